/** The table of facts as plain values: sorted, and written as CSV. */
import type { FactRecord } from '../../../src/model/records.ts';

export const COLUMNS = ['subject', 'predicate', 'object', 'status', 'time', 'speaker', 'article', 'confidence', 'sentence'] as const;
export type Column = (typeof COLUMNS)[number];

export type Row = Readonly<Record<Column, string | number>> & { readonly fact: FactRecord };

export interface Order {
  readonly column: Column;
  readonly isDown: boolean;
}

/** Rows in an order; equal ones stay as they were. */
export const sortRows = (rows: readonly Row[], { column, isDown }: Order): readonly Row[] => {
  const compare = (a: Row, b: Row): number => {
    const [left, right] = [a[column], b[column]];
    return typeof left === 'number' && typeof right === 'number' ? left - right : String(left).localeCompare(String(right));
  };
  return [...rows].sort((a, b) => (isDown ? -compare(a, b) : compare(a, b)));
};

/** A cell by RFC 4180; one that a spreadsheet would run as a formula gets an apostrophe before it. */
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV with a line of titles. */
export const toCsv = (titles: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [titles, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
