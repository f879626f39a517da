import type { WithEntities } from '../model/entity.ts';
import type { Mention, WithMentions } from '../model/mention.ts';
import type { Stage } from '../model/stage.ts';
import { type Cluster, type Discourse, link, newDiscourse } from './discourse.ts';
import { findSpeakers } from './findSpeakers.ts';
import { findTimes } from './findTimes.ts';
import { makeEntities } from './makeEntities.ts';
import { resolveAppositions } from './resolveAppositions.ts';
import { resolveNamedCounterpart } from './resolveCounterparts.ts';
import { resolveNames } from './resolveNames.ts';
import { antecedentsOfNominal } from './resolveNominal.ts';
import { antecedentsOfPronoun } from './resolvePronoun.ts';

/** The pronouns inside a phrase: "zijn Chinese ambtgenoot" stands on who "zijn" is. */
const possessorsIn = (document: WithMentions, { index, sentence, start, head, form }: Mention): readonly Mention[] =>
  form === 'pronoun'
    ? []
    : document.mentions
        .slice(Math.max(0, index - 3), index + 4)
        .filter((other) => other.form === 'pronoun' && other.sentence === sentence && other.start >= start - 4 && other.end <= head)
        .filter((other) => document.sentences[sentence]?.tokens[other.head]?.head === head);

/** Links a mention to all that it stands for; several are remembered as a set, which later phrases may resume. */
const linkAll = (discourse: Discourse, mention: Mention, clusters: readonly Cluster[]): void => {
  for (const cluster of clusters) link(discourse, mention, cluster);
  if (clusters.length > 1) discourse.sets.push({ mention: mention.index, clusters: clusters.map(({ index }) => index) });
};

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
    for (const possessor of possessorsIn(document, mention)) resolve(possessor);
    if (mention.form === 'name') resolveNamedCounterpart(discourse, mention);
    if ((discourse.referents[mention.index] ?? []).length > 0) return;
    if (mention.form === 'nominal') linkAll(discourse, mention, antecedentsOfNominal(discourse, mention));
    if (mention.form === 'pronoun') linkAll(discourse, mention, antecedentsOfPronoun(discourse, mention, quotes, resolve));
  };
  for (const mention of document.mentions) resolve(mention);
  return { ...document, ...makeEntities(discourse), times: findTimes(document) };
};
