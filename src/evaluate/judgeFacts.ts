import type { EntityRecord, FactRecord } from '../model/records.ts';
import { type Alignment, alignEntities, foldText } from './alignEntities.ts';
import type { GoldArticle, GoldFact } from './goldFacts.ts';

/**
 * `right`: entities and predicate as in gold; `pair`: the entities alone; `wrong`: neither; `outside`: an argument that gold does not
 * list; `neutral`: optional in gold, or said of what gold ties closely to its own argument.
 */
export type Verdict = 'right' | 'pair' | 'wrong' | 'outside' | 'neutral';

export interface JudgedFact {
  readonly fact: FactRecord;
  readonly verdict: Verdict;
  /** Gold facts with the same two entities, and among them those with the same predicate. */
  readonly pairs: readonly GoldFact[];
  readonly triples: readonly GoldFact[];
}

export interface FoundGold {
  readonly gold: GoldFact;
  /** The last fact with its entities and its predicate; null when only the entities were found, or nothing. */
  readonly fact: FactRecord | null;
  readonly isPairFound: boolean;
  readonly isAttributionRight: boolean;
}

export interface JudgedArticle {
  readonly gold: GoldArticle;
  readonly alignment: Alignment;
  readonly facts: readonly JudgedFact[];
  /** The gold facts that are not optional, in their order. */
  readonly needed: readonly FoundGold[];
}

/** Words without a meaning of their own as predicates. */
const LIGHT = new Set(
  'de het een van in op aan met voor door over tegen tot bij naar uit om te en of zijn worden hebben zich er als is was the a an of in on at with for by over against to from be have as and'.split(
    ' ',
  ),
);

const contentWords = (text: string): readonly string[] =>
  foldText(text)
    .split(' ')
    .filter((word) => word !== '' && !LIGHT.has(word));

const isSameWording = (offered: string, accepted: string): boolean => {
  if (foldText(offered) === foldText(accepted)) return true;
  const left = contentWords(offered);
  const right = contentWords(accepted);
  if (left.length === 0 || right.length === 0) return false;
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
};

/** Whether a fact's predicate is one that gold accepts: same content words, by lemma, id or label. */
export const isSamePredicate = ({ predicate }: FactRecord, gold: GoldFact): boolean => {
  const accepted = [gold.predicate, ...gold.accept, gold.gloss];
  return [predicate.lemma, predicate.id, predicate.label]
    .filter((offered) => offered !== '')
    .some((offered) => accepted.some((word) => isSameWording(offered, word)));
};

/** Whether two gold ids are one entity, or one a metonym of the other. */
const sameEntity = (gold: GoldArticle): ((a: string, b: string) => boolean) => {
  const metonyms = new Map(
    gold.entities.flatMap(({ id, mentions }) =>
      mentions.flatMap(({ metonymOf }) => (metonymOf === null ? [] : [[id, metonymOf] as const])),
    ),
  );
  return (a, b) => a === b || metonyms.get(a) === b || metonyms.get(b) === a;
};

const BELONGS = /^(van|of|in|deel van|part of|over|about|lid van|is een|belong)/i;

/** Whether gold ties two entities so closely that a fact about the one also speaks of the other. */
const isTied = (gold: GoldArticle, a: string, b: string): boolean =>
  gold.facts.some(
    ({ subject, object, predicate, gloss }) =>
      ((subject === a && object === b) || (subject === b && object === a)) &&
      (BELONGS.test(predicate) || BELONGS.test(gloss) || / (of|in|about)$/.test(gloss)),
  );

const judgeFact = (gold: GoldArticle, goldOf: Alignment['goldOf'], fact: FactRecord): JudgedFact => {
  const subject = goldOf.get(fact.subject.id);
  const object = goldOf.get(fact.object.id);
  if (subject === undefined || object === undefined) return { fact, verdict: 'outside', pairs: [], triples: [] };
  const same = sameEntity(gold);
  const pairs = gold.facts.filter(
    (g) => (same(subject, g.subject) && same(object, g.object)) || (g.symmetric && same(subject, g.object) && same(object, g.subject)),
  );
  const triples = pairs.filter((g) => isSamePredicate(fact, g));
  const isOptional = pairs.some((g) => g.optional) && !triples.some((g) => !g.optional);
  const speaksOf = (g: GoldFact): boolean =>
    (same(subject, g.subject) && isTied(gold, g.object, object)) || (same(object, g.object) && isTied(gold, g.subject, subject));
  const isProjected = triples.length === 0 && gold.facts.some((g) => isSamePredicate(fact, g) && speaksOf(g));
  if (isOptional || isProjected) return { fact, verdict: 'neutral', pairs, triples };
  return { fact, verdict: triples.length > 0 ? 'right' : pairs.length > 0 ? 'pair' : 'wrong', pairs, triples };
};

/** The gold facts that were asked for, each with what was found of it. */
const findNeeded = (gold: GoldArticle, goldOf: Alignment['goldOf'], facts: readonly JudgedFact[]): readonly FoundGold[] => {
  const counted = facts.filter(({ verdict }) => verdict !== 'neutral' && verdict !== 'outside');
  const same = sameEntity(gold);
  return gold.facts
    .filter((fact) => !fact.optional)
    .map((fact) => {
      const labelled = counted.filter(({ triples }) => triples.includes(fact)).at(-1)?.fact ?? null;
      const speaker = labelled?.attribution ? goldOf.get(labelled.attribution.id) : undefined;
      return {
        gold: fact,
        fact: labelled,
        isPairFound: counted.some(({ pairs }) => pairs.includes(fact)),
        isAttributionRight: fact.attribution !== null && speaker !== undefined && same(speaker, fact.attribution),
      };
    });
};

/** Judges every fact found in an article against its gold. */
export const judgeFacts = (gold: GoldArticle, entities: readonly EntityRecord[], facts: readonly FactRecord[]): JudgedArticle => {
  const alignment = alignEntities(gold, entities);
  const judged = facts.filter((fact) => fact.article === gold.name).map((fact) => judgeFact(gold, alignment.goldOf, fact));
  return { gold, alignment, facts: judged, needed: findNeeded(gold, alignment.goldOf, judged) };
};
