import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { InputError } from '../model/errors.ts';
import { type Draft, layOutBlocks, type MarkedBlock, NO_DRAFT, withTitle } from './draft.ts';
import { fieldOf, isRecord } from './frontMatter.ts';
import { cleanText, pageBlocks } from './pageBlocks.ts';

const LARGEST_PAGE = 32 * 1024 * 1024;
/** A page with less text than this share of its body in the part found is read whole. */
const LEAST_SHARE = 0.1;

const parsePage = (html: string): Document => {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
};

const contentOf = (document: Document, selector: string, attribute: string): string | null => {
  for (const element of document.querySelectorAll(selector)) {
    const value = element.getAttribute(attribute)?.trim();
    if (value) return value;
  }
  return null;
};

const metaOf = (document: Document, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = contentOf(document, `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`, 'content');
    if (value !== null) return value;
  }
  return null;
};

/** All objects in the page's JSON-LD, those about an article first. */
const linkedData = (document: Document): Readonly<Record<string, unknown>>[] => {
  const found: Readonly<Record<string, unknown>>[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) collect(item);
    if (!isRecord(value)) return;
    found.push(value);
    collect(value['@graph']);
    collect(value.mainEntity);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''));
    } catch {
      // A page's broken JSON-LD says nothing.
    }
  }
  const isArticle = (data: Readonly<Record<string, unknown>>) => /Article|Posting|Report/.test(String(data['@type']));
  return [...found.filter(isArticle), ...found.filter((data) => !isArticle(data))];
};

const fromLinkedData = (data: readonly Readonly<Record<string, unknown>>[], names: readonly string[]): string | null => {
  for (const one of data) {
    const value = fieldOf(one, names);
    if (value !== null) return value;
  }
  return null;
};

const DATE_NAMES = ['article:published_time', 'og:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued', 'dcterms.created'];
const MORE_DATE_NAMES = ['pubdate', 'publishdate', 'publish-date', 'parsely-pub-date', 'sailthru.date', 'article.published'];

interface PageMeta {
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly dates: readonly string[];
}

const headingOf = (document: Document): string | null => {
  const headings = [...document.querySelectorAll('h1')]
    .map((element) => cleanText(element.textContent ?? ''))
    .filter((text) => text !== '');
  return headings.length === 1 ? (headings[0] ?? null) : null;
};

/** "Title | Site" and "Title - Site" without the site. */
const withoutSite = (title: string): string => cleanText(title).replace(/\s+(?:[|•·»]|[-–—])\s+[^|•·»]{1,40}$/u, '');

const readMeta = (document: Document): PageMeta => {
  const data = linkedData(document);
  const title = metaOf(document, ['og:title', 'twitter:title']) ?? fromLinkedData(data, ['headline']) ?? headingOf(document);
  const documentTitle = document.querySelector('title')?.textContent ?? '';
  const dates = [
    metaOf(document, DATE_NAMES),
    fromLinkedData(data, ['datePublished', 'dateCreated']),
    contentOf(document, '[itemprop="datePublished"]', 'datetime'),
    metaOf(document, MORE_DATE_NAMES),
    contentOf(document, 'time[datetime]', 'datetime'),
  ];
  return {
    title: title === null ? withoutSite(documentTitle) || null : cleanText(title),
    url: contentOf(document, 'link[rel="canonical"]', 'href') ?? metaOf(document, ['og:url']),
    language: null,
    dates: dates.filter((date) => date !== null),
  };
};

const lengthOf = (blocks: readonly MarkedBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Puts headings back that Readability drops from short articles: those right before a block that it keeps. */
const withHeadings = (all: readonly MarkedBlock[], kept: readonly MarkedBlock[]): readonly MarkedBlock[] => {
  const texts = new Set(kept.map(({ text }) => text));
  const stays = new Array<boolean>(all.length).fill(false);
  for (let index = all.length - 1; index >= 0; index--) {
    const block = all[index];
    stays[index] = block !== undefined && (texts.has(block.text) || (block.kind === 'heading' && stays[index + 1] === true));
  }
  const restored = all.filter((_, index) => stays[index]);
  return lengthOf(restored) >= lengthOf(kept) ? restored : kept;
};

/** The blocks of the page's main text, or of its whole body where none stands out. */
const mainBlocks = (document: Document): readonly MarkedBlock[] => {
  const all = pageBlocks(document.body);
  const main = new Readability<Node>(document, { charThreshold: 250, serializer: (node) => node }).parse()?.content;
  const kept = main ? pageBlocks(main) : [];
  return lengthOf(kept) >= LEAST_SHARE * lengthOf(all) ? withHeadings(all, kept) : all;
};

/** Reads an HTML page: its main text (Readability) as blocks with the title before them, and what its meta tags say. */
export const readPage = (html: string, path: string): Draft => {
  if (html.length > LARGEST_PAGE) throw new InputError('KG_INPUT_TOO_LARGE', `${path}: the page is larger than 32 MiB; save only its text`);
  const document = parsePage(html);
  const meta = readMeta(document);
  const blocks = mainBlocks(document);
  return { ...NO_DRAFT, ...meta, ...layOutBlocks(blocks.length === 0 ? [] : withTitle(blocks, meta.title)) };
};

/** The blocks of a piece of HTML that is all article, as Markdown and feeds give it. */
export const fragmentBlocks = (html: string): MarkedBlock[] => pageBlocks(parsePage(`<div>${html}</div>`).body);
