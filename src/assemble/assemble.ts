import { layOut } from '../layout/layOut.ts';
import type { Extraction } from '../model/graph.ts';
import type { WithFacts } from '../model/proposition.ts';
import type { ArticleRecord } from '../model/records.ts';
import { buildGraph } from './buildGraph.ts';
import { collectFacts, collectPropositions } from './collectFacts.ts';
import { type Corrections, NO_CORRECTIONS } from './corrections.ts';
import { mergeEntities } from './mergeEntities.ts';

const articleRecord = (article: WithFacts): ArticleRecord => ({
  id: article.id,
  path: article.path,
  sha256: article.sha256,
  language: article.language,
  title: article.title,
  url: article.url,
  date: article.date?.iso ?? null,
  granularity: article.date?.granularity ?? null,
  text: article.text,
  sentences: article.sentences.map((sentence) => sentence.span),
});

/** One graph of all that the articles say. The order of the articles does not matter. */
export const assemble = (articles: readonly WithFacts[], generator: string, corrections: Corrections = NO_CORRECTIONS): Extraction => {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const records = ordered.map(articleRecord);
  const merged = mergeEntities(ordered, corrections);
  const facts = collectFacts(ordered, merged, corrections);
  const propositions = collectPropositions(ordered, merged);
  const graph = layOut(buildGraph(records, merged.entities, facts, generator));
  return { articles: records, entities: merged.entities, facts, propositions, graph };
};
