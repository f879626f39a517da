/** What the viewer page carries: the border between the writer of the page and the viewer. */

import type { SerializedGraph } from 'graphology-types';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from './graph.ts';
import type { ArticleRecord, EntityRecord, FactRecord } from './records.ts';
import type { Span } from './text.ts';

/** Stands once in the viewer's HTML template, where the data goes. */
export const PAGE_MARKER = '<!--tripel-data-->';

/** Id of the `<script type="application/json">` that holds the data. */
export const PAGE_DATA_ID = 'tripel-data';

/** graph.json: graphology's own serialisation. */
export type SerializedKnowledgeGraph = SerializedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** The JSON in the page. */
export interface PageData {
  readonly version: 1;
  /** False in a page for sharing: then `text` of articles, mentions, evidence and qualifiers is empty, and only the spans remain. */
  readonly withText: boolean;
  readonly graph: SerializedKnowledgeGraph;
  readonly articles: readonly ArticleRecord[];
  readonly entities: readonly EntityRecord[];
  readonly facts: readonly FactRecord[];
  /** Where the words of each predicate stand, by id of the proposition: the viewer marks them in the sentence. */
  readonly predicates?: Readonly<Record<string, readonly Span[]>>;
}
