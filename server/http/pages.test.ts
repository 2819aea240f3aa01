import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import express from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { servePages } from './pages.ts';
import { answerErrors } from './problem.ts';

let server: Server;
let base: string;

beforeAll(async () => {
  const dist = mkdtempSync(join(tmpdir(), 'mufakat-dist-'));
  mkdirSync(join(dist, 'assets'));
  mkdirSync(join(dist, '.vite'));
  for (const [name, text] of [
    ['index.html', 'page'],
    ['index.html.gz', 'page gz'],
    ['assets/main-1a2b.js', 'script'],
    ['assets/main-1a2b.js.gz', 'script gz'],
    ['assets/main-1a2b.js.br', 'script br'],
    ['assets/font.woff2', 'font'],
    ['icon.svg', 'icon'],
    ['.vite/manifest.json', 'manifest'],
  ] as const) {
    writeFileSync(join(dist, name), text);
  }
  const app = express();
  app.use(servePages(dist));
  app.use(answerErrors(() => undefined));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

/** Without fetch's own unpacking. */
async function head(path: string, encoding: string) {
  const response = await fetch(`${base}${path}`, {
    method: 'HEAD',
    headers: { 'accept-encoding': encoding },
  });
  const { headers } = response;
  return {
    status: response.status,
    encoding: headers.get('content-encoding'),
    type: headers.get('content-type'),
    cache: headers.get('cache-control'),
    vary: headers.get('vary'),
  };
}

const YEAR = 'public, max-age=31536000, immutable';

it('gives brotli where it is asked for, gzip on plain http, else the file', async () => {
  const script = {
    status: 200,
    type: 'text/javascript; charset=utf-8',
    cache: YEAR,
    vary: 'Accept-Encoding',
  };
  expect(await head('/assets/main-1a2b.js', 'gzip, deflate, br')).toEqual({ ...script, encoding: 'br' });
  expect(await head('/assets/main-1a2b.js', 'gzip, deflate')).toEqual({ ...script, encoding: 'gzip' });
  expect(await head('/assets/main-1a2b.js', 'identity')).toEqual({ ...script, encoding: null });
  expect(await head('/assets/font.woff2', 'gzip')).toMatchObject({
    encoding: null,
    type: 'font/woff2',
    cache: YEAR,
  });
});

it('asks for the page every time, whatever the address', async () => {
  for (const path of [
    '/',
    '/g/K7M4PT',
    '/w/a/b/desk',
    '/.vite/manifest.json',
    '/index.html.gz',
    '/tak-ada.png',
  ]) {
    expect(await head(path, 'gzip')).toMatchObject({
      status: 200,
      cache: 'no-cache',
      vary: 'Accept-Encoding',
    });
  }
  expect(
    await (await fetch(`${base}/.vite/manifest.json`, { headers: { 'accept-encoding': 'identity' } })).text(),
  ).toBe('page');
  expect(await head('/icon.svg', 'identity')).toMatchObject({ type: 'image/svg+xml', cache: 'no-cache' });
});

it('has no page for a missing script, and nothing above its folder', async () => {
  expect((await head('/assets/lama.js', 'gzip')).status).toBe(404);
  expect((await head('/assets/../../x', 'gzip')).type).toContain('text/html');
});
