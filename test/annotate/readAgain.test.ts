import { describe, expect, test } from 'vitest';
import type { LanguageModel } from '../../src/annotate/languageModel.ts';
import { readAgain } from '../../src/annotate/readAgain.ts';

/** A model that knows each word's tag by heart, as `word/TAG`, and every other word as a verb. */
const modelOf = (tagged: string, language: 'nl' | 'en' = 'nl') => {
  const tags = new Map(tagged.split(' ').map((word) => word.split('/') as [string, string]));
  const asked: string[] = [];
  const model = {
    language,
    card: {},
    read: (sentences: readonly (readonly string[])[]) =>
      sentences.map((forms) => {
        asked.push(forms.join(' '));
        const tokens = forms.map((form) => ({ lemma: form, upos: tags.get(form) ?? 'VERB', feats: '_', head: -1, deprel: 'root' }));
        return { tokens, names: [] };
      }),
  };
  return { model: model as unknown as LanguageModel, asked };
};

const read = (tagged: string, language?: 'nl' | 'en') => {
  const { model, asked } = modelOf(tagged, language);
  const [reading] = readAgain([tagged.split(' ').map((word) => word.split('/')[0]!)], model);
  return { reading: reading!, asked };
};

describe('a word before a reflexive pronoun', () => {
  test.each([
    ['in the plural', 'Bonden/NOUN kanten/NOUN zich/PRON tegen/ADP plannen/NOUN', 1, 'kanten'],
    ['in the singular', 'Vandaag/ADV kant/NOUN Gent/PROPN zich/PRON tegen/ADP plannen/NOUN', 1, 'kanten'],
    ['before its subject', 'Daarin/ADV kanten/NOUN de/DET leiders/NOUN zich/PRON tegen/ADP plannen/NOUN', 1, 'kanten'],
  ])('that the lexicon knows as its verb is one: %s', (_, tagged, index, lemma) => {
    expect(read(tagged).reading.tokens[index]).toMatchObject({ upos: 'VERB', lemma });
  });

  test.each([
    ['with a determiner', 'De/DET kanten/NOUN zich/PRON zien/VERB'],
    ['that is no reflexive verb', 'Bonden/NOUN tafels/NOUN zich/PRON tegen/ADP plannen/NOUN'],
    ['with a verb before the pronoun', 'Bonden/NOUN kanten/NOUN keren/VERB zich/PRON om/ADP'],
    ['without a pronoun', 'Bonden/NOUN kanten/NOUN plannen/NOUN'],
    ['with a capital', 'Bonden/NOUN Kanten/NOUN zich/PRON tegen/ADP'],
  ])('stays what it was: %s', (_, tagged) => {
    expect(read(tagged).asked).toHaveLength(1);
  });

  test('is no sign of a verb in English', () => {
    expect(read('unions/NOUN sides/NOUN zich/PRON', 'en').asked).toHaveLength(1);
  });
});
