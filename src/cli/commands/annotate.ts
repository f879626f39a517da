import { annotate, readForms } from '../../annotate/annotate.ts';
import { readConllu, writeConllu, writeIob2 } from '../../annotate/conllu.ts';
import { readSources } from '../../extract.ts';
import type { AnnotatedArticle, Sentence } from '../../model/annotated.ts';
import { InputError } from '../../model/errors.ts';
import type { LanguageCode, Span } from '../../model/text.ts';
import { decodeText } from '../../read/decodeText.ts';
import { detectLanguage } from '../../read/detectLanguage.ts';
import { type CommandData, isOn, textOption } from '../command.ts';
import { EXIT } from '../exitCodes.ts';
import { readInputs } from '../inputs.ts';
import { modelsFromFiles } from '../modelFiles.ts';
import { readBytes } from '../readBytes.ts';
import { checkLanguage } from './checks.ts';

const shifted = (span: Span, by: number): Span => [span[0] + by, span[1] + by];

/** An article of sentences that stand one after another, a line each. */
const articleOf = (path: string, language: LanguageCode, sentences: readonly Sentence[]): AnnotatedArticle => {
  const lines = sentences.map((sentence) => sentence.tokens.map((token) => token.form).join(' '));
  let at = 0;
  const placed = sentences.map((sentence, i) => {
    const start = at;
    at += lines[i]!.length + 1;
    return {
      ...sentence,
      span: [start, at - 1] as const,
      tokens: sentence.tokens.map((token) => ({ ...token, span: shifted(token.span, start) })),
    };
  });
  const text = lines.join('\n');
  return { id: path, path, sha256: '', language, title: null, url: null, date: null, text, blocks: [], messages: [], sentences: placed };
};

export const annotateCommand: CommandData = {
  name: 'annotate',
  summary: 'Write how a text is read: tokens, lemmas, tags, trees, names',
  arguments: [{ name: '<file>', description: 'an article, or with --gold-tokens a CoNLL-U file whose tokens are kept' }],
  options: [
    { flags: '--conllu', description: 'CoNLL-U, names in MISC (the default)' },
    { flags: '--iob2', description: 'a token and its name tag on each line' },
    { flags: '--gold-tokens', description: 'keep the sentences and tokens of a CoNLL-U file' },
    { flags: '--lang <language>', description: 'nl, en, or auto', default: 'auto' },
  ],
  examples: [
    'tripel annotate seeds/poetin-xi-2022-02.txt',
    'tripel annotate article.txt --iob2',
    'tripel annotate gold.conllu.gz --gold-tokens --lang nl',
  ],
  run: async (args, options, io) => {
    if (isOn(options, 'conllu') && isOn(options, 'iob2')) throw new InputError('KG_OPTION', 'choose --conllu or --iob2');
    const write = isOn(options, 'iob2') ? writeIob2 : writeConllu;
    const path = String(args[0]);
    const language = checkLanguage(textOption(options, 'lang'));
    const models = modelsFromFiles();
    if (isOn(options, 'goldTokens')) {
      const forms = readConllu(decodeText(await readBytes(path, io), path)).map((sentence) => sentence.words.map((word) => word.form));
      const known = language === 'auto' ? detectLanguage(forms.map((words) => words.join(' ')).join('\n'), path) : language;
      io.out(write(articleOf(path, known, readForms(forms, await models(known)))));
      return EXIT.done;
    }
    const { sources, skipped } = await readInputs([path], io);
    const read = readSources(sources, { language });
    const failure = [...skipped, ...read.skipped][0];
    if (failure !== undefined) throw failure.error;
    for (const article of read.articles) io.out(write(annotate(article, await models(article.language))));
    return EXIT.done;
  },
};
