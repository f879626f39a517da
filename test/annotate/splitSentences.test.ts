import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSentenceSplitter } from '../../src/annotate/splitSentences.ts';
import { makeTokenizer } from '../../src/annotate/tokenize.ts';
import { tokensOf } from '../../src/language/tokens.ts';
import type { LanguageCode } from '../../src/model/text.ts';

const split = (text: string, language: LanguageCode) => {
  const words = makeTokenizer(tokensOf(language))(text, 0, text.length);
  const bounds = makeSentenceSplitter(tokensOf(language))(text, words);
  return { bounds, sentences: bounds.map(({ start, end }) => text.slice(words.starts[start], words.ends[end - 1])), words };
};

describe('Dutch sentences', () => {
  test.each([
    // ends and near misses
    'De brug is dicht. | Het verkeer staat stil.',
    'Is de brug dicht? | Ja! | Het verkeer staat stil…',
    'Volgens dr. Smit en mr. Vries klopt dat. | Meer weet hij niet.',
    'De heer A. de Wit en J.P. Groen zijn er.',
    'Ze woont in de V.S. | De stad kent ze niet.',
    'Ze woont in de V.S. met haar man.',
    'Er is brood, kaas enz. | De rest volgt.',
    'Verdachte Karel B. | De rechter sprak hem vrij.',
    'Ze kozen voor plan B. | De raad stemde in.',
    'Het kost 1.500 euro. | 20 mensen betaalden.',
    '3. De raad besluit het volgende.',
    'De raad zag af van ... het plan.',
    // datelines
    'ZWOLLE - | De wijk liep onder. | Niemand raakte gewond.',
    'DEN BOSCH (ANP) - | Een wethouder stapt op.',
    'De VVD - de grootste partij - wint.',
    'Assen - de hoofdstad van Drenthe - groeit.',
    // quotations
    "'We gaan door.' | De minister knikte.",
    "'We gaan door', zei de minister. | 'Altijd.'",
    '"Stop!" riep hij. | Niemand luisterde.',
    '"Ik ga. | Jij blijft." | Hij vertrok.',
    "Zij zei: ,,Kom mee.'' | Hij bleef.",
    ",, Ik ga weg. '' | Toen was het stil.",
    '" Ik ga weg. " | Toen was het stil.',
    "Hij heeft er zin in'' | De andere ploeg niet.",
    '(Dat bleek gisteren.) | Nu is het rustig.',
    'Hij noemt het “een goed begin”. | Zij niet.',
    'De krant schreef: “Morgen komt hij.” | Dat was waar.',
  ])('%s', (marked) => {
    expect(split(marked.replaceAll(' | ', ' '), 'nl').sentences).toEqual(marked.split(' | '));
  });

  test.each([
    ['Nieuwe kade De haven groeit. Het gaat goed.', ['Nieuwe kade', 'De haven groeit.', 'Het gaat goed.'], true],
    ['Het is klaar. Drukte verwacht In de zomer komen er meer.', ['Het is klaar.', 'Drukte verwacht', 'In de zomer komen er meer.'], true],
    ['Wethouder Jan Van de Velde kwam.', ['Wethouder Jan Van de Velde kwam.'], false],
    ['Hoofdredacteur van De Morgen vertrekt.', ['Hoofdredacteur van De Morgen vertrekt.'], false],
    ['Lezers van het blad De Stem klagen.', ['Lezers van het blad De Stem klagen.'], false],
  ])('a heading that lost its line: %s', (text, sentences, heading) => {
    const found = split(text, 'nl');
    expect(found.sentences).toEqual(sentences);
    expect(found.bounds.some((bounds) => bounds.heading)).toBe(heading);
  });
});

describe('English sentences', () => {
  test.each([
    'He left. | She stayed.',
    'OSLO, March 3 (Reuters) - | The bank cut its rate.',
    'Cape Town (AFP) — | Thousands marched on Monday.',
    'Prices fell (by a third) - a relief.',
    'Mr. Green met Sen. White in St. Paul.',
    'He lives in the U.S. | The city is small.',
    'He works for Green Inc. in Paris.',
    'GREEN CORP. (Paris) grows.',
    'Speakers of language A still know language B.',
    'They met at 5 p.m. on Friday. | It rained.',
    '"Why?" he asked. | "Because."',
    'No. | That is no. 5.',
    'Gone With the Wind is a film.',
    'i like it. | they do not. | so what?',
  ])('%s', (marked) => {
    expect(split(marked.replaceAll(' | ', ' '), 'en').sentences).toEqual(marked.split(' | '));
  });
});

test('a text without full stops is cut after a comma', () => {
  const text = `Lijst: ${Array.from({ length: 400 }, (_, index) => `woord${index},`).join(' ')} slot`;
  const { bounds } = split(text, 'nl');
  expect(bounds.length).toBeGreaterThan(2);
  expect(Math.max(...bounds.map(({ start, end }) => end - start))).toBeLessThanOrEqual(250);
});

test('sentences of any text follow one another and leave no word out', () => {
  const part = fc.constantFrom(
    'De',
    'man',
    '.',
    '!',
    '"',
    "''",
    ',,',
    'A.',
    'enz.',
    '(',
    ')',
    '\u2019',
    'Van',
    'de',
    '3',
    '…',
    ' ',
    '  ',
    ':',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), fc.constantFrom('nl' as const, 'en' as const), (parts, language) => {
      const { bounds, words } = split(parts.join(' '), language);
      let at = 0;
      for (const { start, end } of bounds) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(words.starts.length);
    }),
    { numRuns: 400 },
  );
});
