import { describe, expect, test } from 'vitest';
import { affairNamed, allAffairs, longestAffair } from '../../src/knowledge/index.ts';

describe('affairNamed', () => {
  test.each([
    ['Akkoord van Parijs', 'nl', 'paris-agreement'],
    ['het klimaatakkoord van Parijs', 'nl', 'paris-agreement'],
    ['Paris climate agreement', 'en', 'paris-agreement'],
    ['Minsk-akkoorden', 'nl', 'minsk-agreements'],
    ['Minsk agreements', 'en', 'minsk-agreements'],
    ['Tweede Wereldoorlog', 'nl', 'ww2'],
    ['brexit', 'nl', 'brexit'],
    ['Brexit', 'nl', 'brexit'],
    ['Nord Stream 2', 'en', 'nord-stream-2'],
    ['AVG', 'nl', 'gdpr'],
    ['avg', 'nl', null],
    ['Nord Stream', 'nl', null],
    ['akkoord', 'nl', null],
    ['klimaatakkoord', 'nl', null],
    ['tweede wereldoorlog', 'nl', null],
    ['Parijs', 'nl', null],
    ['', 'en', null],
  ] as const)('%s in %s: %s', (form, language, id) => expect(affairNamed(form, language)?.id ?? null).toBe(id));
});

describe('longestAffair', () => {
  test.each([
    ['in de Tweede Wereldoorlog vochten', 2, 'nl', 'ww2', 4],
    ['de aanleg van Nord Stream 2 stopt', 3, 'nl', 'nord-stream-2', 6],
    ['the Paris Agreement holds', 1, 'en', 'paris-agreement', 3],
    ['the Paris meeting', 1, 'en', null, null],
    ['de Tweede Kamer', 1, 'nl', null, null],
  ] as const)('%s from %i in %s: %s', (text, from, language, id, end) => {
    const match = longestAffair(text.split(' '), from, language);
    expect(match?.affair.id ?? null).toBe(id);
    expect(match?.end ?? null).toBe(end);
  });
});

test('ids are unique and every affair has both names', () => {
  expect(new Set(allAffairs().map(({ id }) => id)).size).toBe(allAffairs().length);
  expect(allAffairs().filter(({ names }) => names.nl === '' || names.en === '')).toEqual([]);
});
