import type { Argument } from '../model/proposition.ts';
import { markerOf } from './clauses.ts';
import type { SentenceContext } from './drafts.ts';
import { isRoleNoun } from './nounEntries.ts';
import { type Modifier, modifiersOf } from './nounModifiers.ts';
import { isInsideWord, mentionAt } from './referents.ts';
import { conjuncts, dependents, hasRelation, subtree, tokenAt } from './tree.ts';

/** An entity that takes part in what a proposition says. */
export interface Participant {
  readonly id: string;
  readonly head: number;
  /** The entity through which it takes part ("uitbreiding van de NAVO"), or null. */
  readonly via: string | null;
  /** The noun through which it takes part when that is no entity, or null. */
  readonly noun: number | null;
  /** How it hangs on that noun or entity. */
  readonly marker: string | null;
  readonly certainty: number;
}

const NOT_PROJECTED = new Set(['person', 'organization', 'country', 'place', 'group', 'facility', 'object', 'work', 'law']);

const at = (context: SentenceContext, head: number): readonly Participant[] => {
  const mention = mentionAt(context.referents, context.tree, context.sentence, head);
  if (mention === null) return [];
  const ids = context.referents.idsOf(mention);
  const certainty = (mention.form === 'pronoun' ? 0.85 : mention.form === 'nominal' ? 0.9 : 1) * (ids.length > 1 ? 0.9 : 1);
  return ids.map((id) => ({ id, head, via: null, noun: null, marker: null, certainty }));
};

/** "een aantal mensen": what is counted hangs on the count without a preposition. */
const counted = (context: SentenceContext, head: number): readonly number[] =>
  tokenAt(context.tree, head).upos === 'NOUN'
    ? dependents(context.tree, head, 'nmod').filter(
        (child) => markerOf(context.tree, child).marker === null && child > head && child - head <= 3,
      )
    : [];

const isGenitive = (context: SentenceContext, modifier: Modifier): boolean =>
  modifier.kind === 'possessive' || context.language.genitiveMarkers.has(modifier.marker ?? '');

/** "met X en dinsdag in Kiev met Y": a phrase with the same preposition that hangs below a name stands beside it. */
const gapped = (context: SentenceContext, head: number, marker: string | null): readonly number[] => {
  const { tree } = context;
  if (marker === null || tokenAt(tree, head).upos !== 'PROPN') return [];
  const below = subtree(tree, head, (child) => hasRelation(tree, child, 'acl', 'advcl', 'parataxis'));
  return below.filter(
    (index) => index !== head && markerOf(tree, index).marker === marker && tokenAt(tree, tokenAt(tree, index).head).upos === 'PROPN',
  );
};

/** Those who take part through a noun that is no person, place or body: an event, a statement, an influence. */
const through = (context: SentenceContext, head: number, depth: number, isLight = false): readonly Participant[] => {
  const token = tokenAt(context.tree, head);
  if (token.upos === 'PROPN' || token.upos === 'PRON' || isRoleNoun(context, head)) return [];
  const mention = mentionAt(context.referents, context.tree, context.sentence, head);
  const via = mention === null ? null : (context.referents.idsOf(mention)[0] ?? null);
  const kind = via === null ? (mention?.kind ?? null) : (context.referents.entities.get(via)?.kind ?? null);
  if (!isLight && kind !== null && NOT_PROJECTED.has(kind)) return [];
  const phrases = modifiersOf(context, head).filter(
    (modifier) => modifier.kind === 'phrase' && !context.language.exampleMarkers.has(modifier.marker ?? ''),
  );
  const kept = via === null || isLight ? phrases : phrases.filter((modifier) => isGenitive(context, modifier));
  return kept.flatMap((modifier) => {
    const parts = [...conjuncts(context.tree, modifier.head), ...gapped(context, modifier.head, modifier.marker)];
    const found = parts.flatMap((part) => [...at(context, part), ...(depth > 0 ? through(context, part, depth - 1) : [])]);
    const marker = isGenitive(context, modifier) ? context.language.genitive : modifier.marker;
    return found.map((participant) => ({
      ...participant,
      via,
      noun: via === null ? head : null,
      marker,
      certainty: participant.certainty * 0.8,
    }));
  });
};

/** A part of a word as an argument: "VN" in "VN-topman". */
const insideWord = (context: SentenceContext, argument: Argument): readonly Participant[] => {
  const [span] = argument.spans;
  const mention = context.referents
    .mentionsIn(context.sentence)
    .find(
      (m) =>
        m.head === argument.head && isInsideWord(context.tree, m) && span !== undefined && m.span[0] === span[0] && m.span[1] === span[1],
    );
  if (mention === undefined) return [];
  return context.referents.idsOf(mention).map((id) => ({ id, head: argument.head, via: null, noun: null, marker: null, certainty: 0.95 }));
};

/** The conjuncts of an argument that lie within its phrase. */
export const headsOf = (context: SentenceContext, argument: Argument): readonly number[] => {
  const within = new Set(argument.tokens);
  const { sourceMarkers } = context.language;
  const heads = conjuncts(context.tree, argument.head).filter((head) => head === argument.head || within.has(head));
  const named = heads.filter((head) => head === argument.head || !sourceMarkers.has(markerOf(context.tree, head).marker ?? ''));
  return [...named, ...gapped(context, argument.head, argument.marker)];
};

/** "landen als Polen en Servië": the examples stand for the noun too. */
const examplesOf = (context: SentenceContext, head: number): readonly number[] =>
  tokenAt(context.tree, head).upos !== 'NOUN'
    ? []
    : dependents(context.tree, head, 'nmod', 'advcl', 'acl', 'obl')
        .filter((child) => context.language.exampleMarkers.has(exampleMarker(context, child)))
        .flatMap((child) => conjuncts(context.tree, child));

const exampleMarker = (context: SentenceContext, child: number): string =>
  dependents(context.tree, child, 'case', 'mark', 'cc')
    .flatMap((i) => [i, ...dependents(context.tree, i, 'fixed')])
    .map((i) => tokenAt(context.tree, i).form.toLowerCase())
    .join(' ');

/** The entities that an argument names itself, its conjuncts multiplied out. */
export const namedParticipants = (context: SentenceContext, argument: Argument): readonly Participant[] => {
  const inside = insideWord(context, argument);
  if (inside.length > 0) return inside;
  return headsOf(context, argument).flatMap((head) =>
    [head, ...counted(context, head), ...examplesOf(context, head)].flatMap((part) => at(context, part)),
  );
};

/** The entities that an argument names, and those that take part through what it names. */
export const allParticipants = (context: SentenceContext, argument: Argument): readonly Participant[] => {
  const named = namedParticipants(context, argument);
  return [...named, ...headsOf(context, argument).flatMap((head) => through(context, head, 1))];
};

/** Those who take part through one noun, whatever it is: for objects that carry the meaning of their verb. */
export const participantsThrough = (context: SentenceContext, noun: number): readonly Participant[] =>
  through(context, noun, 2, true).map((participant) => ({ ...participant, via: null, noun }));

/** The entities that a token itself stands for, without its conjuncts and examples. */
export const ownParticipants = (context: SentenceContext, argument: Argument): readonly Participant[] => at(context, argument.head);
