/** A room that is killed and started again is where it was, and the record is what everything else is made from [L4-L6, W1]. */

import { boardOf } from '@mufakat/shared/workshop/board-of.ts';
import { evolve } from '@mufakat/shared/workshop/evolve.ts';
import { Rooms } from '@mufakat/server/room/registry.ts';
import { roomParts } from '@mufakat/server/room/parts.ts';
import { entryOf } from '@mufakat/server/room/load.ts';
import { decodeStored } from '../support/stored.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drain } from '../support/fake-clock.ts';
import { STEP, WORKSHOP } from '../support/makers.ts';
import { TestRoom, type TestSeat } from '../support/test-room.ts';

describe('kill and start', () => {
  it('[C5] rings an alarm that was set before, and one that became due meanwhile', async () => {
    const { hall, desk, ani } = await hallWithOpenStep();
    ani.watch();
    await desk.do(advance('open', 'discussion'));
    expect(hall.state.steps.get(STEP)?.closing).not.toBeNull();
    await hall.restart();
    expect(hall.state.steps.get(STEP)?.state).toBe('open');
    await hall.clock.advance(10_100);
    expect(hall.state.steps.get(STEP)?.state).toBe('discussion');

    const second = await hallWithOpenStep();
    second.ani.watch();
    await second.desk.do(advance('open', 'discussion'));
    second.hall.clock.setWall(second.hall.clock.wall() + 60_000);
    await second.hall.restart();
    await second.hall.settle();
    expect(second.hall.state.steps.get(STEP)?.state).toBe('discussion');
  });

  it('[C5] room time never runs below the last entry, whatever the wall clock says', async () => {
    const { hall, desk } = await hallWithOpenStep();
    const { t } = hall.state;
    hall.clock.setWall(t - 3_600_000);
    await hall.restart();
    await desk.do({ name: 'freeze.set', frozen: true });
    expect(hall.state.t).toBeGreaterThanOrEqual(t);
  });

  it('[W4] publishes on loading what was stored and not yet published', async () => {
    const { hall, ani } = await hallWithOpenStep();
    const card = ani.write('lama');
    await hall.settle();
    ani.rewrite(card, 'baru');
    await hall.clock.advance(100);
    expect(ani.drawer.saved).toBe(ani.drawer.told);
    expect(hall.state.cards.get(card)?.fields).toEqual({ judul: 'lama' });
    await hall.restart();
    await hall.settle();
    expect(hall.state.cards.get(card)?.fields).toMatchObject({ judul: 'baru' });
  });

  it('[K, W4] at any point: what was said saved is on the board or in the tray, nothing is doubled', async () => {
    let cards = 0;
    let kills = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act(), { minLength: 8, maxLength: 30 }), async (acts) => {
        const world = await World.create();
        for (const [what, who] of acts) {
          if (what === 'kill') kills += 1;
          await world.play(what, who);
        }
        await checkWorld(world);
        cards += world.saved.size;
      }),
      { numRuns: 100 },
    );
    expect(cards).toBeGreaterThan(60);
    expect(kills).toBeGreaterThan(60);
  });
});

describe('rooms of a process', () => {
  it('[L6] loads a workshop once, whole, and drops it after it was idle', async () => {
    const { hall } = await hallWithOpenStep();
    const rooms = new Rooms(roomParts({ store: hall.store, clock: hall.clock, log: hall.log }));
    const [one, two] = await Promise.all([rooms.open(WORKSHOP), rooms.open(WORKSHOP)]);
    expect(one).toBe(two);
    expect(one?.state.n).toBe(hall.state.n);
    expect(await rooms.open('nirgends' as never)).toBeNull();
    expect(rooms.size).toBe(1);
    const viewer = { seat: 's', role: 'screen', person: 'p' } as never;
    const attached = one?.attach(viewer, SILENT, { epoch: null, lastN: 0, behind: false, sections: {} });
    await hall.clock.advance(200_000);
    expect(rooms.size).toBe(1);
    attached?.detach();
    await hall.clock.advance(200_000);
    await drain();
    expect(rooms.size).toBe(0);
    expect(await rooms.open(WORKSHOP)).not.toBe(one);
  });

  it('[W8] folds drawers before it rests', async () => {
    const { hall, ani } = await hallWithOpenStep();
    for (let i = 0; i < 5; i++) {
      ani.write(`k${i}`);
      await hall.settle();
    }
    expect(await hall.store.loadDrawers(WORKSHOP)).not.toHaveLength(1);
    ani.leave();
    const stopping = hall.room.stop();
    await hall.settle();
    await stopping;
    expect(await hall.store.loadDrawers(WORKSHOP)).toHaveLength(1);
    await hall.restart();
    expect(hall.state.cards.size).toBe(5);
  });
});

const SILENT = { hello: () => undefined, view: () => undefined, ended: () => undefined };

const ACTS = [
  'write',
  'write',
  'rewrite',
  'takeBack',
  'advance',
  'wait',
  'rest',
  'kill',
  'hold',
  'release',
  'offline',
] as const;
type Act = (typeof ACTS)[number];

function act() {
  return fc.tuple(fc.constantFrom(...ACTS), fc.nat(2));
}

/** Three people who write while the room is killed under them; what they were told is written down on their side. */
class World {
  readonly hall: TestRoom;
  readonly desk: TestSeat;
  readonly people: TestSeat[];
  /** Titles of sent cards whose frames were all said to be saved, by card. */
  readonly saved = new Map<string, string>();
  readonly mine = new Map<TestSeat, Map<string, { title: string; sent: boolean; frame: number }>>();
  #written = 0;

  private constructor(hall: TestRoom, desk: TestSeat, people: TestSeat[]) {
    this.hall = hall;
    this.desk = desk;
    this.people = people;
    for (const seat of people) this.mine.set(seat, new Map());
  }

  static async create(): Promise<World> {
    const hall = await TestRoom.create();
    const desk = await hall.desk();
    const people = [await hall.join('Ani'), await hall.join('Budi'), await hall.join('Cici')];
    for (const seat of people) seat.openDrawer();
    await desk.do(advance('prepared', 'open'));
    await hall.settle();
    return new World(hall, desk, people);
  }

  async play(what: Act, who: number): Promise<void> {
    const seat = this.people[who]!;
    const mine = this.mine.get(seat)!;
    switch (what) {
      case 'write': {
        this.#written += 1;
        const title = `kartu ${this.#written}`;
        const card = seat.write(title);
        mine.set(card, { title, sent: true, frame: seat.drawer.open ? seat.drawer.told : Infinity });
        break;
      }
      case 'rewrite':
      case 'takeBack': {
        const [card] = [...mine.keys()].slice(-1);
        if (card === undefined) return;
        const sent = what === 'rewrite';
        const title = `${mine.get(card)!.title}'`;
        seat.rewrite(card as never, title);
        seat.send(card as never, sent);
        this.saved.delete(card);
        mine.set(card, { title, sent, frame: seat.drawer.open ? seat.drawer.told : Infinity });
        break;
      }
      case 'advance': {
        const run = this.hall.state.steps.get(STEP)!;
        // Not awaited: a kill may come before the answer.
        if (run.state === 'open') void this.desk.do(advance('open', 'discussion'));
        await drain();
        break;
      }
      case 'wait':
        await this.hall.clock.advance(20);
        break;
      case 'rest':
        await this.hall.clock.advance(600);
        break;
      case 'hold':
        this.hall.store.holding = true;
        break;
      case 'release':
        await this.hall.store.release();
        break;
      case 'offline':
        seat.drawer.disconnect();
        for (const card of mine.values()) card.frame = Infinity;
        break;
      case 'kill':
        this.note();
        await this.hall.restart();
        // After a reconnect everything is unsaved until the sync answer is acknowledged [C2].
        for (const each of this.people) {
          for (const card of this.mine.get(each)!.values()) card.frame = Infinity;
          if (each !== seat) each.openDrawer();
        }
        await this.hall.clock.advance(20);
        break;
    }
    this.note();
  }

  note(): void {
    for (const seat of this.people) {
      for (const [card, { title, sent, frame }] of this.mine.get(seat)!) {
        if (sent && frame <= seat.drawer.saved) this.saved.set(card, title);
      }
    }
  }
}

/** All that was said to be saved stands once, and everything agrees with the log. */
async function checkWorld(world: World): Promise<void> {
  const { hall, people, saved } = world;
  await hall.store.release();
  await hall.clock.advance(20);
  world.note();
  await hall.restart();
  await hall.clock.advance(1000);
  const { state } = hall;
  const board = boardOf(state, STEP).cards;
  for (const [id, title] of saved) {
    const card = board.get(id as never)?.fields['judul'];
    const late = state.tray.get(id as never)?.fields['judul'];
    expect([card, late], `${title} was said to be saved`).toContain(title);
  }
  const groups = [...state.groups.values()].flatMap((group) => group.cards);
  expect(new Set(groups).size).toBe(groups.length);
  expect(hall.log.errors).toEqual([]);

  // [L5] The state in memory is the fold of the log, entry by entry as well as at once.
  const log = (await hall.store.loadLog(WORKSHOP)).map(entryOf);
  expect(log.map(({ n }) => n)).toEqual(log.map((_, at) => at + 1));
  expect(evolve(null, log)).toEqual(state);
  let fold = evolve(null, log.slice(0, 1));
  for (const entry of log.slice(1)) fold = evolve(fold, [entry]);
  expect(fold).toEqual(state);

  // [W2] A board built anew is the board that was followed.
  const reader = hall.seat(people[0]!.viewer.person, 'participant');
  reader.openBoard();
  await hall.settle();
  expect(reader.board.doc.getMap('cards').toJSON()).toEqual(Object.fromEntries(board));

  // Everybody comes back: every word is on the wall, in the tray, or in a drawer of the server [P2].
  for (const seat of people) {
    seat.drawer.disconnect();
    seat.openDrawer();
  }
  await hall.settle();
  for (const seat of people) {
    const stored = decodeStored(await hall.store.loadDrawers(WORKSHOP), seat.viewer.person);
    for (const [card, { title }] of world.mine.get(seat)!) expect(stored.get(card)).toBe(title);
  }
}

function advance(from: string, to: string) {
  return {
    name: 'step.advance',
    from: { step: STEP, state: from },
    to: { step: STEP, state: to },
    skip: null,
  } as never;
}

async function hallWithOpenStep() {
  const hall = await TestRoom.create();
  const desk = await hall.desk();
  const ani = await hall.join('Ani');
  ani.openDrawer();
  await desk.do(advance('prepared', 'open'));
  await hall.settle();
  return { hall, desk, ani };
}
