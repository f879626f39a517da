import type { Granularity, LanguageCode, Message, Span } from './text.ts';

/** What a block of an article is. Only headings, titles and paragraphs are read for facts. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'reference' | 'dateline';

/** A stretch of text between blank lines (or between tags); blocks do not overlap and stand in text order. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** The day, month or year in which an article was published. `iso` is `2022-02-04`, `2022-02` or `2022`. */
export interface ArticleDate {
  readonly iso: string;
  readonly granularity: Granularity;
}

/** An article as read: its text once, everything else as spans into it. */
export interface Article {
  readonly id: string;
  /** The path as the user gave it, with `/`; `-` for standard input. */
  readonly path: string;
  /** SHA-256 of the bytes read, in hexadecimal. */
  readonly sha256: string;
  readonly language: LanguageCode;
  readonly title: string | null;
  readonly url: string | null;
  readonly date: ArticleDate | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
}
