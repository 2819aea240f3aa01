/**
 * What people do to their phones in the middle of a sentence [P2, C1, C2, G8]: airplane mode, a page loaded anew, the same page
 * twice, the data of the browser or its cookies cleared, a private window that keeps nothing. No text is lost, and no mark says more than is so.
 */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { phone as words } from '@mufakat/shared/languages/id/phone.ts';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';

import { ISSUES, issuesOn, openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { onStage } from './on-stage.ts';
import { PhoneHands, SITI } from './phone.ts';
import { see, seeNoMore, type Stage, until, type Device } from './stage.ts';

/** What a browser says about a network that is gone. */
const NO_NETWORK = [/ERR_INTERNET_DISCONNECTED/, /WebSocket connection to/, /ERR_CONNECTION_RESET/];

let stage: Stage;
let hall: LiveHall;
let texts = 0;

onStage('gagal-robek', async (opened) => {
  stage = opened;
  hall = await openLiveHall(stage.server);
  await hall.walkTo('isu', 'open');
  hall.desk.openBoard(ISSUES);
  return hall;
});
afterAll(() => {
  console.log(
    `row 14: ${texts} texts through airplane mode, reload, a second tab, cleared storage and a private window: 0 lost`,
  );
});

async function enter(device: Device): Promise<PhoneHands> {
  const phone = await PhoneHands.byCode(device, hall.created.links.code);
  await phone.introduce(SITI, 'Isu dan faktor perekat');
  return phone;
}

async function offline({ context }: Device, page: Page): Promise<void> {
  stage.expectFaults(...NO_NETWORK);
  await context.setOffline(true);
  await see(page.getByText(words.strip.offlineMore));
}

const cardOf = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title });

/** What hangs on the wall of the hall, each title as often as it does. */
async function hangs(...titles: readonly string[]): Promise<void> {
  texts += titles.length;
  await until(() => issuesOn(hall.desk), titles.toSorted());
}

it('airplane mode, then the page loaded anew: what was sent and what was half written are both there', async () => {
  const device = await stage.device('siti', 'phone');
  const phone = await enter(device);
  const { page } = phone;
  await offline(device, page);
  await phone.fill('isu', { judul: 'Di pesawat' });
  await phone.press(words.write.send);
  await phone.fill('isu', { judul: 'Baru separuh' });
  await phone.tab('mine');
  await see(cardOf(page, 'Di pesawat').getByText(common.marks.device, { exact: true }));
  const url = page.url();
  await expect(page.reload()).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
  await device.context.setOffline(false);
  await page.goto(url);
  await phone.sees('Isu dan faktor perekat');
  await hangs('Di pesawat');
  expect(await phone.written('Isu')).toBe('Baru separuh');
});

it('the same page twice: both write without a signal, and everything stands once on both', async () => {
  const device = await stage.device('siti', 'phone');
  const first = await enter(device);
  const second = new PhoneHands(await device.open(first.page.url()));
  await second.sees('Isu dan faktor perekat');
  await offline(device, first.page);
  for (const [phone, judul] of [
    [first, 'Dari tab satu'],
    [second, 'Dari tab dua'],
  ] as const) {
    await phone.fill('isu', { judul });
    await phone.press(words.write.send);
  }
  await device.context.setOffline(false);
  await hangs('Dari tab satu', 'Dari tab dua');
  for (const { page } of [first, second]) {
    await new PhoneHands(page).tab('mine');
    for (const title of ['Dari tab satu', 'Dari tab dua'])
      await see(cardOf(page, title).filter({ hasText: common.marks.board }));
    expect(await page.getByRole('article').count()).toBe(2);
  }
  // One of them goes, and what both kept is whole.
  await first.page.close();
  await second.page.reload();
  await second.tab('mine');
  await see(cardOf(second.page, 'Dari tab satu'), cardOf(second.page, 'Dari tab dua'));
});

it('the data of the browser cleared while the page is open: what was typed is kept again', async () => {
  const device = await stage.device('siti', 'phone');
  const phone = await enter(device);
  const { page } = phone;
  await offline(device, page);
  await phone.fill('isu', { judul: 'Jangan hilang' });
  await phone.press(words.write.send);
  await phone.tab('mine');
  const kept = cardOf(page, 'Jangan hilang').getByText(common.marks.device, { exact: true });
  await see(kept);
  const browser = await device.context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin: stage.base, storageTypes: 'indexeddb' });
  await until(() => keptCopies(page), 1);
  await see(kept);
  // All that was in memory goes with the page.
  const url = page.url();
  await page.close();
  await device.context.setOffline(false);
  await device.open(url);
  await hangs('Jangan hilang');
});

it('[C1] the cookies cleared and nothing else: who joins again on this phone finds what was not sent', async () => {
  const device = await stage.device('siti', 'phone');
  const { page } = await enter(device);
  await offline(device, page);
  const phone = new PhoneHands(page);
  await phone.fill('isu', { judul: 'Kuki hilang' });
  await phone.press(words.write.send);
  await phone.tab('mine');
  await see(cardOf(page, 'Kuki hilang').getByText(common.marks.device, { exact: true }));
  await page.close();
  await device.context.clearCookies();
  await device.context.setOffline(false);
  const again = await PhoneHands.byCode(device, hall.created.links.code);
  await again.introduce({ ...SITI, name: 'Siti R.' }, 'Isu dan faktor perekat');
  await again.tab('mine');
  await see(cardOf(again.page, 'Kuki hilang'));
  await stage.picture(again.page, '52-hp-kuki-hilang');
  // They are that person's to send, and were not sent in anybody's name.
  await hangs();
  await again.page.reload();
  await again.tab('mine');
  await see(cardOf(again.page, 'Kuki hilang'));
  texts += 1;
});

it('a private window that keeps nothing says so, and what is written there arrives', async () => {
  const device = await stage.device('budi', 'phone');
  await device.context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
  });
  const phone = await enter(device);
  const { page } = phone;
  await offline(device, page);
  await phone.fill('isu', { judul: 'Tidak disimpan HP' });
  await phone.press(words.write.send);
  await see(page.getByText(words.strip.storage), page.getByText(words.strip.offlineUnkept));
  await seeNoMore(page.getByText(words.strip.offline('Ibu')));
  await phone.tab('mine');
  await see(cardOf(page, 'Tidak disimpan HP').getByText(common.marks['device-unsaved']));
  await stage.picture(page, '51-hp-tak-menyimpan');
  await device.context.setOffline(false);
  await hangs('Tidak disimpan HP');
  await see(cardOf(page, 'Tidak disimpan HP').filter({ hasText: common.marks.board }));
});

/** Copies of drawers that this browser keeps. */
function keptCopies(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Opening one that is not there would make it.
    if ((await indexedDB.databases()).length === 0) return 0;
    return new Promise<number>((resolve) => {
      const request = indexedDB.open('mufakat');
      request.addEventListener('success', () => {
        const rows = request.result.transaction('rows').objectStore('rows');
        const keys = rows.getAllKeys(IDBKeyRange.bound('copy/', 'copy/\uffff'));
        keys.addEventListener('success', () => {
          request.result.close();
          resolve((keys.result as string[]).filter((key) => key.includes('/info/')).length);
        });
      });
    });
  });
}
