/**
 * A whole S-PWT workshop through real browsers: a desk, two phones and the screen of the hall, with four more people in Node.
 * Everything the facilitator and the two do is pressed, dragged and typed; the files are downloaded by pressing and read back.
 */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { create as createWords } from '@mufakat/shared/languages/id/create.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { screen as screenWords } from '@mufakat/shared/languages/id/screen.ts';
import { resultHash } from '@mufakat/shared/result/canonical.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { verifyFile } from '@mufakat/shared/result/verify-file.ts';
import { strFromU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { docxParagraphs, pdfPages, unzipText } from '../support/read-back.ts';
import { rowsOf } from '../support/result-rows.ts';
import { AGREE, Crowd, dotsOn } from './crowd.ts';
import { DeskHands } from './desk.ts';
import { PhoneHands } from './phone.ts';
import { see, Stage } from './stage.ts';

/** As it stands on paper and screen: two groups of three. */
const CODE = /^[2-9A-Z]{3} [2-9A-Z]{3}$/;

const SENTENCES = new Set(['dikelola adil, dan warga sejahtera']);

interface ResultFile {
  readonly sha256: string;
  readonly result: Result;
}

let stage: Stage;
let desk: DeskHands;
let siti: PhoneHands;
let budi: PhoneHands;
let screen: Page;
let crowd: Crowd;

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
    const laptop = await stage.device('meja', 'desk');
    const home = await laptop.open('/');
    await home.getByRole('link', { name: createWords.submit }).click();
    await home.getByLabel(createWords.eventTitle, { exact: true }).fill('Lokakarya Lanskap Sembilang');
    await home.getByLabel(createWords.region, { exact: true }).fill('Banyuasin');
    await home.getByLabel(createWords.place, { exact: true }).fill('Aula Bappeda');
    await home.getByLabel(createWords.horizonFrom, { exact: true }).first().fill('2027');
    await home.getByLabel(createWords.horizonTo, { exact: true }).first().fill('2032');
    for (let more = 0; more < 3; more += 1)
      await home.getByRole('button', { name: createWords.more('Masyarakat') }).click();
    await picture(home, '00-buat');
    await home.getByRole('button', { name: createWords.submit }).click();
    await see(home.getByRole('heading', { name: createWords.created.title }));
    await picture(home, '00-dibuat');
    const code = (await home.getByText(CODE).textContent())?.replaceAll(/\s/g, '') ?? '';
    const screenLink = home.getByRole('link', { name: createWords.created.openScreen });
    const screenPath = (await screenLink.getAttribute('href')) ?? '';
    await home.getByRole('link', { name: createWords.created.openDesk }).click();
    desk = new DeskHands(home);
    await see(home.getByRole('heading', { name: 'Pembukaan dan kehadiran', level: 1 }));
    screen = await (await stage.device('layar', 'screen')).open(screenPath);
    await see(screen.getByRole('region', { name: common.join.qr }));

    siti = await PhoneHands.byCode(await stage.device('siti', 'phone'), code);
    await siti.introduce({
      name: 'Siti Rahma',
      constituency: 'Masyarakat',
      institution: 'Kelompok Tani Sungai Rambut',
      position: 'Ketua',
      gender: 'P',
    });
    budi = await PhoneHands.byLink(await stage.device('budi', 'phone'), `/g/${code}`);
    await budi.introduce({
      name: 'Budi Santoso',
      constituency: 'Pemerintah',
      institution: 'Bappeda',
      position: 'Kepala Bidang',
      gender: 'L',
    });
    crowd = await Crowd.join(stage.base, code, [
      { name: 'Joko Susilo', constituency: 'masyarakat', gender: 'L' },
      { name: 'Ani Lestari', constituency: 'masyarakat', gender: 'P' },
      { name: 'Dewi Kartika', constituency: 'perguruan-tinggi', gender: 'P' },
      { name: 'Tono Wijaya', constituency: 'swasta', gender: 'L' },
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
    // Nothing is accepted yet: closing now would leave the next steps without issues.
    await desk.press(words.move.closed);
    await see(desk.page.getByRole('dialog', { name: words.move.unsettled }));
    await desk.press(words.reason.no);
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

  it('step 3: programmes that answer issues, two joined in the menu', async () => {
    await desk.next('program');
    await siti.write('program', {
      nama: 'Sekat kanal desa',
      isu: ['Kebakaran gambut dan asap'],
      lokasi: 'Muara Medak',
      penerima: '1.200 keluarga',
      biaya: '2500000000',
    });
    await budi.write('program', {
      nama: 'Peta batas partisipatif',
      isu: ['Batas kawasan tidak jelas', 'Kebakaran gambut dan asap'],
      bidang: 'Tata kelola dan lahan',
    });
    const roads = await crowd.accepted('Jalan produksi rusak');
    await crowd.write(0, 'program', 'program', {
      nama: 'Perbaikan jalan produksi',
      isu: [roads],
      biaya: 7_200_000_000,
    });
    await crowd.write(1, 'program', 'program', { nama: 'Bangun sekat kanal' });
    await see(desk.card('Bangun sekat kanal'));
    await desk.move(words.move.discussion, 'discussion');
    await desk.moveByKeys('Sekat kanal desa', words.wall.toNew);
    await see(desk.group('Sekat kanal desa'));
    await desk.joinByMenu('Sekat kanal desa', 'Bangun sekat kanal');
    await see(screen.getByText('Perbaikan jalan produksi'));
    await picture(desk.page, '09-meja-program');
    await picture(screen, '09-layar-program');
    await picture(budi.page, '09-hp-program');
    await desk.move(words.move.closed, 'closed');
  });

  it('step 4: scores, classes, one moved with a reason, the plenary', async () => {
    await desk.next('saringan');
    await picture(desk.page, '10-meja-saringan');
    await desk.move(words.move.deciding, 'deciding');
    await picture(desk.page, '10-meja-buka-nilai');
    await desk.openPoll('scoring');
    await picture(siti.page, '10-hp-nilai');
    await siti.score([
      { feasible: 4, urgent: 5 },
      { feasible: 4, urgent: 3 },
      { feasible: 2, urgent: 2 },
    ]);
    await picture(siti.page, '10-hp-nilai-ringkasan');
    await crowd.vote((poll, at) => ({
      way: 'scoring',
      sheets: poll.options.map(({ id, text }) => ({
        option: id,
        scores: (poll.params.way === 'scoring' ? poll.params.criteria : []).map((criterion) => ({
          criterion: criterion.id,
          score: text === 'Perbaikan jalan produksi' ? 2 : at % 2 === 0 ? 4 : 5,
        })),
      })),
    }));
    await desk.sawVotes(5, 6);
    await picture(screen, '10-layar-nilai');
    await desk.closePoll();
    await picture(desk.page, '11-meja-kelas');
    await picture(screen, '11-layar-kelas');
    await picture(siti.page, '11-hp-kelas');
    await desk.changeClass('Perbaikan jalan produksi', 'layak');
    await desk.fill(words.line.reasonFor('Perbaikan jalan produksi'), 'Jalan ini dipakai ambulans.');
    await desk.setLine();
    await desk.press(words.poll.plenary);
    await desk.openPoll('consensus');
    await picture(siti.page, '11-hp-pleno');
    await siti.answer('agree');
    await budi.answer('agree');
    await crowd.vote(() => AGREE);
    await desk.sawVotes(6, 6);
    await desk.closePoll();
    await desk.setLine();
    await picture(desk.page, '12-meja-pleno');
    await picture(screen, '12-layar-pleno');
    await desk.move(words.move.closed, 'closed');
  });

  it('step 5: indicators with a baseline and yearly targets', async () => {
    await desk.next('tolok-ukur');
    await siti.write('tolok-ukur', {
      indikator: 'Luas gambut basah kembali',
      program: ['Sekat kanal desa'],
      satuan: 'hektare',
      'data-awal': '1200',
      'tahun-awal': '2026',
      target: { 2027: '2.000', 2028: '3.500' },
    });
    await budi.write('tolok-ukur', {
      indikator: 'Desa dengan peta batas',
      program: ['Peta batas partisipatif'],
      satuan: 'desa',
      target: { 2027: '4' },
      'sumber-data': 'Bappeda',
    });
    await see(desk.page.getByRole('cell', { name: '3.500' }), screen.getByText('Luas gambut basah kembali'));
    await picture(desk.page, '13-meja-tolok-ukur');
    await picture(screen, '13-layar-tolok-ukur');
    await picture(siti.page, '13-hp-tolok-ukur');
    await desk.move(words.move.discussion, 'discussion');
    await agreeAndAccept();
  });

  it('step 6: roles written, confirmed and declined from the phone', async () => {
    await desk.next('peran');
    await siti.write('peran', {
      aktor: 'Kelompok Tani Sungai Rambut',
      program: ['Sekat kanal desa'],
      jenis: ['Pelaksana'],
      kontribusi: 'Gotong royong tiap Jumat',
    });
    await budi.write('peran', {
      aktor: 'Bappeda',
      program: ['Peta batas partisipatif'],
      jenis: ['Penanggung jawab', 'Pendana'],
    });
    await crowd.write(2, 'peran', 'peran', {
      aktor: 'Bappeda',
      program: [await crowd.accepted('Sekat kanal desa')],
      jenis: ['PJ'],
    });
    await picture(desk.page, '14-meja-peran');
    await siti.choose(new RegExp(`^${phoneWords.roles.answer}`));
    await siti.answerRole('yes');
    await see(siti.page.getByText(phoneWords.roles.allDone));
    await budi.choose(new RegExp(`^${phoneWords.roles.answer}`));
    await picture(budi.page, '14-hp-jawab-peran');
    await budi.answerRole('yes');
    await budi.answerRole('withNote', 'Menunggu anggaran perubahan.');
    await see(budi.page.getByText(phoneWords.roles.allDone));
    await picture(budi.page, '14-hp-peran-dijawab');
    await see(screen.getByText(screenWords.roles.answered(3, 3)));
    await picture(desk.page, '14-meja-peran-dijawab');
    await picture(screen, '14-layar-peran');
    await desk.move(words.move.discussion, 'discussion');
    await desk.move(words.move.deciding, 'deciding');
    await desk.openPoll('consensus');
    await everyoneAgrees();
    await desk.closePoll();
    await desk.move(words.move.closed, 'closed');
  });

  it('step 7: a policy and a strategy', async () => {
    await desk.next('kebijakan-strategi');
    await siti.write('strategi', {
      pendekatan: 'Mulai dari tiga desa percontohan',
      program: ['Sekat kanal desa'],
      risiko: 'Kemarau panjang',
    });
    await budi.write('kebijakan', {
      isi: 'Batas muka air gambut',
      program: ['Sekat kanal desa'],
      bentuk: 'Perbup/Perwal',
      status: 'Baru',
      pemrakarsa: 'Bappeda',
      tenggat: { from: [2027, 2], to: [2027, 4] },
    });
    await see(desk.page.getByText('Batas muka air gambut'));
    await picture(desk.page, '15-meja-kebijakan');
    await picture(screen, '15-layar-kebijakan');
    await picture(budi.page, '15-hp-kebijakan');
    await desk.move(words.move.discussion, 'discussion');
    await agreeAndAccept();
  });

  it('step 8: actions over the periods with their cost', async () => {
    await desk.next('rencana-aksi');
    await siti.write('aksi', {
      kegiatan: 'Bangun 40 sekat kanal',
      program: ['Sekat kanal desa'],
      waktu: { from: [2027, 2], to: [2028, 4] },
      volume: '40',
      satuan: 'unit',
      biaya: '1.800.000.000',
      'sumber-dana': 'Dana desa',
      'penanggung-jawab': 'Kelompok Tani Sungai Rambut',
    });
    await budi.write('aksi', {
      kegiatan: 'Pemetaan batas 12 desa',
      program: ['Peta batas partisipatif'],
      waktu: { from: [2027, 1], to: [2027, 4] },
      biaya: '700.000.000',
    });
    await see(desk.page.getByRole('button', { name: /Pemetaan batas 12 desa/ }));
    await picture(desk.page, '16-meja-peta-jalan');
    await picture(screen, '16-layar-peta-jalan');
    await picture(siti.page, '16-hp-aksi');
    await desk.move(words.move.discussion, 'discussion');
    await agreeAndAccept();
  });

  it('step 9: data acara, notula, reading, the last round, freezing, files', async () => {
    await desk.next('pengesahan');
    await see(desk.page.getByRole('button', { name: new RegExp(words.ratify.readSection('KESATU')) }));
    await picture(desk.page, '17-meja-naskah');
    await desk.goTo('proceedings');
    await desk.fill(words.proceedings.number, '050/12/BA/I/2027');
    await desk.fill(words.proceedings.basis, 'Surat Keputusan Bupati Nomor 7 Tahun 2026');
    await desk.fillIn(words.proceedings.chair, words.proceedings.officerName, 'Ahmad Yani');
    await desk.fillIn(words.proceedings.notary, words.proceedings.officerName, 'Rina Marlina');
    await picture(desk.page, '17-meja-data-acara');
    await desk.goTo('notula');
    await desk.fill(words.notula.topic, 'Tenggat peta batas');
    await desk.fill(words.notula.summary, 'Peta batas selesai sebelum musrenbang kecamatan.');
    await desk.press(words.notula.add);
    await see(desk.page.getByText(words.notula.saved));
    await picture(desk.page, '17-meja-notula');
    await siti.write('catatan', { pokok: 'Nelayan belum disebut', jenis: 'Usulan perbaikan rumusan' });
    await see(desk.page.getByText(`${words.result.proposal} · Masyarakat`));
    await desk.goTo('board');
    await desk.move(words.move.discussion, 'discussion');
    await desk.press(words.ratify.read);
    await see(screen.getByText(screenWords.reading.title));
    await see(siti.page.getByText(phoneWords.reading.title), screen.getByText('KESATU'));
    await picture(desk.page, '18-meja-membaca');
    await picture(screen, '18-layar-membaca');
    await picture(siti.page, '18-hp-membaca');
    await desk.press(words.ratify.readStop);
    await desk.move(words.move.deciding, 'deciding');
    await desk.tab(words.ratify.tabs.round);
    await desk.openPoll('consensus');
    await everyoneAgrees();
    await desk.closePoll();
    await picture(desk.page, '19-meja-sebelum-beku');
    await desk.press(words.ratify.freeze);
    await desk.press(words.ratify.freezeYes(1));
    await see(screen.getByText(screenWords.frozen.title), siti.page.getByText(phoneWords.frozen.title));
    await see(desk.page.getByText(words.ratify.version(1)));
    await picture(desk.page, '20-meja-beku');
    await picture(screen, '20-layar-beku');
    await picture(siti.page, '20-hp-beku');
  });

  it('files: Word, PDF, Excel and data say the same, as it happened', async () => {
    const [docx, pdf, xlsx, json] = [
      await desk.download('docx'),
      await desk.download('pdf'),
      await desk.download('xlsx'),
      await desk.download('json'),
    ];
    for (const [{ name }, end] of [
      [docx, 'docx'],
      [pdf, 'pdf'],
      [xlsx, 'xlsx'],
      [json, 'json'],
    ] as const)
      expect(name).toMatch(new RegExp(`-v1\\.${end}$`));
    const { sha256, result } = JSON.parse(strFromU8(json.bytes)) as ResultFile;
    expect(verifyFile(strFromU8(json.bytes))).toMatchObject({ exit: 0, about: { version: 1 } });
    expect(sha256).toBe(resultHash(result));
    expect(result.workshop).toMatchObject({
      title: 'Lokakarya Lanskap Sembilang',
      number: '050/12/BA/I/2027',
      place: 'Aula Bappeda',
    });
    expect(result.attendance).toMatchObject({ present: 6, byGender: { male: 3, female: 3 } });
    expect(
      rowsOf(result, 'isu').map(({ title, support, accepted }) => [title, support?.dots, accepted]),
    ).toEqual([
      ['Kebakaran gambut dan asap', 7, true],
      ['Jalan produksi rusak', 5, true],
      ['Batas kawasan tidak jelas', 4, true],
    ]);
    expect(result.notAccepted.map(({ title }) => title)).toEqual(['Gotong royong masih kuat']);
    expect(result.statements.map(({ text, notes }) => [text, notes.length])).toEqual([
      ['Tahun 2028 gambut basah, dikelola adil, dan warga sejahtera.', 1],
    ]);
    expect(
      rowsOf(result, 'program').map(({ title, class: of, computedClass }) => [title, of, computedClass]),
    ).toEqual([
      ['Sekat kanal desa', 'layak-mendesak', null],
      ['Peta batas partisipatif', 'layak-mendesak', null],
      ['Perbaikan jalan produksi', 'layak', 'tidak-layak'],
    ]);
    expect(result.objections.map(({ text, by, answer }) => [text, by, answer])).toEqual([
      ['Tata kelola belum disebut.', 'Budi Santoso', 'Rumusan diperbaiki.'],
    ]);
    expect(rowsOf(result, 'tolok-ukur')).toHaveLength(2);
    expect(result.roles).toHaveLength(3);
    expect([rowsOf(result, 'kebijakan').length, rowsOf(result, 'strategi').length]).toEqual([1, 1]);
    expect(rowsOf(result, 'aksi').map(({ values }) => values['biaya'])).toEqual([1_800_000_000, 700_000_000]);
    const rounds = result.decisions.filter(({ way }) => way !== 'facilitator');
    expect(rounds).toHaveLength(10);
    expect(result.minutes.map(({ topic }) => topic)).toEqual(['Tenggat peta batas']);

    const said = [
      'Kebakaran gambut dan asap',
      'dikelola adil, dan warga sejahtera',
      'Perbaikan jalan produksi',
      'Siti Rahma',
      'Tata kelola belum disebut.',
      'Batas muka air gambut',
      'Pemetaan batas 12 desa',
      'Menunggu anggaran perubahan.',
    ];
    const parts = unzipText(docx.bytes);
    const word = docxParagraphs(parts.get('word/document.xml') ?? '')
      .join('\n')
      .replaceAll('\u00a0', ' ');
    const pages = pdfPages(pdf.bytes).join(' ');
    const sheets = [...unzipText(xlsx.bytes).values()].join(' ');
    for (const words of said) {
      const squeezed = words.replaceAll(' ', '');
      // The workbook holds tables; the vision is a sentence of the minutes.
      const isRow = !SENTENCES.has(words);
      expect([words, word.includes(words)]).toEqual([words, true]);
      expect([words, pages.replaceAll(/\s/g, '').includes(squeezed)]).toEqual([words, true]);
      expect([words, sheets.includes(words)]).toEqual([words, isRow]);
    }
    // The estimate of one programme, and for the other what its actions add up to.
    const sums = ['Rp 3.200.000.000,00 (tiga miliar dua ratus juta rupiah)', '6 (enam) orang'];
    expect(sums.filter((sum) => !word.includes(sum))).toEqual([]);
  });

  /** Both phones and the others agree, and the desk has seen it. */
  async function everyoneAgrees(): Promise<void> {
    await siti.answer('agree');
    await budi.answer('agree');
    await crowd.vote(() => AGREE);
    await desk.sawVotes(6, 6);
  }

  /** From the discussion through a consensus round and its line to the end of the step. */
  async function agreeAndAccept(): Promise<void> {
    await desk.move(words.move.deciding, 'deciding');
    await desk.openPoll('consensus');
    await everyoneAgrees();
    await desk.closePoll();
    await desk.setLine();
    await desk.move(words.move.closed, 'closed');
  }
});
