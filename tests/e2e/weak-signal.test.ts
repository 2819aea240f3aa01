/** A weak signal: a page says that it is on its way, and everything works, only later. */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { home } from '@mufakat/shared/languages/id/home.ts';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { openLiveHall } from '../support/live-hall.ts';
import { PhoneHands } from './phone.ts';
import { see, seeNoMore, Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.pictureAll('gagal-lemah');
  const faults = stage.faults();
  await stage.clear();
  expect(faults).toEqual([]);
});
afterAll(() => stage?.close());

it('the join page says that it is loading, then stands there, and a card arrives', async () => {
  const hall = await openLiveHall(stage.server);
  await hall.walkTo('isu', 'open');
  const { context } = await stage.device('siti', 'small');
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 600,
    downloadThroughput: 40_000,
    uploadThroughput: 20_000,
  });
  const arriving = page.goto(new URL(hall.created.links.join, stage.base).href);
  const waiting = page.getByText('Sedang memuat…');
  await see(waiting);
  await stage.picture(page, '43-hp-memuat');
  await arriving;
  await see(page.getByLabel(home.join.personName));
  await seeNoMore(waiting);
  const phone = new PhoneHands(page);
  await phone.introduce(
    {
      name: 'Siti Rahma',
      constituency: 'Masyarakat',
      institution: 'Kelompok Tani',
      position: 'Ketua',
      gender: 'P',
    },
    'Isu dan faktor perekat',
  );
  await phone.write('isu', { judul: 'Sinyal lemah' });
  await see(phone.lastSent('Sinyal lemah').filter({ hasText: common.marks.board }));
  hall.close();
});
