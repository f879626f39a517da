import { annotate, readForms } from '../../annotate/annotate.ts';
import { bareArticle } from '../../annotate/bareArticle.ts';
import type { AnnotatedArticle, Sentence } from '../../model/annotated.ts';
import type { WithEntities } from '../../model/entity.ts';
import { InputError } from '../../model/errors.ts';
import { understand } from '../../pipeline.ts';
import { decodeText } from '../../read/decodeText.ts';
import { detectLanguage } from '../../read/detectLanguage.ts';
import { findPropositions } from '../../relate/findPropositions.ts';
import { type PropositionOptions, propositionRecords } from '../../relate/propositionRecords.ts';
import { type CommandData, isOn, textOption } from '../command.ts';
import { EXIT } from '../exitCodes.ts';
import { modelsFromFiles } from '../modelFiles.ts';
import { readBytes } from '../readBytes.ts';
import { readWhole } from '../readWhole.ts';
import { checkLanguage } from './checks.ts';

const withoutEntities = (article: AnnotatedArticle): WithEntities => ({ ...article, mentions: [], entities: [], referents: [], times: [] });

const printRecords = (
  document: Parameters<typeof propositionRecords>[0],
  options: PropositionOptions,
  out: (text: string) => void,
): void => {
  for (const record of propositionRecords(document, options)) out(`${JSON.stringify(record)}\n`);
};

const sentenceOfLine = (sentence: Sentence): Sentence => ({ ...sentence, block: 'paragraph', blockIndex: 0 });

export const propositionsCommand: CommandData = {
  name: 'propositions',
  summary: 'Write who does what to whom in each sentence, named or not, as JSON Lines',
  arguments: [{ name: '<file>', description: 'an article, or with --lines a sentence on each line; - for standard input' }],
  options: [
    { flags: '--lines', description: 'each line is a sentence of its own' },
    { flags: '--tokenised', description: 'with --lines: the words are parted by spaces already' },
    { flags: '--arguments <form>', description: 'the texts of arguments', choices: ['minimal', 'full'], default: 'minimal' },
    { flags: '--lang <language>', description: 'nl, en, or auto', default: 'auto' },
  ],
  examples: [
    'tripel propositions seeds/poetin-xi-2022-02.txt',
    'tripel propositions sentences.txt --lines --tokenised --arguments full --lang en',
  ],
  run: async (args, options, io) => {
    const path = String(args[0]);
    const language = checkLanguage(textOption(options, 'lang'));
    const form: PropositionOptions = { arguments: textOption(options, 'arguments') === 'full' ? 'full' : 'minimal' };
    const models = modelsFromFiles();
    if (isOn(options, 'tokenised') && !isOn(options, 'lines')) throw new InputError('KG_OPTION', '--tokenised goes with --lines');
    if (!isOn(options, 'lines')) {
      for (const article of await readWhole([path], io, { language }))
        printRecords(understand(article, await models(article.language)), form, io.out);
      return EXIT.done;
    }
    const text = decodeText(await readBytes(path, io), path);
    const known = language === 'auto' ? detectLanguage(text, path) : language;
    const model = await models(known);
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const sentences = isOn(options, 'tokenised')
      ? readForms(
          lines.map((line) => line.trim().split(/\s+/)),
          model,
        )
      : null;
    for (const [index, line] of lines.entries()) {
      const sentence = sentences?.[index];
      const article = bareArticle(
        `${path}:${index + 1}`,
        sentence === undefined ? line : sentence.tokens.map((token) => token.form).join(' '),
        known,
      );
      const annotated = sentence === undefined ? annotate(article, model) : { ...article, sentences: [sentenceOfLine(sentence)] };
      printRecords(findPropositions(withoutEntities(annotated)), form, io.out);
    }
    return EXIT.done;
  },
};
