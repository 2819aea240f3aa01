/**
 * The page that lies in every bundle, as it was built, opened from the disk in a real browser [S5]: without a network it says of
 * each bundle what `npm run verify` says. A few in CI, 200 with `npm run torture` (row 11).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { verify as words } from '@mufakat/shared/languages/id/verify.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { makeBundle } from '@mufakat/shared/result/bundle.ts';
import { fingerprintOf } from '@mufakat/shared/result/signing.ts';
import { verdictLines } from '@mufakat/shared/result/verdict-lines.ts';
import { verify } from '@mufakat/shared/result/verify.ts';
import { Play } from '@mufakat/shared/workshop/play.testing.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { sembilangDangku } from '../cases/sembilang-dangku/case.ts';
import { launchBrowser } from '../support/browser.ts';
import { CoreHands } from '../support/core-hands.ts';
import { seededRandom } from '../support/fake-clock.ts';
import { playCase } from '../support/play-case.ts';
import { aSigner, type Sealed, sealEntries } from '../support/sealed-bundle.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUNDLES = process.env['TORTURE'] === 'long' ? 200 : 8;
/** Starting a command takes longer than the check: the first few are asked of the command itself, the rest of its function. */
const COMMANDS = 4;

const folder = mkdtempSync(join(tmpdir(), 'mufakat-page-'));
const random = seededRandom(20261122);
let browser: Browser;
let page: Page;
let sealed: Sealed;
let mine: string;
const faults: string[] = [];

beforeAll(async () => {
  const play = new Play(sembilangDangku.settings);
  await playCase(sembilangDangku, spwt, new CoreHands(play));
  const built = readFileSync(join(ROOT, 'client/dist/.verify/verify.html'));
  const end = play.log.findIndex(({ kind }) => kind === 'result.frozen');
  const signer = aSigner();
  const { parts } = sealEntries(play.log.slice(0, end), signer);
  sealed = { parts: { ...parts, page: built }, signer, bytes: makeBundle({ ...parts, page: built }, signer) };
  mine = fingerprintOf(signer.key);
  browser = await launchBrowser();
  const context = await browser.newContext({ offline: true });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => faults.push(message.text()));
  // From a folder of its own, as somebody unpacks it.
  writeFileSync(join(folder, 'verify.html'), built);
  await page.goto(pathToFileURL(join(folder, 'verify.html')).href);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

it(
  `[S5] says of ${BUNDLES} bundles what the command says, offline and from the disk`,
  { timeout: 600_000 },
  async () => {
    const exits = new Map<number, number>();
    const commands: [number | null, number][] = [];
    for (let at = 0; at < BUNDLES; at += 1) {
      const { bytes, key } = bundleAt(at);
      const path = join(folder, `bundel-${at}.zip`);
      writeFileSync(path, bytes);
      const verdict = verify(bytes, { key });
      await page.getByLabel(words.page.key).fill(key ?? '');
      await page.locator('input[type=file]').setInputFiles(path);
      const found = page.locator('section[data-exit]', { hasText: `bundel-${at}.zip` });
      await found.waitFor();
      expect(Number(await found.getAttribute('data-exit')), `bundle ${at}`).toBe(verdict.exit);
      const told = verdictLines(verdict, words);
      expect(await found.locator('ul > li').allTextContents()).toEqual(told.found);
      expect(await found.locator('dd').allTextContents()).toEqual(told.about.map(([, text]) => text));
      if (at < COMMANDS) commands.push([commandOf(path, key), verdict.exit]);
      exits.set(verdict.exit, (exits.get(verdict.exit) ?? 0) + 1);
    }
    expect(commands.map(([said]) => said)).toEqual(commands.map(([, exit]) => exit));
    expect(new Set(exits.keys())).toEqual(new Set([0, 1, 2, 3]));
    expect(faults).toEqual([]);
    console.log(
      `row 11: page and command agree on ${BUNDLES} bundles (${[0, 1, 2, 3].map((exit) => `${exits.get(exit)} end with ${exit}`).join(', ')})`,
    );
  },
);

/** How the command ends. */
function commandOf(path: string, key: string | null): number | null {
  const args = ['tools/verify.ts', path, ...(key === null ? [] : ['--key', key])];
  return spawnSync(process.execPath, args, { cwd: ROOT }).status;
}

/** Sound with and without a key, altered, of another key, with words taken away, cut off, and any byte changed. */
function bundleAt(at: number): { bytes: Uint8Array; key: string | null } {
  const { parts, signer, bytes } = sealed;
  switch (at % 8) {
    case 0:
      return { bytes, key: mine };
    case 1:
      return { bytes, key: fingerprintOf(aSigner().key) };
    case 2: {
      const log = parts.log.map((entry) =>
        entry.body !== null && random() < 0.5 ? { ...entry, salt: null, body: null } : entry,
      );
      return { bytes: makeBundle({ ...parts, log }, signer), key: mine };
    }
    case 3:
      return { bytes: bytes.subarray(0, 1 + Math.floor(random() * 100_000)), key: null };
    case 4:
      return {
        bytes: makeBundle(
          { ...parts, log: parts.log.toSpliced(Math.floor(random() * parts.log.length), 1) },
          signer,
        ),
        key: null,
      };
    case 5:
      return {
        bytes: makeBundle({ ...parts, supersededBy: { version: 2, code: parts.code } }, signer),
        key: null,
      };
    default: {
      const changed = bytes.slice();
      const place = Math.floor(random() * bytes.length);
      changed[place] = (changed[place]! + 1 + Math.floor(random() * 255)) % 256;
      return { bytes: changed, key: null };
    }
  }
}
