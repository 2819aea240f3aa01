/**
 * Two days over real sockets: the day is ended, the server dies overnight, a phone sleeps through it all, and the next day goes
 * on with what everyone wrote and with an attendance of its own. The clock of the restarted server is a day later.
 */
import type { CardId } from '@mufakat/shared/cards/card.ts';
import { localDate } from '@mufakat/shared/workshop/days.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import {
  allOnline,
  writeIssue,
  ISSUES,
  openLiveHall,
  WITHIN_MS,
  type Attender,
  type LiveHall,
} from '../support/live-hall.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { until } from '../support/test-phone.ts';

const DAY_MS = 86_400_000;

let server: ServerProcess;

beforeAll(async () => {
  server = await openServerProcess();
});
afterAll(() => server.remove());

function marked({ page, name }: Attender, card: CardId, state: string): Promise<void> {
  return until(page, () => page.cards.mark(card).state === state, `${name}: ${state}`, WITHIN_MS);
}

async function comes({ page, name }: Attender): Promise<void> {
  await until(page, () => page.section('me')?.awaited === true, `${name} is awaited`, WITHIN_MS);
  const person = page.section('me')?.person ?? ('' as never);
  expect(await page.send({ name: 'person.return', person })).toMatchObject({ ok: true });
}

async function today(hall: LiveHall, days: readonly string[]): Promise<void> {
  await hall.command({ name: 'workshop.settings', change: { days } });
}

it(
  '[day-1, day-2, day-3] ends a day, loses the server overnight, and goes on',
  { timeout: 180_000 },
  async () => {
    const hall = await openLiveHall(server);
    try {
      const [first, second] = [0, DAY_MS].map((ms) => localDate('Asia/Jakarta', Date.now() + ms)) as [
        string,
        string,
      ];
      await today(hall, [first, second]);
      const ani = await hall.join('Ani');
      const budi = await hall.join('Budi');
      await hall.walkTo(ISSUES, 'open');
      await marked(ani, writeIssue(ani.page, 'Jalan rusak'), 'board');
      // Budi's phone sleeps from here on; what he writes lies on it.
      budi.phone.cut();
      const asleep = writeIssue(budi.page, 'Air payau');
      await hall.command({ name: 'workshop.adjourn', until: { date: second, time: '08.00' } });
      await until(
        ani.page,
        () => ani.page.section('room')?.until?.date === second,
        'Ani reads when',
        WITHIN_MS,
      );
      const evening = writeIssue(ani.page, 'Ditulis malam hari');
      await marked(ani, evening, 'stored');

      await server.kill();
      await server.start(DAY_MS);
      await allOnline([hall.desk, ani.page]);
      expect(hall.desk.section('room')).toMatchObject({ until: { date: second, time: '08.00' }, day: 0 });
      expect(hall.desk.section('room')?.hall.code).toBe(hall.created.links.code);
      expect(ani.page.cards.mark(evening).state).toBe('stored');
      // The code of yesterday still lets somebody in.
      const citra = await hall.join('Citra');

      await hall.command({ name: 'workshop.resume' });
      await marked(ani, evening, 'board');
      await comes(ani);
      await comes(citra);
      budi.phone.restore();
      await allOnline([budi.page]);
      await marked(budi, asleep, 'board');
      await comes(budi);
      await until(hall.desk, () => hall.desk.section('presence')?.present === 3, 'three are here', WITHIN_MS);
      expect(hall.desk.section('room')).toMatchObject({ until: null, day: 1 });
      const result = await hall.exported();
      expect(result.workshop.days).toEqual([first, second]);
      expect(result.attendance.perDay).toEqual([2, 3]);
      expect(result.counts.cards).toBe(3);
    } finally {
      hall.close();
    }
  },
);
