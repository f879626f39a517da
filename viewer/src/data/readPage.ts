import { PAGE_DATA_ID, type PageData } from '../../../src/model/page.ts';

/** What stands in the page: its data, or why there is none. */
export type PageContent =
  | { readonly kind: 'data'; readonly page: PageData }
  | { readonly kind: 'none' }
  | { readonly kind: 'broken'; readonly reason: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The border where unknown JSON becomes `PageData`: the version and the outline are checked, the rest is the writer's contract. */
const isPageData = (value: unknown): value is PageData =>
  isRecord(value) &&
  value.version === 1 &&
  isRecord(value.graph) &&
  Array.isArray(value.graph.nodes) &&
  Array.isArray(value.graph.edges) &&
  ['articles', 'facts', 'entities'].every((key) => Array.isArray(value[key]));

/** Reads the data of a page from its text. */
export const parsePage = (json: string): PageContent => {
  try {
    const value: unknown = JSON.parse(json);
    return isPageData(value) ? { kind: 'data', page: value } : { kind: 'broken', reason: 'not the data of this version' };
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
};

/** Finds and reads the data that `extract` put into the page. */
export const readPage = (document: Document): PageContent => {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent?.trim();
  return text ? parsePage(text) : { kind: 'none' };
};
