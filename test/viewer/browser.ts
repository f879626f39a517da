/** Opens the viewer in a real Chromium, from a file or from `tripel view`, as a reader would. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { PAGE_DATA_ID, PAGE_MARKER, type PageData } from '../../src/model/page.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TEMPLATE = join(ROOT, 'dist/viewer/index.html');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** False where this machine has no Chromium: then the browser's tests are left out, but never in CI. */
export const hasChromium = (): boolean => existsSync(CHROMIUM) || process.env.CI !== undefined;

const newestIn = async (folder: string): Promise<number> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return Math.max(...files.filter((file) => file.isFile()).map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
};

/** Builds the template anew where it is older than its source. */
export const buildTemplate = async (): Promise<string> => {
  const isCurrent = existsSync(TEMPLATE) && statSync(TEMPLATE).mtimeMs > (await newestIn(join(ROOT, 'viewer')));
  if (!isCurrent) await build({ root: join(ROOT, 'viewer'), configFile: join(ROOT, 'viewer/vite.config.ts'), logLevel: 'error' });
  return readFileSync(TEMPLATE, 'utf8');
};

/** Writes a page with the data in it; gives its address. */
export const writeViewer = (template: string, name: string, data: PageData | null): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tripel-viewer-'));
  const path = join(folder, `${name}.html`);
  const json = data === null ? null : JSON.stringify(data).replaceAll('<', '\\u003c');
  const block = json === null ? '' : `<script type="application/json" id="${PAGE_DATA_ID}">${json}</script>`;
  writeFileSync(
    path,
    template.replace(PAGE_MARKER, () => block),
  );
  return pathToFileURL(path).href;
};

/** The data in a page that `extract` wrote. */
export const dataOf = (html: string): PageData => {
  const [, json] = html.match(new RegExp(`<script type="application/json" id="${PAGE_DATA_ID}">(.*?)</script>`, 's')) ?? [];
  if (json === undefined) throw new Error('no data in the page');
  return JSON.parse(json);
};

export interface Served {
  readonly address: string;
  readonly stop: () => void;
}

/** Serves a page that `writeViewer` wrote as `tripel view` does, on a free port. */
export const serve = async (template: string, data: PageData): Promise<Served> => {
  const folder = dirname(fileURLToPath(writeViewer(template, 'index', data)));
  const main = join(ROOT, 'src/cli/main.ts');
  const server = spawn(process.execPath, ['--import', 'tsx', main, 'view', folder, '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`tripel view ended with ${code}`)));
  });
  return { address, stop: () => void server.kill() };
};

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    timeout: 90_000,
    args: [
      '--headless',
      '--no-sandbox',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors in the console, uncaught exceptions, violations of the policy. */
  readonly problems: readonly string[];
  /** Addresses asked for beyond the page itself. */
  readonly requests: readonly string[];
}

/** Opens an address and waits until the application stands. */
export const open = async (browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Opened> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    ...options,
  });
  context.setDefaultTimeout(40_000);
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) requests.push(request.url());
  });
  await page.goto(address, { waitUntil: 'load', timeout: 90_000 });
  await page.locator('#app > *').first().waitFor();
  return { page, context, problems, requests };
};
