/** Components set close around the largest, as shapes of square cells (after Freivalds, Dogrusoz and Kikusts, 2002). */
import type { Ends, Places } from './spread.ts';

export interface Shape {
  readonly places: Places;
  readonly edges: readonly Ends[];
}

interface Cell {
  readonly column: number;
  readonly row: number;
}

/** More rows than any packing has. */
const ROWS = 1 << 20;
const keyOf = (column: number, row: number): number => column * ROWS + row;

/** Cells under discs of half a gap around the nodes, and under the edges. */
const coveredCells = ({ places: { x, y }, edges }: Shape, cell: number, gap: number): Map<number, Cell> => {
  const cells = new Map<number, Cell>();
  const cover = (px: number, py: number, reach: number): void => {
    for (let column = Math.floor((px - reach) / cell); column <= Math.floor((px + reach) / cell); column++)
      for (let row = Math.floor((py - reach) / cell); row <= Math.floor((py + reach) / cell); row++)
        cells.set(keyOf(column, row), { column, row });
  };
  for (let i = 0; i < x.length; i++) cover(x[i]!, y[i]!, gap / 2);
  for (const [from, to] of edges) {
    const [dx, dy] = [x[to]! - x[from]!, y[to]! - y[from]!];
    const steps = Math.ceil(Math.hypot(dx, dy) / cell);
    for (let step = 1; step < steps; step++) cover(x[from]! + (dx * step) / steps, y[from]! + (dy * step) / steps, gap / 4);
  }
  return cells;
};

/** The first and last value of each line. */
const spans = (cells: Iterable<Cell>, line: 'column' | 'row', along: 'column' | 'row'): Map<number, [first: number, last: number]> => {
  const found = new Map<number, [number, number]>();
  for (const cell of cells) {
    const known = found.get(cell[line]);
    if (known === undefined) found.set(cell[line], [cell[along], cell[along]]);
    else [known[0], known[1]] = [Math.min(known[0], cell[along]), Math.max(known[1], cell[along])];
  }
  return found;
};

/** Fills what lies between the cells of a shape both across and along, so that no other shape comes to lie within it. */
const fill = (cells: ReadonlyMap<number, Cell>): readonly Cell[] => {
  const across = spans(cells.values(), 'row', 'column');
  const along = spans(cells.values(), 'column', 'row');
  const filled: Cell[] = [];
  for (const [row, [first, last]] of across) {
    for (let column = first; column <= last; column++) {
      const [top, bottom] = along.get(column) ?? [1, 0];
      if (row >= top && row <= bottom) filled.push({ column, row });
    }
  }
  return filled;
};

/** Cells around the middle of a frame of an aspect, the nearest first. */
const cellsFromMiddle = function* (aspect: number): Generator<Cell> {
  yield { column: 0, row: 0 };
  for (let ring = 1; ; ring++) {
    const [width, inner] = [Math.round(ring * aspect), Math.round((ring - 1) * aspect)];
    const around: Cell[] = [];
    for (let column = -width; column <= width; column++) {
      for (let row = -ring; row <= ring; row++) {
        if (Math.abs(column) > inner || Math.abs(row) === ring) around.push({ column, row });
        else row = ring - 1;
      }
    }
    const distance = ({ column, row }: Cell): number => (column / aspect) ** 2 + row ** 2;
    yield* around.sort((a, b) => distance(a) - distance(b) || a.column - b.column || a.row - b.row);
  }
};

const signOf = (cells: readonly Cell[]): string => cells.map(({ column, row }) => `${column},${row}`).join(' ');

/** The box around all cells that are taken. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const NOTHING: Frame = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };

const around = (frame: Frame, cells: readonly Cell[]): Frame => {
  let { left, right, top, bottom } = frame;
  for (const { column, row } of cells) {
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  return { left, right, top, bottom };
};

/** Height of the frame of an aspect that holds both a frame and another moved by a cell. */
const heightWith = (frame: Frame, moved: Frame, { column, row }: Cell, aspect: number): number =>
  Math.max(
    (Math.max(frame.right, moved.right + column) - Math.min(frame.left, moved.left + column) + 1) / aspect,
    Math.max(frame.bottom, moved.bottom + row) - Math.min(frame.top, moved.top + row) + 1,
  );

/** Spots that are looked at in all, beyond the first free one of each shape, for one where the whole grows less. */
const MOST_LOOKED_AT = 60_000;
/** The same for one shape. */
const SPOTS_LOOKED_AT = 6_000;

/**
 * Moves shapes, each with its middle at 0, so that they lie close around the first without touching, in a frame of the aspect (width to
 * height); the largest come first. `gap` is kept between their nodes. Their places are changed in place.
 */
export const pack = (shapes: readonly Shape[], aspect: number, gap: number): void => {
  const cell = gap / 3;
  const taken = new Set<number>();
  const spots: Cell[] = [];
  const cellAt = cellsFromMiddle(aspect);
  const spotAt = (index: number): Cell => {
    while (spots.length <= index) spots.push(cellAt.next().value);
    return spots[index]!;
  };
  /** Where the search for a shape of the same cells may start: all before is taken. */
  const starts = new Map<string, number>();
  const looked = Math.min(MOST_LOOKED_AT / shapes.length, SPOTS_LOOKED_AT);
  let frame = NOTHING;
  for (const shape of shapes) {
    const cells = fill(coveredCells(shape, cell, gap));
    const sign = signOf(cells);
    let index = starts.get(sign) ?? 0;
    const isFree = ({ column, row }: Cell): boolean => cells.every((at) => !taken.has(keyOf(at.column + column, at.row + row)));
    while (!isFree(spotAt(index))) index++;
    starts.set(sign, index);
    const own = around(NOTHING, cells);
    let spot = spotAt(index);
    let least = heightWith(frame, own, spot, aspect);
    for (let more = 1; more < looked; more++) {
      const other = spotAt(index + more);
      const height = heightWith(frame, own, other, aspect);
      if (height < least && isFree(other)) [spot, least] = [other, height];
    }
    const put = cells.map((at): Cell => ({ column: at.column + spot.column, row: at.row + spot.row }));
    for (const { column, row } of put) taken.add(keyOf(column, row));
    frame = around(frame, put);
    for (let i = 0; i < shape.places.x.length; i++) {
      shape.places.x[i]! += spot.column * cell;
      shape.places.y[i]! += spot.row * cell;
    }
  }
};
