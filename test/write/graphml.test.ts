import { beforeAll, describe, expect, test } from 'vitest';
import { cleanText } from '../../src/write/cleanText.ts';
import { EDGE_COLUMNS, NODE_COLUMNS } from '../../src/write/columns.ts';
import { writeGraphml } from '../../src/write/graphml.ts';
import { stableJson } from '../../src/write/stableJson.ts';
import { askPython, joined, missingPython, withFiles } from './helpers.ts';
import { sampleExtraction } from './sampleGraph.ts';

const { graph } = sampleExtraction();
const text = joined(writeGraphml(graph));

type Attributes = Record<string, unknown>;
interface Read {
  readonly nodes: readonly (readonly [id: string, attributes: Attributes])[];
  readonly edges: readonly (readonly [source: string, target: string, id: string, attributes: Attributes])[];
  readonly graph: Attributes;
}

/** What a reader must find: absent values are not there, lists are JSON. */
const expectedValues = <T>(columns: readonly { name: string; value: (attributes: T) => unknown }[], attributes: T): Attributes =>
  Object.fromEntries(
    columns.flatMap(({ name, value }) => {
      const content = value(attributes);
      if (content === null) return [];
      if (Array.isArray(content)) return [[name, stableJson(content.map(cleanText))]];
      return [[name, typeof content === 'string' ? cleanText(content) : content]];
    }),
  );

const expectedNodes = graph.mapNodes((node, attributes) => {
  const { label, x, y, size, color } = attributes;
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return [cleanText(node), { label: cleanText(label), ...expectedValues(NODE_COLUMNS, attributes), x, y, size, color, r, g, b }] as const;
});

const expectedEdges = graph
  .mapEdges((edge, attributes, source, target) => {
    const { label, weight } = attributes;
    return [
      cleanText(source),
      cleanText(target),
      edge,
      { label: cleanText(label), weight, ...expectedValues(EDGE_COLUMNS, attributes) },
    ] as const;
  })
  .sort(([, , a], [, , b]) => (a < b ? -1 : 1));

const byId = (edges: Read['edges']) => [...edges].sort(([, , a], [, , b]) => (a < b ? -1 : 1));

const NETWORKX = `
import json, sys, networkx
g = networkx.read_graphml(sys.argv[1])
assert g.is_directed() and g.is_multigraph()
print(json.dumps({'nodes': list(g.nodes(data=True)), 'edges': list(g.edges(keys=True, data=True)), 'graph': {k: v for k, v in g.graph.items() if isinstance(v, str)}}))`;

const IGRAPH = `
import json, math, sys, igraph
g = igraph.Graph.Read_GraphML(sys.argv[1])
assert g.is_directed()
clean = lambda d: {k: v for k, v in d.items() if k != 'id' and v is not None and v != '' and not (isinstance(v, float) and math.isnan(v))}
print(json.dumps({
  'nodes': [(v['id'], clean(v.attributes())) for v in g.vs],
  'edges': [(g.vs[e.source]['id'], g.vs[e.target]['id'], e['id'], clean(e.attributes())) for e in g.es],
  'graph': {k: g[k] for k in g.attributes()}}))`;

const networkx = missingPython('networkx');
describe.skipIf(networkx !== null)('networkx', () => {
  let read: Read;
  beforeAll(() => {
    read = withFiles({ 'graph.graphml': text }, (folder) => askPython(NETWORKX, `${folder}/graph.graphml`)) as Read;
  });

  test('reads the same nodes with attributes of the same types', () => {
    expect(read.nodes).toEqual(expectedNodes);
  });

  test('reads the same edges, parallel ones apart', () => {
    expect(byId(read.edges)).toEqual(expectedEdges);
  });

  test('reads what is said of the graph', () => {
    expect(read.graph).toEqual({ title: '2 articles', generator: 'tripel 0.0.0', articles: stableJson(graph.getAttribute('articles')) });
  });
});

const igraph = missingPython('igraph');
describe.skipIf(igraph !== null)('igraph', () => {
  let read: Read;
  beforeAll(() => {
    read = withFiles({ 'graph.graphml': text }, (folder) => askPython(IGRAPH, `${folder}/graph.graphml`)) as Read;
  });

  test('reads the same nodes', () => {
    expect(read.nodes).toEqual(expectedNodes);
  });

  test('reads the same edges', () => {
    expect(byId(read.edges)).toEqual(expectedEdges);
  });
});
