import { afterEach, describe, expect, it } from 'vitest';

import { makeRoomClock } from './room-clock.ts';
import { quiet } from './testing/fake-clock.ts';
import { closeFakeDevices, openFakeDevice } from './testing/fake-device.ts';
import { makeFakePaperNet } from './testing/fake-paper-net.ts';
import { aHead, aMe, aRoom, aViewMessage, STEP } from './testing/fake-room.ts';

const net = makeFakePaperNet();

afterEach(closeFakeDevices);

describe('a session', () => {
  it('is connecting, online, offline and online again', async () => {
    const phone = await openFakeDevice({ net });
    const states: string[] = [];
    phone.store.onConnection(() => states.push(phone.store.connection().state));
    phone.server.down();
    expect(phone.store.connection()).toEqual({ state: 'connecting' });
    await phone.goOnline();
    await phone.goOffline();
    await phone.goOnline({ n: 2 });
    expect(states).toEqual(['online', 'offline', 'online']);
  });

  it('names the versions it holds, of the same room epoch only', async () => {
    const phone = await openFakeDevice({ net });
    await phone.goOnline({ n: 4, epoch: 9 });
    expect(phone.hello()).toMatchObject({ held: { room: 4, me: 4, method: 4 }, lastN: 4, epoch: 9 });
    await phone.goOffline();
    await phone.goOnline({ n: 5, epoch: 10 });
    expect(phone.hello()).toMatchObject({ held: {}, epoch: 10 });
    expect(phone.store.section('me')?.name).toBe('Ani');
  });

  it('dials again when the person was merged or given another role, and is never offline for it', async () => {
    for (const why of ['merged', 'role-changed'] as const) {
      const phone = await openFakeDevice({ net });
      await phone.goOnline();
      const states: string[] = [];
      phone.store.onConnection(() => states.push(phone.store.connection().state));
      phone.server.ended({ why });
      expect(phone.redials).toBe(1);
      // The old socket goes down with the new dialling.
      phone.server.down();
      await phone.goOnline({ n: 2 });
      expect(states).toEqual(['online']);
      // A cut after that is one.
      await phone.goOffline();
      expect(phone.store.connection().state).toBe('offline');
    }
  });

  it('says offline when the dialling after a new role fails', async () => {
    const phone = await openFakeDevice({ net });
    await phone.goOnline();
    phone.server.ended({ why: 'role-changed' });
    phone.server.down();
    phone.server.down();
    expect(phone.store.connection().state).toBe('offline');
  });

  it('[C4] remembers the newest head over a reload', async () => {
    const phone = await openFakeDevice({ net });
    await phone.goOnline({ n: 4, epoch: 9 });
    phone.server.view({ ...aViewMessage({}, 17), head: aHead(18, 9) });
    await phone.clock.advance(2000);
    const later = await openFakeDevice({ net, storage: phone.storage });
    expect(later.hello()).toMatchObject({ held: {}, lastN: 18, lastHash: aHead(18, 9).hash, epoch: 9 });
  });

  it('[L7] learns the head from hello, views and answers, and never goes back in one epoch', async () => {
    const phone = await openFakeDevice({ net });
    const seen = () => phone.hello().lastHash;
    expect(seen()).toBeNull();
    await phone.goOnline({ n: 4 });
    expect(seen()).toBe(aHead(4, 1).hash);
    void phone.store.send({ name: 'hand.raise' });
    await quiet();
    phone.came[0]!.answer({ ok: true, accepted: { n: 7 }, head: aHead(8, 1) });
    await quiet();
    expect(seen()).toBe(aHead(8, 1).hash);
    phone.server.view({ ...aViewMessage({}, 6), head: aHead(6, 1) });
    expect(seen()).toBe(aHead(8, 1).hash);
    // The same length in another epoch may be another log.
    await phone.goOffline();
    phone.server.hello({ n: 3, now: 0, epoch: 2, behind: true, role: 'participant', head: aHead(3, 2, 'B') });
    expect(phone.hello()).toMatchObject({ epoch: 2, lastN: 3, lastHash: aHead(3, 2, 'B').hash });
  });

  it('opens in time although the storage hangs', async () => {
    const first = await openFakeDevice({ net });
    first.storage.read = () => new Promise(() => undefined);
    const again = openFakeDevice({ net, storage: first.storage, clock: first.clock });
    await first.clock.advance(1500);
    await expect(again).resolves.toBeDefined();
  });

  it('tells listeners of a section when it changed, and of no other', async () => {
    const phone = await openFakeDevice({ net });
    await phone.goOnline();
    let room = 0;
    let me = 0;
    phone.store.onSection('room', () => (room += 1));
    phone.store.onSection('me', () => (me += 1));
    phone.server.view(aViewMessage({ me: aMe({ name: 'Bu Ani' }) }, 2));
    expect([room, me, phone.store.section('me')?.name]).toEqual([0, 1, 'Bu Ani']);
  });

  it('[C5] flushes when a countdown to the close begins', async () => {
    const phone = await openFakeDevice({ net });
    await phone.goOnline();
    await net.deliverAll();
    const id = phone.store.cards.create({ step: STEP, kind: 'issue' });
    phone.store.cards.write(id!, 'title', 'Jalan');
    phone.server.view(aViewMessage({ room: aRoom({ closing: { at: 10, of: 'step' } }) }, 2));
    await quiet();
    const later = await openFakeDevice({ net, storage: phone.storage });
    expect(later.store.cards.card(id!)?.fields.title).toBe('Jalan');
  });

  it('redials only after 20 s of silence', async () => {
    const phone = await openFakeDevice({ net });
    await phone.goOnline();
    phone.server.heard();
    await phone.clock.advance(19_999);
    phone.store.wake();
    expect(phone.redials).toBe(0);
    await phone.clock.advance(1);
    phone.store.wake();
    expect(phone.redials).toBe(1);
  });
});

describe('room time [C5]', () => {
  it('takes the least delayed message for the nearest, and never runs back', () => {
    let local = 1000;
    const clock = makeRoomClock(() => local);
    clock.heard(5000, true);
    expect(clock.now()).toBe(5000);
    local = 1200;
    clock.heard(5100);
    expect(clock.now()).toBe(5200);
    local = 1300;
    clock.heard(5400);
    expect(clock.now()).toBe(5400);
  });

  it('begins anew with a hello, and when the local clock was set', () => {
    let local = 1000;
    const clock = makeRoomClock(() => local);
    clock.heard(5000, true);
    clock.heard(4000, true);
    expect(clock.now()).toBe(4000);
    local += 3_600_000;
    clock.heard(4100);
    expect(clock.now()).toBe(4100);
  });
});
