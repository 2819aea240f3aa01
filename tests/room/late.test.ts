/** A round on a late card in a room with a clock, a log and devices, and what the result says of late cards [W5]. */

import { rowsOf } from '../support/result-rows.ts';
import type { CardId, GroupId, PollId, StepId } from '@mufakat/shared/cards/card.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { DESK, Play } from '@mufakat/shared/workshop/play.testing.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';
import { describe, expect, it } from 'vitest';

import { STEP } from '../support/makers.ts';
import { TestRoom, type TestSeat } from '../support/test-room.ts';

const AGREE = { way: 'consensus', answer: 'agree', text: null, named: false } as const;
const ASKING = { name: 'poll.open-late', way: 'consensus', question: null, names: 'kept' } as const;

interface Hall {
  readonly hall: TestRoom;
  readonly desk: TestSeat;
  readonly ani: TestSeat;
  readonly late: GroupId;
}

/** An issue with a line, one that came late and hangs on the wall, and the room in the next, sealed step. */
async function aHall(): Promise<Hall> {
  const hall = await TestRoom.create();
  const [desk, ani] = [await hall.desk(), await hall.join('Ani')];
  desk.watch();
  ani.watch();
  ani.openDrawer();
  const move = async (from: string, to: string) => {
    const at = (state: string) => ({ step: STEP, state });
    await desk.do({ name: 'step.advance', from: at(from), to: at(to), skip: null } as never);
    await hall.clock.advance(10_100);
  };
  await move('prepared', 'open');
  ani.write('air');
  await hall.settle();
  await move('open', 'discussion');
  const [group] = [...hall.state.groups.keys()];
  const verdicts = [{ group: group as GroupId, accepted: true, class: null, reason: 'Disepakati' }];
  await desk.do({ name: 'groups.accept', step: STEP, poll: null, verdicts });
  await move('discussion', 'deciding');
  await move('deciding', 'closed');
  await desk.do({
    name: 'step.advance',
    from: { step: STEP, state: 'closed' },
    to: { step: 'rahasia' as StepId, state: 'open' },
    skip: null,
  });
  const card = ani.write('susulan');
  await hall.settle();
  await hall.clock.advance(1000);
  expect(hall.state.tray.get(card)?.status).toBe('waiting');
  const reply = await desk.do({ name: 'late.accept', card });
  await hall.settle();
  return { hall, desk, ani, late: reply.ok ? reply.accepted.group! : ('' as GroupId) };
}

function openOf(seat: TestSeat) {
  return seat.view.poll?.polls.find(({ state }) => state === 'open' || state === 'closing');
}

describe('in a room', () => {
  it('[W5] comes to every device as the poll of now, closes by its alarm after a kill, and stays with its step', async () => {
    const { hall, desk, ani, late } = await aHall();
    expect(desk.view.proceedings?.late).toMatchObject([{ group: late, step: STEP }]);
    expect(ani.view.proceedings).toBeNull();
    await desk.do({ ...ASKING, group: late });
    await hall.settle();
    const poll = openOf(ani)?.id as PollId;
    expect(openOf(ani)).toMatchObject({ step: STEP, late: { during: 'rahasia' }, rates: true });
    await ani.do({ name: 'ballot.cast', poll, rev: 1, choice: AGREE, for: null });
    await desk.do({ name: 'poll.close', poll });
    expect(hall.state.polls.get(poll)?.state).toBe('closing');

    await hall.restart();
    expect(hall.state.polls.get(poll)).toMatchObject({ state: 'closing', late: { during: 'rahasia' } });
    await hall.clock.advance(10_100);
    expect(hall.state.polls.get(poll)).toMatchObject({
      state: 'closed',
      step: STEP,
      tally: { passed: true },
    });
    const again = hall.seat(ani.viewer.person, 'participant');
    again.watch();
    await hall.settle();
    expect(again.view.poll?.polls).toMatchObject([{ id: poll, result: { proposed: [late] } }]);
    const verdicts = [{ group: late, accepted: true, class: null, reason: null }];
    const settled = await hall.seat(desk.viewer.person, 'facilitator').do({
      name: 'groups.accept',
      step: STEP,
      poll,
      verdicts,
    });
    expect(settled).toMatchObject({ ok: true });
  });

  it('[W5] a phone may not ask, and two desks that ask at once open one round', async () => {
    const { hall, desk, ani, late } = await aHall();
    expect(await ani.do({ ...ASKING, group: late })).toMatchObject({ refusal: { refused: 'not-allowed' } });
    const other = hall.seat('pendamping' as never, 'cofacilitator');
    const replies = await Promise.all([desk, other].map((seat) => seat.do({ ...ASKING, group: late })));
    expect(replies.map(({ ok }) => ok)).toEqual([true, false]);
    expect([...hall.state.polls.values()].filter(({ state }) => state === 'open')).toHaveLength(1);
  });
});

describe('in the result', () => {
  const ISU = 'isu' as StepId;

  /** Issues and programmes with a line each, one late card of both on the wall, one still in the tray. */
  function decided(): { play: Play; ani: Viewer; issue: GroupId; programme: GroupId } {
    const play = new Play();
    const ani = play.join('Ani');
    const accept = (step: string, group: GroupId) =>
      play.do(DESK, {
        name: 'groups.accept',
        step: step as StepId,
        poll: null,
        verdicts: [{ group, accepted: true, class: null, reason: 'Disepakati' }],
      });
    const stick = (card: string, kind: string, fields: Record<string, string>) => {
      play.card(ani, card, kind, kind, fields);
      return play.do(DESK, { name: 'late.accept', card: card as CardId }).group as GroupId;
    };
    play.go('isu', 'open');
    play.card(ani, 'a1', 'isu', 'isu', { judul: 'Gambut terbakar' });
    play.go('isu', 'deciding');
    accept('isu', play.groupOf('a1') as GroupId);
    play.go('program', 'open');
    play.card(ani, 'p1', 'program', 'program', { nama: 'Sekat kanal' });
    play.go('saringan', 'deciding');
    accept('saringan', play.groupOf('p1') as GroupId);
    play.go('tolok-ukur', 'open');
    const issue = stick('a2', 'isu', { judul: 'Jalan putus' });
    const programme = stick('p2', 'program', { nama: 'Jembatan gantung' });
    play.card(ani, 'a3', 'isu', 'isu', { judul: 'Masih di baki' });
    return { play, ani, issue, programme };
  }

  function settle(play: Play, ani: Viewer, group: GroupId, step: StepId, accepted: boolean): void {
    const poll = play.do(DESK, { ...ASKING, group }).poll as PollId;
    const choice = accepted ? AGREE : ({ ...AGREE, answer: 'object', text: 'Belum dibahas' } as const);
    play.do(ani, { name: 'ballot.cast', poll, rev: 1, choice, for: null });
    play.do(DESK, { name: 'poll.close-now', poll });
    const verdicts = [{ group, accepted, class: null, reason: null }];
    play.do(DESK, { name: 'groups.accept', step, poll, verdicts });
  }

  const resultOf = (play: Play) => buildResult(play.state, { frozen: null, program: 'uji' });

  it('[W5] nothing decided: not accommodated, with the reason, and in no list of what was', () => {
    const { play, issue, programme } = decided();
    const result = resultOf(play);
    expect(result.notAccepted.map(({ id, reason }) => [id, reason])).toEqual([
      [issue, 'Kartu susulan, belum diputuskan bersama.'],
      ['a3', 'Datang setelah langkah ditutup.'],
    ]);
    expect(rowsOf(result, 'isu').map(({ title }) => title)).toEqual(['Gambut terbakar']);
    expect(rowsOf(result, 'program').find(({ id }) => id === programme)).toMatchObject({
      accepted: false,
      reason: 'Kartu susulan, belum diputuskan bersama.',
    });
  });

  it('[W5] asked and refused, asked and accepted: the round, its step and its outcome are printed', () => {
    const { play, ani, issue, programme } = decided();
    settle(play, ani, issue, ISU, false);
    settle(play, ani, programme, 'saringan' as StepId, true);
    const result = resultOf(play);
    expect(result.notAccepted.map(({ id, reason }) => [id, reason])).toEqual([
      [issue, 'Tidak mencapai mufakat.'],
      ['a3', 'Datang setelah langkah ditutup.'],
    ]);
    expect(rowsOf(result, 'program').find(({ id }) => id === programme)).toMatchObject({
      accepted: true,
      reason: null,
    });
    expect(result.decisions.filter(({ way }) => way === 'consensus')).toMatchObject([
      { step: 'isu', subject: 'Kartu susulan: Jalan putus', path: 'belum-mufakat', round: 1 },
      { step: 'saringan', subject: 'Kartu susulan: Jembatan gantung', path: 'mufakat', round: 1 },
    ]);
    expect(result.objections).toMatchObject([
      { subject: 'Kartu susulan: Jalan putus', text: 'Belum dibahas' },
    ]);
  });

  it('[design 2.1] an issue that was in time and in no poll is not lost either', () => {
    const play = new Play();
    const ani = play.join('Ani');
    play.go('isu', 'open');
    for (const [card, judul] of [
      ['a1', 'Gambut terbakar'],
      ['a2', 'Jalan putus'],
    ] as const)
      play.card(ani, card, 'isu', 'isu', { judul });
    play.go('isu', 'deciding');
    expect(resultOf(play).notAccepted).toEqual([]);
    const verdicts = [
      { group: play.groupOf('a1') as GroupId, accepted: true, class: null, reason: 'Disepakati' },
    ];
    play.do(DESK, { name: 'groups.accept', step: ISU, poll: null, verdicts });
    expect(resultOf(play).notAccepted).toMatchObject([{ title: 'Jalan putus', reason: 'Belum diputuskan.' }]);
  });
});
