/**
 * Number of letters to insert, drop, change or swap with a neighbour to get from one text to the other (optimal string alignment);
 * `limit + 1` when it is more than `limit`.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
};

/** How many letters of a name of this length may be wrong. */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** The candidates nearest to a word, if any is near enough to be the same word misspelt. */
export const nearest = (word: string, candidates: Iterable<string>): string[] => {
  let limit = tolerance(word.length);
  if (limit === 0) return [];
  let found: string[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) continue;
    if (distance < limit) found = [];
    limit = distance;
    found.push(candidate);
  }
  return found;
};
