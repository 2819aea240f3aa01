/** The facilitator's desk in a real browser: what is pressed, dragged and typed there, found by what the facilitator reads. */

import { readFile } from 'node:fs/promises';

import { common } from '@mufakat/shared/languages/id/common.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import type { Locator, Page } from 'playwright-core';

import { middleOf, see, seeNoMore, WITHIN_MS, type Device } from './stage.ts';

export class DeskHands {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async byLink(device: Device, path: string): Promise<DeskHands> {
    const desk = new DeskHands(await device.open(path));
    await see(desk.page.getByRole('navigation', { name: words.steps.region }));
    return desk;
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** The primary button; a countdown that begins is cut short. Resolves in the state it leads to. */
  async move(label: string, state: keyof typeof common.stepStates): Promise<void> {
    await this.press(label);
    const now = this.page.getByRole('list', { name: words.phase.region }).locator('[aria-current="step"]');
    const arrived = now.filter({ hasText: common.stepStates[state] });
    const closing = this.page.getByRole('button', { name: words.move.closeNow });
    await see(arrived.or(closing));
    if (await closing.isVisible()) await closing.click();
    await see(arrived);
  }

  /** Into the next step, which opens at once. */
  async next(step: string): Promise<void> {
    const { name } = stepOf(step);
    await this.press(words.move.next(name.id));
    await see(this.page.getByRole('heading', { name: name.id, level: 1 }));
  }

  /** A card by its title, wherever it hangs. */
  card(title: string): Locator {
    const itself = this.page.getByRole('button', { name: title, exact: true });
    return this.page.getByRole('main').getByRole('article').filter({ has: itself });
  }

  /** The strip of a group; its title can be written on. */
  group(title: string): Locator {
    const name = this.page.getByRole('button', { name: new RegExp(`^${title} ?${words.wall.name}$`) });
    return this.page.getByRole('main').getByRole('heading', { level: 3 }).filter({ has: name });
  }

  /** Drags a card onto another card or a strip. */
  async drag(from: Locator, onto: Locator): Promise<void> {
    const { mouse } = this.page;
    await from.scrollIntoViewIfNeeded();
    const a = await middleOf(from);
    await onto.scrollIntoViewIfNeeded();
    const b = await middleOf(onto);
    await mouse.move(a.x, a.y);
    await mouse.down();
    await mouse.move(a.x + 12, a.y + 8, { steps: 3 });
    await mouse.move(b.x, b.y, { steps: 8 });
    await mouse.up();
  }

  /** The keyboard way: the card's title has the focus, M opens "Pindahkan ke…", the entry is chosen with the arrow keys. */
  async moveByKeys(title: string, to: string): Promise<void> {
    await this.card(title).getByRole('button').focus();
    await this.page.keyboard.press('m');
    const menu = this.page.getByRole('menu');
    await see(menu);
    const entry = menu.getByRole('menuitem', { name: to });
    await see(entry);
    for (let tries = 0; tries < 60 && !(await isFocused(entry)); tries += 1)
      await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await seeNoMore(menu);
  }

  /** Writes another name on a group's strip. */
  async name(from: string, to: string): Promise<void> {
    await this.group(from).getByRole('button').click();
    const input = this.page.getByRole('textbox', { name: words.wall.name });
    await input.fill(to);
    await input.press('Enter');
    await see(this.group(to));
  }

  /** Opens the poll that the step offers first, or the named way. */
  async openPoll(way: keyof typeof common.ways): Promise<void> {
    const choice = this.page.getByRole('radio', { name: common.ways[way], exact: true });
    const button = this.page.getByRole('button', { name: words.poll.open[way], exact: true });
    await see(button.or(choice));
    if ((await choice.count()) > 0) await choice.click({ force: true });
    await button.click();
    await see(this.page.getByText(common.sealedUntilClose));
  }

  /** "7 dari 12 sudah memilih" */
  async sawVotes(voted: number, of: number): Promise<void> {
    await see(this.page.getByRole('main').getByText(common.voted(voted, of)));
  }

  async closePoll(): Promise<void> {
    await this.press(words.move.closePoll);
    await this.press(words.move.closeNow);
    await see(this.page.getByText(words.result.at('').trim()));
  }

  async setLine(): Promise<void> {
    await this.press(words.line.set);
    await see(this.page.getByRole('main').getByText(words.line.settled));
  }

  /** "Gabung dengan…" in the menu of a group. */
  async joinByMenu(group: string, other: string): Promise<void> {
    await this.press(words.wall.groupMenuOf(group));
    await this.page.getByRole('menuitem', { name: words.wall.join }).click();
    await this.page.getByRole('menuitem', { name: other }).click();
    await see(this.page.getByText(words.wall.joined(other, group)));
  }

  async changeClass(programme: string, to: keyof typeof common.classes): Promise<void> {
    await this.press(`${words.line.changeClass}: ${programme}`);
    await this.page.getByRole('menuitem', { name: common.classes[to], exact: true }).click();
  }

  /** A tab of the board. */
  async tab(name: string): Promise<void> {
    await this.page
      .getByRole('main')
      .getByRole('navigation')
      .getByRole('button', { name, exact: true })
      .click();
  }

  /** A field of the named part of a form. */
  async fillIn(group: string, label: string, text: string): Promise<void> {
    const field = this.page.getByRole('group', { name: group }).getByLabel(label, { exact: true });
    await field.fill(text);
    await field.blur();
  }

  /** Downloads a file of the newest version by pressing its button. */
  async download(
    format: keyof typeof words.ratify.files,
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download', { timeout: WITHIN_MS }),
      this.press(words.ratify.files[format]),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** A page beside the board; `board` goes back to where the room is. */
  async goTo(name: keyof typeof words.pages): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: words.steps.region });
    const target =
      name === 'board'
        ? rail.getByRole('button', { name: common.step.here })
        : rail.getByRole('button', { name: words.pages[name], exact: true });
    await target.click();
  }

  async fill(label: string, text: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true }).first();
    await field.fill(text);
    await field.blur();
  }
}

function stepOf(id: string) {
  const step = spwt.steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`There is no step ${id}.`);
  return step;
}

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
