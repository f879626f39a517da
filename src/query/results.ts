/** Results that are found while they are taken, and found anew each time. */
export interface Results<T> extends Iterable<T> {
  readonly first: () => T | undefined;
  readonly take: (count: number) => T[];
  readonly toArray: () => T[];
  readonly count: () => number;
}

/** Makes results of what a generator finds. */
export const lazily = <T>(find: () => Iterable<T>): Results<T> => ({
  [Symbol.iterator]: () => find()[Symbol.iterator](),
  first: () => {
    for (const result of find()) return result;
    return undefined;
  },
  take: (count) => {
    const taken: T[] = [];
    if (count < 1) return taken;
    for (const result of find()) {
      taken.push(result);
      if (taken.length === count) break;
    }
    return taken;
  },
  toArray: () => [...find()],
  count: () => {
    let count = 0;
    for (const _ of find()) count++;
    return count;
  },
});

/** A value that is made when it is first asked for. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
