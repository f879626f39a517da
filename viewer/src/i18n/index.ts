import type { Language } from '../state/types.ts';
import { en, type MessageKey, type Messages } from './en.ts';
import { nl } from './nl.ts';

export type { MessageKey };

const MESSAGES: Readonly<Record<Language, Messages>> = { nl, en };

export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the interface in a language, with values for what stands in braces. */
export const translator =
  (language: Language): Translate =>
  (key, values = {}) =>
    MESSAGES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** "1 fact" or "3 facts". */
export const countOf = (t: Translate, one: 'fact' | 'name' | 'link' | 'mention' | 'factInSentence', n: number): string => {
  if (n === 1) return t(one);
  const many = { fact: 'facts', name: 'names', link: 'links', mention: 'mentions', factInSentence: 'factsInSentence' } as const;
  return t(many[one], { n });
};

/** The reader's language from the browser's list; English where that has none of ours. */
export const preferredLanguage = (languages: readonly string[]): Language => {
  const own = languages.map((language) => language.slice(0, 2).toLowerCase()).find((language) => language === 'nl' || language === 'en');
  return own === 'nl' ? 'nl' : 'en';
};

/** A day, month or year as the language writes it; what is none is given back as it is. */
export const formatDate = (date: string | null, language: Language): string => {
  if (date === null) return '';
  const [, year, month, day] = date.match(/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/) ?? [];
  if (year === undefined) return date;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return date;
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(at);
};

/** The month or year that the days from first to last fill; null where they fill none. */
const wholeOf = (start: string, end: string): string | null => {
  const [year, month, day] = start.split('-');
  if (year === undefined || month === undefined || day !== '01') return null;
  if (month === '01' && end === `${year}-12-31`) return year;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return end === last ? `${year}-${month}` : null;
};

/** From the first to the last day; once where they are the same, as a month or year where they fill it. */
export const formatSpan = (start: string, end: string, language: Language): string =>
  start === end
    ? formatDate(start, language)
    : formatDate(wholeOf(start, end), language) || `${formatDate(start, language)} – ${formatDate(end, language)}`;
