/**
 * Words on a phone that lost its seat: its cookies were cleared, or the data of its person were deleted. The first find their way
 * to whoever joins there next, the last are gone and go nowhere [C1, C3, E4].
 */

import type { Workshop } from '@mufakat/client/store/workshop.ts';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';

import {
  allOnline,
  ISSUES,
  issuesOn,
  type LiveHall,
  openLiveHall,
  WITHIN_MS,
  writeIssue,
} from '../support/live-hall.ts';
import { aPerson } from '../support/makers.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { until } from '../support/test-phone.ts';
import { textIn } from '../support/witness.ts';

let server: ServerProcess;
let hall: LiveHall;

beforeAll(async () => {
  server = await openServerProcess();
});
afterAll(() => server.remove());
beforeEach(async () => {
  hall = await openLiveHall(server);
  await hall.walkTo('isu', 'open');
  hall.desk.openBoard(ISSUES);
});
afterEach(() => hall.close());

const ownTitles = (page: Workshop) =>
  page.cards
    .all()
    .map(({ fields }) => textIn(fields, 'judul'))
    .toSorted();
const onWall = () => issuesOn(hall.desk);

/** One card on the wall, and one written without a signal. */
async function aPhoneWithUnsentWords() {
  const ani = await hall.join('Ani Wulandari');
  const sent = writeIssue(ani.page, 'Sumur kering');
  await until(ani.page, () => ani.page.cards.mark(sent).state === 'board', 'on the wall', WITHIN_MS);
  ani.phone.cut();
  await until(ani.page, () => ani.page.connection().state === 'offline', 'without a signal', WITHIN_MS);
  const unsent = writeIssue(ani.page, 'Jembatan lapuk');
  await ani.page.flush();
  await until(ani.page, () => ani.page.cards.mark(unsent).state === 'device', 'on the phone', WITHIN_MS);
  return { ...ani, sent, unsent };
}

it('[C1] cookies cleared: whoever joins anew finds what was not sent, as drafts, and nothing twice', async () => {
  const { phone, page } = await aPhoneWithUnsentWords();
  phone.clearCookies();
  phone.restore();
  const over = phone.reload(page);
  await until(over, () => over.connection().state === 'ended', 'the seat is over', WITHIN_MS);
  expect(over.connection()).toMatchObject({ why: 'no-session' });
  over.close();
  const again = await phone.join(hall.created.links.code, aPerson('Ani W.'));
  await until(
    again,
    () => ownTitles(again).length === 1 && again.cards.owner() !== null,
    'the draft',
    WITHIN_MS,
  );
  await until(again, () => again.connection().state === 'online', 'online', WITHIN_MS);
  await until(again, () => again.cards.all().every(({ ofThisDevice }) => ofThisDevice), 'carried', WITHIN_MS);
  expect(ownTitles(again)).toEqual(['Jembatan lapuk']);
  const [draft] = again.cards.all();
  expect(draft).toMatchObject({ ready: false, ofThisDevice: true });
  expect(onWall()).toEqual(['Sumur kering']);
  again.cards.setReady(draft!.id, true);
  await until(hall.desk, () => onWall().length === 2, 'sent', WITHIN_MS);
  expect(onWall()).toEqual(['Jembatan lapuk', 'Sumur kering']);
});

it('[C1] cookies cleared: the same person, by the personal link, goes on as if nothing had been', async () => {
  const { phone, page, unsent } = await aPhoneWithUnsentWords();
  const link = await hall.browser.api.personalLink(
    hall.desk.workshop,
    hall.desk.seat,
    page.section('me')?.person ?? undefined,
  );
  if (!link.ok) throw new Error(JSON.stringify(link.problem));
  page.close();
  phone.clearCookies();
  phone.restore();
  const again = await phone.take(link.value.path.split('#')[1] ?? '');
  await until(again, () => again.cards.mark(unsent).state === 'board', 'sent by itself', WITHIN_MS);
  await until(hall.desk, () => onWall().length === 2, 'on the wall', WITHIN_MS);
  expect(ownTitles(again)).toEqual(['Jembatan lapuk', 'Sumur kering']);
});

it('[C1, E4] another person who joins on the same phone gets nothing of a seat that is still there', async () => {
  const { phone, page } = await aPhoneWithUnsentWords();
  phone.restore();
  page.close();
  const other = await phone.join(hall.created.links.code, aPerson('Budi'));
  await allOnline([other]);
  await until(other, () => other.cards.loaded(), 'loaded', WITHIN_MS);
  expect(ownTitles(other)).toEqual([]);
  const first = phone.open(page.workshop, page.seat);
  await until(first, () => ownTitles(first).length === 2, 'still the own words', WITHIN_MS);
});

it('[E4] of an erased person the phone keeps nothing and sends nothing, also if it was away meanwhile', async () => {
  const { phone, page } = await aPhoneWithUnsentWords();
  const cici = await hall.join('Cici');
  writeIssue(cici.page, 'Jalan rusak', false);
  await cici.page.flush();
  const erase = async (of: Workshop) =>
    hall.command({
      name: 'record.redact',
      of: { person: of.section('me')!.person!, words: true },
      reason: 'Atas permintaan sendiri',
    });
  const rowsOf = (of: Workshop, rows = phone.storage.rows()) =>
    rows.filter(({ key }) => key.includes(of.seat));
  expect(rowsOf(page).length).toBeGreaterThan(3);
  await erase(page);
  phone.restore();
  page.wake();
  await until(page, () => page.connection().state === 'ended', 'the seat is over', WITHIN_MS);
  expect(page.connection()).toMatchObject({ why: 'erased' });
  await expect.poll(() => rowsOf(page)).toEqual([]);
  // One that listens hears it at once.
  await erase(cici.page);
  await until(cici.page, () => cici.page.connection().state === 'ended', 'the other seat is over', WITHIN_MS);
  expect(cici.page.connection()).toMatchObject({ why: 'erased' });
  await expect.poll(() => rowsOf(cici.page, cici.phone.storage.rows())).toEqual([]);
  // A page opened again says the same, and keeps nothing.
  const again = phone.reload(page);
  await until(again, () => again.connection().state === 'ended', 'still over', WITHIN_MS);
  expect(again.connection()).toMatchObject({ why: 'erased' });
  expect(rowsOf(again)).toEqual([]);
  await hall.command({
    name: 'notula.add',
    entry: { step: ISSUES, topic: 'Tutup', summary: '', speaker: '', followUp: '' },
  });
  expect(onWall().filter((title) => title !== 'dihapus')).toEqual([]);
});
