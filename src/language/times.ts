import type { LanguageCode } from '../model/text.ts';
import { times as english } from './en/times.ts';
import { times as dutch } from './nl/times.ts';
import type { TimeData } from './timeData.ts';

const TIMES: Readonly<Record<LanguageCode, TimeData>> = { nl: dutch, en: english };

/** The words by which a language speaks of calendar time. */
export const timesOf = (language: LanguageCode): TimeData => TIMES[language];

/** Whether a word names a day, a part of one, or a month: "vrijdag", "zondagavond", "July". */
export const isCalendarWord = (form: string, language: LanguageCode): boolean => {
  const data = timesOf(language);
  const word = form.toLowerCase();
  if (data.weekdays.has(word) || data.days.has(word) || (data.months.has(word) && word.length > 3)) return true;
  return [...data.weekdays.keys()].some((day) => word.startsWith(day) && data.dayParts.has(word.slice(day.length)));
};
