import { foldName } from '../model/foldName.ts';
import type { EdgeAttributes, EdgeFact, KnowledgeGraph } from '../model/graph.ts';
import type { Modality, Polarity } from '../model/proposition.ts';
import type { EntityReference } from '../model/records.ts';
import type { EntityNames } from './entityNames.ts';
import { type MonthIndex, monthsOf } from './months.ts';
import { type Days, daysOf, overlap, type PeriodText, parsePeriod } from './period.ts';
import type { PredicateNames } from './predicateNames.ts';

export type OneOrMore<T> = T | readonly T[];

/**
 * Which facts are wanted: those that fit all that is given. Entities are named by id or by any of their names in either language; of
 * several names one is enough.
 */
export interface FactFilter {
  readonly subject?: OneOrMore<string>;
  readonly object?: OneOrMore<string>;
  /** Subject or object; goes without `subject`, `object` and `between`. */
  readonly entity?: OneOrMore<string>;
  /** The facts between two entities, in either direction. */
  readonly between?: readonly [OneOrMore<string>, OneOrMore<string>];
  /** Id, lemma or label, with narrower ones: "oppose" finds criticise. */
  readonly predicate?: OneOrMore<string>;
  /** Event type: REJECT. */
  readonly type?: OneOrMore<string>;
  readonly modality?: OneOrMore<Modality>;
  readonly polarity?: Polarity;
  /** Who says so, first or also; null for what the article says itself. */
  readonly saidBy?: OneOrMore<string> | null;
  /** The entity by way of which the fact holds; null for direct facts only. */
  readonly via?: OneOrMore<string> | null;
  readonly place?: OneOrMore<string>;
  /** When it happens: the fact's own time, and the article's date where the fact has none. */
  readonly during?: PeriodText;
  /** When the article appeared. */
  readonly published?: PeriodText;
  /** Ids of articles. */
  readonly article?: OneOrMore<string>;
  /** Words that stand in the sentence, side by side, in any case, with or without accents. */
  readonly text?: string;
  /** From 0 to 1. */
  readonly minConfidence?: number;
}

/** One assertion with its sentence. A symmetric fact is told from the side that was asked for. */
export interface FactResult {
  readonly id: string;
  readonly edge: string;
  readonly subject: EntityReference;
  readonly predicate: { readonly id: string; readonly lemma: string; readonly label: string; readonly type: string };
  readonly object: EntityReference;
  readonly symmetric: boolean;
  readonly via: EntityReference | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly saidBy: readonly EntityReference[];
  readonly place: EntityReference | null;
  /** When it happens, and whether the text says so or only the article's date does. */
  readonly when: (Days & { readonly from: 'text' | 'article' }) | null;
  readonly confidence: number;
  readonly article: string;
  readonly sentence: { readonly index: number; readonly span: readonly [number, number]; readonly text: string };
}

/**
 * An edge as it was asked for: `from` and `to` fit the ends. Its subject and object are the edge's own, but for a symmetric edge, which is
 * told from the side that was asked for.
 */
export interface OrientedEdge {
  readonly edge: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly object: string;
  readonly attributes: EdgeAttributes;
}

/** Ends that edges are wanted between: null for any. `either` takes an edge in both directions. */
export interface Ends {
  readonly subject: ReadonlySet<string> | null;
  readonly object: ReadonlySet<string> | null;
  readonly either: boolean;
}

/** What the questions about a graph share. Lookup tables are made when they are first needed. */
export interface Context {
  readonly graph: KnowledgeGraph;
  readonly names: () => EntityNames;
  readonly predicates: () => PredicateNames;
  /** Edges by article. */
  readonly articles: () => ReadonlyMap<string, readonly string[]>;
  /** Days of publication by article. */
  readonly dates: () => ReadonlyMap<string, Days>;
  /** Edges by the months in which their facts happen. */
  readonly months: () => MonthIndex;
}

/** A filter made ready: names looked up, times parsed. */
export interface PreparedFilter {
  readonly ends: Ends;
  /** Edges among which to look when no end is given; null for all. */
  readonly candidates: readonly (readonly string[])[] | null;
  readonly fitsEdge: (attributes: EdgeAttributes) => boolean;
  readonly fitsFact: (fact: EdgeFact) => boolean;
}

const asList = <T>(value: OneOrMore<T>): readonly T[] => (Array.isArray(value) ? value : [value as T]);

const idsOf = (context: Context, names: OneOrMore<string>): ReadonlySet<string> =>
  new Set(asList(names).flatMap((name) => context.names().find(name)));

/** When a fact happens: its own time, else the day of the article. */
export const whenOf = (context: Pick<Context, 'dates'>, fact: EdgeFact): FactResult['when'] => {
  const own = fact.time === null ? null : daysOf(fact.time.start, fact.time.end);
  if (own !== null) return { ...own, from: 'text' };
  const published = context.dates().get(fact.article);
  return published === undefined ? null : { ...published, from: 'article' };
};

type Test<T> = (value: T) => boolean;
const all =
  <T>(tests: readonly Test<T>[]): Test<T> =>
  (value) =>
    tests.every((test) => test(value));

const edgeTests = (context: Context, filter: FactFilter): { tests: Test<EdgeAttributes>[]; predicates: ReadonlySet<string> | null } => {
  const tests: Test<EdgeAttributes>[] = [];
  let predicates: ReadonlySet<string> | null = null;
  if (filter.predicate !== undefined) {
    const wanted = new Set(asList(filter.predicate).flatMap((word) => [...context.predicates().find(word)]));
    predicates = wanted;
    tests.push((edge) => wanted.has(edge.predicate));
  }
  if (filter.type !== undefined) {
    const types = new Set(asList(filter.type).flatMap((type) => [...context.predicates().findTypes(type)]));
    tests.push((edge) => types.has(edge.eventType));
  }
  if (filter.modality !== undefined) {
    const modalities = new Set(asList(filter.modality));
    tests.push((edge) => modalities.has(edge.modality));
  }
  if (filter.polarity !== undefined) tests.push((edge) => edge.polarity === filter.polarity);
  if (filter.via === null) tests.push((edge) => edge.via === null);
  else if (filter.via !== undefined) {
    const via = idsOf(context, filter.via);
    tests.push((edge) => edge.via !== null && via.has(edge.via));
  }
  return { tests, predicates };
};

const factTests = (context: Context, filter: FactFilter): Test<EdgeFact>[] => {
  const tests: Test<EdgeFact>[] = [];
  if (filter.article !== undefined) {
    const articles = new Set(asList(filter.article));
    tests.push((fact) => articles.has(fact.article));
  }
  if (filter.saidBy === null) tests.push((fact) => fact.attribution === null && fact.alsoSaidBy.length === 0);
  else if (filter.saidBy !== undefined) {
    const speakers = idsOf(context, filter.saidBy);
    tests.push(
      ({ attribution, alsoSaidBy }) => (attribution !== null && speakers.has(attribution)) || alsoSaidBy.some((id) => speakers.has(id)),
    );
  }
  if (filter.place !== undefined) {
    const places = idsOf(context, filter.place);
    tests.push((fact) => fact.place !== null && places.has(fact.place));
  }
  if (filter.minConfidence !== undefined) {
    const least = filter.minConfidence;
    tests.push((fact) => fact.confidence >= least);
  }
  return [...tests, ...timeTests(context, filter), ...textTests(filter)];
};

const timeTests = (context: Context, { during, published }: FactFilter): Test<EdgeFact>[] => {
  const tests: Test<EdgeFact>[] = [];
  if (during !== undefined) {
    const period = parsePeriod(during);
    tests.push((fact) => {
      const when = whenOf(context, fact);
      return when !== null && overlap(when, period);
    });
  }
  if (published !== undefined) {
    const period = parsePeriod(published);
    tests.push((fact) => {
      const date = context.dates().get(fact.article);
      return date !== undefined && overlap(date, period);
    });
  }
  return tests;
};

const textTests = ({ text }: FactFilter): Test<EdgeFact>[] => {
  if (text === undefined) return [];
  const words = ` ${foldName(text)} `;
  return [(fact) => ` ${foldName(fact.text)} `.includes(words)];
};

const endsOf = (context: Context, { subject, object, entity, between }: FactFilter): Ends => {
  const ids = (names: OneOrMore<string> | undefined) => (names === undefined ? null : idsOf(context, names));
  if (entity !== undefined) return { subject: ids(entity), object: null, either: true };
  if (between === undefined) return { subject: ids(subject), object: ids(object), either: false };
  return { subject: ids(between[0]), object: ids(between[1]), either: true };
};

/** Looks up the names of a filter. `ends` stands for subject, object and between where the caller knows the ids. */
export const prepare = (context: Context, filter: FactFilter, ends: Ends = endsOf(context, filter)): PreparedFilter => {
  const { tests, predicates } = edgeTests(context, filter);
  const fromArticles = filter.article === undefined ? null : asList(filter.article).map((id) => context.articles().get(id) ?? []);
  const fromPredicates = predicates === null ? null : [...predicates].map((id) => context.predicates().edgesOf(id));
  const fromMonths = () => (filter.during === undefined ? null : context.months().edgesIn(monthsOf(parsePeriod(filter.during))));
  return {
    ends,
    candidates: fromArticles ?? fromPredicates ?? (ends.subject === null && ends.object === null ? fromMonths() : null),
    fitsEdge: all(tests),
    fitsFact: all(factTests(context, filter)),
  };
};

/** The edge from the side that fits the ends; null when neither does. */
const orient = (source: string, target: string, bothWays: boolean, { subject, object }: Ends): readonly [string, string] | null => {
  const fits = (from: string, to: string) => (subject === null || subject.has(from)) && (object === null || object.has(to));
  if (fits(source, target)) return [source, target];
  return bothWays && fits(target, source) ? [target, source] : null;
};

/** Pairs of ends up to which each pair is looked up by itself. */
const MOST_PAIRS = 100;

/** The edges between two small groups: what else their entities take part in costs nothing. */
function* edgesBetween(graph: KnowledgeGraph, from: readonly string[], to: readonly string[], either: boolean): Generator<string> {
  const found = new Set<string>();
  for (const a of from) {
    for (const b of to) {
      for (const edge of graph.outboundEdges(a, b)) found.add(edge);
      if (either) for (const edge of graph.inboundEdges(a, b)) found.add(edge);
    }
  }
  yield* found;
}

/** The edges at the end with fewer of them, each once. */
function* edgesAt(graph: KnowledgeGraph, { subject, object, either }: Ends): Generator<string> {
  const known = (ids: ReadonlySet<string> | null) => (ids === null ? null : [...ids].filter((id) => graph.hasNode(id)));
  const [from, to] = [known(subject), known(object)];
  if (from !== null && to !== null && from.length * to.length <= MOST_PAIRS) return yield* edgesBetween(graph, from, to, either);
  const cost = (nodes: readonly string[] | null) => nodes?.reduce((sum, node) => sum + graph.degree(node), 0) ?? Infinity;
  const bySubject = cost(from) <= cost(to);
  const edges = (node: string) => (either ? graph.edges(node) : bySubject ? graph.outboundEdges(node) : graph.inboundEdges(node));
  yield* new Set((bySubject ? from : to)?.flatMap(edges));
}

function* candidatesOf(graph: KnowledgeGraph, { candidates }: PreparedFilter): Generator<string> {
  if (candidates === null) yield* graph.edges();
  else if (candidates.length === 1) yield* candidates[0]!;
  else yield* new Set(candidates.flat());
}

/** The edges that fit, each from the side that was asked for. Facts are not looked at. */
export function* findEdges({ graph }: Context, filter: PreparedFilter): Generator<OrientedEdge> {
  const { ends } = filter;
  const anchored = ends.subject !== null || ends.object !== null;
  for (const edge of anchored ? edgesAt(graph, ends) : candidatesOf(graph, filter)) {
    const attributes = graph.getEdgeAttributes(edge);
    if (!filter.fitsEdge(attributes)) continue;
    const [source, target, undirected] = [graph.source(edge), graph.target(edge), graph.isUndirected(edge)];
    const oriented = orient(source, target, ends.either || undirected, ends);
    if (oriented === null) continue;
    const [from, to] = oriented;
    yield { edge, from, to, subject: undirected ? from : source, object: undirected ? to : target, attributes };
  }
}

/** Tells a fact of an edge. */
export const resultOf = (context: Context, { edge, subject, object, attributes }: OrientedEdge, fact: EdgeFact): FactResult => {
  const { graph } = context;
  const reference = (id: string): EntityReference => ({ id, label: graph.hasNode(id) ? graph.getNodeAttribute(id, 'label') : id });
  const { predicate, lemma, label, eventType, symmetric, polarity, modality, via } = attributes;
  return {
    id: fact.fact,
    edge,
    subject: reference(subject),
    predicate: { id: predicate, lemma, label, type: eventType },
    object: reference(object),
    symmetric,
    via: via === null ? null : reference(via),
    polarity,
    modality,
    saidBy: [...(fact.attribution === null ? [] : [fact.attribution]), ...fact.alsoSaidBy].map(reference),
    place: fact.place === null ? null : reference(fact.place),
    when: whenOf(context, fact),
    confidence: fact.confidence,
    article: fact.article,
    sentence: { index: fact.sentence, span: fact.span, text: fact.text },
  };
};

/** The facts of one edge that fit. */
export const factsOfEdge = (context: Context, oriented: OrientedEdge, { fitsFact }: PreparedFilter): FactResult[] =>
  oriented.attributes.evidence.filter(fitsFact).map((fact) => resultOf(context, oriented, fact));

/** All facts that fit, found while they are taken. */
export function* findFacts(context: Context, filter: PreparedFilter): Generator<FactResult> {
  for (const oriented of findEdges(context, filter)) yield* factsOfEdge(context, oriented, filter);
}
