/** Which line is under the pointer: straight, bent, a loop; the nearest of several, and none. */
import { MultiGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import { buildStory } from '../../../viewer/src/data/story.ts';
import { distanceTo, loopOf, type Point, placeOn } from '../../../viewer/src/graph/curve.ts';
import { indexLines, nearestEdge } from '../../../viewer/src/graph/hitTest.ts';
import { smallPage } from '../fixtures.ts';

const at = (x: number, y: number) => ({ x, y, size: 10 });

describe('the distance to a line', () => {
  test.each([
    ['on a straight line', at(50, 0), at(0, 0), at(100, 0), 0, 0],
    ['beside it', at(50, 7), at(0, 0), at(100, 0), 0, 7],
    ['beyond its end', at(103, 4), at(0, 0), at(100, 0), 0, 5],
    ['in the middle of the chord of a bent line', at(50, 0), at(0, 0), at(100, 0), 0.5, 25],
    ['on top of a bent line', at(50, -25), at(0, 0), at(100, 0), 0.5, 0],
    ['on the other side of it', at(50, 25), at(0, 0), at(100, 0), 0.5, 50],
    ['bent the other way', at(50, 25), at(0, 0), at(100, 0), -0.5, 0],
  ])('%s', (_, point, source, target, curvature, distance) => {
    expect(distanceTo(point, source, target, curvature)).toBeCloseTo(distance, 0);
  });
  test('every place on a bent line is on it', () => {
    for (const share of [0, 0.1, 0.35, 0.5, 0.8, 1])
      expect(distanceTo(placeOn(at(10, 20), at(200, 90), 0.3, share), at(10, 20), at(200, 90), 0.3)).toBeLessThan(1);
  });
  test('a loop is a circle through its node, to the upper right', () => {
    const loop = loopOf(at(0, 0), 0);
    expect(Math.hypot(loop.x, loop.y)).toBeCloseTo(loop.radius);
    expect([loop.x > 0, loop.y < 0]).toEqual([true, true]);
    expect(distanceTo({ x: loop.x + loop.radius, y: loop.y }, at(0, 0), at(0, 0), 0)).toBeCloseTo(0);
    expect(distanceTo(loop, at(0, 0), at(0, 0), 0)).toBeCloseTo(loop.radius);
  });
});

describe('the nearest line', () => {
  /** A screen turned by a quarter, twice as large, and moved. */
  const toScreen = ({ x, y }: Point): Point => ({ x: 300 - 2 * y, y: 100 + 2 * x });
  const graph: KnowledgeGraph = new MultiGraph();
  const attributes = buildStory(smallPage()).graph;
  const [anyNode = '', anyEdge = ''] = [attributes.nodes()[0], attributes.edges()[0]];
  const add = (id: string, x: number, y: number): void => void graph.addNode(id, { ...attributes.getNodeAttributes(anyNode), x, y });
  add('a', 0, 0);
  add('b', 100, 0);
  add('c', 0, 100);
  for (const [key, source, target] of [
    ['ab', 'a', 'b'],
    ['ab bent', 'a', 'b'],
    ['ac', 'a', 'c'],
    ['cb hidden', 'c', 'b'],
    ['loop', 'c', 'c'],
  ] as const)
    graph.addDirectedEdgeWithKey(key, source, target, attributes.getEdgeAttributes(anyEdge));
  const bends: Readonly<Record<string, number>> = { 'ab bent': 0.4 };
  const find = (point: Point, reach = 4): string | null =>
    nearestEdge(
      indexLines(graph, (edge) => bends[edge] ?? 0),
      point,
      {
        toScreen,
        radiusOf: () => 10,
        drawn: (edge) => (edge.endsWith('hidden') ? null : { curvature: bends[edge] ?? 0, width: 2 }),
        reach,
      },
    );
  const middle = (source: Point, target: Point, curvature = 0): Point => placeOn(toScreen(source), toScreen(target), curvature, 0.5);

  test.each<[string, Point, string | null]>([
    ['a straight one', middle(at(0, 0), at(100, 0)), 'ab'],
    ['the bent one beside it', middle(at(0, 0), at(100, 0), 0.4), 'ab bent'],
    ['another', middle(at(0, 0), at(0, 100)), 'ac'],
    ['none where a line is hidden', middle(at(0, 100), at(100, 0)), null],
    ['none in the open', { x: 900, y: 900 }, null],
    ['a loop', { x: toScreen(at(0, 100)).x + 2, y: toScreen(at(0, 100)).y - 25 }, 'loop'],
  ])('is %s', (_, point, edge) => expect(find(point)).toBe(edge));
  test('is found as far as the reach, and no further', () => {
    const { x, y } = middle(at(0, 0), at(0, 100));
    expect([find({ x, y: y + 4.9 }), find({ x, y: y + 5.1 }), find({ x, y: y + 5.1 }, 14)]).toEqual(['ac', null, 'ac']);
  });
});
