import { referenceOf } from '../language/reference.ts';
import type { ReferenceData } from '../language/referenceData.ts';
import type { AnnotatedArticle, NameKind, Sentence } from '../model/annotated.ts';
import type { EntityKind } from '../model/mention.ts';
import { draftMention, type MentionDraft } from './draft.ts';
import { readNoun } from './nounKind.ts';
import { feature, headOfTokens, lemmaOf, relation } from './tree.ts';
import { isCalendarWord } from '../language/times.ts';
import { genderOfGivenName, longestName, meaningOfName, type NameMeaning } from './world.ts';

/** A name as found, before it is a mention. */
interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind | null;
  readonly score: number;
  readonly meaning: NameMeaning | null;
}

const KIND_OF_NAME: Readonly<Record<NameKind, EntityKind>> = {
  PER: 'person',
  ORG: 'organization',
  GPE: 'place',
  LOC: 'place',
  FAC: 'facility',
  EVT: 'event',
  WRK: 'work',
  PRD: 'object',
  NRP: 'group',
  LAW: 'law',
};

const EDGE = /^(?:\p{P}|['’]s)+$/u;

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

/** The span without articles, quotes and other punctuation at its edges. */
const trimName = (sentence: Sentence, start: number, end: number, data: ReferenceData): readonly [number, number] => {
  let [first, last] = [start, end];
  const form = (index: number): string => sentence.tokens[index]?.form ?? '';
  while (first < last && (EDGE.test(form(first)) || (data.articles.has(form(first)) && last - first > 1))) first++;
  while (last > first && EDGE.test(form(last - 1))) last--;
  return [first, last];
};

const isCapitalised = (form: string): boolean => /^\p{Lu}/u.test(form);

/** The names that the model found, with what knowledge says about them. */
const modelNames = (sentence: Sentence, data: ReferenceData, article: AnnotatedArticle): FoundName[] =>
  sentence.names.flatMap(({ start, end, kind, score }) => {
    const [first, last] = trimName(sentence, start, end, data);
    if (first >= last || isCalendarWord(textOf(sentence, first, last), article.language)) return [];
    return [{ start: first, end: last, kind, score, meaning: meaningOfName(textOf(sentence, first, last), article.language) }];
  });

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;

/** Common words that are also names ("Trouw", "Let") are names only where the model reads a proper noun, or inside a sentence. */
const isNameHere = (sentence: Sentence, start: number, end: number): boolean => {
  const token = sentence.tokens[start];
  if (!token) return false;
  return end - start > 1 || token.upos === 'PROPN' || (start > 0 && isCapitalised(token.form) && token.upos === 'NOUN');
};

/** Names that knowledge has and the model missed or cut: the longest match wins over names inside it. */
const knownNames = (sentence: Sentence, names: readonly FoundName[], article: AnnotatedArticle): FoundName[] => {
  const found: FoundName[] = [...names];
  const forms = sentence.tokens.map((token) => token.form);
  for (let index = 0; index < forms.length; index++) {
    const match = longestName(forms, index, article.language);
    if (!match || !isNameHere(sentence, index, match.end)) continue;
    const candidate: FoundName = { start: index, end: match.end, kind: null, score: 0.9, meaning: match.meaning };
    const inside = found.filter((name) => overlaps(name, candidate));
    const contained = inside.every((name) => name.start >= candidate.start && name.end <= candidate.end);
    if (inside.some((name) => name.start === candidate.start && name.end === candidate.end) || !contained) continue;
    for (const name of inside) found.splice(found.indexOf(name), 1);
    found.push(candidate);
    index = candidate.end - 1;
  }
  return found;
};

type Votes = ReadonlyMap<string, ReadonlyMap<NameKind, number>>;

/** How often, by score, each name of the document was read as which kind; the last word of a person's name votes too. */
const voteKinds = (names: readonly (readonly FoundName[])[], article: AnnotatedArticle): Votes => {
  const votes = new Map<string, Map<NameKind, number>>();
  names.forEach((found, position) => {
    const sentence = article.sentences[position];
    if (!sentence) return;
    for (const { start, end, kind, score } of found) {
      if (!kind) continue;
      const keys = new Set([foldForm(textOf(sentence, start, end))]);
      if (kind === 'PER') keys.add(foldForm(sentence.tokens[end - 1]?.form ?? ''));
      for (const key of keys) {
        const kinds = votes.get(key) ?? new Map<NameKind, number>();
        kinds.set(kind, (kinds.get(kind) ?? 0) + score);
        votes.set(key, kinds);
      }
    }
  });
  return votes;
};

const winner = (votes: ReadonlyMap<NameKind, number> | undefined): NameKind | null =>
  [...(votes ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;

/** Proper nouns outside every name that are a name elsewhere in the document, or run on as one. */
const repeatedNames = (sentence: Sentence, names: readonly FoundName[], votes: Votes, article: AnnotatedArticle): FoundName[] => {
  const free = (index: number): boolean => !names.some((name) => index >= name.start && index < name.end);
  const found: FoundName[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index];
    if (!token || !free(index) || !isCapitalised(token.form)) continue;
    const voted = winner(votes.get(foldForm(token.form)));
    if (voted && voted !== 'NRP') {
      found.push({ start: index, end: index + 1, kind: voted, score: 0.7, meaning: null });
      continue;
    }
    if (token.upos !== 'PROPN' || isCalendarWord(token.form, article.language)) continue;
    let end = index + 1;
    while (free(end) && sentence.tokens[end]?.upos === 'PROPN' && isCapitalised(sentence.tokens[end]?.form ?? '')) end++;
    found.push({ start: index, end, kind: null, score: 0.4, meaning: meaningOfName(textOf(sentence, index, end), article.language) });
    index = end - 1;
  }
  return found;
};

/** The common noun to which a name stands in close apposition ("premier Rutte", "vlucht MH17"), else null. */
export const titleOf = (sentence: Sentence, start: number, head: number): number | null => {
  const token = sentence.tokens[head];
  const before = sentence.tokens[start - 1];
  if (!token || !before) return null;
  const isTitle = (candidate: number): boolean => {
    const noun = sentence.tokens[candidate];
    return candidate === start - 1 && noun !== undefined && (noun.upos === 'NOUN' || noun.upos === 'PROPN') && !isEntityName(noun.form);
  };
  if (['appos', 'flat', 'nmod', 'compound'].includes(relation(token)) && isTitle(token.head)) return token.head;
  if (before.head === head && ['nmod', 'compound', 'appos', 'flat'].includes(relation(before)) && isTitle(start - 1)) return start - 1;
  return null;
};

const isEntityName = (form: string): boolean => /^\p{Lu}.*\p{Lu}/u.test(form);

const kindOf = (name: FoundName, voted: NameKind | null): EntityKind | null => {
  if (name.meaning && name.kind !== 'PER') return name.meaning.kind;
  const kind = name.kind ?? voted;
  return kind ? KIND_OF_NAME[kind] : null;
};

const numberOf = (sentence: Sentence, head: number): 'singular' | 'plural' =>
  feature(sentence.tokens[head] ?? sentence.tokens[0]!, 'Number') === 'Plur' ? 'plural' : 'singular';

/** The name as a mention: with the noun before it as its role (persons) or as a part of it ("vlucht MH17"). */
const mentionOfName = (
  sentence: Sentence,
  position: number,
  name: FoundName,
  voted: NameKind | null,
  data: ReferenceData,
): MentionDraft => {
  const kind = kindOf(name, voted);
  const own = headOfTokens(sentence, name.start, name.end);
  const title = titleOf(sentence, name.start, own);
  const noun = title === null ? null : sentence.tokens[title];
  const role = noun ? lemmaOf(noun) : null;
  const reading = role === null ? null : readNoun(role, data);
  const isRole = role !== null && (data.roles.has(role) || reading?.kind === 'person');
  const honorific = data.honorifics.get(sentence.tokens[name.start - 1]?.form.toLowerCase() ?? '') ?? null;
  const isPerson = kind === 'person' || (kind === null && isRole);
  const first = sentence.tokens[name.start]?.form ?? '';
  const joined = noun !== null && noun !== undefined && !isPerson && !isRole && reading !== null && name.meaning === null;
  return draftMention(sentence, position, [joined && title !== null ? title : name.start, name.end], {
    head: title !== null && (sentence.tokens[own]?.head === title || joined) ? title : own,
    form: 'name',
    kind: isPerson ? 'person' : kind,
    number: numberOf(sentence, own),
    gender: isPerson ? (honorific ?? data.roles.get(role ?? '')?.gender ?? genderOfGivenName(first)) : null,
    person: 3,
    definite: true,
    labels: name.meaning?.labels ?? {},
    codes: name.meaning?.codes ?? {},
    role: isPerson && isRole ? role : null,
  });
};

/** All names of the article: those of the model, made consistent over the document, and those of knowledge. */
export const findNames = (article: AnnotatedArticle): MentionDraft[] => {
  const data = referenceOf(article.language);
  const first = article.sentences.map((sentence) => knownNames(sentence, modelNames(sentence, data, article), article));
  const votes = voteKinds(first, article);
  return article.sentences.flatMap((sentence, position) => {
    const names = first[position] ?? [];
    return [...names, ...repeatedNames(sentence, names, votes, article)].map((name) =>
      mentionOfName(sentence, position, name, winner(votes.get(foldForm(textOf(sentence, name.start, name.end)))), data),
    );
  });
};
