import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { KnowledgeGraph } from '../model/graph.ts';
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

/** Numbers communities from the largest to the smallest, ties by their first node. */
const assignCommunities = (graph: KnowledgeGraph): void => {
  if (graph.size === 0) return;
  const found = louvain(graph, { rng: seededRandom(1), getEdgeWeight: 'weight' });
  const members = new Map<number, string[]>();
  for (const node of graph.nodes()) members.set(found[node]!, [...(members.get(found[node]!) ?? []), node]);
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
    noverlap.assign(graph, { maxIterations: 200, settings: { margin: 8, ratio: 1.2, expansion: 1.1 } });
  }
  graph.updateEachNodeAttributes((_node, attributes) => ({
    ...attributes,
    x: round(attributes.x),
    y: round(attributes.y),
    size: round(attributes.size),
  }));
  return graph;
};
