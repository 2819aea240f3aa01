/** Two cards that say the same, in a real browser: marked on the wall, looked at side by side, joined or told apart. */

import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { expect, it } from 'vitest';

import { ISSUES, WITHIN_MS, writeIssue, type LiveHall } from '../support/live-hall.ts';
import { until as untilPage } from '../support/test-phone.ts';
import { DeskHands } from './desk.ts';
import { inOneHall } from './on-stage.ts';
import { see, seeNoMore, type Stage } from './stage.ts';

let stage: Stage;
let hall: LiveHall;

inOneHall('gagal-serupa', (opened, own) => {
  stage = opened;
  hall = own;
});

it('[alike-1, alike-2] points pairs out; one is joined, the other told apart for every desk', async () => {
  await hall.walkTo(ISSUES, 'open');
  const { page } = await hall.join('Ani');
  const pairs = [
    ['Sekat kanal di parit lama', 'Penyekatan kanal parit lama'],
    ['Jalan kebun rusak', 'Jalan kebun yang rusak'],
  ] as const;
  for (const title of pairs.flat()) {
    const card = writeIssue(page, title);
    await untilPage(page, () => page.cards.mark(card).state === 'board', title, WITHIN_MS);
  }
  const [one, other] = [
    await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk),
    await DeskHands.byLink(await stage.device('meja-dua', 'desk'), hall.created.links.desk),
  ];
  for (const desk of [one, other]) {
    await see(desk.card(pairs[0][0]).getByText(words.wall.like(pairs[0][1])));
    await see(desk.card(pairs[1][0]).getByText(words.wall.like(pairs[1][1])));
  }
  await one.press(`${words.alike.apart}: ${pairs[1].join(', ')}`);
  await seeNoMore(other.card(pairs[1][0]).getByText(words.wall.like(pairs[1][1])));
  await one.press(`${words.alike.compare}: ${pairs[0].join(', ')}`);
  const dialog = one.page.getByRole('dialog', { name: words.alike.compareTitle });
  await see(dialog.getByRole('cell', { name: pairs[0][1] }));
  await stage.picture(one.page, '52-meja-bandingkan');
  await dialog.getByRole('button', { name: words.alike.joinYes }).click();
  await seeNoMore(one.page.getByText(words.alike.title), other.page.getByText(words.alike.title));
  const groups = hall.desk.section('wall')?.groups ?? [];
  expect(groups.map(({ cards }) => cards.length).toSorted((a, b) => a - b)).toEqual([1, 1, 2]);
});
