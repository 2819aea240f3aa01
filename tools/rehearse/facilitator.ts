/**
 * A scripted facilitator for a rehearsal without one: walks the room through every step of whatever method it has, gives the
 * hall time to write and vote, arranges a little, draws the lines, and freezes the result.
 */

import type { Workshop } from '@mufakat/client/store/workshop.ts';
import type { CircleId, StepId } from '@mufakat/shared/cards/card.ts';
import type { Decides, Step, StepState } from '@mufakat/shared/methods/schema.ts';
import type { Accepted, Command } from '@mufakat/shared/workshop/command.ts';
import type { CirclesOfStep, PollView } from '@mufakat/shared/workshop/view.ts';
import { until } from '@mufakat/tests/support/test-phone.ts';

import type { CrowdWords } from './samples.ts';
import { sectionOf } from './section.ts';

export interface FacilitatorOptions {
  readonly desk: Workshop;
  readonly words: CrowdWords;
  /** How many are expected; the first step waits for most of them. */
  readonly people: number;
  /** As of the participants: 1 is a calm hall. */
  readonly pace: number;
  /** Countdowns are cut short. */
  readonly brisk: boolean;
  readonly onStep: (number: number, of: number, step: Step, state: StepState) => void;
}

/** The hall has become quiet, or has had time enough. */
const QUIET_MS = 8000;
/** Late cards may come in while the others are answered. */
const SEAL_TRIES = 30;
const ENOUGH_MS = 90_000;
const LOADED_WITHIN_MS = 30_000;
const LOOK_EVERY_MS = 250;
/** Groups joined and worded per step. */
const ARRANGED = 3;
/** A step that is usually held in circles gets this many, of at least so many people each. */
const CIRCLES = { most: 3, people: 3 } as const;

/** Plays from where the room is to the frozen result. Throws at the first order the room refuses. */
export async function leadWorkshop(given: FacilitatorOptions): Promise<void> {
  await new Facilitator(given).lead();
}

class Facilitator {
  readonly #given: FacilitatorOptions;
  readonly #desk: Workshop;

  constructor(given: FacilitatorOptions) {
    this.#given = given;
    this.#desk = given.desk;
  }

  async lead(): Promise<void> {
    const desk = this.#desk;
    const sections = ['room', 'method', 'people', 'wall', 'tray', 'presence', 'poll', 'roles'] as const;
    await until(
      desk,
      () => sections.every((name) => desk.section(name) !== undefined),
      'the desk',
      LOADED_WITHIN_MS,
    );
    const steps = sectionOf(desk, 'method').steps;
    await this.#order({
      name: 'proceedings.set',
      change: {
        number: this.#given.words.number,
        chair: { name: this.#given.words.chair, position: '', institution: '' },
        notary: { name: this.#given.words.notary, position: '', institution: '' },
      },
    });
    for (const [at, step] of steps.entries()) {
      const before = steps[at - 1];
      if (before !== undefined)
        await this.#advance({ step: before, state: 'closed' }, { step, state: 'prepared' });
      await this.#leadStep(step, at, steps.length - 1);
      if (step.settles === 'result') return;
    }
  }

  async #leadStep(step: Step, number: number, of: number): Promise<void> {
    for (const [at, state] of step.states.entries()) {
      const before = step.states[at - 1];
      if (before !== undefined) await this.#advance({ step, state: before }, { step, state });
      this.#given.onStep(number, of, step, state);
      const next = step.states[at + 1];
      if (state === 'prepared') await this.#setUpCircles(step);
      if (state === 'open') {
        await this.#hallIsQuiet(step);
        await this.#leadCircles(step);
      }
      if (state === 'discussion') await this.#discuss(step);
      if (next === 'closed' && state !== 'prepared') {
        await this.#decide(step);
        if (step.settles === 'roles') await this.#rolesAreAnswered();
        if (step.settles === 'result') {
          await this.#seal();
          return;
        }
      }
    }
  }

  /** The tray is decided before the freeze [S1]; another late card may come in between. */
  async #seal(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const tray = sectionOf(this.#desk, 'tray') ?? [];
      for (const { card, status } of tray)
        if (status === 'waiting')
          await this.#try({ name: 'late.answer', card, text: this.#given.words.late });
      const reply = await this.#desk.send({ name: 'result.freeze' });
      if (reply.ok) return;
      if (tries === SEAL_TRIES) throw new Error(`result.freeze: ${JSON.stringify(reply.refusal)}`);
      await pause(200);
    }
  }

  async #advance(
    from: { step: Step; state: StepState },
    to: { step: Step; state: StepState },
  ): Promise<void> {
    const desk = this.#desk;
    const point = ({ step, state }: { step: Step; state: StepState }) => ({ step: step.id as StepId, state });
    await this.#order({ name: 'step.advance', from: point(from), to: point(to), skip: null });
    const isThere = () => {
      const room = sectionOf(desk, 'room');
      return room.current === to.step.id && this.#stateOf(to.step) === to.state;
    };
    await until(desk, () => isThere() || sectionOf(desk, 'room').closing !== null, 'moved', LOADED_WITHIN_MS);
    if (!isThere() && this.#given.brisk)
      await this.#order({ name: 'step.close-now', step: from.step.id as StepId });
    await until(desk, isThere, `${to.step.id} ${to.state}`, LOADED_WITHIN_MS);
  }

  /** Nobody has come, written or sent anything for a while; the first step waits for most of the hall. */
  async #hallIsQuiet(step: Step): Promise<void> {
    const { people, pace } = this.#given;
    const figure = () => {
      const presence = sectionOf(this.#desk, 'presence');
      return `${presence.present} ${presence.cards}`;
    };
    const isFull = () => step.collects !== null || sectionOf(this.#desk, 'presence').present >= people * 0.8;
    let last = figure();
    let changedAt = Date.now();
    const startedAt = Date.now();
    while (Date.now() - startedAt < ENOUGH_MS * pace) {
      await pause(LOOK_EVERY_MS);
      await this.#seatOutside(step);
      const now = figure();
      if (now !== last) changedAt = Date.now();
      last = now;
      const quiet = Date.now() - changedAt >= QUIET_MS * pace;
      if (quiet && isFull() && (step.collects === null || sectionOf(this.#desk, 'presence').cards > 0))
        return;
    }
  }

  /** A step that is usually held in circles (sidang kelompok) gets them; a hall of few stays together. */
  async #setUpCircles(step: Step): Promise<void> {
    if (step.circles === undefined) return;
    const here = sectionOf(this.#desk, 'presence').present;
    const count = Math.min(CIRCLES.most, Math.floor(here / CIRCLES.people));
    if (count < 2) return;
    const circles = Array.from({ length: count }, (_, at) => ({
      circle: null,
      circleName: this.#given.words.circle(at + 1),
      theme: null,
    }));
    await this.#order({
      name: 'circles.set',
      step: step.id as StepId,
      entry: step.circles.entry,
      circles,
    });
  }

  /** Whoever is in no circle is drawn or placed into one, where people do not choose for themselves. */
  async #seatOutside(step: Step): Promise<void> {
    const of = this.#circlesOf(step);
    if (of === null || of.outside === 0) return;
    const id = step.id as StepId;
    if (of.entry === 'draw') await this.#order({ name: 'circle.draw', step: id, again: false });
    if (of.entry !== 'placed') return;
    const seated = new Set(of.circles.flatMap(({ people }) => people ?? []));
    const outside = (this.#desk.section('people') ?? []).filter(
      (person) => person.status === 'here' && !seated.has(person.id),
    );
    for (const [at, { id: person }] of outside.entries()) {
      const circle = of.circles[at % of.circles.length];
      // Some leave before they are called.
      if (circle !== undefined)
        await this.#try({ name: 'circle.place', step: id, person, circle: circle.id });
    }
  }

  /** Each circle has somebody who leads it, arranges a little and is done; then the plenary goes on with what they bring. */
  async #leadCircles(step: Step): Promise<void> {
    const of = this.#circlesOf(step);
    if (of === null) return;
    for (const { id: circle, people } of of.circles) {
      const person = people?.[0];
      if (person !== undefined) await this.#try({ name: 'circle.lead', circle, person });
      await this.#arrange(step.id, 1, circle);
      await this.#order({ name: 'circle.done', circle, done: true });
    }
    await this.#order({ name: 'circles.merge', step: step.id as StepId });
    await until(this.#desk, () => this.#circlesOf(step) === null, 'the plenary', LOADED_WITHIN_MS);
  }

  #circlesOf(step: Step): CirclesOfStep | null {
    return this.#desk.section('circles')?.find((each) => each.step === step.id && !each.merged) ?? null;
  }

  /** The tray, a few groups joined and worded, the statement from what people wrote. */
  async #discuss(step: Step): Promise<void> {
    const { words } = this.#given;
    for (const [at, late] of (this.#desk.section('tray') ?? []).entries()) {
      if (late.status !== 'waiting' || late.step !== step.id) continue;
      if (at % 2 === 0) await this.#order({ name: 'late.accept', card: late.card });
      else await this.#order({ name: 'late.answer', card: late.card, text: words.late });
    }
    await this.#arrange(step.id, ARRANGED);
    if (step.settles !== 'statement') return;
    const statement = sectionOf(this.#desk, 'room').steps.find(({ id }) => id === step.id)?.statement;
    const titles = this.#liveGroups(step.id)
      .slice(0, 3)
      .map(({ id }): unknown => Object.values(this.#wordsOf(id) ?? {})[0])
      .filter((title) => typeof title === 'string');
    const text = words.statement(titles.join(', '));
    await this.#order({ name: 'statement.word', step: step.id as StepId, text, rev: statement?.rev ?? 0 });
  }

  /** Pairs of groups joined and worded, on the wall of the plenary or on that of a circle. */
  async #arrange(step: string, pairs: number, circle?: CircleId): Promise<void> {
    const groups = this.#liveGroups(step, circle);
    for (let at = 0; at + 1 < Math.min(groups.length, pairs * 2); at += 2) {
      const [keep, drop] = groups.slice(at);
      if (keep === undefined || drop === undefined || keep.kind !== drop.kind) continue;
      // People may still be writing; what was moved since stays as it is.
      await this.#try({
        name: 'group.join',
        keep: keep.id,
        drop: [drop.id],
        base: Math.max(keep.movedAt, drop.movedAt),
      });
      const fields = keep.wording ?? this.#wordsOf(keep.id);
      if (fields !== null) await this.#try({ name: 'group.word', group: keep.id, fields, rev: keep.rev });
    }
  }

  /** The first way offered; where it comes to no mufakat, the majority after it. */
  async #decide(step: Step): Promise<void> {
    const [first] = step.decides;
    if (first === undefined) return;
    if (first.on === 'groups' && this.#liveGroups(step.source ?? step.id).length === 0) return;
    let poll = await this.#hold(step, first);
    const majority = step.decides.find((offer) => offer.way === 'majority' && offer.on === first.on);
    if (poll.result?.tally.passed === false && majority !== undefined)
      poll = await this.#hold(step, majority);
    for (const { id, kind, answer } of poll.result?.remarks ?? [])
      if (kind === 'objection' && answer === null)
        await this.#order({ name: 'objection.answer', objection: id, text: this.#given.words.answer });
    if (poll.on === 'groups') await this.#drawLine(step, poll);
  }

  async #hold(step: Step, { way, on }: Decides): Promise<PollView> {
    const desk = this.#desk;
    const { poll: id } = await this.#order({
      name: 'poll.open',
      step: step.id as StepId,
      way,
      on,
      groups: [],
      params: null,
      raters: null,
      question: null,
      names: 'kept',
    });
    if (id === undefined) throw new Error('a poll without an id');
    const startedAt = Date.now();
    const isComplete = () => {
      const voted = sectionOf(desk, 'presence').voted;
      return voted?.poll === id && voted.voted >= voted.of;
    };
    while (!isComplete() && Date.now() - startedAt < (ENOUGH_MS / 2) * this.#given.pace)
      await pause(LOOK_EVERY_MS);
    await this.#order({ name: this.#given.brisk ? 'poll.close-now' : 'poll.close', poll: id });
    const find = () => sectionOf(desk, 'poll').polls.find((poll) => poll.id === id);
    await until(desk, () => find()?.state === 'closed', 'the poll is closed', LOADED_WITHIN_MS);
    const closed = find();
    if (closed === undefined) throw new Error(`poll ${id} is not in the view`);
    return closed;
  }

  /** As the poll proposes; something must stand, or later steps would have nothing to build on. */
  async #drawLine(step: Step, poll: PollView): Promise<void> {
    const proposed = new Set(poll.result?.proposed ?? []);
    const enough = proposed.size > 0 ? proposed : new Set(poll.options.slice(0, 3).map(({ id }) => id));
    const live = new Set<string>(this.#liveGroups(step.source ?? step.id).map(({ id }) => id));
    const verdicts = poll.options
      .filter(({ id }) => live.has(id))
      .map(({ id }) => ({
        group: id as never,
        accepted: enough.has(id),
        class: null,
        reason: this.#given.words.line,
      }));
    if (verdicts.length > 0)
      await this.#order({ name: 'groups.accept', step: step.id as StepId, poll: poll.id, verdicts });
  }

  async #rolesAreAnswered(): Promise<void> {
    const waiting = () =>
      sectionOf(this.#desk, 'roles').cells.filter(({ answer }) => answer === 'waiting').length;
    const startedAt = Date.now();
    while (waiting() > 0 && Date.now() - startedAt < (ENOUGH_MS / 2) * this.#given.pace)
      await pause(LOOK_EVERY_MS);
  }

  #liveGroups(step: string, circle?: CircleId) {
    const groups = this.#desk.section('wall')?.groups ?? [];
    return groups.filter(
      (group) =>
        group.step === step &&
        group.circle === circle &&
        group.into === null &&
        !group.hidden &&
        group.cards.length > 0,
    );
  }

  /** The words on the wall: the first card's, from the list of groups that links and polls are made of. */
  #wordsOf(group: string) {
    return this.#desk.section('accepted')?.find(({ id }) => id === group)?.wording ?? null;
  }

  #stateOf(step: Step): StepState | undefined {
    return sectionOf(this.#desk, 'room').steps.find(({ id }) => id === step.id)?.state;
  }

  async #order(command: Command): Promise<Accepted> {
    const reply = await this.#desk.send(command);
    if (!reply.ok) throw new Error(`${command.name}: ${JSON.stringify(reply.refusal)}`);
    return reply.accepted;
  }

  async #try(command: Command): Promise<void> {
    await this.#desk.send(command);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
