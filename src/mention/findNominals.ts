import { referenceOf } from '../language/reference.ts';
import type { GrammaticalNumber, ReferenceData } from '../language/referenceData.ts';
import { isCalendarWord } from '../language/times.ts';
import type { AnnotatedArticle, Sentence, Token } from '../model/annotated.ts';
import type { EntityKind } from '../model/mention.ts';
import type { LanguageCode } from '../model/text.ts';
import { draftMention, type MentionDraft } from './draft.ts';
import { countedHead, expressionAt, isLightNoun, isQuantityWord, type NounReading, nounOf, officeAt, readNoun } from './nounKind.ts';
import { complementEnd, complementsOf, phraseStart } from './nounPhrase.ts';
import { dependents, feature, lemmaOf, markersOf, relation } from './tree.ts';
import { meaningOfBloc, meaningOfInhabitant } from './world.ts';

const ARGUMENTS = new Set([
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'conj',
  'root',
  'appos',
  'parataxis',
  'xcomp',
  'ccomp',
  'advcl',
  'list',
  'dislocated',
]);

/** Events with a long name are mentioned bare: "in spoedberaad". */
const LONG_NOUN = 9;

/** What surrounds a token, as the tests of one noun share it. */
interface Place {
  readonly sentence: Sentence;
  readonly index: number;
  readonly token: Token;
  readonly data: ReferenceData;
  readonly language: LanguageCode;
  /** Tokens that are part of a name, or the title of one. */
  readonly named: ReadonlySet<number>;
  /** Tokens that are demonyms or names, which make a noun they modify one of interest. */
  readonly telling: ReadonlySet<number>;
  readonly demonyms: ReadonlySet<number>;
}

const children = (place: Place, ...relations: readonly string[]): readonly number[] =>
  dependents(place.sentence, place.index).filter((child) => relations.includes(relation(place.sentence.tokens[child]!)));

const determinersOf = (place: Place): readonly string[] =>
  children(place, 'det').map((child) => place.sentence.tokens[child]?.form.toLowerCase() ?? '');

const isPossessed = (place: Place): boolean =>
  dependents(place.sentence, place.index).some((child) => place.sentence.tokens[child]?.deprel === 'nmod:poss');

/** Whether the noun counts others: "een aantal hulpverleners", "honderden mensen". */
const isQuantity = (place: Place): boolean => {
  if (!isQuantityWord(place.token, place.data)) return false;
  return children(place, 'nmod').length > 0 || relation(place.token) === 'nmod' || relation(place.token) === 'nummod';
};

/** The quantity before a noun that counts it: "aantal" of "een aantal hulpverleners", which heads the phrase; else null. */
const quantityOf = ({ sentence, index, token, data }: Place): number | null => {
  const quantity = sentence.tokens[token.head];
  if (!quantity || relation(token) !== 'nmod' || token.head > index || !isQuantityWord(quantity, data)) return null;
  return countedHead(sentence, token.head, data) === index ? token.head : null;
};

/** "De aanwezigen", "een tweede betrokkene": an adjective or participle that stands for people. */
const isSubstantive = (place: Place): boolean => {
  const { token, sentence, index, data } = place;
  if (token.upos === 'ADJ' || (token.upos === 'VERB' && feature(token, 'VerbForm') === 'Part')) {
    if (!(/en?$/.test(token.form) || data.otherWords.has(token.form.toLowerCase())) || !ARGUMENTS.has(relation(token))) return false;
    const next = sentence.tokens[index + 1];
    if (next && (next.upos === 'NOUN' || next.upos === 'ADJ')) return false;
    if (feature(token, 'Degree') === 'Sup' && !/en$/.test(token.form)) return false;
    if (children(place, 'cop', 'aux').length > 0) return false;
    const isDetermined = children(place, 'det', 'nummod').length > 0;
    return (
      isDetermined ||
      quantityOf(place) !== null ||
      (token.upos === 'ADJ' && /en$/.test(token.form) && ['nsubj', 'obj', 'iobj'].includes(relation(token)))
    );
  }
  return false;
};

/** A person noun in the plural that was read as a verb or adjective: "Getuigen zeiden". */
const isMistaggedNoun = ({ token, data }: Place): boolean => {
  if (!['VERB', 'ADJ', 'ADV', 'X'].includes(token.upos) || feature(token, 'VerbForm') !== null) return false;
  if (!['nsubj', 'obj', 'iobj'].includes(relation(token))) return false;
  return data
    .singulars(token.form)
    .slice(1)
    .some((word) => ['person', 'group'].includes(data.nounKinds.get(word) ?? ''));
};

/** "Het neerhalen van": an infinitive with an article names an event. */
const isNominalisedInfinitive = (place: Place): boolean =>
  place.token.upos === 'VERB' && feature(place.token, 'VerbForm') === 'Inf' && determinersOf(place).includes('het');

/** Whether a modifier or complement of the noun names somebody or something known. */
const isTold = (place: Place): boolean => {
  const { sentence, index, data, telling } = place;
  const modifiers = dependents(sentence, index).filter((child) => child < index && relation(sentence.tokens[child]!) !== 'case');
  return [...modifiers, ...complementsOf(sentence, index, data)].some((child) => telling.has(child));
};

const numberOf = (place: Place): GrammaticalNumber => {
  const { token, sentence, data } = place;
  if (quantityOf(place) !== null && feature(token, 'Number') !== 'Sing') return 'plural';
  if (feature(token, 'Number') === 'Plur') return 'plural';
  const inhabitant = meaningOfInhabitant(token.form, place.language);
  if (inhabitant) return inhabitant.number;
  if (
    token.upos === 'NOUN' &&
    feature(token, 'Number') === null &&
    /en$/.test(token.form) &&
    nounOf(token, data) !== token.form.toLowerCase()
  )
    return 'plural';
  if (token.upos === 'NUM') return (data.numbers.get(token.form.toLowerCase()) ?? Number(token.form)) === 1 ? 'singular' : 'plural';
  const counted = children(place, 'nummod', 'det', 'nmod').some((child) => {
    const word = sentence.tokens[child];
    if (!word || child > place.index) return false;
    const form = word.form.toLowerCase();
    return (data.numbers.get(form) ?? 0) > 1 || data.pairWords.has(form) || (data.quantityNouns.has(form) && form.endsWith('en'));
  });
  if (counted) return 'plural';
  if (
    (token.upos === 'ADJ' || token.upos === 'VERB') &&
    /en?s?$/.test(token.form) &&
    !/e$/.test(token.form) &&
    !isNominalisedInfinitive(place)
  )
    return 'plural';
  return 'singular';
};

const isDefinite = (place: Place): boolean => {
  const forms = determinersOf(place);
  if (forms.some((form) => place.data.indefinite.has(form) || place.data.negative.has(form))) return false;
  return (
    isPossessed(place) ||
    forms.some((form) => place.data.definite.has(form) || place.data.demonstrative.has(form) || place.data.pairWords.has(form))
  );
};

/** A bare singular in a prepositional phrase is mostly part of an idiom: "in brand", "op weg". */
const isBareIdiom = (place: Place, { kind, by }: NounReading): boolean => {
  const { sentence, index, token } = place;
  if (
    by === 'compound' ||
    token.form.length >= LONG_NOUN ||
    kind === 'person' ||
    kind === 'group' ||
    kind === 'object' ||
    kind === 'concept' ||
    kind === 'organization'
  )
    return false;
  const modified = children(place, 'det', 'amod', 'nummod', 'nmod', 'compound', 'appos').length > 0;
  return !modified && feature(token, 'Number') !== 'Plur' && markersOf(sentence, index).length > 0;
};

const OTHERS = new Set(['ADJ', 'NUM', 'VERB', 'PRON']);

/** "Als verdachte": what somebody is seen as. */
const isPredicate = ({ sentence, index, data }: Place): boolean =>
  markersOf(sentence, index).some((marker) => data.predicateMarkers.has(marker)) ||
  dependents(sentence, index).some(
    (child) => relation(sentence.tokens[child]!) === 'mark' && data.predicateMarkers.has(sentence.tokens[child]?.form.toLowerCase() ?? ''),
  );

/** "Riep zich uit tot premier": what somebody becomes. */
const isOfficeGained = (place: Place, reading: NounReading | null): boolean =>
  reading?.kind === 'person' &&
  feature(place.token, 'Number') !== 'Plur' &&
  !isPossessed(place) &&
  !determinersOf(place).some((form) => place.data.definite.has(form)) &&
  markersOf(place.sentence, place.index).some((marker) => place.data.becomingMarkers.has(marker));

const isCleft = (place: Place): boolean =>
  children(place, 'nsubj', 'expl').some((child) => place.data.expletives.has(place.sentence.tokens[child]?.form.toLowerCase() ?? ''));

/** "X is een proces": what a copula says of its subject, unless a cleft points at it ("het is deze weg die …"). */
const isPredicateNominal = (place: Place): boolean =>
  children(place, 'cop').length > 0 &&
  (children(place, 'acl').length === 0 || !isCleft(place)) &&
  !determinersOf(place).some((form) => place.data.demonstrative.has(form));

/** "Één van de twee mannen", "vijf van hen": a number that stands for some of a group. */
const isPartitive = (place: Place): boolean => {
  const { token, sentence, data } = place;
  const isNumber = token.upos === 'NUM' || data.numbers.has(token.form.toLowerCase());
  if (!isNumber || !ARGUMENTS.has(relation(token))) return false;
  return complementsOf(sentence, place.index, data).some((child) => {
    const whole = sentence.tokens[child];
    const isPlural =
      whole !== undefined &&
      (feature(whole, 'Number') === 'Plur' || whole.upos === 'PRON' || (whole.upos === 'ADJ' && /en$/.test(whole.form)));
    return isPlural && markersOf(sentence, child).some((marker) => data.ofWords.has(marker));
  });
};

/** Whether an analyst would list what the noun names. */
const isOfInterest = (place: Place, reading: NounReading | null): boolean => {
  if (isPredicate(place) || isPredicateNominal(place) || isOfficeGained(place, reading)) return false;
  const lemma = officeAt(place.sentence, place.index, place.data);
  if (!OTHERS.has(place.token.upos) && isLightNoun(lemma, place.data))
    return isTold(place) && children(place, 'amod').some((child) => place.telling.has(child));
  if (!reading)
    return isTold(place) || (children(place, 'amod').length > 0 && complementsOf(place.sentence, place.index, place.data).length > 0);
  if (reading.kind === 'concept' && reading.by === 'ending')
    return isTold(place) || complementsOf(place.sentence, place.index, place.data).length > 0;
  return !isBareIdiom(place, reading);
};

/** The kind of one becomes that of many: several persons are a group. */
const kindOf = (reading: NounReading | null, number: GrammaticalNumber): EntityKind => {
  if (!reading) return 'concept';
  if (reading.kind === 'person' && number === 'plural') return 'group';
  return reading.kind;
};

const PEOPLE: NounReading = { kind: 'person', base: 'mens', by: 'listed' };
const HAPPENING: NounReading = { kind: 'event', base: 'gebeurtenis', by: 'listed' };

const readPlace = (place: Place): { reading: NounReading | null } | null => {
  const { token, named, index, data } = place;
  if (named.has(index) || isCalendarWord(token.form, place.language)) return null;
  if (token.upos === 'NOUN') {
    if (isQuantity(place) || ['fixed', 'flat', 'compound', 'case', 'mark', 'cc'].includes(relation(token))) return null;
    if (expressionAt(place.sentence, index - 2, data)) return null;
    const expression = expressionAt(place.sentence, index, data);
    if (expression) return { reading: readNoun(expression, data) };
    const pair = place.sentence.tokens[index - 1];
    const twoWords = pair ? readNoun(`${lemmaOf(pair)} ${lemmaOf(token)}`, data) : null;
    return { reading: twoWords?.by === 'listed' ? twoWords : readNoun(nounOf(token, data), data) };
  }
  if (isPartitive(place)) return { reading: PEOPLE };
  if (isNominalisedInfinitive(place)) return { reading: HAPPENING };
  if (isMistaggedNoun(place)) return { reading: readNoun(nounOf(token, data), data) };
  if (isSubstantive(place)) return { reading: readNoun(token.form.toLowerCase().replace(/n$/, ''), data) ?? PEOPLE };
  return null;
};

/** "De Canadezen", "27 Australiërs", "de Fransman": people by their country. */
const readInhabitants = ({ token, language, named, demonyms, index }: Place): { reading: NounReading } | null => {
  if (named.has(index) || !['NOUN', 'PROPN'].includes(token.upos)) return null;
  return demonyms.has(index) && meaningOfInhabitant(token.form, language) && relation(token) !== 'amod' ? { reading: PEOPLE } : null;
};

/** Numbers and inhabitants take no complement into their phrase, persons and things only one with "van". */
const phraseEnd = ({ sentence, index, token, data, language }: Place, kind: EntityKind): number => {
  if (token.upos === 'NUM' || meaningOfInhabitant(token.form, language)) return index + 1;
  return Math.max(complementEnd(sentence, index, data, ACTORS.has(kind)), expressionAt(sentence, index, data) ? index + 3 : 0);
};

const ACTORS: ReadonlySet<EntityKind> = new Set<EntityKind>(['person', 'group', 'organization', 'country', 'place', 'facility', 'object']);

const draftNominal = (place: Place, reading: NounReading | null, position: number): MentionDraft => {
  const { sentence, index, token, data } = place;
  const isNumber = token.upos === 'NUM';
  const inhabitant = meaningOfInhabitant(token.form, place.language);
  const number = numberOf(place);
  const kind = kindOf(reading, number);
  const lemma = officeAt(sentence, index, data);
  const role = kind === 'person' ? data.roles.get(lemma) : undefined;
  const bloc = complementsOf(sentence, index, data).length === 0 ? meaningOfBloc(token.form, place.language) : null;
  const quantity = quantityOf(place);
  return draftMention(sentence, position, [isNumber ? index : phraseStart(sentence, quantity ?? index), phraseEnd(place, kind)], {
    head: quantity ?? index,
    form: 'nominal',
    kind,
    number,
    gender:
      role?.gender ??
      (kind === 'person' ? inhabitant?.gender : null) ??
      (feature(token, 'Gender') === 'Neut' ? 'neuter' : feature(token, 'Gender') === 'Com' ? 'common' : null),
    person: 3,
    definite: isDefinite(place),
    role: kind === 'person' ? lemma : null,
    labels: bloc?.labels ?? {},
    codes: bloc?.codes ?? {},
  });
};

/** Noun phrases that name what an analyst would list, as minimal phrases: no relative clause, no apposition. */
export const findNominals = (
  article: AnnotatedArticle,
  names: readonly MentionDraft[],
  demonyms: readonly MentionDraft[],
): MentionDraft[] => {
  const data = referenceOf(article.language);
  return article.sentences.flatMap((sentence, position) => {
    const here = names.filter((name) => name.sentence === position);
    const named = new Set(here.flatMap((name) => [name.head, ...range(name.start, name.end)]));
    const adjectives = new Set(demonyms.filter((demonym) => demonym.sentence === position).map((demonym) => demonym.head));
    const telling = new Set([...named, ...adjectives]);
    return sentence.tokens.flatMap((token, index) => {
      const place: Place = { sentence, index, token, data, language: article.language, named, telling, demonyms: adjectives };
      const found = readPlace(place) ?? readInhabitants(place);
      return found && isOfInterest(place, found.reading) ? [draftNominal(place, found.reading, position)] : [];
    });
  });
};

const range = (start: number, end: number): readonly number[] => Array.from({ length: end - start }, (_, offset) => start + offset);
