/** A graph too large to draw: its communities first, each unfolded on demand. */
import { MultiGraph } from 'graphology';
import type { EdgeAttributes, GraphAttributes, KnowledgeGraph, NodeAttributes } from '../../../src/model/graph.ts';
import type { Story } from '../data/story.ts';
import type { Visible } from '../filter/visible.ts';

/** From this many nodes or edges on a graph is shown folded. */
export const FOLD_FROM = { order: 15_000, size: 60_000 } as const;

export interface Community {
  readonly id: number;
  /** The member with the most facts: it lends its name. */
  readonly chief: string;
  readonly members: number;
}

export interface Folded {
  /** What sigma draws: communities, and the members of those that are unfolded. */
  readonly graph: KnowledgeGraph;
  readonly communities: ReadonlyMap<string, Community>;
  /** For an edge that stands for several: the edges of the story. */
  readonly links: ReadonlyMap<string, readonly string[]>;
}

/** The folded communities as the filters leave them: who is to be seen in each. Those with nobody are not among them. */
export const communitiesShown = (story: Story, folded: Folded, visible: Pick<Visible, 'nodes'>): ReadonlyMap<string, Community> => {
  const shown = new Map<string, { id: number; chief: string; members: number; facts: number }>();
  for (const node of visible.nodes) {
    const id = story.graph.getNodeAttribute(node, 'community');
    const key = communityKey(id);
    if (!folded.communities.has(key)) continue;
    const facts = story.factsByNode.get(node)?.length ?? 0;
    const known = shown.get(key);
    if (known === undefined) shown.set(key, { id, chief: node, members: 1, facts });
    else {
      known.members += 1;
      if (facts > known.facts) Object.assign(known, { chief: node, facts });
    }
  }
  return shown;
};

export const mustFold = ({ graph }: Story): boolean => graph.order > FOLD_FROM.order || graph.size > FOLD_FROM.size;

export const communityKey = (community: number): string => `\u0000community ${community}`;

interface Draft {
  chief: string;
  facts: number;
  members: number;
  x: number;
  y: number;
}

const draftCommunities = (story: Story): Map<number, Draft> => {
  const drafts = new Map<number, Draft>();
  story.graph.forEachNode((node, { community, x, y }) => {
    const facts = story.factsByNode.get(node)?.length ?? 0;
    const draft = drafts.get(community);
    if (draft === undefined) {
      drafts.set(community, { chief: node, facts, members: 1, x, y });
      return;
    }
    if (facts > draft.facts) Object.assign(draft, { chief: node, facts });
    draft.members += 1;
    draft.x += x;
    draft.y += y;
  });
  return drafts;
};

const addNodes = (story: Story, graph: KnowledgeGraph, drafts: ReadonlyMap<number, Draft>, unfolded: ReadonlySet<number>): void => {
  for (const [community, draft] of drafts) {
    if (unfolded.has(community)) continue;
    graph.addNode(communityKey(community), {
      ...story.graph.getNodeAttributes(draft.chief),
      community,
      x: draft.x / draft.members,
      y: draft.y / draft.members,
    });
  }
  story.graph.forEachNode((node, attributes) => {
    if (unfolded.has(attributes.community)) graph.addNode(node, { ...attributes });
  });
};

const addEdges = (story: Story, graph: KnowledgeGraph, unfolded: ReadonlySet<number>): Map<string, string[]> => {
  const links = new Map<string, string[]>();
  const endOf = (node: string, community: number): string => (unfolded.has(community) ? node : communityKey(community));
  story.graph.forEachEdge((edge, attributes, source, target, from, to, isUndirected) => {
    const [start, end] = [endOf(source, from.community), endOf(target, to.community)];
    if (start === source && end === target) {
      if (isUndirected) graph.addUndirectedEdgeWithKey(edge, source, target, attributes);
      else graph.addDirectedEdgeWithKey(edge, source, target, attributes);
      return;
    }
    if (start === end) return;
    const key = start < end ? `${start}\n${end}` : `${end}\n${start}`;
    const link = links.get(key);
    if (link !== undefined) link.push(edge);
    else {
      links.set(key, [edge]);
      graph.addUndirectedEdgeWithKey(key, start, end, attributes);
    }
  });
  return links;
};

/** Folds all communities but the given ones. Edges within a folded one go, those between two become one link. */
export const foldGraph = (story: Story, open: readonly number[]): Folded => {
  const unfolded = new Set(open);
  const drafts = draftCommunities(story);
  const graph: KnowledgeGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  addNodes(story, graph, drafts, unfolded);
  const links = addEdges(story, graph, unfolded);
  const folded = [...drafts].filter(([id]) => !unfolded.has(id));
  return {
    graph,
    links,
    communities: new Map(folded.map(([id, { chief, members }]) => [communityKey(id), { id, chief, members }])),
  };
};
