/** What the desk does to a step and its wall with the mouse: options, the reveal, authors, splitting, hiding, a wording, undo. */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { writeIssue, type Attender, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { inOneHall } from './on-stage.ts';
import { PhoneHands, SITI } from './phone.ts';
import { see, seeNoMore, until } from './stage.ts';

const SECRET = 'Tambang tanpa izin';
const OTHER = 'Jalan rusak';

let hall: LiveHall;
let desk: DeskHands;
let siti: PhoneHands;
let screen: Page;
let ani: Attender;

inOneHall('gagal-papan', async (stage, own) => {
  hall = own;
  const { links } = hall.created;
  await hall.walkTo('isu', 'prepared');
  desk = await DeskHands.byLink(await stage.device('meja', 'desk'), links.desk);
  screen = await (await stage.device('layar', 'screen')).open(links.screen);
  siti = await PhoneHands.byLink(await stage.device('siti', 'phone'), links.join);
  await siti.introduce(SITI, 'Isu dan faktor perekat');
  ani = await hall.join('Ani Lestari');
});

it('options: one sealed card a person', async () => {
  await choose(words.common.more, words.options.button);
  const dialog = desk.page.getByRole('dialog', { name: words.options.title });
  await dialog.getByRole('checkbox', { name: words.options.sealed }).check({ force: true });
  await dialog.getByLabel(words.options.perPerson).fill('1');
  await dialog.getByRole('button', { name: words.options.save }).click();
  await see(desk.page.getByText(words.options.inForce.sealed, { exact: true }));
  await desk.move(words.move.open, 'open');
  await siti.fill('isu', { judul: SECRET });
  await siti.press(phoneWords.write.sendSealed);
  await siti.sees(phoneWords.write.fullTitle(1));
  writeIssue(ani.page, OTHER);
  await see(desk.page.getByText(words.reveal.sealed(2)));
  for (const page of [desk.page, screen]) expect(await page.getByText(SECRET).count()).toBe(0);
});

it('the reveal is asked about, and shows the cards everywhere', async () => {
  await choose(words.common.more, words.reveal.button);
  await see(desk.page.getByText(words.reveal.body(2)));
  await desk.press(words.reveal.yes);
  await see(desk.card(SECRET), desk.card(OTHER), screen.getByText(SECRET), screen.getByText(OTHER));
});

it('authors are shown to the desk alone, when it asks', async () => {
  const by = desk.page.getByText(words.authors.by('Ani Lestari', 'Masyarakat'));
  expect(await by.count()).toBe(0);
  await choose(words.common.more, words.authors.button);
  await desk.press(words.authors.yes);
  await see(by);
  expect(await screen.getByText('Ani Lestari').count()).toBe(0);
  await choose(words.common.more, words.authors.hide);
  await seeNoMore(by);
});

it('a group is split again, and undo joins it', async () => {
  await desk.drag(desk.card(OTHER), desk.card(SECRET));
  await see(desk.group(SECRET));
  await choose(words.wall.groupMenuOf(SECRET), words.wall.split);
  await desk.page.getByRole('checkbox', { name: OTHER }).check({ force: true });
  await desk.press(words.wall.splitYes(1));
  await see(desk.page.getByText(words.wall.splitDone(1)).last());
  await until(() => groups(), 2);
  await desk.page
    .getByRole('button', { name: words.undo.undoOf(words.undo.kinds['group.arranged'] ?? '') })
    .click();
  await until(() => groups(), 1);
});

it('a card is hidden from all but the desk, and shown again', async () => {
  await choose(words.wall.menuOf(OTHER), words.wall.hide);
  await seeNoMore(screen.getByText(OTHER));
  await desk.press(words.wall.hiddenShow(1));
  await choose(words.wall.menuOf(OTHER), words.wall.show);
  await see(screen.getByText(OTHER));
});

it('a wording leaves the words of the authors as they are', async () => {
  await choose(words.wall.groupMenuOf(SECRET), words.wall.word);
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByLabel('Isu', { exact: true }).first().fill('Tambang di hulu tanpa izin');
  await see(dialog.getByText(words.wording.saved));
  await dialog.getByRole('button', { name: words.wording.tabs.cards }).click();
  await see(dialog.getByText(SECRET), dialog.getByText(OTHER));
  await dialog.getByRole('button', { name: words.wording.done }).click();
  await see(screen.getByText('Tambang di hulu tanpa izin'), screen.getByText(SECRET));
  await siti.tab('mine');
  await see(siti.page.getByText(common.marks.boardIn('Tambang di hulu tanpa izin')));
});

/** How many groups hang on the wall. */
function groups(): number | undefined {
  return hall.desk.section('wall')?.groups.filter(({ into, cards }) => into === null && cards.length > 0)
    .length;
}

async function choose(menu: string, entry: string): Promise<void> {
  await desk.press(menu);
  await desk.page.getByRole('menuitem', { name: entry, exact: true }).click();
}
