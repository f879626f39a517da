import type { TokenData } from '../language/tokenData.ts';
import { ownsFullStop } from './ownsFullStop.ts';
import { tokenPattern } from './tokenPattern.ts';

/** Words of a stretch of text, as columns. */
export interface Words {
  readonly starts: number[];
  readonly ends: number[];
  /** Whether the word is written together with the one before it as one token ("do|n't"). */
  readonly joined: boolean[];
}

const SPACE = 0;
const LETTER = 1;
const OTHER = 2;
const TABLE_SIZE = 0x250;

const classOf = (character: string): number => (/\s/u.test(character) ? SPACE : /[\p{L}\p{M}]/u.test(character) ? LETTER : OTHER);
const classes = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classOf(String.fromCharCode(code)));
const classAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code < TABLE_SIZE ? (classes[code] ?? OTHER) : classOf(text.charAt(index));
};

const FULL_STOP = 46;

/** Length of the first part of a contraction, 0 for a word that is none. */
const contractionAt = (word: string, data: TokenData): number => {
  const lower = word.toLowerCase().replace('’', "'");
  const whole = data.contractedWords.get(lower);
  if (whole !== undefined) return whole;
  if (!lower.includes("'")) return 0;
  const ending = data.contractedEndings.find((one) => lower.endsWith(one) && lower.length > one.length);
  return ending === undefined ? 0 : word.length - ending.length;
};

/** Adds a word, in two parts if it is a contraction. */
const addWord = (words: Words, text: string, start: number, end: number, data: TokenData): void => {
  const length = data.contractedEndings.length === 0 ? 0 : contractionAt(text.slice(start, end), data);
  words.starts.push(start);
  words.joined.push(false);
  if (length > 0) {
    words.ends.push(start + length);
    words.starts.push(start + length);
    words.joined.push(true);
  }
  words.ends.push(end);
};

const afterLetters = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && classAt(text, at) === LETTER) at++;
  return at;
};

/** Where the token that begins at `start` ends. Most are letters with white space after them and need no pattern. */
const tokenEnd = (text: string, start: number, end: number, pattern: RegExp): number => {
  const plain = afterLetters(text, start, end);
  if (plain > start && (plain === end || classAt(text, plain) === SPACE)) return plain;
  pattern.lastIndex = start;
  return Math.min(end, pattern.test(text) ? pattern.lastIndex : start + 1);
};

/** Finds the words between two offsets of a text. They cover every character that is no white space. */
export type Tokenizer = (text: string, start: number, end: number) => Words;

/** Makes the tokenizer of a language. */
export const makeTokenizer = (data: TokenData): Tokenizer => {
  const pattern = tokenPattern(data);
  return (text, start, end) => {
    const words: Words = { starts: [], ends: [], joined: [] };
    const previous = () => text.slice(words.starts.at(-1) ?? 0, words.ends.at(-1) ?? 0);
    for (let at = start; at < end; ) {
      if (classAt(text, at) === SPACE) {
        at++;
        continue;
      }
      let stop = tokenEnd(text, at, end, pattern);
      const dotted = stop < end && text.charCodeAt(stop) === FULL_STOP;
      if (dotted && ownsFullStop(text, text.slice(at, stop), stop, end, previous(), data)) stop++;
      addWord(words, text, at, stop, data);
      at = stop;
    }
    return words;
  };
};
