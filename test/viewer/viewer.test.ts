/** The viewer as its readers use it: in a real Chromium, from a file, by roles and labels. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Download, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PageData } from '../../src/model/page.ts';
import { buildTemplate, dataOf, hasChromium, launch, type Opened, open, serve, writeViewer } from './browser.ts';
import { emptyPage, HOSTILE_NAMES, hostilePage, largePage, selfPage, smallPage } from './fixtures.ts';
import { compare, golden, SHOTS, seedShots, take } from './screenshots.ts';

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const SUPPLY_CLAIMED = 'VLM~supply~EST~positive~claimed~';
const MODEL = fileURLToPath(new URL('../../models/nl.tripel', import.meta.url));
const SEED = fileURLToPath(new URL('../../graph-out/index.html', import.meta.url));
const DUTCH = 'kustakkoord-2031-03';

let browser: Browser;
let template: string;
let small: string;
let opened: Opened | null = null;

const start = async (address = small, options: BrowserContextOptions = {}, { hint = false } = {}): Promise<Page> => {
  opened = await open(browser, address, options);
  const { page } = opened;
  const gotIt = page.getByRole('button', { name: /^(Got it|Begrepen)$/ });
  if (!hint && (await gotIt.count()) > 0) await gotIt.click();
  return page;
};
const at = (hash: string, options: BrowserContextOptions = {}): Promise<Page> => start(`${small}#${hash}`, options);

const details = (page: Page): Locator => page.getByRole('complementary', { name: /^Details$/ });
const graph = (page: Page): Locator => page.getByRole('application', { name: /^(Graph|Graaf) (of|van)/ });
const countOf = async (page: Page): Promise<[nodes: number, edges: number]> => {
  const [nodes = 0, edges = 0] = ((await graph(page).getAttribute('aria-label')) ?? '').match(/\d+/g)?.map(Number) ?? [];
  return [nodes, edges];
};
const hashOf = (page: Page): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1));

/** Where a node lies on the screen: sigma fits the graph's box into the element, less its padding. */
const spotOf = async (page: Page, graphOfPage: PageData['graph'], id: string): Promise<{ x: number; y: number }> => {
  const places = graphOfPage.nodes.map(({ key, attributes }) => ({ key, x: attributes?.x ?? 0, y: attributes?.y ?? 0 }));
  const range = (axis: 'x' | 'y') => ({
    low: Math.min(...places.map((place) => place[axis])),
    high: Math.max(...places.map((place) => place[axis])),
  });
  const [x, y] = [range('x'), range('y')];
  const size = Math.max(x.high - x.low, y.high - y.low);
  const box = await graph(page).boundingBox();
  const node = places.find(({ key }) => key === id);
  if (box === null || node === undefined) throw new Error(`${id} is not on the screen`);
  const shape = (y.high - y.low) / (x.high - x.low);
  const screen = box.height / box.width;
  const isAlike = shape > 1 === screen > 1;
  const correction = isAlike ? Math.min(Math.max(shape, 1 / shape), Math.max(screen, 1 / screen)) : 1;
  const scale = ((Math.min(box.width, box.height) - (box.width < 520 ? 60 : 112)) * correction) / size;
  return {
    x: box.x + box.width / 2 + (node.x - (x.low + x.high) / 2) * scale,
    y: box.y + box.height / 2 - (node.y - (y.low + y.high) / 2) * scale,
  };
};

const saved = async (page: Page, click: () => Promise<void>): Promise<{ name: string; content: Buffer }> => {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([page.waitForEvent('download'), click()] as never);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
};
const exportAs = async (page: Page, label: string) => {
  await page.getByRole('button', { name: 'Export' }).click();
  return saved(page, () => page.getByRole('button', { name: label }).click());
};

/** Violations of WCAG 2.2 A and AA as axe finds them. The script comes in past the page's policy, which the page keeps. */
const violations = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 4).map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary).join(' | '))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return JSON.parse(String(result.value));
};

/** A point in the middle of a line of a large graph that no node covers. */
const longestLine = async (page: Page, graphOfPage: PageData['graph']): Promise<{ x: number; y: number }> => {
  const [first] = graphOfPage.nodes;
  if (first === undefined) throw new Error('no nodes');
  const places = new Map(graphOfPage.nodes.map(({ key, attributes }) => [key, { x: attributes?.x ?? 0, y: attributes?.y ?? 0 }]));
  const placeOf = (key: string): { x: number; y: number } => places.get(key) ?? { x: 0, y: 0 };
  const lines = graphOfPage.edges.map(({ source, target }) => {
    const [a, b] = [placeOf(source), placeOf(target)];
    return { source, target, length: Math.hypot(a.x - b.x, a.y - b.y), middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } };
  });
  const room = ({ middle }: (typeof lines)[number]): number =>
    Math.min(...[...places.values()].map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
  const free = lines
    .sort((a, b) => b.length - a.length)
    .slice(0, 60)
    .sort((a, b) => room(b) - room(a))[0];
  if (free === undefined) throw new Error('no lines');
  const [from, to] = [await spotOf(page, graphOfPage, free.source), await spotOf(page, graphOfPage, free.target)];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
};

describe.runIf(hasChromium())('the viewer', () => {
  beforeAll(async () => {
    template = await buildTemplate();
    small = writeViewer(template, 'small', smallPage());
    browser = await launch();
  }, 180_000);
  afterAll(() => browser?.close(), 60_000);
  afterEach(async () => {
    const { context, problems = [], requests = [] } = opened ?? {};
    opened = null;
    await context?.close();
    expect(problems).toEqual([]);
    expect(requests).toEqual([]);
  });

  describe('opening', () => {
    test('from a file: the graph, a first hint that goes for good, no request', async () => {
      const page = await start(small, {}, { hint: true });
      expect(await countOf(page)).toEqual([20, 40]);
      expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toMatch(
        /^default-src 'none'; script-src 'sha256-[^ ]+' 'wasm-unsafe-eval'; style-src 'sha256-/,
      );
      await page.getByRole('region', { name: 'Every line has its proof' }).getByRole('button', { name: 'Got it' }).click();
      await page.reload();
      await graph(page).waitFor();
      expect(await page.getByText('Every line has its proof').count()).toBe(0);
    });

    test('in the reader’s language, and in another when chosen', async () => {
      const page = await start(small, { locale: 'nl-NL' });
      expect(await page.locator('html').getAttribute('lang')).toBe('nl');
      await page.getByRole('button', { name: 'Instellingen' }).click();
      await page.getByRole('group', { name: 'Taal van de pagina' }).getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Legend' }).waitFor();
      await page.getByRole('group', { name: 'Language of the labels' }).getByRole('button', { name: 'English' }).click();
      expect(Object.fromEntries(hashOf(page))).toEqual({ ui: 'en', labels: 'en' });
    });

    test('a page without data, with broken data, without facts', async () => {
      const none = await start(writeViewer(template, 'none', null));
      await none.getByRole('heading', { name: 'No data in this page' }).waitFor();
      await opened?.context.close();
      const broken = await start(
        writeViewer(
          template.replace('<!--tripel-data-->', '<script type="application/json" id="tripel-data">{"version":1</script>'),
          'broken',
          null,
        ),
      );
      await broken.getByRole('heading', { name: /cannot be read/ }).waitFor();
      await opened?.context.close();
      const empty = await start(writeViewer(template, 'empty', emptyPage()));
      await empty.getByRole('heading', { name: 'No facts yet' }).waitFor();
      await empty.getByRole('button', { name: 'Articles' }).click();
      expect(await violations(empty)).toEqual([]);
    });

    test('without WebGL the table and the articles remain', async () => {
      const context = await browser.newContext({ locale: 'en-GB' });
      opened = { page: await context.newPage(), context, problems: [], requests: [] };
      const { page } = opened;
      await page.addInitScript(() => {
        const original = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
        } as typeof original;
      });
      await page.goto(small);
      await page.getByText(/WebGL is off/).waitFor();
      await page
        .getByRole('row', { name: /Valmora/ })
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Articles' }).click();
      await page.getByRole('button', { name: /Fishers end blockade/ }).click();
      await details(page)
        .getByRole('heading', { name: /Fishers end blockade/ })
        .waitFor();
    });

    test('without the articles’ text the facts remain', async () => {
      const page = smallPage();
      const bare: PageData = {
        ...page,
        withText: false,
        articles: page.articles.map((article) => ({ ...article, text: '' })),
        facts: page.facts.map((fact) => ({ ...fact, evidence: { ...fact.evidence, text: '' } })),
      };
      const view = await start(`${writeViewer(template, 'bare', bare)}#select=edge:${encodeURIComponent(SUPPLY_CLAIMED)}`);
      await details(view)
        .getByText(/text was left out/)
        .waitFor();
      await details(view).getByRole('button', { name: 'Read in the article' }).click();
      await details(view).getByRole('button', { name: /meets/ }).waitFor();
    });
  });

  describe('finding', () => {
    test('a name with a typing error, by keyboard alone, and back again', async () => {
      const page = await start();
      await page.keyboard.press('/');
      await page.keyboard.type('lindqvst');
      await page.getByRole('option', { name: /Mara Lindqvist Person/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await page.getByRole('combobox', { name: 'Search' }).getAttribute('aria-activedescendant')).toBe('hit-0');
      await page.keyboard.press('Enter');
      await details(page).getByRole('heading', { name: 'Mara Lindqvist' }).waitFor();
      expect(hashOf(page).get('select')).toBe('node:person:lindqvist');
      expect(await graph(page).evaluate((element) => element === document.activeElement)).toBe(true);
      await page.goBack();
      await details(page).waitFor({ state: 'detached' });
    });

    test('a relation, a sentence, and nothing', async () => {
      const page = await start();
      const box = page.getByRole('combobox', { name: 'Search' });
      await box.fill('accuses');
      await page.getByRole('option', { name: /accuses relation/ }).click();
      expect(await countOf(page)).toEqual([2, 1]);
      await page.getByRole('button', { name: 'Remove: accuse' }).click();
      await box.fill('open en kort');
      await page.getByRole('option', { name: /open en kort/ }).click();
      await details(page).getByRole('blockquote').first().waitFor();
      await box.fill('qqqqq');
      await page.getByText('Nothing found for “qqqqq”').waitFor();
    });

    test('by a question', async () => {
      const page = await start();
      await page.getByRole('textbox', { name: 'Ask' }).fill('who rejects Coast Accord');
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      await page.getByText('Answer: 1 fact').waitFor();
      expect(await countOf(page)).toEqual([2, 1]);
      await page.getByRole('textbox', { name: 'Ask' }).fill('? -[');
      await page.keyboard.press('Enter');
      await page.getByText(/^No answer: /).waitFor();
      await page.goBack();
      await expect.poll(() => page.getByRole('textbox', { name: 'Ask' }).inputValue()).toBe('who rejects Coast Accord');
      await page.getByRole('button', { name: 'Clear the question' }).click();
      expect(await countOf(page)).toEqual([20, 40]);
    });

    test('the legend filters by kind and by status; undo and redo', async () => {
      const page = await start();
      await page.getByRole('button', { name: 'Country 2' }).click();
      expect((await countOf(page))[0]).toBe(18);
      await page.getByRole('button', { name: 'denied', exact: true }).click();
      expect(hashOf(page).getAll('nokind')).toEqual(['country']);
      expect(hashOf(page).get('nomodality')).toBe('denied');
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await countOf(page)).toEqual([20, 40]);
      await page.getByRole('button', { name: 'Redo' }).click();
      expect((await countOf(page))[0]).toBe(18);
    });

    test('by relation, speaker, article, certainty and links', async () => {
      const page = await start();
      await page.getByText('Who says it').click();
      await page.getByRole('checkbox', { name: /Joris de Vries/ }).check();
      expect((await countOf(page))[1]).toBe(2);
      await page.getByRole('checkbox', { name: /Joris de Vries/ }).uncheck();
      await page.getByRole('complementary', { name: 'Legend and filters' }).getByText('Articles', { exact: true }).click();
      await page.getByRole('checkbox', { name: /Fishers end/ }).check();
      expect((await countOf(page))[1]).toBe(18);
      await page.getByRole('slider', { name: /% sure/ }).fill('90');
      expect((await countOf(page))[1]).toBe(9);
      await page.getByRole('slider', { name: /links/ }).fill('3');
      const [nodes] = await countOf(page);
      expect(nodes).toBeLessThan(9);
      await page.getByRole('button', { name: 'Clear all filters' }).click();
      expect(await countOf(page)).toEqual([20, 40]);
      await page.getByRole('slider', { name: /% sure/ }).fill('100');
      await page.getByText('The filters leave nothing to see').waitFor();
      await page.getByRole('main').getByRole('button', { name: 'Clear all filters' }).click();
      expect(await countOf(page)).toEqual([20, 40]);
    });

    test('in time: by slider, by brush, and played', async () => {
      const page = await start();
      const until = page.getByRole('slider', { name: 'Until' });
      await until.focus();
      await page.keyboard.press('Home');
      const [, early] = await countOf(page);
      expect(early).toBeGreaterThan(5);
      expect(early).toBeLessThan(30);
      await page.getByRole('button', { name: 'All time' }).click();
      const brush = await page.locator('svg.brush').boundingBox();
      if (brush === null) throw new Error('no brush');
      await page.mouse.move(brush.x + brush.width * 0.9, brush.y + 20);
      await page.mouse.down();
      await page.mouse.move(brush.x + brush.width * 0.3, brush.y + 20, { steps: 4 });
      await page.mouse.up();
      expect((await countOf(page))[1]).toBeLessThan(40);
      await page.getByRole('combobox', { name: 'Date of' }).selectOption({ label: 'the article' });
      expect(await countOf(page)).toEqual([20, 40]);
      await page.getByRole('button', { name: 'Play' }).click();
      expect((await countOf(page))[1]).toBeLessThan(40);
      await expect.poll(() => countOf(page), { timeout: 20_000 }).toEqual([20, 40]);
      await page.getByRole('button', { name: 'Play' }).waitFor();
    });

    test('the shortest path, with the sentences that make it', async () => {
      const page = await at('select=node:law:zeewet');
      await details(page).getByRole('button', { name: 'Path from here' }).click();
      await details(page)
        .getByText(/Choose the other end/)
        .waitFor();
      await page.getByRole('combobox', { name: 'Search' }).fill('Coast Accord');
      await page.keyboard.press('Enter');
      const steps = details(page)
        .getByRole('list')
        .filter({ has: page.getByRole('blockquote') })
        .getByRole('listitem');
      expect(await steps.count()).toBe(2);
      await steps.first().getByRole('blockquote').getByText('breaking').waitFor();
      await details(page).getByRole('button', { name: 'Close' }).click();
      expect(hashOf(page).get('path')).toBeNull();
    });

    test('the neighbourhood, deeper and deeper, and hiding', async () => {
      const page = await at('select=node:law:zeewet');
      await details(page).getByRole('button', { name: 'Focus', exact: true }).click();
      expect((await countOf(page))[0]).toBe(2);
      await details(page).getByRole('button', { name: '2', exact: true }).click();
      expect((await countOf(page))[0]).toBeGreaterThan(4);
      await details(page).getByRole('button', { name: 'End the focus' }).click();
      await details(page).getByRole('button', { name: 'Hide' }).click();
      expect((await countOf(page))[0]).toBe(19);
      await page.getByRole('button', { name: 'Show Sea Act again' }).click();
      expect((await countOf(page))[0]).toBe(20);
    });
  });

  describe('the proof', () => {
    test('a click on a name shows its facts, aliases, neighbours and mentions', async () => {
      const page = await start();
      const spot = await spotOf(page, smallPage().graph, 'agreement:kust');
      await page.mouse.click(spot.x, spot.y);
      const panel = details(page);
      await panel.getByRole('heading', { name: 'Coast Accord' }).waitFor();
      await panel.getByRole('heading', { name: /^signs/ }).waitFor();
      await panel.getByText('Kustakkoord', { exact: true }).first().waitFor();
      await panel.getByRole('button', { name: 'by time' }).click();
      await panel.getByRole('heading', { name: /14 March 2031/ }).waitFor();
      await panel.getByRole('heading', { name: 'Neighbours' }).waitFor();
      expect(await panel.getByText(/each is a mention of the same agreement/).count()).toBe(1);
      await panel
        .getByRole('button', { name: /signs.*Valmora|Valmora.*signs/ })
        .first()
        .click();
      await panel.getByRole('blockquote').waitFor();
    });

    test('a fact of a name about itself is a loop beside it, and a click on that opens it', async () => {
      const data = selfPage();
      const page = await start(writeViewer(template, 'self', data));
      await graph(page).locator('canvas').first().waitFor();
      const { x, y } = await spotOf(page, data.graph, 'VLM');
      // Its radius is 21 pixels; the two loops of radius 20.55 stand 0.4 radians to both sides of the upper right.
      const turn = Math.PI / 4 - 0.4;
      await page.mouse.click(x + 2 * 20.55 * Math.cos(turn), y - 2 * 20.55 * Math.sin(turn));
      await details(page)
        .getByRole('heading', { name: /Valmora (praises|corrects) Valmora/ })
        .waitFor();
      await details(page)
        .getByRole('button', { name: /Valmora (praises|corrects) Valmora/ })
        .waitFor();
    });

    test('a click on a line shows the sentence with its parts, its article, its day, and who says so', async () => {
      const page = await start();
      const data = smallPage().graph;
      const [from, to] = [await spotOf(page, data, 'event:top'), await spotOf(page, data, 'place:oslov')];
      await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
      await details(page)
        .getByRole('heading', { name: /Oslov summit takes place in/ })
        .waitFor();
      await page.goto(`${small}#select=edge:${encodeURIComponent(SUPPLY_CLAIMED)}`);
      const panel = details(page);
      await panel.getByText('claimed by someone').waitFor();
      const marks = await panel
        .getByRole('blockquote')
        .locator('mark')
        .evaluateAll((list) => list.map((mark) => `${mark.className}:${mark.textContent}`));
      expect(marks).toEqual([
        'part part-speaker:Joris de Vries',
        'part part-predicate:levert',
        'part part-subject:Valmora',
        'part part-predicate:aan',
        'part part-object:Estrin',
      ]);
      await panel.getByText('Valmora en Estrin tekenen Kustakkoord in Oslov').waitFor();
      await panel.getByText('14 March 2031').first().waitFor();
      await panel.getByText('84 %').waitFor();
      expect(await panel.getByRole('button', { name: /Valmora supplies.*Estrin.*denied/ }).count()).toBe(1);
    });

    test('the article in full: its mentions select names, its numbers select facts', async () => {
      const page = await at(`select=edge:${encodeURIComponent(SUPPLY_CLAIMED)}`);
      await details(page).getByRole('button', { name: 'Read in the article' }).click();
      const panel = details(page);
      await panel.getByRole('heading', { name: /tekenen Kustakkoord/ }).waitFor();
      expect(await panel.locator('[data-shown] mark').count()).toBe(5);
      const text = ((await panel.locator('.article-text').textContent()) ?? '').replace(/\s+/g, ' ');
      expect(text).toContain('Daarin belooft Estrin de vangstquota te verlagen.');
      await panel.getByRole('button', { name: 'Noordzeeraad' }).click();
      expect(hashOf(page).get('select')).toBe('node:org:raad');
      await panel.getByRole('button', { name: '4 facts in this sentence' }).click();
      expect(hashOf(page).get('select')).toMatch(/^edge:/);
      await panel.getByRole('button', { name: 'Only this article' }).click();
      expect((await countOf(page))[1]).toBe(22);
      await page.keyboard.press('Escape');
      await details(page).getByRole('blockquote').first().waitFor();
    });

    test('labels change language', async () => {
      const page = await at('select=node:org:raad');
      await details(page).getByRole('heading', { name: 'North Sea Council' }).waitFor();
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByRole('group', { name: 'Language of the labels' }).getByRole('button', { name: 'Nederlands' }).click();
      await details(page).getByRole('heading', { name: 'Noordzeeraad' }).waitFor();
      await details(page)
        .getByRole('heading', { name: /^steunen/ })
        .waitFor();
    });
  });

  describe('the tables', () => {
    test('sort, select, and go over to names', async () => {
      const page = await at('view=table');
      const table = page.getByRole('table', { name: 'Table of facts' });
      const first = () => table.getByRole('row').nth(1).textContent();
      expect(await first()).toMatch(/^Ada Okafor/);
      await table.getByRole('button', { name: /^Sure/ }).click();
      expect(await table.getByRole('columnheader', { name: /^Sure/ }).getAttribute('aria-sort')).toBe('descending');
      expect(await first()).toContain('97 %');
      await table.getByRole('button', { name: 'is president of' }).first().click();
      await details(page).getByRole('blockquote').waitFor();
      await page.getByRole('button', { name: '20 names' }).click();
      await page.getByRole('table', { name: 'Table of names' }).getByRole('button', { name: 'Valmora' }).click();
      await details(page).getByRole('heading', { name: 'Valmora' }).waitFor();
    });
  });

  describe('keeping', () => {
    test('exports: PNG, SVG, GEXF, JSON, CSV of what is shown', async () => {
      const page = await at('nokind=country');
      const png = await exportAs(page, 'Picture (PNG)');
      expect(png.name).toBe(`${DUTCH}.png`);
      expect(png.content.subarray(1, 4).toString()).toBe('PNG');
      expect(png.content.length).toBeGreaterThan(10_000);
      const svg = (await exportAs(page, 'Drawing (SVG)')).content.toString();
      expect(svg).toContain('>Coast Accord</text>');
      expect(svg).not.toContain('>Valmora</text>');
      expect(svg.match(/<circle/g)).toHaveLength(18);
      const gexf = (await exportAs(page, 'Gephi (GEXF)')).content.toString();
      expect(gexf).toContain('<gexf');
      expect(gexf.match(/<node /g)).toHaveLength(18);
      const json: { nodes: unknown[] } = JSON.parse((await exportAs(page, 'Graph (JSON)')).content.toString());
      expect(json.nodes).toHaveLength(18);
      const csv = (await exportAs(page, 'Facts (CSV)')).content.toString();
      expect(csv).toMatch(/^\uFEFFSubject,Relation,Object,/);
      expect(csv).toContain('Ada Okafor,visits,gas terminal,possible,2031-04-01,');
    });

    test('notes and pins outlive the visit', async () => {
      const page = await at('select=node:VLM');
      await page.getByRole('textbox', { name: 'Note' }).fill('Ask the ministry.');
      await details(page).getByRole('button', { name: 'Pin', exact: true }).click();
      await page.reload();
      await details(page).getByRole('button', { name: 'Unpin' }).waitFor();
      expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Ask the ministry.');
    });

    test('an address brings back the whole view', async () => {
      const page = await at('view=table&nokind=country&confidence=0.9&theme=dark&colour=community&labels=nl');
      await page
        .getByRole('button', { name: '18 names' })
        .or(page.getByRole('button', { name: /names$/ }))
        .first()
        .waitFor();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      await page.getByRole('button', { name: 'Graph', exact: true }).click();
      await graph(page).waitFor();
      await page.goBack();
      await page.getByRole('table').waitFor();
    });
  });

  describe('by keyboard', () => {
    test('walks from name to name, along the lines, and does all that the pointer does', async () => {
      const page = await start();
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Skip to the graph' }).press('Enter');
      expect(await graph(page).evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowRight');
      const first = hashOf(page).get('select');
      expect(first).toMatch(/^node:/);
      await page.keyboard.press('ArrowUp');
      expect(hashOf(page).get('select')).not.toBe(first);
      const live = page.getByRole('status').last();
      await expect.poll(() => live.textContent()).toMatch(/, \d+ facts?$/);
      await page.keyboard.press('n');
      expect(hashOf(page).get('select')).toMatch(/^edge:/);
      const edge = hashOf(page).get('select');
      await page.keyboard.press('n');
      expect(hashOf(page).get('select')).not.toBe(edge);
      await page.keyboard.press('Shift+N');
      expect(hashOf(page).get('select')).toBe(edge);
      await page.keyboard.press('Enter');
      const node = hashOf(page).get('select')?.slice('node:'.length);
      await page.keyboard.press('f');
      expect(hashOf(page).get('focus')).toBe(node);
      await page.keyboard.press('f');
      await page.keyboard.press('m');
      await page.getByRole('menu').waitFor();
      // The menu takes the keys once it has the focus, and gives it back when it closes.
      await expect.poll(() => page.getByRole('menu').evaluate((menu) => menu.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await expect.poll(() => graph(page).evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('h');
      await expect.poll(() => hashOf(page).get('hide')).toBe(node);
      await page.keyboard.press('Control+z');
      expect(hashOf(page).get('hide')).toBeNull();
      await page.keyboard.press('Control+y');
      expect(hashOf(page).get('hide')).toBe(node);
      await page.keyboard.press('+');
      await page.keyboard.press('0');
      await page.keyboard.press('2');
      await page.getByRole('table').waitFor();
      await page.keyboard.press('1');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });
  });

  describe('the layout', () => {
    test('is arranged anew in a worker, and stops when told', async () => {
      const page = await start();
      const before = await graph(page).screenshot();
      await page.getByRole('button', { name: 'Arrange anew' }).click();
      await page.waitForTimeout(800);
      await page.getByRole('button', { name: 'Stop arranging' }).click();
      await page.getByRole('button', { name: 'Arrange anew' }).waitFor();
      await page.waitForTimeout(300);
      expect((await graph(page).screenshot()).equals(before)).toBe(false);
    });

    test('a dragged name stays where it is put', async () => {
      const page = await start();
      const spot = await spotOf(page, smallPage().graph, 'law:zeewet');
      await page.mouse.move(spot.x, spot.y);
      await page.mouse.down();
      await page.mouse.move(spot.x - 120, spot.y + 40, { steps: 6 });
      await page.mouse.up();
      await page.mouse.move(spot.x, spot.y - 40);
      await page.mouse.click(spot.x - 120, spot.y + 40);
      await details(page).getByRole('heading', { name: 'Sea Act' }).waitFor();
      await details(page).getByRole('button', { name: 'Unpin' }).waitFor();
    });
  });

  describe('the first picture', () => {
    const names = (page: Page): Promise<string> =>
      graph(page)
        .locator('canvas.sigma-labels')
        .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));

    test('has its names where they stay', async () => {
      const page = await start(small, {}, { hint: true });
      await graph(page).locator('canvas').first().waitFor();
      await page.waitForTimeout(500);
      const first = await names(page);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.getByRole('button', { name: 'Show all' }).click();
      await page.mouse.move(5, 5);
      await page.waitForTimeout(300);
      expect((await names(page)) === first).toBe(true);
    });

    test('of a wide graph on a phone is turned, and a tap finds what is drawn', async () => {
      const data = smallPage();
      const nodes = data.graph.nodes.map(({ attributes, ...node }) => ({
        ...node,
        ...(attributes && { attributes: { ...attributes, x: attributes.x * 2 } }),
      }));
      const page = await start(writeViewer(template, 'wide', { ...data, graph: { ...data.graph, nodes } }), PHONE);
      await graph(page).locator('canvas').first().waitFor();
      await page.waitForTimeout(300);
      const svg = (await exportAs(page, 'Drawing (SVG)')).content.toString();
      const spots = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
      const span = (axis: 'x' | 'y') => Math.max(...spots.map((spot) => spot[axis])) - Math.min(...spots.map((spot) => spot[axis]));
      expect(span('y')).toBeGreaterThan(1.3 * span('x'));
      const index = nodes.findIndex(({ key }) => key === 'law:zeewet');
      const box = await graph(page).boundingBox();
      await page.touchscreen.tap((box?.x ?? 0) + (spots[index]?.x ?? 0), (box?.y ?? 0) + (spots[index]?.y ?? 0));
      await details(page).getByRole('heading', { name: 'Sea Act' }).waitFor();
    });
  });

  describe('by touch, on a phone', () => {
    test('tap, long press, and nothing beyond the screen', async () => {
      const page = await start(small, PHONE);
      const spot = await spotOf(page, smallPage().graph, 'law:zeewet');
      const session = await page.context().newCDPSession(page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [spot] });
      await page.getByRole('menu', { name: 'Actions for Sea Act' }).waitFor();
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await page.getByRole('menuitem', { name: 'Details' }).tap();
      await details(page).getByRole('heading', { name: 'Sea Act' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(await violations(page)).toEqual([]);
      await details(page).getByRole('button', { name: 'Close' }).tap();
      await page.getByRole('button', { name: 'Legend and filters' }).tap();
      await page.getByRole('button', { name: 'Country 2' }).tap();
      await page.getByRole('complementary', { name: 'Legend and filters' }).getByRole('button', { name: 'Close' }).tap();
      expect((await countOf(page))[0]).toBe(18);
    });

    test('a tap near a line opens its proof', async () => {
      const page = await start(small, PHONE);
      await graph(page).locator('canvas').first().waitFor();
      const { graph: data } = smallPage();
      const [from, to] = [await spotOf(page, data, 'event:top'), await spotOf(page, data, 'place:oslov')];
      await page.touchscreen.tap(from.x + 0.3 * (to.x - from.x), from.y + 0.3 * (to.y - from.y) + 9);
      await details(page)
        .getByRole('heading', { name: /Oslov summit takes place in/ })
        .waitFor();
    });

    test('a question closes the panel that lies over its answer, a tap beside the panel too', async () => {
      const page = await start(small, PHONE);
      const panel = page.getByRole('complementary', { name: 'Legend and filters' });
      await page.getByRole('button', { name: 'Legend and filters' }).tap();
      await panel.waitFor();
      await page.touchscreen.tap(370, 500);
      await panel.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Legend and filters' }).tap();
      await page.getByRole('textbox', { name: 'Ask' }).fill('who rejects Coast Accord');
      await page.getByRole('button', { name: 'Ask', exact: true }).tap();
      await panel.waitFor({ state: 'detached' });
      expect(await countOf(page)).toEqual([2, 1]);
    });
  });

  describe('WCAG 2.2 AA by axe', () => {
    test.each<[string, string, BrowserContextOptions]>([
      ['the graph, light', '', {}],
      ['a name, dark', 'select=node:VLM', { colorScheme: 'dark' }],
      ['a line, light', `select=edge:${encodeURIComponent(SUPPLY_CLAIMED)}`, {}],
      ['a line, dark', `select=edge:${encodeURIComponent(SUPPLY_CLAIMED)}&nokind=person&nomodality=denied`, { colorScheme: 'dark' }],
      ['an article, light', `article=${DUTCH}&fact=f16&select=node:VLM`, {}],
      ['an article, dark', `article=${DUTCH}&fact=f16`, { colorScheme: 'dark' }],
      ['the table, dark', 'view=table', { colorScheme: 'dark' }],
      ['the articles and a path', 'view=articles&path=EST&goal=law:zeewet', {}],
    ])('%s', async (_, hash, options) => {
      const page = await at(hash, options);
      expect(await violations(page)).toEqual([]);
    });
  });

  describe('the looks', () => {
    test.each(SHOTS)('$name', async (shot) => {
      const { picture, opened: shown } = await take(browser, small, shot);
      opened = shown;
      const { mean, strong } = await compare(browser, picture, golden(shot.name, picture));
      expect(mean).toBeLessThan(5);
      expect(strong).toBeLessThan(0.02);
    });
  });

  describe.runIf(existsSync(SEED) && process.env.UPDATE_SCREENSHOTS !== undefined)('the pictures of the seed', () => {
    test('are taken with the page of today', async () => {
      const data = dataOf(readFileSync(SEED, 'utf8'));
      const address = writeViewer(template, 'seed', data);
      for (const shot of seedShots(data)) {
        const { picture, opened: shown } = await take(browser, address, shot);
        await shown.context.close();
        expect(golden(shot.name, picture).length).toBeLessThan(150_000);
      }
    }, 60_000);
  });

  describe('hostile data', () => {
    test('is shown as text and does nothing', async () => {
      const page = await start(writeViewer(template, 'hostile', hostilePage()));
      const isClean = async (): Promise<void> => {
        expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
        expect(await page.locator('#app script, #app img, #app b, #app iframe, #app a[href]').count()).toBe(0);
      };
      await isClean();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Search' }).fill('onerror');
      await page.getByRole('option').first().click();
      await details(page).getByRole('heading').first().waitFor();
      await isClean();
      await page.getByRole('button', { name: 'Table' }).click();
      await page
        .getByText(HOSTILE_NAMES[0] ?? '')
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Articles', exact: true }).click();
      await page.getByRole('button', { name: /title/ }).first().click();
      await isClean();
      const svg = (await exportAsIn(page)).toString();
      expect(svg).not.toMatch(/<(?:script|img|svg onload|b>)/);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    });
  });

  describe.runIf(existsSync(MODEL))('a dropped article', () => {
    const drop = (page: Page, name: string, text: string): Promise<void> =>
      page.evaluate(
        ([fileName, content]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([content ?? ''], fileName ?? ''));
          for (const type of ['dragover', 'drop'])
            document.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        },
        [name, text],
      );

    test('is read in the page with a model of the reader’s own, and joins the graph', async () => {
      const page = await start();
      const text = 'date 2031-05\n\nNederland steunt Estrin. De Nederlandse premier Anna Jansen bezocht maandag Estrin.\n';
      await drop(page, 'bezoek.txt', text);
      const dialog = page.getByRole('dialog', { name: 'The language model is needed' });
      await dialog.getByLabel('Choose the language model file').setInputFiles(MODEL);
      await page.getByText(/Added \d+ facts? from bezoek.txt/).waitFor({ timeout: 90_000 });
      expect((await countOf(page))[0]).toBeGreaterThan(20);
      await page.getByRole('button', { name: 'Articles', exact: true }).first().click();
      await page
        .getByRole('button', { name: /bezoek|May 2031/ })
        .first()
        .waitFor();
      await drop(page, 'again.txt', text);
      await page.getByText('again.txt is in the graph already').waitFor({ timeout: 60_000 });
      await drop(page, 'empty.txt', '');
      await page.getByText(/empty.txt could not be read/).waitFor({ timeout: 60_000 });
    }, 180_000);

    test('is read with the models that the server gives, and a click on its line shows its sentence', async () => {
      const served = await serve(template, smallPage());
      try {
        const page = await start(served.address);
        await drop(page, 'bezoek.txt', 'date 2031-05\n\nNederland steunt Estrin. Premier Anna Jansen bezocht maandag Estrin.\n');
        await page.getByText(/Added \d+ facts? from bezoek.txt/).waitFor({ timeout: 90_000 });
        await drop(page, 'visit.txt', 'date 2031-06\n\nMayor Peter Holloway criticised Estrin on Tuesday. Holloway lives in Norwich.\n');
        await page.getByText(/Added \d+ facts? from visit.txt/).waitFor({ timeout: 90_000 });
        expect(await page.getByRole('dialog').count()).toBe(0);
        const asked = (opened?.requests ?? []).map((url) => url.replace(served.address, '/'));
        expect(asked).toEqual(['/', '/models/nl.tripel', '/models/en.tripel']);

        await page.getByRole('combobox', { name: 'Search' }).fill('Holloway');
        await page
          .getByRole('option', { name: /Peter Holloway Person/ })
          .first()
          .click();
        await details(page)
          .getByRole('button', { name: /criticise.*Estrin/ })
          .first()
          .click();
        await details(page).getByRole('blockquote').filter({ hasText: 'Mayor Peter Holloway criticised Estrin on Tuesday.' }).waitFor();

        await details(page).getByRole('button', { name: 'Close' }).click();
        await page.getByRole('button', { name: 'Show all' }).click();
        const merged: PageData['graph'] = JSON.parse((await exportAs(page, 'Graph (JSON)')).content.toString());
        const line = merged.edges.find(({ attributes }) =>
          attributes?.evidence.some(({ text }) => text.startsWith('Nederland steunt Estrin')),
        );
        if (line === undefined) throw new Error('the line is not in the graph');
        const [from, to] = [await spotOf(page, merged, line.source), await spotOf(page, merged, line.target)];
        await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
        const sentence = details(page).getByRole('blockquote').filter({ hasText: 'Nederland steunt Estrin.' });
        await sentence.waitFor();
        expect(await sentence.locator('mark').allTextContents()).toEqual(['Nederland', 'steunt', 'Estrin']);
        expect(opened?.problems).toEqual([]);
      } finally {
        await opened?.context.close();
        opened = null;
        served.stop();
      }
    }, 180_000);
  });

  describe.runIf(existsSync(SEED))('the page of the seed', () => {
    test('opens, and proves what it shows', async () => {
      const page = await start(pathToFileURL(SEED).href);
      const [nodes, edges] = await countOf(page);
      expect(Math.min(nodes, edges)).toBeGreaterThan(10);
      await page.getByRole('combobox', { name: 'Search' }).fill('NAVO');
      await page
        .getByRole('option', { name: /Organisation/ })
        .first()
        .click();
      await details(page)
        .getByRole('button', { name: /NATO|NAVO/ })
        .first()
        .waitFor();
      await details(page).locator('.fact-row').first().click();
      expect(await details(page).getByRole('blockquote').first().locator('mark').count()).toBeGreaterThan(1);
      expect(await violations(page)).toEqual([]);
    });
  });

  describe('a large graph', () => {
    test('of 10,000 names and 20,000 links is drawn, searched and opened', async () => {
      const page = await start(writeViewer(template, 'large', largePage()));
      expect(await countOf(page)).toEqual([10_000, 20_000]);
      await page.getByRole('combobox', { name: 'Search' }).fill('Entity 4321');
      await page
        .getByRole('option', { name: /Entity 4321/ })
        .first()
        .click();
      await details(page).getByRole('heading', { name: 'Entity 4321' }).waitFor();
      await page.getByRole('button', { name: 'Focus', exact: true }).click();
      expect((await countOf(page))[0]).toBeLessThan(500);
      await page.getByRole('button', { name: 'Table' }).click();
      await page
        .getByRole('button', { name: /Show .* more/ })
        .or(page.getByRole('table'))
        .first()
        .waitFor();
    }, 150_000);

    test('of 10,000 names: a click on a line opens its proof, one beside it does not', async () => {
      const data = largePage();
      const page = await start(writeViewer(template, 'large', data));
      await graph(page).locator('canvas').first().waitFor();
      const line = await longestLine(page, data.graph);
      await page.mouse.move(line.x, line.y);
      await expect.poll(() => graph(page).evaluate((element) => element.style.cursor)).toBe('pointer');
      await page.mouse.click(line.x, line.y);
      await details(page).getByRole('blockquote').waitFor();
      const chosen = hashOf(page).get('select') ?? '';
      const edge = data.graph.edges.find(({ key }) => `edge:${key}` === chosen);
      if (edge === undefined) throw new Error(`${chosen} is no line`);
      await page.getByRole('button', { name: 'Show all' }).click();
      await details(page).getByRole('button', { name: 'Close' }).click();
      const box = await graph(page).boundingBox();
      await page.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + 12);
      expect(hashOf(page).get('select')).toBeNull();
    }, 150_000);

    test('beyond, is shown by community, unfolded where something is chosen', async () => {
      const page = await start(writeViewer(template, 'folded', largePage(16_000, 16_000)));
      await page.getByText(/shown by community/).waitFor();
      expect(await page.getByRole('button', { name: 'Fold all' }).isDisabled()).toBe(true);
      await graph(page).locator('canvas').first().waitFor();
      await graph(page).focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => hashOf(page).getAll('open').length).toBe(1);
      expect(hashOf(page).get('select')).toMatch(/^node:/);
      await details(page).getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: 'Fold all', disabled: false }).click();
      await page.getByRole('combobox', { name: 'Search' }).fill('Entity 15999');
      await page
        .getByRole('option', { name: /Entity 15999/ })
        .first()
        .click();
      await details(page).getByRole('heading', { name: 'Entity 15999' }).waitFor();
      await details(page).getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: 'Fold all', disabled: false }).click();
      await page.getByRole('button', { name: 'Fold all', disabled: true }).waitFor();
    }, 150_000);
  });
});

const exportAsIn = async (page: Page): Promise<Buffer> => {
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  return (await exportAs(page, 'Drawing (SVG)')).content;
};
