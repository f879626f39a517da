/** Labels on the canvas above the graph: with a halo of the background, and never one over another. */
import type { EdgeLabelDrawingFunction, NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { type End, loopOf, type Place, placeOn } from './curve.ts';
import type { RibbonData } from './edgeProgram.ts';
import type { DiscData } from './nodeProgram.ts';
import type { Palette } from './palette.ts';

/** Boxes taken by the labels of the frame that is being drawn. */
export interface Occupancy {
  readonly clear: () => void;
  /** Takes a box, unless it meets one that is taken. */
  readonly take: (x: number, y: number, width: number, height: number) => boolean;
  readonly isFree: (x: number, y: number, width: number, height: number) => boolean;
  /** How much of a box is taken, in square pixels; what two boxes take counts twice. */
  readonly covered: (x: number, y: number, width: number, height: number) => number;
  /** Takes a box in any case. */
  readonly put: (x: number, y: number, width: number, height: number) => void;
}

const CELL = 48;
/** More rows of cells than any screen has. */
const ROWS = 65_536;

/** A grid of boxes, so that a frame with many labels stays cheap. */
export const createOccupancy = (): Occupancy => {
  type Box = readonly [x: number, y: number, right: number, bottom: number];
  const cells = new Map<number, Box[]>();
  const cellsOf = ([x, y, right, bottom]: Box): number[] => {
    const keys: number[] = [];
    for (let column = Math.floor(x / CELL); column <= Math.floor(right / CELL); column += 1)
      for (let row = Math.floor(y / CELL); row <= Math.floor(bottom / CELL); row += 1) keys.push(column * ROWS + row);
    return keys;
  };
  const meets = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  const put = (box: Box): void => {
    for (const key of cellsOf(box)) {
      const list = cells.get(key);
      if (list === undefined) cells.set(key, [box]);
      else list.push(box);
    }
  };
  const isFree = (box: Box): boolean => !cellsOf(box).some((key) => cells.get(key)?.some((other) => meets(box, other)));
  const met = (box: Box): Set<Box> => new Set(cellsOf(box).flatMap((key) => (cells.get(key) ?? []).filter((other) => meets(box, other))));
  return {
    clear: () => cells.clear(),
    put: (x, y, width, height) => put([x, y, x + width, y + height]),
    isFree: (x, y, width, height) => isFree([x, y, x + width, y + height]),
    covered: (x, y, width, height) =>
      [...met([x, y, x + width, y + height])].reduce(
        (sum, box) => sum + (Math.min(x + width, box[2]) - Math.max(x, box[0])) * (Math.min(y + height, box[3]) - Math.max(y, box[1])),
        0,
      ),
    take: (x, y, width, height) => {
      const box: Box = [x, y, x + width, y + height];
      if (!isFree(box)) return false;
      put(box);
      return true;
    },
  };
};

const MOST_WIDTHS = 20_000;
const widths = new Map<string, number>();

/** Sets the font and gives the width of a text in it; the same texts come in every frame, and so it is remembered. */
export const widthOf = (context: CanvasRenderingContext2D, font: string, text: string): number => {
  context.font = font;
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const { width } = context.measureText(text);
  if (widths.size >= MOST_WIDTHS) widths.clear();
  widths.set(key, width);
  return width;
};

const HALO = 4;

const write = (context: CanvasRenderingContext2D, text: string, x: number, y: number, colour: string, halo: string): void => {
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
};

/** The longest names, in letters: usually, and where there is no room for that. */
const LONGEST_NAME = 34;
const SHORT_NAME = 18;
/** A text is cut between words, unless that leaves less than this share of what there is room for. */
const LEAST_LEFT = 0.6;

const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = text[length - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(space >= length * LEAST_LEFT ? cut.slice(0, space) : cut).trimEnd()}…`;
};

/** The size of a name grows a little with its node. */
export const nameSize = (size: number, base: number): number => Math.round(Math.min(base + 4, base - 1 + size / 7));

/** A middle, and a line to write on. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a name is written, and how much of it. */
export interface NameSpot extends Spot {
  readonly text: string;
}

export interface NamedDisc extends Spot {
  readonly key: string;
  readonly size: number;
  readonly label: string;
  /** Named in any case, even over other names. */
  readonly mustShow: boolean;
  /** Named even over other discs. */
  readonly isNear: boolean;
}

const GAP = 3;
/** Below this width of the screen, in pixels, fewer names are written over discs, and long ones shorter. */
const NARROW = 520;
const CORNER = 0.75;
/** How far a name below or above its disc may stand aside, as a share of its width. */
const ASIDE = 0.3;

/** What a spot costs of itself, as square pixels of lines that it would cover. */
const AWAY = { near: 0, beside: 6, above: 12, aside: 40, corner: 60 } as const;

interface RatedSpot extends Spot {
  readonly away: keyof typeof AWAY;
}

/** Below the disc, above it, beside it, a little aside, or at its corners. */
const spotsAround = ({ x, y, size }: Pick<NamedDisc, 'x' | 'y' | 'size'>, width: number, height: number): readonly RatedSpot[] => {
  const below = y + size + height + GAP;
  const above = y - size - GAP - height * 0.25;
  const level = y + height * 0.35;
  const beside = size + GAP * 2 + width / 2;
  const corner = size * CORNER + GAP + width / 2;
  return [
    { x, y: below, away: 'near' },
    { x: x + beside, y: level, away: 'beside' },
    { x: x - beside, y: level, away: 'beside' },
    { x, y: above, away: 'above' },
    ...[-ASIDE, ASIDE].flatMap((share): readonly RatedSpot[] => [
      { x: x + share * width, y: below, away: 'aside' },
      { x: x + share * width, y: above, away: 'aside' },
    ]),
    ...[-corner, corner].flatMap((across): readonly RatedSpot[] => [
      { x: x + across, y: y + size * CORNER + height, away: 'corner' },
      { x: x + across, y: y - size * CORNER - GAP, away: 'corner' },
    ]),
  ];
};

/**
 * So many of the largest nodes are named even where their name lies over a disc, but never over another name; twice as many where it lies
 * near another disc.
 */
const ALWAYS_NAMED = 6;

/** What the places of names are chosen by. */
export interface Room {
  /** Width of a text at a size, in pixels. */
  readonly measure: (text: string, size: number) => number;
  /** The usual size of a name. */
  readonly base: number;
  readonly screen: { readonly width: number; readonly height: number };
  /** What is taken by discs; the names come in. */
  readonly discs: Occupancy;
  /** What is taken by lines: a name keeps off them where it can. */
  readonly lines: Occupancy;
}

const leastBy = <T>(items: readonly T[], costOf: (item: T) => number): T | undefined => {
  let least: { readonly item: T; readonly cost: number } | undefined;
  for (const item of items) {
    const cost = costOf(item);
    if (least === undefined || cost < least.cost) least = { item, cost };
  }
  return least?.item;
};

/** A spot with the box of the text that is written there. */
interface Candidate {
  readonly spot: NameSpot & RatedSpot;
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

const isInside = ([x, y, width, height]: Candidate['box'], screen: Room['screen']): boolean =>
  x > 1 && y > 0 && x + width < screen.width - 1 && y + height < screen.height;

/** All spots on the screen for a text beside its disc, the usual first. */
const candidatesOf = (disc: NamedDisc, text: string, { measure, base, screen }: Room): readonly Candidate[] => {
  const height = nameSize(disc.size, base);
  const width = measure(text, height);
  const around = spotsAround(disc, width, height).map(
    (spot): Candidate => ({ spot: { ...spot, text }, box: [spot.x - width / 2 - 1, spot.y - height, width + 2, height + 4] }),
  );
  const inside = around.filter(({ box }) => isInside(box, screen));
  return inside.length > 0 ? inside : around.slice(0, 1);
};

/** Pixels between a name and the rim of a disc; less than 0 where it lies over it. */
const gapBetween = ([x, y, width, height]: Candidate['box'], disc: NamedDisc): number =>
  Math.hypot(Math.max(x - disc.x, 0, disc.x - x - width), Math.max(y - disc.y, 0, disc.y - y - height)) - disc.size;

/** Pixels between two names on a line. */
const BETWEEN = 4;
/** A name that lies as near to another disc as to its own could be taken for that one's: only an important one may. */
const MISTAKEN = 250;
const CLOSER = 5;

/**
 * Gives each name a place of its own, the most important first. One that finds none is shortened; one that then finds none is left out,
 * unless it must be shown.
 */
export const planNames = (discs: readonly NamedDisc[], room: Room): ReadonlyMap<string, NameSpot> => {
  const plan = new Map<string, NameSpot>();
  const names = createOccupancy();
  const rankOf = ({ mustShow, isNear }: NamedDisc): number => (mustShow ? 2 : isNear ? 1 : 0);
  const order = [...discs].sort((a, b) => rankOf(b) - rankOf(a) || b.size - a.size || (a.key < b.key ? -1 : 1));
  const isNarrow = room.screen.width < NARROW;
  const always = isNarrow ? ALWAYS_NAMED / 2 : ALWAYS_NAMED;
  for (const [rank, disc] of order.entries()) {
    const full = candidatesOf(disc, shorten(disc.label, isNarrow && !disc.mustShow ? SHORT_NAME : LONGEST_NAME), room);
    const short = disc.label.length > SHORT_NAME ? candidatesOf(disc, shorten(disc.label, SHORT_NAME), room) : [];
    const isImportant = disc.mustShow || (disc.isNear && !isNarrow) || rank < always;
    const isMistaken = ({ box }: Candidate): boolean => {
      const own = gapBetween(box, disc) + CLOSER;
      return discs.some((other) => other !== disc && gapBetween(box, other) < own);
    };
    const isKnown = isImportant || rank < 2 * always;
    const isFree = (candidate: Candidate): boolean => room.discs.isFree(...candidate.box) && (isKnown || !isMistaken(candidate));
    const costOf = (candidate: Candidate): number =>
      room.lines.covered(...candidate.box) + AWAY[candidate.spot.away] + (isKnown && isMistaken(candidate) ? MISTAKEN : 0);
    const chosen =
      leastBy(full.filter(isFree), costOf) ??
      leastBy(short.filter(isFree), costOf) ??
      (isImportant
        ? leastBy(
            [...full, ...short].filter(({ box }) => names.isFree(...box)),
            ({ box }) => room.discs.covered(...box),
          )
        : undefined) ??
      (disc.mustShow ? full[0] : undefined);
    if (chosen === undefined) continue;
    const [x, y, width, height] = chosen.box;
    for (const taken of [names, room.discs]) taken.put(x - BETWEEN, y, width + 2 * BETWEEN, height);
    plan.set(disc.key, chosen.spot);
  }
  return plan;
};

type Named = Parameters<NodeLabelDrawingFunction>[1] & Pick<DiscData, 'yields'>;

/** The names of a frame: where those that are planned stand, whether they are all, and the screen that they stand on. */
export interface FramePlan {
  readonly spots: ReadonlyMap<string, NameSpot>;
  readonly isWhole: boolean;
  readonly screen: Room['screen'];
}

/** A name without a plan: its disc, and its size in pixels. */
type LooseName = Pick<NamedDisc, 'x' | 'y' | 'size'> & { readonly width: number; readonly height: number };

/** Takes the first free spot of those close to a disc; where there is none, the usual one if the name must be shown. */
export const takeSpot = (
  { width, height, ...disc }: LooseName,
  occupancy: Occupancy,
  { mustShow, screen }: { readonly mustShow: boolean; readonly screen: Room['screen'] | null },
): Spot | undefined => {
  const spots = spotsAround(disc, width, height).filter(({ away }) => away !== 'aside' && away !== 'corner');
  const free = spots.find(({ x, y }) => {
    const box = [x - width / 2 - 2, y - height, width + 4, height + 5] as const;
    return (screen === null || isInside(box, screen)) && occupancy.take(...box);
  });
  return free ?? (mustShow ? spots[0] : undefined);
};

/** Writes the names. `planOf` gives the places planned for this frame; null where there are too many discs to keep off. */
export const nodeLabelDrawer =
  (paletteOf: () => Palette, occupancy: Occupancy, planOf: () => FramePlan | null): NodeLabelDrawingFunction =>
  (context, data: Named, settings) => {
    if (!data.label) return;
    const palette = paletteOf();
    const size = nameSize(data.size, settings.labelSize);
    const plan = planOf();
    const mustShow = data.forceLabel === true && data.yields !== true;
    const planned = plan?.spots.get(String(data.key));
    const text = planned?.text ?? shorten(data.label, LONGEST_NAME);
    const width = widthOf(context, `${settings.labelWeight} ${size}px ${settings.labelFont}`, text);
    const loose = { ...data, width, height: size };
    const spot = planned ?? (plan?.isWhole ? undefined : takeSpot(loose, occupancy, { mustShow, screen: plan?.screen ?? null }));
    if (spot === undefined) return;
    write(context, text, spot.x - width / 2, spot.y, palette.text, palette.background);
  };

export const nodeHoverDrawer =
  (paletteOf: () => Palette): NodeHoverDrawingFunction =>
  (context, data, settings) => {
    const palette = paletteOf();
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3.5, 0, Math.PI * 2);
    context.strokeStyle = palette.accent;
    context.lineWidth = 2.5;
    context.stroke();
    if (!data.label) return;
    const size = nameSize(data.size, settings.labelSize) + 1;
    const text = shorten(data.label, 80);
    const width = widthOf(context, `600 ${size}px ${settings.labelFont}`, text);
    write(context, text, data.x - width / 2, data.y + data.size + size + 3, palette.text, palette.background);
  };

/** Where along an edge its label may stand, the best first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66] as const;

/** Right of a loop, level. */
const besideLoop = (node: End, curvature: number, width: number): Place => {
  const { x, y, radius } = loopOf(node, curvature);
  return { x: x + radius + width / 2 + 4, y: y - radius / 2, angle: 0 };
};

const freePlace = (places: readonly Place[], width: number, height: number, occupancy: Occupancy): Place | undefined =>
  places.find(({ x, y, angle }) => {
    const across = Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * height;
    const along = Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * height;
    return occupancy.take(x - across / 2, y - along / 2, across, along);
  });

/** An edge whose label is to be placed; `width` and `height` are the label's, in pixels. */
export interface EdgeLabel {
  readonly source: End;
  readonly target: End;
  readonly isLoop: boolean;
  readonly curvature: number;
  readonly width: number;
  readonly height: number;
  /** Written in any case, even over others. */
  readonly isForced: boolean;
}

/** Where the label of an edge is written, and takes its place there; null where there is no room. */
export const placeEdgeLabel = (
  { source, target, isLoop, curvature, width, height, isForced }: EdgeLabel,
  occupancy: Occupancy,
): Place | null => {
  const room = isLoop ? Number.POSITIVE_INFINITY : Math.hypot(target.x - source.x, target.y - source.y) - source.size - target.size - 14;
  if (width > room && !isForced) return null;
  const places = isLoop ? [besideLoop(source, curvature, width)] : SHARES.map((share) => placeOn(source, target, curvature, share));
  const place = freePlace(width > room * 0.7 ? places.slice(0, 1) : places, width, height, occupancy);
  return place ?? (isForced ? (places[0] ?? null) : null);
};

/** The longest text on an edge, in letters. */
const LONGEST_RELATION = 40;

export const shortName = (label: string): string => shorten(label, LONGEST_NAME);
export const shortRelation = (label: string): string => shorten(label, LONGEST_RELATION);

export const edgeLabelDrawer =
  (paletteOf: () => Palette, occupancy: Occupancy): EdgeLabelDrawingFunction =>
  (context, data: Partial<RibbonData> & { label: string | null; color: string; size: number }, source, target, settings) => {
    if (!data.label) return;
    const palette = paletteOf();
    const text = shortRelation(data.label);
    const width = widthOf(context, `${settings.edgeLabelWeight} ${settings.edgeLabelSize}px ${settings.edgeLabelFont}`, text);
    const place = placeEdgeLabel(
      {
        source,
        target,
        isLoop: source.key === target.key,
        curvature: data.curvature ?? 0,
        width,
        height: settings.edgeLabelSize + 1,
        isForced: data.forceLabel === true,
      },
      occupancy,
    );
    if (place === null) return;
    context.save();
    context.translate(place.x, place.y);
    context.rotate(place.angle);
    write(
      context,
      text,
      -width / 2,
      settings.edgeLabelSize * 0.34,
      data.color === palette.edge ? palette.edgeText : data.color,
      palette.background,
    );
    context.restore();
  };
