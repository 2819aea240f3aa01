/** TLS with an own certificate, and a reverse proxy in front [T1, T2, T5], on real ports. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ConfigError, readConfig } from '@mufakat/server/config.ts';
import { listProxies } from '@mufakat/server/http/networks.ts';
import { paperPath } from '@mufakat/shared/protocol/paper-address.ts';
import type { Created } from '@mufakat/shared/protocol/wire.ts';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { certificate } from '../support/fixtures/certificate.ts';
import { aCreateRequest, type Answer, Browser, closed, type Hall, openHall, opened } from './server.ts';

describe('the setting', () => {
  it('[T1] takes a certificate and its key, and neither alone nor another', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mufakat-tls-'));
    const paths = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem'), other: join(folder, 'x') };
    writeFileSync(paths.cert, certificate.cert);
    writeFileSync(paths.key, certificate.key);
    writeFileSync(paths.other, 'bukan kunci');
    const read = (environment: NodeJS.ProcessEnv) => readConfig({ DATA_DIR: folder, ...environment }, []);
    try {
      expect(read({ TLS_CERT: paths.cert, TLS_KEY: paths.key }).tls).toEqual(certificate);
      expect(() => read({ TLS_CERT: paths.cert })).toThrow('TLS_KEY');
      expect(() => read({ TLS_CERT: paths.cert, TLS_KEY: paths.other })).toThrow(ConfigError);
      expect(() => read({ TLS_CERT: `${paths.cert}x`, TLS_KEY: paths.key })).toThrow(ConfigError);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('with an own certificate', () => {
  let hall: Hall;
  let host: string;
  beforeAll(async () => {
    hall = await openHall({}, null, null, { tls: certificate });
    host = `localhost:${hall.server.port}`;
  });
  afterAll(() => hall.close());

  function ask(method: string, path: string, body?: unknown, headers = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          method,
          path,
          host: '127.0.0.1',
          port: hall.server.port,
          ca: certificate.cert,
          headers: { host, origin: `https://${host}`, 'content-type': 'application/json', ...headers },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            const { statusCode: status = 0, headers: given } = response;
            const isJson = given['content-type']?.startsWith('application/json') === true;
            resolve({ status, headers: given, text, body: isJson ? JSON.parse(text) : null });
          });
        },
      );
      asked.on('error', reject);
      asked.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  it('[T1] sends what makes sense under TLS alone, and gives out https addresses', async () => {
    const { headers } = await ask('GET', '/');
    expect(headers).toMatchObject({
      'strict-transport-security': expect.stringContaining('max-age='),
      'cross-origin-opener-policy': 'same-origin',
      'content-security-policy': expect.stringContaining(`connect-src 'self' ws://${host} wss://${host};`),
    });
    expect(hall.server.local).toBe(`https://localhost:${hall.server.port}`);
    expect(hall.server.addresses.every((address) => address.startsWith('https://'))).toBe(true);
  });

  it('[T2] sets a cookie of this host alone, and opens both sockets with it', async () => {
    const created = await ask('POST', '/api/workshops', aCreateRequest());
    expect(created.status).toBe(201);
    const [given = ''] = created.headers['set-cookie'] ?? [];
    expect(given).toMatch(
      new RegExp(
        String.raw`^__Host-mufakat-${hall.server.port}=[\w-]{43}; Path=/; .*HttpOnly; SameSite=Strict; Secure$`,
      ),
    );
    const { links, seat, workshop } = created.body as Created;
    expect(links.tls).toBe(true);
    const cookie = given.split(';')[0] ?? '';
    const hello = { protocol: 1, seat, held: {}, lastN: 0, epoch: null };
    const dial = (origin: string) =>
      io(`https://${host}`, {
        transports: ['websocket'],
        reconnection: false,
        forceNew: true,
        auth: hello,
        extraHeaders: { origin, cookie },
        ca: certificate.cert,
      });
    const live = dial(`https://${host}`);
    await new Promise((resolve, reject) => {
      live.on('hello', resolve);
      live.on('connect_error', reject);
    });
    live.disconnect();
    const plain = dial(`http://${host}`);
    await new Promise((resolve) => plain.on('connect_error', resolve));
    const path = paperPath({ workshop, seat, paper: 'board', step: 'isu' as never, epoch: 1 });
    const paper = (origin: string) =>
      new WebSocket(`wss://${host}${path}`, { headers: { origin, cookie }, ca: certificate.cert });
    // Another epoch: the room has spoken.
    expect(await closed(paper(`https://${host}`))).toMatchObject({ code: 4409 });
    expect(await closed(paper(`http://${host}`))).toMatchObject({ code: 1006 });
  });

  it('[T1] has no other door: plain HTTP is not answered', async () => {
    await expect(new Browser(hall).get('/healthz')).rejects.toThrow('socket hang up');
  });
});

describe('behind a proxy', () => {
  it('[T3, T5] counts by who asks, not by the proxy, and not by what somebody claims', async () => {
    const hall = await openHall({}, 'https://mufakat.desa.id', null, { proxies: listProxies('loopback')! });
    try {
      const from = (address: string) =>
        new Browser(hall).post(
          '/api/recover',
          { code: 'AAAABBBBCCCC', removeOthers: false },
          { 'x-forwarded-for': address },
        );
      const statuses = [];
      for (let at = 0; at < 6; at += 1) statuses.push((await from(`1.2.3.${at}, 203.0.113.9`)).status);
      expect(statuses).toEqual([404, 404, 404, 404, 404, 429]);
      expect((await from('203.0.113.10')).status).toBe(404);
    } finally {
      await hall.close();
    }
  });
});

describe('sockets without a seat', () => {
  const FEW = 50;
  /** A socket.io handshake by hand: what it sends is not what a client would. */
  const dial = (hall: Hall, address: string) => {
    const browser = new Browser(hall);
    return browser.rawPaper('/socket.io/?EIO=4&transport=websocket', { 'x-forwarded-for': address });
  };

  it('[T5] are 50 from one address; others come in, and a seat is never counted', async () => {
    const hall = await openHall({}, 'https://mufakat.desa.id', null, { proxies: listProxies('loopback')! });
    try {
      const desk = new Browser(hall);
      const { seat } = await desk.create({ operator: hall.server.operatorCode });
      const strangers = Array.from({ length: FEW }, () => dial(hall, '203.0.113.9'));
      await Promise.all(strangers.map(opened));
      await expect(opened(dial(hall, '203.0.113.9'))).rejects.toThrow('400');
      await opened(dial(hall, '203.0.113.10'));
      const watcher = await desk.connect(seat, {}, { 'x-forwarded-for': '203.0.113.9' });
      expect(watcher.hello).not.toBeNull();
      // A place is free again when one has gone.
      const gone = closed(strangers[0]!);
      strangers[0]!.terminate();
      await gone;
      await expect.poll(() => opened(dial(hall, '203.0.113.9')).then(() => 'in', String)).toBe('in');
      watcher.socket.disconnect();
    } finally {
      await hall.close();
    }
  });

  it('[T5] may say 4 KiB and stay 5 s', async () => {
    const hall = await openHall();
    try {
      const [talker, quiet] = [dial(hall, ''), dial(hall, '')];
      await Promise.all([opened(talker), opened(quiet)]);
      const since = performance.now();
      const silenced = closed(talker);
      talker.send('x'.repeat(5000));
      await silenced;
      expect(quiet.readyState).toBe(WebSocket.OPEN);
      await closed(quiet);
      expect(performance.now() - since).toBeGreaterThanOrEqual(4900);
    } finally {
      await hall.close();
    }
  });
});
