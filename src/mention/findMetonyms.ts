import { referenceOf } from '../language/reference.ts';
import type { ReferenceData } from '../language/referenceData.ts';
import type { AnnotatedArticle, Sentence } from '../model/annotated.ts';
import type { MentionDraft } from './draft.ts';
import { textOf } from './nameSpans.ts';
import { dependents, governorOf, lemmaOf, markersOf, relation } from './tree.ts';
import { seatOfGovernment } from './world.ts';

/** Whether the words around a seat make it a place: a preposition of place, "the capital Moscow", "a street in …". */
const isPlaceHere = (sentence: Sentence, mention: MentionDraft, data: ReferenceData): boolean => {
  const markers = markersOf(sentence, mention.head);
  if (markers.some((marker) => data.locativePrepositions.has(marker))) return true;
  const before = sentence.tokens[mention.start - 1];
  if (before && (data.locativePrepositions.has(before.form.toLowerCase()) || data.placeNouns.has(lemmaOf(before)))) return true;
  const after = sentence.tokens[mention.end];
  if (before && after && data.pathStarts.has(before.form.toLowerCase()) && data.locativePrepositions.has(after.form.toLowerCase()))
    return true;
  const governor = sentence.tokens[governorOf(sentence, mention.head)];
  const verb = governor ? sentence.tokens[governor.head] : undefined;
  if (governor && verb && relation(governor) === 'obj' && data.placeVerbs.has(lemmaOf(verb))) return true;
  const owner = governor ? sentence.tokens[governor.head] : undefined;
  return owner !== undefined && owner.upos === 'NOUN' && (data.placeNouns.has(lemmaOf(owner)) || data.localOffices.has(lemmaOf(owner)));
};

/** Whether the seat does, suffers or owns something, as only a government can. */
const isAgentHere = (sentence: Sentence, mention: MentionDraft, data: ReferenceData): boolean => {
  const governor = sentence.tokens[governorOf(sentence, mention.head)];
  if (!governor) return false;
  const name = relation(governor);
  if (['nsubj', 'obj', 'iobj'].includes(name) || governor.deprel === 'nmod:poss' || governor.deprel === 'obl:agent') return true;
  const markers = markersOf(sentence, mention.head);
  if (governor.deprel === 'obl' && markers.some((marker) => data.ofWords.has(marker))) return false;
  return ['obl', 'nmod', 'parataxis'].includes(name) && markers.length > 0;
};

/** "X is the capital of", "X lies on the river": the subject of a copula with a noun of place is a place. */
const isSubjectOfPlace = (sentence: Sentence, mention: MentionDraft, data: ReferenceData): boolean => {
  const token = sentence.tokens[mention.head];
  const head = token ? sentence.tokens[token.head] : undefined;
  if (!token || !head || relation(token) !== 'nsubj') return false;
  const copula = dependents(sentence, token.head).some((child) => sentence.tokens[child]?.deprel === 'cop');
  return copula && (data.placeNouns.has(lemmaOf(head)) || data.nounKinds.get(lemmaOf(head)) === 'place');
};

/** Turns a seat of government that acts into a mention of its country; buildings do so everywhere but as a place. */
export const readMetonyms = (
  article: AnnotatedArticle,
  names: readonly MentionDraft[],
  demonyms: readonly MentionDraft[],
): MentionDraft[] => {
  const data = referenceOf(article.language);
  const named = new Set([...names, ...demonyms].flatMap(({ codes }) => codes.tripel ?? []));
  return names.map((mention) => {
    const sentence = article.sentences[mention.sentence];
    if (
      !sentence ||
      mention.kind === 'country' ||
      (mention.kind === 'person' && (mention.role !== null || mention.end - mention.start > 1))
    )
      return mention;
    const seat = seatOfGovernment(textOf(sentence, mention.start, mention.end), article.language, named);
    if (
      !seat ||
      (mention.kind === 'person' && seat.isCity) ||
      isPlaceHere(sentence, mention, data) ||
      isSubjectOfPlace(sentence, mention, data)
    )
      return mention;
    if (seat.isCity && !isAgentHere(sentence, mention, data)) return mention;
    return { ...mention, form: 'metonym', kind: seat.meaning.kind, gender: null, labels: seat.meaning.labels, codes: seat.meaning.codes };
  });
};
