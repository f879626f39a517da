import { referenceOf } from '../language/reference.ts';
import type { ReferenceData } from '../language/referenceData.ts';
import type { AnnotatedArticle, NameSpan, Sentence, Token } from '../model/annotated.ts';

/** A sentence's tokens with the names in them, as a mend sees them. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly data: ReferenceData;
}

/** One repair of a sentence's tree: its tokens, the same where there is nothing to mend. */
export type Mend = (reading: Reading) => readonly Token[];

export const childrenOf = (tokens: readonly Token[], head: number): readonly number[] =>
  tokens.flatMap((token, index) => (token.head === head ? [index] : []));

const mendSentence = (sentence: Sentence, mends: readonly Mend[], data: ReferenceData): Sentence => {
  const tokens = mends.reduce((current, each) => each({ tokens: current, names: sentence.names, data }), sentence.tokens);
  return tokens.every((token, index) => token === sentence.tokens[index]) ? sentence : { ...sentence, tokens };
};

/** The article with the mends applied to each sentence, one after the other. */
export const mendWith = (mends: readonly Mend[], article: AnnotatedArticle): AnnotatedArticle => {
  const data = referenceOf(article.language);
  return { ...article, sentences: article.sentences.map((sentence) => mendSentence(sentence, mends, data)) };
};
