import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readingOf } from '../language/reading.ts';
import type { Article, ArticleDate } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { Source } from '../model/source.ts';
import type { LanguageCode, Message } from '../model/text.ts';
import { withoutEnding } from './assignIds.ts';
import { classifyBlocks } from './classifyBlocks.ts';
import { decodeText } from './decodeText.ts';
import { declaredLanguage, detectLanguage } from './detectLanguage.ts';
import type { Draft } from './draft.ts';
import { fieldOf, isRecord } from './frontMatter.ts';
import { parseDate } from './parseDate.ts';
import { type Drafts, readJson, readJsonLines } from './readJson.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPage } from './readPage.ts';
import { readPlainText } from './readPlainText.ts';

export { assignIds } from './assignIds.ts';

/** How articles are read where they do not say it themselves. */
export interface ReadArticlesOptions {
  /** The language of all articles of the source; `auto` detects it for each. */
  readonly language: LanguageCode | 'auto';
  /** The date of all articles of the source, before any that they give; null for theirs. */
  readonly date: string | null;
}

/** The articles of a source that could be read, and why the others could not. */
export interface SourceArticles {
  readonly articles: readonly Article[];
  readonly errors: readonly InputError[];
}

/** Longest line of an article, in characters. */
const LONGEST_LINE = 1024 * 1024;
const STDIN = '-';

type Format = 'text' | 'markdown' | 'page' | 'json' | 'jsonl';

const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** The format by the ending of the path; without a known one, by how the text begins. */
const formatOf = (path: string, text: string): Format => {
  const known = FORMATS[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
  if (known !== undefined) return known;
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text)) return 'page';
  if (/^\s*\[\s*\{\s*"/.test(text)) return 'json';
  if (!/^\s*\{\s*"/.test(text)) return 'text';
  return /^\s*\{.*\}[ \t]*\r?\n\s*\{/.test(text) ? 'jsonl' : 'json';
};

const readDrafts = (text: string, path: string): Drafts => {
  const one = (draft: Draft): Drafts => ({ drafts: [draft], errors: [] });
  switch (formatOf(path, text)) {
    case 'text':
      return one(readPlainText(text, path));
    case 'markdown':
      return one(readMarkdown(text, path));
    case 'page':
      return one(readPage(text, path));
    case 'json':
      return readJson(text, path);
    case 'jsonl':
      return readJsonLines(text, path);
  }
};

const refuseLongLines = (text: string, path: string): void => {
  if (text.length <= LONGEST_LINE) return;
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const end = text.indexOf('\n', start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > LONGEST_LINE) {
      throw new InputError(
        'KG_INPUT_TOO_LARGE',
        `${path}: line ${line} has ${length} characters (at most ${LONGEST_LINE}); break it into paragraphs`,
      );
    }
    start += length + 1;
  }
};

const sidecarFields = (source: Source): Readonly<Record<string, unknown>> => {
  if (source.sidecar === undefined) return {};
  if (isRecord(source.sidecar)) return source.sidecar;
  throw new InputError('KG_INPUT_FORMAT', `${source.path}: its .meta.json is no object; expected { "date", "title", "url" }`);
};

/** The first date that can be read, and a message for each that cannot. */
const settleDate = (dates: readonly string[]): { date: ArticleDate | null; messages: Message[] } => {
  const messages: Message[] = [];
  for (const written of dates) {
    const date = parseDate(written);
    if (date !== null) return { date, messages };
    messages.push({ reason: `the date "${written}" is not understood; write it as 2022-02-04`, span: null });
  }
  return { date: null, messages };
};

const optionDate = (value: string | null): readonly string[] => {
  if (value === null) return [];
  if (parseDate(value) === null) throw new InputError('KG_OPTION', `--date ${value}: is no date; write it as 2022-02-04, 2022-02 or 2022`);
  return [value];
};

const finish = (draft: Draft, source: Source, sha: string, id: string, options: ReadArticlesOptions): Article => {
  const { path } = source;
  const where = `${path === STDIN ? 'standard input' : path}${draft.place}`;
  const isRead = draft.stretches.some(({ kind }) => kind !== 'dateline');
  if (!isRead) throw new InputError('KG_INPUT_EMPTY', `${where}: has no text`);
  refuseLongLines(draft.text, where);
  const sidecar = sidecarFields(source);
  const words = draft.stretches.map(({ span }) => draft.text.slice(...span)).join('\n');
  const declared =
    options.language === 'auto' ? declaredLanguage(draft.language ?? fieldOf(sidecar, ['language']), where) : options.language;
  const language = declared ?? detectLanguage(words, where);
  const sidecarDate = fieldOf(sidecar, ['date']);
  const { date, messages } = settleDate([...optionDate(options.date), ...(sidecarDate === null ? [] : [sidecarDate]), ...draft.dates]);
  const { title, blocks } = classifyBlocks(draft.text, draft.stretches, fieldOf(sidecar, ['title']) ?? draft.title, readingOf(language));
  const url = fieldOf(sidecar, ['url']) ?? draft.url;
  return { id, path, sha256: sha, language, title, url, date, text: draft.text, blocks, messages };
};

const baseId = (path: string): string => (path === STDIN ? 'stdin' : (withoutEnding(path).split('/').at(-1) ?? path));

/**
 * Reads the articles of a source: .txt .md .html .json .jsonl by the ending, anything else by how it begins.
 * Title, date and url come from the options, the sidecar, the front matter or the object, the first line, the page's meta tags,
 * the first of them that says so. Ids may collide with those of other sources: see `assignIds`.
 * @throws InputError where the source as a whole cannot be read
 */
export const readSourceArticles = (source: Source, options: ReadArticlesOptions): SourceArticles => {
  const shown = source.path === STDIN ? 'standard input' : source.path;
  if (source.bytes.length === 0) throw new InputError('KG_INPUT_EMPTY', `${shown}: is empty`);
  const text = decodeText(source.bytes, shown);
  if (text.trim() === '') throw new InputError('KG_INPUT_EMPTY', `${shown}: holds only white space`);
  const { drafts, errors } = readDrafts(text, shown);
  const sha = bytesToHex(sha256(source.bytes));
  const base = baseId(source.path);
  const several = drafts.length + errors.length > 1;
  const articles: Article[] = [];
  const failures = [...errors];
  for (const draft of drafts) {
    try {
      articles.push(finish(draft, source, sha, draft.id ?? (several ? `${base}#${draft.position}` : base), options));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failures.push(error);
    }
  }
  return { articles, errors: failures };
};

/** As `readSourceArticles`, for callers to whom a source is whole or nothing. @throws InputError for the first article that cannot be read */
export const readArticles = (source: Source, options: ReadArticlesOptions): Article[] => {
  const { articles, errors } = readSourceArticles(source, options);
  if (errors[0] !== undefined) throw errors[0];
  return [...articles];
};
