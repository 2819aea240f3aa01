/** "Bisakah papan ini dipercaya?" is found from the front page, the desk and the phone, and without a signal nothing breaks. */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { desk as deskWords } from '@mufakat/shared/languages/id/desk.ts';
import { home } from '@mufakat/shared/languages/id/home.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { trust } from '@mufakat/shared/languages/id/trust.ts';
import { expect, it } from 'vitest';

import type { LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { inOneHall } from './on-stage.ts';
import { PhoneHands } from './phone.ts';
import { see, type Stage, until } from './stage.ts';

let stage: Stage;
let hall: LiveHall;

inOneHall('gagal-jaminan', (opened, own) => {
  stage = opened;
  hall = own;
});

it('from the front page, there and back', async () => {
  const page = await (await stage.device('depan', 'phone')).open('/');
  await page.getByRole('link', { name: home.trust }).click();
  await see(page.getByRole('heading', { name: trust.title, level: 1 }), page.getByText(trust.lanText));
  await page.getByRole('link', { name: home.back }).click();
  await see(page.getByRole('heading', { name: home.code.title }));
});

it('[T1] no page loads anything from elsewhere or brings a script of its own', async () => {
  const device = await stage.device('jauh', 'desk');
  const asked: string[] = [];
  device.context.on('request', (request) => asked.push(request.url()));
  const { join, desk, screen } = hall.created.links;
  for (const path of ['/', '/jaminan', '/buat', '/pulihkan', join, screen, desk]) {
    const page = await device.open(path);
    await see(page.locator('h1, h2, [role="status"]'));
    await page.waitForLoadState('networkidle');
    const own = await page.locator('script:not([src]), style, [style]:not([style=""]) script').count();
    expect([path, own]).toEqual([path, 0]);
    await page.close();
  }
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((url) => new URL(url).origin !== stage.base)).toEqual([]);
  // What the policy stops is told by the browser as an error.
});

it('[T4] the join page says where it is, which workshop, the words of the screen, and what is never asked', async () => {
  const page = await (await stage.device('gabung', 'phone')).open(hall.created.links.join);
  await see(
    page.getByText(home.join.at(new URL(stage.base).host)),
    page.getByText('Musyawarah Desa Sukamaju'),
    page.getByText(home.code.phrase(hall.created.links.phrase)),
    page.getByText(home.join.never),
  );
});

it('[T1] from the mark on the desk, which says that there is no TLS', async () => {
  const desk = await DeskHands.byLink(await stage.device('laptop', 'desk'), hall.created.links.desk);
  await desk.page.getByRole('button', { name: common.lanWithoutTls }).click();
  const dialog = desk.page.getByRole('dialog', { name: trust.title });
  await see(dialog.getByRole('heading', { name: trust.notPromised }));
  await desk.page.keyboard.press('Escape');
  await until(() => dialog.count(), 0);
  await desk.page.getByRole('button', { name: deskWords.steps.menu }).click();
  await desk.page.getByRole('menuitem', { name: deskWords.menu.trust }).click();
  await see(dialog.getByRole('heading', { name: trust.check }));
});

it('from the menu of the phone; without a signal it says so and the page stays', async () => {
  const device = await stage.device('hp', 'phone');
  const phone = await PhoneHands.byLink(device, hall.created.links.join);
  await phone.introduce({
    name: 'Siti Rahma',
    constituency: 'Masyarakat',
    institution: 'Kelompok Tani',
    position: 'Ketua',
    gender: 'P',
  });
  const { page } = phone;
  await page.getByRole('button', { name: phoneWords.menu.open }).click();
  const open = page.getByRole('button', { name: phoneWords.menu.trust });
  await device.context.setOffline(true);
  await open.click();
  await see(page.getByRole('alert').filter({ hasText: phoneWords.menu.trustFailed }), open);
  await device.context.setOffline(false);
  // What the browser itself says of the cut.
  stage.faults();
  await open.click();
  const dialog = page.getByRole('dialog', { name: trust.title });
  await see(dialog.getByText(trust.promises.kept.text));
  await dialog.getByRole('button', { name: trust.close }).click();
  await see(open);
});
