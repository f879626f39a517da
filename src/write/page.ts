import { InvariantError } from '../model/errors.ts';
import type { EdgeAttributes, Extraction } from '../model/graph.ts';
import { PAGE_DATA_ID, PAGE_MARKER, type PageData, type SerializedKnowledgeGraph } from '../model/page.ts';
import type { ArticleRecord, EntityRecord, FactRecord } from '../model/records.ts';
import { inChunks } from './chunks.ts';
import { stableJson } from './stableJson.ts';

export interface PageOptions {
  /** False leaves out all that is quoted from the articles: a page that may be shared. */
  readonly withText: boolean;
}

const articleWithoutText = (article: ArticleRecord): ArticleRecord => ({ ...article, text: '' });

const entityWithoutText = (entity: EntityRecord): EntityRecord => ({
  ...entity,
  mentions: entity.mentions.map((mention) => ({ ...mention, text: '' })),
});

const factWithoutText = (fact: FactRecord): FactRecord => ({
  ...fact,
  qualifiers: fact.qualifiers.map((qualifier) => ({ ...qualifier, text: '' })),
  time: fact.time === null ? null : { ...fact.time, text: '' },
  evidence: { ...fact.evidence, text: '' },
});

const withoutText = ({ text: _, time, ...rest }: EdgeAttributes['evidence'][number]): EdgeAttributes['evidence'][number] => ({
  ...rest,
  text: '',
  time: time === null ? null : { ...time, text: '' },
});

const graphWithoutText = (graph: SerializedKnowledgeGraph): SerializedKnowledgeGraph => ({
  ...graph,
  edges: graph.edges.map((edge) => {
    if (edge.attributes === undefined) return edge;
    const [first, ...others] = edge.attributes.evidence;
    return { ...edge, attributes: { ...edge.attributes, evidence: [withoutText(first), ...others.map(withoutText)] } };
  }),
});

/** What the viewer reads. Without text the names and spans stay, and whatever is quoted from an article becomes empty. */
export const pageData = (extraction: Extraction, { withText }: PageOptions): PageData => {
  const graph = extraction.graph.export();
  const { articles, entities, facts } = extraction;
  if (withText) return { version: 1, withText, graph, articles, entities, facts, predicates: predicatesOf(extraction) };
  return {
    version: 1,
    withText,
    graph: graphWithoutText(graph),
    articles: articles.map(articleWithoutText),
    entities: entities.map(entityWithoutText),
    facts: facts.map(factWithoutText),
    predicates: predicatesOf(extraction),
  };
};

/** The predicates of those propositions that became facts. */
const predicatesOf = ({ facts, propositions }: Extraction): NonNullable<PageData['predicates']> => {
  const wanted = new Set(facts.map((fact) => fact.proposition));
  return Object.fromEntries(propositions.filter(({ id }) => wanted.has(id)).map(({ id, predicate }) => [id, predicate.spans]));
};

/** JSON that cannot end the script element that holds it, nor open a comment in it. */
const safeJson = (value: unknown): string => stableJson(value).replaceAll('<', '\\u003c');

/**
 * The viewer as one self-contained page with the graph in it.
 * @param template the viewer's HTML, with PAGE_MARKER once where the data goes.
 * @throws InvariantError when the marker is missing or not the only one.
 */
export const writePage = (template: string, extraction: Extraction, options: PageOptions): Iterable<string> => {
  const [before, after, ...more] = template.split(PAGE_MARKER);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new InvariantError(`the viewer's template holds ${PAGE_MARKER} ${after === undefined ? 'nowhere' : `${more.length + 1} times`}`);
  }
  const json = safeJson(pageData(extraction, options));
  return inChunks([before, `<script type="application/json" id="${PAGE_DATA_ID}">`, json, '</script>', after]);
};
