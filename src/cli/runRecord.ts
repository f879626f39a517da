import type { Extraction } from '../model/graph.ts';
import type { WithFacts } from '../model/proposition.ts';
import { VERSION } from '../version.ts';
import type { Skipped } from './inputs.ts';

export interface RunFacts {
  readonly extraction: Extraction;
  readonly understood: readonly WithFacts[];
  readonly skipped: readonly Skipped[];
  readonly options: Readonly<Record<string, unknown>>;
  /** SHA-256 of each model used. */
  readonly checksums: Readonly<Record<string, string>>;
  /** From start to the writing of the files. */
  readonly seconds: number;
}

/** The text of run.json: what was run, on what, and what came of it. All but `timings` is the same on every run. */
export const runRecord = ({ extraction, understood, skipped, options, checksums, seconds }: RunFacts): string => {
  const { articles, entities, facts, propositions, graph } = extraction;
  const record = {
    version: VERSION,
    models: checksums,
    options,
    counts: {
      articles: articles.length,
      sentences: articles.reduce((sum, a) => sum + a.sentences.length, 0),
      entities: entities.length,
      propositions: propositions.length,
      facts: facts.length,
      nodes: graph.order,
      edges: graph.size,
    },
    warnings: understood.flatMap(({ path, messages }) => messages.map(({ reason, span }) => ({ path, span, reason }))),
    skipped: skipped.map(({ path, error }) => ({ path, code: error.code, reason: error.message })),
    timings: { seconds: Math.round(seconds * 1000) / 1000 },
  };
  return `${JSON.stringify(record, null, 2)}\n`;
};
