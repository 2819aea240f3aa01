/** A real workshop on our server: created, walked to the first step that collects cards, and joined by people. */

import type { PersonId, SeatId } from '@mufakat/shared/cards/card.ts';
import { paperPath } from '@mufakat/shared/protocol/paper-address.ts';
import type { StepState } from '@mufakat/shared/methods/schema.ts';
import type { Workshop } from '@mufakat/client/store/workshop.ts';

import { openPhone, until } from '../support/test-phone.ts';
import { aCreateRequest } from '../wire/server.ts';
import { STEP } from './cards.ts';

export interface Person {
  readonly seat: SeatId;
  readonly person: PersonId;
  readonly headers: Readonly<Record<string, string>>;
}

export interface BenchHall {
  readonly base: string;
  readonly code: string;
  readonly people: readonly Person[];
  boardUrl(person: Person): string;
  drawerUrl(person: Person): string;
  close(): void;
}

/** The first generation of a drawer. */
const DRAWER_EPOCH = 1;
/** Look-ups of a code are limited per second [T3]; a page tries again by itself. */
const RETRY_MS = 250;

export async function openBenchHall(port: number, count: number): Promise<BenchHall> {
  const base = `http://127.0.0.1:${port}`;
  const browser = openPhone({ base });
  const created = await browser.api.create(aCreateRequest());
  if (!created.ok) throw new Error(`not created: ${JSON.stringify(created.problem)}`);
  const { workshop, seat, links } = created.value;
  const desk = browser.open(workshop, seat);
  await walkToStep(desk);
  const people: Person[] = [];
  for (let n = 0; n < count; n++) people.push(await join(base, links.code, n));
  const at = base.replace('http', 'ws');
  const epoch = desk.section('room')?.boardEpoch ?? 0;
  return {
    base,
    code: links.code,
    people,
    boardUrl: ({ seat: own }) => at + paperPath({ workshop, seat: own, paper: 'board', step: STEP, epoch }),
    drawerUrl: ({ seat: own, person: owner }) =>
      at + paperPath({ workshop, seat: own, paper: 'drawer', owner, epoch: DRAWER_EPOCH }),
    close: () => browser.close(),
  };
}

async function join(base: string, code: string, n: number): Promise<Person> {
  const phone = openPhone({ base });
  const person = {
    name: `Warga ${n}`,
    constituency: 'masyarakat',
    institution: '',
    position: '',
    gender: null,
  };
  const request = { op: `bench-${n}`, code, person, sameAs: null, another: true };
  for (;;) {
    const answer = await phone.api.join(request);
    if (answer.ok && answer.value.joined) {
      const { seat, person: id } = answer.value;
      phone.close();
      return { seat, person: id, headers: { origin: base, cookie: phone.cookie() } };
    }
    const isBusy = !answer.ok && answer.problem.kind === 'refused' && answer.problem.error === 'rate';
    if (!isBusy) throw new Error(`not joined: ${JSON.stringify(answer)}`);
    await new Promise((done) => setTimeout(done, RETRY_MS));
  }
}

/** Nobody is here yet, so no step waits for a countdown. */
async function walkToStep(desk: Workshop): Promise<void> {
  await until(
    desk,
    () => desk.section('room') !== undefined && desk.section('method') !== undefined,
    'a view',
  );
  for (;;) {
    const from = pointOf(desk);
    const steps = desk.section('method')?.steps ?? [];
    const at = steps.findIndex(({ id }) => id === from.step);
    const states = steps[at]?.states ?? [];
    if (from.step === STEP && from.state === 'open') return;
    const later = states[states.indexOf(from.state) + 1];
    const next = steps[at + 1];
    const to =
      later === undefined && next !== undefined
        ? { step: next.id, state: next.states[1] as StepState }
        : { step: from.step, state: later as StepState };
    const reply = await desk.send({
      name: 'step.advance',
      from,
      to: { ...to, step: to.step as typeof STEP },
      skip: null,
    });
    if (!reply.ok) throw new Error(`the room did not move: ${reply.refusal.refused}`);
    await until(desk, () => pointOf(desk).step === to.step && pointOf(desk).state === to.state, 'the move');
  }
}

function pointOf(desk: Workshop): { step: typeof STEP; state: StepState } {
  const room = desk.section('room');
  const row = room?.steps.find(({ id }) => id === room.current);
  if (room === undefined || row === undefined) throw new Error('the room has no step');
  return { step: room.current, state: row.state };
}
