import { type ReadOptions, readSources } from '../extract.ts';
import type { Article } from '../model/article.ts';
import { readInputs } from './inputs.ts';
import type { Io } from './io.ts';

/** The articles of inputs of which none may be left out. @throws InputError for the first that cannot be read */
export const readWhole = async (paths: readonly string[], io: Io, options: ReadOptions = {}): Promise<readonly Article[]> => {
  const { sources, skipped } = await readInputs(paths, io);
  const read = readSources(sources, options);
  const failure = [...skipped, ...read.skipped][0];
  if (failure !== undefined) throw failure.error;
  return read.articles;
};
