/** Nothing leaves a room before it is on disk, and what the disk refused never happened [L4]. */

import { beforeEach, describe, expect, it } from 'vitest';

import { STEP } from '../support/makers.ts';
import { TestRoom, type TestSeat } from '../support/test-room.ts';

let hall: TestRoom;
let desk: TestSeat;
let ani: TestSeat;
let budi: TestSeat;

beforeEach(async () => {
  hall = await TestRoom.create();
  desk = await hall.desk();
  desk.watch();
  ani = await hall.join('Ani');
  budi = await hall.join('Budi');
  for (const seat of [ani, budi]) {
    seat.watch();
    seat.openDrawer();
    seat.openBoard();
  }
  await openStep();
  await hall.settle();
});

function actorsCalled(name: string): number {
  return [...hall.state.actors.values()].filter((actor) => actor.name === name).length;
}

async function openStep() {
  const opened = await desk.do({
    name: 'step.advance',
    from: { step: STEP, state: 'prepared' },
    to: { step: STEP, state: 'open' },
    skip: null,
  });
  expect(opened).toMatchObject({ ok: true });
}

describe('store before ack and before fan-out', () => {
  it('[L4] holds back saved, board, views and answers until the commit is on disk', async () => {
    hall.store.holding = true;
    const seen = () => [
      ani.drawer.saved,
      budi.board.frames.length,
      budi.messages.length,
      desk.messages.length,
    ];
    const before = seen();
    ani.write('Jalan desa');
    let answered = false;
    const reply = hall.room
      .command(desk.viewer, 'op-hand', { name: 'freeze.set', frozen: true })
      .then((said) => ((answered = true), said));
    await hall.clock.advance(2000);
    expect(hall.store.held).toBe(1);
    expect(hall.state.cards.size).toBe(1);
    expect(answered).toBe(false);
    expect(seen()).toEqual(before);
    await hall.store.release();
    await hall.settle();
    expect(await reply).toMatchObject({ ok: true });
    expect(ani.drawer.saved).toBe(ani.drawer.told);
    expect(budi.titles()).toEqual(['Jalan desa']);
    expect(budi.view.room?.hall.frozen).toBe(true);
  });

  it('[L4] answers a board sync asked for during a commit only after it', async () => {
    hall.store.holding = true;
    ani.write('Gambut');
    await hall.clock.advance(100);
    const cici = hall.seat(budi.viewer.person, 'participant');
    cici.openBoard();
    await hall.clock.advance(100);
    expect(cici.board.frames).toEqual([]);
    await hall.store.release();
    expect(cici.titles()).toEqual(['Gambut']);
  });

  it('[L4] keeps one commit in flight and the order of what leaves', async () => {
    hall.store.holding = true;
    ani.write('satu');
    await hall.clock.advance(100);
    ani.write('dua');
    await hall.clock.advance(100);
    expect(hall.store.held).toBe(1);
    await hall.store.release();
    await hall.settle();
    expect(budi.titles()).toEqual(['dua', 'satu']);
    expect(ani.drawer.saved).toBe(ani.drawer.told);
  });

  it('[L4, W4] puts a drawer and the events it causes into one transaction', async () => {
    const at = hall.store.batches.length;
    ani.write('Sumur bor');
    await hall.settle();
    const batches = hall.store.batches.slice(at);
    expect(batches).toHaveLength(1);
    expect(batches[0]?.drawers).toHaveLength(1);
    expect(batches[0]?.entries.map(({ kind }) => kind)).toEqual(['card.published']);
  });
});

describe('when a commit fails', () => {
  it('[L4] answers not-saved, shows nothing of it, is read-only, and goes on when the disk does', async () => {
    const epoch = desk.epoch;
    ani.write('sebelum');
    await hall.settle();
    const n = hall.state.n;
    hall.store.failing = true;
    ani.write('hilang?');
    const lost = await desk.do({ name: 'freeze.set', frozen: true });
    expect(lost).toEqual({ ok: false, refusal: { refused: 'not-saved' } });
    await hall.settle();
    expect(hall.state.n).toBe(n);
    expect(budi.titles()).toEqual(['sebelum']);
    expect(ani.drawer.closed).toEqual([{ code: 4503, reason: 'read-only' }]);
    expect(budi.board.closed).toEqual([{ code: 4503, reason: 'read-only' }]);
    expect(await desk.do({ name: 'freeze.set', frozen: true })).toMatchObject({
      refusal: { refused: 'read-only' },
    });
    ani.openDrawer();
    expect(ani.drawer.closed.at(-1)).toEqual({ code: 4503, reason: 'read-only' });
    expect(desk.epoch).toBeGreaterThan(epoch);
    expect(desk.view.room?.readOnly).toBe(true);

    hall.store.failing = false;
    await hall.clock.advance(5000);
    ani.openDrawer();
    budi.openBoard();
    await hall.settle();
    expect(desk.view.room?.readOnly).toBe(false);
    // The phone kept its words and brought them again [P2].
    expect(budi.titles()).toEqual(['hilang?', 'sebelum']);
    expect(ani.drawer.saved).toBe(ani.drawer.told);
    expect(await desk.do({ name: 'freeze.set', frozen: true })).toMatchObject({ ok: true });
  });

  it('[trust 2] does not keep a reply of the failed commit: the same op may succeed later', async () => {
    hall.store.failing = true;
    expect(await desk.do({ name: 'freeze.set', frozen: true }, 'op-1')).toMatchObject({ ok: false });
    hall.store.failing = false;
    await hall.clock.advance(5000);
    expect(await desk.do({ name: 'freeze.set', frozen: true }, 'op-1')).toMatchObject({ ok: true });
  });
});

describe('operations', () => {
  it('[trust 2] gives the same op the same reply and does nothing, also after a restart', async () => {
    const first = await desk.do({ name: 'actor.add', actorName: 'Dinas PU', code: null }, 'op-7');
    const n = hall.state.n;
    expect(first).toMatchObject({ ok: true });
    expect(await desk.do({ name: 'actor.add', actorName: 'Dinas PU', code: null }, 'op-7')).toEqual(first);
    await hall.restart();
    expect(await desk.do({ name: 'actor.add', actorName: 'Dinas PU', code: null }, 'op-7')).toEqual(first);
    expect(hall.state.n).toBe(n);
    expect(actorsCalled('Dinas PU')).toBe(1);
  });

  it('answers both of two tries that are under way at once with one act', async () => {
    const command = { name: 'actor.add', actorName: 'Dinas PU', code: null } as const;
    const [one, two] = await Promise.all([desk.do(command, 'op-8'), desk.do(command, 'op-8')]);
    expect(one).toEqual(two);
    expect(actorsCalled('Dinas PU')).toBe(1);
  });

  it('a double click on step.advance moves once [issue D]', async () => {
    const move = {
      name: 'step.advance',
      from: { step: STEP, state: 'open' },
      to: { step: STEP, state: 'discussion' },
      skip: null,
    } as const;
    ani.leave();
    budi.leave();
    const [one, two] = await Promise.all([desk.do(move), desk.do(move)]);
    expect(one).toMatchObject({ ok: true });
    expect(two).toMatchObject({ ok: false, refusal: { refused: 'stale-step' } });
    expect(hall.state.steps.get(STEP)?.state).toBe('discussion');
  });

  it('[trust 11] answers busy to a rule that throws, and half-applies nothing', async () => {
    const broken = await TestRoom.create({
      rules: {
        decide: () => {
          throw new Error('broken rule');
        },
      },
    });
    const lead = await broken.desk();
    const before = broken.state;
    expect(await lead.do({ name: 'freeze.set', frozen: true })).toEqual({
      ok: false,
      refusal: { refused: 'busy' },
    });
    expect(broken.state).toBe(before);
    expect(broken.log.errors).toHaveLength(1);
    expect(broken.log.errors[0]).toContain('freeze.set');
  });
});
