/**
 * Which line is under the pointer, by geometry.
 *
 * Sigma's own way draws every line a second time in each frame, into a picture of their numbers, and reads a pixel of it at each move of
 * the mouse: at 1,000 names that was a quarter of a frame. Here nothing is done before the reader points.
 */
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import { distanceTo, type End, type Point } from './curve.ts';

/** How a line is drawn now; null for one that is not. */
export interface Drawn {
  readonly curvature: number;
  /** Width in pixels. */
  readonly width: number;
}

export interface HitSettings {
  /** From a place in the graph to the screen. */
  readonly toScreen: (place: Point) => Point;
  /** Radius of a node in pixels. */
  readonly radiusOf: (node: string) => number;
  readonly drawn: (edge: string) => Drawn | null;
  /** How far beside a line counts as on it, in pixels. */
  readonly reach: number;
}

/** The lines of a graph as numbers, so that tens of thousands are passed over in a millisecond. */
export interface LineIndex {
  readonly edges: readonly string[];
  /** The node of each loop; null for a line between two nodes. */
  readonly loops: readonly (string | null)[];
  /** For each line: x and y of its source, x and y of its target, and how far it bends at most, without a sign. */
  readonly numbers: Float64Array;
}

const STRIDE = 5;

/** Reads a graph as it lies now. */
export const indexLines = (graph: KnowledgeGraph, bendOf: (edge: string) => number): LineIndex => {
  const edges: string[] = [];
  const loops: (string | null)[] = [];
  const numbers = new Float64Array(graph.size * STRIDE);
  graph.forEachEdge((edge, _, source, target, from, to) => {
    numbers.set([from.x, from.y, to.x, to.y, bendOf(edge)], edges.length * STRIDE);
    edges.push(edge);
    loops.push(source === target ? source : null);
  });
  return { edges, loops, numbers };
};

/** `toScreen` as numbers: the graph is turned, scaled and moved, never bent. */
const affineOf = (toScreen: HitSettings['toScreen']): readonly [a: number, b: number, c: number, d: number, x: number, y: number] => {
  const origin = toScreen({ x: 0, y: 0 });
  const right = toScreen({ x: 1, y: 0 });
  const up = toScreen({ x: 0, y: 1 });
  return [right.x - origin.x, up.x - origin.x, right.y - origin.y, up.y - origin.y, origin.x, origin.y];
};

/** How far a curve bulges beside its chord: half of what its control point does. */
const BULGE = 0.5;
/** Half the width of the widest line, in pixels, and a little more. */
const WIDEST = 6;
/** As far as a loop may reach from its node, in pixels. */
const LOOP_ROOM = 200;

/** The line nearest to a point of the screen, if one is within reach. */
export const nearestEdge = ({ edges, loops, numbers }: LineIndex, at: Point, settings: HitSettings): string | null => {
  const { radiusOf, drawn, reach } = settings;
  const [a, b, c, d, x, y] = affineOf(settings.toScreen);
  let nearest: string | null = null;
  let least = reach;
  const look = (edge: string, loop: string | null, start: Point, end: Point): void => {
    const line = drawn(edge);
    if (line === null) return;
    const source: End = { ...start, size: loop === null ? 0 : radiusOf(loop) };
    const distance = distanceTo(at, source, loop === null ? end : source, line.curvature) - line.width / 2;
    if (distance > least) return;
    least = distance;
    nearest = edge;
  };
  for (let index = 0; index < edges.length; index += 1) {
    const edge = edges[index] ?? '';
    const place = index * STRIDE;
    const fromX = numbers[place] ?? 0;
    const fromY = numbers[place + 1] ?? 0;
    const toX = numbers[place + 2] ?? 0;
    const toY = numbers[place + 3] ?? 0;
    const bend = numbers[place + 4] ?? 0;
    const ax = x + a * fromX + b * fromY;
    const ay = y + c * fromX + d * fromY;
    const bx = x + a * toX + b * toY;
    const by = y + c * toX + d * toY;
    const across = Math.abs(ax - bx);
    const along = Math.abs(ay - by);
    const loop = loops[index] ?? null;
    const margin = loop === null ? reach + WIDEST + (across + along) * BULGE * bend : LOOP_ROOM;
    if (Math.abs(2 * at.x - ax - bx) > across + 2 * margin || Math.abs(2 * at.y - ay - by) > along + 2 * margin) continue;
    // What is far beside the straight way between its ends; the length of that is at most the sum of its two parts.
    if (loop === null && Math.abs((bx - ax) * (at.y - ay) - (by - ay) * (at.x - ax)) > margin * (across + along)) continue;
    look(edge, loop, { x: ax, y: ay }, { x: bx, y: by });
  }
  return nearest;
};
