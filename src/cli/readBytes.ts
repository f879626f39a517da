import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { InputError } from '../model/errors.ts';
import { systemReason } from './inputs.ts';
import type { Io } from './io.ts';

/** The bytes of one file or of standard input (`-`); `.gz` is unpacked. @throws InputError that names the file */
export const readBytes = async (path: string, io: Io): Promise<Uint8Array> => {
  if (path === '-') return io.readStdin();
  let bytes: Buffer;
  try {
    bytes = await readFile(resolve(io.cwd, path));
  } catch (error) {
    throw new InputError('KG_INPUT_MISSING', `${path}: cannot be read: ${systemReason(error)}`);
  }
  if (!path.endsWith('.gz')) return new Uint8Array(bytes);
  try {
    return new Uint8Array(await promisify(gunzip)(bytes));
  } catch (error) {
    throw new InputError('KG_INPUT_FORMAT', `${path}: is not a gzip file: ${systemReason(error)}`);
  }
};
