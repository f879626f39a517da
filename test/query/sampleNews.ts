import { buildGraph } from '../../src/assemble/buildGraph.ts';
import { edgeKey } from '../../src/assemble/collectFacts.ts';
import { contentKey } from '../../src/assemble/contentKey.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { EntityKind } from '../../src/model/mention.ts';
import type { Modality, Polarity } from '../../src/model/proposition.ts';
import type { ArticleRecord, EntityRecord, FactRecord } from '../../src/model/records.ts';

const entity = (id: string, kind: EntityKind, label: string, nl: string, ...aliases: string[]): EntityRecord => ({
  id,
  label,
  labels: { nl, en: label },
  kind,
  aliases: [label, nl, ...aliases],
  mentions: [{ article: 'a', span: [0, 1], text: label, form: 'name' }],
});

const entities = [
  entity('RUS', 'country', 'Russia', 'Rusland', 'Moskou', 'het Kremlin'),
  entity('CHN', 'country', 'China', 'China', 'Peking'),
  entity('FRA', 'country', 'France', 'Frankrijk'),
  entity('org:nato', 'organization', 'NATO', 'NAVO'),
  entity('concept:expansion', 'concept', 'expansion of NATO', 'uitbreiding van de NAVO'),
  entity('person:putin', 'person', 'Vladimir Putin', 'Vladimir Poetin'),
  entity('person:xi', 'person', 'Xi Jinping', 'Xi Jinping', 'Xi'),
  entity('person:macron', 'person', 'Emmanuel Macron', 'Emmanuel Macron'),
  entity('person:zelensky', 'person', 'Volodymyr Zelensky', 'Volodymyr Zelensky'),
  entity('place:beijing', 'place', 'Beijing', 'Beijing'),
];

const article = (id: string, date: string | null): ArticleRecord => ({
  id,
  path: `${id}.txt`,
  sha256: '',
  language: 'nl',
  title: null,
  url: null,
  date,
  granularity: 'day',
  text: '',
  sentences: [],
});

const articles = [article('a', '2022-02-04'), article('b', '2022-03-10'), article('c', null)];

interface Extra {
  readonly via?: string;
  readonly modality?: Modality;
  readonly polarity?: Polarity;
  readonly saidBy?: string;
  readonly day?: string;
  readonly place?: string;
  readonly confidence?: number;
  readonly text?: string;
}

const SYMMETRIC = ['meet'];
const TYPES: Readonly<Record<string, string>> = {
  meet: 'CONSULT',
  oppose: 'REJECT',
  criticise: 'REJECT',
  attack: 'ASSAULT',
  visit: 'CONSULT',
};
const labels = new Map(entities.map(({ id, label }) => [id, label]));
const reference = (id: string) => ({ id, label: labels.get(id) ?? id });
const optional = (id: string | undefined) => (id === undefined ? null : reference(id));

const fact = (from: string, subject: string, id: string, object: string, extra: Extra = {}): FactRecord => {
  const text = extra.text ?? `${labels.get(subject)} ${id} ${labels.get(object)}.`;
  const parts = {
    proposition: '',
    article: from,
    subject: reference(subject),
    predicate: { id, lemma: { meet: 'ontmoeten', criticise: 'hekelen' }[id] ?? id, label: id, type: TYPES[id] ?? 'OTHER' },
    object: reference(object),
    symmetric: SYMMETRIC.includes(id),
    via: optional(extra.via),
    polarity: extra.polarity ?? 'positive',
    modality: extra.modality ?? 'actual',
    attribution: optional(extra.saidBy),
    alsoSaidBy: [],
    qualifiers: [],
    time: extra.day === undefined ? null : { text: 'dan', start: extra.day, end: extra.day, granularity: 'day' as const },
    place: optional(extra.place),
    confidence: extra.confidence ?? 0.9,
    evidence: { sentence: 0, span: [0, text.length] as const, text },
  };
  return { id: contentKey(from, subject, id, object, JSON.stringify(extra)), edge: edgeKey(parts), ...parts };
};

const facts = [
  fact('a', 'person:putin', 'meet', 'person:xi', {
    day: '2022-02-04',
    place: 'place:beijing',
    text: 'Poetin ontmoet Xi in één zaal in Peking.',
  }),
  fact('b', 'person:putin', 'meet', 'person:xi', { saidBy: 'RUS', text: 'Putin and Xi met, the Kremlin says.' }),
  fact('a', 'person:macron', 'meet', 'person:putin', {
    day: '2022-02-07',
    modality: 'planned',
    text: 'Macron zal maandag Poetin ontmoeten.',
  }),
  fact('b', 'person:macron', 'meet', 'person:zelensky', { day: '2022-02-08' }),
  fact('a', 'RUS', 'oppose', 'concept:expansion'),
  fact('a', 'RUS', 'oppose', 'org:nato', { via: 'concept:expansion', confidence: 0.6 }),
  fact('a', 'CHN', 'criticise', 'org:nato', { day: '2022-02-04' }),
  fact('b', 'FRA', 'criticise', 'RUS', { saidBy: 'person:macron' }),
  fact('a', 'RUS', 'attack', 'FRA', { modality: 'denied', saidBy: 'RUS' }),
  fact('b', 'RUS', 'attack', 'FRA', { text: 'Russia attacks France.' }),
  fact('c', 'person:xi', 'president_of', 'CHN', { text: 'The president of China is Xi.' }),
  fact('c', 'person:putin', 'president_of', 'RUS', { polarity: 'negative' }),
];

/** A small world of invented facts; a new graph on each call. */
export const sampleNews = (): KnowledgeGraph => buildGraph(articles, entities, facts, 'tripel');
