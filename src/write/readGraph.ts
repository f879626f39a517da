import { MultiGraph } from 'graphology';
import { InputError } from '../model/errors.ts';
import type { EdgeAttributes, Extraction, GraphAttributes, KnowledgeGraph, NodeAttributes } from '../model/graph.ts';
import { ENTITY_KINDS } from '../model/mention.ts';
import type { SerializedKnowledgeGraph } from '../model/page.ts';
import { MODALITIES } from '../model/proposition.ts';
import type { ArticleRecord, EntityRecord, FactRecord, PropositionRecord } from '../model/records.ts';
import { boolean, type Check, fields, list, nullOr, number, oneOf, optional, span, text } from './checks.ts';

const time = nullOr(fields({ text, start: text, end: text, granularity: text }));
const labels = fields({ nl: optional(text), en: optional(text) });
const reference = fields({ id: text, label: text });
const polarity = oneOf(['positive', 'negative']);
const modality = oneOf(MODALITIES);

const node = fields({
  key: text,
  attributes: fields({
    label: text,
    labels,
    kind: oneOf(ENTITY_KINDS),
    aliases: list(text),
    codes: fields({}),
    mentions: number,
    articles: list(text),
    community: number,
    x: number,
    y: number,
    size: number,
    color: text,
  }),
});

const edgeFact = fields({
  fact: text,
  article: text,
  sentence: number,
  span,
  text,
  attribution: nullOr(text),
  alsoSaidBy: list(text),
  time,
  place: nullOr(text),
  confidence: number,
});

const edge = fields({
  key: text,
  source: text,
  target: text,
  attributes: fields({
    predicate: text,
    lemma: text,
    label: text,
    eventType: text,
    symmetric: boolean,
    polarity,
    modality,
    via: nullOr(text),
    weight: number,
    confidence: number,
    start: nullOr(text),
    end: nullOr(text),
    evidence: list(edgeFact, 1),
  }),
});

const serializedGraph = fields({
  attributes: fields({ title: text, generator: text, articles: list(fields({ id: text, language: text })) }),
  nodes: list(node),
  edges: list(edge),
});

const articleRecord = fields({
  id: text,
  language: oneOf(['nl', 'en']),
  text,
  sentences: list(span),
  date: nullOr(text),
  title: nullOr(text),
});
const entityRecord = fields({
  id: text,
  label: text,
  labels,
  kind: oneOf(ENTITY_KINDS),
  aliases: list(text),
  mentions: list(fields({ article: text, span, text, form: text })),
});
const factRecord = fields({
  id: text,
  edge: text,
  article: text,
  subject: reference,
  predicate: fields({ id: text, lemma: text, label: text, type: text }),
  object: reference,
  symmetric: boolean,
  via: nullOr(reference),
  polarity,
  modality,
  attribution: nullOr(reference),
  alsoSaidBy: list(reference),
  qualifiers: list(fields({ role: text, text })),
  time,
  place: nullOr(reference),
  confidence: number,
  evidence: fields({ sentence: number, span, text }),
});
const propositionRecord = fields({
  article: text,
  id: text,
  predicate: fields({ text, spans: list(span), lemma: text }),
  arguments: list(fields({ role: text, text })),
});

const parse = (json: string, place: string): unknown => {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError('KG_INPUT_FORMAT', `${place}: not JSON (${reason}); write the file anew with \`tripel extract\``, { cause });
  }
};

/** Parses JSON and hands it on as what `check` has found it to be. */
const parseAs = <T>(json: string, check: Check, place: string): T => {
  const value = parse(json, place);
  check(value, `${place}:`);
  return value as T;
};

const inconsistent = (name: string, reason: string): InputError =>
  new InputError('KG_INPUT_FORMAT', `${name}: ${reason}; write the file anew with \`tripel extract\``);

/**
 * Reads graph.json.
 * @param json the file's text. @param name the file's name, for errors.
 * @throws InputError when it is no JSON, lacks a field, names a node that is not there, or has a key twice.
 */
export const readGraph = (json: string, name = 'graph.json'): KnowledgeGraph => {
  const { attributes, nodes, edges } = parseAs<SerializedKnowledgeGraph>(json, serializedGraph, name);
  const graph: KnowledgeGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes(attributes);
  for (const { key, attributes } of nodes) {
    if (graph.hasNode(key)) throw inconsistent(name, `node ${key} stands twice`);
    graph.addNode(key, attributes);
  }
  for (const { key, source, target, undirected, attributes } of edges) {
    const missing = [source, target].find((end) => !graph.hasNode(end));
    if (missing !== undefined) throw inconsistent(name, `edge ${key} names node ${missing}, which is not there`);
    if (key === undefined || graph.hasEdge(key)) throw inconsistent(name, `edge ${key} stands twice`);
    if (undirected === true) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
    else graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  return graph;
};

/** Reads JSON Lines; empty lines are passed over. */
const readLines = <T>(jsonl: string, check: Check, name: string): T[] =>
  jsonl.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [parseAs<T>(line, check, `${name}:${i + 1}`)]));

/** The texts of the files that `extract` writes; only the graph is needed. */
export interface GraphFiles {
  readonly graph: string;
  readonly articles?: string;
  readonly entities?: string;
  readonly facts?: string;
  readonly propositions?: string;
}

const articlesOf = (graph: KnowledgeGraph): ArticleRecord[] =>
  graph.getAttribute('articles').map(({ id, title, date, language, url }) => ({
    id,
    path: id,
    sha256: '',
    language: language === 'en' ? 'en' : 'nl',
    title,
    url,
    date,
    granularity: date === null ? null : date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year',
    text: '',
    sentences: [],
  }));

const entitiesOf = (graph: KnowledgeGraph): EntityRecord[] =>
  graph.mapNodes((id, { label, labels, kind, aliases, codes }) => ({ id, label, labels, kind, aliases, mentions: [], codes }));

const factsOf = (graph: KnowledgeGraph): FactRecord[] => {
  const reference = (id: string) => ({ id, label: graph.hasNode(id) ? graph.getNodeAttribute(id, 'label') : id });
  const optionally = (id: string | null) => (id === null ? null : reference(id));
  return graph
    .mapEdges((edge, { predicate, lemma, label, eventType, symmetric, polarity, modality, via, evidence }, source, target) =>
      evidence.map((fact) => ({
        id: fact.fact,
        edge,
        proposition: '',
        article: fact.article,
        subject: reference(source),
        predicate: { id: predicate, lemma, label, type: eventType },
        object: reference(target),
        symmetric,
        via: optionally(via),
        polarity,
        modality,
        attribution: optionally(fact.attribution),
        alsoSaidBy: fact.alsoSaidBy.map(reference),
        qualifiers: [],
        time: fact.time as FactRecord['time'],
        place: optionally(fact.place),
        confidence: fact.confidence,
        evidence: { sentence: fact.sentence, span: fact.span, text: fact.text },
      })),
    )
    .flat();
};

/**
 * Reads what `extract` wrote. Records whose file is not given are taken from the graph, without what the graph does not hold (articles'
 * text, spans of mentions, qualifiers, propositions).
 * @throws InputError as `readGraph`, and for a line of a .jsonl that is not as it should be.
 */
export const readExtraction = (files: GraphFiles, name = 'graph.json'): Extraction => {
  const graph = readGraph(files.graph, name);
  return {
    graph,
    articles: files.articles === undefined ? articlesOf(graph) : readLines<ArticleRecord>(files.articles, articleRecord, 'articles.jsonl'),
    entities: files.entities === undefined ? entitiesOf(graph) : readLines<EntityRecord>(files.entities, entityRecord, 'entities.jsonl'),
    facts: files.facts === undefined ? factsOf(graph) : readLines<FactRecord>(files.facts, factRecord, 'facts.jsonl'),
    propositions:
      files.propositions === undefined ? [] : readLines<PropositionRecord>(files.propositions, propositionRecord, 'propositions.jsonl'),
  };
};
