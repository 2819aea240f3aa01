/** A workshop on a server in its own process, seen from a desk and from phones that run the product's store. */

import type { Workshop } from '@mufakat/client/store/workshop.ts';
import type { CardId, PollId, StepId } from '@mufakat/shared/cards/card.ts';
import type { StepState } from '@mufakat/shared/methods/schema.ts';
import type { ConsensusChoice } from '@mufakat/shared/polls/way.ts';
import type { Created } from '@mufakat/shared/protocol/wire.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import type { Accepted, Command } from '@mufakat/shared/workshop/command.ts';
import { aPoll } from '@mufakat/shared/workshop/play.testing.ts';

import { aCreateRequest } from '../wire/server.ts';
import type { ServerProcess } from './server.ts';
import { openPhone, until, type Phone } from './test-phone.ts';
import { textIn } from './witness.ts';

export interface LiveHall {
  readonly server: ServerProcess;
  readonly browser: Phone;
  readonly created: Created;
  readonly desk: Workshop;
  /** Everyone who joined, in order. */
  readonly phones: readonly Attender[];
  join(name: string, clock?: () => number): Promise<Attender>;
  command(command: Command): Promise<Accepted>;
  /** Moves the room state by state; countdowns are cut short. */
  walkTo(step: string, state: StepState): Promise<void>;
  /** The result as the JSON export gives it. */
  exported(): Promise<Result>;
  close(): void;
}

export interface Attender {
  readonly name: string;
  readonly phone: Phone;
  page: Workshop;
}

export const ISSUES = 'isu' as StepId;
/** A machine with two cores also compiles, lints and draws pictures meanwhile. */
export const WITHIN_MS = 40_000;

export async function openLiveHall(server: ServerProcess, method?: string): Promise<LiveHall> {
  const browser = aPhone(server);
  const created = await browser.api.create({
    ...aCreateRequest(),
    ...(method !== undefined && { method }),
  });
  if (!created.ok) throw new Error(JSON.stringify(created.problem));
  const { workshop, seat, links } = created.value;
  const desk = browser.open(workshop, seat);
  await until(desk, () => isSeen(desk), 'the desk', WITHIN_MS);
  const phones: Attender[] = [];

  const command = (order: Command) => give(desk, order);

  return {
    server,
    browser,
    created: created.value,
    desk,
    phones,
    async join(name, clock) {
      const phone = aPhone(server, clock);
      const page = await phone.join(links.code, {
        name,
        constituency: 'masyarakat',
        institution: '',
        position: '',
        gender: null,
      });
      await until(page, () => page.cards.loaded() && isSeen(page), `${name} is in`, WITHIN_MS);
      const attender = { name, phone, page };
      phones.push(attender);
      return attender;
    },
    command,
    walkTo: (step, state) => walkRoom(desk, step, state),
    async exported() {
      const path = `/api/workshops/${workshop}/export/berita-acara/json?seat=${seat}`;
      const response = await fetch(`${server.base}${path}`, { headers: { cookie: browser.cookie() } });
      if (!response.ok) throw new Error(`the export was answered ${response.status}`);
      return ((await response.json()) as { result: Result }).result;
    },
    close() {
      for (const { phone } of phones) phone.close();
      browser.close();
    },
  };
}

/** An order of the desk that must be taken. */
async function give(desk: Workshop, order: Command): Promise<Accepted> {
  const reply = await desk.send(order);
  if (!reply.ok) throw new Error(`${order.name}: ${JSON.stringify(reply.refusal)}`);
  return reply.accepted;
}

/** Moves a room state by state and step by step; countdowns are cut short. */
export async function walkRoom(desk: Workshop, step: string, state: StepState): Promise<void> {
  const here = (): { step: StepId; state: StepState } => {
    const room = desk.section('room')!;
    return { step: room.current, state: room.steps.find(({ id }) => id === room.current)!.state };
  };
  await until(desk, () => isSeen(desk), 'the desk', WITHIN_MS);
  const { steps } = desk.section('method')!;
  while (here().step !== step || here().state !== state) {
    const from = here();
    const at = steps.findIndex(({ id }) => id === from.step);
    const later = steps[at]!.states[steps[at]!.states.indexOf(from.state) + 1];
    const next = steps[at + 1]!;
    const to =
      later === undefined
        ? { step: next.id as StepId, state: next.states[0]! }
        : { step: from.step, state: later };
    await give(desk, { name: 'step.advance', from, to, skip: null });
    const isThere = () => here().step === to.step && here().state === to.state;
    await until(desk, () => isThere() || desk.section('room')!.closing !== null, 'moved', WITHIN_MS);
    if (!isThere()) await give(desk, { name: 'step.close-now', step: from.step });
    await until(desk, isThere, `${to.step} ${to.state}`, WITHIN_MS);
  }
}

/** Little jitter: a test need not be polite to a hall of one. */
export function aPhone(server: ServerProcess, clock = () => Date.now()): Phone {
  return openPhone({ base: server.base, random: () => Math.random() / 10, clock });
}

/** Every page hears the room again. */
export async function allOnline(pages: readonly Workshop[]): Promise<void> {
  await Promise.all(
    pages.map((page) => until(page, () => page.connection().state === 'online', 'back online', WITHIN_MS)),
  );
}

export function writeIssue(page: Workshop, title: string, ready = true): CardId {
  const id = page.cards.create({ step: ISSUES, kind: 'isu', fields: { judul: title }, ready });
  if (id === null) throw new Error(`${title} could not be written`);
  return id;
}

/** What hangs on the wall of issues that this page has open. */
export function issuesOn(page: Workshop): string[] {
  return page
    .board(ISSUES)
    .cards.map(({ fields }) => textIn(fields, 'judul'))
    .toSorted();
}

/** Leads the hall to its vision, words it, and asks whether all agree. */
export async function askAboutVision(hall: LiveHall): Promise<PollId> {
  const step = 'visi' as StepId;
  await hall.walkTo(step, 'discussion');
  await hall.command({ name: 'statement.word', step, text: 'Sungai kembali', rev: 0 });
  await hall.walkTo(step, 'deciding');
  const { poll } = await hall.command(aPoll({ step, way: 'consensus', on: 'statement' }));
  return poll as PollId;
}

/** Another one each turn. */
export function anAnswer(name: string, turn: number): ConsensusChoice {
  const answer = (['agree', 'agree-with-note', 'object'] as const)[turn % 3] ?? 'agree';
  return { way: 'consensus', answer, text: answer === 'agree' ? null : `${name} ${turn}`, named: false };
}

function isSeen(page: Workshop): boolean {
  return page.section('room') !== undefined && page.section('method') !== undefined;
}
