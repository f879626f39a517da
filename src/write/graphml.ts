import type { KnowledgeGraph, NodeAttributes } from '../model/graph.ts';
import { inChunks } from './chunks.ts';
import { cleanText, escapeXml } from './cleanText.ts';
import { parseColor } from './color.ts';
import { type Column, type ColumnValue, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { stableJson } from './stableJson.ts';
import { uniqueNames } from './uniqueNames.ts';

/** GraphML knows no lists and no dates: lists are JSON, dates ISO text. */
const TYPES = { string: 'string', strings: 'string', integer: 'int', double: 'double', boolean: 'boolean', date: 'string' } as const;

const channel =
  (name: 'r' | 'g' | 'b') =>
  ({ color }: NodeAttributes): ColumnValue =>
    parseColor(color)?.[name] ?? null;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The looks twice: as igraph and networkx take them, and as Gephi does (r, g, b). */
const NODES: readonly Column<NodeAttributes>[] = [
  { name: 'label', type: 'string', value: ({ label }) => label },
  ...NODE_COLUMNS,
  { name: 'x', type: 'double', value: ({ x }) => finite(x) },
  { name: 'y', type: 'double', value: ({ y }) => finite(y) },
  { name: 'size', type: 'double', value: ({ size }) => finite(size) },
  { name: 'color', type: 'string', value: ({ color }) => color },
  { name: 'r', type: 'integer', value: channel('r') },
  { name: 'g', type: 'integer', value: channel('g') },
  { name: 'b', type: 'integer', value: channel('b') },
];

const EDGES: typeof EDGE_COLUMNS = [
  { name: 'label', type: 'string', value: ({ label }) => label },
  { name: 'weight', type: 'double', value: ({ weight }) => weight },
  ...EDGE_COLUMNS,
];

const keys = <T>(kind: 'node' | 'edge', columns: readonly Column<T>[]): string =>
  columns.map(({ name, type }, i) => `<key id="${kind[0]}${i}" for="${kind}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`).join('');

const data = <T>(kind: 'node' | 'edge', columns: readonly Column<T>[], attributes: T): string =>
  columns
    .map(({ value }, i) => {
      const content = value(attributes);
      if (content === null) return '';
      const text = Array.isArray(content) ? stableJson(content.map(cleanText)) : String(content);
      return `<data key="${kind[0]}${i}">${escapeXml(text)}</data>`;
    })
    .join('');

function* pieces(graph: KnowledgeGraph): Generator<string> {
  const { title, generator, articles } = graph.getAttributes();
  const nodeId = uniqueNames(graph.nodes(), cleanText);
  const edgeId = uniqueNames(graph.edges(), cleanText);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', NODES) + keys('edge', EDGES);
  yield '<key id="g0" for="graph" attr.name="title" attr.type="string"/>\n<key id="g1" for="graph" attr.name="generator" attr.type="string"/>\n';
  yield '<key id="g2" for="graph" attr.name="articles" attr.type="string"/>\n<graph id="G" edgedefault="directed">\n';
  yield `<data key="g0">${escapeXml(title)}</data><data key="g1">${escapeXml(generator)}</data>`;
  yield `<data key="g2">${escapeXml(stableJson(articles))}</data>\n`;
  for (const { node, attributes } of graph.nodeEntries()) {
    yield `<node id="${escapeXml(nodeId(node))}">${data('node', NODES, attributes)}</node>\n`;
  }
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const ends = `source="${escapeXml(nodeId(source))}" target="${escapeXml(nodeId(target))}"`;
    yield `<edge id="${escapeXml(edgeId(edge))}" ${ends}>${data('edge', EDGES, attributes)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

/**
 * GraphML (http://graphml.graphdrawing.org) with typed keys, as networkx, igraph and Gephi read it.
 * networkx refuses a graph with both kinds of edges: all are written directed, and `symmetric` says which hold both ways.
 */
export const writeGraphml = (graph: KnowledgeGraph): Iterable<string> => inChunks(pieces(graph));
