/** The lines of the output files: a contract that scripts and scorers read. */

import type { TimeValue } from './entity.ts';
import type { EntityCodes, EntityKind, MentionForm } from './mention.ts';
import type { Modality, Polarity, Role } from './proposition.ts';
import type { Granularity, LanguageCode, Span } from './text.ts';

/** One line of articles.jsonl. */
export interface ArticleRecord {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  readonly language: LanguageCode;
  readonly title: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly granularity: Granularity | null;
  readonly text: string;
  readonly sentences: readonly Span[];
}

export interface MentionRecord {
  readonly article: string;
  readonly span: Span;
  readonly text: string;
  readonly form: MentionForm;
}

/** One line of entities.jsonl: an entity merged over articles. */
export interface EntityRecord {
  readonly id: string;
  readonly label: string;
  readonly labels: { readonly nl?: string; readonly en?: string };
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionRecord[];
  readonly codes?: EntityCodes;
}

export interface EntityReference {
  readonly id: string;
  readonly label: string;
}

/** One line of facts.jsonl: one assertion in one article. */
export interface FactRecord {
  readonly id: string;
  /** Key of the edge under which the fact stands. */
  readonly edge: string;
  readonly proposition: string;
  readonly article: string;
  readonly subject: EntityReference;
  readonly predicate: { readonly id: string; readonly lemma: string; readonly label: string; readonly type: string };
  readonly object: EntityReference;
  readonly symmetric: boolean;
  readonly via: EntityReference | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: EntityReference | null;
  readonly alsoSaidBy: readonly EntityReference[];
  readonly qualifiers: readonly { readonly role: Role; readonly text: string; readonly entity?: string }[];
  readonly time: TimeValue | null;
  readonly place: EntityReference | null;
  readonly confidence: number;
  readonly evidence: { readonly sentence: number; readonly span: Span; readonly text: string };
}

/** One line of propositions.jsonl. */
export interface PropositionRecord {
  readonly article: string;
  readonly sentence: number;
  readonly sentenceText: string;
  readonly id: string;
  readonly predicate: { readonly text: string; readonly spans: readonly Span[]; readonly lemma: string };
  readonly arguments: readonly {
    readonly role: Role;
    readonly text: string;
    readonly full: string;
    readonly spans: readonly Span[];
    readonly head: string;
  }[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: EntityReference | null;
  readonly confidence: number;
}
