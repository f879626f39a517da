import { describe, expect, test } from 'vitest';
import type { LanguageModel } from '../../src/annotate/languageModel.ts';
import { evaluateNames } from '../../src/evaluate/evaluateNames.ts';
import { namesOf, readNameColumns } from '../../src/evaluate/nameColumns.ts';
import { kindIn, kindsOf, NAME_KIND_TABLE, schemeOf } from '../../src/evaluate/nameKinds.ts';
import { NAME_KINDS, type NameKind } from '../../src/model/annotated.ts';

/** Takes words of these forms for names of these kinds. */
const knowing = (known: Readonly<Record<string, NameKind>>): LanguageModel => ({
  language: 'nl',
  read: (sentences) =>
    sentences.map((forms) => ({
      tokens: forms.map((form, index) => ({ lemma: form, upos: 'X', feats: '_', head: index - 1, deprel: 'dep' })),
      names: forms.flatMap((form, start) => {
        const kind = known[form];
        return kind === undefined ? [] : [{ start, end: start + 1, kind, score: 1 }];
      }),
    })),
});

const CONLL =
  '-DOCSTART- -DOCSTART- O\nKees N B-PER\nBakker N I-PER\nbij Prep O\nNatuur N B-ORG\n\nIn Prep O\nZutphen N B-LOC\n# N O\nGrieks Adj B-MISC\n';
const UNIVERSAL =
  '# sent_id = 1\n# text = Ann in Rome\n1\tAnn\tB-PER\t-\tx\n2\tin\tO\t-\t-\n3\tRome\tB-LOC\t-\tx\n\n1\tOhio\tB-LOC\t-\tx\n';
const OURS = '# sent_id = 1\nKees\tB-PER\nuit\tO\nZutphen\tB-GPE\n';

describe('readNameColumns', () => {
  test.each([
    [
      'CoNLL-2002',
      CONLL,
      [
        ['Kees', 'Bakker', 'bij', 'Natuur'],
        ['In', 'Zutphen', '#', 'Grieks'],
      ],
      ['0-2 PER', '3-4 ORG', '1-2 LOC', '3-4 MISC'],
    ],
    ['Universal NER', UNIVERSAL, [['Ann', 'in', 'Rome'], ['Ohio']], ['0-1 PER', '2-3 LOC', '0-1 LOC']],
    ['IOB2', OURS, [['Kees', 'uit', 'Zutphen']], ['0-1 PER', '2-3 GPE']],
    ['numbers as words', '1\tO\n2\tO\n', [['1', '2']], []],
  ])('%s', (_, text, forms, names) => {
    const sentences = readNameColumns(text, 'x');
    expect(sentences.map((sentence) => sentence.forms)).toEqual(forms);
    expect(sentences.flatMap((sentence) => sentence.names.map(({ start, end, kind }) => `${start}-${end} ${kind}`))).toEqual(names);
  });

  test('a line without a tag is refused', () => {
    expect(() => readNameColumns('Kees\tB-PER\nBakker\n', 'x.iob2')).toThrow(/^x\.iob2 line 2: /);
  });

  test.each([
    [
      ['B-X', 'I-X', 'I-Y'],
      ['0-2 X', '2-3 Y'],
    ],
    [
      ['O', 'I-X', 'B-X'],
      ['1-2 X', '2-3 X'],
    ],
  ])('%s', (tags, expected) => {
    expect(namesOf(tags).map(({ start, end, kind }) => `${start}-${end} ${kind}`)).toEqual(expected);
  });
});

describe('kinds', () => {
  test('of a file tell its scheme', () => {
    expect(schemeOf(new Set(['PER', 'ORG', 'LOC', 'MISC']))).toBe('conll');
    expect(schemeOf(new Set(['PER', 'ORG', 'LOC']))).toBe('universal');
    expect(schemeOf(new Set(['PER', 'LOC', 'NRP']))).toBe('tripel');
  });

  test('all have a place in every scheme or none', () => {
    for (const kind of NAME_KINDS) {
      expect(NAME_KIND_TABLE[kind]).toBeDefined();
      expect(kindsOf('conll')).toContain(kindIn('conll', kind));
      expect(kindIn('tripel', kind)).toBe(kind);
    }
    expect(kindIn('universal', 'NRP')).toBeNull();
    expect(kindIn('universal', 'FAC')).toBe('LOC');
  });
});

describe('evaluateNames', () => {
  test('on four kinds', () => {
    const model = knowing({ Natuur: 'ORG', Zutphen: 'GPE', Kees: 'PER', In: 'WRK' });
    const scores = evaluateNames(CONLL, 'x', model);
    expect(scores).toMatchObject({ scheme: 'conll', sentences: 2, tokens: 8 });
    expect(scores.kinds.PER).toEqual({ precision: 0, recall: 0, f1: 0, gold: 1, found: 1 });
    expect(scores.kinds.LOC?.f1).toBe(100);
    expect(scores.kinds.MISC).toMatchObject({ gold: 1, found: 1, f1: 0 });
    expect(scores.micro).toEqual({ precision: 50, recall: 50, f1: 50, gold: 4, found: 4 });
    expect(scores.perOrgLoc).toMatchObject({ gold: 3, found: 3, f1: 66.67 });
  });

  test('on three kinds the others do not count', () => {
    const scores = evaluateNames(UNIVERSAL, 'x', knowing({ Ann: 'PER', Rome: 'FAC', in: 'NRP' }));
    expect(scores.micro).toMatchObject({ gold: 3, found: 2, precision: 100, recall: 66.67, f1: 80 });
  });

  test('on our own kinds', () => {
    const scores = evaluateNames(OURS, 'x', knowing({ Kees: 'ORG', Zutphen: 'GPE' }));
    expect(scores).toMatchObject({ scheme: 'tripel', perOrgLoc: null, micro: { f1: 50 } });
  });

  test('an empty file is refused', () => {
    expect(() => evaluateNames('', 'x', knowing({}))).toThrow(expect.objectContaining({ code: 'KG_INPUT_EMPTY' }));
  });
});
