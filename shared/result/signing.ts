/**
 * What the key of an installation signs, and how anyone checks it [S2]: Ed25519 over the UTF-8 text of a JSON list of what it
 * is and a SHA-256. Keys, hashes and signatures are lower-case hex. Signing itself is the server's, which alone holds the key.
 */

import { hashes, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

import { canonicalJson, sha256Hex } from './canonical.ts';

hashes.sha512 = sha512;

/** A result, the files of a bundle, who ratified a result, the key that comes after this one. */
export type SignedAs = 'result/1' | 'bundle/1' | 'ratification/1' | 'key/1';

/** Holds the key of the installation. */
export interface Signer {
  /** The public key. */
  readonly key: string;
  sign(message: Uint8Array): string;
}

/** Keys of an installation, oldest first: each but the first was introduced by the one before it. */
export interface KeyChain {
  readonly first: string;
  readonly introductions: readonly Introduction[];
}

export interface Introduction {
  readonly key: string;
  /** ISO 8601. */
  readonly at: string;
  /** By the key before it, over `key` and `at`. */
  readonly signature: string;
}

const FINGERPRINT_LENGTH = 32;

/** The bytes that are signed. */
export function messageOf(as: SignedAs, sha256: string): Uint8Array {
  return utf8ToBytes(JSON.stringify([as, sha256]));
}

export function isSigned(as: SignedAs, sha256: string, key: string, signature: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(key) || !/^[0-9a-f]{128}$/.test(signature)) return false;
  try {
    return verify(hexToBytes(signature), messageOf(as, sha256), hexToBytes(key), { zip215: false });
  } catch {
    // A key that is no point of the curve.
    return false;
  }
}

/** What is signed of a value: its canonical JSON. */
export function hashOf(value: object): string {
  return sha256Hex(canonicalJson(value));
}

/** Half a hash, 32 hex digits: what people compare keys by. */
export function fingerprintOf(key: string): string {
  return sha256Hex(JSON.stringify(['fingerprint/1', key])).slice(0, FINGERPRINT_LENGTH);
}

/** a3f0 12bc … */
export function formatFingerprint(fingerprint: string): string {
  return (fingerprint.match(/.{1,4}/g) ?? []).join(' ');
}

/** A fingerprint as someone typed it, or `null`. */
export function readFingerprint(typed: string): string | null {
  const fingerprint = typed.toLowerCase().replace(/[\s:\u2010-\u2015-]/g, '');
  return /^[0-9a-f]{32}$/.test(fingerprint) ? fingerprint : null;
}

export function introduce(key: string, at: string, by: Signer): Introduction {
  return { key, at, signature: by.sign(messageOf('key/1', hashOf({ key, at }))) };
}

/** Every key of a chain, oldest first; `null` if one was not introduced by the one before it. */
export function keysOf({ first, introductions }: KeyChain): string[] | null {
  const keys = [first];
  for (const { key, at, signature } of introductions) {
    const by = keys.at(-1) ?? first;
    if (!isSigned('key/1', hashOf({ key, at }), by, signature)) return null;
    keys.push(key);
  }
  return keys;
}
