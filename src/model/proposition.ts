import type { TimeValue, WithEntities } from './entity.ts';
import type { Span } from './text.ts';

export type Polarity = 'positive' | 'negative';
export const MODALITIES = ['actual', 'planned', 'possible', 'claimed', 'denied', 'demanded'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Roles of arguments. `subject` and `object` are those of the text's own voice where no agent can be told. */
export const ROLES = [
  'agent',
  'patient',
  'recipient',
  'theme',
  'topic',
  'attribute',
  'instrument',
  'beneficiary',
  'companion',
  'opponent',
  'origin',
  'destination',
  'place',
  'time',
  'cause',
  'purpose',
  'manner',
  'content',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

export interface Argument {
  readonly role: Role;
  /** Preposition or other marker that attaches it, lower-cased lemma; null for bare subjects and objects. */
  readonly marker: string | null;
  /** Minimal text: no relative clause, no apposition. */
  readonly text: string;
  /** The whole phrase. */
  readonly full: string;
  readonly spans: readonly Span[];
  /** Token index of the head in its sentence. */
  readonly head: number;
  readonly tokens: readonly number[];
  /** Index of the proposition that fills the argument (content clauses), else null. */
  readonly proposition: number | null;
}

export interface Predicate {
  readonly text: string;
  readonly spans: readonly Span[];
  /** With particle, reflexive and preposition: "zich kanten tegen". */
  readonly lemma: string;
  /** Token index of its head. */
  readonly head: number;
  readonly tokens: readonly number[];
  readonly category: 'verb' | 'noun' | 'copula' | 'role' | 'apposition' | 'genitive' | 'location' | 'membership';
  readonly voice: 'active' | 'passive' | null;
}

/** Who does what to whom in one sentence, before entities are put in. */
export interface Proposition {
  /** Position in `WithPropositions.propositions`. */
  readonly index: number;
  readonly sentence: number;
  readonly predicate: Predicate;
  /** Subject first, then object, then the others in text order. */
  readonly arguments: readonly Argument[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Ids of the entities that say so; the first is the nearest speaker. */
  readonly attribution: readonly string[];
  readonly time: TimeValue | null;
  /** Id of the entity where it happens. */
  readonly place: string | null;
  readonly confidence: number;
}

export interface WithPropositions extends WithEntities {
  readonly propositions: readonly Proposition[];
}

export interface Evidence {
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
}

/** An assertion of one article between two of its entities (ids are those of the article's entities). */
export interface ArticleFact {
  readonly proposition: number;
  readonly subject: string;
  readonly object: string;
  readonly predicate: {
    readonly id: string;
    readonly lemma: string;
    readonly label: string;
    readonly type: string;
  };
  readonly symmetric: boolean;
  readonly via: string | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: string | null;
  readonly alsoSaidBy: readonly string[];
  readonly qualifiers: readonly { readonly role: Role; readonly text: string; readonly entity?: string }[];
  readonly time: TimeValue | null;
  readonly place: string | null;
  readonly confidence: number;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** All that one article says. */
export interface WithFacts extends WithPropositions {
  readonly facts: readonly ArticleFact[];
}
