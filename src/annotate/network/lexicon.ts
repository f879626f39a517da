import type { ModelFile } from './modelFile.ts';

/** The number of the lemma script that the treebanks' words have for a form with an XPOS, or undefined. */
export type FindScript = (form: string, xpos: number) => number | undefined;

/** Reads the lexicon: a line is a form, a tab, and `xpos:script` pairs separated by spaces. */
export const createLexicon = (file: ModelFile): FindScript => {
  const entries = new Map<string, string>();
  for (const line of file.text('lexicon').split('\n')) {
    const tab = line.indexOf('\t');
    entries.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return (form, xpos) => {
    const pairs = entries.get(form);
    const found = pairs?.split(' ').find((pair) => pair.startsWith(`${xpos}:`));
    return found === undefined ? undefined : Number(found.slice(found.indexOf(':') + 1));
  };
};
