import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { CardId } from '@mufakat/shared/cards/card.ts';
import { drawerCards } from '@mufakat/shared/cards/drawer.ts';

import { quiet } from './testing/fake-clock.ts';
import { openFakeDevice, seededBytes, type FakeDevice } from './testing/fake-device.ts';
import { makeFakePaperNet, type FakePaperNet } from './testing/fake-paper-net.ts';
import { aHead, aMe, aRoom, aViewMessage, METHOD, seatOf, STEP } from './testing/fake-room.ts';

type Act =
  | { readonly act: 'new' | 'online' | 'offline' | 'reload'; readonly device: 0 | 1 }
  | { readonly act: 'title' | 'why'; readonly device: 0 | 1; readonly card: number }
  | { readonly act: 'lose' | 'renew' }
  | { readonly act: 'deliver'; readonly picks: readonly number[] }
  | { readonly act: 'time' };

const device = fc.constantFrom(0 as const, 1 as const);
const anAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'new' as const,
        'online' as const,
        'online' as const,
        'offline' as const,
        'reload' as const,
      ),
      device,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constantFrom('title' as const, 'why' as const), device, card: fc.nat(9) }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('lose' as const, 'renew' as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('deliver' as const),
      picks: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
        minLength: 1,
        maxLength: 12,
      }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('time' as const) }) },
);

/** What the two devices do together, and every text that was typed and not typed over on the same device. */
class World {
  readonly net: FakePaperNet = makeFakePaperNet();
  readonly phones: FakeDevice[] = [];
  readonly typed = new Set<string>();
  readonly replaced = new Set<string>();
  readonly makers = new Map<CardId, 0 | 1>();
  epoch = 1;
  n = 0;
  pages = 0;
  fresh = 0;

  async open(at: 0 | 1): Promise<void> {
    const before = this.phones[at];
    this.phones[at] = await openFakeDevice({
      net: this.net,
      seat: seatOf(`seat${at}`),
      randomBytes: seededBytes((this.pages += 1)),
      ...(before && { storage: before.storage, clock: before.clock }),
    });
  }

  async online(at: 0 | 1): Promise<void> {
    const phone = this.phones[at]!;
    if (phone.store.connection().state === 'online') return;
    this.n += 1;
    phone.sockets.reachable = true;
    phone.server.hello({
      n: this.n,
      now: phone.clock.now(),
      epoch: 1,
      behind: false,
      role: 'participant',
      head: aHead(this.n, 1),
    });
    this.tell(phone);
    await phone.clock.advance(1);
  }

  tell(phone: FakeDevice): void {
    this.n += 1;
    const me = aMe({ drawer: { owner: 'ani' as never, epoch: this.epoch } });
    phone.server.view(aViewMessage({ method: METHOD, room: aRoom(), me }, this.n, phone.clock.now()));
  }

  /**
   * Long text grows at its end, which merges. A title is one value: of two devices that change the same one at the same time
   * one wins by design [W3], so here each device changes the titles of its own cards only.
   */
  type(at: 0 | 1, card: number, field: 'title' | 'why'): void {
    const { cards } = this.phones[at]!.store;
    const all = cards.all().filter(({ id }) => field === 'why' || this.makers.get(id) === at);
    const chosen = all[card % Math.max(1, all.length)];
    if (chosen === undefined) return;
    const old = chosen.fields[field];
    const text = `<${this.typed.size}>`;
    this.typed.add(text);
    if (field === 'title') {
      // Typed over by a person who saw it.
      if (typeof old === 'string') this.replaced.add(old);
      cards.write(chosen.id, field, text);
      cards.settle();
    } else {
      const longer = `${typeof old === 'string' ? old : ''}${text}`;
      cards.write(chosen.id, field, longer, longer.length);
    }
  }

  create(at: 0 | 1): CardId | null {
    const text = `<${this.typed.size}>`;
    const id = this.phones[at]!.store.cards.create({ step: STEP, kind: 'issue', fields: { title: text } });
    if (id === null) return null;
    this.typed.add(text);
    this.makers.set(id, at);
    return id;
  }

  async run(act: Act): Promise<void> {
    switch (act.act) {
      case 'new':
        this.create(act.device);
        break;
      case 'online':
        await this.online(act.device);
        break;
      case 'offline':
        await this.phones[act.device]!.goOffline();
        break;
      case 'reload': {
        const phone = this.phones[act.device]!;
        await phone.store.flush();
        await phone.goOffline();
        phone.store.close();
        await this.open(act.device);
        break;
      }
      case 'title':
      case 'why':
        this.type(act.device, act.card, act.act);
        break;
      case 'lose':
        // An emptied server at the same address: plain sync brings everything back [W8].
        for (const phone of this.phones) await phone.goOffline();
        this.net.replace('drawer/ani', this.epoch);
        break;
      case 'renew':
        this.fresh += 1;
        this.epoch += 1;
        this.net.replace('drawer/ani', this.epoch);
        for (const phone of this.phones) if (phone.store.connection().state === 'online') this.tell(phone);
        break;
      case 'deliver':
        for (const pick of act.picks) {
          this.net.deliverOne(pick);
          await Promise.resolve();
          await Promise.resolve();
        }
        break;
      case 'time':
        for (const phone of this.phones) await phone.clock.advance(2500);
        break;
    }
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 6; round += 1) {
      await this.online(0);
      await this.online(1);
      for (const phone of this.phones) this.tell(phone);
      await this.net.deliverAll();
      await this.run({ act: 'time' });
      await this.net.deliverAll();
    }
  }

  texts(): string {
    return JSON.stringify([...drawerCards(this.net.paper('drawer/ani')).values()]);
  }
}

it('[C3] two devices, an emptied server and new epochs never lose a text', async () => {
  let fresh = 0;
  let texts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anAct, { minLength: 10, maxLength: 50 }), async (acts) => {
      const world = new World();
      await world.open(0);
      await world.open(1);
      for (const at of [0, 1] as const) {
        await world.online(at);
        await world.net.deliverAll();
        world.create(at);
      }
      for (const act of acts) await world.run(act);
      await world.settle();
      const stored = world.texts();
      const expected = [...world.typed].filter((text) => !world.replaced.has(text));
      expect(expected.filter((text) => !stored.includes(text))).toEqual([]);
      for (const phone of world.phones) {
        for (const card of phone.store.cards.all())
          expect(phone.store.cards.mark(card.id).state).toBe('stored');
        phone.store.close();
      }
      fresh += world.fresh;
      texts += world.typed.size;
    }),
    { numRuns: 150 },
  );
  expect(fresh).toBeGreaterThan(50);
  expect(texts).toBeGreaterThan(500);
}, 120_000);

it('[C3] a carry that was never acked is made again, not merged: nothing stored meanwhile is overwritten', async () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const net = makeFakePaperNet();
    const pages = [seed * 2, seed * 2 + 1].map((each) =>
      openFakeDevice({ net, seat: seatOf(`seat${each}`), randomBytes: seededBytes(each) }),
    );
    const [one, other] = (await Promise.all(pages)) as [FakeDevice, FakeDevice];
    await one.goOnline();
    await net.deliverAll();
    const id = one.store.cards.create({ step: STEP, kind: 'issue', fields: { title: 'sama' } })!;
    await net.deliverAll();
    await other.goOnline();
    await net.deliverAll();
    for (const [phone, words] of [
      [one, 'satu'],
      [other, 'dua'],
    ] as const) {
      await phone.goOffline();
      phone.store.cards.write(id, 'title', words);
      await phone.store.flush();
    }
    net.replace('drawer/ani', 2);

    // Carried, but cut off before anything of it arrived.
    await other.goOnline({ n: 2 });
    const isCarried = () => JSON.stringify(other.storage.rows('copy/')).includes('"unproven"');
    for (let turns = 0; turns < 200 && !isCarried(); turns += 1) {
      if (net.waiting() === 0) await other.clock.advance(500);
      net.deliverOne(0);
      await quiet();
    }
    expect(isCarried()).toBe(true);
    await other.goOffline();

    // This one is stored, and never seen again.
    await one.goOnline({ n: 3 });
    await net.deliverAll();
    expect(one.store.cards.mark(id).state).toBe('stored');
    await one.goOffline();

    await other.goOnline({ n: 4 });
    await net.deliverAll();
    await other.clock.advance(2000);
    await net.deliverAll();
    const titles = [...drawerCards(net.paper('drawer/ani')).values()].map(
      (card) => 'fields' in card && card.fields.title,
    );
    expect(new Set(titles)).toEqual(new Set(['dua', 'satu']));
    expect(titles).toHaveLength(2);
    one.store.close();
    other.store.close();
  }
});
