/** The one place that holds sigma: draws scenes, and tells what the reader does with the graph. */
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram, NodeCircleProgram } from 'sigma/rendering';
import type { CameraState, EdgeDisplayData } from 'sigma/types';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import { controlOf, type End, pointOn } from './curve.ts';
import { createRibbonProgram, createStraightProgram, type RibbonData } from './edgeProgram.ts';
import { indexLines, type LineIndex, nearestEdge } from './hitTest.ts';
import {
  createOccupancy,
  edgeLabelDrawer,
  type FramePlan,
  nodeHoverDrawer,
  nodeLabelDrawer,
  type Occupancy,
  planNames,
  widthOf,
} from './labels.ts';
import { createDiscProgram } from './nodeProgram.ts';
import { farRatio, reduceEdge, reduceNode, type Scene } from './scene.ts';

export type Renderer = Sigma;

export interface GraphEvents {
  readonly onNode: (node: string) => void;
  readonly onEdge: (edge: string) => void;
  readonly onStage: () => void;
  readonly onHover: (node: string | null) => void;
  /** Right click or long press on a node, at a place on the screen. */
  readonly onMenu: (node: string, at: { readonly x: number; readonly y: number }) => void;
  readonly onMoved: (node: string) => void;
  readonly onFar: (isFar: boolean) => void;
}

export interface GraphView {
  readonly sigma: Renderer;
  readonly draw: (scene: Scene) => void;
  /** Draws another graph from now on. */
  readonly setGraph: (graph: KnowledgeGraph) => void;
  readonly zoom: (step: 'in' | 'out' | 'all') => void;
  /** Brings nodes into view, when they are not; closer, when `around` them all is crowded into a small part of it. */
  readonly show: (nodes: readonly string[], around?: readonly string[]) => void;
  /** Fills the view with nodes. */
  readonly frame: (nodes: Iterable<string>) => void;
  readonly kill: () => void;
}

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

const NARROW = 520;
const LONG_PRESS_MS = 550;
/** The camera comes no closer than this by itself: closer in a graph whose nodes are smaller. */
const closestRatio = (order: number): number => 0.3 * Math.min(1, Math.sqrt(150 / Math.max(1, order)));
/** Least distance in pixels between the ends of an edge that is shown. */
const NEAREST = 130;

/** With more names than this no places are planned: each takes what is free when its turn comes. */
const MOST_PLANNED = 400;
/** Among more nodes than this names do not keep off discs either. */
const MOST_KEPT_OFF = 3000;

/** What is drawn now. */
export interface Shown {
  readonly graph: KnowledgeGraph;
  readonly scene: Scene;
}

/** What can change where the lines of a graph lie. */
const MOVES = ['nodeAttributesUpdated', 'eachNodeAttributesUpdated', 'edgeAdded', 'edgeDropped', 'edgesCleared', 'cleared'] as const;

/** The lines of what is drawn as numbers, read again only when something has moved. */
const createLineReader = (): ((shown: Shown) => LineIndex) => {
  let read: (Shown & { readonly lines: LineIndex }) | null = null;
  const forget = (): void => {
    for (const event of MOVES) read?.graph.off(event, forget);
    read = null;
  };
  return ({ graph, scene }) => {
    if (read !== null && read.graph === graph && read.scene.bends === scene.bends) return read.lines;
    forget();
    const lines = indexLines(graph, (edge) => Math.abs(scene.bends.get(edge)?.curvature ?? 0));
    read = { graph, scene, lines };
    for (const event of MOVES) graph.on(event, forget);
    return lines;
  };
};

/** How much wider a graph, and higher a stage, must be than the other way for the graph to be turned. */
const TURNED_FROM = 1.15;
const UPRIGHT = { x: 0.5, y: 0.5, angle: 0, ratio: 1 } as const;

/** The camera that shows all: a wide graph is turned on a high stage, so that it fills it. */
const homeOf = (sigma: Renderer): CameraState => {
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.getBBox();
  const [across, along] = [x[1] - x[0], y[1] - y[0]];
  if (across < along * TURNED_FROM || height < width * TURNED_FROM) return UPRIGHT;
  const padding = 2 * sigma.getSetting('stagePadding');
  // Unturned, the graph would be as wide as the stage.
  const grows = Math.min((height - padding) / (width - padding), across / along);
  return { ...UPRIGHT, angle: Math.PI / 2, ratio: 1 / grows };
};

interface Disc extends End {
  readonly label: string;
  readonly isForced: boolean;
}

const discsInView = (sigma: Renderer, graph: KnowledgeGraph): ReadonlyMap<string, Disc> => {
  const { width, height } = sigma.getDimensions();
  const discs = new Map<string, Disc>();
  graph.forEachNode((key) => {
    const data = sigma.getNodeDisplayData(key);
    if (data === undefined || data.hidden) return;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < 0 || y < 0 || x > width || y > height) return;
    discs.set(key, { x, y, size: sigma.scaleSize(data.size), label: data.label ?? '', isForced: data.forceLabel });
  });
  return discs;
};

/** With more lines than this names do not keep off them: they could not. */
const MOST_LINES = 400;
/** Distance in pixels between the boxes that stand for a line, and their side. */
const BEAD = { step: 14, side: 5 } as const;

/** The lines between discs in view, as beads. */
const linesInView = (sigma: Renderer, graph: KnowledgeGraph, discs: ReadonlyMap<string, Disc>): Occupancy => {
  const lines = createOccupancy();
  if (graph.size > MOST_LINES) return lines;
  graph.forEachEdge((edge, _, source, target) => {
    const [from, to] = [discs.get(source), discs.get(target)];
    if (from === undefined || to === undefined || source === target) return;
    const data: (EdgeDisplayData & Partial<RibbonData>) | undefined = sigma.getEdgeDisplayData(edge);
    if (data === undefined || data.hidden) return;
    const control = controlOf(from, to, data.curvature ?? 0);
    const length = Math.hypot(from.x - to.x, from.y - to.y);
    for (let at = from.size; at < length - to.size; at += BEAD.step) {
      const { x, y } = pointOn(from, control, to, at / length);
      lines.put(x - BEAD.side / 2, y - BEAD.side / 2, BEAD.side, BEAD.side);
    }
  });
  return lines;
};

/** What lies over the stage beside the graph, as its buttons: no name goes under it. */
const besides = (container: HTMLElement): readonly HTMLElement[] =>
  [...(container.parentElement?.children ?? [])]
    .filter((element) => element instanceof HTMLElement)
    .filter((element) => element !== container);

/** Side of the box that stands for a disc, as a share of its diameter: names may touch the corners of the full one. */
const DISC_SHARE = 0.9;

/** So many of the largest nodes have their names planned where there are too many to plan them all. */
const PLANNED_OF_MANY = 24;

/**
 * Keeps labels off the discs, and gives each name its place, the most important first. Where there are too many to plan, only the largest
 * nodes' names are, and each other takes what is free when its turn comes; null where there are too many discs as well.
 */
export const planFrame = (sigma: Renderer, occupancy: Occupancy, { graph, scene }: Shown): FramePlan | null => {
  if (graph.order > MOST_KEPT_OFF) return null;
  const isWhole = graph.order <= MOST_PLANNED;
  const discs = discsInView(sigma, graph);
  for (const { x, y, size } of discs.values())
    occupancy.put(x - size * DISC_SHARE, y - size * DISC_SHARE, size * 2 * DISC_SHARE, size * 2 * DISC_SHARE);
  for (const { offsetLeft, offsetTop, offsetWidth, offsetHeight } of besides(sigma.getContainer()))
    occupancy.put(offsetLeft, offsetTop, offsetWidth, offsetHeight);
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (context == null) return null;
  const isChosen = (key: string): boolean => scene.emphasis?.chosen.has(key) === true;
  const named = [...discs].flatMap(([key, { label, isForced, ...disc }]) =>
    label === '' ? [] : [{ key, label, ...disc, mustShow: isChosen(key), isNear: isForced || !isWhole }],
  );
  const largestFirst = (): typeof named => [...named].sort((a, b) => Number(b.mustShow) - Number(a.mustShow) || b.size - a.size);
  const screen = sigma.getDimensions();
  const spots = planNames(isWhole ? named : largestFirst().slice(0, PLANNED_OF_MANY), {
    measure: (text, size) => widthOf(context, `500 ${size}px ${FONT}`, text),
    base: sigma.getSetting('labelSize'),
    screen,
    discs: occupancy,
    lines: linesInView(sigma, graph, discs),
  });
  return { spots, isWhole, screen };
};

const listenToPresses = (sigma: Renderer, events: GraphEvents): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  sigma.on('downNode', ({ node, event }) => {
    stop();
    if (!('touches' in event.original)) return;
    timer = setTimeout(() => events.onMenu(node, event), LONG_PRESS_MS);
  });
  for (const name of ['upNode', 'upStage', 'moveBody'] as const) sigma.on(name, stop);
  sigma.on('rightClickNode', ({ node, event, preventSigmaDefault }) => {
    event.original.preventDefault();
    preventSigmaDefault();
    events.onMenu(node, event);
  });
};

const DRAG_START = 4;

/** Dragging a node moves it; where it is let go it stays. */
const listenToDrags = (sigma: Renderer, events: GraphEvents): void => {
  let dragged: { readonly node: string; readonly x: number; readonly y: number; moved: boolean } | null = null;
  sigma.on('downNode', ({ node, event }) => {
    dragged = { node, x: event.x, y: event.y, moved: false };
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (dragged === null) return;
    preventSigmaDefault();
    event.original.preventDefault();
    if (!dragged.moved && Math.hypot(event.x - dragged.x, event.y - dragged.y) < DRAG_START) return;
    if (!dragged.moved && sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
    dragged.moved = true;
    const place = sigma.viewportToGraph(event);
    sigma.getGraph().mergeNodeAttributes(dragged.node, { x: place.x, y: place.y });
  });
  const drop = (): void => {
    if (dragged?.moved) events.onMoved(dragged.node);
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
};

/** How far beside a line a pointer still hits it, in pixels; a finger is less sure than a mouse. */
const REACH = { mouse: 4, touch: 14 } as const;

interface Pointed {
  readonly x: number;
  readonly y: number;
  readonly original: Event;
}

/** The line under the pointer as it is drawn now. */
const edgeAt = (sigma: Renderer, lines: LineIndex, at: Pointed): string | null =>
  nearestEdge(lines, at, {
    toScreen: (place) => sigma.graphToViewport(place),
    radiusOf: (node) => sigma.scaleSize(sigma.getNodeDisplayData(node)?.size ?? 0),
    drawn: (edge) => {
      const data: (EdgeDisplayData & Partial<RibbonData>) | undefined = sigma.getEdgeDisplayData(edge);
      return data === undefined || data.hidden ? null : { curvature: data.curvature ?? 0, width: sigma.scaleSize(data.size) };
    },
    reach: 'touches' in at.original ? REACH.touch : REACH.mouse,
  });

const isPressed = ({ original }: Pointed): boolean => original instanceof MouseEvent && original.buttons !== 0;

/** Shows that a line can be clicked, at most once a frame. */
const listenToHover = (sigma: Renderer, linesOf: () => LineIndex, isOnNode: () => boolean): void => {
  const { style } = sigma.getContainer();
  let frame = 0;
  sigma.on('moveBody', ({ event }) => {
    cancelAnimationFrame(frame);
    if (isPressed(event) || isOnNode()) return;
    frame = requestAnimationFrame(() => {
      if (!isOnNode()) style.cursor = edgeAt(sigma, linesOf(), event) === null ? '' : 'pointer';
    });
  });
  sigma.on('kill', () => cancelAnimationFrame(frame));
};

const listen = (sigma: Renderer, linesOf: () => LineIndex, events: GraphEvents): void => {
  const { style } = sigma.getContainer();
  let hovered: string | null = null;
  sigma.on('clickNode', ({ node }) => events.onNode(node));
  sigma.on('clickStage', ({ event }) => {
    const edge = edgeAt(sigma, linesOf(), event);
    if (edge === null) events.onStage();
    else events.onEdge(edge);
  });
  sigma.on('enterNode', ({ node }) => {
    hovered = node;
    style.cursor = 'pointer';
    events.onHover(node);
  });
  sigma.on('leaveNode', () => {
    hovered = null;
    style.cursor = '';
    events.onHover(null);
  });
  listenToHover(sigma, linesOf, () => hovered !== null);
  listenToPresses(sigma, events);
  listenToDrags(sigma, events);
};

const spanOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
const middleOf = (values: readonly number[]): number => (Math.max(...values) + Math.min(...values)) / 2;

/** What fills less of the view than this is brought closer when it is chosen. */
const CROWDED = 0.5;

/** Starts sigma in an element. `isStill` leaves out all motion. */
export const createGraphView = (
  firstGraph: KnowledgeGraph,
  container: HTMLElement,
  first: Scene,
  events: GraphEvents,
  isStill: () => boolean,
): GraphView => {
  let scene = first;
  let graph = firstGraph;
  let isFar = 1 > farRatio(graph.order);
  let isSeeded = false;
  let plan: ReturnType<typeof planFrame> = null;
  const occupancy = createOccupancy();
  const paletteOf = () => scene.palette;
  // Sigma draws once from within its constructor, before there is a name for it.
  let drawn: Renderer | null = null;
  const seed = (): void => {
    if (isSeeded || drawn === null) return;
    isSeeded = true;
    plan = planFrame(drawn, occupancy, { graph, scene });
  };
  const drawNode = nodeLabelDrawer(paletteOf, occupancy, () => plan);
  const drawEdge = edgeLabelDrawer(paletteOf, occupancy);
  /** The very first picture, which cannot be planned yet. */
  const isUnplanned = (): boolean => drawn === null && graph.order <= MOST_KEPT_OFF;
  const drawEdgeLabel: typeof drawEdge = (...parts) => {
    if (isUnplanned()) return;
    seed();
    drawEdge(...parts);
  };
  const sigma: Renderer = new Sigma(graph, container, {
    allowInvalidContainer: true,
    nodeProgramClasses: { icon: createDiscProgram(), circle: NodeCircleProgram },
    edgeProgramClasses: {
      line: EdgeRectangleProgram,
      arrow: EdgeArrowProgram,
      straight: createStraightProgram(drawEdgeLabel),
      ribbon: createRibbonProgram(drawEdgeLabel),
      over: createRibbonProgram(drawEdgeLabel),
    },
    defaultNodeType: 'circle',
    defaultEdgeType: 'line',
    nodeReducer: (node) => reduceNode(scene, node, graph.getNodeAttributes(node)),
    edgeReducer: (edge) => reduceEdge(scene, edge, graph.getEdgeAttributes(edge)),
    defaultDrawNodeLabel: (...parts) => {
      if (isUnplanned()) return;
      seed();
      drawNode(...parts);
    },
    defaultDrawNodeHover: nodeHoverDrawer(paletteOf),
    defaultDrawEdgeLabel: drawEdgeLabel,
    renderEdgeLabels: !first.isLarge,
    hideEdgesOnMove: false,
    labelFont: FONT,
    labelSize: 13,
    labelWeight: '500',
    edgeLabelFont: FONT,
    edgeLabelSize: 11,
    edgeLabelWeight: '500',
    labelDensity: first.isLarge ? 0.6 : 8,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: first.isLarge ? 6 : 3,
    minEdgeThickness: first.isLarge ? 0.6 : 1.2,
    minCameraRatio: 0.02,
    maxCameraRatio: 6,
    stagePadding: container.offsetWidth < NARROW ? 30 : 56,
    zIndex: true,
  });
  drawn = sigma;
  // What it drew from within its constructor was without names: they are planned now.
  if (graph.order <= MOST_KEPT_OFF) sigma.scheduleRender();
  sigma.on('beforeRender', () => {
    occupancy.clear();
    isSeeded = false;
  });
  sigma.getCamera().on('updated', ({ ratio }) => {
    const now = ratio > farRatio(graph.order);
    if (now === isFar) return;
    isFar = now;
    events.onFar(now);
  });
  const readLines = createLineReader();
  listen(sigma, () => readLines({ graph, scene }), events);

  const move = (state: Partial<CameraState>): void => {
    if (isStill()) sigma.getCamera().setState(state);
    else void sigma.getCamera().animate(state, { duration: 320, easing: 'cubicInOut' });
  };
  const bring = (nodes: readonly string[]): void => {
    const places = nodes.flatMap((node) => sigma.getNodeDisplayData(node) ?? []);
    const { width, height } = sigma.getDimensions();
    const margin = Math.min(60, width / 6);
    const spots = places.map((place) => sigma.framedGraphToViewport(place));
    const isOutside = spots.some(({ x, y }) => x < margin || y < margin || x > width - margin || y > height - margin);
    const [first, second] = spots;
    const gap = first === undefined || second === undefined ? NEAREST : Math.max(1, Math.hypot(first.x - second.x, first.y - second.y));
    if (!isOutside && gap >= NEAREST) return;
    const { ratio } = sigma.getCamera().getState();
    move({
      x: middleOf(places.map(({ x }) => x)),
      y: middleOf(places.map(({ y }) => y)),
      ratio: gap < NEAREST ? Math.max(0.05, (ratio * gap) / (NEAREST * 1.2)) : ratio,
    });
  };
  const placesOf = (nodes: Iterable<string>) => [...nodes].flatMap((node) => sigma.getNodeDisplayData(node) ?? []);
  /** How much of the view nodes fill, in the direction in which they fill more. */
  const shareOf = (nodes: Iterable<string>): number => {
    const spots = placesOf(nodes).map((place) => sigma.framedGraphToViewport(place));
    const { width, height } = sigma.getDimensions();
    const padding = 2 * sigma.getSetting('stagePadding');
    return Math.max(spanOf(spots.map(({ x }) => x)) / (width - padding), spanOf(spots.map(({ y }) => y)) / (height - padding));
  };
  const frame = (nodes: Iterable<string>): void => {
    const places = placesOf(nodes);
    if (places.length === 0) return;
    const { ratio } = sigma.getCamera().getState();
    move({
      x: middleOf(places.map(({ x }) => x)),
      y: middleOf(places.map(({ y }) => y)),
      ratio: Math.min(1, Math.max(closestRatio(graph.order), ratio * shareOf(nodes))),
    });
  };
  let home = homeOf(sigma);
  sigma.getCamera().setState(home);
  const isAt = ({ x, y, angle, ratio }: CameraState): boolean => {
    const now = sigma.getCamera().getState();
    return now.x === x && now.y === y && now.angle === angle && now.ratio === ratio;
  };
  const observer = new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions();
    // It tells the first size too, which is drawn already.
    if (container.offsetWidth === width && container.offsetHeight === height) return;
    if (container.offsetWidth === 0) return;
    const wasHome = isAt(home);
    sigma.resize().scheduleRefresh();
    home = homeOf(sigma);
    if (wasHome) sigma.getCamera().setState(home);
  });
  observer.observe(container);
  return {
    sigma,
    draw: (next) => {
      scene = next;
      sigma.refresh({ schedule: true });
    },
    setGraph: (next) => {
      graph = next;
      sigma.setGraph(next);
    },
    zoom: (step) => {
      const { ratio } = sigma.getCamera().getState();
      if (step === 'all') {
        home = homeOf(sigma);
        move(home);
      } else move({ ratio: sigma.getCamera().getBoundedRatio(step === 'in' ? ratio / 1.5 : ratio * 1.5) });
    },
    show: (nodes, around = []) => {
      // Places are in sigma's own frame only once it has drawn what changed.
      sigma.once('afterRender', () => {
        if (around.length > 1 && shareOf(around) < CROWDED) frame(around);
        else bring(nodes);
      });
      sigma.scheduleRender();
    },
    frame: (nodes) => {
      sigma.once('afterRender', () => frame(nodes));
      sigma.scheduleRender();
    },
    kill: () => {
      observer.disconnect();
      sigma.kill();
    },
  };
};
