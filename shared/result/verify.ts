/**
 * Is this what was frozen? The one function behind `npm run verify` and the page of a bundle [S5]: it takes a bundle, or the
 * result file alone.
 */

import { isArchive } from './archive.ts';
import { textOf } from './utf8.ts';
import { type Verdict, UNREADABLE } from './verdict.ts';
import { verifyBundle } from './verify-bundle.ts';
import { verifyFile } from './verify-file.ts';

/** `key` is the fingerprint the reader trusts; `null` if there is none to compare with. */
export function verify(bytes: Uint8Array, reader: { readonly key: string | null }): Verdict {
  if (isArchive(bytes)) return verifyBundle(bytes, reader);
  const text = textOf(bytes);
  const verdict = text === null ? UNREADABLE : verifyFile(text);
  if (reader.key === null || verdict.exit === 3) return verdict;
  // Somebody who asks for a key asks for a signature, which only a bundle has.
  return { ...verdict, exit: 1, findings: [...verdict.findings, { what: 'key', at: '' }] };
}
