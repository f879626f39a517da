import type { Clause, Slot } from './clauses.ts';
import type { SentenceContext } from './drafts.ts';
import { nounEntries } from './nounEntries.ts';
import { lemmaOf, tokenAt } from './tree.ts';

/** Whether a noun names what somebody is: an office, a kinship, a membership. */
export const isRoleWord = (context: SentenceContext, index: number): boolean =>
  tokenAt(context.tree, index).upos === 'NOUN' && nounEntries(context, index).some((entry) => entry.notes.includes('role'));

/** Whether a phrase without a preposition after a verb that joins or appoints says what somebody is or becomes. */
export const isOfficeBeside = (context: SentenceContext, clause: Clause, slot: Slot): boolean => {
  const verb = lemmaOf(tokenAt(context.tree, clause.head));
  const { copularVerbs, appointingVerbs } = context.language;
  const mayBeObject = copularVerbs.includes(verb) || clause.voice === 'passive';
  const isPlace = slot.relation === 'attribute' || (slot.relation === 'object' && mayBeObject);
  return slot.marker === null && isPlace && (copularVerbs.includes(verb) || appointingVerbs.has(verb)) && isRoleWord(context, slot.head);
};
