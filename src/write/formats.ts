import { InputError } from '../model/errors.ts';
import type { Extraction } from '../model/graph.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphJson } from './graphJson.ts';
import { writeJsonLines } from './jsonLines.ts';

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
