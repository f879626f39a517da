/** Writes src/knowledge/lexicon/data.generated.ts from the tables beside it. `--check` only says whether it is current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compactWords, parsePredicates, parseWords } from '../src/knowledge/lexicon/tables.ts';

const FOLDER = fileURLToPath(new URL('../src/knowledge/lexicon/', import.meta.url));
const TABLES = { nlVerbsTsv: 'nl-verbs', nlNounsTsv: 'nl-nouns', enVerbsTsv: 'en-verbs', enNounsTsv: 'en-nouns' } as const;

const read = (name: string): string => readFileSync(`${FOLDER}${name}`, 'utf8');
const constant = (name: string, text: string): string => `export const ${name} = \`${text.replace(/[\\`$]/g, '\\$&')}\`;\n`;

/** The text of the generated module. */
export const lexiconModule = (): string => {
  const predicatesTsv = read('predicates.tsv')
    .replace(/^#.*\n/gm, '')
    .trimEnd();
  const predicates = new Map(parsePredicates(predicatesTsv).map((predicate) => [predicate.id, predicate]));
  const words = Object.entries(TABLES).map(([name, file]) => constant(name, compactWords(parseWords(read(`${file}.tsv`)), predicates)));
  const head = '// Made of the .tsv tables of this folder by scripts/build-lexicon.ts; edit those, not this file.\n';
  const heads = read('nl-heads.txt')
    .replace(/^#.*\n/gm, '')
    .trim()
    .split(/\s+/)
    .join(' ');
  return [head, constant('predicatesTsv', predicatesTsv), ...words, constant('nlHeads', heads)].join('');
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = `${FOLDER}data.generated.ts`;
  if (!process.argv.includes('--check')) writeFileSync(path, lexiconModule());
  else if (readFileSync(path, 'utf8') !== lexiconModule()) {
    console.error('src/knowledge/lexicon/data.generated.ts is out of date; run: npx tsx scripts/build-lexicon.ts');
    process.exitCode = 1;
  }
}
