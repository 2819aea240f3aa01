/** Seats [T2]: several faces in one browser, the way back, reloads, two tabs, another phone, and someone who was removed. */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { home } from '@mufakat/shared/languages/id/home.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { recover } from '@mufakat/shared/languages/id/recover.ts';
import { expect, it } from 'vitest';

import { openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { onStage } from './on-stage.ts';
import { PhoneHands, SITI } from './phone.ts';
import { see, type Stage, until } from './stage.ts';

let stage: Stage;
let hall: LiveHall;

onStage('gagal-kursi', async (opened) => {
  stage = opened;
  hall = await openLiveHall(stage.server);
  return hall;
});

it('[T2] desk, screen and participant live side by side in one browser', async () => {
  const { links } = hall.created;
  const laptop = await stage.device('laptop', 'desk');
  const desk = await DeskHands.byLink(laptop, links.desk);
  const screen = await laptop.open(links.screen);
  await see(screen.getByRole('region', { name: common.join.qr }));
  const phone = await PhoneHands.byLink(laptop, links.join);
  await phone.introduce(SITI);
  await see(desk.page.getByRole('main').getByText(SITI.name));
  // Each page speaks for its own seat, also after all were opened again.
  for (const page of [desk.page, screen, phone.page]) await page.reload();
  await desk.move(words.move.lobby, 'open');
  await desk.move(words.move.closed, 'closed');
  await desk.next('isu');
  await phone.write('isu', { judul: 'Gambut mudah terbakar' });
  await see(desk.card('Gambut mudah terbakar'), screen.getByText('Gambut mudah terbakar'));
  // The front page knows all three and leads back to each.
  const front = await laptop.open('/');
  await see(front.getByRole('heading', { name: home.seats.title }));
  for (const face of Object.values(home.seats.faces)) await see(front.getByRole('link', { name: face }));
  await front.getByRole('link', { name: home.seats.faces.desk }).click();
  await see(new DeskHands(front).card('Gambut mudah terbakar'));
});

it('the fragment with the secret leaves the address, and the way back does not bring it', async () => {
  const laptop = await stage.device('laptop', 'desk');
  const desk = await DeskHands.byLink(laptop, hall.created.links.desk);
  expect(desk.page.url()).not.toContain('#');
  await desk.page.goto(stage.base);
  await desk.page.goBack();
  await see(desk.page.getByRole('navigation', { name: words.steps.region }));
  expect(desk.page.url()).not.toContain('#');
});

it('the way back and looking ahead never move the room', async () => {
  await hall.walkTo('isu', 'open');
  const desk = await DeskHands.byLink(await stage.device('laptop', 'desk'), hall.created.links.desk);
  const heading = (name: string) => desk.page.getByRole('heading', { name, level: 1 });
  await see(heading('Isu dan faktor perekat'));
  await desk.page.getByRole('button', { name: /Saringan layak/ }).click();
  await see(heading('Saringan layak–mendesak'), desk.page.getByText(words.steps.looking(4, 1)));
  await desk.page.reload();
  await see(heading('Saringan layak–mendesak'));
  await desk.page.goBack();
  await see(heading('Isu dan faktor perekat'));
  expect(hall.desk.section('room')?.current).toBe('isu');
});

it('a reload keeps the person, what is half written, and never joins twice', async () => {
  await hall.walkTo('isu', 'open');
  const device = await stage.device('siti', 'phone');
  const phone = await PhoneHands.byCode(device, hall.created.links.code);
  await phone.introduce(SITI, 'Isu dan faktor perekat');
  await phone.fill('isu', { judul: 'Setengah jadi' });
  await see(phone.page.getByText(common.marks.stored).or(phone.page.getByText(common.marks.device)));
  await phone.page.reload();
  await until(() => phone.written('Isu'), 'Setengah jadi');
  // The same code in the same browser leads straight to the same person, also in a second tab.
  const second = await PhoneHands.byLink(device, hall.created.links.join);
  await second.sees('Isu dan faktor perekat');
  await until(() => second.written('Isu'), 'Setengah jadi');
  await second.press(phoneWords.write.send);
  await see(second.lastSent('Setengah jadi').filter({ hasText: common.marks.board }));
  await phone.tab('mine');
  await see(phone.page.getByText('Setengah jadi'), phone.page.getByText(common.marks.board));
  expect(hall.desk.section('people')?.length).toBe(1);
});

it('a personal link moves the person to another phone with their cards', async () => {
  await hall.walkTo('isu', 'open');
  const old = await PhoneHands.byCode(await stage.device('lama', 'phone'), hall.created.links.code);
  await old.introduce(SITI, 'Isu dan faktor perekat');
  await old.write('isu', { judul: 'Gambut mudah terbakar' });
  await old.press(phoneWords.menu.open);
  await old.page.getByText(phoneWords.menu.moveTitle).click();
  const link = await old.page.getByText(/\/p#/).textContent();
  const device = await stage.device('baru', 'phone');
  const fresh = new PhoneHands(await device.open(link ?? ''));
  await fresh.sees('Isu dan faktor perekat');
  await fresh.tab('mine');
  await see(fresh.page.getByText('Gambut mudah terbakar'));
  expect(fresh.page.url()).not.toContain('#');
  expect(hall.desk.section('people')?.length).toBe(1);
  // Once used it is only paper.
  const third = await (await stage.device('ketiga', 'phone')).open(link ?? '');
  stage.expectFaults(/status of 4\d\d/);
  await see(third.getByRole('heading', { name: home.link.broken }));
  stage.faults();
});

it('someone who was removed sees one sentence and the way in again', async () => {
  await hall.walkTo('isu', 'open');
  const phone = await PhoneHands.byCode(await stage.device('siti', 'phone'), hall.created.links.code);
  await phone.introduce(SITI, 'Isu dan faktor perekat');
  const desk = await DeskHands.byLink(await stage.device('laptop', 'desk'), hall.created.links.desk);
  await desk.goTo('people');
  await desk.press(words.people.menuOf(SITI.name));
  await desk.page.getByRole('menuitem', { name: words.people.remove }).click();
  await desk.press(words.people.removeYes);
  await see(
    phone.page.getByText(phoneWords.ended.removed),
    phone.page.getByRole('link', { name: phoneWords.ended.joinAgain }),
  );
  await stage.picture(phone.page, '40-hp-dikeluarkan');
  await phone.page.reload();
  await see(
    phone.page.getByText(phoneWords.ended.removed).or(phone.page.getByText(phoneWords.ended['no-session'])),
  );
});

it('a laptop whose desk was taken away leads to the recovery code, which opens the desk again and ends the other', async () => {
  const first = await DeskHands.byLink(await stage.device('lama', 'desk'), hall.created.links.desk);
  const { page } = first;
  const second = await (await stage.device('baru', 'desk')).open(new URL(page.url()).pathname);
  await see(second.getByRole('link', { name: words.ended.home }));
  await second.getByRole('link', { name: words.ended.recover }).click();
  await second.getByLabel(recover.label).fill(hall.created.recovery.toLowerCase());
  await second.getByRole('checkbox', { name: recover.removeOthers }).check({ force: true });
  await second.getByRole('button', { name: recover.open }).click();
  await see(second.getByRole('navigation', { name: words.steps.region }));
  await see(page.getByRole('link', { name: words.ended.recover }));
});
