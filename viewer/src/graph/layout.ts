/** The layout in a worker, with a stop. */
import forceAtlas2 from 'graphology-layout-forceatlas2';
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import noverlap from 'graphology-layout-noverlap';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';

export interface LayoutRun {
  readonly stop: () => void;
}

/** Long enough to settle 10,000 nodes: about 130 rounds whatever the size. */
const LONGEST_MS = 12_000;

/** Moves the nodes until stopped, or for some seconds; pinned ones stay where they are. */
export const runLayout = (graph: KnowledgeGraph, pinned: ReadonlySet<string>, onEnd: () => void): LayoutRun => {
  const places = new Map(
    [...pinned]
      .filter((node) => graph.hasNode(node))
      .map((node) => [node, { x: graph.getNodeAttribute(node, 'x'), y: graph.getNodeAttribute(node, 'y') }]),
  );
  const layout = new FA2Layout(graph, {
    settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 500, gravity: 0.6, scalingRatio: 12 },
  });
  let isDone = false;
  const stop = (): void => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    layout.kill();
    if (graph.order <= 2000) noverlap.assign(graph, { maxIterations: 80, settings: { margin: 4, ratio: 1.2 } });
    for (const [node, place] of places) graph.mergeNodeAttributes(node, place);
    onEnd();
  };
  const timer = setTimeout(stop, Math.min(LONGEST_MS, 1500 + graph.order));
  layout.start();
  return { stop };
};
