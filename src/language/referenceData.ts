import { ENTITY_KINDS, type EntityKind } from '../model/mention.ts';

export type PronounUse = 'personal' | 'possessive' | 'demonstrative' | 'adverbial' | 'locative';
export type GrammaticalNumber = 'singular' | 'plural';
export type GrammaticalGender = 'masculine' | 'feminine' | 'neuter' | 'common';

/** How a pronoun may be read; null where the form leaves it open. */
export interface PronounReading {
  readonly use: PronounUse;
  readonly person: 1 | 2 | 3;
  readonly number: GrammaticalNumber | null;
  readonly gender: GrammaticalGender | null;
}

/** What a noun that names an office says: the office itself, and the wider ones that it falls under. */
export interface RoleReading {
  readonly office: string;
  readonly wider: readonly string[];
  readonly gender: 'masculine' | 'feminine' | null;
}

/** The words by which a language refers: all that finding and resolving mentions needs to know about one language. */
export interface ReferenceData {
  /** Lower-cased form → readings, the likeliest first. */
  readonly pronouns: ReadonlyMap<string, readonly PronounReading[]>;
  /** Prefixes of pronominal adverbs ("daar-in", "there-in") and the prepositions that may follow. */
  readonly adverbialPrefixes: readonly string[];
  readonly adverbialPrepositions: ReadonlySet<string>;
  /** The form that is often no pronoun but an empty subject ("het regent"), and the verbs with which it is. */
  readonly expletives: ReadonlySet<string>;
  readonly expletiveVerbs: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly demonstrative: ReadonlySet<string>;
  /** Determiners by which a phrase names nobody: "geen", "no". */
  readonly negative: ReadonlySet<string>;
  /** Words that make a pair out of what was named: "beide", "both". */
  readonly pairWords: ReadonlySet<string>;
  /** Number words → value. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Nouns that count others: "aantal", "miljoen", "dozens". */
  readonly quantityNouns: ReadonlySet<string>;
  /** Nouns that are no entity: times, measures, idioms, light and abstract nouns. */
  readonly lightNouns: ReadonlySet<string>;
  /** Head noun, or the last part of a compound → kind. */
  readonly nounKinds: ReadonlyMap<string, EntityKind>;
  /** Endings of head nouns → kind. */
  readonly nounEndings: readonly (readonly [ending: string, kind: EntityKind])[];
  readonly roles: ReadonlyMap<string, RoleReading>;
  /** Nouns for the holder of the same office elsewhere: "ambtgenoot", "counterpart". */
  readonly counterparts: ReadonlySet<string>;
  /** Plural nouns for sets of leaders, of countries, of people in general. */
  readonly leaderNouns: ReadonlySet<string>;
  readonly countryNouns: ReadonlySet<string>;
  /** Nouns for bodies of people that are read as groups or places elsewhere: "beide partijen". */
  /** Nouns for the capital of a country. */
  readonly capitalNouns: ReadonlySet<string>;
  /** Nouns for two people: "het duo". */
  readonly pairNouns: ReadonlySet<string>;
  /** Last parts of the names of events: "Olympische Winterspelen". */
  readonly eventEndings: readonly string[];
  readonly bodyNouns: ReadonlySet<string>;
  /** General noun → narrower nouns, `*` for any of its kind. */
  readonly hypernyms: ReadonlyMap<string, readonly string[]>;
  /** Prepositions with which a place is a place and no government. */
  readonly locativePrepositions: ReadonlySet<string>;
  /** Prepositions of where a way begins: "van Kiev naar Lviv". */
  readonly pathStarts: ReadonlySet<string>;
  /** Nouns before or beside which a seat of government is a place: "hoofdstad", "streets of". */
  /** Offices of a town or diocese: "aartsbisschop van". */
  readonly localOffices: ReadonlySet<string>;
  /** Nouns before a name that is spoken of as a name: "de naam Franciscus". */
  readonly namingNouns: ReadonlySet<string>;
  /** Prepositions that go on with the name of a body: "Hart voor Utrecht". */
  readonly purposePrepositions: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  /** Words that introduce who speaks without a verb: "volgens", "according to". */
  readonly speakerMarkers: ReadonlySet<string>;
  /** Particles inside surnames: "van", "de", "bin". */
  readonly nameParticles: ReadonlySet<string>;
  /** Last words that make a name of several words that of an organisation: "Group", "Bank", "Rovers". */
  readonly organisationEndings: ReadonlySet<string>;
  /** Forms of address, which are no part of a name. */
  readonly honorifics: ReadonlyMap<string, 'masculine' | 'feminine' | null>;
  /** Prepositions whose phrase says which one: "de uitbreiding van de NAVO". */
  readonly complementPrepositions: ReadonlySet<string>;
  /** Adjectives that do not tell one from another: "eerder", "genoemd", "same". */
  readonly vagueAdjectives: ReadonlySet<string>;
  /** Articles that may begin a name without belonging to its key. */
  readonly articles: ReadonlySet<string>;
  /** Verbs whose object, not subject, is meant by a possessive after it: "hem op zijn plicht wijzen". */
  readonly objectControlVerbs: ReadonlySet<string>;
  /** Last words of names of bodies that are no companies: "Brigades Union". */
  readonly publicBodies: ReadonlySet<string>;
  /** Nouns for what somebody says something in: "in a statement". */
  readonly statementNouns: ReadonlySet<string>;
  /** Words that make a copula and an infinitive a plan: "due to". */
  readonly dueWords: ReadonlySet<string>;
  /** Nouns for places that take their own name by the preposition of the genitive: "the town of Lund". */
  readonly namedByOf: ReadonlySet<string>;
  /** Verbs that take what somebody is accused, convicted or robbed of by the preposition of the genitive. */
  readonly chargingVerbs: ReadonlySet<string>;
  /** Verbs with the preposition of the one whom they ask to do something: "call on". */
  readonly callingVerbs: ReadonlySet<string>;
  /** "De ander", "the others": adjectives that stand for people without a noun. */
  readonly otherWords: ReadonlySet<string>;
  /** Markers of what somebody is seen as, which is no mention of anybody: "als verdachte". */
  /** Prepositions of what somebody becomes: "benoemd tot minister". */
  readonly becomingMarkers: ReadonlySet<string>;
  readonly predicateMarkers: ReadonlySet<string>;
  /** Pronominal adverbs that resume a thing rather than a whole statement: "daarin". */
  readonly resumingAdverbs: ReadonlySet<string>;
  /** Words before examples of what was named: "landen als Polen". */
  readonly exampleMarkers: ReadonlySet<string>;
  /** Finite forms that show a plural subject, for input without features. */
  /** Whether a finite verb's form is that of the plural only. */
  readonly isPluralForm: (form: string) => boolean;
  readonly pluralVerbs: ReadonlySet<string>;
  /** Pronouns that are plural unless they are a subject: "ze". */
  readonly pluralObjects: ReadonlySet<string>;
  /** Offices that a portfolio follows: "minister van Buitenlandse Zaken". */
  readonly portfolioNouns: ReadonlySet<string>;
  /** Words of portfolios: "Buitenlandse Zaken", "Finance". */
  readonly portfolioWords: ReadonlySet<string>;
  /** Verbs whose object is a place, not a government: "Moskou bezoeken". */
  readonly placeVerbs: ReadonlySet<string>;
  /** Prepositions between an office and its portfolio, a person and a country. */
  readonly ofWords: ReadonlySet<string>;
  /** Forms that the singular of a noun form may have, the form itself first; for input whose lemmas are unsure. */
  readonly singulars: (form: string) => readonly string[];
}

/** Splits lists of words; `_` stands for a space within one entry. */
export const words = (...lists: readonly string[]): readonly string[] =>
  lists
    .join(' ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));

export const wordSet = (...lists: readonly string[]): ReadonlySet<string> => new Set(words(...lists));

/** Word → kind, from one list of words a kind. */
export const kindsOf = (lists: Readonly<Partial<Record<EntityKind, string>>>): ReadonlyMap<string, EntityKind> =>
  new Map(ENTITY_KINDS.flatMap((kind) => words(lists[kind] ?? '').map((word) => [word, kind] as const)));

type PronounRow = readonly [
  forms: string,
  use: PronounUse,
  person: 1 | 2 | 3,
  number: GrammaticalNumber | null,
  gender: GrammaticalGender | null,
];

/** A form may stand in several rows: its readings, in the order of the rows. */
export const pronounsOf = (rows: readonly PronounRow[]): ReadonlyMap<string, readonly PronounReading[]> => {
  const pronouns = new Map<string, PronounReading[]>();
  for (const [forms, use, person, number, gender] of rows)
    for (const form of words(forms)) pronouns.set(form, [...(pronouns.get(form) ?? []), { use, person, number, gender }]);
  return pronouns;
};

type RoleRow = readonly [office: string, wider: string, gender: 'masculine' | 'feminine' | null, nouns: string];

export const rolesOf = (rows: readonly RoleRow[]): ReadonlyMap<string, RoleReading> =>
  new Map(
    rows.flatMap(([office, wider, gender, nouns]) =>
      words(nouns).map((noun) => [noun, { office: office.replaceAll('_', ' '), wider: words(wider), gender }] as const),
    ),
  );

/** General noun → narrower nouns, from one row for all general nouns with the same. */
export const hypernymsOf = (rows: readonly (readonly [general: string, narrow: string])[]): ReadonlyMap<string, readonly string[]> =>
  new Map(rows.flatMap(([general, narrow]) => words(general).map((noun) => [noun, words(narrow)] as const)));

/** Number words from a list in order, alternatives parted by `|`, the first worth `start`. */
export const numbersOf = (list: string, start: number): readonly (readonly [string, number])[] =>
  words(list).flatMap((alternatives, position) => alternatives.split('|').map((word) => [word, start + position] as const));
