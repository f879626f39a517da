import type { Span } from '../model/text.ts';
import type { Stretch } from './draft.ts';

const LINE = /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/gu;
const LIST_ITEM = /^(?:[-–—*•]|\d{1,2}[.)])\s/u;
const FINAL = /[.!?…]["'”’»)\]]*$/u;
const NARROWEST_PAGE = 50;
const WIDEST_PAGE = 120;

interface Line {
  readonly span: Span;
  readonly text: string;
}

/** Lines from `start` on, without the white space around them; a blank line is null. */
const linesOf = (text: string, start: number): (Line | null)[] => {
  const lines: (Line | null)[] = [];
  LINE.lastIndex = start;
  while (LINE.lastIndex < text.length) {
    const match = LINE.exec(text);
    if (match === null || match[0] === '') break;
    const content = match[0].trim();
    const from = match.index + (match[0].length - match[0].trimStart().length);
    lines.push(content === '' ? null : { span: [from, from + content.length], text: content });
  }
  return lines;
};

const firstWord = (text: string): number => /^\S*/.exec(text)?.[0].length ?? 0;

/** Whether lines are one paragraph broken to the width of a page: nearly everywhere the next word would not have fitted. */
const isWrapped = (lines: readonly Line[]): boolean => {
  const width = Math.max(...lines.map(({ text }) => text.length));
  if (lines.length < 2 || width < NARROWEST_PAGE || width > WIDEST_PAGE) return false;
  if (lines.some(({ text }) => LIST_ITEM.test(text))) return false;
  const ended = lines.slice(0, -1).filter(({ text }) => FINAL.test(text));
  if (ended.length > 0.5 * (lines.length - 1)) return false;
  const full = lines.slice(0, -1).filter((line, index) => line.text.length + 1 + firstWord(lines[index + 1]?.text ?? '') > width);
  return full.length >= 0.8 * (lines.length - 1);
};

/** One paragraph a line, but a line that begins in lower case goes on with the one before it. */
const joinBrokenLines = (lines: readonly Line[]): Span[] => {
  const spans: Span[] = [];
  for (const [index, { span, text }] of lines.entries()) {
    const last = spans.at(-1);
    const goesOn = last !== undefined && /^\p{Ll}/u.test(text) && !/[.!?:;…]$/u.test(lines[index - 1]?.text ?? '');
    if (goesOn) spans[spans.length - 1] = [last[0], span[1]];
    else spans.push(span);
  }
  return spans;
};

/** The paragraphs of lines that stand together: one if they are wrapped (a first line that is much shorter apart), else one a line. */
const paragraphsOf = (lines: readonly Line[]): Span[] => {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  if (isWrapped(lines)) return [[first.span[0], lines.at(-1)?.span[1] ?? first.span[1]]];
  if (rest[0] !== undefined && isWrapped(rest)) return [first.span, [rest[0].span[0], rest.at(-1)?.span[1] ?? 0]];
  return joinBrokenLines(lines);
};

/** Finds the paragraphs of plain text from `start` on: between blank lines, or line by line where lines are whole paragraphs. */
export const findStretches = (text: string, start: number): Stretch[] => {
  const stretches: Stretch[] = [];
  let together: Line[] = [];
  for (const line of [...linesOf(text, start), null]) {
    if (line !== null) {
      together.push(line);
      continue;
    }
    for (const span of paragraphsOf(together)) stretches.push({ span, kind: null });
    together = [];
  }
  return stretches;
};
