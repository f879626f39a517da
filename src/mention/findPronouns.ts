import { referenceOf } from '../language/reference.ts';
import type { PronounReading, ReferenceData } from '../language/referenceData.ts';
import type { AnnotatedArticle, Sentence, Token } from '../model/annotated.ts';
import { draftMention, type MentionDraft } from './draft.ts';
import { dependents, feature, lemmaOf, relation } from './tree.ts';

/** Whether the empty subject of a clause ("het regent", "het is mogelijk dat", "it seems that"). */
const isExpletive = (sentence: Sentence, index: number, data: ReferenceData): boolean => {
  const token = sentence.tokens[index];
  if (!token || !data.expletives.has(token.form.toLowerCase())) return false;
  if (relation(token) === 'expl') return true;
  const head = sentence.tokens[token.head];
  if (!head) return true;
  const siblings = dependents(sentence, token.head);
  const isAfter = (...relations: readonly string[]): boolean =>
    siblings.some((child) => child > index && relations.includes(relation(sentence.tokens[child]!)));
  const clausal = isAfter('csubj') || (isAfter('ccomp') && !data.speechVerbs.has(lemmaOf(head)));
  const copular = siblings.some((child) => sentence.tokens[child]?.deprel === 'cop');
  // "Hij beseft dat het een probleem wordt": in a content clause it resumes something, unless that clause has one of its own.
  if (relation(head) === 'ccomp' && !clausal) return head.upos === 'ADJ';
  return copular || clausal || data.expletiveVerbs.has(lemmaOf(head));
};

/** A demonstrative that is no determiner and opens no relative clause. */
const isFreeDemonstrative = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  if (!token || token.upos === 'SCONJ' || token.upos === 'DET' || relation(token) === 'mark' || relation(token) === 'det') return false;
  if (feature(token, 'PronType') === 'Rel') return false;
  let head = token.head;
  for (let steps = 0; steps < 8 && head >= 0; steps++) {
    const governor = sentence.tokens[head];
    if (!governor) return true;
    if (governor.deprel === 'acl:relcl' || relation(governor) === 'acl') return governor.head > index;
    head = governor.head;
  }
  return true;
};

/** The clause's verb in the plural, or in the singular, tells what "zij" is. */
const verbNumber = (sentence: Sentence, index: number, data: ReferenceData): 'singular' | 'plural' | null => {
  const token = sentence.tokens[index];
  if (!token) return null;
  if (relation(token) !== 'nsubj')
    return data.pluralObjects.has(token.form.toLowerCase()) || isBesidePlural(sentence, index, data) ? 'plural' : null;
  for (const candidate of [token.head, ...dependents(sentence, token.head)]) {
    const verb = sentence.tokens[candidate];
    if (!verb || (candidate !== token.head && relation(verb) !== 'aux' && verb.deprel !== 'cop')) continue;
    const number = feature(verb, 'Number');
    if (number) return number === 'Plur' ? 'plural' : 'singular';
    if (feature(verb, 'VerbForm') !== 'Inf' && data.pluralVerbs.has(verb.form.toLowerCase())) return 'plural';
  }
  return isPluralForm(sentence, token.head, data) || isBesidePlural(sentence, index, data) ? 'plural' : null;
};

/** "Zij kunnen naar huis": the finite verb right beside a pronoun agrees with it, however the clause was parsed. */
const isBesidePlural = (sentence: Sentence, index: number, data: ReferenceData): boolean => {
  const next = sentence.tokens[index + 1];
  return next !== undefined && ['AUX', 'VERB'].includes(next.upos) && index <= 1 && data.pluralVerbs.has(next.form.toLowerCase());
};

/** "Ze sturen": a verb with a subject and without auxiliary is finite, whatever its tag; its form is that of the plural. */
const isPluralForm = (sentence: Sentence, verb: number, data: ReferenceData): boolean => {
  const token = sentence.tokens[verb];
  const helpers = dependents(sentence, verb).filter((child) => ['aux', 'cop', 'xcomp'].includes(relation(sentence.tokens[child]!)));
  return token?.upos === 'VERB' && relation(token) !== 'xcomp' && helpers.length === 0 && data.isPluralForm(token.form);
};

const readingOf = (sentence: Sentence, index: number, readings: readonly PronounReading[]): PronounReading | null => {
  const token = sentence.tokens[index];
  if (!token) return null;
  const possessive = token.deprel === 'nmod:poss' || token.deprel === 'det' || feature(token, 'Poss') === 'Yes';
  const fitting = readings.filter((reading) => (reading.use === 'possessive') === possessive);
  return fitting[0] ?? (possessive ? null : (readings.find((reading) => reading.use !== 'possessive') ?? null));
};

const isUsable = (sentence: Sentence, index: number, reading: PronounReading, data: ReferenceData): boolean => {
  const token = sentence.tokens[index];
  if (!token || token.upos === 'AUX' || token.upos === 'VERB' || token.upos === 'PROPN') return false;
  if (reading.use === 'demonstrative') return isFreeDemonstrative(sentence, index);
  if (reading.use === 'locative') return token.upos === 'ADV' && isLocative(sentence, index);
  if (feature(token, 'Reflex') === 'Yes' || token.deprel === 'expl:pv') return false;
  return !isExpletive(sentence, index, data);
};

/** "Daar" next to a preposition is half of a pronominal adverb, and first in the clause it often points nowhere. */
const isLocative = (sentence: Sentence, index: number): boolean => {
  const next = sentence.tokens[index + 1];
  return relation(sentence.tokens[index]!) === 'advmod' && next?.deprel !== 'case' && next?.upos !== 'SCONJ';
};

/** "Daarin", "hiervan": a pronoun and its preposition in one word. */
const isPronominalAdverb = (token: Token, data: ReferenceData): boolean => {
  const form = token.form.toLowerCase();
  if (token.upos !== 'ADV') return false;
  return data.adverbialPrefixes.some((prefix) => form.startsWith(prefix) && data.adverbialPrepositions.has(form.slice(prefix.length)));
};

/** Pronouns that may stand for somebody or something: no reflexives, no relative pronouns, no empty subjects. */
export const findPronouns = (article: AnnotatedArticle): MentionDraft[] => {
  const data = referenceOf(article.language);
  return article.sentences.flatMap((sentence, position) =>
    sentence.tokens.flatMap((token, index) => {
      const adverb = isPronominalAdverb(token, data);
      const readings = data.pronouns.get(token.form.toLowerCase());
      const reading = adverb ? null : readings ? readingOf(sentence, index, readings) : null;
      if (!adverb && (!reading || !isUsable(sentence, index, reading, data))) return [];
      const number = reading ? (reading.number ?? verbNumber(sentence, index, data)) : null;
      return [
        draftMention(sentence, position, [index, index + 1], {
          head: index,
          form: 'pronoun',
          kind: reading?.use === 'locative' ? 'place' : null,
          number,
          gender: number === 'plural' ? null : (reading?.gender ?? null),
          person: reading?.person ?? 3,
          definite: true,
        }),
      ];
    }),
  );
};
