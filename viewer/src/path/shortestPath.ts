import type { FactRecord } from '../../../src/model/records.ts';

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly edge: string;
  readonly fact: FactRecord;
}

type Links = ReadonlyMap<string, readonly FactRecord[]>;

const linksOf = (facts: readonly FactRecord[]): Links => {
  const links = new Map<string, FactRecord[]>();
  const add = (node: string, fact: FactRecord): void => {
    const list = links.get(node);
    if (list === undefined) links.set(node, [fact]);
    else list.push(fact);
  };
  for (const fact of facts) {
    add(fact.subject.id, fact);
    add(fact.object.id, fact);
  }
  return links;
};

const otherEnd = (fact: FactRecord, node: string): string => (fact.subject.id === node ? fact.object.id : fact.subject.id);

const walkBack = (came: ReadonlyMap<string, FactRecord | null>, goal: string): Step[] => {
  const steps: Step[] = [];
  let node = goal;
  for (let fact = came.get(node); fact != null; fact = came.get(node)) {
    const from = otherEnd(fact, node);
    steps.push({ from, to: node, edge: fact.edge, fact });
    node = from;
  }
  return steps.reverse();
};

/**
 * The fewest facts that lead from one node to another, whichever way they point; null when none do.
 * Of facts between the same two nodes the surest is taken.
 */
export const shortestPath = (facts: readonly FactRecord[], from: string, to: string): readonly Step[] | null => {
  const links = linksOf([...facts].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1)));
  const came = new Map<string, FactRecord | null>([[from, null]]);
  const queue = [from];
  for (let node = queue.shift(); node !== undefined && !came.has(to); node = queue.shift()) {
    for (const fact of links.get(node) ?? []) {
      const next = otherEnd(fact, node);
      if (came.has(next)) continue;
      came.set(next, fact);
      queue.push(next);
    }
  }
  return came.has(to) ? walkBack(came, to) : null;
};
