import type { NameSpan } from '../model/annotated.ts';
import type { LanguageCode } from '../model/text.ts';

/** How a model reads one token. `head` indexes the same sentence, -1 for the root; `feats` is `_` for none. */
export interface TokenReading {
  readonly lemma: string;
  readonly upos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
}

/** How a model reads one sentence: a reading for each token, a tree with one root, and names that do not overlap. */
export interface SentenceReading {
  readonly tokens: readonly TokenReading[];
  readonly names: readonly NameSpan[];
}

/** A trained reader of one language. */
export interface LanguageModel {
  readonly language: LanguageCode;
  /** Reads sentences given as token forms; the readings come back in the same order. */
  read(sentences: readonly (readonly string[])[]): SentenceReading[];
}
