/** What cutting text into sentences and tokens needs to know about one language. */
export interface TokenData {
  /** Abbreviations without their full stop, after which the sentence goes on ("dr", "m.n"). With a capital: only written so. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may also be a sentence's last word ("enz", "jl", "U.S"). */
  readonly closingAbbreviations: ReadonlySet<string>;
  /** Abbreviations only where a number follows, for they are words or ends of sentences elsewhere ("no", "art", "jan"). */
  readonly numberAbbreviations: ReadonlySet<string>;
  /** Words that often begin a sentence, in lower case; a capital on one of them tells a new sentence from a name. */
  readonly openers: ReadonlySet<string>;
  /** Openers that, with a capital, also stand inside names ("Jan Van de Velde"), in lower case. */
  readonly nameParticles: ReadonlySet<string>;
  /** Characters of a regular expression's class that join letters and digits to one token. */
  readonly innerMarks: string;
  /** Parts before a hyphen that stay with the word though hyphens cut otherwise ("non-", "anti-"). */
  readonly hyphenPrefixes: readonly string[];
  /** Units that are tokens of their own where they are written to a number ("5pm"). */
  readonly cutUnits: readonly string[];
  /** Whether a per cent sign belongs to its number's token. */
  readonly joinsPercent: boolean;
  /** What may follow an apostrophe at the start of a token ("'s avonds", "'t", "'em"). */
  readonly elisions: readonly string[];
  /** Whole words in lower case that are two words written as one → length of the first ("cannot" → 3). */
  readonly contractedWords: ReadonlyMap<string, number>;
  /** Endings that are words of their own ("n't", "'s"), in lower case with `'` for the apostrophe, the longest first. */
  readonly contractedEndings: readonly string[];
}

/** Splits lists of words at white space. */
export const listOf = (...lines: readonly string[]): readonly string[] => lines.join(' ').split(/\s+/).filter(Boolean);

/** Whether a list has a word as it is written, in lower case, or, for one in capitals, with a first capital alone. */
export const isListed = (list: ReadonlySet<string>, word: string): boolean => {
  const lower = word.toLowerCase();
  // "Analisten van ING.": three capitals are an acronym, whatever they abbreviate in lower case.
  const isAcronym = /^\p{Lu}{3,}$/u.test(word);
  if (list.has(word) || (list.has(lower) && !isAcronym)) return true;
  return word.length > 2 && word === word.toUpperCase() && list.has(word.charAt(0) + lower.slice(1));
};
