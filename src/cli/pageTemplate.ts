import { readFile } from 'node:fs/promises';
import { InvariantError } from '../model/errors.ts';

/** Where the built viewer lies, seen from src/cli and from dist/cli. */
const CANDIDATES = ['../viewer/index.html', '../../dist/viewer/index.html'];

/** The built viewer page, into which the data goes. */
export const readTemplate = async (): Promise<string> => {
  for (const candidate of CANDIDATES) {
    try {
      return await readFile(new URL(candidate, import.meta.url), 'utf8');
    } catch {
      // The other place is tried next.
    }
  }
  throw new InvariantError('the viewer is not built; run npm run build');
};
