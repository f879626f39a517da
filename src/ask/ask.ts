import type { LanguageModel } from '../annotate/languageModel.ts';
import { spellingKey } from '../knowledge/spelling.ts';
import { questionsOf } from '../language/questions.ts';
import { InputError } from '../model/errors.ts';
import { foldName } from '../model/foldName.ts';
import type { ArticleFact } from '../model/proposition.ts';
import { namesOf } from '../query/entityNames.ts';
import type { FactFilter, FactResult, GraphQuery } from '../query/index.ts';
import { relate } from '../relate/relate.ts';
import { ASKED, type FindNamed, type QuestionDocument, readQuestion } from './readQuestion.ts';

/** How a question was understood: a filter of facts, in words too, and what of each fact is the answer. */
export interface Understanding {
  readonly filter: FactFilter;
  /** `? -[meet]-> Xi Jinping`. */
  readonly pattern: string;
  readonly asks: 'subject' | 'object' | 'place' | 'time' | 'whether';
}

export interface Answer {
  readonly understanding: Understanding;
  readonly facts: readonly FactResult[];
  /** What was asked first, where nothing says it and the facts only come near. */
  readonly unanswered: Understanding | null;
}

/** A name as the other language spells it is sought for words with a capital only: a question is full of words that sound like a name. */
const HAS_CAPITAL = /\p{Lu}/u;

/** Finds entities by their whole names, persons by their surnames too. */
const finderOf = (graph: GraphQuery): FindNamed => {
  const ids = new Map<string, string[]>();
  const bySound = new Map<string, string[]>();
  const add = (name: string, id: string) => {
    ids.set(name, [...(ids.get(name) ?? []), id]);
    const key = spellingKey(name);
    bySound.set(key, [...(bySound.get(key) ?? []), id]);
  };
  graph.graph.forEachNode((id, attributes) => {
    for (const name of namesOf(attributes)) {
      add(name, id);
      const surname = attributes.kind === 'person' ? name.split(' ').at(-1)! : name;
      if (surname !== name) add(surname, id);
    }
  });
  return (words) => {
    const exact = ids.get(foldName(words));
    if (exact !== undefined || !HAS_CAPITAL.test(words)) return [...new Set(exact)];
    return [...new Set(bySound.get(spellingKey(foldName(words))) ?? [])];
  };
};

const askedOf = (fact: ArticleFact | undefined, { document }: QuestionDocument): Understanding['asks'] => {
  if (fact?.subject === ASKED) return 'subject';
  if (fact?.object === ASKED) return 'object';
  const { asksWhere, asksWhen } = questionsOf(document.language);
  const forms = (document.sentences[0]?.tokens ?? []).map((token) => token.form.toLowerCase());
  if (forms.some((form) => asksWhere.has(form))) return 'place';
  return forms.some((form) => asksWhen.has(form)) ? 'time' : 'whether';
};

/** All entities that the name behind an id may mean. */
const alternatives = (id: string, { named }: QuestionDocument): readonly string[] => named.find((ids) => ids.includes(id)) ?? [id];

const labelOf = (graph: GraphQuery, id: string | undefined): string =>
  id === undefined || id === ASKED ? '?' : graph.graph.getNodeAttribute(id, 'label');

/** The facts of a question that say most: with the thing asked for first, then those with the surest reading. */
const mainFact = (facts: readonly ArticleFact[]): ArticleFact | undefined =>
  [...facts].sort(
    (a, b) => Number(touches(b)) - Number(touches(a)) || Number(a.via !== null) - Number(b.via !== null) || b.confidence - a.confidence,
  )[0];

const touches = (fact: ArticleFact): boolean => fact.subject === ASKED || fact.object === ASKED;

const understandFact = (fact: ArticleFact, question: QuestionDocument, graph: GraphQuery): Understanding => {
  const end = (id: string) => (id === ASKED ? undefined : alternatives(id, question));
  const [subject, object] = [end(fact.subject), end(fact.object)];
  const filter: FactFilter = {
    predicate: fact.predicate.id,
    ...(subject === undefined ? {} : { subject }),
    ...(object === undefined ? {} : { object }),
  };
  const arrow = fact.symmetric ? '-' : '->';
  const pattern = `${labelOf(graph, fact.subject)} -[${fact.predicate.id}]${arrow} ${labelOf(graph, fact.object)}`;
  return { filter, pattern, asks: askedOf(fact, question) };
};

/** Where the grammar gives no fact: all that ties the named entities together, or is said of the one. */
const understandNames = (question: QuestionDocument, graph: GraphQuery): Understanding => {
  const [first, second] = question.named;
  const asks = askedOf(undefined, question);
  if (first !== undefined && second !== undefined) {
    return { filter: { between: [first, second] }, pattern: `${labelOf(graph, first[0])} - ${labelOf(graph, second[0])}`, asks };
  }
  return { filter: { subject: first ?? [] }, pattern: `${labelOf(graph, first?.[0])} -> ?`, asks };
};

/**
 * Answers a simple question in Dutch or English from a graph, by reading it as articles are read: "Wie ontmoet Xi?".
 * @throws InputError when the question names nothing that the graph knows
 */
export const ask = (text: string, model: LanguageModel, graph: GraphQuery): Answer => {
  const question = readQuestion(text, model, graph.graph, finderOf(graph));
  if (question.named.length === 0) {
    throw new InputError('KG_QUERY', `“${text}”: names nothing that the graph knows; list what it knows with: tripel query --entities`);
  }
  const fact = mainFact(relate(question.document).facts);
  const understanding = fact === undefined ? understandNames(question, graph) : understandFact(fact, question, graph);
  const facts = graph.facts(understanding.filter).toArray();
  if (facts.length > 0 || fact === undefined) return { understanding, facts: answering(facts, understanding), unanswered: null };
  const wider = understandNames(question, graph);
  return { understanding: wider, facts: answering(graph.facts(wider.filter).toArray(), wider), unanswered: understanding };
};

/** Facts that can answer: with a place for where, a time for when. */
const answering = (facts: readonly FactResult[], { asks }: Understanding): readonly FactResult[] => {
  const fitting = facts.filter((fact) => (asks === 'place' ? fact.place !== null : asks === 'time' ? fact.when?.from === 'text' : true));
  return fitting.length > 0 ? fitting : facts;
};
