/** Papers as `docs/PROTOCOL.md` says, on a real port, with the stock y-websocket provider and with raw frames. */

import { syncStep2, updateFrame } from '@mufakat/server/room/frames.ts';
import type { PersonId, SeatId, StepId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

import { anOp, Browser, closed, type Hall, openHall, opened, type Watcher } from './server.ts';

let hall: Hall;
let desk: Browser;
let deskSeat: SeatId;
let workshop: WorkshopId;
let code: string;

interface Phone {
  readonly browser: Browser;
  readonly seat: SeatId;
  readonly person: PersonId;
}

beforeAll(async () => {
  hall = await openHall();
  desk = new Browser(hall);
  const created = await desk.create();
  ({ workshop } = created);
  deskSeat = created.seat;
  code = created.links.code;
});
afterAll(() => hall.close());

async function aPhone(name: string): Promise<Phone> {
  const browser = new Browser(hall);
  const { seat, person } = await browser.joinAs(code, name);
  return { browser, seat, person };
}

async function where({ browser, seat }: Pick<Phone, 'browser' | 'seat'>) {
  const watcher = await browser.connect(seat);
  await watcher.until(({ view }) => view.room !== undefined && view.me !== undefined);
  const { room, me } = watcher.view;
  watcher.socket.disconnect();
  return { boardEpoch: room!.boardEpoch, step: room!.current, drawer: me!.drawer };
}

async function drawerOf(phone: Phone, owner = phone.person, seat = phone.seat): Promise<WebSocket> {
  const { drawer } = await where(phone);
  return phone.browser.paper({ workshop, seat, paper: 'drawer', owner, epoch: drawer!.epoch });
}

/** Messages as they come, each an array of bytes. */
function heard(socket: WebSocket): { until(holds: (frames: number[][]) => boolean): Promise<number[][]> } {
  const frames: number[][] = [];
  let tell = (): void => undefined;
  socket.on('message', (data: Buffer) => {
    frames.push([...data]);
    tell();
  });
  return {
    async until(holds) {
      while (!holds(frames)) await new Promise<void>((resolve) => (tell = resolve));
      return frames;
    },
  };
}

function aCard(id = 'kartu1'): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap('cards').set(id, new Y.Map<unknown>([['ready', false]]));
  return Y.encodeStateAsUpdate(doc);
}

/** The stock provider, with the cookie a browser would send. */
function provide(phone: Phone, doc: Y.Doc, epoch: number): WebsocketProvider {
  const { host, cookie } = phone.browser;
  class CookieSocket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { origin: `http://${host}`, cookie } });
    }
  }
  const provider = new WebsocketProvider(
    `ws://${host}/yjs/${workshop}/${phone.seat}`,
    `drawer/${phone.person}/${epoch}`,
    doc,
    {
      connect: false,
      disableBc: true,
      WebSocketPolyfill: CookieSocket as unknown as typeof globalThis.WebSocket,
    },
  );
  provider.awareness.setLocalState(null);
  provider.messageHandlers[100] = () => undefined;
  return provider;
}

function until(doc: Y.Doc, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => void (holds() && (doc.off('update', look), resolve()));
    doc.on('update', look);
    look();
  });
}

describe('with the stock provider', () => {
  it('[paper-1] syncs a drawer between two devices, tells what is saved, and keeps it over a restart', async () => {
    const phone = await aPhone('Siti');
    const { drawer } = await where(phone);
    const [one, two] = [new Y.Doc(), new Y.Doc()];
    one.getMap('cards').set('sebelum', new Y.Map<unknown>([['ready', false]]));
    const providers = [provide(phone, one, drawer!.epoch), provide(phone, two, drawer!.epoch)];
    const saved = new Promise<number>((resolve) => {
      providers[0]!.messageHandlers[100] = (_encoder, decoder) => resolve(decoder.arr[decoder.pos++] ?? 0);
    });
    for (const provider of providers) provider.connect();
    await until(two, () => two.getMap('cards').has('sebelum'));
    expect(await saved).toBe(1);
    two.getMap('cards').set('sesudah', new Y.Map<unknown>([['ready', true]]));
    await until(one, () => one.getMap('cards').has('sesudah'));
    await hall.restart();
    const three = new Y.Doc();
    const third = provide(phone, three, drawer!.epoch);
    third.connect();
    await until(three, () => three.getMap('cards').size === 2);
    for (const provider of [...providers, third]) provider.destroy();
  });
});

describe('at the door', () => {
  it('[T2] lets no page of another site in', async () => {
    const phone = await aPhone('Ani');
    const { drawer } = await where(phone);
    const address = {
      workshop,
      seat: phone.seat,
      paper: 'drawer',
      owner: phone.person,
      epoch: drawer!.epoch,
    } as const;
    for (const headers of [
      { origin: 'http://jahat.example' },
      { origin: 'null' },
      { origin: `http://jahat.example:${hall.server.port}`, host: `jahat.example:${hall.server.port}` },
    ]) {
      const socket = phone.browser.paper(address, headers);
      const status = await new Promise((resolve) => {
        socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
        socket.on('error', () => undefined);
        socket.on('open', () => resolve('open'));
      });
      expect(status).toBe(403);
      socket.terminate();
    }
  });

  it('[G11] closes with a code the client can see, before any message', async () => {
    const [phone, other] = [await aPhone('Budi'), await aPhone('Wati')];
    const { drawer, boardEpoch, step } = await where(phone);
    const own = {
      workshop,
      seat: phone.seat,
      paper: 'drawer',
      owner: phone.person,
      epoch: drawer!.epoch,
    } as const;
    const board = { workshop, seat: phone.seat, paper: 'board', step, epoch: boardEpoch } as const;
    const cases: [string, WebSocket, number, string | null][] = [
      ['no cookie', new Browser(hall).paper(own), 4401, null],
      ["another's seat", other.browser.paper(own), 4401, null],
      [
        'a seat of another workshop',
        phone.browser.paper({ ...own, workshop: 'lain' as WorkshopId }),
        4401,
        null,
      ],
      ['a seat that is none', phone.browser.paper({ ...own, seat: 'lain' as SeatId }), 4401, null],
      ["another's drawer", phone.browser.paper({ ...own, owner: other.person }), 4403, null],
      ["a participant's drawer for the desk", desk.paper({ ...own, seat: deskSeat }), 4403, null],
      [
        'an old drawer',
        phone.browser.paper({ ...own, epoch: drawer!.epoch + 1 }),
        4409,
        String(drawer!.epoch),
      ],
      ['an old board', phone.browser.paper({ ...board, epoch: boardEpoch - 1 }), 4409, String(boardEpoch)],
      ['a step that is none', phone.browser.paper({ ...board, step: 'lain' as StepId }), 4404, null],
      ['no paper', phone.browser.rawPaper(`/yjs/${workshop}/${phone.seat}/lembar/x/1`), 4404, null],
      ['no address', phone.browser.rawPaper('/yjs/%00/..//'), 4404, null],
    ];
    let messages = 0;
    for (const [, socket] of cases) socket.on('message', () => (messages += 1));
    const ends = await Promise.all(cases.map(([, socket]) => closed(socket)));
    for (const [at, [name, , expected, reason]] of cases.entries()) {
      const end = ends[at];
      expect([name, end?.code, reason === null ? null : end?.reason]).toEqual([name, expected, reason]);
    }
    expect(messages).toBe(0);
  });

  it('[paper-4] drops upgrades to anywhere else', async () => {
    const socket = desk.rawPaper('/lain');
    expect((await closed(socket)).code).toBe(1006);
  });
});

describe('bad input', () => {
  it.each([
    ['a broken frame', Buffer.from([0, 2, 200, 1]), 4422],
    ['[G1] 7 bytes that reserve 260 MB', updateFrame(Uint8Array.of(1, 0x80, 0x80, 0x80, 0x10, 0, 0)), 4422],
    ['[G1] an update over 32 KiB', updateFrame(new Uint8Array(32 * 1024 + 1)), 4413],
    ['[G5] a SyncStep2 over the quota', syncStep2(new Uint8Array(1024 * 1024 + 1)), 4413],
    ['[T5] a frame over 1.25 MiB', Buffer.alloc(1.3 * 1024 * 1024), 1009],
    ['text', 'halo', 4422],
  ] as const)('closes over %s and goes on for everybody else', async (_, frame, expected) => {
    const phone = await aPhone(`Nakal ${expected} ${anOp()}`);
    const socket = await drawerOf(phone);
    await opened(socket);
    const end = closed(socket);
    socket.send(frame);
    expect((await end).code).toBe(expected);
    const again = await drawerOf(phone);
    await opened(again);
    const frames = heard(again);
    again.send(updateFrame(aCard()));
    await frames.until((all) => all.some((message) => message[0] === 100));
    again.terminate();
  });

  it('[G3] asks for what is missing and saves nothing until it is there', async () => {
    const phone = await aPhone('Bolong');
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    doc.getMap('cards').set('satu', new Y.Map<unknown>([['ready', false]]));
    doc.getMap('cards').set('dua', new Y.Map<unknown>([['ready', false]]));
    const socket = await drawerOf(phone);
    await opened(socket);
    const frames = heard(socket);
    socket.send(updateFrame(updates[1]!));
    const [question] = await frames.until((all) => all.some((frame) => frame[0] === 0 && frame[1] === 0));
    expect(question).toEqual([0, 0, 1, 0]);
    socket.send(syncStep2(Y.encodeStateAsUpdate(doc)));
    const all = await frames.until((seen) => seen.some((frame) => frame[0] === 100));
    expect(all.filter((frame) => frame[0] === 100)).toEqual([[100, 2]]);
    socket.terminate();
  });

  it('[W2] keeps a board as it was, whoever writes on it', async () => {
    const phone = await aPhone('Penulis papan');
    const { boardEpoch, step } = await where(phone);
    const address = { workshop, seat: phone.seat, paper: 'board', step, epoch: boardEpoch } as const;
    const socket = phone.browser.paper(address);
    await opened(socket);
    const end = closed(socket);
    for (let i = 0; i < 3; i++) socket.send(updateFrame(aCard(`palsu${i}`)));
    expect(await end).toEqual({ code: 4403, reason: 'read-only-paper' });
    const reader = phone.browser.paper(address);
    await opened(reader);
    const frames = heard(reader);
    reader.send(Buffer.from([0, 0, 1, 0]));
    const [answer] = await frames.until((all) => all.length > 0);
    expect(Buffer.from(answer!).includes('palsu')).toBe(false);
    reader.terminate();
  });
});

describe('leaving', () => {
  it('[T2] closes the drawer of a removed person', async () => {
    const phone = await aPhone('Keluar');
    const socket = await drawerOf(phone);
    await opened(socket);
    const [watcher, lead]: Watcher[] = await Promise.all([
      phone.browser.connect(phone.seat),
      desk.connect(deskSeat),
    ]);
    const end = closed(socket);
    await lead!.command(anOp(), { name: 'person.remove', person: phone.person });
    expect((await end).code).toBe(4403);
    watcher!.socket.disconnect();
    lead!.socket.disconnect();
  });

  it('[G11] says 4503 when the server restarts', async () => {
    const phone = await aPhone('Setia');
    const socket = await drawerOf(phone);
    await opened(socket);
    const end = closed(socket);
    await hall.restart();
    expect((await end).code).toBe(4503);
  });
});
