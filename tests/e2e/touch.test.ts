/** The wall under a finger, on a tablet: a long press lifts, anything shorter scrolls or opens. */

import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';

import { ISSUES, openLiveHall, writeIssue, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { onStage } from './on-stage.ts';
import { middleOf, see, seeNoMore, type Stage, until, type Point } from './stage.ts';
import { Finger } from './touch.ts';

/** More than fit on the wall at once. */
const CARDS = 54;

let stage: Stage;
let hall: LiveHall;
let desk: DeskHands;
let finger: Finger;

onStage('gagal-sentuh', async (opened) => {
  stage = opened;
  hall = await openLiveHall(stage.server);
  await hall.command({ name: 'step.options', step: ISSUES, perPerson: CARDS });
  await hall.walkTo('isu', 'open');
  const { page } = await hall.join('Siti Rahma');
  const cards = Array.from({ length: CARDS }, (_, at) => writeIssue(page, titleOf(at)));
  await until(() => cards.filter((id) => page.cards.mark(id).state === 'board').length, CARDS);
  await hall.walkTo('isu', 'discussion');
  desk = await DeskHands.byLink(await stage.device('tablet', 'tablet'), hall.created.links.desk);
  finger = await Finger.of(desk.page);
  await see(desk.card(titleOf(0)));
  return hall;
});

it('carries cards together, into a group, and out of it again', async () => {
  await finger.drag(desk.card(titleOf(0)), desk.card(titleOf(1)));
  await see(desk.group(titleOf(1)));
  await finger.drag(desk.card(titleOf(3)), desk.group(titleOf(1)));
  await until(sizes, [3]);
  // Wherever in the lane it is let go.
  await finger.lift(desk.card(titleOf(0)));
  await finger.carry(desk.card(titleOf(5)));
  await stage.picture(desk.page, '60-sentuh-keluar');
  await finger.up();
  await until(sizes, [2]);
  // Onto itself: it comes to lie where it lay.
  await finger.lift(desk.group(titleOf(1)));
  await finger.move(await middleOf(desk.group(titleOf(1))));
  await finger.up();
  await see(desk.page.getByText(words.wall.announce.cancelled(titleOf(1))));
  expect(sizes()).toEqual([2]);
});

it('lets go where a new group is offered, though cards lie under it', async () => {
  await finger.lift(desk.card(titleOf(0)));
  const spot = desk.page.getByText(words.wall.newGroupDrop);
  await see(spot);
  await finger.move(await onACardWithin(spot));
  await until(() => spot.getAttribute('data-target'), 'true');
  await finger.up();
  await see(desk.group(titleOf(0)));
  expect(sizes()).toEqual([]);
});

it('scrolls under a stroke and lifts nothing', async () => {
  const from = await middleOf(desk.card(titleOf(20)));
  await finger.swipe(from, { x: from.x, y: from.y - 200 });
  await until(async () => (await scrolled()) > 100, true);
  await seeNoMore(desk.page.getByText(words.wall.newGroupDrop));
  expect(sizes()).toEqual([]);
});

it('runs on at the edge while a card is in the hand', async () => {
  const card = desk.card(titleOf(0));
  const { x } = await middleOf(card);
  await finger.lift(card);
  await finger.move({ x, y: 755 });
  await until(async () => (await scrolled()) > 250, true);
  await finger.move({ x, y: 400 });
  await stands();
  await finger.up();
  await until(sizes, [2]);
});

it('keeps a card in the hand while the wall changes under it', async () => {
  await finger.lift(desk.card(titleOf(0)));
  await finger.move(await middleOf(desk.card(titleOf(4))));
  const [keep, drop] = (hall.desk.section('wall')?.groups ?? []).slice(-2);
  await hall.command({ name: 'group.join', keep: keep!.id, drop: [drop!.id], base: 1e6 });
  // The first group makes room for itself: every column of the wall is another one.
  const strip = desk.page.getByRole('button', { name: words.wall.name });
  await see(strip);
  await finger.carry(strip);
  await finger.up();
  await until(sizes, [3]);
});

it('opens by a short touch, and gives up when the touch is taken away', async () => {
  await desk.card(titleOf(2)).getByRole('button').tap();
  const dialog = desk.page.getByRole('dialog');
  await see(dialog);
  await desk.page.keyboard.press('Escape');
  await seeNoMore(dialog);
  await finger.lift(desk.card(titleOf(0)));
  const spot = desk.page.getByText(words.wall.newGroupDrop);
  await see(spot);
  await finger.cancel();
  await seeNoMore(spot);
  expect(sizes()).toEqual([]);
});

/** A point of the spot that has a card under it. */
async function onACardWithin(spot: Locator): Promise<Point> {
  const box = await spot.boundingBox();
  for (const card of await desk.page.getByRole('main').getByRole('article').all()) {
    const { x, y } = await middleOf(card);
    if (box !== null && y > box.y + 4 && y < box.y + box.height - 4 && x + 100 > box.x)
      return { x: box.x + 20, y };
  }
  throw new Error('No card lies under the spot.');
}

/** Of the groups with more than one card. */
function sizes(): number[] {
  return (hall.desk.section('wall')?.groups ?? [])
    .map(({ cards }) => cards.length)
    .filter((size) => size > 1);
}

async function scrolled(): Promise<number> {
  const lane: Locator = desk.page.getByRole('region', { name: words.wall.lane });
  return lane.evaluate((element) => Math.max(...[...element.children].map(({ scrollTop }) => scrollTop)));
}

/** Resolves when the wall runs no more and a card shows that it would be joined. */
async function stands(): Promise<void> {
  let before = Number.NaN;
  const isStill = async () => {
    const now = await scrolled();
    const still = now === before;
    before = now;
    return still && (await desk.page.locator('[data-joins]').count()) > 0;
  };
  await until(isStill, true);
}

function titleOf(at: number): string {
  return `Kartu nomor ${at + 1}`;
}
