import { dependents, relation } from '../mention/tree.ts';
import { organisationOf } from '../mention/world.ts';
import type { EntityKind, Mention } from '../model/mention.ts';
import {
  type Cluster,
  clusterAt,
  type Discourse,
  distance,
  mentionsIn,
  roleWeight,
  salience,
  sentenceOf,
  soleReferent,
} from './discourse.ts';

/** Mentions of one kind that are coordinated with each other, as the clusters that they stand for. */
export interface Coordination {
  /** The first of its mentions. */
  readonly mention: Mention;
  readonly clusters: readonly number[];
}

const SET_DISTANCE = 4;

/** The mentions that are conjoined to a mention's head, itself first. */
const conjoined = (discourse: Discourse, mention: Mention): readonly Mention[] => {
  const sentence = sentenceOf(discourse, mention);
  const heads = [mention.head, ...dependents(sentence, mention.head).filter((child) => relation(sentence.tokens[child]!) === 'conj')];
  return heads.flatMap(
    (head) =>
      mentionsIn(discourse, mention.sentence).find(
        (other) => other.sentence === mention.sentence && other.head === head && other.form !== 'pronoun',
      ) ?? [],
  );
};

/** The clusters of a mention and of those coordinated with it, in text order. */
export const coordinatedWith = (discourse: Discourse, mention: Mention): readonly number[] => [
  ...new Set(conjoined(discourse, mention).flatMap((each) => soleReferent(discourse, each.index)?.index ?? [])),
];

/** The coordinations of named entities of a kind before a mention, the nearest first. */
export const coordinationsBefore = (discourse: Discourse, at: Mention, fits: (cluster: Cluster) => boolean): Coordination[] =>
  Array.from({ length: SET_DISTANCE + 1 }, (_, back) => mentionsIn(discourse, at.sentence - SET_DISTANCE + back))
    .flat()
    .filter((mention) => mention.index < at.index)
    .flatMap((mention) => {
      const clusters = conjoined(discourse, mention).flatMap((each) => soleReferent(discourse, each.index) ?? []);
      const fitting = [...new Set(clusters.filter(fits).map((cluster) => cluster.index))];
      return fitting.length > 1 && fitting.length === clusters.length ? [{ mention, clusters: fitting }] : [];
    })
    .reverse();

type Fits = (cluster: Cluster) => boolean;

const isNamed =
  (kind: EntityKind, fits: Fits) =>
  (cluster: Cluster): boolean =>
    cluster.named && cluster.kind === kind && cluster.members.length === 0 && fits(cluster);

const SUBJECT = 0.8;
/** Prominence of those that a text is about. */
const MAIN = 0.3;
/** What each mention adds for sets: those of whom the text speaks most. */
const TOPIC = 0.2;

/** The coordination that a set phrase most likely resumes: one in subject position, else the nearest. */
const bestCoordination = (discourse: Discourse, at: Mention, size: number | null, fits: Fits): readonly number[] | null => {
  const fitting = coordinationsBefore(discourse, at, fits).filter(({ clusters }) => size === null || clusters.length === size);
  const subject = fitting.find(({ mention }) => roleWeight(discourse, mention) >= SUBJECT && at.sentence - mention.sentence <= 2);
  return (subject ?? fitting[0])?.clusters ?? null;
};

/** The last set of entities of a size that the text spoke of. */
const lastSet = (discourse: Discourse, at: Mention, size: number | null, fits: Fits): readonly number[] | null => {
  const set = discourse.sets.findLast(
    ({ mention, clusters }) =>
      mention < at.index &&
      at.sentence - (discourse.document.mentions[mention]?.sentence ?? 0) <= 2 * SET_DISTANCE &&
      (size === null || clusters.length === size) &&
      clusters.every((index) => fits(clusterAt(discourse, index))),
  );
  return set?.clusters ?? null;
};

/** The entities of which the text speaks most, as many as asked for. */
const mostProminent = (discourse: Discourse, at: Mention, size: number, fits: Fits): readonly number[] | null => {
  const near = discourse.clusters.filter((cluster) => fits(cluster) && distance(discourse, cluster, at) <= 2 * SET_DISTANCE);
  if (near.length < size) return null;
  const scoreOf = (cluster: Cluster): number =>
    salience(discourse, cluster, at) + TOPIC * cluster.mentions.filter((index) => index < at.index).length;
  const ranked = near.map((cluster) => ({ cluster, score: scoreOf(cluster) })).sort((a, b) => b.score - a.score);
  return ranked.slice(0, size).map(({ cluster }) => cluster.index);
};

/** As many entities as asked for where no others have come so near: "beide clubs" after two. */
const onlyOnes = (discourse: Discourse, at: Mention, size: number | null, fits: Fits): readonly number[] | null => {
  // Newspapers are mostly named as sources.
  const isSource = (cluster: Cluster): boolean => organisationOf(cluster.codes)?.kind === 'media';
  const near = discourse.clusters.filter(
    (cluster) => fits(cluster) && !isSource(cluster) && distance(discourse, cluster, at) <= SET_DISTANCE,
  );
  const main = near.filter((cluster) => salience(discourse, cluster, at) >= MAIN);
  return main.length === size ? main.map(({ index }) => index) : near.length === size ? near.map(({ index }) => index) : null;
};

/** The countries of the persons of the last set: "de twee grootmachten" after "de twee leiders". */
const countriesOfLeaders = (discourse: Discourse, at: Mention, size: number): readonly number[] | null => {
  const persons = lastSet(discourse, at, size, (cluster) => cluster.kind === 'person');
  const countries = persons?.flatMap((index) => clusterAt(discourse, index).affiliation ?? []);
  return countries && new Set(countries).size === size ? countries : null;
};

/**
 * What a phrase for several persons or countries ("de twee leiders", "beide landen") stands for, null when it cannot be told.
 *
 * `fits` says what else the members must be, such as holders of the office that the phrase names.
 */
export const resolveSet = (
  discourse: Discourse,
  at: Mention,
  kind: 'person' | 'country' | 'organization',
  size: number | null,
  fits: Fits,
): readonly number[] | null => {
  const named = isNamed(kind, fits);
  const coordinated = bestCoordination(discourse, at, size, named);
  if (kind === 'person')
    return lastSet(discourse, at, size, named) ?? coordinated ?? (size === null ? null : mostProminent(discourse, at, size, named));
  if (kind === 'organization') return coordinated ?? lastSet(discourse, at, size, named) ?? onlyOnes(discourse, at, size, named);
  if (size === null) return coordinated;
  return coordinated ?? countriesOfLeaders(discourse, at, size) ?? mostProminent(discourse, at, size, named);
};
