import { type ReferenceData } from '../language/referenceData.ts';
import type { EntityKind } from '../model/mention.ts';

export interface NounReading {
  readonly kind: EntityKind;
  /** The word of the list by which the kind is known: the noun, the last part of a compound, or an ending. */
  readonly base: string;
  /** `listed` as a word, `compound` by its last part, `ending` by a mere ending. */
  readonly by: 'listed' | 'compound' | 'ending';
}

/** Shortest last part by which a compound is read: shorter ones ("eis", "mis") end too many other words. */
const SHORTEST_PART = 4;

/** What a noun names, from its lemma: by the word itself, else by the last part of the compound, else by its ending. */
export const readNoun = (lemma: string, data: ReferenceData): NounReading | null => {
  const listed = data.nounKinds.get(lemma);
  if (listed) return { kind: listed, base: lemma, by: 'listed' };
  const hyphen = lemma.lastIndexOf('-');
  if (hyphen > 0) {
    const part = readNoun(lemma.slice(hyphen + 1), data);
    if (part) return { ...part, by: part.by === 'listed' ? 'compound' : part.by };
  }
  for (let start = 2; start <= lemma.length - SHORTEST_PART; start++) {
    const base = lemma.slice(start);
    const kind = data.nounKinds.get(base);
    if (kind) return { kind, base, by: 'compound' };
  }
  const ending = data.nounEndings.find(([text]) => lemma.length > text.length + 2 && lemma.endsWith(text));
  return ending ? { kind: ending[1], base: ending[0], by: 'ending' } : null;
};

/** Whether the noun, or the last part of the compound, is one that names no entity. */
export const isLightNoun = (lemma: string, data: ReferenceData): boolean => {
  if (data.lightNouns.has(lemma)) return true;
  const hyphen = lemma.lastIndexOf('-');
  return hyphen > 0 && data.lightNouns.has(lemma.slice(hyphen + 1)) && !data.nounKinds.has(lemma);
};
