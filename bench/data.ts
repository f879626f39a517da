import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The folder of language data, which is no part of the project: `--data` or TRIPEL_DATA. Ends the program with one line where it is missing. */
export const dataFolder = (option: string | undefined): string => {
  const folder = option ?? process.env.TRIPEL_DATA ?? '';
  if (folder !== '' && existsSync(folder)) return folder;
  console.error('give the folder of the language data with --data FOLDER or TRIPEL_DATA');
  process.exit(2);
};

/** The text of a file below the data folder, unpacked. */
export const dataText = (folder: string, path: string, encoding: 'utf8' | 'latin1' = 'utf8'): string => {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith('.gz') || path.includes('.gz') ? gunzipSync(bytes) : bytes).toString(encoding);
};
