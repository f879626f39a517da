/** The view as an SVG drawing, from what sigma shows: the same places, colours, lines and names. */
import { controlOf, type End, loopOf, type Place } from '../graph/curve.ts';
import type { RibbonData } from '../graph/edgeProgram.ts';
import { ICON_PATHS } from '../graph/icons.ts';
import {
  createOccupancy,
  type NameSpot,
  nameSize,
  type Occupancy,
  placeEdgeLabel,
  shortName,
  shortRelation,
  takeSpot,
} from '../graph/labels.ts';
import { ICON_SHARE } from '../graph/nodeProgram.ts';
import { planFrame, type Renderer } from '../graph/renderer.ts';
import { reduceEdge, reduceNode, type Scene } from '../graph/scene.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const round = (value: number): string => String(Math.round(value * 10) / 10);

const shorten = (from: End, towards: { readonly x: number; readonly y: number }, by: number): { x: number; y: number } => {
  const distance = Math.hypot(towards.x - from.x, towards.y - from.y) || 1;
  return { x: from.x + ((towards.x - from.x) * by) / distance, y: from.y + ((towards.y - from.y) * by) / distance };
};

const dashesOf = (data: Partial<RibbonData>, width: number): string =>
  data.dash ? ` stroke-dasharray="${round(data.dash * width * 0.58)} ${round(data.dash * width * 0.42)}"` : '';

const drawEdge = (data: Partial<RibbonData>, width: number, source: End, target: End): string => {
  const control = controlOf(source, target, data.curvature ?? 0);
  const head = data.arrow === false ? 0 : width * 4.2;
  const start = shorten(source, control, source.size);
  const end = shorten(target, control, target.size + head * 0.9);
  const line = `<path d="M${round(start.x)} ${round(start.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}" fill="none" stroke="${data.color}" stroke-width="${round(width)}"${dashesOf(data, width)}/>`;
  if (head === 0) return line;
  const tip = shorten(target, control, target.size + 0.5);
  const base = shorten(target, control, target.size + head);
  const side = { x: (-(tip.y - base.y) / head) * width * 1.7, y: ((tip.x - base.x) / head) * width * 1.7 };
  return `${line}<path d="M${round(tip.x)} ${round(tip.y)}L${round(base.x + side.x)} ${round(base.y + side.y)}L${round(base.x - side.x)} ${round(base.y - side.y)}z" fill="${data.color}"/>`;
};

/** A line from a node to itself, as a circle that the node partly covers. */
const drawLoop = (data: Partial<RibbonData>, width: number, node: End): string => {
  const { x, y, radius } = loopOf(node, data.curvature ?? 0);
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="none" stroke="${data.color}" stroke-width="${round(width)}"${dashesOf(data, width)}/>`;
};

const EDGE_LABEL_SIZE = 11;

const writeRelation = (text: string, { x, y, angle }: Place, colour: string, background: string): string => {
  const turn = angle === 0 ? '' : ` transform="rotate(${round((angle * 180) / Math.PI)} ${round(x)} ${round(y)})"`;
  return `<text x="${round(x)}" y="${round(y)}" dy="0.34em" font-size="${EDGE_LABEL_SIZE}" font-weight="500" text-anchor="middle" fill="${colour}" stroke="${background}" stroke-width="4" paint-order="stroke" stroke-linejoin="round"${turn}>${escapeXml(text)}</text>`;
};

const writeName = (size: number, { x, y, text }: NameSpot, colour: string, background: string): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="500" text-anchor="middle" fill="${colour}" stroke="${background}" stroke-width="4" paint-order="stroke" stroke-linejoin="round">${escapeXml(text)}</text>`;

/** Width of a text in the drawing's font, in pixels. */
export type Measure = (text: string, size: number) => number;

const LABEL_SIZE = 13;

/** The places of the names as on the screen: those planned, and beside the other nodes that sigma names what is free. */
const nameSpots = (
  sigma: Renderer,
  scene: Scene,
  discs: ReadonlyMap<string, End>,
  occupancy: Occupancy,
  measure: Measure,
): ReadonlyMap<string, NameSpot> => {
  const plan = planFrame(sigma, occupancy, { graph: drawnGraph(scene), scene });
  if (plan?.isWhole) return plan.spots;
  const loose = [...sigma.getNodeDisplayedLabels()].flatMap((node) => {
    const disc = discs.get(node);
    if (disc === undefined || plan?.spots.has(node)) return [];
    const text = shortName(sigma.getNodeDisplayData(node)?.label ?? '');
    const height = nameSize(disc.size, LABEL_SIZE);
    const name = { x: disc.x, y: disc.y, size: disc.size, width: measure(text, height), height };
    const spot = takeSpot(name, occupancy, { mustShow: false, screen: sigma.getDimensions() });
    return spot === undefined ? [] : [[node, { ...spot, text }] as const];
  });
  return new Map([...(plan?.spots ?? []), ...loose]);
};

const drawnGraph = ({ folded, story }: Scene): Scene['story']['graph'] => folded?.graph ?? story.graph;

const discsOf = (sigma: Renderer, scene: Scene): ReadonlyMap<string, End> => {
  const discs = new Map<string, End>();
  drawnGraph(scene).forEachNode((node) => {
    const data = sigma.getNodeDisplayData(node);
    if (data !== undefined && !data.hidden) discs.set(node, { ...sigma.framedGraphToViewport(data), size: sigma.scaleSize(data.size) });
  });
  return discs;
};

const drawNodes = (scene: Scene, discs: ReadonlyMap<string, End>): readonly string[] =>
  [...discs].map(([node, { x, y, size }]) => {
    const data = reduceNode(scene, node, drawnGraph(scene).getNodeAttributes(node));
    const scale = (size * 2 * ICON_SHARE) / 24;
    const icon = `<path transform="translate(${round(x - 12 * scale)} ${round(y - 12 * scale)}) scale(${scale.toFixed(3)})" fill="${data.iconColor}" fill-rule="evenodd" d="${ICON_PATHS[data.kind ?? 'concept'] ?? ICON_PATHS.concept}"/>`;
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size)}" fill="${data.color}" stroke="${data.borderColor}" stroke-width="${data.borderSize}"/>${data.type === 'icon' ? icon : ''}`;
  });

interface Lines {
  readonly lines: readonly string[];
  readonly labels: readonly string[];
}

const drawLines = (sigma: Renderer, scene: Scene, discs: ReadonlyMap<string, End>, occupancy: Occupancy, measure: Measure): Lines => {
  const lines: string[] = [];
  const labels: string[] = [];
  const { palette } = scene;
  drawnGraph(scene).forEachEdge((edge, attributes, source, target) => {
    const data = reduceEdge(scene, edge, attributes);
    const [from, to] = [discs.get(source), discs.get(target)];
    if (data.hidden || from === undefined || to === undefined) return;
    const width = Math.max(scene.isLarge ? 0.6 : 1.2, sigma.scaleSize(data.size ?? 1));
    const isLoop = source === target;
    lines.push(isLoop ? drawLoop(data, width, from) : drawEdge(data, width, from, to));
    const text = shortRelation(data.label ?? '');
    if (text === '' || scene.isLarge) return;
    const size = { width: measure(text, EDGE_LABEL_SIZE), height: EDGE_LABEL_SIZE + 1 };
    const label = { source: from, target: to, isLoop, curvature: data.curvature ?? 0, isForced: data.forceLabel === true, ...size };
    const place = placeEdgeLabel(label, occupancy);
    const colour = data.color === palette.edge ? palette.edgeText : (data.color ?? palette.edgeText);
    if (place !== null) labels.push(writeRelation(text, place, colour, palette.background));
  });
  return { lines, labels };
};

/** Writes the visible part of the graph as a self-contained SVG document. */
export const toSvg = (sigma: Renderer, scene: Scene, measure: Measure): string => {
  const { width, height } = sigma.getDimensions();
  const { palette } = scene;
  const occupancy = createOccupancy();
  const discs = discsOf(sigma, scene);
  const spots = nameSpots(sigma, scene, discs, occupancy, measure);
  const { lines, labels } = drawLines(sigma, scene, discs, occupancy, measure);
  const names = [...spots].map(([node, spot]) =>
    writeName(nameSize(discs.get(node)?.size ?? 0, LABEL_SIZE), spot, palette.text, palette.background),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif">`,
    `<rect width="100%" height="100%" fill="${palette.background}"/>`,
    ...lines,
    ...labels,
    ...drawNodes(scene, discs),
    ...names,
    '</svg>\n',
  ].join('\n');
};
