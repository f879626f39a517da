/** State → what the reducers need to know; and the reducers. The graph itself is only read. */
import type { EdgeAttributes, NodeAttributes } from '../../../src/model/graph.ts';
import { edgeName, nodeName } from '../data/names.ts';
import type { Story } from '../data/story.ts';
import type { Visible } from '../filter/visible.ts';
import type { AppState } from '../state/types.ts';
import type { RibbonData } from './edgeProgram.ts';
import type { Community, Folded } from './fold.ts';
import type { DiscData } from './nodeProgram.ts';
import type { Palette } from './palette.ts';
import { mix, placeOf } from './palette.ts';
import type { Bend } from './parallel.ts';
import { STATUS_DASHES, STATUS_SIGNS, statusColour, statusOf } from './status.ts';

export interface Scene {
  readonly story: Story;
  readonly state: AppState;
  readonly visible: Visible;
  readonly palette: Palette;
  readonly bends: ReadonlyMap<string, Bend>;
  readonly pinned: ReadonlySet<string>;
  /** What stands out; null when nothing does, and all is drawn alike. */
  readonly emphasis: Emphasis | null;
  /** For pairs with several edges seen from afar: the one that stands for all, with the number of facts. */
  readonly bundles: ReadonlyMap<string, Bundle> | null;
  /** A large graph is drawn more simply. */
  readonly isLarge: boolean;
  /** Share of the usual node size: less on a narrow screen and in a large graph. */
  readonly scale: number;
  readonly factCount: (count: number) => string;
  /** How a community is called after its chief member. */
  readonly communityName: (name: string, others: number) => string;
  readonly folded: Folded | null;
  /** The folded communities that have something to be seen, with what that is. */
  readonly communities: ReadonlyMap<string, Community>;
  /** In a large graph: the few names that are written where there is room, whatever their size on the screen. */
  readonly landmarks: ReadonlySet<string>;
}

export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** The chosen ones among them. */
  readonly chosen: ReadonlySet<string>;
}

export interface Bundle {
  readonly first: string;
  readonly facts: number;
}

const MOST_LANDMARKS = 40;

/** The visible nodes with the most facts. */
export const landmarksOf = ({ factsByNode }: Story, { nodes }: Visible): ReadonlySet<string> => {
  const facts = (node: string): number => factsByNode.get(node)?.length ?? 0;
  return new Set([...nodes].sort((a, b) => facts(b) - facts(a) || (a < b ? -1 : 1)).slice(0, MOST_LANDMARKS));
};

/** More than this many edges are drawn by sigma's own straight programs where they have no bend and no dashes. */
export const LARGE = 3000;

/** A node with its visible links and whom they lead to. */
export const aroundNode = (story: Story, visible: Visible, node: string): Emphasis => {
  const nodes = new Set([node]);
  const edges = new Set<string>();
  if (story.graph.hasNode(node)) {
    story.graph.forEachEdge(node, (edge, _, source, target) => {
      if (!visible.edges.has(edge)) return;
      edges.add(edge);
      nodes.add(source).add(target);
    });
  }
  return { nodes, edges, chosen: new Set([node]) };
};

const aroundEdge = (story: Story, edge: string): Emphasis => {
  const ends = story.graph.hasEdge(edge) ? story.graph.extremities(edge) : [];
  return { nodes: new Set(ends), edges: new Set([edge]), chosen: new Set([edge]) };
};

/** What a state makes stand out: a path first, then what the pointer is on, then the selection. */
export const emphasisOf = (
  story: Story,
  visible: Visible,
  state: AppState,
  hovered: string | null,
  path: { readonly nodes: readonly string[]; readonly edges: readonly string[] } | null,
): Emphasis | null => {
  if (path !== null) return { nodes: new Set(path.nodes), edges: new Set(path.edges), chosen: new Set(path.nodes) };
  if (hovered !== null && visible.nodes.has(hovered)) return aroundNode(story, visible, hovered);
  if (state.selection?.type === 'node') return aroundNode(story, visible, state.selection.id);
  if (state.selection?.type === 'edge') return aroundEdge(story, state.selection.id);
  return null;
};

/** Pairs with several visible edges, each with the edge that stands for it and the sum of its facts. */
export const bundlesOf = (visible: Visible, bends: ReadonlyMap<string, Bend>): ReadonlyMap<string, Bundle> => {
  const pairs = new Map<string, { first: string; facts: number; edges: number }>();
  for (const [edge, facts] of visible.edges) {
    const pair = bends.get(edge)?.pair ?? edge;
    const known = pairs.get(pair);
    if (known === undefined) pairs.set(pair, { first: edge, facts, edges: 1 });
    else {
      known.facts += facts;
      known.edges += 1;
    }
  }
  return new Map([...pairs].filter(([, { edges }]) => edges > 1));
};

/** Above this camera ratio several edges of a pair are drawn as one. */
export const farRatio = (order: number): number => (order <= 120 ? 1.6 : order <= 300 ? 0.95 : order <= 2000 ? 0.5 : 0.25);

const SMALLEST = 7;
const LARGEST = 21;

/** Radius in pixels: by the number of facts, as an area. */
export const nodeSize = (story: Story, node: string): number => {
  const share = (story.factsByNode.get(node)?.length ?? 0) / story.maxFacts;
  return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share);
};

export const nodeColour = (node: string, attributes: NodeAttributes, { state, palette }: Pick<Scene, 'state' | 'palette'>): string => {
  switch (state.colouring) {
    case 'kind':
      return palette.kinds[attributes.kind] ?? palette.edge;
    case 'community':
      return palette.communities[Math.abs(attributes.community) % palette.communities.length] ?? palette.edge;
    case 'country': {
      const country = attributes.codes?.iso3 ?? (attributes.kind === 'country' ? node : undefined);
      return country === undefined
        ? mix(palette.edge, palette.background, 0.8)
        : (palette.communities[placeOf(country, palette.communities.length)] ?? palette.edge);
    }
  }
};

/** Side of a stage in pixels from which on nodes have their usual size. */
export const ROOMY = 560;

/** Nodes shrink where they are many, or where the shorter side of the stage, in pixels, is short. */
export const nodeScale = (order: number, side: number): number =>
  Math.min(1, Math.max(0.22, Math.sqrt(500 / Math.max(1, order)))) * Math.min(1, Math.max(0.4, side / ROOMY));

const FADED = 0.16;

const HIDDEN_NODE = { x: 0, y: 0, hidden: true, label: '', size: 0, color: '#000000', zIndex: 0, type: 'circle' } as const;

const reduceCommunity = (scene: Scene, { chief, members }: Community, { x, y }: NodeAttributes): Partial<DiscData> => {
  const { palette } = scene;
  const name = nodeName(scene.story, chief, scene.state.labels);
  const attributes = scene.story.graph.getNodeAttributes(chief);
  return {
    x,
    y,
    label: members > 1 ? scene.communityName(name, members - 1) : name,
    size: Math.min(40, 6 + Math.sqrt(members) * 0.65),
    color: nodeColour(chief, attributes, scene),
    hidden: false,
    forceLabel: false,
    highlighted: false,
    zIndex: 1,
    type: 'icon',
    kind: attributes.kind,
    iconColor: palette.icon,
    borderColor: palette.text,
    borderSize: 1.5,
  };
};

/** What sigma is to draw for a node. */
export const reduceNode = (scene: Scene, node: string, attributes: NodeAttributes): Partial<DiscData> => {
  if (scene.folded?.communities.has(node) === true) {
    const community = scene.communities.get(node);
    return community === undefined ? HIDDEN_NODE : reduceCommunity(scene, community, attributes);
  }
  const { story, visible, palette, emphasis, state, isLarge, scale } = scene;
  const isHidden = !visible.nodes.has(node);
  const stands = emphasis === null || emphasis.nodes.has(node);
  const isChosen = emphasis?.chosen.has(node) === true;
  const colour = nodeColour(node, attributes, scene);
  const size = nodeSize(story, node) * scale;
  const isNamed = emphasis === null ? scene.landmarks.has(node) : stands && emphasis.nodes.size < 60;
  return {
    x: attributes.x,
    y: attributes.y,
    label: stands ? nodeName(story, node, state.labels) : '',
    size: isChosen ? size * 1.15 : size,
    color: stands ? colour : mix(colour, palette.background, FADED),
    hidden: isHidden,
    forceLabel: isNamed,
    yields: isNamed && !isChosen,
    highlighted: false,
    zIndex: isChosen ? 3 : stands ? 2 : 0,
    type:
      (isLarge || scene.folded !== null) && !(isChosen || (emphasis !== null && stands && emphasis.nodes.size < 200)) ? 'circle' : 'icon',
    kind: attributes.kind,
    iconColor: stands ? palette.icon : mix(palette.icon, palette.background, FADED),
    borderColor: isChosen ? palette.accent : scene.pinned.has(node) ? palette.text : palette.background,
    borderSize: isChosen || scene.pinned.has(node) ? 3 : scale < 0.8 ? 0.4 : 1.5,
  };
};

const HIDDEN_EDGE = { hidden: true, label: '', size: 0, color: '#000000', forceLabel: false, zIndex: 0, type: 'line' } as const;

/** Width in pixels: by the number of facts, and less in a large graph. */
const edgeThickness = (facts: number, scale: number): number =>
  Math.min(5, 1.6 + Math.log2(Math.max(1, facts)) * 0.8) * Math.max(0.4, Math.min(1, scale * 1.4));

interface Shape {
  readonly isSymmetric: boolean;
  readonly isBent: boolean;
  readonly isDashed: boolean;
  /** Drawn over all others: it stands out while they fade. */
  readonly isOver: boolean;
}

/** The simplest program that can draw a line. Only what bends is cut into pieces: that costs fourteen times as much. */
const typeOf = ({ isLarge }: Scene, { isSymmetric, isBent, isDashed, isOver }: Shape): string => {
  if (isOver) return 'over';
  if (isBent) return 'ribbon';
  if (!isLarge || isDashed) return 'straight';
  return isSymmetric ? 'line' : 'arrow';
};

const drawBundle = (scene: Scene, bundle: Bundle, stands: boolean, isLoop: boolean): Partial<RibbonData> => ({
  hidden: false,
  label: stands ? scene.factCount(bundle.facts) : '',
  size: edgeThickness(bundle.facts, scene.scale) + 0.6,
  color: stands ? scene.palette.edge : mix(scene.palette.edge, scene.palette.background, FADED * 1.5),
  forceLabel: false,
  zIndex: stands ? 1 : 0,
  type: typeOf(scene, { isSymmetric: true, isBent: isLoop, isDashed: false, isOver: scene.emphasis !== null && stands }),
  curvature: 0,
  dash: 0,
  arrow: false,
});

/** Lines between communities with fewer facts go without their number. */
const MOST_TOLD = 20;

/** One line for all facts between two communities, or a community and a node. */
const reduceLink = (scene: Scene, edges: readonly string[]): Partial<RibbonData> => {
  const facts = edges.reduce((sum, edge) => sum + (scene.visible.edges.get(edge) ?? 0), 0);
  if (facts === 0) return HIDDEN_EDGE;
  return {
    hidden: false,
    label: facts >= MOST_TOLD ? scene.factCount(facts) : '',
    size: Math.min(6, 0.6 + Math.log2(facts) * 0.5),
    color: mix(scene.palette.edge, scene.palette.background, 0.55),
    forceLabel: false,
    zIndex: 0,
    type: 'line',
  };
};

/** What sigma is to draw for an edge. */
export const reduceEdge = (scene: Scene, edge: string, attributes: EdgeAttributes): Partial<RibbonData> => {
  const link = scene.folded?.links.get(edge);
  if (link !== undefined) return reduceLink(scene, link);
  const { story, visible, palette, emphasis, bends, bundles, state } = scene;
  const facts = visible.edges.get(edge);
  if (facts === undefined) return HIDDEN_EDGE;
  const bend = bends.get(edge);
  const stands = emphasis === null || emphasis.edges.has(edge);
  const isChosen = emphasis?.chosen.has(edge) === true;
  const bundle = bend === undefined ? undefined : bundles?.get(bend.pair);
  if (bundle !== undefined && !isChosen)
    return bundle.first === edge ? drawBundle(scene, bundle, stands, bend?.isLoop === true) : HIDDEN_EDGE;
  const status = statusOf(attributes);
  const colour = statusColour(status, palette);
  const curvature = bundle === undefined ? (bend?.curvature ?? 0) : 0;
  // Far off in a large graph no dash can be seen, and sigma's own straight programs are the fastest.
  const dash = scene.isLarge && bundles !== null ? 0 : STATUS_DASHES[status];
  return {
    hidden: false,
    label: stands ? `${STATUS_SIGNS[status]}${edgeName(story, edge, attributes, state.labels)}${facts > 1 ? ` ×${facts}` : ''}` : '',
    size: edgeThickness(facts, scene.scale) + (isChosen ? 1.6 : 0),
    color: isChosen ? palette.accent : stands ? colour : mix(colour, palette.background, FADED * 1.5),
    forceLabel: isChosen,
    zIndex: isChosen ? 2 : stands ? 1 : 0,
    type: typeOf(scene, {
      isSymmetric: attributes.symmetric,
      isBent: curvature !== 0 || bend?.isLoop === true,
      isDashed: dash !== 0,
      isOver: emphasis !== null && stands,
    }),
    curvature,
    dash,
    arrow: !attributes.symmetric,
  };
};
