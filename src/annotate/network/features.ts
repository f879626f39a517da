/** What the network sees of a word's form; training/features.py does the same. */

const TYPEWRITER: ReadonlyMap<string, string> = new Map([
  ...[...'’‘‛`´‚'].map((c) => [c, "'"] as const),
  ...['“', '”', '„', '«', '»', ',,', "''", '``', '‘‘', '’’'].map((c) => [c, '"'] as const),
  ...[...'–—‐‑−'].map((c) => [c, '-'] as const),
  ['…', '...'],
]);
const NOT_TYPEWRITER = /[’‘‛`´‚“”„«»–—‐‑−…]/;
const ASCII_LOWER = /^[a-z]+$/;

/** How many affix tables there are: three of prefixes, five of suffixes. */
export const AFFIX_TABLES = 8;

/** The form with quotes, dashes and ellipses as a typewriter has them. */
export const canonical = (form: string): string => {
  const whole = TYPEWRITER.get(form);
  if (whole !== undefined) return whole;
  return NOT_TYPEWRITER.test(form) ? Array.from(form, (c) => TYPEWRITER.get(c) ?? c).join('') : form;
};

/** Canonical, in lower case, every digit 0. */
export const normalised = (form: string): string => canonical(form).toLowerCase().replace(/[0-9]/g, '0');

/** Prefixes of 2, 3, 4 and suffixes of 2, 3, 4, 5, 7 letters of the normalised form, the word's ends marked ^ and $. */
export const affixes = (normal: string): string[] => {
  const letters = ASCII_LOWER.test(normal) ? `^${normal}$` : Array.from(`^${normal}$`);
  const piece = (from: number, to?: number): string => {
    const cut = letters.slice(from, to);
    return typeof cut === 'string' ? cut : cut.join('');
  };
  return [piece(0, 3), piece(0, 4), piece(0, 5), piece(-3), piece(-4), piece(-5), piece(-6), piece(-8)];
};

const shapeOf = (c: string): string => {
  if (c >= '0' && c <= '9') return 'd';
  if (c.toLowerCase() !== c) return 'X';
  return c.toUpperCase() !== c ? 'x' : c;
};

/** X for upper case, x for lower case, d for digits; runs are cut at three, the whole at eight. */
export const shape = (form: string): string => {
  const out: string[] = [];
  for (const c of canonical(form)) {
    const s = shapeOf(c);
    const n = out.length;
    if (n >= 3 && out[n - 1] === s && out[n - 2] === s && out[n - 3] === s) continue;
    if (n === 8) break;
    out.push(s);
  }
  return out.join('');
};
