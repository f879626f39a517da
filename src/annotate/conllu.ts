import { type AnnotatedArticle, NAME_KINDS, type NameKind, type NameSpan, type Sentence, type Token } from '../model/annotated.ts';
import type { Article, Block } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { Span } from '../model/text.ts';

/** A syntactic word of a CoNLL-U file. `head` is an index into the sentence's words, -1 for the root. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
}

/** Words `[start, end)` that are written as one token ("don't"). */
export interface ConlluMultiword {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly misc: string;
}

export interface ConlluSentence {
  /** The lines that begin with `#`, without it. */
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly multiwords: readonly ConlluMultiword[];
}

const formatError = (line: number, reason: string): InputError =>
  new InputError('KG_INPUT_FORMAT', `line ${line}: ${reason}; expected CoNLL-U (https://universaldependencies.org/format.html)`);

const readWord = (columns: readonly string[], position: number, line: number): ConlluWord => {
  const [id = '', form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', deprel = '', , misc = ''] = columns;
  if (id !== String(position + 1)) throw formatError(line, `word ${position + 1} has the number "${id}"`);
  if (head !== '_' && !/^\d+$/.test(head)) throw formatError(line, `the head "${head}" is no number`);
  return { form, lemma, upos, xpos, feats, head: head === '_' ? -1 : Number(head) - 1, deprel, misc };
};

const readMultiword = (columns: readonly string[], line: number): ConlluMultiword => {
  const [id = '', form = ''] = columns;
  const [first, last] = id.split('-').map(Number);
  if (first === undefined || last === undefined || !(first <= last)) throw formatError(line, `"${id}" is no range of words`);
  return { start: first - 1, end: last, form, misc: columns[9] ?? '_' };
};

const readSentence = (lines: readonly string[], firstLine: number): ConlluSentence => {
  const comments: string[] = [];
  const words: ConlluWord[] = [];
  const multiwords: ConlluMultiword[] = [];
  for (const [index, content] of lines.entries()) {
    const line = firstLine + index;
    if (content.startsWith('#')) {
      comments.push(content.slice(1).trim());
      continue;
    }
    const columns = content.split('\t');
    if (columns.length !== 10) throw formatError(line, `${columns.length} columns instead of 10`);
    const id = columns[0] ?? '';
    if (id.includes('.')) continue;
    if (id.includes('-')) multiwords.push(readMultiword(columns, line));
    else words.push(readWord(columns, words.length, line));
  }
  const wrong = words.find((word) => word.head >= words.length);
  if (wrong !== undefined) throw formatError(firstLine, `the head of "${wrong.form}" lies outside its sentence`);
  return { comments, words, multiwords };
};

/**
 * Reads CoNLL-U; empty nodes (`8.1`) are left out.
 * @throws InputError that names the line
 */
export const readConllu = (text: string): ConlluSentence[] => {
  const sentences: ConlluSentence[] = [];
  const lines = text.split(/\r?\n/);
  let start = 0;
  for (let index = 0; index <= lines.length; index++) {
    if (index < lines.length && lines[index] !== '') continue;
    const sentence = readSentence(lines.slice(start, index), start + 1);
    if (sentence.words.length > 0) sentences.push(sentence);
    start = index + 1;
  }
  return sentences;
};

/** The value of a comment `# key = value`, else null. */
export const commentValue = (sentence: ConlluSentence, key: string): string | null => {
  for (const comment of sentence.comments) {
    const equals = comment.indexOf('=');
    if (equals > 0 && comment.slice(0, equals).trim() === key) return comment.slice(equals + 1).trim();
  }
  return null;
};

/** The value of `key` in a MISC or FEATS column (`a=1|b=2`), else null. */
export const columnValue = (column: string, key: string): string | null => {
  for (const part of column.split('|')) if (part.startsWith(`${key}=`)) return part.slice(key.length + 1);
  return null;
};

const isNameKind = (kind: string): kind is NameKind => (NAME_KINDS as readonly string[]).includes(kind);

/** Name spans from IOB2 tags; a tag of an unknown kind is none, and an `I-` that continues nothing begins a name. */
export const namesFromTags = (tags: readonly string[]): NameSpan[] => {
  const names: NameSpan[] = [];
  let open: { start: number; kind: NameKind } | null = null;
  for (let index = 0; index <= tags.length; index++) {
    const tag = tags[index] ?? 'O';
    const kind = tag.slice(2);
    if (open !== null && tag === `I-${open.kind}`) continue;
    if (open !== null) names.push({ ...open, end: index, score: 1 });
    open = isNameKind(kind) ? { start: index, kind } : null;
  }
  return names;
};

/** IOB2 tags of name spans over `length` tokens. */
export const tagsFromNames = (names: readonly NameSpan[], length: number): string[] => {
  const tags = new Array<string>(length).fill('O');
  for (const { start, end, kind } of names)
    for (let index = start; index < end; index++) tags[index] = `${index === start ? 'B' : 'I'}-${kind}`;
  return tags;
};

const offsetOf = (word: ConlluWord, key: 'Start' | 'End'): number => {
  const value = columnValue(word.misc, key);
  if (value === null) throw new InputError('KG_INPUT_FORMAT', `"${word.form}" has no ${key}= in its last column`);
  return Number(value);
};

const blockAt = (blocks: readonly Block[], offset: number): number => {
  for (let index = blocks.length - 1; index > 0; index--) if ((blocks[index]?.span[0] ?? 0) <= offset) return index;
  return 0;
};

const sentenceFromConllu = (sentence: ConlluSentence, article: Article): Sentence => {
  const tokens = sentence.words.map((word): Token => {
    const { form, lemma, upos, feats, head, deprel } = word;
    const span: Span = [offsetOf(word, 'Start'), offsetOf(word, 'End')];
    const found = article.text.slice(...span);
    if (found !== form)
      throw new InputError('KG_INPUT_FORMAT', `${article.id}: "${form}" does not stand at ${span.join('-')}, "${found}" does`);
    return { span, form, lemma, upos, feats, head, deprel };
  });
  const start = tokens[0]?.span[0] ?? 0;
  const end = tokens.at(-1)?.span[1] ?? start;
  const blockIndex = blockAt(article.blocks, start);
  const names = namesFromTags(sentence.words.map((word) => columnValue(word.misc, 'NER') ?? 'O'));
  return { span: [start, end], block: article.blocks[blockIndex]?.kind ?? 'paragraph', blockIndex, tokens, names };
};

/**
 * Puts a reading made elsewhere under an article: CoNLL-U with `Start=`, `End=` (offsets into the article's text) and `NER=B-PER` in MISC.
 * @throws InputError where the words do not stand at their offsets
 */
export const articleFromConllu = (text: string, article: Article): AnnotatedArticle => ({
  ...article,
  sentences: readConllu(text).map((sentence) => sentenceFromConllu(sentence, article)),
});

const writeToken = (token: Token, next: Token | undefined, index: number, tag: string): string => {
  const spaceless = next !== undefined && next.span[0] === token.span[1];
  const misc = [`Start=${token.span[0]}`, `End=${token.span[1]}`];
  if (tag !== 'O') misc.push(`NER=${tag}`);
  if (spaceless) misc.push('SpaceAfter=No');
  const head = String(token.head + 1);
  return [String(index + 1), token.form, token.lemma, token.upos, '_', token.feats, head, token.deprel, '_', misc.join('|')].join('\t');
};

/** Writes the reading of an article as CoNLL-U, with offsets and names in MISC, so that `articleFromConllu` gives it back. */
export const writeConllu = (article: AnnotatedArticle): string => {
  const sentences = article.sentences.map((sentence, index) => {
    const tags = tagsFromNames(sentence.names, sentence.tokens.length);
    const text = article.text.slice(...sentence.span).replace(/\s+/g, ' ');
    const lines = sentence.tokens.map((token, at) => writeToken(token, sentence.tokens[at + 1], at, tags[at] ?? 'O'));
    const newdoc = index === 0 ? [`# newdoc id = ${article.id}`] : [];
    return [...newdoc, `# sent_id = ${article.id}-${index + 1}`, `# text = ${text}`, ...lines, '', ''].join('\n');
  });
  return sentences.join('');
};

/** Writes tokens with their names as IOB2, one token a line, an empty line after each sentence. */
export const writeIob2 = ({ sentences }: Pick<AnnotatedArticle, 'sentences'>): string =>
  sentences
    .map(({ tokens, names }) => {
      const tags = tagsFromNames(names, tokens.length);
      return `${tokens.map((token, at) => `${token.form}\t${tags[at] ?? 'O'}\n`).join('')}\n`;
    })
    .join('');
