import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { beforeAll, expect, test } from 'vitest';
import { cleanText } from '../../src/write/cleanText.ts';
import { parseColor } from '../../src/write/color.ts';
import { EDGE_COLUMNS, NODE_COLUMNS } from '../../src/write/columns.ts';
import { writeGexf } from '../../src/write/gexf.ts';
import { mergePeriods } from '../../src/write/periods.ts';
import { joined, missingCommand, runTool, withFiles } from './helpers.ts';
import { readGexf } from './readGexf.ts';
import { HOSTILE, sampleExtraction } from './sampleGraph.ts';

const { graph } = sampleExtraction();
const text = joined(writeGexf(graph));
const jing = missingCommand('jing', 'jing');

const cleaned = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value);
  return Array.isArray(value) ? value.map(cleaned) : value;
};

const expectedColumns = <T>(columns: readonly { name: string; value: (attributes: T) => unknown }[], attributes: T) =>
  Object.fromEntries(
    columns
      .map(({ name, value }) => [name, cleaned(value(attributes))] as const)
      .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

let parsed: ReturnType<typeof readGexf>;
beforeAll(() => {
  parsed = readGexf(text);
});

test.skipIf(jing !== null)('the official RELAX NG schema accepts it', () => {
  withFiles({ 'graph.gexf': text }, (folder) => runTool('jing', ['test/schemas/gexf-1.3/gexf.rng', `${folder}/graph.gexf`]));
});

test.skipIf(jing !== null)('the schema would reject a colour out of range', () => {
  withFiles({ 'graph.gexf': text.replace(/ r="\d+"/u, ' r="256"') }, (folder) => {
    expect(() => runTool('jing', ['test/schemas/gexf-1.3/gexf.rng', `${folder}/graph.gexf`])).toThrow(/less than or equal to 255/);
  });
});

test('every node reads back with its label, columns and looks', () => {
  const expected = graph.mapNodes((node, attributes) => ({
    id: cleanText(node),
    label: cleanText(attributes.label),
    columns: expectedColumns(NODE_COLUMNS, attributes),
    position: { x: attributes.x, y: attributes.y },
    size: attributes.size,
    color: parseColor(attributes.color),
  }));
  const number = (record: Record<string, string> | undefined, key: string) => Number(record?.[key]);
  const actual = parsed.nodes.map(({ attributes, columns, viz }) => ({
    id: attributes.id,
    label: attributes.label,
    columns,
    position: { x: number(viz.position, 'x'), y: number(viz.position, 'y') },
    size: number(viz.size, 'value'),
    color: { r: number(viz.color, 'r'), g: number(viz.color, 'g'), b: number(viz.color, 'b'), a: number(viz.color, 'a') },
  }));
  expect(actual).toEqual(expected);
});

test('every edge reads back with its direction, weight, label and columns', () => {
  const expected = graph.mapEdges((edge, attributes, source, target) => ({
    id: edge,
    type: graph.isUndirected(edge) ? 'undirected' : 'directed',
    source: cleanText(source),
    target: cleanText(target),
    label: cleanText(attributes.label),
    weight: String(attributes.weight),
    columns: expectedColumns(EDGE_COLUMNS, attributes),
  }));
  const actual = parsed.edges.map(({ attributes: { id, type, source, target, label, weight }, columns }) => ({
    id,
    type,
    source,
    target,
    label,
    weight,
    columns,
  }));
  expect(actual).toEqual(expected);
});

test('sentences and evidence together give back each fact', () => {
  for (const { attributes, columns } of parsed.edges) {
    const facts = JSON.parse(String(columns.evidence)).map((fact: object, i: number) => ({
      ...fact,
      text: (columns.sentences as string[])[i],
    }));
    const original = graph.getEdgeAttribute(attributes.id, 'evidence').map((fact) => ({ ...fact, text: cleanText(fact.text) }));
    expect(facts).toEqual(original);
  }
});

test('parallel edges have kinds that Gephi keeps apart', () => {
  const places = parsed.edges.map(({ attributes: { source, target, kind, type } }) =>
    [kind, ...(type === 'undirected' ? [source, target].sort() : [source, target])].join(' '),
  );
  expect(new Set(places).size).toBe(graph.size);
  expect(parsed.edges.map(({ attributes }) => attributes.kind).sort()).toEqual(
    ['attack (denied)', 'attack (not)', 'meet', 'meet (planned)', 'oppose', 'oppose', 'oppose #2', 'same', 'wees'].sort(),
  );
});

test('edges live when their facts hold, nodes when their edges do', () => {
  const edge = (kind: string) => parsed.edges.find(({ attributes }) => attributes.kind === kind);
  const node = (id: string) => parsed.nodes.find(({ attributes }) => attributes.id === id);
  expect(edge('meet')?.spells).toEqual([
    { start: '2022-02-04', end: '2022-02-04' },
    { start: '2022-02-07', end: '2022-02-07' },
  ]);
  expect(edge('meet (planned)')?.attributes).toMatchObject({ start: '2022-03-01', end: '2022-03-31' });
  expect(edge('attack (denied)')?.attributes).not.toHaveProperty('start');
  expect(node('person:xi-jinping')?.spells).toHaveLength(3);
  expect(node('RUS')?.attributes).not.toHaveProperty('start');
  expect(text).toContain('<graph mode="dynamic" timeformat="date" timerepresentation="interval">');
});

test('a graph without times is static, and one of directed edges alone says so', () => {
  const still = sampleExtraction().graph;
  for (const edge of still.undirectedEdges()) still.dropEdge(edge);
  still.updateEachEdgeAttributes((_edge, attributes) => {
    const [first, ...others] = attributes.evidence;
    return { ...attributes, evidence: [{ ...first, time: null }, ...others.map((fact) => ({ ...fact, time: null }))] };
  });
  expect(joined(writeGexf(still))).toContain('<graph defaultedgetype="directed" mode="static">');
});

test('labels can be in a language, with the canonical one where there is none', () => {
  const dutch = readGexf(joined(writeGexf(graph, { labelLanguage: 'nl' }))).nodes.map(({ attributes }) => attributes.label);
  expect(dutch).toEqual(expect.arrayContaining(['Rusland', 'NAVO', 'Peking', 'quiet group', cleanText(HOSTILE.rightToLeft)]));
});

test('an empty graph is a valid file', () => {
  const empty = sampleExtraction().graph;
  empty.clear();
  empty.replaceAttributes({ title: '', generator: 'tripel', articles: [] });
  const source = joined(writeGexf(empty));
  expect(readGexf(source)).toEqual({ nodes: [], edges: [] });
  if (jing === null)
    withFiles({ 'graph.gexf': source }, (folder) => runTool('jing', ['test/schemas/gexf-1.3/gexf.rng', `${folder}/graph.gexf`]));
});

test('two nodes whose ids differ in control characters only stay two', () => {
  const twins = sampleExtraction().graph;
  const attributes = twins.getNodeAttributes('RUS');
  twins.addNode('twin', attributes);
  twins.addNode('twin\u0001', attributes);
  const ids = readGexf(joined(writeGexf(twins))).nodes.map((node) => node.attributes.id);
  expect(ids).toEqual(expect.arrayContaining(['twin', 'twin (2)']));
});

test('graphology-gexf reads the same nodes, edges and directions', () => {
  const other = gexf.parse(MultiGraph, text);
  expect(other.nodes()).toEqual(graph.nodes().map(cleanText));
  expect(other.edges().sort()).toEqual(graph.edges().sort());
  expect(other.undirectedSize).toBe(graph.undirectedSize);
  expect(other.getNodeAttributes('RUS')).toMatchObject({
    label: 'Russia',
    kind: 'country',
    label_nl: 'Rusland',
    mentions: 2,
    aliases: ['Rusland', 'Russia', 'Kremlin', 'Moskou'],
  });
  graph.forEachEdge((edge, { label, confidence, symmetric, predicate }) => {
    expect(other.getEdgeAttributes(edge)).toMatchObject({ label: cleanText(label), confidence, symmetric, predicate });
  });
});

test.each([
  ['#f00', { r: 255, g: 0, b: 0, a: 1 }],
  ['#ff000080', { r: 255, g: 0, b: 0, a: 0.502 }],
  ['#0072B2', { r: 0, g: 114, b: 178, a: 1 }],
  ['rgb(1 2 3)', { r: 1, g: 2, b: 3, a: 1 }],
  ['rgba(1, 2, 3, .5)', { r: 1, g: 2, b: 3, a: 0.5 }],
  ['rgb(1 2 3 / 50%)', { r: 1, g: 2, b: 3, a: 0.5 }],
  ['rgb(256, 0, 0)', null],
  ['red', null],
  ['#ff', null],
])('the colour %s', (color, expected) => {
  expect(parseColor(color)).toEqual(expected);
});

test.each([
  [
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    [['a', 'c']],
  ],
  [
    [
      ['c', 'd'],
      ['a', 'b'],
    ],
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    [
      ['a', 'z'],
      ['b', 'c'],
    ],
    [['a', 'z']],
  ],
  [[], []],
] as const)('periods %j merge to %j', (periods, expected) => {
  expect(mergePeriods(periods)).toEqual(expected);
});
