import type { LanguageCode } from '../src/model/text.ts';

/** A corpus or list that a model learnt from. */
export interface ModelSource {
  readonly name: string;
  readonly licence: string;
  readonly use: string;
}

const OWN_TABLES: ModelSource = {
  name: 'src/knowledge: places, organisations, given names',
  licence: 'CC0 1.0',
  use: 'kinds of names in sentences without typed names; other names put in the place of names',
};

/** What each model learnt from. */
export const SOURCES: Readonly<Record<LanguageCode, readonly ModelSource[]>> = {
  nl: [
    {
      name: 'Alpino Treebank (rug-compling/Alpino), converted to UD; 24,023 sentences',
      licence: 'CC BY-SA 4.0 (UD_Dutch-Alpino); repository LGPL-2.1',
      use: 'tags, lemmas, trees',
    },
    { name: 'UD_Dutch-LassySmall, train of 2017; 5,180 sentences', licence: 'CC BY-SA 4.0', use: 'tags, trees' },
    { name: 'UD_Dutch-LassySmall, dev; 1,542 sentences', licence: 'CC BY-SA 4.0', use: 'tags, lemmas, trees' },
    { name: 'typed names of the sentences above; 11,797 sentences', licence: 'CC BY-SA 4.0', use: 'names' },
    { name: 'WikiANN, Dutch; 40,000 fragments', licence: 'from Wikipedia, CC BY-SA', use: 'names (silver, coarse kinds)' },
    OWN_TABLES,
  ],
  en: [
    { name: 'UD_English-EWT, train; 12,544 sentences', licence: 'CC BY-SA 4.0', use: 'tags, lemmas, trees' },
    {
      name: 'UD_English-GUM, its CC BY and public-domain genres; 6,795 sentences',
      licence: 'CC BY 4.0 (voyage CC BY-SA 3.0)',
      use: 'tags, lemmas, trees, names',
    },
    { name: 'training/names: the names of EWT, typed by hand; 6,397 sentences', licence: 'CC BY-SA 4.0', use: 'names' },
    { name: 'wikigold', licence: 'CC BY 4.0', use: 'names' },
    { name: 'WikiANN, English; 40,000 fragments', licence: 'from Wikipedia, CC BY-SA', use: 'names (silver, coarse kinds)' },
    {
      name: 'PETRARCH2 / Phoenix actor dictionaries',
      licence: 'MIT',
      use: 'names of bodies and companies put in the place of others',
    },
    OWN_TABLES,
  ],
};

interface NameTest {
  readonly path: string;
  readonly encoding: 'utf8' | 'latin1';
  readonly note: string;
}

/** The test sets of a language, below the data folder: never trained or tuned on. */
export const TESTS: Readonly<Record<LanguageCode, { readonly tagging: readonly string[]; readonly names: readonly NameTest[] }>> = {
  nl: {
    tagging: ['treebank-nl/alpino-test.conllu.gz', 'treebank-nl/lassysmall-test.conllu.gz'],
    names: [
      {
        path: 'ner-nl/conll2002-testb.EVALUATION-ONLY.gz',
        encoding: 'latin1',
        note: 'De Morgen; nothing of CoNLL-2002 was trained on. Demonym adjectives (MISC) and known names of several words (the paper itself among them) come from the tables of src/knowledge; testa was measured while that was written.',
      },
    ],
  },
  en: {
    tagging: ['treebank-en/ewt-test.conllu.gz'],
    names: [
      {
        path: 'ner-en/uner-ewt-test.iob2.gz',
        encoding: 'utf8',
        note: 'Universal NER; its dev part chose the offsets of the kinds, nothing of it was trained on.',
      },
    ],
  },
};
