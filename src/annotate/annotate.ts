import { meaningsOf } from '../knowledge/index.ts';
import { tokensOf } from '../language/tokens.ts';
import type { AnnotatedArticle, NameSpan, Sentence, Token } from '../model/annotated.ts';
import type { Article, Block, BlockKind } from '../model/article.ts';
import { InvariantError } from '../model/errors.ts';
import type { LanguageCode, Span } from '../model/text.ts';
import { withKnownNames } from './knownNames.ts';
import type { LanguageModel, SentenceReading } from './languageModel.ts';
import { readAgain } from './readAgain.ts';
import { makeSentenceSplitter, type SentenceBounds } from './splitSentences.ts';
import { makeTokenizer, type Words } from './tokenize.ts';

/** A sentence before it is read: the words' places in the text. */
export interface CutSentence {
  readonly block: BlockKind;
  readonly blockIndex: number;
  readonly spans: readonly Span[];
  /** For each word whether it is written together with the one before it as one token ("do|n't"). */
  readonly joined: readonly boolean[];
}

/** Cuts blocks of text into sentences and words. */
export type TextCutter = (text: string, blocks: readonly Block[]) => CutSentence[];

const cutSentence = (words: Words, bounds: SentenceBounds, block: Block, blockIndex: number): CutSentence => {
  const indexes = Array.from({ length: bounds.end - bounds.start }, (_, offset) => bounds.start + offset);
  return {
    block: bounds.heading && block.kind === 'paragraph' ? 'heading' : block.kind,
    blockIndex,
    spans: indexes.map((index): Span => [words.starts[index] ?? 0, words.ends[index] ?? 0]),
    joined: indexes.map((index) => words.joined[index] ?? false),
  };
};

const makeCutter = (language: LanguageCode): TextCutter => {
  const data = tokensOf(language);
  const tokenize = makeTokenizer(data);
  const split = makeSentenceSplitter(data);
  return (text, blocks) =>
    blocks.flatMap((block, blockIndex) => {
      const words = tokenize(text, ...block.span);
      return split(text, words).map((bounds) => cutSentence(words, bounds, block, blockIndex));
    });
};

const CUTTERS: Readonly<Record<LanguageCode, TextCutter>> = { nl: makeCutter('nl'), en: makeCutter('en') };

/** Cuts blocks of a text in a language into sentences and words; no sentence reaches over the end of a block. */
export const cutText = (text: string, blocks: readonly Block[], language: LanguageCode): CutSentence[] => CUTTERS[language](text, blocks);

const NOMINAL = new Set(['ADJ', 'NOUN', 'PROPN']);

const isNationality = ({ form, upos }: Token, language: LanguageCode): boolean =>
  NOMINAL.has(upos) && meaningsOf(form, language).some(({ as }) => as === 'demonym' || as === 'inhabitant');

/** Nationalities and inhabitants that the model left without a name: group names (NRP), as in the training data. */
const demonymNames = (tokens: readonly Token[], names: readonly NameSpan[], language: LanguageCode): NameSpan[] => {
  const named = new Set(names.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, offset) => start + offset)));
  return tokens.flatMap((token, index) =>
    !named.has(index) && isNationality(token, language) ? [{ start: index, end: index + 1, kind: 'NRP', score: 1 }] : [],
  );
};

/** Puts a model's reading over a cut sentence. */
export const joinReading = (text: string, cut: CutSentence, reading: SentenceReading, language: LanguageCode): Sentence => {
  if (reading.tokens.length !== cut.spans.length) {
    throw new InvariantError(`the model read ${reading.tokens.length} tokens of a sentence of ${cut.spans.length}`);
  }
  const tokens = cut.spans.map((span, index): Token => {
    const read = reading.tokens[index];
    if (read === undefined) throw new InvariantError(`the model left token ${index} unread`);
    return { span, form: text.slice(...span), ...read };
  });
  const known = withKnownNames(
    tokens.map(({ form }) => form),
    reading.names,
    language,
  );
  const names = [...known, ...demonymNames(tokens, known, language)].sort((a, b) => a.start - b.start);
  const span: Span = [cut.spans[0]?.[0] ?? 0, cut.spans.at(-1)?.[1] ?? 0];
  return { span, block: cut.block, blockIndex: cut.blockIndex, tokens, names };
};

/**
 * Adds sentences, tokens, lemmas, tags, dependency trees and names.
 * Every character of a block that is no white space belongs to exactly one token, and no sentence reaches over the end of a block.
 */
export const annotate = (article: Article, model: LanguageModel): AnnotatedArticle => {
  const cuts = cutText(article.text, article.blocks, article.language);
  const readings = readAgain(
    cuts.map(({ spans }) => spans.map((span) => article.text.slice(...span))),
    model,
  );
  const sentences = cuts.map((cut, index) =>
    joinReading(article.text, cut, readings[index] ?? { tokens: [], names: [] }, article.language),
  );
  return { ...article, sentences };
};

/** Reads sentences whose tokens are given, as if they stood in a text with a space between them; each span indexes its own sentence. */
export const readForms = (sentences: readonly (readonly string[])[], model: LanguageModel): Sentence[] => {
  const readings = readAgain(sentences, model);
  return sentences.map((forms, index) => {
    let at = 0;
    const spans = forms.map((form): Span => {
      const start = at;
      at += form.length + 1;
      return [start, at - 1];
    });
    const cut: CutSentence = { block: 'paragraph', blockIndex: 0, spans, joined: forms.map(() => false) };
    return joinReading(forms.join(' '), cut, readings[index] ?? { tokens: [], names: [] }, model.language);
  });
};
