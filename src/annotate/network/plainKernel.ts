import type { Kernel } from './kernel.ts';

const LIMIT = 8191;
const f = Math.fround;
/** Adding and taking away 1.5 × 2²³ rounds a small f32 to the nearest whole number, ties to even. */
const ROUND = 12582912;

/** The kernel on typed arrays: the same operations in the same order as training/kernel/kernel.ts, every result rounded to f32. */
export const createPlainKernel = (bytes: number): Kernel => {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 65536) * 65536);
  const f32 = new Float32Array(buffer);
  const i32 = new Int32Array(buffer);
  const i16 = new Int16Array(buffer);
  const i8 = new Int8Array(buffer);

  /** The sum of four lanes kept apart, as SIMD keeps them. */
  const lanes = (a: number, b: number, c: number, d: number): number => f(f(a + b) + f(c + d));

  const normRow = (row: number, gain: number, shift: number, width: number): void => {
    const sums = [0, 0, 0, 0];
    for (let c = 0; c < width; c++) sums[c & 3] = f(sums[c & 3]! + f32[row + c]!);
    const mean = f(lanes(sums[0]!, sums[1]!, sums[2]!, sums[3]!) / width);
    const squares = [0, 0, 0, 0];
    for (let c = 0; c < width; c++) {
      const d = f(f32[row + c]! - mean);
      squares[c & 3] = f(squares[c & 3]! + f(d * d));
    }
    const variance = f(lanes(squares[0]!, squares[1]!, squares[2]!, squares[3]!) / width);
    const factor = f(1 / f(Math.sqrt(f(variance + f(0.00001)))));
    for (let c = 0; c < width; c++) {
      const d = f(f(f32[row + c]! - mean) * factor);
      f32[row + c] = f(f(d * f32[gain + c]!) + f32[shift + c]!);
    }
  };

  const dot = (q: number, k: number, width: number): number => {
    const even = [0, 0, 0, 0];
    const odd = [0, 0, 0, 0];
    for (let c = 0; c < width; c++) {
      const sums = (c & 4) === 0 ? even : odd;
      sums[c & 3] = f(sums[c & 3]! + f(f32[q + c]! * f32[k + c]!));
    }
    return lanes(f(even[0]! + odd[0]!), f(even[1]! + odd[1]!), f(even[2]! + odd[2]!), f(even[3]! + odd[3]!));
  };

  const add = (x: number, y: number, count: number): void => {
    for (let c = 0; c < count; c++) f32[(x >> 2) + c] = f(f32[(x >> 2) + c]! + f32[(y >> 2) + c]!);
  };

  return {
    memory: { buffer },
    quantise(x, rows, width, out, scales) {
      for (let r = 0; r < rows; r++) {
        const row = (x >> 2) + r * width;
        let largest = 0;
        for (let c = 0; c < width; c++) largest = Math.max(largest, Math.abs(f32[row + c]!));
        f32[(scales >> 2) + r] = f(largest / LIMIT);
        const factor = largest > 0 ? f(LIMIT / largest) : 0;
        for (let c = 0; c < width; c++) i16[(out >> 1) + r * width + c] = f(f(f(f32[row + c]! * factor) + ROUND) - ROUND);
      }
    },
    linear(x, scales, rows, width, weights, outputScales, bias, outputs, y) {
      for (let o = 0; o < outputs; o++) {
        const w = weights + (o >> 3) * 8 * width + (o & 7) * 2;
        for (let r = 0; r < rows; r++) {
          const row = (x >> 1) + r * width;
          let sum = 0;
          for (let k = 0; k < width; k += 2) sum += i16[row + k]! * i8[w + k * 8]! + i16[row + k + 1]! * i8[w + k * 8 + 1]!;
          const scale = f(f32[(outputScales >> 2) + o]! * f32[(scales >> 2) + r]!);
          f32[(y >> 2) + r * outputs + o] = f(f(f(sum) * scale) + f32[(bias >> 2) + o]!);
        }
      }
    },
    depthwise(x, taps, kernel, dilation, starts, ends, rows, width, out) {
      for (let r = 0; r < rows; r++) {
        let first = true;
        for (let k = 0; k < kernel; k++) {
          const p = r + (k - (kernel >> 1)) * dilation;
          if (p < i32[(starts >> 2) + r]! || p >= i32[(ends >> 2) + r]!) continue;
          for (let c = 0; c < width; c++) {
            const product = f(f32[(x >> 2) + p * width + c]! * f32[(taps >> 2) + k * width + c]!);
            const target = (out >> 2) + r * width + c;
            f32[target] = first ? product : f(f32[target]! + product);
          }
          first = false;
        }
      }
    },
    gate(x, y, gain, shift, rows, width) {
      for (let r = 0; r < rows; r++) {
        const row = (x >> 2) + r * width;
        const value = (y >> 2) + r * width * 2;
        for (let c = 0; c < width; c++) {
          const g = f32[value + width + c]!;
          const open = f(0.5 + f(0.5 * f(g / f(1 + Math.abs(g)))));
          f32[row + c] = f(f32[row + c]! + f(f32[value + c]! * open));
        }
        normRow(row, gain >> 2, shift >> 2, width);
      }
    },
    maxout(y, gain, shift, rows, width, out) {
      for (let r = 0; r < rows; r++) {
        const row = (out >> 2) + r * width;
        const piece = (y >> 2) + r * width * 3;
        for (let c = 0; c < width; c++) {
          f32[row + c] = Math.max(Math.max(f32[piece + c]!, f32[piece + width + c]!), f32[piece + 2 * width + c]!);
        }
        normRow(row, gain >> 2, shift >> 2, width);
      }
    },
    norm(x, gain, shift, rows, width) {
      for (let r = 0; r < rows; r++) normRow((x >> 2) + r * width, gain >> 2, shift >> 2, width);
    },
    add,
    addRow(x, y, rows, width) {
      for (let r = 0; r < rows; r++) add(x + r * width * 4, y, width);
    },
    leaky(x, count) {
      for (let c = 0; c < count; c++) f32[(x >> 2) + c] = Math.max(f32[(x >> 2) + c]!, f(f32[(x >> 2) + c]! * 0.125));
    },
    dots(query, key, n, width, out) {
      for (let d = 0; d < n; d++) {
        for (let h = 0; h < n; h++) f32[(out >> 2) + d * n + h] = dot((query >> 2) + d * width, (key >> 2) + h * width, width);
      }
    },
    pairs(dependent, head, heads, rows, width, out) {
      for (let r = 0; r < rows; r++) {
        const d = (dependent >> 2) + r * width;
        const h = (head >> 2) + i32[(heads >> 2) + r]! * width;
        const target = (out >> 2) + r * width * 3;
        for (let c = 0; c < width; c++) {
          f32[target + c] = f(f32[d + c]! * f32[h + c]!);
          f32[target + width + c] = f32[d + c]!;
          f32[target + 2 * width + c] = f32[h + c]!;
        }
      }
    },
  };
};
