import { spellingKey } from '../knowledge/spelling.ts';
import { foldName } from '../model/foldName.ts';
import type { KnowledgeGraph, NodeAttributes } from '../model/graph.ts';
import { nearest } from './editDistance.ts';
import { once } from './results.ts';

/** Finds entities by id or by any of their names, in any language and case, with or without accents. */
export interface EntityNames {
  /**
   * Ids of the entities that a name may mean: by id, else by a whole name, else by words of a name ("Poetin" for "Vladimir Poetin"), else as
   * the other language spells it, else with a letter or two wrong. Empty when there is none.
   */
  readonly find: (name: string) => readonly string[];
}

/** All names of an entity, folded, each once. */
export const namesOf = ({ label, labels, aliases }: NodeAttributes): string[] => {
  const written = new Set([label, ...Object.values(labels), ...aliases]);
  return [...new Set([...written].map(foldName).filter((name) => name !== ''))];
};

const add = (index: Map<string, string[]>, key: string, id: string): void => {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, [id]);
  else if (ids.at(-1) !== id) ids.push(id);
};

/** Whether the words stand side by side in the name. */
const contains = (name: string, words: string): boolean => ` ${name} `.includes(` ${words} `);

export const indexNames = (graph: KnowledgeGraph): EntityNames => {
  const byName = new Map<string, string[]>();
  const byWord = new Map<string, string[]>();
  graph.forEachNode((id, attributes) => {
    for (const name of namesOf(attributes)) {
      add(byName, name, id);
      const words = name.split(' ');
      if (words.length > 1) for (const word of words) add(byWord, word, id);
    }
  });
  const byWords = (words: string): string[] => {
    const longest = words.split(' ').reduce((a, b) => (b.length > a.length ? b : a), '');
    const found = (byWord.get(longest) ?? []).filter((id) => namesOf(graph.getNodeAttributes(id)).some((name) => contains(name, words)));
    const surnames = found.filter((id) => namesOf(graph.getNodeAttributes(id)).some((name) => name.endsWith(` ${words}`)));
    return surnames.length > 0 ? surnames : found;
  };
  const bySound = once(() => {
    const index = new Map<string, string[]>();
    for (const names of [byName, byWord]) for (const [name, ids] of names) for (const id of ids) add(index, spellingKey(name), id);
    return index;
  });
  const byLetters = (name: string): string[] => [
    ...new Set(
      nearest(name, [...byName.keys(), ...byWord.keys()]).flatMap((near) => [...(byName.get(near) ?? []), ...(byWord.get(near) ?? [])]),
    ),
  ];
  const find = (name: string): readonly string[] => {
    if (graph.hasNode(name)) return [name];
    const folded = foldName(name);
    if (folded === '') return [];
    const exact = byName.get(folded);
    if (exact !== undefined) return exact;
    const partly = byWords(folded);
    if (partly.length > 0) return partly;
    return bySound().get(spellingKey(folded)) ?? byLetters(folded);
  };
  return { find };
};
