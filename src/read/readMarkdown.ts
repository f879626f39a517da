import { marked } from 'marked';
import { type Draft, layOutBlocks, NO_DRAFT, withTitle } from './draft.ts';
import { fieldOf, readFrontMatter } from './frontMatter.ts';
import { fragmentBlocks } from './readPage.ts';

const TOP_HEADING = /^(?:#[ \t]+\S.*|[^\n]+\n=+[ \t]*)$/m;

/** Reads Markdown: the text as a reader sees it, in blocks; the first top heading is the title unless front matter gives one. */
export const readMarkdown = (text: string, path: string): Draft => {
  const { fields, end } = readFrontMatter(text, path);
  const body = text.slice(end);
  const blocks = fragmentBlocks(marked.parse(body, { async: false, gfm: true }));
  const heading = TOP_HEADING.test(body) ? (blocks.find(({ kind }) => kind === 'heading')?.text ?? null) : null;
  const title = fieldOf(fields, ['title', 'titel']) ?? heading;
  return {
    ...NO_DRAFT,
    ...layOutBlocks(blocks.length === 0 ? [] : withTitle(blocks, title)),
    title,
    url: fieldOf(fields, ['url', 'link', 'source']),
    language: fieldOf(fields, ['language', 'lang', 'taal']),
    dates: [fieldOf(fields, ['date', 'datum', 'published'])].filter((date) => date !== null),
  };
};
