/**
 * How long questions to a large graph take: median and 99th percentile of random lookups of several kinds, by the clock and by the time
 * that the processor spends (which other programs on the machine do not lengthen).
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

const percentile = (times: readonly number[], share: number): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3);
};

const row = (kind: string, taken: readonly Taken[]): string => {
  const [clock, cpu] = [taken.map((each) => each.clock), taken.map((each) => each.cpu)];
  const results = taken.reduce((sum, each) => sum + each.results, 0) / taken.length;
  const cells = [
    kind,
    taken.length,
    percentile(clock, 0.5),
    percentile(clock, 0.99),
    percentile(cpu, 0.5),
    percentile(cpu, 0.99),
    results.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
};

interface Taken {
  readonly clock: number;
  readonly cpu: number;
  readonly results: number;
}

const processorMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const time = (ask: () => number): Taken => {
  const [clock, cpu] = [performance.now(), processorMilliseconds()];
  const results = ask();
  return { clock: performance.now() - clock, cpu: processorMilliseconds() - cpu, results };
};

console.log(`${graph.graph.order} nodes, ${graph.graph.size} edges\n`);
const built = (what: string, ask: () => number): string => `${what} ${time(ask).cpu.toFixed(0)} ms`;
const tables = [
  built('names', () => graph.named('x').length),
  built('predicates', () => graph.facts({ predicate: 'meet' }).take(1).length),
  built('articles', () => graph.facts({ article: 'article-1' }).count()),
  built('months', () => graph.facts({ during: '2020-01' }).take(1).length),
];
console.log(`lookup tables, made once: ${tables.join(', ')} of the processor\n`);
console.log('| lookup | times | median ms | 99th percentile ms | processor, median ms | 99th percentile ms | results, mean |');
console.log('|---|---|---|---|---|---|---|');

const each = Math.ceil(Number(values.lookups) / Object.keys(LOOKUPS).length);
const all: Taken[] = [];
for (const [kind, ask] of Object.entries(LOOKUPS)) {
  const taken = Array.from({ length: each }, () => time(ask));
  all.push(...taken);
  console.log(row(kind, taken));
}
console.log(row('all', all));
