import { describe, expect, test } from 'vitest';
import { annotate, readForms } from '../../src/annotate/annotate.ts';
import type { LanguageModel } from '../../src/annotate/languageModel.ts';
import { InvariantError } from '../../src/model/errors.ts';
import { readArticles } from '../../src/read/readArticles.ts';
import { fakeModel } from './fakeModel.ts';

const articleOf = (text: string) =>
  readArticles({ path: 'a.txt', bytes: new TextEncoder().encode(text) }, { language: 'nl', date: null })[0]!;

const TEXT =
  'Brug open\n\nDe wethouder kwam. Nieuwe kade De haven groeit hard.\n\nLees ook: De oude brug\n\nZij sprak met de ANWB over 100.000 euro.';

describe('annotate', () => {
  const article = annotate(articleOf(TEXT), fakeModel('nl'));

  test('no sentence reaches over a block, and each knows its block', () => {
    expect(article.sentences.map(({ block, blockIndex, span }) => [block, blockIndex, TEXT.slice(...span)])).toEqual([
      ['title', 0, 'Brug open'],
      ['paragraph', 1, 'De wethouder kwam.'],
      ['heading', 1, 'Nieuwe kade'],
      ['paragraph', 1, 'De haven groeit hard.'],
      ['reference', 2, 'Lees ook: De oude brug'],
      ['paragraph', 3, 'Zij sprak met de ANWB over 100.000 euro.'],
    ]);
  });

  test('every token stands at its place', () => {
    for (const { tokens } of article.sentences) for (const { span, form } of tokens) expect(TEXT.slice(...span)).toBe(form);
  });

  test("the model's names are kept", () => {
    expect(article.sentences.at(-1)?.names).toEqual([{ start: 4, end: 5, kind: 'ORG', score: 0.5 }]);
  });

  test('a model that does not read every token is a bug', () => {
    const lazy: LanguageModel = { language: 'nl', read: (sentences) => sentences.map(() => ({ tokens: [], names: [] })) };
    expect(() => annotate(articleOf(TEXT), lazy)).toThrow(InvariantError);
  });
});

describe('nationalities are names of groups', () => {
  const kinds = (text: string, upos: string) =>
    readForms([text.split(' ')], fakeModel('nl', upos))[0]?.names.map(({ start, end, kind }) => `${start}-${end} ${kind}`);
  test.each([
    ['de Franse minister', 'ADJ', ['1-2 NRP']],
    ['twee Belgen in Brussel', 'NOUN', ['1-2 NRP']],
    ['de franje', 'NOUN', []],
    ['de Franse minister', 'VERB', []],
    ['in Frankrijk', 'PROPN', []],
  ])('%s (%s)', (text, upos, expected) => {
    expect(kinds(text, upos)).toEqual(expected);
  });
});
