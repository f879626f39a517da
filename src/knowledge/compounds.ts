import type { LanguageCode } from '../model/text.ts';
import { meaningsOf, type NameMeaning } from './names.ts';

/** The parts of a compound: "VN-topman" is a topman of the VN. */
export interface CompoundParts {
  readonly modifier: string;
  readonly head: string;
}

const isPlaceOrBody = ({ as }: NameMeaning): boolean => as !== 'demonym' && as !== 'inhabitant';

/** A name (capital or digit first) and a common noun joined by a hyphen: "MH17-verdachte", "N-VA-voorzitter", "US-led". */
const hyphenated = (form: string): CompoundParts | null => {
  const match = /^([\p{Lu}\p{N}][\p{L}\p{N}&.'’/-]*)[-‐‑](\p{Ll}[\p{L}-]+)$/u.exec(form);
  return match === null ? null : { modifier: match[1]!, head: match[2]! };
};

/** Endings that turn a name into a word of its own ("Peruaan", "Nederlander"): no heads. */
const ENDINGS =
  /^(?:s?(?:er|ers|se|en|sch|sche|aan|aans|aanse|anen|aar|aars|aren|naar|naars|naren|ees|ese|ezen|isch|ische|iër|iërs|ling|lingen|tje|tjes|talig|talige|talers?|schap|achtige?|gezind|gezinde|isme|ist|isten))$/u;

/** How many letters a name must have to be read off the front of a longer word: short ones are there by chance. */
const shortestModifier = (meanings: readonly NameMeaning[]): number => (meanings.some(({ as }) => as === 'country') ? 4 : 6);

/** A known name at the front of a Dutch word: "Oekraïnecrisis", "Navotop". */
const solid = (form: string): CompoundParts | null => {
  for (let length = form.length - 4; length >= 4; length--) {
    const [modifier, head] = [form.slice(0, length), form.slice(length)];
    if (!/^\p{Ll}+$/u.test(head) || !/[aeiouy]/u.test(head) || ENDINGS.test(head)) continue;
    if (/s$/u.test(modifier) && meaningsOf(modifier.slice(0, -1), 'nl').length > 0) continue;
    const meanings = meaningsOf(modifier, 'nl').filter(isPlaceOrBody);
    if (meanings.length > 0 && modifier.length >= shortestModifier(meanings)) return { modifier, head };
  }
  return null;
};

/**
 * The parts of a compound of a name and a common noun, or null. With a hyphen any name will do, known or not; without one
 * (Dutch only) the name must be known. What is itself a known name ("N-VA", "Saoedi-Arabië", "Nederlanders") is no compound.
 */
export const compoundParts = (form: string, language: LanguageCode): CompoundParts | null => {
  if (!/^[\p{Lu}\p{N}]/u.test(form) || meaningsOf(form, language).length > 0) return null;
  return hyphenated(form) ?? (language === 'nl' && /^\p{Lu}\p{L}{7,}$/u.test(form) ? solid(form) : null);
};
