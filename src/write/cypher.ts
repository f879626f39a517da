import type { KnowledgeGraph } from '../model/graph.ts';
import type { EntityKind } from '../model/mention.ts';
import { inChunks } from './chunks.ts';
import { cleanText } from './cleanText.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { labelOfKind, relationshipType } from './propertyGraph.ts';
import { uniqueNames } from './uniqueNames.ts';

export type CypherValue = string | number | boolean | null | readonly string[] | CypherMap;
export interface CypherMap {
  readonly [key: string]: CypherValue;
}

/** A statement with its rows, as a driver takes it: `session.run(query, { rows })`. */
export interface CypherStatement {
  readonly query: string;
  /** null for a statement without parameters. */
  readonly rows: readonly CypherMap[] | null;
}

export interface CypherOptions {
  /** Rows in one statement, and so in one transaction; 500 by default. */
  readonly batchSize?: number;
}

const CONSTRAINTS: readonly string[] = [
  'CREATE CONSTRAINT tripel_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT tripel_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE',
];

const ARTICLES =
  'UNWIND $rows AS row MERGE (a:Article {id: row.id}) SET a += row.properties, a.date = CASE size(row.date) WHEN 10 THEN date(row.date) END';

const entities = (kind: EntityKind): string =>
  `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:\`${labelOfKind(kind)}\`, n += row.properties`;

/** Merged on its own id: two facts between the same entities never become one relationship, and a second run adds none. */
const relationships = (type: string): string =>
  `UNWIND $rows AS row MATCH (s:Entity {id: row.source}) MATCH (o:Entity {id: row.target}) MERGE (s)-[r:\`${type}\` {id: row.id}]->(o) SET r += row.properties, r.start = date(row.start), r.end = date(row.end)`;

const cleaned = (value: ReturnType<Column<never>['value']>): CypherValue => {
  if (Array.isArray(value)) return value.map(cleanText);
  return typeof value === 'string' ? cleanText(value) : value;
};

/** Absent values are null, so that a second run takes away what is no longer there. */
const properties = <T>(columns: readonly Column<T>[], attributes: T): CypherMap =>
  Object.fromEntries(columns.map(({ name, value }) => [name, cleaned(value(attributes))]));

function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const groupKeys = <K>(keys: readonly string[], groupOf: (key: string) => K): Map<K, string[]> => {
  const groups = new Map<K, string[]>();
  for (const key of keys) {
    const group = groups.get(groupOf(key));
    if (group === undefined) groups.set(groupOf(key), [key]);
    else group.push(key);
  }
  return groups;
};

function* articleStatements(graph: KnowledgeGraph, size: number): Generator<CypherStatement> {
  for (const articles of batches(graph.getAttribute('articles'), size)) {
    const rows = articles.map(({ id, title, date, language, url }) => ({
      id: cleanText(id),
      date,
      properties: { title: title === null ? null : cleanText(title), language, url, published: date },
    }));
    yield { query: ARTICLES, rows };
  }
}

function* entityStatements(graph: KnowledgeGraph, id: (node: string) => string, size: number): Generator<CypherStatement> {
  for (const [kind, nodes] of groupKeys(graph.nodes(), (node) => graph.getNodeAttribute(node, 'kind'))) {
    for (const batch of batches(nodes, size)) {
      const rows = batch.map((node) => {
        const attributes = graph.getNodeAttributes(node);
        const { label, x, y, size, color } = attributes;
        return { id: id(node), properties: { label: cleanText(label), ...properties(NODE_COLUMNS, attributes), x, y, size, color } };
      });
      yield { query: entities(kind), rows };
    }
  }
}

const PROPERTIES = EDGE_COLUMNS.filter(({ type }) => type !== 'date');

function* relationshipStatements(graph: KnowledgeGraph, id: (node: string) => string, size: number): Generator<CypherStatement> {
  const dayOf = (name: string) => EDGE_COLUMNS.find((column) => column.name === name)!.value;
  const types = groupKeys(graph.edges(), (edge) => relationshipType(graph.getEdgeAttribute(edge, 'predicate')));
  for (const [type, edges] of types) {
    for (const batch of batches(edges, size)) {
      const rows = batch.map((edge) => {
        const attributes = graph.getEdgeAttributes(edge);
        const { label, weight } = attributes;
        return {
          id: cleanText(edge),
          source: id(graph.source(edge)),
          target: id(graph.target(edge)),
          start: cleaned(dayOf('start')(attributes)),
          end: cleaned(dayOf('end')(attributes)),
          properties: { label: cleanText(label), weight, ...properties(PROPERTIES, attributes) },
        };
      });
      yield { query: relationships(type), rows };
    }
  }
}

/**
 * The graph as statements for a driver, to be run in their order. Run twice they change nothing: every node and relationship is merged on
 * its id. Labels and types cannot be parameters: there is a statement for each.
 */
export function* cypherStatements(graph: KnowledgeGraph, { batchSize = 500 }: CypherOptions = {}): Generator<CypherStatement> {
  const id = uniqueNames(graph.nodes(), cleanText);
  for (const query of CONSTRAINTS) yield { query, rows: null };
  yield* articleStatements(graph, batchSize);
  yield* entityStatements(graph, id, batchSize);
  yield* relationshipStatements(graph, id, batchSize);
}

/**
 * A Cypher string. JSON's escapes are Cypher's as well; but Neo4j 5 turns `\uXXXX` into its character before it reads strings, even after
 * an escaped backslash, so that a text could end its own string: such a `u` is written as an escape itself, which both readings understand.
 */
const stringLiteral = (text: string): string => JSON.stringify(text).replaceAll('\\\\u', '\\\\\\u0075');

const literal = (value: CypherValue): string => {
  if (value === null) return 'null';
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, entry]) => `${key}: ${literal(entry)}`)
    .join(', ')}}`;
};

function* pieces(graph: KnowledgeGraph, options: CypherOptions): Generator<string> {
  yield '// For cypher-shell and Neo4j Browser, version 5 and later: cypher-shell --file graph.cypher\n';
  for (const { query, rows } of cypherStatements(graph, options)) {
    if (rows !== null) yield `:param rows => [${rows.map(literal).join(', ')}]\n`;
    yield `${query};\n`;
  }
}

/**
 * The same statements as a script for cypher-shell and Neo4j Browser: each batch of rows is a parameter, set by `:param`, and the
 * statements are few and the same on every run, so that the database plans each once.
 */
export const writeCypher = (graph: KnowledgeGraph, options: CypherOptions = {}): Iterable<string> => inChunks(pieces(graph, options));
