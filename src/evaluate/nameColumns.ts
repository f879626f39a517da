import { InputError } from '../model/errors.ts';

/** A name in a gold file: tokens `[start, end)`. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

export interface GoldSentence {
  readonly forms: readonly string[];
  readonly names: readonly GoldName[];
}

const TAG = /^(?:O|[BI]-\S+)$/;

/** Names from IOB tags; an `I-` that continues nothing begins a name, as the CoNLL scorer has it. */
export const namesOf = (tags: readonly string[]): GoldName[] => {
  const names: GoldName[] = [];
  let open: { start: number; kind: string } | null = null;
  for (let index = 0; index <= tags.length; index++) {
    const tag = tags[index] ?? 'O';
    if (open !== null && tag === `I-${open.kind}`) continue;
    if (open !== null) names.push({ ...open, end: index });
    open = tag === 'O' ? null : { start: index, kind: tag.slice(2) };
  }
  return names;
};

/** The word of a line: its first column, or the second where the first is its number in a file of numbered words. */
const wordOf = (columns: readonly string[], isNumbered: boolean): string => (isNumbered ? columns[1] : columns[0]) ?? '';

/** Files that number their words begin every sentence with 1. */
const isNumberedFile = (sentences: readonly (readonly (readonly string[])[])[]): boolean =>
  sentences.every(([first]) => first?.[0] === '1' && first.length >= 3);

const columnsOf = (line: string): string[] => (line.includes('\t') ? line.split('\t') : line.split(/\s+/)).map((column) => column.trim());

const isLeftOut = (columns: readonly string[]): boolean => columns[0] === '-DOCSTART-' || /^\d+[-.]\d+$/.test(columns[0] ?? '');

/**
 * Reads names in columns: CoNLL-2002 (`word part-of-speech tag`, spaces, -DOCSTART- lines), IOB2 (`word tag`),
 * Universal NER (`number word tag - -`); an empty line ends a sentence, lines of `# key = value` are comments.
 * @throws InputError where a line has no IOB tag
 */
export const readNameColumns = (text: string, path: string): GoldSentence[] => {
  const sentences: string[][][] = [];
  let current: string[][] = [];
  for (const [index, line] of [...text.split(/\r?\n/), ''].entries()) {
    if (line.trim() === '') {
      if (current.length > 0) sentences.push(current);
      current = [];
    } else if (!/^#\s*\w[\w .]*=/.test(line)) {
      const columns = columnsOf(line);
      if (!columns.some((column, at) => at > 0 && TAG.test(column))) {
        throw new InputError(
          'KG_INPUT_FORMAT',
          `${path} line ${index + 1}: has no IOB tag; expected "word tag", CoNLL-2002 or Universal NER columns`,
        );
      }
      if (!isLeftOut(columns)) current.push(columns);
    }
  }
  const numbered = isNumberedFile(sentences);
  return sentences.map((lines) => {
    const tags = lines.map((columns) => columns.findLast((column, at) => at > 0 && TAG.test(column)) ?? 'O');
    return { forms: lines.map((columns) => wordOf(columns, numbered)), names: namesOf(tags) };
  });
};
