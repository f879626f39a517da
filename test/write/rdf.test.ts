import { DataFactory, Parser, type Quad, Store } from 'n3';
import oxigraph from 'oxigraph';
import { describe, expect, test } from 'vitest';
import type { FactRecord } from '../../src/model/records.ts';
import { cleanText } from '../../src/write/cleanText.ts';
import { type RdfOptions, rdfQuads, writeNQuads, writeTrig } from '../../src/write/rdf.ts';
import { NAMESPACES } from '../../src/write/vocabulary.ts';
import { askPython, joined, missingPython, withFiles } from './helpers.ts';
import { HOSTILE, sampleExtraction } from './sampleGraph.ts';

const sample = sampleExtraction();
const TERMS: RdfOptions = { statements: 'triple-term' };
const trig = joined(writeTrig(sample));
const nquads = joined(writeNQuads(sample));
const count = [...rdfQuads(sample)].length;

const parse = (text: string, format: string): Store => new Store(new Parser({ format }).parse(text));

const PREFIXES = `${Object.entries(NAMESPACES)
  .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`)
  .join('\n')}
PREFIX tripel: <urn:tripel:vocabulary#>`;

/** Facts as any SPARQL store finds them by their reification, speakers, time and Web Annotation selectors. */
const FACTS = `${PREFIXES}
SELECT ?id ?subject ?predicate ?object ?polarity ?modality ?speaker ?start ?confidence ?text ?from ?to ?article WHERE {
  ?fact a tripel:Fact ; rdf:subject/schema:identifier ?subject ; rdf:predicate/schema:identifier ?predicate ; rdf:object/schema:identifier ?object ;
    tripel:polarity ?polarity ; tripel:modality ?modality ; tripel:confidence ?confidence ; prov:wasDerivedFrom/schema:identifier ?article .
  BIND(STRAFTER(STR(?fact), "urn:tripel:fact/") AS ?id)
  OPTIONAL { ?fact prov:wasAttributedTo/schema:identifier ?speaker }
  OPTIONAL { ?fact schema:startDate ?start }
  ?annotation oa:hasBody ?fact ; oa:hasTarget ?target .
  ?target oa:hasSelector ?quote , ?position .
  ?quote oa:exact ?text .
  ?position oa:start ?from ; oa:end ?to .
}`;

const VARIABLES = [
  'id',
  'subject',
  'predicate',
  'object',
  'polarity',
  'modality',
  'speaker',
  'start',
  'confidence',
  'text',
  'from',
  'to',
  'article',
] as const;
type Row = Record<(typeof VARIABLES)[number], string | null>;

const term = (local: string) => `urn:tripel:vocabulary#${local}`;

const expectedRow = (fact: FactRecord): Row => ({
  id: fact.id,
  subject: cleanText(fact.subject.id),
  predicate: fact.predicate.id,
  object: cleanText(fact.object.id),
  polarity: term(fact.polarity),
  modality: term(fact.modality),
  speaker: fact.attribution?.id ?? null,
  start: fact.time?.start ?? null,
  confidence: String(fact.confidence),
  text: cleanText(fact.evidence.text),
  from: String(fact.evidence.span[0]),
  to: String(fact.evidence.span[1]),
  article: fact.article,
});

const byId = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => (a.id! < b.id! ? -1 : 1));
const expectedRows = byId(sample.facts.map(expectedRow));

const load = (text: string, format: string): oxigraph.Store => {
  const store = new oxigraph.Store();
  store.load(text, { format });
  return store;
};

const ask = (store: oxigraph.Store, query: string): Row[] =>
  (store.query(query) as Map<string, { value: string }>[]).map(
    (row) => Object.fromEntries(VARIABLES.map((variable) => [variable, row.get(variable)?.value ?? null])) as Row,
  );

test.each([
  ['TriG', trig, 'application/trig'],
  ['N-Quads', nquads, 'application/n-quads'],
])('%s: oxigraph finds every fact with its sentence and its source', (_name, text, format) => {
  const store = load(text, format);
  expect(store.size).toBe(new Store([...rdfQuads(sample)]).size);
  expect(byId(ask(store, FACTS))).toEqual(expectedRows);
});

const rdflib = missingPython('rdflib');
const RDFLIB = `
import json, sys, rdflib
g = rdflib.ConjunctiveGraph()
g.parse(sys.argv[1], format=sys.argv[2])
rows = [[None if v is None else str(v) for v in row] for row in g.query(sys.stdin.read() if len(sys.argv) < 4 else open(sys.argv[3]).read())]
print(json.dumps({'size': len(set(g.quads())), 'rows': rows}))`;

describe.skipIf(rdflib !== null)('rdflib', () => {
  test.each([
    ['TriG', trig, 'trig'],
    ['N-Quads', nquads, 'nquads'],
  ])('%s: finds every fact with its sentence and its source', (_name, text, format) => {
    const { size, rows } = withFiles({ data: text, 'facts.rq': FACTS }, (folder) =>
      askPython(RDFLIB, `${folder}/data`, format, `${folder}/facts.rq`),
    ) as { size: number; rows: (string | null)[][] };
    expect(size).toBe(new Store([...rdfQuads(sample)]).size);
    const found = rows.map((row) => Object.fromEntries(VARIABLES.map((variable, i) => [variable, row[i]])) as Row);
    expect(byId(found)).toEqual(expectedRows);
  });
});

test('both forms say the same', () => {
  expect(parse(trig, 'application/trig').size).toBe(parse(nquads, 'application/n-quads').size);
  const inTrig = parse(trig, 'application/trig');
  for (const quad of parse(nquads, 'application/n-quads')) expect(inTrig.has(quad as Quad)).toBe(true);
  expect(count).toBeGreaterThan(sample.facts.length * 20);
});

const asserted = sample.facts.filter(({ polarity, modality }) => polarity === 'positive' && modality === 'actual');

test('what is denied, negated or planned is spoken of and asserted nowhere', () => {
  const store = parse(trig, 'application/trig');
  const predicates = [...store].filter((quad) => quad.predicate.value.startsWith('urn:tripel:predicate/'));
  expect(predicates.map((quad) => quad.graph.value).sort()).toEqual(asserted.map(({ id }) => `urn:tripel:fact/${id}`).sort());
  expect(asserted.length).toBeLessThan(sample.facts.length);
});

test.each([
  ['TriG', joined(writeTrig(sample, TERMS)), 'application/trig'],
  ['N-Quads', joined(writeNQuads(sample, TERMS)), 'application/n-quads'],
])('RDF 1.2, %s: oxigraph finds each fact by its triple term', (_name, text, format) => {
  const store = load(text, format);
  const rows = store.query(`${PREFIXES}
    SELECT ?fact ?text WHERE {
      ?fact rdf:reifies <<( <urn:tripel:entity/person:vladimir-putin> <urn:tripel:predicate/meet> <urn:tripel:entity/person:xi-jinping> )>> .
      ?annotation oa:hasBody ?fact ; oa:hasTarget/oa:hasSelector/oa:exact ?text }`) as Map<string, { value: string }>[];
  const meetings = sample.facts.filter(({ predicate }) => predicate.id === 'meet');
  expect(rows.map((row) => row.get('text')?.value).sort()).toEqual(meetings.map(({ evidence }) => cleanText(evidence.text)).sort());
  const [reified] = store.query(`${PREFIXES} SELECT (COUNT(*) AS ?n) WHERE { ?fact rdf:reifies ?t }`) as Map<string, { value: string }>[];
  expect(reified?.get('n')?.value).toBe(String(sample.facts.length));
  const attack = store.query('ASK { <urn:tripel:entity/RUS> <urn:tripel:predicate/attack> <urn:tripel:entity/org:nato> }');
  const oppose = store.query('ASK { <urn:tripel:entity/RUS> <urn:tripel:predicate/oppose> <urn:tripel:entity/org:nato> }');
  expect([attack, oppose]).toEqual([false, true]);
});

test('RDF 1.2: N3.js reads the triple terms back', () => {
  const store = parse(joined(writeNQuads(sample, TERMS)), 'application/n-quads');
  const reified = store.getQuads(null, DataFactory.namedNode(`${NAMESPACES.rdf}reifies`), null, null);
  expect(reified.map(({ object }) => object.termType)).toEqual(sample.facts.map(() => 'Quad'));
});

test('entities have labels in their languages, classes and codes', () => {
  const store = load(trig, 'application/trig');
  const rows = store.query(
    `${PREFIXES} SELECT ?label WHERE { ?country a schema:Country ; wdt:P298 "RUS" ; rdfs:label ?label } ORDER BY ?label`,
  ) as Map<string, { value: string; language: string }>[];
  expect(rows.map((row) => `${row.get('label')?.value}@${row.get('label')?.language}`)).toEqual(['Rusland@nl', 'Russia@en']);
  const altLabels = store.query(`${PREFIXES} SELECT ?label WHERE { ?thing a tripel:Object ; skos:altLabel ?label }`) as Map<
    string,
    { value: string }
  >[];
  const hostile = sample.entities.find(({ kind }) => kind === 'object');
  expect(altLabels.map((row) => row.get('label')?.value).sort()).toEqual(hostile?.aliases.map(cleanText).sort());
});

test('positions count code points, as the Web Annotation model does', () => {
  const [first] = sample.facts;
  const text = `😀😀 ${HOSTILE.pair}: Rusland`;
  const start = text.indexOf('Rusland');
  const fact: FactRecord = { ...first!, evidence: { sentence: 0, span: [start, text.length], text: 'Rusland' } };
  const article = { ...sample.articles[0]!, text };
  const store = load(joined(writeNQuads({ ...sample, articles: [article], facts: [fact] })), 'application/n-quads');
  const [row] = store.query(`${PREFIXES} SELECT ?from ?to WHERE { ?p oa:start ?from ; oa:end ?to }`) as Map<string, { value: string }>[];
  const characters = [...text];
  expect(characters.slice(Number(row?.get('from')?.value), Number(row?.get('to')?.value)).join('')).toBe('Rusland');
});

test.each(['https://example.org/news/', 'urn:news:', 'https://example.org/x#'])('names can begin with %s', (base) => {
  const text = joined(writeTrig(sample, { base }));
  expect(parse(text, 'application/trig').size).toBe(parse(trig, 'application/trig').size);
  expect(text).not.toContain('urn:tripel');
});

test.each(['no base', 'https://example.org', 'x', 'urn:a b:', 'urn:<x>:'])('%j is no base', (base) => {
  expect(() => joined(writeTrig(sample, { base }))).toThrow(expect.objectContaining({ code: 'KG_OPTION' }));
});
