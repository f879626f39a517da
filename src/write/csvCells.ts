import { cleanText } from './cleanText.ts';

export type Cell = string | number | boolean | null;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A line of CSV (RFC 4180, ending in CR LF); cells are quoted where they must be, null is an empty cell. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => (typeof cell === 'string' ? (/[",\r\n]|^\s|\s$|^$/u.test(cell) ? quoted(cell) : cell) : String(cell ?? ''))).join(',')}\r\n`;

/** What starts a formula in a spreadsheet, the full-width signs that some turn into it, and our own mark. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%']/u;
/** Where a spreadsheet that parts cells by `;` would begin a cell with a formula in the middle of ours. */
const HIDDEN_FORMULA = /;(?=["'\s]*[=+\-@＝＋－＠|%])/gu;

/** Looks like a semicolon and is none (U+037E, which Unicode normalises to `;`): parts no cells and no lists. */
export const GREEK_QUESTION_MARK = '\u037e';

/**
 * Text for a spreadsheet's cell, which would otherwise take some texts for formulas and run them: such a text gets an apostrophe before it,
 * line ends and tabs become spaces, and a `;` before a formula becomes its look-alike.
 * Following OWASP, "CSV Injection".
 */
export const safeCell = (text: string): string => {
  const line = cleanText(text)
    .replace(/[\t\r\n]+/gu, ' ')
    .replace(HIDDEN_FORMULA, GREEK_QUESTION_MARK);
  return FORMULA.test(line) ? `'${line}` : line;
};

/** A line for a spreadsheet: every text safe and quoted. */
export const spreadsheetLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => (typeof cell === 'string' ? quoted(safeCell(cell)) : String(cell ?? ''))).join(',')}\r\n`;
