/**
 * Turns the tables of src/knowledge into TypeScript modules, so that the browser has them without reading files.
 * `npx tsx scripts/build-knowledge.ts` writes them, `--check` fails when one is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const KNOWLEDGE = fileURLToPath(new URL('../src/knowledge/', import.meta.url));

/** Table and the name of the constant that holds its text; the module lies beside the table. */
export const TABLES: readonly (readonly [table: string, constant: string])[] = [
  ['places/places.tsv', 'placesTsv'],
  ['organisations/organisations.tsv', 'organisationsTsv'],
  ['affairs/affairs.tsv', 'affairsTsv'],
  ['homonyms/homonyms.tsv', 'homonymsTsv'],
  ['persons/variants.tsv', 'variantsTsv'],
  ['persons/given-names.tsv', 'givenNamesTsv'],
  ['actors/actors.tsv', 'actorsTsv'],
  ['actors/country-codes.tsv', 'countryCodesTsv'],
  ['actors/organisation-codes.tsv', 'organisationCodesTsv'],
];

const moduleOf = (table: string): string =>
  `${KNOWLEDGE}${table.replace(/-(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase()).replace(/\.tsv$/u, '.generated.ts')}`;

const templateLiteral = (text: string): string => `\`${text.replace(/[\\`]|\$\{/gu, (found) => `\\${found}`)}\``;

/** The module that a table is turned into. */
export const generate = (table: string, constant: string): { readonly path: string; readonly code: string } => {
  const text = readFileSync(`${KNOWLEDGE}${table}`, 'utf8').replace(/\n+$/u, '');
  const note = `// Made of ${table.split('/').at(-1)} by scripts/build-knowledge.ts; edit that table, not this file.`;
  return { path: moduleOf(table), code: `${note}\nexport const ${constant} = ${templateLiteral(text)};\n` };
};

const main = (check: boolean): void => {
  for (const [table, constant] of TABLES) {
    const { path, code } = generate(table, constant);
    if (!check) writeFileSync(path, code);
    else if (readFileSync(path, 'utf8') !== code) {
      process.exitCode = 1;
      process.stderr.write(`${path} is not current: run npx tsx scripts/build-knowledge.ts\n`);
    }
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--check'));
