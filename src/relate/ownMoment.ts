import type { TimeValue } from '../model/entity.ts';
import type { Proposition } from '../model/proposition.ts';
import type { SentenceContext } from './drafts.ts';
import { dependents, tokenAt } from './tree.ts';
import type { Link } from './verbFacts.ts';

/** When and where something happens. */
export interface Moment {
  readonly time: TimeValue | null;
  readonly place: string | null;
}

const PLACES = new Set(['place', 'country', 'facility']);

/** The last conjunction before a token, behind the other participant: there a part of the clause begins whose verb is left out. */
const gapBefore = (context: SentenceContext, at: number, other: number): number => {
  for (let i = at - 1; i > other; i--) if (tokenAt(context.tree, i).upos === 'CCONJ') return i;
  return -1;
};

const placeBetween = (context: SentenceContext, from: number, to: number): string | null => {
  for (const mention of context.referents.mentionsIn(context.sentence)) {
    if (mention.head <= from || mention.head >= to) continue;
    const hasMarker = dependents(context.tree, mention.head, 'case').some((i) =>
      context.language.placeMarkers.has(tokenAt(context.tree, i).form.toLowerCase()),
    );
    const id = context.referents.idsOf(mention).find((each) => PLACES.has(context.referents.entities.get(each)?.kind ?? ''));
    if (hasMarker && id !== undefined) return id;
  }
  return null;
};

/** Where an event happens that a noun names: "its meeting with A in Ghent". */
const placeOfNoun = (context: SentenceContext, { predicate, arguments: given }: Proposition): string | null => {
  if (predicate.category !== 'noun') return null;
  const heads = new Set([predicate.head, ...given.map((argument) => argument.head)]);
  const last = Math.max(...heads);
  const next = context.referents
    .mentionsIn(context.sentence)
    .find((mention) => mention.head > last && mention.start <= last + 4 && heads.has(tokenAt(context.tree, mention.head).head));
  return next === undefined || given.some((argument) => argument.tokens.includes(next.head) && argument.role === 'place')
    ? null
    : placeBetween(context, next.head - 1, next.head + 1);
};

/**
 * Time and place of one fact: those of the proposition, unless the participant has its own beside it in a part of the clause whose verb is
 * left out ("Monday in Ghent with A and Tuesday in Bruges with B").
 */
export const momentOf = (context: SentenceContext, proposition: Proposition, link: Link): Moment => {
  const common: Moment = { time: proposition.time, place: proposition.place ?? placeOfNoun(context, proposition) };
  const last = Math.max(link.subject.head, link.object.head);
  const gap = gapBefore(context, last, Math.min(link.subject.head, link.object.head));
  if (gap < 0 || gap < proposition.predicate.head) return common;
  const times = context.document.times.filter((time) => time.sentence === context.sentence);
  const own = times.find((time) => time.start > gap && time.head < last);
  const isRepeated = times.some((time) => time.head < gap);
  return own === undefined || !isRepeated ? common : { time: own.value, place: placeBetween(context, gap, last) ?? common.place };
};
