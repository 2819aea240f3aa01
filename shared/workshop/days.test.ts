/** Ending a day and going on with another: rules `day-1` to `day-5` of docs/PROTOCOL.md. */
import { describe, expect, it } from 'vitest';

import type { CardId, PersonId, StepId } from '../cards/card.ts';
import { evolve } from './evolve.ts';
import { aPoll, DESK, LIVE, Play, SETTINGS, viewer } from './play.testing.ts';
import { viewFor } from './view-for.ts';
import type { Viewer } from './view.ts';

const HOUR = 3_600_000;
const NEXT = { date: '2026-03-12', time: '08.00' };
const ISSUES = 'isu' as StepId;

/** Two people in a step that collects, from 09.00 in Jakarta. */
function hall(days = ['2026-03-11', '2026-03-12']): { play: Play; ani: Viewer; budi: Viewer } {
  const play = new Play({ ...SETTINGS, days });
  const [ani, budi] = [play.join('Ani'), play.join('Budi', 'masyarakat')];
  play.go(ISSUES, 'open');
  play.pass(HOUR);
  return { play, ani, budi };
}

const adjourn = (play: Play, until = NEXT) => play.do(DESK, { name: 'workshop.adjourn', until });
const resume = (play: Play) => play.do(DESK, { name: 'workshop.resume' });
const here = (play: Play) =>
  [...play.state.people.values()].filter(({ status }) => status === 'here').map(({ name }) => name);
const daysOf = (play: Play, who: Viewer) => play.state.people.get(who.person)?.days;
const comes = (play: Play, who: Viewer) => play.do(who, { name: 'person.return', person: who.person });
const overnight = (play: Play) => play.pass(22 * HOUR);

describe('ending a day', () => {
  it('[day-2] stands still until the next: nobody present, the timer paused, steps and polls refused', () => {
    const { play, ani } = hall();
    play.do(DESK, { name: 'timer.set', act: 'start', ms: 2 * HOUR });
    play.pass(HOUR);
    adjourn(play);
    expect(here(play)).toEqual([]);
    expect(play.state.timer).toEqual({ state: 'paused', leftMs: HOUR, totalMs: 2 * HOUR });
    overnight(play);
    expect(play.state.timer).toEqual({ state: 'paused', leftMs: HOUR, totalMs: 2 * HOUR });
    const orders = [
      {
        name: 'step.advance',
        from: { step: ISSUES, state: 'open' },
        to: { step: ISSUES, state: 'discussion' },
        skip: null,
      },
      { name: 'timer.set', act: 'resume', ms: 0 },
      { name: 'freeze.set', frozen: true },
      { name: 'workshop.adjourn', until: NEXT },
      { name: 'person.return', person: ani.person },
    ] as const;
    for (const order of orders)
      expect([order.name, play.try(DESK, order)]).toEqual([order.name, { refused: 'adjourned' }]);
    expect(play.try(ani, { name: 'person.return', person: ani.person })).toEqual({ refused: 'adjourned' });
  });

  it('[day-2] pauses the time of circles too', () => {
    const play = new Play({ ...SETTINGS, days: ['2026-03-11', '2026-03-12'] });
    play.join('Ani');
    play.go(ISSUES, 'prepared');
    const circles = ['Hulu', 'Hilir'].map((circleName) => ({ circle: null, circleName, theme: null }));
    play.do(DESK, { name: 'circles.set', step: ISSUES, entry: 'choice', circles });
    play.go(ISSUES, 'open');
    const [circle] = [...play.state.circles.keys()];
    if (circle === undefined) throw new Error('no circle');
    play.do(DESK, { name: 'circle.timer', circle, act: 'start', ms: HOUR });
    play.pass(HOUR / 2);
    adjourn(play);
    const timer = { state: 'paused', leftMs: HOUR / 2, totalMs: HOUR };
    expect([...play.state.circles.values()].map((each) => each.timer)).toEqual([timer, { state: 'off' }]);
  });

  it('[day-2] takes no day away from an open poll, and calls a countdown off', () => {
    const { play } = hall();
    play.do(
      DESK,
      {
        name: 'step.advance',
        from: { step: ISSUES, state: 'open' },
        to: { step: ISSUES, state: 'discussion' },
        skip: null,
      },
      2,
    );
    expect(play.state.steps.get(ISSUES)?.closing).not.toBeNull();
    adjourn(play);
    overnight(play);
    expect(play.state.steps.get(ISSUES)).toMatchObject({ state: 'open', closing: null });
    play.now += 2 * HOUR;
    resume(play);
    play.join('Citra');
    play.go(ISSUES, 'discussion');
    play.do(DESK, { name: 'group.create', step: ISSUES, kind: 'isu', fields: { judul: 'Banjir' } });
    play.do(DESK, aPoll({ step: ISSUES, way: 'dots', on: 'groups' }));
    expect(
      play.try(DESK, { name: 'workshop.adjourn', until: { date: '2026-03-13', time: '08.00' } }),
    ).toEqual({ refused: 'poll-open' });
  });

  it('[day-2] publishes no card and takes none back until it goes on', () => {
    const { play, ani } = hall();
    adjourn(play);
    play.card(ani, 'card-1', ISSUES, 'isu', { judul: 'Banjir' });
    expect(play.state.cards.size + play.state.tray.size).toBe(0);
    overnight(play);
    resume(play);
    play.card(ani, 'card-1', ISSUES, 'isu', { judul: 'Banjir' });
    expect(play.state.cards.get('card-1' as CardId)).toMatchObject({ status: 'published', late: false });
  });

  it('[day-2] lets the desk sort, word and correct in the evening, and undo only that', () => {
    const { play, ani } = hall();
    play.card(ani, 'card-1', ISSUES, 'isu', { judul: 'Banjir' });
    adjourn(play);
    expect(play.try(DESK, { name: 'undo' })).toEqual({ refused: 'adjourned' });
    const group = play.groupOf('card-1') as never;
    play.do(DESK, { name: 'group.word', group, fields: { judul: 'Banjir tahunan' }, rev: 0 });
    play.do(DESK, { name: 'undo' });
    play.do(DESK, { name: 'person.edit', person: ani.person, fields: { position: 'Ketua' } });
    play.do(DESK, { name: 'person.attend', person: ani.person, day: 0, present: false, onPaper: false });
    expect(daysOf(play, ani)).toEqual([]);
    expect(here(play)).toEqual([]);
  });

  it('is for the facilitators of a running workshop, and not into the past', () => {
    const { play, ani } = hall();
    expect(play.try(ani, { name: 'workshop.adjourn', until: NEXT })).toEqual({ refused: 'not-allowed' });
    expect(play.try(viewer('notulis', 'n'), { name: 'workshop.resume' })).toEqual({ refused: 'not-allowed' });
    expect(play.try(DESK, { name: 'workshop.adjourn', until: { ...NEXT, date: '2026-03-10' } })).toEqual({
      refused: 'invalid',
      detail: { field: 'date' },
    });
    expect(new Play().try(DESK, { name: 'workshop.adjourn', until: NEXT })).toEqual({
      refused: 'not-allowed',
    });
  });
});

describe('going on', () => {
  it('[day-3] counts anew who is here: by their own tap, by joining, by the desk', () => {
    const { play, ani, budi } = hall();
    adjourn(play);
    overnight(play);
    resume(play);
    expect(here(play)).toEqual([]);
    expect(viewFor(play.state, ani, LIVE).me).toMatchObject({ status: 'left', awaited: true });
    comes(play, ani);
    expect(viewFor(play.state, ani, LIVE).me).toMatchObject({ status: 'here', awaited: false });
    const citra = play.join('Citra');
    play.do(DESK, { name: 'person.attend', person: budi.person, day: 1, present: true, onPaper: true });
    expect(here(play)).toEqual(['Ani', 'Budi', 'Citra']);
    expect([ani, budi, citra].map((who) => daysOf(play, who))).toEqual([[0, 1], [0, 1], [1]]);
    play.do(DESK, { name: 'person.attend', person: budi.person, day: 1, present: false, onPaper: false });
    expect(here(play)).toEqual(['Ani', 'Citra']);
    expect(daysOf(play, budi)).toEqual([0]);
  });

  it('[day-3] lets a phone say it only for its own person, and not against the desk', () => {
    const { play, ani, budi } = hall();
    expect(play.try(ani, { name: 'person.return', person: ani.person })).toMatchObject({
      refused: 'unknown',
    });
    play.do(DESK, { name: 'person.leave', person: ani.person });
    expect(play.try(ani, { name: 'person.return', person: ani.person })).toEqual({ refused: 'not-allowed' });
    adjourn(play);
    overnight(play);
    resume(play);
    expect(play.try(ani, { name: 'person.return', person: budi.person })).toEqual({ refused: 'not-allowed' });
    comes(play, ani);
    play.do(DESK, { name: 'person.leave', person: ani.person });
    expect(play.try(ani, { name: 'person.return', person: ani.person })).toEqual({ refused: 'not-allowed' });
  });

  it('[day-3, W3] a helper says it for those given to them who have no phone, and for nobody else', () => {
    const { play, ani, budi } = hall();
    const citra = play.join('Citra');
    play.do(DESK, { name: 'person.role', person: ani.person, role: 'helper' });
    const helper = viewer('helper', ani.person);
    const added = play.do(helper, {
      name: 'person.add',
      fields: { name: 'Mak Ijah', constituency: 'masyarakat', institution: '', position: '', gender: 'P' },
      withoutPhone: true,
      onPaper: false,
      helper: null,
    });
    const ijah = added.person as PersonId;
    const others = { ...budi, person: ijah };
    const asks = (person: PersonId, who: Viewer = helper) => play.try(who, { name: 'person.return', person });
    const awaited = () => viewFor(play.state, helper, LIVE).me.writesFor.map((each) => each.awaited);
    expect([asks(ijah), awaited()]).toEqual([{ refused: 'unknown' }, [false]]);
    adjourn(play);
    overnight(play);
    resume(play);
    expect(awaited()).toEqual([true]);
    expect([asks(budi.person), asks(ijah, citra)]).toEqual([
      { refused: 'not-allowed' },
      { refused: 'not-allowed' },
    ]);
    expect(asks(ijah)).not.toHaveProperty('refused');
    expect([daysOf(play, others), awaited()]).toEqual([[0, 1], [false]]);
    play.do(DESK, { name: 'person.leave', person: ijah });
    expect(asks(ijah)).toEqual({ refused: 'not-allowed' });
  });

  it('[B1] puts on the roll of a poll who is present today, and who comes while it is open', () => {
    const { play, ani, budi } = hall();
    play.card(ani, 'card-1', ISSUES, 'isu', { judul: 'Banjir' });
    play.go(ISSUES, 'discussion');
    adjourn(play);
    overnight(play);
    resume(play);
    comes(play, ani);
    const { poll = '' as never } = play.do(DESK, aPoll({ step: ISSUES, way: 'dots', on: 'groups' }));
    const roll = () => [...(play.state.polls.get(poll)?.roll.keys() ?? [])];
    expect(roll()).toEqual([ani.person]);
    comes(play, budi);
    expect(roll()).toEqual([ani.person, budi.person]);
  });

  it('[day-3] has someone who joined in between on no day before they come', () => {
    const { play } = hall();
    adjourn(play);
    const citra = play.join('Citra');
    expect([daysOf(play, citra), here(play)]).toEqual([[], []]);
    overnight(play);
    resume(play);
    comes(play, citra);
    expect(daysOf(play, citra)).toEqual([1]);
  });

  it('[day-4] on the same date goes on as it was', () => {
    const { play, ani, budi } = hall();
    play.do(DESK, { name: 'person.leave', person: budi.person });
    play.pass(HOUR);
    adjourn(play);
    play.pass(HOUR);
    resume(play);
    expect(here(play)).toEqual(['Ani']);
    expect(daysOf(play, ani)).toEqual([0]);
    expect(play.state).toMatchObject({ adjourned: null, sittings: [{ day: 0, to: null }] });
  });

  it('[day-5] takes the day that is held for a day of the workshop', () => {
    const cases: [planned: string[], until: string, resumed: number, days: string[]][] = [
      [['2026-03-11', '2026-03-12'], '2026-03-12', 1, ['2026-03-11', '2026-03-12']],
      // One day was not enough.
      [['2026-03-11'], '2026-03-12', 1, ['2026-03-11', '2026-03-12']],
      // A planned day is passed over.
      [
        ['2026-03-11', '2026-03-12', '2026-03-14'],
        '2026-03-13',
        2,
        ['2026-03-11', '2026-03-13', '2026-03-14'],
      ],
      // Held on another date than was said.
      [['2026-03-11', '2026-03-12'], '2026-03-12', 3, ['2026-03-11', '2026-03-14']],
    ];
    for (const [planned, date, later, days] of cases) {
      const { play, ani } = hall(planned);
      adjourn(play, { date, time: '08.00' });
      play.pass(later * 24 * HOUR);
      resume(play);
      comes(play, ani);
      expect(play.state.settings.days).toEqual(days);
      expect(play.state.sittings.map(({ day }) => day)).toEqual([0, 1]);
      expect(daysOf(play, ani)).toEqual([0, 1]);
    }
  });

  it('[day-5] leaves a list on which somebody is marked for later as it is', () => {
    const { play, ani } = hall(['2026-03-11', '2026-03-12']);
    play.do(DESK, { name: 'person.attend', person: ani.person, day: 1, present: true, onPaper: false });
    expect(
      play.try(DESK, { name: 'workshop.adjourn', until: { date: '2026-03-13', time: '08.00' } }),
    ).toEqual({ refused: 'invalid', detail: { field: 'days' } });
    adjourn(play);
    overnight(play);
    resume(play);
    // The list of today has her already.
    expect(here(play)).toEqual(['Ani']);
    expect(play.try(DESK, { name: 'workshop.settings', change: { days: ['2026-03-11'] } })).toMatchObject({
      refused: 'invalid',
    });
  });

  it('[day-1] ends yesterday where nobody did, and nothing on the same day', () => {
    const { play, ani } = hall();
    expect(play.try(DESK, { name: 'workshop.resume' })).toEqual({
      refused: 'stale-step',
      detail: { step: ISSUES },
    });
    overnight(play);
    expect(here(play)).toEqual(['Ani', 'Budi']);
    resume(play);
    expect(here(play)).toEqual([]);
    expect(play.state.sittings).toMatchObject([
      { day: 0, to: null },
      { day: 1, to: null },
    ]);
    comes(play, ani);
    expect(daysOf(play, ani)).toEqual([0, 1]);
  });

  it('a day that runs past midnight stays the day it is', () => {
    const { play } = hall(['2026-03-11', '2026-03-12', '2026-03-13']);
    adjourn(play);
    overnight(play);
    resume(play);
    play.pass(20 * HOUR);
    const late = play.join('Dewi');
    expect(daysOf(play, late)).toEqual([1]);
  });
});

describe('the record of two days', () => {
  it('[L5] folds again to the same state, with the dates in the zone of the workshop', () => {
    const { play, ani } = hall();
    adjourn(play);
    overnight(play);
    resume(play);
    comes(play, ani);
    expect(evolve(null, play.log)).toEqual(play.state);
    expect(
      play.log.flatMap((entry) =>
        entry.kind === 'workshop.adjourned' || entry.kind === 'workshop.resumed' ? [entry.facts.date] : [],
      ),
    ).toEqual(['2026-03-11', '2026-03-12']);
  });
});
