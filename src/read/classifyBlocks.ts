import type { ReadingData } from '../language/readingData.ts';
import type { Block, BlockKind } from '../model/article.ts';
import { type Stretch, sameWords } from './draft.ts';

const LONGEST_HEADING = 120;
const LONGEST_TITLE = 200;
const LONGEST_REFERENCE = 300;
const MOST_WORDS = 16;
const FINAL = /[.!;:,…][\s"'”’»)\]]*$/u;
const TITLE_FINAL = /[.;:,…][\s"'”’»)\]]*$/u;
const BEGINNING = /^[\s"'“‘„«,([]*[\p{Lu}\p{N}]/u;
const LIST_ITEM = /^(?:[-–—*•]|\d{1,2}[.)])\s/u;

const wordsIn = (text: string): number => text.split(/\s+/).length;

const looksLikeTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE && wordsIn(text) <= 2 * MOST_WORDS && !TITLE_FINAL.test(text) && BEGINNING.test(text);

const looksLikeHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && wordsIn(text) <= MOST_WORDS && !FINAL.test(text) && BEGINNING.test(text) && !LIST_ITEM.test(text);

const kindByWords = (text: string, data: ReadingData): BlockKind | null => {
  if (text.length <= LONGEST_REFERENCE && data.references.test(text)) return 'reference';
  return text.length <= LONGEST_HEADING && data.credits.test(text) ? 'reference' : null;
};

/** A paragraph that begins with the article's title as in text taken from a page: the title is a block of its own. */
const cutRepeatedTitle = (text: string, stretches: readonly Stretch[], title: string): Stretch[] =>
  stretches.flatMap((stretch): Stretch[] => {
    const [start, end] = stretch.span;
    const cut = start + title.length;
    const repeats =
      stretch.kind === null && cut < end && text.startsWith(title, start) && /^\s+["'“‘„«,]*\p{Lu}/u.test(text.slice(cut, end));
    if (!repeats) return [stretch];
    const rest = cut + (text.slice(cut, end).length - text.slice(cut, end).trimStart().length);
    return [
      { span: [start, cut], kind: 'title' },
      { span: [rest, end], kind: null },
    ];
  });

const findTitle = (text: string, stretches: readonly Stretch[], given: string | null): string | null => {
  if (given !== null) return given;
  const marked = stretches.find(({ kind }) => kind === 'title');
  if (marked !== undefined) return text.slice(...marked.span);
  const first = stretches.find(({ kind }) => kind !== 'dateline');
  const isAlone = first !== undefined && first.kind === null && stretches.at(-1) !== first;
  const content = first === undefined ? '' : text.slice(...first.span);
  return isAlone && looksLikeTitle(content) ? content : null;
};

/** Kinds from the last block to the first, for a heading is known by what it stands before. */
const kindsOf = (contents: readonly string[], stretches: readonly Stretch[], title: string | null, data: ReadingData): BlockKind[] => {
  const kinds = new Array<BlockKind>(stretches.length);
  let next: BlockKind | null = null;
  let headings = 0;
  for (let index = stretches.length - 1; index >= 0; index--) {
    const content = contents[index] ?? '';
    const known = stretches[index]?.kind ?? kindByWords(content, data) ?? (title !== null && sameWords(content, title) ? 'title' : null);
    const isHeading: boolean = looksLikeHeading(content) && (next === 'paragraph' || (next === 'heading' && headings < 2));
    const kind: BlockKind = known ?? (isHeading ? 'heading' : 'paragraph');
    kinds[index] = kind;
    if (kind === 'reference') continue;
    headings = kind === 'heading' ? headings + 1 : 0;
    next = kind === 'paragraph' && looksLikeHeading(content) ? null : kind;
  }
  return kinds;
};

/** Blocks of an article with their kinds, and its title if it is given or its first line is one. */
export const classifyBlocks = (
  text: string,
  stretches: readonly Stretch[],
  givenTitle: string | null,
  data: ReadingData,
): { blocks: Block[]; title: string | null } => {
  const title = findTitle(text, stretches, givenTitle);
  const cut = title === null ? stretches : cutRepeatedTitle(text, stretches, title);
  const contents = cut.map(({ span }) => text.slice(...span));
  const kinds = kindsOf(contents, cut, title, data);
  return { title, blocks: cut.map(({ span }, index) => ({ span, kind: kinds[index] ?? 'paragraph' })) };
};
