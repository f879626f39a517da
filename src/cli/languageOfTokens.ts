import type { LanguageCode } from '../model/text.ts';
import { detectLanguage } from '../read/detectLanguage.ts';

/** So many words tell the language. */
const ENOUGH = 2000;

/** The language of a file with a token on each line: CoNLL-U, or columns with the token first. @throws InputError where it is neither Dutch nor English */
export const languageOfTokens = (text: string, path: string): LanguageCode => {
  const forms: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const columns = line.split(/[\t ]/);
    forms.push((columns.length >= 10 ? columns[1] : columns[0]) ?? '');
    if (forms.length === ENOUGH) break;
  }
  return detectLanguage(forms.join(' '), path);
};
