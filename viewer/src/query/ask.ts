/** The query box: the patterns of `tripel query`, and short questions that are turned into them. */
import { InputError } from '../../../src/model/errors.ts';
import { type GraphQuery, parsePattern, query, runPattern } from '../../../src/query/index.ts';
import type { Story } from '../data/story.ts';

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

/**
 * The patterns that a short question may mean: "who opposes NATO", "Russia supplies what", "wie steunt het akkoord".
 * Where relation and name part is not known, each place is tried, the shortest relation first.
 */
export const patternsOf = (question: string): readonly string[] => {
  const words = question
    .trim()
    .replace(/(?<=\S)\?+$/, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const asksSubject = UNKNOWN.test(words[0] ?? '');
  const named = asksSubject ? words.slice(1) : UNKNOWN.test(words.at(-1) ?? '') ? words.slice(0, -1) : [];
  const cuts = Array.from({ length: Math.max(0, named.length - 1) }, (_, index) => index + 1);
  return asksSubject
    ? cuts.map((cut) => `? -[${named.slice(0, cut).join(' ')}]-> ${quote(named.slice(cut))}`)
    : cuts.map((cut) => `${quote(named.slice(0, named.length - cut))} -[${named.slice(named.length - cut).join(' ')}]-> ?`);
};

const firstLine = (text: string): string => text.split('\n')[0] ?? text;

/** Answers a question with the ids of the facts that say it. */
export const ask = (story: Story, question: string): Answer => {
  const isPattern = /[-<>[\]]/.test(question);
  let reason = '';
  for (const pattern of isPattern ? [question] : [...patternsOf(question), question]) {
    try {
      return { kind: 'facts', facts: run(story, pattern) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      reason ||= firstLine(error.message);
    }
  }
  return { kind: 'wrong', reason };
};
