/** A late card of a step that has decided: the desk asks the whole hall about it while the room is further on [W5]. */

import { rowsOf } from '../support/result-rows.ts';
import { common } from '@mufakat/shared/languages/id/common.ts';
import { desk as words } from '@mufakat/shared/languages/id/desk.ts';
import { phone as phoneWords } from '@mufakat/shared/languages/id/phone.ts';
import { result as resultWords } from '@mufakat/shared/languages/id/result.ts';
import { screen as screenWords } from '@mufakat/shared/languages/id/screen.ts';
import type { BallotChoice } from '@mufakat/shared/polls/way.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';
import { aPoll } from '@mufakat/shared/workshop/play.testing.ts';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { ISSUES, openLiveHall, WITHIN_MS, type Attender, type LiveHall } from '../support/live-hall.ts';
import { until } from '../support/test-phone.ts';
import { DeskHands } from './desk.ts';
import { violationsOn } from './looks.ts';
import { PhoneHands } from './phone.ts';
import { see, seeNoMore, Stage } from './stage.ts';

const LATE = 'Jalan produksi putus';
const { tray } = words.attention;

let stage: Stage;
let hall: LiveHall;

beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.pictureAll('gagal-susulan');
  const faults = stage.faults();
  hall?.close();
  await stage.clear();
  expect(faults).toEqual([]);
});
afterAll(() => stage?.close());

/** The issue that is there when its step ends. */
async function inTime({ page }: Attender): Promise<void> {
  const card = page.cards.create({
    step: ISSUES,
    kind: 'isu',
    fields: { judul: 'Gambut terbakar' },
    ready: true,
  });
  await until(
    page,
    () => card !== null && page.cards.mark(card).state === 'board',
    'on the board',
    WITHIN_MS,
  );
}

/** Dots of one person on the only issue in time, and the line after them. */
async function decideIssues(ani: Attender): Promise<void> {
  await hall.walkTo('isu', 'deciding');
  const { poll } = await hall.command(aPoll({ step: ISSUES, way: 'dots', on: 'groups' }));
  const open = openOf(ani);
  await until(ani.page, () => open() !== undefined, 'dots', WITHIN_MS);
  const { id, options } = open() as PollView;
  const option = options[0]?.id ?? '';
  await ani.page.cast(id, { way: 'dots', dots: [{ option, dots: 1 }] });
  await hall.command({ name: 'poll.close-now', poll: poll ?? id });
  const verdicts = [{ group: option as never, accepted: true, class: null, reason: null }];
  await hall.command({ name: 'groups.accept', step: ISSUES, poll: id, verdicts });
}

function openOf({ page }: Attender): () => PollView | undefined {
  return () => page.section('poll')?.polls.find(({ state }) => state === 'open');
}

it('[W5] comes while the vision is written, is asked about alone, and is accepted with its own step', async () => {
  hall = await openLiveHall(stage.server);
  await hall.walkTo('isu', 'open');
  const ani = await hall.join('Ani');
  await inTime(ani);
  const siti = await PhoneHands.byCode(await stage.device('siti', 'phone'), hall.created.links.code);
  await siti.introduce(
    {
      name: 'Siti',
      constituency: 'Masyarakat',
      institution: 'Kelompok Tani',
      position: 'Ketua',
      gender: 'P',
    },
    'Isu dan faktor perekat',
  );
  await siti.fill('isu', { judul: LATE });
  await decideIssues(ani);
  await hall.walkTo('visi', 'open');
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  const screen = await (await stage.device('layar', 'screen')).open(hall.created.links.screen);
  await siti.sees(phoneWords.late.title);
  await siti.press(phoneWords.late.send);

  const rail = desk.page.getByRole('complementary', { name: words.attention.region });
  await rail.getByRole('button', { name: tray.stick }).click();
  await see(rail.getByRole('heading', { name: tray.onWall }), rail.getByText(tray.undecided));
  await stage.picture(desk.page, '55-meja-belum-diputuskan');
  await rail.getByRole('button', { name: tray.askOf(LATE) }).click();
  const dialog = desk.page.getByRole('dialog', { name: tray.roundTitle });
  expect(await violationsOn(desk.page)).toEqual([]);
  await stage.picture(desk.page, '55-meja-minta-kesepakatan');
  await dialog.getByRole('button', { name: words.poll.open.consensus }).click();
  await see(dialog.getByText(common.sealedUntilClose), screen.getByText(tray.question));
  await stage.picture(desk.page, '56-meja-sedang-ditanyakan');

  await see(siti.page.getByText(LATE), siti.page.getByText(phoneWords.late.of('Isu dan faktor perekat')));
  await see(screen.getByText(LATE));
  await stage.picture(screen, '56-layar-susulan');
  await stage.picture(siti.page, '56-hp-susulan');
  await siti.answer('agree');
  const open = openOf(ani);
  await until(ani.page, () => open() !== undefined, 'the round', WITHIN_MS);
  expect(open()?.options.map(({ text }) => text)).toEqual([LATE]);
  await ani.page.cast((open() as PollView).id, {
    way: 'consensus',
    answer: 'agree-with-note',
    text: 'Sebut ruasnya.',
    named: false,
  });
  await see(dialog.getByText(common.voted(2, 2)));
  await dialog.getByRole('button', { name: words.move.closePoll }).click();
  await dialog.getByRole('button', { name: words.move.closeNow }).click();

  await see(dialog.getByText(common.outcome.mufakat), dialog.getByText('Sebut ruasnya.'));
  await see(screen.getByRole('heading', { name: screenWords.outcome.consensus.reached }));
  await siti.sees(phoneWords.outcome.reached);
  await see(siti.page.getByText(LATE));
  expect(await violationsOn(desk.page)).toEqual([]);
  expect(await violationsOn(siti.page)).toEqual([]);
  await stage.picture(desk.page, '57-meja-mufakat');
  await stage.picture(screen, '57-layar-mufakat');
  await stage.picture(siti.page, '57-hp-mufakat');
  await dialog.getByRole('button', { name: tray.accept, exact: true }).click();
  await seeNoMore(dialog);
  await rail.getByText(tray.settledOnes(1)).click();
  await see(rail.getByText(tray.accepted, { exact: true }));
  await seeNoMore(rail.getByText(tray.undecided));
  await stage.picture(desk.page, '58-meja-diterima');

  // The room was never moved: the phone goes back to writing its vision.
  await siti.press(phoneWords.late.goOn);
  await siti.sees('Seperti apa wilayah kita nanti?');
  const result = await hall.exported();
  const { decisions, notAccepted } = result;
  expect(rowsOf(result, 'isu').map(({ title, accepted }) => [title, accepted])).toEqual([
    ['Gambut terbakar', true],
    [LATE, true],
  ]);
  expect(decisions).toContainEqual(
    expect.objectContaining({
      step: 'isu',
      subject: resultWords.subjects.late(LATE),
      path: 'mufakat',
      round: 1,
    }),
  );
  expect(notAccepted).toEqual([]);
});

it('[W5, M3b] without mufakat: a second round by majority, refused with one press, and it stays on paper', async () => {
  hall = await openLiveHall(stage.server);
  await hall.walkTo('isu', 'open');
  const ani = await hall.join('Ani');
  await inTime(ani);
  await decideIssues(ani);
  await hall.walkTo('isu', 'closed');
  const card = ani.page.cards.create({ step: ISSUES, kind: 'isu', fields: { judul: LATE }, ready: true });
  await until(hall.desk, () => hall.desk.section('tray')?.length === 1, 'the tray', WITHIN_MS);
  await hall.command({ name: 'late.accept', card: card! });
  const desk = await DeskHands.byLink(await stage.device('meja', 'desk'), hall.created.links.desk);
  const rail = desk.page.getByRole('complementary', { name: words.attention.region });
  await rail.getByRole('button', { name: tray.askOf(LATE) }).click();
  const dialog = desk.page.getByRole('dialog', { name: tray.roundTitle });
  const vote = async (choice: BallotChoice) => {
    const open = openOf(ani);
    await until(ani.page, () => open()?.params.way === choice.way, choice.way, WITHIN_MS);
    await ani.page.cast((open() as PollView).id, choice);
    await see(dialog.getByText(common.voted(1, 1)));
    await dialog.getByRole('button', { name: words.move.closePoll }).click();
    await dialog.getByRole('button', { name: words.move.closeNow }).click();
  };
  await dialog.getByRole('button', { name: words.poll.open.consensus }).click();
  await vote({ way: 'consensus', answer: 'object', text: 'Bukan wewenang kita.', named: false });
  await see(dialog.getByText(common.outcome.notYet));
  await dialog.getByRole('button', { name: words.result.again }).click();
  await dialog.getByRole('button', { name: words.poll.open.majority }).click();
  await vote({ way: 'majority', answer: 'no' });
  await see(dialog.getByText(words.result.failed), dialog.getByText(words.poll.round(2)));
  // Accepting against the round asks for a reason; refusing does not.
  await dialog.getByRole('button', { name: tray.accept, exact: true }).click();
  await see(dialog.getByLabel(tray.reason));
  await stage.picture(desk.page, '59-meja-berbeda');
  await dialog.getByRole('button', { name: tray.refuse, exact: true }).click();
  await seeNoMore(dialog);
  await rail.getByText(tray.settledOnes(1)).click();
  await see(rail.getByText(tray.notAccepted, { exact: true }));
  const { decisions, notAccepted } = await hall.exported();
  expect(notAccepted.map(({ title }) => title)).toEqual([LATE]);
  expect(decisions.map(({ way, round, path }) => [way, round, path])).toEqual([
    ['dots', 1, 'suara'],
    ['consensus', 1, 'belum-mufakat'],
    ['majority', 2, 'suara'],
  ]);
});
