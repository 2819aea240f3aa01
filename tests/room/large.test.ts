/** A full hall and a full wall: limits hold, and a change touches what it touches [T5, performance 2]. */

import type { StepId } from '@mufakat/shared/cards/card.ts';
import { boardOf } from '@mufakat/shared/workshop/board-of.ts';
import { beforeAll, describe, expect, it } from 'vitest';

import { STEP } from '../support/makers.ts';
import { TestRoom, type TestSeat } from '../support/test-room.ts';

const PEOPLE = 11;
const EACH = 95;

let hall: TestRoom;
let desk: TestSeat;
const people: TestSeat[] = [];
let wholeBoards = 0;

beforeAll(async () => {
  hall = await TestRoom.create({
    rules: {
      boardOf: (...given) => {
        wholeBoards += 1;
        return boardOf(...given);
      },
    },
  });
  desk = await hall.desk();
  desk.watch();
  desk.openBoard();
  for (let i = 0; i < PEOPLE; i++) {
    const seat = await hall.join(`Orang ${i}`);
    seat.openDrawer();
    people.push(seat);
  }
  await desk.do({
    name: 'step.advance',
    from: { step: STEP, state: 'prepared' },
    to: { step: STEP, state: 'open' },
    skip: null,
  });
  for (let i = 0; i < EACH; i++) {
    for (const seat of people) seat.write(`kartu ${i}`);
    await hall.clock.advance(17);
  }
  await hall.settle();
});

describe('a wall of a thousand cards', () => {
  it('[T5] holds exactly as many as it may, the others stay in their drawers with the reason', () => {
    expect(desk.board.doc.getMap('cards').size).toBe(1000);
    expect(hall.state.cards.size).toBe(1000);
    const refused = people.flatMap(refusedOf);
    expect(refused).toHaveLength(PEOPLE * EACH - 1000);
    expect(hall.log.errors).toEqual([]);
  });

  it('[performance 2] one card more costs one small frame, and the whole board is never made again', async () => {
    const before = wholeBoards;
    const frames = desk.board.frames.length;
    const [card] = [...hall.state.cards.keys()];
    await desk.do({ name: 'card.hide', card: card!, hidden: true });
    await hall.settle();
    await desk.do({ name: 'card.hide', card: card!, hidden: false });
    await hall.settle();
    const sent = desk.board.frames.slice(frames);
    expect(sent).toHaveLength(2);
    for (const frame of sent) expect(frame.length).toBeLessThan(500);
    expect(wholeBoards).toBe(before);
    expect(desk.board.doc.getMap('cards').toJSON()).toEqual(
      Object.fromEntries(boardOf(hall.state, STEP as StepId).cards),
    );
  });

  it('[performance 4] those who join get one shared full state and the frames since', async () => {
    const [one, two] = [people[0]!, people[1]!];
    one.openBoard();
    await hall.clock.advance(1);
    people[2]!.send(
      [...hall.state.cards.values()].find(({ author }) => author === people[2]!.viewer.person)!.id,
      false,
    );
    await hall.clock.advance(20);
    two.openBoard();
    await hall.clock.advance(20);
    expect(two.board.frames[0]).toBe(one.board.frames[0]);
    expect(two.board.frames).toHaveLength(2);
    for (const seat of [one, two])
      expect(seat.board.doc.getMap('cards').size).toBe(desk.board.doc.getMap('cards').size);
  });
});

function refusedOf(seat: TestSeat): unknown[] {
  seat.watch();
  return (seat.view.me?.cards ?? []).filter(({ state }) => state === 'refused');
}
