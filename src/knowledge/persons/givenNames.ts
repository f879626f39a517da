import { spellingKey } from '../spelling.ts';
import { once, parseTable } from '../table.ts';
import { givenNamesTsv } from './givenNames.generated.ts';

/** Masculine, feminine, or borne by both. */
export type GivenNameGender = 'm' | 'f' | 'u';

const genderOf = (value: string): GivenNameGender => (value === 'm' || value === 'f' ? value : 'u');

const byName = once(() => new Map(parseTable(givenNamesTsv).map((row) => [row.text('name'), genderOf(row.text('gender'))])));

/** By the key of the spelling; names of one key and different gender are borne by both. */
const byKey = once(() => {
  const genders = new Map<string, GivenNameGender>();
  for (const [name, gender] of byName()) {
    const key = spellingKey(name);
    const known = genders.get(key);
    genders.set(key, known === undefined || known === gender ? gender : 'u');
  }
  return genders;
});

const lookUp = (name: string): GivenNameGender | null => byName().get(name) ?? byKey().get(spellingKey(name)) ?? null;

/**
 * The gender of a given name, or of the given name that a full name starts with; null when it is unknown. Of a double name that is
 * not listed itself the first part decides ("Jean-Baptiste"). Initials and lower case are no names.
 */
export const genderOfGivenName = (name: string): GivenNameGender | null => {
  const words = name.trim().split(/\s+/u);
  const first = words[0] ?? '';
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(first)) return null;
  const pair = words[1] === undefined ? null : (byName().get(`${first} ${words[1]}`) ?? null);
  return pair ?? lookUp(first) ?? (first.includes('-') ? lookUp(first.split('-')[0] ?? '') : null);
};
