import { DataFactory, type NamedNode, type Quad, type Quad_Object, Writer } from 'n3';
import { InputError } from '../model/errors.ts';
import type { Extraction } from '../model/graph.ts';
import type { ArticleRecord, EntityRecord, FactRecord } from '../model/records.ts';
import type { LanguageCode } from '../model/text.ts';
import { inChunks } from './chunks.ts';
import { cleanText } from './cleanText.ts';
import { CLASSES, CLOSE_PROPERTIES, NAMESPACES, type PrefixedName, WIDER_PROPERTIES } from './vocabulary.ts';

export interface RdfOptions {
  /** What the IRIs of entities, facts, articles and our own terms begin with; `urn:tripel:` by default. */
  readonly base?: string;
  /**
   * How a fact speaks of its statement. `named-graph`: the statement stands in a graph named by the fact, and rdf:subject, rdf:predicate and
   * rdf:object repeat it for facts of any kind; every store reads this. `triple-term`: rdf:reifies and a triple term, as RDF 1.2 has it.
   */
  readonly statements?: 'named-graph' | 'triple-term';
}

const { namedNode, literal, quad, defaultGraph } = DataFactory;

const iri = (name: PrefixedName): NamedNode => {
  const colon = name.indexOf(':');
  return namedNode(NAMESPACES[name.slice(0, colon) as keyof typeof NAMESPACES] + name.slice(colon + 1));
};

const RDF_TYPE = iri('rdf:type');
const text = (value: string, language?: LanguageCode) =>
  language === undefined ? literal(cleanText(value)) : literal(cleanText(value), language);
const integer = (value: number) => literal(String(value), iri('xsd:nonNegativeInteger'));
/** xsd:decimal knows no exponents. */
const decimal = (value: number) => literal(/e/u.test(String(value)) ? value.toFixed(12) : String(value), iri('xsd:decimal'));

/** A date as precise as it is known: a day, a month, a year, or a text. */
const date = (iso: string) => {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return literal(iso, iri('xsd:date'));
  if (/^\d{4}-\d{2}$/u.test(iso)) return literal(iso, iri('xsd:gYearMonth'));
  return /^\d{4}$/u.test(iso) ? literal(iso, iri('xsd:gYear')) : text(iso);
};

/** Names for all that the graph speaks of. */
const namer = (base: string) => {
  const name = (path: string) => (id: string) => namedNode(`${base}${path}${encodeURIComponent(cleanText(id)).replaceAll('%3A', ':')}`);
  return {
    entity: name('entity/'),
    predicate: name('predicate/'),
    article: name('article/'),
    fact: name('fact/'),
    term: (local: string) => namedNode(`${base}vocabulary#${local}`),
    part: (of: NamedNode, local: string) => namedNode(`${of.value}/${local}`),
  };
};
type Names = ReturnType<typeof namer>;

/** Adds what is said of one thing, in the default graph; null says nothing. */
type Say = (subject: NamedNode, property: NamedNode, object: Quad_Object | null) => void;

const collect = (describe: (say: Say) => void): Quad[] => {
  const quads: Quad[] = [];
  describe((subject, property, object) => {
    if (object !== null) quads.push(quad(subject, property, object, defaultGraph()));
  });
  return quads;
};

const webAddress = (url: string): NamedNode | null => {
  try {
    return namedNode(new URL(url).href);
  } catch {
    return null;
  }
};

const articleQuads = (names: Names, { id, title, date: published, language, url, sha256, path }: ArticleRecord): Quad[] =>
  collect((say) => {
    const article = names.article(id);
    say(article, RDF_TYPE, iri('schema:NewsArticle'));
    say(article, RDF_TYPE, iri('prov:Entity'));
    say(article, iri('schema:identifier'), text(id));
    say(article, iri('schema:headline'), title === null ? null : text(title, language));
    say(article, iri('schema:datePublished'), published === null ? null : date(published));
    say(article, iri('schema:inLanguage'), text(language));
    say(article, iri('schema:url'), url === null ? null : webAddress(url));
    say(article, iri('schema:sha256'), sha256 === '' ? null : text(sha256));
    say(article, names.term('path'), text(path));
  });

const entityQuads = (names: Names, { id, label, labels, kind, aliases, mentions, codes }: EntityRecord): Quad[] =>
  collect((say) => {
    const entity = names.entity(id);
    for (const known of CLASSES[kind]) say(entity, RDF_TYPE, iri(known));
    say(entity, RDF_TYPE, names.term(kind.charAt(0).toUpperCase() + kind.slice(1)));
    say(entity, iri('schema:identifier'), text(id));
    say(entity, iri('skos:prefLabel'), text(label));
    for (const language of ['nl', 'en'] as const) {
      const own = labels[language];
      say(entity, iri('rdfs:label'), own === undefined ? null : text(own, language));
    }
    for (const alias of aliases) say(entity, iri('skos:altLabel'), text(alias));
    say(entity, iri('wdt:P298'), codes?.iso3 === undefined ? null : text(codes.iso3));
    say(entity, names.term('cameo'), codes?.cameo === undefined ? null : text(codes.cameo));
    say(entity, names.term('code'), codes?.tripel === undefined ? null : text(codes.tripel));
    for (const article of new Set(mentions.map((mention) => mention.article))) say(names.article(article), iri('schema:mentions'), entity);
  });

const predicateQuads = (names: Names, { predicate, symmetric }: FactRecord): Quad[] =>
  collect((say) => {
    const property = names.predicate(predicate.id);
    const [wider, close] = [WIDER_PROPERTIES[predicate.id], CLOSE_PROPERTIES[predicate.id]];
    say(property, RDF_TYPE, iri('rdf:Property'));
    say(property, RDF_TYPE, symmetric ? iri('owl:SymmetricProperty') : null);
    say(property, iri('schema:identifier'), text(predicate.id));
    say(property, iri('rdfs:label'), text(predicate.label, 'en'));
    say(property, iri('rdfs:subPropertyOf'), wider === undefined ? null : iri(wider));
    say(property, iri('skos:closeMatch'), close === undefined ? null : iri(close));
  });

/**
 * Counts code points where we count UTF-16 units: the Web Annotation model does the former. Without the article's text the two are taken
 * for the same.
 */
const codePoints = (article: ArticleRecord | undefined, offset: number): number => {
  const before = article?.text.slice(0, offset) ?? '';
  return offset - (before.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0);
};

const evidenceQuads = (names: Names, fact: FactRecord, article: ArticleRecord | undefined): Quad[] =>
  collect((say) => {
    const node = names.fact(fact.id);
    const [annotation, target, quote, position] = ['evidence', 'evidence/target', 'evidence/quote', 'evidence/position'].map((part) =>
      names.part(node, part),
    ) as [NamedNode, NamedNode, NamedNode, NamedNode];
    say(annotation, RDF_TYPE, iri('oa:Annotation'));
    say(annotation, iri('oa:hasBody'), node);
    say(annotation, iri('oa:hasTarget'), target);
    say(target, RDF_TYPE, iri('oa:SpecificResource'));
    say(target, iri('oa:hasSource'), names.article(fact.article));
    say(target, iri('oa:hasSelector'), quote);
    say(target, iri('oa:hasSelector'), position);
    say(target, names.term('sentence'), integer(fact.evidence.sentence));
    say(quote, RDF_TYPE, iri('oa:TextQuoteSelector'));
    say(quote, iri('oa:exact'), text(fact.evidence.text));
    say(position, RDF_TYPE, iri('oa:TextPositionSelector'));
    say(position, iri('oa:start'), integer(codePoints(article, fact.evidence.span[0])));
    say(position, iri('oa:end'), integer(codePoints(article, fact.evidence.span[1])));
  });

const sayTime = (say: Say, names: Names, node: NamedNode, time: FactRecord['time'], language: LanguageCode | undefined): void => {
  if (time === null) return;
  say(node, iri('schema:startDate'), date(time.start));
  say(node, iri('schema:endDate'), date(time.end));
  say(node, names.term('granularity'), text(time.granularity));
  say(node, names.term('timeText'), text(time.text, language));
};

const factQuads = (names: Names, fact: FactRecord, article: ArticleRecord | undefined): Quad[] =>
  collect((say) => {
    const node = names.fact(fact.id);
    const entity = (reference: { readonly id: string } | null) => (reference === null ? null : names.entity(reference.id));
    say(node, RDF_TYPE, names.term('Fact'));
    say(node, RDF_TYPE, iri('prov:Entity'));
    say(node, iri('prov:wasDerivedFrom'), names.article(fact.article));
    say(node, iri('prov:wasAttributedTo'), entity(fact.attribution));
    for (const speaker of fact.alsoSaidBy) say(node, names.term('alsoSaidBy'), entity(speaker));
    say(node, names.term('polarity'), names.term(fact.polarity));
    say(node, names.term('modality'), names.term(fact.modality));
    say(node, names.term('eventType'), names.term(fact.predicate.type));
    say(node, names.term('lemma'), text(fact.predicate.lemma, article?.language));
    say(node, names.term('confidence'), decimal(fact.confidence));
    say(node, names.term('via'), entity(fact.via));
    say(node, names.term('edge'), text(fact.edge));
    say(node, names.term('proposition'), fact.proposition === '' ? null : text(fact.proposition));
    say(node, iri('schema:location'), entity(fact.place));
    sayTime(say, names, node, fact.time, article?.language);
    fact.qualifiers.forEach((qualifier, i) => {
      const part = names.part(node, `qualifier/${i}`);
      say(node, names.term('qualifier'), part);
      say(part, names.term('role'), names.term(qualifier.role));
      say(part, iri('rdf:value'), text(qualifier.text, article?.language));
      say(part, names.term('entity'), qualifier.entity === undefined ? null : names.entity(qualifier.entity));
    });
  });

/** Only what is told as being so is asserted; what is denied, negated, planned, demanded, claimed or possible is spoken of. */
const isAsserted = ({ polarity, modality }: FactRecord): boolean => polarity === 'positive' && modality === 'actual';

const statementQuads = (names: Names, fact: FactRecord, statements: NonNullable<RdfOptions['statements']>): Quad[] => {
  const node = names.fact(fact.id);
  const [subject, property, object] = [names.entity(fact.subject.id), names.predicate(fact.predicate.id), names.entity(fact.object.id)];
  if (statements === 'triple-term') {
    const reified = quad(node, iri('rdf:reifies'), quad(subject, property, object, defaultGraph()), defaultGraph());
    return isAsserted(fact) ? [quad(subject, property, object, defaultGraph()), reified] : [reified];
  }
  return [
    ...(isAsserted(fact) ? [quad(subject, property, object, node)] : []),
    quad(node, RDF_TYPE, iri('rdf:Statement'), defaultGraph()),
    quad(node, iri('rdf:subject'), subject, defaultGraph()),
    quad(node, iri('rdf:predicate'), property, defaultGraph()),
    quad(node, iri('rdf:object'), object, defaultGraph()),
  ];
};

const checkedBase = (base: string): string => {
  if (/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*[/:#]$/iu.test(base)) return base;
  throw new InputError('KG_OPTION', `'${base}' is no base for IRIs; give one as https://example.org/news/ or urn:news:`);
};

/**
 * An extraction as RDF: entities with labels in their languages, facts with PROV-O for who says so and where it comes from, and with the
 * sentence as a target of the Web Annotation model. Names come from ids alone: no blank nodes.
 * @throws InputError when the base is no beginning of an IRI.
 */
export function* rdfQuads(extraction: Extraction, { base = 'urn:tripel:', statements = 'named-graph' }: RdfOptions = {}): Generator<Quad> {
  const names = namer(checkedBase(base));
  const articles = new Map(extraction.articles.map((article) => [article.id, article]));
  const told = new Set<string>();
  for (const article of extraction.articles) yield* articleQuads(names, article);
  for (const entity of extraction.entities) yield* entityQuads(names, entity);
  for (const fact of extraction.facts) {
    if (!told.has(fact.predicate.id)) yield* predicateQuads(names, fact);
    told.add(fact.predicate.id);
    const article = articles.get(fact.article);
    yield* statementQuads(names, fact, statements);
    yield* factQuads(names, fact, article);
    yield* evidenceQuads(names, fact, article);
  }
}

function* quadLines(quads: Iterable<Quad>): Generator<string> {
  const writer = new Writer({ format: 'N-Quads' });
  for (const { subject, predicate, object, graph } of quads) yield writer.quadToString(subject, predicate, object, graph);
}

function* trigPieces(quads: Iterable<Quad>, base: string): Generator<string> {
  let pieces: string[] = [];
  const write = (piece: string, _encoding: string, done?: () => void): void => {
    pieces.push(piece);
    done?.();
  };
  const prefixes = {
    ...NAMESPACES,
    entity: `${base}entity/`,
    predicate: `${base}predicate/`,
    fact: `${base}fact/`,
    article: `${base}article/`,
    tripel: `${base}vocabulary#`,
  };
  const writer = new Writer({ write, end: () => {} }, { format: 'application/trig', prefixes });
  for (const each of quads) {
    writer.addQuad(each);
    yield* pieces;
    pieces = [];
  }
  writer.end();
  yield* pieces;
}

/** N-Quads: a statement a line, for bulk loading. */
export const writeNQuads = (extraction: Extraction, options: RdfOptions = {}): Iterable<string> =>
  inChunks(quadLines(rdfQuads(extraction, options)));

/** TriG: the same, for people. */
export const writeTrig = (extraction: Extraction, options: RdfOptions = {}): Iterable<string> =>
  inChunks(trigPieces(rdfQuads(extraction, options), options.base ?? 'urn:tripel:'));
