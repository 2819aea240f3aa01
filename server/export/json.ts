/** The canonical result file, byte for byte what its hash, the verifier and the frozen record know. */

import { resultFile } from '@mufakat/shared/result/canonical.ts';
import type { Result } from '@mufakat/shared/result/result.ts';

/** The result file in UTF-8. Not cleaned: this is the record, and its hash is printed. */
export function renderJson(result: Result): Uint8Array {
  return new TextEncoder().encode(resultFile(result));
}
