import { foldForm } from '../mention/nameSpans.ts';
import { nounOf, readNoun, readRole } from '../mention/nounKind.ts';
import { relation } from '../mention/tree.ts';
import type { Mention } from '../model/mention.ts';
import { ORGANISATION_KINDS } from '../knowledge/organisations/organisations.ts';
import { organisationOf } from '../mention/world.ts';
import { coArguments } from './binding.ts';
import { bySalience, type Cluster, clusterAt, type Discourse, distance, link, mentionAt, newCluster, roleWeight, sentenceOf } from './discourse.ts';
import { hasOffice, holdsOffice } from './offices.ts';
import { type PhraseParts, partsOf } from './phrase.ts';
import { affiliationOf, nameWords } from './resolveNames.ts';
import { resolveSet } from './resolveSets.ts';

const HYPERNYM_DISTANCE = 4;
const EPITHET_DISTANCE = 2;
const ORGANISATIONS = new Set<string>(ORGANISATION_KINDS);
const SHORTEST_PART = 4;

const disjoint = (a: readonly string[], b: readonly string[]): boolean => !a.some((word) => b.includes(word));

/** Whether two phrases with the same head may mean the same: nothing that the one says contradicts the other. */
const isCompatible = (anaphor: PhraseParts, antecedent: PhraseParts): boolean => {
  if (anaphor.count !== null && antecedent.count !== null && anaphor.count !== antecedent.count) return false;
  if (anaphor.complement.length > 0 && antecedent.complement.length > 0 && disjoint(anaphor.complement, antecedent.complement)) return false;
  return anaphor.modifiers.every((word) => antecedent.modifiers.includes(word)) || (anaphor.complement.length > 0 && !disjoint(anaphor.complement, antecedent.complement));
};

const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word) => b.includes(word));

/** Whether one noun is the last part of the other: "raad" of "onderzoeksraad". */
const isPartOf = (short: string, long: string): boolean => short.length >= SHORTEST_PART && long.length > short.length && long.endsWith(short);

/** The nouns by which a cluster has been called: heads of its nominals, words of its names, the noun before them. */
const nounsOf = (discourse: Discourse, cluster: Cluster, before: Mention): readonly string[] =>
  cluster.mentions.flatMap((index) => {
    const mention = mentionAt(discourse, index);
    if (index >= before.index) return [];
    const head = sentenceOf(discourse, mention).tokens[mention.head];
    if (mention.form === 'nominal') return head ? [partsOf(discourse, mention).head] : [];
    if (mention.form !== 'name' || mention.kind === 'person') return [];
    return [...nameWords(discourse, mention), ...(head ? [nounOf(head, discourse.data)] : [])];
  });

const nominalsOf = (discourse: Discourse, cluster: Cluster, before: Mention): readonly PhraseParts[] =>
  cluster.mentions
    .filter((index) => index < before.index)
    .map((index) => mentionAt(discourse, index))
    .filter((mention) => mention.form === 'nominal')
    .map((mention) => partsOf(discourse, mention));

const sameNumber = (mention: Mention, cluster: Cluster): boolean =>
  (mention.number ?? 'singular') === cluster.number || (cluster.kind === 'concept' && mention.kind === 'concept');

/** The same noun again, or its last part, with nothing said that contradicts. */
const repeats = (discourse: Discourse, mention: Mention, parts: PhraseParts, cluster: Cluster): boolean => {
  if (!sameNumber(mention, cluster) || parts.hasRelativeClause) return false;
  const told = parts.modifiers.length + parts.complement.length > 0;
  const nominals = nominalsOf(discourse, cluster, mention);
  const isBare = parts.determiners.length === 0 && !parts.possessed;
  return nominals.some((known) => {
    if (known.head === parts.head) {
      if (mention.definite) return isCompatible(parts, known);
      const equal = sameWords(parts.modifiers, known.modifiers) && (sameWords(parts.complement, known.complement) || (isBare && parts.complement.length === 0));
      return equal && (isBare || told) && parts.count === known.count;
    }
    return mention.definite === true && isPartOf(parts.head, known.head) && isCompatible(parts, known);
  });
};

/** The last word of an organisation's or place's name: "de raad" after "Onderzoeksraad voor Veiligheid". */
const namesHead = (discourse: Discourse, mention: Mention, parts: PhraseParts, cluster: Cluster): boolean => {
  if (!mention.definite || !cluster.named || cluster.kind === 'person' || mention.number === 'plural') return false;
  if (parts.modifiers.length + parts.complement.length > 0 && cluster.kind !== 'event') return false;
  const head = foldForm(parts.head);
  return nounsOf(discourse, cluster, mention).some((word) => word === head || isPartOf(head, word));
};

/** What a noun, or the last part of a compound ("chipfabrikant"), is wider than. */
const hypernymsOf = (discourse: Discourse, head: string): readonly string[] | undefined => {
  const { hypernyms } = discourse.data;
  return hypernyms.get(head) ?? hypernyms.get(readNoun(head, discourse.data)?.base ?? '');
};

/** Whether a named cluster is of a kind that the wider noun covers: `*place`, or `*company` for organisations of which nothing else is known. */
const isOfKind = (discourse: Discourse, mention: Mention, cluster: Cluster, narrow: readonly string[]): boolean => {
  if (cluster.kind !== 'organization') return narrow.includes(`*${cluster.kind}`);
  const known = organisationOf(cluster.codes);
  if (!narrow.some((kind) => (known ? kind === `*${known.kind}` : ORGANISATIONS.has(kind.slice(1))))) return false;
  const country = affiliationOf(discourse, mention);
  return country === null || known === null || known.iso3 === null || clusterAt(discourse, country).codes.iso3 === known.iso3;
};

/** A wider noun for something named before: "het toestel" after "vlucht", "het land" after a country. */
const widens = (discourse: Discourse, mention: Mention, parts: PhraseParts, cluster: Cluster): boolean => {
  const narrow = hypernymsOf(discourse, parts.head);
  if (!narrow || !mention.definite || parts.isOf || parts.hasRelativeClause) return false;
  // "Het Nederlandse bedrijf": a demonym may tell something new about an organisation; other adjectives tell one from another.
  if (parts.modifiers.length > (mention.kind === 'organization' ? parts.demonyms.length : 0)) return false;
  if (cluster.mentions.every((index) => index >= mention.index || mentionAt(discourse, index).form === 'demonym')) return false;
  if (!sameNumber(mention, cluster) || distance(discourse, cluster, mention) > HYPERNYM_DISTANCE) return false;
  if (cluster.named && mention.number !== 'plural' && isOfKind(discourse, mention, cluster, narrow)) return true;
  return nounsOf(discourse, cluster, mention).some((noun) => narrow.some((word) => foldForm(word) === noun || isPartOf(word, noun)));
};

/** "De premier", "het staatshoofd", "de Franse president": the most prominent person who holds that office. */
const resolveOffice = (discourse: Discourse, mention: Mention, parts: PhraseParts): Cluster | null => {
  const office = mention.role ? readRole(mention.role, discourse.data) : null;
  if (!office || !mention.definite || mention.kind !== 'person' || mention.number === 'plural') return null;
  const affiliation = affiliationOf(discourse, mention);
  const told = parts.modifiers.length + parts.complement.length > 0;
  return (
    bySalience(discourse, mention, (cluster) => {
      if (cluster.kind !== 'person' || !holdsOffice(cluster, office, discourse.data)) return false;
      return told ? affiliation !== null && cluster.affiliation === affiliation : true;
    })[0] ?? null
  );
};

/** Whether somebody may be described by a person noun: no other office, gender or country speaks against it. */
const mayBe = (discourse: Discourse, mention: Mention, cluster: Cluster): boolean => {
  if (cluster.kind !== 'person' || cluster.number === 'plural') return false;
  const office = mention.role ? readRole(mention.role, discourse.data) : null;
  if (office && hasOffice(cluster, discourse.data) && !holdsOffice(cluster, office, discourse.data)) return false;
  if (mention.gender !== null && cluster.gender !== null && mention.gender !== cluster.gender && ['masculine', 'feminine'].includes(mention.gender)) return false;
  const country = countryOfInhabitant(discourse, mention);
  return country === null || cluster.affiliation === null || cluster.affiliation === country;
};

/** The country that the head noun itself names: France for "de Fransman". */
const countryOfInhabitant = (discourse: Discourse, mention: Mention): number | null => {
  const demonym = discourse.document.mentions.find((other) => other.form === 'demonym' && other.sentence === mention.sentence && other.head === mention.head);
  return demonym ? (discourse.referents[demonym.index]?.[0] ?? null) : null;
};

/** "Duitse minister bezoekt Ankara" above an article that names her: the first named holder of that office for that country. */
const resolveHeadline = (discourse: Discourse, mention: Mention, parts: PhraseParts): Cluster | null => {
  const office = mention.role ? readRole(mention.role, discourse.data) : null;
  const { block } = sentenceOf(discourse, mention);
  if (!office || parts.determiners.length > 0 || parts.possessed || mention.number === 'plural' || (block !== 'title' && block !== 'heading')) return null;
  const affiliation = affiliationOf(discourse, mention);
  return discourse.clusters.find((cluster) => cluster.named && cluster.kind === 'person' && cluster.affiliation === affiliation && affiliation !== null && holdsOffice(cluster, office, discourse.data)) ?? null;
};

/** "De Republikein", "de Fransman", "de verdachte" after a sentence about one person: another description of that person. */
const resolveEpithet = (discourse: Discourse, mention: Mention, parts: PhraseParts): Cluster | null => {
  const country = countryOfInhabitant(discourse, mention);
  const isPlain = parts.modifiers.length === 0 && (!parts.isOf || country !== null) && !parts.hasRelativeClause && !parts.possessed;
  const token = sentenceOf(discourse, mention).tokens[mention.head];
  if (!mention.definite || mention.kind !== 'person' || mention.number === 'plural' || !isPlain || !token) return null;
  const barred = coArguments(discourse, mention);
  const near = bySalience(discourse, mention, (cluster) => !barred.has(cluster.index) && mayBe(discourse, mention, cluster) && distance(discourse, cluster, mention) <= EPITHET_DISTANCE);
  const compatriot = country === null ? undefined : near.find((cluster) => cluster.affiliation === country);
  if (compatriot) return compatriot;
  if (!['nsubj', 'parataxis', 'obl'].includes(relation(token)) || (country !== null && near.some((cluster) => distance(discourse, cluster, mention) === 0))) return null;
  if (country !== null) return near[0] ?? null;
  const subjects = near.filter((cluster) =>
    cluster.mentions.some((index) => index < mention.index && mentionAt(discourse, index).sentence === mention.sentence - 1 && roleWeight(discourse, mentionAt(discourse, index)) >= 0.9),
  );
  return subjects.length === 1 ? (subjects[0] ?? null) : null;
};

/** Marks by which a plural phrase resumes what was named: "de twee", "beide", "the two". */
const resumesSet = (mention: Mention, parts: PhraseParts): boolean =>
  mention.number === 'plural' && !parts.hasRelativeClause && !parts.isComplemented && !parts.possessed && (mention.definite === true || parts.count === 2);

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
  if (isLeader ? parts.count !== null || parts.modifiers.length === 0 : isPerson && parts.count !== null) return resolveSet(discourse, mention, 'person', parts.count, holds);
  return null;
};

/** The office of a counterpart's counterpart: that of the possessor. */
const possessorOf = (discourse: Discourse, mention: Mention): Cluster | null => {
  const sentence = sentenceOf(discourse, mention);
  for (const other of discourse.document.mentions) {
    const token = sentence.tokens[other.head];
    if (other.sentence !== mention.sentence || !token || token.deprel !== 'nmod:poss') continue;
    const inPhrase = token.head === mention.head || (other.start >= mention.start && other.end <= mention.end) || other.end === mention.start;
    const [first] = discourse.referents[other.index] ?? [];
    if (inPhrase && first !== undefined) return clusterAt(discourse, first);
  }
  return null;
};

/** The countries whose demonyms stand in the phrase. */
const countriesIn = (discourse: Discourse, mention: Mention): readonly number[] =>
  discourse.document.mentions
    .filter((other) => other.sentence === mention.sentence && other.form === 'demonym' && other.start >= mention.start - 4 && other.end <= Math.max(mention.end, mention.head + 1) && other.end <= mention.head + 1)
    .filter((other) => sentenceOf(discourse, mention).tokens.slice(other.end, mention.head).every((token) => ['ADJ', 'CCONJ', 'PUNCT', 'NOUN', 'PROPN'].includes(token.upos)))
    .flatMap((other) => discourse.referents[other.index] ?? []);

/** "Zijn Chinese ambtgenoot": who holds the possessor's office for that country; a new person where nobody is known to. */
export const resolveCounterpart = (discourse: Discourse, mention: Mention, parts: PhraseParts): readonly Cluster[] | null => {
  if (!discourse.data.counterparts.has(parts.head)) return null;
  const owner = possessorOf(discourse, mention);
  const countries = countriesIn(discourse, mention);
  if (!owner || owner.kind !== 'person' || countries.length === 0) return null;
  const office = [...owner.roles].flatMap((role) => readRole(role, discourse.data) ?? [])[0];
  return countries.map((country) => {
    const holder = discourse.clusters.find(
      (cluster) => cluster !== owner && cluster.kind === 'person' && cluster.mentions.length > 0 && cluster.affiliation === country && (office ? holdsOffice(cluster, office, discourse.data) || !cluster.named : true),
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
const resolveHomeland = (discourse: Discourse, mention: Mention, parts: PhraseParts): Cluster | null => {
  if (!parts.possessed || mention.number === 'plural' || !discourse.data.countryNouns.has(parts.head) || parts.modifiers.length > 0) return null;
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

/** Links a nominal to what it repeats, widens or resumes; without an antecedent it is its own entity. */
export const resolveNominal = (discourse: Discourse, mention: Mention): void => {
  const parts = partsOf(discourse, mention);
  const counterparts = resolveCounterpart(discourse, mention, parts);
  if (counterparts) {
    for (const cluster of counterparts) link(discourse, mention, cluster);
    if (counterparts.length > 1) remember(discourse, mention, counterparts.map((cluster) => cluster.index));
    return;
  }
  if (discourse.data.counterparts.has(parts.head) && !parts.possessed) return void newCluster(discourse, mention);
  const code = mention.codes.tripel;
  const homeland = resolveHomeland(discourse, mention, parts);
  if (homeland) return link(discourse, mention, homeland);
  const antecedent =
    (code ? discourse.clusters.find((cluster) => cluster.codes.tripel === code) : undefined) ??
    resolveOffice(discourse, mention, parts) ??
    resolveHeadline(discourse, mention, parts) ??
    bySalience(discourse, mention, (cluster) => repeats(discourse, mention, parts, cluster))[0];
  if (antecedent) return link(discourse, mention, antecedent);
  const set = resolvePlural(discourse, mention, parts);
  if (set) {
    for (const index of set) link(discourse, mention, clusterAt(discourse, index));
    return remember(discourse, mention, set);
  }
  const barred = coArguments(discourse, mention);
  const free = (fits: (cluster: Cluster) => boolean): Cluster | undefined =>
    bySalience(discourse, mention, (cluster) => !barred.has(cluster.index) && fits(cluster))[0];
  const wider =
    free((cluster) => namesHead(discourse, mention, parts, cluster)) ??
    free((cluster) => widens(discourse, mention, parts, cluster)) ??
    resolveEpithet(discourse, mention, parts);
  if (wider) {
    wider.affiliation ??= countryOfInhabitant(discourse, mention);
    return link(discourse, mention, wider);
  }
  const cluster = newCluster(discourse, mention);
  if (cluster.kind === 'person') cluster.affiliation = countryOfInhabitant(discourse, mention) ?? affiliationOf(discourse, mention);
};

export const remember = (discourse: Discourse, mention: Mention, clusters: readonly number[]): void => {
  discourse.sets.push({ mention: mention.index, clusters });
};
