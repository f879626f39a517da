import type { LanguageCode } from '../model/text.ts';
import { reading as english } from './en/reading.ts';
import { reading as dutch } from './nl/reading.ts';
import type { ReadingData } from './readingData.ts';

const READING: Readonly<Record<LanguageCode, ReadingData>> = { nl: dutch, en: english };

/** What telling the parts of an article apart needs to know about a language. */
export const readingOf = (language: LanguageCode): ReadingData => READING[language];

/** Number of a month by its name in any of the languages, 1 to 12; null for other words. */
export const monthNumber = (name: string): number | null => {
  const bare = name.toLowerCase().replace(/\.$/, '');
  for (const { months } of Object.values(READING)) {
    const index = months.findIndex((names) => names.includes(bare));
    if (index >= 0) return index + 1;
  }
  return null;
};
