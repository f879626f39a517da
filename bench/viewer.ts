/**
 * Time to first paint and frames while panning: the viewer beside a bare sigma page with the same graph, in the same browser.
 *
 *   npx tsx bench/viewer.ts [--sizes 1000x2000,10000x20000] [--seconds 6] [--rounds 3] [--json]
 *   npx tsx bench/viewer.ts --help
 *
 * Both pages are opened from a file. A frame is one step of a drag with the mouse and the drawing that follows, forced to its end by
 * reading a pixel back. On a machine without a GPU the figures are those of a software renderer; there, on Linux, the processor time
 * that the browser spends on a frame is given too: unlike the time on the clock it does not depend on what else the machine does.
 */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import type { PageData } from '../src/model/page.ts';
import { buildTemplate, launch, writeViewer } from '../test/viewer/browser.ts';
import { largePage } from '../test/viewer/fixtures.ts';

const BARE = `
import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
const graph = MultiGraph.from(JSON.parse(document.getElementById('tripel-data').textContent));
graph.forEachNode((node) => graph.setNodeAttribute(node, 'size', 3));
graph.forEachEdge((edge) => graph.setEdgeAttribute(edge, 'label', null));
new Sigma(graph, document.getElementById('graph'), { defaultEdgeType: 'arrow', allowInvalidContainer: true });
`;

/** The bare page: the graph, sigma with its own defaults and arrows, and nothing else. */
const writeBare = async (data: PageData): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: BARE, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  const json = JSON.stringify(data.graph).replaceAll('<', '\\u003c');
  const path = join(mkdtempSync(join(tmpdir(), 'tripel-bare-')), 'bare.html');
  const style = 'html,body{margin:0;height:100%}#graph{position:absolute;left:272px;right:0;top:52px;bottom:0}';
  const script = `<script type="application/json" id="tripel-data">${json}</script><script>${outputFiles[0]?.text ?? ''}</script>`;
  writeFileSync(path, `<!doctype html><meta charset="utf-8"><style>${style}</style><div id="graph"></div>${script}`);
  return pathToFileURL(path).href;
};

/** Runs in the page before its scripts: remembers the WebGL contexts, and when something was first drawn. */
const watch = (): void => {
  const contexts: WebGL2RenderingContext[] = [];
  Reflect.set(window, 'benchContexts', contexts);
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    const context: unknown = Reflect.apply(original, this, [kind, ...rest]);
    if (kind === 'webgl2' && this.isConnected === false && context instanceof WebGL2RenderingContext) contexts.push(context);
    else if (context instanceof WebGL2RenderingContext && !contexts.includes(context)) contexts.push(context);
    return context;
  } as typeof original;
  for (const name of ['drawArrays', 'drawArraysInstanced'] as const) {
    const draw = WebGL2RenderingContext.prototype[name];
    Reflect.set(WebGL2RenderingContext.prototype, name, function (this: WebGL2RenderingContext, ...parts: unknown[]) {
      Reflect.apply(draw, this, parts);
      if (Reflect.get(window, 'benchFirst') !== undefined) return;
      Reflect.set(window, 'benchFirst', -1);
      requestAnimationFrame(() => {
        for (const context of contexts) context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
        Reflect.set(window, 'benchFirst', performance.now());
      });
    });
  }
};

/** Runs in the page: drags to and fro for some seconds; gives the milliseconds of each frame. */
const pan = (seconds: number): Promise<number[]> =>
  new Promise((resolve) => {
    const target = document.querySelector('.sigma-mouse');
    const contexts: WebGL2RenderingContext[] = Reflect.get(window, 'benchContexts');
    const fire = (type: string, x: number, y: number, on: EventTarget | null): void => {
      on?.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, button: 0, buttons: 1, bubbles: true, cancelable: true }));
    };
    const times: number[] = [];
    const end = performance.now() + seconds * 1000;
    let step = 0;
    fire('mousedown', 700, 400, target);
    const frame = (): void => {
      const start = performance.now();
      step += 1;
      fire('mousemove', 700 + 160 * Math.sin(step / 7), 400 + 90 * Math.cos(step / 9), document);
      // Sigma draws in the animation frame that it asks for; ours comes after it.
      requestAnimationFrame(() => {
        for (const context of contexts) context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
        times.push(performance.now() - start);
        if (performance.now() < end) frame();
        else {
          fire('mouseup', 700, 400, document);
          resolve(times);
        }
      });
    };
    requestAnimationFrame(frame);
  });

/** Processor time in ms that the processes below this one have taken so far; 0 where there is no /proc. */
const processorTime = (): number => {
  const times = new Map<number, { parent: number; ticks: number }>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ')
          .map(Number);
        times.set(Number(name), { parent: fields[1] ?? 0, ticks: (fields[11] ?? 0) + (fields[12] ?? 0) });
      } catch {
        // It has ended meanwhile.
      }
    }
  } catch {
    return 0;
  }
  const isBelow = (id: number): boolean => {
    const parent = times.get(id)?.parent ?? 0;
    return parent === process.pid || (parent > 1 && isBelow(parent));
  };
  return [...times].reduce((sum, [id, { ticks }]) => (isBelow(id) ? sum + ticks * 10 : sum), 0);
};

interface Figures {
  readonly firstPaint: number;
  readonly frame: number;
  /** Processor time for a frame in ms. */
  readonly work: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const measure = async (browser: Browser, address: string, seconds: number): Promise<Figures> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', reducedMotion: 'reduce' });
  context.setDefaultTimeout(180_000);
  const page = await context.newPage();
  // tsx wraps named functions in a helper, which the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(watch);
  await page.goto(address, { timeout: 180_000 });
  await page.waitForFunction(() => Number(Reflect.get(window, 'benchFirst')) > 0, undefined, { timeout: 180_000 });
  const firstPaint = await page.evaluate(() => Number(Reflect.get(window, 'benchFirst')));
  await page.waitForTimeout(1500);
  const before = processorTime();
  const times = await page.evaluate(pan, seconds);
  const work = (processorTime() - before) / times.length;
  await context.close();
  return { firstPaint, frame: median(times), work };
};

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000x2000,10000x20000' },
    seconds: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const HELP = `Time to first paint and frames while panning: the viewer beside a bare sigma page with the same graph, in the same Chromium.

  npx tsx bench/viewer.ts [options]

  --sizes    nodes x edges of the graphs, by commas   default 1000x2000,10000x20000
  --seconds  how long each page is dragged            default 6
  --rounds   both pages in turn, the best one counts  default 3
  --json     figures in milliseconds as JSON
  --help     this text

It needs Chromium: /usr/bin/chromium, or the path in CHROMIUM. The page is built anew where its source is newer.
Columns: first paint since the page was opened; frame, a step of the drag drawn to its end; work, processor time for a frame of all of
Chromium's processes (Linux only); "of bare" is the bare page's figure divided by this one: 1.00 is as fast, 0.50 takes twice as long.
`;

/** The graphs asked for. @throws an error of one line that says what a size looks like */
const sizesOf = (text: string): readonly (readonly [name: string, order: number, size: number])[] =>
  text.split(',').map((name) => {
    const [, order, size] = name.match(/^(\d+)x(\d+)$/) ?? [];
    if (order === undefined || size === undefined) throw new Error(`--sizes ${name}: give nodes x edges, such as 1000x2000`);
    return [name, Number(order), Number(size)];
  });

/** The best of several rounds, taken in turn, so that a busy machine weighs on both alike. */
const compare = async (browser: Browser, template: string, order: number, size: number): Promise<Record<string, Figures>> => {
  const data = largePage(order, size);
  const pages = { bare: await writeBare(data), viewer: writeViewer(template, 'viewer', data) };
  const rounds: Record<string, Figures[]> = { bare: [], viewer: [] };
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, address] of Object.entries(pages)) rounds[name]?.push(await measure(browser, address, Number(values.seconds)));
  }
  const best = (list: readonly Figures[]): Figures => ({
    firstPaint: Math.min(...list.map(({ firstPaint }) => firstPaint)),
    frame: Math.min(...list.map(({ frame }) => frame)),
    work: Math.min(...list.map(({ work }) => work)),
  });
  return Object.fromEntries(Object.entries(rounds).map(([name, list]) => [name, best(list)]));
};

const main = async (): Promise<void> => {
  if (values.help) {
    console.log(HELP);
    return;
  }
  const sizes = sizesOf(values.sizes);
  const template = await buildTemplate();
  const browser = await launch();
  const results: Record<string, Record<string, Figures>> = {};
  for (const [name, order, size] of sizes) results[name] = await compare(browser, template, order, size);
  await browser.close();
  if (values.json) {
    console.log(JSON.stringify(results, null, 2));
    return;
  }
  console.log('nodes x edges  page    first paint    frame  of bare   work/frame  of bare');
  for (const [pair, pages] of Object.entries(results)) {
    for (const [name, { firstPaint, frame, work }] of Object.entries(pages)) {
      const { bare } = pages;
      const cells = [
        pair.padEnd(14),
        name.padEnd(7),
        `${Math.round(firstPaint)} ms`.padStart(11),
        `${Math.round(frame)} ms`.padStart(8),
        ((bare?.frame ?? 0) / frame).toFixed(2).padStart(8),
        `${Math.round(work)} ms`.padStart(12),
        ((bare?.work ?? 0) / work).toFixed(2).padStart(8),
      ];
      console.log(cells.join(' '));
    }
  }
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
