/** Words of the vocabularies in which the graph is told as RDF. */

import type { EntityKind } from '../model/mention.ts';

export const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'https://schema.org/',
  wd: 'http://www.wikidata.org/entity/',
  wdt: 'http://www.wikidata.org/prop/direct/',
} as const;

/** A name with its prefix: `schema:Person`. */
export type PrefixedName = `${keyof typeof NAMESPACES}:${string}`;

/** Classes of the kinds of entities; those without one have only our own. */
export const CLASSES: Readonly<Record<EntityKind, readonly PrefixedName[]>> = {
  person: ['schema:Person'],
  organization: ['schema:Organization'],
  country: ['schema:Country'],
  place: ['schema:Place'],
  facility: ['schema:Place'],
  agreement: [],
  event: ['schema:Event'],
  group: ['wd:Q16334295'],
  object: ['schema:Thing'],
  concept: ['skos:Concept'],
  work: ['schema:CreativeWork'],
  law: ['schema:Legislation'],
};

/**
 * Properties of schema.org that our predicates are narrower than, in the same direction. Facts of these can be asked for in schema.org's
 * words by a store that reasons over rdfs:subPropertyOf.
 */
export const WIDER_PROPERTIES: Readonly<Record<string, PrefixedName>> = {
  married_to: 'schema:spouse',
  parent_of: 'schema:children',
  child_of: 'schema:parent',
  sibling_of: 'schema:sibling',
  member_of: 'schema:memberOf',
  work_for: 'schema:worksFor',
  born_in: 'schema:birthPlace',
  located_in: 'schema:containedInPlace',
  citizen_of: 'schema:nationality',
  friend_of: 'schema:knows',
};

/** Wikidata's properties of about the same meaning and direction. */
export const CLOSE_PROPERTIES: Readonly<Record<string, PrefixedName>> = {
  married_to: 'wdt:P26',
  parent_of: 'wdt:P40',
  sibling_of: 'wdt:P3373',
  member_of: 'wdt:P463',
  part_of: 'wdt:P361',
  work_for: 'wdt:P108',
  born_in: 'wdt:P19',
  located_in: 'wdt:P131',
  citizen_of: 'wdt:P27',
  border: 'wdt:P47',
  take_part_in: 'wdt:P1344',
};
