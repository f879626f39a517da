import type { SentenceContext } from './drafts.ts';
import { type Sense, unknownSense } from './senses.ts';

/** The sense of a preposition between a thing and what it is of, in or about. */
export const prepositionSense = (context: SentenceContext, marker: string, lemma: string, isEvent: boolean): Sense => {
  const { prepositions, eventPrepositions } = context.language;
  const meaning = (isEvent ? eventPrepositions[marker] : undefined) ?? prepositions[marker];
  if (meaning === undefined) return unknownSense(context, lemma);
  const [id, label] = meaning;
  return { id, lemma, label, type: 'RELATION', symmetric: false, inverse: false, isKnown: true };
};
