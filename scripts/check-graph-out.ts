/** Checks that graph-out/ is what the seeds give today: all bytes, but for timings and the places of nodes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const committed = join(root, 'graph-out');

/** Floating point differs between machines: what depends on it is left out of the comparison. */
const comparable = (name: string, text: string): string => {
  if (name === 'run.json') return text.replace(/"timings": \{[^}]*\}/, '');
  if (name === 'facts.jsonl' || name === 'entities.jsonl') return text;
  return text.replace(/"(x|y)":-?[\d.e-]+/g, '"$1":0').replace(/<viz:position [^>]*>/g, '');
};

const fresh = mkdtempSync(join(tmpdir(), 'tripel-graph-out-'));
try {
  execFileSync(process.execPath, ['dist/cli/main.js', 'extract', 'seeds', '--out', fresh, '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const names = [...new Set([...readdirSync(fresh), ...readdirSync(committed)])].sort();
  const read = (folder: string, name: string) => {
    try {
      return comparable(name, readFileSync(join(folder, name), 'utf8'));
    } catch {
      return null;
    }
  };
  const stale = names.filter((name) => read(fresh, name) !== read(committed, name));
  if (stale.length > 0) {
    console.error(`graph-out/ is not what seeds/ gives: ${stale.join(', ')}; run npm start and commit the result`);
    process.exitCode = 1;
  } else console.log(`graph-out/ is current (${names.length} files)`);
} finally {
  rmSync(fresh, { recursive: true });
}
