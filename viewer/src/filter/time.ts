import type { FactRecord } from '../../../src/model/records.ts';
import type { Story } from '../data/story.ts';
import type { Clock } from '../state/types.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;

const isDay = (day: string): boolean => DAY.test(day) && !Number.isNaN(Date.parse(day.slice(0, 10)));

const lastDayOfMonth = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** First and last day of an ISO date, month or year; null for what is none of them. */
export const daysOf = (date: string | null): readonly [first: string, last: string] | null => {
  if (date === null) return null;
  if (YEAR.test(date)) return [`${date}-01-01`, `${date}-12-31`];
  const [, year, month] = date.match(MONTH) ?? [];
  if (year !== undefined && month !== undefined && Number(month) >= 1 && Number(month) <= 12) {
    return [`${date}-01`, lastDayOfMonth(Number(year), Number(month))];
  }
  return isDay(date) ? [date.slice(0, 10), date.slice(0, 10)] : null;
};

/**
 * First and last day of a fact by one of the clocks: when it happens, or when its article appeared.
 * A fact whose sentence gives no time stands on its article's day.
 */
export const factDays = (story: Story, fact: FactRecord, clock: Clock): readonly [first: string, last: string] | null => {
  const published = daysOf(story.articles.get(fact.article)?.date ?? null);
  if (clock === 'publication' || fact.time === null) return published;
  const start = daysOf(fact.time.start);
  const end = daysOf(fact.time.end);
  return start === null || end === null || end[1] < start[0] ? published : [start[0], end[1]];
};
