/**
 * What the desk does to the whole hall, seen where it is to be seen: the screen blanked, the way in called back, a group in the
 * light, phones that only read, hands and "saya selesai".
 */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { screen as screenWords } from '@mufakat/shared/languages/id/screen.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { ISSUES, writeIssue, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { inOneHall } from './on-stage.ts';
import { PhoneHands, SITI } from './phone.ts';
import { see, seeNoMore } from './stage.ts';

const TITLE = 'Gambut mudah terbakar';

let hall: LiveHall;
let desk: DeskHands;
let siti: PhoneHands;
let screen: Page;

inOneHall('gagal-aula', async (stage, own) => {
  hall = own;
  const { links } = hall.created;
  screen = await (await stage.device('layar', 'screen')).open(links.screen);
  siti = await PhoneHands.byLink(await stage.device('siti', 'phone'), links.join);
  await siti.introduce(SITI);
  await hall.walkTo(ISSUES, 'open');
  const { page } = await hall.join('Ani');
  writeIssue(page, TITLE);
  desk = await DeskHands.byLink(await stage.device('meja', 'desk'), links.desk);
  await see(desk.card(TITLE), screen.getByText(TITLE), siti.page.getByRole('textbox').first());
});

it('blanks the screen and shows it again', async () => {
  await desk.press(words.attention.hall.blank);
  await see(screen.getByRole('heading', { name: screenWords.blank }));
  expect(await screen.getByText(TITLE).count()).toBe(0);
  await desk.press(words.attention.hall.unblank);
  await see(screen.getByText(TITLE));
});

it('takes the way in away from beside the step, and calls it back', async () => {
  const qr = screen.getByText(common.join.qr, { exact: true });
  const code = screen.getByText(common.join.spelled(hall.created.links.code));
  await see(qr, screen.getByText(TITLE));
  await desk.press(words.attention.hall.joinOff);
  await seeNoMore(qr, code);
  await desk.press(words.attention.hall.joinOn);
  await see(qr, code, screen.getByText(TITLE));
});

it('shows the way in over the whole screen to those who come late, and goes back to the step', async () => {
  await desk.press(words.attention.hall.joinLargeOn);
  const large = screen.getByRole('region', { name: common.join.qr });
  await see(large);
  expect((await large.locator('svg').first().boundingBox())?.width).toBeGreaterThan(500);
  await desk.press(words.attention.hall.joinLargeOff);
  await see(screen.getByText(TITLE));
});

it('freezes the phones with one sentence, and what was being written is there afterwards', async () => {
  await siti.fill('isu', { judul: 'Jalan rusak' });
  await desk.press(words.attention.hall.freeze);
  await see(siti.page.getByText(phoneWords.frozenRoom));
  expect(await siti.page.getByRole('textbox').count()).toBe(0);
  await desk.press(words.attention.hall.unfreeze);
  await see(siti.page.getByRole('textbox').first());
  expect(await siti.written('Isu')).toBe('Jalan rusak');
});

it('counts "saya selesai", and shows a raised hand with the unsur until it was their turn', async () => {
  await siti.press(phoneWords.write.send);
  await siti.press(phoneWords.write.iAmDone);
  await see(desk.page.getByText(words.attention.presence.done(1, 2)));
  await desk.move(words.move.discussion, 'discussion');
  await siti.press(phoneWords.look.raise);
  const hand = desk.page.getByRole('listitem').filter({ hasText: SITI.name });
  await see(hand.filter({ hasText: 'Masyarakat' }));
  await desk.press(words.attention.hands.lowerOf(SITI.name));
  await see(siti.page.getByRole('button', { name: phoneWords.look.raise }));
});

it('puts a group into the light on screen and phones', async () => {
  await desk.press(words.wall.menuOf(TITLE));
  await desk.page.getByRole('menuitem', { name: words.wall.spotlight }).click();
  await see(screen.getByText(screenWords.spotlight), siti.page.getByText(phoneWords.board.spotlight));
  await desk.press(words.attention.hall.spotlightOff);
  await seeNoMore(screen.getByText(screenWords.spotlight), siti.page.getByText(phoneWords.board.spotlight));
});
