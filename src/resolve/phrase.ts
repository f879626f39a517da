import { countedHead, officeAt } from '../mention/nounKind.ts';
import { complementsOf } from '../mention/nounPhrase.ts';
import { dependents, feature, lemmaOf, markersOf, relation, subtreeBounds } from '../mention/tree.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Mention } from '../model/mention.ts';
import { type Discourse, mentionsIn, sentenceOf } from './discourse.ts';

/** What a noun phrase says about the one that it means, for comparing it with others. */
export interface PhraseParts {
  /** Lemma of the head noun. */
  readonly head: string;
  /** Lemmas of adjectives that tell one from another; demonyms too. */
  readonly modifiers: readonly string[];
  /** Words of the complement: "van de NAVO" → nato. */
  readonly complement: readonly string[];
  /** How many it counts: 2 for "de twee mannen", null when it does not say. */
  readonly count: number | null;
  readonly determiners: readonly string[];
  /** Whether a possessive pronoun or a genitive stands before it. */
  readonly possessed: boolean;
  readonly hasRelativeClause: boolean;
  /** Whether a complement with "van" follows. */
  readonly isOf: boolean;
  /** The adjectives that are demonyms. */
  readonly demonyms: readonly string[];
  /** Whether a complement follows at once: "de leiders van de EU". */
  readonly isComplemented: boolean;
}

export const countIn = (words: readonly string[], numbers: ReadonlyMap<string, number>): number | null => {
  for (const word of words) {
    if (/^\d+$/.test(word)) return Number(word);
    const value = numbers.get(word);
    if (value !== undefined && value > 1) return value;
  }
  return null;
};

const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB']);

const complementWords = (discourse: Discourse, mention: Mention): readonly string[] => {
  const sentence = sentenceOf(discourse, mention);
  return complementsOf(sentence, countedHead(sentence, mention.head, discourse.data), discourse.data).flatMap((child) => {
    const token = sentence.tokens[child];
    if (!token || !CONTENT.has(token.upos)) return [];
    const flat = dependents(sentence, child).filter((next) => ['flat', 'appos', 'compound'].includes(relation(sentence.tokens[next]!)));
    return [token, ...flat.flatMap((next) => sentence.tokens[next] ?? [])].map(lemmaOf);
  });
};

const isDemonymAt = (discourse: Discourse, sentence: number, index: number): boolean =>
  mentionsIn(discourse, sentence).some((mention) => mention.form === 'demonym' && mention.sentence === sentence && mention.head === index);

/** The lemma of an adjective, with what measures it: "33-year-old". */
const modifierWord = (sentence: Sentence, index: number): string => {
  const lemmaAt = (at: number): string => lemmaOf(sentence.tokens[at]!);
  const measured = dependents(sentence, index).flatMap((unit) =>
    dependents(sentence, unit)
      .filter((number) => relation(sentence.tokens[number]!) === 'nummod')
      .map((number) => [number, unit, index].map(lemmaAt).join('-')),
  );
  return measured[0] ?? lemmaAt(index);
};

const known = new WeakMap<Mention, PhraseParts>();

/** The parts of a nominal mention, read once. */
export const partsOf = (discourse: Discourse, mention: Mention): PhraseParts => {
  const parts = known.get(mention) ?? readParts(discourse, mention);
  known.set(mention, parts);
  return parts;
};

const readParts = (discourse: Discourse, mention: Mention): PhraseParts => {
  const sentence = sentenceOf(discourse, mention);
  const { data } = discourse;
  const at = countedHead(sentence, mention.head, data);
  const children = dependents(sentence, at).flatMap((child) => {
    const token = sentence.tokens[child];
    return token ? [{ token, child }] : [];
  });
  const before = children.filter(({ child }) => child < at);
  const ofRelation = (...relations: readonly string[]): readonly string[] =>
    before.filter(({ token }) => relations.includes(relation(token))).map(({ token }) => token.form.toLowerCase());
  const modifiers = before
    .filter(({ token }) => ['amod', 'compound'].includes(relation(token)))
    .map(({ child }) => modifierWord(sentence, child));
  const head = sentence.tokens[at];
  const noun = head ? (feature(head, 'VerbForm') === 'Inf' ? head.form.toLowerCase() : officeAt(sentence, at, data)) : '';
  const determiners = ofRelation('det');
  const count = countIn(ofRelation('nummod', 'det', 'nmod', 'amod'), data.numbers);
  return {
    head: noun,
    modifiers: modifiers.filter((word) => !data.vagueAdjectives.has(word) && !noun.startsWith(`${word} `)),
    complement: complementWords(discourse, mention),
    count: count ?? ([...determiners, ...ofRelation('amod', 'nummod')].some((word) => data.pairWords.has(word)) ? 2 : null),
    determiners,
    isOf: complementsOf(sentence, at, data).some((child) => markersOf(sentence, child).some((marker) => data.ofWords.has(marker))),
    demonyms: before.filter(({ child }) => isDemonymAt(discourse, mention.sentence, child)).map(({ token }) => lemmaOf(token)),
    possessed: before.some(({ token }) => token.deprel === 'nmod:poss'),
    hasRelativeClause: children.some(({ token, child }) => relation(token) === 'acl' && child > at),
    isComplemented: complementsOf(sentence, at, data).some((child) => subtreeBounds(sentence, child)[0] === at + 1),
  };
};
