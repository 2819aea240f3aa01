/**
 * Every screen a workshop reaches, checked with axe, light and dark: the real case is played over sockets, and at each of its
 * moments a desk, a phone and the screen of the hall in browsers are looked at. No violation is accepted.
 */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { create as createWords } from '@mufakat/shared/languages/id/create.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { home } from '@mufakat/shared/languages/id/home.ts';
import { recover } from '@mufakat/shared/languages/id/recover.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { stepById } from '@mufakat/shared/methods/walk.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sembilangDangku } from '../cases/sembilang-dangku/case.ts';
import { playCase } from '../support/play-case.ts';
import { SocketHands } from '../support/socket-hands.ts';
import { DeskHands } from './desk.ts';
import { lookAt } from './looks.ts';
import { PhoneHands } from './phone.ts';
import { see, Stage } from './stage.ts';

let stage: Stage;
let looked = 0;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage?.close());

async function look(page: Page, name: string): Promise<string[]> {
  const found = await lookAt(stage, page, name);
  looked += 1;
  return found;
}

describe('axe finds nothing', () => {
  it('on the front page, on joining, creating, recovering and on a broken link', async () => {
    const found: string[] = [];
    const phone = await (await stage.device('hp', 'phone')).open('/');
    await see(phone.getByRole('heading', { name: home.code.title }));
    found.push(...(await look(phone, 'depan')));
    await phone.getByLabel(home.code.label).fill('AAAAAA');
    await phone.getByRole('button', { name: home.code.next }).click();
    await see(phone.getByText(home.code.unknown));
    stage.faults();
    found.push(...(await look(phone, 'kode-salah')));
    const laptop = await (await stage.device('laptop', 'desk')).open('/');
    await see(laptop.getByRole('link', { name: createWords.submit }));
    found.push(...(await look(laptop, 'depan-laptop')));
    await laptop.getByRole('link', { name: createWords.submit }).click();
    await laptop.getByRole('button', { name: createWords.submit }).click();
    await see(laptop.getByText(createWords.wrong.summary));
    found.push(...(await look(laptop, 'buat-salah')));
    await laptop.getByLabel(createWords.eventTitle, { exact: true }).fill('Lokakarya');
    await laptop.getByRole('button', { name: createWords.submit }).click();
    await see(laptop.getByRole('heading', { name: createWords.created.title }));
    found.push(...(await look(laptop, 'dibuat')));
    await laptop.goto(`${stage.base}/pulihkan`);
    await see(laptop.getByRole('heading', { name: recover.title }));
    found.push(...(await look(laptop, 'pulihkan')));
    await laptop.goto(`${stage.base}/tidak-ada`);
    await see(laptop.getByRole('heading', { name: home.notFound.title }));
    found.push(...(await look(laptop, 'tidak-ada')));
    expect(found).toEqual([]);
    expect(stage.faults()).toEqual([]);
    await stage.clear();
  });

  it('on desk, phone and screen at every moment of the real case', { timeout: 900_000 }, async () => {
    const found: string[] = [];
    const value = sembilangDangku;
    const hands = await SocketHands.open({
      base: stage.base,
      request: { settings: value.settings, method: value.method, operator: null },
    });
    const { links } = hands.created;
    const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), links.desk);
    const screen = await (await stage.device('layar', 'screen')).open(links.screen);
    await see(screen.getByRole('region', { name: common.join.qr }));
    const phone = await PhoneHands.byLink(await stage.device('peninjau', 'phone'), links.join);
    await see(phone.page.getByRole('button', { name: home.join.enter }));
    found.push(...(await look(phone.page, 'perkenalan')));
    await phone.press(home.join.enter);
    found.push(...(await look(phone.page, 'perkenalan-salah')));
    await phone.introduce({
      name: 'Peninjau Acara',
      constituency: 'LSM',
      institution: 'Peninjau',
      position: '',
      gender: 'P',
    });

    const all = async (moment: string) => {
      for (const each of await Promise.all([
        look(desk.page, `${moment}-meja`),
        look(screen, `${moment}-layar`),
        look(phone.page, `${moment}-hp`),
      ]))
        found.push(...each);
    };
    const at = (state: keyof typeof common.stepStates) =>
      see(
        desk.page
          .getByRole('list', { name: words.phase.region })
          .locator('[aria-current="step"]')
          .filter({ hasText: common.stepStates[state] }),
      );

    const shown = new Set<string>();
    const isFirst = (moment: string) => !shown.has(moment) && shown.add(moment).has(moment);

    await all('lobi');
    await playCase(value, spwt, hands, {
      async onState(step, state) {
        const here = stepById(spwt, step);
        if (here === null || state === 'prepared') return;
        const name = here.name.id;
        // A second wall looks like the first: one moment of each layout is enough.
        const isTold = state === 'open' || state === 'closed' || step === 'isu' || here.settles === 'result';
        if (!isTold || !isFirst(`${here.layout} ${here.settles} ${state}`)) return;
        await see(desk.page.getByRole('heading', { name, level: 1 }));
        await at(state);
        await phone.sees(name);
        await all(`${step}-${state}`);
        if (state === 'open' && step === 'isu') await besideTheTask();
        if (state === 'open' && step === 'pengesahan') await pages();
        if (state === 'discussion' && step === 'pengesahan') await reading();
      },
      async onPoll(poll, state) {
        if (!isFirst(`${poll.way} ${poll.on} ${state}`)) return;
        if (poll.on === 'result') await desk.tab(words.ratify.tabs.round);
        if (state === 'open') await see(desk.page.getByText(common.sealedUntilClose));
        else await see(desk.page.getByText(words.result.at('').trim()));
        await all(`${poll.key}-${state}`);
      },
    });
    await see(desk.page.getByText(words.ratify.version(1)), phone.page.getByText(phoneWords.frozen.code));
    await all('beku');
    hands.close();
    expect(found).toEqual([]);
    expect(looked).toBeGreaterThan(80);
    expect(stage.faults()).toEqual([]);

    /** The phone's other tabs, its menu, a form with mistakes; the desk's dialogs. */
    async function besideTheTask(): Promise<void> {
      await phone.press(phoneWords.write.send);
      found.push(...(await look(phone.page, 'tulis-salah')));
      for (const tab of ['mine', 'board', 'task'] as const) {
        await phone.tab(tab);
        found.push(...(await look(phone.page, `tab-${tab}`)));
      }
      await phone.press(phoneWords.menu.open);
      found.push(...(await look(phone.page, 'menu')));
      await phone.press(phoneWords.close);
      await desk.press(words.share.button);
      await see(desk.page.getByRole('region', { name: words.share.staff }));
      found.push(...(await look(desk.page, 'bagikan')));
      await desk.page.keyboard.press('Escape');
      await desk.press(words.common.more);
      found.push(...(await look(desk.page, 'menu-langkah')));
      await desk.page.getByRole('menuitem', { name: words.options.button }).click();
      found.push(...(await look(desk.page, 'pilihan-langkah')));
      await desk.page.keyboard.press('Escape');
    }

    async function pages(): Promise<void> {
      for (const page of ['people', 'proceedings', 'notula'] as const) {
        await desk.goTo(page);
        await see(desk.page.getByRole('heading', { name: words.pages[page], level: 1 }));
        found.push(...(await look(desk.page, `halaman-${page}`)));
      }
      await desk.goTo('board');
      await desk.tab(words.ratify.tabs.clauses);
      await see(desk.page.getByText('KESATU'));
      found.push(...(await look(desk.page, 'butir')));
      await desk.tab(words.ratify.tabs.paper);
    }

    async function reading(): Promise<void> {
      await desk.press(words.ratify.read);
      await see(screen.getByText('KESATU'), phone.page.getByText('KESATU'));
      await all('membaca');
      await desk.press(words.ratify.readStop);
    }
  });
});
