/** What was typed in a pad without a signal belongs to the rows of a seat: it goes along with them, and it goes away with them. */
import { beforeEach, expect, it } from 'vitest';

import type { PadId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import { padOriginKey } from './opened-circles.ts';
import { padCopies } from './pad-words.ts';
import { adoptWords, forgetSeat } from './seat-rows.ts';
import { makeMemoryStorage, type MemoryStorage } from './testing/memory-storage.ts';

const workshop = 'sembilang' as WorkshopId;
const [before, now] = ['seat-before', 'seat-now'] as [SeatId, SeatId];
const pad = 'pad-1' as PadId;
const rowsOf = (seat: SeatId) => [
  `copy/${workshop}/${seat}/1`,
  padOriginKey(workshop, seat, pad),
  `${padCopies(workshop, seat, pad)}1`,
];

let storage: MemoryStorage;
beforeEach(async () => {
  storage = makeMemoryStorage();
  await storage.write({ put: rowsOf(before).map((key) => ({ key, value: {} })) });
});
const keys = () => storage.rows().map(({ key }) => key);

it('[P2] hands on what a pad is of with its words', async () => {
  await adoptWords(storage, { workshop, seat: now, person: null }, async () => []);
  expect(keys()).toEqual(rowsOf(now));
});

it('[E4] forgets it with all else', async () => {
  await forgetSeat(storage, { workshop, seat: before });
  expect(keys()).toEqual([]);
});
