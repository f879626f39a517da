import type { WithEntities } from '../model/entity.ts';
import type { WithFacts } from '../model/proposition.ts';
import { findFacts } from './findFacts.ts';
import { findPropositions } from './findPropositions.ts';

/** Adds what an article states: propositions over phrases, and facts between its entities. */
export const relate = (document: WithEntities): WithFacts => findFacts(findPropositions(document));
