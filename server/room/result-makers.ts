/** How a room draws up its result: the draft at any time, and the frozen version with a fresh code and its hash (`design.md` 3.3). */
import { randomBytes } from 'node:crypto';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { canonicalJson, codeFromBytes, fileText, sha256Hex } from '@mufakat/shared/result/canonical.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import type { ResultMakers } from './parts.ts';

/** `program` is the version of this program, which stands in every result. */
export function resultMakers(program: string): ResultMakers {
  return {
    freeze(state, { version, at }) {
      const code = codeFromBytes(randomBytes(16));
      const canonical = canonicalJson(buildResult(state, { program, frozen: { version, at, code } }));
      const sha256 = sha256Hex(canonical);
      // What is frozen is stored as the whole file, so that a download is the same bytes for ever.
      return { code, sha256, json: fileText(sha256, canonical) };
    },
    draft: (state) => buildResult(state, { program, frozen: null }),
    // Written by `freeze` above and kept in the log; nobody else puts it there.
    read: (json) => (JSON.parse(json) as { result: Result }).result,
  };
}
