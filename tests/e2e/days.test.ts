/** A second day in real browsers: the desk ends the day, the server is restarted a day later, one press says "Saya hadir". */

import type { PersonId } from '@mufakat/shared/cards/card.ts';
import { common } from '@mufakat/shared/languages/id/common.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { screen as screenWords } from '@mufakat/shared/languages/id/screen.ts';
import { localDate } from '@mufakat/shared/workshop/days.ts';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { PhoneHands } from './phone.ts';
import { see, seeNoMore, Stage, until } from './stage.ts';

const DAY_MS = 86_400_000;

let stage: Stage;
let hall: LiveHall;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.pictureAll('gagal-hari');
  const faults = stage.faults();
  hall.close();
  await stage.clear();
  expect(faults).toEqual([]);
});
afterAll(() => stage?.close());

it('ends the day, and counts anew who is there on the next', async () => {
  // The server is gone for a moment between the days.
  stage.expectFaults(/ERR_CONNECTION_REFUSED|WebSocket connection/);
  hall = await openLiveHall(stage.server);
  const [first, second] = [0, DAY_MS].map((ms) => localDate('Asia/Jakarta', Date.now() + ms)) as [
    string,
    string,
  ];
  await hall.command({ name: 'workshop.settings', change: { days: [first, second] } });
  await hall.walkTo('isu', 'open');
  const siti = await PhoneHands.byCode(await stage.device('siti', 'phone'), hall.created.links.code);
  const step = 'Isu dan faktor perekat';
  await siti.introduce(
    {
      name: 'Siti Rahma',
      constituency: 'Masyarakat',
      institution: 'Kelompok Tani',
      position: '',
      gender: 'P',
    },
    step,
  );
  // Siti writes for somebody without a phone.
  const person = () => hall.desk.section('people')?.find(({ name }) => name === 'Siti Rahma')?.id;
  await until(() => person() !== undefined, true);
  await hall.command({ name: 'person.role', person: person() as PersonId, role: 'helper' });
  await siti.press(phoneWords.helper.add);
  const adding = siti.page.getByRole('dialog');
  await adding.getByLabel(phoneWords.helper.name).fill('Mak Ijah');
  await adding.getByLabel(phoneWords.helper.constituency).selectOption({ label: 'Masyarakat' });
  await adding.getByRole('button', { name: phoneWords.helper.save }).click();
  await until(() => hall.desk.section('presence')?.present ?? 0, 2);
  const screen = await (await stage.device('layar', 'screen')).open(hall.created.links.screen);
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);

  await desk.press(words.steps.menu);
  await desk.page.getByRole('menuitem', { name: words.days.end }).click();
  const dialog = desk.page.getByRole('dialog', { name: words.days.endTitle(1) });
  expect(await dialog.getByLabel(words.days.date).inputValue()).toBe(second);
  await dialog.getByRole('button', { name: words.days.endYes }).click();
  const paused = words.days.paused(common.numbers.dateWithDay(second), '09.00 WIB');
  await see(desk.page.getByText(paused));
  await see(siti.page.getByText(phoneWords.day.ended));
  await see(screen.getByRole('heading', { name: screenWords.day.ended }));
  await stage.picture(siti.page, '51-hp-hari-ditutup');

  await stage.server.kill();
  await stage.server.start(DAY_MS);
  await desk.press(words.days.resume(2));
  await siti.press(phoneWords.day.here);
  await siti.sees(step);
  await until(() => hall.desk.section('presence')?.present ?? 0, 1);
  await siti.page.getByText(phoneWords.helper.awaited(1)).tap();
  await stage.picture(siti.page, '52-hp-belum-hadir');
  await siti.press(phoneWords.helper.hereOf('Mak Ijah'));
  await seeNoMore(siti.page.getByText(phoneWords.helper.awaited(1)));
  await until(() => hall.desk.section('presence')?.present ?? 0, 2);
  expect(hall.desk.section('people')?.map(({ days }) => days)).toEqual([
    [0, 1],
    [0, 1],
  ]);
  await seeNoMore(screen.getByRole('heading', { name: screenWords.day.ended }));
});
