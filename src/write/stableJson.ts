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

/** Orders are remembered by the keys as they come: records of one kind are nearly always made alike. */
const KNOWN_ORDERS = new Map<string, readonly string[]>();
const MOST_ORDERS = 1000;

const inOrder = (keys: string[]): readonly string[] => {
  const signature = keys.join('\n');
  const known = KNOWN_ORDERS.get(signature);
  if (known !== undefined) return known;
  const ordered = keys.sort(compareKeys);
  if (KNOWN_ORDERS.size < MOST_ORDERS) KNOWN_ORDERS.set(signature, ordered);
  return ordered;
};

/** A value as JSON; undefined for what JSON has no word for. */
const write = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => write(item) ?? 'null').join(',')}]`;
  const record = value as Readonly<Record<string, unknown>>;
  const members: string[] = [];
  for (const key of inOrder(Object.keys(record))) {
    const member = write(record[key]);
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${member}`);
  }
  return `{${members.join(',')}}`;
};

/** JSON on one line with the keys of every object in a fixed order, however the object was made. */
export const stableJson = (value: unknown): string => write(value) ?? 'null';
