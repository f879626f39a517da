/** Adds what a newly read article says to a page: entities by their id, edges by their key. Nothing that was there moves. */
import { MultiGraph } from 'graphology';
import type { EdgeAttributes, EdgeFact, GraphAttributes, KnowledgeGraph, NodeAttributes } from '../../../src/model/graph.ts';
import type { PageData } from '../../../src/model/page.ts';
import type { ArticleRecord, EntityRecord, FactRecord } from '../../../src/model/records.ts';

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

type Rename = (id: string) => string;

/** Articles get a number where the page has another of their id: two articles are never taken for one. */
const renamingOf = (page: PageData, taken: ReadonlySet<string>): Rename => {
  const names = new Map<string, string>();
  for (const { id } of page.articles) {
    let name = id;
    for (let number = 2; taken.has(name); number += 1) name = `${id}#${number}`;
    names.set(id, name);
  }
  return (id) => names.get(id) ?? id;
};

const renameInGraph = (graph: PageData['graph'], rename: Rename, factOf: (id: string, article: string) => string): KnowledgeGraph => {
  const renamed: KnowledgeGraph = MultiGraph.from<NodeAttributes, EdgeAttributes, GraphAttributes>(graph);
  renamed.updateEachNodeAttributes((_, attributes) => ({ ...attributes, articles: attributes.articles.map(rename) }));
  renamed.updateEachEdgeAttributes((_, attributes) => {
    const [first, ...others] = attributes.evidence;
    const change = (item: EdgeFact): EdgeFact => ({ ...item, article: rename(item.article), fact: factOf(item.fact, item.article) });
    return { ...attributes, evidence: [change(first), ...others.map(change)] };
  });
  renamed.updateAttribute('articles', (articles) => (articles ?? []).map((article) => ({ ...article, id: rename(article.id) })));
  return renamed;
};

const renameArticles = (page: PageData, taken: ReadonlySet<string>): PageData => {
  const rename = renamingOf(page, taken);
  const factOf = (id: string, article: string): string => `${id}${rename(article).slice(article.length)}`;
  return {
    ...page,
    graph: renameInGraph(page.graph, rename, factOf).export(),
    articles: page.articles.map((article) => ({ ...article, id: rename(article.id) })),
    entities: page.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((mention) => ({ ...mention, article: rename(mention.article) })),
    })),
    facts: page.facts.map((fact) => ({ ...fact, id: factOf(fact.id, fact.article), article: rename(fact.article) })),
  };
};

const mergeEntities = (a: readonly EntityRecord[], b: readonly EntityRecord[]): EntityRecord[] => {
  const merged = new Map(a.map((entity) => [entity.id, entity]));
  for (const entity of b) {
    const known = merged.get(entity.id);
    merged.set(
      entity.id,
      known === undefined
        ? entity
        : {
            ...known,
            labels: { ...entity.labels, ...known.labels },
            aliases: unique([...known.aliases, ...entity.aliases]),
            mentions: [...known.mentions, ...entity.mentions],
          },
    );
  }
  return [...merged.values()];
};

interface Place {
  readonly x: number;
  readonly y: number;
}

const DEFAULT_ROOM = 12;
const MOST_TRIES = 80;
const GOLDEN_ANGLE = 2.399963;

/** How far apart nodes stand in a graph, roughly: as on a grid of as many over the same box, and somewhat less. */
const roomIn = (graph: KnowledgeGraph): number => {
  const places = graph.mapNodes((_, { x, y }) => ({ x, y }));
  if (places.length < 2) return DEFAULT_ROOM;
  const span = (axis: keyof Place): number => {
    const values = places.map((place) => place[axis]);
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  };
  return 0.6 * Math.sqrt((span('x') * span('y')) / places.length) || DEFAULT_ROOM;
};

/** Beside the neighbours that are there already: the first free place on a spiral from their middle. */
const placeOf = (graph: KnowledgeGraph, added: KnowledgeGraph, node: string, room: number): Place => {
  const anchors = added.neighbors(node).filter((other) => graph.hasNode(other));
  const mean = (axis: keyof Place): number =>
    anchors.reduce((sum, other) => sum + graph.getNodeAttribute(other, axis), 0) / Math.max(1, anchors.length);
  const middle = { x: mean('x'), y: mean('y') };
  const onSpiral = (step: number): Place => ({
    x: middle.x + room * Math.sqrt(step) * Math.cos(step * GOLDEN_ANGLE),
    y: middle.y + room * Math.sqrt(step) * Math.sin(step * GOLDEN_ANGLE),
  });
  const isFree = ({ x, y }: Place): boolean => graph.findNode((_, other) => Math.hypot(other.x - x, other.y - y) < room) === undefined;
  for (let step = 1; step < MOST_TRIES; step += 1) if (isFree(onSpiral(step))) return onSpiral(step);
  return onSpiral(MOST_TRIES + graph.order);
};

/** Where the layout of a newly read article comes to lie: to the right of what is there; as it is where there is nothing. */
const blockOf = (graph: KnowledgeGraph, added: KnowledgeGraph, room: number): ((node: string) => Place) => {
  const xs = (of: KnowledgeGraph): readonly number[] => of.mapNodes((_, { x }) => x);
  const shift = graph.order === 0 ? 0 : Math.max(...xs(graph)) + 2 * room - Math.min(...xs(added));
  return (node) => ({ x: added.getNodeAttribute(node, 'x') + shift, y: added.getNodeAttribute(node, 'y') });
};

/** Adds the new names: first those that are linked to what is there, from one to the next, then the others as the article has them. */
const addNewNodes = (graph: KnowledgeGraph, added: KnowledgeGraph): void => {
  const room = roomIn(graph);
  const inBlock = blockOf(graph, added, room);
  const add = (node: string, place: Place): void => void graph.addNode(node, { ...added.getNodeAttributes(node), ...place });
  let waiting = added.filterNodes((node) => !graph.hasNode(node));
  for (;;) {
    const linked = graph.order === 0 ? [] : waiting.filter((node) => added.neighbors(node).some((other) => graph.hasNode(other)));
    if (linked.length === 0) break;
    for (const node of linked) add(node, placeOf(graph, added, node, room));
    waiting = waiting.filter((node) => !graph.hasNode(node));
  }
  for (const node of waiting) add(node, inBlock(node));
};

const addNodes = (graph: KnowledgeGraph, added: KnowledgeGraph): void => {
  const known = new Set(graph.nodes());
  addNewNodes(graph, added);
  added.forEachNode((node, attributes) => {
    if (!known.has(node)) return;
    graph.updateNodeAttributes(node, (known) => ({
      ...known,
      labels: { ...attributes.labels, ...known.labels },
      aliases: unique([...known.aliases, ...attributes.aliases]),
      mentions: known.mentions + attributes.mentions,
      articles: unique([...known.articles, ...attributes.articles]),
    }));
  });
};

const addEdges = (graph: KnowledgeGraph, added: KnowledgeGraph): void => {
  added.forEachEdge((edge, attributes, source, target, _, __, isUndirected) => {
    if (graph.hasEdge(edge)) {
      graph.updateEdgeAttributes(edge, (known) => ({
        ...known,
        weight: known.weight + attributes.weight,
        confidence: Math.max(known.confidence, attributes.confidence),
        evidence: [...known.evidence, ...attributes.evidence],
      }));
    } else if (isUndirected) graph.addUndirectedEdgeWithKey(edge, source, target, { ...attributes });
    else graph.addDirectedEdgeWithKey(edge, source, target, { ...attributes });
  });
};

const factKey = ({ id, article }: FactRecord): string => `${article}\n${id}`;
const textKey = ({ sha256 }: ArticleRecord): string => sha256;

/** One page of two. An article that is there already (the same bytes) adds nothing. */
export const mergePages = (page: PageData, read: PageData): PageData => {
  const known = new Set(page.articles.map(textKey));
  if (read.articles.every((article) => known.has(textKey(article)))) return page;
  const added = renameArticles(read, new Set(page.articles.map(({ id }) => id)));
  const graph: KnowledgeGraph = MultiGraph.from<NodeAttributes, EdgeAttributes, GraphAttributes>(page.graph);
  const more: KnowledgeGraph = MultiGraph.from<NodeAttributes, EdgeAttributes, GraphAttributes>(added.graph);
  addNodes(graph, more);
  addEdges(graph, more);
  graph.updateAttribute('articles', (articles) => [...(articles ?? []), ...(more.getAttribute('articles') ?? [])]);
  const facts = new Map([...page.facts, ...added.facts].map((fact) => [factKey(fact), fact]));
  return {
    ...page,
    graph: graph.export(),
    articles: [...page.articles, ...added.articles],
    entities: mergeEntities(page.entities, added.entities),
    facts: [...facts.values()],
    predicates: { ...added.predicates, ...page.predicates },
  };
};
