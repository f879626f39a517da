import type { EntityRecord } from '../model/records.ts';
import type { Span } from '../model/text.ts';
import type { GoldArticle } from './goldFacts.ts';

/** Which gold entity each found entity of an article is, and how many of its mentions stand where they should. */
export interface Alignment {
  /** Id of the found entity → id of the gold entity. */
  readonly goldOf: ReadonlyMap<string, string>;
  readonly mentions: number;
  readonly mentionsRight: number;
}

/** Least share of common characters (intersection over union) at which two mentions are the same. */
const LEAST_OVERLAP = 0.3;

/** Text by which names are compared: lower case, letters and digits alone, no accents. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const sharedPart = (a: Span, b: Span): number => {
  const shared = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  return shared / (a[1] - a[0] + b[1] - b[0] - shared);
};

interface GoldSpan {
  readonly ids: readonly string[];
  readonly span: Span;
}

/** The gold mention that shares most with a found one, or none. */
const bestMention = (spans: readonly GoldSpan[], found: Span): GoldSpan | null => {
  let best: GoldSpan | null = null;
  let score = 0;
  for (const candidate of spans) {
    const part = sharedPart(found, candidate.span);
    if (part > score) [best, score] = [candidate, part];
  }
  return score < LEAST_OVERLAP ? null : best;
};

const namesOf = (gold: GoldArticle): ReadonlyMap<string, string> =>
  new Map(gold.entities.flatMap((entity) => [entity.canonical, ...entity.aliases].map((name) => [foldText(name), entity.id])));

/** Aligns the entities found in an article with those of the gold: by votes of their mentions, else by name. */
export const alignEntities = (gold: GoldArticle, entities: readonly EntityRecord[]): Alignment => {
  const spans = gold.entities.flatMap((entity) =>
    entity.mentions.map(({ span, metonymOf }) => ({ ids: metonymOf === null ? [entity.id] : [entity.id, metonymOf], span })),
  );
  const names = namesOf(gold);
  const goldOf = new Map<string, string>();
  let mentions = 0;
  let mentionsRight = 0;
  for (const entity of entities) {
    const here = entity.mentions.filter((mention) => mention.article === gold.name);
    if (here.length === 0) continue;
    const votes = new Map<string, number>();
    for (const { span } of here) for (const id of new Set(bestMention(spans, span)?.ids ?? [])) votes.set(id, (votes.get(id) ?? 0) + 1);
    const named = [entity.label, ...entity.aliases].map((name) => names.get(foldText(name))).find((id) => id !== undefined);
    const top = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? named;
    if (top === undefined) continue;
    goldOf.set(entity.id, top);
    mentions += here.length;
    mentionsRight += votes.get(top) ?? 0;
  }
  return { goldOf, mentions, mentionsRight };
};
