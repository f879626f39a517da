import { MultiGraph } from 'graphology';
import type { EdgeAttributes, EdgeFact, GraphAttributes, KnowledgeGraph, NodeAttributes } from '../model/graph.ts';
import { groupBy } from '../model/groupBy.ts';
import type { ArticleRecord, EntityRecord, FactRecord } from '../model/records.ts';

const nodeAttributes = (entity: EntityRecord): NodeAttributes => ({
  label: entity.label,
  labels: { ...entity.labels },
  kind: entity.kind,
  aliases: [...entity.aliases],
  codes: { ...entity.codes },
  mentions: entity.mentions.length,
  articles: [...new Set(entity.mentions.map((m) => m.article))],
  community: 0,
  x: 0,
  y: 0,
  size: 1,
  color: '#888888',
});

const edgeFact = (fact: FactRecord): EdgeFact => ({
  fact: fact.id,
  article: fact.article,
  sentence: fact.evidence.sentence,
  span: [fact.evidence.span[0], fact.evidence.span[1]],
  text: fact.evidence.text,
  attribution: fact.attribution?.id ?? null,
  alsoSaidBy: fact.alsoSaidBy.map((speaker) => speaker.id),
  time: fact.time === null ? null : { ...fact.time },
  place: fact.place?.id ?? null,
  confidence: fact.confidence,
});

const edgeAttributes = (facts: readonly [FactRecord, ...FactRecord[]]): EdgeAttributes => {
  const [first, ...others] = facts;
  const starts = facts.flatMap((f) => (f.time === null ? [] : [f.time.start])).sort();
  const ends = facts.flatMap((f) => (f.time === null ? [] : [f.time.end])).sort();
  return {
    predicate: first.predicate.id,
    lemma: first.predicate.lemma,
    label: first.predicate.label,
    eventType: first.predicate.type,
    symmetric: first.symmetric,
    polarity: first.polarity,
    modality: first.modality,
    via: first.via?.id ?? null,
    weight: facts.length,
    confidence: Math.max(...facts.map((f) => f.confidence)),
    start: starts[0] ?? null,
    end: ends.at(-1) ?? null,
    evidence: [edgeFact(first), ...others.map(edgeFact)],
  };
};

/** Ids of all entities that a fact speaks of. */
const entitiesOf = (fact: FactRecord): string[] =>
  [fact.subject, fact.object, fact.via, fact.attribution, fact.place, ...fact.alsoSaidBy].flatMap((reference) =>
    reference === null ? [] : [reference.id],
  );

/**
 * The graph of the facts: a node for every entity that a fact speaks of, an edge for every claim, undirected where it is symmetric,
 * with each fact's sentence on it. Nodes and edges are added in the order of their keys.
 */
export const buildGraph = (
  articles: readonly ArticleRecord[],
  entities: readonly EntityRecord[],
  facts: readonly FactRecord[],
  generator: string,
): KnowledgeGraph => {
  const graph: KnowledgeGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes({
    title: articles.length === 1 ? (articles[0]?.title ?? articles[0]?.id ?? '') : `${articles.length} articles`,
    generator,
    articles: articles.map(({ id, title, date, language, url }) => ({ id, title, date, language, url })),
  });
  const spokenOf = new Set(facts.flatMap(entitiesOf));
  for (const entity of entities) if (spokenOf.has(entity.id)) graph.addNode(entity.id, nodeAttributes(entity));
  for (const [key, claims] of [...groupBy(facts, (fact) => fact.edge)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [{ subject, object, symmetric }] = claims;
    if (symmetric) graph.addUndirectedEdgeWithKey(key, subject.id, object.id, edgeAttributes(claims));
    else graph.addDirectedEdgeWithKey(key, subject.id, object.id, edgeAttributes(claims));
  }
  return graph;
};
