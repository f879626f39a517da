import { analyse } from 'chardet';
import { InputError } from '../model/errors.ts';

const NAMED_FORMATS: readonly (readonly [name: string, magic: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0]],
];
const SAMPLE = 1 << 16;
/** Encodings that share the Latin letters of Dutch and English with Windows-1252; a detector tells them apart by chance. */
const LATIN = /^(?:ISO-8859-(?:1|2|9|15)|windows-125[0247])$/i;
/** Bytes that Windows-1252 leaves undefined. */
const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS_ONLY = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Decodes Windows-1252 by hand where it matters: some versions of Node take it for Latin-1. */
const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9f]/g, (control) => WINDOWS_ONLY.charAt(control.charCodeAt(0) - 0x80));

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte);

const failBinary = (path: string, what: string): never => {
  throw new InputError('KG_INPUT_BINARY', `${path}: is ${what}, not text; save its text as .txt, .md or .html and read that`);
};

/** The encoding that a byte order mark tells, else null. */
const encodingFromMark = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return null;
};

/** The encoding that an HTML page declares near its start, else null. */
const encodingFromMeta = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
};

const decodeAs = (bytes: Uint8Array, encoding: string): string | null => {
  if (/^(?:iso-8859-1|latin-?1|windows-1252|us-ascii|ascii)$/i.test(encoding)) return decodeWindows(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const controlShare = (bytes: Uint8Array): number => {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  return controls / Math.max(1, sample.length);
};

const refuseBinary = (bytes: Uint8Array, path: string): void => {
  const named = NAMED_FORMATS.find(([, magic]) => startsWith(bytes, magic));
  if (named !== undefined) failBinary(path, named[0]);
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > 0.2 * sample.length && zeros < 0.6 * sample.length) {
    throw new InputError('KG_INPUT_ENCODING', `${path}: seems to be UTF-16 or UTF-32 without a byte order mark; save it as UTF-8`);
  }
  if (zeros > 0 || controlShare(bytes) > 0.02) failBinary(path, 'a binary file');
};

/** Decodes what is neither UTF-8 nor marked: Latin-1 and Windows-1252, if the bytes look like it. */
const decodeDetected = (bytes: Uint8Array, path: string): string => {
  const sample = bytes.subarray(0, SAMPLE);
  const guesses = analyse(sample);
  const best = guesses[0];
  const latin = guesses.find(({ name }) => LATIN.test(name));
  const isLatin = latin !== undefined && latin.confidence >= (best?.confidence ?? 0) - 25;
  if (isLatin && !sample.some((byte) => UNDEFINED_1252.has(byte))) return decodeWindows(bytes);
  const guess = best === undefined || LATIN.test(best.name) ? '' : ` (perhaps ${best.name})`;
  throw new InputError('KG_INPUT_ENCODING', `${path}: has an unknown encoding${guess}; save it as UTF-8`);
};

/**
 * Decodes the bytes of a text file: UTF-8 with or without a byte order mark, UTF-16 with one, a page's declared encoding,
 * else Latin-1 or Windows-1252 if the bytes look like it. The mark is left out, nothing else is changed.
 * @throws InputError for binary files and unknown encodings
 */
export const decodeText = (bytes: Uint8Array, path: string): string => {
  const marked = encodingFromMark(bytes);
  if (marked !== null) {
    const text = decodeAs(bytes, marked);
    if (text !== null) return text;
    throw new InputError(
      'KG_INPUT_ENCODING',
      `${path}: begins with the byte order mark of ${marked} but is not valid ${marked}; save it as UTF-8`,
    );
  }
  refuseBinary(bytes, path);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const declared = encodingFromMeta(bytes);
  const text = declared === null || /^utf-?8$/i.test(declared) ? null : decodeAs(bytes, declared);
  return text ?? decodeDetected(bytes, path);
};
