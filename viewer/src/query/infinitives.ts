/** From a verb as a question has it to the form under which relations are known: "supplies" → "supply", "steunt" → "steunen". */

/** "supplies" → "supply"; "goes" → "go"; "says" → "say". */
const english = (word: string): readonly string[] => [
  ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
  ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(/[^s]s$/.test(word) ? [word.slice(0, -1)] : []),
];

const voiced = (stem: string): readonly string[] =>
  stem.endsWith('f') ? [`${stem.slice(0, -1)}v`] : stem.endsWith('s') ? [`${stem.slice(0, -1)}z`, stem] : [stem];

/** A Dutch stem with the ending of the infinitive: an open syllable has one vowel, a closed one a double consonant. */
const withEnding = (stem: string): readonly string[] => {
  if (/([aeou])\1[bdfgklmnprst]$/.test(stem)) return voiced(stem.slice(0, -2) + stem.slice(-1)).map((form) => `${form}en`);
  const plain = voiced(stem).map((form) => `${form}en`);
  return /[^aeiou][aeiou][bdfgklmnprst]$/.test(stem) ? [`${stem}${stem.slice(-1)}en`, ...plain] : plain;
};

/** "steunt" → "steunen", "ontmoet" → "ontmoeten", "geeft" → "geven", "zegt" → "zeggen". */
const dutch = (word: string): readonly string[] => [...withEnding(word), ...(word.endsWith('t') ? withEnding(word.slice(0, -1)) : [])];

const SHORTEST = 3;

/** The word itself, then the infinitives that it may come from; more than one, for the reader of a question knows no grammar. */
export const infinitivesOf = (word: string): readonly string[] => {
  const lower = word.toLowerCase();
  return /^\p{L}+$/u.test(lower) && lower.length >= SHORTEST ? [...new Set([word, ...english(lower), ...dutch(lower)])] : [word];
};
