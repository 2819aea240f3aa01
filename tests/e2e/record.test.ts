/**
 * What is confirmed and what is taken away, by the hands of those who do it: a representative confirms the sealed result on the
 * own phone and the desk sees it [S4]; all files come as one; words are erased, and a person's data, whose phone then keeps nothing [L9, E4].
 */

import { readFile } from 'node:fs/promises';

import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { myData } from '@mufakat/shared/languages/id/my-data.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { ratify } from '@mufakat/shared/languages/id/ratify.ts';
import { unpackFiles } from '@mufakat/shared/result/archive.ts';
import type { StepId } from '@mufakat/shared/cards/card.ts';
import { aPoll } from '@mufakat/shared/workshop/play.testing.ts';
import { describe, expect, it } from 'vitest';

import { type LiveHall, WITHIN_MS, writeIssue } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { inOneHall } from './on-stage.ts';
import { PhoneHands, SITI } from './phone.ts';
import { see, seeNoMore, type Stage, until } from './stage.ts';

const RATIFY = 'pengesahan' as StepId;
const GOSSIP = 'Pak Darmo menjual tanahnya';

let stage: Stage;
let hall: LiveHall;
let desk: DeskHands;
let siti: PhoneHands;

inOneHall('gagal-catatan', async (opened, own) => {
  stage = opened;
  hall = own;
  siti = await PhoneHands.byLink(await stage.device('siti', 'phone'), hall.created.links.join);
  await siti.introduce(SITI);
  desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
});

describe('words', () => {
  it('[L9] of a late card are taken away from the tray', async () => {
    await hall.walkTo('isu', 'open');
    const { page } = await hall.join('Tono');
    await hall.walkTo('isu', 'closed');
    writeIssue(page, 'Sumur milik keluarga Darmo kering');
    const title = 'Sumur milik keluarga Darmo kering';
    await see(desk.page.getByText(title));
    await desk.press(words.erasing.late(title));
    await see(desk.page.getByText(words.erasing.cardBody));
    await stage.picture(desk.page, '40-meja-hapus-susulan');
    // Without a reason nothing happens.
    await desk.press(words.erasing.cardYes);
    await see(desk.page.getByText(words.reason.required));
    await desk.fill(words.reason.label, 'Memuat nama keluarga');
    await desk.press(words.erasing.cardYes);
    await seeNoMore(desk.page.getByText(title));
    await see(desk.page.getByText('dihapus', { exact: true }));
    await stage.picture(desk.page, '41-meja-susulan-dihapus');
    await until(() => hall.desk.section('tray')?.some(({ erased }) => erased), true);
  });

  it('[L9] are taken away wherever they are said, after what remains was said and a tick', async () => {
    const entry = {
      step: RATIFY,
      topic: 'Tanah',
      summary: `Warga bercerita: ${GOSSIP}.`,
      speaker: '',
      followUp: '',
    };
    await hall.command({ name: 'notula.add', entry });
    await desk.goTo('notula');
    await desk.press(words.erasing.menuOf('Tanah'));
    await desk.page.getByRole('menuitem', { name: words.erasing.menu }).click();
    const dialog = desk.page.getByRole('dialog');
    const field = dialog.getByLabel(words.erasing.text);
    expect(await field.inputValue()).toBe(entry.summary);
    await see(dialog.getByText(words.erasing.textStays));
    const erase = dialog.getByRole('button', { name: words.erasing.textYes });
    expect(await erase.isDisabled()).toBe(true);
    await field.fill('tidak pernah dikatakan');
    await dialog.getByLabel(words.erasing.reason).fill('Memuat nama');
    await dialog.getByLabel(words.erasing.sure).check();
    await erase.click();
    await see(dialog.getByText(words.erasing.textUnknown));
    await field.fill(GOSSIP);
    await stage.picture(desk.page, '42-meja-hapus-kata');
    await erase.click();
    await see(dialog.getByText(words.erasing.done(1)));
    await dialog.getByRole('button', { name: words.erasing.close }).click();
    await see(desk.page.getByText('Warga bercerita: dihapus.'));
    await desk.goTo('board');
  });
});

describe('the sealed result', () => {
  it('[S4] is confirmed by a representative on the own phone, once, and the desk sees who did', async () => {
    await hall.walkTo(RATIFY, 'deciding');
    const { poll } = await hall.command(aPoll({ step: RATIFY, way: 'consensus', on: 'result' }));
    await siti.answer('agree');
    await hall.command({ name: 'poll.close', poll: poll! });
    await hall.command({ name: 'poll.close-now', poll: poll! });
    for (const row of hall.desk.section('tray') ?? [])
      if (row.status === 'waiting')
        await hall.command({ name: 'late.answer', card: row.card, text: 'Dihapus.' });
    await hall.command({ name: 'result.freeze' });
    await until(() => hall.desk.section('room')?.phase, 'frozen');
    const unsur = hall.desk.section('room')!.ratified.length;
    expect(unsur).toBeGreaterThan(0);
    await see(desk.page.getByText(words.ratify.ratifiedOf(0, unsur)));
    await siti.press(ratify.ratify);
    await see(siti.page.getByText(ratify.body));
    await stage.picture(siti.page, '43-hp-sahkan');
    // Who looks again has confirmed nothing.
    await siti.press(phoneWords.cancel);
    expect(hall.desk.section('room')?.ratified.every(({ people }) => people === 0)).toBe(true);
    await siti.press(ratify.ratify);
    await siti.press(ratify.yes);
    await see(siti.page.getByText(ratify.ratified));
    await see(
      desk.page.getByText(words.ratify.ratifiedOf(1, unsur)),
      desk.page.getByText(words.ratify.ratifiedBy(1)),
    );
    await stage.picture(desk.page, '43-meja-disahkan');
    await siti.page.reload();
    await see(siti.page.getByText(ratify.ratified));
    expect(await siti.page.getByRole('button', { name: ratify.ratify }).count()).toBe(0);
  });

  it('comes with all its files in one ZIP, by one press', async () => {
    const button = desk.page.getByRole('button', { name: words.ratify.all });
    const [download] = await Promise.all([
      desk.page.waitForEvent('download', { timeout: 3 * WITHIN_MS }),
      (async () => {
        await button.click();
        await see(desk.page.getByRole('progressbar', { name: words.ratify.all }));
        await stage.picture(desk.page, '44-meja-semua-berkas');
        expect(await button.isDisabled()).toBe(true);
      })(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^semua-berkas-.*-v1\.zip$/);
    const unpacked = unpackFiles(new Uint8Array(await readFile(await download.path())));
    const names = unpacked?.files.map(({ name }) => name) ?? [];
    for (const end of ['.docx', '.pdf', '.xlsx', '.csv.zip', '.json', 'bundel.zip'])
      expect([end, names.some((name) => name.endsWith(end))]).toEqual([end, true]);
    expect(names.filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    await seeNoMore(desk.page.getByRole('progressbar', { name: words.ratify.all }));
  });
});

describe('the data of a person', () => {
  it('[E4] are given on the phone, asked to be deleted there, and deleted on the desk', async () => {
    await siti.press(phoneWords.menu.open);
    await siti.press(phoneWords.menu.data);
    await see(siti.page.getByRole('dialog').getByText(myData.getHint));
    const [file] = await Promise.all([
      siti.page.waitForEvent('download', { timeout: WITHIN_MS }),
      siti.press(myData.get),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain(SITI.name);
    await siti.press(myData.erase);
    await see(siti.page.getByRole('button', { name: myData.keep }));
    await stage.picture(siti.page, '45-hp-data-saya');

    await desk.press(words.attention.erasure.openOf(SITI.name));
    const dialog = desk.page.getByRole('dialog');
    await see(dialog.getByText(words.personData.stays), dialog.getByText(words.erasing.frozen));
    const erase = dialog.getByRole('button', { name: words.personData.erase });
    expect(await erase.isDisabled()).toBe(true);
    await dialog.getByLabel(words.personData.words).check();
    await dialog.getByLabel(words.erasing.sure).check();
    await erase.click();
    await see(dialog.getByText(words.erasing.reasonNeeded));
    await dialog.getByLabel(words.erasing.reason).fill('Atas permintaan sendiri');
    await stage.picture(desk.page, '45-meja-data-orang');
    await erase.click();
    // The sealed result had the name in its attendance.
    await see(dialog.getByText(words.erasing.versions('1')));
    await dialog.getByRole('button', { name: words.erasing.close }).click();
    await seeNoMore(desk.page.getByText(SITI.name));

    await see(siti.page.getByText(phoneWords.ended.erased));
    await stage.picture(siti.page, '46-hp-dihapus');
    await until(() => rowsOnPhone(), 0);
    await siti.page.reload();
    await see(siti.page.getByText(phoneWords.ended.erased));
    await until(() => rowsOnPhone(), 0);
  });
});

/** What the phone keeps of the workshop. */
function rowsOnPhone(): Promise<number> {
  return siti.page.evaluate(
    (workshop) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('mufakat');
        opening.addEventListener('error', () => reject(new Error('no storage')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const asking = database.transaction('rows', 'readonly').objectStore('rows').getAllKeys();
          asking.addEventListener('success', () => {
            database.close();
            resolve(asking.result.filter((key) => typeof key === 'string' && key.includes(workshop)).length);
          });
        });
      }),
    hall.created.workshop,
  );
}
