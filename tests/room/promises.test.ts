/** Promises of the whole room that belong to no single part of it: the record alone is the truth [W1], the log of the program is silent about people [E3]. */
import { roomParts } from '@mufakat/server/room/parts.ts';
import { Publishing } from '@mufakat/server/room/publishing.ts';
import { openMemoryStore } from '@mufakat/server/storage/memory.ts';
import type { CardId, DrawerCard, GroupId, StepId } from '@mufakat/shared/cards/card.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { DESK, Play } from '@mufakat/shared/workshop/play.testing.ts';
import { describe, expect, it } from 'vitest';

import { STEP } from '../support/makers.ts';
import { TestRoom, type TestSeat } from '../support/test-room.ts';

async function begin(options: Parameters<typeof TestRoom.create>[0] = {}) {
  const hall = await TestRoom.create(options);
  const desk = await hall.desk();
  desk.watch();
  const [ani, budi] = [await hall.join('Nama-Ani'), await hall.join('Nama-Budi')];
  for (const seat of [ani, budi]) {
    seat.watch();
    seat.openDrawer();
  }
  await advance(desk, 'prepared', 'open');
  await hall.settle();
  return { hall, desk, ani, budi };
}

function advance(desk: TestSeat, from: string, to: string) {
  return desk.do({
    name: 'step.advance',
    from: { step: STEP, state: from },
    to: { step: STEP, state: to },
    skip: null,
  } as never);
}

describe('the record', () => {
  it('[W1] loses nothing of boards and result when every byte of every drawer is lost', async () => {
    const { hall, desk, ani, budi } = await begin();
    const cards = [
      ani.write('satu'),
      ani.write('dua'),
      budi.write('tiga'),
      budi.write('konsep', { ready: false }),
    ];
    await hall.settle();
    const group = (card: CardId) => hall.state.cards.get(card)!.group;
    await desk.do({
      name: 'group.join',
      keep: group(cards[0]!),
      drop: [group(cards[2]!)],
      base: hall.state.n,
    });
    await advance(desk, 'open', 'discussion');
    await hall.clock.advance(10_100);
    budi.write('susulan');
    await hall.settle();
    const before = buildResult(hall.state, { program: 'test', frozen: null });
    expect(hall.state.cards.size).toBe(3);
    expect(hall.state.tray.size).toBe(1);

    hall.store.loadDrawers = () => Promise.resolve([]);
    await hall.restart();
    desk.watch();
    desk.openBoard();
    await hall.settle();
    expect(buildResult(hall.state, { program: 'test', frozen: null })).toEqual(before);
    expect(desk.titles()).toEqual(['dua', 'satu', 'tiga']);
    expect(desk.groups().size).toBe(2);
  });
});

describe('the log of the program', () => {
  it('[E3] names ids and codes, never words, names or choices, also when rules throw and bytes are bad', async () => {
    const { hall, desk, ani } = await begin({
      rules: {
        publish: () => {
          throw new Error('a broken rule');
        },
      },
    });
    ani.write('KATA-DI-KARTU');
    await hall.settle();
    ani.drawer.tell(new TextEncoder().encode('KATA-DI-BYTES'));
    await hall.settle();
    await ani.do({ name: 'statement.word', step: STEP, text: 'KATA-DI-RUMUSAN', rev: 0 });
    hall.store.failing = true;
    await desk.do({ name: 'actor.add', actorName: 'NAMA-LEMBAGA', code: null });
    hall.store.failing = false;
    await hall.clock.advance(5_000);
    const lines = JSON.stringify(hall.log.lines);
    expect(hall.log.lines.length).toBeGreaterThan(2);
    for (const word of ['KATA-DI', 'Nama-Ani', 'NAMA-LEMBAGA']) expect(lines).not.toContain(word);
  });
});

describe('a seat that speaks for somebody else by now', () => {
  it('[T2, P3] orders nothing in the moment before its socket is cut', async () => {
    const { hall, desk, ani, budi } = await begin();
    // All three are on their way at once: the removal is decided, its commit is not.
    hall.store.holding = true;
    const removed = desk.do({ name: 'person.remove', person: ani.viewer.person });
    const asked = [
      ani.do({ name: 'hand.raise' }),
      ani.do({ name: 'person.edit', person: ani.viewer.person, fields: { name: 'Masih ada' } }),
      budi.do({ name: 'hand.raise' }),
    ];
    await hall.store.release();
    await hall.settle();
    expect(await removed).toMatchObject({ ok: true });
    const [raised, edited, other] = await Promise.all(asked);
    expect(raised).toMatchObject({ ok: false, refusal: { refused: 'not-allowed' } });
    expect(edited).toMatchObject({ ok: false, refusal: { refused: 'not-allowed' } });
    expect(other).toMatchObject({ ok: true });
    expect(ani.ended).toEqual(['removed']);
  });
});

describe('drawers of one turn', () => {
  it('[trust 2] that name the same new actor bring it into the list once', () => {
    const play = new Play();
    const [ani, budi] = [play.join('Ani'), play.join('Budi')];
    const programme = play.programme();
    play.go('peran', 'open');
    const role = (id: string): DrawerCard => ({
      id: id as CardId,
      step: 'peran' as StepId,
      kind: 'peran',
      ready: true,
      for: null,
      fields: { program: [programme], aktor: 'Dinas Kehutanan', jenis: ['PJ'] },
    });
    const drawers = [ani, budi].map((who, at) => {
      const card = role(`r${at}`);
      return { owner: who.person, cards: new Map([[card.id, card]]) };
    });
    const publishing = new Publishing({
      ...roomParts({ store: openMemoryStore(), log: { info() {}, warn() {}, error() {} } }),
      state: () => play.state,
      roleOf: () => 'participant',
      drawers: () => drawers,
      record: (events) => play.take(events),
      refusedChanged: () => undefined,
      wake: () => undefined,
    });
    publishing.all('everything');
    expect(play.state.cards.size).toBe(2);
    expect([...play.state.actors.values()].map((actor) => actor.name)).toEqual(['Dinas Kehutanan']);
  });
});

describe('the result', () => {
  it('[W7] prints no words that were taken off the wall, and no signer for those who were taken off the list', () => {
    const play = new Play();
    const [ani, budi] = [play.join('Ani'), play.join('Budi', 'masyarakat')];
    play.go('isu', 'open');
    for (const at of [1, 2]) play.card(ani, `a${at}`, 'isu', 'isu', { judul: `TERSEMBUNYI-${at}` });
    play.go('isu', 'discussion');
    const verdicts = [true, false].map((accepted, at) => ({
      group: play.groupOf(`a${at + 1}`) as GroupId,
      accepted,
      class: null,
      reason: 'Disepakati',
    }));
    play.do(DESK, { name: 'groups.accept', step: 'isu' as StepId, poll: null, verdicts });
    const delegates = [{ person: budi.person, task: 'Mengawal' }];
    play.do(DESK, { name: 'proceedings.set', change: { delegates } });
    const printed = () => buildResult(play.state, { program: 'test', frozen: null });
    expect(JSON.stringify(printed()).match(/TERSEMBUNYI-\d/g)?.length).toBeGreaterThan(2);
    expect(printed().signatures.constituencies).toHaveLength(2);
    for (const at of [1, 2]) play.do(DESK, { name: 'card.hide', card: `a${at}` as CardId, hidden: true });
    play.do(DESK, { name: 'person.remove', person: budi.person });
    expect(JSON.stringify(printed())).not.toContain('TERSEMBUNYI');
    expect(printed().signatures.constituencies).toHaveLength(1);
    expect(printed().delegates).toEqual([]);
  });
});
