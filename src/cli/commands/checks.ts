import { InputError } from '../../model/errors.ts';
import type { LanguageCode } from '../../model/text.ts';
import { FORMATS, type Format, formatNamed } from '../../write/formats.ts';

const LANGUAGES = ['nl', 'en', 'auto'] as const;

/** @throws InputError unless it is nl, en or auto */
export const checkLanguage = (value: string | null): LanguageCode | 'auto' => {
  const language = LANGUAGES.find((known) => known === (value ?? 'auto'));
  if (language === undefined) throw new InputError('KG_OPTION', `--lang ${value}: choose nl, en or auto`);
  return language;
};

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** @throws InputError unless it is a day, month or year in ISO 8601 */
export const checkDate = (value: string | null): string | null => {
  if (value === null) return null;
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (parts === null || !isDay(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1))) {
    throw new InputError('KG_OPTION', `--date ${value}: expected a date like 2022-02-04, 2022-02 or 2022`);
  }
  return value;
};

/** The names of all formats, for help texts. */
export const FORMAT_NAMES = FORMATS.map((format) => format.name).join(', ');

/** The formats of a list parted by commas. @throws InputError for a format that is not known */
export const checkFormats = (value: string | null): readonly Format[] =>
  (value ?? '')
    .split(',')
    .filter((name) => name.trim() !== '')
    .map(formatNamed);

/** @throws InputError unless it is a whole number from 1 to 256 */
export const checkThreads = (value: string | null, standard: number): number => {
  if (value === null) return standard;
  const threads = Number(value);
  if (!Number.isInteger(threads) || threads < 1 || threads > 256)
    throw new InputError('KG_OPTION', `--threads ${value}: expected a whole number from 1 to 256`);
  return threads;
};

/** A whole number of at least `least`, or the standard. @throws InputError for anything else */
export const checkCount = (option: string, value: string | null, least: number, standard: number): number => {
  if (value === null) return standard;
  const count = Number(value);
  if (!Number.isInteger(count) || count < least)
    throw new InputError('KG_OPTION', `--${option} ${value}: expected a whole number, ${least} or more`);
  return count;
};
