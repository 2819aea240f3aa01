/** The phone's way back leads one step back at a time, and out of the workshop last; the front page leads in again. */

import { home } from '@mufakat/shared/languages/id/home.ts';
import { phone as words } from '@mufakat/shared/languages/id/phone.ts';
import { expect, it } from 'vitest';

import { openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { onStage } from './on-stage.ts';
import { PhoneHands, SITI } from './phone.ts';
import { see, seeNoMore, type Stage, until } from './stage.ts';

const STEP = 'Isu dan faktor perekat';

let stage: Stage;
let hall: LiveHall;
let phone: PhoneHands;

onStage('gagal-kembali', async (opened) => {
  stage = opened;
  hall = await openLiveHall(stage.server);
  await hall.walkTo('isu', 'open');
  phone = await PhoneHands.byCode(await stage.device('siti', 'small'), hall.created.links.code);
  await phone.introduce(SITI, STEP);
  return hall;
});

it('closes the menu, then leaves the tab, then the workshop, and the front page leads in again', async () => {
  const { page } = phone;
  const url = page.url();
  await phone.fill('isu', { judul: 'Setengah jadi' });
  await phone.tab('board');
  await phone.press(words.menu.open);
  const menu = page.getByRole('dialog', { name: words.menu.title });
  await see(menu);
  await back();
  await seeNoMore(menu);
  await phone.sees(words.tabs.board);
  await back();
  await phone.sees(STEP);
  expect(await phone.written('Isu')).toBe('Setengah jadi');
  expect(page.url()).toBe(url);
  await back();
  await see(page.getByRole('heading', { name: home.seats.title }));
  await stage.picture(page, '59-hp-depan');
  await page.getByRole('link', { name: home.seats.faces.phone }).click();
  await phone.sees(STEP);
  await until(() => phone.written('Isu'), 'Setengah jadi');
});

it('what is left by its own button leaves nothing behind on the way back', async () => {
  const { page } = phone;
  const menu = page.getByRole('dialog', { name: words.menu.title });
  for (let times = 0; times < 3; times += 1) {
    await phone.press(words.menu.open);
    await menu.getByRole('button', { name: words.close }).click();
    await seeNoMore(menu);
    await phone.tab('mine');
    await phone.tab('board');
    await phone.tab('task');
  }
  await phone.press(words.menu.open);
  await menu.getByRole('button', { name: words.menu.mine }).click();
  await phone.sees(words.tabs.mine);
  await back();
  await phone.sees(STEP);
  await back();
  await see(page.getByRole('heading', { name: home.seats.title }));
});

it('a tab that the room takes away takes its step on the way back with it', async () => {
  await phone.tab('board');
  await hall.walkTo('isu', 'discussion');
  await phone.sees(words.look.discussion);
  await back();
  await see(phone.page.getByRole('heading', { name: home.seats.title }));
});

/** The button of the browser. A step back of the page itself takes a moment, in which a hand is not yet there. */
async function back(): Promise<void> {
  const { page } = phone;
  let before = '';
  const isAtRest = async () => {
    const now = await page.evaluate(() => `${history.length} ${JSON.stringify(history.state)}`);
    const rests = now === before;
    before = now;
    return rests;
  };
  await until(isAtRest, true);
  await page.goBack();
}
