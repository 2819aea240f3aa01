/**
 * What a hand-made client, a hasty desk or bad timing tries, and what must not come of it. Each test names the promise it
 * guards; the everyday behaviour is in `workshop.test.ts`.
 */
import { describe, expect, it } from 'vitest';
import type { CardId, GroupId, PersonId, PollId, StepId } from '../cards/card.ts';
import { boardOf } from './board-of.ts';
import { parseCommand } from './command-schema.ts';
import { evolve } from './evolve.ts';
import { titleOfGroup } from './groups.ts';
import { aPoll, DESK, LIVE, Play, SETTINGS, viewer } from './play.testing.ts';
import { publish } from './publish.ts';
import { viewFor } from './view-for.ts';
import type { Viewer } from './view.ts';

const CO = viewer('cofacilitator', 'co');
const NOTULIS = viewer('notulis', 'notulis');
const SCREEN = viewer('screen', 'screen');
const ISU = 'isu' as StepId;
const VISI = 'visi' as StepId;
const SECRET = 'PENANDA-RAHASIA';

function withIssues() {
  const play = new Play();
  const ani = play.join('Ani', 'pemerintah', 'Bappeda');
  const budi = play.join('Budi', 'masyarakat', 'Kelompok tani');
  play.go('isu', 'open');
  play.card(ani, 'a1', 'isu', 'isu', { judul: 'Gambut terbakar' });
  play.card(ani, 'a2', 'isu', 'isu', { judul: 'Api berulang' });
  play.card(budi, 'b1', 'isu', 'isu', { judul: 'Harga pinang jatuh' });
  return { play, ani, budi };
}

function group(play: Play, card: string): GroupId {
  return play.groupOf(card) as GroupId;
}

function openPoll(play: Play, way: 'dots' | 'consensus' | 'majority', step: string) {
  const { poll } = play.do(DESK, aPoll({ step, way, on: way === 'dots' ? 'groups' : 'statement' }));
  return poll as PollId;
}

function cast(play: Play, who: Viewer, poll: PollId, dots: string, rev = 1, forWhom: PersonId | null = null) {
  const choice = { way: 'dots' as const, dots: [{ option: play.groupOf(dots), dots: 1 }] };
  return play.try(who, { name: 'ballot.cast', poll, rev, choice, for: forWhom });
}

/** Someone without a phone, entered for a helper. */
function addFor(play: Play, helper: Viewer, name: string): PersonId {
  const fields = { name, constituency: 'masyarakat', institution: '', position: '', gender: null };
  const added = play.do(helper, {
    name: 'person.add',
    fields,
    withoutPhone: true,
    onPaper: false,
    helper: null,
  });
  return added.person as PersonId;
}

function asHelper(play: Play, who: Viewer): Viewer {
  play.do(DESK, { name: 'person.role', person: who.person, role: 'helper' });
  return viewer('helper', who.person);
}

function everyone(play: Play, ...people: Viewer[]): string {
  return JSON.stringify([
    ...[...people, SCREEN].map((who) => viewFor(play.state, who, LIVE)),
    ...play.state.method.steps.map((step) => {
      const { cards, groups } = boardOf(play.state, step.id as StepId);
      return [[...cards], [...groups]];
    }),
  ]);
}

describe('a closed step stays closed', () => {
  it('[W4, P3] an own card does not change by claiming to belong to the step that collects now', () => {
    const { play, ani } = withIssues();
    play.go('visi', 'open');
    play.card(ani, 'a1', 'visi', 'visi', { 'kata-kunci': 'Diubah lewat pintu belakang' });
    play.card(ani, 'a2', 'visi', 'visi', { 'kata-kunci': 'Ditarik' }, { ready: false });
    expect(play.state.cards.get('a1' as CardId)).toMatchObject({
      step: 'isu',
      fields: { judul: 'Gambut terbakar' },
    });
    expect(play.state.cards.get('a2' as CardId)?.status).toBe('published');
  });

  it('[W5] nor does a card in the tray', () => {
    const { play, budi } = withIssues();
    play.go('isu', 'discussion');
    play.card(budi, 'b2', 'isu', 'isu', { judul: 'Susulan' });
    play.go('visi', 'open');
    play.card(budi, 'b2', 'visi', 'visi', { 'kata-kunci': 'Langsung ke papan' });
    expect(play.state.cards.has('b2' as CardId)).toBe(false);
    expect(play.state.tray.get('b2' as CardId)).toMatchObject({ step: 'isu', fields: { judul: 'Susulan' } });
  });

  it('[W3] a card of another on the board cannot be revised or withdrawn from an own drawer', () => {
    const { play, budi } = withIssues();
    play.card(budi, 'a1', 'isu', 'isu', { judul: 'Bukan kartu saya' });
    play.card(budi, 'a1', 'isu', 'isu', { judul: 'Bukan kartu saya' }, { ready: false });
    expect(play.state.cards.get('a1' as CardId)).toMatchObject({
      fields: { judul: 'Gambut terbakar' },
      status: 'published',
    });
  });
});

describe('who is gone does nothing', () => {
  it('[P3] neither a removed nor a merged person orders anything with the seat they still hold', () => {
    const { play, ani, budi } = withIssues();
    const cici = play.join('Cici', 'pemerintah', 'Bappeda');
    play.do(DESK, { name: 'person.remove', person: ani.person });
    play.do(DESK, { name: 'person.merge', keep: budi.person, drop: cici.person });
    const actor = [...play.state.actors.keys()][0] ?? null;
    for (const who of [ani, cici]) {
      for (const command of [
        { name: 'actor.speak', person: who.person, actor },
        { name: 'hand.raise' },
        { name: 'done.set', done: true },
        { name: 'person.edit', person: who.person, fields: { name: 'Saya lagi' } },
      ] as const) {
        expect(play.try(who, command)).toMatchObject({ refused: 'not-allowed' });
      }
    }
  });

  it('[W3] their drawers put nothing more on the wall', () => {
    const { play, ani, budi } = withIssues();
    const cici = play.join('Cici');
    play.do(DESK, { name: 'person.remove', person: ani.person });
    play.do(DESK, { name: 'person.merge', keep: budi.person, drop: cici.person });
    play.card(ani, 'a9', 'isu', 'isu', { judul: 'Masih menulis' });
    play.card(cici, 'c9', 'isu', 'isu', { judul: 'Masih menulis' });
    expect(play.state.cards.has('a9' as CardId)).toBe(false);
    expect(play.state.cards.has('c9' as CardId)).toBe(false);
    // The drawer went to whom they were merged into, and from there it is published.
    play.card(budi, 'c9', 'isu', 'isu', { judul: 'Masih menulis' });
    expect(play.state.cards.get('c9' as CardId)?.author).toBe(budi.person);
  });

  it('[trust 2] a removed delegate leaves the place to the next who confirms', () => {
    const play = new Play();
    const ani = play.join('Ani', 'pemerintah', 'Bappeda');
    const actor = play.state.people.get(ani.person)?.actor as never;
    play.do(DESK, { name: 'actor.delegate', actor, person: ani.person });
    play.do(DESK, { name: 'person.remove', person: ani.person });
    expect(play.state.actors.get(actor)?.delegate).toBeNull();
  });

  it('[W3, B1] a helper who is no helper any more enters nothing, even before the seat is told', () => {
    const { play, ani } = withIssues();
    const helper = asHelper(play, ani);
    const sari = addFor(play, helper, 'Sari');
    play.do(DESK, { name: 'person.role', person: ani.person, role: 'participant' });
    play.go('isu', 'deciding');
    const poll = openPoll(play, 'dots', 'isu');
    expect(cast(play, helper, poll, 'b1', 1, sari)).toMatchObject({ refused: 'not-allowed' });
  });
});

describe('a merge of two rows of one person', () => {
  it('[trust 2, M4] keeps the place among the raters and the ballot', () => {
    const play = new Play();
    const [ani, budi, phone] = [play.join('Ani'), play.join('Budi'), play.join('Budi lagi', 'masyarakat')];
    const programme = play.programme();
    const poll = play.do(
      DESK,
      aPoll({
        step: 'saringan',
        way: 'scoring',
        on: 'groups',
        groups: [programme],
        raters: [ani.person, phone.person],
      }),
    ).poll as PollId;
    const scores = [{ criterion: 'tenggat', score: 4 as const }];
    const choice = { way: 'scoring', sheets: [{ option: programme, scores }] } as const;
    expect(play.try(phone, { name: 'ballot.cast', poll, rev: 1, choice, for: null })).toEqual({});
    play.do(DESK, { name: 'person.merge', keep: budi.person, drop: phone.person });
    expect(viewFor(play.state, DESK, LIVE).presence.voted).toEqual({ poll, voted: 1, of: 2 });
    play.do(DESK, { name: 'poll.close', poll });
    expect(play.state.polls.get(poll)?.tally?.voted).toBe(1);
  });

  it('[B2] never counts one person twice', () => {
    const { play, ani, budi } = withIssues();
    play.go('isu', 'deciding');
    const poll = openPoll(play, 'dots', 'isu');
    cast(play, ani, poll, 'a1');
    cast(play, budi, poll, 'b1');
    play.do(DESK, { name: 'person.merge', keep: ani.person, drop: budi.person });
    play.do(DESK, { name: 'poll.close', poll });
    expect(play.state.polls.get(poll)?.tally).toMatchObject({ voted: 1 });
  });

  it('[trust 2] who is here with one of two phones is here, and helps those the other helped', () => {
    const { play, ani, budi } = withIssues();
    const helper = asHelper(play, budi);
    const sari = addFor(play, helper, 'Sari');
    play.card(helper, 's1', 'isu', 'isu', { judul: 'Kartu Sari' }, { for: sari });
    play.do(DESK, { name: 'person.leave', person: ani.person });
    play.do(DESK, { name: 'person.merge', keep: ani.person, drop: budi.person });
    expect(play.state.people.get(ani.person)).toMatchObject({ status: 'here', role: 'helper' });
    const keeper = viewer('helper', ani.person);
    play.card(keeper, 's1', 'isu', 'isu', { judul: 'Kartu Sari, diperbaiki' }, { for: sari });
    expect(play.state.cards.get('s1' as CardId)?.fields).toEqual({ judul: 'Kartu Sari, diperbaiki' });
  });
});

describe('what is hidden stays hidden', () => {
  it('[W2] a spotlight does not show a card that was hidden, nor a group', () => {
    const { play, ani, budi } = withIssues();
    play.card(ani, 'a3', 'isu', 'isu', { judul: SECRET });
    play.do(DESK, { name: 'spotlight.set', group: group(play, 'a3') });
    expect(everyone(play, budi)).toContain(SECRET);
    play.do(DESK, { name: 'card.hide', card: 'a3' as CardId, hidden: true });
    expect(everyone(play, budi)).not.toContain(SECRET);
    play.do(DESK, { name: 'card.hide', card: 'a3' as CardId, hidden: false });
    play.do(DESK, { name: 'group.hide', group: group(play, 'a3'), hidden: true });
    expect(everyone(play, budi)).not.toContain(SECRET);
    play.do(DESK, { name: 'spotlight.set', group: null });
    expect(play.try(DESK, { name: 'spotlight.set', group: group(play, 'a3') })).toMatchObject({
      refused: 'unknown',
    });
  });

  it('[W2] a spotlight does not open a sealed step', () => {
    const play = new Play();
    const ani = play.join('Ani');
    const budi = play.join('Budi');
    play.go('visi', 'open');
    play.card(ani, 'v1', 'visi', 'visi', { 'kata-kunci': SECRET });
    expect(play.try(DESK, { name: 'spotlight.set', group: group(play, 'v1') })).toMatchObject({
      refused: 'unknown',
    });
    expect(everyone(play, budi)).not.toContain(SECRET);
  });

  it('[W2] an accepted group whose only card is hidden tells nobody what stood on it', () => {
    const { play, ani, budi } = withIssues();
    play.card(ani, 'a3', 'isu', 'isu', { judul: SECRET });
    play.go('isu', 'discussion');
    for (const accepted of [true, false]) {
      const verdict = { group: group(play, 'a3'), accepted, class: null, reason: 'Layanan dasar' };
      play.do(DESK, { name: 'groups.accept', step: ISU, poll: null, verdicts: [verdict] });
      play.do(DESK, { name: 'card.hide', card: 'a3' as CardId, hidden: true });
      expect(everyone(play, budi)).not.toContain(SECRET);
      play.do(DESK, { name: 'card.hide', card: 'a3' as CardId, hidden: false });
    }
  });

  it('[design 2.1] withdrawing the last card of an accepted group hides nothing', () => {
    const { play, ani, budi } = withIssues();
    const verdict = { group: group(play, 'a1'), accepted: true, class: null, reason: 'Layanan dasar' };
    play.go('isu', 'discussion');
    play.do(DESK, { name: 'groups.accept', step: ISU, poll: null, verdicts: [verdict] });
    play.do(DESK, {
      name: 'step.advance',
      from: { step: ISU, state: 'discussion' },
      to: { step: ISU, state: 'deciding' },
      skip: null,
    });
    play.take([{ kind: 'card.withdrawn', facts: { card: 'a1' as CardId }, body: null }]);
    expect(titleOfGroup(play.state, play.state.groups.get(group(play, 'a1')) as never)).toBe(
      'Gambut terbakar',
    );
    expect(viewFor(play.state, budi, LIVE).accepted).toHaveLength(1);
    expect(ani.role).toBe('participant');
  });

  it('[W4] a sealed step that is left by reopening another is revealed, as by any way out', () => {
    const play = new Play();
    const ani = play.join('Ani');
    play.go('visi', 'open');
    play.card(ani, 'v1', 'visi', 'visi', { 'kata-kunci': 'Hutan terjaga' });
    play.do(DESK, { name: 'step.reopen', step: ISU, reason: 'Ada yang terlewat' });
    expect(play.state.steps.get(VISI)).toMatchObject({ state: 'discussion', revealed: true });
  });

  it('[W2] the order on the wall does not tell who wrote the sealed cards, or in which order', () => {
    const orders = new Set<string>();
    for (let times = 0; times < 5; times++) {
      const play = new Play();
      const ani = play.join('Ani');
      let made = times * 1000;
      const ids = () => `${((made += 7919) * 2654435761) % 4294967296}-acak`;
      const cards = Array.from({ length: 8 }, (_, at) => ({
        id: `v${at}` as CardId,
        step: VISI,
        kind: 'visi',
        ready: true,
        for: null,
        fields: { 'kata-kunci': `Kata ${at}` },
      }));
      play.go('visi', 'open');
      play.do(DESK, { name: 'step.options', step: VISI, perPerson: 20 });
      play.take(publish(play.state, ani.person, cards, { ids, role: 'participant' }).events);
      play.go('visi', 'discussion');
      const { groups } = boardOf(play.state, VISI);
      const order = [...groups.values()].sort((a, b) => a.order - b.order).flatMap((each) => each.cards);
      expect(order).toHaveLength(8);
      orders.add(order.join());
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  it('[E4] names promised to be hidden stay hidden when an opening is undone', () => {
    const { play } = withIssues();
    play.do(DESK, { name: 'undo' });
    expect(play.state.steps.get(ISU)?.state).toBe('prepared');
    expect(play.try(DESK, { name: 'step.options', step: ISU, nameless: false })).toMatchObject({
      refused: 'step-closed',
    });
    expect(JSON.stringify([...boardOf(play.state, ISU).cards])).not.toContain('Ani');
  });

  it('[E4] authors of sealed cards are shown to nobody, facilitators included', () => {
    const play = new Play();
    const ani = play.join('Ani');
    play.go('visi', 'open');
    play.card(ani, 'v1', 'visi', 'visi', { 'kata-kunci': 'Hutan terjaga' });
    expect(play.try(DESK, { name: 'authors.show', step: VISI })).toMatchObject({ refused: 'not-ready' });
    play.do(DESK, { name: 'cards.reveal', step: VISI });
    expect(play.do(DESK, { name: 'authors.show', step: VISI }).authors).toHaveLength(1);
  });
});

describe('ballots', () => {
  it('[B4] what a person or a helper chose is shown to nobody else who may vote for that person', () => {
    const { play, ani } = withIssues();
    const helper = asHelper(play, ani);
    const sari = addFor(play, helper, 'Sari');
    play.go('isu', 'deciding');
    const poll = openPoll(play, 'dots', 'isu');
    expect(cast(play, helper, poll, 'b1', 1, sari)).toEqual({});
    const mine = (who: Viewer) => viewFor(play.state, who, LIVE).me.ballots.map((ballot) => ballot.voter);
    expect(mine(helper)).toEqual([sari]);
    expect(mine(NOTULIS)).toEqual([]);
    expect(cast(play, viewer('participant', sari), poll, 'a1')).toEqual({});
    expect(mine(helper)).toEqual([]);
    expect(mine(viewer('participant', sari))).toEqual([sari]);
  });

  it('[B1] what the hall agreed on is the text it was asked about, not one worded while it voted', () => {
    const play = new Play();
    const ani = play.join('Ani');
    play.go('visi', 'deciding');
    play.do(DESK, { name: 'statement.word', step: VISI, text: 'Hutan terjaga', rev: 0 });
    const poll = openPoll(play, 'consensus', 'visi');
    const choice = { way: 'consensus', answer: 'agree', text: null, named: false } as const;
    play.do(ani, { name: 'ballot.cast', poll, rev: 1, choice, for: null });
    play.do(NOTULIS, { name: 'statement.word', step: VISI, text: 'Kebun sawit', rev: 1 });
    play.do(DESK, { name: 'poll.close', poll });
    expect(play.state.steps.get(VISI)?.statement).toMatchObject({ text: 'Kebun sawit', settledBy: null });
  });

  it('[M3b] majority opens after belum mufakat, and not after mufakat was reached in a later round', () => {
    const play = new Play();
    const ani = play.join('Ani');
    play.go('visi', 'deciding');
    play.do(DESK, { name: 'statement.word', step: VISI, text: 'Hutan terjaga', rev: 0 });
    const round = (answer: 'agree' | 'object') => {
      const poll = openPoll(play, 'consensus', 'visi');
      const choice = {
        way: 'consensus',
        answer,
        text: answer === 'object' ? 'Belum jelas' : null,
        named: false,
      } as const;
      play.do(ani, { name: 'ballot.cast', poll, rev: 1, choice, for: null });
      play.do(DESK, { name: 'poll.close', poll });
    };
    const majority = () => play.try(DESK, aPoll({ step: VISI, way: 'majority', on: 'statement' }));
    expect(majority()).toMatchObject({ refused: 'no-round-before' });
    round('object');
    round('agree');
    expect(majority()).toMatchObject({ refused: 'no-round-before' });
    round('object');
    expect(majority()).not.toHaveProperty('refused');
  });

  it('[M3] a round that nobody answered is not mufakat', () => {
    const play = new Play();
    play.join('Ani');
    play.go('visi', 'deciding');
    play.do(DESK, { name: 'statement.word', step: VISI, text: 'Hutan terjaga', rev: 0 });
    const poll = openPoll(play, 'consensus', 'visi');
    play.do(DESK, { name: 'poll.close', poll });
    expect(play.state.polls.get(poll)?.tally?.passed).toBe(false);
    expect(play.state.steps.get(VISI)?.statement?.settledBy).toBeNull();
  });

  it('[B1, B2] votes for nobody else, not twice, and not without a place on the roll', () => {
    const { play, ani, budi } = withIssues();
    const helper = asHelper(play, ani);
    play.go('isu', 'deciding');
    const poll = openPoll(play, 'dots', 'isu');
    expect(cast(play, budi, poll, 'a1', 1, helper.person)).toMatchObject({ refused: 'not-allowed' });
    expect(cast(play, helper, poll, 'a1', 1, budi.person)).toMatchObject({ refused: 'not-allowed' });
    expect(cast(play, NOTULIS, poll, 'a1', 1, budi.person)).toMatchObject({ refused: 'not-allowed' });
    expect(cast(play, NOTULIS, poll, 'a1')).toMatchObject({ refused: 'not-on-roll' });
    expect(cast(play, DESK, poll, 'a1')).toMatchObject({ refused: 'not-allowed' });
    expect(cast(play, budi, poll, 'a1', 2)).toEqual({});
    expect(cast(play, budi, poll, 'b1', 1)).toMatchObject({ refused: 'stale-rev', detail: { rev: 2 } });
    expect(cast(play, budi, poll, 'b1', 3)).toEqual({});
    play.do(DESK, { name: 'person.remove', person: budi.person });
    expect(cast(play, budi, poll, 'b1', 4)).toMatchObject({ refused: 'not-allowed' });
    play.do(DESK, { name: 'poll.close', poll });
    expect(play.state.polls.get(poll)?.tally?.voted).toBe(0);
  });

  it('[B3] until the close nobody is told which way it goes, nor who objected afterwards', () => {
    const play = new Play();
    const people = Array.from({ length: 6 }, (_, at) =>
      play.join(`Orang ${at}`, at < 5 ? 'pemerintah' : 'masyarakat'),
    );
    play.go('visi', 'deciding');
    play.do(DESK, { name: 'statement.word', step: VISI, text: 'Hutan terjaga', rev: 0 });
    const poll = openPoll(play, 'consensus', 'visi');
    const objector = people[0] as Viewer;
    const choice = { way: 'consensus', answer: 'object', text: SECRET, named: false } as const;
    play.do(objector, { name: 'ballot.cast', poll, rev: 1, choice, for: null });
    const others = people.slice(1);
    expect(everyone(play, ...others, DESK, CO, NOTULIS)).not.toContain(SECRET);
    play.do(DESK, { name: 'poll.close', poll });
    const after = everyone(play, ...others);
    expect(after).toContain(SECRET);
    expect(after).not.toContain(objector.person);
    expect(after).not.toContain('Orang 0');
  });

  it('[B1] a line is not drawn on a round that another replaced', () => {
    const { play } = withIssues();
    play.go('isu', 'deciding');
    const first = openPoll(play, 'dots', 'isu');
    play.do(DESK, { name: 'poll.close', poll: first });
    const second = openPoll(play, 'dots', 'isu');
    play.do(DESK, { name: 'poll.close', poll: second });
    const verdicts = [{ group: group(play, 'a1'), accepted: false, class: null, reason: null }];
    const accept = (poll: PollId) => play.try(DESK, { name: 'groups.accept', step: ISU, poll, verdicts });
    expect(accept(first)).toMatchObject({ refused: 'changed' });
    expect(accept(second)).toEqual({});
    const twice = [...verdicts, { group: group(play, 'a1'), accepted: true, class: null, reason: 'Penting' }];
    expect(play.try(DESK, { name: 'groups.accept', step: ISU, poll: second, verdicts: twice })).toMatchObject(
      {
        refused: 'invalid',
      },
    );
  });
});

describe('a plenary after the scores', () => {
  function scored() {
    const play = new Play();
    const ani = play.join('Ani');
    play.go('program', 'open');
    for (const [id, nama] of [
      ['p1', 'Sekat kanal'],
      ['p2', 'Jalan produksi'],
    ] as const)
      play.card(ani, id, 'program', 'program', { nama });
    play.go('saringan', 'deciding');
    const step = 'saringan' as StepId;
    const open = (way: 'scoring' | 'consensus') =>
      play.do(DESK, aPoll({ step, way, on: 'groups' })).poll as PollId;
    const scoring = open('scoring');
    const { params } = play.state.polls.get(scoring)!;
    const sheets = (['p1', 'p2'] as const).map((card) => ({
      option: group(play, card),
      scores: (params.way === 'scoring' ? params.criteria : []).map(({ id }) => ({
        criterion: id,
        score: card === 'p1' ? (5 as const) : (1 as const),
      })),
    }));
    play.do(ani, {
      name: 'ballot.cast',
      poll: scoring,
      rev: 1,
      choice: { way: 'scoring', sheets },
      for: null,
    });
    play.do(DESK, { name: 'poll.close', poll: scoring });
    play.do(DESK, {
      name: 'groups.accept',
      step,
      poll: scoring,
      verdicts: [
        { group: group(play, 'p1'), accepted: true, class: null, reason: null },
        { group: group(play, 'p2'), accepted: true, class: 'layak', reason: 'Dipakai ambulans' },
      ],
    });
    const plenary = open('consensus');
    const choice = { way: 'consensus', answer: 'agree', text: null, named: false } as const;
    play.do(ani, { name: 'ballot.cast', poll: plenary, rev: 1, choice, for: null });
    play.do(DESK, { name: 'poll.close', poll: plenary });
    return { play, step, scoring, plenary };
  }

  it('[B1] is a first round of its own and replaces no scores', () => {
    const { play, plenary } = scored();
    expect(play.state.polls.get(plenary)).toMatchObject({ round: 1, replaces: null });
  });

  it('[M4] confirms the classes and the reasons for those that were moved', () => {
    const { play, step, plenary } = scored();
    const standing = (card: string) => play.state.groups.get(group(play, card))?.standing;
    const before = [standing('p1'), standing('p2')];
    const verdicts = ['p1', 'p2'].map((card) => ({
      group: group(play, card),
      accepted: true,
      class: null,
      reason: null,
    }));
    play.do(DESK, { name: 'groups.accept', step, poll: plenary, verdicts });
    expect([standing('p1'), standing('p2')]).toEqual(
      before.map((each) => ({ ...each, poll: plenary, at: expect.any(Number) as number })),
    );
    expect(standing('p2')).toMatchObject({
      class: 'layak',
      computedClass: 'tidak-layak',
      reason: 'Dipakai ambulans',
    });
  });
});

describe('steps', () => {
  it('[design 3.1] after a reopened step the room goes on in the step it left, and skips nothing that was held', () => {
    const { play } = withIssues();
    play.go('program', 'discussion');
    play.do(DESK, { name: 'step.reopen', step: ISU, reason: 'Ada yang terlewat' });
    for (const [from, to] of [
      ['discussion', 'deciding'],
      ['deciding', 'closed'],
    ] as const) {
      play.do(DESK, {
        name: 'step.advance',
        from: { step: ISU, state: from },
        to: { step: ISU, state: to },
        skip: null,
      });
    }
    const back = { step: 'program' as StepId, state: 'discussion' } as const;
    play.do(DESK, { name: 'step.advance', from: { step: ISU, state: 'closed' }, to: back, skip: null });
    expect(play.state.current).toBe('program');
    expect(play.state.steps.get(back.step)?.state).toBe('discussion');
    expect(play.state.steps.get(VISI)?.skipped).toBeNull();
  });

  it('[design 3.2] a skip that was undone is none', () => {
    const { play } = withIssues();
    play.go('isu', 'closed');
    const to = { step: 'program' as StepId, state: 'open' } as const;
    play.do(DESK, { name: 'step.advance', from: { step: ISU, state: 'closed' }, to, skip: 'Waktu habis' });
    expect(play.state.steps.get(VISI)?.skipped).toBe('Waktu habis');
    play.do(DESK, { name: 'undo' });
    const row = () => viewFor(play.state, DESK, LIVE).room.steps.find((step) => step.id === VISI);
    expect(row()).toMatchObject({ state: 'prepared', skipped: null });
    expect(play.try(DESK, { name: 'step.reopen', step: VISI, reason: 'Salah tekan' })).toMatchObject({
      refused: 'stale-step',
    });
    play.go('visi', 'closed');
    expect(row()).toMatchObject({ state: 'closed', skipped: null });
  });

  it('[C5, S1] nothing is frozen while the step counts down to its close', () => {
    const play = new Play();
    const ani = play.join('Ani');
    play.go('pengesahan', 'discussion');
    const poll = play.do(DESK, aPoll({ step: 'pengesahan', way: 'consensus', on: 'result' })).poll as PollId;
    play.do(DESK, { name: 'poll.close', poll });
    const step = 'pengesahan' as StepId;
    play.do(
      DESK,
      {
        name: 'step.advance',
        from: { step, state: 'discussion' },
        to: { step, state: 'deciding' },
        skip: null,
      },
      1,
    );
    expect(play.try(DESK, { name: 'result.freeze' })).toMatchObject({ refused: 'not-ready' });
    play.pass(10_000);
    play.do(DESK, { name: 'result.freeze' });
    expect(play.state.phase).toBe('frozen');
    play.card(ani, 'x1', 'pengesahan', 'catatan', { pokok: 'Terlambat', jenis: 'keberatan' });
    expect(play.state.cards.size).toBe(0);
  });

  it('[C5] a second order during the countdown moves nothing, and calling it off leaves the step open', () => {
    const { play } = withIssues();
    const advance = {
      name: 'step.advance',
      from: { step: ISU, state: 'open' },
      to: { step: ISU, state: 'discussion' },
      skip: null,
    } as const;
    play.do(DESK, advance, 3);
    expect(play.try(CO, advance, 3)).toMatchObject({ refused: 'stale-step' });
    play.do(CO, { name: 'step.cancel-closing', step: ISU });
    play.pass(60_000);
    expect(play.state.steps.get(ISU)?.state).toBe('open');
    play.do(DESK, advance, 3);
    play.do(CO, { name: 'step.close-now', step: ISU });
    expect(play.try(DESK, { name: 'step.close-now', step: ISU })).toMatchObject({ refused: 'stale-step' });
    play.pass(60_000);
    expect(play.state.steps.get(ISU)?.state).toBe('discussion');
  });
});

describe('settings and lists', () => {
  it('[trust 2] nobody fills the desk with claims to be somebody', () => {
    const { play, ani } = withIssues();
    const claim = () => play.try(viewer('guest', 'guest'), { name: 'claim.ask', person: ani.person });
    for (let asked = 0; asked < 5; asked++) expect(claim()).toEqual({});
    expect(claim()).toMatchObject({ refused: 'rate' });
    const [first] = play.state.claims.keys();
    play.do(DESK, { name: 'claim.answer', claim: first ?? '', yes: false });
    expect(claim()).toEqual({});
  });

  it('[B4] a constituency that a poll counted, or a person belongs to, stays', () => {
    const { play, ani } = withIssues();
    play.go('isu', 'deciding');
    const poll = openPoll(play, 'dots', 'isu');
    play.do(DESK, { name: 'poll.close', poll });
    play.do(DESK, { name: 'person.edit', person: ani.person, fields: { constituency: 'masyarakat' } });
    const constituencies = SETTINGS.constituencies.filter(({ id }) => id === 'masyarakat');
    expect(play.try(DESK, { name: 'workshop.settings', change: { constituencies } })).toMatchObject({
      refused: 'invalid',
    });
  });

  it('years run forward', () => {
    for (const change of [
      { horizon: { from: 2030, to: 2026 } },
      { periods: [{ name: 'Periode I', from: 2030, to: 2026 }] },
    ]) {
      expect(parseCommand({ name: 'workshop.settings', change })).toBeNull();
    }
  });

  it('[trust 2] an actor enters the list with a card that is published, once, under a code of its own', () => {
    const play = new Play();
    const ani = play.join('Ani');
    const programme = play.programme();
    play.go('peran', 'open');
    play.do(DESK, { name: 'step.options', step: 'peran' as StepId, perPerson: 2 });
    const role = (id: string, aktor: string, program: string = programme) => ({
      id: id as CardId,
      step: 'peran' as StepId,
      kind: 'peran',
      ready: true,
      for: null,
      fields: { program: [program], aktor, jenis: ['PJ'] },
    });
    const cards = [
      role('r1', 'Dinas Kehutanan'),
      role('r2', 'DINAS KEHUTANAN'),
      role('r3', 'Penumpang gelap'),
    ];
    const { events, refused } = publish(play.state, ani.person, cards, {
      ids: play.ids,
      role: 'participant',
    });
    play.take(events);
    expect(refused).toEqual([{ card: 'r3', reason: 'too-many-cards', field: null }]);
    expect([...play.state.actors.values()].map((actor) => actor.name)).toEqual(['Dinas Kehutanan']);

    const two = new Play();
    const budi = two.join('Budi');
    const own = two.programme();
    two.go('peran', 'open');
    const alike = [role('r1', 'Dinas Kehutanan', own), role('r2', 'Dinas Kesehatan', own)];
    two.take(publish(two.state, budi.person, alike, { ids: two.ids, role: 'participant' }).events);
    expect(new Set([...two.state.actors.values()].map((actor) => actor.code)).size).toBe(2);
  });

  it('[L5] folds again to the same state after all of this', () => {
    const { play } = withIssues();
    play.go('isu', 'closed');
    expect(evolve(null, play.log)).toEqual(play.state);
  });
});

describe('the tray of a step that collects again', () => {
  const INDIKATOR = 'tolok-ukur' as StepId;

  /** An indicator that came too late for its step, which is then reopened and collects in its discussion. */
  function reopened() {
    const play = new Play();
    const ani = play.join('Ani');
    const program = [play.programme()];
    const write = (indikator: string, card = 't1') =>
      play.card(ani, card, 'tolok-ukur', 'tolok-ukur', { indikator, program, satuan: 'ha' });
    return { play, ani, write };
  }

  it('[W4, W5] what it publishes by itself waits in no tray, and the author’s newer words stand', () => {
    const { play, ani, write } = reopened();
    play.go('tolok-ukur', 'closed');
    write('Luas basah');
    expect(play.state.tray.get('t1' as CardId)?.status).toBe('waiting');
    play.do(DESK, { name: 'step.reopen', step: INDIKATOR, reason: 'Kurang satu' });
    write('Luas basah');
    expect(play.state.cards.get('t1' as CardId)).toMatchObject({ status: 'published', late: false });
    expect(viewFor(play.state, ani, LIVE).me.cards).toMatchObject([{ card: 't1', state: 'board' }]);
    write('Luas gambut basah');
    expect(play.try(DESK, { name: 'late.accept', card: 't1' as CardId })).toMatchObject({
      refused: 'unknown',
    });
    expect(play.state.cards.get('t1' as CardId)?.fields['indikator']).toBe('Luas gambut basah');
  });

  it('[W5] nor does a late change that its author made again in time', () => {
    const { play, write } = reopened();
    play.go('tolok-ukur', 'open');
    write('Luas basah');
    play.go('tolok-ukur', 'closed');
    write('Luas basah 2');
    play.do(DESK, { name: 'step.reopen', step: INDIKATOR, reason: 'Kurang satu' });
    write('Luas basah 3');
    expect(play.state.tray.get('t1' as CardId)?.status).not.toBe('waiting');
    expect(play.try(DESK, { name: 'late.accept', card: 't1' as CardId })).toMatchObject({
      refused: 'unknown',
    });
    expect(play.state.cards.get('t1' as CardId)?.fields['indikator']).toBe('Luas basah 3');
  });
});

describe('a late change', () => {
  it('[W5] of a card taken off the wall waits in no tray once the card is on it again', () => {
    const play = new Play();
    const ani = play.join('Ani');
    const program = [play.programme()];
    const write = (ready: boolean) =>
      play.card(
        ani,
        't1',
        'tolok-ukur',
        'tolok-ukur',
        { indikator: 'Luas', program, satuan: 'ha' },
        { ready },
      );
    play.go('tolok-ukur', 'open');
    write(true);
    write(false);
    play.go('tolok-ukur', 'closed');
    write(true);
    expect(play.state.tray.get('t1' as CardId)?.status).toBe('waiting');
    play.do(DESK, { name: 'step.reopen', step: 'tolok-ukur' as StepId, reason: 'Kurang satu' });
    write(true);
    expect(play.state.cards.get('t1' as CardId)?.status).toBe('published');
    expect(play.state.tray.get('t1' as CardId)?.status).toBe('withdrawn');
  });

  it('[W5] that its author takes back waits no longer', () => {
    const { play, budi } = withIssues();
    play.go('isu', 'closed');
    play.card(budi, 'b1', 'isu', 'isu', { judul: 'Harga pinang anjlok' });
    expect(play.state.tray.get('b1' as CardId)?.status).toBe('waiting');
    play.card(budi, 'b1', 'isu', 'isu', { judul: 'Harga pinang jatuh' });
    expect(play.state.tray.get('b1' as CardId)?.status).toBe('withdrawn');
    const n = play.state.n;
    play.card(budi, 'b1', 'isu', 'isu', { judul: 'Harga pinang jatuh' });
    expect(play.state.n, 'idempotent').toBe(n);
  });
});

describe('joining after the line', () => {
  it('[design 2.1] what was accepted lives on in its own words, wherever it is dragged', () => {
    const { play } = withIssues();
    play.go('isu', 'deciding');
    const [accepted, other] = [group(play, 'a1'), group(play, 'b1')];
    const verdicts = [{ group: accepted, accepted: true, class: null, reason: 'Disepakati' }];
    play.do(DESK, { name: 'groups.accept', step: ISU, poll: null, verdicts });
    const before = boardOf(play.state, ISU);
    const place = play.state.groups.get(other)?.order;
    const join = { name: 'group.join', keep: other, drop: [accepted], base: play.state.n } as const;
    expect(play.do(DESK, join).group).toBe(accepted);
    expect(play.state.groups.get(accepted)).toMatchObject({ into: null, order: place, cards: ['a1', 'b1'] });
    expect(play.state.groups.get(accepted)?.standing.state).toBe('accepted');
    expect(play.state.groups.get(other)?.into).toBe(accepted);
    expect(titleOfGroup(play.state, play.state.groups.get(accepted)!)).toBe('Gambut terbakar');
    play.do(DESK, { name: 'undo' });
    expect(boardOf(play.state, ISU)).toEqual(before);
  });
});

describe('lines and teams', () => {
  it('[B1] a line is drawn on a poll of its own step', () => {
    const { play, ani } = withIssues();
    play.go('isu', 'deciding');
    const poll = play.do(
      DESK,
      aPoll({ step: ISU, way: 'dots', on: 'groups', groups: [group(play, 'a1'), group(play, 'a2')] }),
    ).poll as PollId;
    cast(play, ani, poll, 'a1');
    play.do(DESK, { name: 'poll.close-now', poll });
    const verdict = (of: GroupId, accepted: boolean) => ({ group: of, accepted, class: null, reason: null });
    const line = (step: string, of: GroupId, accepted: boolean) =>
      play.try(DESK, {
        name: 'groups.accept',
        step: step as StepId,
        poll,
        verdicts: [verdict(of, accepted)],
      });
    play.go('program', 'open');
    play.card(ani, 'p1', 'program', 'program', { nama: 'Sekat kanal' });
    play.go('saringan', 'deciding');
    expect(line('saringan', group(play, 'p1'), false)).toMatchObject({ refused: 'not-ready' });
    expect(play.state.polls.get(poll)?.line).toBeNull();
  });

  it('[M4] a named team scores; nothing else is left to a chosen few', () => {
    const { play, ani } = withIssues();
    play.go('isu', 'deciding');
    const opening = {
      name: 'poll.open',
      step: ISU,
      way: 'dots',
      on: 'groups',
      groups: [],
      params: null,
      question: null,
      names: 'kept',
    } as const;
    expect(play.try(DESK, { ...opening, raters: [ani.person] })).toMatchObject({
      refused: 'invalid',
      detail: { field: 'raters' },
    });
    expect(play.try(DESK, { ...opening, raters: null })).toMatchObject({ poll: expect.any(String) });
  });
});

describe('lists', () => {
  it('[trust 2] two actors are never called the same, nor is one spoken for by who has gone', () => {
    const play = new Play();
    const ani = play.join('Ani', 'pemerintah', 'Bappeda');
    play.join('Budi', 'masyarakat', 'Dinas Kehutanan');
    const [bappeda, dinas] = [...play.state.actors.keys()];
    const rename = (actorName: string) =>
      play.try(DESK, { name: 'actor.edit', actor: dinas as never, actorName });
    expect(rename('BAPPEDA')).toMatchObject({ refused: 'invalid', detail: { field: 'actorName' } });
    expect(rename('Dinas kehutanan')).toEqual({});
    play.do(DESK, { name: 'person.remove', person: ani.person });
    const speak = { name: 'actor.speak', person: ani.person, actor: dinas as never } as const;
    expect(play.try(DESK, speak)).toMatchObject({ refused: 'unknown' });
    const delegate = { name: 'actor.delegate', actor: bappeda as never, person: ani.person } as const;
    expect(play.try(DESK, delegate)).toMatchObject({ refused: 'invalid' });
  });

  it('[trust 2] an actor named only by a late role enters the list as it is accepted', () => {
    const play = new Play();
    const ani = play.join('Ani');
    const program = [play.programme()];
    play.go('peran', 'closed');
    play.card(ani, 'r1', 'peran', 'peran', { aktor: 'Dinas Kehutanan', program, jenis: ['PJ'] });
    expect(play.state.actors.size).toBe(0);
    play.do(DESK, { name: 'late.accept', card: 'r1' as CardId });
    expect(viewFor(play.state, ani, LIVE).roles.cells).toMatchObject([{ roles: ['PJ'], answer: 'waiting' }]);
  });

  it('days already attended keep their place in the list', () => {
    const play = new Play({ ...SETTINGS, days: ['2026-03-11', '2026-03-12'] });
    play.join('Ani');
    const days = (...days: string[]) => play.try(DESK, { name: 'workshop.settings', change: { days } });
    expect(days('2026-03-10', '2026-03-11', '2026-03-12')).toMatchObject({ refused: 'invalid' });
    expect(days('2026-03-12')).toMatchObject({ refused: 'invalid' });
    // A wrong date may be corrected, and days may follow.
    expect(days('2026-03-10', '2026-03-12', '2026-03-13')).toEqual({});
  });

  it('[design 3.2] a stray word that is taken back leaves the statement as it was agreed', () => {
    const { play, ani } = withIssues();
    play.go('visi', 'discussion');
    const word = (text: string) => {
      const rev = play.state.steps.get(VISI)?.statement?.rev ?? 0;
      play.do(DESK, { name: 'statement.word', step: VISI, text, rev });
    };
    const statement = () => play.state.steps.get(VISI)?.statement;
    word('Gambut basah');
    play.go('visi', 'deciding');
    const poll = openPoll(play, 'consensus', 'visi');
    const agree = { way: 'consensus', answer: 'agree', text: null, named: false } as const;
    play.do(ani, { name: 'ballot.cast', poll, rev: 1, choice: agree, for: null });
    play.do(DESK, { name: 'poll.close-now', poll });
    expect(statement()?.settledBy).toBe(poll);
    word('Gambut basah x');
    expect(statement()?.settledBy).toBeNull();
    play.do(DESK, { name: 'undo' });
    expect(statement()).toMatchObject({ text: 'Gambut basah', settledBy: poll });
    word('Gambut basah y');
    word('Gambut basah');
    expect(statement()?.settledBy, 'typed again as it was').toBe(poll);
    word('Gambut kering');
    const second = openPoll(play, 'consensus', 'visi');
    play.do(DESK, { name: 'poll.close-now', poll: second });
    word('Gambut basah');
    expect(statement()?.settledBy, 'the hall has been asked about another since').toBeNull();
  });
});
