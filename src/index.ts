/**
 * Tripel for Node: articles in, a knowledge graph out.
 *
 * @example
 * ```ts
 * import { extract, query } from 'tripel';
 *
 * const { graph } = await extract('seeds');
 * for (const fact of query(graph).facts({ object: 'NATO', predicate: 'oppose' })) {
 *   console.log(fact.subject.label, fact.predicate.label, fact.object.label, fact.sentence.text);
 * }
 * ```
 */
import { readGraphFiles } from './cli/graphFiles.ts';
import { readInputs } from './cli/inputs.ts';
import { processIo } from './cli/io.ts';
import { modelsFromFiles } from './cli/modelFiles.ts';
import { type ExtractOptions, extractSources } from './extract.ts';
import type { Extraction, KnowledgeGraph } from './model/graph.ts';
import type { Source } from './model/source.ts';

const isSource = (input: string | Source): input is Source => typeof input !== 'string';

/**
 * Reads articles into a graph.
 * @param inputs files, folders and globs, or sources with their bytes
 * @throws InputError for the first input that cannot be read
 */
export const extract = async (
  inputs: string | Source | readonly (string | Source)[],
  options: ExtractOptions = {},
): Promise<Extraction> => {
  const given = [inputs].flat() as readonly (string | Source)[];
  const paths = given.filter((input): input is string => !isSource(input));
  const { sources, skipped } = await readInputs(paths, processIo());
  if (skipped[0] !== undefined) throw skipped[0].error;
  return extractSources([...sources, ...given.filter(isSource)], modelsFromFiles(), options);
};

/** Reads a graph that `extract` wrote: its folder, or graph.json itself. @throws InputError */
export const readGraph = async (path: string): Promise<KnowledgeGraph> => (await readGraphFiles(process.cwd(), path)).graph;

export { type Corrections, checkCorrections } from './assemble/corrections.ts';
export type { ExtractOptions } from './extract.ts';
export { InputError, type InputErrorCode, InvariantError } from './model/errors.ts';
export type { EdgeAttributes, EdgeFact, Extraction, GraphAttributes, KnowledgeGraph, NodeAttributes } from './model/graph.ts';
export type { EntityKind, MentionForm } from './model/mention.ts';
export type { Modality, Polarity, Role } from './model/proposition.ts';
export type { ArticleRecord, EntityRecord, EntityReference, FactRecord, MentionRecord, PropositionRecord } from './model/records.ts';
export type { Source } from './model/source.ts';
export type { LanguageCode, Span } from './model/text.ts';
export { type Pattern as RelationPattern, readPatterns } from './pattern/pattern.ts';
export * from './query/index.ts';
export { FORMATS, type Format, formatNamed, type OutputFile } from './write/formats.ts';
