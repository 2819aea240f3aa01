import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { ConfigError, LAN, readConfig } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'mufakat-config-'));
const read = (environment: NodeJS.ProcessEnv) => readConfig({ DATA_DIR: folder, ...environment }, []);

test('has a value for everything that is not set', () => {
  expect(read({ PORT: '', PUBLIC_URL: '' })).toEqual({
    port: 3000,
    host: null,
    dataDir: folder,
    copyDir: join(folder, 'salinan'),
    ...LAN,
    language: 'id',
    dev: false,
  });
});

test('makes the data folder', () => {
  const config = readConfig({ DATA_DIR: join(folder, 'deep/er') }, ['--dev']);
  expect(config.dataDir).toBe(join(folder, 'deep/er'));
  expect(config.dev).toBe(true);
});

test.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '3e3'],
  ['PORT', 'tiga ribu'],
  ['HOST', 'localhost:3000'],
  ['HOST', 'http://localhost'],
  ['PUBLIC_URL', 'mufakat.desa.id'],
  ['PUBLIC_URL', 'ftp://mufakat.desa.id'],
  ['PUBLIC_URL', 'https://mufakat.desa.id/papan'],
  ['PUBLIC_URL', 'https://siapa@mufakat.desa.id'],
  ['PUBLIC_URL', 'http://mufakat.desa.id'],
  ['PUBLIC_URL', 'http://203.0.113.9:3000'],
  ['TRUST_PROXY', 'proxy'],
  ['TRUST_PROXY', '10.0.0.0/33'],
  ['MUFAKAT_LANGUAGE', 'de'],
])('refuses %s=%s in one sentence that names it', (name, value) => {
  expect(() => read({ [name]: value })).toThrow(ConfigError);
  expect(() => read({ [name]: value })).toThrow(`${name}=${value}`);
});

test('refuses a data folder that cannot be one', () => {
  const file = join(folder, 'berkas');
  writeFileSync(file, '');
  expect(() => read({ DATA_DIR: join(file, 'x') })).toThrow(ConfigError);
  expect(() => read({ DATA_DIR: file })).toThrow(ConfigError);
  expect(() => read({ DATA_DIR: '/proc/mufakat/data' })).toThrow('/proc/mufakat/data');
});

test('takes an address with an IPv6 host', () => {
  expect(read({ HOST: '::1', PUBLIC_URL: 'http://[::1]:8080' }).publicUrl?.host).toBe('[::1]:8080');
});

test.each(['http://10.9.9.9:8080', 'http://papan', 'http://papan.local', 'https://mufakat.desa.id'])(
  '[T1] takes %s: TLS is asked for on the Internet alone',
  (url) => {
    expect(read({ PUBLIC_URL: url }).publicUrl?.origin).toBe(url);
  },
);

test('believes a proxy on this machine where PUBLIC_URL says that there is one, and those that are named', () => {
  const far = '172.18.0.3';
  expect(read({}).proxies.has('127.0.0.1')).toBe(false);
  expect(read({ PUBLIC_URL: 'https://mufakat.desa.id' }).proxies.has('127.0.0.1')).toBe(true);
  const named = read({ TRUST_PROXY: '172.18.0.0/16, ::1' }).proxies;
  expect([named.has(far), named.has('::1'), named.has('127.0.0.1'), named.has('')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
