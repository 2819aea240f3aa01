/** What viewers are sent: their sections, the latest only, after the commit, and no more often than needed. */

import { Views } from '@mufakat/server/room/views.ts';
import { aPoll, LIVE } from '@mufakat/shared/workshop/play.testing.ts';
import { viewFor } from '@mufakat/shared/workshop/view-for.ts';
import type { View } from '@mufakat/shared/workshop/view.ts';
import { beforeEach, describe, expect, it } from 'vitest';

import { aPerson, STEP } from '../support/makers.ts';
import { collectGarbage } from '../support/process-figures.ts';
import { TestRoom, type TestSeat } from '../support/test-room.ts';

let hall: TestRoom;
let desk: TestSeat;
let ani: TestSeat;

beforeEach(async () => {
  hall = await TestRoom.create();
  desk = await hall.desk();
  desk.watch();
  ani = await hall.join('Ani');
  ani.watch();
  await hall.settle();
});

describe('hello', () => {
  it('comes first and names position, room time, epoch and role', () => {
    expect(ani.hellos).toEqual([
      {
        n: hall.state.n,
        now: expect.any(Number),
        epoch: desk.epoch,
        behind: false,
        role: 'participant',
        head: { epoch: desk.epoch, n: hall.state.n, hash: expect.stringMatching(/^[0-9A-Z]{20}$/) },
      },
    ]);
    expect(ani.epoch).toBe(1000);
  });

  it('brings only the sections that the client does not hold, also after a restart', async () => {
    const held: Record<string, number> = {};
    for (const { sections } of ani.messages) {
      for (const [name, { v }] of Object.entries(sections)) held[name] = v;
    }
    ani.leave();
    await hall.restart();
    const again = hall.seat(ani.viewer.person, 'participant');
    again.watch({ epoch: 1000, lastN: hall.state.n, sections: held });
    await hall.settle();
    expect(again.hellos[0]).toMatchObject({ behind: false, epoch: 2000 });
    const brought = again.messages.flatMap(({ sections }) => Object.keys(sections));
    // The room's epoch and who is here have changed; the method, the largest of all, has not.
    expect(brought).toContain('room');
    expect(brought).not.toContain('method');
    expect(brought).not.toContain('me');
  });

  it('[C4] says behind to a client that has seen more than the log holds, and writes it down once', async () => {
    const seen = hall.state.n + 40;
    for (let i = 0; i < 3; i++) {
      const phone = hall.seat(ani.viewer.person, 'participant');
      await phone.comeBack({ epoch: 1000, lastN: seen, lastHash: null });
      expect(phone.hellos[0]?.behind).toBe(true);
    }
    const recovered = hall.store.batches
      .flatMap(({ entries }) => entries)
      .filter(({ kind }) => kind === 'workshop.recovered');
    expect(recovered).toHaveLength(1);
    expect(hall.log.lines.some(({ level }) => level === 'warn')).toBe(true);
    expect(desk.view.room?.lostTail).toMatchObject({ lastN: seen });
  });

  it('[C4, L7] says behind to a client that has seen a log of the same length with another hash', async () => {
    const { epoch, n, hash } = hall.room.head;
    const another = `${hash.startsWith('0') ? '1' : '0'}${hash.slice(1)}`;
    await hall.join('Budi');
    await hall.settle();
    expect(hall.room.head.n).toBeGreaterThan(n);
    // Seen, and still there: the log has only grown.
    expect(await hall.room.isBehind({ epoch, lastN: n, lastHash: hash })).toBe(false);
    expect(await hall.room.isBehind({ epoch, lastN: n, lastHash: another })).toBe(true);
    const newest = hall.room.head;
    expect(await hall.room.isBehind({ epoch, lastN: newest.n, lastHash: newest.hash })).toBe(false);
    expect(await hall.room.isBehind({ epoch, lastN: newest.n, lastHash: another })).toBe(true);
    // Who has seen nothing, or was told no hash, has nothing to compare.
    expect(await hall.room.isBehind({ epoch: null, lastN: n, lastHash: another })).toBe(false);
    expect(await hall.room.isBehind({ epoch, lastN: n, lastHash: null })).toBe(false);
    const phone = hall.seat(ani.viewer.person, 'participant');
    await phone.comeBack({ epoch, lastN: n, lastHash: another });
    expect(phone.hellos[0]?.behind).toBe(true);
    expect(desk.view.room?.lostTail).toMatchObject({ lastN: n, n: newest.n + 1 });
  });

  it('[L7] tells no head that is not on disk', async () => {
    const before = hall.room.head;
    hall.store.holding = true;
    const reply = hall.room.command(desk.viewer, 'op', { name: 'door.lock', locked: true });
    await hall.settle();
    expect(hall.state.n).toBe(before.n + 1);
    expect(hall.room.head).toEqual(before);
    await hall.store.release();
    await reply;
    expect(hall.room.head.n).toBe(before.n + 1);
    expect(hall.room.head.hash).not.toBe(before.hash);
  });
});

describe('changes', () => {
  it('an order shows within one turn, the same message object for all who lack the same', async () => {
    const [budi, cici] = [await hall.join('Budi'), await hall.join('Cici')];
    budi.watch();
    cici.watch();
    await hall.settle();
    await hall.clock.advance(2000);
    const before = budi.messages.length;
    await desk.do({ name: 'timer.set', act: 'start', ms: 60_000 });
    await hall.clock.advance(1);
    expect(budi.view.room?.timer).toMatchObject({ state: 'running' });
    expect(budi.messages).toHaveLength(before + 1);
    expect(Object.keys(budi.messages.at(-1)?.sections ?? {})).toEqual(['room']);
    expect(budi.messages.at(-1)).toBe(cici.messages.at(-1));
  });

  it('presence comes at once and then at most once a second', async () => {
    await hall.clock.advance(2000);
    const count = () => desk.messages.filter(({ sections }) => sections.presence !== undefined).length;
    const before = count();
    for (let i = 0; i < 10; i++) {
      const phone = await hall.join(`Orang ${i}`);
      phone.watch();
      await hall.clock.advance(50);
    }
    expect(count() - before).toBeLessThanOrEqual(1);
    await hall.clock.advance(1000);
    expect(count() - before).toBeLessThanOrEqual(2);
    expect(desk.view.presence).toMatchObject({ connected: 11, present: 11 });
  });

  it('phones see that the facilitator is away, and that somebody is back', async () => {
    desk.leave();
    await hall.settle();
    expect(ani.view.room?.facilitatorHere).toBe(false);
    desk.watch();
    await hall.settle();
    expect(ani.view.room?.facilitatorHere).toBe(true);
  });

  it('a desk that was away sees what happened meanwhile, though phones went on', async () => {
    await desk.do({
      name: 'step.advance',
      from: { step: STEP, state: 'prepared' },
      to: { step: STEP, state: 'open' },
      skip: null,
    });
    await hall.clock.advance(2000);
    desk.leave();
    ani.openDrawer();
    ani.write('air');
    await hall.clock.advance(2000);
    desk.watch();
    await hall.clock.advance(2000);
    expect(hall.state.cards.size).toBe(1);
    expect(desk.view.wall?.groups.flatMap(({ cards }) => cards)).toEqual([...hall.state.cards.keys()]);
  });

  it('who is connected is told to the desk also where an order came in between', async () => {
    await hall.clock.advance(2000);
    const budi = await hall.join('Budi');
    budi.watch();
    await hall.settle();
    ani.leave();
    await desk.do({ name: 'freeze.set', frozen: true });
    await hall.settle();
    budi.leave();
    await hall.clock.advance(5000);
    expect(desk.view.presence?.connected).toBe(0);
    expect(desk.view.people?.filter(({ connected }) => connected)).toEqual([]);
  });

  it('[L8] the desk is told of a disk that fills up, and of room again; the hall is not', async () => {
    await hall.clock.advance(5000);
    const before = ani.messages.length;
    const seen: unknown[] = [];
    for (const low of [true, false]) {
      hall.disk = { low, removable: false };
      hall.room.noteDisk();
      await hall.settle();
      seen.push(desk.view.machine?.disk.low);
    }
    expect(seen).toEqual([true, false]);
    expect(ani.messages).toHaveLength(before);
    expect(ani.view.machine).toBeNull();
  });

  it('sends nothing when nothing is different', async () => {
    await hall.clock.advance(5000);
    const before = ani.messages.length;
    await desk.do({ name: 'freeze.set', frozen: false });
    await hall.clock.advance(5000);
    expect(ani.messages).toHaveLength(before);
  });

  it('holds no first view once it is sent: a phone may stay for days', async () => {
    const sent: WeakRef<object>[] = [];
    const port = {
      hello: () => {},
      view: (message: object) => void sent.push(new WeakRef(message)),
      ended: () => {},
    };
    const attached = hall.room.attach(ani.viewer, port, {
      epoch: null,
      lastN: 0,
      behind: false,
      sections: {},
    });
    await hall.settle();
    expect(sent).toHaveLength(1);
    await new Promise((done) => setImmediate(done));
    collectGarbage();
    expect(sent[0]?.deref()).toBeUndefined();
    attached.detach();
  });

  it('[B4] a ballot that was entered anew is gone from the view of who entered it before', async () => {
    const joined = await hall.join('Budi');
    await desk.do({ name: 'person.role', person: joined.viewer.person, role: 'helper' });
    const helper = hall.seat(joined.viewer.person, 'helper');
    const notulis = hall.seat('notulis' as never, 'notulis');
    for (const seat of [helper, notulis]) seat.watch();
    const fields = aPerson('Mak');
    const added = await helper.do({
      name: 'person.add',
      withoutPhone: true,
      onPaper: false,
      helper: null,
      fields,
    });
    const mak = added.ok ? added.accepted.person! : ('' as never);
    for (const [from, to] of [
      ['prepared', 'open'],
      ['open', 'discussion'],
      ['discussion', 'deciding'],
    ]) {
      if (from === 'open') ani.openDrawer();
      if (from === 'open') ani.write('air');
      await hall.settle();
      await desk.do({
        name: 'step.advance',
        from: { step: STEP, state: from },
        to: { step: STEP, state: to },
        skip: null,
      } as never);
      await hall.clock.advance(10_100);
    }
    const opened = await desk.do(aPoll({ step: STEP, way: 'dots', on: 'groups' }));
    const poll = opened.ok ? opened.accepted.poll! : ('' as never);
    const choice = { way: 'dots', dots: [{ option: [...hall.state.groups.keys()][0]!, dots: 1 }] } as const;
    expect(await helper.do({ name: 'ballot.cast', poll, rev: 1, choice, for: mak })).toMatchObject({
      ok: true,
    });
    await hall.clock.advance(1500);
    expect(helper.view.me?.ballots).toHaveLength(1);
    expect(notulis.view.me?.ballots).toEqual([]);
    expect(await notulis.do({ name: 'ballot.cast', poll, rev: 1, choice, for: mak })).toMatchObject({
      ok: true,
    });
    await hall.clock.advance(1500);
    expect(helper.view.me?.ballots).toEqual([]);
    expect(notulis.view.me?.ballots).toHaveLength(1);
  });

  it('[style 9] every view a seat has put together equals viewFor, after any order', async () => {
    const budi = await hall.join('Budi');
    const notulis = hall.seat('notulis' as never, 'notulis');
    const screen = hall.seat('layar' as never, 'screen');
    const seats = [desk, ani, budi, notulis, screen];
    for (const seat of [budi, notulis, screen]) seat.watch();
    for (const seat of [ani, budi]) seat.openDrawer();
    const advance = (from: string, to: string) =>
      desk.do({
        name: 'step.advance',
        from: { step: STEP, state: from },
        to: { step: STEP, state: to },
        skip: null,
      } as never);
    const group = (at: number) => [...hall.state.groups.keys()][at]!;
    const poll = () => [...hall.state.polls.keys()].at(-1)!;
    const acts: (() => unknown)[] = [
      () => advance('prepared', 'open'),
      () => ani.write('air'),
      () => budi.write('irigasi'),
      () => budi.write('x'.repeat(90)),
      () => ani.do({ name: 'hand.raise' }),
      () => budi.do({ name: 'done.set', done: true }),
      () => desk.do({ name: 'spotlight.set', group: group(0) }),
      () => desk.do({ name: 'group.join', keep: group(0), drop: [group(1)], base: hall.state.n }),
      () => desk.do({ name: 'group.word', group: group(0), fields: { judul: 'Air' }, rev: 0 }),
      () => desk.do({ name: 'undo' }),
      () => advance('open', 'discussion'),
      () => hall.clock.advance(10_100),
      () => budi.write('susulan'),
      () =>
        notulis.do({
          name: 'notula.add',
          entry: { step: STEP, topic: 't', summary: 's', speaker: '', followUp: '' },
        }),
      () => advance('discussion', 'deciding'),
      () => desk.do(aPoll({ step: STEP, way: 'dots', on: 'groups' })),
      () =>
        ani.do({
          name: 'ballot.cast',
          poll: poll(),
          rev: 1,
          choice: { way: 'dots', dots: [{ option: group(0), dots: 1 }] },
          for: null,
        }),
      () => desk.do({ name: 'poll.close', poll: poll() }),
      () => hall.clock.advance(10_100),
      () =>
        desk.do({
          name: 'groups.accept',
          step: STEP,
          poll: poll(),
          verdicts: [{ group: group(0), accepted: true, class: null, reason: null }],
        }),
      () => desk.do({ name: 'late.accept', card: [...hall.state.tray.keys()][0]! }),
      () =>
        desk.do({ name: 'poll.open-late', group: group(2), way: 'consensus', question: null, names: 'kept' }),
      () => ani.do({ name: 'ballot.cast', poll: poll(), rev: 1, choice: AGREE, for: null }),
      () => desk.do({ name: 'poll.close-now', poll: poll() }),
      () =>
        desk.do({
          name: 'groups.accept',
          step: STEP,
          poll: poll(),
          verdicts: [{ group: group(2), accepted: true, class: null, reason: null }],
        }),
      () => desk.do({ name: 'person.edit', person: ani.viewer.person, fields: { name: 'Ani L' } } as never),
      () => desk.do({ name: 'proceedings.set', change: { number: '12' } }),
      () =>
        desk.do({
          name: 'person.add',
          withoutPhone: true,
          onPaper: true,
          helper: null,
          fields: aPerson('Mak'),
        }),
      () => budi.leave(),
      () => desk.do({ name: 'screen.show', screen: 'blank' }),
    ];
    let refused = 0;
    for (const act of acts) {
      const reply = await act();
      if (typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === false) refused += 1;
      await hall.clock.advance(1500);
      for (const seat of seats) {
        if (seat === budi && act === acts.at(-2)) continue;
        if (seat === budi && act === acts.at(-1)) continue;
        const fresh = viewFor(hall.state, seat.viewer, {
          connected: new Set(
            seats
              .filter((each) => each !== budi || acts.indexOf(act) < acts.length - 2)
              .map(({ viewer }) => viewer.person),
          ),
          facilitatorHere: true,
          disk: { low: false, removable: false },
          readOnly: false,
          boardEpoch: desk.epoch,
          drawerEpoch: () => 1,
          writers: seat.view.presence?.writers ?? 0,
          refused: (owner) =>
            owner === budi.viewer.person
              ? (seat.view.me?.cards ?? [])
                  .filter(isRefused)
                  .map(({ card, reason, field }) => ({ card, reason, field }))
              : [],
        });
        expect(seat.view).toEqual(JSON.parse(JSON.stringify(fresh)));
      }
    }
    expect(refused).toBe(0);
    expect(hall.state.polls.get(poll())?.tally?.voted).toBe(1);
    expect(desk.view.proceedings?.late).toMatchObject([{ group: group(2), ways: [], polls: [poll()] }]);
    expect(ani.view.presence?.writers).toBe(2);
  });
});

const AGREE = { way: 'consensus', answer: 'agree', text: null, named: false } as const;

function isRefused<T extends { state: string }>(card: T): card is Extract<T, { state: 'refused' }> {
  return card.state === 'refused';
}

describe('a busy machine', () => {
  it('what one did oneself shows soon, also after making views once took very long', async () => {
    let stoodStill = 0;
    let costMs = 0;
    await desk.do({
      name: 'step.advance',
      from: { step: STEP, state: 'prepared' },
      to: { step: STEP, state: 'open' },
      skip: null,
    });
    const live = { ...LIVE, connected: new Set([ani.viewer.person]) };
    const views = new Views({
      clock: {
        wall: () => hall.clock.wall(),
        monotonic: () => hall.clock.monotonic() + stoodStill,
        after: (ms, ring) => hall.clock.after(ms, ring),
        soon: (run) => hall.clock.soon(run),
      },
      state: () => hall.state,
      now: () => 0,
      live: () => {
        stoodStill += costMs;
        return live;
      },
      after: (out) => out(),
    });
    let me: View['me'] | undefined;
    const port = {
      hello: () => undefined,
      view: ({ sections }: { sections: { me?: { data: View['me'] } } }) => {
        me = sections.me?.data ?? me;
      },
      ended: () => undefined,
    };
    views.attach(ani.viewer, port, {}, () => undefined);
    const raise = async (name: 'hand.raise' | 'hand.lower') => {
      const person = ani.viewer.person;
      await ani.do(name === 'hand.raise' ? { name } : { name, person });
      const kind = name === 'hand.raise' ? 'hand.raised' : 'hand.lowered';
      views.note([{ n: hall.state.n, t: 0, actor: person, kind, facts: { person }, body: null }]);
    };
    // The machine was busy with something else for most of a second.
    costMs = 800;
    await raise('hand.raise');
    await hall.clock.advance(3000);
    costMs = 0;
    expect(me?.hand).toBe(true);
    await raise('hand.lower');
    await hall.clock.advance(3000);
    expect(me?.hand).toBe(false);
    views.stop();
  });
});
