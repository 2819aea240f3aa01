/** The chain of a record [L1, L9]: what was changed, dropped or moved shows, and words that were taken away do not break it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sha256Hex } from './canonical.ts';
import { bodyHash, type ChainedEntry, checkChain, digestOf, entryHash } from './chain.ts';

const SALT = '00ff';

function record(bodies: readonly (string | null)[]): ChainedEntry[] {
  let prev: string | null = null;
  return bodies.map((body, at) => {
    const words = body === null ? null : bodyHash(sha256Hex, SALT, body);
    const bare = {
      n: at + 1,
      t: 1000 + at,
      kind: 'timer.set',
      actor: 'room',
      facts: `{"at":${at}}`,
      bodyHash: words,
    };
    const hash = entryHash(sha256Hex, prev, bare);
    const entry = { ...bare, salt: body === null ? null : SALT, body, prev, hash };
    prev = hash;
    return entry;
  });
}

const BODIES = fc.array(fc.option(fc.string()), { minLength: 1, maxLength: 12 });

describe('checkChain', () => {
  it('[L1] holds for what was chained, and says the head', () => {
    fc.assert(
      fc.property(BODIES, (bodies) => {
        const entries = record(bodies);
        expect(checkChain(sha256Hex, entries)).toEqual({
          entries: bodies.length,
          head: entries.at(-1)?.hash,
          digest: digestOf(
            sha256Hex,
            entries.map(({ hash }) => hash),
          ),
          missing: 0,
          fault: null,
        });
      }),
    );
  });

  it('[L1] finds any change of any entry', () => {
    fc.assert(
      fc.property(BODIES, fc.nat(), fc.nat(6), (bodies, which, what) => {
        const entries = record(bodies);
        const at = which % entries.length;
        const it = entries[at]!;
        const changes: Partial<ChainedEntry>[] = [
          { t: it.t + 1 },
          { kind: 'card.published' },
          { actor: 'p1' },
          { facts: `${it.facts} ` },
          { body: `${it.body ?? ''}.` },
          { bodyHash: it.bodyHash === null ? it.hash : null },
          { hash: entryHash(sha256Hex, it.prev, { ...it, t: 0 }) },
        ];
        entries[at] = { ...it, ...changes[what] };
        expect(checkChain(sha256Hex, entries).fault?.n).toBe(at + 1);
      }),
    );
  });

  it('[L1] finds an entry that is dropped, doubled, moved, or chained anew by itself', () => {
    const entries = record(['a', 'b', 'c', null]);
    const [one, two, three, four] = entries as [ChainedEntry, ChainedEntry, ChainedEntry, ChainedEntry];
    const faultOf = (...list: ChainedEntry[]) => checkChain(sha256Hex, list).fault;
    expect(faultOf(one, three, four)).toEqual({ n: 3, what: 'gap' });
    expect(faultOf(two, three)).toEqual({ n: 2, what: 'gap' });
    expect(faultOf(one, one)).toEqual({ n: 1, what: 'gap' });
    const forged = { ...two, actor: 'p1' };
    expect(faultOf(one, { ...forged, hash: entryHash(sha256Hex, one.hash, forged) }, three)).toEqual({
      n: 3,
      what: 'prev',
    });
  });

  it('[L9] still holds when words were taken away, and says how many', () => {
    fc.assert(
      fc.property(BODIES, fc.array(fc.boolean()), (bodies, gone) => {
        const entries = record(bodies).map((it, at) =>
          gone[at] === true ? { ...it, salt: null, body: null } : it,
        );
        const missing = bodies.filter((body, at) => body !== null && gone[at] === true).length;
        expect(checkChain(sha256Hex, entries)).toMatchObject({ fault: null, missing });
      }),
    );
  });
});
