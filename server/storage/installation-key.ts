/**
 * The key of this installation, which seals results [S2]: made at the first start, in a file of its own that nobody else may
 * read and that no copy of the data takes along. A new key is introduced by the one before it, so that whoever knows an old
 * fingerprint can follow to the new one.
 */

import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  introduce,
  type Introduction,
  type KeyChain,
  keysOf,
  type Signer,
} from '@mufakat/shared/result/signing.ts';

export interface InstallationKey extends Signer {
  readonly chain: KeyChain;
}

/** The file is there and is no key: made anew it would be another installation. */
export class KeyDamaged extends Error {}

interface KeyFile {
  /** PKCS 8, PEM. */
  readonly privateKey: string;
  readonly first: string;
  readonly introductions: readonly Introduction[];
}

const OWNER_ONLY = 0o600;

export function keyFileIn(dataDir: string): string {
  return join(dataDir, 'kunci-segel.json');
}

/** Reads the key, or makes it. Throws `KeyDamaged`, or what the disk says. */
export function openInstallationKey(dataDir: string): InstallationKey {
  const path = keyFileIn(dataDir);
  if (!existsSync(path)) {
    const made = makeKey();
    const file = { privateKey: pemOf(made), first: publicHex(made), introductions: [] };
    // Not written over: another server may just have made one.
    writeFileSync(path, textOf(file), { mode: OWNER_ONLY, flag: 'wx', flush: true });
  }
  // A disk that takes no writes would refuse what need not be done.
  if ((statSync(path).mode & 0o777) !== OWNER_ONLY) chmodSync(path, OWNER_ONLY);
  return keyIn(path);
}

/** Makes a new key, introduced by the one there is; a running server takes it at its next start. */
export function renewInstallationKey(dataDir: string, at: Date): InstallationKey {
  const path = keyFileIn(dataDir);
  const { chain, ...old } = openInstallationKey(dataDir);
  const made = makeKey();
  const introduced = introduce(publicHex(made), at.toISOString(), old);
  const file = {
    privateKey: pemOf(made),
    first: chain.first,
    introductions: [...chain.introductions, introduced],
  };
  writeFileSync(`${path}.baru`, textOf(file), { mode: OWNER_ONLY, flush: true });
  renameSync(`${path}.baru`, path);
  return keyIn(path);
}

function keyIn(path: string): InstallationKey {
  try {
    const { privateKey, first, introductions } = JSON.parse(readFileSync(path, 'utf8')) as KeyFile;
    const key = createPrivateKey(privateKey);
    const chain = { first, introductions };
    if (keysOf(chain)?.at(-1) !== publicHex(key)) throw new Error('not the last key of its chain');
    return {
      key: publicHex(key),
      chain,
      sign: (message) => sign(null, message, key).toString('hex'),
    };
  } catch (cause) {
    throw new KeyDamaged(path, { cause });
  }
}

function makeKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey;
}

function pemOf(key: KeyObject): string {
  return key.export({ format: 'pem', type: 'pkcs8' }).toString();
}

/** The 32 bytes at the end of its DER form. */
function publicHex(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
}

function textOf(file: KeyFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
