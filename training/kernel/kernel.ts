// The network's arithmetic in WebAssembly SIMD (AssemblyScript; `npx tsx training/kernel/build.ts` compiles it).
// src/annotate/network/plainKernel.ts does the same sums in the same order without SIMD: change both or neither.
// All pointers are byte offsets into the exported memory, 16-byte aligned; widths are multiples of 8.

const LIMIT: f32 = 8191;

/** The sum of the four lanes, pairwise. */
// @ts-ignore: decorator
@inline
function lanes(v: v128): f32 {
  return (f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1)) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3));
}

/** Rows of f32 to i16 in -8191..8191 with one scale a row. */
export function quantise(x: usize, rows: i32, width: i32, out: usize, scales: usize): void {
  for (let r = 0; r < rows; r++) {
    const row = x + ((<usize>(r * width)) << 2);
    let top = f32x4.splat(0);
    for (let c: usize = 0, end = (<usize>width) << 2; c < end; c += 16) top = f32x4.max(top, f32x4.abs(v128.load(row + c)));
    const largest = max(
      max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
      max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
    );
    store<f32>(scales + ((<usize>r) << 2), largest / LIMIT);
    const factor = f32x4.splat(largest > 0 ? LIMIT / largest : 0);
    const target = out + ((<usize>(r * width)) << 1);
    for (let c: usize = 0; c < <usize>width; c += 8) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + (c << 2)), factor)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + (c << 2), 16), factor)));
      v128.store(target + (c << 1), i16x8.narrow_i32x4_s(low, high));
    }
  }
}

// @ts-ignore: decorator
@inline
function finish(sums: v128, scales: v128, scale: f32, bias: v128, out: usize): void {
  v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), f32x4.mul(scales, f32x4.splat(scale))), bias));
}

/**
 * y[row][output] = x[row] · weights[output] × scale + bias. Rows are a multiple of 4, outputs of 8, width even.
 * Weights lie as [output / 8][input / 2][8 outputs][2 inputs] i8.
 */
export function linear(x: usize, scales: usize, rows: i32, width: i32, weights: usize, outputScales: usize, bias: usize, outputs: i32, y: usize): void {
  const stride = (<usize>width) << 1;
  const step = (<usize>outputs) << 2;
  for (let o = 0; o < outputs; o += 8) {
    const w0 = weights + <usize>(o * width);
    const wEnd = w0 + ((<usize>width) << 3);
    const s0 = v128.load(outputScales + ((<usize>o) << 2));
    const s1 = v128.load(outputScales + ((<usize>o) << 2), 16);
    const b0 = v128.load(bias + ((<usize>o) << 2));
    const b1 = v128.load(bias + ((<usize>o) << 2), 16);
    for (let r = 0; r < rows; r += 4) {
      let xa = x + <usize>r * stride;
      let xb = xa + stride;
      let xc = xb + stride;
      let xd = xc + stride;
      let a0 = i32x4.splat(0), a1 = i32x4.splat(0), c0 = i32x4.splat(0), c1 = i32x4.splat(0);
      let d0 = i32x4.splat(0), d1 = i32x4.splat(0), e0 = i32x4.splat(0), e1 = i32x4.splat(0);
      for (let w = w0; w < wEnd; w += 16) {
        const p = v128.load_ext<i8>(w);
        const q = v128.load_ext<i8>(w, 8);
        const va = v128.load_splat<u32>(xa);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(p, va));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(q, va));
        const vb = v128.load_splat<u32>(xb);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(p, vb));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(q, vb));
        const vc = v128.load_splat<u32>(xc);
        d0 = i32x4.add(d0, i32x4.dot_i16x8_s(p, vc));
        d1 = i32x4.add(d1, i32x4.dot_i16x8_s(q, vc));
        const vd = v128.load_splat<u32>(xd);
        e0 = i32x4.add(e0, i32x4.dot_i16x8_s(p, vd));
        e1 = i32x4.add(e1, i32x4.dot_i16x8_s(q, vd));
        xa += 4;
        xb += 4;
        xc += 4;
        xd += 4;
      }
      const scale = scales + ((<usize>r) << 2);
      const out = y + <usize>r * step + ((<usize>o) << 2);
      finish(a0, s0, load<f32>(scale), b0, out);
      finish(a1, s1, load<f32>(scale), b1, out + 16);
      finish(c0, s0, load<f32>(scale, 4), b0, out + step);
      finish(c1, s1, load<f32>(scale, 4), b1, out + step + 16);
      finish(d0, s0, load<f32>(scale, 8), b0, out + 2 * step);
      finish(d1, s1, load<f32>(scale, 8), b1, out + 2 * step + 16);
      finish(e0, s0, load<f32>(scale, 12), b0, out + 3 * step);
      finish(e1, s1, load<f32>(scale, 12), b1, out + 3 * step + 16);
    }
  }
}

/** Convolves every channel with its own taps, within each row's sentence [starts, ends). */
export function depthwise(x: usize, taps: usize, kernel: i32, dilation: i32, starts: usize, ends: usize, rows: i32, width: i32, out: usize): void {
  const bytes = (<usize>width) << 2;
  for (let r = 0; r < rows; r++) {
    const start = load<i32>(starts + ((<usize>r) << 2));
    const end = load<i32>(ends + ((<usize>r) << 2));
    const target = out + <usize>r * bytes;
    let first = true;
    for (let k = 0; k < kernel; k++) {
      const p = r + (k - (kernel >> 1)) * dilation;
      if (p < start || p >= end) continue;
      const source = x + <usize>p * bytes;
      const tap = taps + <usize>k * bytes;
      if (first) {
        for (let c: usize = 0; c < bytes; c += 16) v128.store(target + c, f32x4.mul(v128.load(source + c), v128.load(tap + c)));
      } else {
        for (let c: usize = 0; c < bytes; c += 16) {
          v128.store(target + c, f32x4.add(v128.load(target + c), f32x4.mul(v128.load(source + c), v128.load(tap + c))));
        }
      }
      first = false;
    }
  }
}

/** Layer norm of one row in place. */
// @ts-ignore: decorator
@inline
function normRow(row: usize, gain: usize, shift: usize, width: i32): void {
  const bytes = (<usize>width) << 2;
  let sum = f32x4.splat(0);
  for (let c: usize = 0; c < bytes; c += 16) sum = f32x4.add(sum, v128.load(row + c));
  const mean = f32x4.splat(lanes(sum) / <f32>width);
  let squares = f32x4.splat(0);
  for (let c: usize = 0; c < bytes; c += 16) {
    const d = f32x4.sub(v128.load(row + c), mean);
    squares = f32x4.add(squares, f32x4.mul(d, d));
  }
  const factor = f32x4.splat(<f32>1 / sqrt<f32>(lanes(squares) / <f32>width + <f32>0.00001));
  for (let c: usize = 0; c < bytes; c += 16) {
    const d = f32x4.mul(f32x4.sub(v128.load(row + c), mean), factor);
    v128.store(row + c, f32x4.add(f32x4.mul(d, v128.load(gain + c)), v128.load(shift + c)));
  }
}

/** x = norm(x + value × (½ + ½ gate / (1 + |gate|))), where y's rows are the values, then the gates. */
export function gate(x: usize, y: usize, gain: usize, shift: usize, rows: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  const one = f32x4.splat(1);
  const half = f32x4.splat(0.5);
  for (let r = 0; r < rows; r++) {
    const row = x + <usize>r * bytes;
    const value = y + <usize>r * bytes * 2;
    for (let c: usize = 0; c < bytes; c += 16) {
      const g = v128.load(value + bytes + c);
      const soft = f32x4.div(g, f32x4.add(one, f32x4.abs(g)));
      const open = f32x4.add(half, f32x4.mul(half, soft));
      v128.store(row + c, f32x4.add(v128.load(row + c), f32x4.mul(v128.load(value + c), open)));
    }
    normRow(row, gain, shift, width);
  }
}

/** out = norm(the greatest of three pieces of each row of y). */
export function maxout(y: usize, gain: usize, shift: usize, rows: i32, width: i32, out: usize): void {
  const bytes = (<usize>width) << 2;
  for (let r = 0; r < rows; r++) {
    const row = out + <usize>r * bytes;
    const piece = y + <usize>r * bytes * 3;
    for (let c: usize = 0; c < bytes; c += 16) {
      v128.store(row + c, f32x4.max(f32x4.max(v128.load(piece + c), v128.load(piece + bytes + c)), v128.load(piece + 2 * bytes + c)));
    }
    normRow(row, gain, shift, width);
  }
}

/** Layer norm of rows in place. */
export function norm(x: usize, gain: usize, shift: usize, rows: i32, width: i32): void {
  for (let r = 0; r < rows; r++) normRow(x + ((<usize>(r * width)) << 2), gain, shift, width);
}

/** x += y */
export function add(x: usize, y: usize, count: i32): void {
  for (let c: usize = 0, end = (<usize>count) << 2; c < end; c += 16) v128.store(x + c, f32x4.add(v128.load(x + c), v128.load(y + c)));
}

/** Every row of x += y */
export function addRow(x: usize, y: usize, rows: i32, width: i32): void {
  for (let r = 0; r < rows; r++) add(x + ((<usize>(r * width)) << 2), y, width);
}

/** x = max(x, x / 8) */
export function leaky(x: usize, count: i32): void {
  const eighth = f32x4.splat(0.125);
  for (let c: usize = 0, end = (<usize>count) << 2; c < end; c += 16) {
    const v = v128.load(x + c);
    v128.store(x + c, f32x4.max(v, f32x4.mul(v, eighth)));
  }
}

/** out[dependent][head] = query[dependent] · key[head] for one sentence of n rows. */
export function dots(query: usize, key: usize, n: i32, width: i32, out: usize): void {
  const bytes = (<usize>width) << 2;
  for (let d = 0; d < n; d++) {
    const q = query + <usize>d * bytes;
    for (let h = 0; h < n; h++) {
      const k = key + <usize>h * bytes;
      let even = f32x4.splat(0);
      let odd = f32x4.splat(0);
      for (let c: usize = 0; c < bytes; c += 32) {
        even = f32x4.add(even, f32x4.mul(v128.load(q + c), v128.load(k + c)));
        odd = f32x4.add(odd, f32x4.mul(v128.load(q + c, 16), v128.load(k + c, 16)));
      }
      store<f32>(out + ((<usize>(d * n + h)) << 2), lanes(f32x4.add(even, odd)));
    }
  }
}

/** Rows [dependent × head, dependent, head], the head's row number in `heads`. */
export function pairs(dependent: usize, head: usize, heads: usize, rows: i32, width: i32, out: usize): void {
  const bytes = (<usize>width) << 2;
  for (let r = 0; r < rows; r++) {
    const d = dependent + <usize>r * bytes;
    const h = head + <usize>load<i32>(heads + ((<usize>r) << 2)) * bytes;
    const target = out + <usize>r * bytes * 3;
    for (let c: usize = 0; c < bytes; c += 16) {
      const a = v128.load(d + c);
      const b = v128.load(h + c);
      v128.store(target + c, f32x4.mul(a, b));
      v128.store(target + bytes + c, a);
      v128.store(target + 2 * bytes + c, b);
    }
  }
}

// SHA-256 (FIPS 180-4), to verify a model file as it is loaded.

/** Digests 64-byte blocks (already padded) into the eight words at `state`; `constants` are the 64 round constants, `schedule` is 256 bytes to work in. */
export function sha256(data: usize, blocks: i32, state: usize, constants: usize, schedule: usize): void {
  for (let block = 0; block < blocks; block++, data += 64) {
    for (let i: usize = 0; i < 64; i += 4) store<u32>(schedule + i, bswap<u32>(load<u32>(data + i)));
    for (let i: usize = 64; i < 256; i += 4) {
      const p = schedule + i;
      const u = load<u32>(p - 60);
      const v = load<u32>(p - 8);
      const s0 = rotr<u32>(u, 7) ^ rotr<u32>(u, 18) ^ (u >>> 3);
      const s1 = rotr<u32>(v, 17) ^ rotr<u32>(v, 19) ^ (v >>> 10);
      store<u32>(p, load<u32>(p - 64) + s0 + load<u32>(p - 28) + s1);
    }
    let a = load<u32>(state), b = load<u32>(state, 4), c = load<u32>(state, 8), d = load<u32>(state, 12);
    let e = load<u32>(state, 16), f = load<u32>(state, 20), g = load<u32>(state, 24), h = load<u32>(state, 28);
    for (let i: usize = 0; i < 256; i += 4) {
      const s1 = rotr<u32>(e, 6) ^ rotr<u32>(e, 11) ^ rotr<u32>(e, 25);
      const t1 = h + s1 + ((e & f) ^ (~e & g)) + load<u32>(constants + i) + load<u32>(schedule + i);
      const s0 = rotr<u32>(a, 2) ^ rotr<u32>(a, 13) ^ rotr<u32>(a, 22);
      const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = d + t1;
      d = c;
      c = b;
      b = a;
      a = t1 + t2;
    }
    store<u32>(state, load<u32>(state) + a);
    store<u32>(state, load<u32>(state, 4) + b, 4);
    store<u32>(state, load<u32>(state, 8) + c, 8);
    store<u32>(state, load<u32>(state, 12) + d, 12);
    store<u32>(state, load<u32>(state, 16) + e, 16);
    store<u32>(state, load<u32>(state, 20) + f, 20);
    store<u32>(state, load<u32>(state, 24) + g, 24);
    store<u32>(state, load<u32>(state, 28) + h, 28);
  }
}
