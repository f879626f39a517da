import { type CutSentence, cutText, joinReading } from '../annotate/annotate.ts';
import { type ConlluSentence, readConllu } from '../annotate/conllu.ts';
import type { LanguageModel } from '../annotate/languageModel.ts';
import { InputError } from '../model/errors.ts';
import { type RawScores, type ScoredSentence, scoredSentence, scoreRaw, universalPart } from './conll2018.ts';
import { rawBlocks } from './rawText.ts';

/** Figures in per cent over all tokens, punctuation too. */
export interface TaggingScores {
  readonly sentences: number;
  readonly tokens: number;
  readonly upos: number;
  readonly feats: number;
  readonly lemma: number;
  readonly uas: number;
  /** With the whole label, subtypes too. */
  readonly las: number;
  /** With the universal part of the label only, as in the CoNLL 2018 shared task. */
  readonly lasUniversal: number;
  readonly tokensPerSecond: number;
}

/** F1 in per cent on raw text, and how fast it was read from the text to the names. */
export interface RawTaggingScores extends RawScores {
  readonly tokensPerSecond: number;
}

export interface EvaluateTaggingOptions {
  /** Milliseconds from any start. */
  readonly now: () => number;
}

const rounded = (value: number): number => Math.round(100 * value) / 100;

const readGold = (text: string, path: string): ConlluSentence[] => {
  const gold = readConllu(text);
  if (gold.length === 0) throw new InputError('KG_INPUT_EMPTY', `${path}: holds no sentence`);
  return gold;
};

const timed = <T>(options: EvaluateTaggingOptions, work: () => T): { result: T; seconds: number } => {
  const start = options.now();
  const result = work();
  return { result, seconds: Math.max(1e-6, (options.now() - start) / 1000) };
};

/**
 * Scores a model on the gold tokens of a CoNLL-U file. A gold lemma `_` (a word's second half) counts as right, as in the shared task.
 * @throws InputError where the file is not CoNLL-U
 */
export const evaluateTagging = (text: string, path: string, model: LanguageModel, options: EvaluateTaggingOptions): TaggingScores => {
  const gold = readGold(text, path);
  const { result: readings, seconds } = timed(options, () => model.read(gold.map(({ words }) => words.map(({ form }) => form))));
  const right = { upos: 0, feats: 0, lemma: 0, uas: 0, las: 0, lasUniversal: 0 };
  let tokens = 0;
  for (const [at, { words }] of gold.entries()) {
    for (const [index, word] of words.entries()) {
      const read = readings[at]?.tokens[index];
      tokens++;
      if (read === undefined) continue;
      const attached = read.head === word.head;
      right.upos += Number(read.upos === word.upos);
      right.feats += Number(read.feats === word.feats);
      right.lemma += Number(read.lemma === word.lemma || word.lemma === '_');
      right.uas += Number(attached);
      right.las += Number(attached && read.deprel === word.deprel);
      right.lasUniversal += Number(attached && universalPart(read.deprel) === universalPart(word.deprel));
    }
  }
  const share = (count: number) => rounded((100 * count) / tokens);
  return {
    sentences: gold.length,
    tokens,
    upos: share(right.upos),
    feats: share(right.feats),
    lemma: share(right.lemma),
    uas: share(right.uas),
    las: share(right.las),
    lasUniversal: share(right.lasUniversal),
    tokensPerSecond: Math.round(tokens / seconds),
  };
};

/** Words that are written as one token are one token of several words. */
const tokensOfCut = (forms: readonly string[], joined: readonly boolean[]): { form: string; words: number }[] => {
  const tokens: { form: string; words: number }[] = [];
  for (const [index, form] of forms.entries()) {
    const last = tokens.at(-1);
    if (joined[index] && last !== undefined) tokens[tokens.length - 1] = { form: last.form + form, words: last.words + 1 };
    else tokens.push({ form, words: 1 });
  }
  return tokens;
};

const readBlocks = (blocks: readonly string[], model: LanguageModel): ScoredSentence[] => {
  const cuts: { cut: CutSentence; text: string }[] = blocks.flatMap((text) =>
    cutText(text, [{ kind: 'paragraph', span: [0, text.length] }], model.language).map((cut) => ({ cut, text })),
  );
  const readings = model.read(cuts.map(({ cut, text }) => cut.spans.map((span) => text.slice(...span))));
  return cuts.map(({ cut, text }, index) => {
    const { tokens } = joinReading(text, cut, readings[index] ?? { tokens: [], names: [] }, model.language);
    const forms = tokens.map(({ form }) => form);
    return { words: tokens, tokens: tokensOfCut(forms, cut.joined) };
  });
};

/**
 * Scores reading from raw text, by the definitions of the CoNLL 2018 shared task: the file's text is put together again (a space
 * between the sentences of a paragraph), cut, read, and aligned with the gold words.
 * @throws InputError where the file is not CoNLL-U
 */
export const evaluateRawTagging = (text: string, path: string, model: LanguageModel, options: EvaluateTaggingOptions): RawTaggingScores => {
  const gold = readGold(text, path);
  const blocks = rawBlocks(gold);
  const { result: read, seconds } = timed(options, () => readBlocks(blocks, model));
  const scores = scoreRaw(gold.map(scoredSentence), read);
  const tokens = read.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return {
    sentences: rounded(scores.sentences),
    tokens: rounded(scores.tokens),
    words: rounded(scores.words),
    upos: rounded(scores.upos),
    feats: rounded(scores.feats),
    lemma: rounded(scores.lemma),
    uas: rounded(scores.uas),
    las: rounded(scores.las),
    lasUniversal: rounded(scores.lasUniversal),
    tokensPerSecond: Math.round(tokens / seconds),
  };
};
