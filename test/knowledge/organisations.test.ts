import { describe, expect, test } from 'vitest';
import { allOrganisations, entityKindOfOrganisation, organisationById, placeByIso3 } from '../../src/knowledge/index.ts';

describe('organisations', () => {
  test('ids are unique', () => expect(new Set(allOrganisations().map(({ id }) => id)).size).toBe(allOrganisations().length));

  test('each has a name in both languages', () =>
    expect(allOrganisations().filter(({ names }) => names.nl === '' || names.en === '')).toEqual([]));

  test('each country is in the table of places', () => {
    const lost = allOrganisations().filter(({ country }) => country !== null && placeByIso3(country) === undefined);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['nato', { nl: 'Noord-Atlantische Verdragsorganisatie', en: 'NATO' }, null, 'brussels'],
    ['tweede-kamer', { nl: 'Tweede Kamer', en: 'House of Representatives of the Netherlands' }, 'NLD', 'the-hague'],
    ['gazprom', { nl: 'Gazprom', en: 'Gazprom' }, 'RUS', 'saint-petersburg'],
  ])('%s', (id, names, country, seat) => {
    const organisation = organisationById(id);
    expect(organisation?.names).toEqual(names);
    expect(organisation?.country).toBe(country);
    expect(organisation?.seat?.id).toBe(seat);
  });

  test('an unknown id is nothing', () => expect(organisationById('navo')).toBeUndefined());

  test.each([
    ['nato', 'organization'],
    ['gilets-jaunes', 'group'],
    ['uyghurs', 'group'],
  ] as const)('%s is a %s in the graph', (id, kind) => expect(entityKindOfOrganisation(organisationById(id)!)).toBe(kind));
});
