import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/write/cleanText.ts';
import { EDGE_COLUMNS, NODE_COLUMNS } from '../../src/write/columns.ts';
import { writeEntitySheet, writeFactSheet, writeNeo4jNodes, writeNeo4jRelationships } from '../../src/write/csv.ts';
import { csvLine, safeCell } from '../../src/write/csvCells.ts';
import { relationshipType } from '../../src/write/propertyGraph.ts';
import { joined } from './helpers.ts';
import { HOSTILE, sampleExtraction } from './sampleGraph.ts';

const { graph, entities, facts } = sampleExtraction();

const read = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, bom: true, record_delimiter: '\r\n' }) as Record<string, string>[];

/** What Neo4j's importer makes of a cell: by the type in its header. */
const typed = (header: string, cell: string): unknown => {
  const type = header.split(':')[1] ?? '';
  if (type === 'string[]') return cell === '' ? [] : cell.split(';').map((item) => item.normalize('NFC'));
  if (cell === '') return null;
  if (type === 'int' || type === 'double') return Number(cell);
  return type === 'boolean' ? cell === 'true' : cell;
};

const cleaned = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value);
  return Array.isArray(value) ? value.map(cleaned) : value;
};

const rowOf = (row: Record<string, string>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([header, cell]) => [header.startsWith(':') ? header : header.replace(/:.*/u, ''), typed(header, cell)]),
  );

const expectedColumns = <T>(columns: readonly { name: string; value: (attributes: T) => unknown }[], attributes: T) =>
  Object.fromEntries(columns.map(({ name, value }) => [name, cleaned(value(attributes))]));

test('nodes for Neo4j: typed headers, labels as a list, and nothing lost', () => {
  const text = joined(writeNeo4jNodes(graph));
  expect(text.split('\r\n')[0]).toBe(
    'id:ID,:LABEL,label,kind,label_nl,label_en,aliases:string[],iso3,cameo,tripel,mentions:int,articles:string[],community:int,x:double,y:double,size:double,color',
  );
  const expected = graph.mapNodes((node, attributes) => {
    const { label, x, y, size, color, kind } = attributes;
    return {
      id: cleanText(node),
      ':LABEL': `Entity;${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
      label: cleanText(label),
      ...expectedColumns(NODE_COLUMNS, attributes),
      x,
      y,
      size,
      color,
    };
  });
  expect(read(text).map(rowOf)).toEqual(expected);
});

test('relationships for Neo4j: every parallel fact a line, dates typed', () => {
  const text = joined(writeNeo4jRelationships(graph));
  expect(text.split('\r\n')[0]).toBe(
    ':START_ID,:END_ID,:TYPE,id,label,weight:int,predicate,lemma,eventType,symmetric:boolean,polarity,modality,via,confidence:double,start:date,end:date,saidBy:string[],articles:string[],sentences:string[],evidence',
  );
  const expected = graph.mapEdges((edge, attributes, source, target) => ({
    ':START_ID': cleanText(source),
    ':END_ID': cleanText(target),
    ':TYPE': relationshipType(attributes.predicate),
    id: edge,
    label: cleanText(attributes.label),
    weight: attributes.weight,
    ...expectedColumns(EDGE_COLUMNS, attributes),
  }));
  expect(read(text).map(rowOf)).toEqual(expected);
});

/** Undoes what makes a cell safe, but for line ends and tabs. */
const unsafe = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell).normalize('NFC');
const onOneLine = (text: string): string => cleanText(text).replace(/[\t\r\n]+/gu, ' ');

const listOf = (items: readonly string[]): string => items.join(';');

test('the sheet of facts: a line each, and nothing of a fact is missing', () => {
  const rows = read(joined(writeFactSheet(facts)));
  const expected = facts.map(({ subject, predicate, object, time, evidence, ...fact }) => ({
    id: fact.id,
    article: fact.article,
    subject_id: subject.id,
    subject: subject.label,
    predicate: predicate.id,
    label: predicate.label,
    lemma: predicate.lemma,
    type: predicate.type,
    object_id: object.id,
    object: object.label,
    symmetric: String(fact.symmetric),
    via: fact.via?.label ?? '',
    polarity: fact.polarity,
    modality: fact.modality,
    said_by: fact.attribution?.label ?? '',
    also_said_by: listOf(fact.alsoSaidBy.map(({ label }) => label)),
    start: time?.start ?? '',
    end: time?.end ?? '',
    time: time?.text ?? '',
    place: fact.place?.label ?? '',
    qualifiers: listOf(fact.qualifiers.map(({ role, text }) => `${role}: ${text}`)),
    confidence: String(fact.confidence),
    sentence: evidence.text,
    from: String(evidence.span[0]),
    to: String(evidence.span[1]),
    edge: fact.edge,
    proposition: fact.proposition,
  }));
  const plain = (row: Record<string, string>) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, onOneLine(unsafe(cell))]));
  expect(rows.map(plain)).toEqual(expected.map(plain));
});

test('the sheet of entities: a line each, with all names and codes', () => {
  const rows = read(joined(writeEntitySheet(entities)));
  const expected = entities.map(({ id, label, labels, kind, aliases, mentions, codes }) => ({
    id,
    label,
    label_nl: labels.nl ?? '',
    label_en: labels.en ?? '',
    kind,
    aliases: listOf(aliases),
    mentions: String(mentions.length),
    articles: listOf([...new Set(mentions.map(({ article }) => article))]),
    iso3: codes?.iso3 ?? '',
    cameo: codes?.cameo ?? '',
    tripel: codes?.tripel ?? '',
  }));
  const plain = (row: Record<string, string>) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, onOneLine(unsafe(cell))]));
  expect(rows.map(plain)).toEqual(expected.map(plain));
});

test('a sheet begins as spreadsheets expect of UTF-8', () => {
  expect(joined(writeFactSheet(facts)).codePointAt(0)).toBe(0xfeff);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+31 6', "'+31 6"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['\t=1', "' =1"],
  ['＝1+1', "'＝1+1"],
  ["'quoted'", "''quoted'"],
  [HOSTILE.formula, `'${HOSTILE.formula}`],
  ['a;=cmd', 'a\u037e=cmd'],
  ['a; "=cmd', 'a\u037e "=cmd'],
  ['a\n=cmd', 'a =cmd'],
  // Near misses
  ['a=b', 'a=b'],
  ['x-ray', 'x-ray'],
  ['e-mail@x.org', 'e-mail@x.org'],
  ['one; two', 'one; two'],
  ['“=1”', '“=1”'],
])('the cell %j is written %j', (text, expected) => {
  expect(safeCell(text)).toBe(expected);
  expect(safeCell(expected).replace(/^'/u, '')).toBe(expected);
});

test.each([
  [['a', 'b'], 'a,b\r\n'],
  [['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"\r\n'],
  [['', null, ' pad'], '"",," pad"\r\n'],
  [[1, 0.5, true], '1,0.5,true\r\n'],
] as const)('the cells %j are the line %j', (cells, expected) => {
  expect(csvLine(cells)).toBe(expected);
});

test.each([
  ['meet', 'MEET'],
  ['hold_liable', 'HOLD_LIABLE'],
  ['nl:zich kanten tegen', 'NL_ZICH_KANTEN_TEGEN'],
  ['één', 'EEN'],
  ['``]->() DETACH DELETE n', 'DETACH_DELETE_N'],
  ['4x', '_4X'],
  ['', 'RELATED_TO'],
  ['?!', 'RELATED_TO'],
])('the predicate %j is the type %s', (predicate, type) => {
  expect(relationshipType(predicate)).toBe(type);
});
