import { parse } from 'yaml';
import { InputError } from '../model/errors.ts';

/** What the front matter of a text says, and where the text after it begins. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly end: number;
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of the fields that holds a text or a number, as text; null for none. */
export const fieldOf = (fields: Readonly<Record<string, unknown>>, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return null;
};

/** Reads YAML front matter between `---` lines at the very start of a text. @throws InputError where it is not YAML */
export const readFrontMatter = (text: string, path: string): FrontMatter => {
  const match = FENCED.exec(text);
  if (match === null) return { fields: {}, end: 0 };
  try {
    const fields: unknown = parse(match[1] ?? '');
    return isRecord(fields) ? { fields, end: match[0].length } : { fields: {}, end: 0 };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    throw new InputError('KG_INPUT_FORMAT', `${path}: the front matter is not YAML: ${reason}`);
  }
};
