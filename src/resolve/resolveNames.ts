import { foldForm, textOf } from '../mention/nameSpans.ts';
import { spellingKeyOf } from '../mention/world.ts';
import type { Sentence } from '../model/annotated.ts';
import type { EntityKind, Mention } from '../model/mention.ts';
import {
  type Cluster,
  clusterAt,
  type Discourse,
  link,
  mentionsIn,
  mergeClusters,
  newCluster,
  sentenceOf,
  soleReferent,
} from './discourse.ts';

/** Words of the name itself, without a common noun before it ("vlucht MH17"), article or quotes. */
export const nameWords = (discourse: Discourse, mention: Mention): readonly string[] => {
  const words = known.get(mention) ?? readWords(discourse, mention);
  known.set(mention, words);
  return words;
};

const known = new WeakMap<Mention, readonly string[]>();

const readWords = (discourse: Discourse, mention: Mention): readonly string[] => {
  const sentence = sentenceOf(discourse, mention);
  const isPart =
    mention.span[1] - mention.span[0] < (sentence.tokens[mention.end - 1]?.span[1] ?? 0) - (sentence.tokens[mention.start]?.span[0] ?? 0);
  if (isPart) return [foldForm(discourse.document.text.slice(mention.span[0], mention.span[1]))];
  const first = sentence.tokens[mention.start];
  const start =
    first && mention.head === mention.start && /^\p{Ll}/u.test(first.form) && mention.end - mention.start > 1
      ? mention.start + 1
      : mention.start;
  return textOf(sentence, start, mention.end)
    .split(/\s+/)
    .map(foldForm)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
};

/** What makes two names the same at once: a code of knowledge, or the same words. */
const keyOf = (discourse: Discourse, mention: Mention): string => {
  const { iso3, tripel } = mention.codes;
  if (iso3 && mention.kind === 'country') return `iso3:${iso3}`;
  if (tripel) return tripel;
  const words = nameWords(discourse, mention).filter((word) => !discourse.data.articles.has(word));
  return mention.kind === 'person' ? `person:${words.map(spellingKeyOf).join(' ')}` : words.join(' ');
};

const isSubsequence = (short: readonly string[], long: readonly string[]): boolean => {
  for (let start = 0; start + short.length <= long.length; start++)
    if (short.every((word, offset) => long[start + offset] === word)) return true;
  return false;
};

/** Whether a shorter name of a person may stand for the full one: its surname, its first name, or both with parts left out. */
export const isShortPersonName = (short: readonly string[], long: readonly string[], particles: ReadonlySet<string>): boolean => {
  const core = (words: readonly string[]): readonly string[] => words.filter((word) => !particles.has(word)).map(spellingKeyOf);
  const [few, many] = [core(short), core(long)];
  if (few.length === 0 || few.length >= many.length) return few.length > 0 && few.join(' ') === many.join(' ');
  if (few.length === 1) return few[0] === many[many.length - 1] || few[0] === many[0];
  return isSubsequence(few, many) || (few[0] === many[0] && few[few.length - 1] === many[many.length - 1]);
};

/** Initials of the capitalised words: "Joint Investigation Team" → "jit". */
const initials = (words: readonly string[], particles: ReadonlySet<string>): string =>
  words
    .filter((word) => !particles.has(word))
    .map((word) => word[0] ?? '')
    .join('');

const isAcronym = (text: string): boolean => /^(?:\p{Lu}\p{Ll}?){2,}\p{N}*$/u.test(text) && !/\s/.test(text) && text.length <= 8;

/** Whether one code becomes the other by swapping two neighbouring letters: a slip of the keyboard. */
export const isSwapped = (a: string, b: string): boolean => {
  if (a.length !== b.length || a.length < 4 || a === b) return false;
  const different = [...a].flatMap((letter, position) => (letter === b[position] ? [] : [position]));
  const [first, second, ...more] = different;
  if (first === undefined || second === undefined || more.length > 0) return false;
  return second === first + 1 && a[first] === b[second] && a[second] === b[first];
};

const FUNCTION_WORDS = new Set(['voor', 'van', 'de', 'het', 'en', 'in', 'of', 'for', 'the', 'and', 'op', 'to', 'tot']);

const isAcronymOf = (acronym: string, words: readonly string[]): boolean =>
  words.length > 1 && (initials(words, FUNCTION_WORDS) === acronym || initials(words, new Set()) === acronym);

const longestWords = (discourse: Discourse, cluster: Cluster): readonly string[] =>
  cluster.mentions
    .map((index) => discourse.document.mentions[index]!)
    .filter((mention) => mention.form === 'name')
    .map((mention) => nameWords(discourse, mention))
    .sort((a, b) => b.length - a.length)[0] ?? [];

/** Clusters of names with the same key; the kind is that of the majority. */
const clusterByKey = (discourse: Discourse, names: readonly Mention[]): Cluster[] => {
  const byKey = new Map<string, Cluster>();
  for (const mention of names) {
    const key = keyOf(discourse, mention);
    const known = byKey.get(key);
    if (known) link(discourse, mention, known);
    else byKey.set(key, newCluster(discourse, mention));
  }
  return [...byKey.values()];
};

/** Joins short names of persons to the one longer name that they may stand for, the first of several: by the surname alone news means the one of whom it tells, not the relative whom it names beside. */
const joinPersons = (discourse: Discourse, clusters: readonly Cluster[]): void => {
  const persons = clusters.filter((cluster) => cluster.kind === 'person');
  const words = new Map(persons.map((cluster) => [cluster, longestWords(discourse, cluster)]));
  const shortFirst = [...persons].sort((a, b) => (words.get(a)?.length ?? 0) - (words.get(b)?.length ?? 0));
  for (const cluster of shortFirst) {
    const own = words.get(cluster) ?? [];
    const fitting = persons.filter(
      (other) =>
        other !== cluster &&
        other.mentions.length > 0 &&
        (words.get(other)?.length ?? 0) > own.length &&
        isShortPersonName(own, words.get(other) ?? [], discourse.data.nameParticles) &&
        !(cluster.gender && other.gender && cluster.gender !== other.gender),
    );
    const first = Math.min(...cluster.mentions);
    const before = fitting
      .filter((other) => Math.min(...other.mentions) < first)
      .sort((a, b) => Math.min(...a.mentions) - Math.min(...b.mentions));
    const chosen = before[0] ?? fitting[0];
    if (chosen && cluster.mentions.length > 0) mergeClusters(discourse, chosen, cluster);
  }
};

/** Joins acronyms and shortened names of organisations, places and the like to their long forms. */
const joinOthers = (discourse: Discourse, clusters: readonly Cluster[]): void => {
  const others = clusters.filter((cluster) => cluster.kind !== 'person' && cluster.kind !== 'country');
  const words = new Map(others.map((cluster) => [cluster, longestWords(discourse, cluster)]));
  for (const cluster of others) {
    const own = words.get(cluster) ?? [];
    const [code = ''] = own;
    const text = firstText(discourse, cluster);
    const long = others.find((other) => {
      if (other === cluster || other.mentions.length === 0) return false;
      const many = words.get(other) ?? [];
      if (own.length === 1 && isAcronym(text) && (isAcronymOf(code, many) || isSwapped(code, many.join(' ')))) return true;
      const sameKind = other.kind === cluster.kind && cluster.kind === 'organization';
      const isShort = own.join(' ').length < 5 && !isOnly(others, words, other, own);
      return sameKind && own.length < many.length && !isShort && own.every((word, position) => many[position] === word);
    });
    if (long && cluster.mentions.length > 0) mergeClusters(discourse, long, cluster);
  }
};

/** Whether no other organisation begins with the same short word: "Real" beside "Real Madrid". */
const isOnly = (
  others: readonly Cluster[],
  words: ReadonlyMap<Cluster, readonly string[]>,
  long: Cluster,
  [first = '']: readonly string[],
): boolean =>
  first.length >= 4 && others.every((other) => other === long || (words.get(other)?.length ?? 0) < 2 || words.get(other)?.[0] !== first);

const firstText = (discourse: Discourse, cluster: Cluster): string => {
  const mention = discourse.document.mentions[cluster.mentions[0] ?? -1];
  return mention ? discourse.document.text.slice(mention.span[0], mention.span[1]) : '';
};

/** "Organisatie voor Veiligheid en Samenwerking in Europa (OVSE)": what stands in brackets after a mention is the same. */
const joinBrackets = (discourse: Discourse): void => {
  for (const mention of discourse.document.mentions) {
    const sentence = sentenceOf(discourse, mention);
    if (sentence.tokens[mention.start - 1]?.form !== '(' || sentence.tokens[mention.end]?.form !== ')' || mention.form !== 'name') continue;
    const before = mentionsIn(discourse, mention.sentence).find(
      (other) =>
        other.sentence === mention.sentence && other.end === mention.start - 1 && other.form !== 'pronoun' && other.form !== 'demonym',
    );
    const [short, long] = [soleReferent(discourse, mention.index), before ? soleReferent(discourse, before.index) : null];
    if (short && before && (long === null || long.kind === short.kind)) {
      if (long) mergeClusters(discourse, long, short);
      else if (before.kind === short.kind) link(discourse, before, short);
    }
  }
};

/** Links all names, demonyms and metonyms: one cluster for all that name the same. */
export const resolveNames = (discourse: Discourse): void => {
  const names = discourse.document.mentions.filter(
    (mention) => mention.form === 'name' || mention.form === 'demonym' || mention.form === 'metonym',
  );
  const clusters = clusterByKey(discourse, names);
  joinPersons(discourse, clusters);
  joinOthers(discourse, clusters);
  joinBrackets(discourse);
  for (const cluster of clusters) {
    cluster.mentions.sort((a, b) => a - b);
    settle(discourse, cluster);
  }
  readAffiliations(discourse);
  readOwners(discourse);
};

/** Kind and number of a cluster are those of most of its names. */
const settle = (discourse: Discourse, cluster: Cluster): void => {
  const kinds = new Map<EntityKind, number>();
  for (const index of cluster.mentions) {
    const { kind, number, form } = discourse.document.mentions[index]!;
    if (kind && form !== 'nominal') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (number === 'plural' && form === 'name') cluster.number = 'plural';
  }
  cluster.kind = [...kinds].sort((a, b) => b[1] - a[1])[0]?.[0] ?? cluster.kind;
};

/** "De Russische president X", "premier X van Australië": the country or organisation of a titled person. */
const readAffiliations = (discourse: Discourse): void => {
  for (const mention of discourse.document.mentions) {
    if (mention.form !== 'name' || mention.kind !== 'person') continue;
    const cluster = soleReferent(discourse, mention.index);
    const affiliation = affiliationOf(discourse, mention);
    if (cluster && affiliation !== null) cluster.affiliation ??= affiliation;
  }
};

/** "De VVD van Dilan Yesilgöz": the organisation that is called somebody's. */
const readOwners = (discourse: Discourse): void => {
  for (const mention of discourse.document.mentions) {
    if (mention.form !== 'name' || mention.kind !== 'person') continue;
    const sentence = sentenceOf(discourse, mention);
    const above = sentence.tokens[mention.head]?.head ?? -1;
    const isOf = discourse.data.ofWords.has(sentence.tokens[mention.start - 1]?.form.toLowerCase() ?? '');
    const body = mentionsIn(discourse, mention.sentence).find(
      (other) => other.sentence === mention.sentence && other.form === 'name' && other.kind === 'organization' && other.head === above,
    );
    const [owner, owned] = [soleReferent(discourse, mention.index), body ? soleReferent(discourse, body.index) : null];
    if (isOf && owner && owned) owner.affiliation ??= owned.index;
  }
};

/** The country, else the organisation, that a demonym or a complement of the mention's head names. */
export const affiliationOf = (discourse: Discourse, mention: Mention): number | null => {
  const under = affiliated(discourse, mention);
  return under.find((index) => clusterAt(discourse, index).kind === 'country') ?? under[0] ?? null;
};

/** Whether nothing but the words of a title stands between: "German | Chancellor | Olaf Scholz". */
const onlyNouns = (sentence: Sentence, start: number, end: number): boolean =>
  sentence.tokens.slice(start, end).every((token) => token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ');

const affiliated = (discourse: Discourse, mention: Mention): readonly number[] => {
  const sentence = sentenceOf(discourse, mention);
  return mentionsIn(discourse, mention.sentence).flatMap((other) => {
    if (other.sentence !== mention.sentence || other.index === mention.index || other.form === 'pronoun' || other.form === 'nominal')
      return [];
    const token = sentence.tokens[other.head];
    const governed =
      token !== undefined &&
      (token.head === mention.head || other.head === mention.head || (mention.end - 1 >= token.head && token.head >= mention.start));
    const before =
      other.form === 'demonym' &&
      other.end <= mention.start &&
      mention.start - other.end <= 3 &&
      onlyNouns(sentence, other.end, mention.start);
    const inside = other.span[0] >= mention.span[0] && other.span[1] <= mention.span[1] && other.form === 'demonym';
    if (!governed && !inside && !before) return [];
    if (token && other.head !== mention.head && ['conj', 'appos'].includes(token.deprel)) return [];
    const cluster = soleReferent(discourse, other.index);
    return cluster && (cluster.kind === 'country' || cluster.kind === 'organization') ? [cluster.index] : [];
  });
};
