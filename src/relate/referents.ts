import type { ArticleEntity, WithEntities } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { dependents, type Tree, tokenAt } from './tree.ts';

/** Which entities stand where in an article. */
export interface Referents {
  readonly entities: ReadonlyMap<string, ArticleEntity>;
  /** Mentions of one sentence, widest first. */
  readonly mentionsIn: (sentence: number) => readonly Mention[];
  /** Ids of the entities that a mention stands for; a collective with known members gives the members. */
  readonly idsOf: (mention: Mention) => readonly string[];
}

const width = (mention: Mention): number => mention.span[1] - mention.span[0];

/** Whether a mention is only a part of a word: "VN" in "VN-topman". */
export const isInsideWord = (tree: Tree, mention: Mention): boolean => {
  const { span } = tokenAt(tree, mention.head);
  return mention.span[0] > span[0] ? mention.span[1] <= span[1] : mention.span[1] < span[1];
};

/** Sorts the mentions of an article by sentence, once. */
export const indexReferents = (document: WithEntities): Referents => {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of document.mentions) bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  for (const list of bySentence.values()) list.sort((a, b) => width(b) - width(a) || a.start - b.start);
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const idsOf = (mention: Mention): readonly string[] => {
    const ids = document.referents[mention.index] ?? [];
    return [...new Set(ids.flatMap((id) => membersOf(entities, id)))];
  };
  return { entities, mentionsIn: (sentence) => bySentence.get(sentence) ?? [], idsOf };
};

const membersOf = (entities: ReadonlyMap<string, ArticleEntity>, id: string): readonly string[] => {
  const members = entities.get(id)?.members ?? [];
  return members.length > 0 ? members : [id];
};

/** Relations by which a name stands beside its title: "president Obama", "the carrier KLM". */
const NAME_RELATIONS = ['appos', 'flat', 'nmod:desc', 'compound'];

/** An apposition may follow a complement of the noun; a name before a noun is no name of it: "U.S. embassy". */
const isBeside = (tree: Tree, head: number, child: number): boolean =>
  tokenAt(tree, child).deprel === 'appos' || (Math.abs(child - head) <= 3 && !(tokenAt(tree, child).deprel === 'compound' && child < head));

/** The mention whose head is a token, the widest one, of a nationality last; a name beside it (title and name) when the token itself has none. */
export const mentionAt = (referents: Referents, tree: Tree, sentence: number, head: number): Mention | null => {
  const here = referents.mentionsIn(sentence);
  const direct = here.filter((mention) => mention.head === head && !isInsideWord(tree, mention));
  const known = direct.filter((mention) => referents.idsOf(mention).length > 0);
  // "De Duitser X": the title names the country, the head the person.
  const resolved = known.find(({ form }) => form !== 'demonym') ?? known[0];
  if (resolved) return resolved;
  const beside = dependents(tree, head, ...NAME_RELATIONS).filter((child) => isBeside(tree, head, child));
  const name = here.find((mention) => beside.includes(mention.head) && mention.form === 'name' && referents.idsOf(mention).length > 0);
  return name ?? direct[0] ?? null;
};

/** Ids of the entities at a token, none where nothing is known. */
export const entitiesAt = (referents: Referents, tree: Tree, sentence: number, head: number): readonly string[] => {
  const mention = mentionAt(referents, tree, sentence, head);
  return mention === null ? [] : referents.idsOf(mention);
};
