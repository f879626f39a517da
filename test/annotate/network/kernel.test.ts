import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, test } from 'vitest';
import { digest } from '../../../src/annotate/network/digest.ts';
import { createWasmKernel, FIRST_FREE, type Kernel } from '../../../src/annotate/network/kernel.ts';
import { createPlainKernel } from '../../../src/annotate/network/plainKernel.ts';
import { randomNumbers } from './tinyModel.ts';

const BYTES = 1 << 16;
const WIDTH = 16;
const ROWS = 4;
const at = (slot: number): number => FIRST_FREE + slot * 4096;

/** Runs some arithmetic on both kernels from the same random memory and gives what each has left there. */
const both = (run: (kernel: Kernel) => void): [Uint8Array, Uint8Array] => {
  const [a, b] = [createWasmKernel(BYTES)!, createPlainKernel(BYTES)].map((kernel) => {
    const random = randomNumbers(7);
    const values = new Float32Array(kernel.memory.buffer);
    for (let i = FIRST_FREE / 4; i < BYTES / 4; i++) values[i] = (random() - 0.5) * 8;
    new Int32Array(kernel.memory.buffer).set([0, 0, 0, 3, 3, 3, 3, 4], at(8) / 4);
    run(kernel);
    return new Uint8Array(kernel.memory.buffer).slice(FIRST_FREE, BYTES);
  });
  return [a!, b!];
};

describe('the plain kernel leaves the same bits as WebAssembly', () => {
  test.each<[string, (kernel: Kernel) => void]>([
    ['quantise', (k) => k.quantise(at(0), ROWS, WIDTH, at(1), at(2))],
    [
      'linear',
      (k) => {
        k.quantise(at(0), ROWS, WIDTH, at(1), at(2));
        k.linear(at(1), at(2), ROWS, WIDTH, at(3), at(4), at(5), 24, at(6));
      },
    ],
    ['depthwise', (k) => k.depthwise(at(0), at(1), 5, 1, at(8), at(8) + 16, ROWS, WIDTH, at(2))],
    ['depthwise, dilated', (k) => k.depthwise(at(0), at(1), 3, 2, at(8), at(8) + 16, ROWS, WIDTH, at(2))],
    ['gate', (k) => k.gate(at(0), at(1), at(2), at(3), ROWS, WIDTH)],
    ['maxout', (k) => k.maxout(at(0), at(1), at(2), ROWS, WIDTH, at(3))],
    ['norm', (k) => k.norm(at(0), at(1), at(2), ROWS, WIDTH)],
    ['add', (k) => k.add(at(0), at(1), 64)],
    ['addRow', (k) => k.addRow(at(0), at(1), ROWS, WIDTH)],
    ['leaky', (k) => k.leaky(at(0), 64)],
    ['dots', (k) => k.dots(at(0), at(1), ROWS, WIDTH, at(2))],
    ['pairs', (k) => k.pairs(at(0), at(1), at(8), ROWS, WIDTH, at(2))],
  ])('%s', (_, run) => {
    const [wasm, plain] = both(run);
    const untouched = both(() => undefined)[0];
    expect(Buffer.compare(wasm, plain)).toBe(0);
    expect(Buffer.compare(wasm, untouched)).not.toBe(0);
  });
});

test('a linear layer multiplies as one would by hand', () => {
  const kernel = createWasmKernel(BYTES)!;
  const f32 = new Float32Array(kernel.memory.buffer);
  f32.set([1, 2], at(0) / 4);
  kernel.quantise(at(0), 1, 8, at(1), at(2));
  const weights = new Int8Array(kernel.memory.buffer, at(3), 64);
  weights[0] = 3;
  weights[1] = 4;
  weights[2] = -5;
  f32.fill(1, at(4) / 4, at(4) / 4 + 8);
  f32[at(5) / 4 + 1] = 0.5;
  kernel.linear(at(1), at(2), 4, 8, at(3), at(4), at(5), 8, at(6));
  expect(f32[at(6) / 4]).toBeCloseTo(1 * 3 + 2 * 4, 2);
  expect(f32[at(6) / 4 + 1]).toBeCloseTo(-5 + 0.5, 2);
});

describe('digest', () => {
  test.each([0, 1, 55, 56, 63, 64, 65, 1000, 200_000])('of %i bytes is SHA-256', (length) => {
    const random = randomNumbers(length);
    const bytes = Uint8Array.from({ length }, () => random() * 256);
    expect([...digest(bytes)]).toEqual([...sha256(bytes)]);
  });
});
