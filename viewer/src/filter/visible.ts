/** What the filters, the focus and the query leave to be seen: facts first, then the edges and nodes that they carry. */
import type { FactRecord } from '../../../src/model/records.ts';
import type { Story } from '../data/story.ts';
import type { AppState, Filters } from '../state/types.ts';
import { factDays } from './time.ts';

export interface Visible {
  readonly facts: readonly FactRecord[];
  /** Number of facts to be seen on each edge. */
  readonly edges: ReadonlyMap<string, number>;
  readonly nodes: ReadonlySet<string>;
}

/** Stands for "the article itself says so" among the speakers. */
export const NO_SPEAKER = '-';

const isAmong = (wanted: readonly string[], values: readonly string[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** Who says a fact: the speakers in the text, or the article itself. */
export const speakersOf = (fact: FactRecord): readonly string[] =>
  fact.attribution === null ? [NO_SPEAKER] : [fact.attribution.id, ...fact.alsoSaidBy.map(({ id }) => id)];

const isInTime = (story: Story, fact: FactRecord, state: AppState): boolean => {
  const { from, to } = state.filters;
  if (from === null && to === null) return true;
  const days = factDays(story, fact, state.clock);
  return days !== null && (from === null || days[1] >= from) && (to === null || days[0] <= to);
};

const passes = (story: Story, fact: FactRecord, state: AppState): boolean => {
  const { filters } = state;
  return (
    !filters.withoutModalities.includes(fact.modality) &&
    !filters.withoutPolarities.includes(fact.polarity) &&
    isAmong(filters.eventTypes, [fact.predicate.type]) &&
    isAmong(filters.predicates, [fact.predicate.id]) &&
    isAmong(filters.speakers, speakersOf(fact)) &&
    isAmong(filters.articles, [fact.article]) &&
    (filters.minConfidence === 0 || fact.confidence >= filters.minConfidence) &&
    isInTime(story, fact, state)
  );
};

const isNodeAllowed = (story: Story, filters: Filters, node: string): boolean =>
  !filters.hidden.includes(node) && !filters.withoutKinds.includes(story.graph.getNodeAttribute(node, 'kind'));

/** Whether some filter takes away facts, so that a node left without any goes too. */
const hasFactFilter = ({ filters, query }: AppState): boolean =>
  query !== '' ||
  [filters.withoutModalities, filters.withoutPolarities, filters.eventTypes, filters.predicates, filters.speakers, filters.articles].some(
    (list) => list.length > 0,
  ) ||
  filters.minConfidence > 0 ||
  filters.from !== null ||
  filters.to !== null;

const degreesOf = (facts: readonly FactRecord[]): Map<string, Set<string>> => {
  const edges = new Map<string, Set<string>>();
  const add = (node: string, edge: string): void => {
    const set = edges.get(node);
    if (set === undefined) edges.set(node, new Set([edge]));
    else set.add(edge);
  };
  for (const fact of facts) {
    add(fact.subject.id, fact.edge);
    add(fact.object.id, fact.edge);
  }
  return edges;
};

/** The nodes at most `depth` facts away from a node, over the given facts. */
export const neighbourhood = (facts: readonly FactRecord[], node: string, depth: number): Set<string> => {
  const reached = new Set([node]);
  for (let step = 0; step < depth; step += 1) {
    const before = new Set(reached);
    for (const { subject, object } of facts) {
      if (before.has(subject.id)) reached.add(object.id);
      if (before.has(object.id)) reached.add(subject.id);
    }
    if (reached.size === before.size) break;
  }
  return reached;
};

const countEdges = (facts: readonly FactRecord[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { edge } of facts) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  return counts;
};

/**
 * What is to be seen in a state. `answers` holds the ids of the facts that answer the state's query, or null without one.
 */
export const visibleOf = (story: Story, state: AppState, answers: ReadonlySet<string> | null): Visible => {
  const { filters, focus } = state;
  const allowed = new Set(story.graph.filterNodes((node) => isNodeAllowed(story, filters, node)));
  let facts = [...story.facts.values()].filter(
    (fact) =>
      allowed.has(fact.subject.id) &&
      allowed.has(fact.object.id) &&
      (answers === null || answers.has(fact.id)) &&
      passes(story, fact, state),
  );
  const degrees = degreesOf(facts);
  const minDegree = Math.max(filters.minDegree, hasFactFilter(state) ? 1 : 0);
  const near = focus !== null && allowed.has(focus.node) ? neighbourhood(facts, focus.node, focus.depth) : null;
  const nodes = new Set(
    [...allowed].filter(
      (node) => (near === null || near.has(node)) && ((degrees.get(node)?.size ?? 0) >= minDegree || node === focus?.node),
    ),
  );
  facts = facts.filter((fact) => nodes.has(fact.subject.id) && nodes.has(fact.object.id));
  return { facts, edges: countEdges(facts), nodes };
};
