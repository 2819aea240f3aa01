/** What the log of a workshop holds, and what lies beside it [L2]. */
import { createCard, textOf } from '@mufakat/shared/cards/drawer.ts';
import type { CardId } from '@mufakat/shared/cards/card.ts';
import { expect, it } from 'vitest';

import { ISSUE, STEP } from '../support/makers.ts';
import { TestRoom } from '../support/test-room.ts';

/** Families of entries: the noun that something happened to. */
const FAMILIES = [
  'actor authors ballot card cards circle circles claim decision dictionary done group guest hand late map matrix notula',
  'people person picture poll record result step text timer workshop',
].flatMap((line) => line.split(' '));

it('[L2] the log holds what happened, by its name; the bytes that people type are stored beside it', async () => {
  const hall = await TestRoom.create();
  const desk = await hall.desk();
  const at = (state: 'prepared' | 'open') => ({ step: STEP, state });
  await desk.do({ name: 'step.advance', from: at('prepared'), to: at('open'), skip: null });
  const ani = await hall.join('Ani');
  ani.openDrawer();
  await hall.settle();
  const before = (await hall.store.loadLog(hall.state.id)).length;

  // Half a minute of typing, of which nothing is sent.
  const card = 'ditulis' as CardId;
  createCard(ani.drawer.doc, {
    id: card,
    step: STEP,
    kind: ISSUE,
    for: null,
    fields: { uraian: 'S' },
    ready: false,
  });
  const words = textOf(ani.drawer.doc, card, 'uraian')!;
  for (const letter of 'umur di dusun barat kering') {
    words.insert(words.length, letter);
    await hall.clock.advance(1000);
    await hall.settle();
  }
  expect(await hall.store.loadLog(hall.state.id)).toHaveLength(before);
  const drawers = await hall.store.loadDrawers(hall.state.id);
  expect(drawers.length).toBeGreaterThan(20);

  // What is sent is one entry, with the words as JSON and none of the bytes.
  ani.rewrite(card, 'Sumur');
  ani.send(card);
  await hall.clock.advance(2000);
  await hall.settle();
  const log = await hall.store.loadLog(hall.state.id);
  expect(log.slice(before).map(({ kind }) => kind)).toEqual(['card.published']);
  expect(JSON.parse(log.at(-1)?.body ?? 'null')).toMatchObject({
    fields: { judul: 'Sumur', uraian: 'Sumur di dusun barat kering' },
  });
  // Changing it is one more, however many letters that took.
  for (const letter of ' kerontang sejak Maret') {
    words.insert(words.length, letter);
    await hall.clock.advance(100);
    await hall.settle();
  }
  await hall.clock.advance(2000);
  await hall.settle();
  const after = await hall.store.loadLog(hall.state.id);
  expect(after.slice(log.length).map(({ kind }) => kind)).toEqual(['card.revised']);

  for (const { kind, facts, body } of after) {
    expect(FAMILIES).toContain(kind.split('.')[0]);
    expect(kind).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
    // JSON texts: nothing in them is a row of bytes.
    expect(typeof JSON.parse(facts)).toBe('object');
    expect(body === null || typeof JSON.parse(body) === 'object').toBe(true);
  }
  for (const { bytes } of drawers) {
    const hex = Buffer.from(bytes).toString('hex');
    const base64 = Buffer.from(bytes).toString('base64');
    expect(
      log.some(({ facts, body }) => `${facts}${body}`.includes(hex) || `${facts}${body}`.includes(base64)),
    ).toBe(false);
  }
});
