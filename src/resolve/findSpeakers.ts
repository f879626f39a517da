import { dependents, lemmaOf, relation } from '../mention/tree.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/text.ts';
import { type Discourse, mentionsIn } from './discourse.ts';
import { findQuotes } from './findQuotes.ts';

/** A quotation and the mention of who speaks, null when nobody is named. */
export interface SpokenQuote {
  readonly span: Span;
  readonly speaker: number | null;
}

const isInside = (span: Span, quote: Span): boolean => span[0] >= quote[0] && span[1] <= quote[1];

const mentionWithHead = (discourse: Discourse, sentence: number, head: number, quote: Span): Mention | null =>
  mentionsIn(discourse, sentence).find(
    (mention) => mention.sentence === sentence && mention.head === head && mention.form !== 'demonym' && !isInside(mention.span, quote),
  ) ?? null;

/** The subject of a verb of speech outside the quotation. */
const subjectOfSpeech = (discourse: Discourse, position: number, sentence: Sentence, quote: Span): Mention | null => {
  for (const [index, token] of sentence.tokens.entries()) {
    if (!discourse.data.speechVerbs.has(lemmaOf(token)) || isInside(token.span, quote)) continue;
    for (const child of dependents(sentence, index)) {
      if (relation(sentence.tokens[child]!) !== 'nsubj') continue;
      const mention = mentionWithHead(discourse, position, child, quote);
      if (mention) return mention;
    }
  }
  return null;
};

/** The name after "aldus", "volgens", "according to", outside the quotation. */
const afterMarker = (discourse: Discourse, position: number, sentence: Sentence, quote: Span): Mention | null => {
  for (const [index, token] of sentence.tokens.entries()) {
    if (!discourse.data.speakerMarkers.has(token.form.toLowerCase()) || isInside(token.span, quote)) continue;
    const mention = mentionsIn(discourse, position).find(
      (each) =>
        each.sentence === position &&
        each.start > index &&
        each.start <= index + 4 &&
        each.form !== 'demonym' &&
        !isInside(each.span, quote),
    );
    if (mention) return mention;
  }
  return null;
};

/** "Blok: “…”": the first mention of the words before a colon. */
const beforeColon = (discourse: Discourse, quote: Span): Mention | null => {
  const before = discourse.document.text.slice(Math.max(0, quote[0] - 100), quote[0]);
  if (!/:\s*$/.test(before)) return null;
  const start = quote[0] - (before.length - Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n'), -1) - 1);
  return (
    discourse.document.mentions.find(
      (mention) => mention.span[0] >= start && mention.span[1] <= quote[0] && mention.form !== 'demonym' && mention.kind !== 'place',
    ) ?? null
  );
};

/** Whether a quotation fills sentences of its own, so that nobody in them can be its speaker. */
const wholeSentences = (discourse: Discourse, touched: readonly number[], quote: Span): boolean =>
  touched.every((position) => {
    const sentence = discourse.document.sentences[position];
    return sentence !== undefined && isInside([sentence.span[0] + 1, sentence.span[1] - 1], quote);
  });

/** The person who is the subject of the sentence before, in the same paragraph. */
const subjectBefore = (discourse: Discourse, position: number, block: number): Mention | null => {
  const sentence = discourse.document.sentences[position - 1];
  if (!sentence || sentence.blockIndex !== block) return null;
  return (
    mentionsIn(discourse, position - 1).find(
      (mention) =>
        mention.sentence === position - 1 &&
        (mention.kind === 'person' || mention.gender === 'masculine' || mention.gender === 'feminine') &&
        relation(sentence.tokens[mention.head]!) === 'nsubj',
    ) ?? null
  );
};

/** Who speaks each quotation: named beside it, in a sentence that it touches or the one after, else whoever spoke the last one of the paragraph. */
export const findSpeakers = (discourse: Discourse): SpokenQuote[] => {
  const { sentences, text } = discourse.document;
  const spoken: SpokenQuote[] = [];
  const named: { readonly mention: number; readonly block: number }[] = [];
  for (const span of findQuotes(text)) {
    const touched = sentences.flatMap((sentence, position) => (sentence.span[0] < span[1] && sentence.span[1] > span[0] ? [position] : []));
    const block = sentences[touched[0] ?? -1]?.blockIndex ?? -1;
    const next = (touched[touched.length - 1] ?? -2) + 1;
    let found = beforeColon(discourse, span);
    for (const position of [...touched, next]) {
      const sentence = sentences[position];
      if (found || !sentence || sentence.blockIndex !== block) continue;
      const inNext = position === next && !touched.includes(position);
      if (inNext && sentence.span[0] - span[1] > 3) continue;
      found = afterMarker(discourse, position, sentence, span) ?? subjectOfSpeech(discourse, position, sentence, span);
    }
    const last = named.at(-1);
    const goesOn = found === null && last?.block === block;
    if (!goesOn) found ??= wholeSentences(discourse, touched, span) ? subjectBefore(discourse, touched[0] ?? 0, block) : null;
    if (found) named.push({ mention: found.index, block });
    spoken.push({ span, speaker: found?.index ?? (goesOn ? (last?.mention ?? null) : null) });
  }
  return spoken;
};
