/**
 * A permuted case with all its people played over real sockets; then the facilitator opens the desk in a browser and downloads
 * the documents by pressing their buttons. What they say is compared with a second, naive computation from the case alone.
 */

import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { permuteCase } from '../cases/permute.ts';
import { sembilangDangku } from '../cases/sembilang-dangku/case.ts';
import { checkFiles } from '../support/check-files.ts';
import { expectedFromCase } from '../support/naive-result.ts';
import { playCase } from '../support/play-case.ts';
import { SocketHands } from '../support/socket-hands.ts';
import { DeskHands } from './desk.ts';
import { see, Stage } from './stage.ts';

const SEED = 20_260;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage?.close());

it('the files of a permuted case say what a naive computation says', async () => {
  const value = permuteCase(sembilangDangku, SEED, spwt);
  const request = { settings: value.settings, method: value.method, operator: null };
  const hands = await SocketHands.open({ base: stage.base, request });
  const played = await playCase(value, spwt, hands);
  expect([played.people.size, played.cards.size, played.polls.size]).toEqual([
    value.people.length,
    value.cards.length,
    value.polls.length,
  ]);
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hands.created.links.desk);
  await see(desk.page.getByText(words.ratify.version(1)));
  await stage.picture(desk.page, '30-meja-kasus');
  const files = {
    docx: (await desk.download('docx')).bytes,
    pdf: (await desk.download('pdf')).bytes,
    xlsx: (await desk.download('xlsx')).bytes,
    json: (await desk.download('json')).bytes,
  };
  hands.close();
  const { differences, compared } = checkFiles(expectedFromCase(value), files);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(600);
  expect(stage.faults()).toEqual([]);
});
