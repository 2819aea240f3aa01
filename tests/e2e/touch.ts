/**
 * A finger on the glass: real touch events of the browser, held and moved as a hand would. How long it holds is up to the wall:
 * it waits for what a person would see, the card leaving its place and the place where it would land.
 */

import type { CDPSession, Locator, Page } from 'playwright-core';

import { middleOf, type Point } from './stage.ts';

/** What has left its place on the wall and is in the hand. */
const AWAY = '[data-away]';
/** Something, or what it lies in, that shows the card would land there. */
const LANDS = 'xpath=ancestor-or-self::*[@data-joins or @data-target or @data-line]';

export class Finger {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  #at: Point = { x: 0, y: 0 };

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
  }

  static async of(page: Page): Promise<Finger> {
    return new Finger(page, await page.context().newCDPSession(page));
  }

  async down(at: Point): Promise<void> {
    this.#at = at;
    await this.#send('touchStart', [at]);
  }

  /** In small steps, as a hand moves: one to each picture the page draws. */
  async move(to: Point, steps = 12): Promise<void> {
    const from = this.#at;
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      this.#at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await this.#send('touchMove', [this.#at]);
      await this.#drawn();
    }
  }

  /** Moves over something and stays until that shows the card would land there. */
  async carry(to: Locator): Promise<void> {
    await this.move(await middleOf(to));
    await to.locator(LANDS).first().waitFor({ state: 'attached' });
  }

  async up(): Promise<void> {
    await this.#send('touchEnd', []);
  }

  /** The browser takes the touch away, as when a call comes in. */
  async cancel(): Promise<void> {
    await this.#send('touchCancel', []);
  }

  /** Press long, carry, let go. */
  async drag(from: Locator, to: Locator): Promise<void> {
    await this.lift(from);
    await this.carry(to);
    await this.up();
  }

  /** Presses until it is in the hand. */
  async lift(from: Locator): Promise<void> {
    await from.scrollIntoViewIfNeeded();
    await this.down(await middleOf(from));
    await this.#page.locator(AWAY).waitFor({ state: 'attached' });
  }

  /** A quick stroke that scrolls. */
  async swipe(from: Point, to: Point): Promise<void> {
    await this.down(from);
    await this.move(to, 6);
    await this.up();
  }

  async #drawn(): Promise<void> {
    await this.#page.evaluate(() => new Promise(requestAnimationFrame));
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: readonly Point[]) {
    await this.#cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }) => ({ x, y, id: 1 })),
    });
  }
}
