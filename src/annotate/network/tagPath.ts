/** A path of IOB2 tags (O, B-X, I-X, B-Y, I-Y …: the inside tag follows its begin tag in the list). */
export const bestTagPath = (scores: Float32Array, offset: number, stride: number, length: number, tags: number): Int32Array => {
  const back = new Int32Array(length * tags);
  let value = new Float64Array(tags);
  for (let t = 0; t < tags; t++) value[t] = isInside(t) ? -1e9 : scores[offset + t]!;
  for (let k = 1; k < length; k++) {
    const best = argmax(value);
    const next = new Float64Array(tags);
    for (let t = 0; t < tags; t++) {
      const from = isInside(t) ? (value[t]! > value[t - 1]! ? t : t - 1) : best;
      back[k * tags + t] = from;
      next[t] = value[from]! + scores[offset + k * stride + t]!;
    }
    value = next;
  }
  const path = new Int32Array(length);
  path[length - 1] = argmax(value);
  for (let k = length - 1; k > 0; k--) path[k - 1] = back[k * tags + path[k]!]!;
  return path;
};

/** Tags alternate after O: odd numbers begin a name, even ones go on with it. */
const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0;

const argmax = (values: Float64Array): number => {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
};

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** e^x for x ≤ 0 from sums and products alone, so that it is the same number on every engine; absolute error below 1e-12. */
export const exponential = (x: number): number => {
  if (x < -700) return 0;
  const k = Math.round(x / LN2_HIGH);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1;
  for (let n = 14; n > 0; n--) sum = 1 + (sum * r) / n;
  let scale = 1;
  for (let i = 0; i > k; i--) scale *= 0.5;
  return sum * scale;
};

/** The probability of one tag among the scores of a token. */
export const probability = (scores: Float32Array, offset: number, tags: number, tag: number): number => {
  let top = scores[offset]!;
  for (let t = 1; t < tags; t++) top = Math.max(top, scores[offset + t]!);
  let sum = 0;
  for (let t = 0; t < tags; t++) sum += exponential(scores[offset + t]! - top);
  return exponential(scores[offset + tag]! - top) / sum;
};
