/** How a room draws up its result: the draft at any time, and the frozen version with its code, hash and seal (`design.md` 3.3, [S1, S2]). */
import { buildResult } from '@mufakat/shared/result/build.ts';
import { fileText } from '@mufakat/shared/result/canonical.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { signResult, withCode } from '@mufakat/shared/result/seal.ts';
import { fingerprintOf, type Signer } from '@mufakat/shared/result/signing.ts';
import type { ResultMakers } from './parts.ts';

/** `program` is the version of this program, which stands in every result; `signer` the key of this installation. */
export function resultMakers(program: string, signer: Signer): ResultMakers {
  const key = fingerprintOf(signer.key);
  return {
    freeze(state, { version, at, point }) {
      // What is not on disk has no hash yet.
      if (point === null || point.n !== state.n) return null;
      const isRehearsal = state.settings.rehearsalOf !== null;
      const seal = { head: point.head, log: point.log, key };
      const frozen = { version, at, code: null, ...(isRehearsal ? {} : { seal }) };
      const { code, canonical, sha256 } = withCode(buildResult(state, { program, frozen }));
      return {
        code,
        sha256,
        // What is frozen is stored as the whole file, so that a download is the same bytes for ever.
        json: fileText(sha256, canonical),
        ...(isRehearsal ? {} : { seal: { key: signer.key, signature: signResult(sha256, signer) } }),
      };
    },
    draft: (state) => buildResult(state, { program, frozen: null }),
    // Written by `freeze` above and kept in the log; nobody else puts it there.
    read: (json) => (JSON.parse(json) as { result: Result }).result,
  };
}
