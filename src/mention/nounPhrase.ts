import type { ReferenceData } from '../language/referenceData.ts';
import type { Sentence } from '../model/annotated.ts';
import { dependents, markersOf, relation, subtreeBounds } from './tree.ts';

const PREMODIFIERS = new Set(['det', 'amod', 'nummod', 'compound', 'nmod', 'acl']);
const LONGEST_COMPLEMENT = 5;

/** Whether a dependent before the noun belongs to the phrase: determiners, adjectives, numbers, possessors, parts of a compound. */
const isPremodifier = (sentence: Sentence, child: number): boolean => {
  const token = sentence.tokens[child];
  if (!token || !PREMODIFIERS.has(relation(token))) return false;
  if (relation(token) === 'nmod') return token.deprel === 'nmod:poss' || token.deprel === 'nmod:desc' || token.upos === 'PRON';
  return token.upos !== 'ADP' && !(token.upos === 'PROPN' && relation(token) === 'nummod');
};

/** First token of the noun phrase of `head`: its unbroken row of determiners, adjectives, numbers and possessors. */
export const phraseStart = (sentence: Sentence, head: number): number => {
  let start = head;
  for (;;) {
    const before = start - 1;
    const token = sentence.tokens[before];
    if (!token) return start;
    const isInfinitive = sentence.tokens[head]?.upos === 'VERB';
    const owner = dependents(sentence, head).find((child) => {
      // "Het aansprakelijk stellen van": what a verb with an article makes one event with.
      const isPart = isInfinitive && ['obj', 'advmod', 'xcomp'].includes(relation(sentence.tokens[child]!));
      if (child >= head || !(isPart || isPremodifier(sentence, child))) return false;
      const [first, end] = subtreeBounds(sentence, child);
      return first <= before && end > before && end <= head;
    });
    if (owner === undefined || token.deprel === 'case' || token.upos === 'ADP') return start;
    start = before;
  }
};

/** Cuts a phrase before a conjunct with its own possessor: "slachtoffers van de ramp | en hun families" speaks of others. */
export const beforePossessor = (sentence: Sentence, head: number, end: number): number => {
  for (let index = head + 1; index < end; index++) {
    const token = sentence.tokens[index];
    if (token?.deprel === 'nmod:poss' && ['PRON', 'DET'].includes(token.upos))
      return sentence.tokens[index - 1]?.upos === 'CCONJ' ? index - 1 : index;
  }
  return end;
};

/** End of the phrase with the one complement that says which one is meant ("de uitbreiding van de NAVO"), if it is short; with `onlyOf` only one of "van", as after persons and things, where other prepositions mostly belong to the verb. */
export const complementEnd = (sentence: Sentence, head: number, data: ReferenceData, onlyOf: boolean): number => {
  const complement = complementsOf(sentence, head, data)[0];
  if (complement === undefined) return head + 1;
  if (onlyOf && !markersOf(sentence, complement).some((marker) => data.ofWords.has(marker))) return head + 1;
  const [start, last] = subtreeBounds(sentence, complement);
  const end = beforePossessor(sentence, complement, last);
  return start === head + 1 && end - start <= LONGEST_COMPLEMENT ? end : head + 1;
};

/** Heads of the prepositional complements after a noun, in text order. */
export const complementsOf = (sentence: Sentence, head: number, data: ReferenceData): readonly number[] =>
  dependents(sentence, head).filter((child) => {
    const token = sentence.tokens[child];
    if (!token || child < head || relation(token) !== 'nmod') return false;
    return dependents(sentence, child).some((marker) => {
      const word = sentence.tokens[marker];
      return word !== undefined && word.deprel === 'case' && data.complementPrepositions.has(word.form.toLowerCase());
    });
  });
