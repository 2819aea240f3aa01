/** Circles on papers: one drawer of many writers, one board of its own, and nothing of either for anybody else. */
import { drawerEpoch } from '@mufakat/server/room/paper-rights.ts';
import type { CardId, CardKind, CircleId } from '@mufakat/shared/cards/card.ts';
import { createCard, DRAWER_CARDS, drawerCard, textOf } from '@mufakat/shared/cards/drawer.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { seededRandom } from '../support/fake-clock.ts';
import { orderTrick } from '../support/forge-text.ts';
import { aMethod, STEP, WORKSHOP } from '../support/makers.ts';
import { TestRoom, type TestSeat } from '../support/test-room.ts';

const [kind] = aMethod().cardKinds as [CardKind];
const owner = (circle: CircleId) => circle as never;
let hall: TestRoom;
let desk: TestSeat;
let [ani, budi, citra, dewi] = [] as unknown as [TestSeat, TestSeat, TestSeat, TestSeat];
let one: CircleId;
let two: CircleId;

async function must(seat: TestSeat, command: Command): Promise<void> {
  const reply = await seat.do(command);
  if (!reply.ok) throw new Error(`${command.name}: ${JSON.stringify(reply.refusal)}`);
}

async function move(to: 'open' | 'discussion'): Promise<void> {
  const from = { step: STEP, state: hall.room.state.steps.get(STEP)!.state };
  await must(desk, { name: 'step.advance', from, to: { step: STEP, state: to }, skip: null });
  const closing = hall.room.state.steps.get(STEP)!.closing;
  if (closing !== null) await must(desk, { name: 'step.close-now', step: STEP });
  await hall.settle();
}

/** Ani and Budi write in one circle, Citra in the other, Dewi in none. */
beforeEach(async () => {
  hall = await TestRoom.create();
  desk = await hall.desk();
  [ani, budi, citra, dewi] = [
    await hall.join('Ani'),
    await hall.join('Budi'),
    await hall.join('Citra'),
    await hall.join('Dewi'),
  ];
  const circles = ['Gambut', 'Pesisir'].map((circleName) => ({ circle: null, circleName, theme: null }));
  await must(desk, { name: 'circles.set', step: STEP, entry: 'choice', circles });
  [one, two] = [...hall.room.state.circles.keys()] as [CircleId, CircleId];
  await must(ani, { name: 'circle.join', circle: one });
  await must(budi, { name: 'circle.join', circle: one });
  await must(citra, { name: 'circle.join', circle: two });
  for (const seat of [desk, ani, budi, citra, dewi]) seat.watch();
  await move('open');
  ani.openDrawer(owner(one));
  budi.openDrawer(owner(one));
  citra.openDrawer(owner(two));
  await hall.settle();
});

describe('a circle’s drawer', () => {
  it('[W3] two phones type in one card at once, and both texts survive on every replica and on disk', async () => {
    const card = ani.hall.newId() as never;
    createCard(ani.drawer.doc, { id: card, step: STEP, kind, for: null, written: 'together' });
    await hall.settle();
    const text = (seat: TestSeat) => textOf(seat.drawer.doc, card, 'judul')!;
    text(ani).insert(0, 'kering');
    await hall.settle();
    // Neither has heard of the other's words yet.
    text(ani).insert(0, 'Gambut ');
    text(budi).insert(text(budi).length, ' di hulu');
    await hall.settle();
    expect([text(ani).toJSON(), text(budi).toJSON()]).toEqual([
      'Gambut kering di hulu',
      'Gambut kering di hulu',
    ]);
    budi.send(card);
    await hall.settle();
    expect(hall.room.state.cards.get(card)).toMatchObject({
      author: one,
      circle: one,
      fields: { judul: 'Gambut kering di hulu' },
    });
    await hall.restart();
    const doc = new Y.Doc();
    for (const row of await hall.store.loadDrawers(WORKSHOP))
      if ((row.owner as string) === one) Y.applyUpdate(doc, row.bytes);
    expect(drawerCard(doc, card)).toMatchObject({ fields: { judul: 'Gambut kering di hulu' } });
  });

  it('[W3, G11] is closed to others, and to who leaves: no word of theirs comes in after', async () => {
    dewi.openDrawer(owner(one));
    citra.drawer.disconnect();
    citra.openDrawer(owner(one));
    const screen = hall.seat('layar' as never, 'screen');
    screen.openDrawer(owner(one));
    desk.openDrawer(owner(one));
    for (const seat of [dewi, citra, screen, desk])
      expect(seat.drawer.closed.at(-1)).toMatchObject({ code: 4403 });
    await must(desk, { name: 'circle.place', step: STEP, person: budi.viewer.person, circle: two });
    expect(budi.drawer.closed.at(-1)).toMatchObject({ code: 4403 });
    expect(budi.drawer.open).toBe(false);
    const late = budi.write('Setelah keluar');
    await hall.settle();
    expect(hall.room.state.cards.has(late)).toBe(false);
    budi.openDrawer(owner(one));
    expect(budi.drawer.open).toBe(false);
    budi.openDrawer(owner(two));
    expect(budi.drawer.open).toBe(true);
  });

  it('[G2, G8] nobody speaks under another member’s client id; the other’s next words are taken', async () => {
    const card = ani.write('Kanal terbuka', { ready: false });
    await hall.settle();
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(budi.drawer.doc));
    const before = Y.encodeStateVector(forged);
    forged.clientID = ani.drawer.doc.clientID;
    (forged.getMap('cards').get(card) as Y.Map<unknown>).set('ready', true);
    budi.drawer.tell(Y.encodeStateAsUpdate(forged, before));
    ani.rewrite(card, 'Kanal terbuka lebar');
    ani.send(card);
    await hall.settle();
    expect(budi.drawer.closed).toEqual([{ code: 4422, reason: 'malformed' }]);
    expect(hall.room.state.cards.get(card)?.fields).toEqual({ judul: 'Kanal terbuka lebar' });
    expect(ani.drawer.saved).toBe(ani.drawer.told);
  });
});

describe('replicas of a circle’s drawer that came apart', () => {
  const QUIET_MS = 3000;
  const drawers = () => [ani, budi].map((seat) => textOf(seat.drawer.doc, card, 'judul')?.toJSON());
  const epoch = () => drawerEpoch(hall.room.state, owner(one));
  let card: CardId;

  beforeEach(async () => {
    card = ani.hall.newId() as CardId;
    createCard(ani.drawer.doc, {
      id: card,
      step: STEP,
      kind,
      for: null,
      written: 'together',
      fields: { judul: 'Gambut kering' },
    });
    await hall.settle();
  });

  /** Budi puts two letters about a title that read otherwise to whoever comes later. */
  async function trick(client: number): Promise<void> {
    const title = textOf(budi.drawer.doc, card, 'judul')!;
    const { id } = title._start!;
    for (const update of orderTrick(client, title.length, [id.client, id.clock])) {
      budi.drawer.tell(update);
      await hall.clock.advance(60);
    }
  }

  it('[W9, G7] the room notices that its own cards would change, and lays what it read into a fresh drawer', async () => {
    await trick(5);
    await hall.settle();
    const read = textOf(ani.drawer.doc, card, 'judul')!.toJSON();
    const late = new Y.Doc();
    Y.applyUpdate(late, Y.encodeStateAsUpdate(ani.drawer.doc));
    // The trick works: who comes later would read something else.
    expect(textOf(late, card, 'judul')?.toJSON()).not.toBe(read);
    await hall.clock.advance(QUIET_MS);
    expect([ani, budi].map((seat) => seat.drawer.closed.at(-1))).toEqual([
      { code: 4409, reason: '2' },
      { code: 4409, reason: '2' },
    ]);
    expect(epoch()).toBe(2);
    expect(citra.drawer.open).toBe(true);
    for (const seat of [ani, budi]) seat.openDrawerAnew(owner(one));
    await hall.settle();
    expect(drawers()).toEqual([read, read]);
    // What was typed since goes on where it was, after a kill too, and nothing of the old rows comes back.
    textOf(ani.drawer.doc, card, 'judul')!.insert(0, 'Lahan ');
    await hall.settle();
    await hall.restart();
    for (const seat of [ani, budi]) seat.openDrawerAnew(owner(one));
    await hall.settle();
    expect(drawers()).toEqual([`Lahan ${read}`, `Lahan ${read}`]);
    await hall.clock.advance(QUIET_MS);
    expect(epoch()).toBe(2);
  });

  it('[G7] at most once in 10 s; who does it twice only reads from then on, the desk is told and lets them in again', async () => {
    await hall.clock.advance(QUIET_MS);
    await trick(5);
    await hall.clock.advance(QUIET_MS);
    expect(epoch()).toBe(2);
    for (const seat of [ani, budi]) seat.openDrawerAnew(owner(one));
    await hall.settle();
    await trick(6);
    await hall.clock.advance(QUIET_MS);
    expect(epoch()).toBe(2);
    await hall.clock.advance(3 * QUIET_MS);
    expect(epoch()).toBe(3);
    expect(hall.room.state.circles.get(one)?.paused).toEqual([budi.viewer.person]);
    await hall.settle();
    expect(desk.view.circles?.[0]?.circles[0]?.paused).toEqual([budi.viewer.person]);
    expect([ani, budi].map((seat) => seat.view.me?.circle?.paused)).toEqual([false, true]);
    for (const seat of [ani, budi]) seat.openDrawerAnew(owner(one));
    await hall.settle();
    expect([ani.drawer.open, budi.drawer.open]).toEqual([true, false]);
    expect(budi.drawer.closed).toEqual([{ code: 4403, reason: 'not-allowed' }]);
    await must(desk, { name: 'circle.admit', circle: one, person: budi.viewer.person });
    budi.openDrawerAnew(owner(one));
    await hall.settle();
    expect(drawers()[1]).toBe(drawers()[0]);
  });

  it('[G7] a device that says otherwise without a ground starts afresh alone', async () => {
    await hall.clock.advance(QUIET_MS);
    const { vector } = budi.drawer.compared!;
    budi.drawer.differ({ vector, text: 1 });
    expect([ani, budi].map((seat) => seat.drawer.closed)).toEqual([[], [{ code: 4422, reason: 'diverged' }]]);
    ani.drawer.differ({ vector: 1, text: 1 });
    ani.drawer.differ(ani.drawer.compared!);
    expect([ani.drawer.open, epoch()]).toEqual([true, 1]);
  });

  it('[G7] honest typing, without signal too, and taking cards out is never taken for a trick', async () => {
    const chance = seededRandom(4);
    for (let round = 0; round < 30; round++) {
      const [seat, other] = chance() < 0.5 ? [ani, budi] : [budi, ani];
      if (chance() < 0.2) {
        other.drawer.disconnect();
        textOf(other.drawer.doc, card, 'judul')?.insert(0, 'o');
      }
      const title = textOf(seat.drawer.doc, card, 'judul')!;
      if (title.length > 4) title.delete(Math.floor(chance() * 3), 2);
      title.insert(Math.floor(chance() * title.length), 'abc');
      const own = seat.write(`Kartu ${round}`, { ready: chance() < 0.5 });
      await hall.settle();
      if (chance() < 0.3) seat.drawer.doc.getMap(DRAWER_CARDS).delete(own);
      if (!other.drawer.open) other.openDrawer(owner(one));
      await hall.settle();
      if (round % 5 === 0) await hall.clock.advance(QUIET_MS);
    }
    await hall.clock.advance(QUIET_MS);
    expect(epoch()).toBe(1);
    expect(drawers()[1]).toBe(drawers()[0]);
    expect(ani.drawer.compared).toEqual(budi.drawer.compared);
  });
});

describe('after a restart', () => {
  it('[G8] nobody takes another member’s client id either: words typed meanwhile without signal come in', async () => {
    const card = ani.write('Kanal terbuka', { ready: false });
    await hall.settle();
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(budi.drawer.doc));
    const before = Y.encodeStateVector(forged);
    forged.clientID = ani.drawer.doc.clientID;
    (forged.getMap('cards').get(card) as Y.Map<unknown>).set('ready', true);
    await hall.restart();
    ani.rewrite(card, 'Kanal terbuka lebar');
    ani.send(card);
    budi.openDrawer(owner(one));
    budi.drawer.tell(Y.encodeStateAsUpdate(forged, before));
    await hall.settle();
    expect(budi.drawer.closed.at(-1)).toEqual({ code: 4422, reason: 'malformed' });
    ani.openDrawer(owner(one));
    await hall.settle();
    expect(hall.room.state.cards.get(card)?.fields).toEqual({ judul: 'Kanal terbuka lebar' });
  });
});

describe('a circle’s board', () => {
  it('[W2] is read by its members and the desk, by the screen while it is shown, and closed to who leaves', async () => {
    const screen = hall.seat('layar' as never, 'screen');
    const mayOpen = (seat: TestSeat) => (seat.openBoard(STEP, one), seat.board.open);
    expect([ani, budi, desk, citra, dewi, screen].map(mayOpen)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(screen.board.closed.at(-1)).toMatchObject({ code: 4403 });
    await must(desk, { name: 'circle.show', circle: one });
    expect(mayOpen(screen)).toBe(true);
    await must(desk, { name: 'circle.show', circle: null });
    await must(desk, { name: 'circle.place', step: STEP, person: ani.viewer.person, circle: null });
    for (const seat of [screen, ani]) expect(seat.board.closed.at(-1)).toMatchObject({ code: 4403 });
    expect([budi.board.open, desk.board.open]).toEqual([true, true]);
    citra.openBoard(STEP, 'tiada' as never);
    expect(citra.board.closed.at(-1)).toMatchObject({ code: 4404 });
  });

  it('[see-2] no byte for those outside holds a word of the circle while it runs; after the merge all read it', async () => {
    const screen = hall.seat('layar' as never, 'screen');
    screen.watch();
    for (const seat of [citra, dewi, screen, desk]) seat.openBoard(STEP);
    for (const seat of [ani, budi]) seat.openBoard(STEP, one);
    citra.write('Abrasi pantai');
    const marker = ani.write('RAHASIA kelompok', { text: 'RAHASIA uraian' });
    await hall.settle();
    ani.rewrite(marker, 'RAHASIA yang lebih panjang');
    await must(desk, { name: 'circle.lead', circle: one, person: ani.viewer.person });
    const group = hall.room.state.cards.get(marker)!.group;
    await must(ani, { name: 'group.word', group, fields: { judul: 'RAHASIA rumusan' }, rev: 0 });
    await hall.settle();
    await hall.settle();
    const bytesOf = (seat: TestSeat) =>
      JSON.stringify(seat.messages) +
      [...seat.board.frames, ...seat.drawer.frames]
        .map((frame) => Buffer.from(frame).toString('latin1'))
        .join();
    const sees = (seat: TestSeat) => bytesOf(seat).includes('RAHASIA');
    expect([ani, budi].map(sees)).toEqual([true, true]);
    expect([citra, dewi, screen].map(sees)).toEqual([false, false, false]);
    expect(budi.titles()).toEqual(['RAHASIA yang lebih panjang']);
    await move('discussion');
    for (const seat of [dewi, screen, desk])
      expect(seat.titles()).toEqual(['Abrasi pantai', 'RAHASIA yang lebih panjang']);
    expect(dewi.board.doc.getMap('cards').get(marker)).toMatchObject({ circle: 'Gambut' });
    expect(budi.titles()).toEqual([]);
  });

  it('[P1, kept-2] stands after a kill as before, and words of a phone that was away come in late, not lost', async () => {
    const first = ani.write('Gambut kering');
    await hall.settle();
    budi.drawer.disconnect();
    const away = budi.write('Ditulis tanpa sinyal');
    await hall.restart();
    expect(hall.room.state.circles.get(one)?.members).toHaveLength(2);
    ani.openBoard(STEP, one);
    await hall.settle();
    expect(ani.titles()).toEqual(['Gambut kering']);
    await move('discussion');
    budi.openDrawer(owner(one));
    await hall.settle();
    expect(hall.room.state.cards.get(first)).toMatchObject({ status: 'published' });
    expect(hall.room.state.tray.get(away)).toMatchObject({ author: one, circle: one, status: 'waiting' });
  });
});
