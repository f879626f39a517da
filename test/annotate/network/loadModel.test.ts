import { describe, expect, test } from 'vitest';
import { loadModel } from '../../../src/annotate/network/loadModel.ts';
import { createPlainKernel } from '../../../src/annotate/network/plainKernel.ts';
import { InputError } from '../../../src/model/errors.ts';
import { randomNumbers, tinyModel } from './tinyModel.ts';

const WORDS = ['De', 'kat', 'ziet', 'Anna', 'katten', 'onbekend', '2024', '.', '’s'];
const sentencesOf = (seed: number, count: number, longest: number): string[][] => {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * longest) }, () => WORDS[Math.floor(random() * WORDS.length)]!),
  );
};

const rootsOf = (heads: readonly number[]): number => heads.filter((head) => head === -1).length;
const reachesRoot = (heads: readonly number[], from: number): boolean => {
  let at = from;
  for (let steps = 0; steps <= heads.length; steps++) {
    if (at === -1) return true;
    at = heads[at]!;
  }
  return false;
};

describe('a model file', () => {
  const model = loadModel(tinyModel(1));
  const sentences = sentencesOf(2, 120, 30);

  test('reads every sentence as a tree with one root, the root labelled root and nothing else', () => {
    for (const { tokens } of model.read(sentences)) {
      const heads = tokens.map((token) => token.head);
      expect(rootsOf(heads)).toBe(1);
      expect(heads.every((_, i) => reachesRoot(heads, i))).toBe(true);
      expect(tokens.every((token) => (token.deprel === 'root') === (token.head === -1))).toBe(true);
    }
  });

  test('gives names that do not overlap, of known kinds, scored between 0 and 1', () => {
    for (const { names, tokens } of model.read(sentences)) {
      let end = 0;
      for (const name of names) {
        expect(name.start).toBeGreaterThanOrEqual(end);
        expect(name.end).toBeGreaterThan(name.start);
        expect(['PER', 'ORG']).toContain(name.kind);
        expect(name.score).toBeGreaterThan(0);
        expect(name.score).toBeLessThanOrEqual(1);
        end = name.end;
      }
      expect(end).toBeLessThanOrEqual(tokens.length);
    }
  });

  test('reads a sentence alone as in company', () => {
    const together = model.read(sentences);
    expect(sentences.map((sentence) => model.read([sentence])[0])).toEqual(together);
  });

  test('gives the same without WebAssembly', () => {
    expect(loadModel(tinyModel(1), createPlainKernel).read(sentences)).toEqual(model.read(sentences));
  });

  test.each([0, 1, 255, 256, 700])('reads a sentence of %i tokens', (length) => {
    const sentence = Array.from({ length }, (_, i) => WORDS[i % WORDS.length]!);
    const [reading] = model.read([sentence]);
    expect(reading!.tokens).toHaveLength(length);
    expect(rootsOf(reading!.tokens.map((token) => token.head))).toBe(Math.min(1, length));
  });

  test('takes lemmas of known words from the lexicon', () => {
    expect(model.read([['katten']])[0]!.tokens[0]!.lemma).toBe('kat');
  });
});

describe('a spoiled model file', () => {
  const good = tinyModel(1);
  const changed = (at: number, value: number): Uint8Array => good.map((byte, i) => (i === at ? value : byte));
  test.each([
    ['other bytes', new TextEncoder().encode('no model at all, but some text of more than forty-eight bytes'), 'is not a Tripel model'],
    ['another version', changed(7, 0x39), 'has version 09'],
    ['a damaged byte', changed(good.length - 1, 1 ^ good[good.length - 1]!), 'is damaged'],
    ['a missing end', good.slice(0, -16), 'is cut off'],
    [
      'a missing label list',
      tinyModel(1, (header) => {
        delete header.deprels;
      }),
      'has an incomplete header',
    ],
    [
      'a missing section',
      tinyModel(1, (header) => {
        header.sections = {};
      }),
      'lacks the section',
    ],
  ])('%s is an error of the input that says so', (_, bytes, words) => {
    expect(() => loadModel(bytes)).toThrow(InputError);
    expect(() => loadModel(bytes)).toThrow(words);
  });
});
