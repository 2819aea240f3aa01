/** Pads in a room: one text of many writers, kept in the record, and the same again when every byte of it is gone [W6, G7]. */
import type { CardId, CircleId, GroupId, PadId } from '@mufakat/shared/cards/card.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import { padTextOf } from '@mufakat/shared/cards/pad.ts';
import { writeText } from '@mufakat/shared/cards/text.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { orderTrick } from '../support/forge-text.ts';
import { STEP, WORKSHOP } from '../support/makers.ts';
import { TestRoom, type TestPaper, type TestSeat } from '../support/test-room.ts';

const SECONDS = 1000;
let hall: TestRoom;
let desk: TestSeat;
let [ani, budi, citra] = [] as unknown as [TestSeat, TestSeat, TestSeat];
let one: CircleId;
let group: GroupId;
let card: CardId;
let pad: PadId;

async function must(seat: TestSeat, command: Command) {
  const reply = await seat.do(command);
  if (!reply.ok) throw new Error(`${command.name}: ${JSON.stringify(reply.refusal)}`);
  return reply.accepted;
}

const recorded = () => hall.state.pads.get(pad)!;
const wording = () => hall.state.groups.get(group)!;
const textOf = (paper: TestPaper) => padTextOf(paper.doc).toJSON();
const type = (seat: TestSeat, text: string) => writeText(padTextOf(seat.pad.doc), text);
const codes = (seat: TestSeat) => seat.pad.closed.map(({ code }) => code);

/** Ani and Budi are in one circle with a group on its wall, Citra is in another. */
beforeEach(async () => {
  hall = await TestRoom.create();
  desk = await hall.desk();
  [ani, budi, citra] = [await hall.join('Ani'), await hall.join('Budi'), await hall.join('Citra')];
  const circles = ['Gambut', 'Pesisir'].map((circleName) => ({ circle: null, circleName, theme: null }));
  await must(desk, { name: 'circles.set', step: STEP, entry: 'choice', circles });
  const [first, second] = [...hall.state.circles.keys()] as [CircleId, CircleId];
  one = first;
  await must(ani, { name: 'circle.join', circle: one });
  await must(budi, { name: 'circle.join', circle: one });
  await must(citra, { name: 'circle.join', circle: second });
  const from = { step: STEP, state: 'prepared' } as const;
  await must(desk, { name: 'step.advance', from, to: { step: STEP, state: 'open' }, skip: null });
  ani.openDrawer(one as never);
  card = ani.write('abc');
  await hall.settle();
  group = hall.state.cards.get(card)!.group;
  pad = (await must(ani, { name: 'pad.open', group, field: 'judul' })).pad!;
});

describe('a pad', () => {
  it('[W6] begins with the words there are, takes what two type at once, and is settled as the wording with who worked on it', async () => {
    expect((await must(budi, { name: 'pad.open', group, field: 'judul' })).pad).toBe(pad);
    ani.openPad(pad);
    budi.openPad(pad);
    await hall.settle();
    expect([textOf(ani.pad), textOf(budi.pad)]).toEqual(['abc', 'abc']);
    // Neither has heard of the other yet.
    type(ani, 'Gambut abc');
    type(budi, 'abc di hulu');
    await hall.settle();
    expect([textOf(ani.pad), textOf(budi.pad)]).toEqual(['Gambut abc di hulu', 'Gambut abc di hulu']);
    expect(ani.pad.saved).toBe(ani.pad.told);
    await must(ani, { name: 'pad.settle', pad });
    expect(wording()).toMatchObject({ wording: { judul: 'Gambut abc di hulu' }, rev: 1 });
    expect(wording().history.at(-1)).toMatchObject({
      by: ani.viewer.person,
      with: [ani.viewer.person, budi.viewer.person],
    });
    // The author's own words stay what they were [W7].
    expect(hall.state.cards.get(card)?.fields).toEqual({ judul: 'abc' });
    await must(desk, { name: 'circles.merge', step: STEP });
    expect(wording()).toMatchObject({ wording: { judul: 'Gambut abc di hulu' } });
    expect(wording().circle).toBeUndefined();
  });

  it('[W6] is written down at least every 5 s while it changes, and no more often than that needs', async () => {
    ani.openPad(pad);
    await hall.settle();
    for (let second = 1; second <= 20; second++) {
      type(ani, `abc ${'x'.repeat(second)}`);
      await hall.clock.advance(SECONDS);
      expect(textOf(ani.pad).length - recorded().text.length).toBeLessThanOrEqual(5);
    }
    const mirrored = (await hall.store.loadLog(WORKSHOP)).filter(({ kind }) => kind === 'text.mirrored');
    expect(mirrored.length).toBeGreaterThanOrEqual(4);
    expect(mirrored.length).toBeLessThanOrEqual(6);
  });

  it('[W6, L5] what was typed in the last seconds before a kill is there again, also in the record', async () => {
    ani.openPad(pad);
    await hall.settle();
    type(ani, 'abc sesaat sebelum mati');
    await hall.settle();
    expect(recorded().text).toBe('abc');
    await hall.restart();
    expect(recorded()).toMatchObject({ text: 'abc sesaat sebelum mati', generation: 1 });
    budi.openPad(pad);
    await hall.settle();
    expect(textOf(budi.pad)).toBe('abc sesaat sebelum mati');
  });

  it('[W1, W6] with every Yjs byte gone it says the same, under another generation, so that old replicas are not mixed in', async () => {
    ani.openPad(pad);
    await hall.settle();
    type(ani, 'abc dari rekaman');
    await hall.clock.advance(5 * SECONDS);
    await must(ani, { name: 'pad.settle', pad });
    await hall.store.loseBytes(WORKSHOP);
    await hall.restart();
    expect(recorded()).toMatchObject({ text: 'abc dari rekaman', generation: 2 });
    expect(wording()).toMatchObject({ wording: { judul: 'abc dari rekaman' } });
    // The old replica is turned away, a new one reads the words once.
    ani.openPad(pad, 1);
    expect(ani.pad.closed).toEqual([{ code: 4409, reason: '2' }]);
    ani.openPad(pad);
    await hall.settle();
    expect(textOf(ani.pad)).toBe('abc dari rekaman');
    // And it stays that way.
    await hall.restart();
    expect(recorded()).toMatchObject({ text: 'abc dari rekaman', generation: 2 });
  });
});

describe('who works in it', () => {
  it('[W6] members of the circle and the desk; nobody else, and nobody who left', async () => {
    const notulis = hall.seat('notulis' as never, 'notulis');
    const screen = hall.seat('layar' as never, 'screen');
    const opens = (seat: TestSeat) => seat.openPad(pad).open;
    expect([ani, budi, desk, notulis, citra, screen].map(opens)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    for (const command of [
      { name: 'pad.settle', pad },
      { name: 'pad.open', group, field: 'judul' },
    ] as const)
      expect(await citra.do(command)).toMatchObject({ ok: false, refusal: { refused: 'not-allowed' } });
    await must(desk, { name: 'circle.place', step: STEP, person: budi.viewer.person, circle: null });
    expect(codes(budi)).toEqual([4403]);
    await hall.settle();
    await must(desk, { name: 'circles.merge', step: STEP });
    expect([codes(ani), codes(desk)]).toEqual([[4403], [4403]]);
    expect(opens(desk)).toBe(false);
  });

  it('[W6] what was never settled is shown to the desk after the merge', async () => {
    desk.watch();
    ani.openPad(pad);
    await hall.settle();
    type(ani, 'abc belum disimpan');
    await hall.settle();
    await must(desk, { name: 'circles.merge', step: STEP });
    await hall.clock.advance(2 * SECONDS);
    expect(wording().wording).toBeNull();
    expect(desk.view.wall?.pads).toMatchObject([{ pad, left: 'abc belum disimpan', settled: false }]);
  });

  it('[W6] twelve write, the thirteenth reads and is told, and writes when one leaves', async () => {
    const seats = [ani, budi];
    for (let more = seats.length; more < LIMITS.padEditors + 1; more++) {
      const seat = await hall.join(`Peserta ${more}`);
      await must(seat, { name: 'circle.join', circle: one });
      seats.push(seat);
    }
    for (const seat of seats) seat.openPad(pad);
    await hall.settle();
    const [last] = seats.slice(-1) as [TestSeat];
    expect(seats.map((seat) => seat.pad.me?.writes)).toEqual(seats.map((_, at) => at < LIMITS.padEditors));
    expect(last.pad.names()).toHaveLength(LIMITS.padEditors + 1);
    type(last, 'abc tanpa hak');
    await hall.settle();
    expect(codes(last)).toEqual([4403]);
    expect(textOf(ani.pad)).toBe('abc');
    last.openPad(pad);
    budi.pad.disconnect();
    expect(last.pad.me?.writes).toBe(true);
    await hall.settle();
    type(last, 'abc dengan hak');
    await hall.settle();
    expect(textOf(ani.pad)).toBe('abc dengan hak');
  });

  it('[G9] the room says by name who is there and who types, under numbers of its own', async () => {
    ani.openPad(pad);
    desk.openPad(pad);
    expect(ani.pad.names()).toEqual(['', 'Ani']);
    expect([...ani.pad.peers.values()].map(({ role }) => role).toSorted()).toEqual([
      'facilitator',
      'participant',
    ]);
    ani.pad.present({ typing: true, cursor: 2 });
    expect([...desk.pad.peers.values()].find(({ name }) => name === 'Ani')).toMatchObject({
      typing: true,
      cursor: 2,
      you: false,
    });
    expect([...desk.pad.peers.keys()]).not.toContain(ani.pad.doc.clientID);
    ani.pad.disconnect();
    expect(desk.pad.names()).toEqual(['']);
  });

  it('[G5] takes 5,000 letters, and taking away is always possible', async () => {
    ani.openPad(pad);
    await hall.settle();
    type(ani, 'a'.repeat(LIMITS.padText));
    await hall.settle();
    expect(codes(ani)).toEqual([]);
    padTextOf(ani.pad.doc).insert(0, 'b');
    expect(codes(ani)).toEqual([4413]);
    budi.openPad(pad);
    await hall.settle();
    type(budi, 'pendek');
    await hall.settle();
    expect(codes(budi)).toEqual([]);
    expect(hall.log.errors).toEqual([]);
  });

  it('[G5] a small text with a long history is laid down afresh before it is too big', async () => {
    ani.openPad(pad);
    await hall.settle();
    // Letters between letters, each of them a struct of its own.
    for (let round = 0; recorded().generation === 1 && round < 400; round++) {
      const text = padTextOf(ani.pad.doc);
      ani.pad.doc.transact(() => {
        for (let at = 0; at < 30; at++) {
          text.insert(at * 2 + 1, 'x');
          text.delete(at * 2, 1);
        }
        text.delete(0, Math.max(0, text.length - 120));
      });
      await hall.clock.advance(60);
    }
    expect(recorded().generation).toBe(2);
    expect(codes(ani)).toEqual([4409]);
  });
});

describe('replicas that came apart', () => {
  async function trick(seat: TestSeat, client: number): Promise<void> {
    for (const update of orderTrick(client, textOf(seat.pad).length)) {
      seat.pad.tell(update);
      await hall.clock.advance(60);
    }
  }

  it('[G7] are told in a quiet moment what the room has', async () => {
    ani.openPad(pad);
    await hall.settle();
    type(ani, 'abcd');
    await hall.clock.advance(SECONDS);
    expect(ani.pad.compared).toBeNull();
    await hall.clock.advance(2 * SECONDS);
    expect(ani.pad.compared).not.toBeNull();
  });

  it('[W9, G7] the room notices that its own text would change, and lays the words it read into a fresh document', async () => {
    ani.openPad(pad);
    budi.openPad(pad);
    await hall.settle();
    await trick(budi, 5);
    await hall.settle();
    const read = textOf(ani.pad);
    const late = new Y.Doc();
    Y.applyUpdate(late, Y.encodeStateAsUpdate(ani.pad.doc));
    // The trick works: who comes later would read something else.
    expect(padTextOf(late).toJSON()).not.toBe(read);
    await hall.clock.advance(3 * SECONDS);
    expect(recorded()).toMatchObject({ generation: 2, text: read, paused: [] });
    expect([codes(ani), codes(budi)]).toEqual([[4409], [4409]]);
    for (const seat of [ani, budi, desk]) seat.openPad(pad);
    await hall.settle();
    for (const seat of [ani, budi, desk]) expect(textOf(seat.pad)).toBe(read);
  });

  it('[G7] at most once in 10 s; who does it twice only reads from then on, the desk is told and lets them in again', async () => {
    desk.watch();
    const again = async (client: number) => {
      ani.openPad(pad);
      budi.openPad(pad);
      await hall.clock.advance(3 * SECONDS);
      await trick(budi, client);
      await hall.clock.advance(3 * SECONDS);
      return recorded().generation;
    };
    expect(await again(5)).toBe(2);
    expect(recorded().paused).toEqual([]);
    expect(await again(6)).toBe(2);
    await hall.clock.advance(4 * SECONDS);
    expect(recorded().generation).toBe(3);
    expect(recorded().paused).toEqual([budi.viewer.person]);
    await hall.clock.advance(2 * SECONDS);
    expect(desk.view.wall?.pads[0]?.paused).toEqual([{ person: budi.viewer.person, name: 'Budi' }]);
    budi.openPad(pad);
    await hall.settle();
    expect(budi.pad.me?.writes).toBe(false);
    expect(await budi.do({ name: 'pad.settle', pad })).toMatchObject({ ok: false });
    await must(desk, { name: 'pad.admit', pad, person: budi.viewer.person });
    expect(budi.pad.me?.writes).toBe(true);
  });

  it('[G7] a device that says otherwise without a ground starts afresh alone', async () => {
    ani.openPad(pad);
    budi.openPad(pad);
    await hall.clock.advance(3 * SECONDS);
    const { vector } = budi.pad.compared!;
    budi.pad.differ({ vector, text: 1 });
    expect([codes(ani), codes(budi)]).toEqual([[], [4422]]);
    expect(recorded().generation).toBe(1);
    // What is said of another state, or agrees, is nothing.
    ani.pad.differ({ vector: 1, text: 1 });
    ani.pad.differ(ani.pad.compared!);
    expect(codes(ani)).toEqual([]);
  });
});
