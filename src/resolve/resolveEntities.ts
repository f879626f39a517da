import type { WithEntities } from '../model/entity.ts';
import type { Mention, WithMentions } from '../model/mention.ts';
import type { Stage } from '../model/stage.ts';
import { newDiscourse } from './discourse.ts';
import { findSpeakers } from './findSpeakers.ts';
import { findTimes } from './findTimes.ts';
import { makeEntities } from './makeEntities.ts';
import { resolveAppositions } from './resolveAppositions.ts';
import { resolveNames } from './resolveNames.ts';
import { resolveNamedCounterpart, resolveNominal } from './resolveNominal.ts';
import { resolvePronoun } from './resolvePronoun.ts';

/**
 * Adds the entities of the article, what each mention stands for, and the times.
 *
 * A sieve: first what is sure (names, appositions), then nominals and pronouns in text order, each by what was said before it.
 */
export const resolveEntities: Stage<WithMentions, WithEntities> = (document) => {
  const discourse = newDiscourse(document);
  resolveNames(discourse);
  resolveAppositions(discourse);
  const quotes = findSpeakers(discourse);
  const seen = new Set<number>();
  const resolve = (mention: Mention): void => {
    if (seen.has(mention.index)) return;
    seen.add(mention.index);
    if (mention.form === 'name') return resolveNamedCounterpart(discourse, mention);
    if ((discourse.referents[mention.index] ?? []).length > 0) return;
    if (mention.form === 'nominal') resolveNominal(discourse, mention);
    else if (mention.form === 'pronoun') resolvePronoun(discourse, mention, quotes, resolve);
  };
  document.mentions.forEach(resolve);
  return { ...document, ...makeEntities(discourse), times: findTimes(document) };
};
