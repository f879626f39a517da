import { actorsNamed, cameoOfCountry, cameoOfOrganisation, placeByIso3 } from '../knowledge/index.ts';
import { isCalendarWord } from '../language/times.ts';
import { countedHead } from '../mention/nounKind.ts';
import { beforePossessor, complementsOf } from '../mention/nounPhrase.ts';
import { dependents, relation, subtreeBounds } from '../mention/tree.ts';
import type { ArticleEntity } from '../model/entity.ts';
import type { EntityCodes, Mention } from '../model/mention.ts';
import { type Cluster, clusterAt, type Discourse, mentionAt, sentenceOf } from './discourse.ts';
import { nameWords } from './resolveNames.ts';

const textOfMention = (discourse: Discourse, mention: Mention): string => discourse.document.text.slice(mention.span[0], mention.span[1]);

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/u, '')
    .trim();

/** A nominal without its determiners, with the complement that says which one is meant. */
const nominalLabel = (discourse: Discourse, mention: Mention): string => {
  const sentence = sentenceOf(discourse, mention);
  const { text } = discourse.document;
  const head = countedHead(sentence, mention.head, discourse.data);
  let start = mention.start;
  while (start < head && ['det', 'nmod:poss'].includes(sentence.tokens[start]?.deprel ?? '')) start++;
  const complement = complementsOf(sentence, head, discourse.data)[0];
  const [from, to] = complement === undefined ? [0, 0] : subtreeBounds(sentence, complement);
  const hasClause =
    complement !== undefined && dependents(sentence, complement).some((child) => relation(sentence.tokens[child]!) === 'acl');
  const hasTime = sentence.tokens.slice(from, to).some((token) => isCalendarWord(token.form, discourse.document.language));
  const isWhole = complement !== undefined && from === head + 1 && to - from <= 8 && !hasClause && !hasTime && head < mention.end - 1;
  const end = isWhole && complement !== undefined ? beforePossessor(sentence, complement, to) : mention.end;
  return clean(text.slice(sentence.tokens[start]?.span[0] ?? mention.span[0], sentence.tokens[end - 1]?.span[1] ?? mention.span[1]));
};

const mentionsOf = (discourse: Discourse, cluster: Cluster): readonly Mention[] =>
  cluster.mentions
    .filter((index) => !discourse.examples.has(index))
    .sort((a, b) => a - b)
    .map((index) => mentionAt(discourse, index));

/** Mentions that stand for this entity alone. */
const ownMentions = (discourse: Discourse, cluster: Cluster): readonly Mention[] =>
  mentionsOf(discourse, cluster).filter((mention) => (discourse.referents[mention.index] ?? []).length === 1);

const longest = (texts: readonly string[]): string | undefined => [...texts].sort((a, b) => b.length - a.length)[0];

/** The fullest form in the text: the longest name, else the first nominal with most to say, else the first mention. */
const textLabel = (discourse: Discourse, cluster: Cluster): string => {
  const own = ownMentions(discourse, cluster);
  const names = own.filter((mention) => mention.form === 'name' && nameWords(discourse, mention).length > 0);
  const name = longest(names.map((mention) => clean(textOfMention(discourse, mention))).filter((text) => text.length > 1));
  if (name) return name;
  const nominals = own.filter((mention) => mention.form === 'nominal').map((mention) => nominalLabel(discourse, mention));
  const first = mentionAt(discourse, Math.min(...cluster.mentions));
  return longest(nominals.slice(0, 3)) ?? clean(textOfMention(discourse, first));
};

/** The English spelling of a full name: "Vladimir Putin" for "Vladimir Poetin". */
const englishName = (name: string): string | undefined => {
  const spellings = new Set(name.includes(' ') ? actorsNamed(name).map(({ names }) => names[0]) : []);
  return spellings.size === 1 ? [...spellings][0] : undefined;
};

/** The label in English where it is known, with that of the article's own language beside it. */
const labelOf = (discourse: Discourse, cluster: Cluster): { readonly label: string; readonly labels: ArticleEntity['labels'] } => {
  const text = textLabel(discourse, cluster);
  const { language } = discourse.document;
  const own = cluster.labels[language] ?? text;
  const english = cluster.labels.en ?? (cluster.kind === 'person' && cluster.named ? englishName(text) : undefined);
  return { label: english ?? own, labels: { ...cluster.labels, ...(english === undefined ? {} : { en: english }), [language]: own } };
};

const aliasesOf = (discourse: Discourse, cluster: Cluster, label: string): readonly string[] => {
  const texts = ownMentions(discourse, cluster)
    .filter((mention) => mention.form === 'name' || mention.form === 'metonym' || mention.form === 'nominal')
    .map((mention) => (mention.form === 'nominal' ? nominalLabel(discourse, mention) : clean(textOfMention(discourse, mention))));
  return [...new Set([...Object.values(cluster.labels), ...texts])].filter((text) => text !== label && text !== '');
};

/** Each cluster's id from its first own mention; a span that is taken gives way to the next. */
const idsOf = (discourse: Discourse, clusters: readonly Cluster[]): ReadonlyMap<number, string> => {
  const taken = new Set<string>();
  const ids = new Map<number, string>();
  for (const cluster of clusters) {
    const candidates = [...ownMentions(discourse, cluster), ...mentionsOf(discourse, cluster)].map(
      ({ span }) => `${discourse.document.id}#${span[0]}-${span[1]}`,
    );
    const id = candidates.find((candidate) => !taken.has(candidate)) ?? `${candidates[0]}:${cluster.kind}`;
    taken.add(id);
    ids.set(cluster.index, id);
  }
  return ids;
};

/** The codes of knowledge, with the CAMEO code of a country or organisation. */
const codesOf = ({ codes }: Cluster): EntityCodes => {
  const country = codes.iso3 ? placeByIso3(codes.iso3) : undefined;
  const organisation = codes.tripel?.startsWith('org:') ? codes.tripel.slice('org:'.length) : undefined;
  const cameo = country ? cameoOfCountry(country) : organisation ? cameoOfOrganisation(organisation) : null;
  return cameo ? { ...codes, cameo } : codes;
};

/** The clusters as entities, in the order of their first mention. */
export const makeEntities = (
  discourse: Discourse,
): { readonly entities: readonly ArticleEntity[]; readonly referents: readonly (readonly string[])[] } => {
  const clusters = discourse.clusters
    .filter((cluster) => cluster.mentions.length > 0)
    .sort((a, b) => Math.min(...a.mentions) - Math.min(...b.mentions) || a.index - b.index);
  const ids = idsOf(discourse, clusters);
  const idOf = (index: number): string => ids.get(index) ?? '';
  const entities = clusters.map((cluster): ArticleEntity => {
    const [first = 0, ...others] = mentionsOf(discourse, cluster).map(({ index }) => index);
    const { label, labels } = labelOf(discourse, cluster);
    return {
      id: idOf(cluster.index),
      kind: cluster.kind,
      label,
      labels,
      aliases: aliasesOf(discourse, cluster, label),
      codes: codesOf(cluster),
      mentions: [first, ...others],
      members: cluster.members.map((index) => idOf(clusterAt(discourse, index).index)),
    };
  });
  return { entities, referents: discourse.referents.map((clusterIndexes) => clusterIndexes.map(idOf)) };
};
