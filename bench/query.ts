/**
 * How long questions to a large graph take: median and 99th percentile of random lookups of several kinds.
 *
 *   node --max-old-space-size=6000 --import tsx bench/query.ts [--nodes 100000] [--edges 500000] [--lookups 10000]
 */
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/layout/seededRandom.ts';
import { parsePattern, query, runPattern } from '../src/query/index.ts';
import { syntheticGraph } from './syntheticGraph.ts';

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '500000' },
    lookups: { type: 'string', default: '10000' },
  },
});

const graph = query(syntheticGraph({ nodes: Number(values.nodes), edges: Number(values.edges) }));
const random = seededRandom(7);
const nodes = graph.graph.nodes();
const edges = graph.graph.edges();
const articles = graph.graph.getAttribute('articles');
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const node = () => pick(nodes);
/** A name as somebody would write it: the Dutch label, in capitals. */
const name = () => (graph.graph.getNodeAttribute(node(), 'labels').nl ?? '').toUpperCase();
const ends = () => graph.graph.extremities(pick(edges));
const month = () => `20${10 + Math.floor(random() * 15)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`;
const PREDICATES = ['meet', 'oppose', 'support', 'attack', 'visit'];

/** Each gives the number of results. */
const LOOKUPS: Readonly<Record<string, () => number>> = {
  'entity by name': () => graph.named(name()).length,
  'facts of an entity': () => graph.facts({ subject: node() }).count(),
  'facts of an entity by name, predicate': () => graph.facts({ subject: name(), predicate: pick(PREDICATES) }).count(),
  'facts between two entities': () => graph.facts({ between: ends() }).count(),
  'facts of an article': () => graph.facts({ article: pick(articles).id }).count(),
  'facts of an entity in a month': () => graph.facts({ subject: node(), during: month() }).count(),
  'facts of a month, first 100': () => graph.facts({ during: month() }).take(100).length,
  'pattern, one link': () => runPattern(graph, parsePattern(`"${node()}" -[${pick(PREDICATES)} {actual}]-> ?x`)).count(),
  'pattern, two links, first 20': () => runPattern(graph, parsePattern(`"${node()}" -[meet]- ?x, ?x -[:REJECT]-> ?y`)).take(20).length,
  neighbourhood: () => graph.neighbourhood(node()).size,
  'shortest path, up to 3 steps': () => graph.paths(node(), node(), { maxLength: 3 }).take(1).length,
};

const percentile = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3);

const time = (ask: () => number): { milliseconds: number; results: number } => {
  const start = performance.now();
  const results = ask();
  return { milliseconds: performance.now() - start, results };
};

console.log(`${graph.graph.order} nodes, ${graph.graph.size} edges\n`);
console.log(
  `lookup tables, made once: names ${time(() => graph.named('x').length).milliseconds.toFixed(0)} ms, predicates ${time(() => graph.facts({ predicate: 'meet' }).take(1).length).milliseconds.toFixed(0)} ms, articles ${time(() => graph.facts({ article: 'article-1' }).count()).milliseconds.toFixed(0)} ms\n`,
);
console.log('| lookup | times | median ms | 99th percentile ms | results, mean |\n|---|---|---|---|---|');

const each = Math.ceil(Number(values.lookups) / Object.keys(LOOKUPS).length);
const all: number[] = [];
for (const [kind, ask] of Object.entries(LOOKUPS)) {
  const times: number[] = [];
  let results = 0;
  for (let i = 0; i < each; i++) {
    const taken = time(ask);
    times.push(taken.milliseconds);
    results += taken.results;
  }
  all.push(...times);
  times.sort((a, b) => a - b);
  console.log(`| ${kind} | ${each} | ${percentile(times, 0.5)} | ${percentile(times, 0.99)} | ${(results / each).toFixed(1)} |`);
}
all.sort((a, b) => a - b);
console.log(`| all | ${all.length} | ${percentile(all, 0.5)} | ${percentile(all, 0.99)} | |`);
