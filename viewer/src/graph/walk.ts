/** Going over the graph by keyboard: to the nearest node in a direction, and round along the links of one. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] } as const;
export type Arrow = keyof typeof DIRECTIONS;

/** The node nearest to `from` within a quarter turn of the arrow; y grows downwards. Sideways distance counts double. */
export const nearestTowards = (places: readonly Placed[], from: Placed, arrow: Arrow): string | null => {
  const [dx, dy] = DIRECTIONS[arrow];
  let best: { id: string; cost: number } | null = null;
  for (const place of places) {
    const ahead = (place.x - from.x) * dx + (place.y - from.y) * dy;
    const aside = Math.abs((place.x - from.x) * dy) + Math.abs((place.y - from.y) * dx);
    if (place.id === from.id || ahead <= 0 || aside > ahead * 1.2) continue;
    const cost = ahead + 2 * aside;
    if (best === null || cost < best.cost) best = { id: place.id, cost };
  }
  return best?.id ?? null;
};

/** The next item after the current one, round and round. */
export const nextOf = <T>(items: readonly T[], current: T | null, step: 1 | -1): T | null => {
  if (items.length === 0) return null;
  const at = current === null ? -1 : items.indexOf(current);
  if (at < 0) return (step === 1 ? items[0] : items.at(-1)) ?? null;
  return items[(at + step + items.length) % items.length] ?? null;
};
