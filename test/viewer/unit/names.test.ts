import { describe, expect, test } from 'vitest';
import {
  createOccupancy,
  type NamedDisc,
  type NameSpot,
  nameSize,
  placeEdgeLabel,
  planNames,
  takeSpot,
} from '../../../viewer/src/graph/labels.ts';

const BASE = 13;
const WIDE = { width: 1200, height: 700 };
const PHONE = { width: 390, height: 600 };
/** All letters alike. */
const measure = (text: string, size: number): number => text.length * size * 0.5;

const disc = (key: string, x: number, y: number, size = 10, label = key): NamedDisc => ({
  key,
  label,
  x,
  y,
  size,
  mustShow: false,
  isNear: false,
});

const plan = (discs: readonly NamedDisc[], screen = WIDE, lines: readonly (readonly [number, number])[] = []) => {
  const room = { measure, base: BASE, screen, discs: createOccupancy(), lines: createOccupancy() };
  for (const { x, y, size } of discs) room.discs.put(x - size * 0.9, y - size * 0.9, size * 1.8, size * 1.8);
  for (const [x, y] of lines) room.lines.put(x, y, 5, 5);
  return planNames(discs, room);
};

const boxOf = ({ x, y, text }: NameSpot, size: number) => {
  const height = nameSize(size, BASE);
  return { left: x - measure(text, height) / 2, right: x + measure(text, height) / 2, top: y - height, bottom: y };
};
type Box = ReturnType<typeof boxOf>;
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A crowd on a grid, ever smaller, its names longer than its columns are wide. */
const crowd = (step: number): readonly NamedDisc[] =>
  Array.from({ length: 48 }, (_, i) => disc(`a name of number ${i}`, 150 + (i % 8) * step, 100 + Math.floor(i / 8) * 60, 20 - i * 0.25));

describe('a name', () => {
  test('alone is written below its disc', () => expect(plan([disc('alone', 300, 300)]).get('alone')).toMatchObject({ x: 300, y: 326 }));
  test('keeps off a line below it', () => {
    const spot = plan([disc('alone', 300, 300)], WIDE, [[298, 315]]).get('alone');
    expect(spot?.y).not.toBe(326);
  });
  test('stays on the screen', () => {
    const spots = plan([disc('bottom of all', 600, 690), disc('left of all', 12, 300), disc('right of all', 1190, 300)]);
    for (const spot of spots.values()) {
      const { left, right, bottom } = boxOf(spot, 10);
      expect([left > 0, right < WIDE.width, bottom < WIDE.height]).toEqual([true, true, true]);
    }
  });
  test('is left whole where there is room, on a phone cut between words', () => {
    const label = 'the harbour master of Oslov';
    expect(plan([disc('long', 195, 300, 10, label)]).get('long')?.text).toBe(label);
    expect(plan([disc('long', 195, 300, 10, label)], PHONE).get('long')?.text).toBe('the harbour…');
  });
  test('of one long word is cut within it', () =>
    expect(plan([disc('long', 195, 300, 10, 'Mensenrechtenschendingen')], PHONE).get('long')?.text).toBe('Mensenrechtensche…'));
});

describe('names in a crowd', () => {
  test.each([90, 60, 40])('never lie over one another (columns of %i pixels)', (step) => {
    const discs = crowd(step);
    const boxes = [...plan(discs)].map(([key, spot]) => boxOf(spot, discs.find((other) => other.key === key)?.size ?? 0));
    expect(boxes.length).toBeGreaterThan(6);
    boxes.forEach((box, i) => {
      expect(boxes.slice(i + 1).some((other) => meet(box, other))).toBe(false);
    });
  });
  test('the largest are all named, whatever gives way', () => {
    const discs = crowd(40);
    const spots = plan(discs);
    expect(discs.slice(0, 6).every(({ key }) => spots.has(key))).toBe(true);
    expect(spots.size).toBeLessThan(discs.length);
  });
  test('lesser ones lie over no disc', () => {
    const discs = crowd(60);
    for (const [key, spot] of plan(discs)) {
      const rank = discs.findIndex((other) => other.key === key);
      if (rank < 6) continue;
      const box = boxOf(spot, discs[rank]?.size ?? 0);
      const covered = discs.filter(({ x, y, size }) =>
        meet(box, { left: x - size * 0.9, right: x + size * 0.9, top: y - size * 0.9, bottom: y + size * 0.9 }),
      );
      expect(covered.map((other) => other.key)).toEqual([]);
    }
  });
  test('the order in which they come does not count', () => {
    const discs = crowd(60);
    expect(Object.fromEntries(plan([...discs].reverse()))).toEqual(Object.fromEntries(plan(discs)));
  });
  test('a chosen one is named though it would give way', () => {
    const discs = crowd(40);
    const spots = plan(discs);
    const without = discs.find(({ key }) => !spots.has(key));
    expect(without).toBeDefined();
    const chosen = plan(discs.map((other) => (other === without ? { ...other, mustShow: true } : other)));
    expect(chosen.has(without?.key ?? '')).toBe(true);
  });
});

describe('the name of a relation', () => {
  const label = (distance: number, isForced = false) =>
    placeEdgeLabel(
      {
        source: { x: 0, y: 0, size: 10 },
        target: { x: distance, y: 0, size: 10 },
        isLoop: false,
        curvature: 0,
        width: 50,
        height: 12,
        isForced,
      },
      createOccupancy(),
    );
  test('is written where the line is longer', () => expect(label(90)).toMatchObject({ x: 45, angle: 0 }));
  test('is left out where the line is shorter', () => expect(label(80)).toBeNull());
  test('is written in any case when it is chosen', () => expect(label(80, true)).not.toBeNull());
});

describe('a name without a plan', () => {
  const loose = { x: 300, y: 300, size: 10, width: 60, height: 13 };
  const usual = { mustShow: false, screen: WIDE };
  const taken = (...boxes: readonly (readonly [x: number, y: number, width: number, height: number])[]) => {
    const occupancy = createOccupancy();
    for (const box of boxes) occupancy.put(...box);
    return occupancy;
  };

  test('is written below its disc, and takes its place there', () => {
    const occupancy = taken();
    expect(takeSpot(loose, occupancy, usual)).toMatchObject({ x: 300, away: 'near' });
    expect(takeSpot(loose, occupancy, usual)).toMatchObject({ away: 'beside' });
  });
  test('stands beside it where another disc is below', () => {
    expect(takeSpot(loose, taken([290, 312, 20, 20]), usual)).toMatchObject({ away: 'beside' });
  });
  test('is left out where there is no room, unless it must be shown', () => {
    const full = taken([0, 0, 1200, 700]);
    expect(takeSpot(loose, full, usual)).toBeUndefined();
    expect(takeSpot(loose, full, { ...usual, mustShow: true })).toMatchObject({ away: 'near' });
  });
  test('is not cut by the edge of the screen', () => {
    expect(takeSpot({ ...loose, x: 1195 }, taken(), usual)).toMatchObject({ away: 'beside', x: 1195 - 46 });
    expect(takeSpot({ ...loose, x: 1195 }, taken(), { ...usual, screen: null })).toMatchObject({ away: 'near' });
  });
});
