/** The drawer a circle shares, over real sockets with the store that phones run, and a member's hand-made client [W3, G7]. */

import { syncStep1, updateFrame } from '@mufakat/server/room/frames.ts';
import { type CardId, type CircleId, type OwnerId } from '@mufakat/shared/cards/card.ts';
import { textOf } from '@mufakat/shared/cards/drawer.ts';
import { paperPath } from '@mufakat/shared/protocol/paper-address.ts';
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

import { orderTrick } from '../support/forge-text.ts';
import { type Attender, ISSUES, openLiveHall, WITHIN_MS } from '../support/live-hall.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { until } from '../support/test-phone.ts';

let server: ServerProcess;

beforeAll(async () => {
  server = await openServerProcess();
});
afterAll(() => server?.remove());

/** Reads the drawer under this person's seat, and puts two letters about a title that read otherwise to whoever comes later. */
async function trick({ phone, page }: Attender, circle: CircleId, card: CardId): Promise<void> {
  const path = paperPath({
    workshop: page.workshop,
    seat: page.seat,
    paper: 'drawer',
    owner: circle as OwnerId,
    epoch: 1,
  });
  const socket = new WebSocket(`${server.base.replace('http', 'ws')}${path}`, {
    headers: { origin: server.base, cookie: phone.cookie() },
  });
  const doc = new Y.Doc();
  doc.getMap('cards');
  const read = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      const decoder = createDecoder(data);
      if (readVarUint(decoder) !== 0 || readVarUint(decoder) === 0) return;
      Y.applyUpdate(doc, readVarUint8Array(decoder));
      if (textOf(doc, card, 'judul') !== null) resolve();
    });
  });
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(syncStep1(Y.encodeStateVector(doc)));
  await read;
  const title = textOf(doc, card, 'judul')!;
  const { id } = title._start!;
  for (const update of orderTrick(5, title.length, [id.client, id.clock])) socket.send(updateFrame(update));
  await new Promise((resolve) => socket.once('close', resolve));
}

it('[W9, G7] bytes that read otherwise in another order end in a fresh drawer, with all that the others wrote', async () => {
  const hall = await openLiveHall(server);
  try {
    await hall.walkTo(ISSUES, 'prepared');
    const circles = [{ circle: null, circleName: 'Gambut', theme: null }];
    await hall.command({ name: 'circles.set', step: ISSUES, entry: 'choice', circles });
    const circle = () => hall.desk.section('circles')?.[0]?.circles[0]?.id;
    await until(hall.desk, () => circle() !== undefined, 'a circle', WITHIN_MS);
    const [ani, budi] = [await hall.join('Ani'), await hall.join('Budi')];
    for (const { page } of [ani, budi]) {
      await page.send({ name: 'circle.join', circle: circle()! });
      await until(page, () => page.circleCards.owner() === circle(), 'in the circle', WITHIN_MS);
    }
    await hall.walkTo(ISSUES, 'open');
    const cards = ani.page.circleCards;
    const write = (judul: string, ready: boolean) =>
      cards.create({ step: ISSUES, kind: 'isu', fields: { judul }, ready })!;
    const titles = (page = ani.page) =>
      page.circleCards.of(ISSUES).map(({ fields }) => JSON.stringify(fields['judul']));
    const words = (id: CardId, page = ani.page) => page.circleCards.card(id)?.fields['judul'];
    const [first, draft] = [write('Gambut kering', true), write('Belum selesai', false)];
    await until(budi.page, () => words(draft, budi.page) === 'Belum selesai', 'both have it', WITHIN_MS);
    await until(ani.page, () => cards.mark(draft).state === 'stored', 'stored', WITHIN_MS);

    const done = trick(budi, circle()!, first);
    await until(ani.page, () => titles().some((title) => title.includes('X')), 'the trick', WITHIN_MS);
    await done;
    await until(ani.page, () => ani.page.section('me')?.circle?.epoch === 2, 'laid down afresh', WITHIN_MS);
    cards.write(draft, 'judul', 'Belum selesai juga');
    cards.settle(draft);
    // In the same card, or beside it as the version of that device where it was typed while the drawer changed [C3].
    await until(budi.page, () => titles(budi.page).includes('"Belum selesai juga"'), 'goes on', WITHIN_MS);
    expect(words(first, budi.page)).toBe(words(first));
    await until(ani.page, () => cards.mark(first).state === 'board', 'on the board', WITHIN_MS);
    // Who comes later reads the same, and nothing is there twice.
    const late = await hall.join('Citra');
    await late.page.send({ name: 'circle.join', circle: circle()! });
    await until(late.page, () => words(first, late.page) === words(first), 'the same', WITHIN_MS);
    expect(new Set(titles(late.page)).size).toBe(titles(late.page).length);
    expect(new Set(titles(late.page))).toEqual(new Set(titles()));
  } finally {
    hall.close();
  }
});
