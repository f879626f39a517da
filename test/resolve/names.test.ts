import { describe, expect, test } from 'vitest';
import { isShortPersonName, isSwapped } from '../../src/resolve/resolveNames.ts';

const PARTICLES = new Set(['van', 'de', 'der']);

describe('isShortPersonName', () => {
  test.each([
    ['berg', 'anna berg', true],
    ['anna', 'anna berg', true],
    ['de vries', 'jan de vries', true],
    ['van den berg', 'anna berg', false],
    ['anna vos', 'anna maria vos', true],
    ['maria', 'anna maria vos', false],
    ['tom berg', 'anna berg', false],
    ['anna berg', 'berg', false],
  ])('%s for %s: %s', (short, long, expected) => {
    expect(isShortPersonName(short.split(' '), long.split(' '), PARTICLES)).toBe(expected);
  });
});

describe('isSwapped', () => {
  test.each([
    ['ltfo', 'lfto', true],
    ['ltfo', 'ltfo', false],
    ['ltfo', 'ltfa', false],
    ['nvo', 'nov', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isSwapped(a, b)).toBe(expected);
  });
});
