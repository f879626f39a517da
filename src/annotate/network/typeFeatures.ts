import { AFFIX_TABLES, affixes, normalised, shape } from './features.ts';
import type { ModelFile } from './modelFile.ts';

const UNKNOWN = 1;
const ROOT = 2;
const FIRST = 3;

/** The form of the root, which stands before every sentence. */
export const ROOT_FORM = '\0ROOT';

/** Writes the network's input for a form into `out` from `at` on. */
export type WriteFeatures = (form: string, out: Float32Array, at: number) => void;

interface Table {
  readonly values: Int8Array;
  readonly scales: Float32Array;
  readonly width: number;
}

const tableOf = (file: ModelFile, name: string): Table => {
  const values = file.bytes(name);
  return {
    values: new Int8Array(values.buffer, values.byteOffset, values.length),
    scales: new Float32Array(file.bytes(`${name}.scales`).slice().buffer),
    width: file.section(name).width ?? 0,
  };
};

const writeRow = ({ values, scales, width }: Table, row: number, out: Float32Array, at: number): void => {
  const scale = scales[row]!;
  for (let i = 0; i < width; i++) out[at + i] = values[row * width + i]! * scale;
};

const numbered = (text: string): Map<string, number> => {
  const index = new Map<string, number>();
  let next = FIRST;
  for (const line of text.split('\n')) index.set(line, next++);
  return index;
};

const numberedAffixes = (text: string, counts: readonly number[]): Map<string, number>[] => {
  const lines = text.split('\n');
  let next = 0;
  return counts.map((count) => {
    const index = new Map<string, number>();
    for (let i = 0; i < count; i++, next++) index.set(lines[next] ?? '', next + FIRST);
    return index;
  });
};

/** The input vectors of forms: those of the word, its affixes and its shape, one after the other. */
export const createTypeFeatures = (file: ModelFile): WriteFeatures => {
  const word = tableOf(file, 'word');
  const affix = tableOf(file, 'affix');
  const shapes = tableOf(file, 'shape');
  const words = numbered(file.text('words'));
  const affixIndex = numberedAffixes(file.text('affixes'), file.header.affixCounts);
  const shapeIndex = numbered(file.text('shapes'));

  return (form, out, at) => {
    const root = form === ROOT_FORM;
    const normal = root ? '' : normalised(form);
    const pieces = root ? [] : affixes(normal);
    writeRow(word, root ? ROOT : (words.get(normal) ?? UNKNOWN), out, at);
    for (let k = 0; k < AFFIX_TABLES; k++) {
      const row = root ? ROOT : (affixIndex[k]!.get(pieces[k]!) ?? UNKNOWN);
      writeRow(affix, row, out, at + word.width + k * affix.width);
    }
    const row = root ? ROOT : (shapeIndex.get(shape(form)) ?? UNKNOWN);
    writeRow(shapes, row, out, at + word.width + AFFIX_TABLES * affix.width);
  };
};
