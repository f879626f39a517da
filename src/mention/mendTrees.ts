import type { ReferenceData } from '../language/referenceData.ts';
import type { AnnotatedArticle, NameSpan, Token } from '../model/annotated.ts';
import { childrenOf, type Mend, mendWith } from './mend.ts';
import { isCapitalised } from './nameSpans.ts';

/*
 * Trees as the later stages expect them. Names tell of slips of the parser ("said its secretary Sharon Graham" with two subjects), and
 * the two languages attach titles in different ways: here the title governs its name in both, as in "premier Rutte".
 */

const baseOf = (token: Token | undefined): string => token?.deprel.split(':')[0] ?? '';

const hasChild = (tokens: readonly Token[], head: number, ...relations: readonly string[]): boolean =>
  childrenOf(tokens, head).some((child) => relations.includes(baseOf(tokens[child])));

/** First and last token of everything under a token. */
const reachOf = (tokens: readonly Token[], head: number): readonly [first: number, last: number] => {
  const open = [head];
  const seen = new Set(open);
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const child of childrenOf(tokens, at))
      if (!seen.has(child)) {
        seen.add(child);
        open.push(child);
      }
  return [Math.min(...seen), Math.max(...seen)];
};

const change = (tokens: readonly Token[], index: number, given: Partial<Pick<Token, 'head' | 'deprel'>>): readonly Token[] => {
  const token = tokens[index];
  return token === undefined ? tokens : tokens.with(index, { ...token, ...given });
};

/** The token of a name that the rest of it hangs on. */
const headOfName = (tokens: readonly Token[], { start, end }: NameSpan): number => {
  const outer = tokens.findIndex((token, index) => index >= start && index < end && (token.head < start || token.head >= end));
  return outer < 0 ? start : outer;
};

/** "Tom [Van] [Grieken]": a part of a person's name that hangs elsewhere. */
const joinNameParts: Mend = ({ tokens, names }) =>
  names
    .filter(({ kind }) => kind === 'PER')
    .reduce((mended, name) => {
      const head = headOfName(mended, name);
      return mended.map((token, index) => {
        const isStray = index > head && index < name.end && (token.head < name.start || token.head >= name.end);
        return isStray && token.head !== head && token.upos !== 'PUNCT' ? { ...token, head, deprel: 'flat' } : token;
      });
    }, tokens);

/** "said its secretary Sharon Graham", "food maker Halden Foods has agreed": a noun and the name after it, both subjects of one verb. */
const joinTwoSubjects: Mend = ({ tokens, names }) =>
  names.reduce((mended, name) => {
    const head = headOfName(mended, name);
    const noun = mended[name.start - 1];
    const token = mended[head];
    const isSecond = noun?.upos === 'NOUN' && baseOf(token) === 'nsubj' && baseOf(noun) === 'nsubj' && token?.head === noun.head;
    return isSecond ? change(mended, head, { head: name.start - 1, deprel: 'appos' }) : mended;
  }, tokens);

/** "The mayor of Piura, Oscar Miranda, said": a person beside a place with nothing but a comma between is who the noun speaks of. */
const liftAppositions: Mend = ({ tokens, names }) =>
  names
    .filter(({ kind }) => kind === 'PER')
    .reduce((mended, name) => {
      const head = headOfName(mended, name);
      const token = mended[head];
      const place = mended[token?.head ?? -1];
      const noun = mended[place?.head ?? -1];
      if (token === undefined || place === undefined || noun === undefined || !['conj', 'appos'].includes(baseOf(token))) return mended;
      const isBeside = mended[name.start - 1]?.form === ',' && baseOf(place) === 'nmod' && place.upos === 'PROPN' && noun.upos === 'NOUN';
      const isOnly = childrenOf(mended, token.head).filter((child) => baseOf(mended[child]) === 'conj').length < 2;
      const isClosed = mended[name.end]?.upos === 'PUNCT' && !hasChild(mended, head, 'cc', 'conj');
      return isBeside && isOnly && isClosed ? change(mended, head, { head: place.head, deprel: 'appos' }) : mended;
    }, tokens);

/** Whether a token is a title that may stand before a name: a common noun, or an office with a capital. */
const isTitle = (token: Token | undefined, data: ReferenceData): boolean =>
  token !== undefined &&
  ((token.upos === 'NOUN' && !isCapitalised(token.form)) || (isCapitalised(token.form) && data.roles.has(token.form.toLowerCase())));

const TITLED = new Set(['nmod:desc', 'compound', 'flat', 'nmod']);
const OF_TITLE = new Set(['det', 'amod', 'nmod', 'compound', 'case', 'cc', 'nummod', 'mark', 'punct']);

/** "its German partner BioNTech", "President Donald Trump": the title comes to govern the name, with all that stands before it. */
const raiseTitles: Mend = ({ tokens, names, data }) =>
  names.reduce((mended, name) => {
    const at = name.start - 1;
    const head = headOfName(mended, name);
    const [title, token] = [mended[at], mended[head]];
    const isOffice = data.roles.has(title?.form.toLowerCase() ?? '');
    const isInName = names.some(({ start, end }) => at >= start && at < end && end - start > 1);
    if (title === undefined || token === undefined || !isTitle(title, data) || (isInName && !isOffice)) return mended;
    if (token.head === at)
      return baseOf(token) === 'flat' || token.deprel === 'compound' ? change(mended, head, { deprel: 'appos' }) : mended;
    if (title.head !== head || !TITLED.has(title.deprel)) return mended;
    return mended.map((other, index) => {
      if (index === at) return { ...title, head: token.head, deprel: token.deprel };
      if (index === head) return { ...token, head: at, deprel: 'appos' };
      if (other.head !== head) return other;
      const isBefore = index < at && OF_TITLE.has(baseOf(other));
      return isBefore || ['conj', 'punct', 'cop', 'aux', 'nsubj'].includes(baseOf(other)) ? { ...other, head: at } : other;
    });
  }, tokens);

/** "after an employee handed documents": the subject of a clause that was read as a phrase before it. */
const openClauses: Mend = ({ tokens }) =>
  tokens.reduce<readonly Token[]>((mended, clause, verb) => {
    const isBare = baseOf(clause) === 'advcl' && /VerbForm=Fin/.test(clause.feats) && !hasChild(mended, verb, 'nsubj', 'csubj', 'mark');
    if (!isBare) return mended;
    const phrase = childrenOf(mended, clause.head).find(
      (child) => child < verb && baseOf(mended[child]) === 'obl' && reachOf(mended, child)[1] === reachOf(mended, verb)[0] - 1,
    );
    const marker = childrenOf(mended, phrase ?? -1).find((child) => mended[child]?.deprel === 'case');
    if (phrase === undefined || marker === undefined) return mended;
    return change(change(mended, phrase, { head: verb, deprel: 'nsubj' }), marker, { head: verb, deprel: 'mark' });
  }, tokens);

/** "Bakker werkt in Leiden en Smeets woont in Gent": what stands between "en" and a finite verb without a subject is its subject. */
const openCoordinations: Mend = ({ tokens }) =>
  tokens.reduce<readonly Token[]>((mended, token, at) => {
    const cc = childrenOf(mended, at).find((child) => child < at && baseOf(mended[child]) === 'cc');
    const isNominal = ['NOUN', 'PROPN', 'PRON'].includes(token.upos) && baseOf(token) === 'conj' && token.head < at;
    if (cc === undefined || !isNominal || hasChild(mended, at, 'case')) return mended;
    const [first, last] = reachOf(mended, at);
    const verb = mended[last + 1];
    const isVerb =
      verb?.upos === 'VERB' && /VerbForm=Fin/.test(verb.feats) && ['conj', 'parataxis', 'ccomp', 'advcl'].includes(baseOf(verb));
    const isFree = isVerb && verb.head < first && !hasChild(mended, last + 1, 'nsubj', 'csubj', 'cc', 'mark', 'expl');
    const isJoint = first === cc || (first === cc - 1 && mended[first]?.form === ',');
    if (!isFree || !isJoint || mended[verb.head]?.upos === 'NOUN') return mended;
    return change(change(change(mended, at, { head: last + 1, deprel: 'nsubj' }), cc, { head: last + 1 }), last + 1, { deprel: 'conj' });
  }, tokens);

const PRONOMINAL_ADVERB = /^er(?:van|toe|op|aan|mee|voor|tegen)$/i;

/** "beschuldigt de partij ervan de kiezer te negeren": what stands before "ervan" is the governing verb's own object. */
const raiseObjects: Mend = ({ tokens }) => {
  const adverb = tokens.findIndex((token) => PRONOMINAL_ADVERB.test(token.form));
  const verb = tokens.findIndex((token, index) => index > adverb && adverb >= 0 && baseOf(token) === 'xcomp' && token.upos === 'VERB');
  const infinitive = tokens[verb];
  if (infinitive === undefined || infinitive.head < 0 || infinitive.head > adverb || hasChild(tokens, infinitive.head, 'obj'))
    return tokens;
  const objects = childrenOf(tokens, verb).filter((child) => baseOf(tokens[child]) === 'obj' && child > infinitive.head);
  const [first] = objects;
  return first !== undefined && first < adverb ? change(tokens, first, { head: infinitive.head }) : tokens;
};

const MENDS: readonly Mend[] = [joinNameParts, joinTwoSubjects, liftAppositions, raiseTitles, openClauses, openCoordinations, raiseObjects];

/** The article with its trees mended by what its names tell. */
export const mendTrees = (article: AnnotatedArticle): AnnotatedArticle => mendWith(MENDS, article);
