import { sha256 } from '@noble/hashes/sha2.js';

/** A seeded generator of numbers in [0, 1): tests need no chance. */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'];
const SETTINGS = {
  word: 8,
  affix: 8,
  shape: 8,
  width: 16,
  tagging: 1,
  kernel: 5,
  dilations: [1, 2],
  tag: 8,
  arc: 8,
  label: 8,
  names: 8,
  name_dilations: [1],
};
const WORDS = ['.', 'de', 'kat', 'ziet', 'anna'];
const AFFIXES = ['^de', '^kat', '^ziet', 'de$', 'kat$', 'et$', 'iet$', 'ziet$'];

/** The bytes of a model file with random weights: `change` may spoil the header. */
export const tinyModel = (seed: number, change: (header: Record<string, unknown>) => void = () => undefined): Uint8Array => {
  const random = randomNumbers(seed);
  const sections: Record<string, { offset: number; length: number; width?: number; rows?: number; outputs?: number }> = {};
  const pieces: Uint8Array[] = [];
  let size = 0;
  const add = (name: string, bytes: Uint8Array, facts: object = {}): void => {
    sections[name] = { offset: size, length: bytes.length, ...facts };
    const padded = new Uint8Array(Math.ceil(bytes.length / 16) * 16);
    padded.set(bytes);
    pieces.push(padded);
    size += padded.length;
  };
  const floats = (name: string, count: number, least = -1, most = 1): void =>
    add(name, new Uint8Array(Float32Array.from({ length: count }, () => least + random() * (most - least)).buffer));
  const bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => Math.floor(random() * 255) - 127);
  const table = (name: string, rows: number, width: number): void => {
    add(name, bytes(rows * width), { rows, width });
    floats(`${name}.scales`, rows, 0.001, 0.01);
  };
  const linear = (name: string, width: number, wanted: number): void => {
    const outputs = Math.ceil(wanted / 8) * 8;
    add(name, bytes(outputs * width), { outputs, width });
    floats(`${name}.scales`, outputs, 0.001, 0.02);
    floats(`${name}.bias`, outputs);
  };
  const block = (name: string, width: number): void => {
    floats(`${name}.taps`, 5 * width);
    linear(`${name}.project`, width, 2 * width);
    floats(`${name}.gain`, width, 0.5, 1.5);
    floats(`${name}.shift`, width);
  };
  table('word', WORDS.length + 3, 8);
  table('affix', AFFIXES.length + 3, 8);
  table('shape', 5, 8);
  linear('mix', 8 + 8 * 8 + 8, 3 * 16);
  for (const [name, width] of [
    ['mix_norm', 16],
    ['name_norm', 8],
  ] as const) {
    floats(`${name}.gain`, width, 0.5, 1.5);
    floats(`${name}.shift`, width);
  }
  floats('treebank', 16);
  block('tagging.0', 16);
  block('parsing.0', 16);
  block('name_blocks.0', 8);
  for (const [name, width, outputs] of [
    ['tag_hidden', 16, 8],
    ['tags', 8, 5],
    ['tags_to_parse', 8, 16],
    ['lemma_hidden', 32, 8],
    ['lemma', 8, 3],
    ['arc_dependent', 16, 8],
    ['arc_head', 16, 8],
    ['arc', 8, 8],
    ['label_dependent', 16, 8],
    ['label_head', 16, 8],
    ['label', 24, 4],
    ['name_in', 16, 8],
    ['name_tags', 8, 8],
    ['name', 8, TAGS.length],
  ] as const) {
    linear(name, width, outputs);
  }
  floats('distance', 25);
  const text = (name: string, lines: readonly string[]): void => add(name, new TextEncoder().encode(lines.join('\n')));
  text('words', WORDS);
  text('affixes', AFFIXES);
  text('shapes', ['x', 'Xxx']);
  text('compoundModifiers', ['slot']);
  text('compoundHeads', ['fase']);
  text('lexicon', ['katten\t0:1 1:1']);
  const header: Record<string, unknown> = {
    language: 'nl',
    settings: SETTINGS,
    upos: ['NOUN', 'VERB'],
    xpos: ['N', 'WW'],
    fine: [
      [0, '_'],
      [0, 'Number=Sing'],
      [1, '_'],
    ],
    scripts: [
      [0, 0, 0, '', '', ''],
      [0, 0, 0, '', 'ten', ''],
      [1, 0, 0, '', '', ''],
    ],
    networkScripts: 3,
    deprels: ['nsubj', 'obj', 'root'],
    tags: TAGS,
    affixCounts: [1, 1, 1, 1, 1, 1, 1, 1],
    conventions: { separatedParticles: true, auxiliaryByRelation: true, compounds: true },
    sections,
  };
  change(header);
  return assemble(header, pieces, size);
};

const assemble = (header: object, pieces: readonly Uint8Array[], size: number): Uint8Array => {
  const json = JSON.stringify(header);
  const head = new TextEncoder().encode(json + ' '.repeat((16 - (new TextEncoder().encode(json).length % 16)) % 16));
  const body = new Uint8Array(head.length + size);
  body.set(head);
  let at = head.length;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.length;
  }
  const file = new Uint8Array(48 + body.length);
  file.set(new TextEncoder().encode('TRIPEL01'));
  const view = new DataView(file.buffer);
  view.setUint32(8, head.length, true);
  view.setUint32(12, size, true);
  file.set(sha256(body), 16);
  file.set(body, 48);
  return file;
};
