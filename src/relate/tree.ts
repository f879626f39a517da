import type { Sentence, Token } from '../model/annotated.ts';
import type { Span } from '../model/text.ts';

/** A sentence seen as its dependency tree. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** For each token its dependents in text order. */
  readonly children: readonly (readonly number[])[];
  readonly root: number;
}

/** Dependents of a token in text order, for tokens that are still being changed; a tree has them ready. */
export const childrenOf = (tokens: readonly Token[], head: number): readonly number[] =>
  tokens.flatMap((token, i) => (token.head === head ? [i] : []));

/** Puts the dependents of each token side by side. A sentence without tokens has the root -1. */
export const buildTree = (sentence: Pick<Sentence, 'tokens'>): Tree => {
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, i) => {
    if (token.head >= 0 && token.head !== i) children[token.head]?.push(i);
  });
  return { tokens: sentence.tokens, children, root: sentence.tokens.findIndex((token) => token.head < 0) };
};

/** The token at an index; an empty one beyond the ends, so that callers need no checks. */
export const tokenAt = (tree: Tree, index: number): Token => tree.tokens[index] ?? NO_TOKEN;

const NO_TOKEN: Token = { span: [0, 0], form: '', lemma: '', upos: 'X', feats: '_', head: -1, deprel: 'dep' };

/** The relation without its subtype: `nsubj:pass` → `nsubj`. */
export const baseRelation = (deprel: string): string => deprel.split(':', 1)[0] ?? deprel;

/** Whether a relation is one of those named; a name without subtype stands for all its subtypes. */
const isRelation = (deprel: string, names: readonly string[]): boolean => names.includes(deprel) || names.includes(baseRelation(deprel));

/** The dependents of a token with one of the relations, in text order. */
export const dependents = (tree: Tree, head: number, ...names: string[]): readonly number[] =>
  (tree.children[head] ?? []).filter((child) => isRelation(tokenAt(tree, child).deprel, names));

/** The first dependent with one of the relations, or -1. */
export const dependent = (tree: Tree, head: number, ...names: string[]): number => dependents(tree, head, ...names)[0] ?? -1;

export const hasRelation = (tree: Tree, index: number, ...names: string[]): boolean => isRelation(tokenAt(tree, index).deprel, names);

/** The tokens under a head, itself included, in text order; branches for which `skips` says so are left out. */
export const subtree = (tree: Tree, head: number, skips: (child: number, parent: number) => boolean = () => false): number[] => {
  const found: number[] = [];
  const visit = (index: number): void => {
    if (found.includes(index)) return;
    found.push(index);
    for (const child of tree.children[index] ?? []) if (!skips(child, index)) visit(child);
  };
  visit(head);
  return found.sort((a, b) => a - b);
};

/** The heads from a token up to the root, the token itself first. */
export const ancestors = (tree: Tree, index: number): readonly number[] => {
  const path: number[] = [];
  for (let at = index; at >= 0 && !path.includes(at); at = tokenAt(tree, at).head) path.push(at);
  return path;
};

/** A coordinated phrase as its parts: the first conjunct and all that depend on it as `conj`, nested ones too. */
export const conjuncts = (tree: Tree, head: number): readonly number[] => [
  head,
  ...dependents(tree, head, 'conj').flatMap((child) => conjuncts(tree, child)),
];

/** The first conjunct of the coordination in which a token stands. */
export const firstConjunct = (tree: Tree, index: number): number =>
  hasRelation(tree, index, 'conj') && tokenAt(tree, index).head >= 0 ? firstConjunct(tree, tokenAt(tree, index).head) : index;

/** The dictionary form: without the separators of compounds, lower case unless a name. */
export const lemmaOf = (token: Token): string => {
  const joined = token.lemma.replaceAll('_', '');
  return token.upos === 'PROPN' ? joined : joined.toLowerCase();
};

/** A feature's value, as `Tense` of `Number=Sing|Tense=Past`, or null. */
export const feature = (token: Token, name: string): string | null => {
  const entry = token.feats.split('|').find((pair) => pair.startsWith(`${name}=`));
  return entry === undefined ? null : entry.slice(name.length + 1);
};

/** The spans of tokens in text order; neighbours without a token between them make one span. */
export const spansOf = (tree: Tree, indexes: readonly number[]): Span[] => {
  const spans: [number, number][] = [];
  let previous = Number.NaN;
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const { span } = tokenAt(tree, index);
    const last = spans.at(-1);
    if (last && index === previous + 1) last[1] = span[1];
    else spans.push([span[0], span[1]]);
    previous = index;
  }
  return spans;
};

/** The text of several spans, with a space where something is left out. */
export const textOf = (text: string, spans: readonly Span[]): string => spans.map(([start, end]) => text.slice(start, end)).join(' ');
