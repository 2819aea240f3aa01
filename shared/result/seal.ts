/**
 * How a result is sealed [S1, S2]: its code follows from all the rest of it, so that the code on paper holds every word; then
 * the whole, code and all, is hashed and signed.
 */
import { canonicalJson, shortHash, sha256Hex } from './canonical.ts';
import type { Result } from './result.ts';
import { messageOf, type Signer } from './signing.ts';

/** The code of a result: the first 100 bits of the hash of the result without its code. */
export function codeOf(result: Result): string {
  return shortHash(sha256Hex(canonicalJson({ ...result, code: null })));
}

export interface SealedResult {
  readonly code: string;
  readonly sha256: string;
  /** Canonical JSON of the result with its code. */
  readonly canonical: string;
}

/** Gives a result its code. */
export function withCode(result: Result): SealedResult {
  const code = codeOf(result);
  const canonical = canonicalJson({ ...result, code });
  return { code, canonical, sha256: sha256Hex(canonical) };
}

export function signResult(sha256: string, signer: Signer): string {
  return signer.sign(messageOf('result/1', sha256));
}
