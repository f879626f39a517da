import { dependents, lemmaOf, relation } from '../mention/tree.ts';
import type { EntityKind, Mention } from '../model/mention.ts';
import { type Discourse, link, mentionsIn, mergeClusters, newCluster, sentenceOf, soleReferent } from './discourse.ts';
import { affiliationOf } from './resolveNames.ts';

/** Kinds that one thing may be called by: an alliance is an organisation, an agreement or a group. */
const SORTS: readonly ReadonlySet<EntityKind | null>[] = [
  new Set<EntityKind | null>(['organization', 'agreement', 'group']),
  new Set<EntityKind | null>(['place', 'facility', 'country']),
  new Set<EntityKind | null>(['work', 'law', 'agreement']),
];

const isSameSort = (a: Mention, b: Mention): boolean => a.kind === b.kind || SORTS.some((sort) => sort.has(a.kind) && sort.has(b.kind));

/** "De Belgische international Eden Hazard": a noun of which nothing is known right before a person's name. */
const isTitled = (host: Mention, mention: Mention): boolean =>
  host.form === 'nominal' && host.kind === 'concept' && host.end === mention.start && mention.form === 'name' && mention.kind === 'person';

const isNoun = (mention: Mention): boolean => mention.form !== 'pronoun' && mention.form !== 'demonym';

/** The mention that a parsed apposition stands with: the one of its head. */
const parsedHost = (discourse: Discourse, mention: Mention): Mention | null => {
  const sentence = sentenceOf(discourse, mention);
  const token = sentence.tokens[mention.head];
  if (!token || relation(token) !== 'appos') return null;
  const found = mentionsIn(discourse, mention.sentence).find(
    (other) =>
      other.sentence === mention.sentence &&
      other.head === token.head &&
      other.index !== mention.index &&
      isNoun(other) &&
      other.end <= mention.start,
  );
  const between = found ? sentence.tokens[found.end] : undefined;
  return found && between?.form !== ':' ? found : null;
};

/** "AUKUS, een militaire alliantie": the name before a comma and an indefinite phrase of its sort, however it was parsed. */
const plainHost = (discourse: Discourse, mention: Mention): Mention | null => {
  const sentence = sentenceOf(discourse, mention);
  const first = sentence.tokens[mention.start]?.form.toLowerCase() ?? '';
  if (mention.form !== 'nominal' || sentence.tokens[mention.start - 1]?.form !== ',' || !discourse.data.articles.has(first)) return null;
  if (discourse.data.definite.has(first) || dependents(sentence, mention.head).some((child) => sentence.tokens[child]?.deprel === 'cc'))
    return null;
  return (
    mentionsIn(discourse, mention.sentence).find(
      (other) => other.sentence === mention.sentence && other.end === mention.start - 1 && other.form === 'name',
    ) ?? null
  );
};

/** "The town of Lund": a noun for a place with nothing but the name of one after its preposition is that place. */
const namedPlace = (discourse: Discourse, mention: Mention): Mention | null => {
  const { tokens } = sentenceOf(discourse, mention);
  if (mention.form !== 'name' || mention.kind !== 'place' || tokens[mention.head]?.head !== mention.start - 2) return null;
  const isOf = discourse.data.ofWords.has(tokens[mention.start - 1]?.form.toLowerCase() ?? '');
  const noun = tokens[mention.start - 2];
  if (!isOf || !noun || !discourse.data.namedByOf.has(lemmaOf(noun))) return null;
  return (
    mentionsIn(discourse, mention.sentence).find(
      (other) => other.sentence === mention.sentence && other.form === 'nominal' && other.head === mention.start - 2,
    ) ?? null
  );
};

/** "X, de leider van Y", "AUKUS, een militaire alliantie": links what stands in apposition to the same entity. */
export const resolveAppositions = (discourse: Discourse): void => {
  for (const mention of discourse.document.mentions) {
    if (!isNoun(mention)) continue;
    const host = parsedHost(discourse, mention) ?? plainHost(discourse, mention) ?? namedPlace(discourse, mention);
    if (
      !host ||
      !(isSameSort(host, mention) || isTitled(host, mention)) ||
      (host.form === 'name' && mention.form === 'name') ||
      host.number !== mention.number
    )
      continue;
    const cluster = soleReferent(discourse, host.index) ?? newCluster(discourse, host);
    const own = soleReferent(discourse, mention.index);
    if (own) {
      mergeClusters(discourse, own, cluster);
      if (host.kind === 'person') own.affiliation ??= affiliationOf(discourse, host);
    } else {
      link(discourse, mention, cluster);
      if (mention.kind === 'person') cluster.affiliation ??= affiliationOf(discourse, mention);
    }
  }
};
