import { spellingKey } from '../knowledge/spelling.ts';
import type { ArticleEntity } from '../model/entity.ts';
import { foldName, slug } from '../model/foldName.ts';
import { groupBy } from '../model/groupBy.ts';
import type { EntityKind } from '../model/mention.ts';
import type { WithFacts } from '../model/proposition.ts';
import type { EntityRecord, MentionRecord } from '../model/records.ts';
import type { Corrections } from './corrections.ts';

/** An article's entity with what merging needs to know of it. */
interface Candidate {
  readonly entity: ArticleEntity;
  readonly mentions: readonly MentionRecord[];
  readonly isNamed: boolean;
}

/** Entities merged over articles, and where each article's entity went. */
export interface MergedEntities {
  readonly entities: readonly EntityRecord[];
  /** From the id of an article's entity to the merged id. */
  readonly mergedId: ReadonlyMap<string, string>;
}

const candidatesOf = (article: WithFacts): Candidate[] =>
  article.entities.map((entity) => {
    const mentions = entity.mentions.map((index) => {
      const mention = article.mentions[index]!;
      return { article: article.id, span: mention.span, text: article.text.slice(...mention.span), form: mention.form };
    });
    return { entity, mentions, isNamed: mentions.some((m) => m.form === 'name') };
  });

/** A disjoint-set forest whose representative is the smallest id, so that the order of unions does not matter. */
class Groups {
  readonly #parent = new Map<string, string>();

  find(id: string): string {
    const parent = this.#parent.get(id);
    if (parent === undefined || parent === id) return id;
    const root = this.find(parent);
    this.#parent.set(id, root);
    return root;
  }

  unite(a: string, b: string): void {
    const [low, high] = [this.find(a), this.find(b)].sort();
    if (low !== high) this.#parent.set(high!, low!);
  }
}

/** Places and countries, and groups and organisations, are the same thing under two names more often than not. */
const kindClass = (kind: EntityKind): string => {
  switch (kind) {
    case 'country':
    case 'place':
    case 'facility':
      return 'place';
    case 'organization':
    case 'group':
      return 'organization';
    default:
      return kind;
  }
};

/** The code by which an entity is the same everywhere, if it has one. */
const codeOf = ({ entity }: Candidate): string | null => {
  if (entity.codes.tripel !== undefined) return entity.codes.tripel;
  return entity.kind === 'country' && entity.codes.iso3 !== undefined ? `country:${entity.codes.iso3}` : null;
};

/** The key under which entities of different articles are one; null for what has no name and so stays by itself. */
const identityOf = (candidate: Candidate): string | null => {
  const { entity, isNamed } = candidate;
  const code = codeOf(candidate);
  if (code !== null) return code;
  if (!isNamed || slug(entity.label) === '') return null;
  return `${kindClass(entity.kind)}:${spellingKey(entity.label)}`;
};

const words = (name: string): string[] => foldName(name).split(' ');

/** Joins persons known by a surname alone to the one full name that ends in it; where two do, the surname stays by itself. */
const uniteShortNames = (persons: readonly Candidate[], groups: Groups): void => {
  const fullBySurname = new Map<string, Set<string>>();
  for (const { entity } of persons) {
    const parts = words(entity.label);
    if (parts.length < 2) continue;
    const surname = spellingKey(parts.at(-1)!);
    const known = fullBySurname.get(surname) ?? new Set<string>();
    fullBySurname.set(surname, known.add(groups.find(entity.id)));
  }
  for (const { entity } of persons) {
    if (words(entity.label).length !== 1) continue;
    const full = [...(fullBySurname.get(spellingKey(entity.label)) ?? [])];
    if (full.length === 1) groups.unite(entity.id, full[0]!);
  }
};

/** Finds article entities by their own id, an identity key, or any of their names. */
const selectorOf = (candidates: readonly Candidate[]): ((name: string) => string[]) => {
  const byName = new Map<string, Set<string>>();
  const add = (name: string, id: string) => byName.set(name, (byName.get(name) ?? new Set<string>()).add(id));
  for (const candidate of candidates) {
    const { entity } = candidate;
    add(entity.id, entity.id);
    const identity = identityOf(candidate);
    if (identity !== null) add(identity, entity.id);
    add(mergedIdOf(candidate), entity.id);
    for (const name of [entity.label, ...Object.values(entity.labels), ...entity.aliases]) add(foldName(name), entity.id);
  }
  return (name) => [...(byName.get(name) ?? byName.get(foldName(name)) ?? [])];
};

const mergedIdOf = (candidate: Candidate): string => {
  const { entity, isNamed } = candidate;
  const code = codeOf(candidate);
  if (code !== null) return code;
  return isNamed && slug(entity.label) !== '' ? `${entity.kind}:${slug(entity.label)}` : entity.id;
};

const count = <T>(items: readonly T[]): [T, number][] => {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts];
};

const mostCommon = <T>(items: readonly T[]): T => count(items).sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1))[0]![0];

/** The fullest member speaks for all: one with a code first, then the longest name, then the earliest id. */
const speakerOf = (members: readonly Candidate[]): Candidate =>
  [...members].sort(
    (a, b) =>
      Number(b.entity.codes.tripel !== undefined) - Number(a.entity.codes.tripel !== undefined) ||
      Number(b.isNamed) - Number(a.isNamed) ||
      Number(b.entity.labels.en !== undefined) - Number(a.entity.labels.en !== undefined) ||
      words(b.entity.label).length - words(a.entity.label).length ||
      (a.entity.id < b.entity.id ? -1 : 1),
  )[0]!;

const recordOf = (members: readonly Candidate[], repairs: ReadonlyMap<string, { label?: string; kind?: EntityKind }>): EntityRecord => {
  const speaker = speakerOf(members);
  const repair = Object.assign({}, ...members.map((m) => repairs.get(m.entity.id) ?? {})) as { label?: string; kind?: EntityKind };
  const label = repair.label ?? speaker.entity.label;
  const labels = Object.assign({}, ...members.map((m) => m.entity.labels), speaker.entity.labels) as { nl?: string; en?: string };
  const codes = Object.assign({}, ...members.map((m) => m.entity.codes)) as NonNullable<EntityRecord['codes']>;
  const aliases = [...new Set(members.flatMap((m) => [m.entity.label, ...m.entity.aliases]))].filter((alias) => alias !== label).sort();
  return {
    id: mergedIdOf(speaker),
    label,
    labels,
    kind: repair.kind ?? mostCommon(members.map((m) => m.entity.kind)),
    aliases,
    mentions: members
      .flatMap((m) => m.mentions)
      .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.span[0] - b.span[0])),
    ...(Object.keys(codes).length > 0 ? { codes } : {}),
  };
};

/** Merges the entities of all articles: a pure function of them all and of the corrections, whatever their order. */
export const mergeEntities = (articles: readonly WithFacts[], corrections: Corrections): MergedEntities => {
  const candidates = articles.flatMap(candidatesOf).sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
  const select = selectorOf(candidates);
  const groups = new Groups();
  const firstWith = new Map<string, string>();
  const keptApart = new Map<string, number>();
  for (const group of corrections.apart) {
    group.forEach((name, i) => {
      for (const id of select(name)) keptApart.set(id, i);
    });
  }
  for (const candidate of candidates) {
    const identity = identityOf(candidate);
    if (identity === null) continue;
    const key = `${identity}\n${keptApart.get(candidate.entity.id) ?? ''}`;
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, candidate.entity.id);
    else groups.unite(first, candidate.entity.id);
  }
  uniteShortNames(
    candidates.filter((c) => c.isNamed && c.entity.kind === 'person' && !keptApart.has(c.entity.id)),
    groups,
  );
  for (const group of corrections.merge) {
    const ids = group.flatMap(select);
    for (const id of ids) groups.unite(ids[0]!, id);
  }
  const repairs = new Map<string, { label?: string; kind?: EntityKind }>();
  for (const repair of corrections.repair) {
    if ('entity' in repair) for (const id of select(repair.entity)) repairs.set(id, { ...repairs.get(id), ...repair.set });
  }
  for (const group of corrections.merge)
    for (const id of group.flatMap(select)) repairs.set(id, { label: labelOf(group[0]!, candidates), ...repairs.get(id) });
  return collect(candidates, groups, repairs);
};

/** The label of the entity that a name or id stands for, else the name itself. */
const labelOf = (name: string, candidates: readonly Candidate[]): string =>
  candidates.find((c) => c.entity.id === name || mergedIdOf(c) === name)?.entity.label ?? name;

const collect = (
  candidates: readonly Candidate[],
  groups: Groups,
  repairs: ReadonlyMap<string, { label?: string; kind?: EntityKind }>,
): MergedEntities => {
  const members = groupBy(candidates, (candidate) => groups.find(candidate.entity.id));
  const taken = new Set<string>();
  const mergedId = new Map<string, string>();
  const entities: EntityRecord[] = [];
  for (const [root, group] of [...members].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const record = recordOf(group, repairs);
    // Entities that the user keeps apart, or of one name and different kinds, would else share an id.
    const id = taken.has(record.id) ? root : record.id;
    taken.add(id);
    entities.push({ ...record, id });
    for (const member of group) mergedId.set(member.entity.id, id);
  }
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), mergedId };
};
