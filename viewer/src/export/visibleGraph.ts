import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import type { Scene } from '../graph/scene.ts';

/** A copy of the graph with what is shown alone: only the evidence of the facts that passed stays on an edge. */
export const visibleGraph = ({ story, visible }: Pick<Scene, 'story' | 'visible'>): KnowledgeGraph => {
  const copy = story.graph.copy();
  const shown = new Set(visible.facts.map(({ id }) => id));
  for (const edge of copy.edges()) if (!visible.edges.has(edge)) copy.dropEdge(edge);
  for (const node of copy.nodes()) if (!visible.nodes.has(node)) copy.dropNode(node);
  copy.updateEachEdgeAttributes((_, attributes) => {
    const [first, ...others] = attributes.evidence.filter(({ fact }) => shown.has(fact));
    return first === undefined ? attributes : { ...attributes, evidence: [first, ...others], weight: others.length + 1 };
  });
  return copy;
};
