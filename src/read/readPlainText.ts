import { type Draft, NO_DRAFT } from './draft.ts';
import { findStretches } from './findStretches.ts';
import { fieldOf, readFrontMatter } from './frontMatter.ts';

const DATELINE = /^\s*(date:?[ \t]+(\d{4}(?:-\d{2}(?:-\d{2})?)?))(?![\w-])[ \t]*/;
const LONGEST_PREFIX = 4096;

/**
 * Reads plain text. Its text stays as it is, for offsets must index it; front matter lies outside the blocks,
 * and a first line `date 2022-02` is a block of its own even where text shares the line.
 */
export const readPlainText = (text: string, path: string): Draft => {
  const { fields, end } = readFrontMatter(text, path);
  const match = DATELINE.exec(text.slice(end, end + LONGEST_PREFIX));
  const written = match?.[1] ?? '';
  const start = end + (match === null ? 0 : match[0].indexOf(written));
  const body = match === null ? end : end + match[0].length;
  const dateline = match === null ? [] : [{ span: [start, start + written.length] as const, kind: 'dateline' as const }];
  const declared = fieldOf(fields, ['date', 'datum', 'published']);
  return {
    ...NO_DRAFT,
    text,
    stretches: [...dateline, ...findStretches(text, body)],
    title: fieldOf(fields, ['title', 'titel']),
    url: fieldOf(fields, ['url', 'link', 'source']),
    language: fieldOf(fields, ['language', 'lang', 'taal']),
    dates: [declared, match?.[2] ?? null].filter((date) => date !== null),
  };
};
