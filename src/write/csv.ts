import type { KnowledgeGraph } from '../model/graph.ts';
import type { EntityRecord, FactRecord } from '../model/records.ts';
import { inChunks } from './chunks.ts';
import { cleanText } from './cleanText.ts';
import { type Column, type ColumnValue, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { type Cell, csvLine, GREEK_QUESTION_MARK, spreadsheetLine } from './csvCells.ts';
import { labelOfKind, relationshipType } from './propertyGraph.ts';
import { uniqueNames } from './uniqueNames.ts';

/** A list in one cell, items parted by `;`. A `;` of an item is written as its look-alike, which Unicode's NFC turns back. */
const listCell = (items: readonly string[]): string => items.map((item) => item.replaceAll(';', GREEK_QUESTION_MARK)).join(';');

const cellOf = (value: ColumnValue): Cell => {
  if (Array.isArray(value)) return cleanText(listCell(value));
  return typeof value === 'string' ? cleanText(value) : (value as Cell);
};

const NEO4J_TYPES = { string: '', strings: ':string[]', integer: ':int', double: ':double', boolean: ':boolean', date: ':date' } as const;

const headers = <T>(columns: readonly Column<T>[]): string[] => columns.map(({ name, type }) => `${name}${NEO4J_TYPES[type]}`);

function* nodeLines(graph: KnowledgeGraph): Generator<string> {
  const id = uniqueNames(graph.nodes(), cleanText);
  yield csvLine(['id:ID', ':LABEL', 'label', ...headers(NODE_COLUMNS), 'x:double', 'y:double', 'size:double', 'color']);
  for (const { node, attributes } of graph.nodeEntries()) {
    const { label, kind, x, y, size, color } = attributes;
    const columns = NODE_COLUMNS.map((column) => cellOf(column.value(attributes)));
    yield csvLine([id(node), `Entity;${labelOfKind(kind)}`, cleanText(label), ...columns, x, y, size, color]);
  }
}

function* relationshipLines(graph: KnowledgeGraph): Generator<string> {
  const id = uniqueNames(graph.nodes(), cleanText);
  yield csvLine([':START_ID', ':END_ID', ':TYPE', 'id', 'label', 'weight:int', ...headers(EDGE_COLUMNS)]);
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const columns = EDGE_COLUMNS.map((column) => cellOf(column.value(attributes)));
    const { predicate, label, weight } = attributes;
    yield csvLine([id(source), id(target), relationshipType(predicate), cleanText(edge), cleanText(label), weight, ...columns]);
  }
}

/**
 * The nodes as `neo4j-admin database import full --nodes=nodes.csv --relationships=relationships.csv --multiline-fields=true` reads them;
 * the same headers serve `apoc.import.csv`.
 */
export const writeNeo4jNodes = (graph: KnowledgeGraph): Iterable<string> => inChunks(nodeLines(graph));

/** The edges for the same import. Neo4j knows directed ones only: `symmetric` says which hold both ways. */
export const writeNeo4jRelationships = (graph: KnowledgeGraph): Iterable<string> => inChunks(relationshipLines(graph));

/** Spreadsheets take a file for UTF-8 when it begins so. */
const BYTE_ORDER_MARK = '\ufeff';

function* entityLines(entities: Iterable<EntityRecord>): Generator<string> {
  yield BYTE_ORDER_MARK +
    spreadsheetLine(['id', 'label', 'label_nl', 'label_en', 'kind', 'aliases', 'mentions', 'articles', 'iso3', 'cameo', 'tripel']);
  for (const { id, label, labels, kind, aliases, mentions, codes } of entities) {
    const articles = listCell([...new Set(mentions.map(({ article }) => article))]);
    const { iso3, cameo, tripel } = codes ?? {};
    yield spreadsheetLine([
      id,
      label,
      labels.nl ?? null,
      labels.en ?? null,
      kind,
      listCell(aliases),
      mentions.length,
      articles,
      iso3 ?? null,
      cameo ?? null,
      tripel ?? null,
    ]);
  }
}

const FACT_HEADERS = [
  'id',
  'article',
  'subject_id',
  'subject',
  'predicate',
  'label',
  'lemma',
  'type',
  'object_id',
  'object',
  'symmetric',
  'via',
  'polarity',
  'modality',
  'said_by',
  'also_said_by',
  'start',
  'end',
  'time',
  'place',
  'qualifiers',
  'confidence',
  'sentence',
  'from',
  'to',
  'edge',
  'proposition',
];

const factCells = (fact: FactRecord): Cell[] => [
  fact.id,
  fact.article,
  fact.subject.id,
  fact.subject.label,
  fact.predicate.id,
  fact.predicate.label,
  fact.predicate.lemma,
  fact.predicate.type,
  fact.object.id,
  fact.object.label,
  fact.symmetric,
  fact.via?.label ?? null,
  fact.polarity,
  fact.modality,
  fact.attribution?.label ?? null,
  listCell(fact.alsoSaidBy.map(({ label }) => label)),
  fact.time?.start ?? null,
  fact.time?.end ?? null,
  fact.time?.text ?? null,
  fact.place?.label ?? null,
  listCell(fact.qualifiers.map(({ role, text }) => `${role}: ${text}`)),
  fact.confidence,
  fact.evidence.text,
  fact.evidence.span[0],
  fact.evidence.span[1],
  fact.edge,
  fact.proposition,
];

function* factLines(facts: Iterable<FactRecord>): Generator<string> {
  yield BYTE_ORDER_MARK + spreadsheetLine(FACT_HEADERS);
  for (const fact of facts) yield spreadsheetLine(factCells(fact));
}

/** The entities for a spreadsheet. */
export const writeEntitySheet = (entities: Iterable<EntityRecord>): Iterable<string> => inChunks(entityLines(entities));

/** The facts for a spreadsheet, a line each, with the sentence. */
export const writeFactSheet = (facts: Iterable<FactRecord>): Iterable<string> => inChunks(factLines(facts));
