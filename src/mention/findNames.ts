import { referenceOf } from '../language/reference.ts';
import type { ReferenceData } from '../language/referenceData.ts';
import { isCalendarWord } from '../language/times.ts';
import type { AnnotatedArticle, NameKind, Sentence, Token } from '../model/annotated.ts';
import type { EntityKind } from '../model/mention.ts';
import type { LanguageCode } from '../model/text.ts';
import { draftMention, type MentionDraft } from './draft.ts';
import { CONNECTORS, type FoundName, foldForm, isCapitalised, isCode, isOpeningNoun, isOutside, nameSpans, textOf } from './nameSpans.ts';
import { type NounReading, nounOf, officeAt, readNoun, readRole } from './nounKind.ts';
import { feature, headOfTokens, relation } from './tree.ts';
import { genderOfGivenName, meaningOfDemonym, meaningOfInhabitant, meaningOfName, organisationOf } from './world.ts';

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

/** How much more a full name tells of its surname than the surname alone. */
const SURNAME = 5;

type Votes = ReadonlyMap<string, ReadonlyMap<NameKind, number>>;

/** "De mos" of "Richard de Mos", "von der leyen" of "Ursula von der Leyen": the surname with the particles before it, if it has any. */
const surnameWithParticles = (sentence: Sentence, start: number, end: number, data: ReferenceData): string | null => {
  let from = end - 1;
  while (from - 1 > start && data.nameParticles.has(sentence.tokens[from - 1]?.form.toLowerCase() ?? '')) from--;
  return from === end - 1 ? null : foldForm(textOf(sentence, from, end));
};

/** How often, by score, each name of the document was read as which kind; the words of a person's name vote too. */
const voteKinds = (names: readonly (readonly FoundName[])[], article: AnnotatedArticle, data: ReferenceData): Votes => {
  const votes = new Map<string, Map<NameKind, number>>();
  names.forEach((found, position) => {
    const sentence = article.sentences[position];
    if (!sentence) return;
    for (const { start, end, kind, score } of found) {
      if (!kind) continue;
      const keys = new Set([foldForm(textOf(sentence, start, end))]);
      if (kind === 'PER' && end - start > 1)
        for (const { form } of sentence.tokens.slice(start, end))
          if (isCapitalised(form) && !data.nameParticles.has(form.toLowerCase())) keys.add(foldForm(form));
      const surname = kind === 'PER' && end - start > 1 ? foldForm(sentence.tokens[end - 1]?.form ?? '') : null;
      const particled = surname === null ? null : surnameWithParticles(sentence, start, end, data);
      if (particled !== null) keys.add(particled);
      for (const key of keys) {
        const kinds = votes.get(key) ?? new Map<NameKind, number>();
        // Whose full name the text gives is meant by the surname, unless that is known to name something else.
        const isSurname =
          (key === surname || key === particled) && meaningOfName(sentence.tokens[end - 1]?.form ?? '', article.language) === null;
        kinds.set(kind, (kinds.get(kind) ?? 0) + score * (isSurname ? SURNAME : 1));
        votes.set(key, kinds);
      }
    }
  });
  return votes;
};

const winner = (votes: ReadonlyMap<NameKind, number> | undefined): NameKind | null =>
  [...(votes ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;

/** Whether several words name an organisation by the last of them: "Halden Group". */
const isOrganisation = (sentence: Sentence, { start, end, meaning }: FoundName, data: ReferenceData): boolean =>
  meaning === null && end - start > 1 && data.organisationEndings.has(sentence.tokens[end - 1]?.form.toLowerCase() ?? '');

/** Outweighs what the model says of a short name in all of a long document. */
const SURE = 1000;

/** "Halden" beside "Halden Group" is the organisation too, unless somebody bears the name. */
const withShortNames = (votes: Votes, names: readonly (readonly FoundName[])[], article: AnnotatedArticle, data: ReferenceData): Votes => {
  const spelled = names.flatMap((found, position) => {
    const sentence = article.sentences[position];
    return sentence === undefined ? [] : found.map((name) => ({ sentence, name }));
  });
  const people = new Set(
    spelled
      .filter(({ name: { kind, start, end } }) => kind === 'PER' && end - start > 1)
      .filter(({ sentence, name }) => !isOrganisation(sentence, name, data))
      .flatMap(({ sentence, name: { start, end } }) => sentence.tokens.slice(start, end).map(({ form }) => foldForm(form))),
  );
  const loose = new Set(
    article.sentences.flatMap((sentence, position) => looseNames(sentence, names[position] ?? [], data, article.language)),
  );
  const short = spelled
    .filter(({ sentence, name }) => isOrganisation(sentence, name, data))
    .map(({ sentence, name: { start, end } }) => foldForm(textOf(sentence, start, end - 1)))
    .filter((text) => (votes.has(text) || loose.has(text)) && !people.has(text));
  return new Map([...votes, ...short.map((text) => [text, new Map([...(votes.get(text) ?? []), ['ORG', SURE] as const])] as const)]);
};

/** "Vlucht KL204": a code of letters and digits beside a noun is the name of a thing. */
const isNumbered = (sentence: Sentence, token: Token): boolean =>
  /^\p{Lu}+\p{N}+$/u.test(token.form) &&
  ['appos', 'flat', 'compound', 'nmod'].includes(relation(token)) &&
  sentence.tokens[token.head]?.upos === 'NOUN';

/** A title written with a capital, as English does: "President", "Prime Minister". */
const isOffice = (token: Token, data: ReferenceData): boolean =>
  data.roles.has(token.form.toLowerCase()) || data.portfolioWords.has(token.form.toLowerCase());

/** End of the run of free words with capitals at a token; in running text nouns and adjectives with a capital belong to it. */
const endOfRun = (sentence: Sentence, start: number, names: readonly FoundName[]): number => {
  const isRunning = sentence.block === 'paragraph';
  const belongs = (token: Token | undefined): boolean =>
    token !== undefined &&
    isCapitalised(token.form) &&
    (token.upos === 'PROPN' || (isRunning && ['NOUN', 'ADJ', 'X'].includes(token.upos)));
  let end = start + 1;
  while (isOutside(names, end) && belongs(sentence.tokens[end])) end++;
  return end;
};

/** Whether a proper noun that the model left without a name may begin one. */
const mayBegin = (sentence: Sentence, index: number, names: readonly FoundName[], data: ReferenceData, language: LanguageCode): boolean => {
  const token = sentence.tokens[index];
  if (token?.upos !== 'PROPN' || !isCapitalised(token.form) || isCalendarWord(token.form, language)) return false;
  if (index === 0 && isOpeningNoun(sentence, data)) return false;
  if (!isOutside(names, index)) return false;
  return !isOffice(token, data) && !meaningOfDemonym(token.form, language);
};

/** The words of proper nouns that stand outside every name. */
const looseNames = (sentence: Sentence, names: readonly FoundName[], data: ReferenceData, language: LanguageCode): readonly string[] =>
  sentence.tokens.flatMap((_, index) =>
    mayBegin(sentence, index, names, data, language) && !mayBegin(sentence, index - 1, names, data, language)
      ? [foldForm(textOf(sentence, index, endOfRun(sentence, index, names)))]
      : [],
  );

/** "Eurocommissaris Vestager", "vakbond FNV Havens": a word with a capital in apposition to an office or a body is its name, whatever its tag. */
const followsTitle = (sentence: Sentence, index: number, names: readonly FoundName[], data: ReferenceData): NameKind | null => {
  const [before, token] = [sentence.tokens[index - 1], sentence.tokens[index]];
  if (!before || !token || !isCapitalised(token.form) || (isCapitalised(before.form) && index > 1)) return null;
  const isBeside = token.head === index - 1 && ['appos', 'flat'].includes(relation(token));
  if (!isBeside || !isOutside(names, index) || before.upos !== 'NOUN') return null;
  if (readRole(nounOf(before, data), data) !== null) return 'PER';
  const reading = readNoun(nounOf(before, data), data);
  return reading?.kind === 'organization' && reading.by !== 'ending' ? 'ORG' : null;
};

/** "SpaceX", "OpenAI": capitals within a word make it the name of a firm, whatever its tag, and never of a person ("McAvoy"). */
const isCamelCase = (form: string): boolean => /^\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}*)+$/u.test(form) && !/^(?:Mac|Van|Fitz)\p{Lu}/u.test(form);

/** Names that the model left out and that tell by themselves what they name: a given name and more, or the last word of an organisation. */
const tellingNames = (sentence: Sentence, names: readonly FoundName[], data: ReferenceData, language: LanguageCode): FoundName[] => {
  const found: FoundName[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const form = sentence.tokens[index]?.form ?? '';
    if (isCamelCase(form) && isOutside(names, index)) {
      found.push({ start: index, end: index + 1, kind: 'ORG', score: 0.5, meaning: meaningOfName(form, language) });
      continue;
    }
    const titled = followsTitle(sentence, index, names, data);
    if (titled === null && !mayBegin(sentence, index, names, data, language)) continue;
    const end = endOfRun(sentence, index, names);
    const run = { start: index, end, score: 0.5, meaning: meaningOfName(textOf(sentence, index, end), language) };
    const isPerson = end - index > 1 && genderOfGivenName(sentence.tokens[index]?.form ?? '') !== null;
    if (titled === 'ORG' || isOrganisation(sentence, { ...run, kind: 'ORG' }, data)) found.push({ ...run, kind: 'ORG' });
    else if ((isPerson || titled !== null) && run.meaning === null) found.push({ ...run, kind: 'PER' });
    index = end - 1;
  }
  return found;
};

/** Proper nouns outside every name that are a name elsewhere in the document, or run on as one. */
const repeatedNames = (
  sentence: Sentence,
  names: readonly FoundName[],
  votes: Votes,
  article: AnnotatedArticle,
  data: ReferenceData,
): FoundName[] => {
  const free = (index: number): boolean => isOutside(names, index);
  const found: FoundName[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index];
    if (!token || !free(index) || !isCapitalised(token.form)) continue;
    const voted = winner(votes.get(foldForm(token.form)));
    if (voted && voted !== 'NRP') {
      found.push({ start: index, end: index + 1, kind: voted, score: 0.7, meaning: meaningOfName(token.form, article.language) });
      continue;
    }
    if (isNumbered(sentence, token)) {
      found.push({ start: index, end: index + 1, kind: null, score: 0.5, meaning: null });
      continue;
    }
    if (!mayBegin(sentence, index, names, data, article.language)) continue;
    let end = index + 1;
    while (free(end) && sentence.tokens[end]?.upos === 'PROPN' && isCapitalised(sentence.tokens[end]?.form ?? '')) end++;
    found.push({ start: index, end, kind: null, score: 0.4, meaning: meaningOfName(textOf(sentence, index, end), article.language) });
    index = end - 1;
  }
  return found;
};

/** "De minister van Binnenlandse Zaken Anna Jansen": the office before the portfolio that stands before the name. */
const officeBeyondPortfolio = (sentence: Sentence, start: number, data: ReferenceData): number | null => {
  const isPortfolio = (index: number): boolean => data.portfolioWords.has(sentence.tokens[index]?.form.toLowerCase() ?? '');
  let at = start - 1;
  while (isPortfolio(at) || (CONNECTORS.has(sentence.tokens[at]?.form ?? '') && isPortfolio(at - 1) && at < start - 1)) at--;
  const office = sentence.tokens[at - 1];
  if (at === start - 1 || !office || !data.ofWords.has(sentence.tokens[at]?.form ?? '')) return null;
  return data.portfolioNouns.has(nounOf(office, data)) ? at - 1 : null;
};

/** The common noun to which a name stands in close apposition ("premier Rutte", "vlucht MH17"), else null. */
const titleOf = (sentence: Sentence, start: number, head: number, data: ReferenceData, language: LanguageCode): number | null => {
  const beyond = officeBeyondPortfolio(sentence, start, data);
  if (beyond !== null) return beyond;
  const token = sentence.tokens[head];
  const before = sentence.tokens[start - 1];
  if (!token || !before) return null;
  const isTitle = (candidate: number): boolean => {
    const noun = sentence.tokens[candidate];
    return candidate === start - 1 && noun !== undefined && (noun.upos === 'NOUN' || noun.upos === 'PROPN') && !isCode(noun.form);
  };
  // "De wetenschappers X en Y", "zagen de toeristen X": a noun for several is the title of nobody.
  if (feature(before, 'Number') === 'Plur') return null;
  if (['appos', 'flat', 'nmod', 'compound'].includes(relation(token)) && isTitle(token.head)) return token.head;
  if (before.head === head && ['nmod', 'compound', 'appos', 'flat'].includes(relation(before)) && isTitle(start - 1)) return start - 1;
  const isOpening = start === 1 && isOpeningNoun(sentence, data);
  const isWord = start === 1 || !isCapitalised(before.form) || meaningOfInhabitant(before.form, language)?.number === 'singular';
  return isTitle(start - 1) && (isOpening || readRole(nounOf(before, data), data) || (isWord && isSomebody(before, data, language)))
    ? start - 1
    : null;
};

/** A noun for one person that is no office: "de Canadees", "de spits". */
const isSomebody = (token: Token, data: ReferenceData, language: LanguageCode): boolean => {
  if (feature(token, 'Number') === 'Plur') return false;
  const noun = nounOf(token, data);
  const reading = token.upos === 'NOUN' ? readNoun(noun, data) : null;
  return (reading?.kind === 'person' && reading.by !== 'ending') || meaningOfInhabitant(token.form, language)?.number === 'singular';
};

/** Whether the words before make a name that of a place: "in de buurt van Orleans" where knowledge has it, "burgemeester van Viseu". */
const isPlaceHere = (sentence: Sentence, name: FoundName, data: ReferenceData): boolean => {
  const before = sentence.tokens[name.start - 1]?.form.toLowerCase() ?? '';
  if (name.end - name.start > 2) return false;
  const owner = sentence.tokens[name.start - 2];
  const isNounOfPlace =
    owner !== undefined && data.placeNouns.has(nounOf(owner, data)) && readNoun(nounOf(owner, data), data)?.kind !== 'event';
  if (data.ofWords.has(before) && isNounOfPlace) return true;
  const known = name.meaning?.kind === 'place' || name.meaning?.kind === 'country';
  return known && name.end - name.start === 1 && (data.locativePrepositions.has(before) || data.ofWords.has(before));
};

/** The kind of a name: what knowledge says, unless the document reads it as a person; else what the document mostly reads it as. */
const kindOf = (sentence: Sentence, name: FoundName, voted: NameKind | null, data: ReferenceData): EntityKind | null => {
  if (isOrganisation(sentence, name, data)) return 'organization';
  const last = sentence.tokens[name.end - 1]?.form.toLowerCase() ?? '';
  if (
    name.meaning === null &&
    data.eventEndings.some((ending) => last.endsWith(ending) && isCapitalised(sentence.tokens[name.end - 1]?.form ?? ''))
  )
    return 'event';
  const kind = voted ?? name.kind;
  const isPlace = isPlaceHere(sentence, name, data);
  if (name.meaning && (kind !== 'PER' || isPlace)) return name.meaning.kind;
  if (isPlace && (kind === 'PER' || kind === null)) return 'place';
  return kind ? KIND_OF_NAME[kind] : null;
};

const THINGS: ReadonlySet<EntityKind | null> = new Set<EntityKind | null>([
  'object',
  'place',
  'facility',
  'work',
  'event',
  'law',
  'agreement',
]);

/** Whether a place tells which body of its kind is meant: "rechtbank Rotterdam", without an article. */
const isSeat = (sentence: Sentence, name: FoundName, title: number, data: ReferenceData): boolean => {
  const isPlace = name.meaning?.kind === 'place' && title === name.start - 1;
  return isPlace && sentence.tokens[title - 1]?.upos !== 'DET' && !data.definite.has(sentence.tokens[title - 1]?.form.toLowerCase() ?? '');
};

/** Whether noun and name are one name of a thing ("vlucht MH17", "rebellenrepubliek X"), and not an event at a place ("aanslag Parijs"). */
const isOneName = (
  reading: NounReading | null,
  kind: EntityKind | null,
  name: FoundName,
  { text, isSeat }: { readonly text: string; readonly isSeat: boolean },
): boolean => {
  if (reading?.kind === 'organization' && isSeat) return reading.by !== 'ending';
  if (!reading || name.meaning || kind === 'person' || reading.kind === 'person' || !THINGS.has(reading.kind)) return false;
  return kind === null || kind === reading.kind || /\p{N}/u.test(text);
};

/** "De Verenigde Staten", "de Filipijnen" are plural although no feature may say so. */
const numberOf = (sentence: Sentence, { start, end, meaning }: FoundName, kind: EntityKind | null): 'singular' | 'plural' => {
  const head = sentence.tokens[headOfTokens(sentence, start, end)];
  // "Ozolins": a name of a person is one person, whatever its last letter made the tagger think.
  if (kind === 'person' && sentence.tokens[start - 1]?.upos !== 'DET') return 'singular';
  if (head && feature(head, 'Number') === 'Plur') return 'plural';
  const article = sentence.tokens[start - 1]?.form.toLowerCase();
  return meaning?.kind === 'country' && article === 'de' && /(?:en|S)$/.test(sentence.tokens[end - 1]?.form ?? '') ? 'plural' : 'singular';
};

/** "De krant Público", "vakbond FNV Havens": the noun before a name tells what it names, whatever the model took it for. */
const kindOfTitle = (reading: NounReading | null, name: FoundName, kind: EntityKind | null): EntityKind | null => {
  const isSure = name.end - name.start === 1 || (kind === 'person' && reading?.kind === 'organization');
  if (reading?.kind === 'group' && reading.by !== 'ending' && name.end - name.start === 1 && kind === 'person') return 'group';
  return reading && reading.by !== 'ending' && isSure && ['organization', 'facility', 'work'].includes(reading.kind) ? reading.kind : null;
};

/** The name as a mention: with the noun before it as its role (persons) or as a part of it ("vlucht MH17"). */
const mentionOfName = (
  sentence: Sentence,
  position: number,
  name: FoundName,
  voted: NameKind | null,
  data: ReferenceData,
  language: LanguageCode,
): MentionDraft => {
  const own = headOfTokens(sentence, name.start, name.end);
  const title = titleOf(sentence, name.start, own, data, language);
  const noun = title === null ? undefined : sentence.tokens[title];
  const role = noun && title !== null ? officeAt(sentence, title, data) : null;
  const reading = role === null ? null : readNoun(role, data);
  const isRole =
    role !== null &&
    (readRole(role, data) !== null || reading?.kind === 'person' || meaningOfInhabitant(noun?.form ?? '', language)?.number === 'singular');
  const isNumber = /^\p{Lu}*\p{N}/u.test(textOf(sentence, name.start, name.end));
  const plain = kindOf(sentence, name, voted, data);
  const found = kindOfTitle(reading, name, plain) ?? plain;
  const read = isNumber && found === 'person' ? 'object' : found;
  const mayBePerson = !isNumber && read !== 'group' && name.meaning === null;
  // "Food maker Halden Group": a word for people that is no office may stand before an organisation too.
  const isBody = read === 'organization' && (readRole(role ?? '', data) === null || isOrganisation(sentence, name, data));
  const isPerson = read === 'person' || (isRole && mayBePerson && !isBody);
  const joined =
    title !== null &&
    !isRole &&
    isOneName(reading, read, name, { text: textOf(sentence, name.start, name.end), isSeat: isSeat(sentence, name, title, data) });
  const honorific = data.honorifics.get(sentence.tokens[name.start - 1]?.form.toLowerCase() ?? '') ?? null;
  const isBand = reading?.kind === 'group' && read === 'organization' && reading.by !== 'ending';
  const sameSort = isPerson ? isRole : reading !== null && (reading.kind === read || isBand || (isRole && isBody));
  const isUnder = title !== null && sentence.tokens[title]?.head === own;
  const governs = title !== null && (sentence.tokens[own]?.head === title || title < name.start - 1 || (isPerson && !isUnder));
  const titled = title !== null && (joined || (governs && sameSort));
  const meaning = isPerson || joined ? null : name.meaning;
  return draftMention(sentence, position, [joined ? title : name.start, name.end], {
    head: titled ? title : own,
    form: 'name',
    kind: isPerson ? 'person' : joined && reading ? reading.kind : read,
    number: numberOf(sentence, name, isPerson ? 'person' : read),
    gender: isPerson
      ? (honorific ?? readRole(role ?? '', data)?.gender ?? genderOfGivenName(textOf(sentence, name.start, name.end)))
      : null,
    person: 3,
    definite: true,
    labels: meaning?.labels ?? {},
    codes: meaning?.codes ?? {},
    role: isPerson && isRole ? role : null,
  });
};

/** Kinds of bodies that each state has its own of, by the same name. */
const STATE_BODIES = new Set(['court', 'parliament', 'government', 'police', 'central-bank', 'military', 'intelligence']);

/** Longest name of a country, in words. */
const COUNTRY_WORDS = 4;

/** ISO3 of the country by which a name is told apart: "Brazil's | Supreme Court", "het Braziliaanse | Hooggerechtshof". */
const countryBefore = (sentence: Sentence, start: number, language: LanguageCode): string | null => {
  const before = sentence.tokens[start - 1]?.form ?? '';
  const demonym = meaningOfDemonym(before, language)?.codes.iso3;
  if (demonym !== undefined) return demonym;
  if (!/^['’]s?$/.test(before)) return null;
  for (let length = COUNTRY_WORDS; length > 0; length--) {
    const code = start - 1 < length ? undefined : meaningOfName(textOf(sentence, start - 1 - length, start - 1), language)?.codes.iso3;
    if (code !== undefined) return code;
  }
  return null;
};

/** The names of state bodies that the article gives to another country than knowledge does. */
const foreignBodies = (article: AnnotatedArticle, names: readonly (readonly FoundName[])[]): ReadonlySet<string> =>
  new Set(
    article.sentences.flatMap((sentence, position) =>
      (names[position] ?? []).flatMap(({ start, end, meaning }) => {
        const body = meaning === null ? null : organisationOf(meaning.codes);
        if (body === null || body.iso3 === null || !STATE_BODIES.has(body.kind)) return [];
        const country = countryBefore(sentence, start, article.language);
        return country === null || country === body.iso3 ? [] : [foldForm(textOf(sentence, start, end))];
      }),
    ),
  );

/** All names of the article: those of the model, made consistent over the document, and those of knowledge. */
export const findNames = (article: AnnotatedArticle): MentionDraft[] => {
  const data = referenceOf(article.language);
  const known = article.sentences.map((sentence) => {
    const spans = nameSpans(sentence, article, data);
    return [...spans, ...tellingNames(sentence, spans, data, article.language)];
  });
  const foreign = foreignBodies(article, known);
  const first = known.map((names, position) =>
    names.map((name): FoundName => {
      const sentence = article.sentences[position];
      const isForeign = sentence !== undefined && foreign.has(foldForm(textOf(sentence, name.start, name.end)));
      return isForeign ? { ...name, kind: 'ORG', meaning: null } : name;
    }),
  );
  const votes = withShortNames(voteKinds(first, article, data), first, article, data);
  return article.sentences.flatMap((sentence, position) => {
    const names = first[position] ?? [];
    const all = [...names, ...repeatedNames(sentence, names, votes, article, data)];
    return all
      .filter(({ start }) => !data.namingNouns.has(sentence.tokens[start - 1]?.form.toLowerCase() ?? ''))
      .map((name) =>
        mentionOfName(
          sentence,
          position,
          name,
          winner(votes.get(foldForm(textOf(sentence, name.start, name.end)))),
          data,
          article.language,
        ),
      );
  });
};
