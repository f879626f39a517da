import type { AnnotatedArticle, Token } from '../model/annotated.ts';
import { childrenOf, type Mend, mendWith } from './mend.ts';

/*
 * Mends of clauses that were read as phrases, and of phrases that hang a step too low. They come before the mentions, whose spans follow
 * the tree.
 */

const childWith = (tokens: readonly Token[], head: number, ...relations: readonly string[]): number =>
  childrenOf(tokens, head).find((child) => relations.includes(tokens[child]?.deprel ?? '')) ?? -1;

const formAt = (tokens: readonly Token[], index: number): string => tokens[index]?.form.toLowerCase() ?? '';

/** "accused the commission of fraud": what somebody is accused of is no part of what he is called. */
const raiseCharges: Mend = ({ tokens, data }) =>
  tokens.map((token, index) => {
    const object = tokens[token.head];
    const verb = tokens[object?.head ?? -1];
    if (token.deprel !== 'nmod' || object?.deprel !== 'obj' || token.head > index || verb === undefined) return token;
    const isOf = data.ofWords.has(formAt(tokens, childWith(tokens, index, 'case')));
    // The last of two: "accused the head of the bank of fraud".
    const isLast = !childrenOf(tokens, token.head).some((child) => child > index && tokens[child]?.deprel === 'nmod');
    const isThing = token.upos === 'NOUN' && childWith(tokens, index, 'det') < 0;
    return isOf && isLast && isThing && data.chargingVerbs.has(verb.lemma.toLowerCase())
      ? { ...token, head: object.head, deprel: 'obl' }
      : token;
  });

/** "the Greens, led by X": a participle behind a comma that was read as a second verb describes the noun before it. */
const lowerParticiples: Mend = ({ tokens }) =>
  tokens.map((token, index) => {
    const before = tokens[index - 2];
    const isLoose =
      token.deprel === 'conj' && token.upos === 'VERB' && token.feats.includes('VerbForm=Part') && formAt(tokens, index - 1) === ',';
    const isOwn = childrenOf(tokens, index).some((child) => /^(aux|cop|nsubj|cc|obj|mark)/.test(tokens[child]?.deprel ?? ''));
    if (!isLoose || isOwn || childWith(tokens, index, 'obl:agent') < 0 || before === undefined) return token;
    let noun = index - 2;
    while (['flat', 'compound'].includes(tokens[noun]?.deprel ?? '')) noun = tokens[noun]?.head ?? -1;
    return ['NOUN', 'PROPN'].includes(tokens[noun]?.upos ?? '') && noun < index ? { ...token, head: noun, deprel: 'acl' } : token;
  });

/** "One of the suspects, X, was freed": a name between commas that was read as a second subject says who the first is. */
const joinSubjects: Mend = ({ tokens, names }) =>
  tokens.map((token, index) => {
    const name = names.find(({ start }) => start === index);
    if (name === undefined || !token.deprel.startsWith('nsubj') || formAt(tokens, index - 1) !== ',' || formAt(tokens, name.end) !== ',')
      return token;
    const first = childrenOf(tokens, token.head).filter((child) => child < index && tokens[child]?.deprel === token.deprel);
    const [only] = first;
    return only !== undefined && first.length === 1 && tokens[only]?.upos !== 'PRON' ? { ...token, head: only, deprel: 'appos' } : token;
  });

/** "The minister, X, called on Y to stop": a verb that asks was read as a participle beside its subject. */
const raiseCalls: Mend = ({ tokens, data }) => {
  const at = tokens.findIndex(
    (token, index) =>
      token.upos === 'VERB' &&
      data.callingVerbs.has(`${token.lemma.toLowerCase()} ${formAt(tokens, index + 1)}`) &&
      childWith(tokens, index, 'aux:pass') < 0 &&
      childWith(tokens, index, 'xcomp') > index &&
      (token.deprel === 'acl' || childWith(tokens, index, 'nsubj:pass') >= 0),
  );
  const verb = tokens[at];
  const noun = tokens[verb?.head ?? -1];
  if (verb === undefined) return tokens;
  const own = childWith(tokens, at, 'nsubj', 'nsubj:pass');
  if (own >= 0) return turnActive(tokens, at, own);
  if (noun === undefined || verb.head > at) return tokens;
  return tokens.map((token, index) => {
    if (index === at) return { ...verb, head: noun.head, deprel: noun.deprel };
    return index === verb.head ? { ...noun, head: at, deprel: 'nsubj' } : token;
  });
};

const turnActive = (tokens: readonly Token[], verb: number, subject: number): readonly Token[] =>
  tokens.map((token, index) => {
    if (index === subject) return { ...token, deprel: 'nsubj' };
    if (index !== verb || token.deprel !== 'acl') return token;
    const above = tokens[token.head];
    return above?.upos === 'NOUN' && above.head >= 0 ? { ...token, head: above.head, deprel: 'advcl' } : token;
  });

/** "X, the party's leader and a former mayor, said": a second description of somebody is no second subject. */
const joinDescriptions: Mend = ({ tokens, data }) =>
  tokens.map((token, index) => {
    const apposition = childrenOf(tokens, token.head).findLast((child) => child < index && tokens[child]?.deprel === 'appos');
    const cc = childWith(tokens, index, 'cc');
    if (token.deprel !== 'conj' || token.upos !== 'NOUN' || apposition === undefined || cc < 0) return token;
    const article = formAt(tokens, childWith(tokens, index, 'det'));
    const isIndefinite = data.articles.has(article) && !data.definite.has(article);
    const isNoun = tokens[apposition]?.upos === 'NOUN' && tokens[token.head]?.upos === 'PROPN';
    const hasComma = tokens.slice(apposition, index).every(({ form }) => form !== ',');
    return isIndefinite && isNoun && hasComma ? { ...token, deprel: 'appos' } : token;
  });

/** "Manchester [United]": a word of a name that was read as what somebody is made into. */
const keepNamesWhole: Mend = ({ tokens, names }) =>
  tokens.map((token, index) => {
    const name = names.find(({ start, end }) => index > start && index < end);
    return token.deprel === 'xcomp' && name !== undefined && token.head < name.start
      ? { ...token, head: name.start, deprel: 'flat' }
      : token;
  });

/** "His party, the Alliance, lost": a name between commas that was read as a second one of a list says what the noun is. */
const joinListed: Mend = ({ tokens, names }) =>
  names.reduce((mended, { start, end }) => {
    const index = mended.findIndex((token, at) => at >= start && at < end && (token.head < start || token.head >= end));
    const token = mended[index];
    const noun = mended[token?.head ?? -1];
    if (token?.deprel !== 'conj' || noun?.upos !== 'NOUN' || !noun.deprel.startsWith('nsubj') || noun.feats.includes('Number=Plur'))
      return mended;
    const first = Math.min(start, ...childrenOf(mended, index).filter((child) => mended[child]?.deprel === 'det'));
    const isEnclosed = formAt(mended, first - 1) === ',' && formAt(mended, end) === ',' && noun.head > end;
    const isOnly = childrenOf(mended, token.head).filter((child) => mended[child]?.deprel === 'conj').length === 1;
    const hasConjunction = childWith(mended, index, 'cc', 'conj') >= 0;
    return isEnclosed && isOnly && !hasConjunction ? mended.with(index, { ...token, deprel: 'appos' }) : mended;
  }, tokens);

/** "Berg, who left, denied that …": a subject with an object or content of its own verb behind it and no passive auxiliary acts. */
const unturnPassives: Mend = ({ tokens }) =>
  tokens.map((token, index) => {
    if (token.deprel !== 'nsubj:pass' || token.head < index) return token;
    const hasHelp = childWith(tokens, token.head, 'aux:pass', 'aux') >= 0;
    const isActive = childrenOf(tokens, token.head).some(
      (child) => child > token.head && ['obj', 'ccomp'].includes(tokens[child]?.deprel ?? ''),
    );
    return !hasHelp && isActive && tokens[token.head]?.upos === 'VERB' ? { ...token, deprel: 'nsubj' } : token;
  });

/** "confirmed the deal in a statement": where something is said is no part of what it is about. */
const raiseStatements: Mend = ({ tokens, data }) =>
  tokens.map((token, index) => {
    const object = tokens[token.head];
    const verb = tokens[object?.head ?? -1];
    if (token.deprel !== 'nmod' || object?.deprel !== 'obj' || verb?.upos !== 'VERB' || token.head > index) return token;
    const isIn = data.locativePrepositions.has(formAt(tokens, childWith(tokens, index, 'case')));
    return isIn && data.statementNouns.has(token.lemma.toLowerCase()) ? { ...token, head: object.head, deprel: 'obl' } : token;
  });

/** "A fire at a mill in Lund killed": a subject with a preposition beside another one belongs to the noun before it. */
const lowerSubjects: Mend = ({ tokens }) =>
  tokens.map((token, index) => {
    const marker = childWith(tokens, index, 'case');
    if (token.deprel !== 'nsubj' || marker < 1 || marker > index || token.head < index) return token;
    const hasOther = childrenOf(tokens, token.head).some((child) => child < marker && tokens[child]?.deprel === 'nsubj');
    return hasOther && tokens[marker - 1]?.upos === 'NOUN' ? { ...token, head: marker - 1, deprel: 'nmod' } : token;
  });

/** "by the group Norvo": a noun and the name right after it, both read as what the preposition governs. */
const joinPhrases: Mend = ({ tokens, names }) =>
  tokens.map((token, index) => {
    const noun = tokens[index - 1];
    const isName = names.some(({ start }) => start === index);
    const isSame = noun?.upos === 'NOUN' && noun.head === token.head && noun.deprel === token.deprel && token.deprel.startsWith('obl');
    return isName && isSame && childWith(tokens, index, 'case') < 0 ? { ...token, head: index - 1, deprel: 'appos' } : token;
  });

/** "is due to meet": an infinitive with a copula and a word for what is to come is a plan. */
const openPlans: Mend = ({ tokens, data }) => {
  const at = tokens.findIndex(
    (token, index) => token.deprel === 'mark' && data.dueWords.has(token.form.toLowerCase()) && token.head > index,
  );
  const verb = tokens[at]?.head ?? -1;
  const copula = childWith(tokens, verb, 'cop');
  if (at < 0 || tokens[verb]?.upos !== 'VERB' || copula < 0) return tokens;
  return tokens.map((token, index) => {
    if (index === at) return { ...token, deprel: 'advmod' };
    if (index === copula) return { ...token, deprel: 'aux' };
    return token.head === verb && token.deprel === 'nsubj:outer' ? { ...token, deprel: 'nsubj' } : token;
  });
};

const MENDS: readonly Mend[] = [
  raiseStatements,
  lowerSubjects,
  joinPhrases,
  openPlans,
  joinListed,
  unturnPassives,
  keepNamesWhole,
  raiseCharges,
  lowerParticiples,
  joinSubjects,
  raiseCalls,
  joinDescriptions,
];

/** The article with its clauses mended. */
export const mendClauses = (article: AnnotatedArticle): AnnotatedArticle => mendWith(MENDS, article);
