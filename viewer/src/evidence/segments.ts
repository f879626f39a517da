/** Cuts a text at the ends of the spans laid over it: each piece knows all that covers it. */
import type { FactRecord } from '../../../src/model/records.ts';
import type { Span } from '../../../src/model/text.ts';
import type { Story } from '../data/story.ts';

export interface Layer<T> {
  readonly span: Span;
  readonly value: T;
}

export interface Segment<T> {
  readonly start: number;
  readonly end: number;
  /** What covers the piece, the widest first. */
  readonly covers: readonly T[];
}

/** Cuts `[start, end)` into pieces; spans that reach outside are cut off there. */
export const segment = <T>([start, end]: Span, layers: readonly Layer<T>[]): readonly Segment<T>[] => {
  const inside = layers
    .map(({ span, value }) => ({ start: Math.max(start, span[0]), end: Math.min(end, span[1]), value }))
    .filter((layer) => layer.start < layer.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const cuts = [...new Set([start, end, ...inside.flatMap((layer) => [layer.start, layer.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return { start: from, end: to, covers: inside.filter((layer) => layer.start <= from && to <= layer.end).map(({ value }) => value) };
  });
};

export const PARTS = ['subject', 'predicate', 'object', 'time', 'place', 'speaker'] as const;
/** The part that a stretch of a sentence plays in a fact. */
export type Part = (typeof PARTS)[number];

const holds = (outer: Span | undefined, [start, end]: Span, length: number): outer is Span =>
  outer !== undefined && outer[0] <= start && end <= outer[1] && outer[1] <= length;

/** The whole sentence in which a fact is said; the evidence alone where that lies in no sentence of its article. */
export const sentenceSpan = (story: Story, { article, evidence }: FactRecord): Span => {
  const { sentences = [], text = '' } = story.articles.get(article) ?? {};
  const sentence = sentences[evidence.sentence];
  return holds(sentence, evidence.span, text.length) ? sentence : evidence.span;
};

/** The whole sentence in which a fact is said, as text; the evidence as it was kept where the article's text is not there. */
export const sentenceText = (story: Story, fact: FactRecord): string => {
  const [start, end] = sentenceSpan(story, fact);
  return story.articles.get(fact.article)?.text.slice(start, end).trim() || fact.evidence.text;
};

/** Mentions of an entity among the words that say the fact; where there are none, in the rest of their sentence. */
const mentionLayers = (story: Story, fact: FactRecord, entity: string | undefined, part: Part): Layer<Part>[] => {
  if (entity === undefined) return [];
  const mentions = (story.mentionsByArticle.get(fact.article) ?? []).filter(({ entities }) => entities.includes(entity));
  const inside = ([start, end]: Span): Layer<Part>[] =>
    mentions.filter(({ span }) => span[0] >= start && span[1] <= end).map(({ span }) => ({ span, value: part }));
  const near = inside(fact.evidence.span);
  return near.length > 0 ? near : inside(sentenceSpan(story, fact));
};

const timeLayers = (story: Story, text: string, fact: FactRecord): Layer<Part>[] => {
  const words = fact.time?.text ?? '';
  if (words === '') return [];
  for (const [start, end] of [fact.evidence.span, sentenceSpan(story, fact)]) {
    const at = text.slice(start, end).indexOf(words);
    if (at >= 0) return [{ span: [start + at, start + at + words.length], value: 'time' }];
  }
  return [];
};

/** Where subject, predicate, object, time, place and speaker of a fact stand in its article. */
export const factLayers = (story: Story, fact: FactRecord): readonly Layer<Part>[] => {
  const text = story.articles.get(fact.article)?.text ?? '';
  return [
    ...mentionLayers(story, fact, fact.attribution?.id, 'speaker'),
    ...mentionLayers(story, fact, fact.place?.id, 'place'),
    ...mentionLayers(story, fact, fact.subject.id, 'subject'),
    ...mentionLayers(story, fact, fact.object.id, 'object'),
    ...timeLayers(story, text, fact),
    ...(story.predicateSpans.get(fact.proposition) ?? []).map((span): Layer<Part> => ({ span, value: 'predicate' })),
  ];
};

export interface MarkedPiece {
  readonly text: string;
  readonly part: Part | null;
  /** Whether it belongs to the words that say the fact, or to the rest of their sentence. */
  readonly isEvidence: boolean;
}

const EVIDENCE = 'evidence';

/** The sentence of a fact in pieces, each with its part; the narrowest mark wins where several meet. */
export const markSentence = (story: Story, fact: FactRecord): readonly MarkedPiece[] => {
  const text = story.articles.get(fact.article)?.text ?? '';
  const [start, end] = fact.evidence.span;
  if (start < 0 || end > text.length || start >= end) return [{ text: fact.evidence.text, part: null, isEvidence: true }];
  const layers: Layer<Part | typeof EVIDENCE>[] = [{ span: fact.evidence.span, value: EVIDENCE }, ...factLayers(story, fact)];
  return segment(sentenceSpan(story, fact), layers).map(({ covers, ...piece }) => ({
    text: text.slice(piece.start, piece.end),
    part: covers.filter((value) => value !== EVIDENCE).at(-1) ?? null,
    isEvidence: covers.includes(EVIDENCE),
  }));
};

/** What stands on a stretch of an article: who is mentioned there, and which facts say something with these words. */
export type ArticleMark =
  | { readonly type: 'mention'; readonly entities: readonly string[]; readonly form: string }
  | { readonly type: 'part'; readonly part: Part };

/** The article's text between two offsets, in pieces with all marks; `fact` is the one that is shown. */
export const markArticle = (story: Story, article: string, span: Span, fact: FactRecord | null): readonly Segment<ArticleMark>[] => {
  const mentions = (story.mentionsByArticle.get(article) ?? []).map(
    ({ span: at, entities, form }): Layer<ArticleMark> => ({ span: at, value: { type: 'mention', entities, form } }),
  );
  const parts =
    fact === null
      ? []
      : factLayers(story, fact).map(({ span: at, value }): Layer<ArticleMark> => ({ span: at, value: { type: 'part', part: value } }));
  return segment(
    span,
    [...mentions, ...parts].filter((layer) => layer.span[0] < span[1] && span[0] < layer.span[1]),
  );
};
