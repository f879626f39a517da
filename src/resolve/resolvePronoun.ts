import type { PronounUse } from '../language/referenceData.ts';
import { readRole } from '../mention/nounKind.ts';
import { dependents, lemmaOf, relation } from '../mention/tree.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Mention } from '../model/mention.ts';
import { coArguments, isPossessive } from './binding.ts';
import {
  bySalience,
  type Cluster,
  clusterAt,
  type Discourse,
  distance,
  mentionAt,
  mentionsIn,
  roleWeight,
  salience,
  sentenceOf,
} from './discourse.ts';
import type { SpokenQuote } from './findSpeakers.ts';
import { partsOf } from './phrase.ts';
import { coordinationsBefore } from './resolveSets.ts';

const PRONOUN_DISTANCE = 3;

const formOf = (discourse: Discourse, mention: Mention): string =>
  sentenceOf(discourse, mention).tokens[mention.head]?.form.toLowerCase() ?? '';

/** The clusters of the phrase in which a possessive stands, and of the noun that it possesses. */
const ownPhrase = (discourse: Discourse, mention: Mention): ReadonlySet<number> =>
  new Set(
    mentionsIn(discourse, mention.sentence)
      .filter(
        (other) =>
          other.index !== mention.index && other.sentence === mention.sentence && other.start <= mention.start && other.end > mention.start,
      )
      .flatMap((other) => discourse.referents[other.index] ?? []),
  );

const isPerson = (cluster: Cluster): boolean => cluster.kind === 'person';
const ACTORS = new Set(['country', 'organization']);
const POSSESSORS = new Set([...ACTORS, 'group']);

const genderFits = (mention: Mention, cluster: Cluster): boolean =>
  !(mention.gender === 'masculine' && cluster.gender === 'feminine') && !(mention.gender === 'feminine' && cluster.gender === 'masculine');

/** Whether a pronoun in the singular may stand for a cluster, by its gender and kind. */
const singularFits = (discourse: Discourse, mention: Mention, cluster: Cluster): boolean => {
  if (cluster.number === 'plural' && !ACTORS.has(cluster.kind)) return false;
  const isGroup = cluster.kind === 'group' && cluster.number === 'plural';
  if (mention.gender === 'neuter') return !isPerson(cluster) && !isGroup && cluster.gender !== 'common';
  if (isPossessive(discourse, mention) && mention.gender === 'masculine')
    return isPerson(cluster) ? genderFits(mention, cluster) : POSSESSORS.has(cluster.kind);
  return isPerson(cluster) && genderFits(mention, cluster);
};

/** Subject of the clause around, or of the clause that governs it: the first choice of possessives and of "het" in a content clause. */
const subjectsAbove = (discourse: Discourse, mention: Mention): readonly number[] => {
  const sentence = sentenceOf(discourse, mention);
  const found: number[] = [];
  let at = sentence.tokens[mention.head]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < sentence.tokens.length; steps++) {
    for (const child of dependents(sentence, at)) {
      if (relation(sentence.tokens[child]!) !== 'nsubj' || child === mention.head) continue;
      // Two subjects together are a plural.
      if (mention.number === 'singular' && dependents(sentence, child).some((next) => relation(sentence.tokens[next]!) === 'conj'))
        continue;
      const subject = mentionsIn(discourse, mention.sentence).find(
        (other) => other.sentence === mention.sentence && other.head === child && other.form !== 'demonym',
      );
      const isSeveral = mention.number === 'singular' && subject?.number === 'plural';
      found.push(...(subject && !isSeveral ? (discourse.referents[subject.index] ?? []) : []));
    }
    at = sentence.tokens[at]?.head ?? -1;
  }
  return found;
};

const resolveSingular = (discourse: Discourse, mention: Mention, speaker: Cluster | null): Cluster | null => {
  const barred = new Set([...coArguments(discourse, mention), ...(speaker === null ? [] : [speaker.index])]);
  const own = ownPhrase(discourse, mention);
  const fits = (cluster: Cluster): boolean =>
    singularFits(discourse, mention, cluster) &&
    !barred.has(cluster.index) &&
    !own.has(cluster.index) &&
    distance(discourse, cluster, mention) <= PRONOUN_DISTANCE;
  const subject = subjectsAbove(discourse, mention)
    .map((index) => clusterAt(discourse, index))
    .find(fits);
  const isSubject = relation(sentenceOf(discourse, mention).tokens[mention.head]!) === 'nsubj';
  if (mention.gender === 'neuter' && !isSubject && !isPossessive(discourse, mention)) return null;
  const object = isPossessive(discourse, mention) ? controllingObject(discourse, mention) : null;
  if (object && fits(object)) return object;
  if (subject && (isPossessive(discourse, mention) || mention.gender === 'neuter')) return subject;
  const client = ownerOfSpeaker(discourse, mention);
  if (client && fits(client)) return client;
  const ranked = bySalience(discourse, mention, fits);
  const near = ranked[0] ? distance(discourse, ranked[0], mention) : 0;
  const people = ranked.filter((cluster) => isPerson(cluster) && distance(discourse, cluster, mention) <= near);
  const sure = people.find((cluster) => mention.gender !== null && cluster.gender === mention.gender);
  const isFar = sure !== undefined && people[0] !== undefined && weaker(discourse, mention, sure, people[0]);
  const person = isFar ? people[0] : (sure ?? people[0]);
  return (mention.gender === 'neuter' ? null : person) ?? ranked[0] ?? null;
};

/** Somebody of whom the text speaks so much less that his known gender does not tell. */
const MUCH_LESS = 0.7;

const weaker = (discourse: Discourse, mention: Mention, one: Cluster, other: Cluster): boolean =>
  one !== other && salience(discourse, one, mention) < MUCH_LESS * salience(discourse, other, mention);

/** "Zijn advocaat zegt dat hij meewerkt": a subject of what somebody's man says is whose man he is. */
const ownerOfSpeaker = (discourse: Discourse, mention: Mention): Cluster | null => {
  const sentence = sentenceOf(discourse, mention);
  const clause = sentence.tokens[sentence.tokens[mention.head]?.head ?? -1];
  if (relation(sentence.tokens[mention.head]!) !== 'nsubj' || clause?.deprel !== 'ccomp') return null;
  const speaker = dependents(sentence, clause.head).find((child) => relation(sentence.tokens[child]!) === 'nsubj') ?? -1;
  const possessive = dependents(sentence, speaker).find((child) => sentence.tokens[child]?.deprel === 'nmod:poss');
  const found = mentionsIn(discourse, mention.sentence).find((other) => other.form === 'pronoun' && other.head === possessive);
  const [index] = found ? (discourse.referents[found.index] ?? []) : [];
  return index === undefined ? null : clusterAt(discourse, index);
};

/** Whether a verb has an adjective of its object before a token: "stelt X aansprakelijk voor …". */
const hasResult = (sentence: Sentence, verb: number, before: number): boolean =>
  dependents(sentence, verb).some((child) => {
    const token = sentence.tokens[child];
    return child < before && token?.upos === 'ADJ' && relation(token) === 'xcomp';
  });

/** "Hij wees de president op zijn plicht": the object of a verb that makes it the one who is meant. */
const controllingObject = (discourse: Discourse, mention: Mention): Cluster | null => {
  const sentence = sentenceOf(discourse, mention);
  const possessed = sentence.tokens[sentence.tokens[mention.head]?.head ?? -1];
  const over = sentence.tokens[possessed?.head ?? -1];
  // "Houdt X verantwoordelijk voor zijn daden": what the adjective is said of.
  const isUnder = over?.upos === 'ADJ' && relation(over) === 'xcomp';
  const at = isUnder ? (over?.head ?? -1) : (possessed?.head ?? -1);
  const isResultative = isUnder || hasResult(sentence, at, mention.head);
  const verb = sentence.tokens[at];
  if (!possessed || !verb || relation(possessed) !== 'obl') return null;
  if (!isResultative && !discourse.data.objectControlVerbs.has(lemmaOf(verb))) return null;
  const object = dependents(sentence, at).find(
    (child) => ['obj', 'iobj'].includes(relation(sentence.tokens[child]!)) && child < mention.head,
  );
  const found = mentionsIn(discourse, mention.sentence).find(
    (other) => other.sentence === mention.sentence && other.head === object && other.form !== 'demonym',
  );
  const [index] = found ? (discourse.referents[found.index] ?? []) : [];
  return index === undefined ? null : clusterAt(discourse, index);
};

/** "De slachtoffers en hun families": what the possessed noun is coordinated with. */
const siblingOf = (discourse: Discourse, mention: Mention): number | null => {
  const sentence = sentenceOf(discourse, mention);
  const possessed = sentence.tokens[mention.head]?.head ?? -1;
  const before = sentence.tokens[mention.start - 1];
  if (before?.upos !== 'CCONJ') return null;
  const sibling = mentionsIn(discourse, mention.sentence).findLast(
    (other) =>
      other.sentence === mention.sentence &&
      other.end <= mention.start - 1 &&
      other.end > mention.start - 7 &&
      other.form === 'nominal' &&
      other.head !== possessed &&
      other.number === 'plural',
  );
  return sibling ? (discourse.referents[sibling.index]?.[0] ?? null) : null;
};

interface PluralCandidate {
  readonly clusters: readonly number[];
  readonly score: number;
}

const PEOPLE: ReadonlySet<string> = new Set(['group', 'person', 'organization', 'country']);

/** "Geen politici": a phrase by which nobody is meant. */
const isNobody = (discourse: Discourse, cluster: Cluster): boolean =>
  cluster.mentions.every((index) => {
    const mention = mentionAt(discourse, index);
    return mention.form === 'nominal' && partsOf(discourse, mention).determiners.some((word) => discourse.data.negative.has(word));
  });

/** How well a plural pronoun suits: people in the plural best, then things, then bodies of people in the singular ("the team … they"). */
const pluralFit = (cluster: Cluster): number => (cluster.number === 'singular' ? 0.5 : PEOPLE.has(cluster.kind) ? 1 : 0.8);

/** What a pronoun in the plural may stand for: groups, sets spoken of before, and what was coordinated. */
const pluralCandidates = (discourse: Discourse, mention: Mention): PluralCandidate[] => {
  const barred = new Set([...coArguments(discourse, mention), ...ownPhrase(discourse, mention)]);
  const mayBeThings = relation(sentenceOf(discourse, mention).tokens[mention.head]!) === 'nsubj';
  const groups = bySalience(
    discourse,
    mention,
    (cluster) =>
      !isNobody(discourse, cluster) &&
      (cluster.number === 'plural' || cluster.kind === 'organization' || cluster.kind === 'group') &&
      (PEOPLE.has(cluster.kind) || mayBeThings) &&
      distance(discourse, cluster, mention) <= PRONOUN_DISTANCE,
  ).map((cluster) => ({ clusters: [cluster.index], score: salience(discourse, cluster, mention) * pluralFit(cluster) }));
  const scoreOf = (at: Mention): number => roleWeight(discourse, at) * 0.5 ** (mention.sentence - at.sentence) + 0.15;
  const sets = discourse.sets
    .map((set) => ({ at: mentionAt(discourse, set.mention), clusters: set.clusters }))
    .filter(({ at }) => at.index < mention.index && mention.sentence - at.sentence <= PRONOUN_DISTANCE)
    .map(({ at, clusters }) => ({ clusters, score: scoreOf(at) + 0.1 }));
  const isActor = (cluster: Cluster): boolean => ['person', 'organization', 'group', 'country'].includes(cluster.kind);
  const coordinated = coordinationsBefore(discourse, mention, isActor)
    .filter(({ mention: at }) => mention.sentence - at.sentence <= 2)
    .map(({ mention: at, clusters }) => ({ clusters, score: scoreOf(at) }));
  return [...groups, ...sets, ...coordinated].filter(({ clusters }) => !clusters.some((index) => barred.has(index)));
};

const resolvePlural = (discourse: Discourse, mention: Mention): readonly number[] => {
  const candidates = pluralCandidates(discourse, mention);
  if (isPossessive(discourse, mention)) {
    const subject = subjectsAbove(discourse, mention);
    const sibling = siblingOf(discourse, mention);
    const beside = candidates.find(({ clusters }) => sibling !== null && clusters.length === 1 && clusters[0] === sibling);
    if (beside) return beside.clusters;
    const bound = candidates.find(
      ({ clusters }) =>
        clusters.length > 0 &&
        clusters.every((index) => subject.includes(index) && (clusters.length > 1 || clusterAt(discourse, index).number === 'plural')),
    );
    if (bound) return bound.clusters;
  }
  return candidates.sort((a, b) => b.score - a.score)[0]?.clusters ?? [];
};

/** Resolves a mention that stands later in the text, when what it stands for is needed before its turn. */
export type Resolve = (mention: Mention) => void;

/** The speaker of the quotation in which the mention stands. */
const speakerOf = (discourse: Discourse, mention: Mention, quotes: readonly SpokenQuote[], resolve: Resolve): Cluster | null => {
  const quote = quotes.find(({ span }) => mention.span[0] >= span[0] && mention.span[1] <= span[1]);
  if (quote?.speaker === null || quote?.speaker === undefined) return null;
  resolve(mentionAt(discourse, quote.speaker));
  const [speaker] = discourse.referents[quote.speaker] ?? [];
  return speaker === undefined ? null : clusterAt(discourse, speaker);
};

/** "Jij" in a quotation: the last other person that the quotation spoke of. */
const addressee = (discourse: Discourse, mention: Mention, quotes: readonly SpokenQuote[], resolve: Resolve): Cluster | null => {
  const quote = quotes.find(({ span }) => mention.span[0] >= span[0] && mention.span[1] <= span[1]);
  const speaker = speakerOf(discourse, mention, quotes, resolve);
  if (!quote || !speaker) return null;
  const before = discourse.document.mentions.findLast(
    (other) =>
      other.index < mention.index &&
      other.span[0] >= quote.span[0] &&
      (discourse.referents[other.index] ?? []).some((index) => index !== speaker.index && isPerson(clusterAt(discourse, index))),
  );
  const [index] = before ? (discourse.referents[before.index] ?? []) : [];
  return index === undefined ? null : clusterAt(discourse, index);
};

const isPolitician = (discourse: Discourse, cluster: Cluster): boolean =>
  [...cluster.roles].some(
    (role) => readRole(role, discourse.data)?.wider.some((office) => office === 'politician' || office === 'head of state') ?? false,
  );

/** "Wij" of a speaker: the organisation or country that he speaks for, the politician himself where no country is named; else the one that the text speaks of most. */
const partyOf = (discourse: Discourse, speaker: Cluster, mention: Mention): Cluster | null => {
  if (speaker.kind !== 'person') return speaker;
  const party = speaker.affiliation === null ? null : clusterAt(discourse, speaker.affiliation);
  if (isPolitician(discourse, speaker)) return party?.kind === 'country' ? party : speaker;
  if (party) return party;
  const bodies = bySalience(
    discourse,
    mention,
    (cluster) => cluster.kind === 'organization' && cluster.named && distance(discourse, cluster, mention) <= 2 * PRONOUN_DISTANCE,
  );
  const times = (cluster: Cluster): number => cluster.mentions.filter((index) => index < mention.index).length;
  return bodies.sort((a, b) => times(b) - times(a))[0] ?? null;
};

/** "Daar", "there": the last place that the text was at. */
const resolveLocative = (discourse: Discourse, mention: Mention): Cluster | null =>
  bySalience(discourse, mention, (cluster) => {
    if (!['place', 'facility', 'country'].includes(cluster.kind) || distance(discourse, cluster, mention) > 1) return false;
    return cluster.mentions.some(
      (index) =>
        index < mention.index &&
        mention.sentence - mentionAt(discourse, index).sentence <= 1 &&
        isAt(discourse, mentionAt(discourse, index)),
    );
  })[0] ?? null;

const isAt = (discourse: Discourse, mention: Mention): boolean => {
  const sentence = sentenceOf(discourse, mention);
  return (
    mention.form !== 'demonym' &&
    dependents(sentence, mention.head).some((child) =>
      discourse.data.locativePrepositions.has(sentence.tokens[child]?.form.toLowerCase() ?? ''),
    )
  );
};

const THINGS = new Set(['agreement', 'work', 'event', 'concept', 'law', 'object']);

/** "Daarin", "hiervan": the most prominent thing of the sentence before. */
const resolveAdverb = (discourse: Discourse, mention: Mention): Cluster | null => {
  if (mention.start > 3 || !discourse.data.resumingAdverbs.has(formOf(discourse, mention))) return null;
  return bySalience(discourse, mention, (cluster) => THINGS.has(cluster.kind) && distance(discourse, cluster, mention) === 1)[0] ?? null;
};

/** "Die", "deze", "laatstgenoemde" as a subject: the last person or group of the sentence before. */
const resolveDemonstrative = (discourse: Discourse, mention: Mention): Cluster | null => {
  if (discourse.data.pronouns.get(formOf(discourse, mention))?.[0]?.gender === 'neuter') return null;
  const fits = (cluster: Cluster): boolean =>
    ['person', 'group'].includes(cluster.kind) &&
    distance(discourse, cluster, mention) <= 1 &&
    (mention.number === null || mention.number === cluster.number);
  const last = (cluster: Cluster): number => Math.max(...cluster.mentions.filter((index) => index < mention.index));
  return bySalience(discourse, mention, fits).sort((a, b) => last(b) - last(a))[0] ?? null;
};

const useOf = (discourse: Discourse, mention: Mention): PronounUse => {
  const form = formOf(discourse, mention);
  const readings = discourse.data.pronouns.get(form);
  if (!readings) return 'adverbial';
  return (
    (readings.find((reading) => (reading.use === 'possessive') === isPossessive(discourse, mention)) ?? readings[0])?.use ?? 'personal'
  );
};

/** What a pronoun stands for; nothing where that cannot be told. */
export const antecedentsOfPronoun = (
  discourse: Discourse,
  mention: Mention,
  quotes: readonly SpokenQuote[],
  resolve: Resolve,
): readonly Cluster[] => {
  const one = (cluster: Cluster | null): readonly Cluster[] => (cluster ? [cluster] : []);
  const several = (): readonly Cluster[] => resolvePlural(discourse, mention).map((index) => clusterAt(discourse, index));
  switch (useOf(discourse, mention)) {
    case 'locative':
      return one(resolveLocative(discourse, mention));
    case 'adverbial':
      return one(resolveAdverb(discourse, mention));
    case 'demonstrative':
      return one(resolveDemonstrative(discourse, mention));
    default:
      break;
  }
  if (mention.person === 2) return one(mention.number === 'singular' ? addressee(discourse, mention, quotes, resolve) : null);
  if (mention.person === 1) {
    const speaker = speakerOf(discourse, mention, quotes, resolve);
    return one(speaker && mention.number !== 'singular' ? partyOf(discourse, speaker, mention) : speaker);
  }
  if (mention.number === 'plural') return several();
  // Nobody speaks of himself in the third person: in a quotation "he" is somebody else.
  const single = one(resolveSingular(discourse, mention, speakerOf(discourse, mention, quotes, resolve)));
  return single.length === 0 && mention.number === null && mention.gender === 'feminine' ? several() : single;
};
