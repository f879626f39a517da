import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const joined = (chunks: Iterable<string>): string => [...chunks].join('');

/** Writes texts to files of a new folder, hands on their paths, and takes the folder away afterwards. */
export const withFiles = <T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'tripel-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const python = '/usr/bin/python3';

/** Runs a tool, returns its output, and fails with what it said. */
export const runTool = (command: string, args: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
};

const hasCommand = (command: string): boolean => spawnSync('which', [command]).status === 0;

/** Why a judge cannot be asked on this machine, or null. On a build server (`CI`) every judge must be there. */
const missing = (available: boolean, reason: string): string | null => {
  if (available) return null;
  if (process.env.CI) throw new Error(`${reason}: needed on the build server`);
  console.warn(`skipped: ${reason}`);
  return reason;
};

export const missingCommand = (command: string, packageName: string): string | null =>
  missing(hasCommand(command), `no ${command} here (Debian: ${packageName})`);

export const missingPython = (module: string): string | null =>
  missing(
    existsSync(python) && spawnSync(python, ['-c', `import ${module}`]).status === 0,
    `no Python module ${module} here (Debian: python3-${module})`,
  );

/** Runs a Python program with arguments; it prints JSON. */
export const askPython = (program: string, ...args: readonly string[]): unknown => JSON.parse(runTool(python, ['-c', program, ...args]));
