/** Importing over a real port: a workbook is read, asked about, imported as a whole, and never in halves. */
import type { CardKind } from '@mufakat/shared/cards/card.ts';
import { musrenbangDesa } from '@mufakat/shared/methods/musrenbang-desa.ts';
import type { Created } from '@mufakat/shared/protocol/wire.ts';
import { readRows } from '@mufakat/shared/tables/cards.ts';
import { guessColumns, guessHead, headOf } from '@mufakat/shared/tables/columns.ts';
import type { Sheet, TableFile } from '@mufakat/shared/tables/table.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { aProposalList } from '../support/workbook.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { type Answer, anOp, Browser, type Hall, openHall } from './server.ts';

const ROWS = 1_000;
const USULAN = musrenbangDesa.cardKinds.find(({ id }) => id === 'usulan') as CardKind;

let hall: Hall;
let file: Uint8Array;
beforeAll(async () => {
  hall = await openHall();
  file = await aProposalList(ROWS);
});
afterAll(() => hall.close());

async function aDesk(): Promise<{ desk: Browser; created: Created }> {
  const desk = new Browser(hall);
  return { desk, created: await desk.create({ method: 'musrenbang-desa' }) };
}

function readFile(desk: Browser, { workshop, seat }: Created, bytes: Uint8Array, name = 'usulan.xlsx') {
  const path = `/api/workshops/${workshop}/tables?seat=${seat}&name=${encodeURIComponent(name)}`;
  return desk.ask('POST', path, bytes, { 'content-type': 'application/octet-stream' });
}

function cardsOf(sheet: Sheet) {
  const head = guessHead(sheet, USULAN.fields);
  const columns = guessColumns(headOf(sheet, head), USULAN.fields);
  return readRows(sheet, { head, columns, same: new Map() }, USULAN, { language: 'id', targets: [] });
}

function order(cards: ReturnType<typeof cardsOf>['cards'], dry = false) {
  return { name: 'cards.import', step: 'usulan', kind: 'usulan', source: 'RKP 2025', of: 'row', cards, dry };
}

function send(desk: Browser, { workshop, seat }: Created, command: object, op = anOp()): Promise<Answer> {
  return desk.post(`/api/workshops/${workshop}/commands?seat=${seat}`, { op, command });
}

/** How many groups stand on the wall, as the desk is told. */
async function cardCount(desk: Browser, { seat }: Created): Promise<number> {
  const watcher = await desk.connect(seat);
  await watcher.until(({ view }) => view.wall !== undefined);
  watcher.socket.disconnect();
  return watcher.view.wall?.groups.length ?? -1;
}

describe('importing a workbook', () => {
  it('reads it, answers a dry run, and hangs all of its rows at once', async () => {
    const { desk, created } = await aDesk();
    const read = await readFile(desk, created, file);
    expect(read.status).toBe(200);
    const [sheet] = (read.body as TableFile).sheets;
    const { cards, problems } = cardsOf(sheet as Sheet);
    expect([cards.length, problems, cards[0]?.number]).toEqual([ROWS, [], 2]);
    expect(cards[1]?.fields).toMatchObject({ volume: 300.5, satuan: 'm', biaya: 65_020_000 });
    expect((await send(desk, created, order(cards, true))).status).toBe(200);
    expect(await cardCount(desk, created)).toBe(0);
    const op = anOp();
    const first = await send(desk, created, order(cards), op);
    expect(first.status).toBe(200);
    expect(await cardCount(desk, created)).toBe(ROWS);
    const again = await send(desk, created, order(cards), op);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(await cardCount(desk, created)).toBe(ROWS);
    expect(await send(desk, created, order(cards.slice(0, 1)))).toMatchObject({
      status: 409,
      body: { error: 'too-many-cards', detail: { max: 0 } },
    });
  });

  it('takes nothing if one row is not right', async () => {
    const { desk, created } = await aDesk();
    const table = (await readFile(desk, created, file)).body as TableFile;
    const { cards } = cardsOf(table.sheets[0] as Sheet);
    const broken = cards.map((card) => (card.number === 700 ? { ...card, fields: {} } : card));
    for (const dry of [true, false]) {
      expect(await send(desk, created, order(broken, dry))).toMatchObject({
        status: 400,
        body: { error: 'field-invalid', detail: { row: 700 } },
      });
    }
    expect(await cardCount(desk, created)).toBe(0);
  });

  it('tells what cannot be read, and keeps on serving', async () => {
    const { desk, created } = await aDesk();
    const latin = Buffer.from('No;Usulan\n1;Caf\xe9\n', 'latin1');
    expect(await readFile(desk, created, latin)).toMatchObject({
      status: 400,
      body: { error: 'unreadable-table', detail: { fault: 'encoding', row: 2, column: 2 } },
    });
    expect(await readFile(desk, created, new Uint8Array())).toMatchObject({
      body: { error: 'unreadable-table', detail: { fault: 'empty' } },
    });
    const large = await aProposalList(5_100);
    expect(await readFile(desk, created, large)).toMatchObject({
      body: { error: 'unreadable-table', detail: { fault: 'too-many-rows', row: 5_001 } },
    });
    expect(await readFile(desk, created, Buffer.alloc(9 * 1024 * 1024, 'a;'))).toMatchObject({
      status: 413,
      body: { error: 'too-big' },
    });
    expect((await readFile(desk, created, file)).status).toBe(200);
  });

  it('reads for staff and imports for those who lead, from a page of this server', async () => {
    const { desk, created } = await aDesk();
    const stranger = new Browser(hall);
    expect((await readFile(stranger, created, file)).body).toEqual({ error: 'no-session' });
    const notulis = new Browser(hall);
    const token = created.links.notulis.split('#')[1];
    const { body } = await notulis.post('/api/seats', { token });
    const theirs = { ...created, seat: (body as { seat: Created['seat'] }).seat };
    expect((await readFile(notulis, theirs, file)).status).toBe(200);
    expect((await send(notulis, theirs, order([]))).body).toEqual({ error: 'not-allowed' });
    const phone = new Browser(hall);
    const own = { ...created, seat: (await phone.joinAs(created.links.code, 'Ani')).seat };
    expect((await readFile(phone, own, file)).body).toEqual({ error: 'no-right' });
    expect((await send(phone, own, { name: 'hand.raise' })).body).toEqual({ error: 'no-right' });
    const path = `/api/workshops/${created.workshop}/tables?seat=${created.seat}`;
    const foreign = await desk.ask('POST', path, 'a;b', { origin: 'https://lain.example' });
    expect(foreign.body).toEqual({ error: 'foreign-origin' });
    expect((await send(desk, created, { name: 'tiada' })).body).toEqual({ error: 'invalid-request' });
  });
});

describe('the server killed while it imports', () => {
  let child: ServerProcess;
  beforeAll(async () => {
    child = await openServerProcess();
  });
  afterAll(() => child.remove());

  it(
    '[L4] has all cards of an import or none, and the same order again brings them once',
    { timeout: 120_000 },
    async () => {
      for (const wait of [0, 20, 40, 60, 90, 130, null]) {
        const desk = new Browser({ server: { port: Number(new URL(child.base).port) } } as Hall);
        const created = await desk.create({ method: 'musrenbang-desa' });
        const table = (await readFile(desk, created, file)).body as TableFile;
        const command = order(cardsOf(table.sheets[0] as Sheet).cards);
        const op = anOp();
        const sent = send(desk, created, command, op).then(
          ({ status }) => status,
          () => null,
        );
        await (wait === null ? sent : new Promise((resolve) => setTimeout(resolve, wait)));
        await child.kill();
        const status = await sent;
        await child.start();
        const cards = await cardCount(desk, created);
        expect([0, ROWS]).toContain(cards);
        expect(status === 200 ? cards : ROWS).toBe(ROWS);
        expect((await send(desk, created, command, op)).status).toBe(200);
        expect(await cardCount(desk, created)).toBe(ROWS);
      }
    },
  );
});
