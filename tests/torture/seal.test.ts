/**
 * Row 11: a sealed bundle in other hands [S5, P5]. One byte changed anywhere, entries dropped or moved, another key: all of it
 * is found, whatever the reader knows. Short in CI, long with `npm run torture`; that page and command agree is
 * `tests/e2e/verify-page.test.ts`.
 */
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { packFiles, unpackFiles } from '@mufakat/shared/result/archive.ts';
import { makeBundle } from '@mufakat/shared/result/bundle.ts';
import { fingerprintOf } from '@mufakat/shared/result/signing.ts';
import { verifyBundle } from '@mufakat/shared/result/verify-bundle.ts';
import { Play } from '@mufakat/shared/workshop/play.testing.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { sembilangDangku } from '../cases/sembilang-dangku/case.ts';
import { CoreHands } from '../support/core-hands.ts';
import { seededRandom } from '../support/fake-clock.ts';
import { playCase } from '../support/play-case.ts';
import { aSigner, type Sealed, sealEntries } from '../support/sealed-bundle.ts';

const IS_LONG = process.env['TORTURE'] === 'long';
const BYTES = IS_LONG ? 10_000 : 200;
const ENTRIES = IS_LONG ? 1000 : 15;
const KEYS = IS_LONG ? 200 : 3;
const LONG_MS = 60_000 + (BYTES + ENTRIES * 2 + KEYS * 4) * 400;
const SEED = Number(process.env['SEED'] ?? 20261122);

const random = seededRandom(SEED);
const below = (end: number) => Math.floor(random() * end);
const found = { bytes: 0, dropped: 0, moved: 0, keys: 0, unreadable: 0 };
let sealed: Sealed;
let mine: string;

beforeAll(async () => {
  const play = new Play(sembilangDangku.settings);
  await playCase(sembilangDangku, spwt, new CoreHands(play));
  const end = play.log.findIndex(({ kind }) => kind === 'result.frozen');
  // The short form seals a workshop that has just begun to vote.
  sealed = sealEntries(play.log.slice(0, IS_LONG ? end : 250));
  mine = fingerprintOf(sealed.signer.key);
});
afterAll(() => {
  const { bytes, dropped, moved, keys, unreadable } = found;
  console.log(
    `row 11: ${bytes} one-byte changes (${unreadable} no longer readable), ${dropped} dropped and ${moved} moved entries, ` +
      `${keys} other keys, all found (seed ${SEED})`,
  );
});

it(`[S5] one byte changed, ${BYTES} times`, { timeout: LONG_MS }, () => {
  expect(verifyBundle(sealed.bytes, { key: mine }).exit).toBe(0);
  const regions = regionsOf(sealed.bytes);
  for (let round = 0; round < BYTES; round += 1) {
    const at = placeIn(regions);
    const changed = sealed.bytes.slice();
    changed[at] = (changed[at]! + 1 + below(255)) % 256;
    const { exit, findings } = verifyBundle(changed, { key: null });
    expect([1, 3], `byte ${at} became ${changed[at]}`).toContain(exit);
    expect(findings.length).toBeGreaterThan(0);
    if (exit === 3) found.unreadable += 1;
    found.bytes += 1;
  }
});

it(`[S5] entries dropped and moved, ${ENTRIES} of each`, { timeout: LONG_MS }, () => {
  const { log } = sealed.parts;
  for (let round = 0; round < ENTRIES; round += 1) {
    const at = below(log.length);
    const dropped = log.toSpliced(at, 1);
    expect(whatIn(dropped), `entry ${at + 1} dropped`).toMatch(/^log-(gap|head)$/);
    found.dropped += 1;
    const to = (at + 1 + below(log.length - 1)) % log.length;
    const moved = dropped.toSpliced(to, 0, log[at]!);
    expect(whatIn(moved), `entry ${at + 1} moved to ${to + 1}`).toBe('log-gap');
    // Numbered anew, as somebody would who knows the format.
    const numbered = moved.map((entry, i) => ({ ...entry, n: i + 1 }));
    expect(whatIn(numbered), `entry ${at + 1} numbered ${to + 1}`).toMatch(/^log-(entry|head)$/);
    found.moved += 1;
  }
});

it(`[S2] other keys, ${KEYS} of them`, { timeout: LONG_MS }, () => {
  for (let round = 0; round < KEYS; round += 1) {
    const other = aSigner();
    // Only the key is another: no signature fits.
    const { parts } = sealed;
    const swapped = makeBundle({ ...parts, seal: { ...parts.seal, key: other.key } }, sealed.signer);
    expect(verifyBundle(swapped, { key: null }).exit).toBe(1);
    // Everything signed anew: only who knows the fingerprint can tell.
    const keys = { first: other.key, introductions: [] };
    const { files } = unpackFiles(makeBundle({ ...parts, keys }, other))!;
    expect(verifyBundle(packFiles(files), { key: mine }).findings.map(({ what }) => what)).toContain('key');
    found.keys += 1;
  }
});

/** Every file of the bundle, and what lies before and between and behind them: small ones are tried as often as large ones. */
function regionsOf(bytes: Uint8Array): number[][] {
  const files = unpackFiles(bytes)!.files.map(({ bytes: content }) => {
    const from = content.byteOffset - bytes.byteOffset;
    return { from, to: from + content.length };
  });
  const gaps = [...files, { from: bytes.length, to: bytes.length }].map(({ from }, i) => ({
    from: files[i - 1]?.to ?? 0,
    to: from,
  }));
  return [...files, ...gaps].map(({ from, to }) => [from, to]);
}

function placeIn(regions: readonly number[][]): number {
  const [from = 0, to = 0] = regions[below(regions.length)] ?? [];
  return from + below(to - from);
}

/** The log of the server itself, sealed by its key, as it would be after somebody changed the file of the record. */
function whatIn(log: Sealed['parts']['log']): string {
  const { exit, findings } = verifyBundle(makeBundle({ ...sealed.parts, log }, sealed.signer), { key: mine });
  expect(exit).toBe(1);
  return findings[0]?.what ?? '';
}
