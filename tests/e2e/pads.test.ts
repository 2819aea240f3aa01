/** Two phones and the desk in one pad: they see each other type, one caret stays where it is, and the wording goes to the plenary. */
import { circlesDesk } from '@mufakat/shared/languages/id/circles-desk.ts';
import { circles as circleWords } from '@mufakat/shared/languages/id/circles.ts';
import { desk as deskWords } from '@mufakat/shared/languages/id/desk.ts';
import { pads as words } from '@mufakat/shared/languages/id/pads.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { ISSUES, openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { lookAt } from './looks.ts';
import { onStage } from './on-stage.ts';
import { PhoneHands } from './phone.ts';
import { see, type Stage, until } from './stage.ts';

let stage: Stage;
let hall: LiveHall;

onStage('gagal-rumusan-bersama', async (opened) => {
  stage = opened;
  hall = await openLiveHall(stage.server);
  return hall;
});

/** In pictures, and with axe. */
async function look(page: Page, name: string): Promise<void> {
  expect(await lookAt(stage, page, name)).toEqual([]);
}

async function enter(name: string): Promise<PhoneHands> {
  const phone = await PhoneHands.byCode(await stage.device(name, 'phone'), hall.created.links.code);
  const person = {
    name,
    constituency: 'Masyarakat',
    institution: 'Kelompok Tani',
    position: '',
    gender: 'P',
  } as const;
  await phone.introduce(person, circleWords.title);
  await phone.page.getByRole('button', { name: circleWords.phone.join('Gambut'), exact: true }).tap();
  return phone;
}

it('[W6] a circle words its group together, and the plenary has the wording', async () => {
  await hall.walkTo('isu', 'prepared');
  const circles = ['Gambut', 'Pesisir'].map((circleName) => ({ circle: null, circleName, theme: null }));
  await hall.command({ name: 'circles.set', step: ISSUES, entry: 'choice', circles });
  const [ani, budi] = [await enter('Ani'), await enter('Budi')];
  await hall.walkTo('isu', 'open');
  await ani.page.getByRole('textbox', { name: 'Isu' }).fill('Gambut kering');
  await ani.press(phoneWords.write.send);

  const text = (phone: PhoneHands) => phone.page.getByRole('textbox', { name: 'Isu' });
  for (const phone of [ani, budi]) {
    await phone.press(circleWords.phone.word);
    await phone.press(words.write('Isu', 'Gambut kering'));
    await until(() => text(phone).inputValue(), 'Gambut kering');
  }
  await see(ani.page.getByText(`${words.here}Budi`));
  await text(ani).press('End');
  await text(ani).pressSequentially(' di hulu');
  await until(() => text(budi).inputValue(), 'Gambut kering di hulu');
  await look(budi.page, '70-hp-rumusan-bersama');

  // Budi's caret stands in the middle; what Ani puts before it moves it along.
  const caret = () =>
    text(budi).evaluate((element) => (element as unknown as { selectionStart: number }).selectionStart);
  await text(budi).press('Home');
  for (let at = 0; at < 6; at++) await text(budi).press('ArrowRight');
  await text(ani).press('Home');
  await text(ani).pressSequentially('Lahan ');
  await until(() => text(budi).inputValue(), 'Lahan Gambut kering di hulu');
  expect(await caret()).toBe(12);
  await text(budi).pressSequentially(' kita');
  await until(() => text(ani).inputValue(), 'Lahan Gambut kita kering di hulu');

  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  await desk.page.getByRole('button', { name: circlesDesk.look('Gambut') }).click();
  await desk.press(deskWords.wall.menuOf('Gambut kering'));
  await desk.page.getByRole('menuitem', { name: deskWords.wall.word }).click();
  const onDesk = desk.page.getByRole('dialog').getByRole('textbox', { name: 'Isu' });
  await until(() => onDesk.inputValue(), 'Lahan Gambut kita kering di hulu');
  await onDesk.press('End');
  await onDesk.pressSequentially(' sungai');
  await until(() => text(ani).inputValue(), 'Lahan Gambut kita kering di hulu sungai');
  await look(desk.page, '71-meja-rumusan-bersama');
  await look(ani.page, '71-hp-rumusan-bersama');
  await ani.press(words.settle);
  await see(ani.page.getByText(words.settled));
  await until(
    () => hall.desk.section('wall')?.groups[0]?.wording?.['judul'],
    'Lahan Gambut kita kering di hulu sungai',
  );
  await look(ani.page, '72-hp-rumusan-tersimpan');
  await hall.command({ name: 'circles.merge', step: ISSUES });
  await see(budi.page.getByText(phoneWords.tabs.mine));
  await budi.tab('board');
  await see(budi.page.getByText('Lahan Gambut kita kering di hulu sungai').first());
});
