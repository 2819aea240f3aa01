/**
 * Properties of the record over seeded random workshops: people write, withdraw and come late, facilitators arrange, hide,
 * word, poll, undo and move the room, in any order, most of it refused somewhere.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId, GroupId, StepId } from '../cards/card.ts';
import { boardOf } from './board-of.ts';
import { evolve } from './evolve.ts';
import { isSealed, publishedIn } from './groups.ts';
import { aPoll, DESK, LIVE, Play, viewer } from './play.testing.ts';
import { publish } from './publish.ts';
import { openPolls } from './steps.ts';
import type { WorkshopState } from './state.ts';
import { viewFor } from './view-for.ts';
import type { Viewer } from './view.ts';

const CO = viewer('cofacilitator', 'co');
const SCREEN = viewer('screen', 'screen');

type Act =
  | { act: 'write' | 'withdraw' | 'late'; who: number; card: number }
  | { act: 'join' | 'split' | 'move' | 'hide' | 'word' | 'place'; desk: number; a: number; b: number }
  | { act: 'undo' | 'redo' | 'advance' | 'poll' | 'close' | 'remove' | 'merge'; desk: number }
  | { act: 'vote'; who: number; a: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom('write' as const, 'withdraw' as const, 'late' as const),
      who: fc.nat(3),
      card: fc.nat(5),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'join' as const,
        'split' as const,
        'move' as const,
        'hide' as const,
        'word' as const,
        'place' as const,
      ),
      desk: fc.nat(1),
      a: fc.nat(20),
      b: fc.nat(20),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'undo' as const,
        'redo' as const,
        'advance' as const,
        'poll' as const,
        'close' as const,
      ),
      desk: fc.nat(1),
    }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('vote' as const), who: fc.nat(3), a: fc.nat(20) }) },
);

const marker = (who: number, card: number) => `PENANDA-${who}-${card}-AKHIR`;
const STEPS = ['isu', 'visi'] as const;
const FIELD = { isu: 'judul', visi: 'kata-kunci' } as const;

interface World {
  play: Play;
  people: Viewer[];
  done: { cards: number; arranged: number; ballots: number; undone: number };
}

/** From the open step, or from its open poll. */
function playOut(acts: readonly Act[], from: 'writing' | 'poll' = 'writing'): World {
  const play = new Play();
  const people = ['Ani', 'Budi', 'Citra', 'Dewi'].map((name, i) =>
    play.join(name, i % 2 === 0 ? 'pemerintah' : 'masyarakat'),
  );
  play.go('isu', 'open');
  const done = { cards: 0, arranged: 0, ballots: 0, undone: 0 };
  if (from === 'poll') {
    for (const who of [0, 1, 2, 3]) step(play, people, { act: 'write', who, card: 0 }, done);
    play.go('isu', 'deciding');
    step(play, people, { act: 'poll', desk: 0 }, done);
  }
  for (const it of acts) step(play, people, it, done);
  return { play, people, done };
}

function step(play: Play, people: readonly Viewer[], it: Act, done: World['done']): void {
  const { state } = play;
  const groups = [...state.groups.values()].filter((group) => group.into === null).map((group) => group.id);
  const cards = [...state.cards.keys()];
  const desk = 'desk' in it && it.desk === 1 ? CO : DESK;
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
  const base = state.n;
  switch (it.act) {
    case 'write':
    case 'withdraw':
    case 'late': {
      const who = people[it.who] as Viewer;
      const where = it.act === 'late' ? 'isu' : STEPS[it.card % 2 === 0 ? 0 : 1];
      const before = play.state.n;
      play.card(
        who,
        `card-${it.who}-${it.card}`,
        where,
        where,
        { [FIELD[where]]: marker(it.who, it.card) },
        { ready: it.act !== 'withdraw' },
      );
      if (play.state.n > before) done.cards++;
      return;
    }
    case 'join':
    case 'split':
    case 'move':
    case 'hide':
    case 'word':
    case 'place': {
      const group = pick(groups, it.a);
      const other = pick(groups, it.b);
      const card = pick(cards, it.a);
      if (group === undefined || other === undefined || card === undefined) return;
      const command =
        it.act === 'join'
          ? { name: 'group.join' as const, keep: group, drop: [other], base }
          : it.act === 'split'
            ? {
                name: 'group.split' as const,
                group,
                cards: state.groups.get(group)?.cards.slice(0, 1) ?? [],
                base,
              }
            : it.act === 'move'
              ? { name: 'card.move' as const, card, to: it.b % 3 === 0 ? null : other, index: it.b, base }
              : it.act === 'hide'
                ? { name: 'card.hide' as const, card, hidden: it.b % 2 === 0 }
                : it.act === 'place'
                  ? { name: 'group.place' as const, group, before: it.b % 2 === 0 ? null : other, base }
                  : {
                      name: 'group.word' as const,
                      group,
                      rev: state.groups.get(group)?.rev ?? 0,
                      fields:
                        it.b % 3 === 0
                          ? null
                          : { [FIELD[(state.groups.get(group)?.kind ?? 'isu') as 'isu']]: `Rumusan ${it.b}` },
                    };
      if (!('refused' in play.try(desk, command))) done.arranged++;
      return;
    }
    case 'undo':
    case 'redo':
      if (!('refused' in play.try(desk, { name: it.act }))) done.undone++;
      return;
    case 'advance': {
      const run = state.steps.get(state.current);
      const at = state.method.steps.findIndex((step) => step.id === state.current);
      const states = state.method.steps[at]?.states ?? [];
      if (run === undefined || run.id === 'visi') return;
      const to =
        run.state === 'closed'
          ? { step: state.method.steps[at + 1]?.id as StepId, state: 'open' as const }
          : { step: run.id, state: states[states.indexOf(run.state) + 1] ?? 'closed' };
      play.try(desk, { name: 'step.advance', from: { step: run.id, state: run.state }, to, skip: null });
      return;
    }
    case 'poll':
      play.try(desk, aPoll({ step: state.current, way: 'dots', on: 'groups' }));
      return;
    case 'close': {
      const poll = openPolls(state)[0];
      if (poll !== undefined) play.try(desk, { name: 'poll.close', poll: poll.id });
      return;
    }
    case 'vote': {
      const poll = openPolls(state)[0];
      const who = people[it.who] as Viewer;
      const option = poll === undefined ? undefined : pick(poll.options, it.a);
      if (poll === undefined || option === undefined) return;
      const rev = (poll.ballots.get(who.person)?.rev ?? 0) + 1;
      const answer = play.try(who, {
        name: 'ballot.cast',
        poll: poll.id,
        rev,
        choice: { way: 'dots', dots: [{ option: option.id, dots: 1 }] },
        for: null,
      });
      if (!('refused' in answer)) done.ballots++;
      return;
    }
    case 'remove':
    case 'merge':
      return;
  }
}

/** What undo promises to bring back: the arrangement, without who moved it when. */
function arrangement(state: WorkshopState) {
  return {
    boards: STEPS.map((step) => boardOf(state, step as StepId)),
    timer: state.timer,
    steps: [...state.steps.values()].map((run) => [run.id, run.state]),
    hidden: [...state.cards.values()].filter((card) => card.hidden).map((card) => card.id),
  };
}

describe('properties of the record', () => {
  it('[L5] replay equals state, whatever was played; and much was played', () => {
    const sum = { cards: 0, arranged: 0, ballots: 0, undone: 0 };
    fc.assert(
      fc.property(
        fc.array(act, { minLength: 20, maxLength: 80 }),
        fc.constantFrom('writing' as const, 'poll' as const),
        (acts, from) => {
          const { play, done } = playOut(acts, from);
          expect(evolve(null, play.log)).toEqual(play.state);
          for (const id of STEPS) {
            const there = [...play.state.cards.values()].filter(
              (card) => card.step === id && card.status === 'published',
            );
            expect(publishedIn(play.state, id as StepId)).toBe(there.length);
          }
          for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += done[key];
        },
      ),
      { numRuns: 120 },
    );
    expect(sum.cards).toBeGreaterThan(300);
    expect(sum.arranged).toBeGreaterThan(200);
    expect(sum.undone).toBeGreaterThan(50);
    expect(sum.ballots).toBeGreaterThan(20);
  });

  it('undo then redo leaves the arrangement as it was', () => {
    let undone = 0;
    fc.assert(
      fc.property(fc.array(act, { minLength: 20, maxLength: 60 }), (acts) => {
        const { play } = playOut(acts);
        const before = arrangement(play.state);
        if ('refused' in play.try(DESK, { name: 'undo' })) return;
        undone++;
        expect(play.try(DESK, { name: 'redo' })).toEqual({});
        expect(arrangement(play.state)).toEqual(before);
      }),
      { numRuns: 120 },
    );
    expect(undone).toBeGreaterThan(30);
  });

  it('[W2, W5, E4] no sealed, hidden, withdrawn or late card is in the bytes of anyone outside the desk but its author', () => {
    let secrets = 0;
    fc.assert(
      fc.property(fc.array(act, { minLength: 20, maxLength: 80 }), (acts) => {
        const { play, people } = playOut(acts);
        const { state } = play;
        for (const who of [...people, SCREEN]) {
          const bytes = JSON.stringify([
            viewFor(state, who, LIVE),
            ...STEPS.map((step) => boardBytes(state, step)),
          ]);
          for (const [id, secret] of secretsOf(state)) {
            const [, author] = id.split('-');
            if (people[Number(author)] === who) continue;
            secrets++;
            expect(bytes).not.toContain(secret);
          }
        }
      }),
      { numRuns: 120 },
    );
    expect(secrets).toBeGreaterThan(200);
  });

  it('[B3] no figure of an open poll is in any view', () => {
    let open = 0;
    fc.assert(
      fc.property(fc.array(act, { minLength: 30, maxLength: 80 }), (acts) => {
        const { play, people } = playOut(acts, 'poll');
        for (const who of [...people, SCREEN, DESK]) {
          for (const poll of viewFor(play.state, who, LIVE).poll.polls) {
            if (poll.state !== 'open' && poll.state !== 'closing') continue;
            open++;
            expect(poll.result).toBeNull();
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(open).toBeGreaterThan(20);
  });

  it('[W4] publishing every card again makes no event', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 10, maxLength: 60 }), (acts) => {
        const { play, people } = playOut(acts);
        for (const card of play.state.cards.values()) {
          if (card.status !== 'published') continue;
          const owner = people.find((who) => who.person === card.author) as Viewer;
          const again = {
            id: card.id,
            step: card.step,
            kind: card.kind,
            ready: true,
            for: null,
            fields: card.fields,
          };
          expect(
            publish(play.state, owner.person, [again], { ids: play.ids, role: owner.role }).events,
          ).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function boardBytes(state: WorkshopState, step: (typeof STEPS)[number]): unknown {
  const { cards, groups } = boardOf(state, step as StepId);
  return [[...cards], [...groups]];
}

/** Markers that must not leave: by card id. A card whose words an older wording or poll copied is left out. */
function secretsOf(state: WorkshopState): Map<CardId, string> {
  const secrets = new Map<CardId, string>();
  const copied = JSON.stringify([
    ...[...state.polls.values()].map((poll) => poll.options),
    ...[...state.groups.values()].map((group) => group.wording),
  ]);
  const add = (id: CardId) => {
    const [, who, card] = id.split('-');
    const text = marker(Number(who), Number(card));
    if (!copied.includes(text)) secrets.set(id, text);
  };
  for (const card of state.cards.values()) {
    if (
      isSealed(state, card.step) ||
      card.hidden ||
      (card.status === 'withdrawn' && !stands(state, card.group))
    )
      add(card.id);
  }
  for (const late of state.tray.values())
    if (late.status === 'waiting' && !state.cards.has(late.id)) add(late.id);
  return secrets;
}

function stands(state: WorkshopState, group: GroupId): boolean {
  return state.groups.get(group)?.standing.state !== 'none' || state.hall.spotlight === group;
}
