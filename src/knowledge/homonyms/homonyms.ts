import type { LanguageCode } from '../../model/text.ts';
import { once, parseTable } from '../table.ts';
import { homonymsTsv } from './homonyms.generated.ts';

const words = once(() => new Set(parseTable(homonymsTsv).map((row) => `${row.text('language')} ${row.text('form')}`)));

/**
 * Whether a name is a common word as well, so that a capital at the start of a sentence does not make it a name: "Trouw" and "Let"
 * in Dutch, "Turkey" and "Nice" in English.
 */
export const isCommonWord = (form: string, language: LanguageCode): boolean => words().has(`${language} ${form}`);
