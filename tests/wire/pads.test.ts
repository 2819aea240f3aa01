/** A pad over real sockets, with the store that phones run: two who type, a cut, a kill, and a hand-made client [W6, G7]. */

import { openPad, type Pad } from '@mufakat/client/store/pad.ts';
import type { Workshop } from '@mufakat/client/store/workshop.ts';
import { updateFrame } from '@mufakat/server/room/frames.ts';
import type { CircleId, GroupId, PadId } from '@mufakat/shared/cards/card.ts';
import { paperPath } from '@mufakat/shared/protocol/paper-address.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';

import { orderTrick } from '../support/forge-text.ts';
import {
  allOnline,
  type Attender,
  ISSUES,
  openLiveHall,
  type LiveHall,
  WITHIN_MS,
} from '../support/live-hall.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { until } from '../support/test-phone.ts';

let server: ServerProcess;
let hall: LiveHall;
let [ani, budi] = [] as unknown as [Attender, Attender];
let group: GroupId;
let lost: string[];
const opened: { close(): void }[] = [];

beforeAll(async () => {
  server = await openServerProcess();
});
afterAll(() => server?.remove());

beforeEach(async () => {
  lost = [];
  hall = await openLiveHall(server);
  await hall.walkTo(ISSUES, 'prepared');
  const circles = [{ circle: null, circleName: 'Gambut', theme: null }];
  await hall.command({ name: 'circles.set', step: ISSUES, entry: 'choice', circles });
  await until(hall.desk, () => circleId() !== undefined, 'a circle', WITHIN_MS);
  [ani, budi] = [await hall.join('Ani'), await hall.join('Budi')];
  for (const { page } of [ani, budi]) {
    await page.send({ name: 'circle.join', circle: circleId()! });
    await until(page, () => page.section('me')?.circle != null, 'in the circle', WITHIN_MS);
  }
  await hall.walkTo(ISSUES, 'open');
  const fields = { judul: 'air' };
  const made = await hall.command({
    name: 'group.create',
    step: ISSUES,
    kind: 'isu',
    fields,
    circle: circleId()!,
  });
  group = made.group!;
});
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
  hall.close();
});

const circleId = (): CircleId | undefined => hall.desk.section('circles')?.[0]?.circles[0]?.id;
const rowOf = (page: Workshop) => (page.section('me')?.circle?.pads ?? page.section('wall')?.pads ?? [])[0];

/** Opens the pad as the editor does, and follows where the room says it is. */
async function open(page: Workshop): Promise<Pad> {
  const reply = await page.send({ name: 'pad.open', group, field: 'judul' });
  if (!reply.ok) throw new Error(JSON.stringify(reply.refusal));
  await until(page, () => rowOf(page) !== undefined, 'the pad is in the view', WITHIN_MS);
  const { pad, generation } = rowOf(page)!;
  const { paper, close } = page.openPaper((given) =>
    openPad({
      ...given,
      pad,
      generation,
      origin: { step: ISSUES, kind: 'isu', field: 'judul' },
      onLost: (words) => lost.push(words) > 0,
    }),
  );
  const stop = page.onSection('me', () => paper.setGeneration(rowOf(page)?.generation ?? generation));
  opened.push({ close: () => (stop(), close()) });
  await becomes(paper, ({ loaded }) => loaded);
  return paper;
}

function becomes(pad: Pad, holds: (view: ReturnType<Pad['view']>) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!holds(pad.view())) return;
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(() => reject(new Error(`still ${JSON.stringify(pad.view())}`)), WITHIN_MS);
    const stop = pad.onChange(look);
    look();
  });
}

const says = (text: string) => (view: ReturnType<Pad['view']>) => view.text === text;
const append = (pad: Pad, words: string) => {
  const text = pad.view().text + words;
  pad.write(text, text.length);
};

/** What a hand-made client sends under this person's seat. */
async function tamper({ phone, page }: Attender, pad: PadId, generation: number, updates: Uint8Array[]) {
  const path = paperPath({ workshop: page.workshop, seat: page.seat, paper: 'pad', pad, epoch: generation });
  const socket = new WebSocket(`${server.base.replace('http', 'ws')}${path}`, {
    headers: { origin: server.base, cookie: phone.cookie() },
  });
  await new Promise((resolve) => socket.once('open', resolve));
  for (const update of updates) socket.send(updateFrame(update));
  await new Promise((resolve) => socket.once('close', resolve));
}

describe('a pad', () => {
  it('[W6] two phones type at once, are told of each other, and settle the wording', async () => {
    const [one, two] = [await open(ani.page), await open(budi.page)];
    await becomes(one, ({ peers }) => peers.some(({ name }) => name === 'Budi'));
    append(one, ' bersih');
    await becomes(two, says('air bersih'));
    await becomes(two, ({ peers }) => peers.some(({ name, typing }) => name === 'Ani' && typing));
    two.write(`akses ${two.view().text}`, 6);
    append(one, ' desa');
    await becomes(one, says('akses air bersih desa'));
    await becomes(two, says('akses air bersih desa'));
    // Where Ani stands is told, and stays between the same letters when Budi types before it.
    one.stands(5);
    const stand = () => two.view().peers.find(({ name }) => name === 'Ani')?.cursor;
    await becomes(two, () => stand() === 5);
    two.write(`~${two.view().text}`, 1);
    expect(stand()).toBe(6);
    two.write(two.view().text.slice(1), 0);
    expect(stand()).toBe(5);
    one.stands(null);
    await becomes(two, () => stand() === null);
    await two.stored();
    const reply = await budi.page.send({ name: 'pad.settle', pad: rowOf(budi.page)!.pad });
    expect(reply.ok).toBe(true);
    const wording = () => hall.desk.section('wall')?.groups.find(({ id }) => id === group)?.wording;
    await until(hall.desk, () => wording()?.['judul'] === 'akses air bersih desa', 'the wording', WITHIN_MS);
    await becomes(two, ({ peers }) => peers.every(({ typing }) => !typing));
  });

  it('[W6, P2] what is typed without signal, and over a reload and a kill, comes in once', async () => {
    const [one, two] = [await open(ani.page), await open(budi.page)];
    ani.phone.cut();
    append(one, ' bersih');
    expect(one.view().text).toBe('air bersih');
    await becomes(one, ({ mark }) => mark === 'device');
    append(two, '!');
    await two.stored();
    await server.kill();
    // The page is closed and opened again: what was typed is on the device alone.
    ani.page = ani.phone.reload(ani.page);
    await server.start();
    ani.phone.restore();
    await allOnline([ani.page, budi.page, hall.desk]);
    await until(ani.page, () => rowOf(ani.page) !== undefined, 'the pad', WITHIN_MS);
    const again = await open(ani.page);
    const both = ({ text }: { text: string }) => /^air( bersih!|! bersih)$/.test(text);
    await becomes(again, (view) => both(view) && view.mark === 'stored');
    await becomes(two, both);
    expect(two.view().text).toBe(again.view().text);
  });

  it('[W9, G7] bytes that read otherwise in another order end in a fresh pad, with what others were typing', async () => {
    const one = await open(ani.page);
    const { pad, generation } = rowOf(ani.page)!;
    const done = tamper(budi, pad, generation, orderTrick(5, one.view().text.length));
    await becomes(one, ({ text }) => text.includes('X') && text.includes('Y'));
    const read = one.view().text;
    append(one, ' bersih');
    await done;
    await until(ani.page, () => rowOf(ani.page)!.generation === generation + 1, 'seated anew', WITHIN_MS);
    await becomes(one, (view) => view.loaded && view.mark === 'stored' && view.text === `${read} bersih`);
    const late = await open(hall.desk);
    await becomes(late, says(`${read} bersih`));
    expect(one.view().adrift).toBe('');
  });

  it('[W6, C3] when the circle ends, what was never stored is handed on, also from an editor that was left', async () => {
    const one = await open(ani.page);
    ani.phone.cut();
    append(one, ' bersih');
    let isClosed = false;
    one.leave(() => (isClosed = true));
    expect(isClosed).toBe(false);
    await hall.command({ name: 'circles.merge', step: ISSUES });
    ani.phone.restore();
    await becomes(one, ({ over }) => over);
    expect([lost, isClosed]).toEqual([['air bersih'], true]);
  });

  it('[W6, P2, W5] typed without signal, the page loaded again, the circle merged meanwhile: a card of one’s own, once', async () => {
    const one = await open(ani.page);
    ani.phone.cut();
    append(one, ' bersih');
    await becomes(one, ({ mark }) => mark === 'device');
    ani.page = ani.phone.reload(ani.page);
    await hall.command({ name: 'circles.merge', step: ISSUES });
    await hall.walkTo(ISSUES, 'discussion');
    ani.phone.restore();
    const own = () => ani.page.cards.of(ISSUES);
    await until(ani.page, () => own().length > 0, 'a card of one’s own', WITHIN_MS);
    expect(own().map(({ fields, ready }) => [fields['judul'], ready])).toEqual([['air bersih', false]]);
    await until(ani.page, () => ani.page.cards.mark(own()[0]!.id).state === 'stored', 'stored', WITHIN_MS);
    // What it was typed into is not on the device any more, so that another start makes no second one.
    await vi.waitFor(async () => expect(await ani.phone.storage.read('pad')).toEqual([]), WITHIN_MS);
    ani.page = ani.phone.reload(ani.page);
    await until(ani.page, () => own().length > 0, 'still there', WITHIN_MS);
    expect(own()).toHaveLength(1);
    ani.page.cards.setReady(own()[0]!.id, true);
    const late = () => hall.desk.section('tray') ?? [];
    await until(hall.desk, () => late().length > 0, 'a late card', WITHIN_MS);
    expect(late()[0]?.fields['judul']).toBe('air bersih');
  });
});
