import type { LanguageCode } from '../model/text.ts';
import { longestForm, NameIndex, stripArticle, stripGenitive } from './nameIndex.ts';
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

const isSameMeaning = (a: NameMeaning, b: NameMeaning): boolean => {
  if (a.as !== b.as) return false;
  if ('organisation' in a || 'organisation' in b) return 'organisation' in a && 'organisation' in b && a.organisation === b.organisation;
  if (a.place !== b.place) return false;
  return a.as !== 'inhabitant' || (b.as === 'inhabitant' && a.number === b.number && a.gender === b.gender);
};

const addPlace = (index: NameIndex<NameMeaning>, place: Place, language: LanguageCode): void => {
  const as = place.kind === 'country' || place.kind === 'territory' ? 'country' : 'place';
  for (const name of [place.names[language], ...place.alternatives[language]]) index.add(name, { as, place });
  for (const form of place.adjectives[language]) index.add(form, { as: 'demonym', place });
  for (const { form, number, gender } of place.inhabitants[language]) index.add(form, { as: 'inhabitant', place, number, gender });
  for (const name of seatNamesOf(place, language)) index.add(name, { as: 'seat', place, city: cityOf(place, name, language) });
};

const addOrganisation = (index: NameIndex<NameMeaning>, organisation: Organisation, language: LanguageCode): void => {
  const { names, acronyms, alternatives, metonyms } = organisation;
  for (const name of [names[language], ...acronyms[language], ...alternatives[language]])
    index.add(name, { as: 'organisation', organisation });
  for (const name of metonyms[language]) index.add(name, { as: 'headquarters', organisation });
};

/** All names of one language. */
const ownIndex = (language: LanguageCode): NameIndex<NameMeaning> => {
  const index = new NameIndex(isSameMeaning);
  for (const place of allPlaces()) addPlace(index, place, language);
  for (const organisation of allOrganisations()) addOrganisation(index, organisation, language);
  return index;
};

/** Names that a text may leave in the other language: those of organisations, and English names of cities in Dutch. */
const foreignIndex = (language: LanguageCode): NameIndex<NameMeaning> => {
  const index = new NameIndex(isSameMeaning);
  const other = language === 'nl' ? 'en' : 'nl';
  for (const organisation of allOrganisations()) addOrganisation(index, { ...organisation, metonyms: { nl: [], en: [] } }, other);
  if (language === 'en') return index;
  for (const place of allPlaces()) {
    if (place.kind !== 'city') continue;
    for (const name of [place.names.en, ...place.alternatives.en]) index.add(name, { as: 'place', place });
  }
  return index;
};

const indexes = {
  nl: once(() => ({ own: ownIndex('nl'), foreign: foreignIndex('nl') })),
  en: once(() => ({ own: ownIndex('en'), foreign: foreignIndex('en') })),
};

const lookUp = (form: string, language: LanguageCode): readonly NameMeaning[] => {
  const { own, foreign } = indexes[language]();
  const meanings = own.get(form);
  return meanings.length > 0 ? meanings : foreign.get(form);
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
  const bare = stripArticle(form);
  if (bare !== null) return meaningsOf(bare, language);
  const nominative = stripGenitive(form, language);
  return nominative === null ? [] : lookUp(nominative, language).filter(isName);
};

/** Whether the form is an adjective of a place: "Russische", "Haags", "Dutch". */
export const isDemonym = (form: string, language: LanguageCode): boolean => meaningsOf(form, language).some(({ as }) => as === 'demonym');

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
  const { own, foreign } = indexes[language]();
  const words = Math.max(own.longestFrom(token), foreign.longestFrom(token));
  return longestForm(tokens, from, words, (form) => (stripArticle(form) === null ? meaningsOf(form, language) : lookUp(form, language)));
};
