/** What the colours mean when they do not stand for kinds. */
import { nodeName } from '../data/names.ts';
import type { Story } from '../data/story.ts';
import type { AppState } from '../state/types.ts';
import type { Palette } from './palette.ts';
import { nodeColour } from './scene.ts';

export interface Swatch {
  readonly key: string;
  readonly colour: string;
  readonly name: string;
  readonly count: number;
}

const MOST = 10;

/** The communities or countries of a story, the largest first, each named after its most important member. */
export const colourLegend = (story: Story, state: AppState, palette: Palette): readonly Swatch[] => {
  if (state.colouring === 'kind') return [];
  const groups = new Map<string, { node: string; facts: number; count: number }>();
  story.graph.forEachNode((node, { community, codes, kind }) => {
    const key = state.colouring === 'community' ? String(community) : (codes?.iso3 ?? (kind === 'country' ? node : null));
    if (key === null) return;
    const facts = story.factsByNode.get(node)?.length ?? 0;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { node, facts, count: 1 });
    else groups.set(key, { ...(facts > group.facts ? { node, facts } : group), count: group.count + 1 });
  });
  return [...groups]
    .sort((a, b) => b[1].count - a[1].count || b[1].facts - a[1].facts)
    .slice(0, MOST)
    .map(([key, { node, count }]) => ({
      key,
      count,
      name: nodeName(story, node, state.labels),
      colour: nodeColour(node, story.graph.getNodeAttributes(node), { state, palette }),
    }));
};
