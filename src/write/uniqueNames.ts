/**
 * Names that a format can hold, one for each key and all different: `clean` makes them, and keys that would become the same name get
 * ` (2)`, ` (3)` in their order. Only the keys that change are kept in memory.
 */
export const uniqueNames = (keys: Iterable<string>, clean: (key: string) => string): ((key: string) => string) => {
  const changed = [...keys].filter((key) => clean(key) !== key);
  if (changed.length === 0) return (key) => key;
  const taken = new Set<string>(keys);
  const names = new Map<string, string>();
  for (const key of changed) {
    const base = clean(key);
    let name = base;
    for (let i = 2; taken.has(name); i++) name = `${base} (${i})`;
    taken.add(name);
    names.set(key, name);
  }
  return (key) => names.get(key) ?? key;
};
