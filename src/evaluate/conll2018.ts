import type { ConlluSentence } from '../annotate/conllu.ts';

/** A word with what is scored of it; `head` indexes its sentence, -1 for the root. */
export interface ScoredWord {
  readonly form: string;
  readonly upos: string;
  readonly feats: string;
  readonly lemma: string;
  readonly head: number;
  readonly deprel: string;
}

/** A sentence as tokens that hold one word or, for contractions, several. */
export interface ScoredSentence {
  readonly words: readonly ScoredWord[];
  /** For each token the number of its words; the form of a token of several words stands in `tokenForms`. */
  readonly tokens: readonly { readonly form: string; readonly words: number }[];
}

export const scoredSentence = (sentence: ConlluSentence): ScoredSentence => {
  const tokens: { form: string; words: number }[] = [];
  for (let index = 0; index < sentence.words.length; ) {
    const multiword = sentence.multiwords.find(({ start }) => start === index);
    tokens.push({ form: multiword?.form ?? sentence.words[index]?.form ?? '', words: multiword === undefined ? 1 : multiword.end - index });
    index = multiword?.end ?? index + 1;
  }
  return { words: sentence.words, tokens };
};

interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly multiword: boolean;
  readonly word: ScoredWord;
  /** Position of the head among all placed words, -1 for the root. */
  readonly head: number;
}

interface Placed {
  readonly characters: string;
  readonly sentences: readonly string[];
  readonly tokens: readonly string[];
  readonly words: readonly PlacedWord[];
}

/** Gives sentences, tokens and words their place among the characters that are no white space. */
const place = (sentences: readonly ScoredSentence[]): Placed => {
  let at = 0;
  const characters: string[] = [];
  const sentenceSpans: string[] = [];
  const tokenSpans: string[] = [];
  const words: PlacedWord[] = [];
  for (const sentence of sentences) {
    const sentenceStart = at;
    const first = words.length;
    let index = 0;
    for (const token of sentence.tokens) {
      const bare = token.form.replace(/\s+/gu, '');
      characters.push(bare);
      const end = at + bare.length;
      tokenSpans.push(`${at}-${end}`);
      for (const word of sentence.words.slice(index, index + token.words)) {
        words.push({ start: at, end, multiword: token.words > 1, word, head: word.head < 0 ? -1 : first + word.head });
      }
      index += token.words;
      at = end;
    }
    sentenceSpans.push(`${sentenceStart}-${at}`);
  }
  return { characters: characters.join(''), sentences: sentenceSpans, tokens: tokenSpans, words };
};

const alike = (a: PlacedWord, b: PlacedWord): boolean => a.word.form.toLowerCase() === b.word.form.toLowerCase();

/** Pairs of a longest common subsequence of forms. */
const longestCommon = (gold: readonly PlacedWord[], system: readonly PlacedWord[]): [number, number][] => {
  const lengths = Array.from({ length: gold.length + 1 }, () => new Int32Array(system.length + 1));
  for (let g = gold.length - 1; g >= 0; g--) {
    for (let s = system.length - 1; s >= 0; s--) {
      const both = alike(gold[g]!, system[s]!) ? 1 + lengths[g + 1]![s + 1]! : 0;
      lengths[g]![s] = Math.max(both, lengths[g + 1]![s]!, lengths[g]![s + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let g = 0, s = 0; g < gold.length && s < system.length; ) {
    if (alike(gold[g]!, system[s]!)) pairs.push([g++, s++]);
    else if (lengths[g]![s] === lengths[g + 1]![s]) g++;
    else s++;
  }
  return pairs;
};

interface Stretch {
  readonly gold: readonly [start: number, end: number];
  readonly system: readonly [start: number, end: number];
}

/** The smallest stretch of words from `g` and `s` on that holds a token of several words, and no part of another one. */
const multiwordStretch = (gold: readonly PlacedWord[], system: readonly PlacedWord[], g: number, s: number): Stretch => {
  const a = gold[g]!;
  const b = system[s]!;
  let end = a.multiword ? a.end : b.end;
  const goldStart = !a.multiword && a.start < b.start ? g + 1 : g;
  const systemStart = a.multiword && !b.multiword && b.start < a.start ? s + 1 : s;
  let goldEnd = goldStart;
  let systemEnd = systemStart;
  for (;;) {
    const nextGold = gold[goldEnd];
    const nextSystem = system[systemEnd];
    const within = (word: PlacedWord | undefined) => word !== undefined && (word.multiword ? word.start < end : word.end <= end);
    if (!within(nextGold) && !within(nextSystem)) return { gold: [goldStart, goldEnd], system: [systemStart, systemEnd] };
    const takesGold = nextGold !== undefined && (nextSystem === undefined || nextGold.start <= nextSystem.start);
    const taken = takesGold ? nextGold : nextSystem;
    if (taken?.multiword) end = Math.max(end, taken.end);
    if (takesGold) goldEnd++;
    else systemEnd++;
  }
};

/** Aligns words: by their place, and within tokens of several words by their forms. */
const alignWords = (gold: readonly PlacedWord[], system: readonly PlacedWord[]): [number, number][] => {
  const pairs: [number, number][] = [];
  let g = 0;
  let s = 0;
  while (g < gold.length && s < system.length) {
    const a = gold[g]!;
    const b = system[s]!;
    if (a.multiword || b.multiword) {
      const stretch = multiwordStretch(gold, system, g, s);
      const common = longestCommon(gold.slice(...stretch.gold), system.slice(...stretch.system));
      for (const [i, j] of common) pairs.push([stretch.gold[0] + i, stretch.system[0] + j]);
      g = stretch.gold[1];
      s = stretch.system[1];
    } else if (a.start === b.start && a.end === b.end) pairs.push([g++, s++]);
    else if (a.start <= b.start) g++;
    else s++;
  }
  return pairs;
};

/** Harmonic mean of precision and recall, in per cent. */
export const f1 = (correct: number, system: number, gold: number): number => (correct === 0 ? 0 : (200 * correct) / (system + gold));

export interface RawScores {
  readonly sentences: number;
  readonly tokens: number;
  readonly words: number;
  readonly upos: number;
  readonly feats: number;
  readonly lemma: number;
  readonly uas: number;
  /** With the whole label. */
  readonly las: number;
  /** With the universal part of the label, as the shared task scores it. */
  readonly lasUniversal: number;
}

/** The label without its subtype: `nmod:poss` → `nmod`. */
export const universalPart = (deprel: string): string => deprel.split(':', 1)[0] ?? deprel;

/**
 * Scores sentences read from raw text against a treebank (Zeman et al. 2018, conll18_ud_eval.py): F1 in per cent over all words.
 * Unlike there, `las` compares whole labels and `feats` all features; `lasUniversal` is the shared task's LAS.
 * @throws RangeError where the two are not readings of the same characters
 */
export const scoreRaw = (goldSentences: readonly ScoredSentence[], systemSentences: readonly ScoredSentence[]): RawScores => {
  const gold = place(goldSentences);
  const system = place(systemSentences);
  if (gold.characters !== system.characters) throw new RangeError('the two readings are not of the same text');
  const spanF1 = (a: readonly string[], b: readonly string[]) => {
    const known = new Set(a);
    return f1(b.filter((span) => known.has(span)).length, b.length, a.length);
  };
  const pairs = alignWords(gold.words, system.words);
  const goldOf = new Map(pairs.map(([g, s]) => [s, g] as const));
  const sameHead = (a: PlacedWord, b: PlacedWord) => (b.head < 0 ? a.head < 0 : goldOf.get(b.head) === a.head && a.head >= 0);
  const score = (agrees: (a: PlacedWord, b: PlacedWord) => boolean): number => {
    const correct = pairs.filter(([g, s]) => agrees(gold.words[g]!, system.words[s]!)).length;
    return f1(correct, system.words.length, gold.words.length);
  };
  return {
    sentences: spanF1(gold.sentences, system.sentences),
    tokens: spanF1(gold.tokens, system.tokens),
    words: score(() => true),
    upos: score((a, b) => a.word.upos === b.word.upos),
    feats: score((a, b) => a.word.feats === b.word.feats),
    lemma: score((a, b) => a.word.lemma === b.word.lemma || a.word.lemma === '_'),
    uas: score(sameHead),
    las: score((a, b) => sameHead(a, b) && a.word.deprel === b.word.deprel),
    lasUniversal: score((a, b) => sameHead(a, b) && universalPart(a.word.deprel) === universalPart(b.word.deprel)),
  };
};
