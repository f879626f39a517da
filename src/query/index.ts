/** The query core: works on a graph in memory, in Node and in a browser. */

import type { KnowledgeGraph } from '../model/graph.ts';
import { predicateLexicon } from './lexicon.ts';
import { type GraphQuery, openGraph, type QueryOptions } from './query.ts';

export type { ComparedClaim, Comparison } from './compare.ts';
export { COUNT_KEYS, type Count, type CountKey } from './counts.ts';
export type { FactFilter, FactResult, OneOrMore } from './facts.ts';
export { type Pattern, parsePattern } from './parsePattern.ts';
export type { Hop, PathResult } from './paths.ts';
export type { PeriodText } from './period.ts';
export type { PredicateLexicon } from './predicateNames.ts';
export type { EntityFilter, EntityResult, GraphQuery, PathOptions, QueryOptions } from './query.ts';
export type { Results } from './results.ts';
export { type PatternRow, runPattern } from './runPattern.ts';
export { formatTable, rowsOfFacts, type TableOptions, toCsv } from './table.ts';

/** Opens a graph for questions, with the lexicon of Dutch and English predicates: see `openGraph`. */
export const query = (graph: KnowledgeGraph, options: QueryOptions = {}): GraphQuery =>
  openGraph(graph, { lexicon: predicateLexicon, ...options });
