/**
 * Is this result file what was frozen? The check is on the text, not only on its meaning: a file that a program has laid out
 * anew is reported as altered too, and `why` tells which of the two it is. A file that is equal but forged as a whole is not
 * recognised here; that is what the hash on the signed paper is for.
 */

import { canonicalJson, fileText, formatCode, printedHash, sha256Hex } from './canonical.ts';
import { RESULT_FORMAT } from './result.ts';

export type Verification =
  | {
      readonly verdict: 'equal' | 'altered';
      /** `content`: the result is not the one hashed; `layout`: same result, other bytes; `none`: equal. */
      readonly why: 'none' | 'content' | 'layout';
      /** As it stands on paper, `null` for a draft. */
      readonly code: string | null;
      readonly version: number | null;
      readonly frozenAt: string | null;
      readonly title: string | null;
      /** Hash of the result as it is in the file now, eight groups of eight: to be compared with the paper. */
      readonly sha256Printed: readonly string[];
      /** What the file itself claims. */
      readonly sha256Claimed: string;
    }
  | { readonly verdict: 'unreadable'; readonly why: 'not-json' | 'not-a-result' };

/** Checks the text of a result file (decoded as strict UTF-8 by the caller). */
export function verifyFile(text: string): Verification {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { verdict: 'unreadable', why: 'not-json' };
  }
  if (!isRecord(file) || typeof file['sha256'] !== 'string' || !isRecord(file['result'])) return NOT_A_RESULT;
  const result = file['result'];
  if (result['format'] !== RESULT_FORMAT) return NOT_A_RESULT;
  const canonical = canonicalJson(result);
  const hash = sha256Hex(canonical);
  const content = hash === file['sha256'];
  const layout = text === fileText(file['sha256'], canonical);
  const workshop = result['workshop'];
  return {
    verdict: content && layout ? 'equal' : 'altered',
    why: !content ? 'content' : layout ? 'none' : 'layout',
    code: typeof result['code'] === 'string' ? formatCode(result['code']) : null,
    version: typeof result['version'] === 'number' ? result['version'] : null,
    frozenAt: typeof result['frozenAt'] === 'string' ? result['frozenAt'] : null,
    title: isRecord(workshop) && typeof workshop['title'] === 'string' ? workshop['title'] : null,
    sha256Printed: printedHash(hash),
    sha256Claimed: file['sha256'],
  };
}

const NOT_A_RESULT: Verification = { verdict: 'unreadable', why: 'not-a-result' };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
