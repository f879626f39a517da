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

const mentionLayers = (story: Story, fact: FactRecord, entity: string | undefined, part: Part): Layer<Part>[] => {
  if (entity === undefined) return [];
  const [start, end] = fact.evidence.span;
  return (story.mentionsByArticle.get(fact.article) ?? [])
    .filter(({ span, entities }) => span[0] >= start && span[1] <= end && entities.includes(entity))
    .map(({ span }) => ({ span, value: part }));
};

const timeLayers = (text: string, fact: FactRecord): Layer<Part>[] => {
  const words = fact.time?.text ?? '';
  const [start, end] = fact.evidence.span;
  const at = words === '' ? -1 : text.slice(start, end).indexOf(words);
  return at < 0 ? [] : [{ span: [start + at, start + at + words.length], value: 'time' }];
};

/** Where subject, predicate, object, time, place and speaker of a fact stand in its article. */
export const factLayers = (story: Story, fact: FactRecord): readonly Layer<Part>[] => {
  const text = story.articles.get(fact.article)?.text ?? '';
  return [
    ...mentionLayers(story, fact, fact.attribution?.id, 'speaker'),
    ...mentionLayers(story, fact, fact.place?.id, 'place'),
    ...mentionLayers(story, fact, fact.subject.id, 'subject'),
    ...mentionLayers(story, fact, fact.object.id, 'object'),
    ...timeLayers(text, fact),
    ...(story.predicateSpans.get(fact.proposition) ?? []).map((span): Layer<Part> => ({ span, value: 'predicate' })),
  ];
};

export interface MarkedPiece {
  readonly text: string;
  readonly part: Part | null;
}

/** The sentence of a fact in pieces, each with its part; the narrowest mark wins where several meet. */
export const markSentence = (story: Story, fact: FactRecord): readonly MarkedPiece[] => {
  const text = story.articles.get(fact.article)?.text ?? '';
  const [start, end] = fact.evidence.span;
  if (start < 0 || end > text.length || start >= end) return [{ text: fact.evidence.text, part: null }];
  return segment(fact.evidence.span, factLayers(story, fact)).map((piece) => ({
    text: text.slice(piece.start, piece.end),
    part: piece.covers.at(-1) ?? null,
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
