/**
 * The bundle of a sealed result: everything somebody needs to tell offline, years later, whether it was altered [S3]. The result
 * and its seal say what was agreed; the open log, what it was counted from; the list of files holds every byte of the rest.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js';

import { packFiles } from './archive.ts';
import type { RatifiedConstituency } from './since-freeze.ts';
import { canonicalJson, sha256OfBytes } from './canonical.ts';
import type { ChainedEntry } from './chain.ts';
import { lineOf, logText } from './open-log.ts';
import { hashOf, type KeyChain, messageOf, type SignedAs, type Signer } from './signing.ts';

export const BUNDLE_FORMAT = 'mufakat-bundle/1';

/** Names in the order in which they lie in the bundle. */
export const FILES = {
  page: 'verify.html',
  result: 'result.json',
  seal: 'seal.json',
  keys: 'keys.json',
  log: 'log.jsonl',
  ratification: 'ratification.json',
  list: 'bundle.json',
} as const;

/** Signature over a result; it goes into the log with the freeze. */
export interface Seal {
  readonly key: string;
  readonly signature: string;
}

/** What a value is signed with, beside the value itself. */
export type Signed<T> = T & Seal;

/** Who said at their own device that this is the result, by constituency [S4]. */
export interface RatificationFile {
  readonly format: 'mufakat-ratification/1';
  readonly sha256: string;
  readonly code: string;
  readonly version: number;
  readonly constituencies: readonly RatifiedConstituency[];
}

export interface SealFile {
  readonly format: 'mufakat-seal/1';
  readonly sha256: string;
  readonly code: string;
  readonly key: string;
  readonly signature: string;
}

export interface FileList {
  readonly format: typeof BUNDLE_FORMAT;
  /** SHA-256 of the bytes of every file but this one. */
  readonly files: Readonly<Record<string, string>>;
  /** The version that took its place when the bundle was made; `null` if it was the newest. */
  readonly supersededBy: { readonly version: number; readonly code: string } | null;
}

export interface BundleParts {
  /** Canonical JSON of the result, as it was sealed. */
  readonly result: string;
  readonly code: string;
  readonly sha256: string;
  readonly seal: Seal;
  readonly keys: KeyChain;
  /** The first entries of the log, as many as the result says. */
  readonly log: readonly ChainedEntry[];
  readonly ratification: RatificationFile;
  readonly supersededBy: FileList['supersededBy'];
  /** The page that checks the bundle. */
  readonly page: Uint8Array;
}

/** The bytes of a bundle. The same parts give the same bytes. */
export function makeBundle(parts: BundleParts, signer: Signer): Uint8Array<ArrayBuffer> {
  const { sha256, code, seal, keys, ratification, supersededBy } = parts;
  const sealFile: SealFile = { format: 'mufakat-seal/1', sha256, code, ...seal };
  const files: [string, Uint8Array][] = [
    [FILES.page, parts.page],
    [FILES.result, utf8ToBytes(parts.result)],
    [FILES.seal, json(sealFile)],
    [FILES.keys, json({ format: 'mufakat-keys/1', ...keys })],
    [FILES.log, utf8ToBytes(logText(parts.log.map(lineOf)))],
    [FILES.ratification, json(signed('ratification/1', ratification, signer))],
  ];
  const list: FileList = {
    format: BUNDLE_FORMAT,
    files: Object.fromEntries(files.map(([name, bytes]) => [name, sha256OfBytes(bytes)])),
    supersededBy,
  };
  files.push([FILES.list, json(signed('bundle/1', list, signer))]);
  return packFiles(files.map(([name, bytes]) => ({ name, bytes })));
}

function signed<T extends object>(as: SignedAs, value: T, signer: Signer): Signed<T> {
  return { ...value, key: signer.key, signature: signer.sign(messageOf(as, hashOf(value))) };
}

function json(value: object): Uint8Array {
  return utf8ToBytes(canonicalJson(value));
}
