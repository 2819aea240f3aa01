/** The phone's own store against a real server: cards to the board, cuts, restarts, late cards, ballots, ended seats. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import type { Workshop } from '@mufakat/client/store/workshop.ts';
import { LAN } from '@mufakat/server/config.ts';
import { startServer } from '@mufakat/server/start.ts';
import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import type { CardId, StepId } from '@mufakat/shared/cards/card.ts';
import type { PersonFields } from '@mufakat/shared/workshop/command.ts';
import type { StepState } from '@mufakat/shared/methods/schema.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { openPhone, until, type Phone } from '../support/test-phone.ts';
import { aCreateRequest, type Hall, openHall, PAGE } from './server.ts';

let hall: Hall;
const phones: Phone[] = [];

beforeAll(async () => {
  hall = await openHall();
});
afterEach(() => {
  for (const phone of phones.splice(0)) phone.close();
});
afterAll(() => hall.close());

function aPhone(): Phone {
  const phone = openPhone({ base: `http://127.0.0.1:${hall.server.port}` });
  phones.push(phone);
  return phone;
}

const person = (name: string): PersonFields => ({
  name,
  constituency: 'masyarakat',
  institution: '',
  position: '',
  gender: null,
});

interface Running {
  readonly desk: Workshop;
  readonly code: string;
  /** The first step that collects cards, and the kind it collects. */
  readonly step: StepId;
  readonly kind: string;
  readonly title: string;
}

/** A workshop whose first collecting step is open. */
async function aRunningWorkshop(): Promise<Running> {
  const browser = aPhone();
  const created = await browser.api.create(aCreateRequest());
  if (!created.ok) throw new Error(JSON.stringify(created.problem));
  const desk = browser.open(created.value.workshop, created.value.seat);
  await until(
    desk,
    () => desk.section('room') !== undefined && desk.section('method') !== undefined,
    'the view',
  );
  const method = desk.section('method')!;
  const step = method.steps.find(({ collects }) => collects !== null)!;
  await walkTo(desk, step.id as StepId, 'open');
  const kind = method.cardKinds.find(({ id }) => id === step.collects!.kinds[0])!;
  return {
    desk,
    code: created.value.links.code,
    step: step.id as StepId,
    kind: kind.id,
    title: kind.fields[0]!.id,
  };
}

/** Moves the room on, state by state and step by step. */
async function walkTo(desk: Workshop, step: StepId, state: StepState): Promise<void> {
  const method = desk.section('method')!;
  for (let moves = 0; moves < 20; moves += 1) {
    const room = desk.section('room')!;
    const now = room.steps.find(({ id }) => id === room.current)!;
    if (now.id === step && now.state === state) return;
    const own = method.steps.find(({ id }) => id === now.id)!;
    const later = own.states[own.states.indexOf(now.state) + 1];
    const next = method.steps[method.steps.indexOf(own) + 1]!;
    const to =
      later === undefined
        ? { step: next.id as StepId, state: next.states[1]! }
        : { step: now.id, state: later };
    const reply = await desk.send({
      name: 'step.advance',
      from: { step: now.id, state: now.state },
      to,
      skip: null,
    });
    if (!reply.ok)
      throw new Error(`${now.id} ${now.state} -> ${to.step} ${to.state}: ${JSON.stringify(reply.refusal)}`);
    const isThere = () => {
      const { current, steps } = desk.section('room')!;
      return current === to.step && steps.some(({ id, state }) => id === current && state === to.state);
    };
    await until(desk, () => isThere() || desk.section('room')!.closing !== null, 'moved, or counting down');
    if (!isThere()) await desk.send({ name: 'step.close-now', step: now.id });
    await until(desk, isThere, `${to.step} ${to.state}`);
  }
  throw new Error('The step was not reached.');
}

async function aWriter({ code }: Running, name: string): Promise<{ phone: Phone; page: Workshop }> {
  const phone = aPhone();
  const page = await phone.join(code, person(name));
  await until(page, () => page.cards.loaded() && page.section('method') !== undefined, 'a drawer');
  return { phone, page };
}

function write(page: Workshop, { step, kind, title }: Running, words: string, ready = true): CardId {
  const id = page.cards.create({ step, kind, fields: { [title]: words }, ready });
  if (id === null) throw new Error('The card was not made.');
  return id;
}

const isMarked = (page: Workshop, id: CardId, state: string) => () => page.cards.mark(id).state === state;
const titles = (page: Workshop, { step, title }: Running) => {
  const words = page.board(step).cards.map((card) => JSON.stringify(card.fields[title]));
  return words.sort((a, b) => a.localeCompare(b));
};

/** The server's disk forgets every drawer; the record stays. The number of rows it had. */
async function loseDrawers(lost: Hall): Promise<number> {
  const { port } = lost.server;
  await lost.server.close();
  const database = new DatabaseSync(databaseIn(lost.dataDir));
  const { changes } = database.prepare('DELETE FROM drawers').run();
  database.close();
  const dist = join(lost.dataDir, 'pages');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), PAGE);
  const config = {
    host: '127.0.0.1',
    dataDir: lost.dataDir,
    copyDir: null,
    ...LAN,
    language: 'id',
    dev: false,
  } as const;
  lost.server = await startServer({ ...config, port }, { dist });
  return Number(changes);
}

describe('a phone and a real server', () => {
  it('[C1, C2, W4] carries a card from the phone to everyone’s board', async () => {
    const running = await aRunningWorkshop();
    const { page } = await aWriter(running, 'Ani');
    const { page: other } = await aWriter(running, 'Budi');
    other.openBoard(running.step);
    const draft = write(page, running, 'Setengah jadi', false);
    const id = write(page, running, 'Jalan rusak');
    const { options } = {
      options: running.desk.section('room')!.steps.find((row) => row.id === running.step)!,
    };
    if (options.sealed) await running.desk.send({ name: 'cards.reveal', step: running.step });
    await until(page, isMarked(page, id, 'board'), 'on the board');
    await until(page, isMarked(page, draft, 'stored'), 'stored');
    await until(other, () => titles(other, running).includes('"Jalan rusak"'), 'seen by another');
    expect(titles(other, running)).toEqual(['"Jalan rusak"']);
    page.cards.write(id, running.title, 'Jalan desa rusak');
    await until(other, () => titles(other, running).includes('"Jalan desa rusak"'), 'revised');
    page.cards.setReady(id, false);
    await until(other, () => titles(other, running).length === 0, 'withdrawn');
    await until(page, isMarked(page, id, 'stored'), 'taken back');
  });

  it('[C6] writes without a signal and arrives by itself; what comes late waits for the facilitator', async () => {
    const running = await aRunningWorkshop();
    const { phone, page } = await aWriter(running, 'Ani');
    const early = write(page, running, 'Sebelum putus');
    await until(page, () => ['board', 'tray'].includes(page.cards.mark(early).state), 'published');
    phone.cut();
    await until(page, () => page.connection().state === 'offline', 'offline');
    const late = write(page, running, 'Selama putus');
    await until(page, isMarked(page, late, 'device'), 'kept on the phone');
    await walkTo(running.desk, running.step, 'closed');
    phone.restore();
    await until(page, isMarked(page, late, 'tray'), 'in the tray', 20_000);
    expect(page.cards.mark(early).state).toBe('board');
    expect(running.desk.section('tray')).toMatchObject([{ card: late }]);
  });

  it('[C2, K] comes back by itself after a restart of the server, in the same step, with nothing lost or doubled', async () => {
    const running = await aRunningWorkshop();
    const { page } = await aWriter(running, 'Ani');
    page.openBoard(running.step);
    const before = write(page, running, 'Sebelum');
    await until(page, isMarked(page, before, 'board'), 'before');
    await hall.restart();
    await until(page, () => page.connection().state === 'offline', 'offline');
    const during = write(page, running, 'Selama');
    await until(page, isMarked(page, during, 'board'), 'during', 20_000);
    await until(page, () => titles(page, running).length === 2, 'the board anew', 20_000);
    expect(titles(page, running)).toEqual(['"Sebelum"', '"Selama"']);
    expect(page.section('room')?.current).toBe(running.step);
  });

  it('keeps a half-written card over a reload of the page', async () => {
    const running = await aRunningWorkshop();
    const { phone, page } = await aWriter(running, 'Ani');
    const id = write(page, running, 'Separuh', false);
    page.cards.write(id, running.title, 'Separuh jalan');
    await page.flush();
    const again = phone.reload(page);
    await until(again, () => again.cards.card(id) !== undefined, 'the card');
    expect(again.cards.card(id)).toMatchObject({
      fields: { [running.title]: 'Separuh jalan' },
      ready: false,
    });
    await until(again, isMarked(again, id, 'stored'), 'stored');
  });

  it('[B2] a hand raised without a signal is raised once, when it is back', async () => {
    const running = await aRunningWorkshop();
    const { phone, page } = await aWriter(running, 'Ani');
    await until(page, () => page.connection().state === 'online', 'online');
    phone.cut();
    await until(page, () => page.connection().state === 'offline', 'offline');
    const reply = page.send({ name: 'hand.raise' });
    expect(page.waiting()).toBe(1);
    phone.restore();
    await expect(reply).resolves.toMatchObject({ ok: true });
    await until(page, () => page.section('me')?.hand === true, 'the hand');
  });

  it('a removed person is told so once, and its sockets stay closed', async () => {
    const running = await aRunningWorkshop();
    const { page } = await aWriter(running, 'Ani');
    await until(page, () => page.section('me')?.person !== undefined, 'who am I');
    const reply = await running.desk.send({ name: 'person.remove', person: page.section('me')!.person! });
    expect(reply.ok).toBe(true);
    await until(page, () => page.connection().state === 'ended', 'ended');
    expect(page.connection()).toEqual({ state: 'ended', why: 'removed' });
    await expect(page.send({ name: 'hand.raise' })).resolves.toMatchObject({ ok: false });
  });

  it('two phones of one person share one drawer', async () => {
    const running = await aRunningWorkshop();
    const { phone, page } = await aWriter(running, 'Ani');
    const link = await phone.api.personalLink(page.workshop, page.seat);
    if (!link.ok) throw new Error(JSON.stringify(link.problem));
    const other = aPhone();
    const granted = await other.api.takeSeat(link.value.path.split('#')[1]!);
    if (!granted.ok) throw new Error(JSON.stringify(granted.problem));
    const second = other.open(granted.value.workshop, granted.value.seat);
    const id = write(page, running, 'Dari HP satu', false);
    await until(second, () => second.cards.card(id) !== undefined, 'the card on the other phone');
    second.cards.write(id, running.title, 'Dari HP dua');
    second.cards.settle();
    await until(page, () => page.cards.card(id)?.fields[running.title] === 'Dari HP dua', 'and back');
    expect(page.cards.all()).toHaveLength(1);
  });

  it('[W8] a drawer of 200 typed cards, against a server that lost it', async () => {
    const running = await aRunningWorkshop();
    const { phone, page } = await aWriter(running, 'Ani');
    const kind = page.section('method')!.cardKinds.find(({ id }) => id === running.kind)!;
    const long = kind.fields.find((field) => field.kind === 'longText');
    phone.cut();
    await until(page, () => page.connection().state === 'offline', 'offline');
    const text = 'Jalan ke desa rusak sejak hujan pertama.';
    const ids = Array.from({ length: 200 }, (_, at) => write(page, running, `Kartu ${at}`, false));
    for (const id of ids) {
      for (let end = 1; long !== undefined && end <= text.length; end += 1) {
        page.cards.write(id, long.id, text.slice(0, end), end);
      }
    }
    phone.restore();
    const isStored = () => ids.every((id) => page.cards.mark(id).state === 'stored');
    await until(page, isStored, 'stored', 20_000);
    const rows = await loseDrawers(hall);
    expect(rows).toBeGreaterThan(0);
    await until(page, () => page.connection().state !== 'online', 'offline again');
    await until(page, () => page.connection().state === 'online' && !isStored(), 'unsaved again', 20_000);
    await until(page, isStored, 'stored again', 20_000);
    const again = aPhone();
    const link = await phone.api.personalLink(page.workshop, page.seat);
    if (!link.ok) throw new Error(JSON.stringify(link.problem));
    const granted = await again.api.takeSeat(link.value.path.split('#')[1]!);
    if (!granted.ok) throw new Error(JSON.stringify(granted.problem));
    const other = again.open(granted.value.workshop, granted.value.seat);
    await until(other, () => other.cards.all().length === 200, 'all cards from the server', 20_000);
    const titled = new Set(other.cards.all().map((card) => card.fields[running.title]));
    expect(titled.size).toBe(200);
    const texts = long === undefined ? [] : other.cards.all().map((card) => card.fields[long.id]);
    expect(texts.every((each) => each === text)).toBe(true);
  }, 60_000);

  it('[C3] what a merged person had not sent yet lies in the drawer of who stays', async () => {
    const running = await aRunningWorkshop();
    const { page: keep } = await aWriter(running, 'Ani');
    const { phone, page } = await aWriter(running, 'Ani R.');
    const sent = write(page, running, 'Sudah dikirim');
    await until(page, () => ['board', 'tray'].includes(page.cards.mark(sent).state), 'published');
    phone.cut();
    await until(page, () => page.connection().state === 'offline', 'offline');
    write(page, running, 'Belum dikirim', false);
    await page.flush();
    const [kept, dropped] = [keep.section('me')!.person!, page.section('me')!.person!];
    const merged = await running.desk.send({ name: 'person.merge', keep: kept, drop: dropped });
    expect(merged.ok).toBe(true);
    phone.restore();
    await until(page, () => page.connection().state !== 'offline', 'back');
    const again = phone.reload(page);
    await until(again, () => again.section('me')?.person === kept, 'the other person');
    const ofThisPhone = () => again.cards.all().filter((card) => card.ofThisDevice);
    await until(again, () => ofThisPhone().length > 0, 'the draft');
    expect(ofThisPhone()).toMatchObject([{ fields: { [running.title]: 'Belum dikirim' }, ready: false }]);
    const draft = ofThisPhone()[0]!;
    await until(again, isMarked(again, draft.id, 'stored'), 'stored');
    await until(keep, () => keep.cards.card(draft.id) !== undefined, 'on the first phone too');
  });
});
