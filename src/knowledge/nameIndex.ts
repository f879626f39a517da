import type { LanguageCode } from '../model/text.ts';

/** How a form must be written to be read as an entry: letter by letter (acronyms), with a capital (names), or in any way. */
type Requirement = 'exact' | 'capital' | 'any';

const STRICTNESS: Readonly<Record<Requirement, number>> = { any: 0, capital: 1, exact: 2 };

interface Entry<Meaning> {
  /** As written but without accents and such: what an acronym must be equal to. */
  readonly plain: string;
  readonly requirement: Requirement;
  readonly meaning: Meaning;
}

/** Letters that the canonical decomposition leaves whole. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** A form without accents and the dots of abbreviations, its parts (also those joined by hyphens) separated by one space; keeps capitals. */
const plain = (form: string): string => {
  if (/^[A-Za-z]*$/.test(form)) return form;
  return form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđßæœı]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/(?<=\p{Lu})\.|\.(?=\s|$)/gu, '')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[\s\-‐‑–,]+/gu, ' ')
    .trim();
};

const ARTICLES = /^(?:de|het|the|'t|'s) /iu;

const withoutArticle = (form: string): string => form.replace(ARTICLES, '');

/** Whether a plain form has a capital or digit first, an article aside. */
const isCapitalised = (form: string): boolean => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(withoutArticle(form));

const requirementOf = (form: string): Requirement => {
  const isAcronym = !/\p{Ll}/u.test(form) && /\p{Lu}/u.test(form) && /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(form);
  if (isAcronym) return 'exact';
  return isCapitalised(form) ? 'capital' : 'any';
};

const fits = (entry: Entry<unknown>, form: string): boolean => {
  switch (entry.requirement) {
    case 'exact':
      return entry.plain === form;
    case 'capital':
      return isCapitalised(form);
    case 'any':
      return true;
  }
};

/**
 * Names and what they mean. Accents, the dots of acronyms and hyphens do not matter ("Oekraine", "U.S.", "Saoedi Arabië"); names
 * without small letters must be written so ("US", not "us"), names with a capital need one ("Turkey", not "turkey").
 */
export class NameIndex<Meaning> {
  readonly #entries = new Map<string, Entry<Meaning>[]>();
  /** From the first word of names to the number of words of the longest that starts with it. */
  readonly #wordsByFirst = new Map<string, number>();
  readonly #isSame: (a: Meaning, b: Meaning) => boolean;

  constructor(isSame: (a: Meaning, b: Meaning) => boolean = Object.is) {
    this.#isSame = isSame;
  }

  /** Adds a name; a leading article in small letters ("het Kremlin") is no part of it. Of two spellings the less strict one counts. */
  add(written: string, meaning: Meaning): void {
    const name = plain(/^(?:de|het|the) \p{L}/u.test(written) ? withoutArticle(written) : written);
    const key = name.toLowerCase();
    const known = this.#entries.get(key) ?? [];
    const entry: Entry<Meaning> = { plain: name, requirement: requirementOf(name), meaning };
    const same = known.findIndex((other) => this.#isSame(other.meaning, meaning));
    if (same === -1) known.push(entry);
    else if (STRICTNESS[entry.requirement] < STRICTNESS[known[same]!.requirement]) known[same] = entry;
    this.#entries.set(key, known);
    const words = key.split(' ');
    this.#wordsByFirst.set(words[0]!, Math.max(this.#wordsByFirst.get(words[0]!) ?? 0, words.length));
  }

  /** The meanings of a form as it is written, in the order in which they were added. */
  get(form: string): readonly Meaning[] {
    const name = plain(form);
    const found = this.#entries.get(name.toLowerCase());
    return found === undefined ? [] : found.filter((entry) => fits(entry, name)).map(({ meaning }) => meaning);
  }

  /** How many words the longest name has that starts as the token does; 0 when none does. */
  longestFrom(token: string): number {
    return this.#wordsByFirst.get(plain(token).toLowerCase().split(' ')[0] ?? '') ?? 0;
  }
}

/** A form without its leading article, or null when it has none. */
export const stripArticle = (form: string): string | null => {
  const bare = withoutArticle(form);
  return bare === form ? null : bare;
};

/** A Dutch or English genitive without its ending: "Ruslands", "China's", "Parijs'"; null when the form has none. */
export const stripGenitive = (form: string, language: LanguageCode): string | null => {
  const apostrophe = /^(.+?)(?:['’]s|(?<=[sxz])['’])$/u.exec(form)?.[1];
  if (apostrophe !== undefined) return apostrophe;
  return language === 'nl' && /^\p{Lu}.{3,}[^s]s$/u.test(form) ? form.slice(0, -1) : null;
};

/** Joined tokens that are no name: punctuation at either end, but for the apostrophe of "'s-Hertogenbosch". */
const hasLooseEnds = (form: string): boolean => /^(?!['’][st])[\p{P}\s]|[-‐‑–,\s]$/u.test(form);

/**
 * The longest form of tokens from one on for which `meaningsOf` knows meanings: `{ end, meanings }` with `end` exclusive, or null.
 * `words` is how many words it can have at most.
 */
export const longestForm = <Meaning>(
  tokens: readonly string[],
  from: number,
  words: number,
  meaningsOf: (form: string) => readonly Meaning[],
): { readonly end: number; readonly meanings: readonly Meaning[] } | null => {
  // Some tokenisers part at hyphens as the index does: a name of several words may have twice as many tokens.
  const furthest = Math.min(tokens.length, words > 1 ? from + 2 * words : from + 1);
  for (let end = furthest; end > from; end--) {
    const form = tokens.slice(from, end).join(' ');
    if (hasLooseEnds(form)) continue;
    const meanings = meaningsOf(form);
    if (meanings.length > 0) return { end, meanings };
  }
  return null;
};
