import type { EdgeFact, KnowledgeGraph } from '../model/graph.ts';
import type { Days } from './period.ts';

/** Facts that last longer are not put in every month. */
const MOST_MONTHS = 24;

/** Edges by month. */
export interface MonthIndex {
  /** The edges with facts in these months, and those with facts that last very long; null stands for all edges. */
  readonly edgesIn: (months: readonly string[] | null) => readonly (readonly string[])[] | null;
}

/** The months that a time touches, as 2022-02; null when they are very many. */
export const monthsOf = ({ start, end }: Days): string[] | null => {
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const [first, last] = [number(start), number(end)];
  if (last - first >= MOST_MONTHS) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const month = first + i;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
};

/** Puts each edge in the months of its facts. `whenOf` tells when a fact happens. */
export const indexMonths = (graph: KnowledgeGraph, whenOf: (fact: EdgeFact) => Days | null): MonthIndex => {
  const byMonth = new Map<string, string[]>();
  const lasting: string[] = [];
  const add = (edges: string[], edge: string): void => {
    if (edges.at(-1) !== edge) edges.push(edge);
  };
  graph.forEachEdge((edge, { evidence }) => {
    for (const fact of evidence) {
      const when = whenOf(fact);
      const months = when === null ? [] : monthsOf(when);
      if (months === null) add(lasting, edge);
      for (const month of months ?? []) {
        const edges = byMonth.get(month);
        if (edges === undefined) byMonth.set(month, [edge]);
        else add(edges, edge);
      }
    }
  });
  return { edgesIn: (months) => (months === null ? null : [...months.map((month) => byMonth.get(month) ?? []), lasting]) };
};
