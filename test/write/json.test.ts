import { MultiGraph } from 'graphology';
import { expect, test } from 'vitest';
import { inChunks } from '../../src/write/chunks.ts';
import { FORMATS, formatNamed } from '../../src/write/formats.ts';
import { writeGraphJson } from '../../src/write/graphJson.ts';
import { writeJsonLines } from '../../src/write/jsonLines.ts';
import { readExtraction, readGraph } from '../../src/write/readGraph.ts';
import { stableJson } from '../../src/write/stableJson.ts';
import { joined } from './helpers.ts';
import { sampleExtraction } from './sampleGraph.ts';

const sample = sampleExtraction();
const json = joined(writeGraphJson(sample.graph));

test('graphology reads graph.json as the same graph', () => {
  const graph = MultiGraph.from(JSON.parse(json));
  expect(graph.export()).toEqual(sample.graph.export());
});

test('the same graph gives the same bytes, whatever the order in which its attributes were set', () => {
  const again = sampleExtraction();
  again.graph.updateEachNodeAttributes((_node, attributes) => {
    const { label, ...rest } = attributes;
    return { ...rest, label };
  });
  expect(joined(writeGraphJson(again.graph))).toBe(json);
});

test('every node and edge of graph.json has a line of its own', () => {
  const lines = json.trimEnd().split('\n');
  expect(lines).toHaveLength(4 + sample.graph.order + sample.graph.size);
});

test('what is written is read: graph and all records', () => {
  const files = {
    graph: json,
    articles: joined(writeJsonLines(sample.articles)),
    entities: joined(writeJsonLines(sample.entities)),
    facts: joined(writeJsonLines(sample.facts)),
    propositions: joined(writeJsonLines(sample.propositions)),
  };
  const { graph, ...records } = readExtraction(files);
  const { graph: expected, ...expectedRecords } = sample;
  expect(graph.export()).toEqual(expected.export());
  expect(records).toEqual(expectedRecords);
});

test('without the other files the records come from the graph', () => {
  const { articles, entities, facts } = readExtraction({ graph: json });
  expect(articles.map(({ id, title }) => ({ id, title }))).toEqual(sample.articles.map(({ id, title }) => ({ id, title })));
  expect(entities.map(({ id }) => id)).toEqual(sample.graph.nodes());
  const bare = (fact: (typeof facts)[number]) => ({ ...fact, proposition: '', qualifiers: [] });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(facts.map(bare).sort(byId)).toEqual(sample.facts.map(bare).sort(byId));
});

const broken = (change: (data: Record<string, never>) => unknown): string => JSON.stringify(change(JSON.parse(json)));

test.each([
  ['no JSON', '{', /^my\.json: not JSON \(.*\); write the file anew/],
  ['a list', '[]', /^my\.json: expected an object/],
  ['no nodes', broken(({ attributes, edges }) => ({ attributes, edges })), /^my\.json: nodes: expected a list/],
  [
    'a kind that does not exist',
    json.replace('"kind":"country"', '"kind":"planet"'),
    /^my\.json: nodes\[\d+\]\.attributes\.kind: expected one of person/,
  ],
  [
    'no evidence',
    json.replace(/"evidence":\[.*?\]\}\}/u, '"evidence":[]}}'),
    /edges\[0\]\.attributes\.evidence: expected a list of at least 1/,
  ],
  ['a node that is not there', json.replace('"source":"RUS"', '"source":"XXX"'), /edge \w+ names node XXX, which is not there/],
  ['a key twice', json.replace('"key":"org:nato"', '"key":"RUS"'), /node RUS stands twice/],
  ['a span that runs backwards', json.replace('"span":[0,', '"span":[9999,'), /span: expected a span/],
])('a graph.json with %s is refused with its place', (_name, text, message) => {
  expect(text).not.toBe(json);
  expect(() => readGraph(text, 'my.json')).toThrow(
    expect.objectContaining({ code: 'KG_INPUT_FORMAT', message: expect.stringMatching(message) }),
  );
});

test('a broken line of facts.jsonl is named by its number', () => {
  const facts = `${joined(writeJsonLines(sample.facts.slice(0, 1)))}\n{"id":"x"}\n`;
  expect(() => readExtraction({ graph: json, facts })).toThrow(/^facts\.jsonl:3: edge: expected a text/);
});

test.each([
  ['known keys first, unknown ones by the alphabet', { zeta: 1, alpha: 2, label: 3, id: 4 }, '{"id":4,"label":3,"alpha":2,"zeta":1}'],
  ['at every depth', [{ b: { label: 1, id: 2 } }], '[{"b":{"id":2,"label":1}}]'],
  ['null and lone surrogates survive', { id: null, label: '\ud83d' }, '{"id":null,"label":"\\ud83d"}'],
])('stableJson: %s', (_name, value, expected) => {
  expect(stableJson(value)).toBe(expected);
});

test('chunks are made while they are taken', () => {
  let made = 0;
  const pieces = function* () {
    for (; made < 100; made++) yield 'x'.repeat(10_000);
  };
  const [first] = inChunks(pieces());
  expect(first).toHaveLength(70_000);
  expect(made).toBeLessThan(10);
});

test('every format is found by its name, and writes at least one file with text in it', () => {
  for (const { name } of FORMATS) {
    const files = [...formatNamed(name.toUpperCase()).write(sample)];
    expect(files.length, name).toBeGreaterThan(0);
    for (const { file, chunks } of files) expect(joined(chunks).length, file).toBeGreaterThan(0);
  }
});

test('an unknown format is answered with the list', () => {
  expect(() => formatNamed('xlsx')).toThrow(/unknown format 'xlsx'; choose one of json, jsonl, gexf/);
});
