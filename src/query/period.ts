import { firstDay, lastDay } from '../model/days.ts';
import { InputError } from '../model/errors.ts';

/** A stretch of time: a year, month or day ("2022-02"), or from one to another, both included ("2022-02..2022-04-15"). */
export type PeriodText = string | readonly [from: string, to: string];

/** ISO days, both included. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/**
 * The days of a period.
 * @throws InputError when it is no date, or ends before it starts.
 */
export const parsePeriod = (period: PeriodText): Days => {
  const [from = '', to = from] = typeof period === 'string' ? period.split('..').map((part) => part.trim()) : period;
  const start = firstDay(from);
  const end = lastDay(to);
  const shown = typeof period === 'string' ? period : period.join('..');
  if (start === null || end === null) {
    throw new InputError(
      'KG_QUERY',
      `'${shown}' is no period; write a year, month or day as 2022, 2022-02 or 2022-02-04, or two with '..' between`,
    );
  }
  if (end < start) throw new InputError('KG_QUERY', `the period '${shown}' ends before it starts`);
  return { start, end };
};

/** The days of a date or of a time's start and end; null when they are no dates. */
export const daysOf = (start: string, end: string = start): Days | null => {
  const first = firstDay(start);
  const last = lastDay(end);
  return first === null || last === null ? null : { start: first, end: last };
};

export const overlap = (a: Days, b: Days): boolean => a.start <= b.end && b.start <= a.end;
