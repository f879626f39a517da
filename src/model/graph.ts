import type { MultiGraph } from 'graphology';
import type { EntityKind } from './mention.ts';
import type { Modality, Polarity } from './proposition.ts';
import type { ArticleRecord, EntityRecord, FactRecord, PropositionRecord } from './records.ts';

/** Attributes of a node. Its key is the entity's id. */
export interface NodeAttributes {
  label: string;
  labels: { nl?: string; en?: string };
  kind: EntityKind;
  aliases: string[];
  codes: { iso3?: string; cameo?: string; tripel?: string };
  /** Mentions over all articles. */
  mentions: number;
  articles: string[];
  /** Louvain community, 0 the largest. */
  community: number;
  x: number;
  y: number;
  size: number;
  color: string;
}

/** A fact as it stands on its edge: what the edge does not already say. */
export interface EdgeFact {
  fact: string;
  article: string;
  sentence: number;
  span: [number, number];
  text: string;
  attribution: string | null;
  alsoSaidBy: string[];
  time: { text: string; start: string; end: string; granularity: string } | null;
  place: string | null;
  confidence: number;
}

/** Attributes of an edge. Its key comes from subject, predicate id, object, polarity, modality and via. */
export interface EdgeAttributes {
  predicate: string;
  lemma: string;
  label: string;
  eventType: string;
  symmetric: boolean;
  polarity: Polarity;
  modality: Modality;
  via: string | null;
  /** Number of facts. */
  weight: number;
  /** Highest confidence of its facts. */
  confidence: number;
  /** First and last day of its facts' times, if any. */
  start: string | null;
  end: string | null;
  evidence: [EdgeFact, ...EdgeFact[]];
}

export interface GraphAttributes {
  title: string;
  generator: string;
  articles: { id: string; title: string | null; date: string | null; language: string; url: string | null }[];
}

export type KnowledgeGraph = MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Everything that an extraction gives: the records of the files, and the graph made of them. */
export interface Extraction {
  readonly articles: readonly ArticleRecord[];
  readonly entities: readonly EntityRecord[];
  readonly facts: readonly FactRecord[];
  readonly propositions: readonly PropositionRecord[];
  readonly graph: KnowledgeGraph;
}
