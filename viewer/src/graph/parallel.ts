/** Edges between the same two nodes: how each bends so that none hides another. Edges alone stay straight. */
import type { KnowledgeGraph } from '../../../src/model/graph.ts';

export interface Bend {
  /** Offset of the curve's control point, as a share of the distance; the sign is the side, seen from source to target. Of a loop: its turn, in radians. */
  readonly curvature: number;
  /** Edges of the same two nodes share it. */
  readonly pair: string;
  /** From a node to itself. */
  readonly isLoop: boolean;
}

const STEP = 0.24;
const WIDEST = 1.5;
const LOOP_STEP = 0.8;
const LOOP_WIDEST = 5.4;

const pairsOf = (graph: KnowledgeGraph): Map<string, { edge: string; forward: boolean }[]> => {
  const pairs = new Map<string, { edge: string; forward: boolean }[]>();
  graph.forEachEdge((edge, _, source, target) => {
    const forward = source <= target;
    const pair = forward ? `${source}\n${target}` : `${target}\n${source}`;
    const members = pairs.get(pair);
    if (members === undefined) pairs.set(pair, [{ edge, forward }]);
    else members.push({ edge, forward });
  });
  return pairs;
};

/** The bend of every edge. Slots lie evenly on both sides of the straight line: 0, or ±½, or 0 and ±1 … */
export const bendEdges = (graph: KnowledgeGraph): ReadonlyMap<string, Bend> => {
  const bends = new Map<string, Bend>();
  for (const [pair, members] of pairsOf(graph)) {
    const [source, target] = pair.split('\n');
    const isLoop = source === target;
    const step = isLoop ? Math.min(LOOP_STEP, LOOP_WIDEST / members.length) : Math.min(STEP, WIDEST / members.length);
    members.forEach(({ edge, forward }, index) => {
      const slot = index - (members.length - 1) / 2;
      bends.set(edge, { curvature: slot * step * (forward ? 1 : -1), pair, isLoop });
    });
  }
  return bends;
};
