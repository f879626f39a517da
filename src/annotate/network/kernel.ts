import { InvariantError } from '../../model/errors.ts';
import { KERNEL_BYTES } from './kernelBytes.generated.ts';
import { createPlainKernel } from './plainKernel.ts';

/**
 * The network's arithmetic on one memory. All arguments but sizes are byte offsets, aligned to 16; widths are multiples of 8.
 * Integer products are exact and floating-point sums have one fixed order, so every implementation gives the same bits.
 */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Rows of f32 to i16 in ±8191 with one f32 scale a row. */
  quantise(x: number, rows: number, width: number, out: number, scales: number): void;
  /** y = x · weights + bias; rows are a multiple of 4; weights as [output / 8][input / 2][8 outputs][2 inputs] i8. */
  linear(
    x: number,
    scales: number,
    rows: number,
    width: number,
    weights: number,
    outputScales: number,
    bias: number,
    outputs: number,
    y: number,
  ): void;
  /** Every channel convolved with its own taps within each row's sentence [starts, ends). */
  depthwise(
    x: number,
    taps: number,
    kernel: number,
    dilation: number,
    starts: number,
    ends: number,
    rows: number,
    width: number,
    out: number,
  ): void;
  /** x = norm(x + value × (½ + ½ gate / (1 + |gate|))); a row of y is its values, then its gates. */
  gate(x: number, y: number, gain: number, shift: number, rows: number, width: number): void;
  /** out = norm(the greatest of the three pieces of each row of y). */
  maxout(y: number, gain: number, shift: number, rows: number, width: number, out: number): void;
  /** Layer norm of rows in place. */
  norm(x: number, gain: number, shift: number, rows: number, width: number): void;
  /** x += y */
  add(x: number, y: number, count: number): void;
  /** Every row of x += y */
  addRow(x: number, y: number, rows: number, width: number): void;
  /** x = max(x, x / 8) */
  leaky(x: number, count: number): void;
  /** out[dependent][head] = query[dependent] · key[head] over n rows. */
  dots(query: number, key: number, n: number, width: number, out: number): void;
  /** Rows [dependent × head, dependent, head]; heads are row numbers. */
  pairs(dependent: number, head: number, heads: number, rows: number, width: number, out: number): void;
}

/** The compiled kernel also digests, for the check of the model file. */
export interface WasmKernel extends Kernel {
  /** SHA-256 of padded 64-byte blocks into eight words at `state`, with 64 round constants and 256 bytes at `schedule` to work in. */
  sha256(data: number, blocks: number, state: number, constants: number, schedule: number): void;
}

const PAGE = 65536;
/** What lies below this offset is the compiled kernel's own. */
export const FIRST_FREE = 4096;

/** A kernel with at least `bytes` of memory: WebAssembly SIMD where the engine has it, plain typed arrays where not. */
export const createKernel = (bytes: number): Kernel => createWasmKernel(bytes) ?? createPlainKernel(bytes);

/** The kernel in WebAssembly, or null where the engine does not take the module. */
export const createWasmKernel = (bytes: number): WasmKernel | null => {
  const code = Uint8Array.from(atob(KERNEL_BYTES), (c) => c.charCodeAt(0));
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(code)) return null;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), {});
  if (!isKernel(exports)) throw new InvariantError('the compiled kernel lacks a function');
  const missing = Math.ceil(bytes / PAGE) - exports.memory.buffer.byteLength / PAGE;
  if (missing > 0) exports.memory.grow(missing);
  return exports;
};

const FUNCTIONS = ['quantise', 'linear', 'depthwise', 'gate', 'maxout', 'norm', 'add', 'addRow', 'leaky', 'dots', 'pairs', 'sha256'];

const isKernel = (exports: unknown): exports is WasmKernel & { memory: WebAssembly.Memory } =>
  typeof exports === 'object' &&
  exports !== null &&
  'memory' in exports &&
  exports.memory instanceof WebAssembly.Memory &&
  FUNCTIONS.every((name) => typeof Reflect.get(exports, name) === 'function');
