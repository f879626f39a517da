import { isListed, type TokenData } from '../language/tokenData.ts';

const NEW_SENTENCE = /\.["'”’)]*\s+["'“‘,]*(\p{Lu}\p{L}*)\s+\p{Ll}/uy;

/** Whether a new sentence seems to begin after the full stop at `stop`: an opener with a capital, and a word without. */
const opensSentence = (text: string, stop: number, data: TokenData): boolean => {
  NEW_SENTENCE.lastIndex = stop;
  const opener = NEW_SENTENCE.exec(text)?.[1];
  return opener !== undefined && data.openers.has(opener.toLowerCase());
};

const CAPITAL = /^\p{Lu}/u;

/** A letter with a full stop is an initial ("A. de Vries"), unless it ends a sentence about a thing ("plan B."). */
const isInitial = (text: string, letter: string, stop: number, end: number, previous: string, data: TokenData): boolean => {
  if (!CAPITAL.test(letter)) return data.abbreviations.has(letter);
  const follows = stop + 1 < end && !/^["'”’)\s]*$/u.test(text.slice(stop + 1, Math.min(end, stop + 8)));
  return CAPITAL.test(previous) || (follows && !opensSentence(text, stop, data));
};

const isAbbreviation = (text: string, word: string, stop: number, data: TokenData): boolean => {
  if (isListed(data.abbreviations, word) || isListed(data.closingAbbreviations, word)) return true;
  return isListed(data.numberAbbreviations, word) && /^\s*\d/u.test(text.slice(stop + 1, stop + 8));
};

/** Two full stops are an abbreviation's and the sentence's only at the end of a text; three are an ellipsis. */
const isDoubled = (text: string, stop: number, end: number): boolean =>
  text.startsWith('..', stop) && (text.startsWith('...', stop) || stop + 2 < end);

/**
 * Whether a word owns the full stop at `stop`, for the two are an abbreviation or an initial.
 * @param previous the word before, which tells an initial ("Karel B.") from a letter ("plan B.")
 * @param end where the block ends
 */
export const ownsFullStop = (text: string, word: string, stop: number, end: number, previous: string, data: TokenData): boolean => {
  if (isDoubled(text, stop, end)) return false;
  return word.length === 1 ? isInitial(text, word, stop, end, previous, data) : isAbbreviation(text, word, stop, data);
};
