/**
 * The door with two phones and a desk: the waiting room, from knocking to the lobby, and the first word while somebody tries
 * codes [T3].
 */

import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { home } from '@mufakat/shared/languages/id/home.ts';
import { screen as screenWords } from '@mufakat/shared/languages/id/screen.ts';
import { waiting } from '@mufakat/shared/languages/id/waiting.ts';
import { expect, it } from 'vitest';

import { openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { violationsOn } from './looks.ts';
import { onStage } from './on-stage.ts';
import { PhoneHands, SITI, type Participant } from './phone.ts';
import { see, seeNoMore, type Stage, until } from './stage.ts';

const BUDI: Participant = { ...SITI, name: 'Budi Santoso', institution: 'Desa Sukamaju', gender: 'L' };
const ISSUES = 'Isu dan faktor perekat';

let stage: Stage;
let hall: LiveHall;
let desk: DeskHands;

onStage('gagal-pintu', async (opened) => {
  stage = opened;
  hall = await openLiveHall(stage.server);
  desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  return hall;
});

it('[T3] two phones wait: one is admitted and writes, the other corrects the name, is declined and gives up', async () => {
  await hall.walkTo('isu', 'open');
  await desk.press(words.share.button);
  // Ticked is what the room has answered.
  const wait = desk.page.getByLabel(words.share.waitingRoom);
  await wait.click();
  await until(() => wait.isChecked(), true);
  await desk.press(words.common.close);

  const siti = await arrive('siti', SITI);
  const budi = await arrive('budi', BUDI);
  const rail = desk.page.getByRole('complementary', { name: words.attention.region });
  const { admit, decline } = words.attention.guests;
  await see(rail.getByText(SITI.name), rail.getByText(BUDI.name));
  await stage.picture(siti.page, '45-hp-ruang-tunggu');
  await stage.picture(desk.page, '46-meja-ruang-tunggu');
  expect(await violationsOn(siti.page)).toEqual([]);
  expect(hall.desk.section('people')).toEqual([]);
  // What is open in the hall is not on the page of who waits.
  expect(await siti.page.getByText(ISSUES).count()).toBe(0);

  await rail.getByRole('button', { name: `${admit}: ${SITI.name}` }).click();
  await siti.sees(ISSUES);
  await siti.write('isu', { judul: 'Gambut mudah terbakar' });
  await see(desk.card('Gambut mudah terbakar'));

  await budi.press(waiting.change);
  await budi.page.getByLabel(home.join.personName).fill('Budi Santosa');
  expect(await violationsOn(budi.page)).toEqual([]);
  await budi.press(waiting.save);
  await budi.sees(waiting.title);
  await see(rail.getByText('Budi Santosa'));
  await budi.page.reload();
  await budi.sees(waiting.title);
  await see(budi.page.getByText('Budi Santosa'));
  await rail.getByRole('button', { name: `${decline}: Budi Santosa` }).click();
  await budi.sees(waiting.declined);
  await stage.picture(budi.page, '47-hp-belum-masuk');
  expect(await budi.page.getByRole('button', { name: waiting.again }).isDisabled()).toBe(true);
  expect(await violationsOn(budi.page)).toEqual([]);
  await budi.press(waiting.leave);
  await budi.page.getByRole('dialog').getByRole('button', { name: waiting.leave }).click();
  await budi.sees(home.code.title);
  expect(hall.desk.section('people')?.map(({ name }) => name)).toEqual([SITI.name]);
});

it('[T3] the desk ticks several of a dozen and lets the others in at once; a known person never waits', async () => {
  const known = await PhoneHands.byLink(await stage.device('lama', 'phone'), hall.created.links.join);
  await known.introduce(SITI);
  await hall.command({ name: 'door.wait', on: true });
  const dozen = Array.from({ length: 12 }, (_, at) => `Tamu ${String(at + 1).padStart(2, '0')}`);
  for (const name of dozen) {
    const { op, code, person } = {
      op: `tamu-${name.slice(-2)}`,
      code: hall.created.links.code,
      person: { ...GUEST, name },
    };
    const answer = await hall.browser.api.join({ op, code, person, sameAs: null, another: true });
    expect(answer.ok).toBe(true);
  }
  const rail = desk.page.getByRole('complementary', { name: words.attention.region });
  await rail.getByRole('button', { name: words.attention.guests.more(9) }).click();
  const dialog = desk.page.getByRole('dialog', { name: words.attention.guests.title });
  await dialog.getByLabel('Tamu 02').check();
  await dialog.getByLabel('Tamu 11').check();
  await stage.picture(desk.page, '48-meja-ruang-tunggu-pilih');
  expect(await violationsOn(desk.page)).toEqual([]);
  await dialog.getByRole('button', { name: words.attention.guests.declineCount(2) }).click();
  await seeNoMore(dialog.getByLabel('Tamu 02'));
  await dialog.getByRole('button', { name: words.common.close }).click();
  await rail.getByRole('button', { name: words.attention.guests.admitAll(10) }).click();
  await seeNoMore(rail.getByText(words.attention.guests.title, { exact: true }));
  const expected = [SITI.name, ...dozen.filter((name) => name !== 'Tamu 02' && name !== 'Tamu 11')];
  await until(
    () =>
      hall.desk
        .section('people')
        ?.map(({ name }) => name)
        .join(),
    expected.join(),
  );
  await known.page.reload();
  await see(known.page.getByText(SITI.name));
});

it('[T3] a page that is told to wait says so and asks again by itself', async () => {
  stage.expectFaults(/status of 429/);
  const device = await stage.device('ramai', 'phone');
  let isFull = true;
  await device.context.route('**/api/join/**', (route) =>
    isFull ? route.fulfill({ status: 429, json: { error: 'rate', detail: { ms: 300 } } }) : route.continue(),
  );
  const phone = await PhoneHands.byLink(device, hall.created.links.join);
  await see(phone.page.getByText(home.join.busy));
  isFull = false;
  await see(phone.page.getByText(home.code.phrase(hall.created.links.phrase)));
});

it('[T3] while somebody tries codes, a typed one needs the first word of the three on the screen; the QR does not', async () => {
  stage.expectFaults(/status of 40[34]/);
  const { links } = hall.created;
  const screen = await (await stage.device('layar', 'screen')).open(links.screen);
  const shown = screen.getByText(screenWords.lobby.phrase);
  await see(shown);
  const [word = '', second = ''] = ((await shown.textContent()) ?? '')
    .replace(screenWords.lobby.phrase, '')
    .trim()
    .split(' ');
  expect(links.join).toBe(`/g/${links.code}#${word}`);
  await stage.picture(screen, '49-layar-tiga-kata');
  for (let at = 0; at < 60; at++) await hall.browser.api.joinPage('AAAAAA', '');

  const typing = await PhoneHands.byCode(await stage.device('ketik', 'phone'), links.code);
  const field = typing.page.getByLabel(home.code.word);
  await see(field, typing.page.getByText(home.code.wordHint));
  expect(await violationsOn(typing.page)).toEqual([]);
  await field.fill(second);
  await typing.press(home.code.next);
  await see(typing.page.getByText(home.code.wrongWord));
  await stage.picture(typing.page, '50-hp-kata-pertama');
  await typing.page.getByLabel(home.code.word).fill(` ${word.toUpperCase()} `);
  await typing.press(home.code.next);
  await see(typing.page.getByText(home.code.phrase(links.phrase)));
  await typing.introduce(BUDI);

  const scanning = await PhoneHands.byLink(await stage.device('pindai', 'phone'), links.join);
  await scanning.introduce(SITI);
  await until(() => hall.desk.section('people')?.length, 2);
});

const GUEST = {
  constituency: 'masyarakat',
  institution: 'Kelompok Tani',
  position: '',
  gender: 'P',
} as const;

async function arrive(device: string, person: Participant): Promise<PhoneHands> {
  const phone = await PhoneHands.byCode(await stage.device(device, 'phone'), hall.created.links.code);
  await phone.introduce(person, waiting.title);
  return phone;
}
