import { describe, expect, test } from 'vitest';
import { homonymsTsv } from '../../src/knowledge/homonyms/homonyms.generated.ts';
import { isCommonWord, isDemonym, longestMatch, meaningsOf, type NameMeaning } from '../../src/knowledge/index.ts';
import { parseTable } from '../../src/knowledge/table.ts';

/** `country RUS`, `inhabitant RUS singular feminine`, `seat RUS at moscow`, `organisation nato`. */
const show = (meaning: NameMeaning): string => {
  switch (meaning.as) {
    case 'organisation':
    case 'headquarters':
      return `${meaning.as} ${meaning.organisation.id}`;
    case 'inhabitant':
      return [meaning.as, meaning.place.id, meaning.number, meaning.gender].filter((part) => part !== null).join(' ');
    case 'seat':
      return meaning.city === null ? `seat ${meaning.place.id}` : `seat ${meaning.place.id} at ${meaning.city.id}`;
    default:
      return `${meaning.as} ${meaning.place.id}`;
  }
};

const shown = (form: string, language: 'nl' | 'en'): string => meaningsOf(form, language).map(show).join(', ');

const DUTCH: readonly (readonly [string, string])[] = [
  ['Rusland', 'country RUS'],
  ['Ruslands', 'country RUS'],
  ["China's", 'country CHN'],
  ['Oekraine', 'country UKR'],
  ['OEKRAÏNE', 'country UKR'],
  ['VS', 'country USA'],
  ['V.S.', 'country USA'],
  ['Verenigde Staten', 'country USA'],
  ['de Verenigde Staten', 'country USA'],
  ['Saoedi-Arabië', 'country SAU'],
  ['Saoedi Arabië', 'country SAU'],
  ['Vlaanderen', 'place flanders'],
  ['de Krim', 'place crimea'],
  ['Krim', 'place crimea'],
  ['het Westen', 'place the-west'],
  ['westerse', 'demonym the-west, inhabitant the-west singular feminine'],
  ['Russisch', 'demonym RUS'],
  ['Russische', 'demonym RUS, inhabitant RUS singular feminine'],
  ['Russin', 'inhabitant RUS singular feminine'],
  ['Russen', 'inhabitant RUS plural'],
  ['Rus', 'inhabitant RUS singular masculine'],
  ['Oekraïeners', 'inhabitant UKR plural'],
  ["Israëli's", 'inhabitant ISR plural'],
  ['Haagse', 'demonym the-hague, inhabitant the-hague singular feminine'],
  ['Amsterdammers', 'inhabitant amsterdam plural'],
  ['Moskou', 'seat RUS at moscow, place moscow'],
  ['Kremlin', 'seat RUS'],
  ['het Kremlin', 'seat RUS'],
  ['Witte Huis', 'seat USA'],
  ['Den Haag', 'seat NLD at the-hague, place the-hague'],
  ['Amsterdam', 'place amsterdam'],
  ['Parijs', 'seat FRA at paris, place paris'],
  ['Kyiv', 'seat UKR at kyiv, place kyiv'],
  ['Brussel', 'seat BEL at brussels, place brussels, headquarters eu'],
  ['NAVO', 'organisation nato'],
  ['Navo', 'organisation nato'],
  ['NATO', 'organisation nato'],
  ['VN', 'organisation un'],
  ['Tweede Kamer', 'organisation tweede-kamer'],
  ['Human Rights Watch', 'organisation hrw'],
  ['Georgia', 'place georgia-us'],
  ['Georgië', 'country GEO'],
  ['rusland', ''],
  ['vs', ''],
  ['vn', ''],
  ['navo', ''],
  ['het westen', ''],
  ['kamer', ''],
  ['witte huis', ''],
  ['Kamers', ''],
  ['sp.a', 'organisation vooruit'],
  ['spa', ''],
  ['St. Petersburg', 'place saint-petersburg'],
  ['Huis', ''],
  ['Poetin', ''],
  ['Verenigde', ''],
];

const ENGLISH: readonly (readonly [string, string])[] = [
  ['Russia', 'country RUS'],
  ["Russia's", 'country RUS'],
  ['US', 'country USA, demonym USA'],
  ['U.S.', 'country USA, demonym USA'],
  ['the United States', 'country USA'],
  ['Dutch', 'demonym NLD, inhabitant NLD plural'],
  ['Dutchman', 'inhabitant NLD singular masculine'],
  ['Frenchwomen', 'inhabitant FRA plural feminine'],
  ['Germans', 'inhabitant DEU plural'],
  ['Chinese', 'demonym CHN, inhabitant CHN singular, inhabitant CHN plural'],
  ['Swiss', 'demonym CHE, inhabitant CHE singular, inhabitant CHE plural'],
  ['Roman', 'demonym rome, inhabitant rome singular'],
  ['Georgia', 'country GEO, place georgia-us'],
  ['Turkey', 'country TUR'],
  ['The Hague', 'seat NLD at the-hague, place the-hague'],
  ['the Hague', 'seat NLD at the-hague, place the-hague'],
  ['the Kremlin', 'seat RUS'],
  ['Downing Street', 'seat GBR'],
  ['Brussels', 'seat BEL at brussels, place brussels, headquarters eu'],
  ['UN', 'organisation un'],
  ['U.N.', 'organisation un'],
  ['Tweede Kamer', 'organisation tweede-kamer'],
  ['us', ''],
  ['Us', ''],
  ['turkey', ''],
  ['who', ''],
  ['Who', ''],
  ['un', ''],
  ['the hague', ''],
  ['States', ''],
  ['Rusland', ''],
  ['Netherland', ''],
];

describe('meaningsOf', () => {
  test.each(DUTCH)('Dutch: %s → %s', (form, meanings) => expect(shown(form, 'nl')).toBe(meanings));
  test.each(ENGLISH)('English: %s → %s', (form, meanings) => expect(shown(form, 'en')).toBe(meanings));
});

describe('isDemonym', () => {
  test.each([
    ['Belgische', 'nl', true],
    ['Noord-Koreaans', 'nl', true],
    ['België', 'nl', false],
    ['Belgen', 'nl', false],
    ['belgische', 'nl', false],
    ['Belgian', 'en', true],
    ['North Korean', 'en', true],
    ['Belgians', 'en', false],
  ] as const)('%s in %s: %s', (form, language, expected) => expect(isDemonym(form, language)).toBe(expected));
});

describe('longestMatch', () => {
  test.each([
    ['in de Verenigde Staten en Canada', 2, 'nl', 'Verenigde Staten'],
    ['het Witte Huis zegt', 1, 'nl', 'Witte Huis'],
    ['het Witte Huis zegt', 0, 'nl', null],
    ['De Standaard meldt', 0, 'nl', 'De Standaard'],
    ['De standaard is hoog', 0, 'nl', null],
    ['Bosnië en Herzegovina', 0, 'nl', 'Bosnië en Herzegovina'],
    ['Bosnië en Kroatië', 0, 'nl', 'Bosnië'],
    ['Human Rights Watch vindt', 0, 'nl', 'Human Rights Watch'],
    ['Guinea - Bissau votes', 0, 'en', 'Guinea - Bissau'],
    ['Guinea - votes', 0, 'en', 'Guinea'],
    ['the European Court of Human Rights ruled', 1, 'en', 'European Court of Human Rights'],
    ['the European Union', 1, 'en', 'European Union'],
    ['the European summit', 1, 'en', 'European'],
    ['The Hague rejects', 0, 'en', 'The Hague'],
    ['the kremlin', 1, 'en', null],
    ['Russia , China', 0, 'en', 'Russia'],
    ["'s-Hertogenbosch ligt", 0, 'nl', "'s-Hertogenbosch"],
    ["' Rusland '", 0, 'nl', null],
    ['( VS )', 0, 'nl', null],
    ['', 3, 'en', null],
  ] as const)('%s from %i in %s: %s', (text, from, language, expected) => {
    const tokens = text.split(' ');
    const match = longestMatch(tokens, from, language);
    expect(match === null ? null : tokens.slice(from, match.end).join(' ')).toBe(expected);
  });
});

describe('isCommonWord', () => {
  test.each([
    ['Let', 'nl', true],
    ['Turkey', 'en', true],
    ['Turkije', 'nl', false],
    ['Turkey', 'nl', false],
  ] as const)('%s in %s: %s', (form, language, expected) => expect(isCommonWord(form, language)).toBe(expected));

  test('every homonym is a name of the tables', () => {
    const lost = parseTable(homonymsTsv).filter(
      (row) => meaningsOf(row.text('form'), row.text('language') === 'nl' ? 'nl' : 'en').length === 0,
    );
    expect(lost.map((row) => row.text('form'))).toEqual([]);
  });
});
