import { foldName } from '../model/foldName.ts';
import type { KnowledgeGraph, NodeAttributes } from '../model/graph.ts';
import type { EntityKind } from '../model/mention.ts';
import { type Comparison, compareArticles } from './compare.ts';
import { type Count, type CountKey, countFacts } from './counts.ts';
import { indexNames, namesOf } from './entityNames.ts';
import { type Context, type FactFilter, type FactResult, findFacts, type OneOrMore, prepare, whenOf } from './facts.ts';
import { indexMonths } from './months.ts';
import { type Direction, findPaths, type PathResult, reachable } from './paths.ts';
import { type Days, daysOf } from './period.ts';
import { indexPredicates, NO_LEXICON, type PredicateLexicon } from './predicateNames.ts';
import { lazily, once, type Results } from './results.ts';

export interface EntityFilter {
  /** Id or any name, in either language. */
  readonly name?: string;
  /** The beginning of any name or of a word in it, as one types it. */
  readonly startsWith?: string;
  readonly kind?: OneOrMore<EntityKind>;
  /** Ids of articles that mention it. */
  readonly article?: OneOrMore<string>;
  readonly minMentions?: number;
}

export interface EntityResult extends Pick<NodeAttributes, 'label' | 'labels' | 'kind' | 'aliases' | 'codes' | 'mentions' | 'articles'> {
  readonly id: string;
}

export interface PathOptions extends Omit<FactFilter, 'subject' | 'object' | 'between'> {
  /** Steps at most, 3 by default. */
  readonly maxLength?: number;
  /** Steps at least, 1 by default. */
  readonly minLength?: number;
  /** `forward` follows each fact from subject to object only; `either` by default. */
  readonly direction?: Direction;
}

export interface QueryOptions {
  /** Tells which words mean a predicate and which predicates are narrower; `predicateLexicon` of lexicon.ts. Without it each stands for itself. */
  readonly lexicon?: PredicateLexicon;
}

/** Questions to a graph. Results are found while they are taken, and carry their sentences. */
export interface GraphQuery {
  readonly graph: KnowledgeGraph;
  /** `facts({ subject: 'Poetin', predicate: 'meet', during: '2022-02' })` */
  readonly facts: (filter?: FactFilter) => Results<FactResult>;
  readonly entities: (filter?: EntityFilter) => Results<EntityResult>;
  /** The entities that a name may mean, best first; empty when there is none. */
  readonly named: (name: string) => readonly EntityResult[];
  /** Ways from one entity to another, the shortest first, each step with its facts. */
  readonly paths: (from: OneOrMore<string>, to: OneOrMore<string>, options?: PathOptions) => Results<PathResult>;
  /** The part of the graph within so many steps of an entity, 1 by default, over facts that fit. A new graph. */
  readonly neighbourhood: (entity: OneOrMore<string>, depth?: number, filter?: FactFilter) => KnowledgeGraph;
  /** Counts facts by day, month, predicate, type, entity … */
  readonly counts: (options: FactFilter & { readonly by: CountKey }) => Count[];
  /** What two sets of articles (ids) both say, what one says alone, and where one denies the other. */
  readonly compare: (a: readonly string[], b: readonly string[], filter?: FactFilter) => Comparison;
  /** The lookups that the pattern language shares. */
  readonly context: Context;
}

const asList = <T>(value: OneOrMore<T>): readonly T[] => (Array.isArray(value) ? value : [value as T]);

const edgesByArticle = (graph: KnowledgeGraph): ReadonlyMap<string, readonly string[]> => {
  const byArticle = new Map<string, string[]>();
  graph.forEachEdge((edge, { evidence }) => {
    for (const { article } of evidence) {
      const edges = byArticle.get(article);
      if (edges === undefined) byArticle.set(article, [edge]);
      else if (edges.at(-1) !== edge) edges.push(edge);
    }
  });
  return byArticle;
};

const publicationDays = (graph: KnowledgeGraph): ReadonlyMap<string, Days> =>
  new Map(
    graph.getAttribute('articles').flatMap(({ id, date }) => {
      const days = date === null ? null : daysOf(date);
      return days === null ? [] : [[id, days] as const];
    }),
  );

const entityResult = (id: string, { label, labels, kind, aliases, codes, mentions, articles }: NodeAttributes): EntityResult => ({
  id,
  label,
  labels,
  kind,
  aliases,
  codes,
  mentions,
  articles,
});

function* findEntities({ graph, names }: Context, filter: EntityFilter): Generator<EntityResult> {
  const kinds = filter.kind === undefined ? null : new Set(asList(filter.kind));
  const articles = filter.article === undefined ? null : new Set(asList(filter.article));
  const prefix = filter.startsWith === undefined ? null : ` ${foldName(filter.startsWith)}`;
  for (const id of filter.name === undefined ? graph.nodes() : names().find(filter.name)) {
    const attributes = graph.getNodeAttributes(id);
    if (kinds !== null && !kinds.has(attributes.kind)) continue;
    if (articles !== null && !attributes.articles.some((article) => articles.has(article))) continue;
    if (attributes.mentions < (filter.minMentions ?? 0)) continue;
    if (prefix !== null && !namesOf(attributes).some((name) => ` ${name}`.includes(prefix))) continue;
    yield entityResult(id, attributes);
  }
}

/** A new graph of these nodes and of the edges between them that fit. */
const subgraph = (context: Context, nodes: ReadonlySet<string>, filter: FactFilter): KnowledgeGraph => {
  const { graph } = context;
  const part = graph.nullCopy() as KnowledgeGraph;
  part.replaceAttributes(graph.getAttributes());
  for (const node of nodes) part.addNode(node, graph.getNodeAttributes(node));
  const { fitsEdge, fitsFact } = prepare(context, filter);
  const added = new Set<string>();
  for (const node of nodes) {
    graph.forEachEdge(node, (edge, attributes, source, target, _source, _target, undirected) => {
      if (added.has(edge) || !nodes.has(source) || !nodes.has(target) || !fitsEdge(attributes) || !attributes.evidence.some(fitsFact))
        return;
      added.add(edge);
      if (undirected) part.addUndirectedEdgeWithKey(edge, source, target, attributes);
      else part.addDirectedEdgeWithKey(edge, source, target, attributes);
    });
  }
  return part;
};

/**
 * Opens a graph for questions.
 *
 * ```ts
 * const graph = query(readGraph(await readFile('graph-out/graph.json', 'utf8')));
 * for (const fact of graph.facts({ subject: 'Rusland', predicate: 'oppose' })) console.log(fact.object.label, fact.sentence.text);
 * ```
 *
 * The graph must not change while it is open: its lookup tables are made once.
 */
export const openGraph = (graph: KnowledgeGraph, { lexicon = NO_LEXICON }: QueryOptions = {}): GraphQuery => {
  const dates = once(() => publicationDays(graph));
  const context: Context = {
    graph,
    names: once(() => indexNames(graph)),
    predicates: once(() => indexPredicates(graph, lexicon)),
    articles: once(() => edgesByArticle(graph)),
    dates,
    months: once(() => indexMonths(graph, (fact) => whenOf({ dates }, fact))),
  };
  const idsOf = (names: OneOrMore<string>) => new Set(asList(names).flatMap((name) => context.names().find(name)));
  const facts = (filter: FactFilter = {}) => {
    const prepared = once(() => prepare(context, filter));
    return lazily(() => findFacts(context, prepared()));
  };
  const named = (name: string) =>
    context
      .names()
      .find(name)
      .map((id) => entityResult(id, graph.getNodeAttributes(id)));
  return {
    graph,
    context,
    facts,
    named,
    entities: (filter = {}) => lazily(() => findEntities(context, filter)),
    paths: (from, to, { maxLength = 3, minLength = 1, direction = 'either', ...filter } = {}) =>
      lazily(() => findPaths(context, prepare(context, filter), idsOf(from), idsOf(to), { minLength, maxLength, direction })),
    neighbourhood: (entity, depth = 1, filter = {}) =>
      subgraph(context, reachable(context, prepare(context, filter), idsOf(entity), depth), filter),
    counts: ({ by, ...filter }) => countFacts(facts(filter), by),
    compare: (a, b, filter = {}) => compareArticles(context, prepare(context, filter), new Set(a), new Set(b)),
  };
};
