import { InvariantError } from '../../model/errors.ts';
import type { EntityKind } from '../../model/mention.ts';
import { once, parseTable, type Row } from '../table.ts';
import { placesTsv } from './places.generated.ts';

export const PLACE_KINDS = ['country', 'territory', 'region', 'city', 'facility', 'continent', 'bloc', 'water'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** One value for each language that we read. */
export interface Bilingual<T> {
  readonly nl: T;
  readonly en: T;
}

/** A word for the people of a place: `Rus` is singular and masculine, `Russin` singular and feminine, `Russen` plural. */
export interface Inhabitant {
  readonly form: string;
  readonly number: 'singular' | 'plural';
  readonly gender: 'masculine' | 'feminine' | null;
}

/** A country, territory, region, city, continent, bloc or water that acts or is named in news. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-3 (XKX for Kosovo): its own for a country or territory, that of its country for others, null across borders. */
  readonly iso3: string | null;
  /** Canonical names, without article. */
  readonly names: Bilingual<string>;
  readonly alternatives: Bilingual<readonly string[]>;
  readonly adjectives: Bilingual<readonly string[]>;
  readonly inhabitants: Bilingual<readonly Inhabitant[]>;
  /** The capital under all its names; more than one city where government and capital are apart. */
  readonly capitals: Bilingual<readonly string[]>;
  /** Buildings and cities that stand for the government. */
  readonly seats: Bilingual<readonly string[]>;
}

const kindOf = (value: string): PlaceKind => {
  const kind = PLACE_KINDS.find((known) => known === value);
  if (kind === undefined) throw new InvariantError(`places.tsv: unknown kind "${value}"`);
  return kind;
};

/** Reads `masculine|feminine|plural`, several such sets separated by `;`. */
const dutchInhabitants = (value: string): readonly Inhabitant[] =>
  value.split(';').flatMap((set) => {
    const [masculine = '', feminine = '', plural = ''] = set.split('|');
    const all: readonly Inhabitant[] = [
      { form: masculine, number: 'singular', gender: 'masculine' },
      { form: feminine, number: 'singular', gender: 'feminine' },
      { form: plural, number: 'plural', gender: null },
    ];
    return all.filter(({ form }) => form !== '');
  });

const englishGender = (form: string): Inhabitant['gender'] => {
  if (/(?:wom[ae]n|Filipinas?)$/u.test(form)) return 'feminine';
  return /[cs]hm[ae]n$/u.test(form) ? 'masculine' : null;
};

/** "the Dutch", "the Chinese": English adjectives that name a people as they stand. */
const namesPeople = (adjective: string): boolean => /(?:sh|ch|ese|Swiss)$/u.test(adjective);

/** Reads `singular|plural`, several such sets separated by `;`, and adds the adjectives that name a people. */
const englishInhabitants = (value: string, adjectives: readonly string[]): readonly Inhabitant[] => {
  const listed = value.split(';').flatMap((set): readonly Inhabitant[] => {
    const [singular = '', plural = ''] = set.split('|');
    const gender = englishGender(singular);
    const all: readonly Inhabitant[] = [
      { form: singular, number: 'singular', gender },
      { form: plural, number: 'plural', gender },
    ];
    return all.filter(({ form }) => form !== '');
  });
  const peoples = adjectives
    .filter((form) => namesPeople(form) && !listed.some((known) => known.form === form && known.number === 'plural'))
    .map((form): Inhabitant => ({ form, number: 'plural', gender: null }));
  return [...listed, ...peoples];
};

const bilingual = (row: Row, column: string): Bilingual<readonly string[]> => ({
  nl: row.list(`${column}_nl`),
  en: row.list(`${column}_en`),
});

const placeOf = (row: Row): Place => ({
  id: row.text('id'),
  kind: kindOf(row.text('kind')),
  iso3: row.text('iso3') || null,
  names: { nl: row.text('name_nl'), en: row.text('name_en') },
  alternatives: bilingual(row, 'alt'),
  adjectives: bilingual(row, 'adjective'),
  inhabitants: {
    nl: dutchInhabitants(row.text('inhabitants_nl')),
    en: englishInhabitants(row.text('inhabitants_en'), row.list('adjective_en')),
  },
  capitals: bilingual(row, 'capital'),
  seats: bilingual(row, 'seats'),
});

/** All places in the order of the table: countries, territories, continents and regions, cities. */
export const allPlaces = once((): readonly Place[] => parseTable(placesTsv).map(placeOf));

const byId = once(() => new Map(allPlaces().map((place) => [place.id, place])));

const isCountry = (place: Place): boolean => place.kind === 'country' || place.kind === 'territory';

/** The place of that id in our table (`RUS`, `catalonia`, `moscow`). */
export const placeById = (id: string): Place | undefined => byId().get(id);

/** The country or territory of that ISO 3166-1 alpha-3 code, in capitals. */
export const placeByIso3 = (iso3: string): Place | undefined => {
  const place = byId().get(iso3);
  return place !== undefined && place.iso3 === iso3 && isCountry(place) ? place : undefined;
};

const citiesByCountry = once(() => {
  const cities = new Map<string, Place[]>();
  for (const place of allPlaces()) {
    if (place.kind !== 'city' || place.iso3 === null) continue;
    const known = cities.get(place.iso3);
    if (known === undefined) cities.set(place.iso3, [place]);
    else known.push(place);
  }
  return cities;
});

/** The city of a country that bears this name in the language, or null. */
export const cityOf = (country: Place, name: string, language: keyof Bilingual<unknown>): Place | null =>
  citiesByCountry()
    .get(country.iso3 ?? '')
    ?.find((city) => city.names[language] === name || city.alternatives[language].includes(name)) ?? null;

/**
 * The names that may stand for the government of a place: its seats, and the capital of a country unless its seats name another
 * city (The Hague, not Amsterdam).
 */
export const seatNamesOf = (place: Place, language: keyof Bilingual<unknown>): readonly string[] => {
  const seats = place.seats[language];
  const governsElsewhere = seats.some((name) => cityOf(place, name, language) !== null);
  return place.kind === 'country' && !governsElsewhere ? [...place.capitals[language], ...seats] : seats;
};

/** The kind of entity that a place is in the graph. */
export const entityKindOfPlace = ({ kind }: Place): Extract<EntityKind, 'country' | 'place' | 'facility' | 'group'> => {
  switch (kind) {
    case 'country':
    case 'territory':
      return 'country';
    case 'facility':
      return 'facility';
    case 'bloc':
      return 'group';
    case 'region':
    case 'city':
    case 'continent':
    case 'water':
      return 'place';
  }
};
