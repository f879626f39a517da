/**
 * Rows of a table of tab-separated values whose first line names the columns. Lines that start with `#` and empty lines are comments.
 * A row is read by the name of its column; a column that is not there reads as empty.
 */
export interface Row {
  readonly text: (column: string) => string;
  /** The values of a column that holds several, separated by `|`. */
  readonly list: (column: string) => readonly string[];
}

const splitList = (value: string): readonly string[] => (value === '' ? [] : value.split('|').filter((part) => part !== ''));

/** Reads a table whose first line that is not a comment names its columns. */
export const parseTable = (tsv: string): readonly Row[] => {
  const lines = tsv.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = new Map((lines[0] ?? '').split('\t').map((name, index) => [name, index]));
  return lines.slice(1).map((line) => {
    const values = line.split('\t');
    const text = (column: string): string => values[columns.get(column) ?? -1] ?? '';
    return { text, list: (column) => splitList(text(column)) };
  });
};

/** Keeps what a function without arguments returns, so that a table is read once, when first asked for. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
