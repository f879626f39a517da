import { InputError } from '../model/errors.ts';
import { type Draft, layOutBlocks, NO_DRAFT } from './draft.ts';
import { findStretches } from './findStretches.ts';
import { fieldOf, isRecord } from './frontMatter.ts';
import { fragmentBlocks } from './readPage.ts';

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MARKUP = /<(?:p|div|br|h[1-6]|ul|article|section)\b[^>]*>/i;

const parseJson = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError('KG_INPUT_FORMAT', `${where}: is not JSON: ${reason}`);
  }
};

const draftOf = (value: unknown, path: string, place: string, position: number): Draft => {
  const fields = isRecord(value) ? value : {};
  const content = fieldOf(fields, ['text', 'body', 'content', 'articleBody', 'content_html']);
  if (content === null) {
    const empty = ['text', 'body', 'content'].some((name) => typeof fields[name] === 'string');
    if (empty) throw new InputError('KG_INPUT_EMPTY', `${path}${place}: the article has no text`);
    throw new InputError('KG_INPUT_FORMAT', `${path}${place}: is no article; expected an object with "text" (or "body", "content")`);
  }
  const raw = [fields.text, fields.body, fields.content].find((one) => typeof one === 'string' && one.trim() !== '');
  const text = (typeof raw === 'string' ? raw : content).replace(LONE_SURROGATE, '\ufffd');
  const body = MARKUP.test(text) ? layOutBlocks(fragmentBlocks(text)) : { text, stretches: findStretches(text, 0) };
  return {
    ...NO_DRAFT,
    ...body,
    title: fieldOf(fields, ['title', 'headline', 'titel']),
    url: fieldOf(fields, ['url', 'link']),
    language: fieldOf(fields, ['language', 'lang']),
    id: fieldOf(fields, ['id']),
    dates: [fieldOf(fields, ['date', 'datePublished', 'date_published', 'published', 'publishedAt', 'pubDate'])].filter(
      (date) => date !== null,
    ),
    position,
    place,
  };
};

/** What reading several articles gives: those that could be read, and why the others could not. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly errors: readonly InputError[];
}

const collect = (readers: readonly (() => Draft)[]): Drafts => {
  const drafts: Draft[] = [];
  const errors: InputError[] = [];
  for (const read of readers) {
    try {
      drafts.push(read());
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
    }
  }
  return { drafts, errors };
};

/**
 * Reads an article `{ text | body | content, title, date, url, language, id }`, an array of them or `{ articles: [...] }`.
 * The text stays as it is unless it is HTML.
 */
export const readJson = (text: string, path: string): Drafts => {
  const value = parseJson(text, path);
  const list = isRecord(value) && Array.isArray(value.articles) ? value.articles : value;
  if (!Array.isArray(list)) return { drafts: [draftOf(value, path, '', 1)], errors: [] };
  if (list.length === 0) throw new InputError('KG_INPUT_EMPTY', `${path}: holds no article`);
  return collect(list.map((item: unknown, index) => () => draftOf(item, path, ` entry ${index + 1}`, index + 1)));
};

/** Reads one article a line, as `readJson` does. */
export const readJsonLines = (text: string, path: string): Drafts => {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, place: ` line ${index + 1}` }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  return collect(
    filled.map(
      ({ line, place }, index) =>
        () =>
          draftOf(parseJson(line, `${path}${place}`), path, place, index + 1),
    ),
  );
};
