import { lookUp, predicate } from '../knowledge/lexicon/lexicon.ts';
import type { Instigation } from '../language/clauseLanguage.ts';
import type { EntityKind } from '../model/mention.ts';
import type { Argument, Proposition } from '../model/proposition.ts';
import { markerOf } from './clauses.ts';
import { argumentOf, type SentenceContext } from './drafts.ts';
import { isEventNoun, isRoleNoun, nounEntries } from './nounEntries.ts';
import { modifiersOf } from './nounModifiers.ts';
import { isRoleWord } from './offices.ts';
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
import { dependents, lemmaOf, subtree, tokenAt } from './tree.ts';

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
  const own = [
    ...proposition.predicate.tokens.flatMap((index) => [index, ...dependents(tree, index, 'fixed', 'mark')]),
    ...proposition.arguments.slice(1).flatMap((argument) => shallow(context, argument)),
  ];
  const words = new Map<string, number>();
  for (const index of own) {
    const token = tokenAt(tree, index);
    const last = token.upos === 'NOUN' ? (token.lemma.split(/[_-]/).at(-1) ?? '') : '';
    for (const word of [lemmaOf(token), token.form.toLowerCase(), last]) if (word !== '' && !words.has(word)) words.set(word, index);
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

/** "volgens de Russen [van raketten] voorzien": what hangs on a source may be the verb's as well. */
const sourcePhrases = (context: SentenceContext, proposition: Proposition): readonly Argument[] =>
  dependents(context.tree, proposition.predicate.head, 'obl')
    .filter((child) => context.language.sourceMarkers.has(markerOf(context.tree, child).marker ?? ''))
    .map((head) => argumentOf(context, { role: 'other', marker: null, head }));

/**
 * Phrases that the parser hung on a noun of the clause although the lexicon gives them to the verb: "kanten [de leiders] zich [tegen
 * de invloed]" read as leaders against the influence.
 */
const misattached = (context: SentenceContext, proposition: Proposition): readonly Argument[] => {
  const lemma = bare(proposition);
  const taken = new Set(proposition.arguments.map((argument) => argument.marker));
  return [...proposition.arguments, ...sourcePhrases(context, proposition)].flatMap((argument) => {
    if (argument.role === 'content' || argument.marker !== null || tokenAt(context.tree, argument.head).upos === 'PRON') return [];
    const entries = nounEntries(context, argument.head);
    return modifiersOf(context, argument.head).flatMap((modifier): readonly Argument[] => {
      const { marker } = modifier;
      const isSource = !proposition.arguments.includes(argument);
      const isGenitive = marker === null || (!isSource && context.language.genitiveMarkers.has(marker));
      if (
        modifier.kind !== 'phrase' ||
        marker === null ||
        isGenitive ||
        taken.has(marker) ||
        entries.some((entry) => entry.frame.endsWith(marker))
      )
        return [];
      const attachment = { frame: marker, hasObject: argument.role === 'patient', kind: null };
      const participle = `${tokenAt(context.tree, proposition.predicate.head).form.toLowerCase()} ${context.language.copula}`;
      if (![lemma, participle].some((verb) => verbSense(context, verb, attachment).isKnown)) return [];
      const role = context.language.markerRoles[marker] ?? 'other';
      return [argumentOf(context, { role, marker, head: modifier.head, markerTokens: modifier.markerTokens })];
    });
  });
};

/** "is geschokt door": a participle with the copula that the lexicon lists as a state of its subject. */
const isState = (context: SentenceContext, proposition: Proposition, agent: Argument): boolean => {
  const { copula } = context.language;
  const hasCopula = proposition.predicate.tokens.some((index) => lemmaOf(tokenAt(context.tree, index)) === copula);
  const participle = tokenAt(context.tree, proposition.predicate.head).form.toLowerCase();
  return hasCopula && verbSense(context, `${participle} ${copula}`, { frame: agent.marker ?? 'obj', hasObject: false, kind: null }).isKnown;
};

/** A subject, an agent, or examples that stand for one: "onder meer X en Y hebben …". */
const isDoer = (context: SentenceContext, argument: Argument): boolean =>
  argument.marker === null || argument.role === 'agent' || context.language.exampleMarkers.has(argument.marker);

const ACTORS: ReadonlySet<EntityKind | null> = new Set<EntityKind | null>(['person', 'organization', 'country', 'group', 'place']);

/** "X ondertekende het samen met Y": who does it together with the subject does it too. */
const companions = (context: SentenceContext, proposition: Proposition): readonly Participant[] => {
  const hasObject = proposition.arguments.some(({ role, marker }) => role === 'patient' && marker === null);
  if (proposition.predicate.voice !== 'active' || !hasObject) return [];
  return proposition.arguments
    .filter(({ role, tokens, marker }) => {
      const first = Math.min(...tokens);
      const at = tokenAt(context.tree, first).form.toLowerCase() === marker ? first : first - 1;
      return role === 'companion' && context.language.together.has(tokenAt(context.tree, at - 1).form.toLowerCase());
    })
    .flatMap((argument) => namedParticipants(context, argument))
    .filter((participant) => ACTORS.has(kindOf(context, participant)));
};

const readProposition = (context: SentenceContext, proposition: Proposition): Reading => {
  const [first] = proposition.arguments;
  const agent = proposition.arguments.find((argument, i) => i > 0 && argument.role === 'agent');
  const turned = isPassive(proposition) && agent !== undefined && !isState(context, proposition, agent);
  const doer = turned ? agent : first;
  const verb = verbOf(proposition);
  return {
    context,
    proposition,
    subjects:
      doer === undefined || !isDoer(context, doer) ? [] : [...namedParticipants(context, doer), ...companions(context, proposition)],
    others: [...proposition.arguments.filter((argument) => argument !== doer), ...misattached(context, proposition)],
    isAgentless: isPassive(proposition) && !turned,
    expression: expressionIn(context, proposition, verb),
  };
};

/** The expression of a proposition's verb; "te maken heeft" read as one predicate is one of its finite verb. */
const expressionIn = (context: SentenceContext, proposition: Proposition, verb: string): FoundExpression | null => {
  const words = wordsAround(context, proposition);
  const head = lemmaOf(tokenAt(context.tree, proposition.predicate.head));
  return findExpression(context, verb, words) ?? (head === verb ? null : findExpression(context, head, words));
};

const attachmentOf = (reading: Reading, argument: Argument, kind: EntityKind | null): Attachment => {
  const { proposition, others } = reading;
  const isPatient = argument === proposition.arguments[0];
  const hasPatient = others.some((other) => other.marker === null && other.role === 'patient');
  const hasContent = others.some((other) => other.role === 'content');
  const isRecipient = argument.role === 'recipient' && argument.marker === null && (hasPatient || (hasContent && isTold(reading)));
  const frame = isPatient ? 'obj' : isRecipient ? 'iobj' : (argument.marker ?? 'obj');
  return {
    frame,
    kind,
    hasObject:
      frame !== 'obj' &&
      others.some((other) => other !== argument && other.marker === null && ['patient', 'attribute'].includes(other.role)),
  };
};

/** Whether the lexicon has a recipient for the verb: "zei haar dat", but not "overtuigde haar dat". */
const isTold = ({ context, proposition }: Reading): boolean =>
  verbSense(context, bare(proposition), { frame: 'iobj', hasObject: false, kind: null }).isKnown;

const passiveLemma = (reading: Reading): string => {
  const { context, proposition } = reading;
  return context.language.passivePredicate(bare(proposition), tokenAt(context.tree, proposition.predicate.head));
};

const kindOf = (context: SentenceContext, participant: Participant): EntityKind | null =>
  context.referents.entities.get(participant.id)?.kind ?? null;

/** The sense of a passive without an agent: a participle with "zijn" that the lexicon lists, a verb without object, else the passive. */
const agentlessSense = (reading: Reading, attachment: Attachment): Sense => {
  const { context, proposition } = reading;
  const participle = tokenAt(context.tree, proposition.predicate.head).form.toLowerCase();
  const stative = verbSense(context, `${participle} ${context.language.copula}`, attachment);
  if (stative.isKnown) return { ...stative, inverse: false };
  const active = verbSense(context, bare(proposition), attachment);
  const isTransitive = verbSense(context, bare(proposition), { frame: 'obj', hasObject: false, kind: null }).isKnown;
  const isMisread = active.type === 'MOVE' || context.language.intransitiveVerbs.has(bare(proposition));
  if (active.isKnown && !isTransitive && isMisread) return active;
  const lemma = passiveLemma(reading);
  return unknownSense(context, attachment.frame === 'obj' ? lemma : `${lemma} ${attachment.frame}`);
};

/** The sense of the predicate with one argument: a fixed expression first, then the verb with its particle and reflexive. */
const senseWith = (reading: Reading, argument: Argument, kind: EntityKind | null): Sense => {
  const attachment = attachmentOf(reading, argument, kind);
  const fixed = reading.expression === null ? null : expressionSense(reading.expression, attachment);
  if (fixed !== null) return fixed;
  if (reading.isAgentless) return agentlessSense(reading, attachment);
  const { motionModals, directionMarkers, go } = reading.context.language;
  if (motionModals.has(bare(reading.proposition)) && directionMarkers.has(attachment.frame))
    return verbSense(reading.context, go, attachment);
  const sense = verbSense(reading.context, bare(reading.proposition), attachment);
  // "Corrupt noemen": what a verb of description says does not depend on the adjective.
  const isDescription = !sense.isKnown && reading.context.language.describingVerbs.has(verbOf(reading.proposition));
  if (!isDescription) return sense;
  const plain = verbSense(reading.context, verbOf(reading.proposition), attachment);
  const word = sense.lemma.slice(0, sense.lemma.lastIndexOf(' '));
  return { ...plain, lemma: sense.lemma, label: plain.isKnown ? `${plain.label} “${word}”` : sense.label };
};

const NO_FACT_ROLES = new Set(['time', 'manner', 'content', 'cause', 'purpose']);

/** Whether an argument that only says where or how makes a fact of its own. */
const isWorthLinking = (reading: Reading, argument: Argument, sense: Sense): boolean => {
  if (NO_FACT_ROLES.has(argument.role) && !sense.isKnown) return false;
  if (argument.role === 'time') return false;
  if (sense.isKnown) return true;
  const isCopula = bare(reading.proposition) === reading.context.language.copula;
  // "Becomes champion with X": what a copular verb has beside is no fact of its own.
  if (!isCopula && reading.context.language.copularVerbs.includes(bare(reading.proposition))) return false;
  const isPhrase = isCopula && tokenAt(reading.context.tree, reading.proposition.predicate.head).upos === 'NOUN';
  if (argument.marker === null || isPhrase) return !isIntransitive(reading) && !isCopula;
  const isMeans = reading.context.language.agentMarkers.has(argument.marker) && reading.proposition.predicate.voice !== 'passive';
  // "Said at a meeting in Riga": where something is said is a circumstance of it.
  if (argument.role === 'place' && isSpeech(reading)) return false;
  if (isMeans || isAhead(reading, argument) || isOtherwiseKnown(reading, argument)) return false;
  if (['place', 'topic', 'companion'].includes(argument.role) && !reading.isAgentless && hasObject(reading, argument)) return false;
  if (argument.role === 'destination' || argument.role === 'recipient' || argument.role === 'companion' || argument.role === 'opponent')
    return true;
  return !reading.others.some((other) => other !== argument && carriesFact(reading, other));
};

const isSpeech = ({ context, proposition }: Reading): boolean =>
  lookUp(context.document.language, 'verb', bare(proposition)).some(({ frame, id }) => frame === 'ccomp' && id === 'say');

/** Whether the verb takes no object: what is read as one belongs elsewhere. */
const isIntransitive = ({ context, proposition, isAgentless }: Reading): boolean =>
  !isAgentless && context.language.intransitiveVerbs.has(bare(proposition));

/** Whether the lexicon gives the verb this preposition for other kinds only: "slaagde in Parijs" is where, not in what. */
const isOtherwiseKnown = ({ context, proposition }: Reading, argument: Argument): boolean =>
  lookUp(context.document.language, 'verb', bare(proposition)).some(({ frame }) => frame === argument.marker);

/** "Zei hij voor zijn ontmoeting met X": an event that is still to come says when. */
const isAhead = ({ context }: Reading, argument: Argument): boolean =>
  context.language.aheadMarkers.has(argument.marker ?? '') && isEventNoun(context, argument.head);

/** Where somebody does something to something else is a circumstance of that: "maakte de naam bekend op Twitter". */
const hasObject = (reading: Reading, argument: Argument): boolean =>
  reading.others.some((other) => other !== argument && other.marker === null && ['patient', 'recipient'].includes(other.role));

/** An object, or a phrase that the lexicon gives the verb, with somebody or something named in it. */
const carriesFact = (reading: Reading, argument: Argument): boolean => {
  if (argument.role === 'time' || namedParticipants(reading.context, argument).length === 0) return false;
  return argument.marker === null || senseWith(reading, argument, null).isKnown;
};

/** Arguments that a fixed expression or a light verb takes up are no participants. */
const isTakenUp = (reading: Reading, argument: Argument): boolean =>
  reading.expression !== null && headsOf(reading.context, argument).some((head) => reading.expression?.tokens.includes(head));

/** Whether an object that an expression takes up is somebody or something all the same: "withdraw troops". */
const isThing = (reading: Reading, argument: Argument): boolean =>
  argument.marker === null &&
  namedParticipants(reading.context, argument).some((object) => !['event', 'concept', null].includes(kindOf(reading.context, object)));

/** "De verkiezingen winnen" without its "in …": an expression that relates to nothing here leaves its object to the verb. */
const isIdle = (reading: Reading, argument: Argument): boolean => {
  const { expression, context, proposition, others } = reading;
  if (expression === null || argument.marker !== null || argument.role !== 'patient' || throughTaken(reading, argument).length > 0)
    return false;
  const isUsed = others.some((other) => other !== argument && expressionSense(expression, attachmentOf(reading, other, null)) !== null);
  const isWhole = expression.entries.some(({ frame }) => frame === 'obj' || frame === '-');
  return !isUsed && !isWhole && verbSense(context, bare(proposition), attachmentOf(reading, argument, null)).isKnown;
};

const isLight = (reading: Reading): boolean => reading.context.language.lightVerbs.has(verbOf(reading.proposition));

/** An object that says what a light verb does: a noun of an event, or one that names nobody. */
const carriesMeaning = (reading: Reading, argument: Argument): boolean => {
  const token = tokenAt(reading.context.tree, argument.head);
  const isObject = argument.role === 'patient' && argument.marker === null;
  if (!isObject || token.upos !== 'NOUN' || !isLight(reading) || isRoleNoun(reading.context, argument.head)) return false;
  return isEventNoun(reading.context, argument.head) || namedParticipants(reading.context, argument).length === 0;
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

/** "Verantwoordelijk voor de inzet van X": the label says what of X, where the noun is more than an amount of it. */
const withNoun = (context: SentenceContext, sense: Sense, noun: string): Sense =>
  !sense.isKnown || context.language.amountNouns.has(noun) ? sense : { ...sense, label: `${sense.label} “${noun}” of` };

/** The predicate through a noun that is no entity itself: "rol spelen in", "informatie verzamelen over". */
const senseThrough = (reading: Reading, argument: Argument, object: Participant, direct: Sense): Sense => {
  const { context, proposition } = reading;
  if (object.noun === null) return direct;
  // "In de buurt van X": near it, and not in it.
  if (context.language.nearNouns.has(lemmaOf(tokenAt(context.tree, object.noun)))) {
    const near = verbSense(context, bare(proposition), { frame: context.language.near, hasObject: false, kind: null });
    return { ...near, isKnown: true };
  }
  const noun = lemmaOf(tokenAt(context.tree, object.noun));
  if (object.marker === context.language.genitive || object.marker === null) return withNoun(context, direct, noun);
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
    return sense === null ? [] : linkAll(reading, [object], () => sense, 1);
  });

/** "X wordt premier van Y": that X is it, the noun itself states. */
const isOffice = ({ context, proposition }: Reading, argument: Argument): boolean => {
  const { copularVerbs, appointingVerbs } = context.language;
  const verb = verbOf(proposition);
  const isMade = argument.marker !== null && context.language.becomingMarkers.has(argument.marker);
  if (isMade) return isRoleWord(context, argument.head);
  const isBeside = argument.marker === null && ['attribute', 'patient'].includes(argument.role) && argument !== proposition.arguments[0];
  return isBeside && (copularVerbs.includes(verb) || appointingVerbs.has(verb)) && isRoleWord(context, argument.head);
};

/** "Verantwoordelijk [voor de aanslag] houden": an adjective of the predicate is no participant, nor is what hangs on it. */
const isResult = ({ context, proposition }: Reading, argument: Argument): boolean =>
  argument.role === 'attribute' &&
  argument.marker === null &&
  tokenAt(context.tree, argument.head).upos === 'ADJ' &&
  bare(proposition).includes(`${lemmaOf(tokenAt(context.tree, argument.head))} `);

const argumentLinks = (reading: Reading, argument: Argument): readonly Link[] => {
  if (isExclusion(reading, argument) || isExample(reading, argument) || isOffice(reading, argument) || isResult(reading, argument))
    return [];
  if (isTakenUp(reading, argument) && !isThing(reading, argument) && !isIdle(reading, argument)) return expressionLinks(reading, argument);
  if (instigationIn(reading.context, argument) !== null) return [];
  if (carriesMeaning(reading, argument) && lightLinks(reading, argument).length > 0) return [];
  const objects = isActedEvent(reading, argument)
    ? namedParticipants(reading.context, argument)
    : allParticipants(reading.context, argument);
  return objects.flatMap((object) => {
    const direct = senseWith(reading, argument, kindOf(reading.context, object));
    if (!isWorthLinking(reading, argument, direct) || isTooLoose(reading, argument, object, direct)) return [];
    const sense = senseThrough(reading, argument, object, direct);
    if (!sense.isKnown && sense !== direct) return [];
    return linkAll(reading, [object], () => sense, direct.isKnown ? 1 : 0.85);
  });
};

/** Through a noun that is no entity only objects and what the lexicon attaches reach further: not "op weg naar een oplossing voor X". */
const isTooLoose = (reading: Reading, argument: Argument, object: Participant, sense: Sense): boolean => {
  if (object.noun === null) return false;
  const isObject = argument.role === 'patient' && argument.marker === null;
  const isGenitive = object.marker === null || object.marker === reading.context.language.genitive;
  const isTransparent = reading.context.language.transparentNouns.has(lemmaOf(tokenAt(reading.context.tree, object.noun)));
  return !isObject && !(isGenitive && (sense.isKnown || isTransparent));
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

/** "X en Y reizen samen": what several do together they do with each other. */
const togetherLinks = (reading: Reading): readonly Link[] => {
  const { context, proposition, subjects } = reading;
  const { together, withOneAnother } = context.language;
  const beside = dependents(context.tree, proposition.predicate.head, 'advmod', 'compound:prt').map((i) =>
    tokenAt(context.tree, i).form.toLowerCase(),
  );
  const word = beside.find((form) => together.has(form));
  const known = predicate(withOneAnother);
  if (word === undefined || known === undefined || subjects.length < 2 || reading.isAgentless) return [];
  const lemma = bare(proposition).startsWith(word) ? bare(proposition) : `${word} ${bare(proposition)}`;
  const sense: Sense = {
    id: known.id,
    lemma,
    label: known.label.en,
    type: known.type,
    symmetric: known.symmetric,
    inverse: false,
    isKnown: true,
  };
  return subjects.flatMap((subject, i) =>
    subjects.slice(i + 1).map((object) => ({ subject, object, sense, certainty: 0.85, isExcluded: false })),
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

/** Whether the subject acts in the event that an argument names: "bereidt een inval voor in", "besluit tot een boycot van". */
const isActedEvent = (reading: Reading, argument: Argument): boolean => {
  const verb = verbOf(reading.proposition);
  const acts = reading.context.language.actingVerbs.has(verb);
  const isPlain = !['time', 'content', 'cause'].includes(argument.role) && !argument.marker?.includes(' ');
  const isEvent = isEventNoun(reading.context, argument.head) || nominalised(reading, argument.head) !== null;
  return acts && isPlain && isEvent && !hasActor(reading, argument.head);
};

/** "Het inenten van artsen": the sense of the verb that an infinitive with an article names, where the lexicon knows it. */
const nominalised = ({ context }: Reading, noun: number): Sense | null => {
  const form = tokenAt(context.tree, noun).form.toLowerCase();
  const hasArticle = dependents(context.tree, noun, 'det').some((i) => tokenAt(context.tree, i).form.toLowerCase() === 'het');
  if (!hasArticle || nounEntries(context, noun).length > 0) return null;
  const sense = verbSense(context, form, { frame: 'obj', hasObject: false, kind: null });
  return sense.isKnown ? sense : null;
};

const hasActor = (reading: Reading, noun: number): boolean =>
  modifiersOf(reading.context, noun).some(
    (modifier) =>
      modifier.kind === 'demonym' || modifier.kind === 'possessive' || reading.context.language.agentMarkers.has(modifier.marker ?? ''),
  );

/** What the subject does by the event that it prepares, decides on or begins. */
const actedEventLinks = (reading: Reading): readonly Link[] =>
  reading.others
    .filter((argument) => isActedEvent(reading, argument))
    .flatMap((argument) => {
      const { context } = reading;
      const entries = nounEntries(context, argument.head);
      const lemma = lemmaOf(tokenAt(context.tree, argument.head));
      return modifiersOf(context, argument.head)
        .filter((modifier) => modifier.kind === 'phrase')
        .flatMap((modifier) => {
          const marker = modifier.marker ?? context.language.genitive;
          const isOf = context.language.genitiveMarkers.has(marker);
          const sense =
            (isOf ? nominalised(reading, argument.head) : null) ?? nounSense(context, entries, `${lemma} ${marker}`, marker, true);
          const objects = namedParticipants(
            context,
            argumentOf(context, { role: 'other', marker, head: modifier.head, markerTokens: modifier.markerTokens }),
          );
          return sense.isKnown ? linkAll(reading, objects, () => sense, 0.9) : [];
        });
    });

/** Phrases by which something happens at somebody's request or proposal: that one asks the doer, or proposes what is done. */
const instigationLinks = (reading: Reading): readonly Link[] =>
  reading.others.flatMap((argument) => {
    const { context } = reading;
    const found = instigationIn(context, argument);
    if (found === null) return [];
    const instigation = found.instigation;
    const instigators = found.instigators.filter((participant) => ACTORS.has(kindOf(context, participant)));
    const done = reading.others
      .filter((other) => other !== argument && other.role !== 'time' && other.role !== 'place')
      .flatMap((other) => namedParticipants(context, other));
    const objects = instigation.object === 'doer' ? reading.subjects : done.slice(0, 1);
    const sense = verbSense(context, instigation.verb, { frame: 'obj', hasObject: false, kind: null });
    return instigators.flatMap((subject) => objects.map((object) => ({ subject, object, sense, certainty: 0.9, isExcluded: false })));
  });

/** "op verzoek van X": as one preposition, or as a noun with its own phrase. */
const instigationIn = (
  context: SentenceContext,
  argument: Argument,
): { readonly instigation: Instigation; readonly instigators: readonly Participant[] } | null => {
  const { instigations } = context.language;
  const inMarker = argument.marker?.split(' ').find((word) => instigations[word] !== undefined);
  const byMarker = inMarker === undefined ? undefined : instigations[inMarker];
  if (byMarker !== undefined) return { instigation: byMarker, instigators: namedParticipants(context, argument) };
  const byNoun = argument.marker === null ? undefined : instigations[lemmaOf(tokenAt(context.tree, argument.head))];
  return byNoun === undefined ? null : { instigation: byNoun, instigators: ownersOf(context, argument.head) };
};

const ownersOf = (context: SentenceContext, noun: number): readonly Participant[] =>
  modifiersOf(context, noun)
    .filter((modifier) => modifier.kind !== 'phrase' || context.language.genitiveMarkers.has(modifier.marker ?? ''))
    .flatMap((modifier) =>
      namedParticipants(
        context,
        argumentOf(context, { role: 'other', marker: modifier.marker, head: modifier.head, markerTokens: modifier.markerTokens }),
      ),
    );

const FORCE = new Set(['ASSAULT', 'COERCE']);

/** "Neergehaald met een raket": without an agent the weapon did it. */
const instrumentLinks = (reading: Reading): readonly Link[] => {
  const { context, proposition, subjects, others, isAgentless } = reading;
  const sense = verbSense(context, bare(proposition), { frame: 'obj', hasObject: false, kind: null });
  if (!isAgentless || !sense.isKnown || !FORCE.has(sense.type) || sense.inverse) return [];
  return others
    .filter((argument) => argument.role === 'companion')
    .flatMap((argument) => namedParticipants(context, argument))
    .filter((weapon) => kindOf(context, weapon) === 'object')
    .flatMap((subject) => subjects.map((object) => ({ subject, object, sense, certainty: 0.85, isExcluded: false })));
};

/** "Hij was daar adviseur": the noun after a copula with where or for whom it holds. */
const complementLinks = (reading: Reading): readonly Link[] => {
  const { context, proposition } = reading;
  const complement = reading.others.find((argument) => argument.role === 'attribute' && argument.head === proposition.predicate.head);
  if (proposition.predicate.category !== 'copula' || complement === undefined || tokenAt(context.tree, complement.head).upos !== 'NOUN')
    return [];
  const noun = lemmaOf(tokenAt(context.tree, complement.head));
  return reading.others
    .filter((argument) => argument !== complement && argument.role !== 'time' && argument.role !== 'content')
    .flatMap((argument) => {
      const marker = argument.marker ?? context.language.here;
      const sense = nounSense(context, nounEntries(context, complement.head), `${noun} ${marker}`, marker);
      return linkAll(reading, namedParticipants(context, argument), () => sense, 0.85);
    });
};

/** "geen goed woord over hebben voor": the negation is part of the expression and negates nothing. */
const isNegatedByIdiom = ({ expression, context, proposition }: Reading): boolean =>
  proposition.polarity === 'negative' && (expression?.lemma.split(' ').some((word) => context.language.negations.has(word)) ?? false);

/** The links between entities that a verb, or an adjective with its copula, states. */
export const verbLinks = (context: SentenceContext, proposition: Proposition): readonly Link[] => {
  const reading = readProposition(context, proposition);
  if (reading.subjects.length === 0) return [];
  const light = reading.others.filter((argument) => carriesMeaning(reading, argument)).flatMap((argument) => lightLinks(reading, argument));
  const weapons = instrumentLinks(reading);
  const taken = new Set(light.map((link) => link.object.head));
  const plain = reading.others
    .flatMap((argument) => argumentLinks(reading, argument))
    .filter((link) => !taken.has(link.object.head) || link.sense.isKnown)
    .filter((link) => !weapons.some((weapon) => weapon.subject.head === link.object.head));
  const special = [
    ...weapons,
    ...reciprocalLinks(reading),
    ...togetherLinks(reading),
    ...actedEventLinks(reading),
    ...instigationLinks(reading),
    ...complementLinks(reading),
  ];
  const links = [...light, ...plain, ...special];
  const stated = isNegatedByIdiom(reading) ? links.map((link) => ({ ...link, isExcluded: !link.isExcluded })) : links;
  return [...stated, ...exclusionLinks(reading, stated)];
};
