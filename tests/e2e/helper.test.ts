/** A helper who writes and votes for someone without a phone, and two phones that turn out to be one person's. */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { phone as words } from '@mufakat/shared/languages/id/phone.ts';
import type { PersonId } from '@mufakat/shared/cards/card.ts';
import { it } from 'vitest';

import { openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { onStage } from './on-stage.ts';
import { PhoneHands, SITI, type Participant } from './phone.ts';
import { see, type Stage, until, type Size } from './stage.ts';

let stage: Stage;
let hall: LiveHall;

onStage('gagal-pendamping', async (opened) => {
  stage = opened;
  hall = await openLiveHall(stage.server);
  await hall.walkTo('isu', 'open');
  return hall;
});

it('[W3, B1] a participant becomes a helper while writing, and writes and votes for someone without a phone', async () => {
  const phone = await arrive('siti', SITI, 'small');
  const { page } = phone;
  await phone.fill('isu', { judul: 'Sedang ditulis' });
  await hall.command({ name: 'person.role', person: await idOf(SITI.name), role: 'helper' });
  // Nothing to reload, and nothing lost.
  await phone.press(words.helper.add);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.helper.name).fill('Mak Ijah');
  await dialog.getByLabel(words.helper.constituency).selectOption({ label: 'Masyarakat' });
  await dialog.getByRole('button', { name: words.helper.save }).click();
  await until(() => phone.written('Isu'), '');
  await stage.picture(page, '57-hp-pendamping');
  await phone.write('isu', { judul: 'Sumur asin' });
  await page.getByLabel(words.helper.writesFor).selectOption({ label: words.helper.self });
  await until(() => phone.written('Isu'), 'Sedang ditulis');
  await phone.press(words.write.send);
  await see(phone.lastSent('Sedang ditulis').filter({ hasText: common.marks.board }));
  await phone.tab('mine');
  await see(page.getByText(words.mine.forPerson('Mak Ijah')));

  await hall.walkTo('isu', 'deciding');
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  await desk.openPoll('dots');
  await phone.placeDots({ 'Sedang ditulis': 2 });
  await page.getByLabel(words.vote.forWhom).selectOption({ label: 'Mak Ijah' });
  await stage.picture(page, '57-hp-memilih-untuk');
  await phone.placeDots({ 'Sumur asin': 2 });
  await desk.sawVotes(2, 2);
  await desk.closePoll();
  await phone.sees('2 isu terpilih');
});

it('merged with the person of another phone, a phone goes on as that person with the cards of both', async () => {
  const first = await arrive('satu', SITI);
  await first.write('isu', { judul: 'Dari HP pertama' });
  const second = await arrive('dua', { ...SITI, name: 'Hj. Siti Rahmah' });
  await second.write('isu', { judul: 'Dari HP kedua' });
  await second.fill('isu', { judul: 'Belum dikirim dari HP kedua' });
  await hall.command({
    name: 'person.merge',
    keep: await idOf(SITI.name),
    drop: await idOf('Hj. Siti Rahmah'),
  });
  await second.tab('mine');
  for (const title of ['Dari HP pertama', 'Dari HP kedua', 'Belum dikirim dari HP kedua'])
    await see(second.page.getByText(title));
  await stage.picture(second.page, '58-hp-digabung');
  await first.tab('mine');
  for (const title of ['Dari HP kedua', 'Belum dikirim dari HP kedua'])
    await see(first.page.getByText(title));
  await until(() => hall.desk.section('people')?.filter(({ status }) => status === 'here').length, 1);
});

async function arrive(name: string, person: Participant, size: Size = 'phone'): Promise<PhoneHands> {
  const phone = await PhoneHands.byCode(await stage.device(name, size), hall.created.links.code);
  await phone.introduce(person, 'Isu dan faktor perekat');
  return phone;
}

/** The desk hears of who came a moment after the phone does. */
async function idOf(name: string): Promise<PersonId> {
  const find = () => hall.desk.section('people')?.find((each) => each.name === name)?.id;
  await until(() => find() !== undefined, true);
  return find() as PersonId;
}
