import { lookUp } from '../knowledge/lexicon/lexicon.ts';
import { type SecondReading, secondReadingOf } from '../language/secondReading.ts';
import type { LanguageModel, SentenceReading, TokenReading } from './languageModel.ts';

/** So far after its verb a reflexive pronoun may stand: the subject may come between. */
const REACH = 7;

/** A word to be read again: where it stands, the verb that it is, and a common verb of the same form. */
interface Doubt {
  readonly index: number;
  readonly infinitive: string;
  readonly standIn: string;
}

const VERBAL = new Set(['VERB', 'AUX']);

/** Whether a reflexive pronoun follows before any verb could claim it. */
const awaitsReflexive = (forms: readonly string[], tokens: readonly TokenReading[], index: number, data: SecondReading): boolean => {
  for (let i = index + 1; i < Math.min(forms.length, index + 1 + REACH); i++) {
    if (data.reflexives.has(forms[i]!)) return true;
    if (VERBAL.has(tokens[i]?.upos ?? '')) return false;
  }
  return false;
};

/** What shows a noun: a determiner, an adjective or a preposition before it. */
const BEFORE_NOUNS = new Set(['DET', 'ADJ', 'ADP', 'NUM']);

/** The first word of a sentence that was taken for a noun, though only the lexicon's reflexive verb explains the pronoun behind it. */
const doubtIn = (
  forms: readonly string[],
  tokens: readonly TokenReading[],
  language: LanguageModel['language'],
  data: SecondReading,
): Doubt | null => {
  for (const [index, { upos }] of tokens.entries()) {
    const form = forms[index]!;
    if (upos !== 'NOUN' || form !== form.toLowerCase() || BEFORE_NOUNS.has(tokens[index - 1]?.upos ?? '')) continue;
    const verb = data.candidates(form).find(({ infinitive }) => lookUp(language, 'verb', data.lemmaOf(infinitive)).length > 0);
    if (verb !== undefined && awaitsReflexive(forms, tokens, index, data)) return { index, ...verb };
  }
  return null;
};

/**
 * Reads sentences, and once more those in which a reflexive verb was taken for a noun ("De bonden kanten zich tegen het plan"): with a
 * common reflexive verb in its place, whose tree is the same. Rare verbs that look like common nouns are not in the training data.
 */
export const readAgain = (sentences: readonly (readonly string[])[], model: LanguageModel): SentenceReading[] => {
  const readings = model.read(sentences);
  const data = secondReadingOf(model.language);
  if (data === null) return readings;
  const doubts = readings.flatMap(({ tokens }, sentence) => {
    if (!sentences[sentence]!.some((form) => data.reflexives.has(form))) return [];
    const doubt = doubtIn(sentences[sentence]!, tokens, model.language, data);
    return doubt === null ? [] : [{ sentence, ...doubt }];
  });
  if (doubts.length === 0) return readings;
  const again = model.read(doubts.map(({ sentence, index, standIn }) => sentences[sentence]!.with(index, standIn)));
  const result = [...readings];
  doubts.forEach(({ sentence, index, infinitive }, i) => {
    const { tokens } = again[i]!;
    if (!VERBAL.has(tokens[index]!.upos)) return;
    const read = tokens.map((token, at) => (at === index ? { ...token, lemma: infinitive } : token));
    result[sentence] = { tokens: read, names: readings[sentence]!.names };
  });
  return result;
};
