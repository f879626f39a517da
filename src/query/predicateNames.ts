import { foldName } from '../model/foldName.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { nearest } from './editDistance.ts';

/** What is known of predicates beyond the graph. */
export interface PredicateLexicon {
  /** Ids of the wider predicates of a predicate, nearest first: criticise → oppose. */
  readonly ancestors: (predicate: string) => readonly string[];
  /** Labels of a predicate in all languages. */
  readonly labels: (predicate: string) => readonly string[];
  /** Ids that a verb or noun of any language may stand for: hekelen → criticise. */
  readonly idsOf: (words: string) => readonly string[];
}

/** A lexicon in which every predicate stands for itself. */
export const NO_LEXICON: PredicateLexicon = { ancestors: () => [], labels: () => [], idsOf: () => [] };

/** Finds predicates and event types of the graph. */
export interface PredicateNames {
  /**
   * Ids of the graph's predicates that a word means: by id, else by lemma or label in either language, with all narrower ones ("oppose"
   * finds criticise), else with a letter or two wrong. Empty when there is none.
   */
  readonly find: (word: string) => ReadonlySet<string>;
  /** The edges of a predicate id. */
  readonly edgesOf: (predicate: string) => readonly string[];
  /** Event types of the graph that a type or a group of types means. */
  readonly findTypes: (type: string) => ReadonlySet<string>;
}

const VERBAL_COOPERATION = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'];
const MATERIAL_COOPERATION = ['COOPERATE', 'AID', 'RETREAT'];
const VERBAL_CONFLICT = ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'];
const MATERIAL_CONFLICT = ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'];

/** The groups into which PLOVER parts its event types. */
export const TYPE_GROUPS: Readonly<Record<string, readonly string[]>> = {
  'VERBAL-COOPERATION': VERBAL_COOPERATION,
  'MATERIAL-COOPERATION': MATERIAL_COOPERATION,
  COOPERATION: [...VERBAL_COOPERATION, ...MATERIAL_COOPERATION],
  'VERBAL-CONFLICT': VERBAL_CONFLICT,
  'MATERIAL-CONFLICT': MATERIAL_CONFLICT,
  CONFLICT: [...VERBAL_CONFLICT, ...MATERIAL_CONFLICT],
};

const fold = (word: string): string => foldName(word.replaceAll('_', ' '));

interface PredicateIndex {
  readonly edges: ReadonlyMap<string, readonly string[]>;
  /** Predicates by folded id of their own or of a wider one. */
  readonly byId: ReadonlyMap<string, ReadonlySet<string>>;
  /** Predicates by folded lemma or label of their own or of a wider one. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<string>>;
  readonly types: ReadonlySet<string>;
}

/** Adds each pair of a word and a predicate once. */
const adder = (index: Map<string, Set<string>>): ((word: string, predicate: string) => void) => {
  const seen = new Set<string>();
  return (word, predicate) => {
    const pair = `${predicate}\n${word}`;
    if (seen.has(pair)) return;
    seen.add(pair);
    const key = fold(word);
    const predicates = index.get(key);
    if (predicates === undefined) index.set(key, new Set([predicate]));
    else predicates.add(predicate);
  };
};

const indexEdges = (graph: KnowledgeGraph, lexicon: PredicateLexicon): PredicateIndex => {
  const edges = new Map<string, string[]>();
  const byId = new Map<string, Set<string>>();
  const byWord = new Map<string, Set<string>>();
  const types = new Set<string>();
  const [addId, addWord] = [adder(byId), adder(byWord)];
  graph.forEachEdge((edge, { predicate, lemma, label, eventType }) => {
    const own = edges.get(predicate);
    if (own === undefined) {
      edges.set(predicate, [edge]);
      for (const id of [predicate, ...lexicon.ancestors(predicate)]) {
        addId(id, predicate);
        for (const word of lexicon.labels(id)) addWord(word, predicate);
      }
    } else own.push(edge);
    addWord(lemma, predicate);
    addWord(label, predicate);
    types.add(eventType);
  });
  return { edges, byId, byWord, types };
};

export const indexPredicates = (graph: KnowledgeGraph, lexicon: PredicateLexicon): PredicateNames => {
  const { edges, byId, byWord, types } = indexEdges(graph, lexicon);
  const all = (index: PredicateIndex['byId'], words: readonly string[]) => new Set(words.flatMap((word) => [...(index.get(word) ?? [])]));
  const find = (word: string): ReadonlySet<string> => {
    const key = fold(word);
    const asId = byId.get(key);
    if (asId !== undefined) return asId;
    const known = new Set([...all(byWord, [key]), ...all(byId, lexicon.idsOf(word).map(fold))]);
    if (known.size > 0) return known;
    return new Set([...all(byId, nearest(key, byId.keys())), ...all(byWord, nearest(key, byWord.keys()))]);
  };
  const findTypes = (type: string): ReadonlySet<string> => {
    const name = type.toUpperCase().replaceAll('_', '-');
    const wanted = new Set([name, ...(TYPE_GROUPS[name] ?? [])]);
    return new Set([...types].filter((known) => wanted.has(known.toUpperCase())));
  };
  return { find, edgesOf: (predicate) => edges.get(predicate) ?? [], findTypes };
};
