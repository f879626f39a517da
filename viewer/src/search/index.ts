/** Search over names, predicates and sentences by MiniSearch: prefixes while typing, and one or two wrong letters. */
import MiniSearch from 'minisearch';
import type { Story } from '../data/story.ts';
import { sentenceText } from '../evidence/segments.ts';
import { fold } from './fold.ts';

export type Hit =
  | { readonly type: 'node'; readonly id: string }
  | { readonly type: 'predicate'; readonly id: string }
  | { readonly type: 'fact'; readonly id: string };

interface Entry {
  readonly id: string;
  readonly type: Hit['type'];
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly weight: number;
}

const nodeEntries = (story: Story): Entry[] =>
  story.graph.mapNodes((key, { label, labels, aliases }) => ({
    id: `node:${key}`,
    type: 'node',
    key,
    name: [label, labels.nl ?? '', labels.en ?? ''].join(' '),
    text: aliases.join(' '),
    weight: 1 + (story.factsByNode.get(key)?.length ?? 0) / story.maxFacts,
  }));

const predicateEntries = (story: Story): Entry[] => {
  const words = new Map<string, Set<string>>();
  for (const { predicate } of story.facts.values()) {
    const set = words.get(predicate.id) ?? new Set([predicate.label]);
    words.set(predicate.id, set.add(predicate.lemma));
  }
  return [...words].map(([key, set]) => ({
    id: `predicate:${key}`,
    type: 'predicate',
    key,
    name: [...set].join(' '),
    text: '',
    weight: 0.8,
  }));
};

/** One entry a sentence: the first of its facts stands for it. */
const sentenceEntries = (story: Story): Entry[] => {
  const seen = new Set<string>();
  return [...story.facts.values()].flatMap((fact): Entry[] => {
    const { id } = fact;
    const place = `${fact.article}#${fact.evidence.sentence}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [{ id: `fact:${id}`, type: 'fact', key: id, name: '', text: sentenceText(story, fact), weight: 0.5 }];
  });
};

export type Search = (query: string, limit?: number) => readonly Hit[];

const errorsAllowed = (term: string): number | boolean => (term.length > 7 ? 2 : term.length > 3 ? 1 : false);

/** Builds the index: some milliseconds for an article, about a second for 50,000 facts. */
export const buildSearch = (story: Story): Search => {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'text'],
    storeFields: ['type', 'key', 'weight'],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      boost: { name: 3 },
      prefix: true,
      fuzzy: errorsAllowed,
      combineWith: 'AND',
      boostDocument: (_, __, stored) => Number(stored?.weight ?? 1),
    },
  });
  index.addAll([...nodeEntries(story), ...predicateEntries(story), ...sentenceEntries(story)]);
  return (query, limit = 12) =>
    index
      .search(query)
      .slice(0, limit)
      .map((result): Hit => {
        const id = String(result.key);
        if (result.type === 'node') return { type: 'node', id };
        return result.type === 'predicate' ? { type: 'predicate', id } : { type: 'fact', id };
      });
};
