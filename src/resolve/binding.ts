import { dependents, feature, relation } from '../mention/tree.ts';
import type { Mention } from '../model/mention.ts';
import { type Discourse, mentionsIn, sentenceOf } from './discourse.ts';

/** Whether a pronoun possesses the noun that it stands before. */
export const isPossessive = (discourse: Discourse, mention: Mention): boolean => {
  const token = sentenceOf(discourse, mention).tokens[mention.head];
  return token !== undefined && (token.deprel === 'nmod:poss' || feature(token, 'Poss') === 'Yes');
};

/** The clusters of the other arguments of the mention's verb, which it cannot stand for (it would be reflexive). */
export const coArguments = (discourse: Discourse, mention: Mention): ReadonlySet<number> => {
  const sentence = sentenceOf(discourse, mention);
  const token = sentence.tokens[mention.head];
  if (!token || token.head < 0 || isPossessive(discourse, mention)) return new Set();
  const heads = new Set(
    dependents(sentence, token.head).filter((child) => ['nsubj', 'obj', 'iobj', 'obl'].includes(relation(sentence.tokens[child]!))),
  );
  const verb = sentence.tokens[token.head];
  if (verb && (relation(verb) === 'xcomp' || (relation(verb) === 'conj' && relation(token) !== 'nsubj')))
    for (const child of dependents(sentence, verb.head)) if (relation(sentence.tokens[child]!) === 'nsubj') heads.add(child);
  heads.delete(mention.head);
  return new Set(
    mentionsIn(discourse, mention.sentence)
      .filter((other) => other.sentence === mention.sentence && heads.has(other.head))
      .flatMap((other) => discourse.referents[other.index] ?? []),
  );
};
