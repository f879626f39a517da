import type { Sentence } from '../model/annotated.ts';
import type { Mention } from '../model/mention.ts';
import { spanOfTokens } from './tree.ts';

/** A mention before it has its position in the document. */
export type MentionDraft = Omit<Mention, 'index'>;

/** A mention of tokens `[start, end)` about which only what is given is known. */
export const draftMention = (
  sentence: Sentence,
  position: number,
  tokens: readonly [start: number, end: number],
  given: Pick<MentionDraft, 'head' | 'form' | 'kind'> & Partial<MentionDraft>,
): MentionDraft => ({
  sentence: position,
  start: tokens[0],
  end: tokens[1],
  span: spanOfTokens(sentence, tokens[0], tokens[1]),
  number: null,
  gender: null,
  person: null,
  definite: null,
  labels: {},
  codes: {},
  role: null,
  ...given,
});

/** By place in the text; of two that begin together the longer one first. */
export const compareMentions = (a: MentionDraft, b: MentionDraft): number =>
  a.sentence - b.sentence || a.span[0] - b.span[0] || b.span[1] - a.span[1] || a.form.localeCompare(b.form, 'en');
