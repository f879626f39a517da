import { sha256 } from '@noble/hashes/sha2.js';
import { createWasmKernel, FIRST_FREE } from './kernel.ts';

const INITIAL = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

/** SHA-256 of some megabytes: in WebAssembly, ten times as fast as in JavaScript, or by a library where there is none. */
export const digest = (bytes: Uint8Array): Uint8Array => {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const state = FIRST_FREE;
  const schedule = state + 64;
  const data = schedule + 256;
  const kernel = createWasmKernel(data + blocks * 64);
  if (kernel === null) return sha256(bytes);
  const view = new DataView(kernel.memory.buffer);
  INITIAL.forEach((word, i) => {
    view.setUint32(state + 4 * i, word, true);
  });
  new Uint8Array(kernel.memory.buffer).set(bytes, data);
  view.setUint8(data + bytes.length, 0x80);
  view.setBigUint64(data + blocks * 64 - 8, BigInt(bytes.length) * 8n);
  kernel.sha256(data, blocks, state, schedule);
  const out = new Uint8Array(32);
  const target = new DataView(out.buffer);
  for (let i = 0; i < 8; i++) target.setUint32(4 * i, view.getUint32(state + 4 * i, true));
  return out;
};
