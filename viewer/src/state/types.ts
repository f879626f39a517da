import { ENTITY_KINDS, type EntityKind } from '../../../src/model/mention.ts';
import { MODALITIES, type Modality, type Polarity } from '../../../src/model/proposition.ts';

export { ENTITY_KINDS, MODALITIES };

export type Language = 'nl' | 'en';
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const VIEWS = ['graph', 'table', 'articles'] as const;
export type View = (typeof VIEWS)[number];
export const COLOURINGS = ['kind', 'community', 'country'] as const;
export type Colouring = (typeof COLOURINGS)[number];
/** Which day counts for the timeline: that of the event, or that of the article. */
export const CLOCKS = ['event', 'publication'] as const;
export type Clock = (typeof CLOCKS)[number];

export type Selection = { readonly type: 'node'; readonly id: string } | { readonly type: 'edge'; readonly id: string };

/** What may be seen. Lists of the first four name what is left out, the others what alone is left in (empty: all). */
export interface Filters {
  readonly withoutKinds: readonly EntityKind[];
  readonly withoutModalities: readonly Modality[];
  readonly withoutPolarities: readonly Polarity[];
  readonly hidden: readonly string[];
  readonly eventTypes: readonly string[];
  readonly predicates: readonly string[];
  readonly speakers: readonly string[];
  readonly articles: readonly string[];
  readonly minDegree: number;
  readonly minConfidence: number;
  /** ISO days, both included; null is open. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Focus {
  readonly node: string;
  readonly depth: number;
}

export interface Path {
  readonly from: string;
  readonly to: string | null;
}

/** All that decides what is seen. It goes into the address, and nothing else does. */
export interface AppState {
  readonly view: View;
  readonly selection: Selection | null;
  /** Article open beside the graph, and the fact to show in it. */
  readonly article: { readonly id: string; readonly fact: string | null } | null;
  readonly filters: Filters;
  readonly focus: Focus | null;
  readonly path: Path | null;
  /** A query in the pattern language; its answers alone are shown. */
  readonly query: string;
  readonly clock: Clock;
  readonly colouring: Colouring;
  readonly labels: Language;
  readonly interface: Language;
  readonly theme: Theme;
  /** Communities that are unfolded, where a graph too large is shown folded. */
  readonly unfolded: readonly number[];
}
