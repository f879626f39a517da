import { ORGANISATION_KINDS } from '../knowledge/organisations/organisations.ts';
import { foldForm } from '../mention/nameSpans.ts';
import { nounOf, readNoun } from '../mention/nounKind.ts';
import { organisationOf, seatOfGovernment } from '../mention/world.ts';
import type { Mention } from '../model/mention.ts';
import { type Cluster, clusterAt, type Discourse, distance, mentionAt, sentenceOf } from './discourse.ts';
import { type PhraseParts, partsOf } from './phrase.ts';
import { possessorOf } from './resolveCounterparts.ts';
import { affiliationOf, nameWords } from './resolveNames.ts';

const HYPERNYM_DISTANCE = 4;
const ORGANISATIONS = new Set<string>(ORGANISATION_KINDS);
const SHORTEST_PART = 4;

const disjoint = (a: readonly string[], b: readonly string[]): boolean => !a.some((word) => b.includes(word));

/** Whether two phrases with the same head may mean the same: nothing that the one says contradicts the other. */
const isCompatible = (anaphor: PhraseParts, antecedent: PhraseParts): boolean => {
  if (anaphor.count !== null && antecedent.count !== null && anaphor.count !== antecedent.count) return false;
  if (anaphor.complement.length > 0 && antecedent.complement.length > 0 && disjoint(anaphor.complement, antecedent.complement))
    return false;
  return (
    anaphor.modifiers.every((word) => antecedent.modifiers.includes(word)) ||
    (anaphor.complement.length > 0 && !disjoint(anaphor.complement, antecedent.complement))
  );
};

const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word) => b.includes(word));

/** Whether one noun is the last part of the other: "raad" of "onderzoeksraad". */
const isPartOf = (short: string, long: string): boolean =>
  short.length >= SHORTEST_PART && long.length > short.length && long.endsWith(short);

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

/** Whether what is somebody's may be what was named before: his party is not the party of another. */
const sameOwner = (discourse: Discourse, mention: Mention, cluster: Cluster): boolean => {
  const owner = possessorOf(discourse, mention);
  return cluster.mentions.some((index) => {
    const known = mentionAt(discourse, index);
    return known.form === 'nominal' && partsOf(discourse, known).possessed && owner !== null && possessorOf(discourse, known) === owner;
  });
};

/** The same noun again, or its last part, with nothing said that contradicts. */
export const repeats = (discourse: Discourse, mention: Mention, parts: PhraseParts, cluster: Cluster): boolean => {
  if (!sameNumber(mention, cluster) || parts.hasRelativeClause) return false;
  if (parts.possessed && !sameOwner(discourse, mention, cluster)) return false;
  const told = parts.modifiers.length + parts.complement.length > 0;
  const nominals = nominalsOf(discourse, cluster, mention);
  const isBare = parts.determiners.length === 0 && !parts.possessed;
  return nominals.some((known) => {
    if (known.head === parts.head) {
      if (mention.definite) return isCompatible(parts, known);
      const equal =
        sameWords(parts.modifiers, known.modifiers) &&
        (sameWords(parts.complement, known.complement) || (isBare && parts.complement.length === 0));
      return equal && (isBare || told) && parts.count === known.count;
    }
    return mention.definite === true && isPartOf(parts.head, known.head) && isCompatible(parts, known);
  });
};

/** The last word of an organisation's or place's name: "de raad" after "Onderzoeksraad voor Veiligheid". */
export const namesHead = (discourse: Discourse, mention: Mention, parts: PhraseParts, cluster: Cluster): boolean => {
  if (!mention.definite || parts.possessed || !cluster.named || cluster.kind === 'person' || mention.number === 'plural') return false;
  if (parts.modifiers.length + parts.complement.length > 0 && cluster.kind !== 'event') return false;
  const head = foldForm(parts.head);
  return nounsOf(discourse, cluster, mention).some((word) => word === head || isPartOf(head, word));
};

/** What a noun, or the last part of a compound ("chipfabrikant"), is wider than. */
const hypernymsOf = (discourse: Discourse, head: string): readonly string[] | undefined => {
  const { hypernyms } = discourse.data;
  return hypernyms.get(head) ?? hypernyms.get(readNoun(head, discourse.data)?.base ?? '');
};

/** Whether a named body may be called so: a union is no company, as far as knowledge has it. */
export const mayBeCalled = (discourse: Discourse, cluster: Cluster, head: string): boolean => {
  const narrow = hypernymsOf(discourse, head);
  const known = organisationOf(cluster.codes);
  return narrow === undefined || known === null || narrow.includes(`*${known.kind}`);
};

/** "The company" is no "Brigades Union": the head of an organisation's name is a noun for another sort of body. */
const saysOtherwise = (discourse: Discourse, cluster: Cluster, before: Mention, narrow: readonly string[]): boolean =>
  cluster.mentions.some((index) => {
    const mention = mentionAt(discourse, index);
    const words = mention.form === 'name' && index < before.index ? nameWords(discourse, mention) : [];
    const cut = words.findIndex((word) => discourse.data.ofWords.has(word) || word === 'for');
    const last = words.at(cut > 0 ? cut - 1 : -1) ?? '';
    return narrow.includes('*company') && !narrow.includes('*union') && discourse.data.publicBodies.has(last);
  });

/** Whether a named cluster is of a kind that the wider noun covers: `*place`, or `*company` for organisations of which nothing else is known. */
const isOfKind = (discourse: Discourse, mention: Mention, cluster: Cluster, narrow: readonly string[]): boolean => {
  if (cluster.kind !== 'organization') return narrow.includes(`*${cluster.kind}`);
  const known = organisationOf(cluster.codes);
  if (!known && saysOtherwise(discourse, cluster, mention, narrow)) return false;
  if (!narrow.some((kind) => (known ? kind === `*${known.kind}` : ORGANISATIONS.has(kind.slice(1))))) return false;
  const country = affiliationOf(discourse, mention);
  return country === null || known === null || known.iso3 === null || clusterAt(discourse, country).codes.iso3 === known.iso3;
};

/** Whether one of a place's names is that of a seat of government. */
const isCapital = (discourse: Discourse, cluster: Cluster): boolean =>
  cluster.mentions.some((index) => {
    const { form, span } = mentionAt(discourse, index);
    const { text, language } = discourse.document;
    return form === 'name' && seatOfGovernment(text.slice(span[0], span[1]), language, new Set())?.isCity === true;
  });

/** A wider noun for something named before: "het toestel" after "vlucht", "het land" after a country. */
export const widens = (discourse: Discourse, mention: Mention, parts: PhraseParts, cluster: Cluster): boolean => {
  const narrow = hypernymsOf(discourse, parts.head);
  if (!narrow || !mention.definite || parts.possessed || parts.isOf || parts.hasRelativeClause) return false;
  // "Het Nederlandse bedrijf": a demonym may tell something new about an organisation; other adjectives tell one from another.
  if (parts.modifiers.length > (mention.kind === 'organization' ? parts.demonyms.length : 0)) return false;
  if (cluster.mentions.every((index) => index >= mention.index || mentionAt(discourse, index).form === 'demonym')) return false;
  if (!sameNumber(mention, cluster) || distance(discourse, cluster, mention) > HYPERNYM_DISTANCE) return false;
  if (discourse.data.capitalNouns.has(parts.head) && !isCapital(discourse, cluster)) return false;
  if (cluster.named && mention.number !== 'plural' && isOfKind(discourse, mention, cluster, narrow)) return true;
  return nounsOf(discourse, cluster, mention).some((noun) => narrow.some((word) => foldForm(word) === noun || isPartOf(word, noun)));
};
