import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../model/errors.ts';
import type { OutputFile } from '../write/formats.ts';
import { systemReason } from './inputs.ts';

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
    for (const { file, chunks } of files) {
      current = join(folder, file);
      await pipeline(Readable.from(chunks), createWriteStream(temporary(file)));
    }
    for (const { file } of files) {
      current = join(folder, file);
      await mkdir(dirname(current), { recursive: true });
      await rename(temporary(file), current);
    }
  } catch (error) {
    await Promise.all(files.map(({ file }) => rm(temporary(file), { force: true })));
    throw isSystemError(error) ? failure(current, error) : error;
  }
};

const isSystemError = (error: unknown): boolean => error instanceof Error && 'code' in error && 'syscall' in error;
