import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../model/graph.ts';
import { inChunks } from './chunks.ts';
import { cleanText, escapeXml } from './cleanText.ts';
import { parseColor } from './color.ts';
import { type Column, type ColumnValue, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { type Period, periodsOfEdge, periodsOfNode } from './periods.ts';
import { uniqueNames } from './uniqueNames.ts';

export interface GexfOptions {
  /** Language of the nodes' labels; the canonical label where an entity has none in it, and by default. */
  readonly labelLanguage?: 'nl' | 'en';
}

const TYPES = {
  string: 'string',
  strings: 'liststring',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
  date: 'string',
} as const;

/** A list as Gephi's parser reads it: every item quoted, only quotes and backslashes escaped. */
const listValue = (items: readonly string[]): string =>
  `[${items.map((item) => `"${item.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(', ')}]`;

const textOf = (value: Exclude<ColumnValue, null>): string => (Array.isArray(value) ? listValue(value) : String(value));

const isAbsent = (value: ColumnValue): value is null => value === null || (Array.isArray(value) && value.length === 0);

const attribute = (name: string, value: string): string => ` ${name}="${escapeXml(value)}"`;

/** Column ids are numbers: Gephi folds the case of ids, and graphology takes an id that is no number for the title. */
const declarations = <T>(kind: 'node' | 'edge', columns: readonly Column<T>[]): string =>
  `<attributes class="${kind}" mode="static">\n${columns
    .map((column, id) => `<attribute id="${id}"${attribute('title', column.name)} type="${TYPES[column.type]}"/>\n`)
    .join('')}</attributes>\n`;

const attributeValues = <T>(columns: readonly Column<T>[], attributes: T): string => {
  const values = columns.map((column, id) => {
    const value = column.value(attributes);
    return isAbsent(value) ? '' : `<attvalue for="${id}"${attribute('value', textOf(value))}/>`;
  });
  return `<attvalues>${values.join('')}</attvalues>`;
};

const spells = (periods: readonly Period[]): string =>
  periods.length < 2 ? '' : `<spells>${periods.map(([start, end]) => `<spell start="${start}" end="${end}"/>`).join('')}</spells>`;

const lifetime = (periods: readonly Period[]): string => {
  const [only] = periods;
  return only === undefined || periods.length > 1 ? '' : ` start="${only[0]}" end="${only[1]}"`;
};

const look = ({ x, y, size, color }: NodeAttributes): string => {
  const rgba = parseColor(color);
  return (
    (rgba === null ? '' : `<viz:color r="${rgba.r}" g="${rgba.g}" b="${rgba.b}" a="${rgba.a}"/>`) +
    (Number.isFinite(x) && Number.isFinite(y) ? `<viz:position x="${x}" y="${y}" z="0"/>` : '') +
    (Number.isFinite(size) && size >= 0 ? `<viz:size value="${size}"/>` : '')
  );
};

/** What tells parallel edges apart at first sight: "oppose", "oppose (denied)", "oppose (not, planned)". */
const kindOf = ({ predicate, polarity, modality }: EdgeAttributes): string => {
  const status = [...(polarity === 'negative' ? ['not'] : []), ...(modality === 'actual' ? [] : [modality])];
  return status.length === 0 ? predicate : `${predicate} (${status.join(', ')})`;
};

/**
 * Gives each edge a kind that no other edge has between the same nodes: Gephi adds up edges of one kind into one and keeps the first's
 * attributes only. Kinds are few (a predicate, its status, and a number for those that differ only in `via`), as Gephi counts them in 16 bits.
 */
const kindChooser = (): ((edge: { source: string; target: string; undirected: boolean; attributes: EdgeAttributes }) => string) => {
  const taken = new Set<string>();
  return ({ source, target, undirected, attributes }) => {
    const base = kindOf(attributes);
    for (let i = 1; ; i++) {
      const kind = i === 1 ? base : `${base} #${i}`;
      const places = [`${kind}\n${source}\n${target}`, ...(undirected && source !== target ? [`${kind}\n${target}\n${source}`] : [])];
      if (places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      return kind;
    }
  };
};

const articleLine = ({ id, title, date, language }: { id: string; title: string | null; date: string | null; language: string }): string =>
  `${id}: ${[title, date, language].filter((part) => part !== null).join(', ')}`;

/**
 * Both kinds of edges: no default is given, since Gephi drops undirected edges when the default is directed.
 */
const graphElement = (graph: KnowledgeGraph, dynamic: boolean): string => {
  const mixed = graph.directedSize > 0 && graph.undirectedSize > 0;
  const direction = mixed ? '' : ` defaultedgetype="${graph.undirectedSize > 0 ? 'undirected' : 'directed'}"`;
  return dynamic
    ? `<graph${direction} mode="dynamic" timeformat="date" timerepresentation="interval">\n`
    : `<graph${direction} mode="static">\n`;
};

function* nodePieces(graph: KnowledgeGraph, id: (key: string) => string, { labelLanguage }: GexfOptions): Generator<string> {
  yield `<nodes count="${graph.order}">\n`;
  for (const { node, attributes } of graph.nodeEntries()) {
    const label = (labelLanguage === undefined ? undefined : attributes.labels[labelLanguage]) ?? attributes.label;
    const periods = periodsOfNode(graph, node);
    yield `<node${attribute('id', id(node))}${attribute('label', label)}${lifetime(periods)}>` +
      `${attributeValues(NODE_COLUMNS, attributes)}${spells(periods)}${look(attributes)}</node>\n`;
  }
  yield '</nodes>\n';
}

function* edgePieces(graph: KnowledgeGraph, nodeId: (key: string) => string): Generator<string> {
  const id = uniqueNames(graph.edges(), cleanText);
  const chooseKind = kindChooser();
  yield `<edges count="${graph.size}">\n`;
  for (const entry of graph.edgeEntries()) {
    const { edge, source, target, undirected, attributes } = entry;
    const periods = periodsOfEdge(attributes);
    yield `<edge${attribute('id', id(edge))} type="${undirected ? 'undirected' : 'directed'}"${attribute('label', attributes.label)}` +
      `${attribute('source', nodeId(source))}${attribute('target', nodeId(target))} weight="${attributes.weight}"` +
      `${attribute('kind', chooseKind(entry))}${lifetime(periods)}>${attributeValues(EDGE_COLUMNS, attributes)}${spells(periods)}</edge>\n`;
  }
  yield '</edges>\n';
}

function* pieces(graph: KnowledgeGraph, options: GexfOptions): Generator<string> {
  const { title, generator, articles } = graph.getAttributes();
  const dynamic = graph.someEdge((_edge, attributes) => periodsOfEdge(attributes).length > 0);
  const description = [title, ...articles.map(articleLine)].join('\n');
  const id = uniqueNames(graph.nodes(), cleanText);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `<meta><creator>${escapeXml(generator)}</creator><description>${escapeXml(description)}</description></meta>\n`;
  yield graphElement(graph, dynamic);
  yield declarations('node', NODE_COLUMNS) + declarations('edge', EDGE_COLUMNS);
  yield* nodePieces(graph, id, options);
  yield* edgePieces(graph, id);
  yield '</graph>\n</gexf>\n';
}

/**
 * GEXF 1.3 (https://gexf.net, RELAX NG of `gephi/gexf`) as Gephi's importer reads it: typed columns, colours as r g b a, times of facts as
 * lifetimes of edges and nodes for the timeline, a kind for each parallel edge. Not written: articles' text.
 */
export const writeGexf = (graph: KnowledgeGraph, options: GexfOptions = {}): Iterable<string> => inChunks(pieces(graph, options));
