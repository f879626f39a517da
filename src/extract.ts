import type { LanguageModel } from './annotate/languageModel.ts';
import { assemble } from './assemble/assemble.ts';
import { type Corrections, NO_CORRECTIONS } from './assemble/corrections.ts';
import type { Article } from './model/article.ts';
import { InputError } from './model/errors.ts';
import type { Extraction } from './model/graph.ts';
import type { WithFacts } from './model/proposition.ts';
import type { Source } from './model/source.ts';
import type { LanguageCode } from './model/text.ts';
import type { Pattern } from './pattern/pattern.ts';
import { understand } from './pipeline.ts';
import { assignIds, readSourceArticles } from './read/readArticles.ts';
import { GENERATOR } from './version.ts';

/** Gives the model of a language, loaded when it is first needed. */
export type ModelProvider = (language: LanguageCode) => Promise<LanguageModel>;

/** How inputs are read where they do not say it themselves. */
export interface ReadOptions {
  /** The language of all inputs; `auto` detects it for each article. Default: `auto`. */
  readonly language?: LanguageCode | 'auto';
  /** The date of all articles, before any that they give: `2022-02-04`, `2022-02` or `2022`. Default: theirs. */
  readonly date?: string | null;
}

export interface ExtractOptions extends ReadOptions {
  /** What the user knows better. Default: nothing. */
  readonly corrections?: Corrections;
  /** Relations of the user's own. Default: none. */
  readonly patterns?: readonly Pattern[];
}

/** Articles read from sources, and the sources that could not be. */
export interface ReadResult {
  readonly articles: readonly Article[];
  readonly skipped: readonly { readonly path: string; readonly error: InputError }[];
}

/** Reads sources into articles with ids that are theirs alone. A source that cannot be read is told and left out. */
export const readSources = (sources: readonly Source[], options: ReadOptions = {}): ReadResult => {
  const articles: Article[] = [];
  const skipped: { path: string; error: InputError }[] = [];
  for (const source of sources) {
    try {
      const read = readSourceArticles(source, { language: options.language ?? 'auto', date: options.date ?? null });
      articles.push(...read.articles);
      skipped.push(...read.errors.map((error) => ({ path: source.path, error })));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      skipped.push({ path: source.path, error });
    }
  }
  return { articles: assignIds(articles), skipped };
};

/** Understands articles one after another, with each language's model loaded once. */
export const understandAll = async (
  articles: readonly Article[],
  models: ModelProvider,
  patterns: readonly Pattern[] = [],
): Promise<WithFacts[]> => {
  const understood: WithFacts[] = [];
  for (const article of articles) understood.push(understand(article, await models(article.language), patterns));
  return understood;
};

/** One graph of what the sources say. @throws InputError of the first source that cannot be read */
export const extractSources = async (
  sources: readonly Source[],
  models: ModelProvider,
  options: ExtractOptions = {},
): Promise<Extraction> => {
  const { articles, skipped } = readSources(sources, options);
  if (skipped[0] !== undefined) throw skipped[0].error;
  return assemble(await understandAll(articles, models, options.patterns), GENERATOR, options.corrections ?? NO_CORRECTIONS);
};
