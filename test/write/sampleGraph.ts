import { buildGraph } from '../../src/assemble/buildGraph.ts';
import { edgeKey } from '../../src/assemble/collectFacts.ts';
import { contentKey } from '../../src/assemble/contentKey.ts';
import type { Extraction } from '../../src/model/graph.ts';
import type { ArticleRecord, EntityRecord, FactRecord, MentionRecord, PropositionRecord } from '../../src/model/records.ts';

/** Text that breaks careless writers: each piece stands for one known fault. */
export const HOSTILE = {
  controls: 'nul\u0000 bel\u0007 escape\u001b nonchar\ufffe',
  surrogate: 'half \ud83d of a pair',
  pair: 'whole 😀 pair',
  lists: 'a | b; c, d [e] "f" \'g\' \\h\\',
  formula: "=cmd|' /C calc'!A0",
  script: '</script><script>alert("x")</script><!-- & -->',
  lines: 'first\nsecond\r\nthird\tfourth',
  rightToLeft: 'فلاديمير \u202eabc\u202c שלום',
  escapes: 'back\\u0022slash \\" quote $1 $& `tick`',
} as const;

const articleText = {
  first: 'Rusland kant zich tegen de uitbreiding van de NAVO. Poetin ontmoet Xi in Peking.',
  second: `The Kremlin denies it attacked; it plans talks. ${HOSTILE.lists} ${HOSTILE.script}`,
};

const articles: ArticleRecord[] = [
  {
    id: 'een',
    path: 'een.txt',
    sha256: 'a'.repeat(64),
    language: 'nl',
    title: 'Poetin & Xi: "goed"',
    url: 'https://example.org/een?a=1&b=2',
    date: '2022-02-04',
    granularity: 'day',
    text: articleText.first,
    sentences: [
      [0, 51],
      [52, 81],
    ],
  },
  {
    id: 'map/twee#1',
    path: 'map/twee.jsonl',
    sha256: 'b'.repeat(64),
    language: 'en',
    title: null,
    url: null,
    date: '2022-03',
    granularity: 'month',
    text: articleText.second,
    sentences: [[0, articleText.second.length]],
  },
];

const mention = (article: string, start: number, text: string): MentionRecord => ({
  article,
  span: [start, start + text.length],
  text,
  form: 'name',
});

const entities: EntityRecord[] = [
  {
    id: 'RUS',
    label: 'Russia',
    labels: { nl: 'Rusland', en: 'Russia' },
    kind: 'country',
    aliases: ['Rusland', 'Russia', 'Kremlin', 'Moskou'],
    mentions: [mention('een', 0, 'Rusland'), mention('map/twee#1', 4, 'Kremlin')],
    codes: { iso3: 'RUS', tripel: 'place:RUS' },
  },
  {
    id: 'org:nato',
    label: 'NATO',
    labels: { nl: 'NAVO', en: 'NATO' },
    kind: 'organization',
    aliases: ['NATO', 'NAVO', 'Noord-Atlantische Verdragsorganisatie'],
    mentions: [mention('een', 46, 'NAVO')],
    codes: { tripel: 'org:nato', cameo: 'NATO' },
  },
  {
    id: 'concept:uitbreiding-van-de-navo',
    label: 'expansion of NATO',
    labels: { nl: 'uitbreiding van de NAVO' },
    kind: 'concept',
    aliases: ['uitbreiding van de NAVO'],
    mentions: [mention('een', 27, 'uitbreiding van de NAVO')],
  },
  {
    id: 'person:vladimir-putin',
    label: 'Vladimir Putin',
    labels: { nl: 'Vladimir Poetin', en: 'Vladimir Putin' },
    kind: 'person',
    aliases: ['Vladimir Poetin', 'Vladimir Putin', 'Poetin', 'Putin'],
    mentions: [mention('een', 52, 'Poetin')],
  },
  {
    id: 'person:xi-jinping',
    label: 'Xi Jinping',
    labels: { nl: 'Xi Jinping', en: 'Xi Jinping' },
    kind: 'person',
    aliases: ['Xi Jinping', 'Xi'],
    mentions: [mention('een', 67, 'Xi')],
  },
  {
    id: 'CHN-beijing',
    label: 'Beijing',
    labels: { nl: 'Peking', en: 'Beijing' },
    kind: 'place',
    aliases: ['Peking', 'Beijing'],
    mentions: [mention('een', 73, 'Peking')],
  },
  {
    id: `object:${HOSTILE.controls}`,
    label: HOSTILE.formula,
    labels: { nl: HOSTILE.rightToLeft, en: HOSTILE.script },
    kind: 'object',
    aliases: [HOSTILE.lists, HOSTILE.controls, HOSTILE.surrogate, HOSTILE.pair, HOSTILE.lines, HOSTILE.escapes, ' padded ', 'null'],
    mentions: [mention('map/twee#1', 20, HOSTILE.lists)],
  },
  { id: 'group:quiet', label: 'quiet group', labels: {}, kind: 'group', aliases: [], mentions: [mention('map/twee#1', 0, 'The')] },
  { id: 'work:unmentioned', label: 'not in any fact', labels: {}, kind: 'work', aliases: [], mentions: [mention('een', 0, 'R')] },
];

interface Claim {
  readonly article: string;
  readonly subject: string;
  readonly predicate: readonly [id: string, lemma: string, label: string, type: string];
  readonly object: string;
  readonly text: string;
  readonly extra?: Partial<Pick<FactRecord, 'symmetric' | 'polarity' | 'modality' | 'time' | 'confidence' | 'qualifiers'>>;
  readonly via?: string;
  readonly saidBy?: string;
  readonly alsoSaidBy?: readonly string[];
  readonly place?: string;
}

const OPPOSE = ['oppose', 'zich kanten tegen', 'oppose', 'REJECT'] as const;
const MEET = ['meet', 'ontmoeten', 'meet', 'CONSULT'] as const;
const ATTACK = ['attack', 'attack', 'attack', 'ASSAULT'] as const;
const DAY = { text: 'vrijdag', start: '2022-02-04', end: '2022-02-04', granularity: 'day' } as const;
const LATER = { text: 'maandag', start: '2022-02-07', end: '2022-02-07', granularity: 'day' } as const;
const MONTH = { text: 'in maart', start: '2022-03-01', end: '2022-03-31', granularity: 'month' } as const;
const hostile = `object:${HOSTILE.controls}`;

const claims: readonly Claim[] = [
  {
    article: 'een',
    subject: 'RUS',
    predicate: OPPOSE,
    object: 'concept:uitbreiding-van-de-navo',
    text: 'Rusland kant zich tegen de uitbreiding van de NAVO.',
    extra: { time: DAY },
  },
  {
    article: 'een',
    subject: 'RUS',
    predicate: OPPOSE,
    object: 'org:nato',
    via: 'concept:uitbreiding-van-de-navo',
    text: 'Rusland kant zich tegen de uitbreiding van de NAVO.',
    extra: { time: DAY, confidence: 0.5 },
  },
  { article: 'map/twee#1', subject: 'RUS', predicate: OPPOSE, object: 'org:nato', text: `Plain parallel. ${HOSTILE.script}` },
  {
    article: 'een',
    subject: 'person:vladimir-putin',
    predicate: MEET,
    object: 'person:xi-jinping',
    text: 'Poetin ontmoet Xi in Peking.',
    extra: { symmetric: true, time: DAY, qualifiers: [{ role: 'place', text: 'in Peking', entity: 'CHN-beijing' }] },
    place: 'CHN-beijing',
  },
  {
    article: 'map/twee#1',
    subject: 'person:vladimir-putin',
    predicate: MEET,
    object: 'person:xi-jinping',
    text: `Putin met Xi. ${HOSTILE.lists}`,
    extra: { symmetric: true, time: LATER, confidence: 0.75 },
    saidBy: 'RUS',
    alsoSaidBy: ['person:vladimir-putin'],
  },
  {
    article: 'map/twee#1',
    subject: 'person:vladimir-putin',
    predicate: MEET,
    object: 'person:xi-jinping',
    text: 'Putin plans to meet Xi in March.',
    extra: { symmetric: true, modality: 'planned', time: MONTH },
  },
  {
    article: 'map/twee#1',
    subject: 'RUS',
    predicate: ATTACK,
    object: 'org:nato',
    text: 'The Kremlin denies it attacked',
    extra: { modality: 'denied' },
    saidBy: 'RUS',
  },
  {
    article: 'map/twee#1',
    subject: 'org:nato',
    predicate: ATTACK,
    object: 'RUS',
    text: `NATO did not attack Russia. ${HOSTILE.controls}${HOSTILE.surrogate}`,
    extra: { polarity: 'negative', confidence: 0.25 },
    saidBy: 'org:nato',
  },
  {
    article: 'map/twee#1',
    subject: hostile,
    predicate: ['wees', HOSTILE.lines, HOSTILE.escapes, 'OTHER'],
    object: 'group:quiet',
    text: HOSTILE.formula,
  },
  { article: 'map/twee#1', subject: hostile, predicate: ['same', 'same', 'same as', 'RELATION'], object: hostile, text: HOSTILE.lines },
];

const labelOf = new Map(entities.map(({ id, label }) => [id, label]));
const reference = (id: string) => ({ id, label: labelOf.get(id) ?? id });
const optional = (id: string | undefined) => (id === undefined ? null : reference(id));

const factOf = (claim: Claim, index: number): FactRecord => {
  const [id, lemma, label, type] = claim.predicate;
  const extra = claim.extra ?? {};
  const parts = {
    proposition: `${claim.article}#p${index}`,
    article: claim.article,
    subject: reference(claim.subject),
    predicate: { id, lemma, label, type },
    object: reference(claim.object),
    symmetric: extra.symmetric ?? false,
    via: optional(claim.via),
    polarity: extra.polarity ?? 'positive',
    modality: extra.modality ?? 'actual',
    attribution: optional(claim.saidBy),
    alsoSaidBy: (claim.alsoSaidBy ?? []).map(reference),
    qualifiers: extra.qualifiers ?? [],
    time: extra.time ?? null,
    place: optional(claim.place),
    confidence: extra.confidence ?? 0.9,
    evidence: { sentence: index % 2, span: [index, index + claim.text.length] as const, text: claim.text },
  };
  return { id: contentKey('fact', index), edge: edgeKey(parts), ...parts };
};

const propositions: readonly PropositionRecord[] = [
  {
    article: 'een',
    sentence: 1,
    sentenceText: 'Poetin ontmoet Xi in Peking.',
    id: 'een#p3',
    predicate: { text: 'ontmoet', spans: [[59, 66]], lemma: 'ontmoeten' },
    arguments: [
      { role: 'agent', text: 'Poetin', full: 'Poetin', spans: [[52, 58]], head: 'Poetin' },
      { role: 'patient', text: 'Xi', full: 'Xi', spans: [[67, 69]], head: 'Xi' },
    ],
    polarity: 'positive',
    modality: 'actual',
    attribution: null,
    confidence: 0.9,
  },
];

/** A small extraction with all that a writer can stumble over. A new graph on each call. */
export const sampleExtraction = (): Extraction => {
  const facts = claims.map(factOf);
  const graph = buildGraph(articles, entities, facts, 'tripel 0.0.0');
  let i = 0;
  graph.updateEachNodeAttributes((_node, attributes) => {
    i++;
    return { ...attributes, community: i % 3, x: i * 10.25, y: -i / 3, size: 4 + i, color: i % 2 === 0 ? '#0072b2' : '#d55e00' };
  });
  return { articles, entities, facts, propositions, graph };
};
