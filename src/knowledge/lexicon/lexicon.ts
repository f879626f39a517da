/**
 * Dutch and English verbs and nouns with the relation that they state: one language-neutral id, an English label and an event type for
 * each way in which a word takes its second argument. The tables and what their columns mean: README.md beside this file.
 */
import { InvariantError } from '../../model/errors.ts';
import type { EntityKind } from '../../model/mention.ts';
import type { LanguageCode } from '../../model/text.ts';
import { once } from '../table.ts';
import { enNounsTsv, enVerbsTsv, nlHeads, nlNounsTsv, nlVerbsTsv, predicatesTsv } from './data.generated.ts';
import { type EventType, expandWords, isNote, type Note, type Predicate, parsePredicates, type WordRow } from './tables.ts';

export type { EventType, Note, Predicate } from './tables.ts';

export type WordCategory = 'verb' | 'noun';

/** One way in which a word attaches its second argument, and what it then means. */
export interface LexiconEntry {
  readonly lemma: string;
  /** `obj`, `iobj`, `ccomp`, `xcomp`, a preposition, two joined by `+` (`obj+aan`, `van+met`), `-` for none. */
  readonly frame: string;
  /** Kinds that the second argument must be of; empty when any will do. */
  readonly kinds: readonly string[];
  readonly id: string;
  /** English, as an edge shows it. */
  readonly label: string;
  readonly type: EventType;
  /** Both sides are equal: meet, border. */
  readonly symmetric: boolean;
  /** The subject is the patient: "krijgen van" is give_to, read from right to left. */
  readonly inverse: boolean;
  readonly notes: readonly Note[];
}

interface Index {
  readonly byLemma: ReadonlyMap<string, readonly LexiconEntry[]>;
  readonly byHead: ReadonlyMap<string, readonly LexiconEntry[]>;
}

const predicates = once(() => new Map(parsePredicates(predicatesTsv).map((predicate) => [predicate.id, predicate])));

const toEntry = (row: WordRow): LexiconEntry => {
  const [frame = '', kinds = ''] = row.frame.split(':');
  const type = predicates().get(row.id)?.type;
  if (type === undefined) throw new InvariantError(`${row.lemma}: the id ${row.id} is not in predicates.tsv`);
  return {
    lemma: row.lemma,
    frame,
    kinds: kinds === '' ? [] : kinds.split('/'),
    id: row.id,
    label: row.label,
    type,
    symmetric: row.sym === 'sym',
    inverse: row.sym === 'inv',
    notes: row.notes.filter(isNote),
  };
};

const isReflexiveVerb = (words: readonly string[]): boolean => words.length === 2 && words[0] === 'zich';

/** Words that make a phrasal verb, which is a lemma of its own ("carry out"): as a preposition each may stand in any clause. */
const PARTICLES = new Set('about along around away back by down in off on out over through up'.split(' '));

/** The verb of an expression of several words, null for a single verb, a reflexive or a phrasal one. */
const headOf = (language: LanguageCode, lemma: string): string | null => {
  const words = lemma.split(' ');
  if (words.length < 2 || isReflexiveVerb(words)) return null;
  if (language === 'nl') return words.at(-1) ?? null;
  return words.slice(1).every((word) => PARTICLES.has(word)) ? null : (words[0] ?? null);
};

/** Treebanks take an adjective or noun for the verb's particle, "aansprakelijk stellen" → aansprakelijkstellen: that finds it too. */
const withJoinedParticles = (byLemma: Map<string, LexiconEntry[]>): Map<string, LexiconEntry[]> => {
  for (const [lemma, entries] of [...byLemma]) {
    const joined = lemma.replace(/ (?=\S+$)/, '');
    if (/^(zich )?\S+ \S+$/.test(lemma) && !/^zich \S+$/.test(lemma) && !byLemma.has(joined)) byLemma.set(joined, entries);
  }
  return byLemma;
};

const groupBy = (entries: readonly LexiconEntry[], keyOf: (entry: LexiconEntry) => string | null) => {
  const groups = new Map<string, LexiconEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
};

/** Those for any kind of argument first. */
const openFirst = (entries: readonly LexiconEntry[]): readonly LexiconEntry[] => [
  ...entries.filter((entry) => entry.kinds.length === 0),
  ...entries.filter((entry) => entry.kinds.length > 0),
];

const indexOf = (language: LanguageCode, tsv: string): Index => {
  const entries = openFirst(expandWords(tsv, predicates()).map(toEntry));
  const byLemma = groupBy(entries, (entry) => entry.lemma.toLowerCase());
  return {
    byLemma: language === 'nl' ? withJoinedParticles(byLemma) : byLemma,
    byHead: groupBy(entries, (entry) => headOf(language, entry.lemma)),
  };
};

const indexes: Readonly<Record<LanguageCode, Readonly<Record<WordCategory, () => Index>>>> = {
  nl: { verb: once(() => indexOf('nl', nlVerbsTsv)), noun: once(() => indexOf('nl', nlNounsTsv)) },
  en: { verb: once(() => indexOf('en', enVerbsTsv)), noun: once(() => indexOf('en', enNounsTsv)) },
};

/** How Dutch joins the parts of a compound. */
const LINKS = ['', 's', '-', 'en', 'n', 'e'] as const;

/** Longer compounds are tried without links only: each link multiplies the spellings. */
const MOST_LINKS = 3;

/** Spellings of a compound whose parts the lemma gives apart: "fractie_voorzitter" → fractievoorzitter, fractiesvoorzitter, … */
const joinedSpellings = (lemma: string): readonly string[] => {
  const [first = '', ...rest] = lemma.split('_');
  if (rest.length > MOST_LINKS) return [lemma.replaceAll('_', '')];
  return rest.reduce<readonly string[]>((spellings, part) => spellings.flatMap((left) => LINKS.map((link) => left + link + part)), [first]);
};

/** Last parts of Dutch compounds. */
const heads = once(() => new Set(nlHeads.split(' ')));

/** Shorter first parts are as often a prefix or no part at all: "laptop". */
const SHORTEST_FIRST_PART = 4;

/** The longest last part of a compound that the tables lack: "klimaatgezant" → gezant. */
const compoundHead = (lemma: string): string | undefined => {
  for (let start = SHORTEST_FIRST_PART; start < lemma.length; start += 1) {
    const head = lemma.slice(start);
    if (heads().has(head)) return head;
  }
  return undefined;
};

/** Other forms under which a lemma that the tables lack may stand in them. */
const alternatives = (language: LanguageCode, category: WordCategory, lemma: string): readonly string[] => {
  if (language === 'en') return category === 'verb' && lemma.endsWith(' be') ? [`be ${lemma.slice(0, -' be'.length)}`] : [];
  const joined = lemma.includes('_') ? joinedSpellings(lemma) : [lemma];
  const head = category === 'noun' ? compoundHead(lemma.replaceAll('_', '')) : undefined;
  return head === undefined ? joined : [...joined, head];
};

/**
 * All entries of a lemma; empty when the tables have none. Verbs: the infinitive with its particle ("bijwonen", "carry out") or reflexive
 * ("zich kanten"); an expression is found by its words in the order of the table. Letter case counts for nothing. A Dutch compound that
 * the tables lack has the entries of its last part; a participle and its copula may stand in either order ("accused be").
 */
export const lookUp = (language: LanguageCode, category: WordCategory, lemma: string): readonly LexiconEntry[] => {
  const { byLemma } = indexes[language][category]();
  const key = lemma.toLowerCase();
  const found = byLemma.get(key);
  if (found !== undefined) return found;
  const other = alternatives(language, category, key).find((form) => byLemma.has(form));
  return other === undefined ? [] : (byLemma.get(other) ?? []);
};

/** The expressions of several words around a verb: "hebben" → een ontmoeting hebben, …; "take" → take part, …; no phrasal verbs. */
export const expressionsWith = (language: LanguageCode, headLemma: string): readonly LexiconEntry[] =>
  indexes[language].verb().byHead.get(headLemma.toLowerCase()) ?? [];

/** Words of an expression that may change or fall away: "een (goed) gesprek", "zijn steun" / "hun steun". */
const DETERMINERS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  nl: new Set(['een', 'de', 'het', 'zijn']),
  en: new Set(['a', 'an', 'the', "one's", 'its']),
};

/** The words beside the verb that must be there for an expression: "een bezoek brengen" → bezoek; "op de hoogte stellen" → op, hoogte. */
export const fixedWords = (language: LanguageCode, lemma: string): readonly string[] => {
  const words = lemma.split(' ');
  const beside = language === 'nl' ? words.slice(0, -1) : words.slice(1);
  return beside.filter((word) => !DETERMINERS[language].has(word));
};

/** Frames to try for an attachment, the closest first: what has no frame of its own is taken for the object; "iobj" for "aan" or "to". */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  xcomp: ['xcomp', 'ccomp', 'obj'],
  ccomp: ['ccomp', 'obj'],
  iobj: ['iobj', 'aan', 'to'],
};

const ofKind = (entries: readonly LexiconEntry[], kind: EntityKind | null): LexiconEntry | undefined =>
  entries.find((entry) => kind !== null && entry.kinds.includes(kind)) ?? entries.find((entry) => entry.kinds.length === 0);

/**
 * The entry for a second argument that is attached so: first that whose frame is the attachment, then one that ends in it ("aan" finds
 * `obj+aan`, "met" finds `van+met`). An entry for the argument's own kind goes before one for any kind; one for another kind never applies.
 */
export const entryFor = (
  entries: readonly LexiconEntry[],
  attachment: string,
  kind: EntityKind | null = null,
): LexiconEntry | undefined => {
  for (const frame of FALLBACKS[attachment] ?? [attachment]) {
    const entry =
      ofKind(
        entries.filter((entry) => entry.frame === frame),
        kind,
      ) ??
      ofKind(
        entries.filter((entry) => entry.frame.endsWith(`+${frame}`)),
        kind,
      );
    if (entry !== undefined) return entry;
  }
  return undefined;
};

/** What an id stands for; undefined for an id that is in no table (`nl:…`). */
export const predicate = (id: string): Predicate | undefined => predicates().get(id);

/** The wider predicates of an id, nearest first: hold_liable → hold_responsible, blame, accuse, oppose. */
export const ancestors = (id: string): readonly string[] => {
  const parent = predicates().get(id)?.parent ?? null;
  return parent === null ? [] : [parent, ...ancestors(parent)];
};

/** All predicates, in the order of their table. */
export const allPredicates = (): readonly Predicate[] => [...predicates().values()];
