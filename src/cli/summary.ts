import type { createColors } from 'picocolors';
import type { Extraction } from '../model/graph.ts';
import { groupBy } from '../model/groupBy.ts';
import type { FactRecord } from '../model/records.ts';

const STRONGEST = 10;

type Colors = ReturnType<typeof createColors>;

/** How a claim that is no plain event is marked. */
export const stanceOf = (fact: Pick<FactRecord, 'polarity' | 'modality'>): string => {
  const marks = [fact.polarity === 'negative' ? 'not' : '', fact.modality === 'actual' ? '' : fact.modality].filter(Boolean);
  return marks.length > 0 ? ` (${marks.join(', ')})` : '';
};

/** Types that name no political, legal or military event. */
const QUIET = new Set(['RELATION', 'OTHER', 'SAY']);

const isEvent = (fact: FactRecord): boolean => !QUIET.has(fact.predicate.type) && fact.via === null;

/** The facts that most is said for: events before lasting relations, those of the most sentences first, then the surest; one for each edge. */
const strongest = (facts: readonly FactRecord[]): FactRecord[] => {
  return [...groupBy(facts, (fact) => fact.edge).values()]
    .map((claims) => ({ claims, best: claims.reduce((a, b) => (b.confidence > a.confidence ? b : a)) }))
    .sort(
      (a, b) =>
        Number(isEvent(b.best)) - Number(isEvent(a.best)) ||
        b.claims.length - a.claims.length ||
        b.best.confidence - a.best.confidence ||
        (a.best.id < b.best.id ? -1 : 1),
    )
    .slice(0, STRONGEST)
    .map(({ best }) => best);
};

const sentenceOf = (fact: FactRecord, { articles }: Extraction): string => {
  const article = articles.find((a) => a.id === fact.article);
  const span = article?.sentences[fact.evidence.sentence];
  return (span === undefined ? fact.evidence.text : article!.text.slice(...span)).replace(/\s+/g, ' ').trim();
};

/** What a person reads when an extraction is done. */
export const summary = (extraction: Extraction, seconds: number, page: string, colors: Colors): string => {
  const { articles, entities, facts, graph } = extraction;
  const sentences = articles.reduce((sum, a) => sum + a.sentences.length, 0);
  const lines = [
    `${articles.length} article${articles.length === 1 ? '' : 's'}, ${sentences} sentences, ${entities.length} entities, ${facts.length} facts (${graph.order} nodes, ${graph.size} edges) in ${seconds.toFixed(1)} s`,
    '',
  ];
  for (const fact of strongest(facts)) {
    const arrow = fact.symmetric ? '──' : '──▶';
    const via = fact.via === null ? '' : colors.dim(` via ${fact.via.label}`);
    lines.push(
      `${colors.bold(fact.subject.label)} ──${colors.cyan(fact.predicate.label)}${arrow} ${colors.bold(fact.object.label)}${stanceOf(fact)}${via}`,
    );
    lines.push(colors.dim(`    “${sentenceOf(fact, extraction)}”`));
  }
  return `${lines.join('\n')}\n\nExplore it: open ${page} in a browser.\n`;
};
