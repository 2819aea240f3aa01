/** A finger on the glass: real touch events of the browser, held and moved as a hand would. */

import type { CDPSession, Locator, Page } from 'playwright-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Longer than the press that lifts a card. */
const HOLD_MS = 450;
const STEP_MS = 16;

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

  /** In small steps, as a hand moves. */
  async move(to: Point, steps = 12): Promise<void> {
    const from = this.#at;
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      this.#at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await this.#send('touchMove', [this.#at]);
      await this.#page.waitForTimeout(STEP_MS);
    }
  }

  async hold(ms = HOLD_MS): Promise<void> {
    await this.#page.waitForTimeout(ms);
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
    await this.move(await middleOf(to));
    await this.hold(120);
    await this.up();
  }

  async lift(from: Locator): Promise<void> {
    await from.scrollIntoViewIfNeeded();
    await this.down(await middleOf(from));
    await this.hold();
  }

  /** A quick stroke that scrolls. */
  async swipe(from: Point, to: Point): Promise<void> {
    await this.down(from);
    await this.move(to, 6);
    await this.up();
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: readonly Point[]) {
    await this.#cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }) => ({ x, y, id: 1 })),
    });
  }
}

export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator.toString()} is not to be seen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
