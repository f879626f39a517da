import { longestMatch, meaningsOf, type NameMeaning } from '../knowledge/index.ts';
import type { NameKind, NameSpan } from '../model/annotated.ts';
import type { LanguageCode } from '../model/text.ts';

const PLACE_KINDS: Readonly<Record<string, NameKind>> = {
  country: 'GPE',
  territory: 'GPE',
  region: 'GPE',
  city: 'GPE',
  continent: 'LOC',
  water: 'LOC',
  facility: 'FAC',
  bloc: 'ORG',
};

const kindOfMeaning = (meaning: NameMeaning): NameKind | null => {
  switch (meaning.as) {
    case 'country':
    case 'place':
      return PLACE_KINDS[meaning.place.kind] ?? null;
    case 'organisation':
      return 'ORG';
    case 'demonym':
    case 'inhabitant':
      return 'NRP';
    case 'seat':
    case 'headquarters':
      return null;
  }
};

/** The one kind that a name has in every meaning we know of, or null. */
const knownKind = (meanings: readonly NameMeaning[]): NameKind | null => {
  const kinds = new Set(meanings.map(kindOfMeaning).filter((kind) => kind !== null));
  return kinds.size === 1 ? [...kinds][0]! : null;
};

const isCapitalised = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);

/** A known name of several words, each with a capital but for small ones inside, as it stands in the table. */
const knownNameAt = (forms: readonly string[], start: number, language: LanguageCode): NameSpan | null => {
  if (!isCapitalised(forms[start]!)) return null;
  const match = longestMatch(forms, start, language);
  if (match === null) return null;
  const end = /[\p{L}\p{N}]/u.test(forms[match.end - 1]!) ? match.end : match.end - 1;
  if (end - start < 2 || !isCapitalised(forms[end - 1]!)) return null;
  const kind = knownKind(match.meanings);
  return kind === null || kind === 'NRP' ? null : { start, end, kind, score: 1 };
};

/** Whether a span holds every name that it touches. */
const swallows = (span: NameSpan, names: readonly NameSpan[]): boolean =>
  names.every(({ start, end }) => end <= span.start || start >= span.end || (start >= span.start && end <= span.end));

/**
 * Names corrected by what is known of the world: known names of several words are one name, and a name whose every known meaning is
 * of one kind has that kind. A name that the model makes longer than the known one stays.
 */
export const withKnownNames = (forms: readonly string[], names: readonly NameSpan[], language: LanguageCode): NameSpan[] => {
  const known: NameSpan[] = [];
  for (let start = 0; start < forms.length; start++) {
    const span = knownNameAt(forms, start, language);
    if (span === null || !swallows(span, names)) continue;
    known.push(span);
    start = span.end - 1;
  }
  const kept = names.filter(({ start, end }) => known.every((span) => end <= span.start || start >= span.end));
  const typed = kept.map((name) => {
    const form = forms.slice(name.start, name.end).join(' ');
    const kind = isCapitalised(form) ? knownKind(meaningsOf(form, language)) : null;
    return kind === null || kind === name.kind ? name : { ...name, kind };
  });
  return [...known, ...typed].sort((a, b) => a.start - b.start);
};
