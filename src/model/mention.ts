import type { AnnotatedArticle } from './annotated.ts';
import type { Span } from './text.ts';

export const ENTITY_KINDS = [
  'person',
  'organization',
  'country',
  'place',
  'facility',
  'agreement',
  'event',
  'group',
  'object',
  'concept',
  'work',
  'law',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export type MentionForm = 'name' | 'nominal' | 'pronoun' | 'demonym' | 'metonym';

/** Codes from outside by which an entity is the same in every article and language. */
export interface EntityCodes {
  readonly iso3?: string;
  readonly cameo?: string;
  /** Id of our own tables of places, organisations and actors: `place:RUS`, `org:nato`. */
  readonly tripel?: string;
}

/**
 * A stretch of text that stands for something in the world: tokens `[start, end)` of one sentence.
 * Several mentions may share a head: "Russische" in "de Russische president" is a mention of Russia within one of the president.
 */
export interface Mention {
  /** Position in `WithMentions.mentions`. */
  readonly index: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Index of the syntactic head token in the sentence. */
  readonly head: number;
  readonly span: Span;
  readonly form: MentionForm;
  /** null where the form alone does not tell (pronouns). */
  readonly kind: EntityKind | null;
  readonly number: 'singular' | 'plural' | null;
  readonly gender: 'masculine' | 'feminine' | 'neuter' | 'common' | null;
  readonly person: 1 | 2 | 3 | null;
  readonly definite: boolean | null;
  /** Canonical names where knowledge has them ("NATO" for "NAVO"). */
  readonly labels: { readonly nl?: string; readonly en?: string };
  readonly codes: EntityCodes;
  /** Role lemma when the mention is or carries a title: "president", "premier". */
  readonly role: string | null;
}

export interface WithMentions extends AnnotatedArticle {
  readonly mentions: readonly Mention[];
}
