import type { Article } from '../model/article.ts';

/** A text of one paragraph as an article of which nothing else is known. */
export const bareArticle = (id: string, text: string, language: Article['language']): Article => ({
  id,
  path: id,
  sha256: '',
  language,
  title: null,
  url: null,
  date: null,
  text,
  blocks: [{ kind: 'paragraph', span: [0, text.length] }],
  messages: [],
});
