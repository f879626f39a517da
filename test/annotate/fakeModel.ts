import type { LanguageModel, SentenceReading } from '../../src/annotate/languageModel.ts';
import type { NameSpan } from '../../src/model/annotated.ts';
import type { LanguageCode } from '../../src/model/text.ts';

/** A model that reads nothing: lower-cased lemmas, each token hangs on the first, capitals are names of people. */
export const fakeModel = (language: LanguageCode, upos = 'X'): LanguageModel => ({
  language,
  read: (sentences) =>
    sentences.map((forms): SentenceReading => {
      const names = forms.flatMap((form, start): NameSpan[] =>
        /^[A-Z]{3,}$/.test(form) ? [{ start, end: start + 1, kind: 'ORG', score: 0.5 }] : [],
      );
      const tokens = forms.map((form, index) => ({
        lemma: form.toLowerCase(),
        upos: /^\p{P}+$/u.test(form) ? 'PUNCT' : upos,
        feats: '_',
        head: index === 0 ? -1 : 0,
        deprel: index === 0 ? 'root' : 'dep',
      }));
      return { tokens, names };
    }),
});
