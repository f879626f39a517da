/** What a reader does on the graph, by pointer and by key, as steps of the application. */
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import type { Story } from '../data/story.ts';
import { sentenceText } from '../evidence/segments.ts';
import { communityKey, type Folded } from '../graph/fold.ts';
import type { GraphEvents, GraphView } from '../graph/renderer.ts';
import { aroundNode } from '../graph/scene.ts';
import { type Arrow, DIRECTIONS, nearestTowards, nextOf, type Placed } from '../graph/walk.ts';
import { countOf } from '../i18n/index.ts';
import { setPin } from '../state/memory.ts';
import { focusOn, hideNode, select, selectEdge, selectNode, startPath, unfold } from '../state/updates.ts';
import type { App } from './context.ts';

/** Ids of a path's nodes and edges. */
export const pathMarks = (path: App['path']): { nodes: readonly string[]; edges: readonly string[] } | null =>
  Array.isArray(path) ? { nodes: path.flatMap(({ from, to }) => [from, to]), edges: path.map(({ edge }) => edge) } : null;

/** One sentence that says what is selected, for a screen reader. */
export const tell = ({ story, t, nameOf, predicateOf }: App, selection: App['state']['selection']): string => {
  if (selection === null) return '';
  if (selection.type === 'node') {
    if (!story.graph.hasNode(selection.id)) return '';
    return `${nameOf(selection.id)}, ${t(`kindOf_${story.graph.getNodeAttribute(selection.id, 'kind')}`)}, ${countOf(t, 'fact', story.factsByNode.get(selection.id)?.length ?? 0)}`;
  }
  const [fact] = story.factsByEdge.get(selection.id) ?? [];
  return fact === undefined
    ? ''
    : `${nameOf(fact.subject.id)} ${predicateOf(fact)} ${nameOf(fact.object.id)}. ${sentenceText(story, fact)}`;
};

const isArrow = (key: string): key is Arrow => key in DIRECTIONS;

/** The node from which a walk goes on: the selected one, or an end of the selected edge. */
const standingOn = ({ story, state }: App): string | null => {
  const { selection } = state;
  if (selection === null) return null;
  if (selection.type === 'node') return story.graph.hasNode(selection.id) ? selection.id : null;
  return story.graph.hasEdge(selection.id) ? story.graph.source(selection.id) : null;
};

/** Where names stand on the screen; a folded community stands for its chief member, whom a step there unfolds. */
const placesOf = (app: App, view: GraphView, communities: Folded['communities']): readonly Placed[] => {
  const spotOf = (node: string, id: string): readonly Placed[] => {
    const data = view.sigma.getNodeDisplayData(node);
    return data === undefined ? [] : [{ id, ...view.sigma.framedGraphToViewport(data) }];
  };
  return [
    ...[...app.visible.nodes].flatMap((id) => spotOf(id, id)),
    ...[...communities].flatMap(([node, { chief }]) => spotOf(node, chief)),
  ];
};

const walk = (app: App, view: GraphView, arrow: Arrow, communities: Folded['communities']): void => {
  const places = placesOf(app, view, communities);
  const at = places.find(({ id }) => id === standingOn(app));
  const { width, height } = view.sigma.getDimensions();
  const middle = { id: '', x: width / 2, y: height / 2 };
  const nearest = [...places].sort((a, b) => Math.hypot(a.x - middle.x, a.y - middle.y) - Math.hypot(b.x - middle.x, b.y - middle.y))[0]
    ?.id;
  const next = at === undefined ? nearest : nearestTowards(places, at, arrow);
  if (next != null) app.update(select({ type: 'node', id: next }));
};

/** Brings all that is to be seen into view: the whole graph, or what a question, a focus or the filters leave of it. */
export const showAll = ({ story, visible }: App, view: GraphView): void => {
  if (visible.nodes.size === 0 || visible.nodes.size === story.graph.order) view.zoom('all');
  else view.frame(visible.nodes);
};

/** The keys on the graph. `origin` remembers from which node the edges are being walked. */
export const handleKey = (
  app: App,
  view: GraphView,
  communities: Folded['communities'],
  event: KeyboardEvent,
  origin: { current: string | null },
): boolean => {
  const { state, story, visible, update } = app;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (isArrow(event.key)) {
    walk(app, view, event.key, communities);
    return true;
  }
  const node = state.selection?.type === 'node' ? state.selection.id : null;
  const key = event.key.toLowerCase();
  if (key === 'n') {
    if (node !== null) origin.current = node;
    const from = origin.current ?? standingOn(app);
    if (from === null || !story.graph.hasNode(from)) return false;
    const edges = [...new Set(story.graph.edges(from))].filter((edge) => visible.edges.has(edge));
    const next = nextOf(edges, state.selection?.type === 'edge' ? state.selection.id : null, event.shiftKey ? -1 : 1);
    if (next !== null) update(selectEdge(next));
    return true;
  }
  if (key === 'enter' && state.selection?.type === 'edge' && story.graph.hasEdge(state.selection.id)) {
    const from = origin.current ?? story.graph.source(state.selection.id);
    const other = story.graph.extremities(state.selection.id).includes(from)
      ? story.graph.opposite(from, state.selection.id)
      : story.graph.target(state.selection.id);
    origin.current = other;
    update(select({ type: 'node', id: other }));
    return true;
  }
  if (key === 'enter') {
    document.getElementById('details')?.focus();
    return true;
  }
  if (key === '+' || key === '=') view.zoom('in');
  else if (key === '-') view.zoom('out');
  else if (key === '0') showAll(app, view);
  else if (node !== null && key === 'f') update(focusOn(state.focus?.node === node ? null : node));
  else if (node !== null && key === 'h') update(hideNode(node));
  else if (node !== null && key === 'l') update(startPath(node));
  else if (node !== null && key === 'p') {
    const { x, y } = story.graph.getNodeAttributes(node);
    app.setMemory((memory) => setPin(memory, node, memory.pins[node] === undefined ? [x, y] : null));
  } else if (node !== null && (key === 'm' || event.key === 'ContextMenu')) {
    const data = view.sigma.getNodeDisplayData(node);
    if (data !== undefined) app.openMenu(node, view.sigma.framedGraphToViewport(data));
  } else return false;
  return true;
};

/** The communities that hide an end of the selection. */
export const foldedAround = ({ story, state }: App, folded: Folded | null): readonly number[] => {
  const { selection } = state;
  if (folded === null || selection === null) return [];
  const ends = selection.type === 'node' ? [selection.id] : story.graph.hasEdge(selection.id) ? story.graph.extremities(selection.id) : [];
  const communities = ends.filter((node) => story.graph.hasNode(node)).map((node) => story.graph.getNodeAttribute(node, 'community'));
  return [...new Set(communities)].filter((community) => folded.communities.has(communityKey(community)));
};

/** Most neighbours that are brought into view with a node. */
const MOST_AROUND = 60;

/** Brings what is selected into view; with what stands around it, unless the reader pointed at it on the graph. */
export const bringSelected = ({ story, state, visible }: App, view: GraphView, isPointedAt: boolean): void => {
  const { selection } = state;
  if (selection === null) return;
  const nodes = selection.type === 'node' ? [selection.id] : story.graph.hasEdge(selection.id) ? story.graph.extremities(selection.id) : [];
  const shown = nodes.filter((node) => visible.nodes.has(node));
  const around = selection.type === 'node' && !isPointedAt ? [...aroundNode(story, visible, selection.id).nodes] : [];
  view.show(shown, shown.length > 0 && around.length <= MOST_AROUND ? around : []);
};

/** What the reader does on the canvas, as steps of the application as it then stands. */
export const eventsOf = (
  story: Story,
  app: { readonly current: App },
  onPoint: (id: string) => void,
  onHover: (node: string | null) => void,
  onFar: (isFar: boolean) => void,
  communities: () => Folded['communities'],
  shownGraph: () => KnowledgeGraph,
): GraphEvents => ({
  onNode: (node) => {
    onPoint(node);
    const community = communities().get(node);
    app.current.update(community === undefined ? selectNode(node) : unfold(community.id));
  },
  onEdge: (edge) => {
    if (story.graph.hasEdge(edge)) {
      app.current.update(selectEdge(edge));
      return;
    }
    // A link between communities opens them.
    const ends = shownGraph().extremities(edge);
    const folded = ends.flatMap((end) => communities().get(end)?.id ?? []);
    app.current.update((state) => folded.reduce((now, id) => unfold(id)(now), state));
  },
  onStage: () => {
    if (app.current.state.selection !== null) app.current.update(select(null));
  },
  onHover,
  onMenu: (node, at) => {
    if (story.graph.hasNode(node)) app.current.openMenu(node, at);
  },
  onMoved: (node) => {
    if (!story.graph.hasNode(node)) return;
    const { x, y } = shownGraph().getNodeAttributes(node);
    app.current.setMemory((now) => setPin(now, node, [x, y]));
  },
  onFar,
});
