import type { Sentence } from '../model/annotated.ts';
import { InputError } from '../model/errors.ts';
import { readForms } from './annotate.ts';
import { type ConlluMultiword, type ConlluSentence, type ConlluWord, readConllu, tagsFromNames } from './conllu.ts';
import type { LanguageModel } from './languageModel.ts';

/** Sentences whose tokens were given, and what a model reads in them. */
export interface AnnotatedTokens {
  readonly given: readonly ConlluSentence[];
  readonly sentences: readonly Sentence[];
}

const wordOf = (form: string): ConlluWord => ({ form, lemma: '_', upos: '_', xpos: '_', feats: '_', head: -1, deprel: '_', misc: '_' });

/** One token a line, in the first column; an empty line ends a sentence. */
const readColumns = (text: string): ConlluSentence[] =>
  text.split(/(?:\r?\n[ \t]*){2,}/).flatMap((block) => {
    const lines = block.split(/\r?\n/).map((line) => line.trim());
    const words = lines.filter((line) => line !== '' && !line.startsWith('-DOCSTART-')).map((line) => wordOf(line.split(/\s/, 1)[0] ?? ''));
    return words.length === 0 ? [] : [{ comments: [], words, multiwords: [] }];
  });

const isConllu = (text: string): boolean => {
  const first = text.split(/\r?\n/).find((line) => line !== '' && !line.startsWith('#'));
  return first?.split('\t').length === 10;
};

/**
 * Reads sentences whose tokens are given: CoNLL-U, or columns with the token first (CoNLL-2002, IOB2).
 * @throws InputError where there is none
 */
export const annotateTokens = (text: string, path: string, model: LanguageModel): AnnotatedTokens => {
  const given = isConllu(text) ? readConllu(text) : readColumns(text);
  if (given.length === 0) throw new InputError('KG_INPUT_EMPTY', `${path}: holds no sentence`);
  const forms = given.map(({ words }) => words.map(({ form }) => form));
  return { given, sentences: readForms(forms, model) };
};

/** A token's last column with its name tag, whatever tag was there. */
const miscWith = (misc: string, tag: string): string => {
  const others = misc === '_' ? [] : misc.split('|').filter((part) => !part.startsWith('NER='));
  return [...others, ...(tag === 'O' ? [] : [`NER=${tag}`])].join('|') || '_';
};

const multiwordLine = ({ start, end, form, misc }: ConlluMultiword): string =>
  [`${start + 1}-${end}`, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t');

const sentenceLines = (given: ConlluSentence, { tokens, names }: Sentence): string => {
  const tags = tagsFromNames(names, tokens.length);
  const lines = tokens.flatMap((token, index) => {
    const { form, lemma, upos, feats, head, deprel } = token;
    const misc = miscWith(given.words[index]?.misc ?? '_', tags[index] ?? 'O');
    const line = [index + 1, form, lemma, upos, '_', feats, head + 1, deprel, '_', misc].join('\t');
    return [...given.multiwords.filter(({ start }) => start === index).map(multiwordLine), line];
  });
  return [...given.comments.map((comment) => `# ${comment}`), ...lines, '', ''].join('\n');
};

/** Writes given tokens with a model's reading as CoNLL-U: comments, tokens of several words and spaces as they were given. */
export const writeTokensConllu = ({ given, sentences }: AnnotatedTokens): string =>
  sentences.map((sentence, index) => sentenceLines(given[index] ?? { comments: [], words: [], multiwords: [] }, sentence)).join('');
