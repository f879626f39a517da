/** What there is to filter by in a story, each with its number of facts. */
import type { FactRecord } from '../../../src/model/records.ts';
import type { Story } from '../data/story.ts';
import type { Clock } from '../state/types.ts';
import { factDays } from './time.ts';
import { speakersOf } from './visible.ts';

export interface Option {
  readonly value: string;
  readonly count: number;
}

const countBy = (facts: Iterable<FactRecord>, keysOf: (fact: FactRecord) => readonly string[]): Option[] => {
  const counts = new Map<string, number>();
  for (const fact of facts) for (const key of keysOf(fact)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
};

export interface FilterOptions {
  readonly kinds: ReadonlyMap<string, number>;
  readonly modalities: ReadonlyMap<string, number>;
  readonly polarities: ReadonlyMap<string, number>;
  readonly eventTypes: readonly Option[];
  readonly predicates: readonly Option[];
  readonly speakers: readonly Option[];
  readonly articles: readonly Option[];
  readonly maxDegree: number;
}

const asMap = (options: readonly Option[]): Map<string, number> => new Map(options.map(({ value, count }) => [value, count]));

const kindsOf = (story: Story): Map<string, number> => {
  const counts = new Map<string, number>();
  story.graph.forEachNode((_, { kind }) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
  return counts;
};

export const filterOptions = (story: Story): FilterOptions => {
  const facts = [...story.facts.values()];
  let maxDegree = 0;
  story.graph.forEachNode((node) => {
    maxDegree = Math.max(maxDegree, story.graph.degree(node));
  });
  return {
    kinds: kindsOf(story),
    modalities: asMap(countBy(facts, (fact) => [fact.modality])),
    polarities: asMap(countBy(facts, (fact) => [fact.polarity])),
    eventTypes: countBy(facts, (fact) => [fact.predicate.type]),
    predicates: countBy(facts, (fact) => [fact.predicate.id]),
    speakers: countBy(facts, speakersOf),
    articles: countBy(facts, (fact) => [fact.article]),
    maxDegree,
  };
};

export interface Bin {
  readonly from: string;
  readonly to: string;
  /** Facts whose time reaches into it. */
  readonly count: number;
  /** Those among them that begin in it. */
  readonly begun: number;
}

const DAY_MS = 86_400_000;
const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Facts over time in at most `limit` bins of equal length in days; none without a dated fact. */
export const timeBins = (story: Story, clock: Clock, limit = 48): readonly Bin[] => {
  const days = [...story.facts.values()].flatMap((fact) => {
    const span = factDays(story, fact, clock);
    return span === null ? [] : [[Date.parse(span[0]), Date.parse(span[1])] as const];
  });
  if (days.length === 0) return [];
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const [start, end] of days) {
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  const length = Math.ceil(((last - first) / DAY_MS + 1) / limit) * DAY_MS;
  const size = Math.floor((last - first) / length) + 1;
  const bins = Array.from({ length: size }, (_, bin) => ({
    from: toDay(first + bin * length),
    to: toDay(first + (bin + 1) * length - DAY_MS),
    count: 0,
    begun: 0,
  }));
  for (const [start, end] of days) {
    const [from, to] = [start, end].map((day) => Math.floor((day - first) / length));
    for (const [index, bin] of bins.slice(from, (to ?? 0) + 1).entries()) {
      bin.count += 1;
      if (index === 0) bin.begun += 1;
    }
  }
  return bins;
};

/**
 * The days at which playing stops, in order: each day on which something begins; where those are more than `limit`, the ends of the bins
 * in which something does.
 */
export const playStops = (story: Story, clock: Clock, bins: readonly Bin[], limit = 48): readonly string[] => {
  const days = new Set([...story.facts.values()].flatMap((fact) => factDays(story, fact, clock)?.[0] ?? []));
  return days.size <= limit ? [...days].sort() : bins.filter(({ begun }) => begun > 0).map(({ to }) => to);
};
