/** The view as an SVG drawing, from what sigma shows: the same places, colours, lines and names. */
import { controlOf, loopOf, placeOn } from '../graph/curve.ts';
import type { RibbonData } from '../graph/edgeProgram.ts';
import { ICON_PATHS } from '../graph/icons.ts';
import type { Renderer } from '../graph/renderer.ts';
import { reduceEdge, reduceNode, type Scene } from '../graph/scene.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const round = (value: number): string => String(Math.round(value * 10) / 10);

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const shorten = (from: Disc, towards: { readonly x: number; readonly y: number }, by: number): { x: number; y: number } => {
  const distance = Math.hypot(towards.x - from.x, towards.y - from.y) || 1;
  return { x: from.x + ((towards.x - from.x) * by) / distance, y: from.y + ((towards.y - from.y) * by) / distance };
};

const drawEdge = (data: Partial<RibbonData>, source: Disc, target: Disc, background: string): string => {
  const curvature = data.curvature ?? 0;
  const control = controlOf(source, target, curvature);
  const width = Math.max(1.2, data.size ?? 1);
  const head = data.arrow === false ? 0 : width * 4.2;
  const start = shorten(source, control, source.radius);
  const end = shorten(target, control, target.radius + head * 0.9);
  const tip = shorten(target, control, target.radius + 0.5);
  const base = shorten(target, control, target.radius + head);
  const side = { x: (-(tip.y - base.y) / (head || 1)) * width * 1.7, y: ((tip.x - base.x) / (head || 1)) * width * 1.7 };
  const dashes = data.dash ? ` stroke-dasharray="${round(data.dash * width * 0.58)} ${round(data.dash * width * 0.42)}"` : '';
  const line = `<path d="M${round(start.x)} ${round(start.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}" fill="none" stroke="${data.color}" stroke-width="${round(width)}"${dashes}/>`;
  const arrow =
    head === 0
      ? ''
      : `<path d="M${round(tip.x)} ${round(tip.y)}L${round(base.x + side.x)} ${round(base.y + side.y)}L${round(base.x - side.x)} ${round(base.y - side.y)}z" fill="${data.color}"/>`;
  if (!data.label) return line + arrow;
  const { x, y, angle } = placeOn(source, target, curvature, 0.5);
  const label = `<text x="${round(x)}" y="${round(y)}" dy="0.35em" font-size="11" text-anchor="middle" fill="${data.color}" stroke="${background}" stroke-width="3.5" paint-order="stroke" stroke-linejoin="round" transform="rotate(${round((angle * 180) / Math.PI)} ${round(x)} ${round(y)})">${escapeXml(data.label)}</text>`;
  return line + arrow + label;
};

/** A line from a node to itself, as a circle that the node partly covers. */
const drawLoop = (data: Partial<RibbonData>, { x, y, radius: size }: Disc, background: string): string => {
  const loop = loopOf({ x, y, size }, data.curvature ?? 0);
  const width = Math.max(1.2, data.size ?? 1);
  const dashes = data.dash ? ` stroke-dasharray="${round(data.dash * width * 0.58)} ${round(data.dash * width * 0.42)}"` : '';
  const circle = `<circle cx="${round(loop.x)}" cy="${round(loop.y)}" r="${round(loop.radius)}" fill="none" stroke="${data.color}" stroke-width="${round(width)}"${dashes}/>`;
  if (!data.label) return circle;
  const label = `<text x="${round(loop.x + loop.radius + 4)}" y="${round(loop.y - loop.radius / 2)}" font-size="11" fill="${data.color}" stroke="${background}" stroke-width="3.5" paint-order="stroke" stroke-linejoin="round">${escapeXml(data.label)}</text>`;
  return circle + label;
};

/** Writes the visible part of the graph as a self-contained SVG document. */
export const toSvg = (sigma: Renderer, scene: Scene): string => {
  const { width, height } = sigma.getDimensions();
  const { graph } = scene.story;
  const { palette } = scene;
  const discs = new Map<string, Disc>();
  for (const node of scene.visible.nodes) {
    const data = sigma.getNodeDisplayData(node);
    if (data !== undefined) discs.set(node, { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) });
  }
  const edges = graph.mapEdges((edge, attributes, source, target) => {
    const data = reduceEdge(scene, edge, attributes);
    const [from, to] = [discs.get(source), discs.get(target)];
    if (data.hidden || from === undefined || to === undefined) return '';
    return source === target ? drawLoop(data, from, palette.background) : drawEdge(data, from, to, palette.background);
  });
  const nodes = [...discs].map(([node, { x, y, radius }]) => {
    const attributes = graph.getNodeAttributes(node);
    const data = reduceNode(scene, node, attributes);
    const scale = (radius * 1.06) / 24;
    const icon = `<path transform="translate(${round(x - 12 * scale)} ${round(y - 12 * scale)}) scale(${scale.toFixed(3)})" fill="${data.iconColor}" fill-rule="evenodd" d="${ICON_PATHS[attributes.kind] ?? ICON_PATHS.concept}"/>`;
    const label = data.label
      ? `<text x="${round(x)}" y="${round(y + radius + 15)}" font-size="13" font-weight="500" text-anchor="middle" fill="${palette.text}" stroke="${palette.background}" stroke-width="4" paint-order="stroke" stroke-linejoin="round">${escapeXml(data.label.slice(0, 80))}</text>`
      : '';
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${data.color}" stroke="${data.borderColor}" stroke-width="${data.borderSize}"/>${icon}${label}`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif">`,
    `<rect width="100%" height="100%" fill="${palette.background}"/>`,
    ...edges.filter((edge) => edge !== ''),
    ...nodes,
    '</svg>\n',
  ].join('\n');
};
