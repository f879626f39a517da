import type { Sentence, Token } from '../model/annotated.ts';
import type { Span } from '../model/text.ts';

const childrenCache = new WeakMap<Sentence, readonly (readonly number[])[]>();

/** For each token the indexes of its dependents, in text order. */
export const childrenOf = (sentence: Sentence): readonly (readonly number[])[] => {
  const known = childrenCache.get(sentence);
  if (known) return known;
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, index) => {
    children[token.head]?.push(index);
  });
  childrenCache.set(sentence, children);
  return children;
};

export const dependents = (sentence: Sentence, head: number): readonly number[] => childrenOf(sentence)[head] ?? [];

export const tokenAt = (sentence: Sentence, index: number): Token | undefined => sentence.tokens[index];

/** The value of a feature (`Number` of `Number=Sing|Tense=Past`), else null. */
export const feature = (token: Token, name: string): string | null => {
  for (const part of token.feats.split('|')) if (part.startsWith(`${name}=`)) return part.slice(name.length + 1);
  return null;
};

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export const relation = (token: Token): string => token.deprel.split(':')[0] ?? token.deprel;

/** The lemma in lower case, compounds joined ("op_springen" → "opspringen"). */
export const lemmaOf = (token: Token): string => {
  const lemma = token.lemma === '_' || token.lemma === '' ? token.form : token.lemma;
  return lemma.toLowerCase().replace(/(?<=\p{L})_(?=\p{L})/gu, '');
};

/** Tokens `[start, end)` as offsets into the text. */
export const spanOfTokens = (sentence: Sentence, start: number, end: number): Span => [
  sentence.tokens[start]?.span[0] ?? sentence.span[0],
  sentence.tokens[end - 1]?.span[1] ?? sentence.span[1],
];

/** First and last token (end excluded) of everything under `head`. */
export const subtreeBounds = (sentence: Sentence, head: number): readonly [start: number, end: number] => {
  let start = head;
  let end = head + 1;
  const seen = new Set([head]);
  const open = [head];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const child of dependents(sentence, next)) {
      if (seen.has(child)) continue;
      seen.add(child);
      open.push(child);
      start = Math.min(start, child);
      end = Math.max(end, child + 1);
    }
  return [start, end];
};

/** The token of `[start, end)` whose head lies outside it; the first one if there are several. */
export const headOfTokens = (sentence: Sentence, start: number, end: number): number => {
  for (let index = start; index < end; index++) {
    const token = sentence.tokens[index];
    if (token && token.upos !== 'PUNCT' && (token.head < start || token.head >= end)) return index;
  }
  return start;
};

/** The prepositions and other markers of a phrase, of its first conjunct where it has none of its own. */
export const markersOf = (sentence: Sentence, head: number): readonly string[] => {
  const own = dependents(sentence, head).filter((child) => sentence.tokens[child]?.deprel === 'case');
  const token = sentence.tokens[head];
  if (own.length === 0 && token && relation(token) === 'conj' && token.head >= 0) return markersOf(sentence, token.head);
  return own.map((child) => sentence.tokens[child]?.form.toLowerCase() ?? '');
};

/** The token that a conjunct or an apposition depends on in the end, so that its relation tells the role of all of them. */
export const governorOf = (sentence: Sentence, head: number): number => {
  let index = head;
  for (let steps = 0; steps < sentence.tokens.length; steps++) {
    const token = sentence.tokens[index];
    if (!token || token.head < 0 || !['conj', 'appos', 'flat'].includes(relation(token))) return index;
    index = token.head;
  }
  return index;
};
