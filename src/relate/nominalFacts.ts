import { predicate } from '../knowledge/lexicon/lexicon.ts';
import type { Argument, Proposition } from '../model/proposition.ts';
import type { SentenceContext } from './drafts.ts';
import { isEventNoun, isOfficeId, nounEntries, nounLemma } from './nounEntries.ts';
import { namedParticipants, ownParticipants, type Participant } from './participants.ts';
import { prepositionSense } from './prepositionSense.ts';
import { mentionAt } from './referents.ts';
import { nounSense, type Sense, senseOf as senseOfEntry, unknownSense, verbSense } from './senses.ts';
import { hasRelation, tokenAt } from './tree.ts';
import type { Link } from './verbFacts.ts';

const markerOfLemma = (proposition: Proposition): string => proposition.predicate.lemma.split(' ').at(-1) ?? '';

/** The sense of a relation that a noun states between two entities. */
const senseOf = (context: SentenceContext, proposition: Proposition): Sense => {
  const { category, lemma, head } = proposition.predicate;
  const { language } = context;
  const frames = nounEntries(context, head);
  const marker = markerOfLemma(proposition);
  const stance = language.stances[lemma.split('-', 1)[0]?.toLowerCase() ?? ''];
  if (category === 'noun' && lemma.includes('-') && stance !== undefined) return idSense(stance, lemma);
  if (category === 'role') return roleSense(context, proposition);
  if (category === 'noun' && proposition.arguments[0]?.role === 'agent') {
    return language.betweenMarkers.has(marker)
      ? nounSense(context, frames, lemma, marker)
      : nounSense(context, frames, lemma, marker, true);
  }
  if (category === 'membership') {
    const id = lemma === language.memberOf ? 'member_of' : lemma === language.isA ? 'is_a' : 'part_of';
    const label = lemma === language.oneOf ? 'one of' : id.replaceAll('_', ' ');
    return { id, lemma, label, type: 'RELATION', symmetric: false, inverse: false, isKnown: true };
  }
  const related = frames.find(
    (entry) => entry.notes.includes('role') && entry.frame === marker && proposition.arguments[1]?.marker !== null,
  );
  if (related !== undefined) return senseOfEntry(related, lemma);
  if (proposition.modality === 'planned' && language.directionMarkers.has(marker))
    return verbSense(context, language.go, { frame: marker, hasObject: false, kind: null });
  return prepositionSense(context, marker, lemma, isEventNoun(context, head) && !frames.some((entry) => entry.type === 'MOVE'));
};

const idSense = (id: string, lemma: string): Sense => {
  const known = predicate(id);
  return { id, lemma, label: known?.label.en ?? id, type: known?.type ?? 'OTHER', symmetric: false, inverse: false, isKnown: true };
};

const roleSense = (context: SentenceContext, proposition: Proposition): Sense => {
  const { lemma, head } = proposition.predicate;
  const frames = nounEntries(context, head).filter((entry) => entry.notes.includes('role'));
  const marker = markerOfLemma(proposition);
  const isAdjective = tokenAt(context.tree, proposition.arguments[1]?.head ?? -1).upos === 'ADJ';
  if (isAdjective && !frames.some(({ frame, id, kinds }) => frame === marker && kinds.length === 0 && isOfficeId(id)))
    return prepositionSense(context, context.language.genitive, lemma, false);
  const fitting = frames.find((frame) => frame.frame === marker) ?? frames.find((frame) => frame.frame === context.language.genitive);
  if (fitting === undefined) return unknownSense(context, lemma);
  return senseOfEntry(fitting, lemma);
};

/** Whether the noun itself is one of the two: its entity stands at its head. */
const isSelf = (proposition: Proposition, argument: Argument): boolean => argument.head === proposition.predicate.head;

/** Whether an entity goes by a name somewhere in the article: then "his Chinese counterpart" says no more than the name does. */
const hasName = (context: SentenceContext, id: string): boolean =>
  context.referents.entities.get(id)?.mentions.some((index) => context.document.mentions[index]?.form === 'name') ?? false;

/** Whether the one's mention holds the other's as a part of its name. */
const isPortfolio = (context: SentenceContext, subject: Participant, object: Participant): boolean => {
  const [whole, part] = [subject, object].map(({ head }) => mentionAt(context.referents, context.tree, context.sentence, head));
  const kind = context.referents.entities.get(object.id)?.kind;
  return whole != null && part != null && part.form === 'name' && part.start >= whole.start && part.end <= whole.end && kind !== 'country';
};

/** Relations that say nothing of their own: of a colleague whose he is, of a western country that it is of the West. */
const isEmpty = (context: SentenceContext, proposition: Proposition, sense: Sense, subject: Participant, object: Participant): boolean => {
  const modifier = proposition.arguments[1]?.head ?? -1;
  const isPeer = nounEntries(context, proposition.predicate.head).some((entry) => entry.symmetric && entry.notes.includes('role'));
  const isPossessive = hasRelation(context.tree, modifier, 'nmod:poss');
  const isAdjective = tokenAt(context.tree, modifier).upos === 'ADJ';
  const isOfPeople = [subject, object].every(({ id }) => context.referents.entities.get(id)?.kind === 'person');
  // "De echtgenote van X" says it, "zijn ambtgenoot X" no more than the name does.
  const isTold = isOfPeople && !isPossessive && !isAdjective;
  if (isPeer && !isTold && hasName(context, subject.id)) return true;
  const isPlain = !['noun', 'membership'].includes(proposition.predicate.category);
  const kind = context.referents.entities.get(object.id)?.kind;
  // "Het ministerie van Handel": the portfolio is its name.
  if (context.language.ministries.has(nounLemma(context, proposition.predicate.head)) && isPortfolio(context, subject, object)) return true;
  return isPlain && ((isPossessive && sense.symmetric) || (isAdjective && kind === 'group'));
};

/** "president Xi in Peking": where a named person is met is said of the clause, not of the person. */
const isPlaceOfPerson = (context: SentenceContext, proposition: Proposition, subject: Participant): boolean => {
  const mention = mentionAt(context.referents, context.tree, context.sentence, subject.head);
  return proposition.predicate.category === 'location' && mention?.form === 'name' && mention.kind === 'person';
};

/** For kinds and groups the noun itself, and not the examples that stand beside it. */
const objectsOf = (context: SentenceContext, proposition: Proposition, argument: Argument): readonly Participant[] => {
  if (proposition.predicate.lemma !== context.language.isA) return namedParticipants(context, argument);
  const kinds = ownParticipants(context, argument);
  return kinds.length > 1 ? [] : kinds;
};

/** Offices of a town: "de Utrechtse burgemeester" is the town's, "de Utrechtse zanger" is from there. */
const OF_TOWNS = new Set(['mayor_of', 'governor_of']);

const isAwayOffice = (proposition: Proposition, { id }: Sense): boolean => proposition.predicate.category === 'role' && !OF_TOWNS.has(id);

/** What is somebody's is no part of him: "de partij van X". */
const senseFor = (context: SentenceContext, proposition: Proposition, sense: Sense, object: Participant): Sense => {
  const kind = context.referents.entities.get(object.id)?.kind;
  const isAdjective = tokenAt(context.tree, proposition.arguments[1]?.head ?? -1).upos === 'ADJ';
  const isLoose = sense.id === 'part_of' ? kind === 'person' : isAwayOffice(proposition, sense) && isAdjective && kind === 'place';
  return isLoose ? prepositionSense(context, markerOfLemma(proposition), proposition.predicate.lemma, false) : sense;
};

/** The links between entities that a noun states: roles, members, belongings, places, events with their participants. */
export const nominalLinks = (context: SentenceContext, proposition: Proposition): readonly Link[] => {
  const [first, second] = proposition.arguments;
  if (first === undefined || second === undefined) return [];
  const sense = senseOf(context, proposition);
  return namedParticipants(context, first).flatMap((subject) =>
    objectsOf(context, proposition, second)
      .filter((object) => !isEmpty(context, proposition, sense, subject, object) && !isPlaceOfPerson(context, proposition, subject))
      .map((object) => ({
        subject,
        object,
        sense: senseFor(context, proposition, sense, object),
        certainty: isSelf(proposition, first) ? 0.95 : 1,
        isExcluded: false,
      })),
  );
};
