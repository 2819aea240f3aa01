/** A whole workshop through real browsers. */

import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { openPhone } from '../support/test-phone.ts';
import { aCreateRequest } from '../wire/server.ts';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { DeskHands } from './desk.ts';
import { PhoneHands } from './phone.ts';
import { see, Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.pictureAll('gagal');
  const faults = stage.faults();
  await stage.clear();
  expect(faults).toEqual([]);
});
afterAll(() => stage?.close());

it('create, join, first step, one card on the wall, on the screen', async () => {
  const created = await openPhone({ base: stage.base }).api.create(aCreateRequest());
  if (!created.ok) throw new Error(JSON.stringify(created.problem));
  const { links } = created.value;
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), links.desk);
  const screen = await (await stage.device('layar', 'screen')).open(links.screen);
  await see(screen.getByRole('region', { name: 'QR untuk bergabung' }));
  await stage.picture(screen, 'layar-lobi');
  const siti = await PhoneHands.byCode(await stage.device('siti', 'phone'), links.code);
  await siti.introduce({
    name: 'Siti Rahma',
    constituency: 'Masyarakat',
    institution: 'Kelompok Tani',
    position: 'Ketua',
    gender: 'P',
  });
  const budi = await PhoneHands.byLink(await stage.device('budi', 'phone'), links.join);
  await budi.introduce({
    name: 'Budi Santoso',
    constituency: 'Pemerintah',
    institution: 'Bappeda',
    position: 'Kepala',
    gender: 'L',
  });
  await see(screen.getByText('2', { exact: true }));
  await stage.picture(siti.page, 'hp-lobi');
  await stage.picture(screen, 'layar-lobi-2');
  await stage.picture(desk.page, 'meja-lobi');
  await desk.move(words.move.lobby, 'open');
  await desk.move(words.move.closed, 'closed');
  await desk.next('isu');
  await siti.fill('isu', { judul: 'Gambut mudah terbakar', jenis: 'Masalah', lokasi: 'Desa Muara Medak' });
  await stage.picture(siti.page, 'hp-tulis');
  await siti.press(phoneWords.write.send);
  await see(desk.card('Gambut mudah terbakar'));
  await see(screen.getByText('Gambut mudah terbakar'));
  await stage.picture(desk.page, 'meja-papan');
  await stage.picture(screen, 'layar-papan');
});
