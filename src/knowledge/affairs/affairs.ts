import { InvariantError } from '../../model/errors.ts';
import type { EntityKind } from '../../model/mention.ts';
import type { LanguageCode } from '../../model/text.ts';
import { longestForm, NameIndex, stripArticle, stripGenitive } from '../nameIndex.ts';
import type { Bilingual } from '../places/places.ts';
import { once, parseTable, type Row } from '../table.ts';
import { affairsTsv } from './affairs.generated.ts';

const AFFAIR_KINDS = ['agreement', 'law', 'event', 'object'] as const satisfies readonly EntityKind[];
export type AffairKind = (typeof AFFAIR_KINDS)[number];

/** A treaty, law, event, weapon or project with a name of its own: the Paris Agreement, Brexit, Nord Stream 2. */
export interface Affair {
  readonly id: string;
  readonly kind: AffairKind;
  readonly names: Bilingual<string>;
  /** Acronyms and other names. */
  readonly alternatives: Bilingual<readonly string[]>;
}

const affairOf = (row: Row): Affair => {
  const kind = AFFAIR_KINDS.find((known) => known === row.text('kind'));
  if (kind === undefined) throw new InvariantError(`affairs.tsv: unknown kind "${row.text('kind')}"`);
  return {
    id: row.text('id'),
    kind,
    names: { nl: row.text('name_nl'), en: row.text('name_en') },
    alternatives: {
      nl: [...row.list('acronyms_nl'), ...row.list('alt_nl')],
      en: [...row.list('acronyms_en'), ...row.list('alt_en')],
    },
  };
};

/** All affairs in the order of the table. */
export const allAffairs = once((): readonly Affair[] => parseTable(affairsTsv).map(affairOf));

const indexOf = (language: LanguageCode): NameIndex<Affair> => {
  const index = new NameIndex<Affair>();
  for (const affair of allAffairs()) for (const name of [affair.names[language], ...affair.alternatives[language]]) index.add(name, affair);
  return index;
};

const indexes = { nl: once(() => indexOf('nl')), en: once(() => indexOf('en')) };

/** The affair of that name, written as in text; a leading article and a genitive ending are looked through. */
export const affairNamed = (form: string, language: LanguageCode): Affair | null => {
  const index = indexes[language]();
  const bare = stripArticle(form) ?? form;
  const found = index.get(form)[0] ?? index.get(bare)[0];
  return found ?? index.get(stripGenitive(bare, language) ?? '')[0] ?? null;
};

/** The longest name of an affair that starts at a token, its leading article aside: `{ end, affair }` with `end` exclusive, or null. */
export const longestAffair = (
  tokens: readonly string[],
  from: number,
  language: LanguageCode,
): { readonly end: number; readonly affair: Affair } | null => {
  const index = indexes[language]();
  const words = index.longestFrom(tokens[from] ?? '');
  if (words === 0) return null;
  const match = longestForm(tokens, from, words, (form) => index.get(form));
  const affair = match?.meanings[0];
  return match === null || affair === undefined ? null : { end: match.end, affair };
};
