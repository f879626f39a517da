/** What to do with a form to get its lemma: casing, kept prefix, deleted length, inserted text, suffix taken off, suffix added. */
export type LemmaScript = readonly [casing: number, kept: number, deleted: number, inserted: string, suffix: string, added: string];

const LOWER = 0;
const CAPITAL = 2;

const cased = (form: string, casing: number): string => {
  if (casing === LOWER) return form.toLowerCase();
  if (casing !== CAPITAL) return form;
  const [first = '', ...rest] = Array.from(form);
  return first.toUpperCase() + rest.join('').toLowerCase();
};

/** The lemma that a script makes of a form, or null where it does not fit. */
export const applyLemmaScript = (form: string, [casing, kept, deleted, inserted, suffix, added]: LemmaScript): string | null => {
  if (kept < 0) return added;
  const word = cased(form, casing);
  if (kept === 0 && deleted === 0 && suffix === '') return inserted + word + added;
  const letters = Array.from(word);
  const suffixLength = Array.from(suffix).length;
  if (kept + deleted + suffixLength > letters.length || !word.endsWith(suffix)) return null;
  return letters.slice(0, kept).join('') + inserted + letters.slice(kept + deleted, letters.length - suffixLength).join('') + added;
};
