import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkCorrections } from '../src/assemble/corrections.ts';
import { readPatterns } from '../src/pattern/pattern.ts';
import { VERSION } from '../src/version.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = join(ROOT, 'dist/cli/main.js');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const run = promisify(execFile);

const blocksOf = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^[ *]*\`\`\`${language}\\n([\\s\\S]*?)^[ *]*\`\`\``, 'gm'))].map((block) =>
    block[1]!.replace(/^ \* ?/gm, ''),
  );

/** The words of a shell line; single and double quotes hold words together. */
const words = (line: string): string[] => [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((word) => word[1] ?? word[2] ?? word[3]!);

const COMMAND = 'npm run -s tripel -- ';
const commands = blocksOf(README, 'sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line.startsWith(COMMAND))
  .map((line) => line.slice(COMMAND.length));

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tripel-readme-'));
  symlinkSync(join(ROOT, 'seeds'), join(folder, 'seeds'));
  await run(process.execPath, [MAIN, 'extract', 'seeds', '--quiet'], { cwd: folder });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a module inside this package, so that `tripel` names it, in the folder of the example. */
const runModule = async (source: string, name: string): Promise<string> => {
  const file = join(ROOT, 'dist', name);
  writeFileSync(file, source);
  try {
    return (await run(process.execPath, [file], { cwd: folder })).stdout;
  } finally {
    rmSync(file);
  }
};

describe('README', () => {
  test.each(commands.filter((command) => command !== 'view'))('tripel %s', async (command) => {
    const { stdout, stderr } = await run(process.execPath, [MAIN, ...words(command)], { cwd: folder, maxBuffer: 1 << 26 });
    expect(stdout.trim()).not.toBe('');
    expect(stdout).not.toContain('nothing found');
    expect(stderr).not.toContain('nothing says so');
  });

  test('tripel view serves the page and what it needs, and says where', async () => {
    const server = spawn(process.execPath, [MAIN, 'view', '--port', '0'], { cwd: folder });
    try {
      const address = await new Promise<string>((done) => server.stdout.once('data', (chunk) => done(String(chunk).trim())));
      const fetched = await Promise.all(['', 'models/nl.tripel', 'gone'].map((path) => fetch(`${address}${path}`)));
      expect(fetched.map((response) => response.status)).toEqual([200, 200, 404]);
      expect(await fetched[0]!.text()).toContain('tripel-data');
    } finally {
      server.kill('SIGTERM');
    }
    expect(await new Promise((done) => server.once('exit', done))).toBe(0);
  });

  test.each(blocksOf(README, 'ts').map((block, i) => [i + 1, block] as const))('program %i', async (i, block) => {
    expect((await runModule(block, `readme-${i}.mjs`)).trim()).not.toBe('');
  });

  test('the example of the API', async () => {
    const [example] = blocksOf(readFileSync(join(ROOT, 'src/index.ts'), 'utf8'), 'ts');
    expect((await runModule(example!, 'readme-api.mjs')).trim()).not.toBe('');
  });

  test('the patterns and corrections read', () => {
    const [patterns, corrections] = blocksOf(README, 'yaml');
    expect(readPatterns(parse(patterns!), 'README')).toHaveLength(1);
    expect(checkCorrections(parse(corrections!), 'README').repair).toHaveLength(2);
  });
});

test('the version is that of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
});
