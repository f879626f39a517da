import { createKernel, type Kernel } from './kernel.ts';
import type { ModelFile } from './modelFile.ts';
import { createTypeFeatures, ROOT_FORM } from './typeFeatures.ts';
import { Arena, type Block, type Linear, WeightPlan } from './weights.ts';

/** The longest piece of a sentence that is read at once, in tokens. */
export const LONGEST = 255;
/** Rows (tokens and roots) of one batch. */
export const BATCH_ROWS = 512;

const CACHED_TYPES = 8192;
const DISTANCE_ZERO = 12;

/** Sentences laid one after the other, each with its root first. */
export interface Batch {
  readonly forms: readonly string[];
  /** Where each sentence starts, and at the end the number of rows. */
  readonly bounds: readonly number[];
}

/** Scores of a batch: views of the kernel's memory, valid until the next batch. Row `r` starts at `r * stride`. */
export interface Scores {
  readonly values: Float32Array;
  readonly stride: number;
}

/** A network ready to read: call `start` first, then what is wanted, in any order but labels after heads. */
export interface Network {
  start(batch: Batch): void;
  /** UPOS, then fine tags. */
  tags(): Scores;
  names(): Scores;
  /** Runs the parser's layers. */
  parse(): void;
  /** [dependent × size + head] of the sentence that spans rows [start, end). */
  arcs(start: number, end: number): Float32Array;
  /** Labels given each row's head row. */
  labels(heads: Int32Array): Scores;
  /** Lemma scripts of chosen rows. */
  lemmas(rows: readonly number[]): Scores;
}

const roundUp = (n: number, to: number): number => Math.ceil(n / to) * to;

/** Head minus dependent as a bucket 0..24: exact to 5, then by half powers of two. */
export const distanceBucket = (d: number): number => {
  const a = Math.abs(d);
  const bucket = a <= 5 ? a : Math.min(BOUNDS.filter((bound) => a >= bound).length + 5, 11);
  return DISTANCE_ZERO + (d > 0 ? bucket : -bucket);
};
/** The least distances of buckets 6 to 11: 5 × 2^(k/2), rounded up. */
const BOUNDS = [6, 8, 10, 15, 20, 29];

/** Puts the model's weights into a kernel's memory. `make` chooses the kernel, as a test may. */
export const createNetwork = (file: ModelFile, make: (bytes: number) => Kernel = createKernel): Network => {
  const { settings } = file.header;
  const d = settings.width;
  const arena = new Arena();
  const plan = new WeightPlan(file, arena);
  const blocks = (group: string, dilations: readonly number[]): Block[] => dilations.map((k, i) => plan.block(`${group}.${i}`, k));
  const layers = {
    mix: plan.linear('mix'),
    tagging: blocks('tagging', settings.dilations.slice(0, settings.tagging)),
    parsing: blocks('parsing', settings.dilations.slice(settings.tagging)),
    names: blocks('name_blocks', settings.name_dilations),
    tagHidden: plan.linear('tag_hidden'),
    tags: plan.linear('tags'),
    tagsToParse: plan.linear('tags_to_parse'),
    lemmaHidden: plan.linear('lemma_hidden'),
    lemma: plan.linear('lemma'),
    arcDependent: plan.linear('arc_dependent'),
    arcHead: plan.linear('arc_head'),
    arc: plan.linear('arc'),
    labelDependent: plan.linear('label_dependent'),
    labelHead: plan.linear('label_head'),
    label: plan.linear('label'),
    nameIn: plan.linear('name_in'),
    nameTags: plan.linear('name_tags'),
    name: plan.linear('name'),
  };
  const norms = {
    mixGain: plan.place('mix_norm.gain'),
    mixShift: plan.place('mix_norm.shift'),
    nameGain: plan.place('name_norm.gain'),
    nameShift: plan.place('name_norm.shift'),
    treebank: plan.place('treebank'),
  };
  const distance = new Float32Array(file.bytes('distance').slice().buffer);

  const R = BATCH_ROWS;
  const floats = (width: number): number => arena.take(R * width * 4);
  const input = { at: arena.take(R * Math.max(layers.mix.width, layers.label.width, 2 * d) * 2), scales: arena.take(R * 4) };
  const tagInput = { at: arena.take(R * settings.tag * 2), scales: arena.take(R * 4) };
  const x0 = floats(d);
  const shared = floats(d);
  const parsed = floats(d);
  const mixed = floats(Math.max(d, settings.names));
  const wide = floats(Math.max(3 * d, layers.lemma.outputs, layers.mix.width));
  const hidden = floats(Math.max(settings.tag, d));
  const tagHidden = floats(settings.tag);
  const tagScores = floats(layers.tags.outputs);
  const named = floats(settings.names);
  const namedTags = floats(settings.names);
  const nameScores = floats(layers.name.outputs);
  const arcDependent = floats(settings.arc);
  const arcHead = floats(settings.arc);
  const arcQuery = floats(settings.arc);
  const labelDependent = floats(settings.label);
  const labelHead = floats(settings.label);
  const pairs = floats(3 * settings.label);
  const labelScores = floats(layers.label.outputs);
  const arcScores = arena.take((LONGEST + 1) ** 2 * 4);
  const starts = arena.take(R * 4);
  const ends = arena.take(R * 4);
  const heads = arena.take(R * 4);

  const kernel = make(arena.size);
  plan.copyTo(kernel.memory.buffer);
  const f32 = new Float32Array(kernel.memory.buffer);
  const i32 = new Int32Array(kernel.memory.buffer);
  const writeFeatures = createTypeFeatures(file);
  const vectors = new Float32Array(CACHED_TYPES * d);
  const slots = new Map<string, number>();
  let rows = 0;

  const view = (at: number, count: number): Float32Array => f32.subarray(at >> 2, (at >> 2) + count);
  const quantise = (x: number, width: number, to = input): void => kernel.quantise(x, rows, width, to.at, to.scales);
  const linear = (layer: Linear, y: number, from = input, count = rows): void =>
    kernel.linear(from.at, from.scales, count, layer.width, layer.weights, layer.scales, layer.bias, layer.outputs, y);

  const runBlock = (x: number, { taps, dilation, project, gain, shift }: Block): void => {
    const width = project.width;
    kernel.depthwise(x, taps, settings.kernel, dilation, starts, ends, rows, width, mixed);
    quantise(mixed, width);
    linear(project, wide);
    kernel.gate(x, wide, gain, shift, rows, width);
  };

  /** Computes and keeps the vectors of forms that are not yet known. */
  const learnTypes = (forms: readonly string[]): void => {
    const fresh = [...new Set(forms)].filter((form) => !slots.has(form));
    if (slots.size + fresh.length > CACHED_TYPES) {
      slots.clear();
      learnTypes(forms);
      return;
    }
    if (fresh.length === 0) return;
    const { width } = layers.mix;
    fresh.forEach((form, i) => {
      writeFeatures(form, f32, (wide >> 2) + i * width);
    });
    const count = roundUp(fresh.length, 4);
    kernel.quantise(wide, fresh.length, width, input.at, input.scales);
    linear(layers.mix, wide, input, count);
    kernel.maxout(wide, norms.mixGain, norms.mixShift, fresh.length, d, mixed);
    vectors.set(view(mixed, fresh.length * d), slots.size * d);
    for (const form of fresh) slots.set(form, slots.size);
  };

  const place = ({ forms, bounds }: Batch): void => {
    rows = roundUp(forms.length, 4);
    learnTypes(forms);
    forms.forEach((form, r) => {
      const slot = slots.get(form)!;
      f32.set(vectors.subarray(slot * d, (slot + 1) * d), (x0 >> 2) + r * d);
    });
    view(x0, rows * d).fill(0, forms.length * d);
    for (let s = 0; s + 1 < bounds.length; s++) {
      i32.fill(bounds[s]!, (starts >> 2) + bounds[s]!, (starts >> 2) + bounds[s + 1]!);
      i32.fill(bounds[s + 1]!, (ends >> 2) + bounds[s]!, (ends >> 2) + bounds[s + 1]!);
    }
    i32.fill(forms.length, (starts >> 2) + forms.length, (starts >> 2) + rows);
    i32.fill(rows, (ends >> 2) + forms.length, (ends >> 2) + rows);
  };

  /** The shared layers and the tag layer. */
  const runShared = (): void => {
    view(shared, rows * d).set(view(x0, rows * d));
    kernel.addRow(shared, norms.treebank, rows, d);
    for (const block of layers.tagging) runBlock(shared, block);
    quantise(shared, d);
    linear(layers.tagHidden, tagHidden);
    kernel.leaky(tagHidden, rows * settings.tag);
    quantise(tagHidden, settings.tag, tagInput);
  };

  return {
    start(batch) {
      place(batch);
      runShared();
    },
    tags() {
      linear(layers.tags, tagScores, tagInput);
      return { values: view(tagScores, rows * layers.tags.outputs), stride: layers.tags.outputs };
    },
    names() {
      const n = settings.names;
      quantise(shared, d);
      linear(layers.nameIn, named);
      linear(layers.nameTags, namedTags, tagInput);
      kernel.add(named, namedTags, rows * n);
      kernel.norm(named, norms.nameGain, norms.nameShift, rows, n);
      for (const block of layers.names) runBlock(named, block);
      quantise(named, n);
      linear(layers.name, nameScores);
      return { values: view(nameScores, rows * layers.name.outputs), stride: layers.name.outputs };
    },
    parse() {
      linear(layers.tagsToParse, parsed, tagInput);
      kernel.add(parsed, shared, rows * d);
      for (const block of layers.parsing) runBlock(parsed, block);
      quantise(parsed, d);
      for (const [layer, out, width] of [
        [layers.arcDependent, arcDependent, settings.arc],
        [layers.arcHead, arcHead, settings.arc],
        [layers.labelDependent, labelDependent, settings.label],
        [layers.labelHead, labelHead, settings.label],
      ] as const) {
        linear(layer, out);
        kernel.leaky(out, rows * width);
      }
      quantise(arcDependent, settings.arc);
      linear(layers.arc, arcQuery);
    },
    arcs(start, end) {
      const size = end - start;
      const row = settings.arc * 4;
      kernel.dots(arcQuery + start * row, arcHead + start * row, size, settings.arc, arcScores);
      const scores = view(arcScores, size * size);
      for (let i = 0; i < size; i++) {
        for (let h = 0; h < size; h++) scores[i * size + h]! += distance[distances[h - i + LONGEST]!]!;
      }
      return scores;
    },
    labels(headRows) {
      i32.fill(0, heads >> 2, (heads >> 2) + rows);
      i32.set(headRows, heads >> 2);
      kernel.pairs(labelDependent, labelHead, heads, rows, settings.label, pairs);
      quantise(pairs, 3 * settings.label);
      linear(layers.label, labelScores);
      return { values: view(labelScores, rows * layers.label.outputs), stride: layers.label.outputs };
    },
    lemmas(chosen) {
      const count = roundUp(chosen.length, 4);
      chosen.forEach((r, i) => {
        f32.copyWithin((wide >> 2) + i * 2 * d, (shared >> 2) + r * d, (shared >> 2) + (r + 1) * d);
        f32.copyWithin((wide >> 2) + (i * 2 + 1) * d, (x0 >> 2) + r * d, (x0 >> 2) + (r + 1) * d);
      });
      kernel.quantise(wide, chosen.length, 2 * d, input.at, input.scales);
      linear(layers.lemmaHidden, hidden, input, count);
      kernel.leaky(hidden, count * settings.tag);
      kernel.quantise(hidden, count, settings.tag, input.at, input.scales);
      linear(layers.lemma, wide, input, count);
      return { values: view(wide, count * layers.lemma.outputs), stride: layers.lemma.outputs };
    },
  };
};

/** Buckets of head minus dependent, from -LONGEST on. */
const distances = Uint8Array.from({ length: 2 * LONGEST + 1 }, (_, i) => distanceBucket(i - LONGEST));

/** The form that stands for the root in a batch. */
export { ROOT_FORM };
