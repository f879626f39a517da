import type { Span } from '../model/text.ts';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”’’'],
  ['„', '”“'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ["''", "''"],
  [',,', "''"],
];

const LONGEST = 1200;
const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether a mark at a position opens a quotation: after a space or the start, before a letter or an ellipsis. */
const opens = (text: string, at: number, mark: string): boolean =>
  !isLetter(text[at - 1]) && /[\p{L}\p{N}.…(]/u.test(text[at + mark.length] ?? '');

const closers = (mark: string): readonly string[] => {
  switch (mark) {
    case '“':
    case '„':
      return ['”', '’’', '"', '“'];
    case ',,':
      return ["''", '”', '"'];
    case '"':
      return ['"', '”'];
    default:
      return PAIRS.filter(([open]) => open === mark).map(([, close]) => close);
  }
};

/** A mark that opens and closes alike closes nothing where it stands before a word and after a space. */
const opensAgain = (text: string, at: number, mark: string): boolean =>
  (mark === "'" || mark === '"') && /\s/.test(text[at - 1] ?? '') && isLetter(text[at + mark.length]);

/** End of the quotation that opens before `from`, excluded; null when nothing closes it. An apostrophe inside a word closes nothing. */
const closingAt = (text: string, from: number, mark: string): number | null => {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    for (const close of closers(mark)) {
      if (!text.startsWith(close, at)) continue;
      const inWord = (close === "'" || close === '’') && isLetter(text[at - 1]) && isLetter(text[at + close.length]);
      const plural = (close === "'" || close === '’') && text[at + 1] === 's';
      if (!inWord && !plural && !opensAgain(text, at, close)) return at + close.length;
    }
    if (text.startsWith('\n\n', at)) return null;
  }
  return null;
};

const MARKS = ['“', '„', '«', ',,', "''", '"', '‘', "'"];

/** The quotations of a text, marks included, the outermost only; unclosed marks are none. */
export const findQuotes = (text: string): Span[] => {
  const quotes: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS.find((candidate) => text.startsWith(candidate, at));
    if (!mark || !opens(text, at, mark)) continue;
    const end = closingAt(text, at + mark.length, mark);
    if (end === null) continue;
    quotes.push([at, end]);
    at = end - 1;
  }
  return quotes;
};
