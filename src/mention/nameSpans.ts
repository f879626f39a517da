import { isCommonWord } from '../knowledge/index.ts';
import type { ReferenceData } from '../language/referenceData.ts';
import { isCalendarWord } from '../language/times.ts';
import type { AnnotatedArticle, NameKind, Sentence } from '../model/annotated.ts';
import type { LanguageCode } from '../model/text.ts';
import { nounOf, readNoun } from './nounKind.ts';
import { genderOfGivenName, longestName, meaningOfInhabitant, meaningOfName, type NameMeaning } from './world.ts';

/** A name as found, before it is a mention. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind | null;
  readonly score: number;
  readonly meaning: NameMeaning | null;
}

export const CONNECTORS = new Set(['en', 'and', ',', '&']);

type Bounds = readonly [start: number, end: number];

const EDGE = /^(?:\p{P}|['’]s)+$/u;
const CODE = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** The words of tokens `[start, end)` with the spaces that the text has. */
export const textOf = (sentence: Sentence, start: number, end: number): string => {
  let text = '';
  for (let index = start; index < end; index++) {
    const token = sentence.tokens[index];
    if (!token) continue;
    const previous = sentence.tokens[index - 1];
    if (index > start && previous && previous.span[1] < token.span[0]) text += ' ';
    text += token.form;
  }
  return text;
};

/** Text by which names are compared: lower case, no accents, no possessive "s". */
export const foldForm = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .trim();

const formAt = (sentence: Sentence, index: number): string => sentence.tokens[index]?.form ?? '';

export const isCapitalised = (form: string): boolean => /^\p{Lu}/u.test(form);

/** Whether no name holds a token. */
export const isOutside = (names: readonly FoundName[], index: number): boolean =>
  !names.some(({ start, end }) => index >= start && index < end);

/** An acronym or other code: "AP", "MH17". */
export const isCode = (form: string): boolean => CODE.test(form);

/** The span without articles, common nouns ("persbureau AP"), quotes and other punctuation at its edges. */
const trimName = (sentence: Sentence, [start, end]: Bounds, data: ReferenceData): Bounds => {
  let [first, last] = [start, end];
  const isLoose = (index: number): boolean => {
    const form = formAt(sentence, index);
    const token = sentence.tokens[index];
    if (EDGE.test(form) || CONNECTORS.has(form)) return true;
    if (index === 0 && last > 1 && isOpeningNoun(sentence, data)) return true;
    return (
      last - index > 1 &&
      (data.articles.has(form) ||
        (token?.upos === 'NOUN' && (index === 0 || !isCapitalised(form)) && data.nounKinds.has(nounOf(token, data))))
    );
  };
  while (first < last && isLoose(first)) first++;
  while (last > first && (EDGE.test(formAt(sentence, last - 1)) || CONNECTORS.has(formAt(sentence, last - 1)))) last--;
  return [first, last];
};

/** "Oppositiepartij Leefbaar Rotterdam" at the start of a sentence: a compound noun, or one for a person, before a name. */
export const isOpeningNoun = (sentence: Sentence, data: ReferenceData): boolean => {
  const reading = readNoun(formAt(sentence, 0).toLowerCase(), data);
  const isNoun = reading !== null && (reading.by === 'compound' || (reading.by === 'listed' && reading.kind === 'person'));
  return isNoun && !data.roles.has(formAt(sentence, 0).toLowerCase()) && isCapitalised(formAt(sentence, 1));
};

/** "Cameron van Australië" is a person and a country, "U.S. President" a country; a heading glued to a name ("OVV De Onderzoeksraad") is two names. */
const splitName = (sentence: Sentence, bounds: Bounds, kind: NameKind, data: ReferenceData, language: LanguageCode): readonly Bounds[] => {
  const [start, end] = bounds;
  const isTitled = kind === 'PER' && end - start > 1 && data.roles.has(formAt(sentence, end - 1).toLowerCase());
  if (isTitled && meaningOfName(textOf(sentence, start, end - 1), language)) return [[start, end - 1]];
  for (let index = start + 1; index < end - 1; index++) {
    const form = formAt(sentence, index);
    if (data.ofWords.has(form) && kind === 'PER' && meaningOfName(textOf(sentence, index + 1, end), language))
      return [
        [start, index],
        [index + 1, end],
      ];
    const glued =
      isCapitalised(form) && data.articles.has(form.toLowerCase()) && isCode(formAt(sentence, index - 1)) && index === start + 1;
    if (glued && kind !== 'PER')
      return [
        [start, index],
        [index + 1, end],
      ];
  }
  return [bounds];
};

/** "De Republikein", "de Christenen", or "Brand" as the first word: a common noun with a capital. */
const isCommonNoun = (sentence: Sentence, [start, end]: Bounds, data: ReferenceData): boolean => {
  const token = sentence.tokens[start];
  const before = formAt(sentence, start - 1).toLowerCase();
  if (!token || end - start !== 1 || isCode(token.form)) return false;
  if (start === 0 && token.upos === 'NOUN' && data.nounKinds.has(nounOf(token, data))) return true;
  const kind = data
    .singulars(token.form)
    .map((word) => data.nounKinds.get(word))
    .find(Boolean);
  return (
    (kind === 'person' || kind === 'group') && (data.definite.has(before) || data.indefinite.has(before) || data.demonstrative.has(before))
  );
};

/** The names that the model found, trimmed and split, with what knowledge says about them. */
const modelNames = (sentence: Sentence, data: ReferenceData, language: LanguageCode): FoundName[] =>
  sentence.names.flatMap(({ start, end, kind, score }) =>
    splitName(sentence, [start, end], kind, data, language).flatMap((bounds) => {
      const [begin, last] = trimName(sentence, bounds, data);
      const first = kind === 'PER' && last - begin > 2 && isInhabitant(sentence, begin, language) ? begin + 1 : begin;
      const text = textOf(sentence, first, last);
      const isArticle = last - first === 1 && data.articles.has(text.toLowerCase());
      if (first >= last || isArticle || isCalendarWord(text, language) || isCommonNoun(sentence, [first, last], data)) return [];
      const meaning = meaningOfName(text, language);
      const own = bounds[0] === start && bounds[1] === end ? kind : meaning ? null : kind;
      return [{ start: first, end: last, kind: own, score, meaning }];
    }),
  );

/** "Frenchman | Luc Morel": an inhabitant before a person's name is no part of it, unless it is a given name ("Dane"). */
const isInhabitant = (sentence: Sentence, index: number, language: LanguageCode): boolean => {
  const form = formAt(sentence, index);
  return meaningOfInhabitant(form, language)?.number === 'singular' && genderOfGivenName(form) === null;
};

/** Whether nothing but particles of a name stands between, hung on what is before them: "Erik | ten | Hag". */
const onlyParticles = (sentence: Sentence, before: FoundName, next: FoundName, data: ReferenceData): boolean =>
  sentence.tokens.slice(before.end, next.start).every(({ form, deprel, head }) => {
    const isHung = deprel === 'flat' && head >= before.start && head < next.start;
    const isAmbiguous = data.ofWords.has(form) || data.locativePrepositions.has(form) || data.articles.has(form) || CONNECTORS.has(form);
    return data.nameParticles.has(form.toLowerCase()) && (isHung || !isAmbiguous);
  });

/** "Tom Van | Grieken": a person's name does not end in a particle, whatever its last word may mean elsewhere. */
const completePersons = (names: readonly FoundName[], sentence: Sentence, data: ReferenceData): FoundName[] =>
  names.flatMap((name) => {
    const before = names.find((other) => other.kind === 'PER' && other.end === name.start);
    if (before !== undefined && endsInParticle(sentence, before, data)) return [];
    const isOpen = name.kind === 'PER' && endsInParticle(sentence, name, data) && isCapitalised(formAt(sentence, name.end));
    const next = names.find((other) => other.start === name.end);
    return [isOpen ? { ...name, end: next?.end ?? name.end + 1, meaning: null } : name];
  });

/** "Eddy | van Hijum": a given name, a particle and a word with a capital of which nothing is known are one person's name. */
const withSurname = (names: readonly FoundName[], sentence: Sentence, data: ReferenceData, language: LanguageCode): FoundName[] => {
  const forms = sentence.tokens.map(({ form }) => form);
  return names.flatMap((name) => {
    if (name.kind !== 'PER' || name.end - name.start > 1 || genderOfGivenName(formAt(sentence, name.start)) === null) return [name];
    let at = name.end;
    while (data.nameParticles.has(formAt(sentence, at)) && at - name.end < 3) at++;
    const isOpen = at > name.end && isCapitalised(formAt(sentence, at)) && isOutside(names, at);
    const isKnown = longestName(forms, at, language) !== null || data.portfolioWords.has(formAt(sentence, at).toLowerCase());
    return [isOpen && !isKnown ? { ...name, end: at + 1, meaning: null } : name];
  });
};

/** A word with a capital in running text that no name holds and that is no office: "Sudan | TV". */
const isFreeCapital = (sentence: Sentence, index: number, names: readonly FoundName[], data: ReferenceData): boolean => {
  const form = formAt(sentence, index);
  if (!isCapitalised(form) || data.roles.has(form.toLowerCase()) || data.articles.has(form.toLowerCase())) return false;
  return ['NOUN', 'PROPN'].includes(sentence.tokens[index]?.upos ?? '') && isOutside(names, index);
};

/** End of the capitalised words from a name's end up to the one that it hangs on, or that hangs where it does: "Sudan | TV". */
const endAtHead = (sentence: Sentence, name: FoundName, names: readonly FoundName[], data: ReferenceData): number => {
  const own = sentence.tokens.slice(name.start, name.end).find((token) => token.head < name.start || token.head >= name.end);
  const next = sentence.tokens[name.end];
  const isTwin = own !== undefined && next?.head === own.head && next.deprel === own.deprel;
  const head = isTwin ? name.end : (own?.head ?? -1);
  if (head < name.end || head - name.end > 1) return name.end;
  for (let index = name.end; index <= head; index++) if (!isFreeCapital(sentence, index, names, data)) return name.end;
  return head + 1;
};

/** Names without their heads made whole, in running text: "Sudan | TV", "Doctors | Without Borders". */
const withHeads = (names: readonly FoundName[], sentence: Sentence, data: ReferenceData, language: LanguageCode): FoundName[] =>
  names.map((name) => {
    if (sentence.block !== 'paragraph' || name.kind === 'PER' || name.kind === 'NRP') return name;
    const end = endAtHead(sentence, name, names, data);
    const isPhrase = sentence.tokens[name.start]?.upos === 'ADP' && isCapitalised(formAt(sentence, name.start));
    const start = isPhrase && isFreeCapital(sentence, name.start - 1, names, data) ? name.start - 1 : name.start;
    if (start === name.start && end === name.end) return name;
    return { start, end, kind: 'ORG', score: name.score, meaning: meaningOfName(textOf(sentence, start, end), language) };
  });

/** "Observatorium van | Parijs": a name that ends in "van" goes on with the next one. */
const withWhatFollows = (names: readonly FoundName[], sentence: Sentence, data: ReferenceData): FoundName[] =>
  names.flatMap((name) => {
    const isOpen = ({ start, end, kind }: FoundName): boolean =>
      kind !== 'PER' && end - start > 1 && data.ofWords.has(formAt(sentence, end - 1)) && isCapitalised(formAt(sentence, end));
    if (names.some((other) => other.end === name.start && isOpen(other))) return [];
    const next = names.find((other) => other.start === name.end);
    return [isOpen(name) && next !== undefined ? { ...name, end: next.end, meaning: null } : name];
  });

/** "De partij Hart | voor Den Haag": what a preposition hangs on the name of a body belongs to it. */
const withPurpose = (names: readonly FoundName[], sentence: Sentence, data: ReferenceData): FoundName[] => {
  const purposes = names.flatMap((name) => {
    const next = names.find((other) => other.start === name.end + 1);
    const body = sentence.tokens[name.start - 1];
    const isPurpose = data.purposePrepositions.has(formAt(sentence, name.end)) && name.kind !== 'PER' && name.end - name.start === 1;
    if (!next || !isPurpose || body?.upos !== 'NOUN' || readNoun(nounOf(body, data), data)?.kind !== 'organization') return [];
    return [{ ...name, end: next.end, kind: 'ORG' as const, meaning: null }];
  });
  return [...names.filter((name) => !purposes.some((whole) => overlaps(whole, name))), ...purposes];
};

const endsInParticle = (sentence: Sentence, name: FoundName, data: ReferenceData): boolean =>
  name.end - name.start > 1 && data.nameParticles.has(formAt(sentence, name.end - 1).toLowerCase());

/** One person's name that the model cut in two: "Recep | Tayyip Erdogan". */
const joinPersons = (names: readonly FoundName[], sentence: Sentence, data: ReferenceData): FoundName[] => {
  const joined: FoundName[] = [];
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const follows =
      last &&
      last.kind === 'PER' &&
      name.kind === 'PER' &&
      onlyParticles(sentence, last, name, data) &&
      isCapitalised(formAt(sentence, name.start));
    if (follows) joined.splice(-1, 1, { ...last, end: name.end, meaning: null });
    else joined.push(name);
  }
  return joined;
};

/** "Minister Blok van Buitenlandse Zaken": the capitalised words after an office's "van" are its portfolio. */
const portfolioNames = (sentence: Sentence, data: ReferenceData, language: LanguageCode): FoundName[] =>
  sentence.tokens.flatMap((token, index) => {
    if (!data.portfolioNouns.has(nounOf(token, data))) return [];
    let at = index + 1;
    while (at < index + 5 && isCapitalised(formAt(sentence, at))) at++;
    if (!data.ofWords.has(formAt(sentence, at))) return [];
    const start = at + 1;
    let end = start;
    const isPortfolio = (index: number): boolean =>
      isCapitalised(formAt(sentence, index)) && data.portfolioWords.has(formAt(sentence, index).toLowerCase());
    while (isPortfolio(end) || (end > start && isPortfolio(end + 1) && CONNECTORS.has(formAt(sentence, end)))) end++;
    if (end === start || meaningOfName(textOf(sentence, start, end), language)) return [];
    return [{ start, end, kind: 'ORG' as const, score: 0.95, meaning: null }];
  });

/** Common words that are also names ("Trouw", "Let") are names only where the model reads a proper noun, or inside a sentence. */
const isNameHere = (sentence: Sentence, start: number, end: number, language: LanguageCode): boolean => {
  const token = sentence.tokens[start];
  if (!token) return false;
  if (end - start === 1 && isCommonWord(token.form, language)) return start > 0 && token.upos === 'PROPN';
  return (
    end - start > 1 || isCode(token.form) || token.upos === 'PROPN' || (start > 0 && isCapitalised(token.form) && token.upos === 'NOUN')
  );
};

const overlaps = (a: FoundName, b: FoundName): boolean => a.start < b.end && b.start < a.end;

/** Puts a name among others: it replaces those inside it and gives way to those that hold it. */
const addName = (names: FoundName[], candidate: FoundName): void => {
  const touched = names.filter((name) => overlaps(name, candidate));
  const holds = touched.every((name) => name.start >= candidate.start && name.end <= candidate.end);
  const isNew = !touched.some((name) => name.start === candidate.start && name.end === candidate.end);
  if (!holds || !isNew) return;
  for (const name of touched) names.splice(names.indexOf(name), 1);
  names.push(candidate);
};

/** The names of a sentence: those of the model, of portfolios, and the longest ones of knowledge. */
export const nameSpans = (sentence: Sentence, article: AnnotatedArticle, data: ReferenceData): FoundName[] => {
  const { language } = article;
  const found = completePersons(modelNames(sentence, data, language), sentence, data);
  const names = joinPersons(withSurname(found, sentence, data, language), sentence, data);
  for (const name of portfolioNames(sentence, data, language)) addName(names, name);
  const forms = sentence.tokens.map((token) => token.form);
  for (let index = 0; index < forms.length; index++) {
    const match = longestName(forms, index, language);
    if (!match || !isNameHere(sentence, index, match.end, language)) continue;
    const [start, end] = trimName(sentence, [index, match.end], data);
    addName(names, { start, end, kind: null, score: 0.9, meaning: match.meaning });
    index = match.end - 1;
  }
  const whole = withWhatFollows(withHeads(names, sentence, data, language), sentence, data);
  return withPurpose(whole, sentence, data);
};
