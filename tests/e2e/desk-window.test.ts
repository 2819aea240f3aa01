/**
 * The window of the desk: it never scrolls as a whole, keeps the place that is read, and a notice undoes what it says or
 * nothing.
 */

import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { ISSUES, writeIssue, type LiveHall } from '../support/live-hall.ts';
import { DeskHands } from './desk.ts';
import { inOneHall } from './on-stage.ts';
import { see, seeNoMore, type Stage, until } from './stage.ts';

let stage: Stage;
let hall: LiveHall;
let desk: DeskHands;

inOneHall('gagal-jendela', async (opened, own) => {
  stage = opened;
  hall = own;
  desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
});

it('[issue D] one press moves the room once, also of a double click and of two facilitators at the same time', async () => {
  const stateOf = (step: string) => hall.desk.section('room')?.steps.find(({ id }) => id === step)?.state;
  const other = await DeskHands.byLink(
    await stage.device('pendamping', 'desk'),
    hall.created.links.cofacilitator,
  );
  await see(other.page.getByRole('button', { name: words.move.lobby, exact: true }));
  const late = pressWhenThere(other.page, words.move.closed);
  const again = pressWhenThere(desk.page, words.move.closed);
  await desk.press(words.move.lobby);
  await Promise.all([late, again]);
  // What either would have asked for has come to the room before this.
  await desk.press(words.attention.hall.freeze);
  await other.press(words.attention.hall.unfreeze);
  await until(() => other.page.getByRole('button', { name: words.attention.hall.freeze }).count(), 1);
  expect([stateOf('pembukaan'), hall.desk.section('room')?.closing]).toEqual(['open', null]);
  await other.page.context().close();
});

it('offers to undo only as long as that is what undo would take back', async () => {
  const ani = await hall.join('Ani');
  await hall.walkTo(ISSUES, 'open');
  writeIssue(ani.page, 'Gambut terbakar');
  await hall.command({ name: 'timer.set', act: 'start', ms: 600_000 });
  await see(desk.card('Gambut terbakar'));
  await desk.moveByKeys('Gambut terbakar', words.wall.newGroup);
  const undo = desk.page.getByRole('button', { name: words.undo.undo, exact: true });
  const notice = desk.page.getByText(words.wall.moved('Gambut terbakar', words.wall.newGroup));
  await see(notice.last(), undo);
  await desk.press(words.attention.timer.add1Label);
  await seeNoMore(undo);
  expect(await notice.last().isVisible()).toBe(true);
});

it('[C5] rings once when the time is up, turns red, and closes nothing', async () => {
  await desk.page.evaluate(() => {
    const Real = AudioContext;
    globalThis.AudioContext = class extends Real {
      constructor() {
        super();
        document.body.dataset['rung'] = String(Number(document.body.dataset['rung'] ?? '0') + 1);
      }
    };
  });
  const rung = () => desk.page.evaluate(() => document.body.dataset['rung'] ?? '0');
  await hall.command({ name: 'timer.set', act: 'stop', ms: 0 });
  await hall.command({ name: 'timer.set', act: 'start', ms: 4000 });
  await see(desk.page.locator('[role=timer][data-state=running]'));
  expect(await rung()).toBe('0');
  await see(desk.page.locator('[role=timer][data-state=over]'));
  await until(rung, '1');
  expect(hall.desk.section('room')?.steps.find(({ id }) => id === ISSUES)?.state).toBe('open');
  await hall.command({ name: 'timer.set', act: 'stop', ms: 0 });
  expect(await rung()).toBe('1');
});

it('asks in the middle of the window before a step is closed without a result', async () => {
  await hall.walkTo(ISSUES, 'deciding');
  await desk.press(words.move.closed);
  const question = desk.page.getByRole('dialog', { name: words.move.unsettled });
  await see(question);
  const box = await question.boundingBox();
  expect(Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2)).toBe(683);
  await desk.press(words.reason.no);
});

it('scrolls in its parts and never as a whole, however much the rails hold', async () => {
  await hall.walkTo('pengesahan', 'discussion');
  await see(desk.page.getByRole('button', { name: words.ratify.files.pdf, exact: true }));
  for (const [width, height] of [
    [1366, 768],
    [1280, 600],
    [683, 384],
  ] as const) {
    await desk.page.setViewportSize({ width, height });
    for (const page of ['board', 'people', 'proceedings', 'notula'] as const) {
      if (width >= 1200) await desk.goTo(page);
      await until(() => outside(desk.page), []);
    }
  }
  await desk.page.setViewportSize({ width: 1366, height: 768 });
  await desk.goTo('board');
});

it('begins a paper that was printed anew where it was read', async () => {
  const frame = desk.page.locator('iframe:not([data-waiting])');
  const paper = frame.contentFrame();
  await see(paper.getByText('BERITA ACARA').first());
  await until(() => place(desk.page, 400), 400);
  const before = await frame.getAttribute('src');
  await hall.command({ name: 'proceedings.set', change: { number: '050/017/BA/III/2026' } });
  await until(async () => (await frame.getAttribute('src')) !== before, true);
  await see(desk.page.locator('[aria-busy="false"] > iframe:not([data-waiting])'));
  await see(paper.getByText('050/017/BA/III/2026').first());
  expect(await place(desk.page)).toBe(400);
});

/** What the window would have to be scrolled for. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = root;
    return scrollWidth > clientWidth || scrollHeight > clientHeight
      ? [`${innerWidth}: ${scrollWidth - clientWidth} too wide, ${scrollHeight - clientHeight} too high`]
      : [];
  });
}

/** Where the paper is read, after scrolling it there. */
function place(page: Page, to?: number): Promise<number> {
  return page.evaluate((wanted) => {
    const inside = document.querySelector<HTMLIFrameElement>('iframe:not([data-waiting])')?.contentWindow;
    if (wanted !== undefined) inside?.scrollTo(0, wanted);
    return inside?.scrollY ?? -1;
  }, to);
}

/** Presses a button in the same turn in which it comes to be there. */
function pressWhenThere(page: Page, name: string): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((done) => {
        const watching = new MutationObserver(() => {
          const button = [...document.querySelectorAll('button')].find((each) => each.textContent === wanted);
          if (button === undefined) return;
          watching.disconnect();
          button.click();
          done();
        });
        watching.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    name,
  );
}
