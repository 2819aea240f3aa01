/**
 * The stage of an end-to-end test: the built client served by a real server in a process of its own, and one browser whose
 * contexts are the devices of the hall. Every error a page writes to its console is kept and fails the test, unless the test
 * said beforehand that it would come. With `E2E_PICTURES` set, moments are kept as pictures in `.pictures/e2e`.
 */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Browser, BrowserContext, ConsoleMessage, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

import { launchBrowser } from '../support/browser.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Size = 'phone' | 'small' | 'tablet' | 'desk' | 'screen';

export interface Device {
  readonly name: string;
  readonly size: Size;
  readonly context: BrowserContext;
  /** A new tab. */
  open(path: string): Promise<Page>;
}

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'client/dist');
const PICTURES = join(ROOT, '.pictures/e2e');
const SIZES = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  small: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  tablet: { viewport: { width: 1024, height: 768 }, deviceScaleFactor: 1, isMobile: true, hasTouch: true },
  desk: { viewport: { width: 1366, height: 768 } },
  screen: { viewport: { width: 1920, height: 1080 } },
} as const;
/** A loaded machine of two cores with a hall of browsers takes its time; nothing waits longer than it has to. */
export const WITHIN_MS = 40_000;

export class Stage {
  readonly server: ServerProcess;
  readonly #browser: Browser;
  readonly #devices = new Map<string, Device>();
  readonly #faults: string[] = [];
  #expected: RegExp[] = [];

  private constructor(server: ServerProcess, browser: Browser) {
    this.server = server;
    this.#browser = browser;
  }

  static async open(): Promise<Stage> {
    const [server, browser] = await Promise.all([openServerProcess({ dist: DIST }), launchBrowser()]);
    return new Stage(server, browser);
  }

  get base(): string {
    return this.server.base;
  }

  /** A browser of its own: own cookies, own storage. */
  async device(name: string, size: Size, theme: 'light' | 'dark' = 'light'): Promise<Device> {
    const context = await this.#browser.newContext({
      ...SIZES[size],
      colorScheme: theme,
      reducedMotion: 'reduce',
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(WITHIN_MS);
    context.on('console', (message) => this.#heard(name, message));
    context.on('weberror', (thrown) => this.#faults.push(`${name}: ${thrown.error().stack}`));
    const base = this.base;
    const device: Device = {
      name,
      size,
      context,
      async open(path) {
        const page = await context.newPage();
        await page.goto(new URL(path, base).href);
        return page;
      },
    };
    this.#devices.set(name, device);
    return device;
  }

  /** From now on pages may complain of this: a cut network, a killed server. */
  expectFaults(...patterns: RegExp[]): void {
    this.#expected = patterns;
  }

  /** What pages complained of since the last question. */
  faults(): string[] {
    return this.#faults.splice(0);
  }

  /** Keeps a picture of a moment, where pictures are wanted. */
  async picture(page: Page, name: string): Promise<void> {
    if (process.env['E2E_PICTURES'] !== undefined) await takePicture(page, name);
  }

  /** How every page looks now; for a test that failed. */
  async pictureAll(name: string): Promise<void> {
    for (const device of this.#devices.values()) {
      for (const [at, page] of device.context.pages().entries())
        await takePicture(page, `${name}-${device.name}-${at}`);
    }
  }

  /** Closes the devices of a test and the sockets they hold. */
  async clear(): Promise<void> {
    await Promise.all([...this.#devices.values()].map(({ context }) => context.close()));
    this.#devices.clear();
    this.#expected = [];
  }

  async close(): Promise<void> {
    await this.clear();
    await this.#browser.close();
    await this.server.remove();
  }

  #heard(device: string, message: ConsoleMessage): void {
    if (message.type() !== 'error') return;
    const text = `${device}: ${message.text()} (${message.location().url})`;
    if (!this.#expected.some((pattern) => pattern.test(text))) this.#faults.push(text);
  }
}

async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), scale: 'css' });
}

/** Waits until it is there to be seen. */
export async function see(...locators: readonly Locator[]): Promise<void> {
  await Promise.all(
    locators.map((locator) => locator.first().waitFor({ state: 'visible', timeout: WITHIN_MS })),
  );
}

/** Waits until it is gone. */
export async function seeNoMore(...locators: readonly Locator[]): Promise<void> {
  await Promise.all(
    locators.map((locator) => locator.first().waitFor({ state: 'hidden', timeout: WITHIN_MS })),
  );
}

/** Waits until a question asked again and again has this answer. */
export async function until<T>(question: () => T | Promise<T>, answer: T): Promise<void> {
  await expect.poll(question, { timeout: WITHIN_MS, interval: 100 }).toEqual(answer);
}

/** Where a hand would meet it. */
export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator.toString()} is not to be seen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
