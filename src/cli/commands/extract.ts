import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { parse } from 'yaml';
import { assemble } from '../../assemble/assemble.ts';
import { type Corrections, checkCorrections, NO_CORRECTIONS } from '../../assemble/corrections.ts';
import { readSources } from '../../extract.ts';
import { InputError } from '../../model/errors.ts';
import type { Extraction } from '../../model/graph.ts';
import type { WithFacts } from '../../model/proposition.ts';
import { type Pattern, readPatterns } from '../../pattern/pattern.ts';
import { GENERATOR } from '../../version.ts';
import { type Format, formatNamed, type OutputFile } from '../../write/formats.ts';
import { writePage } from '../../write/page.ts';
import { type CommandData, isOn, textOption, texts } from '../command.ts';
import { EXIT } from '../exitCodes.ts';
import { readInputs, type Skipped, systemReason } from '../inputs.ts';
import { colorsFor, type Io } from '../io.ts';
import { modelChecksums } from '../modelFiles.ts';
import { readTemplate } from '../pageTemplate.ts';
import { runRecord } from '../runRecord.ts';
import { summary } from '../summary.ts';
import { understandInParallel } from '../understandInParallel.ts';
import { writeFiles } from '../writeFiles.ts';
import { checkDate, checkFormats, checkLanguage, checkThreads, FORMAT_NAMES } from './checks.ts';

/** What is written on every run. */
const STANDARD_FORMATS = ['jsonl', 'json', 'gexf'].map(formatNamed);

/** Where corrections are looked for when the option does not say it. */
const CORRECTIONS = 'corrections.yaml';
const ARTICLES_WORTH_A_BAR = 10;

const readCorrections = async (option: string | null, io: Io): Promise<Corrections> => {
  const name = option ?? CORRECTIONS;
  let text: string;
  try {
    text = await readFile(resolve(io.cwd, name), 'utf8');
  } catch (error) {
    if (option === null) return NO_CORRECTIONS;
    throw new InputError('KG_CORRECTIONS', `${name}: cannot be read: ${systemReason(error)}`);
  }
  try {
    return checkCorrections(parse(text), name);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('KG_CORRECTIONS', `${name}: is not YAML: ${systemReason(error)}`);
  }
};

const readPatternFile = async (name: string | null, io: Io): Promise<readonly Pattern[]> => {
  if (name === null) return [];
  let value: unknown;
  try {
    value = parse(await readFile(resolve(io.cwd, name), 'utf8'));
  } catch (error) {
    throw new InputError('KG_PATTERN', `${name}: cannot be read as YAML: ${systemReason(error)}`);
  }
  return readPatterns(value, name);
};

const progressBar = (total: number, io: Io): { step: () => void; stop: () => void } => {
  if (!io.isTerminal.err || total < ARTICLES_WORTH_A_BAR) return { step: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: 'reading {bar} {value}/{total} articles, {eta_formatted} to go',
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
};

const tell = (skipped: readonly Skipped[], io: Io): void => {
  const colors = colorsFor(io, 'err');
  for (const { error } of skipped) io.message(`${colors.yellow('skipped')} ${error.message} (${error.code})`);
};

const warn = (articles: readonly WithFacts[], io: Io): void => {
  const colors = colorsFor(io, 'err');
  for (const { path, messages } of articles) {
    for (const { reason, span } of messages) io.message(`${colors.yellow('note')} ${path}${span === null ? '' : `:${span[0]}`}: ${reason}`);
  }
};

const outputFiles = async (extraction: Extraction, formats: readonly Format[], withText: boolean): Promise<OutputFile[]> => {
  const template = await readTemplate();
  const wanted = [...new Set([...STANDARD_FORMATS, ...formats])].flatMap((format) => [...format.write(extraction)]);
  return [...wanted, { file: 'index.html', chunks: writePage(template, extraction, { withText }) }];
};

export const extractCommand: CommandData = {
  name: 'extract',
  summary: 'Read articles into a graph: files, folders, globs, or - for standard input',
  arguments: [{ name: '<inputs...>', description: '.txt .md .html .json .jsonl files, folders, globs, or -' }],
  options: [
    { flags: '-o, --out <folder>', description: 'where the results go', default: 'graph-out' },
    { flags: '--lang <language>', description: 'nl, en, or auto: detected for each article', default: 'auto' },
    { flags: '--date <day>', description: 'the date of all articles, before any that they give: 2022-02-04, 2022-02 or 2022' },
    { flags: '--format <names>', description: `also write these, parted by commas: ${FORMAT_NAMES}` },
    {
      flags: '--corrections <file>',
      description: `what to reject, repair, merge and keep apart (default: ${CORRECTIONS} here, if there is one)`,
    },
    { flags: '--patterns <file>', description: 'relations of your own, in compromise’s match syntax' },
    { flags: '--threads <n>', description: 'how many articles are read at once (default: one per core)' },
    { flags: '--no-text', description: 'leave the text of the articles out of the page, for sharing' },
    { flags: '--quiet', description: 'print no summary' },
  ],
  examples: [
    'tripel extract seeds',
    'tripel extract news/*.html --out graph --date 2022-02-04',
    'curl -s https://example.org/article.html | tripel extract - --lang nl',
    'tripel extract archive --format graphml,trig --threads 4',
  ],
  run: async (args, options, io) => {
    const started = io.now();
    const out = textOption(options, 'out') ?? 'graph-out';
    const readOptions = { language: checkLanguage(textOption(options, 'lang')), date: checkDate(textOption(options, 'date')) };
    const formats = checkFormats(textOption(options, 'format'));
    const threads = checkThreads(textOption(options, 'threads'), availableParallelism());
    const corrections = await readCorrections(textOption(options, 'corrections'), io);
    const patterns = await readPatternFile(textOption(options, 'patterns'), io);
    const found = await readInputs(texts(args[0]), io);
    const read = readSources(found.sources, readOptions);
    const skipped = [...found.skipped, ...read.skipped];
    tell(skipped, io);
    if (read.articles.length === 0) {
      throw new InputError('KG_INPUT_EMPTY', 'no article could be read; nothing was written');
    }
    const bar = progressBar(read.articles.length, io);
    const understood = await understandInParallel(read.articles, patterns, threads, bar.step).finally(bar.stop);
    const extraction = assemble(understood, GENERATOR, corrections);
    warn(understood, io);
    const files = await outputFiles(extraction, formats, options.text !== false);
    const seconds = (io.now() - started) / 1000;
    const checksums = await modelChecksums(new Set(read.articles.map((a) => a.language)));
    const run = runRecord({
      extraction,
      understood,
      skipped,
      options: { ...readOptions, formats: formats.map((format) => format.name), withText: options.text !== false },
      checksums,
      seconds,
    });
    const folder = resolve(io.cwd, out);
    await writeFiles(folder, [...files, { file: 'run.json', chunks: [run] }]);
    if (!isOn(options, 'quiet'))
      io.out(summary(extraction, seconds, `${relative(io.cwd, folder) || '.'}/index.html`, colorsFor(io, 'out')));
    return skipped.length > 0 ? EXIT.someSkipped : EXIT.done;
  },
};
