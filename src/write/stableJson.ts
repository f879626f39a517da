/** Every key of the files' records, in the order in which people read them. Keys that are not listed follow by the alphabet. */
const ORDER = [
  'version',
  'withText',
  'options',
  'key',
  'id',
  'edge',
  'source',
  'target',
  'undirected',
  'fact',
  'proposition',
  'path',
  'sha256',
  'language',
  'title',
  'generator',
  'url',
  'date',
  'article',
  'subject',
  'predicate',
  'object',
  'role',
  'sentence',
  'sentenceText',
  'spans',
  'span',
  'text',
  'full',
  'head',
  'lemma',
  'label',
  'labels',
  'kind',
  'eventType',
  'type',
  'aliases',
  'codes',
  'form',
  'arguments',
  'symmetric',
  'via',
  'polarity',
  'modality',
  'attribution',
  'alsoSaidBy',
  'qualifiers',
  'entity',
  'weight',
  'time',
  'start',
  'end',
  'granularity',
  'place',
  'confidence',
  'mentions',
  'articles',
  'sentences',
  'community',
  'x',
  'y',
  'size',
  'color',
  'evidence',
  'attributes',
  'nl',
  'en',
];

const RANK = new Map(ORDER.map((key, index) => [key, index]));

const compareKeys = (a: string, b: string): number => {
  const byRank = (RANK.get(a) ?? ORDER.length) - (RANK.get(b) ?? ORDER.length);
  return byRank !== 0 ? byRank : a < b ? -1 : a > b ? 1 : 0;
};

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  entries.sort(([a], [b]) => compareKeys(a, b));
  return Object.fromEntries(entries.map(([key, entry]) => [key, inOrder(entry)]));
};

/** JSON on one line with the keys of every object in a fixed order, however the object was made. */
export const stableJson = (value: unknown): string => JSON.stringify(inOrder(value));
