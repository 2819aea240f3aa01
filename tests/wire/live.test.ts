/** socket.io as `docs/PROTOCOL.md` says, on a real port: who may connect, how fast they may speak, what they hear. */

import type { SeatId } from '@mufakat/shared/cards/card.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { anOp, Browser, type Hall, openHall } from './server.ts';

let hall: Hall;
let desk: Browser;
let seat: SeatId;
let code: string;
beforeAll(async () => {
  hall = await openHall();
  desk = new Browser(hall);
  const created = await desk.create();
  seat = created.seat;
  code = created.links.code;
});
afterAll(() => hall.close());

describe('connecting', () => {
  it('[live-1] says hello first and then what the seat may see', async () => {
    const watcher = await desk.connect(seat);
    expect(watcher.hello).toMatchObject({ role: 'facilitator', behind: false });
    await watcher.until(({ view }) => view.room !== undefined && view.people !== undefined);
    expect(watcher.view.room).toMatchObject({ phase: 'lobby', facilitatorHere: true });
    const phone = new Browser(hall);
    const joined = await phone.joinAs(code, 'Siti');
    const other = await phone.connect(joined.seat);
    await other.until(({ view }) => view.me?.name === 'Siti');
    expect(other.view.people ?? null).toBeNull();
    await watcher.until(
      ({ view }) => view.people?.some((row) => row.name === 'Siti' && row.connected) === true,
    );
    other.socket.disconnect();
    watcher.socket.disconnect();
  });

  it('[T2] lets nobody in from a page of another site, or under another name of this machine', async () => {
    const foreign = await desk.connect(seat, {}, { origin: 'http://jahat.example' });
    expect(foreign.hello).toBeNull();
    const host = `jahat.example:${hall.server.port}`;
    const rebound = await desk.connect(seat, {}, { origin: `http://${host}`, host });
    expect(rebound.hello).toBeNull();
  });

  it('[T2] ends a seat that the session does not own, with one reason', async () => {
    const stranger = new Browser(hall);
    await stranger.create();
    for (const browser of [stranger, new Browser(hall)]) {
      const watcher = await browser.connect(seat);
      expect(watcher.why).toBe('no-session');
      expect(watcher.hello).toBeNull();
    }
    expect((await desk.connect('tidak-ada' as SeatId)).why).toBe('no-session');
  });

  it('[live-2] tells an old page to reload and refuses what is no hello', async () => {
    expect((await desk.connect(seat, { protocol: 0 })).why).toBe('too-old');
    expect((await desk.connect(seat, { held: { rahasia: 1 } })).error).toBe('invalid');
    expect((await desk.connect(seat, { lastN: -1 })).error).toBe('invalid');
  });

  it('[T5] has no other way in than a websocket', async () => {
    const { status } = await desk.get('/socket.io/?EIO=4&transport=polling');
    expect(status).toBe(400);
  });
});

describe('commands', () => {
  it('[live-3] answers each once, the same op with the same answer', async () => {
    const watcher = await desk.connect(seat);
    const op = anOp();
    const first = await watcher.command(op, { name: 'door.lock', locked: false });
    expect(first).toMatchObject({ ok: true });
    expect(await watcher.command(op, { name: 'door.lock', locked: true })).toEqual(first);
    await watcher.until(({ view }) => view.room?.hall.doorLocked === false);
    watcher.socket.disconnect();
  });

  it('[live-4] refuses what is no command, and stays open', async () => {
    const watcher = await desk.connect(seat);
    const send = (message: unknown): Promise<unknown> =>
      new Promise((resolve) => watcher.socket.emit('command', message as never, resolve));
    const invalid = { ok: false, refusal: { refused: 'invalid' } };
    for (const message of [
      null,
      'door.lock',
      [],
      { op: anOp() },
      { op: anOp(), command: { name: 'door.open' } },
      { op: anOp(), command: { name: 'door.lock', locked: 'ya' } },
      { op: 'ada spasi', command: { name: 'door.lock', locked: true } },
      { op: 'join.abc', command: { name: 'door.lock', locked: true } },
      { op: anOp(), command: { name: 'constructor' } },
    ]) {
      expect(await send(message)).toEqual(invalid);
    }
    // Nothing to answer to, events nobody knows, and names of the machinery.
    const raw = watcher.socket as unknown as { emit(event: string, ...values: unknown[]): void };
    raw.emit('command', { op: anOp(), command: { name: 'undo' } });
    raw.emit('command');
    raw.emit('apa', { isi: 1 });
    raw.emit('__proto__', {});
    expect(await watcher.command(anOp(), { name: 'door.lock', locked: false })).toMatchObject({ ok: true });
    watcher.socket.disconnect();
  });

  it('[live-5] refuses a participant what is for the desk', async () => {
    const phone = new Browser(hall);
    const joined = await phone.joinAs(code, 'Bukan fasilitator');
    const watcher = await phone.connect(joined.seat);
    expect(await watcher.command(anOp(), { name: 'door.lock', locked: true })).toEqual({
      ok: false,
      refusal: { refused: 'not-allowed' },
    });
    watcher.socket.disconnect();
  });

  it('[T5] takes 30 commands at once and tells how long to wait for the next', async () => {
    const watcher = await desk.connect(seat);
    const replies = await Promise.all(
      Array.from({ length: 40 }, () => watcher.command(anOp(), { name: 'door.lock', locked: false })),
    );
    expect(replies.filter((reply) => reply.ok).length).toBeGreaterThanOrEqual(30);
    const refused = replies.filter((reply) => !reply.ok);
    expect(refused.length).toBeGreaterThan(0);
    for (const reply of refused) {
      expect(reply).toMatchObject({ refusal: { refused: 'rate', detail: { ms: expect.any(Number) } } });
    }
    watcher.socket.disconnect();
  });

  it('[T5] ends a connection that sends more than 64 KiB at once', async () => {
    const watcher = await desk.connect(seat);
    const gone = new Promise((resolve) => watcher.socket.on('disconnect', resolve));
    watcher.socket.emit(
      'command',
      { op: anOp(), command: { name: 'x'.repeat(70_000) } } as never,
      () => undefined,
    );
    await gone;
    expect((await desk.connect(seat)).hello).not.toBeNull();
  });
});

describe('leaving', () => {
  it('[T2] cuts a removed person at once, with the reason', async () => {
    const phone = new Browser(hall);
    const joined = await phone.joinAs(code, 'Salah catat');
    const [watcher, lead] = await Promise.all([phone.connect(joined.seat), desk.connect(seat)]);
    await lead.command(anOp(), { name: 'person.remove', person: joined.person });
    await watcher.until(({ why }) => why !== null);
    expect(watcher.why).toBe('removed');
    expect((await phone.connect(joined.seat)).why).toBe('no-session');
    lead.socket.disconnect();
  });

  it('[C4] is back after a restart, with another epoch and what was answered', async () => {
    const own = await openHall();
    try {
      const browser = new Browser(own);
      const created = await browser.create();
      const before = await browser.connect(created.seat);
      const gone = new Promise((resolve) => before.socket.on('disconnect', resolve));
      const reply = await before.command(anOp(), { name: 'door.lock', locked: true });
      await own.restart();
      // Not "io server disconnect": that would tell the client to stay away.
      expect(await gone).toBe('transport close');
      const n = reply.ok ? reply.accepted.n : 0;
      const after = await browser.connect(created.seat, { lastN: n, epoch: before.hello?.epoch });
      expect(after.hello).toMatchObject({ behind: false, n });
      expect(after.hello?.epoch).toBeGreaterThan(before.hello?.epoch ?? Infinity);
      await after.until(({ view }) => view.room?.hall.doorLocked === true);
      const ahead = await browser.connect(created.seat, { lastN: n + 5, epoch: before.hello?.epoch });
      expect(ahead.hello?.behind).toBe(true);
      after.socket.disconnect();
      ahead.socket.disconnect();
    } finally {
      await own.close();
    }
  });
});
