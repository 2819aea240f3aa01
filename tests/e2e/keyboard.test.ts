/** One step led by a facilitator without a mouse: every act is a key, and what has the focus is always to be seen. */

import { common } from '@mufakat/shared/languages/id/common.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { writeIssue, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { inOneHall } from './on-stage.ts';
import { see, type Stage, until } from './stage.ts';

/** More stops than any way through the desk needs. */
const STOPS = 120;

let stage: Stage;
let hall: LiveHall;

inOneHall('gagal-papan-ketik', (opened, own) => {
  stage = opened;
  hall = own;
});

it('opens, groups, names, decides, accepts and closes step 1 with keys alone', async () => {
  await hall.walkTo('pembukaan', 'closed');
  const people = await Promise.all(['Ani', 'Budi', 'Citra'].map((name) => hall.join(name)));
  const { page } = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  const keys = new Keys(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const state = (name: string) =>
    see(
      page
        .getByRole('list', { name: words.phase.region })
        .locator('[aria-current="step"]', { hasText: name }),
    );

  await keys.press(button(words.move.next('Isu dan faktor perekat')));
  await state(common.stepStates.open);
  for (const [at, title] of ['Gambut terbakar', 'Asap', 'Jalan rusak', 'Lahan kering'].entries())
    writeIssue(people[at % people.length]!.page, title);
  await see(button('Lahan kering'), button('Gambut terbakar'), button('Asap'), button('Jalan rusak'));

  await keys.press(button(words.move.discussion));
  await keys.press(button(words.move.closeNow));
  await state(common.stepStates.discussion);

  // A new group through its menu, then a second card into it by its shortcut, a third by lifting it.
  await keys.reach(button('Gambut terbakar'));
  await page.keyboard.press('m');
  await keys.has(page.getByRole('menu'));
  await page.keyboard.press('n');
  await see(strip(page, 'Gambut terbakar'));
  await keys.reach(button('Asap'));
  await page.keyboard.press('M');
  await keys.has(page.getByRole('menu'));
  await page.keyboard.press('1');
  await see(strip(page, 'Gambut terbakar').locator('..').getByText(words.wall.cards(2)));
  await keys.press(button('Gambut terbakar' + words.wall.name).or(nameButton(page, 'Gambut terbakar')));
  await keys.has(page.getByRole('textbox', { name: words.wall.name, exact: true }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Api dan asap');
  await page.keyboard.press('Enter');
  await see(strip(page, 'Api dan asap'));

  await keys.press(button(words.move.deciding));
  await state(common.stepStates.deciding);
  await keys.press(button(words.poll.open.dots));
  await see(page.getByText(common.sealedUntilClose));
  for (const { page: phone } of people) {
    await until(() => phone.section('poll')?.polls.some((poll) => poll.state === 'open') ?? false, true);
    const poll = phone.section('poll')!.polls.find((each) => each.state === 'open')!;
    const option = poll.options.find(({ text }) => text === 'Api dan asap')!;
    await phone.cast(poll.id, { way: 'dots', dots: [{ option: option.id, dots: 2 }] });
  }
  await see(page.getByRole('main').getByText(common.voted(3, 3)));
  await keys.press(button(words.move.closePoll));
  await keys.press(button(words.move.closeNow));

  // The two that got no dot share a rank, but they are no tie to talk about.
  expect(await page.getByText(words.result.ties(2)).count()).toBe(0);

  // The line one further down, with the reason it asks for, and back again.
  const line = page.getByRole('slider', { name: words.line.title });
  await keys.reach(line);
  await page.keyboard.press('ArrowDown');
  await see(page.getByText(words.line.accepted(2)));
  await page.keyboard.press('ArrowUp');
  await see(page.getByText(words.line.accepted(1)));
  await keys.press(button(words.line.set));
  await see(page.getByRole('main').getByText(words.line.settled));
  await keys.press(button(words.move.closed));
  await state(common.stepStates.closed);
  expect(hall.desk.section('accepted')?.filter(({ accepted }) => accepted)).toHaveLength(1);
});

/** A person with nothing but keys. */
class Keys {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Walks with Tab until the thing has the focus, and checks that the focus can be seen. */
  async reach(target: Locator): Promise<void> {
    await see(target);
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await target.first().evaluate((element) => element === document.activeElement))
        return this.#isSeen();
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`${String(target)} is not reached with Tab`);
  }

  /** What opened has taken the focus: what is typed now goes there. */
  async has(target: Locator): Promise<void> {
    await see(target);
    await until(() => target.evaluate((element) => element.contains(document.activeElement)), true);
  }

  /** Once it takes a press: a move that has just become another one rests for a moment. */
  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await until(() => target.first().isEnabled(), true);
    await this.#page.keyboard.press('Enter');
  }

  async #isSeen(): Promise<void> {
    const seen = await this.#page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      // A card wears the ring of its title.
      let ring = false;
      for (
        let at: Element | null = element;
        at !== null && at !== document.body && !ring;
        at = at.parentElement
      ) {
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      }
      return { inside, ring };
    });
    expect(seen).toEqual({ inside: true, ring: true });
  }
}

function nameButton(page: Page, title: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${title} ?${words.wall.name}$`) });
}

function strip(page: Page, title: string): Locator {
  return page.getByRole('heading', { level: 3 }).filter({ has: nameButton(page, title) });
}
