import { hasRelation, subtree, type Tree, tokenAt } from './tree.ts';

/** Dependents that belong to the clause around a complement, not to the phrase that the complement is. */
const CLAUSE_PARTS = ['nsubj', 'csubj', 'cop', 'aux', 'mark', 'advcl', 'parataxis', 'ccomp', 'expl', 'discourse', 'vocative', 'dislocated'];
const LEFT_OUT_OF_MINIMAL = ['acl', 'appos', 'parataxis', 'advcl', 'ccomp', 'dislocated', 'discourse'];
const LEFT_OUT_OF_FULL = ['parataxis', 'dislocated', 'discourse', 'acl:relcl'];

/** Takes punctuation and conjunctions off both ends; quotes and brackets within stay. */
const trimmed = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  const isEdge = (index: number | undefined): boolean =>
    index !== undefined && (tokenAt(tree, index).upos === 'PUNCT' || hasRelation(tree, index, 'cc'));
  let start = 0;
  let end = tokens.length;
  while (start < end && isEdge(tokens[start])) start++;
  while (end > start && tokenAt(tree, tokens[end - 1] ?? -1).upos === 'PUNCT') end--;
  return tokens.slice(start, end);
};

/** Takes commas and brackets out that are left over where an apposition or a clause was taken out. */
const withoutStrayCommas = (tree: Tree, tokens: readonly number[], whole: readonly number[]): readonly number[] => {
  if (tokens.length === whole.length) return tokens;
  const kept = new Set(tokens);
  return tokens.filter((index) => {
    if (!/^[,()–—-]$/.test(tokenAt(tree, index).form)) return true;
    return kept.has(index - 1) && kept.has(index + 1);
  });
};

export interface PhraseOptions {
  /** Tokens of the preposition that attaches the phrase: not part of it. */
  readonly without?: readonly number[];
  /** Whether the head is what a copula joins to its subject. */
  readonly isComplement?: boolean;
}

const phrase = (tree: Tree, head: number, leftOut: readonly string[], options: PhraseOptions): readonly number[] => {
  const without = new Set(options.without ?? []);
  const skips = (child: number, parent: number): boolean =>
    without.has(child) ||
    hasRelation(tree, child, ...leftOut) ||
    (options.isComplement === true && parent === head && isClausePart(tree, child));
  const tokens = subtree(tree, head, skips);
  return trimmed(tree, withoutStrayCommas(tree, tokens, subtree(tree, head)));
};

const isClausePart = (tree: Tree, child: number): boolean =>
  hasRelation(tree, child, ...CLAUSE_PARTS) || (hasRelation(tree, child, 'conj') && hasOwnPredicate(tree, child));

const hasOwnPredicate = (tree: Tree, index: number): boolean =>
  ['VERB', 'AUX'].includes(tokenAt(tree, index).upos) ||
  (tree.children[index] ?? []).some((child) => hasRelation(tree, child, 'cop', 'nsubj', 'csubj'));

/** A phrase without its relative clauses, appositions and preposition: token indexes in text order. */
export const minimalPhrase = (tree: Tree, head: number, options: PhraseOptions = {}): readonly number[] =>
  phrase(tree, head, LEFT_OUT_OF_MINIMAL, options);

/** The whole phrase under a head. */
export const fullPhrase = (tree: Tree, head: number, options: PhraseOptions = {}): readonly number[] =>
  phrase(tree, head, LEFT_OUT_OF_FULL, options);
