import { InvariantError } from '../../model/errors.ts';

/** PLOVER's event types, and ours for what is no political event. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'RETREAT',
  'COOPERATE',
  'AID',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'RELATION',
  'SAY',
  'MOVE',
  'OTHER',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const NOTES = [
  'neg',
  'plan',
  'promise',
  'possible',
  'doubt',
  'say',
  'allege',
  'deny',
  'demand',
  'factive',
  'light',
  'role',
  'nom',
  'self',
] as const;
export type Note = (typeof NOTES)[number];

/** What a predicate id stands for. */
export interface Predicate {
  readonly id: string;
  readonly label: { readonly en: string; readonly nl: string };
  readonly type: EventType;
  /** The wider predicate: criticise → oppose. */
  readonly parent: string | null;
  readonly symmetric: boolean;
  /** The same relation seen from its other end: parent_of ↔ child_of. */
  readonly inverse: string | null;
}

/** One line of a table of words, as its columns stand. */
export interface WordRow {
  readonly lemma: string;
  readonly frame: string;
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly sym: string;
  readonly notes: readonly string[];
}

const isEventType = (value: string): value is EventType => (EVENT_TYPES as readonly string[]).includes(value);
export const isNote = (value: string): value is Note => (NOTES as readonly string[]).includes(value);

const rowsOf = (tsv: string): readonly (readonly string[])[] =>
  tsv
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** Reads predicates.tsv: id, label_en, label_nl, type, parent, sym, inverse. */
export const parsePredicates = (tsv: string): readonly Predicate[] =>
  rowsOf(tsv).map(([id = '', en = '', nl = '', type = '', parent = '', sym = '', inverse = '']) => {
    if (!isEventType(type)) throw new InvariantError(`predicates.tsv: ${id} has the unknown type "${type}"`);
    return { id, label: { en, nl }, type, parent: parent || null, symmetric: sym === 'sym', inverse: inverse || null };
  });

/** Reads a table of words: lemma, frame, id, english, type, sym, note. */
export const parseWords = (tsv: string): readonly WordRow[] =>
  rowsOf(tsv).map(([lemma = '', frame = '', id = '', label = '', type = '', sym = '', note = '']) => ({
    lemma,
    frame,
    id,
    label,
    type,
    sym,
    notes: note.split(' ').filter((word) => word !== ''),
  }));

/**
 * A table of words as it is shipped: a lemma like the one above, a label or `sym` like the predicate's are left out, and so are types,
 * which are the predicate's.
 */
export const compactWords = (rows: readonly WordRow[], predicates: ReadonlyMap<string, Predicate>): string => {
  let above = '';
  return rows
    .map((row) => {
      const predicate = predicates.get(row.id);
      if (predicate === undefined) throw new InvariantError(`${row.lemma}: the id ${row.id} is not in predicates.tsv`);
      const lemma = row.lemma === above ? '' : row.lemma;
      above = row.lemma;
      const label = row.label === predicate.label.en ? '' : row.label;
      return [lemma, row.frame, row.id, label, row.sym === 'inv' ? 'inv' : '', row.notes.join(' ')].join('\t').replace(/\t+$/, '');
    })
    .join('\n');
};

/** Reads what {@link compactWords} wrote. */
export const expandWords = (compact: string, predicates: ReadonlyMap<string, Predicate>): readonly WordRow[] => {
  let above = '';
  return rowsOf(compact).map(([lemma = '', frame = '', id = '', label = '', inverse = '', note = '']) => {
    const predicate = predicates.get(id);
    if (predicate === undefined) throw new InvariantError(`${lemma}: the id ${id} is not in predicates.tsv`);
    if (lemma !== '') above = lemma;
    const sym = inverse === 'inv' ? 'inv' : predicate.symmetric ? 'sym' : '-';
    const notes = note === '' ? [] : note.split(' ');
    return { lemma: above, frame, id, label: label || predicate.label.en, type: predicate.type, sym, notes };
  });
};
