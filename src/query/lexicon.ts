import { ancestors, lookUp, predicate } from '../knowledge/lexicon/lexicon.ts';
import type { PredicateLexicon } from './predicateNames.ts';

const LANGUAGES = ['nl', 'en'] as const;
const CATEGORIES = ['verb', 'noun'] as const;

/** Entries of a lemma, in both languages, as verb and noun. */
const entriesOf = (lemma: string) => LANGUAGES.flatMap((language) => CATEGORIES.flatMap((category) => lookUp(language, category, lemma)));

/** Entries of a lemma with its preposition: "zich kanten tegen", "agree with". */
const entriesWithFrame = (words: string) => {
  const parted = /^(.+) (\S+)$/u.exec(words);
  if (parted === null) return [];
  const [, lemma = '', frame = ''] = parted;
  return entriesOf(lemma).filter((entry) => entry.frame === frame || entry.frame.endsWith(`+${frame}`));
};

/** The lexicon of Dutch and English words, as the query core asks it. */
export const predicateLexicon: PredicateLexicon = {
  ancestors,
  labels: (id) => {
    const known = predicate(id);
    return known === undefined ? [] : [known.label.en, known.label.nl];
  },
  idsOf: (words) => {
    const entries = entriesOf(words);
    return [...new Set((entries.length > 0 ? entries : entriesWithFrame(words)).map((entry) => entry.id))];
  },
};
