/** As long, as many and as few as a workshop may have: a title of 200 letters, twelve unsur, nobody invited, nothing written. */

import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { home } from '@mufakat/shared/languages/id/home.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { screen as screenWords } from '@mufakat/shared/languages/id/screen.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';

import type { LiveHall } from '../support/live-hall.ts';
import { longOffice } from '../support/long-offices.ts';
import { DeskHands } from './desk.ts';
import { inOneHall } from './on-stage.ts';
import { PhoneHands, SITI } from './phone.ts';
import { see, type Stage } from './stage.ts';

const TITLE = 'Lokakarya penyelarasan rencana pembangunan wilayah terpadu multipihak '
  .repeat(3)
  .slice(0, 200);
const OFFICE = longOffice('UPTD');
const UNSUR = Array.from({ length: 12 }, (_, at) => ({
  id: `unsur-${at}`,
  name: at === 0 ? 'Masyarakat' : `Kelompok warga dan lembaga nomor ${at}`,
  icon: 'users',
  invited: 0,
}));

let stage: Stage;
let hall: LiveHall;
let desk: DeskHands;
let siti: PhoneHands;
let screen: Page;

inOneHall('gagal-batas', async (opened, own) => {
  stage = opened;
  hall = own;
  await hall.command({
    name: 'workshop.settings',
    change: { title: TITLE, constituencies: UNSUR, startsAt: '' },
  });
});

it('the form for joining begins in the upper half, under a title of 200 letters', async () => {
  const phone = await stage.device('siti', 'phone');
  siti = await PhoneHands.byLink(phone, hall.created.links.join);
  const name = siti.page.getByLabel(home.join.personName);
  await see(name);
  expect((await name.boundingBox())?.y).toBeLessThan(370);
  await siti.introduce(SITI);
  expect((await siti.page.getByText(phoneWords.lobby.plan).boundingBox())?.y).toBeLessThan(370);
});

it('nobody was invited and no hour named: the lobby says who is here, without a gap', async () => {
  screen = await (await stage.device('layar', 'screen')).open(hall.created.links.screen);
  await see(screen.getByText(screenWords.lobby.here));
  expect(await screen.getByText(screenWords.lobby.begins).count()).toBe(0);
  await see(screen.getByText('Balai desa'));
});

it('what the desk does to the hall stands in the window, below twelve unsur', async () => {
  desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  const blank = desk.page.getByRole('button', { name: words.attention.hall.blank });
  await see(blank);
  expect(await isInWindow(blank)).toBe(true);
  const rail = desk.page.getByRole('complementary');
  await see(rail.getByText('1 orang', { exact: true }).first());
  expect(await rail.getByText(/ dari 0| \/ 0/).count()).toBe(0);
});

it('an office of 160 letters is taken by the form and stands whole on the phone and on the desk', async () => {
  const phone = await stage.device('dewi', 'phone');
  const dewi = await PhoneHands.byLink(phone, hall.created.links.join);
  await dewi.introduce({ ...SITI, name: 'Dewi Anggraini', institution: OFFICE });
  await see(dewi.page.getByText(OFFICE));
  await stage.picture(dewi.page, 'lembaga-hp');
  expect(await spillOf(dewi.page)).toBe(0);
  await desk.goTo('people');
  await see(desk.page.getByText(OFFICE));
  await desk.page.getByText(OFFICE).scrollIntoViewIfNeeded();
  await stage.picture(desk.page, 'lembaga-meja');
  expect(await spillOf(desk.page)).toBe(0);
  await desk.goTo('board');
});

it('in text of 200 % the tabs stay at the foot of a page with little on it', async () => {
  await hall.walkTo('isu', 'open');
  await see(siti.page.getByRole('textbox').first());
  await siti.page.evaluate(() =>
    document.documentElement.style.setProperty('font-size', '200%', 'important'),
  );
  await siti.tab('board');
  await see(siti.page.getByText(phoneWords.board.empty));
  const tabs = await siti.page.getByRole('navigation', { name: phoneWords.tabs.label }).boundingBox();
  expect(Math.round((tabs?.y ?? 0) + (tabs?.height ?? 0))).toBeGreaterThanOrEqual(740);
});

it('a step that settled nothing says so once it is closed', async () => {
  await hall.walkTo('visi', 'closed');
  await see(siti.page.getByText(phoneWords.statement.closed));
});

/** How many pixels the page is wider than its window. */
function spillOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

async function isInWindow(locator: Locator): Promise<boolean> {
  const box = await locator.boundingBox();
  const height = locator.page().viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}
