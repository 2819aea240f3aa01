/** The notulis at a second laptop: people, cards and ballots from paper, and the notula; the room is not theirs to move. */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { screen as screenWords } from '@mufakat/shared/languages/id/screen.ts';
import { expect, it } from 'vitest';

import type { LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { inOneHall } from './on-stage.ts';
import { see, type Stage, until } from './stage.ts';

const NAME = 'Mak Ijah';

let stage: Stage;
let hall: LiveHall;
let notulis: DeskHands;

inOneHall('gagal-notulis', async (opened, own) => {
  stage = opened;
  hall = own;
  await hall.walkTo('isu', 'open');
  notulis = await DeskHands.byLink(await stage.device('notulis', 'desk'), hall.created.links.notulis);
});

it('does not move the room, and writes down what was said', async () => {
  const { page } = notulis;
  expect(await page.getByRole('button', { name: words.move.discussion }).count()).toBe(0);
  await notulis.goTo('notula');
  await notulis.fill(words.notula.topic, 'Sumur asin');
  await notulis.fill(words.notula.summary, 'Tiga dusun membeli air sejak Juli.');
  await notulis.press(words.notula.add);
  await see(page.getByText(words.notula.saved));
  await until(() => hall.desk.section('proceedings')?.notula.map(({ topic }) => topic), ['Sumur asin']);
});

it('enters someone who stands on paper alone', async () => {
  await notulis.goTo('people');
  await notulis.press(words.people.add);
  const dialog = notulis.page.getByRole('dialog', { name: words.people.addTitle });
  await dialog.getByLabel(words.people.name, { exact: true }).fill(NAME);
  await dialog.getByLabel(words.people.constituency, { exact: true }).selectOption({ label: 'Masyarakat' });
  await dialog.getByLabel(words.people.onPaper).check({ force: true });
  await dialog.getByRole('button', { name: words.common.save, exact: true }).click();
  await until(
    () => hall.desk.section('people')?.map((each) => [each.name, each.withoutPhone, each.onPaper]),
    [[NAME, true, true]],
  );
});

it('[W3] writes a card in their name', async () => {
  const { page } = notulis;
  await notulis.goTo('behalf');
  await notulis.press(words.behalf.write);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Isu').first().fill('Sumur asin di tiga dusun');
  await dialog.getByRole('button', { name: words.behalf.send, exact: true }).click();
  await see(page.getByRole('main').getByText(common.marks.board));
  await until(() => hall.desk.section('presence')?.cards, 1);
  await hall.walkTo('isu', 'discussion');
  await until(() => hall.desk.section('tray'), []);
});

it('[B1] casts a ballot in their name, which is counted once and may be changed', async () => {
  const { page } = notulis;
  await hall.walkTo('isu', 'deciding');
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  await desk.openPoll('dots');
  await notulis.press(`${words.behalf.more}: Sumur asin di tiga dusun`);
  await notulis.press(words.behalf.cast);
  await see(page.getByText(words.behalf.castDone(NAME)));
  await desk.sawVotes(1, 1);
  await notulis.press(`${words.behalf.more}: Sumur asin di tiga dusun`);
  await notulis.press(words.behalf.cast);
  await until(() => hall.desk.section('presence')?.voted?.voted, 1);
  await desk.closePoll();
  const screen = await (await stage.device('layar', 'screen')).open(hall.created.links.screen);
  await see(screen.getByText(screenWords.outcome.dots(2, 1)));
});
