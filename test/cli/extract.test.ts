import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/cli/commands/index.ts';
import { EXIT } from '../../src/cli/exitCodes.ts';
import { runProgram } from '../../src/cli/program.ts';
import { fakeIo } from './fakeIo.ts';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const DUTCH = `De burgemeester van Gent heeft dinsdag de Franse minister Claire Morel ontmoet in Parijs.

Morel zei dat Frankrijk de plannen van Gent steunt. De stad Gent wil geen nieuwe haven bouwen.
`;
const ENGLISH = `Acme Motors said on Monday that it will buy Bolt Energy, a company from Norway.

The Norwegian prime minister Ida Solberg criticised the plan. "We do not support it," she said.
`;
const GERMAN =
  'Der Bundeskanzler hat am Dienstag mit dem französischen Präsidenten über die gemeinsame Verteidigung gesprochen und eine Einigung erzielt.\n';

let folder: string;

const commands = await loadCommands([]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tripel-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, 'in', name), content);
const output = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
const records = (name: string): Record<string, unknown>[] =>
  output(`${name}.jsonl`)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const extract = async (...argv: string[]) => {
  const { io, out, messages } = fakeIo(folder);
  const code = await runProgram(['extract', '--out', 'out', ...argv], commands, io);
  return { code, out: out(), messages: messages() };
};

describe('extract', () => {
  test('writes the files of the contract, and says what it found', async () => {
    put('nl.txt', DUTCH);
    put('en.txt', ENGLISH);
    const { code, out, messages } = await extract('in', '--date', '2024-05-15');
    expect([code, messages]).toEqual([EXIT.done, []]);
    expect(out).toMatch(/^2 articles, \d+ sentences, \d+ entities, \d+ facts/);
    expect(out).toMatch(/open out\/index.html in a browser/);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(
      [
        'articles.jsonl',
        'entities.jsonl',
        'facts.jsonl',
        'graph.gexf',
        'graph.json',
        'index.html',
        'propositions.jsonl',
        'run.json',
      ].sort(),
    );
    expect(records('articles').map(({ id, language, date }) => [id, language, date])).toEqual([
      ['en', 'en', '2024-05-15'],
      ['nl', 'nl', '2024-05-15'],
    ]);
  });

  test('proves every fact and mention by the text', async () => {
    put('nl.txt', DUTCH);
    put('en.txt', ENGLISH);
    await extract('in');
    const text = new Map(records('articles').map((article) => [String(article.id), String(article.text)]));
    const facts = records('facts') as unknown as { article: string; evidence: { span: [number, number]; text: string } }[];
    expect(facts.length).toBeGreaterThan(3);
    for (const { article, evidence } of facts) expect(text.get(article)!.slice(...evidence.span)).toBe(evidence.text);
    for (const entity of records('entities') as unknown as { mentions: { article: string; span: [number, number]; text: string }[] }[]) {
      for (const mention of entity.mentions) expect(text.get(mention.article)!.slice(...mention.span)).toBe(mention.text);
    }
  });

  test('does the others when some inputs are bad, each with one line, and exits with 3', async () => {
    put('good.txt', DUTCH);
    put('empty.txt', '');
    put('blank.txt', ' \n\n ');
    put('binary.txt', new Uint8Array([0, 1, 2, 255, 254, 0, 0, 7, 9, 0, 3]));
    put('german.txt', GERMAN);
    put('long.txt', `${DUTCH}${'a'.repeat(10 * 1024 * 1024)}\n`);
    put('broken.json', '{"text": ');
    const { code, messages } = await extract('in', 'gone.txt');
    expect(code).toBe(EXIT.someSkipped);
    expect(records('articles').map(({ id }) => id)).toEqual(['good']);
    const lines = messages.join('\n');
    for (const name of ['gone', 'empty', 'blank', 'binary', 'german', 'long', 'broken']) {
      expect(lines, name).toMatch(new RegExp(`^skipped (?:in/)?${name}\\.\\w+.*\\(KG_[A-Z_]+\\)$`, 'm'));
    }
    expect(messages).toHaveLength(7);
    expect(lines).not.toMatch(/ {4}at /);
  });

  test('writes nothing when nothing could be read', async () => {
    const { code, messages } = await extract('gone.txt');
    expect(code).toBe(EXIT.input);
    expect(messages.at(-1)).toMatch(/no article could be read/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('gives the same bytes on every run, but for timings', async () => {
    put('nl.txt', DUTCH);
    const all = () =>
      Object.fromEntries(readdirSync(join(folder, 'out')).map((name) => [name, output(name).replace(/"seconds": [\d.]+/, '')]));
    await extract('in');
    const first = all();
    await extract('in');
    expect(all()).toEqual(first);
  });

  test('leaves the text out of a page for sharing', async () => {
    put('nl.txt', DUTCH);
    await extract('in');
    expect(output('index.html')).toContain('De burgemeester van Gent heeft');
    await extract('in', '--no-text');
    expect(output('index.html')).not.toContain('De burgemeester van Gent heeft');
  });

  test('heeds corrections.yaml', async () => {
    put('nl.txt', DUTCH);
    await extract('in');
    const before = records('facts').length;
    writeFileSync(join(folder, 'corrections.yaml'), 'reject:\n  - { subject: Claire Morel }\n  - { object: Claire Morel }\n');
    await extract('in');
    expect(records('facts').length).toBeLessThan(before);
    expect(JSON.stringify(records('facts').map((fact) => [fact.subject, fact.object]))).not.toContain('Morel');
  });

  test('finds relations of the user’s own', async () => {
    put('en.txt', ENGLISH);
    writeFileSync(
      join(folder, 'patterns.yaml'),
      "- match: '[<subject>#Organization+] {say} on #ProperNoun that it will {buy} [<object>#ProperNoun+]'\n  predicate: announces_purchase\n  type: DEAL\n",
    );
    await extract('in', '--patterns', 'patterns.yaml');
    const own = records('facts').filter((fact) => JSON.stringify(fact.predicate).includes('announces_purchase'));
    expect(own).toMatchObject([{ subject: { label: 'Acme Motors' }, object: { label: 'Bolt Energy' }, predicate: { type: 'DEAL' } }]);
  });

  test.each([
    [['--lang', 'de'], /--lang de: choose nl, en or auto/],
    [['--date', '2022-13'], /--date 2022-13: expected a date like/],
    [['--format', 'pdf'], /unknown format 'pdf'|--format pdf/],
    [['--threads', '0'], /--threads 0: expected a whole number/],
    [['--patterns', 'gone.yaml'], /gone.yaml: cannot be read/],
    [['--corrections', 'gone.yaml'], /gone.yaml: cannot be read/],
  ])('refuses %j in one line', async (argv, expected) => {
    put('nl.txt', DUTCH);
    const { code, messages } = await extract('in', ...argv);
    expect(code).toBe(EXIT.input);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(expected);
  });

  test('tells in one line that the output cannot be written', async () => {
    put('nl.txt', DUTCH);
    writeFileSync(join(folder, 'out'), 'a file');
    const { code, messages } = await extract('in');
    expect([code, messages.length]).toEqual([EXIT.input, 1]);
    expect(messages[0]).toMatch(/out: cannot be written: exists already.*KG_OUTPUT/);
  });

  test('gives on several threads what it gives on one', () => {
    for (let i = 0; i < 20; i++) put(`a${String(i).padStart(2, '0')}.txt`, i % 2 === 0 ? DUTCH : ENGLISH);
    const run = (threads: string) =>
      execFileSync(process.execPath, [MAIN, 'extract', 'in', '--out', `out${threads}`, '--threads', threads, '--quiet'], { cwd: folder });
    run('1');
    run('2');
    for (const name of ['facts.jsonl', 'entities.jsonl', 'graph.json']) {
      expect(readFileSync(join(folder, 'out2', name), 'utf8')).toBe(readFileSync(join(folder, 'out1', name), 'utf8'));
    }
  });
});

describe('what extract wrote', () => {
  const run = async (...argv: string[]) => {
    const { io, out, messages } = fakeIo(folder);
    const code = await runProgram(argv, commands, io);
    return { code, out: out(), messages: messages() };
  };

  test('is queried by name in either language, exported, and asked', async () => {
    put('nl.txt', DUTCH);
    await extract('in');
    expect((await run('query', '-g', 'out', '--entity', 'France', '--json')).out).toContain('"label":"France"');
    expect((await run('query', '-g', 'out', '--entities')).out).toContain('Claire Morel');
    expect((await run('ask', '-g', 'out', 'Wie ontmoet Morel?')).messages.join()).toContain('-[meet]-');
    expect((await run('export', 'out', '--format', 'graphml,csv', '--out', 'exports')).out).toContain('exports/graph.graphml');
  });

  test.each([
    [['query', '-g', 'gone'], /gone: no graph to read.*make one with: tripel extract/],
    [['query', '-g', 'out', '--subject', 'Zwolle'], /--subject Zwolle: no entity of that name/],
    [['query', '-g', 'out', 'Gent -[meet'], /column 12: expected '\]'\n\s*Gent -\[meet\n\s*\^/],
    [['query', '-g', 'out', '--modality', 'maybe'], /--modality maybe: choose from actual/],
    [['ask', '-g', 'out', 'Wie ontmoet Zwolle?'], /names nothing that the graph knows/],
    [['export', 'out'], /--format: say which of/],
    [['annotate', 'gone.txt'], /gone.txt/],
  ])('%j is told in one line', async (argv, expected) => {
    put('nl.txt', DUTCH);
    await extract('in');
    const { code, messages } = await run(...argv);
    expect(code).toBe(EXIT.input);
    expect(messages.join('\n')).toMatch(expected);
    expect(messages.join('\n')).not.toMatch(/ {4}at /);
  });

  test('annotate and propositions write for others to read', async () => {
    put('en.txt', ENGLISH);
    expect((await run('annotate', 'in/en.txt')).out).toMatch(/^1\tAcme\tAcme\tPROPN\t/m);
    expect((await run('annotate', 'in/en.txt', '--iob2')).out).toMatch(/^Acme\tB-ORG$/m);
    const { out } = await run('propositions', 'in/en.txt');
    expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ article: 'en', predicate: { lemma: expect.any(String) } });
  });
});
