import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Which folder of src/ may import which others; files of src/ itself belong to `.`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  knowledge: ['model'],
  language: ['model', 'knowledge'],
  read: ['model', 'language'],
  annotate: ['model', 'language', 'knowledge'],
  mention: ['model', 'language', 'knowledge'],
  resolve: ['model', 'language', 'knowledge', 'mention'],
  relate: ['model', 'language', 'knowledge'],
  pattern: ['model'],
  layout: ['model'],
  assemble: ['model', 'knowledge', 'layout', 'relate'],
  write: ['model'],
  query: ['model', 'knowledge', 'write'],
  ask: ['model', 'language', 'knowledge', 'annotate', 'relate', 'query'],
  evaluate: ['model', 'annotate'],
  cli: ['.', 'model', 'ask', 'read', 'annotate', 'pattern', 'assemble', 'write', 'query', 'evaluate', 'relate', 'language'],
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [join(folder, entry.name)] : [],
  );

const folderOf = (file: string): string => {
  const parts = relative(SRC, file).split('/');
  return parts.length > 1 ? parts[0]! : '.';
};

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);

const files = filesBelow(SRC);

describe('architecture', () => {
  test.each(Object.keys(MAY_IMPORT))('%s imports only what its place in the chain allows', (folder) => {
    const allowed = new Set([folder, ...MAY_IMPORT[folder]!]);
    const wrong = files
      .filter((file) => folderOf(file) === folder)
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => path.startsWith('.'))
          .map((path) => folderOf(resolve(dirname(file), path)))
          .filter((target) => !allowed.has(target))
          .map((target) => `${relative(SRC, file)} imports from ${target}/`),
      );
    expect(wrong).toEqual([]);
  });

  test('every folder has its place', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== '.'));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  test('only the command line and the entry for Node touch files, processes and sockets', () => {
    const wrong = files
      .filter((file) => folderOf(file) !== 'cli' && relative(SRC, file) !== 'index.ts')
      .filter((file) => importsOf(file).some((path) => path.startsWith('node:')))
      .map((file) => relative(SRC, file));
    expect(wrong).toEqual([]);
  });

  test('no stage reads a clock or draws a random number', () => {
    const wrong = files
      .filter((file) => folderOf(file) !== 'cli')
      .filter((file) => /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bprocess\.env\b/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(SRC, file));
    expect(wrong).toEqual([]);
  });

  test('no folder but language/ and those that choose a language file tests for a language', () => {
    const wrong = files
      .filter((file) => ['relate', 'mention', 'resolve'].includes(folderOf(file)))
      .filter((file) => /===? *'(nl|en)'/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(SRC, file));
    expect(wrong).toEqual([]);
  });
});
