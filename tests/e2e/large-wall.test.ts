/** A wall as full as it may be [T5]: only what can be seen is mounted, and the last card is reached. */

import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { expect, it } from 'vitest';

import { ISSUES, WITHIN_MS, writeIssue, type LiveHall } from '../support/live-hall.ts';
import { until as untilPage } from '../support/test-phone.ts';
import { DeskHands } from './desk.ts';
import { inOneHall } from './on-stage.ts';
import { see, type Stage } from './stage.ts';

const PEOPLE = 50;
const EACH = 20;
/** Far more than a window shows, far less than the wall holds. */
const MOUNTED_MOST = 120;

let stage: Stage;
let hall: LiveHall;

inOneHall('gagal-papan-besar', (opened, own) => {
  stage = opened;
  hall = own;
});

it('[F] works with a thousand cards', async () => {
  await hall.command({ name: 'step.options', step: ISSUES, perPerson: EACH });
  await hall.walkTo(ISSUES, 'open');
  for (let person = 1; person <= PEOPLE; person++) {
    const { page } = await hall.join(`Orang ${person}`);
    for (let at = 1; at <= EACH; at++) writeIssue(page, `Isu ${person}.${at}`);
  }
  const all = PEOPLE * EACH;
  await untilPage(hall.desk, () => hall.desk.section('presence')?.cards === all, 'published', WITHIN_MS);

  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  const cards = desk.page.getByRole('main').getByRole('article');
  await see(cards.first());
  const mounted = await cards.count();
  expect(mounted).toBeGreaterThan(5);
  expect(mounted).toBeLessThan(MOUNTED_MOST);
  const first = await cards.first().getByRole('heading').innerText();
  await desk.moveByKeys(first, words.wall.newGroup);
  await see(desk.page.getByText(words.wall.moved(first, words.wall.newGroup)).last());
  const last = desk.card(`Isu ${PEOPLE}.${EACH}`);
  expect(await last.count()).toBe(0);
  await cards.first().hover();
  await desk.page.mouse.wheel(0, 1_000_000);
  await see(last);
  expect(await cards.count()).toBeLessThan(MOUNTED_MOST);
  await stage.picture(desk.page, '60-meja-seribu');
});
