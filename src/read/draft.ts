import type { BlockKind } from '../model/article.ts';
import type { Span } from '../model/text.ts';

/** A block of a page or document whose kind its markup tells, or null where the words must tell it. */
export interface MarkedBlock {
  readonly text: string;
  readonly kind: BlockKind | null;
}

/** A stretch of the text that is to become a block, with its kind where that is known. */
export interface Stretch {
  readonly span: Span;
  readonly kind: BlockKind | null;
}

/** What an input says about one article, before dates and language are settled. */
export interface Draft {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly id: string | null;
  /** Dates as written, the most trusted first. */
  readonly dates: readonly string[];
  /** Which article of its input it is, from 1. */
  readonly position: number;
  /** Where in the input, for messages: ` line 3`, or nothing. */
  readonly place: string;
}

export const NO_DRAFT: Draft = {
  text: '',
  stretches: [],
  title: null,
  url: null,
  language: null,
  id: null,
  dates: [],
  position: 1,
  place: '',
};

/** Text made of blocks, an empty line between them, and their spans in it. */
export const layOutBlocks = (blocks: readonly MarkedBlock[]): { text: string; stretches: Stretch[] } => {
  let text = '';
  const stretches = blocks.map(({ text: content, kind }): Stretch => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += content;
    return { span: [start, text.length], kind };
  });
  return { text, stretches };
};

/** Blocks with a title before them, unless they have it already. */
export const withTitle = (blocks: readonly MarkedBlock[], title: string | null): readonly MarkedBlock[] => {
  if (title === null) return blocks;
  const same = blocks.findIndex(({ text }) => sameWords(text, title));
  if (same >= 0 && same < 3) return blocks.map((block, index) => (index === same ? { ...block, kind: 'title' } : block));
  return [{ text: title, kind: 'title' }, ...blocks];
};

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two texts have the same words, whatever the case and the punctuation. */
export const sameWords = (a: string, b: string): boolean => bare(a) === bare(b);
