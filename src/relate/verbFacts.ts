import type { EntityKind } from '../model/mention.ts';
import type { Argument, Proposition } from '../model/proposition.ts';
import type { SentenceContext } from './drafts.ts';
import { isRoleNoun, nounEntries } from './nounEntries.ts';
import { allParticipants, headsOf, namedParticipants, type Participant, participantsThrough } from './participants.ts';
import {
  type Attachment,
  expressionSense,
  type FoundExpression,
  findExpression,
  nounSense,
  type Sense,
  unknownSense,
  verbSense,
} from './senses.ts';
import { lemmaOf, subtree, tokenAt } from './tree.ts';

/** One entity does something to another: what a fact is made of. */
export interface Link {
  readonly subject: Participant;
  readonly object: Participant;
  readonly sense: Sense;
  /** How sure the link is beside the proposition's own confidence. */
  readonly certainty: number;
  readonly isExcluded: boolean;
}

interface Reading {
  readonly context: SentenceContext;
  readonly proposition: Proposition;
  /** Who does it; for a passive without an agent what it is done to. */
  readonly subjects: readonly Participant[];
  /** Everything else, the patient of a passive included. */
  readonly others: readonly Argument[];
  readonly isAgentless: boolean;
  readonly expression: FoundExpression | null;
}

const bare = (proposition: Proposition): string => proposition.predicate.lemma;

/** The verb itself, without reflexive and resultative: the last word of the lemma. */
const verbOf = (proposition: Proposition): string => bare(proposition).split(' ').at(-1) ?? '';

/** The words of a clause's near dependents, by form and lemma, for matching fixed expressions. */
const wordsAround = (context: SentenceContext, proposition: Proposition): ReadonlyMap<string, number> => {
  const { tree } = context;
  const own = [...proposition.predicate.tokens, ...proposition.arguments.slice(1).flatMap((argument) => shallow(context, argument))];
  const words = new Map<string, number>();
  for (const index of own) {
    const token = tokenAt(tree, index);
    for (const word of [lemmaOf(token), token.form.toLowerCase()]) if (!words.has(word)) words.set(word, index);
  }
  return words;
};

/** The words of an argument that may belong to an idiom: its head, its preposition and what stands directly on it. */
const shallow = (context: SentenceContext, argument: Argument): readonly number[] => {
  if (argument.role === 'content') return [];
  const near = subtree(context.tree, argument.head).filter(
    (index) => index === argument.head || tokenAt(context.tree, index).head === argument.head,
  );
  return near;
};

const isPassive = (proposition: Proposition): boolean => proposition.predicate.voice === 'passive';

const readProposition = (context: SentenceContext, proposition: Proposition): Reading => {
  const [first] = proposition.arguments;
  const agent = proposition.arguments.find((argument, i) => i > 0 && argument.role === 'agent');
  const turned = isPassive(proposition) && agent !== undefined;
  const doer = turned ? agent : first;
  const verb = verbOf(proposition);
  return {
    context,
    proposition,
    subjects: doer === undefined ? [] : namedParticipants(context, doer),
    others: proposition.arguments.filter((argument) => argument !== doer),
    isAgentless: isPassive(proposition) && !turned,
    expression: findExpression(context, verb, wordsAround(context, proposition)),
  };
};

const attachmentOf = (reading: Reading, argument: Argument, kind: EntityKind | null): Attachment => {
  const { proposition, others } = reading;
  const isPatient = argument === proposition.arguments[0];
  const frame = isPatient ? 'obj' : argument.role === 'recipient' && argument.marker === null ? 'iobj' : (argument.marker ?? 'obj');
  return {
    frame,
    kind,
    hasObject:
      frame !== 'obj' &&
      others.some((other) => other !== argument && other.marker === null && ['patient', 'attribute'].includes(other.role)),
  };
};

const passiveLemma = (reading: Reading): string => {
  const { context, proposition } = reading;
  return context.language.passivePredicate(bare(proposition), tokenAt(context.tree, proposition.predicate.head));
};

const kindOf = (context: SentenceContext, participant: Participant): EntityKind | null =>
  context.referents.entities.get(participant.id)?.kind ?? null;

/** The sense of the predicate with one argument: a fixed expression first, then the verb with its particle and reflexive. */
const senseWith = (reading: Reading, argument: Argument, kind: EntityKind | null): Sense => {
  const attachment = attachmentOf(reading, argument, kind);
  if (reading.isAgentless) {
    const lemma = passiveLemma(reading);
    return unknownSense(reading.context, attachment.frame === 'obj' ? lemma : `${lemma} ${attachment.frame}`);
  }
  const fixed = reading.expression === null ? null : expressionSense(reading.expression, attachment);
  if (fixed !== null) return fixed;
  return verbSense(reading.context, bare(reading.proposition), attachment);
};

const NO_FACT_ROLES = new Set(['time', 'manner', 'content', 'cause', 'purpose']);

/** Whether an argument that only says where or how makes a fact of its own. */
const isWorthLinking = (reading: Reading, argument: Argument, sense: Sense): boolean => {
  if (NO_FACT_ROLES.has(argument.role) && !sense.isKnown) return false;
  if (argument.role === 'time') return false;
  if (sense.isKnown || argument.marker === null) return true;
  if (argument.role === 'destination' || argument.role === 'recipient' || argument.role === 'companion' || argument.role === 'opponent')
    return true;
  const hasOther = reading.others.some(
    (other) => other !== argument && other.marker === null && namedParticipants(reading.context, other).length > 0,
  );
  return !hasOther;
};

/** Arguments that a fixed expression or a light verb takes up are no participants. */
const isTakenUp = (reading: Reading, argument: Argument): boolean =>
  reading.expression !== null && headsOf(reading.context, argument).some((head) => reading.expression?.tokens.includes(head));

const isLight = (reading: Reading): boolean => reading.context.language.lightVerbs.has(verbOf(reading.proposition));

/** An object that says what a light verb does: a noun of an event, or one that names nobody. */
const carriesMeaning = (reading: Reading, argument: Argument): boolean => {
  const token = tokenAt(reading.context.tree, argument.head);
  const isObject = argument.role === 'patient' && argument.marker === null;
  return isObject && token.upos === 'NOUN' && isLight(reading) && !isRoleNoun(reading.context, argument.head);
};

const isExclusion = (reading: Reading, argument: Argument): boolean =>
  argument.marker !== null && reading.context.language.exclusions.has(argument.marker);

const isExample = (reading: Reading, argument: Argument): boolean =>
  argument.marker !== null && reading.context.language.exampleMarkers.has(argument.marker);

const linkAll = (
  reading: Reading,
  objects: readonly Participant[],
  sense: (object: Participant) => Sense,
  certainty: number,
): readonly Link[] =>
  reading.subjects.flatMap((subject) =>
    objects.map((object) => ({ subject, object, sense: sense(object), certainty: certainty * object.certainty, isExcluded: false })),
  );

/** The predicate through a noun that is no entity itself: "rol spelen in", "informatie verzamelen over". */
const senseThrough = (reading: Reading, argument: Argument, object: Participant, direct: Sense): Sense => {
  const { context, proposition } = reading;
  if (object.noun === null || object.marker === context.language.genitive || object.marker === null) return direct;
  const noun = lemmaOf(tokenAt(context.tree, object.noun));
  const lemma = `${noun} ${bare(proposition)} ${object.marker}`;
  if (!isLight(reading) || argument.head !== object.noun) return unknownSense(context, lemma);
  return nounSense(context, nounEntries(context, object.noun), lemma, object.marker, true);
};

/** A light verb with the noun that means: "een ontmoeting hebben met", "steun uitspreken voor". */
const lightLinks = (reading: Reading, argument: Argument): readonly Link[] => {
  const { context, proposition } = reading;
  const frames = nounEntries(context, argument.head);
  const noun = lemmaOf(tokenAt(context.tree, argument.head));
  const senseBy = (marker: string): Sense => {
    const attachment = { frame: marker, hasObject: false, kind: null };
    const fixed = reading.expression === null ? null : expressionSense(reading.expression, attachment);
    return fixed ?? nounSense(context, frames, `${noun} ${bare(proposition)} ${marker}`, marker, true);
  };
  const onNoun = participantsThrough(context, argument.head).concat(argument.head >= 0 ? throughTaken(reading, argument) : []);
  const links = linkAll(reading, dedupe(onNoun), (object) => senseBy(object.marker ?? context.language.genitive), 0.95);
  const besides = reading.others.filter((other) => other !== argument && other.marker !== null && other.role !== 'time');
  return [
    ...links,
    ...besides.flatMap((other) =>
      linkAll(reading, namedParticipants(context, other), () => senseBy(other.marker ?? ''), 0.9).filter((link) =>
        isWorthLinking(reading, other, link.sense),
      ),
    ),
  ];
};

const dedupe = (participants: readonly Participant[]): readonly Participant[] =>
  participants.filter(
    (participant, i) => participants.findIndex((other) => other.id === participant.id && other.head === participant.head) === i,
  );

const throughTaken = (reading: Reading, argument: Argument): readonly Participant[] =>
  headsOf(reading.context, argument).flatMap((head) => participantsThrough(reading.context, head));

/** What a fixed expression says of those who hang on its own noun: "een bezoek brengen aan X". */
const expressionLinks = (reading: Reading, argument: Argument): readonly Link[] =>
  dedupe(throughTaken(reading, argument)).flatMap((object) => {
    const sense =
      reading.expression === null
        ? null
        : expressionSense(reading.expression, { frame: object.marker ?? 'obj', hasObject: false, kind: null });
    const known =
      sense ?? unknownSense(reading.context, `${reading.expression?.lemma ?? bare(reading.proposition)} ${object.marker ?? ''}`.trim());
    return linkAll(reading, [object], () => known, sense === null ? 0.75 : 1);
  });

const argumentLinks = (reading: Reading, argument: Argument): readonly Link[] => {
  if (isExclusion(reading, argument) || isExample(reading, argument)) return [];
  if (isTakenUp(reading, argument)) return expressionLinks(reading, argument);
  if (carriesMeaning(reading, argument) && lightLinks(reading, argument).length > 0) return [];
  const objects = allParticipants(reading.context, argument);
  const links = objects.flatMap((object) => {
    const direct = senseWith(reading, argument, kindOf(reading.context, object));
    if (!isWorthLinking(reading, argument, direct)) return [];
    return linkAll(reading, [object], () => senseThrough(reading, argument, object, direct), direct.isKnown ? 1 : 0.85);
  });
  return links;
};

/** "Xi en Poetin spreken elkaar", "X en Y overleggen": those in a plural subject do it to each other. */
const reciprocalLinks = (reading: Reading): readonly Link[] => {
  const { context, subjects, others, proposition } = reading;
  const isMutual = others.some((argument) => context.language.reciprocals.has(argument.text.toLowerCase()));
  const withSense = verbSense(context, bare(proposition), {
    frame: isMutual ? 'obj' : companionMarker(reading),
    hasObject: false,
    kind: null,
  });
  const hasObjects = others.some((argument) => argument.role !== 'time' && namedParticipants(context, argument).length > 0);
  const isTogether = withSense.symmetric && withSense.isKnown && !hasObjects;
  if (subjects.length < 2 || !(isMutual || isTogether)) return [];
  return subjects.flatMap((subject, i) =>
    subjects
      .slice(i + 1)
      .map((object) => ({ subject, object, sense: { ...withSense, symmetric: true }, certainty: 0.85, isExcluded: false })),
  );
};

const companionMarker = (reading: Reading): string => [...reading.context.language.companionMarkers][0] ?? 'met';

/** "X komt, in tegenstelling tot Y": what is left out does not do it. */
const exclusionLinks = (reading: Reading, links: readonly Link[]): readonly Link[] => {
  const excluded = reading.others
    .filter((argument) => isExclusion(reading, argument))
    .flatMap((argument) => namedParticipants(reading.context, argument));
  const [first] = reading.subjects;
  return excluded.flatMap((subject) =>
    links
      .filter((link) => link.subject.id === first?.id)
      .map((link) => ({ ...link, subject, certainty: link.certainty * 0.9, isExcluded: true })),
  );
};

/** The links between entities that a verb, or an adjective with its copula, states. */
export const verbLinks = (context: SentenceContext, proposition: Proposition): readonly Link[] => {
  const reading = readProposition(context, proposition);
  if (reading.subjects.length === 0) return [];
  const light = reading.others.filter((argument) => carriesMeaning(reading, argument)).flatMap((argument) => lightLinks(reading, argument));
  const taken = new Set(light.map((link) => link.object.head));
  const plain = reading.others
    .flatMap((argument) => argumentLinks(reading, argument))
    .filter((link) => !taken.has(link.object.head) || link.sense.isKnown);
  const links = [...light, ...plain, ...reciprocalLinks(reading)];
  return [...links, ...exclusionLinks(reading, links)];
};
