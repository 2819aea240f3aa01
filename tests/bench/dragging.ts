/**
 * A card dragged over a full wall on the desk, in a real browser: frames while the hand moves, a wall of 1,000 cards beside one
 * of 50 in the same run and turn by turn, so that a busy machine slows both. Needs the built client.
 */
import { join } from 'node:path';

import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../support/browser.ts';
import { ISSUES, openLiveHall, writeIssue } from '../support/live-hall.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { until } from '../support/test-phone.ts';
import type { Figure } from './figures.ts';

const EACH = 20;
const WITHIN_MS = 120_000;
/** A hand that crosses the wall and comes back, in so many movements. */
const MOVES = 90;
const LONG_TASK_MS = 100;
const GOAL = 1.5;

interface Dragged {
  /** Mean time between two frames, ms. */
  readonly frame: number;
  readonly longTasks: number;
}

export async function measureDragging(rounds: number, tell: (line: string) => void): Promise<Figure[]> {
  const dist = join(import.meta.dirname, '../../client/dist');
  const [server, browser] = await Promise.all([openServerProcess({ dist }), launchBrowser()]);
  try {
    const [small, large] = [await openWall(server, browser, 50), await openWall(server, browser, 1000)];
    await drag(small);
    await drag(large);
    const runs: { small: Dragged; large: Dragged }[] = [];
    for (let round = 0; round < rounds; round++) {
      const run = { small: await drag(small), large: await drag(large) };
      tell(
        `frame ${run.small.frame.toFixed(1)} ms with 50 cards, ${run.large.frame.toFixed(1)} ms with 1,000; ` +
          `long tasks ${run.small.longTasks} and ${run.large.longTasks}`,
      );
      runs.push(run);
    }
    const mean = (of: (run: (typeof runs)[number]) => number) =>
      runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
    const ratio = mean((run) => run.large.frame) / mean((run) => run.small.frame);
    const long = runs.reduce((sum, run) => sum + run.large.longTasks, 0);
    const before = runs.reduce((sum, run) => sum + run.small.longTasks, 0);
    return [
      {
        what: 'frame time while dragging, 1,000 cards against 50',
        value: `${ratio.toFixed(2)}x`,
        goal: `<= ${GOAL}x`,
        verdict: ratio <= GOAL ? 'met' : 'missed',
      },
      {
        what: `long tasks over ${LONG_TASK_MS} ms while dragging, 1,000 cards`,
        value: String(long),
        goal: `as with 50 cards (${before})`,
        verdict: long <= before ? 'met' : 'missed',
      },
    ];
  } finally {
    await browser.close();
    await server.remove();
  }
}

/** A desk on a wall of so many loose cards. */
async function openWall(server: ServerProcess, browser: Browser, cards: number): Promise<Page> {
  const hall = await openLiveHall(server);
  await hall.command({ name: 'step.options', step: ISSUES, perPerson: EACH });
  await hall.walkTo(ISSUES, 'open');
  for (let person = 0; person * EACH < cards; person++) {
    const { page } = await hall.join(`Orang ${person}`);
    for (let at = 0; at < Math.min(EACH, cards - person * EACH); at++)
      writeIssue(page, `Isu ${person}.${at}`);
  }
  await until(hall.desk, () => hall.desk.section('presence')?.cards === cards, `${cards} cards`, WITHIN_MS);
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(new URL(hall.created.links.desk, server.base).href);
  await page.getByRole('navigation', { name: words.steps.region }).waitFor({ timeout: WITHIN_MS });
  await page.getByRole('main').getByRole('article').first().waitFor({ timeout: WITHIN_MS });
  hall.close();
  return page;
}

/** Takes the first card over the wall and back to where it hung. */
async function drag(page: Page): Promise<Dragged> {
  await page.bringToFront();
  const card = page.getByRole('main').getByRole('article').first();
  const title = await card.getByRole('heading').innerText();
  const box = await card.boundingBox();
  if (box === null) throw new Error('There is no card to drag.');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 8, { steps: 3 });
  await page.evaluate((longMs) => {
    const seen = { frames: 0, first: performance.now(), last: performance.now(), long: 0, going: true };
    const watch = new PerformanceObserver((list) => {
      seen.long += list.getEntries().filter(({ duration }) => duration > longMs).length;
    });
    watch.observe({ type: 'longtask' });
    const next = (now: number) => {
      seen.frames += 1;
      seen.last = now;
      if (seen.going) requestAnimationFrame(next);
      else watch.disconnect();
    };
    requestAnimationFrame(next);
    Object.assign(window, { seenWhileDragging: seen });
  }, LONG_TASK_MS);
  for (let at = 0; at < MOVES; at++) {
    const turn = (at / MOVES) * 2 * Math.PI;
    await page.mouse.move(from.x + 300 * (1 - Math.cos(turn)), from.y + 200 * Math.sin(turn) ** 2);
  }
  const dragged = await page.evaluate(() => {
    const seen = (window as unknown as { seenWhileDragging: Record<string, number | boolean> })
      .seenWhileDragging;
    seen['going'] = false;
    const frames = Number(seen['frames']);
    return {
      frame: (Number(seen['last']) - Number(seen['first'])) / Math.max(1, frames),
      longTasks: Number(seen['long']),
    };
  });
  await page.keyboard.press('Escape');
  // What was not lifted cannot be put back.
  await page.getByText(words.wall.announce.cancelled(title)).first().waitFor({ state: 'attached' });
  await page.mouse.up();
  return dragged;
}
