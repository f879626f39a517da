import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeTokenizer } from '../../src/annotate/tokenize.ts';
import { tokensOf } from '../../src/language/tokens.ts';
import type { LanguageCode } from '../../src/model/text.ts';

const TOKENIZERS = { nl: makeTokenizer(tokensOf('nl')), en: makeTokenizer(tokensOf('en')) };

/** Words with a space between them, or `|` where two are written as one token. */
const cut = (text: string, language: LanguageCode): string => {
  const { starts, ends, joined } = TOKENIZERS[language](text, 0, text.length);
  return starts.map((start, index) => (index === 0 ? '' : joined[index] ? '|' : ' ') + text.slice(start, ends[index])).join('');
};

describe('Dutch tokens', () => {
  test.each([
    // abbreviations, and words that only look like them
    ['Volgens dr. Smit komt prof. De Bruin ook.', 'Volgens dr. Smit komt prof. De Bruin ook .'],
    ['Het gaat m.n. om brood, d.w.z. eten.', 'Het gaat m.n. om brood , d.w.z. eten .'],
    ['Er is o.a. melk, kaas enz.', 'Er is o.a. melk , kaas enz.'],
    ['Hij viel van de trap.', 'Hij viel van de trap .'],
    ['De ploeg past. Op papier wel.', 'De ploeg past . Op papier wel .'],
    ['Wij danken u.', 'Wij danken u .'],
    ['Zie art. 3 van de wet.', 'Zie art. 3 van de wet .'],
    ['Dat is art.', 'Dat is art .'],
    ['Op 5 jan. 2004 vertrok jan.', 'Op 5 jan. 2004 vertrok jan .'],
    // initials
    ['Minister J.P. Groen sprak.', 'Minister J.P. Groen sprak .'],
    ['Burgemeester A. de Wit sprak met F. Zwart.', 'Burgemeester A. de Wit sprak met F. Zwart .'],
    ['Ze kozen voor plan B. De raad stemde in.', 'Ze kozen voor plan B . De raad stemde in .'],
    ['Kees v. d. Molen won.', 'Kees v. d. Molen won .'],
    // numbers
    ['Er kwam 10 miljard m³ gas voor 100.000 huizen.', 'Er kwam 10 miljard m³ gas voor 100.000 huizen .'],
    ['Om 10.30 uur was het 1,5 graad, 5% meer.', 'Om 10.30 uur was het 1,5 graad , 5% meer .'],
    ['Op 4-2-2022 won de 24-jarige met 3-1.', 'Op 4-2-2022 won de 24-jarige met 3-1 .'],
    ['Het kost €2,50 of $3.', 'Het kost € 2,50 of $ 3 .'],
    ["In '68 en in de jaren '80.", "In '68 en in de jaren '80 ."],
    // apostrophes
    ["'s Avonds stonden er zo'n tien auto's.", "'s Avonds stonden er zo'n tien auto's ."],
    ["'t Is laat, zei z'n vrouw.", "'t Is laat , zei z'n vrouw ."],
    ["Hij woont in 's-Gravendeel.", "Hij woont in 's-Gravendeel ."],
    ["Dit was 'heel goed' werk.", "Dit was ' heel goed ' werk ."],
    ['Dit was ‘heel goed’ werk.', 'Dit was ‘ heel goed ’ werk .'],
    // quotation marks
    ["Zij zei: ,,Kom mee.''", "Zij zei : ,, Kom mee . ''"],
    ["Ja,,,dacht hij.''", "Ja , ,, dacht hij . ''"],
    ['„Nee”, zei ze. «Ja», zei hij.', '„ Nee ” , zei ze . « Ja » , zei hij .'],
    // hyphens
    ['De oud-minister at een ijs- en een roomtaart.', 'De oud-minister at een ijs- en een roomtaart .'],
    ['De (rijks)dienst sluit - voorlopig - niet.', 'De (rijks)dienst sluit - voorlopig - niet .'],
    // the web
    ['Zie www.voorbeeld.nl/a?b=1, of mail jan@voorbeeld.nl.', 'Zie www.voorbeeld.nl/a?b=1 , of mail jan@voorbeeld.nl .'],
    ['Lees https://voorbeeld.nl/x.', 'Lees https://voorbeeld.nl/x .'],
    ['Volg @jansen over #brexit.', 'Volg @jansen over #brexit .'],
    // the rest
    ['Tja… Nou... Wat?! En/of niet; toch (wel).', 'Tja … Nou ... Wat ?! En/of niet ; toch ( wel ) .'],
    ['Klaar.Daarna ging hij.', 'Klaar . Daarna ging hij .'],
    ['AT&T en R&D.', 'AT&T en R&D .'],
  ])('%s', (text, expected) => {
    expect(cut(text, 'nl')).toBe(expected);
  });
});

describe('English tokens', () => {
  test.each([
    ["I don't know; it's John's.", "I do|n't know ; it|'s John|'s ."],
    ['She cannot go, they’re gonna stay.', 'She can|not go , they|’re gon|na stay .'],
    ["O'Brien won't come.", "O'Brien wo|n't come ."],
    ['Mr. Green lives in the U.S. with Dr. White.', 'Mr. Green lives in the U.S. with Dr. White .'],
    ['The long-term, so-called plan', 'The long - term , so - called plan'],
    ['A non-profit e-mail', 'A non-profit e-mail'],
    ['Call 713-853-1696 on 10/31/2001 at 5pm.', 'Call 713-853-1696 on 10/31/2001 at 5 pm .'],
    ['It rose 50% to $1,000.50 and/or more.', 'It rose 50 % to $ 1,000.50 and / or more .'],
    ['No. That is no. 5.', 'No . That is no. 5 .'],
    ['“Well,” he said -- :-)', '“ Well , ” he said -- :-)'],
  ])('%s', (text, expected) => {
    expect(cut(text, 'en')).toBe(expected);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'dr.',
        "'s",
        "don't",
        'A.',
        'Den',
        'm³',
        '3-1',
        ',,',
        "''",
        '…',
        '..',
        ' ',
        '\n',
        '\u00a0',
        '-',
        '/',
        '%',
        'é',
        '😀',
        '@a',
        '.',
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join('')),
);

describe.each(['nl', 'en'] as const)('any text (%s)', (language) => {
  test('words are ordered, not empty, do not overlap, and cover all that is no white space', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const { starts, ends, joined } = TOKENIZERS[language](sample, 0, sample.length);
        let at = 0;
        let covered = '';
        for (const [index, start] of starts.entries()) {
          const end = ends[index] ?? 0;
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          if (joined[index]) expect(start).toBe(at);
          covered += sample.slice(start, end);
          at = end;
        }
        expect(covered).toBe(sample.replace(/\s/gu, ''));
      }),
      { numRuns: 400 },
    );
  });

  test('a stretch of a text is cut as if it stood alone', () => {
    const whole = 'Voor het huis. Dr. Smit at. Na het huis.';
    const start = whole.indexOf('Dr.');
    const { starts, ends } = TOKENIZERS[language](whole, start, start + 12);
    expect(starts.map((from, index) => whole.slice(from, ends[index]))).toEqual(['Dr.', 'Smit', 'at', '.']);
  });
});
