import { MultiGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/layout/layOut.ts';
import { seededRandom, unitHash } from '../../src/layout/seededRandom.ts';
import type { EdgeAttributes, GraphAttributes, KnowledgeGraph, NodeAttributes } from '../../src/model/graph.ts';

/** Two cliques of `size` nodes joined by one edge. */
const twoCliques = (size: number): KnowledgeGraph => {
  const graph: KnowledgeGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const nodes = Array.from({ length: 2 * size }, (_, i) => `n${i}`);
  for (const node of nodes) graph.addNode(node, { label: node } as NodeAttributes);
  const join = (a: number, b: number) => graph.addDirectedEdgeWithKey(`${a}-${b}`, nodes[a], nodes[b], { weight: 1 } as EdgeAttributes);
  for (const start of [0, size]) for (let a = start; a < start + size; a++) for (let b = a + 1; b < start + size; b++) join(a, b);
  join(0, size);
  graph.addUndirectedEdgeWithKey('undirected', nodes[1], nodes[2], { weight: 1 } as EdgeAttributes);
  return graph;
};

/** A chain of cliques with leaves, and beside it pairs, stars and nodes alone. */
const archipelago = (): KnowledgeGraph => {
  const graph: KnowledgeGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const join = (a: string, b: string) => {
    for (const node of [a, b]) graph.mergeNode(node, { label: node } as NodeAttributes);
    graph.addDirectedEdgeWithKey(`${a}-${b}`, a, b, { weight: 1 } as EdgeAttributes);
  };
  for (let hub = 0; hub < 6; hub++) {
    if (hub > 0) join(`hub${hub - 1}`, `hub${hub}`);
    for (let leaf = 0; leaf < 8; leaf++) join(`hub${hub}`, `leaf${hub}.${leaf}`);
  }
  join('hub0', 'hub5');
  for (let pair = 0; pair < 3; pair++) join(`pair${pair}.a`, `pair${pair}.b`);
  for (let leaf = 0; leaf < 5; leaf++) join('star', `star.${leaf}`);
  for (const node of ['alone.a', 'alone.b']) graph.addNode(node, { label: node } as NodeAttributes);
  return graph;
};

const spanOf = (graph: KnowledgeGraph, nodes: readonly string[], axis: 'x' | 'y'): number => {
  const values = nodes.map((node) => graph.getNodeAttribute(node, axis));
  return Math.max(...values) - Math.min(...values);
};

const distance = (graph: KnowledgeGraph, a: string, b: string) => {
  const [one, other] = [graph.getNodeAttributes(a), graph.getNodeAttributes(b)];
  return Math.hypot(one.x - other.x, one.y - other.y);
};

describe('layOut', () => {
  test('gives the same places on every run', () => {
    expect(layOut(twoCliques(6)).export()).toEqual(layOut(twoCliques(6)).export());
  });

  test('leaves no two nodes on one another', () => {
    const graph = layOut(twoCliques(8));
    for (const a of graph.nodes()) {
      for (const b of graph.nodes()) {
        if (a < b) expect(distance(graph, a, b)).toBeGreaterThan(graph.getNodeAttribute(a, 'size') + graph.getNodeAttribute(b, 'size'));
      }
    }
  });

  test('tells communities apart, and draws them apart', () => {
    const graph = layOut(twoCliques(8));
    expect(new Set(graph.nodes().map((node) => graph.getNodeAttribute(node, 'community'))).size).toBe(2);
    expect(distance(graph, 'n1', 'n2')).toBeLessThan(distance(graph, 'n1', 'n9'));
  });

  test('fills a wide stage, most of it with the largest component', () => {
    const graph = layOut(archipelago());
    const [width, height] = [spanOf(graph, graph.nodes(), 'x'), spanOf(graph, graph.nodes(), 'y')];
    expect(width / height).toBeGreaterThan(1.2);
    expect(width / height).toBeLessThan(1.9);
    const largest = graph.filterNodes((node) => /^(?:hub|leaf)/.test(node));
    expect((spanOf(graph, largest, 'x') * spanOf(graph, largest, 'y')) / (width * height)).toBeGreaterThan(0.5);
  });

  test('sets small components near others, and never within reach of them', () => {
    const graph = layOut(archipelago());
    const componentOf = (node: string) => node.replace(/^(?:hub|leaf).*/, 'main').replace(/^(pair\d|star).*/, '$1');
    for (const name of ['pair0', 'pair1', 'pair2', 'star', 'alone.a', 'alone.b']) {
      const own = graph.filterNodes((node) => componentOf(node) === name);
      const others = graph.filterNodes((node) => componentOf(node) !== name);
      const nearest = Math.min(...own.flatMap((node) => others.map((other) => distance(graph, node, other))));
      expect(nearest).toBeGreaterThan(50);
      expect(nearest).toBeLessThan(200);
    }
  });

  test('keeps nodes off the lines of others', () => {
    const graph = layOut(archipelago());
    graph.forEachEdge((_edge, _attributes, source, target) => {
      const length = distance(graph, source, target);
      for (const node of graph.nodes()) {
        if (node === source || node === target) continue;
        expect(distance(graph, source, node) + distance(graph, node, target)).toBeGreaterThan(length * 1.001);
      }
    });
  });

  test.each([0, 1])('takes a graph of %i nodes', (order) => {
    const graph: KnowledgeGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
    for (let i = 0; i < order; i++) graph.addNode(`n${i}`, { label: 'x' } as NodeAttributes);
    expect(layOut(graph).order).toBe(order);
  });
});

describe('seeded numbers', () => {
  test('are in [0, 1) and the same for the same seed', () => {
    const draw = seededRandom(7);
    const again = seededRandom(7);
    for (let i = 0; i < 100; i++) {
      const value = draw();
      expect(value).toBe(again());
      expect(value >= 0 && value < 1).toBe(true);
    }
  });

  test('of different texts differ', () => {
    expect(unitHash('a')).not.toBe(unitHash('b'));
  });
});
