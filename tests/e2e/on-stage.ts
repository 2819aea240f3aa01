/** What the tests of a file share: one stage for all of them, and a hall for each, or one hall too. */

import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';

import { openLiveHall, type LiveHall } from '../support/live-hall.ts';
import { Stage } from './stage.ts';

/**
 * Each test of the file begins with `enter`. It fails when a page complained of something that it did not expect; of a test that
 * failed, every page is kept as a picture of this name.
 */
export function onStage(pictures: string, enter: (stage: Stage) => Promise<LiveHall>): void {
  let stage: Stage;
  let hall: LiveHall | undefined;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  beforeEach(async () => {
    hall = await enter(stage);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await stage.pictureAll(pictures);
    const faults = stage.faults();
    hall?.close();
    hall = undefined;
    await stage.clear();
    expect(faults).toEqual([]);
  });
  afterAll(() => stage?.close());
}

/** All tests of the file play in one hall, which `ready` is given. Pages may not complain here either, and are kept as pictures. */
export function inOneHall(
  pictures: string,
  ready: (stage: Stage, hall: LiveHall) => Promise<void> | void,
): void {
  let stage: Stage;
  let hall: LiveHall;
  beforeAll(async () => {
    stage = await Stage.open();
    hall = await openLiveHall(stage.server);
    await ready(stage, hall);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await stage.pictureAll(pictures);
    expect(stage.faults()).toEqual([]);
  });
  afterAll(async () => {
    hall?.close();
    await stage?.close();
  });
}
