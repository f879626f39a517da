import { describe, expect, test } from 'vitest';
import { readConllu } from '../../src/annotate/conllu.ts';
import type { LanguageModel } from '../../src/annotate/languageModel.ts';
import { evaluateRawTagging, evaluateTagging } from '../../src/evaluate/evaluateTagging.ts';
import { rawBlocks } from '../../src/evaluate/rawText.ts';

const line = (...columns: string[]) => columns.join('\t');

const TREEBANK = [
  '# newdoc id = een',
  '# text = De man komt.',
  line('1', 'De', 'de', 'DET', '_', 'Definite=Def', '2', 'det', '_', '_'),
  line('2', 'man', 'man', 'NOUN', '_', 'Number=Sing', '3', 'nsubj', '_', '_'),
  line('3', 'komt', 'komen', 'VERB', '_', '_', '0', 'root', '_', 'SpaceAfter=No'),
  line('4', '.', '.', 'PUNCT', '_', '_', '3', 'punct', '_', '_'),
  '',
  '# text = Zijn zoon ook.',
  line('1', 'Zijn', 'zijn', 'PRON', '_', '_', '2', 'nmod:poss', '_', '_'),
  line('2', 'zoon', 'zoon', 'NOUN', '_', 'Number=Sing', '0', 'root', '_', '_'),
  line('3', 'ook', 'ook', 'ADV', '_', '_', '2', 'advmod', '_', 'SpaceAfter=No'),
  line('4', '.', '.', 'PUNCT', '_', '_', '2', 'punct', '_', '_'),
  '',
  '# newpar',
  '# text = Kop',
  line('1', 'Kop', 'kop', 'NOUN', '_', '_', '0', 'root', '_', '_'),
  '',
].join('\n');

/** Knows the treebank by heart, but says `nmod` for `nmod:poss` and never knows a feature. */
const scholar: LanguageModel = {
  language: 'nl',
  read: (sentences) => {
    const known = new Map(readConllu(TREEBANK).map(({ words }) => [words.map(({ form }) => form).join(' '), words]));
    return sentences.map((forms) => ({
      names: [],
      tokens: forms.map((form, index) => {
        const word = known.get(forms.join(' '))?.[index];
        const { lemma = form, upos = 'X', head = index - 1, deprel = 'dep' } = word ?? {};
        return { lemma, upos, feats: '_', head, deprel: deprel.split(':')[0] ?? '' };
      }),
    }));
  },
};

const clock = (step: number) => {
  let time = 0;
  return { now: () => (time += step) };
};

test('rawBlocks puts the text of paragraphs together again', () => {
  expect(rawBlocks(readConllu(TREEBANK))).toEqual(['De man komt. Zijn zoon ook.', 'Kop']);
});

describe('evaluateTagging', () => {
  test('on gold tokens counts all tokens', () => {
    expect(evaluateTagging(TREEBANK, 'x.conllu', scholar, clock(100))).toEqual({
      sentences: 3,
      tokens: 9,
      upos: 100,
      feats: 66.67,
      lemma: 100,
      uas: 100,
      las: 88.89,
      lasUniversal: 100,
      tokensPerSecond: 90,
    });
  });

  test('on raw text', () => {
    expect(evaluateRawTagging(TREEBANK, 'x.conllu', scholar, clock(1000))).toMatchObject({
      sentences: 100,
      tokens: 100,
      words: 100,
      las: 88.89,
      lasUniversal: 100,
      tokensPerSecond: 9,
    });
  });

  test('an empty file is refused', () => {
    expect(() => evaluateTagging('\n', 'x.conllu', scholar, clock(1))).toThrow(expect.objectContaining({ code: 'KG_INPUT_EMPTY' }));
  });
});
