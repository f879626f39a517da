import type { LanguageCode } from '../model/text.ts';

/** What it takes to read a reflexive verb again that was taken for a noun. */
export interface SecondReading {
  /** Pronouns that only a reflexive verb has beside it. */
  readonly reflexives: ReadonlySet<string>;
  /** The lemma under which the lexicon has a reflexive verb, from its infinitive. */
  readonly lemmaOf: (infinitive: string) => string;
  /** Infinitives of which a form can be the present tense, each with a common verb in that form to stand in for it. */
  readonly candidates: (form: string) => readonly { readonly infinitive: string; readonly standIn: string }[];
}

const DUTCH: SecondReading = {
  reflexives: new Set(['zich']),
  lemmaOf: (infinitive) => `zich ${infinitive}`,
  candidates: (form) => [
    { infinitive: form, standIn: 'verdedigen' },
    { infinitive: `${form}en`, standIn: 'verdedigt' },
    { infinitive: `${form.replace(/t$/, '')}en`, standIn: 'verdedigt' },
  ],
};

const SECOND_READINGS: Readonly<Record<LanguageCode, SecondReading | null>> = { nl: DUTCH, en: null };

/** What a language needs for a second reading; null where it has no such verbs. */
export const secondReadingOf = (language: LanguageCode): SecondReading | null => SECOND_READINGS[language];
