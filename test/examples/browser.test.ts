import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { query } from '../../src/query/index.ts';
import { hasChromium, launch } from '../viewer/browser.ts';

const ROOT = new URL('../../', import.meta.url);
const inRoot = (path: string) => fileURLToPath(new URL(path, ROOT));

/** What a page may ask for, as `tripel view` serves it. */
const route = (url: string): { path: string; type: string } | null => {
  if (url === '/script/') return { path: 'examples/script/index.html', type: 'text/html' };
  if (url === '/app/tripel.js') return { path: 'dist/browser/tripel.js', type: 'text/javascript' };
  return /^\/models\/(nl|en)\.tripel$/.test(url) ? { path: url.slice(1), type: 'application/octet-stream' } : null;
};

let server: Server;
let browser: Browser;
let origin: string;
let bundle: string;

beforeAll(async () => {
  if (!hasChromium()) return;
  const options = { bundle: true, minify: true, target: 'es2022', write: false, logLevel: 'error' } as const;
  const script = await build({ ...options, entryPoints: [inRoot('src/browser.ts')], format: 'iife', globalName: 'tripel' });
  const bundled = await build({
    ...options,
    entryPoints: [inRoot('examples/bundler/main.ts')],
    format: 'esm',
    alias: { 'tripel/browser': inRoot('src/browser.ts') },
  });
  bundle = bundled.outputFiles[0]!.text;
  server = createServer(async (request, response) => {
    const url = request.url ?? '/';
    const send = (type: string, body: string | Uint8Array) => response.setHeader('Content-Type', `${type}; charset=utf-8`).end(body);
    if (url === '/bundler/')
      return send('text/html', '<!doctype html><html lang="en"><body></body><script type="module" src="/main.js"></script>');
    if (url === '/main.js') return send('text/javascript', bundle);
    if (url === '/app/tripel.js') return send('text/javascript', script.outputFiles[0]!.text);
    const found = route(url);
    if (found === null) return response.writeHead(404).end();
    return send(found.type, await readFile(inRoot(found.path)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** What Node finds in the same text. */
const factsInNode = async (text: string): Promise<string[]> => {
  const { graph } = await extract({ path: 'article.txt', bytes: new TextEncoder().encode(text) }, { date: '2024-05-14' });
  return query(graph)
    .facts()
    .toArray()
    .map(({ subject, predicate, object }) => `${subject.label} – ${predicate.label} – ${object.label}`);
};

describe.skipIf(!hasChromium())('Tripel in a browser', () => {
  test('reads an article from one script file as Node does', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/script/`);
    const text = await page.getByLabel('An article').inputValue();
    await page.getByRole('button', { name: 'Read it' }).click();
    const items = page.getByRole('list', { name: 'Facts' }).getByRole('listitem');
    await items.first().waitFor({ timeout: 60_000 });
    expect(await items.allTextContents()).toEqual(await factsInNode(text));
  });

  test('reads an article through a bundler as Node does', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${origin}/bundler/`);
    await page.locator('p').first().waitFor({ timeout: 60_000 });
    const [, text] = /const text = '(.*)'/.exec(await readFile(inRoot('examples/bundler/main.ts'), 'utf8'))!;
    expect(await page.locator('p').allTextContents()).toEqual(await factsInNode(text!));
    expect(problems).toEqual([]);
  });
});
