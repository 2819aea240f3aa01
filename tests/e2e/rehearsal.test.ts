/** "Gladi bersih" from the desk: a copy in windows of its own, marked on every face, removed by one click; the real room hears nothing. */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { errors } from '@mufakat/shared/languages/id/errors.ts';
import { home } from '@mufakat/shared/languages/id/home.ts';
import { screen as screenWords } from '@mufakat/shared/languages/id/screen.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { onStage } from './on-stage.ts';
import { PhoneHands, SITI } from './phone.ts';
import { see, type Stage, until } from './stage.ts';

let stage: Stage;
let hall: LiveHall;

onStage('gagal-gladi', async (opened) => {
  stage = opened;
  hall = await openLiveHall(stage.server);
  return hall;
});

it('fills a copy with people, marks it everywhere, and is gone with one click', async () => {
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  const { page } = desk;
  await desk.press(words.steps.menu);
  await page.getByRole('menuitem', { name: words.rehearsal.button }).click();
  const dialog = page.getByRole('dialog', { name: words.rehearsal.title });
  await dialog.getByLabel(words.rehearsal.people).fill('3');
  await dialog.getByRole('button', { name: words.rehearsal.start }).click();
  const [copy, screen] = [
    new DeskHands(await opened(page, words.rehearsal.open)),
    await opened(page, words.rehearsal.openScreen),
  ];
  await see(copy.page.getByText(words.rehearsal.banner), screen.getByText(screenWords.rehearsal));
  const code =
    (
      await screen
        .getByText(/^Kode( [2-9A-Z]){6}$/)
        .first()
        .textContent()
    )?.replaceAll(/Kode|\s/g, '') ?? '';
  const phone = await PhoneHands.byCode(await stage.device('siti', 'phone'), code);
  await see(phone.page.getByText(home.rehearsal, { exact: true }));
  await phone.introduce(SITI);
  await see(phone.page.getByText(common.rehearsal, { exact: true }));
  // Three come by themselves, and Siti.
  await see(copy.page.getByText(words.attention.presence.connected(4)));
  await stage.picture(copy.page, '62-meja-gladi');
  await stage.picture(page, '62-meja-gladi-dialog');

  expect(hall.desk.section('presence')?.present).toBe(0);
  await dialog.getByRole('button', { name: words.rehearsal.remove }).click();
  await see(copy.page.getByText(errors.ended.gone), screen.getByText(screenWords.ended));
  await until(() => hall.desk.section('people')?.length, 0);
});

/** The window that a link of the dialog opens. */
async function opened(page: Page, link: string): Promise<Page> {
  const [window] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: link }).click(),
  ]);
  return window;
}
