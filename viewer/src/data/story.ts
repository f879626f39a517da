/** The page's data with the indexes that the views need. Built once; nothing in it ever changes. */
import { MultiGraph } from 'graphology';
import type { EdgeAttributes, GraphAttributes, KnowledgeGraph, NodeAttributes } from '../../../src/model/graph.ts';
import type { MentionForm } from '../../../src/model/mention.ts';
import type { PageData } from '../../../src/model/page.ts';
import type { ArticleRecord, EntityRecord, FactRecord } from '../../../src/model/records.ts';
import type { Span } from '../../../src/model/text.ts';

/** A mention with the entities that it stands for (several for "the two leaders"). */
export interface PlacedMention {
  readonly span: Span;
  readonly entities: readonly string[];
  readonly form: MentionForm;
}

export interface Story {
  readonly graph: KnowledgeGraph;
  readonly withText: boolean;
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly facts: ReadonlyMap<string, FactRecord>;
  readonly factsByEdge: ReadonlyMap<string, readonly FactRecord[]>;
  readonly factsByNode: ReadonlyMap<string, readonly FactRecord[]>;
  readonly factsByArticle: ReadonlyMap<string, readonly FactRecord[]>;
  /** Mentions of each article in the order of its text. */
  readonly mentionsByArticle: ReadonlyMap<string, readonly PlacedMention[]>;
  readonly predicateSpans: ReadonlyMap<string, readonly Span[]>;
  /** Number of facts of the entity with the most. */
  readonly maxFacts: number;
}

const groupBy = <T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
};

/** The distinct ends of a fact: one for a fact of an entity about itself. */
const endsOf = (fact: FactRecord): readonly string[] =>
  fact.subject.id === fact.object.id ? [fact.subject.id] : [fact.subject.id, fact.object.id];

const isInside = ([start, end]: Span, length: number): boolean => start >= 0 && start < end && end <= length;

const placeMentions = (
  entities: readonly EntityRecord[],
  articles: ReadonlyMap<string, ArticleRecord>,
  withText: boolean,
): Map<string, PlacedMention[]> => {
  const places = new Map<string, Map<string, { span: Span; entities: string[]; form: MentionForm }>>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const article = articles.get(mention.article);
      if (article === undefined || (withText && !isInside(mention.span, article.text.length))) continue;
      const ofArticle = places.get(article.id) ?? new Map();
      places.set(article.id, ofArticle);
      const key = mention.span.join('-');
      const placed = ofArticle.get(key);
      if (placed === undefined) ofArticle.set(key, { span: mention.span, entities: [entity.id], form: mention.form });
      else placed.entities.push(entity.id);
    }
  }
  const inOrder = (a: PlacedMention, b: PlacedMention): number => a.span[0] - b.span[0] || b.span[1] - a.span[1];
  return new Map([...places].map(([article, mentions]) => [article, [...mentions.values()].sort(inOrder)]));
};

/** Facts whose edge and ends stand in the graph; others cannot be shown with their proof, and so are left out. */
const shownFacts = (page: PageData, graph: KnowledgeGraph): FactRecord[] =>
  page.facts.filter((fact) => graph.hasEdge(fact.edge) && graph.hasNode(fact.subject.id) && graph.hasNode(fact.object.id));

/** A place for a node whose position is missing: on a spiral, so that no two share one. */
const placeNodes = (graph: KnowledgeGraph): void => {
  let index = 0;
  graph.updateEachNodeAttributes((_, attributes) => {
    index += 1;
    if (Number.isFinite(attributes.x) && Number.isFinite(attributes.y)) return attributes;
    const radius = 10 * Math.sqrt(index);
    return { ...attributes, x: radius * Math.cos(index * 2.4), y: radius * Math.sin(index * 2.4) };
  });
};

/** Builds the indexes over a page's data. */
export const buildStory = (page: PageData): Story => {
  const graph: KnowledgeGraph = MultiGraph.from<NodeAttributes, EdgeAttributes, GraphAttributes>(page.graph);
  placeNodes(graph);
  const facts = shownFacts(page, graph);
  const articles = new Map(page.articles.map((article) => [article.id, article]));
  const factsByNode = groupBy(facts, endsOf);
  return {
    graph,
    withText: page.withText,
    articles,
    entities: new Map(page.entities.map((entity) => [entity.id, entity])),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    factsByEdge: groupBy(facts, (fact) => [fact.edge]),
    factsByNode,
    factsByArticle: groupBy(facts, (fact) => [fact.article]),
    mentionsByArticle: placeMentions(page.entities, articles, page.withText),
    predicateSpans: new Map(Object.entries(page.predicates ?? {})),
    maxFacts: [...factsByNode.values()].reduce((most, group) => Math.max(most, group.length), 1),
  };
};
