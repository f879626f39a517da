import { referenceOf } from '../language/reference.ts';
import type { ReferenceData } from '../language/referenceData.ts';
import { governorOf, relation } from '../mention/tree.ts';
import type { Sentence } from '../model/annotated.ts';
import type { EntityCodes, EntityKind, Mention, WithMentions } from '../model/mention.ts';

/** An entity while it is being put together. */
export interface Cluster {
  readonly index: number;
  /** Positions of its mentions, in the order in which they were linked. */
  readonly mentions: number[];
  kind: EntityKind;
  number: 'singular' | 'plural';
  gender: Mention['gender'];
  codes: EntityCodes;
  labels: { readonly nl?: string; readonly en?: string };
  /** Role lemmas under which it was named. */
  readonly roles: Set<string>;
  /** Cluster of the country or organisation that the role belongs to: Russia for "de Russische president". */
  affiliation: number | null;
  /** Whether a name stands for it somewhere. */
  named: boolean;
  /** Head lemma and modifiers of its nominal mentions. */
  readonly heads: Set<string>;
  members: readonly number[];
}

/** The state of resolving one article: clusters grow, each mention gets what it stands for. */
export interface Discourse {
  readonly document: WithMentions;
  readonly data: ReferenceData;
  readonly bySentence: readonly (readonly Mention[])[];
  readonly clusters: Cluster[];
  /** Per mention the clusters that it stands for. */
  readonly referents: number[][];
  /** Sets of entities that were referred to or coordinated together, in text order. */
  /** Mentions that stand for more than the examples that they were linked to ("landen als Polen"), and so are no mentions of these. */
  readonly examples: Set<number>;
  readonly sets: { readonly mention: number; readonly clusters: readonly number[] }[];
}

const groupBySentence = (document: WithMentions): readonly (readonly Mention[])[] => {
  const groups: Mention[][] = document.sentences.map(() => []);
  for (const mention of document.mentions) groups[mention.sentence]?.push(mention);
  return groups;
};

export const newDiscourse = (document: WithMentions): Discourse => ({
  document,
  data: referenceOf(document.language),
  bySentence: groupBySentence(document),
  clusters: [],
  referents: document.mentions.map(() => []),
  examples: new Set(),
  sets: [],
});

export const mentionAt = (discourse: Discourse, index: number): Mention => discourse.document.mentions[index]!;

/** The mentions of a sentence, in text order. */
export const mentionsIn = (discourse: Discourse, sentence: number): readonly Mention[] => discourse.bySentence[sentence] ?? [];

export const sentenceOf = (discourse: Discourse, mention: Mention): Sentence => discourse.document.sentences[mention.sentence]!;

export const clusterAt = (discourse: Discourse, index: number): Cluster => discourse.clusters[index]!;

/** The one cluster that a mention stands for, null when there is none or there are several. */
export const soleReferent = (discourse: Discourse, mention: number): Cluster | null => {
  const [first, ...others] = discourse.referents[mention] ?? [];
  return first !== undefined && others.length === 0 ? (discourse.clusters[first] ?? null) : null;
};

/** Makes a mention stand for a cluster (also beside others), which learns from it. */
export const link = (discourse: Discourse, mention: Mention, cluster: Cluster): void => {
  const referents = discourse.referents[mention.index]!;
  if (referents.includes(cluster.index)) return;
  referents.push(cluster.index);
  cluster.mentions.push(mention.index);
  if (cluster.gender === null && (mention.gender === 'masculine' || mention.gender === 'feminine')) cluster.gender = mention.gender;
  if (mention.role) cluster.roles.add(mention.role);
  if (mention.form === 'name' || mention.form === 'metonym' || mention.form === 'demonym') cluster.named = true;
  cluster.codes = { ...mention.codes, ...cluster.codes };
  cluster.labels = { ...mention.labels, ...cluster.labels };
};

export const newCluster = (discourse: Discourse, mention: Mention): Cluster => {
  const cluster: Cluster = {
    index: discourse.clusters.length,
    mentions: [],
    kind: mention.kind ?? 'concept',
    number: mention.number ?? 'singular',
    gender: mention.gender,
    codes: {},
    labels: {},
    roles: new Set(),
    affiliation: null,
    named: false,
    heads: new Set(),
    members: [],
  };
  discourse.clusters.push(cluster);
  link(discourse, mention, cluster);
  return cluster;
};

/** Makes the mentions of `from` stand for `into`; `from` stays behind empty. */
export const mergeClusters = (discourse: Discourse, into: Cluster, from: Cluster): void => {
  if (into === from) return;
  for (const index of from.mentions.splice(0)) {
    const mention = mentionAt(discourse, index);
    const referents = discourse.referents[index]!;
    referents.splice(referents.indexOf(from.index), 1);
    link(discourse, mention, into);
  }
  for (const role of from.roles) into.roles.add(role);
  for (const head of from.heads) into.heads.add(head);
  into.codes = { ...from.codes, ...into.codes };
  into.labels = { ...from.labels, ...into.labels };
  into.affiliation ??= from.affiliation;
  into.gender ??= from.gender;
};

const WEIGHTS: Readonly<Record<string, number>> = { nsubj: 1, root: 0.8, obj: 0.7, iobj: 0.7, obl: 0.5, parataxis: 0.6, nmod: 0.35 };
const DECAY = 0.5;
const FREQUENCY = 0.15;

/** An adjective is half as prominent as what it modifies: Portugal in "de Portugese regering vraagt". */
const demonymWeight = (discourse: Discourse, mention: Mention): number => {
  const sentence = sentenceOf(discourse, mention);
  const noun = sentence.tokens[sentence.tokens[mention.head]?.head ?? -1];
  return noun ? 0.5 * (WEIGHTS[relation(noun)] ?? 0.3) : 0.15;
};

/** How prominent the grammatical role of a mention makes what it stands for, between 0 and 1. */
export const roleWeight = (discourse: Discourse, mention: Mention): number => {
  if (mention.form === 'demonym') return demonymWeight(discourse, mention);
  const token = sentenceOf(discourse, mention).tokens[governorOf(sentenceOf(discourse, mention), mention.head)];
  if (!token) return 0.3;
  if (token.deprel === 'obl:agent') return 0.9;
  if (token.deprel === 'nmod:poss') return 0.4;
  return WEIGHTS[relation(token)] ?? 0.3;
};

/** Prominence of a cluster just before a mention, after Lappin and Leass (1994): recent and grammatically high mentions weigh most. */
export const salience = (discourse: Discourse, cluster: Cluster, at: Mention): number => {
  let best = 0;
  let sum = 0;
  for (const index of cluster.mentions) {
    if (index >= at.index) continue;
    const mention = mentionAt(discourse, index);
    const weight = roleWeight(discourse, mention) * DECAY ** (at.sentence - mention.sentence);
    best = Math.max(best, weight);
    sum += weight;
  }
  return best + FREQUENCY * sum;
};

/** Position of the last mention of a cluster before `at`, -1 if there is none. */
export const lastMentionBefore = (cluster: Cluster, at: Mention): number =>
  cluster.mentions.reduce((last, index) => (index < at.index && index > last ? index : last), -1);

/** How many sentences ago a cluster was last mentioned; infinite when never before. */
export const distance = (discourse: Discourse, cluster: Cluster, at: Mention): number => {
  const last = lastMentionBefore(cluster, at);
  return last < 0 ? Number.POSITIVE_INFINITY : at.sentence - mentionAt(discourse, last).sentence;
};

/** The clusters in the order of their prominence at a mention, those never mentioned before left out. */
export const bySalience = (discourse: Discourse, at: Mention, fits: (cluster: Cluster) => boolean): Cluster[] =>
  discourse.clusters
    .filter((cluster) => cluster.mentions.length > 0 && lastMentionBefore(cluster, at) >= 0 && fits(cluster))
    .map((cluster) => ({ cluster, score: salience(discourse, cluster, at) }))
    .sort((a, b) => b.score - a.score || lastMentionBefore(b.cluster, at) - lastMentionBefore(a.cluster, at))
    .map(({ cluster }) => cluster);
