import type { TokenData } from '../language/tokenData.ts';

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

/** Finds the words between two offsets of a text. */
export type Tokenizer = (text: string, start: number, end: number) => Words;

const FULL_STOP = 46;
const WORD = '[\\p{L}\\p{M}\\p{N}]+';

const eitherCase = (words: readonly string[]): string =>
  words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');

/** The kinds of tokens that are more than letters alone; the first that fits wins. */
const tokenPattern = (data: TokenData): RegExp => {
  const keepsHyphens = data.innerMarks.includes('-');
  const prefix = data.hyphenPrefixes.length === 0 ? '' : `(?:(?:${eitherCase(data.hyphenPrefixes)})-(?=\\p{L}))?`;
  const inner = `(?:[${data.innerMarks}]|(?<=\\p{N})[.,:/](?=\\p{N})|(?<=\\p{L})\\.(?=\\p{Ll}))`;
  const compounds = keepsHyphens ? `(?:-${WORD})*` : '';
  const alternatives = [
    // addresses and names of the web
    '(?:https?://|www\\.)[^\\s<>"“”«»]*[^\\s<>"“”«».,;:!?\'’)\\]}…]',
    '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*',
    '@[\\p{L}\\p{N}_]+|#\\p{L}[\\p{L}\\p{N}_]*',
    '[:;]-?[()DP](?![\\p{L}\\p{N}])',
    // "d.w.z.", "J.P.", "N.-Br."
    `(?:\\p{L}{1,3}\\.-?)+\\p{L}{1,3}\\.(?![\\p{L}\\p{N}])${compounds}`,
    // telephone numbers and dates; numbers whose unit is cut off
    '\\p{N}{3,}(?:-\\p{N}{3,})+(?![\\p{L}\\p{N}])|\\p{N}{1,2}-\\p{N}{1,2}-\\p{N}{2,4}(?![\\p{L}\\p{N}])',
    ...(data.cutUnits.length > 0 ? [`\\p{N}+(?:[.,]\\p{N}+)*(?=(?:${eitherCase(data.cutUnits)})(?![\\p{L}\\p{N}]))`] : []),
    // "'s avonds", "'t", "'68"
    `['’‘\`](?:${eitherCase(data.elisions)})(?![\\p{L}\\p{N}'’-])`,
    "['’‘]\\p{N}{2}(?![\\p{L}\\p{N}])",
    ...(keepsHyphens
      ? [`['’‘]s-${WORD}${compounds}`, '-ie(?!\\p{L})', `\\(\\p{L}+-?\\)\\p{L}+${compounds}`, `\\p{L}{1,4}\\.-${WORD}${compounds}`]
      : []),
    `${prefix}${WORD}(?:${inner}${WORD})*${keepsHyphens ? '(?:-(?=[\\s,]))?' : ''}${data.joinsPercent ? '%?' : ''}`,
    // runs of the same sign
    ",(?=,,)|\\.{2,}|[!?]{2,}|-{2,}|={2,}|\\*{2,}|_{2,}|[$]{2,}|,,|''|``|<<|>>",
    '.',
  ];
  return new RegExp(alternatives.join('|'), 'uy');
};

const firstAfterSpace = (text: string, index: number): string => {
  let at = index;
  while (at < text.length && classAt(text, at) === SPACE) at++;
  return text.charAt(at);
};

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

/** Whether a word owns the full stop at `stop` because the two are an abbreviation. */
const ownsFullStop = (text: string, word: string, stop: number, data: TokenData): boolean => {
  const lower = word.toLowerCase();
  const isIn = (set: ReadonlySet<string>) => set.has(lower) || set.has(word);
  if (isIn(data.abbreviations) || isIn(data.closingAbbreviations)) return true;
  return isIn(data.numberAbbreviations) && /\d/.test(firstAfterSpace(text, stop + 1));
};

/** Length of the first part of a contraction, 0 for a word that is none. */
const contractionAt = (word: string, data: TokenData): number => {
  const lower = word.toLowerCase().replace('’', "'");
  const whole = data.contractedWords.get(lower);
  if (whole !== undefined) return whole;
  if (!lower.includes("'")) return 0;
  const ending = data.contractedEndings.find((one) => lower.endsWith(one) && lower.length > one.length);
  return ending === undefined ? 0 : word.length - ending.length;
};

/** Makes the tokenizer of a language. Its words cover every character that is no white space. */
export const makeTokenizer = (data: TokenData): Tokenizer => {
  const pattern = tokenPattern(data);
  const contracts = data.contractedEndings.length > 0;
  return (text, start, end) => {
    const words: Words = { starts: [], ends: [], joined: [] };
    const push = (from: number, to: number) => {
      words.starts.push(from);
      words.ends.push(to);
      words.joined.push(false);
    };
    const pushWord = (from: number, to: number) => {
      const cut = contracts ? contractionAt(text.slice(from, to), data) : 0;
      if (cut === 0) return push(from, to);
      push(from, from + cut);
      push(from + cut, to);
      words.joined[words.joined.length - 1] = true;
    };
    const takesFullStop = (from: number, stop: number): boolean => {
      if (text.startsWith('..', stop) && (text.startsWith('...', stop) || stop + 2 < end)) return false;
      const word = text.slice(from, stop);
      if (word.length > 1) return ownsFullStop(text, word, stop, data);
      const last = words.starts.length - 1;
      return isInitial(text, word, stop, end, text.slice(words.starts[last] ?? 0, words.ends[last] ?? 0), data);
    };
    let at = start;
    while (at < end) {
      if (classAt(text, at) === SPACE) {
        at++;
        continue;
      }
      let stop = at;
      while (stop < end && classAt(text, stop) === LETTER) stop++;
      const plain = stop > at && (stop === end || classAt(text, stop) === SPACE);
      if (!plain) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        stop = Math.min(end, match === null ? at + 1 : pattern.lastIndex);
        if (stop < end && text.charCodeAt(stop) === FULL_STOP && takesFullStop(at, stop)) stop++;
      }
      pushWord(at, stop);
      at = stop;
    }
    return words;
  };
};
