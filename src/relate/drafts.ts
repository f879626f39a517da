import { type ClauseLanguage, clauseLanguage } from '../language/clauseLanguage.ts';
import type { WithEntities } from '../model/entity.ts';
import type { Argument, Predicate, Proposition, Role } from '../model/proposition.ts';
import type { Span } from '../model/text.ts';
import { fullPhrase, minimalPhrase } from './phrases.ts';
import type { Referents } from './referents.ts';
import { repairTokens } from './repair.ts';
import { repairByLexicon } from './repairByLexicon.ts';
import { buildTree, dependents, spansOf, type Tree, textOf } from './tree.ts';
import type { Truth } from './truth.ts';

/** All that the rules for one sentence look at. */
export interface SentenceContext {
  readonly document: WithEntities;
  readonly sentence: number;
  readonly tree: Tree;
  readonly language: ClauseLanguage;
  readonly referents: Referents;
}

/** What the rules for a sentence look at, its tree repaired; null where it has no words. */
export const sentenceContext = (document: WithEntities, sentence: number, referents: Referents): SentenceContext | null => {
  const found = document.sentences[sentence];
  if (found === undefined || found.tokens.length === 0) return null;
  const language = clauseLanguage(document.language);
  const tokens = repairByLexicon(repairTokens(found.tokens, language), document.language, language);
  return { document, sentence, tree: buildTree({ tokens }), language, referents };
};

/** What a noun is said of, where that is not the noun's own entity: "X, de minister van Y", "X is minister van Y". */
export interface Explained {
  readonly head: number;
  /** How true it is, where a clause says it; null for appositions. */
  readonly truth: Truth | null;
}

/** An argument before its text is cut out. */
export interface DraftArgument {
  readonly role: Role;
  readonly marker: string | null;
  readonly head: number;
  readonly markerTokens?: readonly number[];
  readonly isComplement?: boolean;
  /** The argument without its coordinated siblings. */
  readonly isSingle?: boolean;
  /** A part of the head's word that the argument is: "VN" in "VN-topman". */
  readonly part?: Span;
  /** Clause head of a content clause, or absent. */
  readonly clause?: number;
}

/** A proposition before it has its number: indexes of tokens instead of texts. */
export interface DraftProposition {
  readonly category: Predicate['category'];
  readonly voice: Predicate['voice'];
  readonly head: number;
  readonly tokens: readonly number[];
  readonly lemma: string;
  readonly arguments: readonly DraftArgument[];
  readonly truth: Truth;
  readonly confidence: number;
}

export const argumentOf = (context: SentenceContext, draft: DraftArgument): Argument => {
  const { tree, document } = context;
  const siblings = draft.isSingle ? dependents(tree, draft.head, 'conj') : [];
  const options = { without: [...(draft.markerTokens ?? []), ...siblings], isComplement: draft.isComplement ?? false };
  const tokens = minimalPhrase(tree, draft.head, options);
  const spans = draft.part ? [draft.part] : spansOf(tree, tokens);
  const foreign = dependents(tree, draft.head, 'case').filter((i) => !(draft.markerTokens ?? []).includes(i) && i < draft.head);
  const whole = spansOf(tree, fullPhrase(tree, draft.head, { without: foreign, isComplement: draft.isComplement ?? false }));
  return {
    role: draft.role,
    marker: draft.marker,
    text: textOf(document.text, spans),
    full: textOf(document.text, whole),
    spans,
    head: draft.head,
    tokens,
    proposition: null,
  };
};

/** Gives a draft its texts and its number. Time and place are added where they are known. */
export const finishProposition = (context: SentenceContext, draft: DraftProposition, index: number): Proposition => {
  const spans = spansOf(context.tree, draft.tokens);
  return {
    index,
    sentence: context.sentence,
    predicate: {
      text: textOf(context.document.text, spans),
      spans,
      lemma: draft.lemma,
      head: draft.head,
      tokens: draft.tokens,
      category: draft.category,
      voice: draft.voice,
    },
    arguments: draft.arguments.map((argument) => argumentOf(context, argument)),
    polarity: draft.truth.polarity,
    modality: draft.truth.modality,
    attribution: draft.truth.attribution,
    time: null,
    place: null,
    confidence: draft.confidence,
  };
};
