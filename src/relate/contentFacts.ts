import type { Proposition } from '../model/proposition.ts';
import { argumentOf, type SentenceContext } from './drafts.ts';
import { modifiersOf } from './nounModifiers.ts';
import { namedParticipants } from './participants.ts';
import { type Sense, unknownSense, verbSense } from './senses.ts';
import { lemmaOf, tokenAt } from './tree.ts';
import { embeddingOfVerb, type Truth } from './truth.ts';
import { type Link, verbLinks } from './verbFacts.ts';

export interface EmbeddedLink {
  readonly link: Link;
  readonly truth: Truth;
}

const contentOf = (propositions: readonly Proposition[], proposition: Proposition): readonly Proposition[] =>
  proposition.arguments.flatMap((argument) => {
    const content = argument.proposition === null ? undefined : propositions[argument.proposition];
    return content === undefined ? [] : [content];
  });

const link = (subject: Link['subject'], object: Link['object'], sense: Sense, certainty: number): Link => ({
  subject,
  object,
  sense,
  certainty,
  isExcluded: false,
});

/** Who demands that somebody does something demands it from that one: "X eist dat Y vertrekt". */
const demandLinks = (context: SentenceContext, propositions: readonly Proposition[], proposition: Proposition): readonly EmbeddedLink[] => {
  const [subject, ...others] = proposition.arguments;
  const isAddressed = others.some(
    (argument) => ['patient', 'recipient'].includes(argument.role) && namedParticipants(context, argument).length > 0,
  );
  if (subject === undefined || isAddressed) return [];
  const [verb = '', marker = ''] = context.language.demandFrom.split(' ');
  const sense = verbSense(context, verb, { frame: marker, hasObject: false, kind: null });
  const truth = { polarity: proposition.polarity, modality: proposition.modality, attribution: proposition.attribution };
  return contentOf(propositions, proposition).flatMap((content) => {
    const [addressee] = content.arguments;
    if (addressee === undefined || content.predicate.voice === 'passive') return [];
    return namedParticipants(context, subject).flatMap((from) =>
      namedParticipants(context, addressee).map((to) => ({ link: link(from, to, sense, 0.8), truth })),
    );
  });
};

/** A denial of what names no two parties is a fact about whatever is named: "Rusland ontkent dat er plannen zijn". */
const denialLinks = (context: SentenceContext, propositions: readonly Proposition[], proposition: Proposition): readonly EmbeddedLink[] => {
  const [subject] = proposition.arguments;
  if (subject === undefined) return [];
  const speakers = namedParticipants(context, subject);
  const sense = unknownOrKnown(context);
  const truth: Truth = { polarity: 'negative', modality: 'denied', attribution: speakers.slice(0, 1).map((speaker) => speaker.id) };
  return contentOf(propositions, proposition).flatMap((content) => {
    if (verbLinks(context, content).some((found) => found.subject.id !== found.object.id)) return [];
    const denied = content.arguments.flatMap((argument) => (argument.role === 'time' ? [] : namedParticipants(context, argument)));
    return speakers.flatMap((from) => denied.map((to) => ({ link: link(from, to, sense, 0.7), truth })));
  });
};

const unknownOrKnown = (context: SentenceContext): Sense => {
  const sense = verbSense(context, context.language.deny, { frame: 'obj', hasObject: false, kind: null });
  return sense.isKnown ? sense : unknownSense(context, context.language.deny);
};

/** "zet zich ervoor in dat X …": whose doing the verb's preposition is about is the subject of the content. */
const prepositionLinks = (
  context: SentenceContext,
  propositions: readonly Proposition[],
  proposition: Proposition,
): readonly EmbeddedLink[] => {
  const [subject] = proposition.arguments;
  if (subject === undefined) return [];
  const truth = { polarity: proposition.polarity, modality: proposition.modality, attribution: proposition.attribution };
  return contentOf(propositions, proposition).flatMap((content) => {
    const sense = prepositionsNear(context, proposition, content)
      .map((frame) => verbSense(context, proposition.predicate.lemma, { frame, hasObject: false, kind: null }))
      .find((found) => found.isKnown);
    const [doer] = content.arguments;
    if (sense === undefined || doer === undefined) return [];
    return namedParticipants(context, subject).flatMap((from) =>
      namedParticipants(context, doer).map((to) => ({ link: link(from, to, sense, 0.75), truth })),
    );
  });
};

/** Prepositions without a phrase of their own between a verb and its content clause: "er … voor", "ervoor". */
const prepositionsNear = (context: SentenceContext, proposition: Proposition, content: Proposition): readonly string[] => {
  const first = Math.min(...content.predicate.tokens, ...content.arguments.flatMap((argument) => argument.tokens));
  return context.tree.tokens.slice(0, first).flatMap((token, i) => {
    const inside = context.language.prepositionInside(token.form);
    if (inside !== null) return [inside];
    const isStray =
      token.deprel === 'case' &&
      (token.head === content.predicate.head ||
        token.head === proposition.predicate.head ||
        tokenAt(context.tree, token.head).upos === 'ADV');
    return isStray && i < content.predicate.head ? [token.form.toLowerCase()] : [];
  });
};

/** "Houdt X verantwoordelijk voor Y": the accuser claims that X is what the adjective says, of Y. */
const resultLinks = (context: SentenceContext, proposition: Proposition): readonly EmbeddedLink[] => {
  const [accuser, patient] = proposition.arguments;
  const result = proposition.arguments.find(({ role, head }) => role === 'attribute' && tokenAt(context.tree, head).upos === 'ADJ');
  if (accuser === undefined || patient === undefined || result === undefined || patient.role !== 'patient') return [];
  const attribution = namedParticipants(context, accuser).map(({ id }) => id);
  const adjective = lemmaOf(tokenAt(context.tree, result.head));
  const under = modifiersOf(context, result.head).map(({ head, marker, markerTokens }) =>
    argumentOf(context, { role: 'other', marker, head, markerTokens }),
  );
  return [...under, ...proposition.arguments.filter(({ marker }) => marker !== null)].flatMap((of) => {
    const sense = verbSense(context, `${adjective} ${context.language.copula}`, {
      frame: of.marker ?? 'obj',
      hasObject: false,
      kind: null,
    });
    if (!sense.isKnown) return [];
    return namedParticipants(context, patient).flatMap((from) =>
      namedParticipants(context, of).map((to) => ({
        link: link(from, to, sense, 0.8),
        truth: { polarity: proposition.polarity, modality: 'claimed' as const, attribution },
      })),
    );
  });
};

/** The links that follow from how a verb takes its content clause. */
export const embeddedLinks = (
  context: SentenceContext,
  propositions: readonly Proposition[],
  proposition: Proposition,
): readonly EmbeddedLink[] => {
  if (proposition.predicate.category !== 'verb') return [];
  const kind = embeddingOfVerb(context.tree, context.language, proposition.predicate.head);
  const bound = prepositionLinks(context, propositions, proposition);
  if (kind === 'demand') return [...bound, ...demandLinks(context, propositions, proposition)];
  if (kind === 'accuse') return [...bound, ...resultLinks(context, proposition)];
  return kind === 'deny' ? [...bound, ...denialLinks(context, propositions, proposition)] : bound;
};
