/**
 * A whole S-PWT workshop through real browsers: a desk, two phones and the screen of the hall, with four more people in Node.
 * Everything the facilitator and the two do is pressed, dragged and typed; the files are downloaded by pressing and read back.
 */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { screen as screenWords } from '@mufakat/shared/languages/id/screen.ts';
import type { Links } from '@mufakat/shared/protocol/wire.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openPhone } from '../support/test-phone.ts';
import { aCreateRequest } from '../wire/server.ts';
import { AGREE, Crowd, dotsOn } from './crowd.ts';
import { DeskHands } from './desk.ts';
import { PhoneHands } from './phone.ts';
import { see, Stage } from './stage.ts';

let stage: Stage;
let desk: DeskHands;
let siti: PhoneHands;
let budi: PhoneHands;
let screen: Page;
let crowd: Crowd;
let links: Links;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(async () => {
  crowd?.close();
  await stage?.close();
});

describe('a whole workshop', () => {
  let failed = false;
  // What follows a broken step would only fail for its sake.
  beforeEach(({ skip }) => skip(failed, 'an earlier step failed'));
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') {
      failed = true;
      await stage.pictureAll('gagal');
    }
    expect(stage.faults()).toEqual([]);
  });
  const picture = (page: Page, name: string) => stage.picture(page, name);

  it('is created through the form, and everyone comes in', async () => {
    const created = await openPhone({ base: stage.base }).api.create(aCreateRequest());
    if (!created.ok) throw new Error(JSON.stringify(created.problem));
    ({ links } = created.value);
    desk = await DeskHands.byLink(await stage.device('meja', 'desk'), links.desk);
    screen = await (await stage.device('layar', 'screen')).open(links.screen);
    await see(screen.getByRole('region', { name: common.join.qr }));

    siti = await PhoneHands.byCode(await stage.device('siti', 'phone'), links.code);
    await siti.introduce({
      name: 'Siti Rahma',
      constituency: 'Masyarakat',
      institution: 'Kelompok Tani Sungai Rambut',
      position: 'Ketua',
      gender: 'P',
    });
    budi = await PhoneHands.byLink(await stage.device('budi', 'phone'), links.join);
    await budi.introduce({
      name: 'Budi Santoso',
      constituency: 'Pemerintah',
      institution: 'Bappeda',
      position: 'Kepala Bidang',
      gender: 'L',
    });
    crowd = await Crowd.join(stage.base, links.code, [
      { name: 'Joko Susilo', constituency: 'masyarakat', gender: 'L' },
      { name: 'Ani Lestari', constituency: 'masyarakat', gender: 'P' },
      { name: 'Dewi Kartika', constituency: 'pemerintah', gender: 'P' },
      { name: 'Tono Wijaya', constituency: 'pemerintah', gender: 'L' },
    ]);
    await see(screen.getByText('6', { exact: true }), desk.page.getByRole('main').getByText('Siti Rahma'));
    await picture(screen, '01-layar-lobi');
    await picture(siti.page, '01-hp-lobi');
    await picture(desk.page, '01-meja-lobi');
    await desk.move(words.move.lobby, 'open');
    await desk.move(words.move.closed, 'closed');
  });

  it('step 1: cards, groups by dragging and by keyboard, dots, the line', async () => {
    await desk.next('isu');
    await siti.fill('isu', { judul: 'Gambut mudah terbakar', jenis: 'Masalah', lokasi: 'Muara Medak' });
    await picture(siti.page, '02-hp-tulis');
    await siti.press(phoneWords.write.send);
    await see(siti.lastSent('Gambut mudah terbakar').filter({ hasText: common.marks.board }));
    await siti.write('isu', { judul: 'Asap tiap musim kemarau', bukti: 'Sekolah libur 14 hari pada 2025' });
    await budi.write('isu', { judul: 'Batas kawasan tidak jelas', bidang: 'Tata kelola dan lahan' });
    await Promise.all([
      crowd.write(0, 'isu', 'isu', { judul: 'Lahan gambut kering' }),
      crowd.write(1, 'isu', 'isu', { judul: 'Gotong royong masih kuat', jenis: 'faktor-perekat' }),
      crowd.write(2, 'isu', 'isu', { judul: 'Jalan produksi rusak', lokasi: 'Sembilang' }),
      crowd.write(3, 'isu', 'isu', { judul: 'Konflik lahan dengan perusahaan' }),
    ]);
    await see(screen.getByText('7 kartu di papan'));
    await picture(desk.page, '02-meja-papan');
    await picture(screen, '02-layar-papan');
    await siti.tab('mine');
    await picture(siti.page, '02-hp-kartu-saya');
    await siti.tab('board');
    await picture(siti.page, '02-hp-papan');

    await desk.move(words.move.discussion, 'discussion');
    await picture(budi.page, '02-hp-diskusi');
    await desk.drag(desk.card('Lahan gambut kering'), desk.card('Gambut mudah terbakar'));
    await see(desk.group('Gambut mudah terbakar'));
    await desk.moveByKeys('Asap tiap musim kemarau', 'Gambut mudah terbakar');
    await see(desk.page.getByRole('main').getByText('3', { exact: true }));
    await desk.drag(desk.card('Konflik lahan dengan perusahaan'), desk.card('Batas kawasan tidak jelas'));
    await see(desk.group('Batas kawasan tidak jelas'));
    await desk.name('Gambut mudah terbakar', 'Kebakaran gambut dan asap');
    await see(screen.getByText('Kebakaran gambut dan asap'));
    await picture(desk.page, '03-meja-kelompok');
    await picture(screen, '03-layar-kelompok');

    await desk.move(words.move.deciding, 'deciding');
    await picture(desk.page, '04-meja-buka-penilaian');
    await desk.openPoll('dots');
    await see(
      screen.getByText(screenWords.deciding.sealed).or(screen.getByText(screenWords.deciding.together)),
    );
    await picture(siti.page, '04-hp-titik');
    await siti.placeDots({ 'Kebakaran gambut dan asap': 2, 'Jalan produksi rusak': 1 });
    await budi.placeDots({ 'Batas kawasan tidak jelas': 2, 'Kebakaran gambut dan asap': 1 });
    await desk.sawVotes(2, 6);
    await picture(desk.page, '04-meja-titik');
    await picture(screen, '04-layar-titik');
    await crowd.vote((poll, at) =>
      dotsOn(
        poll,
        at < 2
          ? { 'Kebakaran gambut dan asap': 2, 'Batas kawasan tidak jelas': 1 }
          : { 'Jalan produksi rusak': 2 },
      ),
    );
    await desk.sawVotes(6, 6);
    await desk.closePoll();
    await picture(desk.page, '05-meja-hasil-titik');
    await picture(screen, '05-layar-hasil-titik');
    await picture(siti.page, '05-hp-hasil-titik');
    await desk.setLine();
    await picture(screen, '05-layar-hasil-ditetapkan');
    await desk.move(words.move.closed, 'closed');
  });

  it('step 2: sealed phrases, the statement, an objection with reason and name, a second round', async () => {
    await desk.next('visi');
    await siti.fill('visi', { 'kata-kunci': 'gambut basah, warga sejahtera' });
    await picture(siti.page, '06-hp-tertutup');
    await siti.press(phoneWords.write.sendSealed);
    await see(siti.lastSent('gambut basah'));
    await budi.write('visi', { 'kata-kunci': 'tata kelola yang adil', alasan: 'Semua unsur ikut mengawasi' });
    await crowd.write(0, 'visi', 'visi', { 'kata-kunci': 'satwa pulang' });
    await see(desk.page.getByText(words.reveal.sealed(3)));
    await picture(desk.page, '06-meja-tertutup');
    await picture(screen, '06-layar-tertutup');
    await desk.move(words.move.discussion, 'discussion');
    await see(desk.card('satwa pulang'));
    await desk.fill(words.statement.title, 'Tahun 2028 gambut basah dan warga sejahtera.');
    await see(screen.getByText('Tahun 2028 gambut basah dan warga sejahtera.'));
    await picture(desk.page, '06-meja-rumusan');
    await picture(screen, '06-layar-rumusan');
    await desk.move(words.move.deciding, 'deciding');
    await desk.openPoll('consensus');
    await picture(siti.page, '07-hp-mufakat');
    await siti.answer('agree');
    await budi.answer('object', 'Tata kelola belum disebut.', true);
    await picture(budi.page, '07-hp-keberatan');
    await crowd.vote(() => AGREE);
    await desk.sawVotes(6, 6);
    await desk.closePoll();
    await see(desk.page.getByText(common.outcome.notYet), desk.page.getByText('Tata kelola belum disebut.'));
    await see(screen.getByText(screenWords.outcome.consensus.not));
    await picture(desk.page, '07-meja-belum-mufakat');
    await picture(screen, '07-layar-belum-mufakat');
    await desk.press(words.result.answer);
    await desk.fill(words.result.answerLabel, 'Rumusan diperbaiki.');
    await desk.press(words.common.save);
    await see(desk.page.getByText('Rumusan diperbaiki.'));
    await desk.fill(words.statement.title, 'Tahun 2028 gambut basah, dikelola adil, dan warga sejahtera.');
    await see(desk.page.getByText(words.wording.saved));
    await desk.press(words.result.again);
    await desk.openPoll('consensus');
    await siti.answer('agree-with-note', 'Sebut juga nelayan.');
    await budi.answer('agree');
    await crowd.vote(() => AGREE);
    await desk.sawVotes(6, 6);
    await desk.closePoll();
    await see(screen.getByText(screenWords.outcome.consensus.reached));
    await picture(desk.page, '08-meja-mufakat');
    await picture(screen, '08-layar-mufakat');
    await desk.move(words.move.closed, 'closed');
    await picture(screen, '08-layar-visi');
    await picture(siti.page, '08-hp-visi');
  });
});
