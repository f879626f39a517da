import { MultiGraph } from 'graphology';
import { seededRandom } from '../src/layout/seededRandom.ts';
import type { EdgeAttributes, EdgeFact, Extraction, GraphAttributes, KnowledgeGraph, NodeAttributes } from '../src/model/graph.ts';
import { ENTITY_KINDS } from '../src/model/mention.ts';
import { MODALITIES } from '../src/model/proposition.ts';
import type { ArticleRecord } from '../src/model/records.ts';

export interface SyntheticSize {
  readonly nodes: number;
  readonly edges: number;
  /** Articles that the facts are spread over; one for fifty edges by default. */
  readonly articles?: number;
  readonly seed?: number;
}

const SYLLABLES = [
  'ka',
  'vel',
  'mor',
  'ri',
  'sen',
  'da',
  'lu',
  'ber',
  'no',
  'shi',
  'ze',
  'pol',
  'tan',
  'gu',
  'hem',
  'oss',
  'wi',
  'é',
  'jå',
  'ço',
];
const PREDICATES: readonly (readonly [id: string, lemma: string, type: string, symmetric: boolean])[] = [
  ['meet', 'ontmoeten', 'CONSULT', true],
  ['visit', 'bezoeken', 'CONSULT', false],
  ['oppose', 'zich kanten tegen', 'REJECT', false],
  ['criticise', 'hekelen', 'REJECT', false],
  ['support', 'steunen', 'SUPPORT', false],
  ['attack', 'aanvallen', 'ASSAULT', false],
  ['sanction', 'bestraffen', 'SANCTION', false],
  ['deliver_to', 'leveren aan', 'AID', false],
  ['agree_with', 'het eens zijn met', 'AGREE', true],
  ['member_of', 'lid zijn van', 'RELATION', false],
  ['threaten', 'bedreigen', 'THREATEN', false],
  ['negotiate_with', 'onderhandelen met', 'CONSULT', true],
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A graph of invented entities and facts, the same for the same numbers: names of two words, some entities with very many edges, parallel
 * edges, one to three facts an edge, all statuses, three in four facts with a day.
 */
export const syntheticGraph = ({ nodes, edges, articles = Math.ceil(edges / 50), seed = 1 }: SyntheticSize): KnowledgeGraph => {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const word = () => capital(Array.from({ length: 2 + below(2) }, () => pick(SYLLABLES)).join(''));
  const day = () => `20${String(10 + below(15))}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
  const article = (i: number) => `article-${i}`;
  /** Low numbers far oftener than high ones. */
  const node = () => `entity:${Math.floor(nodes * random() ** 3)}`;

  const graph: KnowledgeGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes({
    title: `${articles} articles`,
    generator: 'synthetic',
    articles: Array.from({ length: articles }, (_, i) => ({
      id: article(i),
      title: `${word()} ${word()}`,
      date: day(),
      language: 'nl',
      url: null,
    })),
  });
  for (let i = 0; i < nodes; i++) {
    const [first, last] = [word(), word()];
    graph.addNode(`entity:${i}`, {
      label: `${first} ${last} ${i}`,
      labels: { nl: `${first} ${last}`, en: `${first} ${last} ${i}` },
      kind: pick(ENTITY_KINDS),
      aliases: [`${first} ${last}`, last],
      codes: {},
      mentions: 1 + below(9),
      articles: [article(below(articles))],
      community: below(40),
      x: Math.round(random() * 1e6) / 100,
      y: Math.round(random() * 1e6) / 100,
      size: 4 + below(16),
      color: '#0072b2',
    });
  }
  for (let i = 0; i < edges; i++) {
    const [predicate, lemma, eventType, symmetric] = pick(PREDICATES);
    const [source, target] = [node(), node()];
    const fact = (n: number): EdgeFact => {
      const when = random() < 0.75 ? day() : null;
      const text = `${source} ${lemma} ${target}, zegt een woordvoerder over zaak ${n} van ${i}; "meer volgt".`;
      return {
        fact: `fact-${i}-${n}`,
        article: article(below(articles)),
        sentence: below(30),
        span: [n * 200, n * 200 + text.length],
        text,
        attribution: random() < 0.3 ? node() : null,
        alsoSaidBy: [],
        time: when === null ? null : { text: 'vrijdag', start: when, end: when, granularity: 'day' },
        place: null,
        confidence: Math.round(random() * 100) / 100,
      };
    };
    const evidence: [EdgeFact, ...EdgeFact[]] = [
      fact(0),
      ...Array.from({ length: below(10) < 8 ? 0 : 1 + below(2) }, (_, n) => fact(n + 1)),
    ];
    const days = evidence.flatMap(({ time }) => (time === null ? [] : [time.start])).sort();
    const attributes: EdgeAttributes = {
      predicate,
      lemma,
      label: predicate.replaceAll('_', ' '),
      eventType,
      symmetric,
      polarity: random() < 0.05 ? 'negative' : 'positive',
      modality: random() < 0.7 ? 'actual' : pick(MODALITIES),
      via: null,
      weight: evidence.length,
      confidence: Math.max(...evidence.map(({ confidence }) => confidence)),
      start: days[0] ?? null,
      end: days.at(-1) ?? null,
      evidence,
    };
    const key = i.toString(16).padStart(16, '0');
    if (symmetric) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
    else graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  return graph;
};

/** Lists that are made anew each time they are gone through: the records need not all be in memory beside the graph. */
const lazyList = <T>(make: () => Iterable<T>): readonly T[] => {
  const list: Pick<Iterable<T>, typeof Symbol.iterator> = { [Symbol.iterator]: () => make()[Symbol.iterator]() };
  return list as readonly T[];
};

/** The extraction that such a graph is made of. Its entities and facts can only be gone through. */
export const syntheticExtraction = (graph: KnowledgeGraph): Extraction => {
  const reference = (id: string) => ({ id, label: graph.getNodeAttribute(id, 'label') });
  const articles: ArticleRecord[] = graph.getAttribute('articles').map(({ id, title, date }) => ({
    id,
    path: `${id}.txt`,
    sha256: '',
    language: 'nl',
    title,
    url: null,
    date,
    granularity: 'day',
    text: '',
    sentences: [],
  }));
  const entities = lazyList(function* () {
    for (const { node, attributes } of graph.nodeEntries()) {
      const { label, labels, kind, aliases, codes } = attributes;
      yield {
        id: node,
        label,
        labels,
        kind,
        aliases,
        codes,
        mentions: attributes.articles.map((article) => ({ article, span: [0, 4] as const, text: label, form: 'name' as const })),
      };
    }
  });
  const facts = lazyList(function* () {
    for (const { edge, source, target, attributes } of graph.edgeEntries()) {
      const { predicate, lemma, label, eventType, symmetric, polarity, modality, evidence } = attributes;
      for (const fact of evidence) {
        yield {
          id: fact.fact,
          edge,
          proposition: `${fact.article}#p${fact.sentence}`,
          article: fact.article,
          subject: reference(source),
          predicate: { id: predicate, lemma, label, type: eventType },
          object: reference(target),
          symmetric,
          via: null,
          polarity,
          modality,
          attribution: fact.attribution === null ? null : reference(fact.attribution),
          alsoSaidBy: [],
          qualifiers: [],
          time:
            fact.time === null ? null : { text: fact.time.text, start: fact.time.start, end: fact.time.end, granularity: 'day' as const },
          place: null,
          confidence: fact.confidence,
          evidence: { sentence: fact.sentence, span: fact.span, text: fact.text },
        };
      }
    }
  });
  return { articles, entities, facts, propositions: [], graph };
};
