import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../model/errors.ts';
import { systemReason } from './inputs.ts';

/** A file to be: its name in the folder, and its text in pieces. */
export interface OutputFile {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

const failure = (path: string, error: unknown): InputError =>
  new InputError('KG_OUTPUT', `${path}: cannot be written: ${systemReason(error)}; choose another folder with --out, or make room`);

/**
 * Writes all files into the folder, or none: each under a temporary name first, renamed when all are complete.
 * @throws InputError that names the file and the reason
 */
export const writeFiles = async (folder: string, files: readonly OutputFile[]): Promise<void> => {
  const temporary = (name: string) => join(folder, `.${name.replaceAll('/', '_')}.${process.pid}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw failure(folder, error);
  }
  let current = folder;
  try {
    for (const { name, chunks } of files) {
      current = join(folder, name);
      await pipeline(Readable.from(chunks), createWriteStream(temporary(name)));
    }
    for (const { name } of files) {
      current = join(folder, name);
      await mkdir(dirname(current), { recursive: true });
      await rename(temporary(name), current);
    }
  } catch (error) {
    await Promise.all(files.map(({ name }) => rm(temporary(name), { force: true })));
    throw isSystemError(error) ? failure(current, error) : error;
  }
};

const isSystemError = (error: unknown): boolean => error instanceof Error && 'code' in error && 'syscall' in error;
