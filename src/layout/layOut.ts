import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { Attributes } from 'graphology-types';
import type { KnowledgeGraph } from '../model/graph.ts';
import { groupBy } from '../model/groupBy.ts';
import { pack, type Shape } from './pack.ts';
import { seededRandom, unitHash } from './seededRandom.ts';
import { centre, level, type Places, spanOf, spread } from './spread.ts';

/** Measured: about 130 iterations settle a graph whatever its size; small ones can afford more. */
const ITERATIONS = 400;
const ITERATIONS_LARGE = 130;
const LARGE = 2000;

/** Okabe and Ito's colours, told apart by all common kinds of colour vision, then lighter ones. */
export const COMMUNITY_COLORS: readonly string[] = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#e69f00',
  '#56b4e9',
  '#7a5195',
  '#8c6d31',
  '#5f7f95',
  '#9c755f',
];

/** The graph as Louvain takes it: undirected, one edge for each pair with all its weight. */
const asUndirected = (graph: KnowledgeGraph): UndirectedGraph<Attributes, { weight: number }> => {
  const simple = new UndirectedGraph<Attributes, { weight: number }>();
  graph.forEachNode((node) => simple.addNode(node));
  graph.forEachEdge((_edge, { weight }, source, target) => {
    if (source !== target) simple.updateEdge(source, target, (known) => ({ weight: (known.weight ?? 0) + weight }));
  });
  return simple;
};

/** Numbers communities from the largest to the smallest, ties by their first node. */
const assignCommunities = (graph: KnowledgeGraph): void => {
  if (graph.size === 0) return;
  const found = louvain(asUndirected(graph), { rng: seededRandom(1), getEdgeWeight: 'weight' });
  const members = groupBy(graph.nodes(), (node) => found[node]!);
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  ordered.forEach((nodes, community) => {
    for (const node of nodes) {
      graph.mergeNodeAttributes(node, { community, color: COMMUNITY_COLORS[community % COMMUNITY_COLORS.length]! });
    }
  });
};

/** Node sizes from 4 to 20 by the number of facts around the node. */
const assignSizes = (graph: KnowledgeGraph): void => {
  const weightOf = (node: string) => graph.reduceEdges(node, (sum, _edge, { weight }) => sum + weight, 0);
  const weights = new Map(graph.nodes().map((node) => [node, weightOf(node)]));
  const most = Math.max(1, ...weights.values());
  for (const [node, weight] of weights) graph.setNodeAttribute(node, 'size', 4 + 16 * Math.sqrt(weight / most));
};

type Simple = UndirectedGraph<Attributes, { weight: number }>;

/** The connected parts, the largest first, ties by their first node. */
const componentsOf = (simple: Simple): readonly (readonly string[])[] => {
  const seen = new Set<string>();
  const components: string[][] = [];
  simple.forEachNode((start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const members = [start];
    for (const node of members) {
      for (const neighbour of simple.neighbors(node)) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        members.push(neighbour);
      }
    }
    components.push(members.sort());
  });
  return components.sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
};

/** A component by itself, with start positions on a disc from the nodes' keys: ForceAtlas2 needs distinct ones, and the same on every run. */
const partOf = (graph: KnowledgeGraph, simple: Simple, members: readonly string[]): Simple => {
  const part: Simple = new UndirectedGraph<Attributes, { weight: number }>();
  const radius = 100 * Math.sqrt(members.length);
  for (const node of members) {
    const angle = 2 * Math.PI * unitHash(`${node}/angle`);
    const distance = radius * Math.sqrt(unitHash(`${node}/radius`));
    part.addNode(node, { x: distance * Math.cos(angle), y: distance * Math.sin(angle), size: graph.getNodeAttribute(node, 'size') });
  }
  for (const node of members) {
    simple.forEachEdge(node, (_edge, attributes, source, target) => {
      if (!part.hasEdge(source, target)) part.addEdge(source, target, attributes);
    });
  }
  return part;
};

/** Room kept between the rims of two nodes, in the units of their sizes. */
const MARGIN = 6;
const MOST_ROUNDS = 24;
/** How much a layout is spread where noverlap alone finds no room. */
const WIDER = 1.2;

/** Whether the rims of two nodes touch: only nodes of the same or neighbouring cells can. */
const hasOverlap = (part: Simple): boolean => {
  const nodes = part.mapNodes((_node, { x, y, size }) => ({ x, y, size }));
  const cell = 2 * Math.max(1, ...nodes.map((node) => node.size));
  const cells = new Map<string, typeof nodes>();
  for (const node of nodes) {
    const [column, row] = [Math.floor(node.x / cell), Math.floor(node.y / cell)];
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) {
        const near = cells.get(`${i},${j}`) ?? [];
        if (near.some((other) => Math.hypot(node.x - other.x, node.y - other.y) < node.size + other.size)) return true;
      }
    }
    const key = `${column},${row}`;
    cells.set(key, [...(cells.get(key) ?? []), node]);
  }
  return false;
};

/** Moves overlapping nodes apart, and spreads the whole as far as that takes. */
const separate = (part: Simple): void => {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    noverlap.assign(part, { maxIterations: 50, settings: { margin: MARGIN, ratio: 1, expansion: 1.1 } });
    if (!hasOverlap(part)) return;
    part.updateEachNodeAttributes((_node, attributes) => ({ ...attributes, x: attributes.x * WIDER, y: attributes.y * WIDER }));
  }
};

/** Width to height of a usual stage. */
const ASPECT = 1.5;
/** Distance between neighbours, in the units of node sizes. */
const DISTANCE = 80;
/** Share of its area that a component gives each node. */
const ROOM = 1;
/** Above this many nodes a component is left as ForceAtlas2 gives it, without overlaps. */
const MOST_SPREAD = 600;

/** Wide and evened out. Names are wide too: so neighbours in a row keep further apart than in a column. */
const evenOut = ({ places, edges }: Shape): void => {
  level(places);
  const [width, height] = [spanOf(places.x), spanOf(places.y)];
  const order = places.x.length;
  const scale = DISTANCE * Math.sqrt((order * ROOM) / Math.max(1, width * Math.max(height, width / ASPECT)));
  for (let i = 0; i < order; i++) {
    places.x[i]! *= scale;
    places.y[i]! *= scale;
  }
  spread(places, edges, DISTANCE);
  level(places);
  const stretch = Math.min(ASPECT, Math.max(1, (ASPECT * spanOf(places.y)) / Math.max(1, spanOf(places.x))));
  for (let i = 0; i < order; i++) places.x[i]! *= stretch;
};

const shapeOf = (part: Simple): Shape => {
  const index = new Map(part.nodes().map((node, i) => [node, i]));
  return {
    places: { x: Float64Array.from(part.mapNodes((_node, { x }) => x)), y: Float64Array.from(part.mapNodes((_node, { y }) => y)) },
    edges: part.mapEdges((_edge, _attributes, source, target) => [index.get(source)!, index.get(target)!] as const),
  };
};

const putBack = (graph: Pick<Simple, 'nodes' | 'mergeNodeAttributes'>, nodes: readonly string[], { x, y }: Places): void => {
  nodes.forEach((node, i) => {
    graph.mergeNodeAttributes(node, { x: x[i]!, y: y[i]! });
  });
};

/** A component laid out about its own middle. */
const arrange = (part: Simple): Shape => {
  if (part.order > 1) {
    const settings = { ...forceAtlas2.inferSettings(part), barnesHutOptimize: part.order > 500, adjustSizes: false, linLogMode: false };
    forceAtlas2.assign(part, { iterations: part.order > LARGE ? ITERATIONS_LARGE : ITERATIONS, settings, getEdgeWeight: 'weight' });
  }
  const shape = shapeOf(part);
  if (part.order <= MOST_SPREAD) evenOut(shape);
  putBack(part, part.nodes(), shape.places);
  separate(part);
  const separated = shapeOf(part);
  centre(separated.places);
  return separated;
};

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Gives every node a place, size, community and colour. Each component is laid out by ForceAtlas2 from positions seeded by the nodes' keys,
 * then evened out without overlaps; the others are set close around the largest.
 * The graph is changed in place and returned.
 */
export const layOut = (graph: KnowledgeGraph): KnowledgeGraph => {
  assignCommunities(graph);
  assignSizes(graph);
  const simple = asUndirected(graph);
  const components = componentsOf(simple);
  const shapes = components.map((members) => arrange(partOf(graph, simple, members)));
  pack(shapes, ASPECT, DISTANCE);
  for (const [i, members] of components.entries()) putBack(graph, members, shapes[i]!.places);
  graph.updateEachNodeAttributes((_node, attributes) => ({
    ...attributes,
    x: round(attributes.x),
    y: round(attributes.y),
    size: round(attributes.size),
  }));
  return graph;
};
