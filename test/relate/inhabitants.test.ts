import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/mention/findMentions.ts';
import type { LanguageCode } from '../../src/model/text.ts';
import { relate } from '../../src/relate/relate.ts';
import { resolveEntities } from '../../src/resolve/resolveEntities.ts';
import { annotated } from '../mention/document.ts';

/** The facts of a sentence of the parses, by the labels of their entities. */
const factsIn = (language: LanguageCode, sentence: string): readonly string[] => {
  const { facts, entities } = relate(resolveEntities(findMentions(annotated(language, [sentence]))));
  const labelOf = (id: string): string => entities.find((entity) => entity.id === id)?.label ?? id;
  return facts.map(({ subject, predicate, object }) => `${labelOf(subject)} ${predicate.id} ${labelOf(object)}`);
};

describe('a name after an inhabitant is the one who does it', () => {
  test.each<[language: LanguageCode, sentence: string, fact: string]>([
    ['nl', 'De Duitser Zverev versloeg Morel.', 'Zverev defeat Morel'],
    ['nl', 'Morel versloeg de Duitser Zverev.', 'Morel defeat Zverev'],
    ['nl', 'De Duitse speler Zverev versloeg Morel.', 'Zverev defeat Morel'],
    ['nl', 'Duitsland versloeg Morel.', 'Germany defeat Morel'],
    ['en', 'German player Zverev beat Morel.', 'Zverev defeat Morel'],
  ])('%s: %s', (language, sentence, fact) => {
    const facts = factsIn(language, sentence);
    expect(facts[0]).toBe(fact);
    expect(facts.filter((other) => other.includes('defeat'))).toHaveLength(1);
  });
});
