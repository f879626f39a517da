import type { KnowledgeGraph } from '../model/graph.ts';
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

/** How far all entities are from some, as far as it has been looked. */
interface Spread {
  readonly distance: ReadonlyMap<string, number>;
  readonly depth: () => number;
  /** Entities at the greatest distance found so far; none when all have been reached. */
  readonly frontier: () => readonly string[];
  /** Looks one step further. */
  readonly extend: () => void;
}

const spreadFrom = (context: Context, filter: PreparedFilter, step: Step, origins: ReadonlySet<string>): Spread => {
  const distance = new Map([...origins].filter((id) => context.graph.hasNode(id)).map((id) => [id, 0]));
  let frontier = [...distance.keys()];
  let depth = 0;
  const extend = (): void => {
    depth++;
    const next: string[] = [];
    for (const node of frontier) {
      for (const neighbour of neighboursOf(context, filter, step, node)) {
        if (distance.has(neighbour)) continue;
        distance.set(neighbour, depth);
        next.push(neighbour);
      }
    }
    frontier = next;
  };
  return { distance, depth: () => depth, frontier: () => frontier, extend };
};

/** What a step beyond the frontier costs. */
const costOf = (graph: KnowledgeGraph, { frontier }: Spread): number => frontier().reduce((sum, node) => sum + graph.degree(node), 0);

/** Length of the shortest way, looked for from both ends, each time from the cheaper one; null when there is none of up to `limit` steps. */
const shortestLength = (graph: KnowledgeGraph, forward: Spread, backward: Spread, limit: number): number | null => {
  const meets = () =>
    forward.frontier().some((node) => backward.distance.has(node)) || backward.frontier().some((node) => forward.distance.has(node));
  while (!meets()) {
    const open = [forward, backward].filter((spread) => spread.frontier().length > 0);
    if (open.length < 2 || forward.depth() + backward.depth() >= limit) return null;
    open.reduce((a, b) => (costOf(graph, a) <= costOf(graph, b) ? a : b)).extend();
  }
  return forward.depth() + backward.depth();
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
 * Depth-first with growing length, towards the targets only: no step is taken from which they cannot be reached in the steps that are left.
 */
export function* findPaths(
  context: Context,
  filter: PreparedFilter,
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
  { minLength, maxLength, direction }: { readonly minLength: number; readonly maxLength: number; readonly direction: Direction },
): Generator<PathResult> {
  const backward = spreadFrom(context, filter, direction === 'forward' ? 'backward' : 'either', to);
  const shortest = shortestLength(context.graph, spreadFrom(context, filter, direction, from), backward, maxLength);
  if (shortest === null) return;
  /** Beyond what has been looked at, anything may be near enough. */
  const isInReach = (node: string, steps: number) => steps > backward.depth() || (backward.distance.get(node) ?? Infinity) <= steps;
  const walk = function* (nodes: readonly string[], stepsLeft: number): Generator<PathResult> {
    const here = nodes.at(-1)!;
    if (stepsLeft === 0) {
      if (to.has(here)) yield pathOf(context, filter, direction, nodes);
      return;
    }
    if (nodes.length > 1 && to.has(here)) return;
    const onward = neighboursOf(context, filter, direction, here).filter((node) => !nodes.includes(node) && isInReach(node, stepsLeft - 1));
    for (const next of onward.sort()) yield* walk([...nodes, next], stepsLeft - 1);
  };
  for (let length = Math.max(1, shortest, minLength); length <= maxLength; length++) {
    while (backward.depth() < Math.floor(length / 2)) backward.extend();
    for (const start of from) if (isInReach(start, length)) yield* walk([start], length);
  }
}

/** The ids of all entities within so many steps, the start included. */
export const reachable = (
  context: Context,
  filter: PreparedFilter,
  from: ReadonlySet<string>,
  depth: number,
  step: Step = 'either',
): ReadonlySet<string> => {
  const spread = spreadFrom(context, filter, step, from);
  while (spread.depth() < depth && spread.frontier().length > 0) spread.extend();
  return new Set(spread.distance.keys());
};
