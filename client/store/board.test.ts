import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { BoardCard, BoardGroup } from '@mufakat/shared/cards/board.ts';
import { writeBoard } from '@mufakat/shared/cards/board.testing.ts';
import type { CardId, GroupId, StepId } from '@mufakat/shared/cards/card.ts';

import { closeFakeDevices, openFakeDevice, type FakeDevice } from './testing/fake-device.ts';
import { makeFakePaperNet, type FakePaperNet } from './testing/fake-paper-net.ts';
import { aRoom, aViewMessage, STEP } from './testing/fake-room.ts';

const OTHER = 'visi' as StepId;

let net: FakePaperNet;
let screen: FakeDevice;

beforeEach(async () => {
  net = makeFakePaperNet();
  screen = await openFakeDevice({ net });
});

function hang(step: StepId, titles: readonly string[], order = (at: number) => at): void {
  const cards = titles.map((title): [CardId, BoardCard] => [
    title as CardId,
    { kind: 'issue', fields: { title }, key: title },
  ]);
  const groups = titles.map((title, at): [GroupId, BoardGroup] => [
    `g${title}` as GroupId,
    {
      kind: 'issue',
      cards: [title as CardId],
      order: order(at),
      wording: { title },
      formed: false,
      standing: 'none',
    },
  ]);
  writeBoard(net.paper(`board/${step}`), { cards: new Map(cards), groups: new Map(groups) });
}

const titles = (step = STEP) => screen.store.board(step).groups.map((group) => group.wording.title);

/** The fake server relays drawers only; a board is asked for again. */
async function reopen(close: () => void): Promise<() => void> {
  close();
  const again = screen.store.openBoard(STEP);
  await screen.clock.advance(300);
  await net.deliverAll();
  return again;
}

afterEach(closeFakeDevices);

describe('a board', () => {
  it('shows groups ascending by order and cards by their random key', async () => {
    hang(STEP, ['b', 'a', 'c'], (at) => 10 - at);
    await screen.goOnline();
    expect(screen.store.board(STEP)).toEqual({ step: STEP, loaded: false, groups: [], cards: [] });
    screen.store.openBoard(STEP);
    await screen.clock.advance(300);
    await net.deliverAll();
    expect(titles()).toEqual(['c', 'a', 'b']);
    expect(screen.store.board(STEP).cards.map((card) => card.id)).toEqual(['a', 'b', 'c']);
    expect(screen.store.board(STEP)).toBe(screen.store.board(STEP));
  });

  it('[W2] is a new document at every epoch, and stays on view until the new one is whole', async () => {
    hang(STEP, ['a', 'c']);
    await screen.goOnline();
    screen.store.openBoard(STEP);
    await screen.clock.advance(300);
    await net.deliverAll();
    net.replace(`board/${STEP}`, 2);
    hang(STEP, ['a', 'b', 'c']);
    await net.deliverAll();
    await screen.clock.advance(1000);
    await net.deliverAll();
    expect(titles()).toEqual(['a', 'b', 'c']);
    expect(screen.store.board(STEP).cards).toHaveLength(3);
    expect(screen.sockets.dialled.at(-1)).toMatch(/board\/isu\/2$/);
  });

  it('[W2] goes to the epoch its view names', async () => {
    await screen.goOnline();
    screen.store.openBoard(STEP);
    await screen.clock.advance(300);
    await net.deliverAll();
    screen.server.view(aViewMessage({ room: aRoom({ boardEpoch: 5 }) }, 2));
    expect(screen.sockets.dialled.at(-1)).toMatch(/board\/isu\/5$/);
  });

  it('is one at a time: the last asked for, then the one before', async () => {
    hang(STEP, ['a']);
    hang(OTHER, ['z']);
    await screen.goOnline();
    screen.store.openBoard(STEP);
    const close = screen.store.openBoard(OTHER);
    await screen.clock.advance(300);
    await net.deliverAll();
    expect([screen.store.board(STEP).loaded, titles(OTHER)]).toEqual([false, ['z']]);
    // The drawer and one board.
    expect(screen.sockets.open()).toBe(2);
    close();
    await screen.clock.advance(300);
    await net.deliverAll();
    expect(titles()).toEqual(['a']);
    expect(screen.sockets.open()).toBe(2);
  });

  it('keeps what was last seen while offline, and keeps objects that did not change', async () => {
    hang(STEP, ['a', 'b']);
    await screen.goOnline();
    const close = screen.store.openBoard(STEP);
    await screen.clock.advance(300);
    await net.deliverAll();
    await screen.goOffline();
    expect(titles()).toEqual(['a', 'b']);
    const [a] = screen.store.board(STEP).groups;
    hang(STEP, ['a', 'b', 'c']);
    await screen.goOnline({ n: 2 });
    await screen.clock.advance(2000);
    await net.deliverAll();
    expect(titles()).toEqual(['a', 'b', 'c']);
    expect(screen.store.board(STEP).groups[0]).toBe(a);
    await reopen(close);
    expect(titles()).toEqual(['a', 'b', 'c']);
  });
});
