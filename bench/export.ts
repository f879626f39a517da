/**
 * How long the export of a large graph takes, and how much memory beside the graph.
 *
 *   node --expose-gc --max-old-space-size=6000 --import tsx bench/export.ts [--nodes 100000] [--edges 500000] [--formats gexf,csv]
 */
import { parseArgs } from 'node:util';
import { FORMATS, formatNamed } from '../src/write/formats.ts';
import { syntheticExtraction, syntheticGraph } from './syntheticGraph.ts';

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '500000' },
    formats: { type: 'string', default: FORMATS.map(({ name }) => name).join(',') },
  },
});

const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`;
const heap = (): number => process.memoryUsage().heapUsed;
const collect = (): void => {
  if (globalThis.gc === undefined) throw new Error('run with node --expose-gc');
  globalThis.gc();
};

collect();
const empty = heap();
const started = performance.now();
const extraction = syntheticExtraction(syntheticGraph({ nodes: Number(values.nodes), edges: Number(values.edges) }));
collect();
const held = heap() - empty;
console.log(
  `${extraction.graph.order} nodes, ${extraction.graph.size} edges made in ${((performance.now() - started) / 1000).toFixed(1)} s; the graph takes ${mebibytes(held)}\n`,
);
console.log('| format | seconds of CPU | by the clock | size | memory beside the graph |\n|---|---|---|---|---|');

/** How much text is taken between two looks at the memory, each after everything that is no longer used has been given back. */
const BETWEEN_LOOKS = Number(values.edges) * 200;

for (const name of values.formats.split(',')) {
  collect();
  const before = heap();
  const start = performance.now();
  let busy = 0;
  let since = process.cpuUsage();
  const pause = (): void => {
    const { user, system } = process.cpuUsage(since);
    busy += (user + system) / 1e6;
  };
  let [bytes, looked, most] = [0, 0, 0];
  for (const { chunks } of formatNamed(name).write(extraction)) {
    for (const chunk of chunks) {
      bytes += Buffer.byteLength(chunk);
      if (bytes - looked < BETWEEN_LOOKS) continue;
      pause();
      collect();
      most = Math.max(most, heap() - before);
      looked = bytes;
      since = process.cpuUsage();
    }
  }
  pause();
  const clock = (performance.now() - start) / 1000;
  console.log(`| ${name} | ${busy.toFixed(1)} | ${clock.toFixed(1)} | ${mebibytes(bytes)} | ${mebibytes(most)} |`);
}
console.log(`\nlargest resident size of the process: ${mebibytes(process.resourceUsage().maxRSS * 1024)}`);
