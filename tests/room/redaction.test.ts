/** What a room does when words are taken out of its record [L9, E4]. */
import { boardOf } from '@mufakat/shared/workshop/board-of.ts';
import type { CardId, PersonId } from '@mufakat/shared/cards/card.ts';
import { createCard } from '@mufakat/shared/cards/drawer.ts';
import type { StepState } from '@mufakat/shared/methods/schema.ts';
import { parseCommand } from '@mufakat/shared/workshop/command-schema.ts';
import type { RedactionTarget } from '@mufakat/shared/workshop/redaction.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { ISSUE, STEP } from '../support/makers.ts';
import { TestRoom, type TestSeat } from '../support/test-room.ts';

const WORDS = 'Jembatan gantung di dusun seberang sudah lapuk';

let hall: TestRoom;
let desk: TestSeat;
let ani: TestSeat;
let card: CardId;

beforeEach(async () => {
  hall = await TestRoom.create();
  desk = await hall.desk();
  desk.watch();
  const at = (state: StepState) => ({ step: STEP, state });
  await desk.do({ name: 'step.advance', from: at('prepared'), to: at('open'), skip: null });
  ani = await hall.join('Ani Wulandari');
  ani.watch();
  ani.openDrawer();
  card = ani.write(WORDS);
  await hall.clock.advance(2000);
  await hall.settle();
  if (titleOf(card) !== WORDS) throw new Error('the card was not published');
});

const titleOf = (id: CardId) => Object.values(hall.state.cards.get(id)?.fields ?? {})[0];

async function redact(of: RedactionTarget) {
  const reply = desk.do({ name: 'record.redact', of, reason: 'Memuat data pribadi' });
  await hall.settle();
  return reply;
}

/** Everything the store holds of it. */
async function stored(): Promise<string> {
  const drawers = await hall.store.loadDrawers(hall.state.id);
  const log = await hall.store.loadLog(hall.state.id);
  return JSON.stringify(log) + drawers.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n');
}

describe('words taken away', () => {
  it('[L9] leave a place that says so, another epoch, and a chain that verifies', async () => {
    const before = { epoch: desk.epoch, n: hall.state.n };
    const reply = await redact({ card });
    expect(reply).toMatchObject({
      ok: true,
      accepted: { n: before.n + 1, redacted: { bodies: 1, versions: [], left: 0 } },
    });
    expect(titleOf(card)).toBe('dihapus');
    expect(await stored()).not.toContain(WORDS);
    expect(desk.epoch).toBe(before.epoch + 1);
    expect(JSON.stringify(desk.view)).not.toContain(WORDS);
    expect(ani.view.me?.drawer?.epoch).toBe(2);
    expect(ani.view.me?.cards).toContainEqual({ card, state: 'erased' });
    expect(await hall.store.chain(hall.state.id)).toMatchObject({ fault: null, missing: 1 });
    await hall.restart();
    expect(titleOf(card)).toBe('dihapus');
    expect(JSON.stringify(boardOf(hall.state, STEP))).not.toContain(WORDS);
  });

  it('[L9] answers the same again to the same operation, and refuses what is not there', async () => {
    const command = { name: 'record.redact', of: { card }, reason: 'Memuat data pribadi' } as const;
    const first = desk.do(command, 'op-1');
    await hall.settle();
    const n = hall.state.n;
    expect(await desk.do(command, 'op-1')).toEqual(await first);
    expect(hall.state.n).toBe(n);
    expect(await redact({ card })).toMatchObject({ ok: false, refusal: { refused: 'unknown' } });
    expect(await redact({ text: 'tidak ada di mana pun' })).toMatchObject({ ok: false });
    expect(await desk.do({ ...command, reason: '  ' })).toMatchObject({
      refusal: { refused: 'reason-required' },
    });
    expect(await ani.do(command)).toMatchObject({ refusal: { refused: 'not-allowed' } });
    expect(hall.state.n).toBe(n);
  });

  it('[L9] takes an erased card from no device, however it is brought', async () => {
    await redact({ card });
    const device = hall.seat(ani.viewer.person, 'participant');
    device.watch();
    await hall.settle();
    // Of two writers of one place the higher id wins, also over what was deleted there.
    device.drawer.doc.clientID = 2 ** 32 - 1;
    createCard(device.drawer.doc, {
      id: card,
      step: STEP,
      kind: ISSUE,
      for: null,
      fields: { judul: WORDS },
      ready: true,
    });
    createCard(device.drawer.doc, {
      id: 'other' as CardId,
      step: STEP,
      kind: ISSUE,
      for: null,
      fields: { judul: 'Sumur kering' },
      ready: true,
    });
    device.openDrawer(device.viewer.person, 2);
    await hall.settle();
    await hall.clock.advance(2000);
    await hall.settle();
    expect(titleOf('other' as CardId)).toBe('Sumur kering');
    expect(titleOf(card)).toBe('dihapus');
    const text = await stored();
    expect(text).toContain('Sumur kering');
    expect(text).not.toContain(WORDS);
    expect(Y.encodeStateAsUpdate(device.drawer.doc).toString()).not.toContain(WORDS);
  });

  it('[L9, W5] of a late card leave its place in the tray, which is answered and never hung up', async () => {
    const at = (state: StepState) => ({ step: STEP, state });
    await desk.do({ name: 'step.advance', from: at('open'), to: at('discussion'), skip: null });
    await hall.clock.advance(10_100);
    await hall.settle();
    const late = ani.write('Sumur di dusun barat kering sejak Maret');
    await hall.clock.advance(2000);
    await hall.settle();
    expect(desk.view.tray).toMatchObject([{ card: late, status: 'waiting', erased: false }]);
    expect((await redact({ card: late })).ok).toBe(true);
    expect(await stored()).not.toContain('dusun barat');
    expect(desk.view.tray).toMatchObject([
      { card: late, status: 'waiting', erased: true, fields: { judul: 'dihapus' } },
    ]);
    expect(await desk.do({ name: 'late.accept', card: late })).toMatchObject({
      refusal: { refused: 'unknown' },
    });
    expect((await desk.do({ name: 'late.answer', card: late, text: 'Dihapus atas permintaan.' })).ok).toBe(
      true,
    );
    await hall.settle();
    expect(desk.view.tray).toMatchObject([{ card: late, status: 'answered', erased: true }]);
  });

  it('[L9] said by anybody go from the minutes alone, as long as a paragraph may be', async () => {
    const said = `Pak Darmo bercerita ${'panjang lebar '.repeat(60)}tentang tanahnya`;
    const entry = { step: STEP, topic: 'Tanah', summary: `Pembukaan. ${said}`, speaker: '', followUp: '' };
    await desk.do({ name: 'notula.add', entry });
    await hall.settle();
    expect(said.length).toBeGreaterThan(400);
    expect(parseCommand({ name: 'record.redact', of: { text: said }, reason: 'x' })).not.toBeNull();
    expect((await redact({ text: said })).ok).toBe(true);
    expect(desk.view.proceedings?.notula).toMatchObject([{ topic: 'Tanah', summary: 'Pembukaan. dihapus' }]);
    expect(titleOf(card)).toBe(WORDS);
    expect(await stored()).not.toContain('Darmo');
  });

  it('[E4] of a person end their devices and keep their place in the count', async () => {
    const { person } = ani.viewer;
    await ani.do({ name: 'erasure.ask', person, wanted: true });
    await hall.settle();
    expect(desk.view.people?.find(({ id }) => id === person)?.erasure).toMatchObject({ state: 'asked' });
    await redact({ person, words: false });
    expect(hall.state.people.get(person)).toMatchObject({
      name: 'dihapus',
      status: 'left',
      erasure: { state: 'done' },
    });
    expect(ani.ended).toEqual(['erased']);
    expect(titleOf(card)).toBe(WORDS);
    expect(await stored()).not.toContain('Wulandari');
    expect(await hall.store.seatsOfWorkshop(hall.state.id)).toEqual([]);
    const again = hall.seat(person, 'participant');
    again.watch();
    expect((await again.do({ name: 'erasure.ask', person, wanted: false })).ok).toBe(false);
  });

  it('[E4] nobody asks for another', async () => {
    const other = await hall.join('Budi Hartono');
    const asked = await other.do({
      name: 'erasure.ask',
      person: ani.viewer.person as PersonId,
      wanted: true,
    });
    expect(asked).toMatchObject({ refusal: { refused: 'not-allowed' } });
  });

  it('[L4, L9] that the disk refuses stay as they are, and nothing is lost', async () => {
    hall.store.failing = true;
    const reply = desk.do({ name: 'record.redact', of: { card }, reason: 'Memuat data pribadi' });
    await hall.settle();
    expect(await reply).toMatchObject({ ok: false, refusal: { refused: 'not-saved' } });
    hall.store.failing = false;
    await hall.clock.advance(5000);
    await hall.settle();
    expect(titleOf(card)).toBe(WORDS);
    expect((await redact({ card })).ok).toBe(true);
    expect(titleOf(card)).toBe('dihapus');
  });
});
