/**
 * The pictures in the viewer's README, and the goldens of its looks: the same files. Two more show the seed's graph in the README of all;
 * they are taken with the others and not compared, for what the reader finds in the seed changes.
 * They are compared by a coarse grid of brightness, so that other fonts and other ways to smooth an edge do not count, but a panel out of
 * place, a colour gone wrong or an empty canvas does.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { PageData } from '../../src/model/page.ts';
import { type Opened, open } from './browser.ts';

export interface Shot {
  readonly name: string;
  readonly hash: string;
  readonly options: BrowserContextOptions;
}

const SUPPLY = encodeURIComponent('VLM~supply~EST~positive~claimed~');

export const SHOTS: readonly Shot[] = [
  { name: 'graph-light', hash: '', options: {} },
  { name: 'proof-light', hash: `#select=edge:${SUPPLY}`, options: {} },
  { name: 'name-dark', hash: '#select=node:VLM', options: { colorScheme: 'dark' } },
  { name: 'article-light', hash: `#select=edge:${SUPPLY}&article=kustakkoord-2031-03&fact=f15`, options: {} },
  {
    name: 'phone',
    hash: `#select=edge:${SUPPLY}`,
    options: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true },
  },
];

/** The pictures of the seed: its graph, and the proof of an edge. */
export const seedShots = ({ facts }: PageData): readonly Shot[] => {
  const proof = facts.find(({ predicate, object }) => predicate.id === 'oppose' && object.label === 'NATO') ?? facts[0];
  const options: BrowserContextOptions = { viewport: { width: 1200, height: 750 } };
  return [
    { name: 'seed-graph', hash: '', options },
    { name: 'seed-proof', hash: `#select=edge:${encodeURIComponent(proof?.edge ?? '')}`, options },
  ];
};

const pathOf = (name: string): string => fileURLToPath(new URL(`../../viewer/screenshots/${name}.jpg`, import.meta.url));

/** Takes a picture once all has come to rest. */
export const take = async (browser: Browser, address: string, { hash, options }: Shot): Promise<{ picture: Buffer; opened: Opened }> => {
  const opened = await open(browser, address + hash, options);
  const { page } = opened;
  const gotIt = page.getByRole('button', { name: 'Got it' });
  if ((await gotIt.count()) > 0) await gotIt.click();
  await page.locator('#graph canvas').first().waitFor();
  let picture = await page.screenshot({ type: 'jpeg', quality: 82 });
  for (let round = 0; round < 20; round += 1) {
    await page.waitForTimeout(350);
    const next = await page.screenshot({ type: 'jpeg', quality: 82 });
    if (next.equals(picture) && round > 1) break;
    picture = next;
  }
  return { picture, opened };
};

/** Brightness of a picture on a grid, found by the browser itself. Runs in an empty page. */
const gridOf = (page: Page, picture: Buffer): Promise<number[]> =>
  page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = 64;
      canvas.height = 64;
      const context = canvas.getContext('2d');
      if (context === null) return [];
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, 64, 64);
      const { data } = context.getImageData(0, 0, 64, 64);
      return Array.from(
        { length: 64 * 64 },
        (_, cell) => ((data[cell * 4] ?? 0) + (data[cell * 4 + 1] ?? 0) + (data[cell * 4 + 2] ?? 0)) / 3,
      );
    },
    `data:image/jpeg;base64,${picture.toString('base64')}`,
  );

/** Mean difference of brightness (0–255) and the share of cells that differ strongly. */
export const compare = async (browser: Browser, a: Buffer, b: Buffer): Promise<{ mean: number; strong: number }> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const [left, right] = [await gridOf(page, a), await gridOf(page, b)];
  await context.close();
  const differences = left.map((value, cell) => Math.abs(value - (right[cell] ?? 0)));
  return {
    mean: differences.reduce((sum, value) => sum + value, 0) / differences.length,
    strong: differences.filter((value) => value > 45).length / differences.length,
  };
};

/** The golden of a name. With `UPDATE_SCREENSHOTS` set, or where there is none outside CI, the picture becomes it. */
export const golden = (name: string, picture: Buffer): Buffer => {
  const path = pathOf(name);
  const isMissing = !existsSync(path);
  if (process.env.UPDATE_SCREENSHOTS !== undefined || (isMissing && process.env.CI === undefined)) writeFileSync(path, picture);
  return readFileSync(path);
};
