import { firstDay, lastDay } from '../model/days.ts';
import type { EdgeAttributes, KnowledgeGraph } from '../model/graph.ts';

/** Days from the first to the last, both included. */
export type Period = readonly [start: string, end: string];

/** Sorted periods of which no two share a day. */
export const mergePeriods = (periods: readonly Period[]): Period[] => {
  const merged: Period[] = [];
  for (const period of [...periods].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : 1))) {
    const last = merged.at(-1);
    if (last === undefined || period[0] > last[1]) merged.push(period);
    else if (period[1] > last[1]) merged[merged.length - 1] = [last[0], period[1]];
  }
  return merged;
};

/** When the facts of an edge hold; empty when any of them has no time: then the edge is not bound to one. */
export const periodsOfEdge = ({ evidence }: EdgeAttributes): Period[] => {
  const periods: Period[] = [];
  for (const { time } of evidence) {
    const start = time === null ? null : firstDay(time.start);
    const end = time === null ? null : lastDay(time.end);
    if (start === null || end === null || start > end) return [];
    periods.push([start, end]);
  }
  return mergePeriods(periods);
};

/** When a node takes part in something: the periods of all its edges; empty when one of them is not bound to a time. */
export const periodsOfNode = (graph: KnowledgeGraph, node: string): Period[] => {
  const periods: Period[] = [];
  for (const { attributes } of graph.edgeEntries(node)) {
    const own = periodsOfEdge(attributes);
    if (own.length === 0) return [];
    periods.push(...own);
  }
  return mergePeriods(periods);
};
