/** The query box: the patterns of `tripel query`, and short questions that are turned into them. */
import { InputError } from '../../../src/model/errors.ts';
import { type GraphQuery, parsePattern, query, runPattern } from '../../../src/query/index.ts';
import type { Story } from '../data/story.ts';
import { infinitivesOf } from './infinitives.ts';

export type Answer = { readonly kind: 'facts'; readonly facts: ReadonlySet<string> } | { readonly kind: 'wrong'; readonly reason: string };

const opened = new WeakMap<Story, GraphQuery>();

const openStory = (story: Story): GraphQuery => {
  const known = opened.get(story);
  if (known !== undefined) return known;
  const made = query(story.graph);
  opened.set(story, made);
  return made;
};

const MOST_ROWS = 5000;

const run = (story: Story, pattern: string): ReadonlySet<string> =>
  new Set(
    runPattern(openStory(story), parsePattern(pattern))
      .take(MOST_ROWS)
      .flatMap(({ hops }) => hops.flatMap((hop) => hop.facts.map(({ id }) => id))),
  );

const UNKNOWN = /^(?:who|whom|what|wie|wat|\?)$/i;
const quote = (words: readonly string[]): string => `"${words.join(' ').replaceAll('"', '')}"`;

/** Words before a relation that is a noun: "is president of". */
const AUXILIARY = /^(?:is|are|was|were|has|have|zijn|waren|heeft|hebben)$/i;

/** A relation as it may be known: its verb in each form that it may come from, without a verb that says nothing. */
const relationsOf = ([first = '', ...others]: readonly string[]): readonly string[] => [
  ...infinitivesOf(first).map((verb) => [verb, ...others].join(' ')),
  ...(AUXILIARY.test(first) && others.length > 0 ? [others.join(' ')] : []),
];

/**
 * The patterns that a short question may mean: "who opposes NATO", "Russia supplies what", "wie steunt het akkoord", "wat levert Rusland".
 * Where relation and name part is not known, each place is tried, the shortest relation first. A name alone asks for all that is said of it.
 */
export const patternsOf = (question: string): readonly string[] => {
  const words = question
    .trim()
    .replace(/(?<=\S)\?+$/, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const asksFirst = UNKNOWN.test(words[0] ?? '');
  const asksLast = !asksFirst && UNKNOWN.test(words.at(-1) ?? '');
  const named = asksFirst ? words.slice(1) : asksLast ? words.slice(0, -1) : words;
  const cuts = Array.from({ length: Math.max(0, named.length - 1) }, (_, index) => index + 1);
  const arrows = (relation: readonly string[], name: readonly string[], isSubject: boolean): readonly string[] =>
    relationsOf(relation).map((words) => (isSubject ? `${quote(name)} -[${words}]-> ?` : `? -[${words}]-> ${quote(name)}`));
  if (asksFirst) {
    return [false, true].flatMap((isSubject) => cuts.flatMap((cut) => arrows(named.slice(0, cut), named.slice(cut), isSubject)));
  }
  if (asksLast) return cuts.flatMap((cut) => arrows(named.slice(named.length - cut), named.slice(0, named.length - cut), true));
  return named.length === 0 ? [] : [`${quote(named)} -- ?`];
};

/** The reason without its place, which is one in the pattern and not in the question. */
const reasonOf = (error: InputError): string => (error.message.split('\n')[0] ?? '').replace(/^column \d+: /, '');

/** Answers a question with the ids of the facts that say it. */
export const ask = (story: Story, question: string): Answer => {
  const isPattern = /[-<>[\]]/.test(question);
  let reason = '';
  let nothing: Answer | null = null;
  for (const pattern of isPattern ? [question] : patternsOf(question)) {
    try {
      const facts = run(story, pattern);
      if (facts.size > 0) return { kind: 'facts', facts };
      nothing ??= { kind: 'facts', facts };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      reason ||= reasonOf(error);
    }
  }
  return nothing ?? { kind: 'wrong', reason };
};
