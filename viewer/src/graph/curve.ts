/** The shape of a line on the screen, y downwards: straight, bent, or a loop where both ends are one. The shaders draw the same. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An end of a line: a disc and its radius in pixels. */
export interface End extends Point {
  readonly size: number;
}

/** A loop stands to the upper right of its node; several stand at angles beside each other, as `curvature` says in radians. */
export const LOOP_ANGLE = Math.PI / 4;
/** Radius of a loop: a share of its node's, and some pixels more. */
export const LOOP_SHARE = 0.55;
export const LOOP_PIXELS = 9;

export interface Circle extends Point {
  readonly radius: number;
}

/** The circle of a line from a node to itself. It goes through the middle of the node. */
export const loopOf = ({ x, y, size }: End, curvature: number): Circle => {
  const radius = size * LOOP_SHARE + LOOP_PIXELS;
  const angle = LOOP_ANGLE + curvature;
  return { x: x + radius * Math.cos(angle), y: y - radius * Math.sin(angle), radius };
};

/** The control point of a bent line: `curvature` × the distance beside the middle. */
export const controlOf = (source: Point, target: Point, curvature: number): Point => ({
  x: (source.x + target.x) / 2 + (target.y - source.y) * curvature,
  y: (source.y + target.y) / 2 - (target.x - source.x) * curvature,
});

/** The point at a share of the way along a bent line. */
export const pointOn = (source: Point, control: Point, target: Point, share: number): Point => {
  const rest = 1 - share;
  const at = (axis: 'x' | 'y'): number => rest * rest * source[axis] + 2 * rest * share * control[axis] + share * share * target[axis];
  return { x: at('x'), y: at('y') };
};

export interface Place extends Point {
  /** Which way the line runs there, turned so that a text on it is upright. */
  readonly angle: number;
}

/** The place on a line at a share of its way. */
export const placeOn = (source: Point, target: Point, curvature: number, share: number): Place => {
  const control = controlOf(source, target, curvature);
  const rest = 1 - share;
  const angle = Math.atan2(
    rest * (control.y - source.y) + share * (target.y - control.y),
    rest * (control.x - source.x) + share * (target.x - control.x),
  );
  return { ...pointOn(source, control, target, share), angle: Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle };
};

const toSegment = (at: Point, from: Point, to: Point): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / length));
  return Math.hypot(at.x - from.x - share * dx, at.y - from.y - share * dy);
};

const STEPS = 16;

/** How far a point is from a line, in pixels. */
export const distanceTo = (at: Point, source: End, target: Point, curvature: number): number => {
  if (source.x === target.x && source.y === target.y) {
    const loop = loopOf(source, curvature);
    return Math.abs(Math.hypot(at.x - loop.x, at.y - loop.y) - loop.radius);
  }
  if (curvature === 0) return toSegment(at, source, target);
  const control = controlOf(source, target, curvature);
  let nearest = Number.POSITIVE_INFINITY;
  let from: Point = source;
  for (let step = 1; step <= STEPS; step += 1) {
    const to = pointOn(source, control, target, step / STEPS);
    nearest = Math.min(nearest, toSegment(at, from, to));
    from = to;
  }
  return nearest;
};
