import { InputError } from '../../model/errors.ts';
import type { LanguageCode } from '../../model/text.ts';
import { digest } from './digest.ts';
import type { LemmaScript } from './lemmaScript.ts';

/** What a model file says of itself before its weights. models/README.md describes the format. */
export interface ModelHeader {
  readonly language: LanguageCode;
  readonly settings: {
    readonly word: number;
    readonly affix: number;
    readonly shape: number;
    readonly width: number;
    readonly tagging: number;
    readonly kernel: number;
    readonly dilations: readonly number[];
    readonly tag: number;
    readonly arc: number;
    readonly label: number;
    readonly names: number;
    readonly name_dilations: readonly number[];
  };
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of the XPOS, and the features. */
  readonly fine: readonly (readonly [xpos: number, feats: string])[];
  /** The first `networkScripts` are the network's outputs, the rest occur in the lexicon alone. */
  readonly scripts: readonly LemmaScript[];
  readonly networkScripts: number;
  readonly deprels: readonly string[];
  readonly tags: readonly string[];
  readonly affixCounts: readonly number[];
  /** What the language's treebanks do: see conventions.ts and compounds.ts. */
  readonly conventions: { readonly separatedParticles: boolean; readonly auxiliaryByRelation: boolean; readonly compounds: boolean };
  readonly sections: Readonly<Record<string, Section>>;
}

/** A piece of the payload; `width` and `rows` or `outputs` for matrices. */
export interface Section {
  readonly offset: number;
  readonly length: number;
  readonly width?: number;
  readonly rows?: number;
  readonly outputs?: number;
}

export interface ModelFile {
  readonly header: ModelHeader;
  readonly payload: Uint8Array;
  section(name: string): Section;
  bytes(name: string): Uint8Array;
  text(name: string): string;
}

const MAGIC = 'TRIPEL';
const VERSION = '01';
const PREFIX = 48;

const broken = (what: string): InputError => new InputError('KG_MODEL', `the model file ${what}; install the package again`);

/** Reads and verifies a model file. Throws InputError KG_MODEL where it is not one, is of another version or is damaged. */
export const openModelFile = (file: Uint8Array): ModelFile => {
  const ascii = String.fromCharCode(...file.subarray(0, 8));
  if (file.length < PREFIX || !ascii.startsWith(MAGIC)) throw broken('is not a Tripel model');
  if (ascii.slice(6) !== VERSION) throw broken(`has version ${ascii.slice(6)}, this program reads version ${VERSION}`);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headerLength = view.getUint32(8, true);
  const payloadLength = view.getUint32(12, true);
  const body = file.subarray(PREFIX);
  if (body.length !== headerLength + payloadLength) throw broken('is cut off');
  if (digest(body).some((byte, i) => byte !== file[16 + i])) throw broken('is damaged (its checksum does not match)');
  const header = parseHeader(new TextDecoder().decode(body.subarray(0, headerLength)));
  return withSections(header, body.subarray(headerLength));
};

const parseHeader = (text: string): ModelHeader => {
  const value: unknown = JSON.parse(text);
  if (!isHeader(value)) throw broken('has an incomplete header');
  return value;
};

const isHeader = (value: unknown): value is ModelHeader =>
  typeof value === 'object' &&
  value !== null &&
  ['language', 'settings', 'upos', 'fine', 'scripts', 'deprels', 'tags', 'sections', 'conventions'].every((key) => key in value);

const withSections = (header: ModelHeader, payload: Uint8Array): ModelFile => {
  const section = (name: string): Section => {
    const found = header.sections[name];
    if (found === undefined) throw broken(`lacks the section ${name}`);
    return found;
  };
  const bytes = (name: string): Uint8Array => {
    const { offset, length } = section(name);
    return payload.subarray(offset, offset + length);
  };
  return { header, payload, section, bytes, text: (name) => new TextDecoder().decode(bytes(name)) };
};
