/** Notes, pins and the first visit, kept in the browser under a key of the story's own. */
export interface Memory {
  readonly notes: Readonly<Record<string, string>>;
  readonly pins: Readonly<Record<string, readonly [x: number, y: number]>>;
  readonly hasSeenHint: boolean;
}

export const NO_MEMORY: Memory = { notes: {}, pins: {}, hasSeenHint: false };

/** What this module needs of `localStorage`; null where a browser forbids it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'> | null;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const notesOf = (value: unknown): Memory['notes'] =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    : {};

const isPlace = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((item) => Number.isFinite(item));

const pinsOf = (value: unknown): Memory['pins'] =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, [number, number]] => isPlace(entry[1])))
    : {};

/** Reads what was kept; what cannot be read counts as nothing. */
export const recall = (shelf: Shelf, key: string): Memory => {
  try {
    const value: unknown = JSON.parse(shelf?.getItem(key) ?? 'null');
    return isRecord(value) ? { notes: notesOf(value.notes), pins: pinsOf(value.pins), hasSeenHint: value.hasSeenHint === true } : NO_MEMORY;
  } catch {
    return NO_MEMORY;
  }
};

/** Keeps it, where the browser lets us. */
export const remember = (shelf: Shelf, key: string, memory: Memory): void => {
  try {
    shelf?.setItem(key, JSON.stringify(memory));
  } catch {
    // A full or forbidden store: the page works without.
  }
};

export const setNote = (memory: Memory, node: string, text: string): Memory => {
  const { [node]: _, ...others } = memory.notes;
  return { ...memory, notes: text.trim() === '' ? others : { ...others, [node]: text } };
};

export const setPin = (memory: Memory, node: string, place: readonly [number, number] | null): Memory => {
  const { [node]: _, ...others } = memory.pins;
  return { ...memory, pins: place === null ? others : { ...others, [node]: place } };
};
