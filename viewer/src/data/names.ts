/** Names in the reader's language. */
import type { EdgeAttributes } from '../../../src/model/graph.ts';
import type { FactRecord } from '../../../src/model/records.ts';
import type { Language } from '../state/types.ts';
import type { Story } from './story.ts';

/** What stands for a name that is empty. */
export const NAMELESS = '∅';

/** The label of an entity; the canonical one where the language has none. */
export const nodeName = (story: Story, id: string, language: Language): string => {
  if (!story.graph.hasNode(id)) return id;
  const { label, labels } = story.graph.getNodeAttributes(id);
  return labels[language] || label || NAMELESS;
};

/** The type of an event that has none of those known. */
export const NO_TYPE = 'OTHER';

/** A type of event as words: "PROVIDE_AID" is "provide aid". */
export const eventWords = (type: string): string => type.toLowerCase().replaceAll('_', ' ');

/** The title of an article; its id where it has none. */
export const articleName = (story: Story, id: string): string => story.articles.get(id)?.title?.trim() || id || NAMELESS;

/** The predicate of a fact: in Dutch the Dutch article's own words, else the readable English label. */
export const predicateName = (story: Story, fact: FactRecord, language: Language): string => {
  const isOwnWords = language === 'nl' && story.articles.get(fact.article)?.language === 'nl';
  return (isOwnWords ? fact.predicate.lemma : fact.predicate.label) || NAMELESS;
};

/** The predicate of an edge, by the first of its facts in the reader's language. */
export const edgeName = (story: Story, edge: string, attributes: Pick<EdgeAttributes, 'label'>, language: Language): string => {
  const facts = story.factsByEdge.get(edge) ?? [];
  const fact = facts.find(({ article }) => story.articles.get(article)?.language === language) ?? facts[0];
  return fact === undefined ? attributes.label : predicateName(story, fact, language);
};
