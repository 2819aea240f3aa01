/** A late card on the wall of a step that has decided: the room is asked about it alone, wherever it stands [W5]. */
import { describe, expect, it } from 'vitest';
import type { CardId, GroupId, PollId, StepId } from '../cards/card.ts';
import type { Command } from './command.ts';
import { parseCommand } from './command-schema.ts';
import { evolve } from './evolve.ts';
import { lateRounds, type LateWay } from './late.ts';
import { missingForFreeze } from './readiness.ts';
import { aPoll, DESK, LIVE, Play, viewer } from './play.testing.ts';
import { viewFor } from './view-for.ts';
import type { Viewer } from './view.ts';

const ISU = 'isu' as StepId;
const VISI = 'visi' as StepId;
const PROGRAM = 'program' as StepId;
const SCREEN = viewer('screen', 'screen');

const AGREE = { way: 'consensus', answer: 'agree', text: null, named: false } as const;
const OBJECT = { way: 'consensus', answer: 'object', text: 'Terlalu luas', named: false } as const;

interface Hall {
  readonly play: Play;
  readonly ani: Viewer;
  readonly budi: Viewer;
  /** The late card's group. */
  readonly late: GroupId;
}

/** Two issues with dots and a line, one that came late and was stuck on the wall; the room writes its vision. */
function hall(): Hall {
  const play = new Play();
  const ani = play.join('Ani', 'pemerintah', 'Bappeda');
  const budi = play.join('Budi', 'masyarakat', 'Kelompok tani');
  play.go('isu', 'open');
  play.card(ani, 'a1', 'isu', 'isu', { judul: 'Gambut terbakar' });
  play.card(budi, 'b1', 'isu', 'isu', { judul: 'Harga pinang jatuh' });
  decideIssues(play, ani);
  play.go('visi', 'open');
  return { play, ani, budi, late: stick(play, budi, 'b2', 'isu', { judul: 'Jalan putus' }) };
}

function decideIssues(play: Play, ani: Viewer): void {
  play.go('isu', 'deciding');
  const { poll } = play.do(DESK, aPoll({ step: ISU, way: 'dots', on: 'groups' }));
  const dots = { way: 'dots' as const, dots: [{ option: play.groupOf('a1'), dots: 1 }] };
  play.do(ani, { name: 'ballot.cast', poll: poll as PollId, rev: 1, choice: dots, for: null });
  play.do(DESK, { name: 'poll.close-now', poll: poll as PollId });
  const verdict = (card: string, accepted: boolean) => ({
    group: play.groupOf(card) as GroupId,
    accepted,
    class: null,
    reason: null,
  });
  play.do(DESK, {
    name: 'groups.accept',
    step: ISU,
    poll: poll as PollId,
    verdicts: [verdict('a1', true), verdict('b1', false)],
  });
}

/** A card that comes now, late, and is stuck on the wall. */
function stick(
  play: Play,
  owner: Viewer,
  card: string,
  step: string,
  fields: { judul?: string; nama?: string },
) {
  play.card(owner, card, step, step, fields);
  return play.do(DESK, { name: 'late.accept', card: card as CardId }).group as GroupId;
}

function asking(group: GroupId, way: LateWay = 'consensus'): Command {
  return { name: 'poll.open-late', group, way, question: null, names: 'kept' };
}

function ask(play: Play, group: GroupId, way: LateWay = 'consensus'): PollId {
  return play.do(DESK, asking(group, way)).poll as PollId;
}

/** A round from opening to closing. */
function round(
  play: Play,
  group: GroupId,
  ballots: readonly (readonly [Viewer, typeof AGREE | typeof OBJECT])[],
) {
  const poll = ask(play, group);
  for (const [who, choice] of ballots) play.do(who, { name: 'ballot.cast', poll, rev: 1, choice, for: null });
  play.do(DESK, { name: 'poll.close-now', poll });
  return poll;
}

function settle(play: Play, group: GroupId, poll: PollId, accepted: boolean, step = ISU) {
  const verdicts = [{ group, accepted, class: null, reason: null }];
  return play.try(DESK, { name: 'groups.accept', step, poll, verdicts });
}

function pollsSeenBy(play: Play, who: Viewer) {
  return viewFor(play.state, who, LIVE).poll.polls;
}

describe('a round on a late group alone', () => {
  it('[W5] is offered to the desk while the room stands in a later step, with the step that decided', () => {
    const { play, late } = hall();
    expect(viewFor(play.state, DESK, LIVE).proceedings?.late).toEqual([
      { card: 'b2', group: late, step: 'isu', ways: ['consensus'], polls: [] },
    ]);
    expect(play.state.current).toBe(VISI);
  });

  it('[W5] is the poll of everybody: on every phone while it is open, closed like any other, kept with its own step', () => {
    const { play, ani, budi, late } = hall();
    const n = play.state.n;
    const poll = ask(play, late);
    expect(play.state.polls.get(poll)).toMatchObject({
      step: 'isu',
      round: 1,
      replaces: null,
      late: { during: 'visi' },
    });
    expect([...(play.state.polls.get(poll)?.roll.keys() ?? [])]).toEqual([ani.person, budi.person]);
    for (const who of [ani, budi, SCREEN, DESK]) {
      expect(pollsSeenBy(play, who).filter((seen) => seen.state === 'open')).toMatchObject([
        { id: poll, question: 'Jalan putus', options: [{ id: late, text: 'Jalan putus', kind: 'isu' }] },
      ]);
    }
    play.do(ani, { name: 'ballot.cast', poll, rev: 1, choice: AGREE, for: null });
    expect(JSON.stringify(pollsSeenBy(play, budi))).not.toContain('passed');
    expect(viewFor(play.state, budi, LIVE).presence.voted).toEqual({ poll, voted: 1, of: 2 });
    play.do(DESK, { name: 'poll.close', poll }, 2);
    expect(viewFor(play.state, budi, LIVE).room.closing).toMatchObject({ of: 'poll' });
    play.pass(10_000);
    expect(play.state.polls.get(poll)).toMatchObject({ state: 'closed', tally: { passed: true, voted: 1 } });
    expect(pollsSeenBy(play, budi)).toMatchObject([
      { id: poll, state: 'closed', result: { proposed: [late] } },
    ]);
    // Only this was written: the room stood still.
    expect(play.log.slice(n).map(({ kind }) => kind)).toEqual([
      'poll.opened',
      'ballot.recorded',
      'poll.closing',
      'poll.closed',
    ]);
    expect(evolve(null, JSON.parse(JSON.stringify(play.log)))).toEqual(play.state);
  });

  it('[W5] leaves the phones with the step it was held in', () => {
    const { play, ani, budi, late } = hall();
    const poll = round(play, late, [[ani, AGREE]]);
    expect(pollsSeenBy(play, budi).map(({ id }) => id)).toEqual([poll]);
    play.go('program', 'open');
    expect(pollsSeenBy(play, budi)).toEqual([]);
    // Nor is it an outcome of its own step, should the room come back there.
    play.go('program', 'closed');
    play.do(DESK, { name: 'step.reopen', step: ISU, reason: 'Ada yang terlewat' });
    expect(pollsSeenBy(play, budi).map(({ id }) => id)).not.toContain(poll);
  });

  it('[W5, M3b] counts its rounds; after belum mufakat a majority may be asked, and not before', () => {
    const { play, ani, budi, late } = hall();
    expect(play.try(DESK, asking(late, 'majority'))).toMatchObject({ refused: 'no-round-before' });
    const first = round(play, late, [
      [ani, AGREE],
      [budi, OBJECT],
    ]);
    expect(lateRounds(play.state)).toMatchObject([{ ways: ['consensus', 'majority'], polls: [first] }]);
    const second = ask(play, late, 'majority');
    expect(play.state.polls.get(second)).toMatchObject({
      step: 'isu',
      round: 2,
      replaces: first,
      params: { way: 'majority', p: 1, q: 2 },
    });
    play.do(ani, {
      name: 'ballot.cast',
      poll: second,
      rev: 1,
      choice: { way: 'majority', answer: 'yes' },
      for: null,
    });
    play.do(DESK, { name: 'poll.close-now', poll: second });
    expect(play.state.polls.get(second)?.tally?.passed).toBe(true);
    expect(settle(play, late, second, true)).toEqual({});
  });

  it('[W5] mufakat and "Terima" make it linkable, though the room stands where nothing else is decided', () => {
    const { play, ani, budi, late } = hall();
    const poll = round(play, late, [[ani, AGREE]]);
    // Room in `open`: a line may be drawn for the step that has come so far.
    expect(settle(play, late, poll, true)).toEqual({});
    expect(play.state.groups.get(late)?.standing).toMatchObject({ state: 'accepted', poll, moved: false });
    expect(play.state.polls.get(poll)?.line?.accepted).toEqual([late]);
    expect(viewFor(play.state, budi, LIVE).accepted).toContainEqual(
      expect.objectContaining({ id: late, step: 'isu', accepted: true }),
    );
    play.go('program', 'open');
    play.card(ani, 'p1', 'program', 'program', { nama: 'Perbaikan jalan', isu: [late] });
    expect(play.state.cards.get('p1' as CardId)?.status).toBe('published');
    expect(play.try(DESK, asking(late))).toMatchObject({ refused: 'not-ready' });
  });

  it('[W5] "Tidak" after belum mufakat needs no reason, and the room may be asked again', () => {
    const { play, ani, late } = hall();
    const poll = round(play, late, [[ani, OBJECT]]);
    expect(settle(play, late, poll, true)).toMatchObject({ refused: 'reason-required' });
    expect(settle(play, late, poll, false)).toEqual({});
    expect(play.state.groups.get(late)?.standing.state).toBe('not-accepted');
    expect(lateRounds(play.state)).toMatchObject([{ group: late, ways: ['consensus', 'majority'] }]);
    const again = ask(play, late);
    expect(play.state.polls.get(again)).toMatchObject({ round: 2, replaces: poll });
  });

  it('[W5] a programme is asked about in the step that screens programmes', () => {
    const { play, ani, budi } = hall();
    play.go('program', 'open');
    play.card(ani, 'p1', 'program', 'program', { nama: 'Sekat kanal' });
    play.go('saringan', 'discussion');
    const early = stick(play, budi, 'p2', 'program', { nama: 'Tepat sebelum nilai' });
    const late = (group: GroupId) => lateRounds(play.state).find((each) => each.group === group);
    expect(late(early), 'it takes part in the screening').toBeUndefined();
    play.go('saringan', 'deciding');
    const opening = {
      name: 'poll.open',
      step: 'saringan' as StepId,
      on: 'groups',
      params: null,
      raters: null,
      question: null,
      names: 'kept',
    } as const;
    const { poll } = play.do(DESK, { ...opening, way: 'consensus', groups: [] });
    play.do(ani, { name: 'ballot.cast', poll: poll as PollId, rev: 1, choice: AGREE, for: null });
    play.do(DESK, { name: 'poll.close-now', poll: poll as PollId });
    const after = stick(play, budi, 'p3', 'program', { nama: 'Sesudah nilai' });
    expect(late(after), 'no line has been drawn yet').toBeUndefined();
    settle(play, play.groupOf('p1') as GroupId, poll as PollId, true, 'saringan' as StepId);
    expect(late(early), 'it was in the poll of all').toBeUndefined();
    expect(late(after)).toMatchObject({ step: 'saringan', ways: ['consensus'] });
    // The plenary on all was another question, so this is a first round.
    const alone = round(play, after, [[ani, AGREE]]);
    expect(play.state.polls.get(alone)).toMatchObject({ step: 'saringan', round: 1, replaces: null });
    expect(settle(play, after, alone, true, 'saringan' as StepId)).toEqual({});
    // The line of the step stays that of its own poll, wherever the late one is put on the wall.
    const before = play.groupOf('p1') as GroupId;
    play.do(DESK, { name: 'group.place', group: after, before, base: play.state.n });
    expect(viewFor(play.state, DESK, LIVE).outcome).toMatchObject({ step: 'saringan', poll });
  });

  it('[B1] who comes in while it is open is asked too', () => {
    const { play, late } = hall();
    const poll = ask(play, late);
    const citra = play.join('Citra', 'masyarakat');
    expect(play.try(citra, { name: 'ballot.cast', poll, rev: 1, choice: AGREE, for: null })).toEqual({});
  });
});

describe('what the round does not allow', () => {
  it('[W5] a group that came in time, an unknown one, one that is joined, hidden or made by the desk', () => {
    const { play, budi, late } = hall();
    const { group: own } = play.do(DESK, {
      name: 'group.create',
      step: ISU,
      kind: 'isu',
      fields: { judul: 'Meja' },
    });
    for (const group of [play.groupOf('b1'), play.groupOf('a1'), own as string])
      expect(play.try(DESK, asking(group as GroupId))).toMatchObject({ refused: 'not-ready' });
    expect(play.try(DESK, asking('tidak-ada' as GroupId))).toMatchObject({ refused: 'unknown' });
    play.do(DESK, { name: 'group.hide', group: late, hidden: true });
    expect(play.try(DESK, asking(late))).toMatchObject({ refused: 'not-ready' });
    play.do(DESK, { name: 'undo' });
    expect(lateRounds(play.state)).toHaveLength(1);
    const base = play.state.n;
    play.do(DESK, { name: 'group.join', keep: play.groupOf('b1') as GroupId, drop: [late], base });
    expect(play.try(DESK, asking(late))).toMatchObject({ refused: 'unknown' });
    expect(play.try(DESK, asking(play.groupOf('b1') as GroupId))).toMatchObject({ refused: 'not-ready' });
    expect(lateRounds(play.state)).toEqual([]);
    // What is split off an old group was there in time.
    const pair = play.groupOf('a1') as GroupId;
    const drop = [play.groupOf('b1') as GroupId];
    play.do(DESK, { name: 'group.join', keep: pair, drop, base: play.state.n });
    const cards = ['b1' as CardId];
    const split = play.do(DESK, { name: 'group.split', group: pair, cards, base: play.state.n })
      .group as GroupId;
    expect(play.state.groups.get(split)?.standing.state).toBe('none');
    expect(play.try(DESK, asking(split))).toMatchObject({ refused: 'not-ready' });
    // Two late cards that say the same are one late group.
    const third = stick(play, budi, 'b3', 'isu', { judul: 'Jembatan putus' });
    const fourth = stick(play, budi, 'b4', 'isu', { judul: 'Jembatan rusak' });
    play.do(DESK, { name: 'group.join', keep: third, drop: [fourth], base: play.state.n });
    expect(lateRounds(play.state)).toMatchObject([{ group: third }]);
  });

  it('[W5] a step that has not decided: skipped, closed without a line, or open again', () => {
    const play = new Play();
    const ani = play.join('Ani');
    const at = (step: string, state: 'prepared' | 'open' | 'closed') => ({ step: step as StepId, state });
    play.go('isu', 'closed');
    play.go('visi', 'closed');
    const undecided = stick(play, ani, 'a1', 'isu', { judul: 'Datang sendiri' });
    expect(play.try(DESK, asking(undecided))).toMatchObject({ refused: 'not-ready' });
    play.do(DESK, {
      name: 'step.advance',
      from: at('visi', 'closed'),
      to: at('tolok-ukur', 'open'),
      skip: 'Sudah ada dari tahun lalu',
    });
    const skipped = stick(play, ani, 'a2', 'program', { nama: 'Lewat' });
    expect(play.try(DESK, asking(skipped))).toMatchObject({ refused: 'not-ready' });

    const { play: again, ani: writer, late } = hall();
    again.go('visi', 'closed');
    again.do(DESK, { name: 'step.reopen', step: ISU, reason: 'Dibahas lagi' });
    expect(again.try(DESK, asking(late))).toMatchObject({ refused: 'not-ready' });
    // It takes part in the next poll of all, and in none alone after that.
    decideIssues(again, writer);
    expect(again.state.groups.get(late)?.standing.state).toBe('none');
    expect(again.try(DESK, asking(late))).toMatchObject({ refused: 'not-ready' });
  });

  it('[W5] one that the facilitator’s line had its place in, or a role', () => {
    const { play, budi, late } = hall();
    const verdicts = [{ group: late, accepted: false, class: null, reason: 'Sudah tercakup' }];
    play.do(DESK, { name: 'groups.accept', step: ISU, poll: null, verdicts });
    expect(play.try(DESK, asking(late))).toMatchObject({ refused: 'not-ready' });

    const programme = play.programme();
    play.go('peran', 'open');
    const role = (card: string, institution: string) =>
      play.card(budi, card, 'peran', 'peran', { program: [programme], aktor: institution, jenis: ['P'] });
    role('r1', 'Bappeda');
    play.go('peran', 'deciding');
    const settled = [
      { group: play.groupOf('r1') as GroupId, accepted: true, class: null, reason: 'Disepakati' },
    ];
    play.do(DESK, { name: 'groups.accept', step: 'peran' as StepId, poll: null, verdicts: settled });
    role('r2', 'Kelompok tani');
    const { group } = play.do(DESK, { name: 'late.accept', card: 'r2' as CardId });
    expect(play.try(DESK, asking(group as GroupId))).toMatchObject({ refused: 'not-ready' });
  });

  it('[W5] a void poll does not count as its part in the decision', () => {
    const play = new Play();
    const ani = play.join('Ani');
    play.go('program', 'open');
    play.card(ani, 'p1', 'program', 'program', { nama: 'Sekat kanal' });
    play.go('saringan', 'discussion');
    const late = stick(play, ani, 'p2', 'program', { nama: 'Sumur bor' });
    play.go('saringan', 'deciding');
    const SARINGAN = 'saringan' as StepId;
    const open = (groups: readonly GroupId[]) =>
      play.do(DESK, aPoll({ step: SARINGAN, way: 'consensus', on: 'groups', groups })).poll as PollId;
    play.do(DESK, { name: 'poll.void', poll: open([]), reason: 'Terlalu banyak' });
    const poll = open([play.groupOf('p1') as GroupId]);
    play.do(ani, { name: 'ballot.cast', poll, rev: 1, choice: AGREE, for: null });
    play.do(DESK, { name: 'poll.close-now', poll });
    settle(play, play.groupOf('p1') as GroupId, poll, true, SARINGAN);
    expect(lateRounds(play.state)).toMatchObject([{ group: late, step: 'saringan', polls: [] }]);
  });

  it('[W5] a second poll beside it, a move of the room under it, a round while a step closes', () => {
    const { play, budi, late } = hall();
    const other = stick(play, budi, 'b3', 'isu', { judul: 'Air asin' });
    const poll = ask(play, late);
    expect(play.try(DESK, asking(other))).toMatchObject({ refused: 'poll-open' });
    const move = {
      name: 'step.advance',
      from: { step: VISI, state: 'open' },
      to: { step: VISI, state: 'discussion' },
      skip: null,
    } as const;
    expect(play.try(DESK, move)).toMatchObject({ refused: 'poll-open' });
    play.do(DESK, { name: 'poll.void', poll, reason: 'Salah tekan' });
    play.do(DESK, move, 2);
    expect(play.state.steps.get(VISI)?.closing).not.toBeNull();
    expect(play.try(DESK, asking(late))).toMatchObject({ refused: 'not-ready' });
    play.pass(10_000);
    // A void round is none: the next is the first again.
    const again = ask(play, late);
    expect(play.state.polls.get(again)).toMatchObject({ round: 1, replaces: null });
  });

  it('[B2, B3] a ballot after the close, and a verdict on an older round', () => {
    const { play, ani, budi, late } = hall();
    const first = round(play, late, [[ani, AGREE]]);
    expect(
      play.try(budi, { name: 'ballot.cast', poll: first, rev: 1, choice: OBJECT, for: null }),
    ).toMatchObject({
      refused: 'closed',
    });
    const second = round(play, late, [[ani, OBJECT]]);
    expect(settle(play, late, first, true)).toMatchObject({ refused: 'changed' });
    expect(settle(play, play.groupOf('b1') as GroupId, second, false)).toMatchObject({
      refused: 'unknown-option',
    });
    expect(settle(play, late, second, false)).toEqual({});
  });

  it('[W5] a reopened step makes its open round void', () => {
    const { play, late } = hall();
    const poll = ask(play, late);
    play.do(DESK, { name: 'step.reopen', step: ISU, reason: 'Dibahas lagi' });
    expect(play.state.polls.get(poll)).toMatchObject({ state: 'void', voidReason: 'Dibahas lagi' });
  });

  it('[W5] a step cannot be taken back under it, and a group joined meanwhile gets no verdict', () => {
    const { play, ani, late } = hall();
    play.go('visi', 'discussion');
    const poll = ask(play, late);
    expect(play.try(DESK, { name: 'undo' })).toMatchObject({ refused: 'undo-changed' });
    const base = play.state.n;
    play.do(DESK, { name: 'group.join', keep: play.groupOf('a1') as GroupId, drop: [late], base });
    play.do(ani, { name: 'ballot.cast', poll, rev: 1, choice: AGREE, for: null });
    play.do(DESK, { name: 'poll.close-now', poll });
    expect(settle(play, late, poll, true)).toMatchObject({ refused: 'unknown' });
    // What was asked and answered stays as it was asked [B1].
    expect(play.state.polls.get(poll)?.options).toMatchObject([{ id: late, text: 'Jalan putus' }]);
  });

  it('[trust 2] the notulis, phones and a screen do not open one, and nobody after the freeze', () => {
    const { play, ani, late } = hall();
    for (const who of [viewer('notulis', 'notulis'), ani, SCREEN, viewer('guest', 'guest')])
      expect(play.try(who, asking(late))).toMatchObject({ refused: 'not-allowed' });
    expect(missingForFreeze(play.state)).toContainEqual({
      what: 'late',
      blocks: false,
      detail: '1',
      step: null,
    });
    const poll = ask(play, late);
    expect(missingForFreeze(play.state)).toContainEqual({
      what: 'poll',
      blocks: true,
      detail: '',
      step: null,
    });
    play.do(DESK, { name: 'poll.void', poll, reason: 'Salah' });
    const frozen = { ...play.state, phase: 'frozen' as const };
    play.state = frozen;
    expect(play.try(DESK, asking(late))).toMatchObject({ refused: 'frozen' });
  });

  it('[11] the schema takes one group and two ways', () => {
    const raw = { name: 'poll.open-late', group: 'g-1', way: 'consensus', question: null, names: 'kept' };
    expect(parseCommand(raw)).toEqual(raw);
    for (const change of [
      { group: ['g-1', 'g-2'] },
      { way: 'dots' },
      { way: 'scoring' },
      { group: null },
      { names: 'no' },
    ])
      expect(parseCommand({ ...raw, ...change })).toBeNull();
    // What a hand-made client adds is left out, such as a step or rule of its own.
    expect(parseCommand({ ...raw, step: 'visi', params: { limit: 500 } })).toEqual(raw);
  });

  it('[W5] `poll.open` still asks in the current step only', () => {
    const { play, late } = hall();
    play.go('visi', 'discussion');
    const opening = {
      step: ISU,
      on: 'groups',
      groups: [late],
      params: null,
      raters: null,
      question: null,
    } as const;
    expect(play.try(DESK, { name: 'poll.open', way: 'dots', names: 'kept', ...opening })).toMatchObject({
      refused: 'stale-step',
    });
  });

  it('a line for a step that has not come so far is refused', () => {
    const { play } = hall();
    const { group } = play.do(DESK, {
      name: 'group.create',
      step: PROGRAM,
      kind: 'program',
      fields: { nama: 'Dini' },
    });
    const verdicts = [{ group: group as GroupId, accepted: true, class: null, reason: 'Disepakati' }];
    expect(
      play.try(DESK, { name: 'groups.accept', step: 'saringan' as StepId, poll: null, verdicts }),
    ).toMatchObject({ refused: 'not-allowed' });
  });
});
