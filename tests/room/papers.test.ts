/** Drawers and boards of a room: from what is written on phones to what hangs on the wall [W2-W5, W8, G3-G6]. */

import { checkUpdate, UPDATE_BOUNDS } from '@mufakat/server/papers/bounded-decode.ts';
import { Drawer } from '@mufakat/server/room/drawer.ts';
import type { Writer } from '@mufakat/server/room/paper-doc.ts';
import { DRAWER_CARDS, drawerCard, textOf } from '@mufakat/shared/cards/drawer.ts';
import type { CardId } from '@mufakat/shared/cards/card.ts';
import { boardOf } from '@mufakat/shared/workshop/board-of.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';

import {
  any,
  between,
  deepTypes,
  entry,
  farNeighbours,
  KIND,
  one,
  text,
  updateOf,
} from '../support/hand-made.ts';
import { SEALED_STEP, STEP } from '../support/makers.ts';
import { TestRoom, type TestRoomOptions, type TestSeat } from '../support/test-room.ts';

let hall: TestRoom;
let desk: TestSeat;
let ani: TestSeat;
let budi: TestSeat;

beforeEach(() => begin());

async function begin(options: TestRoomOptions = {}) {
  hall = await TestRoom.create(options);
  desk = await hall.desk();
  desk.watch();
  desk.openBoard();
  ani = await hall.join('Ani');
  budi = await hall.join('Budi');
  for (const seat of [ani, budi]) {
    seat.watch();
    seat.openDrawer();
    seat.openBoard();
  }
  await move('prepared', 'open');
  await hall.settle();
}

async function move(from: string, to: string, step = STEP) {
  const moved = await desk.do({
    name: 'step.advance',
    from: { step, state: from },
    to: { step, state: to },
    skip: null,
  } as never);
  expect(moved).toMatchObject({ ok: true });
}

/** The countdown runs out [C5]. */
async function endStep() {
  await move('open', 'discussion');
  await hall.clock.advance(10_100);
  expect(hall.state.steps.get(hall.state.current)?.state).toBe('discussion');
}

function kinds(): string[] {
  return hall.store.batches.flatMap(({ entries }) => entries.map(({ kind }) => kind));
}

function ownCard(seat: TestSeat, card: CardId) {
  return seat.view.me?.cards.find((each) => each.card === card);
}

describe('from a drawer to the board', () => {
  it('[W4] a sent card hangs on every board, a draft on none', async () => {
    ani.write('Jalan rusak');
    const draft = ani.write('belum jadi', { ready: false });
    await hall.settle();
    expect(budi.titles()).toEqual(['Jalan rusak']);
    expect(desk.titles()).toEqual(['Jalan rusak']);
    ani.send(draft);
    await hall.settle();
    expect(budi.titles()).toEqual(['Jalan rusak', 'belum jadi']);
    expect(ownCard(ani, draft)).toMatchObject({ state: 'board' });
    expect(budi.view.me?.cards).toEqual([]);
  });

  it('[W4] a sent card that changes is revised after it rested, taking it back shows at once', async () => {
    const card = ani.write('Jalan');
    await hall.settle();
    ani.rewrite(card, 'Jalan ke');
    await hall.clock.advance(400);
    ani.rewrite(card, 'Jalan ke kebun');
    await hall.clock.advance(400);
    expect(budi.titles()).toEqual(['Jalan']);
    await hall.clock.advance(200);
    expect(budi.titles()).toEqual(['Jalan ke kebun']);
    expect(kinds().filter((kind) => kind === 'card.revised')).toHaveLength(1);
    ani.send(card, false);
    await hall.clock.advance(30);
    expect(budi.titles()).toEqual([]);
  });

  it('[W4] a card taken out of the drawer is taken off the wall', async () => {
    const card = ani.write('Jalan');
    await hall.settle();
    ani.drawer.doc.getMap(DRAWER_CARDS).delete(card);
    await hall.settle();
    expect(budi.titles()).toEqual([]);
    expect(kinds()).toContain('card.withdrawn');
  });

  it('[W4] what is over a limit stays in the drawer with the reason, and is published once it is right', async () => {
    const card = ani.write('x'.repeat(81));
    await hall.settle();
    expect(budi.titles()).toEqual([]);
    expect(ownCard(ani, card)).toMatchObject({ state: 'refused', reason: 'text-too-long', field: 'judul' });
    ani.rewrite(card, 'pendek');
    await hall.clock.advance(1000);
    expect(budi.titles()).toEqual(['pendek']);
    expect(ownCard(ani, card)).toMatchObject({ state: 'board' });
  });

  it('[W3] a helper writes for those without a phone once the desk has said so', async () => {
    const added = await desk.do({
      name: 'person.add',
      withoutPhone: true,
      onPaper: false,
      helper: null,
      fields: { name: 'Mak Cik', constituency: 'masyarakat', institution: '', position: '', gender: 'P' },
    });
    const elder = added.ok ? added.accepted.person! : ('' as never);
    await desk.do({ name: 'person.role', person: ani.viewer.person, role: 'helper' });
    const card = ani.write('Sumur', { for: elder });
    await hall.settle();
    expect(budi.titles()).toEqual([]);
    await desk.do({ name: 'person.assign', person: elder, helper: ani.viewer.person });
    await hall.settle();
    expect(budi.titles()).toEqual(['Sumur']);
    expect(hall.state.cards.get(card)).toMatchObject({ author: elder, by: ani.viewer.person });
  });

  it('[G6] relays to the other devices of the drawer, and to nobody else', async () => {
    const tablet = hall.seat(ani.viewer.person, 'participant');
    tablet.openDrawer();
    const words = 'hanya di laci';
    ani.write(words, { ready: false });
    await hall.settle();
    expect(JSON.stringify(tablet.drawer.doc.getMap(DRAWER_CARDS).toJSON())).toContain(words);
    const others = [...budi.drawer.frames, ...budi.board.frames, ...desk.board.frames];
    expect(others.some((frame) => Buffer.from(frame).includes(words))).toBe(false);
    expect(JSON.stringify([budi.messages, desk.messages])).not.toContain(words);
  });

  it('[G6] relays what the document says, never the bytes somebody sent', async () => {
    const tablet = hall.seat(ani.viewer.person, 'participant');
    tablet.openDrawer();
    await hall.settle();
    tablet.drawer.frames.length = 0;
    // The client id 7 with a byte more than it needs: the same number, other bytes.
    const [sections, structs, client, ...rest] = one(entry(KIND.any, any('x'), 'odd'));
    expect([sections, structs, client]).toEqual([1, 1, 7]);
    ani.drawer.tell(Uint8Array.of(1, 1, 0x87, 0x00, ...rest));
    await hall.settle();
    const relayed = tablet.drawer.frames.filter((frame) => frame[0] === 0);
    expect(relayed.map((frame) => [...frame.subarray(3)])).toEqual([[1, 1, 7, ...rest]]);
  });

  it('[C2] counts every frame and says so once it is stored', async () => {
    for (let i = 0; i < 5; i++) ani.write(`kartu ${i}`);
    await hall.settle();
    expect(ani.drawer.told).toBe(6);
    expect(ani.drawer.saved).toBe(6);
  });
});

describe('the end of a step', () => {
  it('[W4, C5] publishes what rests in the same batch, before the state changes', async () => {
    const card = ani.write('lama');
    await hall.settle();
    await move('open', 'discussion');
    await hall.clock.advance(9900);
    ani.rewrite(card, 'baru saja diubah');
    const at = hall.store.batches.length;
    await hall.clock.advance(100);
    await hall.settle();
    const batch = hall.store.batches
      .slice(at)
      .find(({ entries }) => entries.some(({ kind }) => kind === 'step.moved'));
    expect(batch?.entries.map(({ kind }) => kind)).toEqual(['card.revised', 'step.moved']);
    expect(budi.titles()).toEqual(['baru saja diubah']);
  });

  it('[W4] counts what the same turn still brings', async () => {
    ani.leave();
    budi.leave();
    ani.openDrawer();
    await hall.settle();
    const at = hall.store.batches.length;
    ani.write('pada detik terakhir');
    await move('open', 'discussion');
    await hall.settle();
    const order = hall.store.batches.slice(at).flatMap(({ entries }) => entries.map(({ kind }) => kind));
    expect(order).toEqual(['card.published', 'step.moved']);
  });

  it('[W5] a card that comes afterwards lies in the tray, a draft in the drawer only', async () => {
    await endStep();
    const late = budi.write('susulan');
    budi.write('belum jadi', { ready: false });
    await hall.settle();
    expect(desk.titles()).toEqual([]);
    expect(desk.view.tray).toMatchObject([{ card: late, fields: { judul: 'susulan' }, status: 'waiting' }]);
    expect(ownCard(budi, late)).toMatchObject({ state: 'tray', status: 'waiting' });
    expect(ani.view.tray).toBeNull();
    expect(await desk.do({ name: 'late.accept', card: late })).toMatchObject({ ok: true });
    await hall.settle();
    expect(ani.titles()).toEqual(['susulan']);
  });

  it('[P2] a phone that was offline while its step ended brings its cards to the tray', async () => {
    ani.drawer.disconnect();
    const card = ani.write('ditulis tanpa sinyal');
    await endStep();
    ani.openDrawer();
    await hall.settle();
    expect(desk.view.tray?.map((row) => row.card)).toEqual([card]);
    expect(ani.drawer.saved).toBe(ani.drawer.told);
  });

  it('[W2, W4] sealed cards are on no board before the reveal, which comes with the move', async () => {
    await endStep();
    await move('discussion', 'deciding');
    await move('deciding', 'closed');
    await desk.do({
      name: 'step.advance',
      from: { step: STEP, state: 'closed' },
      to: { step: SEALED_STEP, state: 'open' },
      skip: null,
    });
    desk.openBoard(SEALED_STEP);
    budi.openBoard(SEALED_STEP);
    ani.write('rahasia negara', { step: SEALED_STEP });
    await hall.settle();
    const seen = () => [...budi.board.frames, ...desk.board.frames, ...budi.drawer.frames];
    expect(hall.state.cards.size).toBe(1);
    expect(seen().some((frame) => Buffer.from(frame).includes('rahasia negara'))).toBe(false);
    expect(JSON.stringify([budi.messages, desk.messages])).not.toContain('rahasia negara');
    await move('open', 'discussion', SEALED_STEP);
    await hall.clock.advance(10_100);
    await hall.settle();
    expect(budi.titles()).toEqual(['rahasia negara']);
    // Nameless: who wrote it is nowhere on the board [E4].
    expect(seen().some((frame) => Buffer.from(frame).includes(ani.viewer.person))).toBe(false);
  });
});

describe('boards', () => {
  it('[W2] follow arranging, wording, hiding and undo', async () => {
    const one = ani.write('air');
    const two = budi.write('irigasi');
    await hall.settle();
    const [a, b] = [one, two].map((card) => hall.state.cards.get(card)!.group);
    const base = () => hall.state.n;
    await desk.do({ name: 'group.join', keep: a!, drop: [b!], base: base() });
    await hall.settle();
    expect([...ani.groups()]).toMatchObject([[a, { cards: [one, two], formed: true }]]);
    await desk.do({ name: 'group.word', group: a!, fields: { judul: 'Air dan irigasi' }, rev: 0 });
    await desk.do({ name: 'card.hide', card: two, hidden: true });
    await hall.settle();
    expect([...ani.groups()]).toMatchObject([[a, { cards: [one], wording: { judul: 'Air dan irigasi' } }]]);
    expect(ani.titles()).toEqual(['air']);
    for (let i = 0; i < 3; i++) expect(await desk.do({ name: 'undo' })).toMatchObject({ ok: true });
    await hall.settle();
    expect(ani.groups().size).toBe(2);
    expect(ani.titles()).toEqual(['air', 'irigasi']);
    sameAsRecord(ani);
  });

  it('names follow the person in a step that shows them', async () => {
    ani.write('air');
    await hall.settle();
    await desk.do({
      name: 'person.edit',
      person: ani.viewer.person,
      fields: { name: 'Ani Lestari' },
    } as never);
    await hall.settle();
    sameAsRecord(budi);
    expect(JSON.stringify(budi.board.doc.toJSON())).toContain('Ani Lestari');
  });

  it('[W2] an old address is closed with the epoch in force before any sync; a new replica is whole', async () => {
    ani.write('A');
    ani.write('B');
    await hall.settle();
    const old = { epoch: ani.epoch, doc: ani.board };
    await hall.restart();
    const refused = hall.room.openBoard(ani.viewer, STEP, null, old.epoch, {
      send: () => undefined,
      close: () => undefined,
    });
    expect(refused).toMatchObject({ close: 4409 });
    ani.openBoard();
    await hall.settle();
    expect('reason' in refused && Number(refused.reason)).toBeGreaterThan(old.epoch);
    expect(ani.titles()).toEqual(['A', 'B']);
  });

  it('[W2] what a peer writes on a board changes nothing, and the room asks it nothing', async () => {
    ani.write('A');
    await hall.settle();
    budi.board.doc.getMap('cards').clear();
    await hall.settle();
    expect(ani.titles()).toEqual(['A']);
    const questions = budi.board.frames.filter((frame) => frame[0] === 0 && frame[1] === 0);
    expect(questions).toEqual([]);
  });

  it('[W2, E4] has one author only', async () => {
    ani.write('A');
    budi.write('B');
    await hall.settle();
    const authors = new Set(Y.decodeStateVector(Y.encodeStateVector(desk.board.doc)).keys());
    expect([...authors]).toEqual([1]);
  });

  it('a guest reads no board, a screen does, and nobody opens another one’s drawer', async () => {
    const port = { send: () => undefined, close: () => undefined };
    const guest = { ...ani.viewer, role: 'guest' } as const;
    const screen = { ...ani.viewer, role: 'screen' } as const;
    expect(hall.room.openBoard(guest, STEP, null, 0, port)).toMatchObject({ close: 4403 });
    expect(hall.room.openBoard(screen, 'nirgends' as never, null, 0, port)).toMatchObject({ close: 4404 });
    expect(hall.room.openDrawer(budi.viewer, ani.viewer.person, 1, port)).toMatchObject({ close: 4403 });
    expect(hall.room.openDrawer(screen, ani.viewer.person, 1, port)).toMatchObject({ close: 4403 });
    expect(hall.room.openDrawer(ani.viewer, ani.viewer.person, 9, port)).toMatchObject({
      close: 4409,
      reason: '1',
    });
  });
});

describe('bytes from peers', () => {
  /** An update of a replica that has what the drawer has, made by `edit`. */
  function forged(edit: (doc: Y.Doc) => void): Uint8Array {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(ani.drawer.doc));
    const before = Y.encodeStateVector(doc);
    edit(doc);
    return Y.encodeStateAsUpdate(doc, before);
  }

  it('[G3, C2] a gap is never held: the room asks, and says saved only when it has all', async () => {
    const doc = ani.drawer.doc;
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    const tell = ani.drawer.tell.bind(ani.drawer);
    let lost = true;
    ani.drawer.tell = (update) => {
      if (!lost) tell(update);
    };
    ani.write('hilang di jalan');
    lost = false;
    await hall.settle();
    const before = ani.drawer.saved;
    ani.write('yang kedua');
    await hall.settle();
    expect(ani.drawer.saved).toBe(before);
    await hall.clock.advance(1000);
    await hall.settle();
    expect(ani.drawer.saved).toBe(ani.drawer.told);
    expect(budi.titles()).toEqual(['hilang di jalan', 'yang kedua']);
    expect(hall.state.cards.size).toBe(2);
  });

  it('[G3] an update whose neighbours are not there is asked for again and closed when it keeps coming', async () => {
    const stranger = new Y.Doc();
    const text = new Y.Text();
    stranger.getMap(DRAWER_CARDS).set('x', text);
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(stranger));
    const known = Y.encodeStateVector(other);
    (other.getMap(DRAWER_CARDS).get('x') as Y.Text).insert(0, 'menggantung');
    const dangling = Y.encodeStateAsUpdate(other, known);
    ani.write('jujur');
    for (let i = 0; i < 25; i++) {
      ani.drawer.tell(dangling);
      await hall.settle();
    }
    expect(ani.drawer.closed).toMatchObject([{ code: 4422 }]);
    expect(budi.titles()).toEqual(['jujur']);
  });

  it('[C2] a device that types on before it has brought what it wrote offline is not asked twice', async () => {
    ani.drawer.disconnect();
    ani.write('ditulis tanpa sinyal');
    ani.openDrawer();
    // The question is on its way; this frame is sooner than the answer to it.
    ani.write('ditulis saat tersambung');
    await hall.clock.advance(3000);
    expect(budi.titles()).toEqual(['ditulis saat tersambung', 'ditulis tanpa sinyal']);
    expect(ani.drawer.saved).toBe(ani.drawer.told);
    const questions = ani.drawer.frames.filter((frame) => frame[0] === 0 && frame[1] === 0);
    expect(questions).toHaveLength(2);
  });

  it.each([
    ['another root', (doc: Y.Doc) => void doc.getMap('lain').set('a', 1)],
    ['a list in the map of cards', (doc: Y.Doc) => doc.getArray(DRAWER_CARDS).insert(0, ['x'])],
  ])('[G4] %s closes that connection, and honest ones of the same turn lose nothing', async (_what, edit) => {
    const tablet = hall.seat(ani.viewer.person, 'participant');
    tablet.openDrawer();
    await hall.settle();
    const doc = new Y.Doc();
    edit(doc);
    const bad = Y.encodeStateAsUpdate(doc);
    const rows = await rowsOf(ani);
    ani.write('sebelum');
    tablet.drawer.tell(bad);
    ani.write('sesudah');
    await hall.settle();
    expect(tablet.drawer.closed).toMatchObject([{ code: 4422 }]);
    expect(ani.drawer.closed).toEqual([]);
    expect(budi.titles()).toEqual(['sebelum', 'sesudah']);
    expect(ani.drawer.saved).toBe(ani.drawer.told);
    // The stored bytes never contain a refused update.
    expect(await rowsOf(ani)).toBeGreaterThan(rows);
    await hall.restart();
    expect(hall.state.cards.size).toBe(2);
    expect(await storedCards(ani)).toEqual(2);
  });

  it('[G4] maps in maps deeper than a card has them close that connection', async () => {
    // A map in the fields of a card may hold no other.
    ani.drawer.tell(deepTypes(7, 3));
    await hall.settle();
    expect(ani.drawer.closed).toEqual([]);
    ani.drawer.tell(deepTypes(8, 4));
    budi.write('tetap');
    await hall.settle();
    expect(ani.drawer.closed).toMatchObject([{ code: 4422 }]);
    expect(desk.titles()).toEqual(['tetap']);
  });

  it('[G1] words whose neighbours stand far apart close that connection before they cost the thread', async () => {
    const update = farNeighbours(7, 1400);
    expect(checkUpdate(update, UPDATE_BOUNDS)).toMatchObject({ ok: true });
    ani.drawer.tell(update);
    budi.write('tetap');
    await hall.settle();
    expect(ani.drawer.closed).toMatchObject([{ code: 4422 }]);
    expect(desk.titles()).toEqual(['tetap']);
  });

  it('[G1] two devices that both typed 200 letters before everything else, without signal, are no such case', async () => {
    const card = ani.write('bersama', { text: 'awal' });
    const tablet = hall.seat(ani.viewer.person, 'participant');
    tablet.openDrawer();
    await hall.settle();
    ani.drawer.disconnect();
    tablet.drawer.disconnect();
    for (const seat of [ani, tablet]) {
      const words = textOf(seat.drawer.doc, card, 'uraian')!;
      for (let at = 0; at < 200; at++) words.insert(0, 'abcdefghij'[at % 10]!);
      seat.openDrawer();
      await hall.settle();
    }
    expect([ani.drawer.closed, tablet.drawer.closed]).toEqual([[], []]);
    expect(textOf(ani.drawer.doc, card, 'uraian')?.length).toBe(404);
    expect(textOf(tablet.drawer.doc, card, 'uraian')?.toJSON()).toBe(
      textOf(ani.drawer.doc, card, 'uraian')?.toJSON(),
    );
  });

  it('[G4] who spoils a large drawer again and again is kept away for a while, and may then come back', async () => {
    for (let at = 0; at < 10; at++) ani.write(`besar ${at}`, { ready: false, text: 'x'.repeat(5000) });
    await hall.settle();
    const tablet = hall.seat(ani.viewer.person, 'participant');
    tablet.openDrawer();
    tablet.drawer.tell(deepTypes(7, 4));
    await hall.settle();
    expect(tablet.drawer.closed).toMatchObject([{ code: 4422 }]);
    expect(ani.drawer.closed).toEqual([{ code: 4529, reason: 'rate' }]);
    tablet.openDrawer();
    expect(tablet.drawer.closed.at(-1)).toEqual({ code: 4529, reason: 'rate' });
    // Nobody else waits for it.
    budi.write('tetap');
    await hall.clock.advance(4000);
    expect(desk.titles()).toEqual(['tetap']);
    ani.openDrawer();
    expect(ani.drawer.open).toBe(true);
  });

  it('[G3] a word behind one that is missing is found before it is applied, and makes nobody build the drawer again', () => {
    const update = updateOf([
      { client: 7, structs: [between({ client: 99, clock: 3 }, null, KIND.string, text('maju'))] },
    ]);
    const checked = checkUpdate(update, UPDATE_BOUNDS);
    const drawer = new Drawer<Writer>(ani.viewer.person, [], () => []);
    drawer.take(update, ani, checked.ok ? checked.needs : undefined);
    expect(drawer.apply()).toMatchObject({ gaps: [{ from: ani }], taken: [], spoilers: [] });
    // Nor is what only applying it would show ever held.
    drawer.take(update, ani);
    expect(drawer.apply()).toMatchObject({ gaps: [{ from: ani }], taken: [], spoilers: [ani] });
  });

  it('[G4] words typed into a card that another device has just taken out close nothing', async () => {
    const card = ani.write('sebentar', { ready: false, text: 'awal' });
    const tablet = hall.seat(ani.viewer.person, 'participant');
    tablet.openDrawer();
    await hall.settle();
    tablet.drawer.disconnect();
    textOf(tablet.drawer.doc, card, 'uraian')!.insert(2, 'masih');
    ani.drawer.doc.getMap(DRAWER_CARDS).delete(card);
    await hall.settle();
    tablet.openDrawer();
    await hall.settle();
    expect(tablet.drawer.closed).toEqual([]);
    expect(tablet.drawer.saved).toBe(tablet.drawer.told);
    expect(tablet.drawer.doc.getMap(DRAWER_CARDS).has(card)).toBe(false);
  });

  it('[G4] a drawer that trips the room keeps no other one from being stored', async () => {
    const apply = vi.spyOn(Drawer.prototype, 'apply');
    apply.mockImplementationOnce(() => {
      throw new Error('tripped');
    });
    ani.write('tersandung');
    budi.write('tetap');
    await hall.settle();
    apply.mockRestore();
    expect(desk.titles()).toEqual(['tetap']);
    expect(ani.drawer.closed).toMatchObject([{ code: 4422 }]);
    expect(hall.log.errors).toHaveLength(1);
    hall.log.lines.length = 0;
    budi.write('dan lagi');
    await hall.settle();
    expect(desk.titles()).toEqual(['dan lagi', 'tetap']);
  });

  it('bytes that are no update, and a state vector that is none, close with malformed', async () => {
    ani.drawer.tell(Uint8Array.from([255, 255, 255, 1, 2, 3]));
    await hall.settle();
    expect(ani.drawer.closed).toMatchObject([{ code: 4422 }]);
    const opened = hall.room.openDrawer(budi.viewer, budi.viewer.person, 1, {
      send: () => undefined,
      close: (code) => expect(code).toBe(4422),
    });
    if ('close' in opened) throw new Error('refused');
    opened.sync(Uint8Array.from([9, 255]));
    budi.write('tetap');
    await hall.settle();
    expect(desk.titles()).toEqual(['tetap']);
  });

  it('[W3] what the schema cannot read is not published and its owner sees it', async () => {
    ani.drawer.tell(forged((doc) => void doc.getMap(DRAWER_CARDS).set('aneh', 'bukan kartu')));
    await hall.settle();
    expect(ani.drawer.closed).toEqual([]);
    expect(ani.view.me?.cards).toMatchObject([{ card: 'aneh', state: 'refused', reason: 'field-invalid' }]);
  });

  it('[P3] a card id of another person cannot be taken', async () => {
    const card = ani.write('milik Ani');
    await hall.settle();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(ani.drawer.doc));
    const stolen = doc.getMap(DRAWER_CARDS).get(card) as Y.Map<unknown>;
    budi.drawer.doc.getMap(DRAWER_CARDS).set(card, stolen.clone());
    (budi.drawer.doc.getMap(DRAWER_CARDS).get(card) as Y.Map<Y.Map<unknown>>)
      .get('fields')!
      .set('judul', 'milik Budi');
    await hall.clock.advance(1000);
    expect(desk.titles()).toEqual(['milik Ani']);
    expect(hall.state.cards.get(card)?.author).toBe(ani.viewer.person);
  });

  it('[P3] two people who use the same id in the same turn: the first has it, the other is told and keeps the words', async () => {
    const id = 'sama' as CardId;
    for (const seat of [ani, budi]) seat.watch();
    const write = (seat: TestSeat, title: string) =>
      seat.drawer.doc.transact(() => {
        const card = new Y.Map<unknown>();
        card.set('step', STEP);
        card.set('kind', 'isu');
        card.set('ready', true);
        card.set('fields', new Y.Map([['judul', title]]));
        seat.drawer.doc.getMap(DRAWER_CARDS).set(id, card);
      });
    // The first write opens a turn; both of these come in the next one.
    desk.write('x', { ready: false });
    write(ani, 'Ani dulu');
    write(budi, 'Budi');
    await hall.settle();
    expect(desk.titles()).toEqual(['Ani dulu']);
    expect(hall.state.cards.size).toBe(1);
    expect(ani.view.me?.cards).toMatchObject([{ card: id, state: 'board' }]);
    // That it cannot be sent, and nothing of the card that has the id.
    expect(budi.view.me?.cards).toEqual([{ card: id, state: 'refused', reason: 'taken', field: null }]);
    expect(drawerCard(budi.drawer.doc, id)).toMatchObject({ ready: true, fields: { judul: 'Budi' } });
  });

  it('[G5] closes an overfull drawer with too-big; taking cards out stays possible', async () => {
    await begin({ limits: { cardsPerDrawer: 3, drawerBytes: 4000 } });
    const cards = [1, 2, 3, 4].map((i) => ani.write(`k${i}`));
    await hall.settle();
    ani.write('terlalu banyak');
    await hall.settle();
    expect(ani.drawer.closed).toMatchObject([{ code: 4413 }]);
    budi.write('b', { text: 'x'.repeat(5000) });
    await hall.settle();
    expect(budi.drawer.closed).toMatchObject([{ code: 4413 }]);
    const fresh = hall.seat(ani.viewer.person, 'participant');
    fresh.openDrawer();
    await hall.settle();
    fresh.drawer.doc.getMap(DRAWER_CARDS).delete(cards[0]!);
    await hall.settle();
    expect(fresh.drawer.closed).toEqual([]);
    expect(desk.titles()).toEqual(['k2', 'k3', 'k4']);
  });
});

describe('rows', () => {
  it('[G5, W8] of a drawer near its quota are folded now and then, not at every letter', async () => {
    await begin({ limits: { drawerBytes: 64_000 } });
    const card = ani.write('penuh', { text: 'x'.repeat(63_600), ready: false });
    await hall.settle();
    const words = textOf(ani.drawer.doc, card, 'uraian')!;
    const letters = 150;
    for (let i = 0; i < letters; i++) {
      words.insert(words.length, 'y');
      await hall.clock.advance(17);
      await hall.settle();
    }
    expect(ani.drawer.closed).toEqual([]);
    expect(ani.drawer.saved).toBe(ani.drawer.told);
    const folds = hall.store.batches.flatMap((batch) => batch.folds).length;
    expect(folds).toBeGreaterThan(0);
    expect(folds).toBeLessThan(6);
    // What is really too much is refused all the same.
    for (let i = 0; i < 400 && ani.drawer.closed.length === 0; i++) {
      words.insert(words.length, 'z');
      await hall.clock.advance(17);
      await hall.settle();
    }
    expect(ani.drawer.closed).toMatchObject([{ code: 4413 }]);
  });

  it('[W8] folds at 200 rows and keeps what was acknowledged, also what is queued meanwhile', async () => {
    for (let i = 0; i < 260; i++) {
      const card = ani.write(`kartu ${i}`, { ready: false });
      if (i >= 60) ani.drawer.doc.getMap(DRAWER_CARDS).delete(card);
      if (i === 240) hall.store.holding = true;
      await hall.clock.advance(17);
      if (i === 245) await hall.store.release();
    }
    await hall.settle();
    expect(ani.drawer.saved).toBe(ani.drawer.told);
    expect(hall.store.batches.some(({ folds }) => folds.length > 0)).toBe(true);
    expect(await rowsOf(ani)).toBeLessThan(120);
    expect(await storedCards(ani)).toBe(60);
  });

  it('[W8] a server that lost a drawer gets it back from the phone, once', async () => {
    for (let i = 0; i < 200; i++) ani.write(`kartu ${i}`, { ready: false });
    await hall.settle();
    const other = await TestRoom.create();
    const again = await other.join('Ani');
    ani.drawer.disconnect();
    again.drawer = ani.drawer;
    again.openDrawer();
    await other.settle();
    expect(again.drawer.saved).toBe(again.drawer.told);
    const device = other.seat(again.viewer.person, 'participant');
    device.openDrawer();
    await other.settle();
    expect(device.drawer.doc.getMap(DRAWER_CARDS).size).toBe(200);
  });
});

describe('people', () => {
  it('[trust 2] merging brings drawer, devices and cards along', async () => {
    const card = budi.write('kartu Budi');
    const draft = budi.write('konsep Budi', { ready: false });
    await hall.settle();
    const merge = { name: 'person.merge', keep: ani.viewer.person, drop: budi.viewer.person } as const;
    expect(await desk.do(merge)).toMatchObject({ ok: true });
    await hall.settle();
    expect(budi.ended).toEqual(['merged']);
    expect(budi.drawer.closed).toMatchObject([{ code: 4403 }]);
    expect(ani.drawer.doc.getMap(DRAWER_CARDS).has(draft)).toBe(true);
    expect(hall.state.cards.get(card)?.author).toBe(ani.viewer.person);
    ani.send(draft);
    await hall.settle();
    expect(desk.titles()).toEqual(['kartu Budi', 'konsep Budi']);
    budi.openDrawer();
    expect(budi.drawer.closed.at(-1)).toMatchObject({ code: 4403 });
  });

  it('[T2] removing cuts sockets and seats, the cards stay', async () => {
    await hall.store.addSeat({
      seat: budi.viewer.seat,
      session: 's',
      workshop: hall.state.id,
      face: 'phone',
      role: 'participant',
      person: budi.viewer.person,
    });
    budi.write('tinggal');
    await hall.settle();
    await desk.do({ name: 'person.remove', person: budi.viewer.person });
    await hall.settle();
    expect(budi.ended).toEqual(['removed']);
    expect(budi.drawer.closed).toMatchObject([{ code: 4403 }]);
    expect(await hall.store.findSeat(budi.viewer.seat)).toBeNull();
    expect(desk.titles()).toEqual(['tinggal']);
  });

  it('[T5] takes no more people than the limit', async () => {
    await begin({ limits: { people: 2 } });
    await expect(hall.join('Cici')).rejects.toThrow('too-many-people');
  });
});

/** The board a device sees is the board of the record. */
function sameAsRecord(seat: TestSeat) {
  const { cards, groups } = boardOf(hall.state, STEP);
  expect(seat.board.doc.getMap('cards').toJSON()).toEqual(Object.fromEntries(cards));
  expect(seat.board.doc.getMap('groups').toJSON()).toEqual(Object.fromEntries(groups));
}

async function rowsOf(seat: TestSeat): Promise<number> {
  const rows = await hall.store.loadDrawers(hall.state.id);
  return rows.filter(({ owner }) => owner === seat.viewer.person).length;
}

async function storedCards(seat: TestSeat): Promise<number> {
  const doc = new Y.Doc();
  for (const { owner, bytes } of await hall.store.loadDrawers(hall.state.id)) {
    if (owner === seat.viewer.person) Y.applyUpdate(doc, bytes);
  }
  expect(doc.store.pendingStructs).toBeNull();
  return doc.getMap(DRAWER_CARDS).size;
}
