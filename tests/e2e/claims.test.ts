/** The same name from another phone: "Apakah ini Anda?", the desk's answer, and what may come after it. */

import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { home } from '@mufakat/shared/languages/id/home.ts';
import { expect, it } from 'vitest';

import { openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { onStage } from './on-stage.ts';
import { PhoneHands, SITI } from './phone.ts';
import { see, seeNoMore, type Stage, until } from './stage.ts';

let stage: Stage;
let hall: LiveHall;
let desk: DeskHands;
let old: PhoneHands;

onStage('gagal-nama', async (opened) => {
  stage = opened;
  hall = await openLiveHall(stage.server);
  await hall.walkTo('isu', 'open');
  old = await PhoneHands.byCode(await stage.device('lama', 'phone'), hall.created.links.code);
  await old.introduce(SITI, 'Isu dan faktor perekat');
  desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  return hall;
});

it('the desk nods: the cards are on the new phone, and one person is on the attendance', async () => {
  await old.write('isu', { judul: 'Gambut mudah terbakar' });
  const phone = await askAs('ibu siti rahma');
  await answer(words.attention.claims.yes);
  await phone.sees('Isu dan faktor perekat');
  await phone.tab('mine');
  await see(phone.page.getByText('Gambut mudah terbakar'));
  expect(names()).toEqual([SITI.name]);
});

it('the desk says no: the phone says so, and asks again before anyone of that name comes in', async () => {
  stage.expectFaults(/status of 403/);
  const phone = await askAs(SITI.name);
  await answer(words.attention.claims.no);
  await see(phone.page.getByText(home.join.refused));
  await stage.picture(phone.page, '41-hp-ditolak');
  await phone.press(home.join.enter);
  await phone.sees(home.known.title);
  expect(names()).toEqual([SITI.name]);
  // The desk may have been wrong: asked once more, it can say yes.
  await phone.press(home.known.yes);
  await phone.sees(home.waiting.title);
  await answer(words.attention.claims.yes);
  await phone.sees('Isu dan faktor perekat');
  expect(names()).toEqual([SITI.name]);
});

it('someone else of the same name comes in as someone else', async () => {
  const phone = await introducedAs(SITI.name);
  await phone.press(home.known.no);
  await phone.sees('Isu dan faktor perekat');
  await until(names, [SITI.name, SITI.name]);
});

it('who gives up waiting stays at the form, whatever the desk answers then', async () => {
  const phone = await introducedAs(SITI.name);
  await phone.page.clock.install();
  await phone.press(home.known.yes);
  await phone.sees(home.waiting.title);
  await phone.press(home.waiting.cancel);
  const enter = phone.page.getByRole('button', { name: home.join.enter });
  await see(enter);
  await until(() => enter.isEnabled(), true);
  await answer(words.attention.claims.yes);
  const asked: string[] = [];
  phone.page.on('request', (request) => {
    if (request.method() === 'POST') asked.push(request.postDataJSON().person?.name);
  });
  // Longer than the page waits between two questions: a timer left running would ask again now, and be let in.
  await phone.page.clock.runFor(60_000);
  await see(enter);
  await phone.page.getByLabel(home.join.personName).fill('Siti Aminah');
  await phone.press(home.join.enter);
  await phone.sees('Isu dan faktor perekat');
  expect(asked).toEqual(['Siti Aminah']);
  await until(names, [SITI.name, 'Siti Aminah']);
});

it('[E4] one sentence says what is kept and how long, and more stands behind it', async () => {
  const phone = await PhoneHands.byCode(await stage.device('baru', 'small'), hall.created.links.code);
  await see(phone.page.getByText(home.join.consent(home.join.keptDays(90))));
  await phone.press(home.about.open);
  const dialog = phone.page.getByRole('dialog', { name: home.about.title });
  await see(dialog.getByText(home.about.longText(home.join.keptDays(90))));
  await stage.picture(phone.page, '42-hp-selengkapnya');
  await dialog.getByRole('button', { name: home.about.close }).click();
  await seeNoMore(dialog);
  expect(await phone.page.getByLabel(home.join.personName).count()).toBe(1);
});

/** Another phone gives the name and says: that is me. */
async function askAs(name: string): Promise<PhoneHands> {
  const phone = await introducedAs(name);
  await phone.press(home.known.yes);
  await phone.sees(home.waiting.title);
  return phone;
}

async function introducedAs(name: string): Promise<PhoneHands> {
  const phone = await PhoneHands.byCode(await stage.device('baru', 'phone'), hall.created.links.code);
  await phone.introduce({ ...SITI, name }, home.known.title);
  return phone;
}

/** Resolves when the question is off the desk: the server has the answer. */
async function answer(label: string): Promise<void> {
  const button = desk.page
    .getByRole('complementary', { name: words.attention.region })
    .getByRole('button', { name: `${label}: ${SITI.name}`, exact: true });
  await button.click();
  await seeNoMore(button);
}

function names(): string[] {
  return (hall.desk.section('people') ?? []).map(({ name }) => name);
}
