import { entryFor, expressionsWith, fixedWords, type LexiconEntry, lookUp } from '../knowledge/lexicon/lexicon.ts';
import type { EntityKind } from '../model/mention.ts';
import type { SentenceContext } from './drafts.ts';

/** What a predicate means for one pair of its participants. */
export interface Sense {
  readonly id: string;
  readonly lemma: string;
  readonly label: string;
  readonly type: string;
  readonly symmetric: boolean;
  readonly inverse: boolean;
  /** Whether the lexicon knows the word with this attachment. */
  readonly isKnown: boolean;
}

/** How an argument attaches to its verb. */
export interface Attachment {
  /** `obj`, `iobj` or a preposition. */
  readonly frame: string;
  /** Whether the clause also has a direct object. */
  readonly hasObject: boolean;
  /** Kind of the entity that attaches so, where it decides between two meanings. */
  readonly kind: EntityKind | null;
}

export const senseOf = (entry: LexiconEntry, lemma: string): Sense => ({
  id: entry.id,
  lemma,
  label: entry.label,
  type: entry.type,
  symmetric: entry.symmetric,
  inverse: entry.inverse,
  isKnown: true,
});

/** The name of an attachment inside a predicate's lemma: a preposition is part of it, an object is not. */
const withAttachment = (lemma: string, { frame }: Attachment): string =>
  frame === 'obj' || frame === 'iobj' || frame === '-' ? lemma : `${lemma} ${frame}`;

/** A predicate that the lexicon lacks keeps its own words as id; no translation is invented. */
export const unknownSense = (context: SentenceContext, lemma: string): Sense => ({
  id: `${context.document.language}:${lemma.replaceAll(' ', '_')}`,
  lemma,
  label: lemma,
  type: 'OTHER',
  symmetric: false,
  inverse: false,
  isKnown: false,
});

/** The better of the entries that fit: with an object in the clause one that counts on it. */
const bestEntry = (entries: readonly LexiconEntry[], attachment: Attachment): LexiconEntry | undefined => {
  const withObject = attachment.hasObject ? entries.filter((entry) => entry.frame.startsWith('obj+')) : [];
  const without = entries.filter((entry) => attachment.hasObject || !entry.frame.startsWith('obj+'));
  return entryFor(withObject, attachment.frame, attachment.kind) ?? entryFor(without, attachment.frame, attachment.kind);
};

/** The sense of a verb with one of its arguments. */
export const verbSense = (context: SentenceContext, lemma: string, attachment: Attachment): Sense => {
  const entry = bestEntry(lookUp(context.document.language, 'verb', lemma), attachment);
  const named = withAttachment(lemma, attachment);
  return entry === undefined ? unknownSense(context, named) : senseOf(entry, named);
};

/** The sense of a noun with a participant that a preposition attaches; with both participants told the entry for both comes first. */
export const nounSense = (
  context: SentenceContext,
  entries: readonly LexiconEntry[],
  lemma: string,
  marker: string,
  isPair = false,
): Sense => {
  const both = isPair ? entries.filter((entry) => entry.frame.includes('+')) : [];
  const entry = entryFor(both, marker) ?? entryFor(entries, marker);
  return entry === undefined ? unknownSense(context, lemma) : senseOf(entry, lemma);
};

/** A fixed expression with the tokens that it takes up. */
export interface FoundExpression {
  readonly entries: readonly LexiconEntry[];
  readonly lemma: string;
  readonly tokens: readonly number[];
}

/** The longest expression of a verb whose other words all stand in its clause: "op de hoogte stellen", "take part in". */
export const findExpression = (context: SentenceContext, verb: string, words: ReadonlyMap<string, number>): FoundExpression | null => {
  const { language } = context.document;
  const matched = expressionsWith(language, verb).flatMap((entry) => {
    const fixed = fixedWords(language, entry.lemma);
    const tokens = fixed.map((word) => words.get(word.toLowerCase()) ?? -1);
    return fixed.length === 0 || tokens.includes(-1) ? [] : [{ entry, tokens }];
  });
  const longest = [...matched].sort((a, b) => b.tokens.length - a.tokens.length || a.entry.lemma.length - b.entry.lemma.length)[0];
  if (longest === undefined) return null;
  const { lemma } = longest.entry;
  return { lemma, tokens: longest.tokens, entries: matched.map(({ entry }) => entry).filter((entry) => entry.lemma === lemma) };
};

/** The sense of an expression with one argument; null when it takes none that attaches so. */
export const expressionSense = (expression: FoundExpression, attachment: Attachment): Sense | null => {
  const entry = bestEntry(expression.entries, attachment);
  return entry === undefined ? null : senseOf(entry, withAttachment(expression.lemma, attachment));
};
