/**
 * Which line is under the pointer, by geometry.
 *
 * Sigma's own way draws every line a second time in each frame, into a picture of their numbers, and reads a pixel of it at each move of
 * the mouse: at 1,000 names that was a quarter of a frame. Here nothing is done before the reader points.
 */
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import { distanceTo, type End, LOOP_PIXELS, LOOP_SHARE, type Point } from './curve.ts';

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
  /** The widest a line may bend, so that most can be passed over without asking how they are drawn. */
  readonly widestBend: (edge: string) => number;
  readonly drawn: (edge: string) => Drawn | null;
  /** How far beside a line counts as on it, in pixels. */
  readonly reach: number;
}

/** `toScreen` as six numbers: the graph is turned, scaled and moved, never bent. */
const affineOf = (toScreen: HitSettings['toScreen']): ((place: Point) => Point) => {
  const origin = toScreen({ x: 0, y: 0 });
  const right = toScreen({ x: 1, y: 0 });
  const up = toScreen({ x: 0, y: 1 });
  const [a, b, c, d] = [right.x - origin.x, up.x - origin.x, right.y - origin.y, up.y - origin.y];
  return ({ x, y }) => ({ x: origin.x + a * x + b * y, y: origin.y + c * x + d * y });
};

const isNear = (at: Point, a: Point, b: Point, margin: number): boolean =>
  at.x >= Math.min(a.x, b.x) - margin &&
  at.x <= Math.max(a.x, b.x) + margin &&
  at.y >= Math.min(a.y, b.y) - margin &&
  at.y <= Math.max(a.y, b.y) + margin;

/** The line nearest to a point of the screen, if one is within reach. */
export const nearestEdge = (graph: KnowledgeGraph, at: Point, settings: HitSettings): string | null => {
  const { radiusOf, widestBend, drawn, reach } = settings;
  const place = affineOf(settings.toScreen);
  let best: { edge: string; distance: number } | null = null;
  graph.forEachEdge((edge, _, source, target, from, to) => {
    const [a, b] = [place(from), place(to)];
    const isLoop = source === target;
    const size = isLoop ? radiusOf(source) : 0;
    const bulge = isLoop ? 2 * (size * LOOP_SHARE + LOOP_PIXELS) : (Math.hypot(a.x - b.x, a.y - b.y) * widestBend(edge)) / 2;
    if (!isNear(at, a, b, reach + bulge + 4)) return;
    const line = drawn(edge);
    if (line === null) return;
    const start: End = { ...a, size };
    const distance = distanceTo(at, start, isLoop ? a : b, line.curvature) - line.width / 2;
    if (distance <= reach && (best === null || distance < best.distance)) best = { edge, distance };
  });
  return (best as { edge: string } | null)?.edge ?? null;
};
