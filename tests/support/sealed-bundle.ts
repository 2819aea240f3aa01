/** Bundles as a server makes them, from workshops played in memory, and a key to seal them with. */
import { generateKeyPairSync, sign } from 'node:crypto';

import { rowOf } from '@mufakat/server/room/load.ts';
import { chain } from '@mufakat/server/storage/chain.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { type BundleParts, makeBundle } from '@mufakat/shared/result/bundle.ts';
import { sha256Hex } from '@mufakat/shared/result/canonical.ts';
import { type ChainedEntry, checkChain } from '@mufakat/shared/result/chain.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { signResult, withCode } from '@mufakat/shared/result/seal.ts';
import { fingerprintOf, type Signer } from '@mufakat/shared/result/signing.ts';
import type { Entry } from '@mufakat/shared/workshop/entry.ts';
import { evolve } from '@mufakat/shared/workshop/evolve.ts';

export function aSigner(): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  return { key, sign: (message) => sign(null, message, privateKey).toString('hex') };
}

export interface Sealed {
  readonly parts: BundleParts;
  readonly signer: Signer;
  readonly bytes: Uint8Array;
}

/** Entries as they are stored, hashes and salts with them. */
function chained(entries: readonly Entry[]): ChainedEntry[] {
  let prev: string | null = null;
  return entries.map((entry) => {
    const stored = chain(prev, rowOf(entry));
    prev = stored.hash;
    return stored;
  });
}

/** Seals the workshop as it stood after these entries; `change` alters the result before it is sealed. */
export function sealEntries(
  entries: readonly Entry[],
  signer: Signer = aSigner(),
  change: (result: Result) => void = () => {},
): Sealed {
  const log = chained(entries);
  const state = evolve(null, entries);
  const { head, digest } = checkChain(sha256Hex, log);
  const result = buildResult(state, {
    program: 'test',
    frozen: {
      version: state.versions.length + 1,
      at: state.t,
      code: null,
      seal: { head: head ?? '', log: digest, key: fingerprintOf(signer.key) },
    },
  });
  change(result);
  const { canonical, code, sha256 } = withCode(result);
  const parts: BundleParts = {
    result: canonical,
    code,
    sha256,
    seal: { key: signer.key, signature: signResult(sha256, signer) },
    keys: { first: signer.key, introductions: [] },
    log,
    ratification: {
      format: 'mufakat-ratification/1',
      sha256,
      code,
      version: result.version,
      constituencies: [],
    },
    supersededBy: null,
    page: new TextEncoder().encode('<!doctype html>'),
  };
  return { parts, signer, bytes: makeBundle(parts, signer) };
}
