import { expect, test } from 'vitest';
import { type FactFilter, query } from '../../src/query/index.ts';
import { openGraph } from '../../src/query/query.ts';
import { sampleNews } from './sampleNews.ts';

const graph = query(sampleNews());
const told = (filter: FactFilter): string[] =>
  graph
    .facts(filter)
    .toArray()
    .map(({ subject, predicate, object }) => `${subject.label} ${predicate.id} ${object.label}`)
    .sort();

const ALL = 12;

test.each<[FactFilter, string[] | number]>([
  [{}, ALL],
  // Names
  [
    { subject: 'Poetin' },
    [
      'Vladimir Putin meet Emmanuel Macron',
      'Vladimir Putin meet Xi Jinping',
      'Vladimir Putin meet Xi Jinping',
      'Vladimir Putin president_of Russia',
    ],
  ],
  [{ subject: 'vladimir putin' }, 4],
  [{ subject: 'person:putin' }, 4],
  [{ subject: 'Putn' }, 0],
  [{ subject: 'Zelenski', predicate: 'meet' }, ['Volodymyr Zelensky meet Emmanuel Macron']],
  [{ subject: 'Nobody' }, 0],
  [
    { subject: ['Poetin', 'Frankrijk'], predicate: ['criticise', 'president_of'] },
    ['France criticise Russia', 'Vladimir Putin president_of Russia'],
  ],
  [{ object: 'NAVO' }, ['China criticise NATO', 'Russia oppose NATO']],
  [{ object: 'uitbreiding van de navo' }, ['Russia oppose expansion of NATO']],
  // A symmetric fact is told from the side that was asked for, and is one fact
  [
    { object: 'Poetin', predicate: 'meet' },
    ['Emmanuel Macron meet Vladimir Putin', 'Xi Jinping meet Vladimir Putin', 'Xi Jinping meet Vladimir Putin'],
  ],
  [{ subject: ['Xi Jinping', 'Poetin'], predicate: 'meet' }, 3],
  // Between keeps directions
  [{ between: ['NATO', 'Rusland'] }, ['Russia oppose NATO']],
  [{ between: ['Rusland', 'NATO'] }, ['Russia oppose NATO']],
  [{ between: ['FRA', 'RUS'] }, ['France criticise Russia', 'Russia attack France', 'Russia attack France']],
  [{ entity: 'FRA' }, ['France criticise Russia', 'Russia attack France', 'Russia attack France']],
  [{ entity: 'Xi', predicate: 'meet' }, ['Xi Jinping meet Vladimir Putin', 'Xi Jinping meet Vladimir Putin']],
  // Predicates
  [{ predicate: 'oppose', object: 'NATO' }, ['China criticise NATO', 'Russia oppose NATO']],
  [{ predicate: 'criticise' }, ['China criticise NATO', 'France criticise Russia']],
  [{ predicate: 'hekelen' }, ['China criticise NATO', 'France criticise Russia']],
  [{ predicate: 'zich kanten tegen', object: 'NATO' }, ['China criticise NATO', 'Russia oppose NATO']],
  [{ predicate: 'ontmoeten' }, 4],
  [{ predicate: 'president of' }, 2],
  [{ predicate: 'presidnt_of' }, 2],
  [{ predicate: 'aanvallen' }, 2],
  [{ predicate: 'eat' }, 0],
  [{ type: 'REJECT' }, 4],
  [{ type: 'reject' }, 4],
  [{ type: 'conflict' }, 6],
  [{ type: ['CONSULT', 'ASSAULT'] }, 6],
  [{ type: 'REJ' }, 0],
  // How it is meant
  [{ predicate: 'attack', modality: 'denied' }, 1],
  [{ predicate: 'attack', modality: ['denied', 'actual'] }, 2],
  [{ polarity: 'negative' }, ['Vladimir Putin president_of Russia']],
  [{ object: 'NATO', via: null }, ['China criticise NATO']],
  [{ via: 'uitbreiding van de NAVO' }, ['Russia oppose NATO']],
  [{ saidBy: 'Kremlin' }, ['Russia attack France', 'Vladimir Putin meet Xi Jinping']],
  [{ saidBy: null, article: 'b' }, ['Emmanuel Macron meet Volodymyr Zelensky', 'Russia attack France']],
  [{ minConfidence: 0.7, object: 'NATO' }, ['China criticise NATO']],
  [{ place: 'Beijing' }, ['Vladimir Putin meet Xi Jinping']],
  // When: the fact's own time, else the article's date
  [{ during: '2022-02-04' }, 5],
  [{ during: '2000..2030' }, 10],
  [{ during: '2021-12..2022-02-04' }, 5],
  [{ during: '2022-04' }, 0],
  [{ during: '2022-02-08' }, ['Emmanuel Macron meet Volodymyr Zelensky']],
  [{ during: '2022-02', article: 'b' }, ['Emmanuel Macron meet Volodymyr Zelensky']],
  [{ during: '2022-02-05..2022-02-07' }, ['Emmanuel Macron meet Vladimir Putin']],
  [{ during: ['2022-02-05', '2022-02-07'] }, ['Emmanuel Macron meet Vladimir Putin']],
  [{ during: '2022', subject: 'Xi', predicate: 'president_of' }, 0],
  [{ published: '2022-03' }, 4],
  [{ published: '2022-03', during: '2022-02' }, 1],
  [{ article: ['a', 'c'] }, 8],
  [{ article: 'z' }, 0],
  // Sentences
  [{ text: 'een zaal' }, ['Vladimir Putin meet Xi Jinping']],
  [{ text: 'EÉN ZAAL' }, 1],
  [{ text: 'zaa' }, 0],
])('facts(%j)', (filter, expected) => {
  const found = told(filter);
  if (typeof expected === 'number') expect(found).toHaveLength(expected);
  else expect(found).toEqual(expected);
});

test('a fact carries its sentence, its time and where the time is from', () => {
  const [first, second] = graph.facts({ subject: 'Poetin', object: 'Xi' });
  expect(first).toMatchObject({
    sentence: { text: 'Poetin ontmoet Xi in één zaal in Peking.', index: 0 },
    article: 'a',
    when: { start: '2022-02-04', end: '2022-02-04', from: 'text' },
    place: { id: 'place:beijing', label: 'Beijing' },
    symmetric: true,
  });
  expect(second).toMatchObject({ when: { start: '2022-03-10', from: 'article' }, saidBy: [{ label: 'Russia' }] });
});

test('results are found while they are taken, and anew each time', () => {
  const results = graph.facts({ predicate: 'meet' });
  expect(results.first()?.predicate.id).toBe('meet');
  expect(results.take(2)).toHaveLength(2);
  expect(results.take(0)).toEqual([]);
  expect(results.count()).toBe(4);
  expect([...results]).toEqual(results.toArray());
});

test('without the lexicon a predicate stands for itself', () => {
  expect(openGraph(sampleNews()).facts({ predicate: 'oppose' }).count()).toBe(2);
});

test.each(['2022-2', 'vrijdag', '2022-02-30', '2022-03..2022-02', ''])('%j is no period', (during) => {
  expect(() => graph.facts({ during }).first()).toThrow(expect.objectContaining({ code: 'KG_QUERY' }));
});

test.each([
  [{ kind: 'person' }, 4],
  [{ kind: ['person', 'country'] }, 7],
  [{ startsWith: 'Mac' }, 1],
  [{ startsWith: 'poe' }, 1],
  [{ startsWith: 'oetin' }, 0],
  [{ name: 'Xi' }, 1],
  [{ name: 'Kremlin' }, 1],
  [{ article: 'a' }, 10],
  [{ minMentions: 2 }, 0],
] as const)('entities(%j)', (filter, count) => {
  expect(graph.entities(filter).count()).toBe(count);
});

test('paths: the shortest first, each step with its facts in their own direction', () => {
  const paths = graph.paths('Xi', 'Zelensky').toArray();
  expect(paths.map(({ nodes }) => nodes.map(({ id }) => id.split(':')[1]))).toEqual([['xi', 'putin', 'macron', 'zelensky']]);
  expect(paths[0]?.hops.map(({ facts }) => facts.length)).toEqual([2, 1, 1]);
  expect(graph.paths('Xi', 'Zelensky', { maxLength: 2 }).count()).toBe(0);
  expect(graph.paths('Xi', 'Zelensky', { modality: 'actual', maxLength: 6 }).count()).toBe(0);
});

test('paths: longer ways follow, and none visits an entity twice', () => {
  const paths = graph.paths('Rusland', 'NATO', { maxLength: 4 }).toArray();
  expect(paths.map(({ length }) => length)).toEqual([1, 4]);
  for (const { nodes } of paths) expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
});

test('paths: forward follows facts from subject to object', () => {
  expect(
    graph
      .paths('FRA', 'NATO', { direction: 'forward' })
      .first()
      ?.nodes.map(({ id }) => id),
  ).toEqual(['FRA', 'RUS', 'org:nato']);
  expect(graph.paths('NATO', 'FRA', { direction: 'forward' }).count()).toBe(0);
  expect(graph.paths('NATO', 'FRA').first()?.hops[0]?.facts[0]?.subject.id).toBe('RUS');
  const told = (direction: 'forward' | 'either') =>
    graph
      .paths('FRA', 'RUS', { direction })
      .first()
      ?.hops[0]?.facts.map(({ subject, predicate }) => `${subject.id} ${predicate.id}`);
  expect(told('forward')).toEqual(['FRA criticise']);
  expect(told('either')?.sort()).toEqual(['FRA criticise', 'RUS attack', 'RUS attack']);
});

test('a neighbourhood is a graph of its own', () => {
  const near = graph.neighbourhood('Xi');
  expect(near.nodes().sort()).toEqual(['CHN', 'person:putin', 'person:xi']);
  expect(near.size).toBe(2);
  expect(near.getAttribute('articles')).toHaveLength(3);
  expect(graph.neighbourhood('Xi', 2).order).toBe(6);
  expect(graph.neighbourhood('Xi', 3, { type: 'CONSULT' }).nodes().sort()).toEqual([
    'person:macron',
    'person:putin',
    'person:xi',
    'person:zelensky',
  ]);
});

test.each([
  ['month', ['2022-02 7', '2022-03 3']],
  ['year', ['2022 10']],
  ['type', ['CONSULT 4', 'REJECT 4', 'ASSAULT 2', 'OTHER 2']],
  ['predicate', ['meet 4', 'attack 2', 'criticise 2', 'oppose 2', 'president_of 2']],
  ['modality', ['actual 10', 'denied 1', 'planned 1']],
  ['polarity', ['positive 11', 'negative 1']],
  ['speaker', ['RUS 2', 'person:macron 1']],
  ['article', ['a 6', 'b 4', 'c 2']],
  ['object', ['org:nato 2']],
] as const)('counts by %s', (by, expected) => {
  const counts = graph.counts({ by }).map(({ key, count }) => `${key} ${count}`);
  if (by === 'object') expect(counts).toEqual(expect.arrayContaining([...expected]));
  else expect(counts).toEqual(expected);
});

test('counts of a filter, exactly', () => {
  expect(graph.counts({ by: 'day', predicate: 'meet' })).toEqual([
    { key: '2022-02-04', label: '2022-02-04', count: 1 },
    { key: '2022-02-07', label: '2022-02-07', count: 1 },
    { key: '2022-02-08', label: '2022-02-08', count: 1 },
    { key: '2022-03-10', label: '2022-03-10', count: 1 },
  ]);
  expect(graph.counts({ by: 'entity', predicate: 'attack' })).toEqual([
    { key: 'FRA', label: 'France', count: 2 },
    { key: 'RUS', label: 'Russia', count: 2 },
  ]);
});

test('two sets of articles: what both say, one says alone, and what is contested', () => {
  const { both, onlyA, onlyB, contested } = graph.compare(['a'], ['b']);
  expect(both.map(({ inA }) => inA[0]?.predicate.id)).toEqual(['meet']);
  expect(onlyA).toHaveLength(5);
  expect(onlyB).toHaveLength(3);
  expect(contested.map(({ a, b }) => [a.inA[0]?.modality, b.inB[0]?.modality])).toEqual([['denied', 'actual']]);
});
