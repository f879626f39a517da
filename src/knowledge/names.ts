import type { LanguageCode } from '../model/text.ts';
import { allOrganisations, type Organisation } from './organisations/organisations.ts';
import { allPlaces, cityOf, type Place, seatNamesOf } from './places/places.ts';
import { once } from './table.ts';

/** What a name can mean. One form has several: "Moskou" is the city and may stand for the Russian government. */
export type NameMeaning =
  | { readonly as: 'country' | 'place'; readonly place: Place }
  /** An adjective: "Russische", "Russian". */
  | { readonly as: 'demonym'; readonly place: Place }
  /** A word for people of the place: "Russen", "a Dutchman". */
  | {
      readonly as: 'inhabitant';
      readonly place: Place;
      readonly number: 'singular' | 'plural';
      readonly gender: 'masculine' | 'feminine' | null;
    }
  /** What may stand for the government of the place; `city` is set when the name is first of all a city's ("Moskou"), null for "het Kremlin". */
  | { readonly as: 'seat'; readonly place: Place; readonly city: Place | null }
  | { readonly as: 'organisation'; readonly organisation: Organisation }
  /** A place that may stand for the organisation that has its seat there: "Brussel" for the European Union. */
  | { readonly as: 'headquarters'; readonly organisation: Organisation };

/** How a form must be written to be read as an entry: letter by letter (acronyms), with a capital (names), or in any way. */
type Requirement = 'exact' | 'capital' | 'any';

const STRICTNESS: Readonly<Record<Requirement, number>> = { any: 0, capital: 1, exact: 2 };

interface Entry {
  /** As written but without accents and such: what an acronym must be equal to. */
  readonly plain: string;
  readonly requirement: Requirement;
  readonly meaning: NameMeaning;
}

type Index = ReadonlyMap<string, readonly Entry[]>;

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

const fits = (entry: Entry, form: string): boolean => {
  switch (entry.requirement) {
    case 'exact':
      return entry.plain === form;
    case 'capital':
      return isCapitalised(form);
    case 'any':
      return true;
  }
};

class IndexBuilder {
  readonly entries = new Map<string, Entry[]>();

  add(written: string, meaning: NameMeaning): void {
    const name = plain(/^(?:de|het|the) \p{L}/u.test(written) ? withoutArticle(written) : written);
    const key = name.toLowerCase();
    const known = this.entries.get(key) ?? [];
    const entry: Entry = { plain: name, requirement: requirementOf(name), meaning };
    const same = known.findIndex((other) => isSameMeaning(other.meaning, meaning));
    if (same === -1) known.push(entry);
    else if (STRICTNESS[entry.requirement] < STRICTNESS[known[same]!.requirement]) known[same] = entry;
    this.entries.set(key, known);
  }
}

const isSameMeaning = (a: NameMeaning, b: NameMeaning): boolean => {
  if (a.as !== b.as) return false;
  if ('organisation' in a || 'organisation' in b) return 'organisation' in a && 'organisation' in b && a.organisation === b.organisation;
  if (a.place !== b.place) return false;
  return a.as !== 'inhabitant' || (b.as === 'inhabitant' && a.number === b.number && a.gender === b.gender);
};

const addPlace = (index: IndexBuilder, place: Place, language: LanguageCode): void => {
  const as = place.kind === 'country' || place.kind === 'territory' ? 'country' : 'place';
  for (const name of [place.names[language], ...place.alternatives[language]]) index.add(name, { as, place });
  for (const form of place.adjectives[language]) index.add(form, { as: 'demonym', place });
  for (const { form, number, gender } of place.inhabitants[language]) index.add(form, { as: 'inhabitant', place, number, gender });
  for (const name of seatNamesOf(place, language)) index.add(name, { as: 'seat', place, city: cityOf(place, name, language) });
};

const addOrganisation = (index: IndexBuilder, organisation: Organisation, language: LanguageCode): void => {
  const { names, acronyms, alternatives, metonyms } = organisation;
  for (const name of [names[language], ...acronyms[language], ...alternatives[language]])
    index.add(name, { as: 'organisation', organisation });
  for (const name of metonyms[language]) index.add(name, { as: 'headquarters', organisation });
};

/** All names of one language. */
const ownIndex = (language: LanguageCode): Index => {
  const index = new IndexBuilder();
  for (const place of allPlaces()) addPlace(index, place, language);
  for (const organisation of allOrganisations()) addOrganisation(index, organisation, language);
  return index.entries;
};

/** Names that a text may leave in the other language: those of organisations, and English names of cities in Dutch. */
const foreignIndex = (language: LanguageCode): Index => {
  const index = new IndexBuilder();
  const other = language === 'nl' ? 'en' : 'nl';
  for (const organisation of allOrganisations()) addOrganisation(index, { ...organisation, metonyms: { nl: [], en: [] } }, other);
  if (language === 'en') return index.entries;
  for (const place of allPlaces()) {
    if (place.kind !== 'city') continue;
    for (const name of [place.names.en, ...place.alternatives.en]) index.add(name, { as: 'place', place });
  }
  return index.entries;
};

const indexes = {
  nl: once(() => ({ own: ownIndex('nl'), foreign: foreignIndex('nl') })),
  en: once(() => ({ own: ownIndex('en'), foreign: foreignIndex('en') })),
};

const NONE: readonly NameMeaning[] = [];

const lookUp = (form: string, language: LanguageCode): readonly NameMeaning[] => {
  const { own, foreign } = indexes[language]();
  const name = plain(form);
  const key = name.toLowerCase();
  for (const index of [own, foreign]) {
    const found = index.get(key)?.filter((entry) => fits(entry, name)) ?? [];
    if (found.length > 0) return found.map(({ meaning }) => meaning);
  }
  return NONE;
};

/** A Dutch or English genitive without its ending: "Ruslands", "China's", "Parijs'"; null when the form has none. */
const withoutGenitive = (form: string, language: LanguageCode): string | null => {
  const apostrophe = /^(.+?)(?:['’]s|(?<=[sxz])['’])$/u.exec(form)?.[1];
  if (apostrophe !== undefined) return apostrophe;
  return language === 'nl' && /^\p{Lu}.{3,}[^s]s$/u.test(form) ? form.slice(0, -1) : null;
};

const isName = (meaning: NameMeaning): boolean => meaning.as !== 'demonym' && meaning.as !== 'inhabitant';

/**
 * What a form can mean, in the order: places, then organisations; empty when it is unknown. Several words are one form.
 *
 * Accents, dots and hyphens do not matter ("Oekraine", "U.S.", "Saoedi Arabië"); acronyms must be written as they are ("US", not
 * "us"), names with a capital ("Turkey", not "turkey"). A leading article and a genitive ending are looked through ("het Kremlin",
 * "Ruslands"). Words that are also common ones ("Let", "Trouw") are found whenever they have a capital: whether they are a name
 * there is for the caller to say.
 */
export const meaningsOf = (form: string, language: LanguageCode): readonly NameMeaning[] => {
  const direct = lookUp(form, language);
  if (direct.length > 0) return direct;
  const bare = withoutArticle(form);
  if (bare !== form) return meaningsOf(bare, language);
  const nominative = withoutGenitive(form, language);
  return nominative === null ? NONE : lookUp(nominative, language).filter(isName);
};

/** Whether the form is an adjective of a place: "Russische", "Haags", "Dutch". */
export const isDemonym = (form: string, language: LanguageCode): boolean => meaningsOf(form, language).some(({ as }) => as === 'demonym');

/** From the first word of names to the number of words of the longest that starts with it. */
const lengthsByOpening = (language: LanguageCode): ReadonlyMap<string, number> => {
  const lengths = new Map<string, number>();
  const { own, foreign } = indexes[language]();
  for (const index of [own, foreign]) {
    for (const key of index.keys()) {
      const words = key.split(' ');
      lengths.set(words[0]!, Math.max(lengths.get(words[0]!) ?? 0, words.length));
    }
  }
  return lengths;
};

const openings = { nl: once(() => lengthsByOpening('nl')), en: once(() => lengthsByOpening('en')) };

/** Joined tokens that are no name: punctuation at either end, but for the apostrophe of "'s-Hertogenbosch". */
const hasLooseEnds = (form: string): boolean => /^(?!['’][st])[\p{P}\s]|[-‐‑–,\s]$/u.test(form);

/**
 * The longest known name that starts at a token: `{ end, meanings }` with `end` exclusive, or null. A leading article belongs to it
 * only where it is part of the name ("The Hague", "De Standaard").
 */
export const longestMatch = (
  tokens: readonly string[],
  from: number,
  language: LanguageCode,
): { readonly end: number; readonly meanings: readonly NameMeaning[] } | null => {
  const token = tokens[from];
  if (token === undefined) return null;
  const words = openings[language]().get(plain(token).toLowerCase().split(' ')[0] ?? '') ?? 1;
  // Some tokenisers part at hyphens as the words of the index do: a name of several words may have twice as many tokens.
  const furthest = Math.min(tokens.length, words > 1 ? from + 2 * words : from + 1);
  for (let end = furthest; end > from; end--) {
    const form = tokens.slice(from, end).join(' ');
    if (hasLooseEnds(form)) continue;
    const meanings = ARTICLES.test(form) ? lookUp(form, language) : meaningsOf(form, language);
    if (meanings.length > 0) return { end, meanings };
  }
  return null;
};
