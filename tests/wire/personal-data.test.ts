/** What is held of a person is given to them, and to those who answer for it, and can be taken away [E4]. */
import type { PersonId, SeatId, StepId } from '@mufakat/shared/cards/card.ts';
import type { PersonalFile } from '@mufakat/shared/protocol/wire.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { anOp, Browser, type Hall, openHall } from './server.ts';

let hall: Hall;
let desk: Browser;
let ani: Browser;
let created: Awaited<ReturnType<Browser['create']>>;
let person: PersonId;
let seat: SeatId;

beforeEach(async () => {
  hall = await openHall();
  desk = new Browser(hall);
  created = await desk.create();
  ani = new Browser(hall);
  ({ person, seat } = await ani.joinAs(created.links.code, 'Ani <Wulandari>'));
});
afterEach(() => hall.close());

const path = (whom = person) => `/api/workshops/${created.workshop}/people/${whom}/data`;
const pageOf = ({ body }: { body: unknown }) => (body as PersonalFile).page;

describe('the data of a person', () => {
  it('[E4] are one page for themselves, escaped, with the same as JSON', async () => {
    const watcher = await ani.connect(seat);
    await watcher.command(anOp(), { name: 'erasure.ask', person, wanted: true });
    const answer = await ani.post(path(), { seat });
    expect(answer.status).toBe(200);
    const page = pageOf(answer);
    expect(page).toContain('Ani &#60;Wulandari&#62;');
    expect(page).not.toContain('<Wulandari>');
    expect(page).not.toMatch(/<script|https?:/);
    const json = /<pre>([\s\S]*)<\/pre>/.exec(page)?.[1] ?? '';
    const data = JSON.parse(json.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))) as {
      person: { name: string };
      acts: { kind: string }[];
      for: string;
      devices: number;
    };
    expect(data).toMatchObject({ for: 'self', devices: 1, person: { id: person, name: 'Ani <Wulandari>' } });
    expect(data.acts.map(({ kind }) => kind)).toContain('person.erasure-asked');
    watcher.socket.disconnect();
  });

  it('[E4] are given to those who lead, which the record says, and to nobody else', async () => {
    const budi = new Browser(hall);
    const other = await budi.joinAs(created.links.code, 'Budi');
    expect((await budi.post(path(), { seat: other.seat })).status).toBe(403);
    expect((await budi.post(path(), { seat })).status).toBe(401);
    const notulis = await desk.post('/api/seats', { token: created.links.notulis.split('#')[1] });
    const staff = (notulis.body as { seat: SeatId }).seat;
    expect((await desk.post(path(), { seat: staff })).status).toBe(403);
    const given = await desk.post(path(), { seat: created.seat });
    expect(pageOf(given)).toContain('"for": "desk"'.replaceAll('"', '&#34;'));
    const own = pageOf(await ani.post(path(), { seat }));
    // The desk's and their own.
    expect(own.match(/<li>person\.data-given/g)).toHaveLength(2);
    expect((await desk.post(path('nobody' as PersonId), { seat: created.seat })).status).toBe(404);
  });

  it('[E4] are asked to be deleted from the phone, seen on the desk and deleted there', async () => {
    const phone = await ani.connect(seat);
    const lead = await desk.connect(created.seat);
    await phone.command(anOp(), { name: 'erasure.ask', person, wanted: true });
    await lead.until(({ view }) => view.people?.[0]?.erasure?.state === 'asked');
    const reply = await lead.command(anOp(), {
      name: 'record.redact',
      of: { person, words: true },
      reason: 'Atas permintaan sendiri',
    });
    expect(reply).toMatchObject({ ok: true, accepted: { redacted: { bodies: 1 } } });
    await lead.until(({ view }) => view.people?.[0]?.name === 'dihapus');
    await phone.until(({ why }) => why === 'erased');
    expect((await ani.post(path(), { seat })).status).toBe(401);
    await expect.poll(async () => (await ani.connect(seat)).why).toBe('erased');
    const step = 'isu' as StepId;
    expect(await lead.command(anOp(), { name: 'authors.show', step })).toMatchObject({ ok: true });
    lead.socket.disconnect();
  });
});
