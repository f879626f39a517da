import type { EntityReference } from '../model/records.ts';
import { type Context, type FactResult, factsOfEdge, type PreparedFilter } from './facts.ts';

/** One step of a path: all facts that fit between its two entities, in the directions in which the path may go. */
export interface Hop {
  readonly from: EntityReference;
  readonly to: EntityReference;
  readonly facts: readonly FactResult[];
}

/** A way from one entity to another that visits none twice, each step with its evidence. */
export interface PathResult {
  readonly length: number;
  readonly nodes: readonly EntityReference[];
  readonly hops: readonly Hop[];
}

/** Which way edges are followed; symmetric ones in any case both ways. */
export type Direction = 'either' | 'forward';
export type Step = Direction | 'backward';

/** Entities next to one by an edge that fits. */
const neighboursOf = ({ graph }: Context, { fitsEdge, fitsFact }: PreparedFilter, step: Step, node: string): string[] => {
  const found = new Set<string>();
  graph.forEachEdge(node, (_edge, attributes, source, target, _source, _target, undirected) => {
    const other = source === node ? target : source;
    if (!undirected && step === (source === node ? 'backward' : 'forward')) return;
    if (other !== node && !found.has(other) && fitsEdge(attributes) && attributes.evidence.some(fitsFact)) found.add(other);
  });
  return [...found];
};

/** Steps to each entity from the nearest of some, as far as `limit`. */
const distancesFrom = (
  context: Context,
  filter: PreparedFilter,
  step: Step,
  origins: ReadonlySet<string>,
  limit: number,
): ReadonlyMap<string, number> => {
  const distance = new Map([...origins].map((id) => [id, 0]));
  let frontier = [...origins];
  for (let steps = 1; steps <= limit && frontier.length > 0; steps++) {
    const next: string[] = [];
    for (const node of frontier) {
      for (const neighbour of neighboursOf(context, filter, step, node)) {
        if (distance.has(neighbour)) continue;
        distance.set(neighbour, steps);
        next.push(neighbour);
      }
    }
    frontier = next;
  }
  return distance;
};

const hopOf = (context: Context, filter: PreparedFilter, direction: Direction, from: string, to: string): Hop => {
  const { graph } = context;
  const reference = (id: string) => ({ id, label: graph.getNodeAttribute(id, 'label') });
  const forward = graph.outboundEdges(from, to);
  const edges = direction === 'forward' ? forward : [...new Set([...forward, ...graph.inboundEdges(from, to)])];
  return {
    from: reference(from),
    to: reference(to),
    facts: edges.flatMap((edge) => {
      const attributes = graph.getEdgeAttributes(edge);
      if (!filter.fitsEdge(attributes)) return [];
      const [subject, object] = graph.isUndirected(edge) ? [from, to] : [graph.source(edge), graph.target(edge)];
      return factsOfEdge(context, { edge, from, to, subject, object, attributes }, filter);
    }),
  };
};

const pathOf = (context: Context, filter: PreparedFilter, direction: Direction, nodes: readonly string[]): PathResult => {
  const hops = nodes.slice(1).map((to, i) => hopOf(context, filter, direction, nodes[i]!, to));
  return { length: hops.length, nodes: nodes.map((id) => ({ id, label: context.graph.getNodeAttribute(id, 'label') })), hops };
};

/**
 * Ways between two groups of entities, the shortest first.
 * Depth-first with growing length, never further from the targets than there are steps left, so that the first paths come at once.
 */
export function* findPaths(
  context: Context,
  filter: PreparedFilter,
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
  { minLength, maxLength, direction }: { readonly minLength: number; readonly maxLength: number; readonly direction: Direction },
): Generator<PathResult> {
  const distance = distancesFrom(context, filter, direction === 'forward' ? 'backward' : 'either', to, maxLength);
  const walk = function* (nodes: string[], stepsLeft: number): Generator<PathResult> {
    const here = nodes.at(-1)!;
    if (stepsLeft === 0) {
      if (to.has(here)) yield pathOf(context, filter, direction, nodes);
      return;
    }
    if (nodes.length > 1 && to.has(here)) return;
    const onward = neighboursOf(context, filter, direction, here).filter(
      (node) => !nodes.includes(node) && (distance.get(node) ?? Infinity) < stepsLeft,
    );
    for (const next of onward.sort()) yield* walk([...nodes, next], stepsLeft - 1);
  };
  for (let length = Math.max(1, minLength); length <= maxLength; length++) {
    for (const start of from) if ((distance.get(start) ?? Infinity) <= length) yield* walk([start], length);
  }
}

/** The ids of all entities within so many steps, the start included. */
export const reachable = (
  context: Context,
  filter: PreparedFilter,
  from: ReadonlySet<string>,
  depth: number,
  step: Step = 'either',
): ReadonlySet<string> => new Set(distancesFrom(context, filter, step, from, depth).keys());
