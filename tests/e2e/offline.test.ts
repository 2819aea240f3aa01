/**
 * A phone without signal while its step ends, and a server killed in the middle of a step: nothing written is lost, and every
 * face is back by itself.
 */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { screen as screenWords } from '@mufakat/shared/languages/id/screen.ts';
import { expect, it } from 'vitest';

import { openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { onStage } from './on-stage.ts';
import { PhoneHands, SITI } from './phone.ts';
import { see, seeNoMore, type Stage } from './stage.ts';

/** What a browser says about a network that is gone. */
const NO_NETWORK = [
  /ERR_INTERNET_DISCONNECTED/,
  /ERR_CONNECTION_REFUSED/,
  /WebSocket connection to/,
  /ERR_CONNECTION_RESET/,
];

let stage: Stage;
let hall: LiveHall;

onStage('gagal-sinyal', async (opened) => {
  stage = opened;
  hall = await openLiveHall(stage.server);
  await hall.walkTo('isu', 'open');
  return hall;
});

it('[W5] a phone that was offline as its step ended: on the phone, then waiting, then in the tray and on the wall', async () => {
  const device = await stage.device('siti', 'phone');
  const phone = await PhoneHands.byCode(device, hall.created.links.code);
  await phone.introduce(SITI, 'Isu dan faktor perekat');
  await phone.write('isu', { judul: 'Sebelum putus' });
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);

  stage.expectFaults(...NO_NETWORK);
  await device.context.setOffline(true);
  await see(phone.page.getByText(phoneWords.strip.offline('Ibu')));
  await phone.fill('isu', { judul: 'Saat sinyal putus' });
  await stage.picture(phone.page, '50-hp-putus');
  await phone.press(phoneWords.write.send);
  await phone.tab('mine');
  const card = phone.page.getByRole('article').filter({ hasText: 'Saat sinyal putus' });
  await see(card.getByText(common.marks.device, { exact: true }));
  await stage.picture(phone.page, '50-hp-di-hp-ini');
  await desk.move(words.move.discussion, 'discussion');

  await device.context.setOffline(false);
  await seeNoMore(phone.page.getByText(phoneWords.strip.offline('Ibu')));
  const tray = desk.page.getByRole('complementary', { name: words.attention.region });
  await see(tray.getByText('Saat sinyal putus'));
  await stage.picture(desk.page, '51-meja-susulan');
  await phone.page.getByRole('button', { name: phoneWords.menu.open }).click();
  await phone.press(phoneWords.menu.mine);
  await see(card.getByText(common.marks.tray));
  await stage.picture(phone.page, '51-hp-menunggu');
  await tray.getByRole('button', { name: new RegExp(`^${words.attention.tray.stick}`) }).click();
  await see(desk.card('Saat sinyal putus'));
  await see(phone.page.getByText(phoneWords.mine.lateAccepted).or(card.getByText(common.marks.board)));
});

it('[W5] what was only half written as the step ended is offered as a late card', async () => {
  const device = await stage.device('siti', 'phone');
  const phone = await PhoneHands.byCode(device, hall.created.links.code);
  await phone.introduce(SITI, 'Isu dan faktor perekat');
  await phone.fill('isu', { judul: 'Belum sempat' });
  await hall.walkTo('isu', 'discussion');
  await phone.sees(phoneWords.late.title);
  await stage.picture(phone.page, '52-hp-belum-sempat');
  await phone.press(phoneWords.late.send);
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  await see(desk.page.getByText('Belum sempat'));
});

it('[K] a server killed in the middle of a step: desk, phone and screen are back in it by themselves', async () => {
  const phone = await PhoneHands.byCode(await stage.device('siti', 'phone'), hall.created.links.code);
  await phone.introduce(SITI, 'Isu dan faktor perekat');
  await phone.write('isu', { judul: 'Sebelum mati' });
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  const screen = await (await stage.device('layar', 'screen')).open(hall.created.links.screen);
  await see(desk.card('Sebelum mati'), screen.getByText('Sebelum mati'));

  stage.expectFaults(...NO_NETWORK);
  await stage.server.kill();
  await see(phone.page.getByText(phoneWords.strip.offline('Ibu')), desk.page.getByText(words.offline));
  await see(screen.getByText(`${screenWords.looking}.`), screen.getByText('Sebelum mati'));
  await stage.picture(desk.page, '53-meja-server-mati');
  await stage.picture(screen, '53-layar-server-mati');
  await phone.fill('isu', { judul: 'Saat mati' });
  await phone.press(phoneWords.write.send);
  await stage.server.start();

  await see(phone.lastSent('Saat mati').filter({ hasText: common.marks.board }));
  await see(desk.card('Sebelum mati'), desk.card('Saat mati'));
  await see(screen.getByText('Sebelum mati'), screen.getByText('Saat mati'));
  await seeNoMore(desk.page.getByText(words.offline), screen.getByText(`${screenWords.looking}.`));
  expect(await desk.card('Sebelum mati').count()).toBe(1);
  await desk.move(words.move.discussion, 'discussion');
  expect(stage.server.kills).toBe(1);
});
