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

/** What the parts of the graph are drawn from. */
const dice = (random: () => number) => {
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return {
    below,
    pick,
    happens: (share: number): boolean => random() < share,
    share: (): number => Math.round(random() * 100) / 100,
    place: (): number => Math.round(random() * 1e6) / 100,
    word: (): string => capital(Array.from({ length: 2 + below(2) }, () => pick(SYLLABLES)).join('')),
    day: (): string => `20${10 + below(15)}-${twoDigits(1 + below(12))}-${twoDigits(1 + below(28))}`,
    /** Low numbers far oftener than high ones. */
    skewed: (limit: number): number => Math.floor(limit * random() ** 3),
  };
};
type Dice = ReturnType<typeof dice>;

const articleId = (i: number): string => `article-${i}`;
const entityId = (i: number): string => `entity:${i}`;

const nodeOf = ({ word, pick, below, place }: Dice, i: number, articles: number): NodeAttributes => {
  const [first, last] = [word(), word()];
  return {
    label: `${first} ${last} ${i}`,
    labels: { nl: `${first} ${last}`, en: `${first} ${last} ${i}` },
    kind: pick(ENTITY_KINDS),
    aliases: [`${first} ${last}`, last],
    codes: {},
    mentions: 1 + below(9),
    articles: [articleId(below(articles))],
    community: below(40),
    x: place(),
    y: place(),
    size: 4 + below(16),
    color: '#0072b2',
  };
};

const factOf = ({ happens, day, below, share, skewed }: Dice, id: string, claim: string, nodes: number, articles: number): EdgeFact => {
  const when = happens(0.75) ? day() : null;
  const text = `${claim}, zegt een woordvoerder over zaak ${id}; "meer volgt".`;
  return {
    fact: id,
    article: articleId(below(articles)),
    sentence: below(30),
    span: [0, text.length],
    text,
    attribution: happens(0.3) ? entityId(skewed(nodes)) : null,
    alsoSaidBy: [],
    time: when === null ? null : { text: 'vrijdag', start: when, end: when, granularity: 'day' },
    place: null,
    confidence: share(),
  };
};

const edgeOf = (
  { happens, pick }: Dice,
  [predicate, lemma, eventType, symmetric]: (typeof PREDICATES)[number],
  evidence: [EdgeFact, ...EdgeFact[]],
): EdgeAttributes => {
  const days = evidence.flatMap(({ time }) => (time === null ? [] : [time.start])).sort();
  return {
    predicate,
    lemma,
    label: predicate.replaceAll('_', ' '),
    eventType,
    symmetric,
    polarity: happens(0.05) ? 'negative' : 'positive',
    modality: happens(0.7) ? 'actual' : pick(MODALITIES),
    via: null,
    weight: evidence.length,
    confidence: Math.max(...evidence.map(({ confidence }) => confidence)),
    start: days[0] ?? null,
    end: days.at(-1) ?? null,
    evidence,
  };
};

/**
 * A graph of invented entities and facts, the same for the same numbers: names of two words, some entities with very many edges, parallel
 * edges, one to three facts an edge, all statuses, three in four facts with a day.
 */
export const syntheticGraph = ({ nodes, edges, articles = Math.ceil(edges / 50), seed = 1 }: SyntheticSize): KnowledgeGraph => {
  const drawn = dice(seededRandom(seed));
  const graph: KnowledgeGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes({
    title: `${articles} articles`,
    generator: 'synthetic',
    articles: Array.from({ length: articles }, (_, i) => ({
      id: articleId(i),
      title: drawn.word(),
      date: drawn.day(),
      language: 'nl',
      url: null,
    })),
  });
  for (let i = 0; i < nodes; i++) graph.addNode(entityId(i), nodeOf(drawn, i, articles));
  for (let i = 0; i < edges; i++) {
    const predicate = drawn.pick(PREDICATES);
    const [source, target] = [entityId(drawn.skewed(nodes)), entityId(drawn.skewed(nodes))];
    const fact = (n: number) => factOf(drawn, `fact-${i}-${n}`, `${source} ${predicate[1]} ${target}`, nodes, articles);
    const more = drawn.happens(0.2) ? 1 + drawn.below(2) : 0;
    const attributes = edgeOf(drawn, predicate, [fact(0), ...Array.from({ length: more }, (_, n) => fact(n + 1))]);
    const key = i.toString(16).padStart(16, '0');
    if (attributes.symmetric) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
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
