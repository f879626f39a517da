import type { TimeData, TimeUnit } from '../language/timeData.ts';
import { timesOf } from '../language/times.ts';
import { dependents, feature, headOfTokens, lemmaOf } from '../mention/tree.ts';
import type { AnnotatedArticle, Sentence } from '../model/annotated.ts';
import type { ArticleDate } from '../model/article.ts';
import type { TimeMention, TimeValue } from '../model/entity.ts';
import { civilDate, dayNumber, daysInMonth, isoOf, isoOfDays, monthOf, weekdayOf } from './calendar.ts';

export type Tense = 'past' | 'present' | 'future';

/** The day or month that relative times count from. */
interface Anchor {
  readonly year: number;
  /** null when only the year is known. */
  readonly month: number | null;
  /** Day number, null when the day is not known. */
  readonly day: number | null;
}

type Normalised = Omit<TimeValue, 'text'>;

/** What was read from a token on: where it ends (excluded) and what it means; the value waits for the clause's tense. */
interface Reading {
  readonly end: number;
  readonly value: (tense: Tense) => Normalised | null;
}

/** A sentence's words as the readers see them. */
interface Line {
  readonly words: readonly string[];
  readonly data: TimeData;
  readonly anchor: Anchor | null;
}

const anchorOf = (date: ArticleDate | null): Anchor | null => {
  const [year, month, day] = date?.iso.split('-').map(Number) ?? [];
  if (!year) return null;
  return { year, month: month ?? null, day: month && day ? dayNumber({ year, month, day }) : null };
};

const dayValue = (day: number): Normalised => ({ start: isoOfDays(day), end: isoOfDays(day), granularity: 'day' });

const daysValue = (start: number, end: number, granularity: Normalised['granularity']): Normalised => ({
  start: isoOfDays(start),
  end: isoOfDays(end),
  granularity,
});

const monthValue = (year: number, month: number): Normalised => ({
  start: isoOf({ year, month, day: 1 }),
  end: isoOf({ year, month, day: daysInMonth(year, month) }),
  granularity: 'month',
});

const yearsValue = (first: number, last: number): Normalised => ({
  start: isoOf({ year: first, month: 1, day: 1 }),
  end: isoOf({ year: last, month: 12, day: 31 }),
  granularity: first === last ? 'year' : 'interval',
});

/** What is left of a value of days when the article's day is not known: its month, or its year. */
const coarse = (anchor: Anchor): Normalised =>
  anchor.month === null ? yearsValue(anchor.year, anchor.year) : monthValue(anchor.year, anchor.month);

/** The day of a weekday's name: the nearest one in the direction of the tense; today counts. */
export const nearestWeekday = (weekday: number, today: number, tense: Tense): number => {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (back === 0) return today;
  return tense === 'past' ? today - back : today - back + 7;
};

const weekdayIn = (word: string, data: TimeData): number | null => {
  const whole = data.weekdays.get(word);
  if (whole !== undefined) return whole;
  for (const [name, number] of data.weekdays) if (word.startsWith(name) && data.dayParts.has(word.slice(name.length))) return number;
  return null;
};

const numberAt = (line: Line, index: number): number | null => {
  const word = line.words[index] ?? '';
  if (/^\d{1,4}$/.test(word)) return Number(word);
  return line.data.numbers.get(word) ?? null;
};

const isYear = (word: string | undefined): word is string => word !== undefined && /^(?:1[5-9]|20)\d\d$/.test(word);

const skip = (line: Line, index: number, set: ReadonlySet<string>): number => (set.has(line.words[index] ?? '') ? index + 1 : index);

/** "vrijdag", "zondagavond", "vorige week vrijdag", "Friday evening". */
const readWeekday = (line: Line, index: number): Reading | null => {
  const { words, data, anchor } = line;
  const shift = data.relative.get(words[index] ?? '');
  const at = shift === undefined ? index : index + 1;
  const weekday = weekdayIn(words[at] ?? '', data);
  if (weekday === null) return readWeekAndDay(line, index);
  return {
    end: skip(line, at + 1, data.dayParts),
    value: (tense) => {
      if (!anchor) return null;
      if (anchor.day === null) return coarse(anchor);
      if (shift === -1) return dayValue(nearestWeekday(weekday, anchor.day - 1, 'past'));
      if (shift === 1) return dayValue(nearestWeekday(weekday, anchor.day + 1, 'future'));
      return dayValue(nearestWeekday(weekday, anchor.day, tense));
    },
  };
};

/** "vorige week vrijdag": a day of another week. */
const readWeekAndDay = (line: Line, index: number): Reading | null => {
  const { words, data, anchor } = line;
  const shift = data.relative.get(words[index] ?? '');
  const weekday = weekdayIn(words[index + 2] ?? '', data);
  if (shift === undefined || weekday === null || data.units.get(words[index + 1] ?? '') !== 'week') return null;
  return {
    end: index + 3,
    value: () => {
      if (!anchor) return null;
      if (anchor.day === null) return coarse(anchor);
      return dayValue(anchor.day - weekdayOf(anchor.day) + weekday + 7 * shift);
    },
  };
};

/** "vandaag", "gisteren", "morgen". */
const readDay = (line: Line, index: number): Reading | null => {
  const { words, data, anchor } = line;
  const offset = data.days.get(words[index] ?? '');
  if (offset === undefined || data.articles.has(words[index - 1] ?? '')) return null;
  return {
    end: skip(line, index + 1, data.dayParts),
    value: () => (anchor ? (anchor.day === null ? coarse(anchor) : dayValue(anchor.day + offset)) : null),
  };
};

/** The year that a date without one belongs to: that of the nearest such date in the direction of the tense. */
const yearFor = (month: number, anchor: Anchor, tense: Tense): number => {
  if (anchor.month === null) return anchor.year;
  if (tense === 'past') return month > anchor.month ? anchor.year - 1 : anchor.year;
  if (tense === 'future') return month < anchor.month ? anchor.year + 1 : anchor.year;
  return anchor.year;
};

const dateReading = (line: Line, end: number, month: number, day: number | null, year: number | null): Reading => ({
  end,
  value: (tense) => {
    const known = year ?? (line.anchor ? yearFor(month, line.anchor, tense) : null);
    if (known === null) return null;
    if (day === null) return monthValue(known, month);
    return day <= daysInMonth(known, month) ? dayValue(dayNumber({ year: known, month, day })) : null;
  },
});

/** "17 juli 2014", "July 17, 2014", "juli 2014", "2014-07-17". */
const readDate = (line: Line, index: number): Reading | null => {
  const { words, data } = line;
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words[index] ?? '');
  if (iso) return dateReading(line, index + 1, Number(iso[2]), Number(iso[3]), Number(iso[1]));
  const dayOf = (word: string | undefined): number | null => {
    const match = /^(\d{1,2})(?:e|st|nd|rd|th)?$/.exec(word ?? '');
    return match && Number(match[1]) >= 1 && Number(match[1]) <= 31 ? Number(match[1]) : null;
  };
  const yearAt = (at: number): { year: number | null; end: number } => {
    const comma = words[at] === ',' ? at + 1 : at;
    return isYear(words[comma]) ? { year: Number(words[comma]), end: comma + 1 } : { year: null, end: at };
  };
  const first = dayOf(words[index]);
  const after = data.months.get(words[index + 1] ?? '');
  if (first !== null && after !== undefined) {
    const { year, end } = yearAt(index + 2);
    return dateReading(line, end, after, first, year);
  }
  const month = data.months.get(words[index] ?? '');
  if (month === undefined) return null;
  const day = dayOf(words[index + 1]);
  if (day !== null) {
    const { year, end } = yearAt(index + 2);
    return dateReading(line, end, month, day, year);
  }
  const { year, end } = yearAt(index + 1);
  // "mei", "may" and "maart" alone are often other words: a month alone needs a preposition or a year.
  return year !== null || data.yearPrepositions.has(words[index - 1] ?? '') || isEdge(line, index - 1)
    ? dateReading(line, end, month, null, year)
    : null;
};

const isEdge = ({ words, data }: Line, index: number): boolean =>
  [data.beginning, data.middle, data.ending].some((set) => set.has(words[index] ?? ''));

/** "in 2014", "van 2010 tot 2014" reads its years one by one. */
const readYear = (line: Line, index: number): Reading | null => {
  const { words, data } = line;
  if (!isYear(words[index])) return null;
  const before = words[index - 1] ?? '';
  if (
    !data.yearPrepositions.has(before) &&
    !data.until.has(before) &&
    !data.and.has(before) &&
    !data.between.has(before) &&
    !isEdge(line, index - 1)
  )
    return null;
  const year = Number(words[index]);
  return { end: index + 1, value: () => yearsValue(year, year) };
};

const MONTHS_OF: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
const DAYS_OF: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, week: 7 };

/** The day that lies some units from a day. */
const shiftDays = (day: number, unit: TimeUnit, count: number): number => {
  const days = DAYS_OF[unit];
  if (days !== undefined) return day + Math.round(days * count);
  const from = civilDate(day);
  const { year, month } = monthOf(from.year, from.month + Math.round((MONTHS_OF[unit] ?? 1) * count));
  return dayNumber({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
};

/** The whole unit (week, month, year) in which a day lies. */
const unitAround = (day: number, unit: TimeUnit): Normalised => {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'day':
      return dayValue(day);
    case 'week':
      return daysValue(day - weekdayOf(day) + 1, day - weekdayOf(day) + 7, 'week');
    case 'month':
      return monthValue(year, month);
    case 'quarter': {
      const first = month - ((month - 1) % 3);
      return { start: monthValue(year, first).start, end: monthValue(year, first + 2).end, granularity: 'interval' };
    }
    case 'year':
      return yearsValue(year, year);
    case 'decade':
      return yearsValue(year - (year % 10), year - (year % 10) + 9);
    case 'century':
      return yearsValue(year - (year % 100), year - (year % 100) + 99);
  }
};

/** A day to count from when only a month or a year is known: its middle. */
const countingDay = (anchor: Anchor): number => anchor.day ?? dayNumber({ year: anchor.year, month: anchor.month ?? 7, day: 15 });

/** "vorig jaar", "deze week", "next month"; "de afgelopen dagen", "the past two years". */
const readUnit = (line: Line, index: number): Reading | null => {
  const { words, data, anchor } = line;
  const word = words[index] ?? '';
  const shift = data.relative.get(word);
  if (shift === undefined && !data.stretch.has(word)) return null;
  const count = numberAt(line, index + 1);
  const at = count === null ? index + 1 : index + 2;
  const unit = data.units.get(words[at] ?? '');
  if (unit === undefined) return null;
  const isPlural = (words[at] ?? '').length > 3 && /(?:en|s|a)$/.test(words[at] ?? '') && !/^(?:week|jaar|dag)$/.test(words[at] ?? '');
  if (count !== null || isPlural) {
    const length = count ?? 3;
    return {
      end: at + 1,
      value: () => {
        if (!anchor) return null;
        const today = countingDay(anchor);
        if (shift === 1) return daysValue(today, shiftDays(today, unit, length), 'interval');
        return daysValue(shiftDays(today, unit, -length), today, 'interval');
      },
    };
  }
  if (shift === undefined) return null;
  return { end: at + 1, value: () => (anchor ? withAnchor(anchor, unit, shift) : null) };
};

const withAnchor = (anchor: Anchor, unit: TimeUnit, shift: number): Normalised => {
  const value = unitAround(shiftDays(countingDay(anchor), unit, shift), unit);
  const isFine = unit === 'day' || unit === 'week';
  return isFine && anchor.day === null ? coarse(anchor) : value;
};

/** "drie weken geleden", "een half jaar geleden", "two days ago"; "over twee weken". */
const readDistance = (line: Line, index: number): Reading | null => {
  const { words, data, anchor } = line;
  const ahead = data.ahead.has(words[index] ?? '');
  let at = ahead ? index + 1 : index;
  const start = at;
  if (data.articles.has(words[at] ?? '') && data.half.has(words[at + 1] ?? '')) at++;
  const half = data.half.has(words[at] ?? '');
  if (half) at++;
  const counted = half ? null : numberAt(line, at);
  if (counted !== null) at++;
  const unit = data.units.get(words[at] ?? '');
  if (unit === undefined || (at === start && !ahead)) return null;
  const count = half ? 0.5 : (counted ?? 1);
  const ago = data.ago.has(words[at + 1] ?? '');
  if (!ago && (!ahead || (at === start && counted === null))) return null;
  return {
    end: ago ? at + 2 : at + 1,
    value: (tense) => {
      // "Het was in een week gebeurd" is how long it took.
      if (!anchor || (ahead && !ago && tense === 'past')) return null;
      const day = shiftDays(countingDay(anchor), unit, ago ? -count : count);
      const isDay = anchor.day !== null && (unit === 'day' || (unit === 'week' && count <= 1));
      return isDay ? dayValue(day) : unitAround(day, half ? 'month' : unit === 'day' ? 'week' : unit);
    },
  };
};

/** "begin 2014", "eind vorig jaar", "medio juni": a third of what follows. */
const readPart = (line: Line, index: number): Reading | null => {
  const { words, data } = line;
  const word = words[index] ?? '';
  const third = data.beginning.has(word) ? 0 : data.middle.has(word) ? 1 : data.ending.has(word) ? 2 : null;
  if (third === null) return null;
  const whole = readYear(line, index + 1) ?? readUnit(line, index + 1) ?? readDate(line, index + 1);
  if (!whole) return null;
  return {
    end: whole.end,
    value: (tense) => {
      const value = whole.value(tense);
      if (!value || (value.granularity !== 'year' && value.granularity !== 'month')) return value;
      const [first, last] = [dayOfIso(value.start), dayOfIso(value.end)];
      const length = (last - first + 1) / 3;
      return daysValue(Math.round(first + length * third), Math.round(first + length * (third + 1)) - 1, 'interval');
    },
  };
};

const dayOfIso = (iso: string): number => {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return dayNumber({ year, month, day });
};

/** "de zomer van 2014", "the summer of 2014", "dit voorjaar". */
const readSeason = (line: Line, index: number): Reading | null => {
  const { words, data, anchor } = line;
  const shift = data.relative.get(words[index] ?? '');
  const at = shift === undefined ? index : index + 1;
  const month = data.seasons.get(words[at] ?? '');
  if (month === undefined) return null;
  const next = data.seasonOf.has(words[at + 1] ?? '') ? at + 2 : at + 1;
  const named = isYear(words[next]) ? Number(words[next]) : null;
  if (named === null && shift === undefined) return null;
  return {
    end: named === null ? at + 1 : next + 1,
    value: () => {
      const year = named ?? (anchor ? anchor.year + (shift ?? 0) : null);
      if (year === null) return null;
      const last = monthOf(year, month + 2);
      return { start: monthValue(year, month).start, end: monthValue(last.year, last.month).end, granularity: 'interval' };
    },
  };
};

/** "de jaren zestig", "the 1990s". */
const readDecade = (line: Line, index: number): Reading | null => {
  const { words, data } = line;
  const decade = /^(1[5-9]\d0|20\d0)s$/.exec(words[index] ?? '');
  const first = decade
    ? Number(decade[1])
    : data.decadeNouns.has(words[index] ?? '')
      ? data.decades.get(words[index + 1] ?? '')
      : undefined;
  return first === undefined ? null : { end: decade ? index + 1 : index + 2, value: () => yearsValue(first, first + 9) };
};

const READERS = [readPart, readDate, readWeekday, readDay, readUnit, readDistance, readSeason, readDecade, readYear];

const readOne = (line: Line, index: number): Reading | null => {
  for (const read of READERS) {
    const reading = read(line, index);
    if (reading) return reading;
  }
  return null;
};

/** "van maandag tot woensdag", "tussen 2010 en 2014", "sinds 2014": two times as one stretch, or one up to now. */
const readStretch = (line: Line, index: number): Reading | null => {
  const { words, data, anchor } = line;
  const word = words[index] ?? '';
  const between = data.between.has(word);
  if (!between && !data.from.has(word) && !data.since.has(word)) return null;
  const first = readOne(line, index + 1);
  if (!first) return null;
  const joined = (between ? data.and : data.until).has(words[first.end] ?? '');
  const goesOn = data.afterUntil.every((next, offset) => words[first.end + 1 + offset] === next);
  const second = joined ? readOne(line, first.end + 1 + (goesOn ? data.afterUntil.length : 0)) : null;
  if (second)
    return {
      end: second.end,
      value: (tense) => {
        const [start, end] = [first.value(tense), second.value(tense)];
        return start && end && start.start <= end.end ? { start: start.start, end: end.end, granularity: 'interval' } : null;
      },
    };
  if (!data.since.has(word) || anchor === null) return null;
  return {
    end: first.end,
    value: () => {
      const start = first.value('past');
      const now = anchor.day === null ? coarse(anchor).end : isoOfDays(anchor.day);
      return start && start.start <= now ? { start: start.start, end: now, granularity: 'interval' } : null;
    },
  };
};

const climbToVerb = (sentence: Sentence, index: number): number => {
  let at = index;
  for (let steps = 0; steps < sentence.tokens.length; steps++) {
    const token = sentence.tokens[at];
    if (!token || token.upos === 'VERB' || token.head < 0) return at;
    if (dependents(sentence, at).some((child) => sentence.tokens[child]?.deprel === 'cop')) return at;
    at = token.head;
  }
  return at;
};

/** The tense of the clause in which a token stands: future with "zullen", "gaan" and their like, else that of its finite verb. */
export const tenseAt = (sentence: Sentence, index: number, data: TimeData): Tense => {
  const verb = climbToVerb(sentence, index);
  const group = [
    verb,
    ...dependents(sentence, verb).filter((child) => ['aux', 'aux:pass', 'cop'].includes(sentence.tokens[child]?.deprel ?? '')),
  ];
  const tokens = group.flatMap((each) => sentence.tokens[each] ?? []);
  const governor = sentence.tokens[sentence.tokens[verb]?.head ?? -1];
  const withGovernor = governor && sentence.tokens[verb]?.deprel === 'xcomp' ? [...tokens, governor] : tokens;
  if (withGovernor.some((token) => data.futureVerbs.has(lemmaOf(token)) && token.upos !== 'NOUN')) return 'future';
  if (tokens.some((token) => feature(token, 'Tense') === 'Past')) return 'past';
  const perfect = tokens.some((token) => feature(token, 'VerbForm') === 'Part') && tokens.some((token) => token.upos === 'AUX');
  return perfect ? 'past' : 'present';
};

const textBetween = (article: AnnotatedArticle, sentence: Sentence, start: number, end: number): string =>
  article.text.slice(sentence.tokens[start]?.span[0] ?? 0, sentence.tokens[end - 1]?.span[1] ?? 0);

/** The time expressions of a sentence, normalised; those that cannot be placed (no date to count from) are left out. */
const timesInSentence = (article: AnnotatedArticle, position: number, anchor: Anchor | null): TimeMention[] => {
  const sentence = article.sentences[position];
  if (!sentence) return [];
  const data = timesOf(article.language);
  const line: Line = { words: sentence.tokens.map((token) => token.form.toLowerCase()), data, anchor };
  const found: TimeMention[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const reading = readStretch(line, index) ?? readOne(line, index);
    const value = reading?.value(tenseAt(sentence, index, data));
    if (!reading || !value) continue;
    const head = headOfTokens(sentence, index, reading.end);
    found.push({
      sentence: position,
      start: index,
      end: reading.end,
      head,
      value: { text: textBetween(article, sentence, index, reading.end), ...value },
    });
    index = reading.end - 1;
  }
  return found;
};

/**
 * Time expressions as ISO dates, anchored on the article's date: weekdays are the nearest in the direction of their clause's tense.
 * When the article's date is a month or a year, days and weeks become that month or year.
 */
export const findTimes = (article: AnnotatedArticle): TimeMention[] => {
  const anchor = anchorOf(article.date);
  return article.sentences.flatMap((_, position) => timesInSentence(article, position, anchor));
};
