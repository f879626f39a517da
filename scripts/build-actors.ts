/**
 * Makes src/knowledge/actors/actors.tsv and organisation-codes.tsv of the PETRARCH2/Phoenix actor dictionaries:
 * `npx tsx scripts/build-actors.ts DIRECTORY`, where DIRECTORY holds `petrarch2-Phoenix.*.actors.txt.gz`.
 * Run scripts/build-knowledge.ts afterwards.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { allOrganisations } from '../src/knowledge/organisations/organisations.ts';
import { spellingKey } from '../src/knowledge/spelling.ts';

const ACTORS = fileURLToPath(new URL('../src/knowledge/actors/', import.meta.url));

/** The day of the dictionaries: an open role ends there. */
const DICTIONARY_DATE = '20140130';

/** Roles that ended before are left out: they are no news, and the dictionaries' early dates are less sure. */
const FIRST_DATE = '19900101';

interface Role {
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

interface Entry {
  readonly names: readonly string[];
  readonly roles: readonly Role[];
  /** The code that holds at any date, or null. */
  readonly code: string | null;
}

/** `070301`, `19980412` or `2004017` as YYYYMMDD; null for what is no date. */
const dateOf = (digits: string): string | null => {
  const full = digits.length === 6 ? `${Number(digits.slice(0, 2)) > 14 ? '19' : '20'}${digits}` : digits;
  const month = Number(full.slice(4, 6));
  const day = Number(full.slice(6, 8));
  return /^\d{8}$/u.test(full) && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? full : null;
};

const roleOf = (text: string): Role | null => {
  const match = /^([A-Z]{3,})\s+(?:>\s*(\d+)|<\s*(\d+)|(\d+)\s*-\s*(\d+))$/u.exec(text.trim());
  if (match === null) return null;
  const [, code = '', since, until, start, end] = match;
  const from = until === undefined ? dateOf(since ?? start ?? '') : FIRST_DATE;
  const to = since === undefined ? dateOf(until ?? end ?? '') : DICTIONARY_DATE;
  return from === null || to === null || to < from ? null : { code, from, to };
};

const withoutComment = (line: string): string => line.replace(/#.*$/u, '');

const nameOf = (line: string): string =>
  withoutComment(line).replace(/\[.*$/u, '').replace(/^\+/u, '').replace(/_/gu, ' ').replace(/\s+/gu, ' ').trim();

const lastWord = (name: string | undefined): string => name?.split(' ').at(-1) ?? '';

/** Reads entries: a name, further names marked with `+` (or not), then codes in brackets. */
const parseDictionary = (text: string): readonly Entry[] => {
  const entries: Entry[] = [];
  let names: string[] = [];
  let codes: string[] = [];
  const close = (): void => {
    const roles = codes.map(roleOf).filter((role) => role !== null);
    const code = codes.find((one) => /^[A-Z]{3,}$/u.test(one.trim()))?.trim() ?? null;
    if (names.length > 0) entries.push({ names, roles, code });
    names = [];
    codes = [];
  };
  for (const line of text.split(/\r?\n/u)) {
    if (withoutComment(line).trim() === '') continue;
    const name = nameOf(line);
    if (/^\S/u.test(line) && name !== '') {
      if (codes.length > 0 && !line.startsWith('+')) close();
      else if (codes.length === 0 && !line.startsWith('+') && lastWord(names[0]) !== lastWord(name)) names = [];
      names.push(name);
    }
    for (const [, code = ''] of withoutComment(line).matchAll(/\[([^\]]*)\]/gu)) codes.push(code);
  }
  close();
  return entries;
};

const TITLE =
  /(?:^|[ -])(?:PRESIDENTS?|PRESIDENCY|VICE|MINISTER|PREMIER|PRIME|CHANCELLOR|SECRETARY|GENERAL|GEN\.?|LEADER|KING|QUEEN|PRINCE|PRINCESS|CHIEF|ADMINISTRATION|FORMER|EX|GOVERNMENT|FOREIGN|DEFEN[CS]E|SENATOR|GOVERNOR|COLONEL|COL\.?|LT\.?|MARSHAL|AMBASSADOR|SPOKES[A-Z]+|STATE|DICTATOR|RULER|COMMANDER|JUDGE|DR\.?|MR\.?|MRS\.?|OFFICIAL|ENVOY|REGIME|OF|THE|AND|CEO|POPE|EMPEROR|EMIR|SULTAN|SHEIKH?|AYATOLLAH|OPPOSITION|REBEL|PARTY|PARLIAMENT|HEAD|SPEAKER|DEPUTY|CABINET|COUNCIL|ARMY|COMMISSIONER|DIRECTOR|COMMITTEE|CHAIRMAN|KANZLER|BUNDESKANZLER|A\.?K\.?A\.?)(?=$|[ -])/u;

const PARTICLES = new Set('van de der den ter ten von zu di da do dos das del della la le el al bin ibn bint y e und'.split(' '));

const capitalise = (word: string): string => word.replace(/(?:^|(?<=[-'’(.]))\p{L}/gu, (letter) => letter.toUpperCase());

const readable = (name: string): string =>
  name
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && PARTICLES.has(word) ? word : capitalise(word).replace(/^Mc(\p{Ll})/u, (_, l: string) => `Mc${l.toUpperCase()}`),
    )
    .join(' ');

/** A name of a person: two to five words, no title, no digits. */
const isPersonName = (name: string): boolean => /^[A-Z.'’ -]+$/u.test(name) && /^\S+(?: \S+){1,4}$/u.test(name) && !TITLE.test(name);

const isLongWord = (word: string): boolean => word.replace(/\./gu, '').length > 1;

const keyOf = (name: string): string => spellingKey(name.split(' ').filter(isLongWord).join(' '));

/** The first of each spelling that reads the same. */
const distinctNames = (names: readonly string[]): readonly string[] => {
  const seen = new Map<string, string>();
  for (const name of names.filter(isPersonName).map(readable)) {
    const key = keyOf(name);
    if (key.includes(' ') && !seen.has(key)) seen.set(key, name.split(' ').filter(isLongWord).join(' '));
  }
  return [...seen.values()];
};

const dayAfter = (date: string): string => {
  const day = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6, 8)) + 2));
  return day.toISOString().slice(0, 10).replaceAll('-', '');
};

/** Joins roles of one code that follow each other, and leaves out what ended before the first date. */
const mergeRoles = (roles: readonly Role[]): readonly Role[] => {
  const merged: Role[] = [];
  const wanted = roles.filter(({ code, to }) => to >= FIRST_DATE && code.length > 3 && !code.endsWith('ELI'));
  for (const role of wanted.sort((a, b) => (a.code + a.from < b.code + b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last !== undefined && last.code === role.code && role.from <= dayAfter(last.to))
      merged[merged.length - 1] = { ...last, to: [role.to, last.to].sort()[1] ?? last.to };
    else merged.push(role);
  }
  return merged.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
};

const readDictionary = (directory: string, name: string): readonly Entry[] => {
  const file = join(directory, `petrarch2-Phoenix.${name}.actors.txt.gz`);
  if (!existsSync(file)) throw new Error(`${file} is missing: give the directory of the PETRARCH2 dictionaries as the argument`);
  return parseDictionary(gunzipSync(readFileSync(file)).toString('utf8'));
};

const HEADER = [
  '# Made by scripts/build-actors.ts of the PETRARCH2/Phoenix actor dictionaries, (c) 2014 Open Event Data Alliance, MIT (see LICENSE).',
];

/** `GOVMIL 040501-070228`: without the country and the century; an open role has no end. */
const roleText = ({ code, from, to }: Role): string => `${code.slice(3)} ${from.slice(2)}-${to === DICTIONARY_DATE ? '' : to.slice(2)}`;

const days = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6, 8))) / 86_400_000;

const daysInOffice = (roles: readonly Role[]): number => roles.reduce((sum, { from, to }) => sum + days(to) - days(from) + 1, 0);

/** Whoever served for less is left out: most of them are slips of the monthly lists that the dictionaries were made of. */
const SHORTEST_SERVICE = 548;

/** One line a person: names and dated roles; people of one name and country become one. */
const actorLines = (entries: readonly Entry[]): readonly string[] => {
  const people = new Map<string, { names: string[]; roles: Role[] }>();
  for (const entry of entries) {
    const names = distinctNames(entry.names);
    const roles = mergeRoles(entry.roles);
    if (names[0] === undefined || roles[0] === undefined) continue;
    const country = roles[0].code.slice(0, 3);
    const id = `${keyOf(names[0])} ${country}`;
    const known = people.get(id) ?? { names: [], roles: [] };
    const keys = new Set(known.names.map(keyOf));
    people.set(id, {
      names: [...known.names, ...names.filter((n) => !keys.has(keyOf(n)))],
      roles: [...known.roles, ...roles.filter(({ code }) => code.startsWith(country))],
    });
  }
  return [...people.values()]
    .map(({ names, roles }) => ({ names, roles: mergeRoles(roles) }))
    .filter(({ roles }) => daysInOffice(roles) >= SHORTEST_SERVICE)
    .map(({ names, roles }) => `${names.join('|')}\t${roles[0]?.code.slice(0, 3) ?? ''}\t${roles.map(roleText).join('|')}`)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
};

/** CAMEO codes of the organisations of our table that the dictionaries know by one of their English names. */
const organisationLines = (entries: readonly Entry[]): readonly string[] => {
  const codes = new Map<string, string>();
  for (const { names, code } of entries) {
    for (const name of names) if (code !== null && !codes.has(spellingKey(name))) codes.set(spellingKey(name), code);
  }
  return allOrganisations().flatMap(({ id, kind, names, alternatives, acronyms }) => {
    const others = kind === 'intergovernmental' || kind === 'ngo' ? alternatives.en : [];
    const forms = [names.en, ...others, ...acronyms.en.filter((acronym) => acronym.length > 3)];
    const code = forms.map((form) => codes.get(spellingKey(form))).find((found) => found !== undefined);
    return code === undefined ? [] : [`${id}\t${code}`];
  });
};

const main = (directory: string | undefined): void => {
  if (directory === undefined) throw new Error('usage: npx tsx scripts/build-actors.ts DIRECTORY');
  const countries = readDictionary(directory, 'Countries');
  const international = readDictionary(directory, 'International');
  const armed = readDictionary(directory, 'MilNonState');
  const actors = actorLines([...countries, ...international]);
  writeFileSync(`${ACTORS}actors.tsv`, `${[...HEADER, 'names\tcountry\troles', ...actors].join('\n')}\n`);
  const organisations = organisationLines([...international, ...armed]);
  writeFileSync(`${ACTORS}organisation-codes.tsv`, `${[...HEADER, 'id\tcameo', ...organisations].join('\n')}\n`);
  process.stdout.write(`${actors.length} people, ${organisations.length} organisations\n`);
};

main(process.argv[2]);
