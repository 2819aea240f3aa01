import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { resultFile, resultHash } from '@mufakat/shared/result/canonical.ts';
import { verifyFile } from '@mufakat/shared/result/verify.ts';

import { emptyResult, sampleResult } from '../cases/sample-result.ts';

const file = resultFile(sampleResult());

describe('the result file', () => {
  it('is equal as frozen, and says the code and the hash as they stand on paper', () => {
    const checked = verifyFile(file);
    expect(checked).toMatchObject({
      verdict: 'equal',
      why: 'none',
      code: 'K7QF-2M9R-XWDP-4HTC-6BNA',
      version: 1,
    });
    if (checked.verdict === 'unreadable') throw new Error('unreadable');
    expect(checked.sha256Printed).toHaveLength(8);
    expect(checked.sha256Printed.join('')).toBe(resultHash(sampleResult()));
    expect(verifyFile(resultFile(emptyResult()))).toMatchObject({ verdict: 'equal', code: null });
  });

  it('shows any one changed byte', () => {
    const bytes = new TextEncoder().encode(file);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = bytes.slice();
        changed[at] = (changed[at]! + by) % 256;
        expect(verifyFile(decoder.decode(changed)).verdict).not.toBe('equal');
      }),
      { numRuns: 400 },
    );
  });

  it('shows a changed byte that means the same', () => {
    const result = sampleResult();
    result.workshop.title = 'x\u001f';
    const escaped = resultFile(result);
    expect(escaped).toContain('x\\u001f');
    expect(verifyFile(escaped.replace('\\u001f', '\\u001F'))).toMatchObject({
      verdict: 'altered',
      why: 'layout',
    });
  });

  it('tells a new layout from a new content', () => {
    const pretty = JSON.stringify(JSON.parse(file), null, 2);
    expect(verifyFile(pretty)).toMatchObject({ verdict: 'altered', why: 'layout' });
    expect(verifyFile(`${file}\n`)).toMatchObject({ verdict: 'altered', why: 'layout' });
    expect(verifyFile(file.replace('"Rancangan"', '"Selesai"'))).toMatchObject({
      verdict: 'altered',
      why: 'content',
    });
  });

  it('is unreadable when it is something else', () => {
    expect(verifyFile('')).toEqual({ verdict: 'unreadable', why: 'not-json' });
    for (const text of [
      '[]',
      '{}',
      '{"sha256":"","result":{}}',
      '{"sha256":1,"result":{"format":"mufakat-result/2"}}',
      'null',
    ]) {
      expect(verifyFile(text)).toEqual({ verdict: 'unreadable', why: 'not-a-result' });
    }
  });
});
