/**
 * Any order at any time: whatever a client can say, in whatever state the room is, is taken or refused, and nothing throws:
 * not the schema, the decision, the fold, a view, a board, nor the result and its pages.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawerCard, StepId } from '@mufakat/shared/cards/card.ts';
import { readDrawerCard } from '@mufakat/shared/cards/drawer.ts';
import { COMMANDS, type CommandName } from '@mufakat/shared/permissions/command-names.ts';
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { canonicalJson } from '@mufakat/shared/result/canonical.ts';
import { reportDocument } from '@mufakat/shared/result/report.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { boardOf } from '@mufakat/shared/workshop/board-of.ts';
import { parseCommand } from '@mufakat/shared/workshop/command-schema.ts';
import { isRefusal } from '@mufakat/shared/workshop/context.ts';
import { decide } from '@mufakat/shared/workshop/decide.ts';
import { evolve } from '@mufakat/shared/workshop/evolve.ts';
import { liveGroups } from '@mufakat/shared/workshop/groups.ts';
import { DESK, LIVE, Play, viewer } from '@mufakat/shared/workshop/play.testing.ts';
import { publish } from '@mufakat/shared/workshop/publish.ts';
import { REFUSALS, type RefusalCode } from '@mufakat/shared/workshop/refusal.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';
import { guestView, viewFor } from '@mufakat/shared/workshop/view-for.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';
import { Chance, strangeFields, strangeOrder } from '../support/strange.ts';

const STAFF = [DESK, viewer('cofacilitator', 'co'), viewer('notulis', 'notulis')];
const SCREEN = viewer('screen', 'screen');
const NEWCOMER = viewer('guest', 'guest');
const OTHERS = [SCREEN, NEWCOMER];
const PRINT = { paper: 'F4', sha256: null, verifyUrl: null } as const;
const LEADING_ON = [
  'step.advance',
  'poll.open',
  'ballot.cast',
  'ballot.cast',
  'poll.close',
  'groups.accept',
  'role.answer',
  'group.join',
  'result.freeze',
  'workshop.adjourn',
  'workshop.resume',
  'workshop.resume',
  'undo',
] as const;
/** What must have been taken somewhere, or the orders did not come deep enough to mean anything. */
const DEEP = [
  'poll.open',
  'poll.close',
  'ballot.cast',
  'groups.accept',
  'step.advance',
  'undo',
  'workshop.adjourn',
  'workshop.resume',
];
const PLACES = spwt.steps.flatMap((step) => step.states.map((state) => [step.id, state] as const));

/** A hall with people, a helper, somebody without a phone, and accepted programmes once their step is past. */
function hallAt(place: number, chance: Chance): { play: Play; people: Viewer[] } {
  const play = new Play();
  const people = ['Ani', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri'].map((name, at) =>
    play.join(name, at % 2 === 0 ? 'pemerintah' : 'masyarakat', at < 3 ? 'Bappeda' : 'Kelompok tani'),
  );
  const helper = people[0] as Viewer;
  play.do(DESK, { name: 'person.role', person: helper.person, role: 'helper' });
  people[0] = viewer('helper', helper.person);
  const fields = { name: 'Sari', constituency: 'masyarakat', institution: '', position: '', gender: null };
  play.do(people[0], { name: 'person.add', fields, withoutPhone: true, onPaper: false, helper: null });
  const [to, state] = PLACES[place % PLACES.length] as (typeof PLACES)[number];
  for (const step of spwt.steps) {
    const run = step.id === to ? state : 'closed';
    if (step.states.includes('open') && run !== 'prepared') {
      play.go(step.id, 'open');
      for (let at = 0; at < 6; at++) write(play, people, chance, step.id, 0.02);
    }
    play.go(step.id, run);
    if (step.id === to) break;
    if (step.settles !== 'accepted') continue;
    const verdicts = liveGroups(play.state, (step.source ?? step.id) as StepId).map(({ id }) => ({
      group: id,
      accepted: true,
      class: null,
      reason: 'Disepakati',
    }));
    if (verdicts.length > 0)
      play.try(DESK, { name: 'groups.accept', step: step.id as StepId, poll: null, verdicts });
  }
  return { play, people };
}

/** A card as it may lie in a drawer, honest or not. */
function write(play: Play, people: readonly Viewer[], chance: Chance, at: string, strange: number): void {
  const { state } = play;
  const owner = chance.pick(people);
  const step = chance.of(strange) ? chance.pick(spwt.steps).id : at;
  const kinds = spwt.steps.find(({ id }) => id === step)?.collects?.kinds ?? ['isu'];
  const kind = chance.of(strange) ? chance.pick(spwt.cardKinds).id : chance.pick(kinds);
  const id = chance.of(strange) && state.cards.size > 0 ? chance.pick([...state.cards.keys()]) : play.ids();
  const read = readDrawerCard(id, {
    step,
    kind,
    ready: chance.of(0.9),
    for: chance.of(0.15) ? chance.pick([...state.people.keys()]) : null,
    fields: strangeFields(chance, kind, state),
  });
  if ('refusal' in read) return;
  const card: DrawerCard = read;
  play.take(publish(state, owner.person, [card], { ids: play.ids, role: owner.role }).events);
}

/** Someone who may well give this order. */
function fitFor(name: CommandName, people: readonly Viewer[], chance: Chance, state: WorkshopState): Viewer {
  if (name === 'ballot.cast' || name === 'role.answer') return chance.pick(people);
  if (name === 'guest.ask' || name === 'guest.leave') return someGuest(state, chance);
  return name === 'person.join' || name === 'claim.ask' ? NEWCOMER : chance.pick(STAFF);
}

function someGuest(state: WorkshopState, chance: Chance): Viewer {
  const guests = [...state.guests.keys()];
  return guests.length === 0 ? NEWCOMER : viewer('guest', chance.pick(guests));
}

function showAll(play: Play, chance: Chance, people: readonly Viewer[]): void {
  const { state } = play;
  for (const who of [chance.pick(people), chance.pick(STAFF), SCREEN])
    JSON.stringify(viewFor(state, who, LIVE));
  JSON.stringify(guestView(state, someGuest(state, chance), LIVE));
  boardOf(state, state.current);
}

function printAll(play: Play): void {
  const result = buildResult(play.state, { program: 'test', frozen: null });
  canonicalJson(result);
  beritaAcara(result, PRINT);
  for (const report of result.method.prints.reports) reportDocument(result, report, PRINT);
}

describe('any order at any time', () => {
  it('[11] is taken or refused, never throws, and the log folds to the same state again', () => {
    const taken = new Map<string, number>();
    const refusals = new Set<string>();
    let refused = 0;
    fc.assert(
      fc.property(fc.noBias(fc.nat(PLACES.length - 1)), fc.noBias(fc.nat()), (place, seed) => {
        const chance = new Chance(seed);
        const { play, people } = hallAt(place, chance);
        for (let at = 0; at < 80; at++) {
          if (chance.of(0.2)) write(play, people, chance, play.state.current, 0.2);
          if (chance.of(0.05)) play.pass(chance.pick([1, 5_000, 10_000]));
          // To come deep, the orders that lead on are given more often, and by those who may.
          const name = chance.of(0.5) ? chance.pick(LEADING_ON) : chance.pick(COMMANDS);
          const who = chance.of(0.15)
            ? chance.pick([...STAFF, ...people, ...OTHERS])
            : fitFor(name, people, chance, play.state);
          const order = parseCommand(strangeOrder(chance, name, play.state));
          if (order === null) continue;
          const answer = play.try(who, order, chance.of(0.3) ? 3 : 0);
          if ('refused' in answer) {
            refusals.add(answer.refused);
            refused++;
            continue;
          }
          taken.set(order.name, (taken.get(order.name) ?? 0) + 1);
          showAll(play, chance, people);
        }
        printAll(play);
        expect(evolve(null, JSON.parse(JSON.stringify(play.log)))).toEqual(play.state);
      }),
      { numRuns: 100 },
    );
    expect([...refusals].filter((code) => !REFUSALS.includes(code as RefusalCode))).toEqual([]);
    expect(refused).toBeGreaterThan(1_000);
    expect(taken.size).toBeGreaterThan(48);
    expect([...taken.keys()]).toEqual(expect.arrayContaining(DEEP));
  });

  it('[11] raw values that are no orders are refused by the schema', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMMANDS), fc.object({ maxDepth: 3 }), (name, value) => {
        const order = parseCommand({ ...value, name });
        if (order === null) return;
        const play = new Play();
        for (const who of [...STAFF, ...OTHERS, play.join('Ani')]) {
          const outcome = decide(play.state, order, {
            viewer: who,
            now: play.now,
            ids: play.ids,
            connected: 1,
          });
          expect(isRefusal(outcome) ? REFUSALS : [null]).toContain(
            isRefusal(outcome) ? outcome.refused : null,
          );
        }
      }),
      { numRuns: 2_000 },
    );
    for (const raw of [
      null,
      3,
      'undo',
      [],
      ['undo'],
      { name: ['undo'] },
      { name: '__proto__' },
      { name: 'constructor' },
    ])
      expect(parseCommand(raw)).toBeNull();
  });
});
