import { InputError } from '../model/errors.ts';
import type { Extraction } from '../model/graph.ts';
import { writeEntitySheet, writeFactSheet, writeNeo4jNodes, writeNeo4jRelationships } from './csv.ts';
import { writeCypher } from './cypher.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphJson } from './graphJson.ts';
import { writeGraphml } from './graphml.ts';
import { writeJsonLines } from './jsonLines.ts';
import { writeNQuads, writeTrig } from './rdf.ts';

/** A file to be written: its name, and its text in chunks that are made while they are taken. */
export interface OutputFile {
  readonly file: string;
  readonly chunks: Iterable<string>;
}

/** A format to which an extraction can be exported. */
export interface Format {
  readonly name: string;
  /** One line for the help. */
  readonly description: string;
  readonly write: (extraction: Extraction) => Iterable<OutputFile>;
}

const single = (name: string, description: string, file: string, chunks: (extraction: Extraction) => Iterable<string>): Format => ({
  name,
  description,
  write: (extraction) => [{ file, chunks: chunks(extraction) }],
});

/** Every format, in the order of the help. The viewer's page is not among them: it needs the viewer. */
export const FORMATS: readonly Format[] = [
  single('json', 'graphology serialisation, evidence on each edge', 'graph.json', ({ graph }) => writeGraphJson(graph)),
  {
    name: 'jsonl',
    description: 'articles, entities, facts and propositions, one a line',
    write: ({ articles, entities, facts, propositions }) => [
      { file: 'articles.jsonl', chunks: writeJsonLines(articles) },
      { file: 'entities.jsonl', chunks: writeJsonLines(entities) },
      { file: 'facts.jsonl', chunks: writeJsonLines(facts) },
      { file: 'propositions.jsonl', chunks: writeJsonLines(propositions) },
    ],
  },
  single('gexf', 'GEXF 1.3 for Gephi, with a timeline', 'graph.gexf', ({ graph }) => writeGexf(graph)),
  single('graphml', 'GraphML for networkx, igraph and others', 'graph.graphml', ({ graph }) => writeGraphml(graph)),
  {
    name: 'csv',
    description: 'entities and facts for a spreadsheet, safe from formulas',
    write: ({ entities, facts }) => [
      { file: 'entities.csv', chunks: writeEntitySheet(entities) },
      { file: 'facts.csv', chunks: writeFactSheet(facts) },
    ],
  },
  {
    name: 'neo4j',
    description: 'CSV with the headers of neo4j-admin database import',
    write: ({ graph }) => [
      { file: 'nodes.csv', chunks: writeNeo4jNodes(graph) },
      { file: 'relationships.csv', chunks: writeNeo4jRelationships(graph) },
    ],
  },
  single('cypher', 'script for cypher-shell that merges the graph into Neo4j', 'graph.cypher', ({ graph }) => writeCypher(graph)),
  single('trig', 'RDF with PROV-O and Web Annotations, a named graph for each fact', 'graph.trig', (extraction) => writeTrig(extraction)),
  single('nquads', 'the same, a statement a line', 'graph.nq', (extraction) => writeNQuads(extraction)),
  single('trig12', 'the same with the triple terms of RDF 1.2', 'graph.rdf12.trig', (extraction) =>
    writeTrig(extraction, { statements: 'triple-term' }),
  ),
  single('nquads12', 'the same with triple terms, a statement a line', 'graph.rdf12.nq', (extraction) =>
    writeNQuads(extraction, { statements: 'triple-term' }),
  ),
];

/**
 * The format of that name, in any case.
 * @throws InputError that lists the formats.
 */
export const formatNamed = (name: string): Format => {
  const format = FORMATS.find((candidate) => candidate.name === name.trim().toLowerCase());
  if (format !== undefined) return format;
  throw new InputError('KG_OPTION', `unknown format '${name}'; choose one of ${FORMATS.map((known) => known.name).join(', ')}`);
};
