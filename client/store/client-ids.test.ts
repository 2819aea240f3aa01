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

it('[G8] each load of a page writes under a client id of its own', async () => {
  const net = makeFakePaperNet();
  const first = await openFakeDevice({ net });
  await first.goOnline();
  write(first, 'Sebelum');
  await first.clock.advance(0);
  await net.deliverAll();
  first.store.close();
  const again = await openFakeDevice({ net, storage: first.storage });
  await again.goOnline();
  write(again, 'Sesudah');
  await net.deliverAll();
  const writers = [...net.paper('drawer/ani').store.clients.keys()];
  expect(writers).toHaveLength(2);
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
