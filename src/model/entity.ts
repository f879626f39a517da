import type { EntityCodes, EntityKind, WithMentions } from './mention.ts';

/** An entity of one article. Its id is `article#start-end` of its first mention and never changes. */
export interface ArticleEntity {
  readonly id: string;
  readonly kind: EntityKind;
  /** Canonical label, English where known. */
  readonly label: string;
  readonly labels: { readonly nl?: string; readonly en?: string };
  readonly aliases: readonly string[];
  readonly codes: EntityCodes;
  /** Indexes into `mentions`, in text order; never empty. */
  readonly mentions: readonly [number, ...number[]];
  /** For a collective ("de twee leiders", "Xi en Poetin"): the ids of its members, else empty. */
  readonly members: readonly string[];
}

/** A point or stretch of time, normalised. `start` and `end` are ISO dates, both included. */
export interface TimeValue {
  readonly text: string;
  readonly start: string;
  readonly end: string;
  readonly granularity: 'hour' | 'day' | 'week' | 'month' | 'year' | 'interval';
}

/** A time expression: tokens `[start, end)` of one sentence. */
export interface TimeMention {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly value: TimeValue;
}

export interface WithEntities extends WithMentions {
  readonly entities: readonly ArticleEntity[];
  /**
   * For each mention the ids of the entities that it stands for: none when it could not be resolved and stands for nothing,
   * several for a plural set whose members are known.
   */
  readonly referents: readonly (readonly string[])[];
  readonly times: readonly TimeMention[];
}
