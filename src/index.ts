/**
 * Tripel for Node: articles in, a knowledge graph out.
 *
 * @example
 * ```ts
 * import { extract, query } from 'tripel';
 *
 * const { graph } = await extract('seeds');
 * for (const fact of query(graph).facts({ object: 'NATO', predicate: 'oppose' })) {
 *   console.log(fact.subject.label, fact.predicate.label, fact.object.label);
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
