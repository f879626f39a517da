import { type LexiconEntry, lookUp, type Note } from '../knowledge/lexicon/lexicon.ts';
import type { SentenceContext } from './drafts.ts';
import { lemmaOf, tokenAt } from './tree.ts';

/** The last part of a compound: "rebel_leider", "VN-topman" → leider, topman; null for other words. */
const lastPart = (lemma: string): string | null => /[_-]([^_-]{3,})$/.exec(lemma)?.[1] ?? null;

/** A noun's entries in the lexicon, or those of the last part of a compound. */
export const nounEntries = (context: SentenceContext, noun: number): readonly LexiconEntry[] => {
  const token = tokenAt(context.tree, noun);
  const { language } = context.document;
  const whole = [token.lemma, lemmaOf(token)].map((lemma) => lookUp(language, 'noun', lemma)).find((entries) => entries.length > 0);
  if (whole !== undefined) return whole;
  const part = lastPart(token.lemma) ?? lastPart(token.form.toLowerCase());
  return part === null ? [] : lookUp(language, 'noun', part);
};

const hasNote = (context: SentenceContext, noun: number, note: Note): boolean =>
  nounEntries(context, noun).some((entry) => entry.notes.includes(note));

/** Whether a noun names who holds a role: by the lexicon, or as the mention stage read it. */
export const isRoleNoun = (context: SentenceContext, noun: number): boolean => {
  const isTitle = context.referents.mentionsIn(context.sentence).some((m) => m.head === noun && m.role !== null && m.form === 'nominal');
  return tokenAt(context.tree, noun).upos === 'NOUN' && (isTitle || hasNote(context, noun, 'role'));
};

export const isEventNoun = (context: SentenceContext, noun: number): boolean =>
  tokenAt(context.tree, noun).upos === 'NOUN' && hasNote(context, noun, 'nom');
