import type { ReferenceData, RoleReading } from '../language/referenceData.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import type { EntityKind } from '../model/mention.ts';
import { dependents, lemmaOf, relation } from './tree.ts';

export interface NounReading {
  readonly kind: EntityKind;
  /** The word of the list by which the kind is known: the noun, the last part of a compound, or an ending. */
  readonly base: string;
  /** `listed` as a word, `compound` by its last part, `ending` by a mere ending. */
  readonly by: 'listed' | 'compound' | 'ending';
}

/** Shortest last part by which a compound is read: shorter ones ("eis", "mis") end too many other words. */
const SHORTEST_PART = 4;

/** What a noun names, from its lemma: by the word itself, else by the last part of the compound, else by its ending. */
export const readNoun = (lemma: string, data: ReferenceData): NounReading | null => {
  const listed = data.nounKinds.get(lemma);
  if (listed) return { kind: listed, base: lemma, by: 'listed' };
  const hyphen = lemma.lastIndexOf('-');
  if (hyphen > 0) {
    const part = readNoun(lemma.slice(hyphen + 1), data);
    if (part) return { ...part, by: part.by === 'listed' ? 'compound' : part.by };
  }
  const ending = data.nounEndings.find(([text]) => lemma.length > text.length + 2 && lemma.endsWith(text));
  for (let start = 2; start <= lemma.length - SHORTEST_PART; start++) {
    if (ending && lemma.length - start < ending[0].length) break;
    const base = lemma.slice(start);
    const kind = data.nounKinds.get(base);
    if (kind) return { kind, base, by: 'compound' };
  }
  return ending ? { kind: ending[1], base: ending[0], by: 'ending' } : null;
};

const RANK: Readonly<Record<NounReading['by'], number>> = { listed: 2, compound: 1, ending: 0 };

/**
 * The singular of a noun token: its lemma, unless only another possible singular of its form is a known noun (lemmas of a model are
 * guesses: "getuig" for "getuigen").
 */
export const nounOf = (token: Token, data: ReferenceData): string => {
  const [form = '', ...singulars] = data.singulars(token.form);
  const candidates = [...(data.nounKinds.has(form) || data.lightNouns.has(form) ? [form] : []), lemmaOf(token), ...singulars, form];
  const isKnown = (word: string): boolean =>
    data.nounKinds.has(word) ||
    data.lightNouns.has(word) ||
    data.roles.has(word) ||
    data.counterparts.has(word) ||
    data.quantityNouns.has(word);
  const known = candidates.find(isKnown);
  if (known) return known;
  const read = candidates.map((word) => ({ word, rank: RANK[readNoun(word, data)?.by ?? 'ending'] }));
  return read.find(({ rank }) => rank > 0)?.word ?? candidates[0] ?? '';
};

/** The noun that a quantity counts: "hulpverleners" of "een aantal hulpverleners"; any other head itself. */
export const countedHead = (sentence: Sentence, index: number, data: ReferenceData): number => {
  const token = sentence.tokens[index];
  if (!token || !isQuantityWord(token, data)) return index;
  return dependents(sentence, index).find((child) => child > index && relation(sentence.tokens[child]!) === 'nmod') ?? index;
};

/** Whether a noun may count others: "aantal", "miljoenen". */
export const isQuantityWord = (token: Token, data: ReferenceData): boolean =>
  token.upos !== 'VERB' && (data.quantityNouns.has(nounOf(token, data)) || data.quantityNouns.has(token.form.toLowerCase()));

/** The fixed expression that begins at a noun ("officier van justitie"), if it is a known one of three words. */
export const expressionAt = (sentence: Sentence, index: number, data: ReferenceData): string | null => {
  const [noun, second, third] = [sentence.tokens[index], sentence.tokens[index + 1], sentence.tokens[index + 2]];
  if (!noun || !second || !third || noun.upos !== 'NOUN') return null;
  const expression = `${nounOf(noun, data)} ${second.form.toLowerCase()} ${third.form.toLowerCase()}`;
  return data.nounKinds.has(expression) || data.roles.has(expression) ? expression : null;
};

/** The noun of a token, with the word before it where both are one office: "foreign minister". */
export const officeAt = (sentence: Sentence, index: number, data: ReferenceData): string => {
  const [before, token] = [sentence.tokens[index - 1], sentence.tokens[index]];
  const single = token ? nounOf(token, data) : '';
  const expression = expressionAt(sentence, index, data);
  if (expression) return expression;
  const pair = before ? `${before.form.toLowerCase()} ${single}` : single;
  return data.roles.has(pair) ? pair : single;
};

/** Whether the noun, or the last part of the compound, is one that names no entity. */
export const isLightNoun = (lemma: string, data: ReferenceData): boolean => {
  if (data.lightNouns.has(lemma)) return true;
  const hyphen = lemma.lastIndexOf('-');
  return hyphen > 0 && data.lightNouns.has(lemma.slice(hyphen + 1)) && !data.nounKinds.has(lemma);
};

/** Reads a role noun; a compound by its last part ("rebellenleider"). */
export const readRole = (lemma: string, data: ReferenceData): RoleReading | null => {
  const whole = data.roles.get(lemma);
  if (whole) return whole;
  for (let start = 3; start <= lemma.length - 5; start++) {
    const part = data.roles.get(lemma.slice(start).replace(/^-/, ''));
    if (part) return part;
  }
  return null;
};
