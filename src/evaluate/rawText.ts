import { type ConlluSentence, columnValue, commentValue } from '../annotate/conllu.ts';

/** A treebank as raw text: blocks of text as they stood between blank lines. */
const surfaceTokens = (sentence: ConlluSentence): { form: string; spaceAfter: boolean }[] => {
  const tokens: { form: string; spaceAfter: boolean }[] = [];
  let index = 0;
  while (index < sentence.words.length) {
    const multiword = sentence.multiwords.find(({ start }) => start === index);
    const word = sentence.words[index];
    const { form, misc } = multiword ?? word ?? { form: '', misc: '_' };
    tokens.push({ form, spaceAfter: columnValue(misc, 'SpaceAfter') !== 'No' });
    index = multiword?.end ?? index + 1;
  }
  return tokens;
};

/**
 * The text of sentences as a reader would have found it, from `# text` (else from forms and SpaceAfter):
 * one block a paragraph (`# newpar`, `# newdoc`), sentences of a block joined by a space unless the last token has SpaceAfter=No
 * (the rule of the CoNLL 2018 shared task's conllu_to_text.pl).
 */
export const rawBlocks = (sentences: readonly ConlluSentence[]): string[] => {
  const blocks: string[] = [];
  let current = '';
  for (const sentence of sentences) {
    const begins = sentence.comments.some((comment) => /^new(?:doc|par)\b/.test(comment));
    if (begins && current !== '') {
      blocks.push(current.trimEnd());
      current = '';
    }
    const tokens = surfaceTokens(sentence);
    const last = tokens.at(-1)?.spaceAfter ?? true;
    const text =
      commentValue(sentence, 'text') ??
      tokens
        .map(({ form, spaceAfter }) => form + (spaceAfter ? ' ' : ''))
        .join('')
        .trimEnd();
    current += text + (last ? ' ' : '');
  }
  if (current !== '') blocks.push(current.trimEnd());
  return blocks;
};
