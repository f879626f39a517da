/**
 * Tripel for the browser: the same extraction, with the bytes of the models given by the caller.
 *
 * @example
 * ```ts
 * import { createExtractor, query } from 'tripel/browser';
 *
 * const extract = createExtractor(async (language) => new Uint8Array(await (await fetch(`models/${language}.tripel`)).arrayBuffer()));
 * const { graph } = await extract([{ path: 'article.txt', bytes: new TextEncoder().encode(text) }]);
 * ```
 */
import type { LanguageModel } from './annotate/languageModel.ts';
import { loadModel } from './annotate/network/loadModel.ts';
import { type ExtractOptions, extractSources } from './extract.ts';
import type { Extraction } from './model/graph.ts';
import type { Source } from './model/source.ts';
import type { LanguageCode } from './model/text.ts';

/** Gives the bytes of a language's model file (`models/nl.tripel`, `models/en.tripel`). */
export type ModelBytes = (language: LanguageCode) => Promise<Uint8Array>;

/** Reads sources into a graph. @throws InputError for the first source that cannot be read */
export type Extractor = (sources: readonly Source[], options?: ExtractOptions) => Promise<Extraction>;

/** An extractor whose models are asked for when an article in their language first comes, and then kept. */
export const createExtractor = (modelBytes: ModelBytes): Extractor => {
  const loading = new Map<LanguageCode, Promise<LanguageModel>>();
  const models = (language: LanguageCode): Promise<LanguageModel> => {
    const known = loading.get(language);
    if (known !== undefined) return known;
    const model = modelBytes(language).then(loadModel);
    loading.set(language, model);
    // A model that did not come is asked for again the next time.
    model.catch(() => loading.delete(language));
    return model;
  };
  return (sources, options) => extractSources(sources, models, options);
};

export { InputError } from './model/errors.ts';
export type { Extraction, KnowledgeGraph } from './model/graph.ts';
export type { Source } from './model/source.ts';
export { type Pattern as RelationPattern, readPatterns } from './pattern/pattern.ts';
export * from './query/index.ts';
export { FORMATS, type Format, formatNamed } from './write/formats.ts';
export { readExtraction, readGraph } from './write/readGraph.ts';
