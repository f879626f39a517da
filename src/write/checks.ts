/** Checks of parsed JSON at the border: each throws an InputError that names the place and what is expected there. */

import { InputError } from '../model/errors.ts';

/** `place` is the file's name and a colon, then the way to the value: `graph.json: nodes[3].key`. */
export type Check = (value: unknown, place: string) => void;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fail = (place: string, expected: string): never => {
  throw new InputError('KG_INPUT_FORMAT', `${place.replace(/:$/u, '')}: expected ${expected}; write the file anew with \`tripel extract\``);
};

export const text: Check = (value, place) => {
  if (typeof value !== 'string') fail(place, 'a text');
};

export const number: Check = (value, place) => {
  if (typeof value !== 'number') fail(place, 'a number');
};

export const boolean: Check = (value, place) => {
  if (typeof value !== 'boolean') fail(place, 'true or false');
};

export const oneOf =
  (values: readonly string[]): Check =>
  (value, place) => {
    if (typeof value !== 'string' || !values.includes(value)) fail(place, `one of ${values.join(', ')}`);
  };

export const nullOr =
  (check: Check): Check =>
  (value, place) => {
    if (value !== null) check(value, place);
  };

export const optional =
  (check: Check): Check =>
  (value, place) => {
    if (value !== undefined) check(value, place);
  };

export const list =
  (check: Check, least = 0): Check =>
  (value, place) => {
    if (!Array.isArray(value)) return fail(place, 'a list');
    if (value.length < least) fail(place, `a list of at least ${least}`);
    value.forEach((entry, i) => {
      check(entry, `${place}[${i}]`);
    });
  };

/** A list of two numbers, the second not smaller. */
export const span: Check = (value, place) => {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isInteger) || value[0] > value[1])
    fail(place, 'a span [start, end]');
};

/** An object with at least these fields; others are let through. */
export const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, place) => {
    if (!isRecord(value)) return fail(place, 'an object');
    for (const [key, check] of Object.entries(checks)) check(value[key], place.endsWith(':') ? `${place} ${key}` : `${place}.${key}`);
  };
