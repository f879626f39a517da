import type { FactResult } from './facts.ts';

/** By what facts can be counted. */
export const COUNT_KEYS = [
  'day',
  'month',
  'year',
  'predicate',
  'type',
  'subject',
  'object',
  'entity',
  'modality',
  'polarity',
  'speaker',
  'article',
] as const;
export type CountKey = (typeof COUNT_KEYS)[number];

export interface Count {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

type Key = readonly [key: string, label: string];
const named = ({ id, label }: { readonly id: string; readonly label: string }): Key => [id, label];
const plain = (key: string): Key => [key, key];

const keysOf = (fact: FactResult, by: CountKey): readonly Key[] => {
  switch (by) {
    case 'day':
      return fact.when === null ? [] : [plain(fact.when.start)];
    case 'month':
      return fact.when === null ? [] : [plain(fact.when.start.slice(0, 7))];
    case 'year':
      return fact.when === null ? [] : [plain(fact.when.start.slice(0, 4))];
    case 'predicate':
      return [named(fact.predicate)];
    case 'type':
      return [plain(fact.predicate.type)];
    case 'subject':
      return [named(fact.subject)];
    case 'object':
      return [named(fact.object)];
    case 'entity':
      return fact.subject.id === fact.object.id ? [named(fact.subject)] : [named(fact.subject), named(fact.object)];
    case 'modality':
      return [plain(fact.modality)];
    case 'polarity':
      return [plain(fact.polarity)];
    case 'speaker':
      return fact.saidBy.map(named);
    case 'article':
      return [plain(fact.article)];
  }
};

const TIMES: readonly CountKey[] = ['day', 'month', 'year'];

/** Counts facts: by time in order of time, else the most first. Facts without a time are not counted by time; a long one counts where it starts. */
export const countFacts = (facts: Iterable<FactResult>, by: CountKey): Count[] => {
  const counts = new Map<string, { key: string; label: string; count: number }>();
  for (const fact of facts) {
    for (const [key, label] of keysOf(fact, by)) {
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { key, label, count: 1 });
      else known.count++;
    }
  }
  const byKey = (a: Count, b: Count) => (a.key < b.key ? -1 : 1);
  return [...counts.values()].sort(TIMES.includes(by) ? byKey : (a, b) => b.count - a.count || byKey(a, b));
};
