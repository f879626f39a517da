import { describe, expect, test } from 'vitest';
import { genderOfGivenName } from '../../src/knowledge/index.ts';

describe('genderOfGivenName', () => {
  test.each([
    ['Angela', 'f'],
    ['Angela Merkel', 'f'],
    ['Mark Rutte', 'm'],
    ['Vladimir', 'm'],
    ['Sergej', 'm'],
    ['Sergey', 'm'],
    ['Joelia', 'f'],
    ['Yuliya', 'f'],
    ['José', 'm'],
    ['Geert-Jan', 'm'],
    ['Anne-Sophie', 'f'],
    ['Anna-Lena', 'f'],
    ['Andrea', 'u'],
    ['Michele', 'u'],
    ['Michèle', 'f'],
    ['Michéle', 'u'],
    ['Xi Jinping', null],
    ['Poetin', null],
    ['A. Merkel', null],
    ['mark', null],
    ['', null],
  ] as const)('%s: %s', (name, gender) => expect(genderOfGivenName(name)).toBe(gender));
});
