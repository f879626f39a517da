import type { Mention } from '../model/mention.ts';
import { markerOf } from './clauses.ts';
import type { SentenceContext } from './drafts.ts';
import { isRoleNoun } from './nounEntries.ts';
import { isInsideWord } from './referents.ts';
import { conjuncts, dependents, hasRelation, tokenAt } from './tree.ts';

/** What hangs on a noun, by the way it hangs. */
export interface Modifier {
  readonly kind: 'demonym' | 'possessive' | 'phrase' | 'compound';
  readonly head: number;
  /** Lower-cased preposition of a phrase, else null. */
  readonly marker: string | null;
  readonly markerTokens: readonly number[];
}

const NOMINAL = ['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'ADJ', 'SYM'];

const phrasesOn = (context: SentenceContext, noun: number): readonly Modifier[] =>
  dependents(context.tree, noun, 'nmod', 'obl').flatMap((head): readonly Modifier[] => {
    const { marker, tokens } = markerOf(context.tree, head);
    const isPossessive = hasRelation(context.tree, head, 'nmod:poss');
    if (isPossessive) return [{ kind: 'possessive', head, marker, markerTokens: tokens }];
    if (marker === null || context.language.sourceMarkers.has(marker)) return [];
    return [marker, ...otherMarkers(context, head, tokens)].map((each) => ({ kind: 'phrase', head, marker: each, markerTokens: tokens }));
  });

/** The second of two joined prepositions: "van" in "naar en van Oekraïne". */
const otherMarkers = (context: SentenceContext, head: number, first: readonly number[]): readonly string[] => {
  const last = first.at(-1) ?? -1;
  const [joint, second] = [last + 1, last + 2].map((index) => tokenAt(context.tree, index));
  const isJoined = joint?.upos === 'CCONJ' && second?.upos === 'ADP' && last + 2 < head;
  if (!isJoined) return [];
  const { directionMarkers, originMarkers, genitiveMarkers } = context.language;
  const isWay = first.some((i) => directionMarkers.has(tokenAt(context.tree, i).form.toLowerCase()));
  const form = second.form.toLowerCase();
  // "Naar en van X": behind a direction it says where from.
  return [isWay && genitiveMarkers.has(form) ? ([...originMarkers].find((marker) => !genitiveMarkers.has(marker)) ?? form) : form];
};

/** Adjectives of nationality, and names before a noun in English: "French president", "Turkey policy". */
const demonymsOn = (context: SentenceContext, noun: number, mentions: readonly Mention[]): readonly Modifier[] =>
  dependents(context.tree, noun, 'amod', 'compound', 'nmod', 'nmod:poss', 'flat', 'obl')
    .flatMap((child) => conjuncts(context.tree, child))
    .filter((child) => mentions.some((m) => m.head === child && m.form === 'demonym') && markerOf(context.tree, child).marker === null)
    .filter((child) => child < noun || tokenAt(context.tree, child).upos === 'ADJ')
    .map((head) => ({ kind: 'demonym', head, marker: null, markerTokens: [] }));

/** Names inside the noun's own word: "VN" in "VN-topman". They share the noun's token. */
export const compoundMentions = (context: SentenceContext, noun: number): readonly Mention[] =>
  context.referents.mentionsIn(context.sentence).filter((mention) => mention.head === noun && isInsideWord(context.tree, mention));

/** "de minister van Justitie", "minister Blok van Justitie": a title and the name beside it share what hangs on them. */
export const titleAndName = (context: SentenceContext, noun: number): readonly number[] => {
  const { tree } = context;
  const beside = dependents(tree, noun, 'appos', 'flat').filter((child) => tokenAt(tree, child).upos === 'PROPN');
  const name = context.referents.mentionsIn(context.sentence).find((m) => m.head === noun && m.form === 'name' && m.start > noun);
  // "Minister Eddy van Hijum van Sociale Zaken": what follows may hang on any word of the name.
  const words = name === undefined ? [] : Array.from({ length: name.end - name.start }, (_, i) => name.start + i);
  return [...new Set([noun, ...beside, ...words.filter((i) => dependents(tree, i, 'nmod').some((child) => child >= (name?.end ?? 0)))])];
};

/** English names before the noun of somebody's role: "Rovers manager", "U.S. President". */
const namesBefore = (context: SentenceContext, noun: number, mentions: readonly Mention[]): readonly Modifier[] =>
  !isRoleNoun(context, noun)
    ? []
    : dependents(context.tree, noun, 'compound')
        .filter((child) => child < noun && mentions.some((m) => m.head === child && isBody(context, m)))
        .map((head) => ({ kind: 'compound', head, marker: null, markerTokens: [] }));

const BODIES = new Set(['organization', 'country', 'place']);

const isBody = (context: SentenceContext, mention: Mention): boolean =>
  (mention.form === 'name' || mention.form === 'metonym') &&
  context.referents.idsOf(mention).some((id) => BODIES.has(context.referents.entities.get(id)?.kind ?? ''));

export const modifiersOf = (context: SentenceContext, noun: number): readonly Modifier[] => {
  const mentions = context.referents.mentionsIn(context.sentence);
  const demonyms = demonymsOn(context, noun, mentions);
  const phrases = phrasesOn(context, noun).filter((phrase) => !demonyms.some((demonym) => demonym.head === phrase.head));
  return [...demonyms, ...namesBefore(context, noun, mentions), ...phrases].sort((a, b) => a.head - b.head);
};

export const isNominal = (context: SentenceContext, index: number): boolean => NOMINAL.includes(tokenAt(context.tree, index).upos);
