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

/** Beside the neighbours that are there already, else outside of all; on a small spiral, so that no two share a place. */
const placeOf = (graph: KnowledgeGraph, added: KnowledgeGraph, node: string, index: number): { x: number; y: number } => {
  const anchors = added.neighbors(node).filter((other) => graph.hasNode(other));
  const turn = index * 2.399963;
  const reach = 12 + 4 * Math.sqrt(index);
  const mean = (axis: 'x' | 'y'): number =>
    anchors.reduce((sum, other) => sum + graph.getNodeAttribute(other, axis), 0) / Math.max(1, anchors.length);
  return { x: mean('x') + reach * Math.cos(turn), y: mean('y') + reach * Math.sin(turn) };
};

const addNodes = (graph: KnowledgeGraph, added: KnowledgeGraph): void => {
  let index = 0;
  added.forEachNode((node, attributes) => {
    if (!graph.hasNode(node)) {
      index += 1;
      graph.addNode(node, { ...attributes, ...placeOf(graph, added, node, index) });
      return;
    }
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
