import type { TokenData } from '../language/tokenData.ts';

const WORD = '[\\p{L}\\p{M}\\p{N}]+';

const eitherCase = (words: readonly string[]): string =>
  words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');

/** Matches one token at its `lastIndex`: the kinds that are more than letters alone, the first that fits wins. */
export const tokenPattern = (data: TokenData): RegExp => {
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
