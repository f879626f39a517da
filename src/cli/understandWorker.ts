import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../model/article.ts';
import type { Pattern } from '../pattern/pattern.ts';
import { understand } from '../pipeline.ts';
import { modelsFromFiles } from './modelFiles.ts';

const models = modelsFromFiles();
const { patterns } = workerData as { readonly patterns: readonly Pattern[] };

parentPort?.on('message', async ({ index, article }: { index: number; article: Article }) => {
  try {
    const understood = understand(article, await models(article.language), patterns);
    parentPort?.postMessage({ index, understood });
  } catch (error) {
    parentPort?.postMessage({ index, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
