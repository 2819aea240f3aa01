import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { PollId } from '@mufakat/shared/cards/card.ts';
import type { Reply } from '@mufakat/shared/protocol/wire.ts';
import type { Refusal } from '@mufakat/shared/workshop/refusal.ts';

import { quiet } from './testing/fake-clock.ts';
import { closeFakeDevices, openFakeDevice, type FakeDevice } from './testing/fake-device.ts';
import { makeFakePaperNet } from './testing/fake-paper-net.ts';
import { aMe, aViewMessage } from './testing/fake-room.ts';

const net = makeFakePaperNet();
const taken = (n: number): Reply => ({ ok: true, accepted: { n } });
const refused = (refusal: Refusal): Reply => ({ ok: false, refusal });
const POLL = 'p' as PollId;
const yes = { way: 'majority', answer: 'yes' } as const;
const no = { way: 'majority', answer: 'no' } as const;

let phone: FakeDevice;

beforeEach(async () => {
  phone = await openFakeDevice({ net });
});

afterEach(closeFakeDevices);

describe('the outbox', () => {
  it('keeps the op of a command over a cut and sends it again in order', async () => {
    await phone.goOnline();
    const first = phone.store.send({ name: 'hand.raise' });
    const second = phone.store.send({ name: 'done.set', done: true });
    await quiet();
    expect(phone.came.map(({ message }) => message.command.name)).toEqual(['hand.raise']);
    expect(phone.store.waiting()).toBe(2);
    await phone.goOffline();
    phone.came[0]!.fail();
    await quiet();
    expect(phone.came).toHaveLength(1);
    await phone.goOnline({ n: 2 });
    expect(phone.came[1]!.message).toEqual(phone.came[0]!.message);
    phone.came[1]!.answer(taken(3));
    await expect(first).resolves.toEqual(taken(3));
    await quiet();
    phone.came[2]!.answer(taken(4));
    await expect(second).resolves.toEqual(taken(4));
    expect(phone.came[2]!.message.op).not.toBe(phone.came[1]!.message.op);
    await quiet();
    expect(phone.store.waiting()).toBe(0);
    expect(phone.storage.rows('outbox/')).toEqual([]);
  });

  it('survives a reload with the same op', async () => {
    void phone.store.send({ name: 'hand.raise' });
    await quiet();
    const later = await openFakeDevice({ net, storage: phone.storage });
    await later.goOnline();
    expect(later.came).toHaveLength(1);
    const [row] = phone.storage.rows('outbox/');
    expect(row?.value).toEqual(later.came[0]!.message);
    later.came[0]!.answer(taken(2));
    await quiet();
    expect(phone.storage.rows('outbox/')).toEqual([]);
  });

  it('[C1] says when the device does not keep an order, and keeps it as soon as it does', async () => {
    await phone.goOnline();
    await phone.goOffline();
    phone.storage.failing = true;
    void phone.store.send({ name: 'hand.raise' });
    await quiet();
    expect(phone.store.cards.trouble()).toBe('storage');
    phone.storage.failing = false;
    await phone.clock.advance(2000);
    expect(phone.store.cards.trouble()).toBeNull();
    expect(phone.storage.rows('outbox/')).toHaveLength(1);
    phone.storage.clear();
    await quiet();
    expect(phone.storage.rows('outbox/')).toHaveLength(1);
    await phone.goOnline({ n: 2 });
    phone.came.at(-1)!.answer(taken(3));
    await quiet();
    expect(phone.storage.rows('outbox/')).toEqual([]);
  });

  it('sends a command whose answer never came again, with the same op', async () => {
    await phone.goOnline();
    void phone.store.send({ name: 'hand.raise' });
    await quiet();
    phone.came[0]!.fail();
    await quiet();
    await phone.clock.advance(500);
    expect(phone.came.map(({ message }) => message.op)).toEqual([
      phone.came[0]!.message.op,
      phone.came[0]!.message.op,
    ]);
  });

  it('waits as long as the server asks', async () => {
    await phone.goOnline();
    const reply = phone.store.send({ name: 'hand.raise' });
    await quiet();
    phone.came[0]!.answer(refused({ refused: 'rate', detail: { ms: 700 } }));
    await quiet();
    await phone.clock.advance(699);
    expect(phone.came).toHaveLength(1);
    await phone.clock.advance(1);
    phone.came[1]!.answer(refused({ refused: 'not-saved' }));
    await quiet();
    await phone.clock.advance(500);
    phone.came[2]!.answer(refused({ refused: 'frozen' }));
    await expect(reply).resolves.toEqual(refused({ refused: 'frozen' }));
  });

  it('[C4] sends once more, under the same ops, what a server that lost its tail had answered', async () => {
    await phone.goOnline();
    for (const n of [5, 6]) {
      void phone.store.send({ name: 'done.set', done: n === 6 });
      await quiet();
      phone.came.at(-1)!.answer(taken(n));
      await quiet();
    }
    await phone.goOffline();
    await phone.goOnline({ n: 5, behind: true });
    phone.came[2]?.answer(taken(5));
    await quiet();
    expect(phone.came).toHaveLength(4);
    expect(phone.came[2]!.message).toEqual(phone.came[0]!.message);
    expect(phone.came[3]!.message).toEqual(phone.came[1]!.message);
  });

  it('tells whoever waits when the seat is over', async () => {
    await phone.goOnline();
    const reply = phone.store.send({ name: 'hand.raise' });
    await quiet();
    phone.server.ended({ why: 'removed' });
    await expect(reply).resolves.toEqual(refused({ refused: 'not-allowed' }));
    expect(phone.store.connection()).toEqual({ state: 'ended', why: 'removed' });
  });
});

describe('ballots [B2]', () => {
  it('count rev up, over a reload too, and the newest choice takes the place of one not yet sent', async () => {
    const first = phone.store.cast(POLL, yes);
    await quiet();
    const second = phone.store.cast(POLL, no);
    await quiet();
    expect(phone.store.ballot(POLL)).toMatchObject({ choice: no, rev: 2, standing: 'waiting' });
    await phone.goOnline();
    expect(phone.came.map(({ message }) => message.command)).toEqual([
      { name: 'ballot.cast', poll: POLL, rev: 2, choice: no, for: null },
    ]);
    phone.came[0]!.answer(taken(3));
    await expect(Promise.all([first, second])).resolves.toEqual([taken(3), taken(3)]);
    expect(phone.store.ballot(POLL).standing).toBe('stored');
    const later = await openFakeDevice({ net, storage: phone.storage });
    await later.goOnline();
    expect(later.store.ballot(POLL)).toMatchObject({ choice: no, rev: 2, standing: 'stored' });
    void later.store.cast(POLL, yes);
    await quiet();
    expect(later.came[0]!.message.command).toMatchObject({ rev: 3 });
  });

  it('count on from what the room has stored from another device', async () => {
    await phone.goOnline();
    const ballots = [{ poll: POLL, rev: 7, choice: yes, voter: 'ani' as never }];
    phone.server.view(aViewMessage({ me: aMe({ ballots }) }, 2));
    expect(phone.store.ballot(POLL)).toEqual({ choice: yes, rev: 7, standing: 'stored', refusal: null });
    void phone.store.cast(POLL, no);
    await quiet();
    expect(phone.came[0]!.message.command).toMatchObject({ rev: 8 });
  });

  it('[B3] what came after the close stays said until it is dismissed, also over a reload', async () => {
    await phone.goOnline();
    void phone.store.cast(POLL, yes);
    await quiet();
    phone.came[0]!.answer(refused({ refused: 'closed' }));
    await quiet();
    const later = await openFakeDevice({ net, storage: phone.storage });
    expect(later.store.ballot(POLL)).toMatchObject({ standing: 'refused', refusal: { refused: 'closed' } });
    later.store.dismissBallot(POLL);
    expect(later.store.ballot(POLL).standing).toBe('none');
  });

  it('[B1] of a person without a phone are counted apart', async () => {
    await phone.goOnline();
    void phone.store.cast(POLL, yes);
    void phone.store.cast(POLL, no, 'budi' as never);
    await quiet();
    phone.came[0]!.answer(taken(2));
    await quiet();
    expect(phone.came.map(({ message }) => message.command)).toMatchObject([
      { rev: 1, for: null },
      { rev: 1, for: 'budi' },
    ]);
  });
});
