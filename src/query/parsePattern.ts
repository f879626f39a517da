import { InputError } from '../model/errors.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/mention.ts';
import { MODALITIES, type Modality, type Polarity } from '../model/proposition.ts';

/** Where something stands in the pattern's text. */
export type Place = number;

export type NodePattern =
  | { readonly type: 'variable'; readonly name: string | null; readonly kinds: readonly EntityKind[]; readonly place: Place }
  | { readonly type: 'name'; readonly name: string; readonly place: Place };

/** What must hold of the facts between two entities. */
export interface LinkPattern {
  readonly direction: 'forward' | 'backward' | 'either';
  /** Steps of a path; null for one fact. */
  readonly length: { readonly min: number; readonly max: number } | null;
  readonly predicates: readonly { readonly word: string; readonly place: Place }[];
  readonly types: readonly { readonly word: string; readonly place: Place }[];
  readonly modalities: readonly Modality[];
  readonly polarity: Polarity | null;
  readonly minConfidence: number | null;
  /** Leaves out facts that hold by way of another entity. */
  readonly directOnly: boolean;
  readonly place: Place;
}

export interface TriplePattern {
  readonly from: NodePattern;
  readonly link: LinkPattern;
  readonly to: NodePattern;
}

export interface PatternClauses {
  readonly during: string | null;
  readonly published: string | null;
  readonly saidBy: { readonly name: string; readonly place: Place } | null;
  readonly article: string | null;
  readonly containing: string | null;
}

/** A parsed pattern; `text` is what was parsed, for errors that point into it. */
export interface Pattern extends PatternClauses {
  readonly text: string;
  readonly triples: readonly TriplePattern[];
}

/** The longest path that may be asked for: beyond, everything is connected with everything. */
const MAX_STEPS = 6;

/** An error that shows the pattern with a caret under the place. */
export const patternError = (text: string, place: Place, reason: string): InputError =>
  new InputError('KG_PATTERN', `column ${place + 1}: ${reason}\n  ${text.replace(/\s/gu, ' ')}\n  ${' '.repeat(place)}^`);

/** Reads the text from left to right; every `take` passes over spaces first. */
const scan = (text: string) => {
  let at = 0;
  const skip = () => {
    while (/\s/u.test(text[at] ?? '')) at++;
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    skip();
    const sticky = new RegExp(pattern, 'uy');
    sticky.lastIndex = at;
    return sticky.exec(text);
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = match(pattern);
    if (found !== null) at += found[0].length;
    return found;
  };
  const place = () => {
    skip();
    return at;
  };
  const fail = (reason: string, where: Place = place()): never => {
    throw patternError(text, Math.min(where, text.length), reason);
  };
  return { take, match, place, fail, done: () => place() >= text.length };
};
type Scanner = ReturnType<typeof scan>;

const QUOTED = /"((?:[^"\\]|\\.)*)"/u;
const CLAUSE = /(?:during|published|said\s+by|in\s+article|containing)(?=\s|$)/u;
/** A name goes on until a link, a comma, a clause or a bracket. */
const NAME = new RegExp(`(?:(?!\\s*(?:-\\[|<-|--|->|,|$)|\\s+${CLAUSE.source})[^\\[\\]{}"])+`, 'u');
const DATE = String.raw`\d{4}(?:-\d{1,2}){0,2}`;
const PERIOD = new RegExp(String.raw`${DATE}(?:\s*\.\.\s*${DATE})?(?![\w-])`, 'u');

const withoutEscapes = (quoted: string): string => quoted.replace(/\\(.)/gsu, '$1');

/** A quoted text or a name; null where neither stands. */
const takeName = (scanner: Scanner): string | null => {
  const quoted = scanner.take(QUOTED);
  if (quoted !== null) return withoutEscapes(quoted[1] ?? '');
  if (scanner.match(/"/u) !== null) scanner.fail('the quotation that begins here does not end');
  return scanner.take(NAME)?.[0].trim() ?? null;
};

const takeKinds = (scanner: Scanner): EntityKind[] => {
  if (scanner.take(/:/u) === null) return [];
  const kinds: EntityKind[] = [];
  do {
    const place = scanner.place();
    const word = scanner.take(/\p{L}+/u)?.[0].toLowerCase();
    const kind = ENTITY_KINDS.find((known) => known === word);
    if (kind === undefined) return scanner.fail(`expected a kind of entity: ${ENTITY_KINDS.join(', ')}`, place);
    kinds.push(kind);
  } while (scanner.take(/\|/u) !== null);
  return kinds;
};

const takeNode = (scanner: Scanner): NodePattern => {
  const place = scanner.place();
  const variable = scanner.take(/\?([\p{L}_][\p{L}\p{N}_]*)?/u);
  if (variable !== null) return { type: 'variable', name: variable[1] ?? null, kinds: takeKinds(scanner), place };
  const name = takeName(scanner);
  if (name === null || name === '') return scanner.fail('expected the name of an entity, or ? for any', place);
  return { type: 'name', name, place };
};

const takeLength = (scanner: Scanner): LinkPattern['length'] => {
  const place = scanner.place();
  const found = scanner.take(/(\d+)?\s*\.\.\s*(\d+)?/u);
  if (found === null) return null;
  const min = Number(found[1] ?? 1);
  const max = found[2] === undefined ? scanner.fail('expected the number of steps at most after ..') : Number(found[2]);
  if (max > MAX_STEPS) scanner.fail(`a path has at most ${MAX_STEPS} steps`, place);
  if (min < 1 || max < min) scanner.fail('expected two numbers of steps, the smaller first', place);
  return { min, max };
};

const takeWords = (scanner: Scanner, word: RegExp, expected: string): { word: string; place: Place }[] => {
  const words: { word: string; place: Place }[] = [];
  do {
    const place = scanner.place();
    const quoted = scanner.take(QUOTED);
    const text = quoted === null ? scanner.take(word)?.[0].trim() : withoutEscapes(quoted[1] ?? '');
    if (text === undefined || text === '') return scanner.fail(expected, place);
    words.push({ word: text, place });
  } while (scanner.take(/\|/u) !== null);
  return words;
};

interface Conditions {
  modalities: Modality[];
  polarity: Polarity | null;
  minConfidence: number | null;
  directOnly: boolean;
}

const takeConditions = (scanner: Scanner): Conditions => {
  const conditions: Conditions = { modalities: [], polarity: null, minConfidence: null, directOnly: false };
  if (scanner.take(/\{/u) === null) return conditions;
  while (scanner.take(/\}/u) === null) {
    const place = scanner.place();
    const confidence = scanner.take(/confidence\s*>=\s*([01](?:\.\d+)?|\.\d+)/u);
    const word = confidence === null ? scanner.take(/\p{L}+/u)?.[0].toLowerCase() : undefined;
    const modality = MODALITIES.find((known) => known === word);
    if (confidence !== null) conditions.minConfidence = Number(confidence[1]);
    else if (modality !== undefined) conditions.modalities.push(modality);
    else if (word === 'not' || word === 'negative') conditions.polarity = 'negative';
    else if (word === 'positive') conditions.polarity = 'positive';
    else if (word === 'direct') conditions.directOnly = true;
    else if (scanner.done()) scanner.fail("expected '}'", place);
    else scanner.fail(`expected one of ${MODALITIES.join(', ')}, positive, not, direct, confidence >= 0.5`, place);
    scanner.take(/,/u);
  }
  return conditions;
};

const NO_SPEC = {
  length: null,
  predicates: [],
  types: [],
  modalities: [],
  polarity: null,
  minConfidence: null,
  directOnly: false,
} as const;

/** What stands between `-[` and `]`. */
const takeSpec = (scanner: Scanner): Omit<LinkPattern, 'direction' | 'place'> => {
  const length = takeLength(scanner);
  const named = scanner.match(/[:{\]]/u) === null && !scanner.done();
  const predicates = named ? takeWords(scanner, /(?:(?!\s*-?>)[^:{}[\]|"<>])+/u, 'expected a predicate') : [];
  const types = scanner.take(/:/u) === null ? [] : takeWords(scanner, /[\p{L}\p{N}_-]+/u, 'expected a type, as REJECT');
  return { length, predicates, types, ...takeConditions(scanner) };
};

const takeLink = (scanner: Scanner): LinkPattern => {
  const place = scanner.place();
  if (scanner.take(/-->|->/u) !== null) return { ...NO_SPEC, direction: 'forward', place };
  const open = scanner.take(/<-\[|-\[/u)?.[0];
  if (open === undefined) {
    if (scanner.take(/<--|<-/u) !== null) return { ...NO_SPEC, direction: 'backward', place };
    if (scanner.take(/--/u) !== null) return { ...NO_SPEC, direction: 'either', place };
    return scanner.fail('expected a link: -[predicate]->, <-[predicate]-, -[predicate]-, --> or --', place);
  }
  const spec = takeSpec(scanner);
  const close = scanner.take(/\]->|\]-/u)?.[0];
  if (close === undefined) return scanner.fail(scanner.match(/\]/u) === null ? "expected ']'" : "expected '->' or '-' after ']'");
  if (open === '<-[' && close === ']->') return scanner.fail('a link points one way only', place);
  return { ...spec, direction: open === '<-[' ? 'backward' : close === ']->' ? 'forward' : 'either', place };
};

const takeChain = (scanner: Scanner): TriplePattern[] => {
  const triples: TriplePattern[] = [];
  let from = takeNode(scanner);
  do {
    const link = takeLink(scanner);
    const to = takeNode(scanner);
    triples.push({ from, link, to });
    from = to;
  } while (!scanner.done() && scanner.match(/,/u) === null && scanner.match(CLAUSE) === null);
  return triples;
};

const takePeriod = (scanner: Scanner): string =>
  scanner.take(PERIOD)?.[0].replace(/\s/gu, '') ?? scanner.fail('expected a year, month or day as 2022-02-04, or two with .. between');

const takeClauses = (scanner: Scanner): PatternClauses => {
  let clauses: PatternClauses = { during: null, published: null, saidBy: null, article: null, containing: null };
  while (!scanner.done()) {
    const place = scanner.place();
    const keyword = scanner.take(CLAUSE)?.[0].toLowerCase().replace(/\s+/gu, ' ');
    const name = () => takeName(scanner) ?? scanner.fail(`expected a name after '${keyword}'`);
    if (keyword === 'during') clauses = { ...clauses, during: takePeriod(scanner) };
    else if (keyword === 'published') clauses = { ...clauses, published: takePeriod(scanner) };
    else if (keyword === 'said by') clauses = { ...clauses, saidBy: { place: scanner.place(), name: name() } };
    else if (keyword === 'in article') clauses = { ...clauses, article: name() };
    else if (keyword === 'containing') clauses = { ...clauses, containing: name() };
    else scanner.fail('expected a comma and another chain, or: during, published, said by, in article, containing', place);
  }
  return clauses;
};

/**
 * Parses a pattern.
 *
 * ```
 * pattern    = chain { "," chain } { clause }
 * chain      = node link node { link node }
 * node       = name | "quoted name" | "?" [ variable ] [ ":" kind { "|" kind } ]
 * link       = "-[" spec "]->" | "<-[" spec "]-" | "-[" spec "]-" | "-->" | "<--" | "--"
 * spec       = [ [ least ] ".." most ] [ predicate { "|" predicate } ] [ ":" type { "|" type } ] [ "{" conditions "}" ]
 * conditions = actual | planned | possible | claimed | denied | demanded | not | positive | direct | confidence >= 0.5, any of them
 * clause     = "during" period | "published" period | "said by" name | "in article" id | "containing" words
 * period     = date [ ".." date ]
 * ```
 *
 * `Putin -[meet]-> ?who` · `? -[:REJECT {actual}]-> NATO during 2022-02` · `Xi -[..2]- Macron` ·
 * `?a:person -[meet]- ?b, ?b -[oppose]-> NATO`. A name that holds a bracket, comma, quotation mark or a clause's first word stands in quotation marks.
 * @throws InputError that shows the pattern with a caret under what is wrong.
 */
export const parsePattern = (text: string): Pattern => {
  const scanner = scan(text);
  const triples = takeChain(scanner);
  while (scanner.take(/,/u) !== null) triples.push(...takeChain(scanner));
  return { text, triples, ...takeClauses(scanner) };
};
