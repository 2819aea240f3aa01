/**
 * Rights are looked up on every message [T2]: also by a connection that was let in just before its person lost them, and one
 * that was looked up before and arrives after.
 */

import { beforeEach, describe, expect, it } from 'vitest';

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
});

const person = ({ viewer }: TestSeat) => viewer.person;

describe('a seat looked up a moment too early', () => {
  it.each([
    ['removed', () => desk.do({ name: 'person.remove', person: person(ani) })],
    ['merged', () => desk.do({ name: 'person.merge', keep: person(budi), drop: person(ani) })],
    ['role-changed', () => desk.do({ name: 'person.role', person: person(ani), role: 'helper' })],
  ] as const)('[T2] hears %s and sees nothing of the room', async (why, act) => {
    await act();
    ani.watch();
    await hall.settle();
    expect(ani.ended).toEqual([why]);
    expect([ani.hellos, ani.messages]).toEqual([[], []]);
  });

  it('[T2] opens neither board nor drawer of a removed person', async () => {
    await desk.do({ name: 'person.remove', person: person(ani) });
    expect(ani.openBoard().closed).toMatchObject([{ code: 4403 }]);
    expect(ani.openDrawer(person(ani), 2).closed).toMatchObject([{ code: 4403 }]);
  });
});

describe('a connection that is still open', () => {
  it('[T2] is refused from the next command on, before its socket is cut', async () => {
    ani.watch();
    const [, late] = await Promise.all([
      desk.do({ name: 'person.remove', person: person(ani) }),
      ani.do({ name: 'hand.raise' }),
    ]);
    expect(late).toEqual({ ok: false, refusal: { refused: 'not-allowed' } });
  });

  it('[T2] a former helper enters nobody any more', async () => {
    await desk.do({ name: 'person.role', person: person(ani), role: 'helper' });
    const helper = hall.seat(person(ani), 'helper');
    const fields = { name: 'Kakek', constituency: 'masyarakat', institution: '', position: '', gender: null };
    const add = {
      name: 'person.add',
      fields,
      withoutPhone: true,
      onPaper: false,
      helper: person(ani),
    } as const;
    await desk.do({ name: 'person.role', person: person(ani), role: 'participant' });
    expect(await helper.do(add as never)).toEqual({ ok: false, refusal: { refused: 'not-allowed' } });
  });
});
