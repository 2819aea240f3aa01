import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { CardId } from '@mufakat/shared/cards/card.ts';
import { drawerCards } from '@mufakat/shared/cards/drawer.ts';
import { CLOSE } from '@mufakat/shared/protocol/close-codes.ts';

import { closeFakeDevices, openFakeDevice, type FakeDevice } from './testing/fake-device.ts';
import { makeFakePaperNet, type FakePaperNet } from './testing/fake-paper-net.ts';
import { aMe, aViewMessage, STEP } from './testing/fake-room.ts';

let net: FakePaperNet;
let phone: FakeDevice;

beforeEach(async () => {
  net = makeFakePaperNet();
  phone = await openFakeDevice({ net });
});

async function online(): Promise<void> {
  await phone.goOnline();
  await net.deliverAll();
}

function newCard(title: string, why?: string): CardId {
  const id = phone.store.cards.create({ step: STEP, kind: 'issue', fields: { title, ...(why && { why }) } });
  if (id === null) throw new Error('The card was not made.');
  return id;
}

const mark = (id: CardId) => phone.store.cards.mark(id).state;
const settled = () => phone.clock.advance(0);

afterEach(closeFakeDevices);

describe('the mark of a card', () => {
  it('[C1, C2] goes from this page to the device to the server to the board', async () => {
    await online();
    net.acking = false;
    phone.storage.hold(true);
    const id = newCard('Jalan rusak');
    expect(phone.store.cards.mark(id)).toEqual({ state: 'device-unsaved', failing: false });
    phone.storage.hold(false);
    await settled();
    expect(mark(id)).toBe('device');
    await net.deliverAll();
    expect(mark(id)).toBe('device');
    net.acking = true;
    net.ack();
    await net.deliverAll();
    expect(mark(id)).toBe('stored');
    const board = {
      card: id,
      state: 'board',
      group: 'g',
      fields: { title: 'Jalan rusak' },
      sealed: false,
    } as const;
    phone.server.view(aViewMessage({ me: aMe({ cards: [board] }) }, 2));
    expect(phone.store.cards.mark(id)).toMatchObject({ state: 'board', group: 'g' });
  });

  it('[C1] says so while the device keeps nothing, and recovers', async () => {
    await phone.goOnline();
    await phone.goOffline();
    phone.storage.failing = true;
    const id = newCard('Jalan rusak');
    await settled();
    expect(phone.store.cards.mark(id)).toEqual({ state: 'device-unsaved', failing: true });
    expect(phone.store.cards.trouble()).toBe('storage');
    phone.storage.failing = false;
    await phone.clock.advance(2000);
    expect(mark(id)).toBe('device');
    expect(phone.store.cards.trouble()).toBeNull();
  });

  it('[C1] keeps everything again when somebody clears the storage while the page is open', async () => {
    await phone.goOnline();
    const early = newCard('Jalan rusak');
    await settled();
    await phone.goOffline();
    const late = newCard('Air keruh', 'Sejak kemarau');
    await settled();
    expect([mark(early), mark(late)]).toEqual(['device', 'device']);
    phone.storage.hold(true);
    phone.storage.clear();
    expect([mark(early), mark(late)]).toEqual(['device-unsaved', 'device-unsaved']);
    phone.storage.hold(false);
    await settled();
    expect([mark(early), mark(late)]).toEqual(['device', 'device']);
    phone.store.cards.write(late, 'why', 'Sejak kemarau panjang');
    phone.store.cards.settle();
    await settled();
    const again = await openFakeDevice({ net, storage: phone.storage });
    expect(again.store.cards.card(early)?.fields.title).toBe('Jalan rusak');
    expect(again.store.cards.card(late)?.fields.why).toBe('Sejak kemarau panjang');
  });

  it('[C1] does not take for kept what was under way as the storage was cleared', async () => {
    await phone.goOnline();
    await phone.goOffline();
    const id = newCard('Jalan rusak');
    phone.storage.hold(true);
    phone.store.cards.write(id, 'why', 'Becek');
    phone.store.cards.settle();
    phone.storage.clear();
    phone.storage.failing = true;
    phone.storage.hold(false);
    await settled();
    expect(phone.store.cards.mark(id)).toEqual({ state: 'device-unsaved', failing: true });
    phone.storage.failing = false;
    await phone.clock.advance(2000);
    expect(mark(id)).toBe('device');
    const again = await openFakeDevice({ net, storage: phone.storage });
    expect(again.store.cards.card(id)?.fields.why).toBe('Becek');
  });

  it('[C2] a deletion is unsaved until its own frame is acked', async () => {
    await online();
    const id = newCard('Jalan rusak', 'Becek');
    await net.deliverAll();
    await settled();
    expect(mark(id)).toBe('stored');
    net.acking = false;
    phone.store.cards.write(id, 'why', 'Bec', 3);
    await settled();
    await net.deliverAll();
    expect(mark(id)).toBe('device');
    net.acking = true;
    net.ack();
    await net.deliverAll();
    expect(mark(id)).toBe('stored');
  });

  it('[C2] is told for each card by its own last frame', async () => {
    await online();
    const one = newCard('Satu');
    await net.deliverAll();
    net.acking = false;
    const other = newCard('Dua');
    await settled();
    await net.deliverAll();
    expect([mark(one), mark(other)]).toEqual(['stored', 'device']);
  });

  it('[C2] counts nothing as saved after a reconnect until the sync answer is acked', async () => {
    await online();
    const id = newCard('Jalan rusak');
    await net.deliverAll();
    await settled();
    await phone.goOffline();
    expect(mark(id)).toBe('stored');
    net.acking = false;
    await phone.goOnline({ n: 2 });
    await net.deliverAll();
    expect(mark(id)).toBe('device');
    net.acking = true;
    net.ack();
    await net.deliverAll();
    expect(mark(id)).toBe('stored');
  });

  it('[W3] short fields wait for a pause of 300 ms or for leaving the field', async () => {
    await online();
    const id = newCard('J');
    await net.deliverAll();
    await settled();
    phone.store.cards.write(id, 'title', 'Ja');
    phone.store.cards.write(id, 'title', 'Jal');
    expect(phone.store.cards.card(id)?.fields).toEqual({ title: 'Jal', why: '' });
    expect(mark(id)).toBe('device-unsaved');
    await phone.clock.advance(299);
    expect(net.waiting()).toBe(0);
    await phone.clock.advance(1);
    expect(net.waiting()).toBe(1);
    phone.store.cards.write(id, 'title', 'Jalan');
    phone.store.cards.settle(id);
    await net.deliverAll();
    await settled();
    expect(mark(id)).toBe('stored');
    expect(drawerCards(net.paper('drawer/ani')).get(id)).toMatchObject({ fields: { title: 'Jalan' } });
  });

  it('[C5] flush writes what is half typed onto the device', async () => {
    await online();
    const id = newCard('J');
    phone.store.cards.write(id, 'title', 'Jalan');
    await phone.store.flush();
    const later = await openFakeDevice({ net, storage: phone.storage });
    await settled();
    expect(later.store.cards.of(STEP)).toMatchObject([{ id, fields: { title: 'Jalan' } }]);
    expect(later.store.cards.mark(id).state).toBe('device');
  });
});

describe('a drawer on its way', () => {
  it('writes offline, also over a reload, and arrives by itself', async () => {
    await online();
    await phone.goOffline();
    const id = newCard('Tanpa sinyal');
    await settled();
    const later = await openFakeDevice({ net, storage: phone.storage });
    expect(later.store.cards.loaded()).toBe(true);
    await later.goOnline();
    await net.deliverAll();
    expect(later.store.cards.mark(id).state).toBe('stored');
    expect(drawerCards(net.paper('drawer/ani')).get(id)).toMatchObject({ fields: { title: 'Tanpa sinyal' } });
  });

  it('[W8] gives 200 typed cards back to a server that lost them', async () => {
    await online();
    const ids = Array.from({ length: 200 }, (_, at) => newCard(`Kartu ${at}`, 'x'));
    for (const id of ids) {
      const text = 'Jalan ke desa rusak sejak hujan pertama';
      for (let end = 1; end <= text.length; end += 1)
        phone.store.cards.write(id, 'why', text.slice(0, end), end);
    }
    await settled();
    await net.deliverAll();
    net.replace('drawer/ani', 1);
    await phone.goOffline();
    await phone.goOnline({ n: 0, behind: true });
    await net.deliverAll();
    await phone.clock.advance(2000);
    await net.deliverAll();
    const stored = drawerCards(net.paper('drawer/ani'));
    expect(stored.size).toBe(200);
    expect(ids.every((id) => mark(id) === 'stored')).toBe(true);
    expect(stored.get(ids[7]!)).toMatchObject({ fields: { why: 'Jalan ke desa rusak sejak hujan pertama' } });
  });

  it('[C3] starts afresh once when its bytes are refused, in frames that fit, and keeps every id', async () => {
    await online();
    const ids = Array.from({ length: 120 }, (_, at) => newCard(`Kartu ${at}`, 'a'.repeat(400)));
    await settled();
    await phone.goOffline();
    net.replace('drawer/ani', 1);
    const sizes: number[] = [];
    net.judge = (_place, update, frame) => {
      sizes.push(update.length);
      return frame === 'sync' && update.length > 10_000 && sizes.length === 1 ? CLOSE.tooBig : null;
    };
    await phone.goOnline({ n: 2 });
    await net.deliverAll();
    await phone.clock.advance(1000);
    await net.deliverAll();
    await settled();
    expect(sizes[0]).toBeGreaterThan(10_000);
    const stored = drawerCards(net.paper('drawer/ani'));
    expect([...stored.keys()].sort()).toEqual([...ids].sort());
    expect(Math.max(...sizes.slice(1))).toBeLessThan(32 * 1024);
    expect(ids.every((id) => mark(id) === 'stored')).toBe(true);
    expect(phone.storage.rows('copy/w/seat/info/')).toHaveLength(1);
  });

  it('[C3] starts afresh when what the server says cannot be read, and loses nothing', async () => {
    await online();
    const id = newCard('Jalan rusak');
    await settled();
    await net.deliverAll();
    const loud = vi.spyOn(console, 'error').mockReturnValue(undefined);
    for (const frame of [Uint8Array.of(0, 2, 3, 1, 1, 9), Uint8Array.of(0, 7), Uint8Array.of(0, 2, 200)]) {
      phone.sockets.hear(frame);
      await net.deliverAll();
      expect(phone.sockets.open()).toBe(0);
      newCard(`Sesudah ${String(frame)}`);
      await phone.clock.advance(1000);
      await net.deliverAll();
      await settled();
      expect(phone.store.cards.trouble()).toBeNull();
    }
    loud.mockRestore();
    const stored = drawerCards(net.paper('drawer/ani'));
    expect(stored.size).toBe(4);
    expect(mark(id)).toBe('stored');
    expect(phone.storage.rows('copy/w/seat/info/')).toHaveLength(1);
  });

  it('[trust 11] stays closed and says so when the fresh start is refused too, and keeps the words', async () => {
    await online();
    await phone.goOffline();
    const id = newCard('Jalan rusak');
    await settled();
    net.judge = (_place, update) => (update.length > 2 ? CLOSE.malformed : null);
    await phone.goOnline({ n: 2 });
    await net.deliverAll();
    await phone.clock.advance(20_000);
    await net.deliverAll();
    await phone.clock.advance(60_000);
    expect(phone.store.cards.trouble()).toBe('malformed');
    expect(phone.sockets.open()).toBe(0);
    expect(phone.store.cards.card(id)?.fields.title).toBe('Jalan rusak');
    const later = await openFakeDevice({ net, storage: phone.storage });
    expect(later.store.cards.card(id)?.fields.title).toBe('Jalan rusak');
  });

  it('[C3] after 4409 syncs first: keeps the stored words and puts its own beside them', async () => {
    await online();
    const id = newCard('Jalan');
    const same = newCard('Sama');
    await settled();
    await net.deliverAll();
    await phone.goOffline();
    phone.store.cards.write(id, 'title', 'Jalan desa');
    phone.store.cards.settle();
    const own = newCard('Baru');
    await settled();
    net.replace('drawer/ani', 2);
    const other = await openFakeDevice({ net });
    await other.goOnline();
    await net.deliverAll();
    await other.clock.advance(1000);
    await net.deliverAll();
    const doc = net.paper('drawer/ani');
    const { createCard } = await import('@mufakat/shared/cards/drawer.ts');
    const { KIND } = await import('./testing/fake-room.ts');
    createCard(doc, { id, step: STEP, kind: KIND, for: null, fields: { title: 'Jalan kota' } });
    createCard(doc, { id: same, step: STEP, kind: KIND, for: null, fields: { title: 'Sama' } });
    await phone.goOnline({ n: 2 });
    await net.deliverAll();
    await phone.clock.advance(2000);
    await net.deliverAll();
    const cards = phone.store.cards.all();
    expect(phone.store.cards.card(id)?.fields.title).toBe('Jalan kota');
    expect(phone.store.cards.card(own)?.fields.title).toBe('Baru');
    const drafts = cards.filter((card) => card.ofThisDevice);
    expect(drafts).toMatchObject([{ ready: false, fields: { title: 'Jalan desa' } }]);
    expect(cards).toHaveLength(4);
    expect(drawerCards(doc).size).toBe(4);
  });

  it('[C3] 4403: what was not stored becomes a draft in the own drawer, what was stored does not', async () => {
    await online();
    const stored = newCard('Tersimpan');
    await settled();
    await net.deliverAll();
    await phone.goOffline();
    const unstored = newCard('Belum');
    await settled();
    net.judge = (place) => (place === 'drawer/ani' ? CLOSE.noRight : null);
    await phone.goOnline({ n: 2 });
    await net.deliverAll();
    expect(phone.store.cards.trouble()).toBe('no-right');
    const merged = aMe({ person: 'budi' as never, drawer: { owner: 'budi' as never, epoch: 3 } });
    phone.server.view(aViewMessage({ me: merged }, 3));
    await net.deliverAll();
    await phone.clock.advance(2000);
    await net.deliverAll();
    expect(phone.store.cards.trouble()).toBeNull();
    const titles = [...drawerCards(net.paper('drawer/budi')).values()].map(
      (card) => 'fields' in card && card.fields.title,
    );
    expect(titles).toEqual(['Belum']);
    expect(phone.store.cards.all()).toMatchObject([{ ofThisDevice: true, ready: false }]);
    expect(stored).not.toBe(unstored);
  });

  it('[C6] dials only after hello, with jitter, and never by itself', async () => {
    const spread = await openFakeDevice({ net, random: () => 0.5 });
    expect(spread.sockets.dialled).toEqual([]);
    await spread.goOnline();
    await spread.clock.advance(150);
    await net.deliverAll();
    expect(spread.sockets.dialled).toEqual(['/yjs/w/seat/drawer/ani/1']);
    await spread.goOffline();
    await spread.clock.advance(60_000);
    expect(spread.sockets.dialled).toHaveLength(1);
    await spread.goOnline({ n: 2 });
    await spread.clock.advance(998);
    expect(spread.sockets.dialled).toHaveLength(1);
    await spread.clock.advance(2);
    expect(spread.sockets.dialled).toHaveLength(2);
  });

  it('[C6] tries a paper that broke alone again, with growing waits', async () => {
    await online();
    phone.sockets.close(CLOSE.tooSlow);
    await net.deliverAll();
    await phone.clock.advance(250);
    await net.deliverAll();
    expect(phone.sockets.dialled).toHaveLength(2);
    expect(phone.sockets.open()).toBe(1);
  });

  it('[C6] on waking redials everything when nothing came for 20 s', async () => {
    await online();
    await phone.clock.advance(19_000);
    phone.server.heard();
    phone.store.wake();
    expect(phone.redials).toBe(0);
    await phone.clock.advance(20_000);
    phone.store.wake();
    expect(phone.redials).toBe(1);
  });

  it('never sends what is discarded, and does not discard what the room knows', async () => {
    await online();
    const id = newCard('Coba');
    expect(phone.store.cards.discard(id)).toBe(true);
    expect(phone.store.cards.all()).toEqual([]);
    const known = newCard('Dikenal');
    const refused = { card: known, state: 'refused', reason: 'text-too-long', field: 'title' } as const;
    phone.server.view(aViewMessage({ me: aMe({ cards: [refused] }) }, 2));
    expect(phone.store.cards.discard(known)).toBe(false);
  });

  it('keeps the order in which cards were begun over a reload', async () => {
    await online();
    const ids = ['a', 'b', 'c', 'd'].map((title) => newCard(title));
    await settled();
    const later = await openFakeDevice({ net, storage: phone.storage });
    await later.goOnline();
    later.store.cards.create({ step: STEP, kind: 'issue', fields: { title: 'e' } });
    await later.clock.advance(0);
    const last = await openFakeDevice({ net, storage: phone.storage });
    expect(last.store.cards.all().map((card) => card.fields.title)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(
      last.store.cards
        .all()
        .slice(0, 4)
        .map((card) => card.id),
    ).toEqual(ids);
  });
});
