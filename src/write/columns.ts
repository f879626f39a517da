/** The graph as two flat tables: what GEXF, GraphML, CSV and Cypher have in common. */

import { firstDay, lastDay } from '../model/days.ts';
import type { EdgeAttributes, EdgeFact, NodeAttributes } from '../model/graph.ts';
import { stableJson } from './stableJson.ts';

export type ColumnValue = string | number | boolean | readonly string[] | null;

/** A column of nodes or edges. Each format writes the type in its own way; an absent value is null, an empty list is []. */
export interface Column<Attributes> {
  readonly name: string;
  readonly type: 'string' | 'strings' | 'integer' | 'double' | 'boolean' | 'date';
  readonly value: (attributes: Attributes) => ColumnValue;
}

/** All of a node but its id, label and looks (x, y, size, color), for which formats have places of their own. */
export const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  { name: 'kind', type: 'string', value: (node) => node.kind },
  { name: 'label_nl', type: 'string', value: (node) => node.labels.nl ?? null },
  { name: 'label_en', type: 'string', value: (node) => node.labels.en ?? null },
  { name: 'aliases', type: 'strings', value: (node) => node.aliases },
  { name: 'iso3', type: 'string', value: (node) => node.codes.iso3 ?? null },
  { name: 'cameo', type: 'string', value: (node) => node.codes.cameo ?? null },
  { name: 'tripel', type: 'string', value: (node) => node.codes.tripel ?? null },
  { name: 'mentions', type: 'integer', value: (node) => node.mentions },
  { name: 'articles', type: 'strings', value: (node) => node.articles },
  { name: 'community', type: 'integer', value: (node) => node.community },
];

const speakersOf = (edge: EdgeAttributes): string[] => [
  ...new Set(edge.evidence.flatMap(({ attribution, alsoSaidBy }) => [...(attribution === null ? [] : [attribution]), ...alsoSaidBy])),
];

const withoutText = ({ text: _, ...fact }: EdgeFact) => fact;

/**
 * All of an edge but its id, ends, label and weight. `sentences` and the JSON in `evidence` run in parallel, a fact each, so that the
 * sentences can be read in a table and nothing is said twice.
 */
export const EDGE_COLUMNS: readonly Column<EdgeAttributes>[] = [
  { name: 'predicate', type: 'string', value: (edge) => edge.predicate },
  { name: 'lemma', type: 'string', value: (edge) => edge.lemma },
  { name: 'eventType', type: 'string', value: (edge) => edge.eventType },
  { name: 'symmetric', type: 'boolean', value: (edge) => edge.symmetric },
  { name: 'polarity', type: 'string', value: (edge) => edge.polarity },
  { name: 'modality', type: 'string', value: (edge) => edge.modality },
  { name: 'via', type: 'string', value: (edge) => edge.via },
  { name: 'confidence', type: 'double', value: (edge) => edge.confidence },
  { name: 'start', type: 'date', value: (edge) => (edge.start === null ? null : firstDay(edge.start)) },
  { name: 'end', type: 'date', value: (edge) => (edge.end === null ? null : lastDay(edge.end)) },
  { name: 'saidBy', type: 'strings', value: speakersOf },
  { name: 'articles', type: 'strings', value: (edge) => [...new Set(edge.evidence.map((fact) => fact.article))] },
  { name: 'sentences', type: 'strings', value: (edge) => edge.evidence.map((fact) => fact.text) },
  { name: 'evidence', type: 'string', value: (edge) => stableJson(edge.evidence.map(withoutText)) },
];
