import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ScoredSentence, scoreRaw } from '../../src/evaluate/conll2018.ts';

/** Sentences from `token token | token token`; a token of several words is written `do+n't`; word `a<2` hangs on the second word, the first word is the root. */
const read = (text: string): ScoredSentence[] =>
  text.split(' | ').map((sentence) => {
    const tokens = sentence.split(' ').map((token) => token.split('+'));
    const words = tokens.flat().map((word, index) => {
      const [form = '', head] = word.split('<');
      const at = head === undefined ? (index === 0 ? -1 : 0) : Number(head) - 1;
      return { form, upos: 'X', feats: '_', lemma: form, head: at, deprel: at < 0 ? 'root' : 'nmod:poss' };
    });
    return { words, tokens: tokens.map((parts) => ({ form: parts.map((part) => part.split('<')[0]).join(''), words: parts.length })) };
  });

const rounded = (gold: string, system: string) =>
  Object.fromEntries(Object.entries(scoreRaw(read(gold), read(system))).map(([name, value]) => [name, Math.round(10 * value) / 10]));

describe('scoreRaw', () => {
  test.each([
    ['a b c | d e', 'a b c | d e', { sentences: 100, tokens: 100, words: 100, uas: 100, las: 100 }],
    ['a b c | d e', 'a b c d e', { sentences: 0, tokens: 100, words: 100, uas: 60 }],
    ['a b | c | d', 'a b | c d', { sentences: 40, tokens: 100, uas: 75 }],
    ['ab c', 'a b c', { sentences: 100, tokens: 40, words: 40 }],
    ['a b c', 'a b<3 c', { tokens: 100, uas: 66.7, las: 66.7 }],
    // tokens of several words are aligned by their forms
    ["do+n't go", "do+n't go", { tokens: 100, words: 100 }],
    ["do+n't go", "don't go", { tokens: 100, words: 40 }],
    ["do+n't go", "do n't go", { tokens: 40, words: 100 }],
    ["x don't go", "x do+n't go", { tokens: 100, words: 57.1 }],
    ['a b+c d', 'a+b c+d', { tokens: 0, words: 100 }],
  ])('%s ~ %s', (gold, system, expected) => {
    expect(rounded(gold, system)).toMatchObject(expected);
  });

  test('labels with and without subtypes', () => {
    const gold = read('a b');
    const [first] = read('a b');
    const system = [{ ...first!, words: first!.words.map((word) => ({ ...word, deprel: word.deprel.split(':')[0] ?? '' })) }];
    expect(scoreRaw(gold, system)).toMatchObject({ uas: 100, las: 50, lasUniversal: 100 });
  });

  test('a gold lemma of a second half counts as right', () => {
    const [gold] = read('a b');
    const words = gold!.words.map((word, index) => ({ ...word, lemma: index === 1 ? '_' : 'z' }));
    expect(scoreRaw([{ ...gold!, words }], read('a b')).lemma).toBe(50);
  });

  test('readings of different texts are refused', () => {
    expect(() => scoreRaw(read('a b'), read('a c'))).toThrow(RangeError);
  });

  test('any reading agrees with itself, and scores are the same both ways', () => {
    const token = fc.constantFrom('a', 'b', 'ab', 'a+b', 'b+a+b', 'c');
    const sentences = fc.array(fc.array(token, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });
    const regroup = (text: string, cuts: readonly number[]) =>
      text
        .replace(/[ |+]+/g, '')
        .split('')
        .map((letter, index) => (cuts.includes(index) && index > 0 ? (cuts.length % 2 ? ' ' : '+') : '') + letter)
        .join('');
    fc.assert(
      fc.property(sentences, fc.array(fc.nat(12)), (lists, cuts) => {
        const text = lists.map((tokens) => tokens.join(' ')).join(' | ');
        expect(scoreRaw(read(text), read(text))).toMatchObject({ sentences: 100, tokens: 100, words: 100, uas: 100 });
        const other = regroup(text, cuts);
        const there = scoreRaw(read(text), read(other));
        const back = scoreRaw(read(other), read(text));
        expect(there.tokens).toBeCloseTo(back.tokens);
        for (const value of Object.values(there)) expect(value).toBeLessThanOrEqual(100);
      }),
    );
  });
});
