import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A key of 16 hexadecimal digits that depends on the parts and their order alone. */
export const contentKey = (...parts: readonly (string | number | null)[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
