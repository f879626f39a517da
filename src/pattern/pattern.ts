import nlp from 'compromise/one';
import { InputError } from '../model/errors.ts';
import type { LanguageCode } from '../model/text.ts';

/**
 * A relation of the user's own: a match in compromise's syntax over Tripel's tokens, with the groups `subject` and `object`.
 * Tags: the parts of speech (`#Verb`, `#Noun`, `#ProperNoun`, `#Adjective` …), the kinds of entities (`#Person`, `#Organization`,
 * `#Country`, `#Place` …), `#Role` for words like minister, `#Pronoun`, `#Date`. `{word}` matches every form of a lemma.
 */
export interface Pattern {
  readonly match: string;
  /** The language that it is for; null for both. */
  readonly language: LanguageCode | null;
  readonly predicate: { readonly id: string; readonly label: string; readonly type: string };
  readonly symmetric: boolean;
  /** A rough share of matches that are right, between 0 and 1; the confidence of its facts. */
  readonly confidence: number;
}

const KEYS = ['match', 'language', 'predicate', 'label', 'type', 'symmetric', 'confidence'];
const STANDARD_TYPE = 'OTHER';
const STANDARD_CONFIDENCE = 0.9;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The brackets of a match, checked by hand: compromise takes what it cannot parse for words. */
const bracketFault = (match: string): string | null => {
  const closing: Record<string, string> = { '[': ']', '(': ')', '{': '}' };
  const open: string[] = [];
  for (const [i, character] of [...match].entries()) {
    if (character in closing) open.push(character);
    else if (Object.values(closing).includes(character)) {
      const last = open.pop();
      if (last === undefined || closing[last] !== character) return `'${character}' at column ${i + 1} closes nothing`;
    }
  }
  return open.length > 0 ? `'${open.at(-1)}' is never closed` : null;
};

const groupsOf = (match: string): string[] => [...match.matchAll(/\[<(\w+)>/g)].map((group) => group[1]!);

const readPattern = (entry: unknown, place: string): Pattern => {
  const fail = (reason: string): never => {
    throw new InputError('KG_PATTERN', `${place}: ${reason}`);
  };
  if (!isRecord(entry)) return fail('expected match and predicate');
  for (const key of Object.keys(entry)) if (!KEYS.includes(key)) fail(`unknown key ${key}; known are ${KEYS.join(', ')}`);
  const { match, language = null, predicate, label, type = STANDARD_TYPE, symmetric = false, confidence = STANDARD_CONFIDENCE } = entry;
  if (typeof match !== 'string' || match.trim() === '') return fail('match: expected a pattern in compromise’s match syntax');
  const fault = bracketFault(match);
  if (fault !== null) fail(`match: ${fault}`);
  for (const group of ['subject', 'object']) {
    const times = groupsOf(match).filter((name) => name === group).length;
    if (times !== 1) fail(`match: expected one group [<${group}>…], found ${times}`);
  }
  if (language !== null && language !== 'nl' && language !== 'en') return fail('language: choose nl or en, or leave it out for both');
  if (typeof predicate !== 'string' || !/^\w+$/.test(predicate)) return fail('predicate: expected an id of letters, digits and _');
  if (label !== undefined && typeof label !== 'string') return fail('label: expected a text');
  if (typeof type !== 'string' || type === '') return fail('type: expected a text');
  if (typeof symmetric !== 'boolean') return fail('symmetric: expected true or false');
  if (typeof confidence !== 'number' || !(confidence > 0 && confidence <= 1))
    return fail('confidence: expected a number above 0, at most 1');
  try {
    nlp.parseMatch(match, {});
  } catch (error) {
    return fail(`match: ${error instanceof Error ? error.message : String(error)}`);
  }
  return { match, language, predicate: { id: predicate, label: label ?? predicate.replaceAll('_', ' '), type }, symmetric, confidence };
};

/**
 * Checks a parsed file of patterns: a list of `{ match, predicate, label?, type?, language?, symmetric?, confidence? }`.
 * @throws InputError that names the file and the entry
 */
export const readPatterns = (value: unknown, path: string): readonly Pattern[] => {
  if (!Array.isArray(value)) throw new InputError('KG_PATTERN', `${path}: expected a list of patterns, each with match and predicate`);
  return value.map((entry, i) => readPattern(entry, `${path}[${i}]`));
};
