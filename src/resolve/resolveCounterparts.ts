import { readRole } from '../mention/nounKind.ts';
import type { Mention } from '../model/mention.ts';
import { type Cluster, clusterAt, type Discourse, mentionsIn, newCluster, sentenceOf } from './discourse.ts';
import { holdsOffice } from './offices.ts';
import type { PhraseParts } from './phrase.ts';

/** Whose what a mention names is, by the possessive in its phrase; null where there is none. */
export const possessorOf = (discourse: Discourse, mention: Mention): Cluster | null => {
  const sentence = sentenceOf(discourse, mention);
  for (const other of mentionsIn(discourse, mention.sentence)) {
    const token = sentence.tokens[other.head];
    if (other.sentence !== mention.sentence || !token || token.deprel !== 'nmod:poss') continue;
    const inPhrase =
      token.head === mention.head || (other.start >= mention.start && other.end <= mention.end) || other.end === mention.start;
    const [first] = discourse.referents[other.index] ?? [];
    if (inPhrase && first !== undefined) return clusterAt(discourse, first);
  }
  return null;
};

/** The countries whose demonyms stand in the phrase. */
const countriesIn = (discourse: Discourse, mention: Mention): readonly number[] =>
  mentionsIn(discourse, mention.sentence)
    .filter(
      (other) =>
        other.sentence === mention.sentence &&
        other.form === 'demonym' &&
        other.start >= mention.start - 4 &&
        other.end <= Math.max(mention.end, mention.head + 1) &&
        other.end <= mention.head + 1,
    )
    .filter((other) =>
      sentenceOf(discourse, mention)
        .tokens.slice(other.end, mention.head)
        .every((token) => ['ADJ', 'CCONJ', 'PUNCT', 'NOUN', 'PROPN'].includes(token.upos)),
    )
    .flatMap((other) => discourse.referents[other.index] ?? []);

/** "Zijn Chinese ambtgenoot": who holds the possessor's office for that country; a new person where nobody is known to. */
export const resolveCounterparts = (discourse: Discourse, mention: Mention, parts: PhraseParts): readonly Cluster[] | null => {
  if (!discourse.data.counterparts.has(parts.head)) return null;
  const owner = possessorOf(discourse, mention);
  const countries = countriesIn(discourse, mention);
  if (owner?.kind !== 'person' || countries.length === 0 || (mention.number === 'plural' && countries.length === 1)) return null;
  const office = [...owner.roles].flatMap((role) => readRole(role, discourse.data) ?? [])[0];
  return countries.map((country) => {
    const holder = discourse.clusters.find(
      (cluster) =>
        cluster !== owner &&
        cluster.kind === 'person' &&
        cluster.mentions.length > 0 &&
        cluster.affiliation === country &&
        (office ? holdsOffice(cluster, office, discourse.data) || !cluster.named : true),
    );
    return holder ?? personFor(discourse, mention, owner, country);
  });
};

const personFor = (discourse: Discourse, mention: Mention, owner: Cluster, country: number): Cluster => {
  const cluster = newCluster(discourse, mention);
  cluster.kind = 'person';
  cluster.number = 'singular';
  cluster.affiliation = country;
  for (const role of owner.roles) cluster.roles.add(role);
  return cluster;
};

/** "Zijn land": the country whose office the possessor holds. */
export const resolveHomeland = (discourse: Discourse, mention: Mention, parts: PhraseParts): Cluster | null => {
  if (!parts.possessed || mention.number === 'plural' || !discourse.data.countryNouns.has(parts.head) || parts.modifiers.length > 0)
    return null;
  const owner = possessorOf(discourse, mention);
  return owner?.kind === 'person' && owner.affiliation !== null ? clusterAt(discourse, owner.affiliation) : null;
};

/** "Zijn Chinese ambtgenoot Xi Jinping": a named counterpart holds the possessor's office. */
export const resolveNamedCounterpart = (discourse: Discourse, mention: Mention): void => {
  if (mention.role === null || !discourse.data.counterparts.has(mention.role)) return;
  const [index] = discourse.referents[mention.index] ?? [];
  const owner = possessorOf(discourse, mention);
  if (index === undefined || owner?.kind !== 'person') return;
  const cluster = clusterAt(discourse, index);
  for (const role of owner.roles) cluster.roles.add(role);
};
