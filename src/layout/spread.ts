/** Places evened out so that discs, their names and the lines between others have room; on typed arrays, for it compares all with all. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Ends of an edge, as indices of places. */
export type Ends = readonly [source: number, target: number];

/** Rounds for a small graph; a larger one has fewer, by how much there is to compare. */
const MOST_ROUNDS = 300;
const LEAST_ROUNDS = 60;
const MOST_COMPARED = 60_000_000;
/** Share of what two nodes lack in distance that each is moved in a round. */
const PUSH = 0.24;
/** The same for a node that lies on an edge of others. */
const ASIDE = 0.3;
/** How far the ends of that edge yield, as a share of it. */
const YIELD = 0.5;
/** How near a node may come to an edge of others, as a share of the distance kept between nodes. */
const BESIDE = 0.42;
/** An edge longer than this share of that distance pulls. */
const LONG = 1.5;
const PULL = 0.012;

/** Moves by index, summed over a round. */
type Moves = Places;

const pushApart = ({ x, y }: Places, moves: Moves, distance: number): void => {
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) {
      const dx = x[j]! - x[i]!;
      const dy = y[j]! - y[i]!;
      const square = dx * dx + dy * dy;
      if (square >= distance * distance) continue;
      const length = Math.sqrt(square);
      // Two at one spot part along a line of their own.
      const ux = length === 0 ? Math.cos(i + j) : dx / length;
      const uy = length === 0 ? Math.sin(i + j) : dy / length;
      const push = (distance - length) * PUSH;
      moves.x[i]! -= ux * push;
      moves.y[i]! -= uy * push;
      moves.x[j]! += ux * push;
      moves.y[j]! += uy * push;
    }
  }
};

const pushAside = ({ x, y }: Places, moves: Moves, [from, to]: Ends, distance: number): void => {
  const ex = x[to]! - x[from]!;
  const ey = y[to]! - y[from]!;
  const length = Math.sqrt(ex * ex + ey * ey);
  if (length === 0) return;
  for (let node = 0; node < x.length; node++) {
    const dx = x[node]! - x[from]!;
    const dy = y[node]! - y[from]!;
    const across = (ex * dy - ey * dx) / length;
    if (across >= distance || across <= -distance || node === from || node === to) continue;
    const share = (dx * ex + dy * ey) / (length * length);
    if (share <= 0 || share >= 1) continue;
    const push = (((distance - Math.abs(across)) * ASIDE) / length) * (across < 0 ? -1 : 1);
    moves.x[node]! -= ey * push;
    moves.y[node]! += ex * push;
    moves.x[from]! += ey * push * (1 - share) * YIELD;
    moves.y[from]! -= ex * push * (1 - share) * YIELD;
    moves.x[to]! += ey * push * share * YIELD;
    moves.y[to]! -= ex * push * share * YIELD;
  }
};

const pull = ({ x, y }: Places, moves: Moves, [from, to]: Ends, longest: number): void => {
  const dx = x[to]! - x[from]!;
  const dy = y[to]! - y[from]!;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length <= longest) return;
  const share = ((length - longest) * PULL) / length;
  moves.x[from]! += dx * share;
  moves.y[from]! += dy * share;
  moves.x[to]! -= dx * share;
  moves.y[to]! -= dy * share;
};

/**
 * Moves places until nodes are about `distance` apart and lie off the edges of others, while long edges draw them together.
 * The places are changed in place.
 */
export const spread = (places: Places, edges: readonly Ends[], distance: number): void => {
  const moves: Moves = { x: new Float64Array(places.x.length), y: new Float64Array(places.y.length) };
  const compared = places.x.length * (places.x.length / 2 + edges.length);
  const rounds = Math.round(Math.min(MOST_ROUNDS, Math.max(LEAST_ROUNDS, MOST_COMPARED / compared)));
  for (let round = 0; round < rounds; round++) {
    moves.x.fill(0);
    moves.y.fill(0);
    pushApart(places, moves, distance);
    for (const ends of edges) pushAside(places, moves, ends, distance * BESIDE);
    for (const ends of edges) pull(places, moves, ends, distance * LONG);
    const step = Math.min(1, (2 * (rounds - round)) / rounds);
    const most = distance * 0.3;
    for (let i = 0; i < places.x.length; i++) {
      const length = Math.hypot(moves.x[i]!, moves.y[i]!);
      const share = step * (length > most ? most / length : 1);
      places.x[i]! += moves.x[i]! * share;
      places.y[i]! += moves.y[i]! * share;
    }
  }
};

export const spanOf = (values: Float64Array): number => Math.max(...values) - Math.min(...values);

/** Moves places so that the middle of their box lies at 0. They are changed in place. */
export const centre = (places: Places): void => {
  for (const values of [places.x, places.y]) {
    const middle = (Math.max(...values) + Math.min(...values)) / 2;
    for (let i = 0; i < values.length; i++) values[i]! -= middle;
  }
};

/** Turns places about 0, after they are centred, until they are widest from left to right. They are changed in place. */
export const level = (places: Places): void => {
  centre(places);
  const { x, y } = places;
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    xx += x[i]! * x[i]!;
    yy += y[i]! * y[i]!;
    xy += x[i]! * y[i]!;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [x[i]!, y[i]!];
    x[i] = cos * dx + sin * dy;
    y[i] = cos * dy - sin * dx;
  }
};
