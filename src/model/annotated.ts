import type { Article, BlockKind } from './article.ts';
import type { Span } from './text.ts';

/** Kinds of names that the models tell apart (the labels of the training data). */
export const NAME_KINDS = ['PER', 'ORG', 'GPE', 'LOC', 'FAC', 'EVT', 'WRK', 'PRD', 'NRP', 'LAW'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One syntactic word with its reading in Universal Dependencies. */
export interface Token {
  readonly span: Span;
  /** The text at `span`. */
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** Features as in CoNLL-U: `Number=Sing|Tense=Past`, `_` for none. */
  readonly feats: string;
  /** Index of the head in the same sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

/** A name: tokens `[start, end)` of one sentence. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  /** Between 0 and 1. */
  readonly score: number;
}

export interface Sentence {
  readonly span: Span;
  /** The kind of the block in which the sentence stands, and the block's index. */
  readonly block: BlockKind;
  readonly blockIndex: number;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
}

/** An article with its reading. */
export interface AnnotatedArticle extends Article {
  readonly sentences: readonly Sentence[];
}
