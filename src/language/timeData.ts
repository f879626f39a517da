/** A length of time by which calendars count. */
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** The words by which a language speaks of calendar time; all keys in lower case. */
export interface TimeData {
  /** 1 (Monday) to 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Words that are a day by themselves → days from today: "gisteren" -1, "vanavond" 0. */
  readonly days: ReadonlyMap<string, number>;
  /** Parts of a day, after a day or written with it: "zondagavond", "Sunday evening". */
  readonly dayParts: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  /** Words before a unit or weekday → which one: -1 the last, 0 this, 1 the next. */
  readonly relative: ReadonlyMap<string, -1 | 0 | 1>;
  /** Words that, before a plural or number, mean the stretch up to now: "de afgelopen dagen". */
  readonly stretch: ReadonlySet<string>;
  readonly ago: ReadonlySet<string>;
  /** Prepositions by which a length of time lies ahead: "over twee weken", "in two weeks". */
  readonly ahead: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  /** Words that may follow those: "tot en met". */
  readonly afterUntil: readonly string[];
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  /** Prepositions before a bare year. */
  readonly yearPrepositions: ReadonlySet<string>;
  readonly beginning: ReadonlySet<string>;
  readonly middle: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
  /** Season → first month of it and number of months. */
  readonly seasons: ReadonlyMap<string, number>;
  /** Words between a season and its year. */
  readonly seasonOf: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** "de jaren" before "zestig", and the decades. */
  readonly decadeNouns: ReadonlySet<string>;
  readonly decades: ReadonlyMap<string, number>;
  /** Vague numbers: "enkele dagen geleden". */
  readonly numbers: ReadonlyMap<string, number>;
  /** Auxiliaries and other verbs that put their clause into the future. */
  readonly futureVerbs: ReadonlySet<string>;
}

/** Names in order, alternatives parted by `|`, the first worth 1. */
export const numbered = (list: string): ReadonlyMap<string, number> =>
  new Map(list.split(/\s+/).flatMap((alternatives, position) => alternatives.split('|').map((word) => [word, position + 1] as const)));
