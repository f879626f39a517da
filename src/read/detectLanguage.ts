import { eld } from 'eld/extrasmall';
import { InputError } from '../model/errors.ts';
import type { LanguageCode } from '../model/text.ts';

/** Texts shorter than this many characters may be taken for a neighbour of their language. */
const SHORT = 80;
const NEAR = 0.82;
const SAMPLE = 20_000;

export const isLanguageCode = (code: string): code is LanguageCode => code === 'nl' || code === 'en';

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

const refuse = (path: string, found: string): never => {
  const seems = found === '' ? 'the language cannot be told' : `seems to be in ${NAMES.of(found) ?? found}`;
  throw new InputError('KG_INPUT_LANGUAGE', `${path}: ${seems}; Tripel reads Dutch and English, and --lang nl or --lang en forces one`);
};

/**
 * The language of an article as a whole.
 * @throws InputError for texts in other languages and texts without words
 */
export const detectLanguage = (text: string, path: string): LanguageCode => {
  const sample = text.slice(0, SAMPLE);
  const result = eld.detect(sample);
  if (isLanguageCode(result.language)) return result.language;
  const scores: Readonly<Record<string, number>> = result.getScores();
  const ours = (scores.nl ?? 0) >= (scores.en ?? 0) ? 'nl' : 'en';
  const best = Math.max(0, ...Object.values(scores));
  if (sample.trim().length < SHORT && best > 0 && (scores[ours] ?? 0) >= NEAR * best) return ours;
  return refuse(path, result.language);
};

/** The language that an input declares ("nl", "nl-BE", "Dutch", "Nederlands"), null for none. @throws InputError for others */
export const declaredLanguage = (value: string | null, path: string): LanguageCode | null => {
  if (value === null || value.trim() === '') return null;
  const code = value.trim().toLowerCase();
  if (/^(?:nl(?:[-_].*)?|nld|dut|dutch|nederlands|flemish|vlaams)$/.test(code)) return 'nl';
  if (/^(?:en(?:[-_].*)?|eng|english|engels)$/.test(code)) return 'en';
  throw new InputError('KG_INPUT_LANGUAGE', `${path}: is said to be in "${value}"; Tripel reads Dutch and English`);
};
