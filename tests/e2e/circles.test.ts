/** A step in circles: two phones in one, a third in another, the desk looks in, the hall sees counts, and the plenary takes over. */
import { circles } from '@mufakat/shared/languages/id/circles.ts';
import { circlesDesk } from '@mufakat/shared/languages/id/circles-desk.ts';
import { desk as deskWords } from '@mufakat/shared/languages/id/desk.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { ISSUES, openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { lookAt } from './looks.ts';
import { onStage } from './on-stage.ts';
import { PhoneHands, type Participant } from './phone.ts';
import { see, seeNoMore, type Stage, until } from './stage.ts';

const words = { ...circles, desk: circlesDesk };
let stage: Stage;
let hall: LiveHall;

onStage('gagal-sidang-kelompok', async (opened) => {
  stage = opened;
  hall = await openLiveHall(stage.server);
  return hall;
});

/** In pictures, and with axe. */
async function look(page: Page, name: string): Promise<void> {
  expect(await lookAt(stage, page, name)).toEqual([]);
}

async function enter(name: string, circle: string): Promise<PhoneHands> {
  const person: Participant = {
    name,
    constituency: 'Masyarakat',
    institution: 'Kelompok Tani',
    position: '',
    gender: 'P',
  };
  const phone = await PhoneHands.byCode(await stage.device(name, 'phone'), hall.created.links.code);
  await phone.introduce(person, words.title);
  await phone.page.getByRole('button', { name: words.phone.join(circle), exact: true }).tap();
  return phone;
}

it('[W3] members write one card together, others see nothing of it until the plenary has it', async () => {
  await hall.walkTo('isu', 'prepared');
  const both = ['Gambut', 'Pesisir'].map((circleName) => ({ circle: null, circleName, theme: null }));
  await hall.command({ name: 'circles.set', step: ISSUES, entry: 'choice', circles: both });
  const ani = await enter('Ani', 'Gambut');
  await look(ani.page, '60-hp-sidang-menunggu');
  const budi = await enter('Budi', 'Gambut');
  const citra = await PhoneHands.byCode(await stage.device('Citra', 'phone'), hall.created.links.code);
  await citra.introduce(
    { name: 'Citra', constituency: 'Masyarakat', institution: 'Kelompok Tani', position: '', gender: 'P' },
    words.title,
  );
  await look(citra.page, '60-hp-sidang-memilih');
  await citra.page.getByRole('button', { name: words.phone.join('Pesisir'), exact: true }).tap();
  await hall.walkTo('isu', 'open');
  const title = (phone: PhoneHands) => phone.page.getByRole('textbox', { name: 'Isu' });
  await title(ani).fill('Gambut ');
  await look(ani.page, '61-hp-sidang-menulis');
  await budi.page
    .getByRole('navigation', { name: phoneWords.tabs.label })
    .getByRole('button', { name: words.phone.mine })
    .click();
  await see(budi.page.getByText('Gambut'));
  await look(budi.page, '61-hp-sidang-kartu-bersama');
  await budi.page.getByRole('button', { name: phoneWords.mine.continue }).tap();
  await until(() => title(budi).inputValue(), 'Gambut ');
  await title(ani).pressSequentially('kering');
  await until(() => title(budi).inputValue(), 'Gambut kering');
  await title(budi).press('End');
  await title(budi).pressSequentially(' di hulu');
  await until(() => title(ani).inputValue(), 'Gambut kering di hulu');
  await ani.press(phoneWords.write.send);
  await citra.tab('board');
  await see(citra.page.getByText(phoneWords.board.empty));
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  await see(desk.page.getByText('Pesisir').first());
  await look(desk.page, '62-meja-sidang');
  await desk.page.getByRole('button', { name: words.desk.look('Gambut') }).click();
  await see(desk.page.getByText('Gambut kering di hulu').first());
  await look(desk.page, '63-meja-papan-sidang');
  expect(hall.desk.section('circles')?.[0]?.circles.map(({ cards }) => cards)).toEqual([1, 0]);
  await desk.page.getByRole('button', { name: words.desk.back }).click();
  await desk.page.getByRole('button', { name: words.desk.merge }).click();
  await desk.page.getByRole('button', { name: words.desk.mergeYes, exact: true }).click();
  // The plenary's page begins at its task, whatever was looked at in the circle.
  await see(citra.page.getByText(phoneWords.tabs.mine));
  await citra.tab('board');
  await see(citra.page.getByText('Gambut kering di hulu').first());
  await see(citra.page.getByText('Gambut', { exact: true }));
  await seeNoMore(desk.page.getByText(words.desk.merge));
  await look(citra.page, '64-hp-sesudah-gabung');
});

it('[W3] the desk sets circles up for a lot, places and names a leader, who arranges the wall and leads the time', async () => {
  await hall.walkTo('isu', 'prepared');
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  await desk.press(deskWords.common.more);
  await desk.page.getByRole('menuitem', { name: words.desk.setUp }).click();
  await desk.page.getByLabel(words.desk.entry).selectOption({ label: words.desk.entries.draw });
  await desk.press(words.desk.levels);
  // A second press brings nothing twice.
  await desk.press(words.desk.levels);
  const first = desk.page.getByLabel(`${words.name} 1`);
  await first.fill('desa');
  await see(desk.page.getByText(words.desk.same));
  await first.fill('Kabupaten');
  await desk.press(words.desk.add);
  await look(desk.page, '65-meja-menyiapkan-sidang');
  await desk.press(words.desk.save);
  await see(desk.page.getByText(words.desk.edit));
  const ani = await PhoneHands.byCode(await stage.device('Ani', 'tablet'), hall.created.links.code);
  const person = {
    constituency: 'Masyarakat',
    institution: 'Kelompok Tani',
    position: '',
    gender: 'P',
  } as const;
  await ani.introduce({ name: 'Ani', ...person }, words.title);
  await see(ani.page.getByText(words.phone.wait));
  await desk.press(words.desk.draw);
  await see(ani.page.getByText(words.phone.soon));
  await look(ani.page, '66-tablet-sidang-disiapkan');
  await hall.walkTo('isu', 'open');
  await see(desk.page.getByText(deskWords.attention.presence.circles(0, 3)));
  const title = ani.page.getByRole('textbox', { name: 'Isu' });
  await see(title);
  await desk.page.getByText(words.desk.place).click();
  await desk.page.getByLabel(words.desk.placeIn('Ani')).selectOption({ label: 'Desa' });
  await see(ani.page.getByText('Desa').first());
  const placed = () => hall.desk.section('circles')?.[0]?.circles.find(({ name }) => name === 'Desa');
  await until(() => placed()?.members, 1);
  await desk.press(words.desk.lead('Ani'));
  await see(ani.page.getByText(words.phone.lead));
  await desk.page.getByLabel(words.desk.tell).fill('Lima menit lagi kembali ke pleno');
  await desk.press(words.desk.send);
  await see(ani.page.getByText('Lima menit lagi kembali ke pleno'));
  await look(desk.page, '66-meja-sidang-diundi');
  await ani.press(words.phone.start(15));
  await until(() => placed()?.timer.state, 'running');
  await ani.press(words.phone.pause);
  await until(() => placed()?.timer.state, 'paused');
  await title.fill('Abrasi pantai');
  await ani.press(phoneWords.write.send);
  await until(() => placed()?.cards, 1);
  await ani.press(words.phone.arrange);
  const arranging = new DeskHands(ani.page);
  await see(arranging.card('Abrasi pantai'));
  await see(ani.page.getByRole('timer'));
  await see(desk.page.getByText(deskWords.attention.presence.circles(1, 3)));
  await arranging.moveByKeys('Abrasi pantai', deskWords.wall.newGroup);
  await see(arranging.group('Abrasi pantai'));
  await look(ani.page, '67-tablet-mengatur-papan');
  await desk.page.getByRole('button', { name: words.desk.look('Desa') }).click();
  await see(desk.group('Abrasi pantai'));
});
