import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { InputError } from '../model/errors.ts';
import type { Source } from '../model/source.ts';
import type { Io } from './io.ts';

/** The endings that a folder is searched for. */
const READABLE = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.json', '.jsonl', '.ndjson']);
const SIDECAR = '.meta.json';

/** An input that could not be read, and why. */
export interface Skipped {
  readonly path: string;
  readonly error: InputError;
}

export interface FoundInputs {
  readonly sources: readonly Source[];
  readonly skipped: readonly Skipped[];
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error;

const oneLine = (message: string): string => message.replace(/\s*\n\s*/g, ' ').trim();

/** Says what kept a file from being read or written, in words. */
export const systemReason = (error: unknown): string => {
  if (!isSystemError(error)) return oneLine(error instanceof Error ? error.message : String(error));
  switch (error.code) {
    case 'ENOENT':
      return 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EISDIR':
      return 'is a folder';
    case 'ENOTDIR':
      return 'a part of the path is a file, not a folder';
    case 'ENOSPC':
      return 'the disk is full';
    case 'EROFS':
      return 'the disk is read-only';
    case 'EEXIST':
      return 'exists already';
    case 'EMFILE':
      return 'too many open files';
    case 'ENAMETOOLONG':
      return 'the name is too long';
    default:
      return oneLine(error.message);
  }
};

const unreadable = (path: string, error: unknown): InputError =>
  isSystemError(error) && error.code === 'ENOENT'
    ? new InputError('KG_INPUT_MISSING', `${path}: no such file or folder; check the spelling of the path`)
    : new InputError('KG_INPUT_UNREADABLE', `${path}: cannot be read: ${systemReason(error)}`);

const isArticleFile = (name: string): boolean =>
  READABLE.has(extname(name).toLowerCase()) && !name.endsWith(SIDECAR) && !name.startsWith('.');

/** Paths as they are shown and recorded: relative to where the command runs, with `/`. */
const shown = (path: string, cwd: string): string => {
  const short = relative(cwd, resolve(cwd, path));
  return (short.startsWith('..') ? path : short || '.').split(sep).join('/');
};

const filesBelow = async (folder: string, skipped: Skipped[], cwd: string): Promise<string[]> => {
  let entries: Awaited<ReturnType<typeof listFolder>>;
  try {
    entries = await listFolder(folder);
  } catch (error) {
    skipped.push({ path: shown(folder, cwd), error: unreadable(shown(folder, cwd), error) });
    return [];
  }
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) found.push(...(await filesBelow(path, skipped, cwd)));
    else if (entry.isFile() && isArticleFile(entry.name)) found.push(path);
  }
  return found;
};

const listFolder = (folder: string) => readdir(folder, { withFileTypes: true });

const expand = async (input: string, skipped: Skipped[], io: Io): Promise<string[]> => {
  const path = resolve(io.cwd, input);
  try {
    const status = await stat(path);
    if (!status.isDirectory()) return [path];
    const before = skipped.length;
    const files = await filesBelow(path, skipped, io.cwd);
    if (files.length === 0 && skipped.length === before) {
      const error = new InputError('KG_INPUT_MISSING', `${input}: holds no article (looked for ${[...READABLE].join(' ')})`);
      skipped.push({ path: input, error });
    }
    return files;
  } catch (error) {
    if (isDynamicPattern(input)) {
      const matches = (await glob(input, { cwd: io.cwd, absolute: true, onlyFiles: true })).filter((file) => !file.endsWith(SIDECAR));
      if (matches.length > 0) return matches.sort();
      skipped.push({ path: input, error: new InputError('KG_INPUT_MISSING', `${input}: no file matches this pattern`) });
      return [];
    }
    skipped.push({ path: input, error: unreadable(input, error) });
    return [];
  }
};

const sidecarOf = async (file: string, cwd: string): Promise<unknown> => {
  const path = file.slice(0, file.length - extname(file).length) + SIDECAR;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(
      'KG_INPUT_FORMAT',
      `${shown(path, cwd)}: is not JSON (${systemReason(error)}); expected { "date", "title", "url" }`,
    );
  }
};

const readSource = async (file: string, io: Io): Promise<Source> => {
  const path = shown(file, io.cwd);
  try {
    const bytes = new Uint8Array(await readFile(file));
    const sidecar = await sidecarOf(file, io.cwd);
    return { path, bytes, ...(sidecar === undefined ? {} : { sidecar }) };
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(path, error);
  }
};

/** Reads the files, folders, globs or standard input (`-`) that a command was given; what cannot be read is told, the rest goes on. */
export const readInputs = async (inputs: readonly string[], io: Io): Promise<FoundInputs> => {
  const skipped: Skipped[] = [];
  const sources: Source[] = [];
  const seen = new Set<string>();
  for (const input of inputs) {
    if (input === '-') {
      sources.push({ path: '-', bytes: await io.readStdin() });
      continue;
    }
    for (const file of await expand(input, skipped, io)) {
      if (seen.has(file)) continue;
      seen.add(file);
      try {
        sources.push(await readSource(file, io));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        skipped.push({ path: shown(file, io.cwd), error });
      }
    }
  }
  return { sources, skipped };
};

/** The folder name or file name without its ending, for titles. */
export const nameOf = (path: string): string => basename(path, extname(path));
