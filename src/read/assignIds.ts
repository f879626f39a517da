import type { Article } from '../model/article.ts';

/** The path without the ending of its file name. */
export const withoutEnding = (path: string): string => path.replace(/(?<=[^/])\.[^./]+$/, '');

const counted = <T>(items: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

const number = (id: string): string => /#\d+$/.exec(id)?.[0] ?? '';

/** Gives ids that collide another form, one article at a time. */
const rename = (articles: readonly Article[], idOf: (article: Article) => string): readonly Article[] => {
  const counts = counted(articles.map(({ id }) => id));
  return articles.map((article) => ((counts.get(article.id) ?? 0) > 1 ? { ...article, id: idOf(article) } : article));
};

/**
 * Makes the ids of articles differ: the file's name without its ending (`x`, or `x#2` for the second article of a file);
 * where two are the same, with the path (`path/to/x`), then with the ending too, and at last with a number.
 */
export const assignIds = (articles: readonly Article[]): Article[] => {
  const byPath = rename(articles, ({ path, id }) => withoutEnding(path) + number(id));
  const byFile = rename(byPath, ({ path, id }) => path + number(id));
  const seen = new Set<string>();
  return byFile.map((article) => {
    let id = article.id;
    for (let next = 2; seen.has(id); next++) id = `${article.id}#${next}`;
    seen.add(id);
    return id === article.id ? article : { ...article, id };
  });
};
