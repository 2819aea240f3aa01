/** Gladi bersih from the desk: simulated participants in a copy, and nothing of it in the real workshop [L]. */

import { DatabaseSync } from 'node:sqlite';

import type { Workshop } from '@mufakat/client/store/workshop.ts';
import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import type { WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { RehearsalState } from '@mufakat/shared/protocol/wire.ts';
import { aPoll } from '@mufakat/shared/workshop/play.testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  ISSUES,
  type LiveHall,
  openLiveHall,
  WITHIN_MS,
  walkRoom,
  writeIssue,
} from '../support/live-hall.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { until } from '../support/test-phone.ts';

const PEOPLE = 12;

let server: ServerProcess;
let hall: LiveHall;

beforeAll(async () => {
  server = await openServerProcess({ rehearsal: ['--brisk'] });
  hall = await openLiveHall(server);
});
afterAll(async () => {
  hall.close();
  await server.remove();
});

describe('a rehearsal', () => {
  it(
    'plays on a copy: it joins, writes, votes and is cut off there, and the real log stays byte-equal',
    { timeout: 120_000 },
    async () => {
      const { browser, created } = hall;
      await hall.walkTo('isu', 'open');
      const { page } = await hall.join('Orang sungguhan');
      const real = writeIssue(page, 'Kartu sungguhan');
      await until(page, () => page.cards.mark(real).state === 'board', 'published', WITHIN_MS);
      const before = logOf(created.workshop);

      const copied = await browser.api.rehearse(created.workshop, created.seat, PEOPLE);
      if (!copied.ok) throw new Error(JSON.stringify(copied.problem));
      const copy = copied.value;
      expect(copy.workshop).not.toBe(created.workshop);
      const desk = browser.open(copy.workshop, copy.seat);
      await until(desk, () => (desk.section('presence')?.present ?? 0) >= PEOPLE / 2, 'people', WITHIN_MS);
      expect(desk.section('room')?.settings).toEqual({
        ...hall.desk.section('room')?.settings,
        rehearsalOf: created.workshop,
      });

      await walkRoom(desk, 'isu', 'open');
      await until(desk, () => (desk.section('presence')?.cards ?? 0) >= PEOPLE, 'cards', WITHIN_MS);
      await walkRoom(desk, 'isu', 'deciding');
      const opened = await desk.send(aPoll({ step: ISSUES, way: 'dots', on: 'groups' }));
      expect(opened).toMatchObject({ ok: true });
      await until(
        desk,
        () => (desk.section('presence')?.voted?.voted ?? 0) >= PEOPLE / 2,
        'votes',
        WITHIN_MS,
      );
      // The crowd tells of itself a little later than the room shows it.
      const seen = async () => {
        const { joined, cards, ballots } = await stateOf(copy.workshop, copy.seat);
        return joined >= PEOPLE / 2 && cards >= PEOPLE && ballots >= PEOPLE / 2;
      };
      await expect.poll(seen, { timeout: WITHIN_MS, interval: 100 }).toBe(true);
      expect(await stateOf(copy.workshop, copy.seat)).toMatchObject({ running: true, of: PEOPLE });

      expect(logOf(created.workshop)).toEqual(before);
      expect(hall.desk.section('room')?.current).toBe('isu');
      const ended = await browser.api.endRehearsal(copy.workshop, copy.seat);
      expect(ended.ok).toBe(true);
      await until(desk, () => desk.connection().state === 'ended', 'the copy is gone', WITHIN_MS);
      expect(logOf(copy.workshop)).toEqual([]);
      expect(logOf(created.workshop)).toEqual(before);
    },
  );

  it('is not for participants, and not more of them than a laptop bears', async () => {
    const { browser, created } = hall;
    const { phone, page } = await hall.join('Yang penasaran');
    const asked = await phone.api.rehearse(created.workshop, page.seat, 1);
    expect(asked).toMatchObject({ ok: false, problem: { error: 'no-right' } });
    const many = await browser.api.rehearse(created.workshop, created.seat, 201);
    expect(many).toMatchObject({ ok: false, problem: { error: 'field-invalid' } });
    const real = await browser.api.rehearsal(created.workshop, created.seat);
    expect(real).toMatchObject({ ok: false, problem: { error: 'no-right' } });

    const copies = [];
    for (let made = 0; made < 2; made += 1) {
      const copied = await browser.api.rehearse(created.workshop, created.seat, 1);
      if (!copied.ok) throw new Error(JSON.stringify(copied.problem));
      copies.push(copied.value);
    }
    const third = await browser.api.rehearse(created.workshop, created.seat, 1);
    expect(third).toMatchObject({ ok: false, problem: { error: 'busy' } });
    for (const { workshop, seat } of copies) {
      const removed = await browser.api.endRehearsal(workshop, seat);
      expect(removed.ok).toBe(true);
    }
  });
});

/** Every row of a workshop's log with its body, as it lies on the disk. */
function logOf(workshop: WorkshopId): unknown[] {
  const database = new DatabaseSync(databaseIn(server.dataDir), { readOnly: true });
  try {
    return database
      .prepare('select * from log left join bodies using (workshop, n) where workshop = ? order by n')
      .all(workshop);
  } finally {
    database.close();
  }
}

async function stateOf(workshop: WorkshopId, seat: Workshop['seat']): Promise<RehearsalState> {
  const state = await hall.browser.api.rehearsal(workshop, seat);
  if (!state.ok) throw new Error(JSON.stringify(state.problem));
  return state.value;
}
