import { describe, expect, test } from 'vitest';
import { pack, type Shape } from '../../src/layout/pack.ts';
import { level, type Places, spanOf, spread } from '../../src/layout/spread.ts';

const placesOf = (...points: readonly (readonly [x: number, y: number])[]): Places => ({
  x: Float64Array.from(points, ([x]) => x),
  y: Float64Array.from(points, ([, y]) => y),
});
const alone = (): Shape => ({ places: placesOf([0, 0]), edges: [] });
const line = (length: number): Shape => ({ places: placesOf([-length / 2, 0], [length / 2, 0]), edges: [[0, 1]] });
const pointsOf = ({ places: { x, y } }: Shape): [number, number][] => [...x].map((value, i) => [value, y[i] ?? 0]);
const nearest = (a: Shape, b: Shape): number =>
  Math.min(...pointsOf(a).flatMap(([x, y]) => pointsOf(b).map(([u, v]) => Math.hypot(x - u, y - v))));

describe('pack', () => {
  test('leaves the first in the middle', () => {
    const shapes = [line(200), alone()];
    pack(shapes, 1.5, 60);
    expect(pointsOf(shapes[0] ?? alone())).toEqual([
      [-100, 0],
      [100, 0],
    ]);
  });
  test('keeps a gap between all', () => {
    const shapes = [line(300), line(80), line(80), ...Array.from({ length: 30 }, alone)];
    pack(shapes, 1.5, 60);
    shapes.forEach((a, i) => {
      for (const b of shapes.slice(i + 1)) expect(nearest(a, b)).toBeGreaterThanOrEqual(60);
    });
  });
  test('fills a frame of the aspect', () => {
    const shapes = Array.from({ length: 400 }, alone);
    pack(shapes, 1.5, 60);
    const points = shapes.flatMap(pointsOf);
    const [width, height] = [0, 1].map((axis) => spanOf(Float64Array.from(points, (point) => point[axis] ?? 0)));
    expect((width ?? 0) / (height ?? 1)).toBeGreaterThan(1.3);
    expect((width ?? 0) / (height ?? 1)).toBeLessThan(1.7);
  });
  test('sets none within another', () => {
    const corners = [
      [-200, -200],
      [200, -200],
      [200, 200],
      [-200, 200],
    ] as const;
    const ring: Shape = {
      places: placesOf(...corners),
      edges: [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ],
    };
    const shapes = [ring, alone()];
    pack(shapes, 1.5, 60);
    const [[x, y] = [0, 0]] = pointsOf(shapes[1] ?? ring);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeGreaterThan(200);
  });
});

describe('spread', () => {
  test('parts nodes at one spot', () => {
    const places = placesOf([0, 0], [0, 0], [0, 0]);
    spread(places, [], 80);
    const points = pointsOf({ places, edges: [] });
    points.forEach(([x, y], i) => {
      for (const [u, v] of points.slice(i + 1)) expect(Math.hypot(x - u, y - v)).toBeGreaterThan(70);
    });
  });
  test('moves a node off the edge of others', () => {
    const places = placesOf([-150, 0], [150, 0], [0, 1]);
    spread(places, [[0, 1]], 80);
    expect(Math.abs(places.y[2] ?? 0)).toBeGreaterThan(20);
  });
  test('leaves what has room', () => {
    const places = placesOf([-100, 0], [100, 0]);
    spread(places, [], 80);
    expect([...places.x]).toEqual([-100, 100]);
  });
  test('draws long edges together', () => {
    const places = placesOf([-500, 0], [500, 0]);
    spread(places, [[0, 1]], 80);
    expect(spanOf(places.x)).toBeLessThan(200);
  });
});

test('level turns what is high to be wide, about its middle', () => {
  const places = placesOf([10, 0], [10, 100], [10, 200]);
  level(places);
  expect([...places.x].map((x) => Math.round(Math.abs(x)))).toEqual([100, 0, 100]);
  expect(spanOf(places.y)).toBeCloseTo(0);
});
