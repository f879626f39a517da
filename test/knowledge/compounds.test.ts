import { describe, expect, test } from 'vitest';
import { compoundParts } from '../../src/knowledge/index.ts';

const DUTCH: readonly (readonly [string, string | null])[] = [
  ['MH17-verdachte', 'MH17 + verdachte'],
  ['VN-topman', 'VN + topman'],
  ['EU-lidstaten', 'EU + lidstaten'],
  ['N-VA-voorzitter', 'N-VA + voorzitter'],
  ['CD&V-minister', 'CD&V + minister'],
  ['Trump-aanhanger', 'Trump + aanhanger'],
  ['G20-top', 'G20 + top'],
  ['Oekraïnecrisis', 'Oekraïne + crisis'],
  ['Irakoorlog', 'Irak + oorlog'],
  ['Navotop', null],
  ['Turkijedeal', 'Turkije + deal'],
  ['Kremlinwoordvoerder', 'Kremlin + woordvoerder'],
  ['Schipholtaks', 'Schiphol + taks'],
  ['Nederlanders', null],
  ['Amsterdammers', null],
  ['Nederlandstalige', null],
  ['Saoedi-Arabië', null],
  ['N-VA', null],
  ['Noord-Koreaans', null],
  ['Jan-Peter', null],
  ['Romeinse', null],
  ['Bonnefanten', null],
  ['Perenboom', null],
  ['oud-premier', null],
  ['ex-VVD', null],
  ['crisis', null],
];

describe('compoundParts', () => {
  test.each(DUTCH)('Dutch: %s → %s', (form, expected) => {
    const parts = compoundParts(form, 'nl');
    expect(parts === null ? null : `${parts.modifier} + ${parts.head}`).toBe(expected);
  });

  test.each([
    ['US-led', 'US + led'],
    ['Russia-backed', 'Russia + backed'],
    ['Iraqwar', null],
    ['anti-American', null],
    ['Al-Qaeda', null],
  ])('English: %s → %s', (form, expected) => {
    const parts = compoundParts(form, 'en');
    expect(parts === null ? null : `${parts.modifier} + ${parts.head}`).toBe(expected);
  });
});
