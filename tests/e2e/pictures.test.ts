/**
 * Photos and the map in real browsers: a photo taken without a signal comes to the wall by itself, a map is put up, a card gets
 * its point with the finger, a pin is moved at the desk and seen in the hall, and the page to be printed holds them.
 */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { pictures } from '@mufakat/shared/languages/id/pictures.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { jpegOf, sketchMap } from '../cases/pictures.ts';
import { openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { mosaicJpeg } from '../support/mosaic.ts';
import { DeskHands } from './desk.ts';
import { lookAt, lookAtLarge } from './looks.ts';
import { onStage } from './on-stage.ts';
import { PhoneHands, type Participant } from './phone.ts';
import { see, type Stage, until } from './stage.ts';

const RAHMA: Participant = {
  name: 'Rahma',
  constituency: 'Masyarakat',
  institution: 'Dasawisma Melati',
  position: '',
  gender: 'P',
};
const STEP = 'Pemetaan swadaya';
const TITLE = 'Saluran tersumbat dan meluap';
const NO_NETWORK = [/ERR_INTERNET_DISCONNECTED/, /WebSocket connection to/, /ERR_CONNECTION/];

let stage: Stage;
let hall: LiveHall;

onStage('gagal-foto', async (opened) => {
  stage = opened;
  hall = await openLiveHall(stage.server, 'plpbk');
  await hall.walkTo('pemetaan', 'open');
  return hall;
});

/** Larger than what is kept of it. */
function aLargePhoto(): Buffer {
  return Buffer.from(
    mosaicJpeg({ across: 260, down: 195 }, (x, y) => [(x * 3) % 256, (y * 5) % 256, (x * y) % 200]),
  );
}

/** Whether the first picture that fits has been drawn. */
function isDrawn(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0);
}

it(
  '[C1, pic-5] photo and point go from the phone to the wall, the map, the hall and the minutes',
  { timeout: 180_000 },
  async () => {
    const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
    await see(desk.page.getByRole('heading', { name: STEP, level: 1 }));

    // The desk puts up a map.
    await desk.page.getByRole('radio', { name: words.map.map, exact: true }).click({ force: true });
    const found: string[] = [];
    const look = async (at: Page, name: string) => {
      await stage.picture(at, name);
      found.push(...(await lookAt(stage, at, name)), ...(await lookAtLarge(stage, at, name)));
    };
    await look(desk.page, '60-meja-tanpa-peta');
    await desk.press(words.map.putUp);
    await desk.page.locator('dialog input[type=file]').setInputFiles({
      name: 'peta.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(jpegOf(sketchMap(1))),
    });
    await desk.page.getByLabel(words.map.name).fill('Kelurahan Tanjungbalai Kota II');
    await desk.page.getByLabel(words.map.sourceLabel).fill('Sketsa warga');
    await look(desk.page, '60-meja-pasang-peta');
    await desk.press(words.map.put);
    await until(() => isDrawn(desk.page, 'main img'), true);

    // A card with a photo, written without a signal.
    const device = await stage.device('rahma', 'small');
    const phone = await PhoneHands.byCode(device, hall.created.links.code);
    await phone.introduce(RAHMA, STEP);
    const { page } = phone;
    await page.getByRole('textbox', { name: 'Temuan' }).fill(TITLE);
    await page.getByRole('checkbox', { name: 'Masalah', exact: true }).click({ force: true });
    await page.getByRole('checkbox', { name: 'Lingkungan', exact: true }).click({ force: true });
    await page.getByRole('textbox', { name: 'RT/RW/lingkungan' }).fill('Lingkungan I');
    const chooser = page.locator('input[type=file]:not([capture])');
    await see(page.getByText(pictures.photo.take));
    stage.expectFaults(...NO_NETWORK);
    await device.context.setOffline(true);
    await see(page.getByText(phoneWords.strip.offline('Ibu')));
    await chooser.setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: aLargePhoto() });
    await see(page.getByText(pictures.photo.kept));
    await page.getByText(pictures.photo.kept).scrollIntoViewIfNeeded();
    await look(page, '60-hp-foto-menunggu');
    await phone.press(phoneWords.write.send);
    await see(phone.lastSent(TITLE).filter({ hasText: common.marks.device }));
    await device.context.setOffline(false);
    await see(phone.lastSent(TITLE).filter({ hasText: common.marks.board }));
    await until(() => hall.desk.section('wall')?.groups.length, 1);

    // It is on the wall, small, and large when it is pressed.
    await desk.page.getByRole('radio', { name: words.map.cards, exact: true }).click({ force: true });
    await see(desk.page.getByRole('button', { name: common.photo.show(TITLE) }));
    await until(() => isDrawn(desk.page, 'article img'), true);
    await look(desk.page, '60-meja-dinding-foto');
    await desk.press(common.photo.show(TITLE));
    await see(desk.page.getByRole('img', { name: common.photo.of(TITLE) }));
    await look(desk.page, '60-meja-foto-besar');
    await desk.press(common.photo.close);

    // The author marks the place with the finger.
    await phone.tab('mine');
    await until(() => isDrawn(page, 'article img'), true);
    await look(page, '60-hp-kartu-saya');
    await phone.press(phoneWords.mine.edit);
    await phone.press(pictures.map.place);
    const sheet = page.locator('dialog img');
    await see(sheet);
    await stage.picture(page, '60-hp-peta');
    const box = (await sheet.boundingBox())!;
    await page.touchscreen.tap(box.x + box.width * 0.25, box.y + box.height * 0.5);
    await look(page, '60-hp-peta-titik');
    await phone.press(pictures.map.done);
    await phone.press(phoneWords.write.done);
    // And sees it among the others.
    await phone.tab('board');
    await phone.press(pictures.map.see);
    await see(page.getByRole('dialog').getByText(pictures.map.points(1)));
    await until(() => isDrawn(page, 'dialog img'), true);
    await look(page, '60-hp-papan-peta');
    await phone.press(pictures.map.close);

    // It is a pin on the desk's map; moved there, and undone.
    await desk.page.getByRole('radio', { name: words.map.map, exact: true }).click({ force: true });
    const pin = desk.page.getByRole('button', { name: words.map.pin(1, TITLE) });
    await see(pin);
    const spot = () => hall.desk.section('wall')?.groups[0]?.wording?.['titik'] ?? null;
    expect(spot()).toBeNull();
    const from = (await pin.boundingBox())!;
    await desk.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await desk.page.mouse.down();
    await desk.page.mouse.move(from.x + 150, from.y - 40, { steps: 6 });
    await desk.page.mouse.up();
    await until(() => spot() !== null, true);
    await look(desk.page, '60-meja-peta');
    await desk.page.keyboard.press('Control+z');
    await until(() => spot(), null);

    // The hall sees it.
    const screen = await stage.device('layar', 'screen');
    const shown = await screen.open(hall.created.links.screen);
    await desk.press(words.map.show);
    await see(shown.getByText('Kelurahan Tanjungbalai Kota II'));
    await until(() => isDrawn(shown, 'main img'), true);
    await see(shown.getByText(TITLE));
    await look(shown, '60-layar-peta');

    expect(found).toEqual([]);

    // The page that is printed holds map and photo in itself.
    const { workshop, seat } = hall.created;
    const preview = await fetch(`${hall.server.base}/api/workshops/${workshop}/preview?seat=${seat}`, {
      headers: { cookie: hall.browser.cookie() },
    });
    const html = await preview.text();
    expect(html).toContain('LAMPIRAN IX');
    expect(html.match(/href="data:image\/jpeg;base64,/g)).toHaveLength(2);
  },
);
