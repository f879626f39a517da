import { monthNumber } from '../language/reading.ts';
import type { ArticleDate } from '../model/article.ts';

const two = (value: number): string => String(value).padStart(2, '0');

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const dateOf = (year: number, month: number | null, day: number | null): ArticleDate | null => {
  if (year < 1000 || year > 2999) return null;
  if (month === null) return { iso: String(year), granularity: 'year' };
  if (month < 1 || month > 12) return null;
  if (day === null) return { iso: `${year}-${two(month)}`, granularity: 'month' };
  if (day < 1 || day > daysIn(year, month)) return null;
  return { iso: `${year}-${two(month)}-${two(day)}`, granularity: 'day' };
};

const parseIso = (text: string): ArticleDate | null => {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ].*)?)?)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  return dateOf(Number(year), month === undefined ? null : Number(month), day === undefined ? null : Number(day));
};

/** Day before month as in Europe, unless only the other order gives a date. */
const parseNumeric = (text: string): ArticleDate | null => {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(text);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return dateOf(year, second, first) ?? dateOf(year, first, second);
};

const parseNamed = (text: string): ArticleDate | null => {
  const european = /(?:^|[\s,])(?:(\d{1,2})(?:st|nd|rd|th|e)?\s+)?(\p{L}+)\.?,?\s+(\d{4})\b/u.exec(text);
  const american = /(?:^|[\s,])(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s*(\d{4})\b/u.exec(text);
  if (american !== null) {
    const month = monthNumber(american[1] ?? '');
    if (month !== null) return dateOf(Number(american[3]), month, Number(american[2]));
  }
  const month = european === null ? null : monthNumber(european[2] ?? '');
  if (european === null || month === null) return null;
  return dateOf(Number(european[3]), month, european[1] === undefined ? null : Number(european[1]));
};

/**
 * Reads a date as people and pages write it: `2022-02-04`, `2022-02`, `2022`, ISO 8601 with a time (the day as written),
 * `4-2-2022` (day first), `4 februari 2022`, `February 4, 2022`, `Fri, 04 Feb 2022 10:00:00 GMT`. null for anything else.
 */
export const parseDate = (value: string): ArticleDate | null => {
  const text = value.trim();
  return parseIso(text) ?? parseNumeric(text) ?? parseNamed(text);
};
