/** [S1-S3, S5] A bundle tells whether it is what was sealed: whole, byte by byte, and figure by figure. */
import { createHash } from 'node:crypto';

import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { packFiles, unpackFiles } from '@mufakat/shared/result/archive.ts';
import { makeBundle } from '@mufakat/shared/result/bundle.ts';
import { canonicalJson, formatCode } from '@mufakat/shared/result/canonical.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { fingerprintOf, introduce } from '@mufakat/shared/result/signing.ts';
import { verifyBundle } from '@mufakat/shared/result/verify-bundle.ts';
import type { Entry } from '@mufakat/shared/workshop/entry.ts';
import { Play } from '@mufakat/shared/workshop/play.testing.ts';
import { beforeAll, describe, expect, it } from 'vitest';

import { sembilangDangku } from '../cases/sembilang-dangku/case.ts';
import { CoreHands } from '../support/core-hands.ts';
import { playCase } from '../support/play-case.ts';
import { aSigner, type Sealed, sealEntries } from '../support/sealed-bundle.ts';

let entries: readonly Entry[];
let sealed: Sealed;
const decoder = new TextDecoder();

beforeAll(async () => {
  const play = new Play(sembilangDangku.settings);
  await playCase(sembilangDangku, spwt, new CoreHands(play));
  entries = play.log.slice(
    0,
    play.log.findIndex(({ kind }) => kind === 'result.frozen'),
  );
  sealed = sealEntries(entries);
});

const check = (bytes: Uint8Array, key: string | null = null) => verifyBundle(bytes, { key });
/** The same bundle with one file replaced, packed as it should be but signed by nobody. */
function replaced(name: string, change: (text: string) => string): Uint8Array {
  const { files } = unpackFiles(sealed.bytes)!;
  expect(files.map((file) => file.name)).toContain(name);
  return packFiles(
    files.map((file) =>
      file.name === name
        ? { name, bytes: new TextEncoder().encode(change(decoder.decode(file.bytes))) }
        : file,
    ),
  );
}
/** Sealed again by a server that lies about its result. */
function lying(change: (result: Result) => void): string[] {
  return check(sealEntries(entries, sealed.signer, change).bytes).findings.map(({ what }) => what);
}

describe('a bundle', () => {
  it('is sound as it was made, and says what the reader can compare with the paper', () => {
    const verdict = check(sealed.bytes, fingerprintOf(sealed.signer.key));
    expect(verdict).toMatchObject({ exit: 0, findings: [] });
    expect(verdict.about).toMatchObject({
      code: formatCode(sealed.parts.code),
      version: 1,
      sealed: { isKeyCompared: true, missing: 0, entries: entries.length },
    });
    expect(verdict.about?.sealed?.votes).toBeGreaterThan(5);
    expect(verdict.about?.sealed?.recounted).toBeGreaterThan(3);
    expect(verdict.about?.sealed?.closed).toBeGreaterThan(100);
  });

  it('has the same bytes for the same parts', () => {
    expect(makeBundle(sealed.parts, sealed.signer)).toEqual(sealed.bytes);
  });

  it('[S3] holds the result, its seal, the keys, the open log, who confirmed and the page, each byte of it listed', () => {
    const { files } = unpackFiles(sealed.bytes)!;
    const text = (name: string) => decoder.decode(files.find((file) => file.name === name)?.bytes);
    expect(files.map(({ name }) => name)).toEqual([
      'verify.html',
      'result.json',
      'seal.json',
      'keys.json',
      'log.jsonl',
      'ratification.json',
      'bundle.json',
    ]);
    const { files: listed } = JSON.parse(text('bundle.json')) as { files: Record<string, string> };
    expect(listed).toEqual(
      Object.fromEntries(
        files.flatMap(({ name, bytes }) =>
          name === 'bundle.json' ? [] : [[name, createHash('sha256').update(bytes).digest('hex')]],
        ),
      ),
    );
    // Of closed material the log gives the hash and not one word.
    const lines = text('log.jsonl').trim().split('\n');
    expect(lines).toHaveLength(entries.length);
    const closed = lines.filter((line) => Object.keys(JSON.parse(line) as object).join() === 'hash,n');
    expect(closed.length).toBeGreaterThan(100);
    const open = lines
      .filter((line) => !closed.includes(line))
      .map((line) => JSON.parse(line) as { kind: string; body: string | null });
    expect(open.length).toBeGreaterThan(10);
    const OF_ALL = /^(step|poll|decision|result|authors)\./;
    expect(open.filter(({ kind }) => !OF_ALL.test(kind))).toEqual([]);
    expect(open.filter(({ kind, body }) => kind === 'poll.closed' && body !== null)).toEqual([]);
    for (const name of sembilangDangku.people.map((person) => person.name))
      expect(text('log.jsonl')).not.toContain(name);
  });

  it('shows no author, no ballot of a person, no token', () => {
    const { files } = unpackFiles(sealed.bytes)!;
    const log = decoder.decode(files.find(({ name }) => name === 'log.jsonl')?.bytes);
    for (const kind of [
      'ballot.recorded',
      'card.published',
      'person.joined',
      'workshop.created',
      'hand.raised',
    ])
      expect(log).not.toContain(kind);
    const result = JSON.parse(sealed.parts.result) as Result;
    expect(result.sealed?.polls.flatMap(({ list }) => list ?? []).every(({ voter }) => voter === null)).toBe(
      true,
    );
    for (const { list } of result.sealed?.polls ?? []) {
      const texts = (list ?? []).map(canonicalJson);
      expect(texts).toEqual(texts.toSorted());
      expect(list === null || list.length >= 5).toBe(true);
    }
    expect(sealed.parts.result).not.toContain('"code":"K7M4PT"');
  });

  it('[S2] is not what another key signed, for a reader who has the fingerprint', () => {
    const mine = fingerprintOf(sealed.signer.key);
    const forged = sealEntries(entries, aSigner());
    expect(check(forged.bytes).exit).toBe(0);
    expect(check(forged.bytes, mine)).toMatchObject({ exit: 1, findings: [{ what: 'key' }] });
    const swapped = makeBundle(
      { ...sealed.parts, seal: { ...sealed.parts.seal, key: aSigner().key } },
      sealed.signer,
    );
    expect(check(swapped, mine).findings.map(({ what }) => what)).toContain('signature');
  });

  it('[S2] is vouched for by the key before, which introduced the new one, and not by a stranger', () => {
    const next = aSigner();
    const at = '2026-11-22T08:00:00Z';
    const keys = { first: sealed.signer.key, introductions: [introduce(next.key, at, sealed.signer)] };
    const bytes = makeBundle({ ...sealed.parts, keys }, next);
    for (const key of [sealed.signer.key, next.key]) expect(check(bytes, fingerprintOf(key)).exit).toBe(0);
    const stranger = aSigner();
    const stolen = { first: next.key, introductions: [introduce(stranger.key, at, stranger)] };
    expect(check(makeBundle({ ...sealed.parts, keys: stolen }, stranger)).findings[0]).toMatchObject({
      what: 'keys',
    });
    // A stranger's key may "introduce" ours; that makes nothing of his ours.
    const forged = sealEntries(entries, stranger);
    const borrowed = { first: stranger.key, introductions: [introduce(sealed.signer.key, at, stranger)] };
    const mine = fingerprintOf(sealed.signer.key);
    expect(check(makeBundle({ ...forged.parts, keys: borrowed }, stranger), mine).findings).toContainEqual({
      what: 'key',
      at: '',
    });
  });

  it('[S5] names the entry of the log that was changed, dropped or moved', () => {
    const swap = (lines: string[]) => [lines[1], lines[0], ...lines.slice(2)] as string[];
    const edit = (change: (lines: string[]) => string[]) =>
      check(replaced('log.jsonl', (text) => `${change(text.trimEnd().split('\n')).join('\n')}\n`)).findings;
    expect(edit(swap)).toContainEqual({ what: 'log-gap', at: '1' });
    expect(edit((lines) => lines.toSpliced(40, 1))).toContainEqual({ what: 'log-gap', at: '41' });
    // Closed ones say nothing of what was before them; the result holds all hashes in their order.
    const closed = sealed.parts.log.findIndex(
      ({ kind }, i, log) =>
        kind === 'card.published' &&
        log[i + 1]?.kind === 'card.published' &&
        log[i + 2]?.kind === 'card.published',
    );
    const swapped = edit((lines) => {
      const [one, two] = [lines[closed]!, lines[closed + 1]!];
      const numbered = (line: string, n: number) => line.replace(/"n":\d+/, `"n":${n}`);
      return lines.toSpliced(closed, 2, numbered(two, closed + 1), numbered(one, closed + 2));
    });
    expect(swapped).toContainEqual({ what: 'log-head', at: '' });
    expect(edit((lines) => lines.slice(0, -1))).toContainEqual({ what: 'log-head', at: '' });
    const changed = edit((lines) => lines.map((line) => line.replace('\\"voted\\":', '\\"voted\\":1')));
    expect(changed.map(({ what }) => what)).toContain('log-entry');
    expect(changed).toContainEqual({ what: 'file', at: 'log.jsonl' });
  });

  it('[S5] names what a file has too much, too little, or other than it was', () => {
    expect(check(replaced('verify.html', (text) => `${text} `)).findings).toEqual([
      { what: 'file', at: 'verify.html' },
    ]);
    const { files } = unpackFiles(sealed.bytes)!;
    expect(check(packFiles([...files, { name: 'x.txt', bytes: new Uint8Array() }])).findings).toEqual([
      { what: 'file-extra', at: 'x.txt' },
    ]);
    const without = packFiles(files.filter(({ name }) => name !== 'ratification.json'));
    expect(check(without).findings).toContainEqual({ what: 'file-missing', at: 'ratification.json' });
    expect(check(packFiles(files.filter(({ name }) => name !== 'result.json'))).exit).toBe(3);
    expect(check(sealed.bytes.subarray(0, 5000)).exit).toBe(3);
    expect(check(new TextEncoder().encode('hello')).exit).toBe(3);
  });

  it('[S5] counts every vote again: a server cannot sign what its log does not say', () => {
    const poll = (result: Result, way: string) =>
      result.sealed!.polls.find(({ params }) => params.way === way)!;
    const decision = (result: Result, way: string) => result.decisions.find((each) => each.way === way)!;
    expect(lying(() => {})).toEqual([]);
    expect(lying((result) => void (decision(result, 'dots').tally[0]!.votes += 1))).toEqual(['decision']);
    expect(lying((result) => void (poll(result, 'dots').voted += 1))).toContain('list-length');
    expect(lying((result) => void poll(result, 'dots').list?.pop())).toEqual(
      expect.arrayContaining(['list-length', 'tally']),
    );
    expect(lying((result) => void (poll(result, 'consensus').eligible += 1))).toContain('poll-rules');
    expect(lying((result) => void (poll(result, 'consensus').question = 'Lain?'))).toEqual(['poll-rules']);
    expect(lying((result) => void result.sealed!.polls.shift())).toEqual(
      expect.arrayContaining(['poll-missing', 'decision']),
    );
    expect(lying((result) => void (decision(result, 'consensus').path = 'belum-mufakat'))).toEqual([
      'decision',
    ]);
    expect(lying((result) => void (result.attendance.present += 1))).toEqual(['attendance']);
    expect(
      lying(
        (result) =>
          void (result.attendance.quorum = { rule: '', needed: 999, metPerDay: [true], postponedFrom: null }),
      ),
    ).toEqual(['quorum']);
    expect(lying((result) => void (result.version = 2))).toEqual(['previous']);
    expect(lying((result) => void (result.log.length -= 1))).toContain('log-head');
    expect(lying((result) => void (decision(result, 'facilitator').reason = ' '))).toEqual(['override']);
    expect(lying((result) => void (result.attendance = null as never))).toEqual(['malformed']);
  });

  it('[L9, S5] is sound with words missing that were taken away, and says how many', () => {
    const at = sealed.parts.log.findIndex(({ kind }) => kind === 'poll.opened');
    const log = sealed.parts.log.map((entry, i) => (i === at ? { ...entry, salt: null, body: null } : entry));
    const verdict = check(makeBundle({ ...sealed.parts, log }, sealed.signer));
    expect(verdict).toMatchObject({ exit: 2, findings: [], about: { sealed: { missing: 1 } } });
  });

  it('says which version took its place', () => {
    const supersededBy = { version: 2, code: 'K7QF2M9RXWDP4HTC6BNA' };
    const verdict = check(makeBundle({ ...sealed.parts, supersededBy }, sealed.signer));
    expect(verdict).toMatchObject({ exit: 0, about: { sealed: { supersededBy } } });
  });
});
