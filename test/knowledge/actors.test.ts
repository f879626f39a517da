import { describe, expect, test } from 'vitest';
import { actorsNamed, cameoOfCountry, cameoOfOrganisation, DICTIONARY_DATE, placeById, rolesOn } from '../../src/knowledge/index.ts';

describe('actorsNamed', () => {
  test.each([
    ['Vladimir Putin', 'RUS'],
    ['Vladimir Poetin', 'RUS'],
    ['Vladimir V. Putin', 'RUS'],
    ['Sergej Lavrov', 'RUS'],
    ['Viktor Janoekovitsj', 'UKR'],
    ['Angela Merkel', 'DEU'],
    ['Hugo Chávez', 'VEN'],
  ])('%s: %s', (name, country) => expect(actorsNamed(name).map((actor) => actor.country?.id)).toContain(country));

  test.each(['Putin', 'Angela', 'Vladimir Putinov', 'Angelo Merkel', ''])('nobody is named "%s"', (name) =>
    expect(actorsNamed(name)).toEqual([]),
  );
});

describe('rolesOn', () => {
  const merkel = actorsNamed('Angela Merkel')[0]!;
  test.each([
    ['2004-01-01', []],
    ['2006-01-01', ['GOV']],
    [DICTIONARY_DATE, ['GOV']],
    ['2015-01-01', []],
  ])('on %s: %s', (date, codes) => expect(rolesOn(merkel, date).map(({ code }) => code)).toEqual(codes));
  test('an open role ends with the dictionaries', () => expect(merkel.roles.at(-1)).toMatchObject({ to: DICTIONARY_DATE, isOpen: true }));
});

describe('CAMEO codes', () => {
  test.each([
    ['nato', 'IGOWSTNAT'],
    ['hamas', 'PSEREBHMS'],
    ['tweede-kamer', null],
  ])('%s: %s', (id, cameo) => expect(cameoOfOrganisation(id)).toBe(cameo));

  test.each([
    ['RUS', 'RUS'],
    ['XKX', 'KSV'],
    ['TLS', 'TMP'],
    ['moscow', null],
  ])('%s: %s', (id, cameo) => expect(cameoOfCountry(placeById(id)!)).toBe(cameo));
});
