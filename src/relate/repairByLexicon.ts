import { lookUp } from '../knowledge/lexicon/lexicon.ts';
import type { ClauseLanguage } from '../language/clauseLanguage.ts';
import type { Token } from '../model/annotated.ts';
import type { LanguageCode } from '../model/text.ts';
import { baseRelation, childrenOf } from './tree.ts';

/*
 * Repairs of readings that the lexicon contradicts. Each makes new tokens; the document's own reading stays as it is.
 */

interface Words {
  readonly code: LanguageCode;
  readonly language: ClauseLanguage;
}

const knowsVerb = ({ code }: Words, lemma: string): boolean => lookUp(code, 'verb', lemma).length > 0;

const hasChild = (tokens: readonly Token[], head: number, ...relations: readonly string[]): boolean =>
  childrenOf(tokens, head).some((child) => relations.includes(baseRelation(tokens[child]?.deprel ?? '')));

/** "Is op verzoek van X gekomen" with the lemma "op_komen": a particle that stands nowhere is none. */
const dropParticles = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    const [particle = '', ...rest] = token.lemma.toLowerCase().split('_');
    const isPart = token.form.toLowerCase().startsWith(particle);
    if (token.upos !== 'VERB' || rest.length !== 1 || isPart) return token;
    const isThere = childrenOf(tokens, i).some((child) => {
      const isBare = tokens[child]?.form.toLowerCase() === particle && childrenOf(tokens, child).length === 0;
      return isBare || tokens[child]?.deprel === 'compound:prt';
    });
    return isThere ? token : { ...token, lemma: rest.join('') };
  });

/** "Omkwamen" read as "oekwamen": a verb whose lemma the lexicon lacks has that of its form, where that is a verb of the lexicon. */
const mendLemmas = (tokens: readonly Token[], words: Words): readonly Token[] =>
  tokens.map((token) => {
    const lemma = token.lemma.replaceAll('_', '').toLowerCase();
    const sure = words.language.sureLemmas.get(token.form.toLowerCase());
    if (token.upos === 'VERB' && sure !== undefined) return { ...token, lemma: sure };
    if (token.upos !== 'VERB' || knowsVerb(words, lemma)) return token;
    const infinitive = words.language.infinitivesOf(token.form).find((each) => knowsVerb(words, each));
    return infinitive === undefined ? token : { ...token, lemma: infinitive };
  });

/** "Stellen Rusland aansprakelijk": an adjective that makes one predicate with its verb says what the object becomes. */
const joinResultatives = (tokens: readonly Token[], words: Words): readonly Token[] =>
  tokens.map((token, i) => {
    const verb = tokens[token.head];
    const isLoose = token.upos === 'ADJ' && ['advmod', 'obj', 'obl'].includes(token.deprel) && verb?.upos === 'VERB';
    const [adjective, above] = [token.lemma.toLowerCase(), verb?.lemma.toLowerCase() ?? ''];
    if (!isLoose || ![`${adjective} ${above}`, `${above} ${adjective}`].some((both) => knowsVerb(words, both))) return token;
    return hasChild(tokens, i, 'case', 'det') ? token : { ...token, deprel: 'xcomp' };
  });

/** "Roept haar op de fusie te verbieden": a particle read as the preposition of the infinitive's object. */
const freeParticle = (tokens: readonly Token[], words: Words): readonly Token[] => {
  const at = tokens.findIndex((token, i) => {
    const noun = tokens[token.head];
    const infinitive = tokens[noun?.head ?? -1];
    const verb = tokens[infinitive?.head ?? -1];
    if (token.deprel !== 'case' || noun === undefined || infinitive === undefined || verb?.upos !== 'VERB') return false;
    const isInfinitive = infinitive.upos === 'VERB' && /VerbForm=Inf/.test(infinitive.feats) && hasChild(tokens, noun.head, 'mark');
    const isBefore = infinitive.head < i && i < token.head && token.head < noun.head;
    const ownObject = childrenOf(tokens, noun.head).some((child) => child > i && tokens[child]?.deprel === 'obj');
    if (!isInfinitive || !isBefore || ownObject || hasChild(tokens, infinitive.head, 'compound')) return false;
    return knowsVerb(words, words.language.joinParticle(verb.lemma.toLowerCase(), token.form.toLowerCase(), false));
  });
  const particle = tokens[at];
  const object = tokens[particle?.head ?? -1];
  const verb = tokens[object?.head ?? -1]?.head ?? -1;
  if (particle === undefined || object === undefined || verb < 0) return tokens;
  return tokens
    .map((token, i) => (token.head === object.head && token.deprel === 'obj' && i < at ? { ...token, head: verb } : token))
    .with(at, { ...particle, head: verb, deprel: 'compound:prt' })
    .with(particle.head, { ...object, deprel: 'obj' });
};

/** "Drong er bij haar op aan te vertrekken": a bare preposition before an infinitive is the particle of the verb above. */
const freeBareParticle = (tokens: readonly Token[], words: Words): readonly Token[] =>
  tokens.map((token, i) => {
    const infinitive = tokens[token.head];
    const verb = tokens[infinitive?.head ?? -1];
    const isBare =
      token.upos === 'ADP' && ['obl', 'advmod', 'compound:prt', 'case'].includes(token.deprel) && childrenOf(tokens, i).length === 0;
    if (!isBare || infinitive === undefined || verb?.upos !== 'VERB' || !/VerbForm=Inf/.test(infinitive.feats)) return token;
    const isBetween = infinitive.head < i && i < token.head && infinitive.deprel === 'xcomp';
    const isJoined = knowsVerb(words, words.language.joinParticle(verb.lemma.toLowerCase(), token.form.toLowerCase(), false));
    const isOwn = knowsVerb(words, words.language.joinParticle(infinitive.lemma.toLowerCase(), token.form.toLowerCase(), false));
    return isBetween && isJoined && !isOwn ? { ...token, head: infinitive.head, deprel: 'compound:prt' } : token;
  });

const isRelative = ({ feats }: Token): boolean => feats.includes('PronType=Rel');

/** "Het vertrek van X, dat vorig jaar uit Y stapte": after a comma a clause is about the name before it and not about the event. */
const lowerRelatives = (tokens: readonly Token[], { code }: Words): readonly Token[] =>
  tokens.map((token, i) => {
    const noun = tokens[token.head];
    if (token.deprel !== 'acl:relcl' || noun === undefined || !['NOUN', 'VERB'].includes(noun.upos)) return token;
    const pronoun = tokens.findIndex(
      (other, j) => j > token.head && j < i && other.upos === 'PRON' && (other.head === i || isRelative(other)),
    );
    const isEvent = lookUp(code, 'noun', noun.lemma).some((entry) => entry.notes.includes('nom'));
    const isUnlike = tokens[pronoun]?.form.toLowerCase() === 'die' && (/Gender=Neut/.test(noun.feats) || noun.upos === 'VERB');
    if (!isEvent && !isUnlike) return token;
    const before = tokens[pronoun - 2];
    if (pronoun < 0 || tokens[pronoun - 1]?.form !== ',' || before?.upos !== 'PROPN') return token;
    let name = pronoun - 2;
    while (['flat', 'appos'].includes(tokens[name]?.deprel ?? '') && tokens[name]?.head !== token.head) name = tokens[name]?.head ?? -1;
    const isBeside = tokens[name]?.head === token.head && tokens[name]?.deprel === 'nmod';
    return isBeside ? { ...token, head: name } : token;
  });

/** "De gang van zaken in het rampgebied, waar …": a place that stands right before its clause is where. */
const lowerWhere = (tokens: readonly Token[], { language }: Words): readonly Token[] =>
  tokens.map((token, i) => {
    if (token.deprel !== 'acl:relcl') return token;
    const where = tokens.findIndex((other, j) => j > token.head && j < i && /^(waar|where)$/i.test(other.form) && other.head === i);
    let place = where - 2;
    while (['flat', 'appos'].includes(tokens[place]?.deprel ?? '')) place = tokens[place]?.head ?? -1;
    const isBeside = tokens[where - 1]?.form === ',' && place > token.head && ['NOUN', 'PROPN'].includes(tokens[place]?.upos ?? '');
    const isPlace = childrenOf(tokens, place).some(
      (child) => tokens[child]?.deprel === 'case' && language.placeMarkers.has(tokens[child]?.form.toLowerCase() ?? ''),
    );
    return where > 0 && isBeside && isPlace ? { ...token, head: place } : token;
  });

/** "Beschouwt een van hen als verdachte": what somebody is called or seen as goes with the verb. */
const lowerDescriptions = (tokens: readonly Token[], { language }: Words): readonly Token[] =>
  tokens.map((token, i) => {
    const object = tokens[token.head];
    const verb = tokens[object?.head ?? -1];
    const isOnObject = token.deprel === 'nmod' && token.upos === 'NOUN' && object?.deprel === 'obj' && token.head < i;
    if (!isOnObject || verb === undefined || !language.describingVerbs.has(verb.lemma.toLowerCase())) return token;
    const isDescription = childrenOf(tokens, i).some((child) => {
      const { form, deprel } = tokens[child] ?? { form: '', deprel: '' };
      return ['case', 'mark'].includes(deprel) && language.markerRoles[form.toLowerCase()] === 'attribute';
    });
    return isDescription ? { ...token, head: object.head, deprel: 'obl' } : token;
  });

/** The tokens of a sentence without the readings that the lexicon contradicts. */
export const repairByLexicon = (tokens: readonly Token[], code: LanguageCode, language: ClauseLanguage): readonly Token[] =>
  [
    dropParticles,
    mendLemmas,
    joinResultatives,
    freeParticle,
    freeBareParticle,
    dropParticles,
    lowerRelatives,
    lowerWhere,
    lowerDescriptions,
  ].reduce((repaired, repair) => repair(repaired, { code, language }), tokens);
