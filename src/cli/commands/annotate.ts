import { annotate } from '../../annotate/annotate.ts';
import { annotateTokens, writeTokensConllu } from '../../annotate/annotateTokens.ts';
import { writeConllu, writeIob2 } from '../../annotate/conllu.ts';
import { InputError } from '../../model/errors.ts';
import { decodeText } from '../../read/decodeText.ts';
import { type CommandData, isOn, textOption } from '../command.ts';
import { EXIT } from '../exitCodes.ts';
import { languageOfTokens } from '../languageOfTokens.ts';
import { modelsFromFiles } from '../modelFiles.ts';
import { readBytes } from '../readBytes.ts';
import { readWhole } from '../readWhole.ts';
import { checkLanguage } from './checks.ts';

export const annotateCommand: CommandData = {
  name: 'annotate',
  summary: 'Write how a text is read: tokens, lemmas, tags, trees, names',
  arguments: [{ name: '<file>', description: 'an article, or with --gold-tokens a file whose tokens are kept' }],
  options: [
    { flags: '--conllu', description: 'CoNLL-U, names in MISC (the default)' },
    { flags: '--iob2', description: 'a token and its name tag on each line' },
    { flags: '--gold-tokens', description: 'keep the tokens of a CoNLL-U file, or of columns with the token first' },
    { flags: '--lang <language>', description: 'nl, en, or auto', default: 'auto' },
  ],
  examples: [
    'tripel annotate seeds/poetin-xi-2022-02.txt',
    'tripel annotate article.txt --iob2',
    'tripel annotate gold.conllu.gz --gold-tokens --lang nl',
  ],
  run: async (args, options, io) => {
    if (isOn(options, 'conllu') && isOn(options, 'iob2')) throw new InputError('KG_OPTION', 'choose --conllu or --iob2');
    const path = String(args[0]);
    const language = checkLanguage(textOption(options, 'lang'));
    const models = modelsFromFiles();
    if (isOn(options, 'goldTokens')) {
      const text = decodeText(await readBytes(path, io), path);
      const known = language === 'auto' ? languageOfTokens(text, path) : language;
      const annotated = annotateTokens(text, path, await models(known));
      io.out(isOn(options, 'iob2') ? writeIob2(annotated) : writeTokensConllu(annotated));
      return EXIT.done;
    }
    const write = isOn(options, 'iob2') ? writeIob2 : writeConllu;
    for (const article of await readWhole([path], io, { language })) io.out(write(annotate(article, await models(article.language))));
    return EXIT.done;
  },
};
