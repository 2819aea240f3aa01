/**
 * The result as bytes that anyone can make again: canonical JSON (RFC 8785), its SHA-256, the result code as it stands on
 * paper and the result file. One value has one text; what JSON cannot say exactly is refused, not rounded.
 */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

import type { Result } from './result.ts';

/** Without I, L, O and U, which are misread or spell words. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 20;

/**
 * Canonical JSON: keys sorted by UTF-16 units, no spaces, numbers as ECMAScript prints them. Throws on `undefined`, NaN,
 * Infinity, functions and the like. Where RFC 8785 stops at a lone surrogate, this writes its \u escape: a freeze must not
 * fail over one broken character in a card.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`no JSON number: ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
  }
  throw new TypeError(`not JSON: ${typeof value}`);
}

/** SHA-256 of a text in UTF-8, 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of bytes, as above. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The hash of a result, as in the result file and on paper. */
export function resultHash(result: Result): string {
  return sha256Hex(canonicalJson(result));
}

/** The result file: hash first, then the canonical result; no other byte, not even a newline at the end. */
export function resultFile(result: Result): string {
  const canonical = canonicalJson(result);
  return fileText(sha256Hex(canonical), canonical);
}

/** The one text a result file with this hash and canonical result has. */
export function fileText(hash: string, canonical: string): string {
  return `{"sha256":${JSON.stringify(hash)},"result":${canonical}}`;
}

/** A hash as printed: eight groups of eight. */
export function printedHash(hash: string): string[] {
  return hash.match(/.{8}/g) ?? [];
}

/** Twenty characters from at least 13 random bytes; the caller brings the randomness. */
export function codeFromBytes(bytes: Uint8Array): string {
  if (bytes.length * 8 < CODE_LENGTH * 5) throw new RangeError('a result code needs 13 bytes');
  let code = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5 && code.length < CODE_LENGTH) {
      bits -= 5;
      code += CODE_ALPHABET[(held >> bits) & 31];
    }
  }
  return code;
}

/** The first 100 bits of a hash in 20 characters, as people read it. */
export function shortHash(hash: string): string {
  return codeFromBytes(hexToBytes(hash.slice(0, 26)));
}

/** K7QF-2M9R-XWDP-4HTC-6BNA */
export function formatCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}

/** A code as someone typed it, or `null`: small letters, spaces, hyphens and the letters O, I and L are forgiven. */
export function readCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return code.length === CODE_LENGTH && code.split('').every((letter) => CODE_ALPHABET.includes(letter))
    ? code
    : null;
}
