/** A list of proposals comes onto the wall: a file with two bad rows is told row by row, left out or corrected, and undone as a whole. */

import type { StepId } from '@mufakat/shared/cards/card.ts';
import { dictionary } from '@mufakat/shared/languages/id/dictionary.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { importing } from '@mufakat/shared/languages/id/import.ts';
import { musrenbangDesa } from '@mufakat/shared/methods/musrenbang-desa.ts';
import { resultFile } from '@mufakat/shared/result/canonical.ts';
import type { Created } from '@mufakat/shared/protocol/wire.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { caseOf } from '../cases/index.ts';
import { playedResult } from '../support/played-result.ts';
import { aProposalList } from '../support/workbook.ts';
import { aCreateRequest, Browser, type Hall } from '../wire/server.ts';
import { DeskHands } from './desk.ts';
import { violationsOn } from './looks.ts';
import { PhoneHands } from './phone.ts';
import { see, Stage } from './stage.ts';

const ROWS = 1_000;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.pictureAll('gagal-impor');
});
afterAll(() => stage?.close());

interface Open {
  readonly desk: DeskHands;
  readonly office: Browser;
  readonly created: Created;
}

async function open(theme: 'light' | 'dark' = 'light', method = 'musrenbang-desa'): Promise<Open> {
  const office = new Browser({ server: { port: Number(new URL(stage.base).port) } } as Hall);
  const { settings } = aCreateRequest();
  const created = await office.create({
    method,
    settings: { ...settings, title: 'Musrenbang' },
  });
  const desk = await DeskHands.byLink(await stage.device(`meja ${theme}`, 'desk', theme), created.links.desk);
  const rail = desk.page.getByRole('navigation', { name: words.steps.region });
  await rail.getByRole('button', { name: /Usulan per bidang/ }).click();
  return { desk, office, created };
}

const dialogOf = (desk: DeskHands) => desk.page.getByRole('dialog');

async function choose(desk: DeskHands, name: string, buffer: Buffer): Promise<void> {
  await desk.page.getByLabel(importing.choose).setInputFiles({ name, mimeType: '', buffer });
}

it(
  'imports a thousand rows, leaving out two that are told, and takes them back',
  { timeout: 240_000 },
  async () => {
    const { desk } = await open();
    // The broken file.
    stage.expectFaults(/status of 400 .*\/tables\?/);
    const { page } = desk;
    await page.getByRole('button', { name: words.wall.importCards }).focus();
    await page.keyboard.press('Enter');
    await see(page.getByText(importing.chooseHint(8, 5_000)));
    await stage.picture(page, 'impor-1-berkas');
    expect(await wrongIn(page)).toEqual([]);

    await choose(desk, 'rusak.csv', Buffer.from('Usulan;Biaya\nCaf\xe9;5\n', 'latin1'));
    await see(dialogOf(desk).getByText(/Baris 2, kolom A: hurufnya tidak terbaca/));
    await stage.picture(page, 'impor-2-rusak');

    const file = await aProposalList(ROWS + 2, (row, at) =>
      at === 15 ? withCell(row, 7, '75 juta') : at === 700 ? withCell(row, 1, '') : row,
    );
    await choose(desk, 'RPJM Desa 2021–2026.xlsx', Buffer.from(file));
    await see(
      dialogOf(desk).getByText(importing.cards.ready(ROWS)),
      dialogOf(desk).getByText(importing.faulty(2)),
    );
    await see(
      dialogOf(desk).getByText('Baris 17, kolom H: “75 juta” bukan jumlah rupiah.', { exact: false }),
    );
    await stage.picture(page, 'impor-3-kolom');
    expect(await wrongIn(page)).toEqual([]);
    const check = page.getByRole('button', { name: importing.check, exact: true });
    expect(await check.getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel(importing.leaveOut(2)).check();
    await stage.picture(page, 'impor-4-masalah');
    await check.click();
    await see(page.getByText(importing.cards.checked(ROWS)));
    await stage.picture(page, 'impor-5-diperiksa');
    expect(await wrongIn(page)).toEqual([]);

    await slowDown(desk);
    const bar = watchBar(desk);
    await page.getByRole('button', { name: importing.cards.go(ROWS) }).click();
    await see(page.getByText(importing.cards.done(ROWS, 'RPJM Desa 2021–2026')));
    const seen = await bar();
    expect(seen.length).toBeGreaterThan(4);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    await see(page.getByText('RPJM Desa 2021–2026, baris 2 ·', { exact: false }));
    await stage.picture(page, 'impor-6-papan');
    await page.getByRole('button', { name: words.undo.undo }).first().click();
    await see(page.getByText(words.wall.empty));
    expect(stage.faults()).toEqual([]);
  },
);

it('imports an invitation list, and who comes is taken off the expected', { timeout: 120_000 }, async () => {
  const { desk } = await open('dark');
  const { page } = desk;
  await desk.goTo('people');
  await desk.press(words.people.invite);
  const list = [
    'DAFTAR UNDANGAN',
    'No;Nama Lengkap;Unsur;Instansi;Jabatan;L/P',
    '1;Undangan Satu;Pemerintah;Bappeda;Kepala Bidang;L',
    '2;Undangan Dua;masyarakat;PKK;Ketua;Perempuan',
    '3;Undangan Tiga;Swasta;;;',
  ];
  await choose(desk, 'undangan.csv', Buffer.from(list.join('\r\n')));
  await see(
    dialogOf(desk).getByText('Baris 5, kolom C: “Swasta” tidak ada dalam pilihan Unsur.', { exact: false }),
  );
  await stage.picture(page, 'undangan-1-kolom');
  await page.getByLabel(importing.leaveOut(1)).check();
  await page.getByRole('button', { name: importing.check, exact: true }).click();
  await page.getByRole('button', { name: importing.people.go(2) }).click();
  const expectedList = page.getByRole('region', { name: words.people.expected });
  await see(expectedList.getByText('Undangan Dua'), expectedList.getByText('Masyarakat · Ketua · PKK'));
  await stage.picture(page, 'undangan-2-daftar');
  expect(await wrongIn(page)).toEqual([]);
  await desk.press(words.people.cameOf('Undangan Dua'));
  await see(page.getByRole('rowheader', { name: /Undangan Dua/ }));
  expect(await expectedList.getByText('Undangan Dua').count()).toBe(0);
  expect(stage.faults()).toEqual([]);
});

it('imports the dictionary of proposals, and a phone picks from it', { timeout: 180_000 }, async () => {
  const { desk, office, created } = await open();
  const { page } = desk;
  const menu = page.getByRole('main').getByRole('button', { name: words.common.more });
  await menu.first().click();
  await page.getByRole('menuitem', { name: words.wall.importDictionary }).click();
  const list = [
    'No;Uraian;Satuan;Harga Satuan;Jenis;OPD',
    '1;Rabat beton jalan lingkungan;m;213.400;SARPRAS;Dinas PUPKP',
    '2;Gerobak sampah;unit;8.500.000;SARPRAS;DLH',
  ];
  await choose(desk, 'Kamus 2026.csv', Buffer.from(list.join('\r\n')));
  await page.getByRole('button', { name: importing.check, exact: true }).click();
  await page.getByRole('button', { name: importing.dictionary.go(2) }).click();
  await see(page.getByText(importing.dictionary.done(2, 'Kamus 2026')));

  const order = await office.connect(created.seat);
  const from = { step: 'pembukaan' as StepId, state: 'prepared' as const };
  const to = { step: 'usulan' as StepId, state: 'open' as const };
  expect(
    await order.command('op-ke-usulan', { name: 'step.advance', from, to, skip: 'Uji coba' }),
  ).toMatchObject({
    ok: true,
  });
  const fields = { usulan: 'Rabat beton', bidang: 'pembangunan', lokasi: 'RW 02', pengusul: 'RW 02' };
  const formed = { name: 'group.create', step: to.step, kind: 'usulan', fields } as const;
  expect(await order.command('op-rumusan', formed)).toMatchObject({ ok: true });
  order.socket.disconnect();
  const phone = await PhoneHands.byLink(await stage.device('hp', 'phone'), created.links.join);
  const person = {
    name: 'Ibu Sari',
    constituency: 'Masyarakat',
    institution: 'PKK',
    position: '',
    gender: 'P' as const,
  };
  await phone.introduce(person, 'Usulan per bidang');
  await phone.page.getByLabel('Volume').fill('300');
  await phone.press(dictionary.title);
  await phone.page.getByRole('searchbox').fill('rab jal');
  await see(phone.page.getByText(dictionary.found(1, 1)));
  await stage.picture(phone.page, 'kamus-1-hp');
  expect(await wrongIn(phone.page)).toEqual([]);
  await phone.page.getByRole('button', { name: /Rabat beton jalan lingkungan/ }).click();
  expect(await phone.written('Jenis kegiatan')).toBe('Rabat beton jalan lingkungan');
  expect(await phone.page.getByLabel('Satuan').inputValue()).toBe('m');
  expect(await phone.page.getByLabel('Biaya').inputValue()).toBe('64.020.000');
  await stage.picture(phone.page, 'kamus-2-hp');

  // The desk words a proposal of somebody with what the dictionary calls it.
  await desk.press(words.wall.groupMenuOf('Rabat beton'));
  await page.getByRole('menuitem', { name: words.wall.word }).click();
  await dialogOf(desk).getByRole('button', { name: dictionary.title }).click();
  await page.getByRole('searchbox').fill('gerobak');
  await page.getByRole('button', { name: /Gerobak sampah/ }).click();
  expect(await dialogOf(desk).getByLabel('Jenis kegiatan').inputValue()).toBe('Gerobak sampah');
  expect(await dialogOf(desk).getByLabel('Satuan').inputValue()).toBe('unit');
  expect(await wrongIn(page)).toEqual([]);
  await stage.picture(page, 'kamus-3-meja');
  await desk.press(words.wording.done);
  await see(desk.group('Gerobak sampah'));
  expect(stage.faults()).toEqual([]);
});

it('imports what a village accepted, from its result file', { timeout: 180_000 }, async () => {
  const value = caseOf('musrenbang-desa');
  if (value === null) throw new Error('no case of a village');
  const village = {
    ...(await playedResult(value, musrenbangDesa)),
    frozenAt: '2026-02-09T12:00:00+07:00',
    code: 'K7QF2M9RXWDP4HTC6BNA',
  };
  const list = village.tables.find(({ id }) => id === 'usulan');
  const accepted = list?.shape === 'list' ? list.rows.filter((row) => row.accepted === true) : [];
  const [first] = accepted;
  if (first === undefined) throw new Error('nothing was accepted');
  const { desk } = await open('light', 'musrenbang-kecamatan');
  const { page } = desk;
  await desk.press(words.wall.importCards);
  const file = resultFile(village);
  await choose(desk, 'hasil-ubahan.json', Buffer.from(file.replace('Rabat', 'Rabut')));
  await see(dialogOf(desk).getByText(importing.fault['altered-result']()));
  await choose(desk, 'hasil-desa.json', Buffer.from(file));
  await see(dialogOf(desk).getByText(importing.faulty(accepted.length)));
  await stage.picture(page, 'hasil-1-kolom');
  // The kecamatan has other fields of work than the village.
  await page.getByLabel(importing.columnOf('Bidang')).selectOption({ label: importing.same });
  await page.getByLabel(importing.sameOf('Bidang')).fill('Infrastruktur');
  // And other sources of money.
  await page.getByLabel(importing.columnOf('Sumber dana')).selectOption({ label: importing.noColumn });
  await see(dialogOf(desk).getByText(importing.cards.ready(accepted.length)));
  await page.getByRole('button', { name: importing.check, exact: true }).click();
  await stage.picture(page, 'hasil-2-diperiksa');
  expect(await wrongIn(page)).toEqual([]);
  await page.getByRole('button', { name: importing.cards.go(accepted.length) }).click();
  await see(desk.card(first.title), page.getByText(`, usulan ${first.number} `, { exact: false }));
  await stage.picture(page, 'hasil-3-papan');
  expect(stage.faults()).toEqual([]);
});

/** What axe finds. A toast lies above all landmarks and goes by itself. */
const wrongIn = (page: Page): Promise<string[]> => violationsOn(page, { except: ['[data-look="toast"]'] });

/** The signal of a village hall: a thousand cards take a second or two to leave. */
async function slowDown({ page }: DeskHands): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const uploadThroughput = 150 * 1024;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: -1,
    uploadThroughput,
  });
}

/** Every value the bar has shown until it went, as it moved. */
function watchBar(desk: DeskHands): () => Promise<number[]> {
  const seen = desk.page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const values: number[] = [];
        const look = () => {
          const bar = document.querySelector('progress');
          if (bar !== null && values.at(-1) !== bar.value) values.push(bar.value);
          if (bar === null && values.length > 0) resolve(values);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  return () => seen;
}

function withCell<T>(row: readonly T[], at: number, value: T): readonly T[] {
  return row.map((cell, place) => (place === at ? value : cell));
}
