import fc from 'fast-check';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import { expect, test } from 'vitest';
import { syntheticGraph } from '../../bench/syntheticGraph.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { openGraph } from '../../src/query/query.ts';

const small = fc.record({ nodes: fc.integer({ min: 2, max: 30 }), edges: fc.integer({ min: 1, max: 60 }), seed: fc.integer() });
const ends = fc.tuple(fc.nat(), fc.nat());

/** All ways of up to so many steps that visit no node twice, by trying everything. */
const allPaths = (graph: KnowledgeGraph, from: string, to: string, steps: number, direction: 'either' | 'forward'): string[] => {
  const found: string[] = [];
  const go = (nodes: string[]): void => {
    const here = nodes.at(-1)!;
    if (here === to && nodes.length > 1) found.push(nodes.join(' '));
    else if (nodes.length <= steps) {
      const next = direction === 'forward' ? graph.outboundNeighbors(here) : graph.neighbors(here);
      for (const node of next) if (!nodes.includes(node)) go([...nodes, node]);
    }
  };
  go([from]);
  return found.sort((a, b) => a.split(' ').length - b.split(' ').length || (a < b ? -1 : 1));
};

test.each(['either', 'forward'] as const)('paths (%s) are those that trying everything finds, the shortest first', (direction) => {
  fc.assert(
    fc.property(small, ends, fc.integer({ min: 1, max: 4 }), (size, [a, b], maxLength) => {
      const graph = syntheticGraph(size);
      const [from, to] = [graph.nodes()[a % graph.order]!, graph.nodes()[b % graph.order]!];
      fc.pre(from !== to);
      const paths = openGraph(graph).paths(from, to, { maxLength, direction }).toArray();
      expect(paths.map(({ length }) => length)).toEqual([...paths.map(({ length }) => length)].sort((x, y) => x - y));
      expect(paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' ')).sort()).toEqual(
        allPaths(graph, from, to, maxLength, direction).sort(),
      );
    }),
  );
});

test('the first path forward is as short as graphology finds it', () => {
  fc.assert(
    fc.property(small, ends, (size, [a, b]) => {
      const graph = syntheticGraph(size);
      const [from, to] = [graph.nodes()[a % graph.order]!, graph.nodes()[b % graph.order]!];
      fc.pre(from !== to);
      const expected = bidirectional(graph, from, to);
      const found = openGraph(graph).paths(from, to, { maxLength: 30, direction: 'forward' }).first();
      expect(found?.nodes.length ?? null).toBe(expected?.length ?? null);
    }),
  );
});

test('every hop has a fact that joins its ends', () => {
  fc.assert(
    fc.property(small, ends, (size, [a, b]) => {
      const graph = syntheticGraph(size);
      const [from, to] = [graph.nodes()[a % graph.order]!, graph.nodes()[b % graph.order]!];
      for (const { hops } of openGraph(graph).paths(from, to).take(5)) {
        for (const hop of hops) {
          expect(hop.facts.length).toBeGreaterThan(0);
          for (const fact of hop.facts) expect([fact.subject.id, fact.object.id].sort()).toEqual([hop.from.id, hop.to.id].sort());
        }
      }
    }),
  );
});
