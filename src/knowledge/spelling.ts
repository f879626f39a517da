import { variantsTsv } from './persons/variants.generated.ts';
import { once, parseTable } from './table.ts';

/**
 * Rewriting rules in their order. Capitals on the right stand for one sound each and take no part in later rules:
 * C is Dutch tsj and English ch (and the Dutch ch of Cyrillic kh), S is sj and sh, Z is zj and zh.
 */
const SOUNDS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/['’ʼ`´]/gu, ''],
  // English writes Cyrillic "oe" in "Dostoevsky", where Dutch has "oje"; everywhere else "oe" is a Dutch "u".
  [/oevsk/gu, 'ojevsk'],
  [/oe/gu, 'u'],
  [/sjtsj|shch|schtsch|sjch/gu, 'SC'],
  [/tsj|^tch|^tsch/gu, 'C'],
  [/sch/gu, 'K'],
  [/sj|sh/gu, 'S'],
  [/dzj|dzh/gu, 'dZ'],
  [/zj|zh/gu, 'Z'],
  [/ch/gu, 'C'],
  [/^dj(?=[aeiou])/gu, 'j'],
  [/(?<=[oe])ff$/gu, 'v'],
  [/(?<=[aeou])j(?=[^aeiouyj]|$)/gu, 'i'],
  [/sk(?:i|y|ij|yj|iy|yy|ii|yi)$/gu, 'ski'],
  [/sk(?:aja|aya|aia)$/gu, 'skaja'],
];

/** Further rules for words that end like a name from Russian, Ukrainian, Serbian, Georgian or Armenian. */
const SLAVIC: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/kh|tC|tK/gu, 'C'],
  [/x/gu, 'ks'],
  [/^[yj](?=[aeou])/gu, 'j'],
  [/(?<=[iy])[yj](?=[aeou])/gu, ''],
  [/(?<=[aeo])[yj](?=[aeou])/gu, 'j'],
  [/(?<=[^aeiouyj])[yj](?=[aeou])/gu, 'j'],
  [/(?<=[ae])(?=ev(?:a)?$)/gu, 'j'],
  [/(?:i|j)(?:o|e)v(?=a?$)/gu, 'jev'],
  [/(?<=[CSZ])ov(?=a?$)/gu, 'ev'],
  [/[yj](?![aeou]|na?$)/gu, 'i'],
  [/[iyj]an$/gu, 'ian'],
];

const SLAVIC_ENDING =
  /(?:[oe]va?|.{2}[^aeiou]ina?|tsyna?|ski|skaja|[eu]nko|[tCSK]ko|[^aeiou]uk|.{3}[iy]t?C|vili|dze|urdia|.{3}[nksrtS][iyj]an)$/u;

/** Letters that the canonical decomposition leaves whole. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

const rewrite = (word: string, rules: typeof SOUNDS): string =>
  rules.reduce((current, [pattern, replacement]) => current.replace(pattern, replacement), word);

/** Short words such as "Khan" and "Chan" are different names; in longer ones Dutch ch and English kh are one sound. */
const SHORTEST_WITH_KH = 6;

/** What the first rules need at least, so that the many words without it are passed over at once. */
const MAY_CHANGE = /[hj'’ʼ`´]|oe|sk|ff$/u;

const wordKey = (word: string): string => {
  if (!MAY_CHANGE.test(word)) return SLAVIC_ENDING.test(word) ? rewrite(word, SLAVIC) : word;
  const sounds = rewrite(word.length < SHORTEST_WITH_KH ? word : word.replace(/kh/gu, 'ch'), SOUNDS);
  return SLAVIC_ENDING.test(sounds) ? rewrite(sounds, SLAVIC) : sounds;
};

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœı]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/(?<=\p{L})['’]s(?![\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}'’ʼ`´]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** From the key of each listed spelling to the key of the first of its row. */
const variants = once(() => {
  const first = new Map<string, string>();
  for (const row of parseTable(variantsTsv)) {
    const keys = row.list('spellings').map((spelling) => wordsOf(spelling).map(wordKey).join(' '));
    for (const key of keys) first.set(key, keys[0]!);
  }
  return first;
});

/**
 * One key for the Dutch and English spellings of a name: Poetin and Putin, Sjojgoe and Shoigu, Chroesjtsjov and Khrushchev.
 *
 * The key compares names, it is no transcription. Case, accents, dots, hyphens and a genitive 's do not count; doubled letters do
 * (Jansen and Janssen are two names), and so do i, j and y except in words that end as Slavic names end (Kim Jong-nam and
 * Kim Yong-nam are two people). Spellings that no rule can join safely stand in persons/variants.tsv.
 */
export const spellingKey = (name: string): string =>
  wordsOf(name)
    .map((word) => {
      const key = word === 'el' ? 'al' : wordKey(word);
      return variants().get(key) ?? key;
    })
    .join(' ');
