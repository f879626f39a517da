import { annotate } from '../annotate/annotate.ts';
import { bareArticle } from '../annotate/bareArticle.ts';
import type { LanguageModel } from '../annotate/languageModel.ts';
import { questionsOf } from '../language/questions.ts';
import type { AnnotatedArticle, Sentence } from '../model/annotated.ts';
import type { ArticleEntity, WithEntities } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { EntityKind, Mention } from '../model/mention.ts';

/** The id under which the thing asked for takes part in the facts of a question. */
export const ASKED = '?';

/** Names in a question reach so many words at most. */
const LONGEST_NAME = 8;

/** Finds the entities of a graph that a stretch of a question may mean; none for what is no name of any. */
export type FindNamed = (words: string) => readonly string[];

/** A name in a question: tokens `[start, end)`, and the entities of the graph that it may mean. */
interface NamedStretch {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

const CONTENT = new Set(['PROPN', 'NOUN', 'ADJ', 'X', 'NUM', 'SYM']);

/** The names of the graph's entities in a sentence, the longest first, none over another. */
const namedStretches = (text: string, sentence: Sentence, find: FindNamed): NamedStretch[] => {
  const found: NamedStretch[] = [];
  const { tokens } = sentence;
  for (let start = 0; start < tokens.length; start++) {
    for (let end = Math.min(tokens.length, start + LONGEST_NAME); end > start; end--) {
      const first = tokens[start]!;
      const last = tokens[end - 1]!;
      if (!tokens.slice(start, end).some((token) => CONTENT.has(token.upos)) || ['DET', 'ADP', 'PUNCT', 'VERB', 'AUX'].includes(first.upos))
        continue;
      const ids = find(text.slice(first.span[0], last.span[1]));
      if (ids.length === 0) continue;
      found.push({ start, end, ids });
      start = end - 1;
      break;
    }
  }
  return found;
};

/** The token whose head lies outside the stretch. */
const headOf = (sentence: Sentence, start: number, end: number): number => {
  for (let i = start; i < end; i++) {
    const { head } = sentence.tokens[i]!;
    if (head < start || head >= end) return i;
  }
  return start;
};

const mentionOf = (sentence: Sentence, index: number, place: { start: number; end: number }, kind: EntityKind | null): Mention => ({
  index,
  sentence: 0,
  start: place.start,
  end: place.end,
  head: headOf(sentence, place.start, place.end),
  span: [sentence.tokens[place.start]!.span[0], sentence.tokens[place.end - 1]!.span[1]],
  form: kind === null ? 'pronoun' : 'name',
  kind,
  number: null,
  gender: null,
  person: 3,
  definite: null,
  labels: {},
  codes: {},
  role: null,
});

/** What the question asks for: the question word alone, or with its noun ("welke landen"). */
const askedStretch = (sentence: Sentence, asksWho: ReadonlySet<string>): { start: number; end: number } | null => {
  const start = sentence.tokens.findIndex((token) => asksWho.has(token.form.toLowerCase()));
  if (start < 0) return null;
  const { head, deprel } = sentence.tokens[start]!;
  const isBeforeNoun =
    head > start && sentence.tokens[head]!.upos === 'NOUN' && (deprel.startsWith('det') || deprel === 'amod' || head === start + 1);
  return { start, end: isBeforeNoun ? head + 1 : start + 1 };
};

const entityOf = (id: string, kind: EntityKind, label: string, mention: number): ArticleEntity => ({
  id,
  kind,
  label,
  labels: {},
  aliases: [],
  codes: {},
  mentions: [mention],
  members: [],
});

/** A question as a document in which the thing asked for is the entity `?` and each name stands for entities of the graph. */
export interface QuestionDocument {
  readonly document: WithEntities;
  /** Ids of the entities that the question names, in the order of the question. */
  readonly named: readonly (readonly string[])[];
}

/** Reads the first sentence of a question as a document whose entities are the graph's own. */
export const readQuestion = (question: string, model: LanguageModel, graph: KnowledgeGraph, find: FindNamed): QuestionDocument => {
  const annotated: AnnotatedArticle = annotate(bareArticle('question', question, model.language), model);
  const sentence = annotated.sentences[0];
  if (sentence === undefined) return { document: { ...annotated, mentions: [], entities: [], referents: [], times: [] }, named: [] };
  const { asksWho } = questionsOf(model.language);
  const asked = askedStretch(sentence, asksWho);
  const stretches = namedStretches(question, sentence, find).filter((s) => asked === null || s.end <= asked.start || s.start >= asked.end);
  const mentions: Mention[] = [];
  const referents: (readonly string[])[] = [];
  const entities = new Map<string, ArticleEntity>();
  if (asked !== null) {
    mentions.push(mentionOf(sentence, 0, asked, null));
    referents.push([ASKED]);
    entities.set(ASKED, entityOf(ASKED, 'person', ASKED, 0));
  }
  for (const stretch of stretches) {
    // The first reading stands for all of them in the grammar; the answers are sought for each.
    const id = stretch.ids[0]!;
    const kind = graph.getNodeAttribute(id, 'kind');
    mentions.push(mentionOf(sentence, mentions.length, stretch, kind));
    referents.push([id]);
    entities.set(id, entityOf(id, kind, graph.getNodeAttribute(id, 'label'), mentions.length - 1));
  }
  const document: WithEntities = { ...annotated, sentences: [sentence], mentions, entities: [...entities.values()], referents, times: [] };
  return { document, named: stretches.map((stretch) => stretch.ids) };
};
