import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { allPlaces, entityKindOfPlace, type Place, placeById, placeByIso3 } from '../../src/knowledge/index.ts';
import { cityOf, seatNamesOf } from '../../src/knowledge/places/places.ts';

interface IsoCountries {
  registerLocale: (locale: unknown) => void;
  getAlpha3Codes: () => Record<string, string>;
  getName: (code: string, language: string, options: { select: 'all' }) => string[] | undefined;
}

const require = createRequire(import.meta.url);
const iso: IsoCountries = require('i18n-iso-countries');
for (const language of ['nl', 'en']) iso.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));

/** The codes of ISO 3166-1; the package has one for Kosovo that is not in the standard. */
const CODES = Object.keys(iso.getAlpha3Codes()).filter((code) => code !== 'XKK');

const namesOf = (place: Place, language: 'nl' | 'en'): readonly string[] => [place.names[language], ...place.alternatives[language]];

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^the /iu, '')
    .replace(/, .*$| \(.*\)$/u, '')
    .replace(/-/gu, ' ')
    .toLowerCase();

const isCountry = ({ kind }: Place): boolean => kind === 'country' || kind === 'territory';

describe('countries', () => {
  test('every code of ISO 3166-1 is a country or territory of the table', () =>
    expect(CODES.filter((code) => placeByIso3(code) === undefined)).toEqual([]));

  test('no other code is, but for Kosovo', () => {
    const own = allPlaces().filter((place) => isCountry(place) && place.id === place.iso3);
    expect(own.map(({ id }) => id).filter((id) => !CODES.includes(id))).toEqual(['XKX']);
  });

  // Names that the package only has in a form that nobody writes.
  const UNUSUAL = new Set([
    'IOT',
    'CXR',
    'IMN',
    'BVT',
    'BOL nl',
    'GIN nl',
    'BLM nl',
    'NFK nl',
    'SGS',
    'UMI',
    'BES',
    'MAF',
    'SXM',
    'VAT',
    'ATF',
    'KOR',
    'LAO',
    'MKD',
    'TZA',
    'VGB',
    'VIR',
  ]);
  test.each(['nl', 'en'] as const)('each has a usual name in %s', (language) => {
    const missing = CODES.filter((code) => {
      const known = (iso.getName(code, language, { select: 'all' }) ?? []).map(plain);
      return (
        !UNUSUAL.has(code) &&
        !UNUSUAL.has(`${code} ${language}`) &&
        !namesOf(placeByIso3(code)!, language).some((name) => known.includes(plain(name)))
      );
    });
    expect(missing).toEqual([]);
  });

  test('each sovereign one has adjectives in both languages, inhabitants and a capital', () => {
    const sovereign = allPlaces().filter((place) => place.kind === 'country' && place.iso3 === place.id);
    expect(sovereign.length).toBeGreaterThan(195);
    const bare = sovereign.filter(({ adjectives, capitals }) => adjectives.en.length === 0 || capitals.nl.length === 0);
    expect(bare.map(({ id }) => id)).toEqual(['SYC'].filter((id) => bare.some((place) => place.id === id)));
    expect(sovereign.filter(({ adjectives }) => adjectives.nl.length === 0).map(({ id }) => id)).toEqual(['KNA']);
  });

  test('each capital is a city of its country', () => {
    const lost = allPlaces()
      .filter(isCountry)
      .flatMap((place) =>
        (['nl', 'en'] as const).flatMap((language) =>
          place.capitals[language]
            .filter((name) => cityOf(place, name, language) === null)
            .map((name) => `${place.id} ${language} ${name}`),
        ),
      );
    expect(lost).toEqual([]);
  });
});

describe('places', () => {
  test('ids are unique', () => expect(new Set(allPlaces().map(({ id }) => id)).size).toBe(allPlaces().length));

  test('what lies in a country names one of the table', () => {
    const unknown = allPlaces().filter(({ iso3 }) => iso3 !== null && placeByIso3(iso3) === undefined);
    expect(unknown.map(({ id, iso3 }) => `${id} in ${iso3}`)).toEqual([]);
  });

  test('Dutch adjectives come with their inflected form', () => {
    const forms = new Set(allPlaces().flatMap(({ adjectives }) => adjectives.nl));
    const invariant = /(?:i|er|er-\p{L}+|Wels|Welsh|Sovjet|Balkan|Nepals|Provençaals|Bangladesh)$/u;
    const alone = [...forms].filter((form) => /[^e]$/u.test(form) && !invariant.test(form) && !forms.has(inflected(form)));
    expect(alone).toEqual([]);
  });

  test('a code in small letters or of a city finds no country', () => {
    expect(placeByIso3('rus')).toBeUndefined();
    expect(placeByIso3('moscow')).toBeUndefined();
    expect(placeById('moscow')?.iso3).toBe('RUS');
  });

  test.each([
    ['RUS', 'nl', ['Moskou', 'het Kremlin']],
    ['NLD', 'nl', ['Den Haag', 'het Binnenhof', 'het Torentje', 'het Catshuis']],
    ['USA', 'en', ['Washington', 'Washington, D.C.', 'Washington DC', 'the White House']],
    ['catalonia', 'nl', []],
  ] as const)('%s is governed from, in %s', (id, language, seats) => expect(seatNamesOf(placeById(id)!, language)).toEqual(seats));

  test.each([
    ['RUS', 'country'],
    ['GRL', 'country'],
    ['flanders', 'place'],
    ['amsterdam', 'place'],
    ['the-west', 'group'],
    ['schiphol', 'facility'],
    ['north-sea', 'place'],
  ] as const)('%s is a %s in the graph', (id, kind) => expect(entityKindOfPlace(placeById(id)!)).toBe(kind));
});

/** The inflected form of a Dutch adjective: Russisch, Russische; Chinees, Chinese; Indiaas, Indiase; mediterraan, mediterrane. */
const inflected = (form: string): string => {
  const shortened = form.replace(/(?:(?<=e)e(?=s$)|(?<=o)o(?=s$)|(?<=a)a(?=s$)|(?<=editerra)a(?=n$))/u, '');
  return /(?:ns|rs|ls|ts)$/u.test(form) ? `${form}e` : `${shortened}e`;
};
