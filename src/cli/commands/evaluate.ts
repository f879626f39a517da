import type { LanguageModel } from '../../annotate/languageModel.ts';
import { evaluateNames } from '../../evaluate/evaluateNames.ts';
import { evaluateRawTagging, evaluateTagging } from '../../evaluate/evaluateTagging.ts';
import { decodeText } from '../../read/decodeText.ts';
import { type CommandData, type GroupData, isOn, type OptionData, textOption } from '../command.ts';
import { EXIT } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { languageOfTokens } from '../languageOfTokens.ts';
import { modelsFromFiles } from '../modelFiles.ts';
import { readBytes } from '../readBytes.ts';
import { checkLanguage } from './checks.ts';
import { evaluateFactsCommand } from './evaluateFacts.ts';

const LANGUAGE: OptionData = { flags: '--lang <language>', description: 'whose model reads: nl, en, or auto', default: 'auto' };
const JSON_OPTION: OptionData = { flags: '--json', description: 'figures as one JSON object' };

const modelFor = (text: string, path: string, options: Readonly<Record<string, unknown>>): Promise<LanguageModel> => {
  const language = checkLanguage(textOption(options, 'lang'));
  return modelsFromFiles()(language === 'auto' ? languageOfTokens(text, path) : language);
};

const flat = (value: unknown, prefix = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flat(inner, prefix === '' ? key : `${prefix}.${key}`))
    : [[prefix, value]];

/** Prints figures as JSON, or one a line. */
const report = (figures: object, options: Readonly<Record<string, unknown>>, io: Io): void => {
  if (isOn(options, 'json')) io.out(`${JSON.stringify(figures)}\n`);
  else for (const [key, value] of flat(figures)) io.out(`${key.padEnd(24)} ${String(value)}\n`);
};

const taggingCommand: CommandData = {
  name: 'tagging',
  summary: 'Score tags, lemmas and trees on a CoNLL-U file',
  arguments: [{ name: '<file>', description: '.conllu or .conllu.gz' }],
  options: [LANGUAGE, { flags: '--raw', description: 'from raw text, by the definitions of the CoNLL 2018 shared task' }, JSON_OPTION],
  examples: ['tripel evaluate tagging alpino-test.conllu.gz --json', 'tripel evaluate tagging ewt-test.conllu.gz --lang en --raw'],
  run: async (args, options, io) => {
    const path = String(args[0]);
    const text = decodeText(await readBytes(path, io), path);
    const model = await modelFor(text, path, options);
    const evaluate = isOn(options, 'raw') ? evaluateRawTagging : evaluateTagging;
    report(evaluate(text, path, model, { now: io.now }), options, io);
    return EXIT.done;
  },
};

const namesCommand: CommandData = {
  name: 'names',
  summary: 'Score names on a file in the columns of CoNLL-2002 or in IOB2',
  arguments: [{ name: '<file>', description: 'tokens with their tags, .gz or not' }],
  options: [LANGUAGE, JSON_OPTION],
  examples: ['tripel evaluate names ned.testb --json', 'tripel evaluate names uner-ewt-test.iob2.gz --lang en'],
  run: async (args, options, io) => {
    const path = String(args[0]);
    const text = decodeText(await readBytes(path, io), path);
    report(evaluateNames(text, path, await modelFor(text, path, options)), options, io);
    return EXIT.done;
  },
};

export const evaluateCommand: GroupData = {
  name: 'evaluate',
  summary: 'Print how well tags, names and facts are read, against a gold standard',
  commands: [taggingCommand, namesCommand, evaluateFactsCommand],
};
