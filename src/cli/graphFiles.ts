import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '../model/errors.ts';
import type { Extraction } from '../model/graph.ts';
import { readExtraction } from '../write/readGraph.ts';
import { systemReason } from './inputs.ts';

const RECORDS = ['articles', 'entities', 'facts', 'propositions'] as const;

const ifThere = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Reads what `extract` wrote: a folder, or the graph.json in it, with the records that lie beside it.
 * @throws InputError that says how to make a graph when there is none
 */
export const readGraphFiles = async (cwd: string, name: string): Promise<Extraction> => {
  const path = resolve(cwd, name);
  const isFolder = await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
  const graphPath = isFolder ? join(path, 'graph.json') : path;
  let graph: string;
  try {
    graph = await readFile(graphPath, 'utf8');
  } catch (error) {
    throw new InputError(
      'KG_INPUT_MISSING',
      `${name}: no graph to read: ${systemReason(error)}; make one with: tripel extract <inputs> --out ${name}`,
    );
  }
  const files: { graph: string } & { [record in (typeof RECORDS)[number]]?: string } = { graph };
  for (const record of basename(graphPath) === 'graph.json' ? RECORDS : []) {
    const text = await ifThere(join(dirname(graphPath), `${record}.jsonl`));
    if (text !== undefined) files[record] = text;
  }
  return readExtraction(files, isFolder ? `${name}/graph.json` : name);
};
