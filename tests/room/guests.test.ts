/** Guests at a room: what their device is sent, and that their seat follows the record [T3]. */

import type { PersonId, SeatId } from '@mufakat/shared/cards/card.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';
import { beforeEach, describe, expect, it } from 'vitest';

import type { SeatRow } from '@mufakat/server/storage/store.ts';
import { aPerson, STEP } from '../support/makers.ts';
import { TestRoom, type TestSeat } from '../support/test-room.ts';

const AT_DOOR: Viewer = { seat: 'pintu' as SeatId, role: 'guest', person: 'guest' as PersonId };

let hall: TestRoom;
let desk: TestSeat;

beforeEach(async () => {
  hall = await TestRoom.create();
  desk = await hall.desk();
  desk.watch();
  await desk.do({ name: 'door.wait', on: true });
});

async function knock(name: string): Promise<TestSeat> {
  const reply = await hall.command(AT_DOOR, { name: 'person.join', fields: aPerson(name) });
  if (!reply.ok || reply.accepted.person === undefined) throw new Error(JSON.stringify(reply));
  const guest = hall.seat(reply.accepted.person, 'guest');
  await hall.store.addSeat(rowOf(guest.viewer));
  guest.watch();
  await hall.settle();
  return guest;
}

function rowOf({ seat, role, person }: Viewer): SeatRow {
  return { seat, session: `sesi-${seat}`, workshop: hall.room.id, face: 'phone', role, person };
}

const roleOf = async (guest: TestSeat) => (await hall.store.findSeat(guest.viewer.seat))?.role ?? null;

describe('a guest', () => {
  it('[T3] is sent one section, whatever happens in the room', async () => {
    const siti = await knock('Siti');
    await desk.do({
      name: 'step.advance',
      from: { step: STEP, state: 'prepared' },
      to: { step: STEP, state: 'open' },
      skip: null,
    });
    await desk.do({
      name: 'person.add',
      fields: aPerson('PENANDA'),
      withoutPhone: true,
      onPaper: true,
      helper: null,
    });
    await desk.do({ name: 'timer.set', act: 'start', ms: 60_000 });
    await knock('PENANDA-LAIN');
    await hall.clock.advance(3000);
    const names = siti.messages.flatMap(({ sections }) => Object.keys(sections));
    expect(new Set(names)).toEqual(new Set(['me']));
    expect(JSON.stringify(siti.messages)).not.toContain('PENANDA');
    // A device that claims to hold nothing is told no more than one that does.
    siti.leave();
    siti.watch();
    await hall.settle();
    expect(JSON.stringify(siti.messages)).not.toContain('PENANDA');
  });

  it('[T3] is told within a moment, and only after the disk has it', async () => {
    const siti = await knock('Siti');
    hall.store.holding = true;
    void desk.do({ name: 'guest.admit', people: [siti.viewer.person] });
    await hall.clock.advance(500);
    expect([siti.ended, siti.view.me?.status]).toEqual([[], 'waiting']);
    await hall.store.release();
    await hall.settle();
    expect(siti.ended).toEqual(['role-changed']);
    expect(await roleOf(siti)).toBe('participant');
    const inside = hall.seat(siti.viewer.person, 'participant');
    inside.watch();
    await hall.settle();
    expect(inside.view.me).toMatchObject({ status: 'here', drawer: { owner: siti.viewer.person } });
  });

  it('[T3] who gives up has no seat any more', async () => {
    const siti = await knock('Siti');
    await siti.do({ name: 'guest.leave' });
    await hall.settle();
    expect(siti.ended).toEqual(['no-session']);
    expect(await roleOf(siti)).toBeNull();
  });

  it('[T3] a kill between the record and the seats leaves nobody at the door', async () => {
    const siti = await knock('Siti');
    const rina = await knock('Rina');
    const wati = await knock('Wati');
    await desk.do({ name: 'guest.admit', people: [siti.viewer.person] });
    await rina.do({ name: 'guest.leave' });
    await hall.settle();
    // As a crash leaves it: the log has both, the seats have not followed.
    for (const seat of [siti, rina]) {
      await hall.store.changeSeats(hall.room.id, seat.viewer.person, null);
      await hall.store.addSeat(rowOf(seat.viewer));
    }
    await hall.restart();
    expect([await roleOf(siti), await roleOf(rina), await roleOf(wati)]).toEqual([
      'participant',
      null,
      'guest',
    ]);
    expect([...hall.state.guests.values()].map(({ name }) => name)).toEqual(['Wati']);
  });
});
