import { describe, expect, test } from 'vitest';
import type { AnnotatedArticle, Token } from '../../src/model/annotated.ts';
import type { LanguageCode } from '../../src/model/text.ts';
import { findTimes } from '../../src/resolve/findTimes.ts';

/** Words under a verb of the given tense; `will` adds a future auxiliary. */
const article = (language: LanguageCode, words: string, tense: 'Past' | 'Pres' | 'will', date: string | null): AnnotatedArticle => {
  let at = 0;
  const token = (form: string, rest: Partial<Token>): Token => {
    const span = [at, at + form.length] as const;
    at += form.length + 1;
    return { span, form, lemma: form.toLowerCase(), upos: 'X', feats: '_', head: 0, deprel: 'obl', ...rest };
  };
  const verb = token('Verb', {
    upos: 'VERB',
    head: -1,
    deprel: 'root',
    feats: tense === 'will' ? 'VerbForm=Inf' : `Tense=${tense}|VerbForm=Fin`,
  });
  const auxiliary = language === 'nl' ? 'zullen' : 'will';
  const helpers = tense === 'will' ? [token(auxiliary, { upos: 'AUX', deprel: 'aux' })] : [];
  const tokens = [verb, ...helpers, ...words.split(' ').map((form) => token(form, {}))];
  const text = tokens.map(({ form }) => form).join(' ');
  return {
    id: 'a',
    path: 'a.txt',
    sha256: '',
    language,
    title: null,
    url: null,
    date: date === null ? null : { iso: date, granularity: date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year' },
    text,
    blocks: [],
    messages: [],
    sentences: [{ span: [0, text.length], block: 'paragraph', blockIndex: 0, tokens, names: [] }],
  };
};

const timesIn = (language: LanguageCode, words: string, tense: 'Past' | 'Pres' | 'will', date: string | null): string[] =>
  findTimes(article(language, words, tense, date)).map(({ value }) => `${value.text} ${value.start} ${value.end} ${value.granularity}`);

// 2024-03-15 is a Friday.
describe('findTimes, Dutch, on Friday 2024-03-15', () => {
  test.each([
    ['vandaag', 'Past', 'vandaag 2024-03-15 2024-03-15 day'],
    ['gisteren', 'Past', 'gisteren 2024-03-14 2024-03-14 day'],
    ['overmorgen', 'will', 'overmorgen 2024-03-17 2024-03-17 day'],
    ['vannacht', 'Past', 'vannacht 2024-03-15 2024-03-15 day'],
    ['vrijdag', 'Past', 'vrijdag 2024-03-15 2024-03-15 day'],
    ['maandag', 'Past', 'maandag 2024-03-11 2024-03-11 day'],
    ['maandag', 'will', 'maandag 2024-03-18 2024-03-18 day'],
    ['zondagavond', 'Past', 'zondagavond 2024-03-10 2024-03-10 day'],
    ['afgelopen vrijdag', 'Past', 'afgelopen vrijdag 2024-03-08 2024-03-08 day'],
    ['komende vrijdag', 'will', 'komende vrijdag 2024-03-22 2024-03-22 day'],
    ['vorige week dinsdag', 'Past', 'vorige week dinsdag 2024-03-05 2024-03-05 day'],
    ['vorige week', 'Past', 'vorige week 2024-03-04 2024-03-10 week'],
    ['vorig jaar', 'Past', 'vorig jaar 2023-01-01 2023-12-31 year'],
    ['volgende maand', 'will', 'volgende maand 2024-04-01 2024-04-30 month'],
    ['de afgelopen dagen', 'Past', 'afgelopen dagen 2024-03-12 2024-03-15 interval'],
    ['de afgelopen twee weken', 'Past', 'afgelopen twee weken 2024-03-01 2024-03-15 interval'],
    ['drie dagen geleden', 'Past', 'drie dagen geleden 2024-03-12 2024-03-12 day'],
    ['een half jaar geleden', 'Past', 'een half jaar geleden 2023-09-01 2023-09-30 month'],
    ['twee jaar geleden', 'Past', 'twee jaar geleden 2022-01-01 2022-12-31 year'],
    ['over twee maanden', 'will', 'over twee maanden 2024-05-01 2024-05-31 month'],
    ['in 2014', 'Past', '2014 2014-01-01 2014-12-31 year'],
    ['op 17 juli', 'Past', '17 juli 2023-07-17 2023-07-17 day'],
    ['op 17 juli', 'will', '17 juli 2024-07-17 2024-07-17 day'],
    ['op 17 juli 2014', 'Past', '17 juli 2014 2014-07-17 2014-07-17 day'],
    ['van maandag tot woensdag', 'Past', 'van maandag tot woensdag 2024-03-11 2024-03-13 interval'],
    ['tussen 2010 en 2014', 'Past', 'tussen 2010 en 2014 2010-01-01 2014-12-31 interval'],
    ['sinds 2019', 'Pres', 'sinds 2019 2019-01-01 2024-03-15 interval'],
    ['begin 2020', 'Past', 'begin 2020 2020-01-01 2020-05-01 interval'],
    ['in de jaren negentig', 'Past', 'jaren negentig 1990-01-01 1999-12-31 interval'],
    ['in de zomer van 2021', 'Past', 'zomer van 2021 2021-06-01 2021-08-31 interval'],
  ] as const)('%s (%s): %s', (words, tense, expected) => {
    expect(timesIn('nl', words, tense, '2024-03-15')).toEqual([expected]);
  });

  test.each(['2500 euro', 'de dag van de arbeid', 'elk jaar', 'de morgen', 'over de week', '31 februari', 'een jaar'])(
    '%s is no time',
    (words) => {
      expect(timesIn('nl', words, 'Past', '2024-03-15')).toEqual([]);
    },
  );
});

describe('findTimes, English, on Friday 2024-03-15', () => {
  test.each([
    ['today', 'Past', 'today 2024-03-15 2024-03-15 day'],
    ['on Monday', 'Past', 'Monday 2024-03-11 2024-03-11 day'],
    ['on Monday', 'will', 'Monday 2024-03-18 2024-03-18 day'],
    ['last Friday', 'Past', 'last Friday 2024-03-08 2024-03-08 day'],
    ['next week', 'will', 'next week 2024-03-18 2024-03-24 week'],
    ['last year', 'Past', 'last year 2023-01-01 2023-12-31 year'],
    ['two weeks ago', 'Past', 'two weeks ago 2024-02-26 2024-03-03 week'],
    ['in two months', 'will', 'in two months 2024-05-01 2024-05-31 month'],
    ['on July 17 , 2014', 'Past', 'July 17 , 2014 2014-07-17 2014-07-17 day'],
    ['in July 2014', 'Past', 'July 2014 2014-07-01 2014-07-31 month'],
    ['from 2010 to 2014', 'Past', 'from 2010 to 2014 2010-01-01 2014-12-31 interval'],
    ['in the 1990s', 'Past', '1990s 1990-01-01 1999-12-31 interval'],
    ['over the past three days', 'Past', 'past three days 2024-03-12 2024-03-15 interval'],
  ] as const)('%s (%s): %s', (words, tense, expected) => {
    expect(timesIn('en', words, tense, '2024-03-15')).toEqual([expected]);
  });

  test.each(['2000 people', 'he may leave', 'in a week of rain', 'every day'])('%s is no time', (words) => {
    expect(timesIn('en', words, 'Past', '2024-03-15')).toEqual([]);
  });
});

describe('findTimes without a day', () => {
  test.each([
    ['2024-03', 'vrijdag 2024-03-01 2024-03-31 month'],
    ['2024', 'vrijdag 2024-01-01 2024-12-31 year'],
  ])('counts from %s: %s', (date, expected) => {
    expect(timesIn('nl', 'vrijdag', 'Past', date)).toEqual([expected]);
  });

  test('leaves out what it cannot place', () => {
    expect(timesIn('nl', 'vrijdag', 'Past', null)).toEqual([]);
    expect(timesIn('nl', 'in 2014', 'Past', null)).toEqual(['2014 2014-01-01 2014-12-31 year']);
  });
});
