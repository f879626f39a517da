import { readForms } from '../annotate/annotate.ts';
import type { LanguageModel } from '../annotate/languageModel.ts';
import { InputError } from '../model/errors.ts';
import { type GoldSentence, readNameColumns } from './nameColumns.ts';
import { kindIn, kindsOf, type NameScheme, schemeOf } from './nameKinds.ts';

/** Names found and right, in per cent. */
export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Names in the gold file. */
  readonly gold: number;
  /** Names found. */
  readonly found: number;
}

export interface NameScores {
  /** The kinds scored: our own, CoNLL-2002's four, or Universal NER's three. */
  readonly scheme: NameScheme;
  readonly sentences: number;
  readonly tokens: number;
  readonly kinds: Readonly<Record<string, NameScore>>;
  /** Over all names of the scheme's kinds. */
  readonly micro: NameScore;
  /** Over PER, ORG and LOC alone; null in our own scheme. */
  readonly perOrgLoc: NameScore | null;
}

interface Count {
  gold: number;
  found: number;
  right: number;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100);

const scoreOf = (counts: readonly Count[]): NameScore => {
  const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0);
  const [gold, found, right] = [sum((count) => count.gold), sum((count) => count.found), sum((count) => count.right)];
  return { precision: percent(right, found), recall: percent(right, gold), f1: percent(2 * right, found + gold), gold, found };
};

const keyOf = (start: number, end: number, kind: string): string => `${start}-${end}-${kind}`;

const countNames = (gold: readonly GoldSentence[], model: LanguageModel, scheme: NameScheme): Map<string, Count> => {
  const counts = new Map<string, Count>(kindsOf(scheme).map((kind) => [kind, { gold: 0, found: 0, right: 0 }]));
  const read = readForms(
    gold.map(({ forms }) => forms),
    model,
  );
  for (const [index, sentence] of gold.entries()) {
    const known = new Set(sentence.names.map(({ start, end, kind }) => keyOf(start, end, kind)));
    for (const { kind } of sentence.names) {
      const count = counts.get(kind);
      if (count !== undefined) count.gold++;
    }
    for (const name of read[index]?.names ?? []) {
      const kind = kindIn(scheme, name.kind);
      const count = kind === null ? undefined : counts.get(kind);
      if (kind === null || count === undefined) continue;
      count.found++;
      if (known.has(keyOf(name.start, name.end, kind))) count.right++;
    }
  }
  return counts;
};

/**
 * Scores names on the tokens of a gold file, exact spans and kinds (Tjong Kim Sang 2002): CoNLL-2002 columns, IOB2 or Universal NER,
 * decoded. Our kinds are mapped to those of the file by `NAME_KIND_TABLE`; kinds that the scheme lacks are left out on both sides.
 */
export const evaluateNames = (text: string, path: string, model: LanguageModel): NameScores => {
  const gold = readNameColumns(text, path);
  if (gold.length === 0) throw new InputError('KG_INPUT_EMPTY', `${path}: holds no sentence`);
  const scheme = schemeOf(new Set(gold.flatMap(({ names }) => names.map(({ kind }) => kind))));
  const counts = countNames(gold, model, scheme);
  const three = ['PER', 'ORG', 'LOC'].flatMap((kind) => counts.get(kind) ?? []);
  return {
    scheme,
    sentences: gold.length,
    tokens: gold.reduce((sum, { forms }) => sum + forms.length, 0),
    kinds: Object.fromEntries([...counts].map(([kind, count]) => [kind, scoreOf([count])])),
    micro: scoreOf([...counts.values()]),
    perOrgLoc: scheme === 'tripel' ? null : scoreOf(three),
  };
};
