import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

import type { SeatId, WorkshopId, PersonId } from '@mufakat/shared/cards/card.ts';
import { describe, expect, it } from 'vitest';

import { openMemoryStore } from '../storage/memory.ts';
import { Doors } from './doors.ts';
import { listProxies, NO_PROXIES } from './networks.ts';

function doorsOf(publicUrl: string | null = null, proxies: string | null = null) {
  const store = openMemoryStore();
  return {
    store,
    doors: new Doors(
      store,
      {
        publicUrl: publicUrl === null ? null : new URL(publicUrl),
        tls: false,
        host: null,
        port: () => 3000,
      },
      proxies === null ? NO_PROXIES : listProxies(proxies)!,
    ),
  };
}

function ask(headers: Record<string, string>, remoteAddress = '127.0.0.1'): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress });
  const request = new IncomingMessage(socket);
  Object.assign(request.headers, headers);
  return request;
}

function give(doors: Doors, request: IncomingMessage): { session: string; cookie: string } {
  const response = new ServerResponse(request);
  const session = doors.giveSession(request, response);
  const [cookie = ''] = [response.getHeader('Set-Cookie')].flat() as string[];
  return { session, cookie };
}

describe('sessions', () => {
  it('[T2] sets one strict cookie whose name carries the port, and keeps only its hash', () => {
    const { doors } = doorsOf();
    const { session, cookie } = give(doors, ask({ host: 'localhost:3000' }));
    expect(cookie).toMatch(/^mufakat-3000=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/);
    expect(session).toMatch(/^[0-9a-f]{64}$/);
    expect(session).not.toContain(cookie.slice(13, 40));
  });

  it('[T2] under TLS is Secure and of this host alone', () => {
    const { doors } = doorsOf('https://mufakat.desa.id');
    const { cookie } = give(doors, ask({ host: 'mufakat.desa.id' }));
    expect(cookie).toMatch(/^__Host-mufakat-3000=.*; Secure$/);
    expect(give(doors, ask({ host: 'localhost:3000' })).cookie).not.toContain('Secure');
  });

  it('keeps the session of a browser that has one, and takes none of another shape', () => {
    const { doors } = doorsOf();
    const first = give(doors, ask({ host: 'localhost:3000' }));
    const pair = first.cookie.split(';')[0] ?? '';
    expect(doors.sessionOf(ask({ host: 'localhost:3000', cookie: `lain=1; ${pair}` }))).toBe(first.session);
    expect(doors.sessionOf(ask({ host: 'localhost:3000', cookie: pair.replace('3000', '3001') }))).toBeNull();
    expect(doors.sessionOf(ask({ host: 'localhost:3000', cookie: 'mufakat-3000=pendek' }))).toBeNull();
    expect(doors.sessionOf(ask({ host: 'localhost:3000' }))).toBeNull();
  });

  it('[T2] finds a seat only for the session that owns it', async () => {
    const { doors, store } = doorsOf();
    const [mine, other] = [give(doors, ask({ host: 'localhost' })), give(doors, ask({ host: 'localhost' }))];
    const seat = 'kursi' as SeatId;
    const workshop = 'lokakarya' as WorkshopId;
    await store.createWorkshop({ id: workshop, createdAt: 0, code: 'K7M4PT', rehearsalOf: null }, [], []);
    await store.addSeat({
      seat,
      session: mine.session,
      workshop,
      face: 'phone',
      role: 'participant',
      person: 'p' as PersonId,
    });
    const cookie = (given: { cookie: string }) => ({
      host: 'localhost',
      cookie: given.cookie.split(';')[0] ?? '',
    });
    expect(await doors.findSeat(ask(cookie(mine)), seat)).toMatchObject({ seat });
    expect(await doors.findSeat(ask(cookie(other)), seat)).toBeNull();
    expect(await doors.findSeat(ask({ host: 'localhost' }), seat)).toBeNull();
  });
});

describe('isOwnOrigin', () => {
  it.each([
    [{ host: 'localhost:3000', origin: 'http://localhost:3000' }, true],
    [{ host: 'localhost:3000' }, true],
    [{ host: 'localhost:3000', origin: 'http://localhost:4000' }, false],
    [{ host: 'localhost:3000', origin: 'http://jahat.example' }, false],
    [{ host: 'localhost:3000', origin: 'null' }, false],
    [{ host: 'jahat.example', origin: 'http://jahat.example' }, false],
    [{ origin: 'http://localhost:3000' }, false],
  ])('[T2] %o is %s', (headers, own) => {
    expect(doorsOf().doors.isOwnOrigin(ask(headers as Record<string, string>))).toBe(own);
  });
});

describe('isOwnOrigin under TLS', () => {
  it.each([
    ['https://mufakat.desa.id', true],
    ['http://mufakat.desa.id', false],
    ['https://mufakat.desa.id:8443', false],
  ])('[T1, T2] a page of %s: %s', (origin, own) => {
    const { doors } = doorsOf('https://mufakat.desa.id');
    expect(doors.isOwnOrigin(ask({ host: 'mufakat.desa.id', origin }))).toBe(own);
  });
});

describe('addressOf', () => {
  it.each([
    ['a phone in the hall', {}, '192.168.1.33', null, '192.168.1.33'],
    ['mapped', {}, '::ffff:192.168.1.33', null, '192.168.1.33'],
    ['what a phone claims', { 'x-forwarded-for': '203.0.113.9' }, '192.168.1.33', 'loopback', '192.168.1.33'],
    ['one behind a proxy', { 'x-forwarded-for': '203.0.113.9' }, '::1', 'loopback', '203.0.113.9'],
    ['who claims before it', { 'x-forwarded-for': '1.2.3.4, 203.0.113.9' }, '::1', 'loopback', '203.0.113.9'],
    [
      'one behind two proxies',
      { 'x-forwarded-for': '1.2.3.4, 203.0.113.9, 172.18.0.4' },
      '127.0.0.1',
      'loopback, 172.18.0.0/16',
      '203.0.113.9',
    ],
    ['the proxy itself', {}, '127.0.0.1', 'loopback', '127.0.0.1'],
    ['without a proxy set', { 'x-forwarded-for': '203.0.113.9' }, '127.0.0.1', null, '127.0.0.1'],
  ])('[T5] %s', (_, headers, remote, proxies, address) => {
    const { doors } = doorsOf(null, proxies);
    expect(doors.addressOf(ask(headers as Record<string, string>, remote))).toBe(address);
  });
});

describe('isLocal', () => {
  it.each([
    ['a browser here', { host: 'localhost:3000' }, '127.0.0.1', null, true],
    ['over IPv6', { host: '[::1]:3000' }, '::1', null, true],
    ['mapped', { host: '127.0.0.1:3000' }, '::ffff:127.0.0.1', null, true],
    ['a phone in the hall', { host: '192.168.1.20:3000' }, '192.168.1.33', null, false],
    ['a proxy here', { host: 'localhost:3000', 'x-forwarded-for': '203.0.113.9' }, '127.0.0.1', null, false],
    ['a proxy that keeps the host', { host: 'mufakat.desa.id' }, '127.0.0.1', null, false],
    [
      'a proxy that says nothing, with TLS',
      { host: 'localhost:3000' },
      '127.0.0.1',
      'https://mufakat.desa.id',
      false,
    ],
    ['a phone that says localhost', { host: 'localhost:3000' }, '192.168.1.33', null, false],
  ] as const)('[T3] %s', (_, headers, address, publicUrl, local) => {
    expect(doorsOf(publicUrl).doors.isLocal(ask(headers, address))).toBe(local);
  });
});
