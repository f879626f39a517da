import { parentPort } from 'node:worker_threads';
import type { Article } from '../model/article.ts';
import { understand } from '../pipeline.ts';
import { modelsFromFiles } from './modelFiles.ts';

const models = modelsFromFiles();

parentPort?.on('message', async ({ index, article }: { index: number; article: Article }) => {
  try {
    const understood = understand(article, await models(article.language));
    parentPort?.postMessage({ index, understood });
  } catch (error) {
    parentPort?.postMessage({ index, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
