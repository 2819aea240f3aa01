/** [S2] The key of an installation: made once, read by its owner alone, followed by keys it introduced. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isSigned, keysOf, messageOf } from '@mufakat/shared/result/signing.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { keyFileIn, KeyDamaged, openInstallationKey, renewInstallationKey } from './installation-key.ts';

let folder: string;
const HASH = 'a'.repeat(64);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mufakat-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is made at the first start and the same at the next', () => {
  const first = openInstallationKey(folder);
  expect(openInstallationKey(folder).key).toBe(first.key);
  const signature = first.sign(messageOf('result/1', HASH));
  expect(isSigned('result/1', HASH, first.key, signature)).toBe(true);
  expect(isSigned('bundle/1', HASH, first.key, signature)).toBe(false);
});

it('is for its owner alone, also where somebody opened it to others', () => {
  openInstallationKey(folder);
  const mode = () => statSync(keyFileIn(folder)).mode & 0o777;
  expect(mode()).toBe(0o600);
  writeFileSync(keyFileIn(folder), readFileSync(keyFileIn(folder)), { mode: 0o644 });
  openInstallationKey(folder);
  expect(mode()).toBe(0o600);
});

it('is followed by keys it introduced', () => {
  const first = openInstallationKey(folder);
  const second = renewInstallationKey(folder, new Date(0));
  const third = renewInstallationKey(folder, new Date(1));
  expect(openInstallationKey(folder).key).toBe(third.key);
  expect(keysOf(third.chain)).toEqual([first.key, second.key, third.key]);
});

it('is never made anew over a damaged one', () => {
  openInstallationKey(folder);
  const whole = readFileSync(keyFileIn(folder), 'utf8');
  for (const text of ['', whole.slice(0, 80), whole.replace(/"first": "./, '"first": "0')]) {
    if (text === whole) continue;
    writeFileSync(keyFileIn(folder), text);
    expect(() => openInstallationKey(folder)).toThrow(KeyDamaged);
    expect(readFileSync(keyFileIn(folder), 'utf8')).toBe(text);
  }
});
