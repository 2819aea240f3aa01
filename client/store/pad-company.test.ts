/** Carets of others between two tellings, and how often one tells of oneself [G9]. */
import { createDecoder } from 'lib0/decoding';
import { expect, it } from 'vitest';

import { type PadPeer, type PadPresence, readPresence } from '@mufakat/shared/protocol/awareness.ts';

import { makeCompany } from './pad-company.ts';
import { makeFakeClock } from './testing/fake-clock.ts';

function company() {
  const clock = makeFakeClock();
  const told: (PadPresence | 'nothing' | null)[] = [];
  // Type and length stand before the state.
  const made = makeCompany({ timers: clock.timers }, (message) => told.push(readPresence(message.slice(2))));
  const hear = (place: number, peer: Partial<PadPeer>) => {
    const state = {
      name: 'Ani',
      role: 'participant',
      writes: true,
      typing: false,
      cursor: null,
      you: false,
      ...peer,
    };
    const json = new TextEncoder().encode(JSON.stringify(state));
    const update = [
      1,
      place,
      1,
      ...(json.length < 128 ? [json.length] : [(json.length % 128) | 128, json.length >> 7]),
      ...json,
    ];
    const length = update.length < 128 ? [update.length] : [(update.length % 128) | 128, update.length >> 7];
    made.hear(createDecoder(Uint8Array.of(...length, ...update)));
  };
  return { made, told, clock, hear, cursor: () => made.others()[0]?.cursor };
}

it('keeps a caret between the same letters, and behind what its owner types', () => {
  const { made, hear, cursor } = company();
  hear(1, { you: true });
  hear(2, { cursor: 3 });
  expect(made.others().map(({ place }) => place)).toEqual([2]);
  made.follow('air bersih', 'akses air bersih', true);
  expect(cursor()).toBe(9);
  made.follow('akses air bersih', 'akses air jernih', false);
  expect(cursor()).toBe(9);
  // Typed there by somebody else it comes behind the caret, by its owner before it.
  made.follow('akses air jernih', 'akses air! jernih', true);
  expect(cursor()).toBe(9);
  hear(2, { cursor: 9, typing: true });
  made.follow('akses air! jernih', 'akses air?! jernih', false);
  expect(cursor()).toBe(10);
});

it('tells about twice a second at most, and the newest comes last', async () => {
  const { made, told, clock } = company();
  for (let caret = 1; caret <= 50; caret++) {
    made.typed(caret);
    await clock.advance(100);
  }
  await clock.advance(5000);
  expect(told.length).toBeLessThan(14);
  expect(told.at(0)).toEqual({ typing: true, cursor: 1 });
  expect(told.at(-1)).toEqual({ typing: false, cursor: 50 });
  made.stands(50);
  await clock.advance(1000);
  const before = told.length;
  made.stands(null);
  expect(told.slice(before)).toEqual([{ typing: false, cursor: null }]);
  made.again();
  expect(told).toHaveLength(before + 1);
});
