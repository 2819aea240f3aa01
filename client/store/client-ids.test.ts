import { afterEach, expect, it } from 'vitest';

import type { CardId } from '@mufakat/shared/cards/card.ts';

import { closeFakeDevices, openFakeDevice, type FakeDevice } from './testing/fake-device.ts';
import { makeFakePaperNet } from './testing/fake-paper-net.ts';
import { STEP } from './testing/fake-room.ts';

afterEach(closeFakeDevices);

function write({ store }: FakeDevice, title: string): CardId {
  const id = store.cards.create({ step: STEP, kind: 'issue', fields: { title } });
  if (id === null) throw new Error('The card was not made.');
  return id;
}

it('[G8] each page writes under a client id of its own, so that nothing of two is taken for known', async () => {
  const net = makeFakePaperNet();
  const pages = [await openFakeDevice({ net }), await openFakeDevice({ net })];
  for (const page of pages) {
    await page.goOnline();
    await net.deliverAll();
    await page.goOffline();
  }
  // Without signal neither hears of the other.
  const cards = pages.map((page, at) => write(page, `Dari HP ${at}`));
  for (const page of pages) {
    await page.goOnline();
    await net.deliverAll();
  }
  const drawer = net.paper('drawer/ani');
  expect([...drawer.getMap('cards').keys()].toSorted()).toEqual(cards.toSorted());
  expect(drawer.store.clients.size).toBe(2);
});

it('[G8] tabs of one browser hear of each other through the server alone', async () => {
  const net = makeFakePaperNet();
  const [one, other] = [await openFakeDevice({ net }), await openFakeDevice({ net })];
  for (const tab of [one, other]) await tab.goOnline();
  await net.deliverAll();
  const id = write(one, 'Dari tab ini');
  await one.clock.advance(0);
  // The server has not been reached yet.
  expect(other.store.cards.card(id)).toBeUndefined();
  await net.deliverAll();
  expect(other.store.cards.card(id)).toBeDefined();
});
