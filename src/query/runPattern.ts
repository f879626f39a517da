import type { EntityReference } from '../model/records.ts';
import {
  type Context,
  type Ends,
  type FactFilter,
  factsOfEdge,
  findEdges,
  type OrientedEdge,
  type PreparedFilter,
  prepare,
} from './facts.ts';
import { type NodePattern, type Pattern, patternError, type TriplePattern } from './parsePattern.ts';
import { findPaths, type Hop, reachable } from './paths.ts';
import { parsePeriod } from './period.ts';
import type { GraphQuery } from './query.ts';
import { lazily, type Results } from './results.ts';

/** One way in which a pattern fits the graph. */
export interface PatternRow {
  /** What each named variable stands for. */
  readonly bindings: Readonly<Record<string, EntityReference>>;
  /** The steps in the pattern's order, each with its facts and so its sentences. */
  readonly hops: readonly Hop[];
}

type Bindings = ReadonlyMap<string, string>;

/** A triple made ready: an end is a set of ids or a variable. */
interface Step {
  readonly order: number;
  readonly triple: TriplePattern;
  readonly from: End;
  readonly to: End;
  readonly filter: PreparedFilter;
}

type End = { readonly ids: ReadonlySet<string> } | { readonly variable: string; readonly kinds: ReadonlySet<string> };

const endOf = (context: Context, pattern: Pattern, node: NodePattern): End => {
  if (node.type === 'variable') return { variable: node.name ?? `?${node.place}`, kinds: new Set(node.kinds) };
  const ids = context.names().find(node.name);
  if (ids.length === 0) throw patternError(pattern.text, node.place, `no entity of this graph is called '${node.name}'`);
  return { ids: new Set(ids) };
};

const filterOf = (context: Context, pattern: Pattern, { link }: TriplePattern): FactFilter => {
  for (const { word, place } of link.predicates) {
    if (context.predicates().find(word).size === 0)
      throw patternError(pattern.text, place, `no fact of this graph has the predicate '${word}'`);
  }
  for (const { word, place } of link.types) {
    if (context.predicates().findTypes(word).size === 0)
      throw patternError(pattern.text, place, `no fact of this graph has the type '${word}'`);
  }
  const { saidBy } = pattern;
  if (saidBy !== null && context.names().find(saidBy.name).length === 0) {
    throw patternError(pattern.text, saidBy.place, `no entity of this graph is called '${saidBy.name}'`);
  }
  return {
    ...(link.predicates.length > 0 ? { predicate: link.predicates.map(({ word }) => word) } : {}),
    ...(link.types.length > 0 ? { type: link.types.map(({ word }) => word) } : {}),
    ...(link.modalities.length > 0 ? { modality: link.modalities } : {}),
    ...(link.polarity !== null ? { polarity: link.polarity } : {}),
    ...(link.minConfidence !== null ? { minConfidence: link.minConfidence } : {}),
    ...(link.directOnly ? { via: null } : {}),
    ...(pattern.during !== null ? { during: pattern.during } : {}),
    ...(pattern.published !== null ? { published: pattern.published } : {}),
    ...(saidBy !== null ? { saidBy: saidBy.name } : {}),
    ...(pattern.article !== null ? { article: pattern.article } : {}),
    ...(pattern.containing !== null ? { text: pattern.containing } : {}),
  };
};

/** Turns backward links round, so that every step runs from subject to object or either way. */
const stepOf = (context: Context, pattern: Pattern, triple: TriplePattern, order: number): Step => {
  const ends = [endOf(context, pattern, triple.from), endOf(context, pattern, triple.to)] as const;
  const [from, to] = triple.link.direction === 'backward' ? [ends[1], ends[0]] : ends;
  return {
    order,
    triple,
    from,
    to,
    filter: prepare(context, filterOf(context, pattern, triple), { subject: null, object: null, either: false }),
  };
};

/** The named variables in the order of the text. */
const variablesOf = ({ triples }: Pattern): string[] => [
  ...new Set(
    triples.flatMap(({ from, to }) => [from, to]).flatMap((node) => (node.type === 'variable' && node.name !== null ? [node.name] : [])),
  ),
];

const isKnown = (end: End, bound: ReadonlySet<string>): boolean => 'ids' in end || bound.has(end.variable);

/** The steps in an order in which each has, where it can, an end that is known by then. */
const planned = (steps: readonly Step[]): Step[] => {
  const left = [...steps];
  const bound = new Set<string>();
  const plan: Step[] = [];
  while (left.length > 0) {
    const known = ({ from, to }: Step) => Number(isKnown(from, bound)) + Number(isKnown(to, bound));
    const next = left.reduce((best, step) => (known(step) > known(best) ? step : best));
    left.splice(left.indexOf(next), 1);
    plan.push(next);
    for (const end of [next.from, next.to]) if ('variable' in end) bound.add(end.variable);
  }
  return plan;
};

/** Ids that an end may be, given what is bound; null for any. */
const idsOf = (end: End, bindings: Bindings): ReadonlySet<string> | null => {
  if ('ids' in end) return end.ids;
  const bound = bindings.get(end.variable);
  return bound === undefined ? null : new Set([bound]);
};

const flipped = ({ from, to, ...edge }: OrientedEdge, undirected: boolean): OrientedEdge =>
  undirected ? { ...edge, from: to, to: from, subject: edge.object, object: edge.subject } : { ...edge, from: to, to: from };

/** Adds an end to the bindings; null when the entity does not fit there. */
const bind = ({ graph }: Context, bindings: Bindings, end: End, id: string): Bindings | null => {
  if ('ids' in end) return end.ids.has(id) ? bindings : null;
  const bound = bindings.get(end.variable);
  if (bound !== undefined) return bound === id ? bindings : null;
  if (end.kinds.size > 0 && !end.kinds.has(graph.getNodeAttribute(id, 'kind'))) return null;
  return new Map(bindings).set(end.variable, id);
};

const bindBoth = (context: Context, bindings: Bindings, step: Step, from: string, to: string): Bindings | null => {
  const first = bind(context, bindings, step.from, from);
  return first === null ? null : bind(context, first, step.to, to);
};

type Solution = { readonly bindings: Bindings; readonly hops: readonly Hop[] };

/** Ways to take one step over one edge. */
function* overEdges(context: Context, step: Step, bindings: Bindings, alone: boolean): Generator<Solution> {
  const either = step.triple.link.direction === 'either';
  const ends: Ends = { subject: idsOf(step.from, bindings), object: idsOf(step.to, bindings), either };
  const open = ends.subject === null && ends.object === null;
  for (const found of findEdges(context, { ...step.filter, ends })) {
    const undirected = context.graph.isUndirected(found.edge);
    const sides = open && (either || undirected) && found.from !== found.to ? [found, flipped(found, undirected)] : [found];
    for (const side of sides) {
      const bound = bindBoth(context, bindings, step, side.from, side.to);
      if (bound === null) continue;
      const facts = factsOfEdge(context, side, step.filter);
      const [fact] = facts;
      if (fact === undefined) break;
      yield { bindings: bound, hops: [{ from: fact.subject, to: fact.object, facts }] };
      if (alone) break;
    }
  }
}

/** Ways to take one step over a path: all between two known ends, the shortest to each entity where one end is open. */
function* overPaths(context: Context, pattern: Pattern, step: Step, bindings: Bindings): Generator<Solution> {
  const { link } = step.triple;
  const { min, max } = link.length ?? { min: 1, max: 1 };
  const [from, to] = [idsOf(step.from, bindings), idsOf(step.to, bindings)];
  const known = from ?? to;
  if (known === null)
    throw patternError(pattern.text, link.place, 'a path needs a named entity at one end, or a variable that another link binds');
  const direction = link.direction === 'either' ? 'either' : 'forward';
  const options = { minLength: min, maxLength: max, direction } as const;
  const pairs =
    from !== null && to !== null
      ? [{ from, to, all: true }]
      : [...reachable(context, step.filter, known, max, direction === 'either' ? 'either' : from === null ? 'backward' : 'forward')]
          .filter((id) => !known.has(id))
          .map((id) => ({ from: from ?? new Set([id]), to: to ?? new Set([id]), all: false }));
  for (const pair of pairs) {
    for (const path of findPaths(context, step.filter, pair.from, pair.to, options)) {
      const bound = bindBoth(context, bindings, step, path.nodes[0]!.id, path.nodes.at(-1)!.id);
      if (bound !== null) yield { bindings: bound, hops: path.hops };
      if (!pair.all) break;
    }
  }
}

function* solve(
  context: Context,
  pattern: Pattern,
  steps: readonly Step[],
  bindings: Bindings,
  done: readonly { readonly order: number; readonly hops: readonly Hop[] }[],
): Generator<PatternRow> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    const reference = (id: string) => ({ id, label: context.graph.getNodeAttribute(id, 'label') });
    const hops = [...done].sort((a, b) => a.order - b.order).flatMap((part) => part.hops);
    yield { bindings: Object.fromEntries(variablesOf(pattern).map((variable) => [variable, reference(bindings.get(variable)!)])), hops };
    return;
  }
  const alone = pattern.triples.length === 1;
  const found = step.triple.link.length === null ? overEdges(context, step, bindings, alone) : overPaths(context, pattern, step, bindings);
  for (const solution of found)
    yield* solve(context, pattern, rest, solution.bindings, [...done, { order: step.order, hops: solution.hops }]);
}

const checkPeriods = ({ during, published }: Pattern): void => {
  for (const period of [during, published]) if (period !== null) parsePeriod(period);
};

/**
 * Finds all ways in which a pattern fits a graph, lazily.
 * @throws InputError when a name, predicate or type does not occur in the graph, pointing at it, or a period is none.
 */
export const runPattern = ({ context }: GraphQuery, pattern: Pattern): Results<PatternRow> => {
  checkPeriods(pattern);
  const plan = planned(pattern.triples.map((triple, order) => stepOf(context, pattern, triple, order)));
  return lazily(() => solve(context, pattern, plan, new Map(), []));
};
