import { cleanText } from '../write/cleanText.ts';
import { type Cell, spreadsheetLine } from '../write/csvCells.ts';
import type { FactResult } from './facts.ts';
import type { PatternRow } from './runPattern.ts';

export interface TableOptions {
  /** Characters across, 120 by default. The sentence takes what the other columns leave, and at least 30. */
  readonly width?: number;
}

/** Facts as rows of a pattern of one link. */
export const rowsOfFacts = (facts: Iterable<FactResult>): PatternRow[] => {
  const rows: {
    bindings: PatternRow['bindings'];
    hops: [{ from: FactResult['subject']; to: FactResult['object']; facts: FactResult[] }];
  }[] = [];
  let edge: string | null = null;
  for (const fact of facts) {
    const last = rows.at(-1);
    if (last !== undefined && fact.edge === edge) last.hops[0].facts.push(fact);
    else rows.push({ bindings: {}, hops: [{ from: fact.subject, to: fact.object, facts: [fact] }] });
    edge = fact.edge;
  }
  return rows;
};

/** Text for a terminal: on one line, with nothing that moves the cursor or turns the direction of writing. */
const shown = (text: string): string =>
  cleanText(text)
    .replace(/[\s\u0080-\u009f\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();

/** East Asian wide characters and emoji take two columns, combining marks none. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) {
    if (/\p{M}|\u200d|\ufe0f/u.test(character)) continue;
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
      character,
    )
      ? 2
      : 1;
  }
  return width;
};

const fitted = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text + ' '.repeat(width - widthOf(text));
  let short = '';
  for (const character of text) {
    if (widthOf(short + character) > width - 1) break;
    short += character;
  }
  return `${short}…${' '.repeat(Math.max(0, width - 1 - widthOf(short)))}`;
};

const statusOf = ({ polarity, modality }: FactResult): string =>
  [...(polarity === 'negative' ? ['not'] : []), ...(modality === 'actual' ? [] : [modality])].join(', ');

const whenOf = ({ when }: FactResult): string => {
  if (when === null) return '';
  const days = when.start === when.end ? when.start : `${when.start}..${when.end}`;
  return when.from === 'text' ? days : `(${days})`;
};

const labels = (references: readonly { readonly label: string }[]): string => references.map(({ label }) => label).join(', ');

const COLUMNS = ['subject', 'predicate', 'object', 'via', 'status', 'said by', 'when', 'article', 'facts', 'sentence'] as const;

/** Cells of one hop, in the order of COLUMNS. */
const cellsOf = (fact: FactResult, count: number): string[] => [
  fact.subject.label,
  fact.symmetric ? `${fact.predicate.label} ↔` : fact.predicate.label,
  fact.object.label,
  fact.via?.label ?? '',
  statusOf(fact),
  labels(fact.saidBy),
  whenOf(fact),
  fact.article,
  count > 1 ? String(count) : '',
  fact.sentence.text,
];

const linesOf = (rows: readonly PatternRow[], variables: readonly string[]): string[][] =>
  rows.flatMap(({ bindings, hops }, row) =>
    hops.flatMap(({ facts }, hop) => {
      const [fact] = facts;
      if (fact === undefined) return [];
      const bound = variables.map((variable) => (hop === 0 ? (bindings[variable]?.label ?? '') : ''));
      return [[hop === 0 ? String(row + 1) : '', ...bound, ...cellsOf(fact, facts.length)].map(shown)];
    }),
  );

const variablesOf = (rows: readonly PatternRow[]): string[] => [...new Set(rows.flatMap(({ bindings }) => Object.keys(bindings)))];

/**
 * A table for a terminal: a line for each step of each row, with its first sentence and the number of facts where there are more.
 * A date in brackets is the article's, where the fact has none. Columns that would be empty are left out, and what variables stand for where
 * each row has one step: its subject and object say it.
 */
export const formatTable = (rows: Iterable<PatternRow>, { width = 120 }: TableOptions = {}): string => {
  const all = [...rows];
  if (all.length === 0) return 'nothing found\n';
  const variables = all.every(({ hops }) => hops.length === 1) ? [] : variablesOf(all);
  const header = ['#', ...variables.map((variable) => `?${variable}`), ...COLUMNS];
  const lines = linesOf(all, variables);
  const kept = header.map((_, column) => column).filter((column) => lines.some((line) => line[column] !== ''));
  const widths = kept.map((column) => Math.min(28, Math.max(...[header, ...lines].map((line) => widthOf(line[column] ?? '')))));
  const others = widths.slice(0, -1).reduce((sum, each) => sum + each + 2, 0);
  widths[widths.length - 1] = Math.max(30, width - others);
  const print = (line: readonly string[]) =>
    `${kept
      .map((column, i) => fitted(line[column] ?? '', widths[i]!))
      .join('  ')
      .trimEnd()}\n`;
  return [header, ...lines].map(print).join('');
};

const CSV_COLUMNS = [
  'subject',
  'predicate',
  'type',
  'object',
  'via',
  'polarity',
  'modality',
  'said by',
  'start',
  'end',
  'date from',
  'place',
  'confidence',
  'article',
  'sentence',
];

const csvCells = (fact: FactResult): Cell[] => [
  fact.subject.label,
  fact.predicate.label,
  fact.predicate.type,
  fact.object.label,
  fact.via?.label ?? null,
  fact.polarity,
  fact.modality,
  labels(fact.saidBy),
  fact.when?.start ?? null,
  fact.when?.end ?? null,
  fact.when?.from ?? null,
  fact.place?.label ?? null,
  fact.confidence,
  fact.article,
  fact.sentence.text,
];

/** CSV for a spreadsheet, safe from formulas: a line for each fact, with the number of its row and what the variables stand for. */
export const toCsv = (rows: Iterable<PatternRow>): string => {
  const all = [...rows];
  const variables = variablesOf(all);
  const lines = all.flatMap(({ bindings, hops }, row) =>
    hops.flatMap(({ facts }) =>
      facts.map((fact) => [row + 1, ...variables.map((variable) => bindings[variable]?.label ?? null), ...csvCells(fact)]),
    ),
  );
  return [['row', ...variables, ...CSV_COLUMNS], ...lines].map(spreadsheetLine).join('');
};
