import { InputError } from '../model/errors.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/mention.ts';
import { MODALITIES, type Modality, type Polarity } from '../model/proposition.ts';

/** Which facts a correction speaks of: a fact's id, or the facts that fit all given parts (ids, or names in any case). */
export type FactSelector =
  | string
  | { readonly subject?: string; readonly predicate?: string; readonly object?: string; readonly article?: string };

export interface FactRepair {
  readonly fact: FactSelector;
  readonly set: {
    readonly predicate?: string;
    readonly label?: string;
    readonly polarity?: Polarity;
    readonly modality?: Modality;
  };
}

export interface EntityRepair {
  readonly entity: string;
  readonly set: { readonly label?: string; readonly kind?: EntityKind };
}

/**
 * What the user knows better, read on every run. Entities are named by an article's entity (`article#start-end`), a merged id,
 * or any of their names.
 */
export interface Corrections {
  /** Groups of entities that are one; the first gives the label. */
  readonly merge: readonly (readonly string[])[];
  /** Groups of entities that must stay apart. */
  readonly apart: readonly (readonly string[])[];
  readonly reject: readonly FactSelector[];
  readonly repair: readonly (FactRepair | EntityRepair)[];
}

export const NO_CORRECTIONS: Corrections = { merge: [], apart: [], reject: [], repair: [] };

const SELECTOR_KEYS: readonly string[] = ['subject', 'predicate', 'object', 'article'];
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks a parsed corrections file.
 * @throws InputError that names the file and the entry, and says what is expected there.
 */
export const checkCorrections = (value: unknown, path: string): Corrections => {
  const fail = (place: string, expected: string): never => {
    throw new InputError('KG_CORRECTIONS', `${path}: ${place}: expected ${expected}`);
  };
  if (value === null || value === undefined) return NO_CORRECTIONS;
  if (!isRecord(value)) return fail('top level', 'the keys merge, apart, reject, repair');
  for (const key of Object.keys(value)) if (!(key in NO_CORRECTIONS)) fail(key, 'one of merge, apart, reject, repair');
  const list = (key: string): readonly unknown[] => {
    const entry = value[key] ?? [];
    return Array.isArray(entry) ? entry : fail(key, 'a list');
  };
  const group = (key: string) => (entry: unknown, i: number) =>
    Array.isArray(entry) && entry.length > 1 && entry.every((name): name is string => typeof name === 'string')
      ? entry
      : fail(`${key}[${i}]`, 'a list of at least two names or ids');
  const selector = (entry: unknown, place: string): FactSelector => {
    if (typeof entry === 'string') return entry;
    if (!isRecord(entry)) return fail(place, 'the id of a fact, or some of subject, predicate, object, article');
    const keys = Object.keys(entry);
    if (keys.length === 0) fail(place, 'at least one of subject, predicate, object, article');
    for (const key of keys) {
      if (!SELECTOR_KEYS.includes(key) || typeof entry[key] !== 'string')
        fail(`${place}.${key}`, 'a text under subject, predicate, object or article');
    }
    return entry as { subject?: string };
  };
  const repair = (entry: unknown, i: number): FactRepair | EntityRepair => {
    const place = `repair[${i}]`;
    if (!isRecord(entry) || !isRecord(entry.set)) return fail(place, 'fact or entity, and set');
    const set = entry.set;
    const oneOf = (key: string, allowed: readonly string[]) => {
      if (set[key] !== undefined && !allowed.includes(String(set[key]))) fail(`${place}.set.${key}`, `one of ${allowed.join(', ')}`);
    };
    oneOf('polarity', ['positive', 'negative']);
    oneOf('modality', MODALITIES);
    oneOf('kind', ENTITY_KINDS);
    for (const key of ['label', 'predicate'])
      if (set[key] !== undefined && typeof set[key] !== 'string') fail(`${place}.set.${key}`, 'a text');
    const known = typeof entry.entity === 'string' ? ['label', 'kind'] : ['predicate', 'label', 'polarity', 'modality'];
    for (const key of Object.keys(set)) if (!known.includes(key)) fail(`${place}.set.${key}`, `one of ${known.join(', ')}`);
    if (typeof entry.entity === 'string') return { entity: entry.entity, set: set as EntityRepair['set'] };
    return { fact: selector(entry.fact, `${place}.fact`), set: set as FactRepair['set'] };
  };
  return {
    merge: list('merge').map(group('merge')),
    apart: list('apart').map(group('apart')),
    reject: list('reject').map((entry, i) => selector(entry, `reject[${i}]`)),
    repair: list('repair').map(repair),
  };
};
