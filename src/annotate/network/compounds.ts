import type { ModelFile } from './modelFile.ts';

/** Splits the lemma of a compound noun as the Dutch treebanks write it (`slotfase` is `slot_fase`), or gives null. */
export type SplitCompound = (lemma: string) => string | null;

const LINKS = ['', 's', 'e', 'en', 'n'];
const SHORTEST = 6;
const VOICELESS: Readonly<Record<string, string>> = { v: 'f', z: 's' };

/** Reads the parts of compounds that the treebanks hold. */
export const createCompounds = (file: ModelFile): SplitCompound => {
  const modifiers = new Set(file.text('compoundModifiers').split('\n'));
  const heads = new Set(file.text('compoundHeads').split('\n'));
  return (lemma) => splitCompound(lemma, modifiers, heads);
};

/** The split into a known modifier and a known head whose shorter part is longest. */
export const splitCompound = (lemma: string, modifiers: ReadonlySet<string>, heads: ReadonlySet<string>): string | null => {
  if (lemma.length < SHORTEST) return null;
  let best: string | null = null;
  let bestScore = 0;
  for (let i = 2; i < lemma.length - 2; i++) {
    const head = lemma.slice(i);
    if (!heads.has(head)) continue;
    const [modifier, rank] = modifierOf(lemma.slice(0, i), modifiers);
    if (modifier === null) continue;
    const score = Math.min(modifier.length, head.length) * 10 + head.length - rank;
    if (score > bestScore) {
      bestScore = score;
      best = `${modifier}_${head}`;
    }
  }
  return best;
};

const modifierOf = (text: string, modifiers: ReadonlySet<string>): [modifier: string | null, rank: number] => {
  if (text.endsWith('-')) return [text.slice(0, -1), 0];
  const candidates = stemsOf(text);
  const rank = candidates.findIndex((stem) => modifiers.has(stem));
  return [candidates[rank] ?? null, rank];
};

/** The modifier without its linking letters, its spelling as when it stands alone: `bessen` bes, `huizen` huis, `manen` maan. */
const stemsOf = (text: string): string[] =>
  LINKS.filter((link) => text.endsWith(link) && text.length - link.length >= 2).flatMap((link) => {
    const stem = text.slice(0, text.length - link.length);
    return link === 'e' || link === 'en' ? [stem, ...respelled(stem)] : [stem];
  });

const respelled = (stem: string): string[] => {
  const last = stem.at(-1) ?? '';
  const before = stem.at(-2) ?? '';
  const out: string[] = [];
  if (stem.length > 3 && last === before) out.push(stem.slice(0, -1));
  const voiceless = VOICELESS[last];
  if (voiceless !== undefined) out.push(stem.slice(0, -1) + voiceless);
  if ('aeou'.includes(before)) out.push(stem.slice(0, -1) + before + last);
  return out;
};
