import { describe, expect, it } from 'vitest';
import type { CardId, GroupId, PollId, StepId } from '../cards/card.ts';
import { boardOf } from './board-of.ts';
import { evolve } from './evolve.ts';
import { liveGroups, titleOfGroup } from './groups.ts';
import { aPoll, DESK, LIVE, Play, viewer } from './play.testing.ts';
import { viewFor } from './view-for.ts';

const ISU = 'isu' as StepId;

function withIssues(): { play: Play; ani: ReturnType<Play['join']>; budi: ReturnType<Play['join']> } {
  const play = new Play();
  const ani = play.join('Ani', 'pemerintah', 'Bappeda');
  const budi = play.join('Budi', 'masyarakat', 'Kelompok tani');
  play.go('isu', 'open');
  play.card(ani, 'a1', 'isu', 'isu', { judul: 'Gambut terbakar' });
  play.card(ani, 'a2', 'isu', 'isu', { judul: 'Api berulang' });
  play.card(budi, 'b1', 'isu', 'isu', { judul: 'Harga pinang jatuh' });
  return { play, ani, budi };
}

describe('the record', () => {
  it('[L5] is the fold of its log', () => {
    const { play } = withIssues();
    play.go('isu', 'discussion');
    play.do(DESK, {
      name: 'group.join',
      keep: play.groupOf('a1') as GroupId,
      drop: [play.groupOf('a2') as GroupId],
      base: play.state.n,
    });
    expect(evolve(null, play.log)).toEqual(play.state);
    let stepwise = evolve(null, play.log.slice(0, 1));
    for (const entry of play.log.slice(1)) stepwise = evolve(stepwise, [entry]);
    expect(stepwise).toEqual(play.state);
  });

  it('[L1] folds with any bodies erased', () => {
    const { play } = withIssues();
    const erased = play.log.map((entry) => ({ ...entry, body: null }) as (typeof play.log)[number]);
    expect(evolve(null, erased).people.size).toBe(2);
    expect(evolve(null, erased).cards.size).toBe(3);
  });
});

describe('steps', () => {
  it('[step-1] a double click moves the room once', () => {
    const play = new Play();
    const first = play.state.current;
    const command = {
      name: 'step.advance',
      from: { step: first, state: 'prepared' },
      to: { step: first, state: 'open' },
      skip: null,
    } as const;
    play.do(DESK, command);
    expect(play.try(DESK, command)).toMatchObject({ refused: 'stale-step' });
  });

  it('[C5] a step that stops collecting counts down while people are connected', () => {
    const { play } = withIssues();
    play.do(
      DESK,
      {
        name: 'step.advance',
        from: { step: ISU, state: 'open' },
        to: { step: ISU, state: 'discussion' },
        skip: null,
      },
      2,
    );
    expect(play.state.steps.get(ISU)?.state).toBe('open');
    play.pass(9_999);
    expect(play.state.steps.get(ISU)?.state).toBe('open');
    play.pass(1);
    expect(play.state.steps.get(ISU)?.state).toBe('discussion');
  });

  it('reopening makes the step current in discussion and voids an open poll', () => {
    const { play } = withIssues();
    play.go('isu', 'deciding');
    play.do(DESK, aPoll({ step: ISU, way: 'dots', on: 'groups' }));
    expect(
      play.try(DESK, {
        name: 'step.advance',
        from: { step: ISU, state: 'deciding' },
        to: { step: ISU, state: 'closed' },
        skip: null,
      }),
    ).toMatchObject({ refused: 'poll-open' });
    const poll = [...play.state.polls.keys()][0] as PollId;
    play.do(DESK, { name: 'poll.close', poll });
    play.go('visi', 'open');
    play.do(DESK, { name: 'step.reopen', step: ISU, reason: 'Ada yang terlewat' });
    expect(play.state.current).toBe(ISU);
    expect(play.state.steps.get(ISU)?.state).toBe('discussion');
    expect(play.state.steps.get('visi' as StepId)?.state).toBe('discussion');
  });
});

describe('cards', () => {
  it('[W4] publishing the same drawer again makes nothing new', () => {
    const { play, ani } = withIssues();
    const n = play.state.n;
    play.card(ani, 'a1', 'isu', 'isu', { judul: 'Gambut terbakar' });
    expect(play.state.n).toBe(n);
  });

  it('[W5] a card after the step stopped collecting waits in the tray, and is put up by the facilitator', () => {
    const { play, budi } = withIssues();
    play.go('isu', 'discussion');
    play.card(budi, 'b2', 'isu', 'isu', { judul: 'Datang terlambat' });
    expect(play.state.tray.get('b2' as CardId)?.status).toBe('waiting');
    expect(boardOf(play.state, ISU).cards.size).toBe(3);
    play.do(DESK, { name: 'late.accept', card: 'b2' as CardId });
    expect(boardOf(play.state, ISU).cards.get('b2' as CardId)?.late).toBe(true);
  });

  it('[W2] a sealed step shows no card before it is revealed', () => {
    const play = new Play();
    const ani = play.join('Ani');
    play.go('visi', 'open');
    play.card(ani, 'v1', 'visi', 'visi', { 'kata-kunci': 'PENANDA-RAHASIA' });
    expect(play.state.cards.size).toBe(1);
    for (const who of [DESK, viewer('screen', 'screen'), play.join('Lain')]) {
      expect(JSON.stringify(viewFor(play.state, who, LIVE))).not.toContain('PENANDA-RAHASIA');
    }
    expect(boardOf(play.state, 'visi' as StepId).cards.size).toBe(0);
    play.go('visi', 'discussion');
    expect(boardOf(play.state, 'visi' as StepId).cards.size).toBe(1);
  });
});

describe('arranging', () => {
  it('[F] joins, undoes and redoes', () => {
    const { play } = withIssues();
    const before = boardOf(play.state, ISU);
    play.do(DESK, {
      name: 'group.join',
      keep: play.groupOf('a1') as GroupId,
      drop: [play.groupOf('a2') as GroupId],
      base: play.state.n,
    });
    const joined = boardOf(play.state, ISU);
    expect(joined.groups.size).toBe(2);
    play.do(DESK, { name: 'undo' });
    expect(boardOf(play.state, ISU)).toEqual(before);
    play.do(DESK, { name: 'redo' });
    expect(boardOf(play.state, ISU)).toEqual(joined);
  });

  it('refuses a move of a card that someone moved since', () => {
    const { play } = withIssues();
    const base = play.state.n;
    const to = play.groupOf('b1') as GroupId;
    play.do(viewer('cofacilitator', 'co'), { name: 'card.move', card: 'a1' as CardId, to, index: 0, base });
    expect(
      play.try(DESK, { name: 'card.move', card: 'a1' as CardId, to: null, index: 0, base }),
    ).toMatchObject({ refused: 'changed' });
  });

  it('[W7] words a group beside its author, undo gives the words back', () => {
    const { play } = withIssues();
    const group = play.groupOf('a1') as GroupId;
    play.do(DESK, { name: 'group.word', group, fields: { judul: 'Gambut dan api' }, rev: 0 });
    expect(titleOfGroup(play.state, play.state.groups.get(group) as never)).toBe('Gambut dan api');
    expect(play.state.cards.get('a1' as CardId)?.fields).toEqual({ judul: 'Gambut terbakar' });
    expect(play.try(DESK, { name: 'group.word', group, fields: { judul: 'Lain' }, rev: 0 })).toMatchObject({
      refused: 'changed',
    });
    play.do(DESK, { name: 'undo' });
    expect(titleOfGroup(play.state, play.state.groups.get(group) as never)).toBe('Gambut terbakar');
  });
});

describe('deciding', () => {
  it('[B2, B3, M1] dots: one ballot each, sealed until the close, then a line with reasons', () => {
    const { play, ani, budi } = withIssues();
    play.go('isu', 'deciding');
    const { poll } = play.do(DESK, aPoll({ step: ISU, way: 'dots', on: 'groups' }));
    const a = play.groupOf('a1');
    const b = play.groupOf('b1');
    const cast = (who: typeof ani, rev: number, dots: { option: string; dots: number }[]) =>
      play.try(who, {
        name: 'ballot.cast',
        poll: poll as PollId,
        rev,
        choice: { way: 'dots', dots },
        for: null,
      });
    expect(cast(ani, 1, [{ option: a, dots: 2 }])).toEqual({});
    expect(cast(ani, 1, [{ option: a, dots: 1 }])).toMatchObject({ refused: 'stale-rev' });
    expect(
      cast(ani, 2, [
        { option: a, dots: 2 },
        { option: b, dots: 1 },
      ]),
    ).toEqual({});
    expect(cast(budi, 1, [{ option: a, dots: 3 }])).toMatchObject({ refused: 'too-many-on-one' });
    const open = viewFor(play.state, DESK, LIVE);
    expect(open.presence.voted).toEqual({ poll, voted: 1, of: 2 });
    expect(open.poll.polls[0]?.result).toBeNull();
    play.do(DESK, { name: 'poll.close', poll: poll as PollId });
    const closed = viewFor(play.state, DESK, LIVE).poll.polls[0]?.result;
    expect(closed?.tally.options[0]).toMatchObject({ option: a, votes: 2 });
    expect(closed?.proposed).toEqual([a, b]);
    expect(cast(budi, 1, [{ option: a, dots: 1 }])).toMatchObject({ refused: 'closed' });
    const verdicts = liveGroups(play.state, ISU).map((group) => ({
      group: group.id,
      accepted: true,
      class: null,
      reason: null,
    }));
    expect(
      play.try(DESK, { name: 'groups.accept', step: ISU, poll: poll as PollId, verdicts }),
    ).toMatchObject({ refused: 'reason-required' });
    const reasoned = verdicts.map((verdict) => ({ ...verdict, reason: 'Menyangkut layanan dasar' }));
    play.do(DESK, { name: 'groups.accept', step: ISU, poll: poll as PollId, verdicts: reasoned });
    expect(viewFor(play.state, ani, LIVE).accepted).toHaveLength(3);
  });
});

describe('while phones only read', () => {
  it('[D] takes no vote and publishes no card, and loses neither', () => {
    const { play, ani } = withIssues();
    play.do(DESK, { name: 'freeze.set', frozen: true });
    play.card(ani, 'a3', 'isu', 'isu', { judul: 'Ditulis saat beku' });
    expect(play.state.cards.has('a3' as CardId)).toBe(false);
    play.do(DESK, { name: 'freeze.set', frozen: false });
    play.card(ani, 'a3', 'isu', 'isu', { judul: 'Ditulis saat beku' });
    expect(play.state.cards.has('a3' as CardId)).toBe(true);
    play.go('isu', 'deciding');
    const { poll } = play.do(DESK, aPoll({ step: ISU, way: 'dots', on: 'groups' }));
    play.do(DESK, { name: 'freeze.set', frozen: true });
    const choice = { way: 'dots' as const, dots: [{ option: play.groupOf('a1'), dots: 1 }] };
    const cast = { name: 'ballot.cast' as const, poll: poll as PollId, rev: 1, choice, for: null };
    expect(play.try(ani, cast)).toMatchObject({ refused: 'busy' });
    play.do(DESK, { name: 'freeze.set', frozen: false });
    expect(play.try(ani, cast)).toEqual({});
  });
});

describe('links', () => {
  it('[E] name accepted groups of their step, and nothing else', () => {
    const { play, ani } = withIssues();
    play.go('isu', 'deciding');
    const [a, b] = [play.groupOf('a1') as GroupId, play.groupOf('b1') as GroupId];
    const verdicts = [
      { group: a, accepted: true, class: null, reason: 'Mendesak' },
      { group: b, accepted: false, class: null, reason: 'Tahun depan' },
    ];
    play.do(DESK, { name: 'groups.accept', step: ISU, poll: null, verdicts });
    play.go('program', 'open');
    play.card(ani, 'p1', 'program', 'program', { nama: 'Sekat kanal', isu: [a] });
    play.card(ani, 'p2', 'program', 'program', { nama: 'Pasar pinang', isu: [b] });
    expect(play.state.cards.has('p1' as CardId)).toBe(true);
    expect(play.state.cards.has('p2' as CardId)).toBe(false);
  });
});

describe('permissions', () => {
  it('[P3] a participant moves nothing of the room', () => {
    const { play, ani } = withIssues();
    const base = play.state.n;
    for (const command of [
      {
        name: 'group.join',
        keep: play.groupOf('a1') as GroupId,
        drop: [play.groupOf('b1') as GroupId],
        base,
      },
      { name: 'timer.set', act: 'start', ms: 1 },
      { name: 'result.freeze' },
      { name: 'person.remove', person: ani.person },
    ] as const) {
      expect(play.try(ani, command)).toMatchObject({ refused: 'not-allowed' });
    }
  });
});
