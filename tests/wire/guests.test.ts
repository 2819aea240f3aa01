/**
 * The waiting room over the real sockets [T3]: what reaches a guest's device byte for byte, which doors stay shut to it, and
 * that admission arrives by itself, also after the server was killed and the phone's page opened again.
 */

import type { Workshop } from '@mufakat/client/store/workshop.ts';
import type { PersonId, StepId } from '@mufakat/shared/cards/card.ts';
import type { Created } from '@mufakat/shared/protocol/wire.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { aPhone, type LiveHall, openLiveHall, WITHIN_MS, writeIssue } from '../support/live-hall.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { until } from '../support/test-phone.ts';
import { anOp, Browser, closed, type Hall, openHall, type Watcher } from './server.ts';

const LONG_MS = 90_000;
const ISSUE = 'isu' as StepId;

describe('a guest’s device', () => {
  let hall: Hall;
  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall.close());

  it('[T3] gets its own data and nothing else, and neither papers, exports nor links', async () => {
    const desk = new Browser(hall);
    const { seat, workshop, links } = await desk.create();
    const deskLine = await desk.connect(seat);
    await new Browser(hall).join(links.code, 'PENANDA-ORANG');
    await deskLine.command(anOp(), { name: 'door.wait', on: true });
    await deskLine.command(anOp(), { name: 'proceedings.set', change: { number: 'PENANDA-NOMOR' } });
    await deskLine.until(({ view }) => view.proceedings?.proceedings.number === 'PENANDA-NOMOR');

    const phone = new Browser(hall);
    const { reply } = await phone.join(links.code, 'Siti');
    if (!reply.joined) throw new Error('no seat');
    const heard: string[] = [];
    const line = await phone.connect(reply.seat);
    line.socket.onAny((...message: unknown[]) => void heard.push(JSON.stringify(message)));
    await line.until(({ view }) => view.me !== undefined);
    await deskLine.until(({ view }) => view.guests?.length === 1);
    await deskLine.command(anOp(), { name: 'screen.show', screen: 'reading' });
    await deskLine.command(anOp(), { name: 'person.add', fields: fields('PENANDA-LAIN'), ...ON_PAPER });
    await line.command(anOp(), { name: 'guest.ask', fields: fields('Siti Rahma') });
    await line.until(({ view }) => view.me?.name === 'Siti Rahma');
    expect(line.hello?.role).toBe('guest');
    expect(Object.keys(line.view)).toEqual(['me']);
    expect(JSON.stringify(line.view)).not.toContain('PENANDA');
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.join('')).not.toContain('PENANDA');
    expect(line.view.me).toMatchObject({ status: 'waiting', guest: { title: 'Musyawarah Desa Sukamaju' } });

    const { boardEpoch, current } = deskLine.view.room!;
    const board = { workshop, seat: reply.seat, paper: 'board', step: current, epoch: boardEpoch } as const;
    const drawer = { workshop, seat: reply.seat, paper: 'drawer', owner: reply.person, epoch: 1 } as const;
    for (const address of [board, drawer])
      expect(await closed(phone.paper(address))).toMatchObject({ code: 4403 });
    const path = `/api/workshops/${workshop}`;
    for (const wish of ['places', 'links', 'preview', 'export/berita-acara/json']) {
      const { status, body } = await phone.get(`${path}/${wish}?seat=${reply.seat}`, {
        accept: 'application/json',
      });
      expect([wish, status, body]).toEqual([wish, 403, { error: 'no-right' }]);
    }
    const refused = { ok: false, refusal: { refused: 'not-allowed' } };
    expect(await line.command(anOp(), { name: 'guest.admit', people: [reply.person] })).toEqual(refused);
    expect(await line.command(anOp(), { name: 'person.join', fields: fields('Siti') })).toEqual(refused);
    expect(await line.command(anOp(), { name: 'hand.raise' })).toEqual(refused);
    for (const { socket } of [line, deskLine]) socket.disconnect();
  });

  it('[T3] a repeated join and a page opened again lead to the same guest; a personal link waits for nobody', async () => {
    const desk = new Browser(hall);
    const { seat, workshop, links } = await desk.create();
    const deskLine = await desk.connect(seat);
    const known = new Browser(hall);
    const member = await known.joinAs(links.code, 'Ani');
    await deskLine.command(anOp(), { name: 'door.wait', on: true });

    const phone = new Browser(hall);
    const op = anOp();
    const first = await phone.join(links.code, 'Siti', { op });
    const again = await phone.join(links.code, 'Siti', { op });
    expect(again.reply).toEqual(first.reply);
    if (!first.reply.joined) throw new Error('no seat');
    const { body } = await phone.get(`/api/join/${links.code}`);
    expect(body).toMatchObject({ seat: first.reply.seat });
    await deskLine.until(({ view }) => view.guests?.length === 1);

    const { body: link } = await known.post(`/api/workshops/${workshop}/personal`, { seat: member.seat });
    const token = (link as { path: string }).path.replace('/p#', '');
    expect((await new Browser(hall).post('/api/seats', { token })).body).toMatchObject({
      role: 'participant',
    });
    expect((await known.get(`/api/join/${links.code}`)).body).toMatchObject({ seat: member.seat });

    const line = await phone.connect(first.reply.seat);
    await line.command(anOp(), { name: 'guest.leave' });
    await line.until(({ why }) => why !== null);
    expect(line.why).toBe('no-session');
    expect((await phone.get('/api/seats')).body).toEqual({ seats: [] });
    await deskLine.until(({ view }) => view.guests?.length === 0);
    deskLine.socket.disconnect();
  });

  it('[T3] the waiting room may be chosen when the workshop is created; a rehearsal of it has none', async () => {
    const desk = new Browser(hall);
    const { seat, workshop, links } = await desk.create({ waitingRoom: true });
    const deskLine = await desk.connect(seat);
    await new Browser(hall).join(links.code, 'Siti');
    await deskLine.until(({ view }) => view.guests?.length === 1);
    expect(deskLine.view.room?.hall.waitingRoom).toBe(true);
    deskLine.socket.disconnect();
    const { body } = await desk.post(`/api/workshops/${workshop}/rehearsal`, { seat, people: 0 });
    const copy = body as Created;
    const copyLine = await desk.connect(copy.seat);
    await new Browser(hall).join(copy.links.code, 'Siti');
    await copyLine.until(({ view }) => view.people?.length === 1);
    copyLine.socket.disconnect();
  });

  it('[T3] who is admitted while the page was closed comes in as a participant', async () => {
    const desk = new Browser(hall);
    const { seat, links } = await desk.create();
    const deskLine = await desk.connect(seat);
    await deskLine.command(anOp(), { name: 'door.wait', on: true });
    const phone = new Browser(hall);
    const { reply } = await phone.join(links.code, 'Siti');
    if (!reply.joined) throw new Error('no seat');
    await deskLine.command(anOp(), { name: 'guest.admit', people: [reply.person] });
    const line = await participantLine(phone, reply.seat);
    expect(line.view.me).toMatchObject({ person: reply.person, status: 'here' });
    for (const { socket } of [line, deskLine]) socket.disconnect();
  });
});

describe('a server killed with -9', () => {
  let server: ServerProcess;
  let hall: LiveHall;
  beforeAll(async () => {
    server = await openServerProcess();
  });
  beforeEach(async () => {
    hall = await openLiveHall(server);
  });
  afterEach(() => hall.close());
  afterAll(() => server.remove());

  it(
    '[T3] knows who waits and who was admitted; the phone is in by itself and writes, also after a reload',
    async () => {
      await hall.command({ name: 'door.wait', on: true });
      const phones = [aPhone(server), aPhone(server), aPhone(server)];
      const pages = await Promise.all(
        phones.map((phone, at) => phone.join(hall.created.links.code, fields(`Tamu ${at + 1}`))),
      );
      const [first, second, third] = pages as [Workshop, Workshop, Workshop];
      await Promise.all(
        pages.map((page) => until(page, () => statusOf(page) === 'waiting', 'waits', WITHIN_MS)),
      );
      const guests = () => hall.desk.section('guests') ?? [];
      await until(hall.desk, () => guests().length === 3, 'the desk sees three', WITHIN_MS);
      const idOf = (name: string) => guests().find((guest) => guest.name === name)?.id as PersonId;
      await hall.command({ name: 'guest.decline', people: [idOf('Tamu 3')] });
      await until(third, () => statusOf(third) === 'declined', 'is told no', WITHIN_MS);

      // The kill comes right behind the answer: what was answered is on the disk.
      const admitted = idOf('Tamu 1');
      await hall.command({ name: 'guest.admit', people: [admitted] });
      await server.kill();
      await server.start();

      await until(first, () => statusOf(first) === 'here', 'is in after the restart', WITHIN_MS);
      const reloaded = phones[1]?.reload(second) as Workshop;
      await until(reloaded, () => statusOf(reloaded) === 'waiting', 'still waits', WITHIN_MS);
      await until(third, () => statusOf(third) === 'declined', 'is still told no', WITHIN_MS);
      await until(hall.desk, () => guests().length === 1, 'the desk sees one', WITHIN_MS);
      await hall.command({ name: 'guest.admit', people: [idOf('Tamu 2')] });
      await until(reloaded, () => statusOf(reloaded) === 'here', 'is in', WITHIN_MS);

      await hall.walkTo('isu', 'open');
      for (const page of [first, reloaded]) {
        await until(
          page,
          () => page.cards.loaded() && page.cards.owner() !== null,
          'has a drawer',
          WITHIN_MS,
        );
        writeIssue(page, `Isu dari ${page.section('me')?.name}`);
      }
      await until(hall.desk, () => hall.desk.section('presence')?.cards === 2, 'two cards', WITHIN_MS);
      expect(hall.desk.section('people')?.map(({ name }) => name)).toEqual(['Tamu 1', 'Tamu 2']);
      expect(third.section('room')).toBeUndefined();
      expect(server.kills).toBeGreaterThan(0);
      expect(hall.desk.section('room')?.current).toBe(ISSUE);
      for (const phone of phones) phone.close();
    },
    LONG_MS,
  );
});

const ON_PAPER = { withoutPhone: true, onPaper: true, helper: null } as const;

function fields(name: string) {
  return { name, constituency: 'masyarakat', institution: '', position: '', gender: 'P' } as const;
}

function statusOf(page: Workshop): string | undefined {
  return page.section('me')?.status;
}

/** Connects until the seat has followed the record, as a phone does. */
async function participantLine(phone: Browser, seat: Parameters<Browser['connect']>[0]): Promise<Watcher> {
  for (;;) {
    const line = await phone.connect(seat);
    if (line.hello?.role === 'participant') {
      await line.until(({ view }) => view.me !== undefined && view.room !== undefined);
      return line;
    }
    line.socket.disconnect();
  }
}
