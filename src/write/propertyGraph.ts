/** Names as property graphs (Neo4j and its kin) write them. */

import type { EntityKind } from '../model/mention.ts';

/** A node's label beside `Entity`: Person, Organization, Country … */
export const labelOfKind = (kind: EntityKind): string => kind.charAt(0).toUpperCase() + kind.slice(1);

/**
 * A relationship's type from a predicate's id: `hold_liable` → `HOLD_LIABLE`. Letters, digits and underscores only, so that it needs no
 * escape anywhere; the id itself stays in the property `predicate`.
 */
export const relationshipType = (predicate: string): string => {
  const type = predicate
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/gu, '')
    .toUpperCase();
  return type === '' ? 'RELATED_TO' : /^\p{N}/u.test(type) ? `_${type}` : type;
};
