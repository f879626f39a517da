/**
 * The maximum spanning tree with one child of the root (Chu-Liu/Edmonds).
 * `scores[dependent * size + head]`, row and column 0 are the root. Returns heads; that of the root is -1.
 */
export const bestHeads = (scores: Float32Array | Float64Array, size: number): Int32Array => {
  const heads = argmaxHeads(scores, size);
  if (isSingleRootTree(heads)) return heads;
  const weights = Float64Array.from(scores);
  for (let i = 0; i < size; i++) {
    weights[i * size + i] = -1e9;
    weights[i] = -1e9;
  }
  const tree = contract(weights, size);
  const roots = childrenOfRoot(tree);
  if (roots.length === 1) return tree;
  return bestOverRoots(weights, size, roots);
};

const argmaxHeads = (scores: Float32Array | Float64Array, size: number): Int32Array => {
  const heads = new Int32Array(size).fill(-1);
  for (let d = 1; d < size; d++) {
    let best = -1;
    let value = Number.NEGATIVE_INFINITY;
    for (let h = 0; h < size; h++) {
      const score = scores[d * size + h]!;
      if (h !== d && score > value) {
        value = score;
        best = h;
      }
    }
    heads[d] = best;
  }
  return heads;
};

const childrenOfRoot = (heads: Int32Array): number[] => {
  const out: number[] = [];
  for (let i = 1; i < heads.length; i++) if (heads[i] === 0) out.push(i);
  return out;
};

/** Whether the heads form a tree in which the root has exactly one child. */
export const isSingleRootTree = (heads: Int32Array): boolean => childrenOfRoot(heads).length === 1 && findCycle(heads) === null;

const bestOverRoots = (weights: Float64Array, size: number, roots: readonly number[]): Int32Array => {
  let best: Int32Array | null = null;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const root of roots) {
    const only = weights.slice();
    for (let d = 1; d < size; d++) only[d * size] = -1e9;
    only.fill(-1e9, root * size, (root + 1) * size);
    only[root * size] = weights[root * size]!;
    const tree = contract(only, size);
    let value = 0;
    for (let d = 1; d < size; d++) value += only[d * size + tree[d]!]!;
    if (value > bestValue) {
      bestValue = value;
      best = tree;
    }
  }
  return best ?? contract(weights, size);
};

const findCycle = (heads: Int32Array): number[] | null => {
  const colour = new Int32Array(heads.length);
  for (let i = 1; i < heads.length; i++) {
    const path: number[] = [];
    let j = i;
    while (j > 0 && colour[j] === 0) {
      colour[j] = i;
      path.push(j);
      j = heads[j]!;
    }
    if (j > 0 && colour[j] === i) return path.slice(path.indexOf(j));
  }
  return null;
};

/** One step of Chu-Liu/Edmonds: a cycle becomes one node, the smaller problem is solved, the cycle is opened where it is entered. */
const contract = (weights: Float64Array, size: number): Int32Array => {
  const heads = argmaxHeads(weights, size);
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  const inside = new Set(cycle);
  const rest = Array.from({ length: size }, (_, i) => i).filter((i) => !inside.has(i));
  const { smaller, entry, leave } = contractedWeights(weights, size, heads, cycle, rest);
  const m = rest.length;
  const inner = contract(smaller, m + 1);
  const out = heads.slice();
  for (let k = 1; k < m; k++) {
    const head = inner[k]!;
    out[rest[k]!] = head < m ? rest[head]! : cycle[leave[k]!]!;
  }
  const parent = inner[m]!;
  out[cycle[entry[parent]!]!] = rest[parent]!;
  return out;
};

const contractedWeights = (weights: Float64Array, size: number, heads: Int32Array, cycle: readonly number[], rest: readonly number[]) => {
  const m = rest.length;
  const width = m + 1;
  const smaller = new Float64Array(width * width).fill(-1e9);
  const entry = new Int32Array(m);
  const leave = new Int32Array(m);
  const own = cycle.map((i) => weights[i * size + heads[i]!]!);
  const total = own.reduce((sum, w) => sum + w, 0);
  for (let a = 0; a < m; a++) {
    let entering = Number.NEGATIVE_INFINITY;
    let leaving = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < cycle.length; c++) {
      const into = weights[cycle[c]! * size + rest[a]!]! - own[c]!;
      if (into > entering) {
        entering = into;
        entry[a] = c;
      }
      const out = weights[rest[a]! * size + cycle[c]!]!;
      if (out > leaving) {
        leaving = out;
        leave[a] = c;
      }
    }
    smaller[m * width + a] = entering + total;
    if (a > 0) {
      smaller[a * width + m] = leaving;
      for (let b = 0; b < m; b++) smaller[a * width + b] = weights[rest[a]! * size + rest[b]!]!;
    }
  }
  return { smaller, entry, leave };
};
