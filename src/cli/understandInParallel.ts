import { Worker } from 'node:worker_threads';
import type { Article } from '../model/article.ts';
import { InvariantError } from '../model/errors.ts';
import type { WithFacts } from '../model/proposition.ts';
import type { Pattern } from '../pattern/pattern.ts';
import { understand } from '../pipeline.ts';
import { modelsFromFiles } from './modelFiles.ts';

type Answer = { readonly index: number } & ({ readonly understood: WithFacts } | { readonly failure: string });

/** Starting a worker and loading its models costs more than a few articles do. */
const ARTICLES_WORTH_A_WORKER = 8;

const workerFile = new URL(`./understandWorker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

const alone = async (articles: readonly Article[], patterns: readonly Pattern[], onDone: () => void): Promise<WithFacts[]> => {
  const models = modelsFromFiles();
  const understood: WithFacts[] = [];
  for (const article of articles) {
    understood.push(understand(article, await models(article.language), patterns));
    onDone();
  }
  return understood;
};

/** Hands each article to the next free worker; the results come back in the order of the articles. */
const shared = (articles: readonly Article[], patterns: readonly Pattern[], threads: number, onDone: () => void): Promise<WithFacts[]> =>
  new Promise((resolve, reject) => {
    const results = new Array<WithFacts>(articles.length);
    const workers = Array.from({ length: threads }, () => new Worker(workerFile, { workerData: { patterns } }));
    let next = 0;
    let done = 0;
    const stop = () => Promise.all(workers.map((worker) => worker.terminate()));
    const fail = (error: unknown) => void stop().then(() => reject(error));
    const give = (worker: Worker) => {
      if (next < articles.length) worker.postMessage({ index: next, article: articles[next++] });
    };
    for (const worker of workers) {
      worker.on('error', fail);
      worker.on('message', (answer: Answer) => {
        if ('failure' in answer) return fail(new InvariantError(`${articles[answer.index]?.id}: ${answer.failure}`));
        results[answer.index] = answer.understood;
        done++;
        onDone();
        if (done === articles.length) void stop().then(() => resolve(results));
        else give(worker);
      });
      give(worker);
    }
  });

/**
 * Understands articles on up to `threads` threads.
 * @param onDone called once for each article that is done
 */
export const understandInParallel = (
  articles: readonly Article[],
  patterns: readonly Pattern[],
  threads: number,
  onDone: () => void,
): Promise<WithFacts[]> => {
  const useful = Math.min(threads, Math.ceil(articles.length / ARTICLES_WORTH_A_WORKER));
  return useful <= 1 ? alone(articles, patterns, onDone) : shared(articles, patterns, useful, onDone);
};
