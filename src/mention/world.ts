import {
  entityKindOfPlace,
  genderOfGivenName as givenNameGender,
  longestMatch,
  type NameMeaning as Meaning,
  meaningsOf,
  organisationById,
  spellingKey,
} from '../knowledge/index.ts';
import type { EntityCodes, EntityKind } from '../model/mention.ts';
import type { LanguageCode } from '../model/text.ts';

/** What knowledge says about a name, in the terms of a mention. */
export interface NameMeaning {
  readonly kind: EntityKind;
  readonly labels: { readonly nl?: string; readonly en?: string };
  readonly codes: EntityCodes;
}

const meaningOfPlace = (meaning: Extract<Meaning, { place: unknown }>): NameMeaning => {
  const { place } = meaning;
  const kind = entityKindOfPlace(place);
  const codes: EntityCodes = { tripel: `place:${place.id}` };
  return { kind, labels: place.names, codes: kind === 'country' && place.iso3 ? { ...codes, iso3: place.iso3 } : codes };
};

const readMeaning = (meaning: Meaning): NameMeaning | null => {
  switch (meaning.as) {
    case 'organisation':
      return { kind: 'organization', labels: meaning.organisation.names, codes: { tripel: `org:${meaning.organisation.id}` } };
    case 'country':
    case 'place':
    case 'demonym':
    case 'inhabitant':
      return meaningOfPlace(meaning);
    case 'seat':
      return meaning.city
        ? {
            kind: entityKindOfPlace(meaning.city),
            labels: meaning.city.names,
            codes: { tripel: `place:${meaning.city.id}` },
          }
        : null;
    case 'headquarters':
      return null;
  }
};

/** What a name stands for by itself: a country rather than a city of the same name, a city rather than the government in it. */
export const meaningOfName = (name: string, language: LanguageCode): NameMeaning | null => readNames(meaningsOf(name, language));

const readNames = (meanings: readonly Meaning[]): NameMeaning | null => {
  const names = meanings.filter(({ as }) => as !== 'demonym' && as !== 'inhabitant');
  const country = names.find(({ as }) => as === 'country');
  for (const meaning of country ? [country] : names) {
    const read = readMeaning(meaning);
    if (read) return read;
  }
  return null;
};

/** The place of an adjective: Russia for "Russische". */
export const meaningOfDemonym = (form: string, language: LanguageCode): NameMeaning | null => {
  const meaning = meaningsOf(form, language).find(({ as }) => as === 'demonym');
  return meaning ? readMeaning(meaning) : null;
};

/** The place of a word for its people, and their number: Russia, plural, for "Russen". */
export const meaningOfInhabitant = (
  form: string,
  language: LanguageCode,
): (NameMeaning & { readonly number: 'singular' | 'plural'; readonly gender: 'masculine' | 'feminine' | null }) | null => {
  for (const meaning of meaningsOf(form, language)) {
    if (meaning.as !== 'inhabitant') continue;
    return { ...meaningOfPlace(meaning), number: meaning.number, gender: meaning.gender };
  }
  return null;
};

/**
 * The government, or the organisation, that a place may stand for; `isCity` when the name is first of all that of a city. Brussels is the
 * European Union rather than Belgium, unless the text names (by the codes in `named`) the country and not the organisation.
 */
export const seatOfGovernment = (
  name: string,
  language: LanguageCode,
  named: ReadonlySet<string>,
): { readonly meaning: NameMeaning; readonly isCity: boolean } | null => {
  const meanings = meaningsOf(name, language);
  const seat = meanings.find((each) => each.as === 'seat');
  const headquarters = meanings.find((each) => each.as === 'headquarters');
  if (headquarters && !(seat && named.has(`place:${seat.place.id}`) && !named.has(`org:${headquarters.organisation.id}`))) {
    const { organisation } = headquarters;
    return { meaning: { kind: 'organization', labels: organisation.names, codes: { tripel: `org:${organisation.id}` } }, isCity: true };
  }
  return seat ? { meaning: meaningOfPlace(seat), isCity: seat.city !== null } : null;
};

/** The kind and country of an organisation of our table, null for others. */
export const organisationOf = (codes: EntityCodes): { readonly kind: string; readonly iso3: string | null } | null => {
  const id = codes.tripel?.startsWith('org:') ? codes.tripel.slice('org:'.length) : null;
  const organisation = id === null ? null : organisationById(id);
  return organisation ? { kind: organisation.kind, iso3: organisation.country } : null;
};

/** The longest name of knowledge that begins at a token: its end, and what it means. */
export const longestName = (
  forms: readonly string[],
  from: number,
  language: LanguageCode,
): { readonly end: number; readonly meaning: NameMeaning | null } | null => {
  const match = longestMatch(forms, from, language);
  if (!match || match.meanings.every(({ as }) => as === 'demonym' || as === 'inhabitant')) return null;
  return { end: match.end, meaning: readNames(match.meanings) };
};

/** A bloc named by a common word: "het westen". */
export const meaningOfBloc = (noun: string, language: LanguageCode): NameMeaning | null => {
  const capitalised = noun.charAt(0).toUpperCase() + noun.slice(1);
  const meaning = meaningsOf(capitalised, language).find((each) => each.as === 'place' && each.place.kind === 'bloc');
  return meaning ? readMeaning(meaning) : null;
};

/** The usual gender of a given name, null when it is unknown or either. */
export const genderOfGivenName = (name: string): 'masculine' | 'feminine' | null => {
  const gender = givenNameGender(name);
  return gender === 'm' ? 'masculine' : gender === 'f' ? 'feminine' : null;
};

/** The key under which spellings of one name meet: "Poetin" and "Putin". */
export const spellingKeyOf = (name: string): string => spellingKey(name);
