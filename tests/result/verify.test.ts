import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { resultFile, resultHash } from '@mufakat/shared/result/canonical.ts';
import { verify } from '@mufakat/shared/result/verify.ts';
import { verifyFile } from '@mufakat/shared/result/verify-file.ts';

import { emptyResult, sampleResult } from '../cases/sample-result.ts';

const file = resultFile(sampleResult());
const LAYOUT = { exit: 1, findings: [{ what: 'layout' }] };

describe('the result file', () => {
  it('is equal as frozen, and says the code and the hash as they stand on paper', () => {
    const checked = verifyFile(file);
    expect(checked).toMatchObject({
      exit: 0,
      findings: [],
      about: { code: 'K7QF-2M9R-XWDP-4HTC-6BNA', version: 1, sealed: null },
    });
    expect(checked.about?.sha256).toHaveLength(8);
    expect(checked.about?.sha256.join('')).toBe(resultHash(sampleResult()));
    expect(verifyFile(resultFile(emptyResult()))).toMatchObject({ exit: 0, about: { code: null } });
  });

  it('shows any one changed byte', () => {
    const bytes = new TextEncoder().encode(file);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = bytes.slice();
        changed[at] = (changed[at]! + by) % 256;
        expect(verify(changed, { key: null }).exit).not.toBe(0);
        expect(verifyFile(decoder.decode(changed)).exit).not.toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  it('shows a changed byte that means the same', () => {
    const result = sampleResult();
    result.workshop.title = 'x\u001f';
    const escaped = resultFile(result);
    expect(escaped).toContain('x\\u001f');
    expect(verifyFile(escaped.replace('\\u001f', '\\u001F'))).toMatchObject(LAYOUT);
  });

  it('tells a new layout from a new content', () => {
    const pretty = JSON.stringify(JSON.parse(file), null, 2);
    expect(verifyFile(pretty)).toMatchObject(LAYOUT);
    expect(verifyFile(`${file}\n`)).toMatchObject(LAYOUT);
    expect(verifyFile(file.replace('"Rancangan"', '"Selesai"'))).toMatchObject({
      exit: 1,
      findings: [{ what: 'content' }],
    });
  });

  it('[S5] has no key to compare with a fingerprint', () => {
    const bytes = new TextEncoder().encode(file);
    expect(verify(bytes, { key: null }).exit).toBe(0);
    expect(verify(bytes, { key: '0'.repeat(32) })).toMatchObject({ exit: 1, findings: [{ what: 'key' }] });
  });

  it('is unreadable when it is something else', () => {
    for (const text of [
      '',
      '[]',
      '{}',
      '{"sha256":"","result":{}}',
      '{"sha256":1,"result":{"format":"mufakat-result/2"}}',
      'null',
    ]) {
      expect(verifyFile(text)).toMatchObject({ exit: 3, findings: [{ what: 'not-a-result' }], about: null });
    }
  });
});
