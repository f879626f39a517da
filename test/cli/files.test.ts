import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readInputs, systemReason } from '../../src/cli/inputs.ts';
import { writeFiles } from '../../src/cli/writeFiles.ts';
import { fakeIo } from './fakeIo.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tripel-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, text = 'text') => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const found = async (inputs: readonly string[], stdin?: string) => {
  const { sources, skipped } = await readInputs(inputs, fakeIo(folder, stdin).io);
  return { paths: sources.map((source) => source.path), reasons: skipped.map(({ error }) => `${error.code} ${error.message}`), sources };
};

describe('inputs', () => {
  test('a folder gives its articles in order, without sidecars, hidden and foreign files', async () => {
    for (const path of ['n/b.txt', 'n/a.md', 'n/deep/c.html', 'n/a.meta.json', 'n/.hidden.txt', 'n/photo.png']) put(path);
    put('n/a.meta.json', '{}');
    expect((await found(['n'])).paths).toEqual(['n/a.md', 'n/b.txt', 'n/deep/c.html']);
  });

  test('a glob gives what it matches, and a file given twice is read once', async () => {
    for (const path of ['a.txt', 'b.txt', 'c.md']) put(path);
    expect((await found(['*.txt', './a.txt'])).paths).toEqual(['a.txt', 'b.txt']);
  });

  test('- is standard input', async () => {
    const { sources } = await found(['-'], 'an article');
    expect(new TextDecoder().decode(sources[0]!.bytes)).toBe('an article');
  });

  test('a sidecar comes with its article', async () => {
    put('a.txt');
    put('a.meta.json', '{"date":"2022-02-04"}');
    expect((await found(['a.txt'])).sources[0]!.sidecar).toEqual({ date: '2022-02-04' });
  });

  test.each([
    ['a missing file', 'gone.txt', /^KG_INPUT_MISSING gone.txt: no such file or folder/],
    ['a path through a file', 'a.txt/b', /^KG_INPUT_UNREADABLE a.txt\/b: cannot be read: a part of the path is a file/],
    ['a pattern without match', '*.html', /^KG_INPUT_MISSING \*.html: no file matches/],
    ['a folder without articles', 'empty', /^KG_INPUT_MISSING empty: holds no article/],
    ['a sidecar that is no JSON', 'bad.txt', /^KG_INPUT_FORMAT bad.meta.json: is not JSON/],
  ])('%s is told in one line, and the others are still read', async (_, input, expected) => {
    put('a.txt');
    put('bad.txt');
    put('bad.meta.json', '{');
    mkdirSync(join(folder, 'empty'));
    const { paths, reasons } = await found([input, 'a.txt']);
    expect(paths).toEqual(['a.txt']);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(expected);
  });
});

describe('writing', () => {
  test('all files or none: a failure half-way leaves what was there before', async () => {
    put('out/facts.jsonl', 'old');
    const failing = function* () {
      yield 'half';
      throw Object.assign(new Error('write'), { code: 'ENOSPC', syscall: 'write' });
    };
    const files = [
      { file: 'facts.jsonl', chunks: ['new'] },
      { file: 'graph.json', chunks: failing() },
    ];
    await expect(writeFiles(join(folder, 'out'), files)).rejects.toThrow(/graph.json: cannot be written: the disk is full/);
    expect(readdirSync(join(folder, 'out'))).toEqual(['facts.jsonl']);
    expect(readFileSync(join(folder, 'out/facts.jsonl'), 'utf8')).toBe('old');
  });

  test('a folder that is a file is told in one line', async () => {
    put('out');
    await expect(writeFiles(join(folder, 'out'), [])).rejects.toThrow(/out: cannot be written: exists already/);
  });

  test('pieces become a file', async () => {
    await writeFiles(join(folder, 'deep/out'), [{ file: 'a.txt', chunks: ['one ', 'two'] }]);
    expect(readFileSync(join(folder, 'deep/out/a.txt'), 'utf8')).toBe('one two');
  });

  test.each([
    ['EACCES', 'permission denied'],
    ['EROFS', 'the disk is read-only'],
  ])('%s reads as words', (code, words) => {
    expect(systemReason(Object.assign(new Error('x'), { code }))).toBe(words);
  });
});
