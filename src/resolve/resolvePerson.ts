import { readRole } from '../mention/nounKind.ts';
import { relation } from '../mention/tree.ts';
import type { Mention } from '../model/mention.ts';
import { coArguments } from './binding.ts';
import {
  bySalience,
  type Cluster,
  clusterAt,
  type Discourse,
  distance,
  mentionAt,
  mentionsIn,
  roleWeight,
  sentenceOf,
} from './discourse.ts';
import { hasOffice, holdsOffice, isKnownAs } from './offices.ts';
import type { PhraseParts } from './phrase.ts';
import { affiliationOf } from './resolveNames.ts';

const EPITHET_DISTANCE = 2;

/** "De premier", "het staatshoofd", "de Franse president": the most prominent person who holds that office. */
export const resolveOffice = (discourse: Discourse, mention: Mention, parts: PhraseParts): Cluster | null => {
  const office = mention.role ? readRole(mention.role, discourse.data) : null;
  if (!office || !mention.definite || mention.kind !== 'person' || mention.number === 'plural') return null;
  const affiliation = affiliationOf(discourse, mention);
  const isOfBody = affiliation !== null && clusterAt(discourse, affiliation).kind === 'organization';
  const told = parts.modifiers.length + parts.complement.length > 0 || isOfBody;
  return (
    bySalience(discourse, mention, (cluster) => {
      if (cluster.kind !== 'person' || !isKnownAs(cluster, office, discourse.data)) return false;
      return told ? affiliation !== null && cluster.affiliation === affiliation : true;
    })[0] ?? null
  );
};

/** Whether somebody may be described by a person noun: no other office, gender or country speaks against it. */
const mayBe = (discourse: Discourse, mention: Mention, cluster: Cluster): boolean => {
  if (cluster.kind !== 'person' || cluster.number === 'plural') return false;
  const office = mention.role ? readRole(mention.role, discourse.data) : null;
  if (office && hasOffice(cluster, discourse.data) && !isKnownAs(cluster, office, discourse.data)) return false;
  if (
    mention.gender !== null &&
    cluster.gender !== null &&
    mention.gender !== cluster.gender &&
    ['masculine', 'feminine'].includes(mention.gender)
  )
    return false;
  const body = affiliationOf(discourse, mention);
  if (body !== null && clusterAt(discourse, body).kind === 'organization' && cluster.affiliation !== body) return false;
  const country = countryOfInhabitant(discourse, mention) ?? countryOfTrait(discourse, mention);
  return country === null || cluster.affiliation === null || cluster.affiliation === country;
};

/** The country that the head noun itself names: France for "de Fransman". */
export const countryOfInhabitant = (discourse: Discourse, mention: Mention): number | null => {
  const demonym = mentionsIn(discourse, mention.sentence).find(
    (other) => other.form === 'demonym' && other.sentence === mention.sentence && other.head === mention.head,
  );
  return demonym ? (discourse.referents[demonym.index]?.[0] ?? null) : null;
};

/** "Duitse minister bezoekt Ankara" above an article that names her: the first named holder of that office for that country. */
export const resolveHeadline = (discourse: Discourse, mention: Mention, parts: PhraseParts): Cluster | null => {
  const office = mention.role ? readRole(mention.role, discourse.data) : null;
  const { block } = sentenceOf(discourse, mention);
  if (
    !office ||
    parts.determiners.length > 0 ||
    parts.possessed ||
    mention.number === 'plural' ||
    (block !== 'title' && block !== 'heading')
  )
    return null;
  const affiliation = affiliationOf(discourse, mention);
  return (
    discourse.clusters.find(
      (cluster) =>
        cluster.named &&
        cluster.kind === 'person' &&
        cluster.affiliation === affiliation &&
        affiliation !== null &&
        holdsOffice(cluster, office, discourse.data),
    ) ?? null
  );
};

/** What a description may add about somebody: a nationality, an age ("de 33-jarige spits"). */
const isTrait = (word: string, parts: PhraseParts): boolean => parts.demonyms.includes(word) || /^\d+[-_]?(jarig|year)/.test(word);

/** Country of an adjective in the phrase: "de Portugese aanvaller". */
const countryOfTrait = (discourse: Discourse, mention: Mention): number | null => {
  const demonym = mentionsIn(discourse, mention.sentence).find(
    (other) => other.form === 'demonym' && other.sentence === mention.sentence && other.start >= mention.start && other.end <= mention.head,
  );
  return demonym ? (discourse.referents[demonym.index]?.[0] ?? null) : null;
};

/** "De Republikein", "de Fransman", "de verdachte" after a sentence about one person: another description of that person. */
export const resolveEpithet = (discourse: Discourse, mention: Mention, parts: PhraseParts): Cluster | null => {
  const country = countryOfInhabitant(discourse, mention);
  const office = mention.role ? readRole(mention.role, discourse.data) : null;
  const isTelling = office !== null && office.wider.length > 0 && parts.demonyms.length > 0;
  const isPlain =
    parts.modifiers.every((word) => isTrait(word, parts)) &&
    !isTelling &&
    (!parts.isOf || country !== null) &&
    !parts.hasRelativeClause &&
    !parts.possessed;
  const token = sentenceOf(discourse, mention).tokens[mention.head];
  if (!mention.definite || mention.kind !== 'person' || mention.number === 'plural' || !isPlain || !token) return null;
  const barred = coArguments(discourse, mention);
  const near = bySalience(
    discourse,
    mention,
    (cluster) =>
      !barred.has(cluster.index) && mayBe(discourse, mention, cluster) && distance(discourse, cluster, mention) <= EPITHET_DISTANCE,
  );
  const compatriot = country === null ? undefined : near.find((cluster) => cluster.affiliation === country);
  if (compatriot) return compatriot;
  if (
    !['nsubj', 'parataxis', 'obl'].includes(relation(token)) ||
    (country !== null && near.some((cluster) => distance(discourse, cluster, mention) === 0))
  )
    return null;
  if (country !== null) return near[0] ?? null;
  const subjects = near.filter((cluster) =>
    cluster.mentions.some(
      (index) =>
        index < mention.index &&
        mentionAt(discourse, index).sentence === mention.sentence - 1 &&
        roleWeight(discourse, mentionAt(discourse, index)) >= 0.9,
    ),
  );
  return subjects.length === 1 ? (subjects[0] ?? null) : null;
};
