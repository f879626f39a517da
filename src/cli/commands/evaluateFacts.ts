import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { assemble } from '../../assemble/assemble.ts';
import { errorReport } from '../../evaluate/errorReport.ts';
import { evaluateFacts, type FactFigures } from '../../evaluate/facts.ts';
import { type GoldArticle, readGoldArticle } from '../../evaluate/goldFacts.ts';
import { InputError } from '../../model/errors.ts';
import type { EntityRecord, FactRecord } from '../../model/records.ts';
import { GENERATOR } from '../../version.ts';
import { type CommandData, isOn, textOption } from '../command.ts';
import { EXIT } from '../exitCodes.ts';
import { readGraphFiles } from '../graphFiles.ts';
import { systemReason } from '../inputs.ts';
import type { Io } from '../io.ts';
import { readWhole } from '../readWhole.ts';
import { understandInParallel } from '../understandInParallel.ts';
import { writeFiles } from '../writeFiles.ts';

const GOLD = '.gold.json';

const readGold = async (folder: string, io: Io): Promise<GoldArticle[]> => {
  let names: string[];
  try {
    names = (await readdir(resolve(io.cwd, folder))).filter((name) => name.endsWith(GOLD)).sort();
  } catch (error) {
    throw new InputError('KG_INPUT_MISSING', `--gold ${folder}: ${systemReason(error)}`);
  }
  if (names.length === 0) throw new InputError('KG_INPUT_MISSING', `--gold ${folder}: holds no NAME${GOLD}`);
  return Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -GOLD.length);
      try {
        const text = await readFile(join(resolve(io.cwd, folder), `${name}.txt`), 'utf8');
        return readGoldArticle(name, text, JSON.parse(await readFile(join(resolve(io.cwd, folder), file), 'utf8')));
      } catch (error) {
        throw error instanceof InputError ? error : new InputError('KG_INPUT_FORMAT', `${folder}/${file}: ${systemReason(error)}`);
      }
    }),
  );
};

interface Predicted {
  readonly entities: readonly EntityRecord[];
  readonly facts: readonly FactRecord[];
}

/** What is found in the texts of the gold articles, read together. */
const predict = async (folder: string, golds: readonly GoldArticle[], io: Io): Promise<Predicted> => {
  const paths = golds.map(({ name }) => join(folder, `${name}.txt`));
  const articles = await readWhole(paths, io);
  return assemble(await understandInParallel(articles, [], 1, () => {}), GENERATOR);
};

const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1)).padStart(6);

const asText = (figures: FactFigures): string => {
  const { counts, pairs, triples } = figures;
  const row = (name: string, ...shares: (number | null)[]) => `${name.padEnd(22)}${shares.map(percent).join('')}`;
  return [
    `gold ${counts.gold}, predicted ${counts.predicted}, neutral ${counts.neutral}, outside ${counts.outside}`,
    `${''.padEnd(22)}     P     R    F1`,
    row('pairs', pairs.p, pairs.r, pairs.f1),
    row('triples', triples.p, triples.r, triples.f1),
    row('strict precision', figures.strictPrecision),
    row('core recall', figures.coreRecall),
    row('entity recall', figures.entityRecall),
    row('mentions right', figures.mentionPrecision),
    row('polarity right', figures.polarity),
    row('modality right', figures.modality),
    row('attribution recall', figures.attributionRecall),
    '',
    `${'article'.padEnd(30)}  gold  triples found`,
    ...figures.articles.map((a) => `${a.name.padEnd(30)}${String(a.gold).padStart(6)}${String(a.tripleFound).padStart(8)}`),
    '',
    `${'phenomenon'.padEnd(30)}  gold  pairs found  triples found`,
    ...Object.entries(figures.phenomena).map(
      ([name, p]) =>
        `${name.padEnd(30)}${String(p.gold).padStart(6)}${String(p.pairFound).padStart(8)}${String(p.tripleFound).padStart(15)}`,
    ),
    '',
    `${'confidence'.padEnd(14)} facts   said  right`,
    ...figures.reliability.map(
      (bin) => `${`${bin.from}–${bin.to}`.padEnd(14)}${String(bin.facts).padStart(6)}${percent(bin.confidence)}${percent(bin.right)}`,
    ),
    '',
  ].join('\n');
};

export const evaluateFactsCommand: CommandData = {
  name: 'facts',
  summary: 'Score facts against hand-made gold: NAME.txt and NAME.gold.json',
  arguments: [],
  options: [
    { flags: '--gold <folder>', description: 'where the articles and their gold facts are' },
    { flags: '--pred <folder>', description: 'score what extract wrote there, instead of reading the articles' },
    { flags: '--html <file>', description: 'also write a page of what was found, missed and wrong; it quotes the articles' },
    { flags: '--json', description: 'figures as one JSON object' },
  ],
  examples: ['tripel evaluate facts --gold gold/nl-dev', 'tripel evaluate facts --gold gold/nl-dev --html errors.html --json'],
  run: async (_args, options, io) => {
    const folder = textOption(options, 'gold');
    if (folder === null) throw new InputError('KG_OPTION', '--gold: say where the gold facts are');
    const golds = await readGold(folder, io);
    const given = textOption(options, 'pred');
    const { entities, facts } = given === null ? await predict(folder, golds, io) : await readGraphFiles(io.cwd, given);
    const figures = evaluateFacts(golds, entities, facts);
    io.out(isOn(options, 'json') ? `${JSON.stringify(figures)}\n` : asText(figures));
    const html = textOption(options, 'html');
    if (html !== null) {
      const path = resolve(io.cwd, html);
      await writeFiles(dirname(path), [{ file: path.slice(dirname(path).length + 1), chunks: [errorReport(golds, entities, facts)] }]);
    }
    return EXIT.done;
  },
};
