const MARKS = /\p{M}+/gu;
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', þ: 'th', ı: 'i' };

/** A word without case, accents and ligatures: "Zelenskyj" finds "Zelenskýj". */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[ßæœøđłþı]/g, (letter) => LIGATURES[letter] ?? letter);
