import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { Attributes } from 'graphology-types';
import type { KnowledgeGraph } from '../model/graph.ts';
import { groupBy } from '../model/groupBy.ts';
import { seededRandom, unitHash } from './seededRandom.ts';

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

/** Start positions on a disc, from the nodes' keys: ForceAtlas2 needs distinct ones, and the same ones on every run. */
const seedPositions = (graph: KnowledgeGraph): void => {
  const radius = 100 * Math.sqrt(Math.max(1, graph.order));
  graph.forEachNode((node) => {
    const angle = 2 * Math.PI * unitHash(`${node}/angle`);
    const distance = radius * Math.sqrt(unitHash(`${node}/radius`));
    graph.mergeNodeAttributes(node, { x: distance * Math.cos(angle), y: distance * Math.sin(angle) });
  });
};

/** Node sizes from 4 to 20 by the number of facts around the node. */
const assignSizes = (graph: KnowledgeGraph): void => {
  const weightOf = (node: string) => graph.reduceEdges(node, (sum, _edge, { weight }) => sum + weight, 0);
  const weights = new Map(graph.nodes().map((node) => [node, weightOf(node)]));
  const most = Math.max(1, ...weights.values());
  for (const [node, weight] of weights) graph.setNodeAttribute(node, 'size', 4 + 16 * Math.sqrt(weight / most));
};

/** Room kept between the rims of two nodes, in the units of their sizes. */
const MARGIN = 6;
const MOST_ROUNDS = 24;
/** How much a layout is spread where noverlap alone finds no room. */
const SPREAD = 1.2;

/** Whether the rims of two nodes touch: only nodes of the same or neighbouring cells can. */
const hasOverlap = (graph: KnowledgeGraph): boolean => {
  const nodes = graph.mapNodes((_node, { x, y, size }) => ({ x, y, size }));
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
const separate = (graph: KnowledgeGraph): void => {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    noverlap.assign(graph, { maxIterations: 50, settings: { margin: MARGIN, ratio: 1, expansion: 1.1 } });
    if (!hasOverlap(graph)) return;
    graph.updateEachNodeAttributes((_node, attributes) => ({ ...attributes, x: attributes.x * SPREAD, y: attributes.y * SPREAD }));
  }
};

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Gives every node a place, size, community and colour: ForceAtlas2 from positions seeded by the node's key, then without overlaps.
 * The graph is changed in place and returned.
 */
export const layOut = (graph: KnowledgeGraph): KnowledgeGraph => {
  assignCommunities(graph);
  assignSizes(graph);
  seedPositions(graph);
  if (graph.order > 1) {
    const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 500, adjustSizes: false, linLogMode: false };
    forceAtlas2.assign(graph, { iterations: graph.order > LARGE ? ITERATIONS_LARGE : ITERATIONS, settings, getEdgeWeight: 'weight' });
    separate(graph);
  }
  graph.updateEachNodeAttributes((_node, attributes) => ({
    ...attributes,
    x: round(attributes.x),
    y: round(attributes.y),
    size: round(attributes.size),
  }));
  return graph;
};
