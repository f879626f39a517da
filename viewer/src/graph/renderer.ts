/** The one place that holds sigma: draws scenes, and tells what the reader does with the graph. */
import { createNodeBorderProgram } from '@sigma/node-border';
import { createNodeImageProgram } from '@sigma/node-image';
import Sigma from 'sigma';
import {
  createNodeCompoundProgram,
  EdgeArrowProgram,
  EdgeRectangleProgram,
  NodeCircleProgram,
  type NodeProgramType,
} from 'sigma/rendering';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import { createDashProgram, createRibbonProgram } from './edgeProgram.ts';
import { createOccupancy, edgeLabelDrawer, nodeHoverDrawer, nodeLabelDrawer, type Occupancy, planNames } from './labels.ts';
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
  /** Brings nodes into view, when they are not. */
  readonly show: (nodes: readonly string[]) => void;
  readonly kill: () => void;
}

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

/** Nodes as discs with a ring and the pictogram of their kind; a large graph has plain discs. */
const iconProgram = (): NodeProgramType =>
  createNodeCompoundProgram([
    createNodeBorderProgram({
      borders: [
        { color: { attribute: 'borderColor' }, size: { attribute: 'borderSize', defaultValue: 1.5, mode: 'pixels' } },
        { color: { attribute: 'color' }, size: { fill: true } },
      ],
    }),
    createNodeImageProgram({
      drawingMode: 'color',
      colorAttribute: 'iconColor',
      imageAttribute: 'image',
      padding: 0.27,
      keepWithinCircle: true,
      correctCentering: true,
      size: { mode: 'force', value: 96 },
    }),
  ]);

const LONG_PRESS_MS = 550;
/** Least distance in pixels between the ends of an edge that is shown. */
const NEAREST = 130;

/** With more names than this no places are planned: each takes what is free when its turn comes. */
const MOST_PLANNED = 400;

/** Keeps labels off the discs, and gives each name its place, the most important first. */
const planFrame = (
  sigma: Renderer,
  occupancy: Occupancy,
  scene: Scene,
): ReadonlyMap<string, { readonly x: number; readonly y: number }> | null => {
  const nodes = sigma.getGraph().nodes();
  if (nodes.length > MOST_PLANNED) return null;
  const { width, height } = sigma.getDimensions();
  const discs = nodes.flatMap((key) => {
    const data = sigma.getNodeDisplayData(key);
    if (data === undefined || data.hidden) return [];
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < 0 || y < 0 || x > width || y > height) return [];
    return [{ key, x, y, size: sigma.scaleSize(data.size), label: data.label ?? '', mustShow: data.forceLabel && scene.emphasis !== null }];
  });
  for (const { x, y, size } of discs) occupancy.take(x - size * 0.85, y - size * 0.85, size * 1.7, size * 1.7);
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (context == null) return null;
  const measure = (text: string, size: number): number => {
    context.font = `500 ${size}px ${FONT}`;
    return context.measureText(text).width;
  };
  const named = discs.filter(({ label }) => label !== '');
  return planNames(named, measure, sigma.getSetting('labelSize'), width, occupancy);
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

const listen = (sigma: Renderer, events: GraphEvents): void => {
  const { style } = sigma.getContainer();
  sigma.on('clickNode', ({ node }) => events.onNode(node));
  sigma.on('clickEdge', ({ edge }) => events.onEdge(edge));
  sigma.on('clickStage', () => events.onStage());
  sigma.on('enterNode', ({ node }) => {
    style.cursor = 'pointer';
    events.onHover(node);
  });
  sigma.on('leaveNode', () => {
    style.cursor = '';
    events.onHover(null);
  });
  sigma.on('enterEdge', () => {
    style.cursor = 'pointer';
  });
  sigma.on('leaveEdge', () => {
    style.cursor = '';
  });
  listenToPresses(sigma, events);
  listenToDrags(sigma, events);
};

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
    plan = planFrame(drawn, occupancy, scene);
  };
  const drawNode = nodeLabelDrawer(paletteOf, occupancy, () => plan);
  const drawEdge = edgeLabelDrawer(paletteOf, occupancy);
  const drawEdgeLabel: typeof drawEdge = (...parts) => {
    seed();
    drawEdge(...parts);
  };
  const sigma: Renderer = new Sigma(graph, container, {
    allowInvalidContainer: true,
    nodeProgramClasses: { icon: iconProgram(), circle: NodeCircleProgram },
    edgeProgramClasses: {
      ribbon: createRibbonProgram(drawEdgeLabel),
      dash: createDashProgram(drawEdgeLabel),
      arrow: EdgeArrowProgram,
      line: EdgeRectangleProgram,
    },
    defaultNodeType: 'circle',
    defaultEdgeType: 'line',
    nodeReducer: (node) => reduceNode(scene, node, graph.getNodeAttributes(node)),
    edgeReducer: (edge) => reduceEdge(scene, edge, graph.getEdgeAttributes(edge)),
    defaultDrawNodeLabel: (...parts) => {
      seed();
      drawNode(...parts);
    },
    defaultDrawNodeHover: nodeHoverDrawer(paletteOf),
    defaultDrawEdgeLabel: drawEdgeLabel,
    renderEdgeLabels: !first.isLarge,
    enableEdgeEvents: !first.isLarge,
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
    stagePadding: 56,
    zIndex: true,
  });
  drawn = sigma;
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
  listen(sigma, events);

  const move = (state: { x?: number; y?: number; ratio?: number }): void => {
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
    const centre = (key: 'x' | 'y'): number =>
      (Math.min(...places.map((place) => place[key])) + Math.max(...places.map((place) => place[key]))) / 2;
    const { ratio } = sigma.getCamera().getState();
    move({ x: centre('x'), y: centre('y'), ratio: gap < NEAREST ? Math.max(0.05, (ratio * gap) / (NEAREST * 1.2)) : ratio });
  };
  const observer = new ResizeObserver(() => {
    if (container.offsetWidth > 0) sigma.resize().scheduleRefresh();
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
      if (step === 'all') move({ x: 0.5, y: 0.5, ratio: 1 });
      else move({ ratio: sigma.getCamera().getBoundedRatio(step === 'in' ? ratio / 1.5 : ratio * 1.5) });
    },
    show: (nodes) => {
      // Places are in sigma's own frame only once it has drawn what changed.
      sigma.once('afterRender', () => bring(nodes));
      sigma.scheduleRender();
    },
    kill: () => {
      observer.disconnect();
      sigma.kill();
    },
  };
};
