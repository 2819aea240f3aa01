/** Who loses a right loses their sockets within a second [T2], measured over real sockets, papers without a live one included. */

import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';

import { anOp, Browser, closed, type Hall, openHall, opened, type Watcher } from './server.ts';

const WITHIN_MS = 1000;

let hall: Hall;
let desk: Browser;
let lead: Watcher;
let deskSeat: SeatId;
let workshop: WorkshopId;
let code: string;
let recovery: string;
beforeAll(async () => {
  hall = await openHall();
  desk = new Browser(hall);
  const created = await desk.create();
  ({ workshop, recovery } = created);
  deskSeat = created.seat;
  code = created.links.code;
  lead = await desk.connect(deskSeat);
  await lead.until(({ view }) => view.room !== undefined);
});
afterAll(async () => {
  lead.socket.disconnect();
  await hall.close();
});

interface Phone {
  readonly browser: Browser;
  readonly seat: SeatId;
  readonly person: string;
  board(): Promise<WebSocket>;
  drawer(): Promise<WebSocket>;
}

async function aPhone(name: string): Promise<Phone> {
  const browser = new Browser(hall);
  const { seat, person } = await browser.joinAs(code, name);
  const { boardEpoch: epoch, current: step } = lead.view.room!;
  const open = async (address: Parameters<Browser['paper']>[0]) => {
    const socket = browser.paper(address);
    await opened(socket);
    return socket;
  };
  return {
    browser,
    seat,
    person,
    board: () => open({ workshop, seat, paper: 'board', step, epoch }),
    drawer: () => open({ workshop, seat, paper: 'drawer', owner: person, epoch: 1 }),
  };
}

/** How long after the order was answered the last of these was over. */
async function cutAfter(order: Command, ...ends: readonly Promise<unknown>[]): Promise<number> {
  expect(await lead.command(anOp(), order)).toMatchObject({ ok: true });
  const since = performance.now();
  await Promise.all(ends);
  return performance.now() - since;
}

describe('within a second', () => {
  it('[T2] a removed person is out of view, drawer and board', async () => {
    const phone = await aPhone('Salah catat');
    const [board, drawer, watcher] = [
      await phone.board(),
      await phone.drawer(),
      await phone.browser.connect(phone.seat),
    ];
    const codes = Promise.all([closed(board), closed(drawer)]);
    const ms = await cutAfter(
      { name: 'person.remove', person: phone.person as never },
      codes,
      watcher.until(({ why }) => why !== null),
    );
    expect(ms).toBeLessThan(WITHIN_MS);
    expect(watcher.why).toBe('removed');
    expect((await codes).map((end) => end.code)).toEqual([4403, 4403]);
  });

  it('[T2] also who has nothing open but a board', async () => {
    const phone = await aPhone('Hanya membaca');
    const end = closed(await phone.board());
    expect(await cutAfter({ name: 'person.remove', person: phone.person as never }, end)).toBeLessThan(
      WITHIN_MS,
    );
    expect((await end).code).toBe(4403);
    // And does not come back: the seat is gone.
    expect((await closed(await phone.board())).code).toBe(4401);
  });

  it('[T2] who is given another role, or is merged into somebody else', async () => {
    const [phone, other] = [await aPhone('Pembantu'), await aPhone('Pembantu juga')];
    const [watcher, twin] = [
      await phone.browser.connect(phone.seat),
      await other.browser.connect(other.seat),
    ];
    const role = await cutAfter(
      { name: 'person.role', person: phone.person as never, role: 'helper' },
      watcher.until(({ why }) => why !== null),
    );
    expect([watcher.why, role < WITHIN_MS]).toEqual(['role-changed', true]);
    const again = await phone.browser.connect(phone.seat);
    expect(again.hello?.role).toBe('helper');
    const drawer = closed(await other.drawer());
    const merged = await cutAfter(
      { name: 'person.merge', keep: phone.person as never, drop: other.person as never },
      twin.until(({ why }) => why !== null),
      drawer,
    );
    expect([twin.why, merged < WITHIN_MS, (await drawer).code]).toEqual(['merged', true, 4403]);
    again.socket.disconnect();
  });

  it('[T2] the old desk, when the new one says so', async () => {
    const old = new Browser(hall);
    const first = await old.post('/api/recover', { code: recovery, removeOthers: false });
    const watcher = await old.connect((first.body as { seat: SeatId }).seat);
    const second = new Browser(hall);
    const since = performance.now();
    await second.post('/api/recover', { code: recovery, removeOthers: true });
    await watcher.until(({ why }) => why !== null);
    expect([watcher.why, performance.now() - since < WITHIN_MS]).toEqual(['no-session', true]);
  });
});
