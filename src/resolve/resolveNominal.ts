import { readNoun, readRole } from '../mention/nounKind.ts';
import type { Mention } from '../model/mention.ts';
import { coArguments } from './binding.ts';
import { mayBeCalled, namesHead, repeats, widens } from './descriptions.ts';
import { bySalience, type Cluster, clusterAt, type Discourse, mentionsIn, newCluster, sentenceOf } from './discourse.ts';
import { hasOffice, holdsOffice } from './offices.ts';
import { type PhraseParts, partsOf } from './phrase.ts';
import { possessorOf, resolveCounterparts, resolveHomeland } from './resolveCounterparts.ts';
import { affiliationOf } from './resolveNames.ts';
import { countryOfInhabitant, resolveEpithet, resolveHeadline, resolveOffice } from './resolvePerson.ts';
import { coordinatedWith, resolveSet } from './resolveSets.ts';

/** Marks by which a plural phrase resumes what was named: "de twee", "beide", "the two". */
const resumesSet = (mention: Mention, parts: PhraseParts): boolean =>
  mention.number === 'plural' &&
  !parts.hasRelativeClause &&
  !parts.isComplemented &&
  !parts.possessed &&
  (mention.definite === true || parts.count === 2);

/** "De twee wereldleiders", "beide landen", "de leiders". */
const resolvePlural = (discourse: Discourse, mention: Mention, parts: PhraseParts): readonly number[] | null => {
  if (!resumesSet(mention, parts) || mention.definite !== true) return null;
  const { data } = discourse;
  const base = readNoun(parts.head, data)?.base ?? parts.head;
  const isCountry = data.countryNouns.has(parts.head) || data.countryNouns.has(base);
  if (isCountry && parts.count !== null) return resolveSet(discourse, mention, 'country', parts.count, () => true);
  const office = readRole(parts.head, data);
  const holds = (cluster: Cluster): boolean => !office || !hasOffice(cluster, data) || holdsOffice(cluster, office, data);
  const isLeader = data.leaderNouns.has(parts.head) || data.leaderNouns.has(base);
  const isPerson = readNoun(parts.head, data)?.kind === 'person' && parts.modifiers.length === 0;
  if (isLeader ? parts.count !== null || parts.modifiers.length === 0 : isPerson && parts.count !== null)
    return resolveSet(discourse, mention, 'person', parts.count, holds);
  const isBody = mention.kind === 'organization' || data.bodyNouns.has(parts.head) || data.bodyNouns.has(base);
  if (isBody && parts.count !== null && parts.modifiers.length === 0)
    return resolveSet(discourse, mention, 'organization', parts.count, (cluster) => mayBeCalled(discourse, cluster, parts.head));
  return null;
};

/** "Landen als Polen en Servië": a bare plural stands for the named examples that follow it. */
const resolveExamples = (discourse: Discourse, mention: Mention, parts: PhraseParts): readonly number[] | null => {
  if (mention.number !== 'plural' || parts.determiners.length + parts.modifiers.length > 0 || parts.possessed) return null;
  const { tokens } = sentenceOf(discourse, mention);
  if (!discourse.data.exampleMarkers.has(tokens[mention.head + 1]?.form.toLowerCase() ?? '')) return null;
  const first = mentionsIn(discourse, mention.sentence).find(
    (other) =>
      other.sentence === mention.sentence && other.start > mention.head && other.start <= mention.head + 3 && other.form === 'name',
  );
  const group = first ? coordinatedWith(discourse, first) : [];
  return group.length > 1 && group.every((index) => clusterAt(discourse, index).named) ? group : null;
};

/** "Zijn partij" of a party's leader, "haar bedrijf" of its director: the organisation that the owner is of. */
const resolveOwned = (discourse: Discourse, mention: Mention, parts: PhraseParts): Cluster | null => {
  if (!parts.possessed || mention.kind !== 'organization' || mention.number === 'plural' || parts.complement.length > 0) return null;
  const owner = possessorOf(discourse, mention);
  const own = owner?.kind === 'person' && owner.affiliation !== null ? clusterAt(discourse, owner.affiliation) : null;
  return own?.kind === 'organization' ? own : null;
};

/** "Het duo", "the pair" without names of its own: the last two people named together. */
const resolvePair = (discourse: Discourse, mention: Mention, parts: PhraseParts): readonly number[] | null => {
  const isBare = parts.modifiers.length + parts.complement.length === 0 && !parts.possessed && !parts.hasRelativeClause;
  if (!mention.definite || !isBare || !discourse.data.pairNouns.has(parts.head)) return null;
  return resolveListed(discourse, mention) ?? resolveSet(discourse, mention, 'person', 2, () => true);
};

/** "Het echtpaar X en Y", "de rederijen X en Y": several names right behind a noun for several are whom it means. */
const resolveListed = (discourse: Discourse, mention: Mention): readonly number[] | null => {
  if (mention.number !== 'plural' && mention.kind !== 'group') return null;
  const first = mentionsIn(discourse, mention.sentence).find(
    (other) => other.sentence === mention.sentence && other.start === mention.end && other.form === 'name',
  );
  const group = first ? coordinatedWith(discourse, first) : [];
  return group.length > 1 && group.every((index) => clusterAt(discourse, index).named) ? group : null;
};

/** What the noun repeats or the office names: the surest antecedents. */
const surest = (discourse: Discourse, mention: Mention, parts: PhraseParts): Cluster | null => {
  const code = mention.codes.tripel;
  return (
    resolveHomeland(discourse, mention, parts) ??
    resolveOwned(discourse, mention, parts) ??
    (code ? discourse.clusters.find((cluster) => cluster.codes.tripel === code) : undefined) ??
    resolveOffice(discourse, mention, parts) ??
    resolveHeadline(discourse, mention, parts) ??
    bySalience(discourse, mention, (cluster) => repeats(discourse, mention, parts, cluster))[0] ??
    null
  );
};

/** What the noun describes in other words, never another argument of its own verb. */
const described = (discourse: Discourse, mention: Mention, parts: PhraseParts): Cluster | null => {
  const barred = coArguments(discourse, mention);
  const free = (fits: (cluster: Cluster) => boolean): Cluster | undefined =>
    bySalience(discourse, mention, (cluster) => !barred.has(cluster.index) && fits(cluster))[0];
  const found =
    free((cluster) => namesHead(discourse, mention, parts, cluster)) ??
    free((cluster) => widens(discourse, mention, parts, cluster)) ??
    resolveEpithet(discourse, mention, parts);
  if (found) found.affiliation ??= countryOfInhabitant(discourse, mention);
  return found;
};

const newEntity = (discourse: Discourse, mention: Mention): Cluster => {
  const cluster = newCluster(discourse, mention);
  if (cluster.kind === 'person') cluster.affiliation = countryOfInhabitant(discourse, mention) ?? affiliationOf(discourse, mention);
  return cluster;
};

/** What a nominal stands for: what it repeats, resumes or describes; without an antecedent an entity of its own. */
export const antecedentsOfNominal = (discourse: Discourse, mention: Mention): readonly Cluster[] => {
  const parts = partsOf(discourse, mention);
  const counterparts = resolveCounterparts(discourse, mention, parts);
  if (counterparts) return counterparts;
  if (discourse.data.counterparts.has(parts.head) && !parts.possessed) return [newEntity(discourse, mention)];
  const examples = resolveExamples(discourse, mention, parts);
  if (examples) {
    discourse.examples.add(mention.index);
    return examples.map((index) => clusterAt(discourse, index));
  }
  const pair = resolvePair(discourse, mention, parts);
  if (pair) return pair.map((index) => clusterAt(discourse, index));
  const listed = resolveListed(discourse, mention);
  if (listed) return listed.map((index) => clusterAt(discourse, index));
  const sure = surest(discourse, mention, parts);
  if (sure) return [sure];
  const set = resolvePlural(discourse, mention, parts);
  if (set) return set.map((index) => clusterAt(discourse, index));
  return [described(discourse, mention, parts) ?? newEntity(discourse, mention)];
};
