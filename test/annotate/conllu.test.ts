import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { annotateTokens, writeTokensConllu } from '../../src/annotate/annotateTokens.ts';
import { articleFromConllu, namesFromTags, readConllu, tagsFromNames, writeConllu, writeIob2 } from '../../src/annotate/conllu.ts';
import { NAME_KINDS, type NameSpan } from '../../src/model/annotated.ts';
import { readArticles } from '../../src/read/readArticles.ts';
import { fakeModel } from './fakeModel.ts';

const line = (...columns: string[]) => columns.join('\t');
const SAMPLE = [
  '# newdoc id = x',
  "# text = Don't go.",
  line('1-2', "Don't", '_', '_', '_', '_', '_', '_', '_', '_'),
  line('1', 'Do', 'do', 'AUX', 'VB', 'Mood=Imp', '3', 'aux', '_', '_'),
  line('2', "n't", 'not', 'PART', 'RB', '_', '3', 'advmod', '_', '_'),
  line('3', 'go', 'go', 'VERB', 'VB', '_', '0', 'root', '_', 'SpaceAfter=No'),
  line('3.1', 'there', 'there', 'ADV', '_', '_', '_', '_', '_', '_'),
  line('4', '.', '.', 'PUNCT', '.', '_', '3', 'punct', '_', '_'),
  '',
  line('1', 'Yes', 'yes', 'INTJ', '_', '_', '0', 'root', '_', '_'),
].join('\n');

describe('readConllu', () => {
  test('words, tokens of several words, comments; no empty nodes', () => {
    const [first, second] = readConllu(SAMPLE);
    expect(first?.words.map(({ form, head }) => `${form}<${head}`)).toEqual(['Do<2', "n't<2", 'go<-1', '.<2']);
    expect(first?.multiwords).toEqual([{ start: 0, end: 2, form: "Don't", misc: '_' }]);
    expect(first?.comments).toEqual(['newdoc id = x', "text = Don't go."]);
    expect(second?.words).toHaveLength(1);
  });

  test.each([
    ['too few columns', 'a\tb', 'line 1: 2 columns'],
    ['a number out of order', line('2', 'a', 'a', 'X', '_', '_', '0', 'root', '_', '_'), 'line 1: word 1 has the number "2"'],
    ['a head that is no number', line('1', 'a', 'a', 'X', '_', '_', 'x', 'root', '_', '_'), 'line 1: the head "x"'],
    ['a head outside', line('1', 'a', 'a', 'X', '_', '_', '5', 'root', '_', '_'), 'outside its sentence'],
  ])('%s', (_, text, message) => {
    expect(() => readConllu(text)).toThrow(expect.objectContaining({ code: 'KG_INPUT_FORMAT', message: expect.stringContaining(message) }));
  });
});

describe('an article and its CoNLL-U', () => {
  const text = 'Kop boven\n\nDe heer A. de Wit\nwerkt bij de ANWB (en de NS). Hij komt.';
  const [article] = readArticles({ path: 'map/stuk.txt', bytes: new TextEncoder().encode(text) }, { language: 'nl', date: null });
  const annotated = annotate(article!, fakeModel('nl'));
  const written = writeConllu(annotated);

  test('has ids, text, offsets, names and spaces', () => {
    expect(written.split('\n').slice(0, 4)).toEqual([
      '# newdoc id = stuk',
      '# sent_id = stuk-1',
      '# text = Kop boven',
      line('1', 'Kop', 'kop', 'X', '_', '_', '0', 'root', '_', 'Start=0|End=3'),
    ]);
    expect(written).toContain('Start=42|End=46|NER=B-ORG');
    expect(written).toContain('# text = De heer A. de Wit werkt bij de ANWB (en de NS).');
    expect(written).toMatch(/\t\(\t.*SpaceAfter=No\n/);
  });

  test('gives the same article back', () => {
    const again = articleFromConllu(written, article!);
    const withoutScores = (names: readonly NameSpan[]) => names.map(({ start, end, kind }) => ({ start, end, kind }));
    expect(again.sentences.map(({ names, ...rest }) => ({ ...rest, names: withoutScores(names) }))).toEqual(
      annotated.sentences.map(({ names, ...rest }) => ({ ...rest, names: withoutScores(names) })),
    );
  });

  test('that do not fit are refused', () => {
    const [other] = readArticles({ path: 'b.txt', bytes: new TextEncoder().encode('Een andere tekst.') }, { language: 'nl', date: null });
    expect(() => articleFromConllu(written, other!)).toThrow(/does not stand at 0-3/);
    expect(() => articleFromConllu(SAMPLE, article!)).toThrow(/has no Start=/);
  });

  test('IOB2', () => {
    expect(writeIob2(annotated)).toContain('de\tO\nANWB\tB-ORG\n(\tO\n');
    expect(writeIob2(annotated).startsWith('Kop\tO\nboven\tO\n\n')).toBe(true);
  });
});

describe('given tokens', () => {
  test('of CoNLL-U keep their comments, tokens of several words and spaces', () => {
    const written = writeTokensConllu(annotateTokens(SAMPLE.replaceAll('Yes', 'NATO'), 'x.conllu', fakeModel('en')));
    expect(written.split('\n')).toEqual([
      '# newdoc id = x',
      "# text = Don't go.",
      line('1-2', "Don't", '_', '_', '_', '_', '_', '_', '_', '_'),
      line('1', 'Do', 'do', 'X', '_', '_', '0', 'root', '_', '_'),
      line('2', "n't", "n't", 'X', '_', '_', '1', 'dep', '_', '_'),
      line('3', 'go', 'go', 'X', '_', '_', '1', 'dep', '_', 'SpaceAfter=No'),
      line('4', '.', '.', 'PUNCT', '_', '_', '1', 'dep', '_', '_'),
      '',
      line('1', 'NATO', 'nato', 'X', '_', '_', '0', 'root', '_', 'NER=B-ORG'),
      '',
      '',
    ]);
  });

  test('of columns', () => {
    const read = annotateTokens('-DOCSTART- O\nDe N O\nANWB N B-X\n\nKop N O\n', 'x', fakeModel('nl'));
    expect(writeIob2(read)).toBe('De\tO\nANWB\tB-ORG\n\nKop\tO\n\n');
    expect(() => annotateTokens('\n', 'x', fakeModel('nl'))).toThrow(expect.objectContaining({ code: 'KG_INPUT_EMPTY' }));
  });
});

describe('IOB2 tags', () => {
  test.each([
    [['B-PER', 'I-PER', 'O'], ['0-2 PER']],
    [
      ['B-PER', 'B-PER'],
      ['0-1 PER', '1-2 PER'],
    ],
    [
      ['I-ORG', 'I-PER'],
      ['0-1 ORG', '1-2 PER'],
    ],
    [['B-DATE', 'O'], []],
    [['O', 'B-LAW'], ['1-2 LAW']],
  ])('%s', (tags, expected) => {
    expect(namesFromTags(tags).map(({ start, end, kind }) => `${start}-${end} ${kind}`)).toEqual(expected);
  });

  test('of names give the names back', () => {
    const tags = fc.array(fc.tuple(fc.constantFrom(...NAME_KINDS, null), fc.integer({ min: 1, max: 3 })), { maxLength: 8 });
    fc.assert(
      fc.property(tags, (pieces) => {
        const names: NameSpan[] = [];
        let at = 0;
        for (const [kind, length] of pieces) {
          if (kind !== null) names.push({ start: at, end: at + length, kind, score: 1 });
          at += length;
        }
        expect(namesFromTags(tagsFromNames(names, at))).toEqual(names);
      }),
    );
  });
});
