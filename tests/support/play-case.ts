/**
 * Plays a case from the lobby to the frozen result, as a facilitator with a hall full of people would: everyone comes in,
 * writes, the wall is arranged, polls are held, lines drawn, roles answered, the minutes filled in and frozen. What happens is
 * the case's; how it reaches the room is the hands'.
 */
import type {
  ActorId,
  CardId,
  CircleId,
  Fields,
  FieldValue,
  GroupId,
  PersonId,
  PollId,
  StepId,
} from '@mufakat/shared/cards/card.ts';
import type { Method, Step, StepState } from '@mufakat/shared/methods/schema.ts';
import { collectsIn, kindById } from '@mufakat/shared/methods/walk.ts';
import type { BallotChoice } from '@mufakat/shared/polls/way.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import type { View } from '@mufakat/shared/workshop/view.ts';
import {
  groupsOf,
  type Case,
  type CaseCard,
  type CaseGroup,
  type CasePerson,
  type CasePoll,
} from '../cases/case.ts';
import { jpegOf, picturesIn } from '../cases/pictures.ts';
import type { Hands } from './hands.ts';

export interface Progress {
  readonly step: string;
  readonly what: 'step' | 'people' | 'cards' | 'groups' | 'poll' | 'roles' | 'minutes' | 'frozen';
  readonly done: number;
  readonly of: number;
}

/** What was played, by the case's keys, for whoever compares. */
export interface Played {
  readonly people: ReadonlyMap<string, PersonId>;
  readonly cards: ReadonlyMap<string, CardId>;
  readonly polls: ReadonlyMap<string, PollId>;
  groupOf(key: string): GroupId | undefined;
}

export interface PlayOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Called when a step has reached a state, before anything happens in it: for kills, cuts and pictures. */
  readonly onState?: (step: string, state: StepState) => Promise<void>;
  /** Called when a poll was opened and when it was closed, before anyone votes or a line is drawn. */
  readonly onPoll?: (poll: CasePoll, state: 'open' | 'closed') => Promise<void>;
  /** The last step to play; the rest stays as it is. */
  readonly until?: string;
}

const BACK_SOON = 'Lima menit lagi kembali ke pleno.';
/** What the desk says to whoever it said nothing else to. */
const CAME_LATE = 'Datang setelah langkah ditutup.';

export async function playCase(
  value: Case,
  method: Method,
  hands: Hands,
  options: PlayOptions = {},
): Promise<Played> {
  const player = new CasePlayer(value, method, hands, options);
  await player.play();
  return player;
}

class CasePlayer implements Played {
  readonly people = new Map<string, PersonId>();
  readonly cards = new Map<string, CardId>();
  readonly polls = new Map<string, PollId>();
  private readonly groups = new Map<string, GroupId>();
  /** By `<step>|<name>`. */
  private readonly circles = new Map<string, CircleId>();
  private readonly value: Case;
  private readonly method: Method;
  private readonly hands: Hands;
  private readonly options: PlayOptions;

  constructor(value: Case, method: Method, hands: Hands, options: PlayOptions) {
    this.value = value;
    this.method = method;
    this.hands = hands;
    this.options = options;
  }

  groupOf(key: string): GroupId | undefined {
    return this.groups.get(key);
  }

  async play(): Promise<void> {
    await this.admit(this.method.steps[0]?.id ?? '');
    await this.hands.notulis({ name: 'proceedings.set', change: this.proceedings() });
    await this.putUpMap();
    for (const [i, step] of this.method.steps.entries()) {
      if (i > 0) {
        await this.beginDay(step.id);
        await this.admit(step.id);
        await this.advance(
          { step: this.method.steps[i - 1]?.id ?? '', state: 'closed' },
          { step: step.id, state: 'prepared' },
        );
      }
      await this.playStep(step);
      this.report(step.id, 'step', i + 1, this.method.steps.length);
      if (step.id === this.options.until) return;
    }
  }

  private async putUpMap(): Promise<void> {
    const { map } = this.value;
    if (map === undefined) return;
    await this.hands.give({ desk: true }, jpegOf(map.sheet));
    const { title, source } = map;
    await this.hands.desk({ name: 'map.set', sheet: { picture: map.sheet.picture, title, source } });
  }

  /** Ends the day before this step and begins the next: those who come say so, or are marked by the desk. */
  private async beginDay(step: string): Promise<void> {
    const { laterDays = [], settings } = this.value;
    const day = laterDays.findIndex(({ begins }) => begins === step) + 1;
    const date = settings.days[day];
    if (day === 0 || date === undefined) return;
    const until = { date, time: settings.startsAt };
    await this.hands.desk({ name: 'workshop.adjourn', until });
    await this.hands.sleep(until);
    await this.hands.desk({ name: 'workshop.resume' });
    await this.hands.look((view) => (view.room.until === null && view.room.day === day ? true : undefined));
    const coming = this.value.people.filter(
      ({ key }) => this.people.has(key) && laterDays[day - 1]?.absent.includes(key) === false,
    );
    await this.each(coming, async ({ key, device }) => {
      const person = this.idOf(key);
      if (device === 'phone') await this.hands.person(key, { name: 'person.return', person });
      else
        await this.hands.desk({
          name: 'person.attend',
          person,
          day,
          present: true,
          onPaper: device === 'paper',
        });
    });
    await this.hands.look((view) => (view.presence.present >= coming.length ? true : undefined));
    this.report(step, 'people', coming.length, this.value.people.length);
  }

  private async playStep(step: Step): Promise<void> {
    for (const [i, state] of step.states.entries()) {
      if (i > 0)
        await this.advance(
          { step: step.id, state: step.states[i - 1] as StepState },
          { step: step.id, state },
        );
      if (state === 'prepared') await this.formCircles(step);
      await this.options.onState?.(step.id, state);
      const next = step.states[i + 1];
      if (state === 'open') await this.writeAll(this.cardsOf(step, false));
      if (state === 'open') await this.workInCircles(step);
      if (i > 0 && collectsIn(step, step.states[i - 1] as StepState) && !collectsIn(step, state))
        await this.comeLate(step);
      if (state === 'discussion' || (state === 'open' && next !== 'discussion')) await this.discuss(step);
      if (next === 'closed') {
        await this.holdPolls(step);
        await this.drawLines(step);
        if (step.settles === 'roles') await this.answerRoles();
        if (step.settles === 'result') await this.freeze();
        if (step.settles === 'result') return;
      }
    }
  }

  /** Forward by one state; a countdown that began is cut short, as a facilitator in a hurry does. */
  private async advance(
    from: { step: string; state: StepState },
    to: { step: string; state: StepState },
  ): Promise<void> {
    const point = (at: { step: string; state: StepState }) => ({ step: at.step as StepId, state: at.state });
    await this.hands.desk({ name: 'step.advance', from: point(from), to: point(to), skip: null });
    const closing = await this.hands.look((view) => {
      const row = view.room.steps.find((step) => step.id === to.step);
      if (row?.state === to.state && view.room.current === to.step) return 'there' as const;
      return view.room.closing === null ? undefined : ('closing' as const);
    });
    if (closing === 'there') return;
    await this.hands.desk({ name: 'step.close-now', step: from.step as StepId });
    await this.hands.look((view) =>
      view.room.steps.find((step) => step.id === to.step)?.state === to.state ? true : undefined,
    );
  }

  private async admit(step: string): Promise<void> {
    const coming = this.value.people.filter((person) => person.arrives === step);
    // Helpers first: those they write for are given to them as they come.
    const first = coming.filter((person) => person.helper === null);
    await this.each(first, (person) => this.enter(person));
    await this.each(
      coming.filter((person) => person.helper !== null),
      (person) => this.enter(person),
    );
    if (coming.length > 0) this.report(step, 'people', this.people.size, this.value.people.length);
  }

  private async enter(person: CasePerson): Promise<void> {
    const helper = person.helper === null ? null : this.idOf(person.helper);
    if (helper !== null) await this.hands.desk({ name: 'person.role', person: helper, role: 'helper' });
    this.people.set(person.key, await this.hands.enter(person, helper));
  }

  /** Circles are named, everybody finds theirs, and one of each leads it. */
  private async formCircles(step: Step): Promise<void> {
    const held = this.value.circles?.find((each) => each.step === step.id);
    if (held === undefined) return;
    const named = held.circles.map(({ name }) => ({ circle: null, circleName: name, theme: null }));
    await this.hands.desk({
      name: 'circles.set',
      step: step.id as StepId,
      entry: 'choice',
      circles: named,
    });
    for (const { name, leader, members } of held.circles) {
      const circle = await this.hands.look((view) => circleOf(view, step.id, name)?.id);
      this.circles.set(`${step.id}|${name}`, circle);
      await this.each(members, async (key) => {
        const person = this.idOf(key);
        if (this.writerOf(key) === key) await this.hands.person(key, { name: 'circle.join', circle });
        else await this.hands.desk({ name: 'circle.place', step: step.id as StepId, person, circle });
      });
      await this.hands.desk({ name: 'circle.lead', circle, person: this.idOf(leader) });
      await this.hands.look((view) =>
        circleOf(view, step.id, name)?.members === members.length ? true : undefined,
      );
    }
  }

  /** Each circle takes its time, arranges what is its own and says when it is done; then the plenary has what they brought. */
  private async workInCircles(step: Step): Promise<void> {
    const held = this.value.circles?.find((each) => each.step === step.id);
    if (held === undefined) return;
    await this.hands.desk({ name: 'circles.tell', step: step.id as StepId, text: BACK_SOON });
    await this.each(held.circles, async ({ name, leader, members }) => {
      const circle = this.circles.get(`${step.id}|${name}`) as CircleId;
      const lead = (command: Command) => this.hands.person(leader, command);
      await lead({ name: 'circle.timer', circle, act: 'start', ms: step.minutes * 30_000 });
      const isOwn = (key: string) =>
        members.includes(this.value.cards.find((card) => card.key === key)?.author ?? '');
      await this.arrange(step, (group) => group.cards.every(isOwn), lead);
      await lead({ name: 'circle.done', circle, done: true });
    });
    await this.hands.desk({ name: 'circles.merge', step: step.id as StepId });
    await this.hands.look((view) =>
      view.circles.find((each) => each.step === step.id)?.merged === true ? true : undefined,
    );
  }

  /** In whose drawer a person writes in a step. */
  private circleOfWriter(step: string, writer: string): CircleId | null {
    const held = this.value.circles?.find((each) => each.step === step);
    const own = held?.circles.find(({ members }) => members.includes(writer));
    return own === undefined ? null : (this.circles.get(`${step}|${own.name}`) ?? null);
  }

  private cardsOf(step: Step, late: boolean): CaseCard[] {
    return this.value.cards.filter((card) => card.step === step.id && card.late === late);
  }

  private async writeAll(cards: readonly CaseCard[]): Promise<void> {
    let done = 0;
    // One person writes one card after the other, all people at once.
    const byWriter = Map.groupBy(cards, (card) => this.writerOf(card.author));
    await this.each([...byWriter.values()], async (own) => {
      for (const card of own) {
        this.cards.set(card.key, await this.write(card));
        done += 1;
        if (done % 10 === 0 || done === cards.length) this.report(card.step, 'cards', done, cards.length);
      }
    });
  }

  private async write(card: CaseCard): Promise<CardId> {
    const writer = this.writerOf(card.author);
    for (const picture of picturesIn(card.fields)) await this.hands.give({ person: writer }, jpegOf(picture));
    return this.hands.write({
      key: card.key,
      writer,
      for: writer === card.author ? null : this.idOf(card.author),
      step: card.step,
      kind: card.kind,
      fields: this.resolved(card.kind, card.fields),
      late: card.late,
      circle: writer === card.author && !card.late ? this.circleOfWriter(card.step, writer) : null,
    });
  }

  /** Cards that come once the step stopped collecting, and what the desk does with them. */
  private async comeLate(step: Step): Promise<void> {
    await this.writeAll(this.cardsOf(step, true));
    await this.decideTray(step);
    await this.arrange(step);
  }

  /** The arrangement of the wall, the statement, the actors: what a discussion comes to. */
  private async discuss(step: Step): Promise<void> {
    await this.arrange(step);
    for (const statement of this.value.statements.filter((it) => it.step === step.id)) {
      const rev = await this.hands.look(
        (view) => view.room.steps.find((row) => row.id === step.id)?.statement?.rev ?? 0,
      );
      await this.hands.desk({ name: 'statement.word', step: step.id as StepId, text: statement.text, rev });
    }
    if (step.settles === 'roles') await this.settleActors();
  }

  private async decideTray(step: Step): Promise<void> {
    for (const { card, answer } of this.value.tray) {
      if (this.value.cards.find((it) => it.key === card)?.step !== step.id) continue;
      const id = this.cards.get(card);
      if (id === undefined) throw new Error(`${card} is not in the tray`);
      if (answer === 'accept') await this.hands.desk({ name: 'late.accept', card: id });
      else await this.hands.desk({ name: 'late.answer', card: id, text: answer.text });
    }
  }

  /** Joins and words as the case says, and learns which group of the room is which of the case. */
  private async arrange(
    step: Step,
    which: (group: CaseGroup) => boolean = () => true,
    order = (command: Command) => this.hands.desk(command),
  ): Promise<void> {
    const groups = groupsOf(this.value, step.id).filter(
      (group) =>
        !this.groups.has(group.key) && group.cards.every((card) => this.cards.has(card)) && which(group),
    );
    const standing = (view: View, card: string): GroupId | undefined =>
      view.wall?.groups.find((group) => group.cards.includes(this.cards.get(card) as CardId))?.id;
    for (const [i, group] of groups.entries()) {
      const id = await this.hands.look((view) => standing(view, group.cards[0] ?? ''));
      this.groups.set(group.key, id);
      await this.form(group, id, standing, order);
      if (i % 5 === 4 || i === groups.length - 1) this.report(step.id, 'groups', i + 1, groups.length);
    }
  }

  private async form(
    group: CaseGroup,
    id: GroupId,
    standing: (view: View, card: string) => GroupId | undefined,
    order: (command: Command) => Promise<unknown>,
  ): Promise<void> {
    const others = group.cards.slice(1);
    if (others.length > 0) {
      const drop = await this.hands.look((view) => {
        const found = others.map((card) => standing(view, card));
        return found.includes(undefined) ? undefined : (found as GroupId[]);
      });
      const base = await this.hands.look((view) =>
        Math.max(0, ...(view.wall?.groups.map((it) => it.movedAt) ?? [])),
      );
      await order({
        name: 'group.join',
        keep: id,
        drop: drop.filter((other) => other !== id),
        base,
      });
    }
    if (group.wording === null) return;
    const rev = await this.hands.look((view) => view.wall?.groups.find((it) => it.id === id)?.rev);
    await order({
      name: 'group.word',
      group: id,
      fields: this.resolved(group.kind, group.wording),
      rev,
    });
  }

  private async holdPolls(step: Step): Promise<void> {
    for (const poll of this.value.polls.filter((it) => it.step === step.id)) await this.holdPoll(poll);
  }

  private async holdPoll(poll: CasePoll): Promise<void> {
    const { poll: id } = await this.hands.desk({
      name: 'poll.open',
      step: poll.step as StepId,
      way: poll.way,
      on: poll.on,
      groups: poll.on === 'groups' ? poll.options.map((key) => this.group(key)) : [],
      params: poll.params,
      raters: poll.raters?.map((key) => this.idOf(key)) ?? null,
      question: null,
      names: 'kept',
    });
    if (id === undefined) throw new Error(`${poll.key} has no id`);
    this.polls.set(poll.key, id);
    await this.options.onPoll?.(poll, 'open');
    let done = 0;
    await this.each(poll.ballots, async ({ voter, choice }) => {
      const caster = this.writerOf(voter);
      await this.hands.cast({
        caster,
        for: caster === voter ? null : this.idOf(voter),
        poll: id,
        choice: this.choice(choice),
      });
      done += 1;
      if (done % 10 === 0) this.report(poll.step, 'poll', done, poll.ballots.length);
    });
    await this.hands.desk({ name: 'poll.close-now', poll: id });
    await this.hands.look((view) =>
      view.poll.polls.find((it) => it.id === id)?.state === 'closed' ? true : undefined,
    );
    this.report(poll.step, 'poll', poll.ballots.length, poll.ballots.length);
    await this.options.onPoll?.(poll, 'closed');
    await this.answerObjections(poll, id);
  }

  private async answerObjections(poll: CasePoll, id: PollId): Promise<void> {
    for (const { voter, text } of this.value.objectionAnswers.filter((it) => it.poll === poll.key)) {
      const words = poll.ballots.find((ballot) => ballot.voter === voter)?.choice;
      const reason = words?.way === 'consensus' ? words.text : null;
      const objection = await this.hands.look(
        (view) =>
          view.poll.polls.find((it) => it.id === id)?.result?.remarks.find((remark) => remark.text === reason)
            ?.id,
      );
      await this.hands.desk({ name: 'objection.answer', objection, text });
    }
  }

  private async drawLines(step: Step): Promise<void> {
    for (const line of this.value.lines.filter((it) => it.step === step.id)) {
      await this.hands.desk({
        name: 'groups.accept',
        step: step.id as StepId,
        poll: line.poll === null ? null : (this.polls.get(line.poll) ?? null),
        verdicts: line.verdicts.map((verdict) => ({ ...verdict, group: this.group(verdict.group) })),
      });
    }
  }

  /** The list of actors as the case has it: named, institutions merged into them, codes, speakers and delegates. */
  private async settleActors(): Promise<void> {
    const actorOf = (name: string) => (view: View) =>
      view.roles.actors.find((actor) => actor.name === name)?.id;
    const ids = new Map<string, ActorId>();
    for (const actor of this.value.actors) {
      const known = await this.hands.look((view) => actorOf(actor.name)(view) ?? null);
      if (known === null) await this.hands.desk({ name: 'actor.add', actorName: actor.name, code: null });
      ids.set(actor.key, await this.hands.look(actorOf(actor.name)));
    }
    for (const person of this.value.people) {
      const actor = person.actor === null ? undefined : ids.get(person.actor);
      const id = this.people.get(person.key);
      if (actor === undefined || id === undefined) continue;
      const drop = await this.hands.look((view) => view.people?.find((row) => row.id === id)?.actor ?? null);
      if (drop === actor) continue;
      const own = [...ids.values()].includes(drop as ActorId);
      if (drop !== null && !own) await this.hands.desk({ name: 'actor.merge', keep: actor, drop });
      else await this.hands.desk({ name: 'actor.speak', person: id, actor });
      await this.hands.look((view) =>
        view.people?.find((row) => row.id === id)?.actor === actor ? true : undefined,
      );
    }
    for (const actor of this.value.actors) {
      const id = ids.get(actor.key) as ActorId;
      await this.hands.desk({ name: 'actor.edit', actor: id, code: actor.code });
      if (actor.delegate !== null)
        await this.hands.desk({ name: 'actor.delegate', actor: id, person: this.idOf(actor.delegate) });
    }
    this.actors = ids;
  }
  private actors: ReadonlyMap<string, ActorId> = new Map();

  private async answerRoles(): Promise<void> {
    const answers = this.value.roleAnswers;
    await this.each(answers, async ({ programme, actor, by, answer, note, onPaper }, i) => {
      const id = this.actors.get(actor);
      if (id === undefined) throw new Error(`no actor ${actor}`);
      const command = {
        name: 'role.answer' as const,
        programme: this.group(programme),
        actor: id,
        answer,
        note,
        onPaper,
      };
      await (onPaper ? this.hands.desk(command) : this.hands.person(by, command));
      if (i % 10 === 9 || i === answers.length - 1) this.report('', 'roles', i + 1, answers.length);
    });
  }

  private async freeze(): Promise<void> {
    for (const { step, day = 0, at: time, ...entry } of this.value.notula) {
      const at = { date: this.value.settings.days[day] ?? '', time };
      await this.hands.notulis({ name: 'notula.add', entry: { ...entry, step: step as StepId, at } });
    }
    const delegates = this.value.proceedings.delegates.map(({ person, task }) => ({
      person: this.idOf(person),
      task,
    }));
    await this.hands.notulis({ name: 'proceedings.set', change: { delegates } });
    this.report('', 'minutes', this.value.notula.length, this.value.notula.length);
    await this.answerTheRest();
    await this.hands.desk({ name: 'result.freeze' });
    this.report('', 'frozen', 1, 1);
  }

  /** Nothing is left undecided in the tray [S1]. */
  private async answerTheRest(): Promise<void> {
    for (const { key, late } of this.value.cards) {
      const id = this.cards.get(key);
      if (!late || id === undefined || this.value.tray.some(({ card }) => card === key)) continue;
      await this.hands.desk({ name: 'late.answer', card: id, text: CAME_LATE });
    }
  }

  private proceedings() {
    const { delegates: _later, ...known } = this.value.proceedings;
    return known;
  }

  /** The person's own phone, or the helper's. */
  private writerOf(key: string): string {
    const person = this.value.people.find((it) => it.key === key);
    return person?.device === 'phone' ? key : (person?.helper ?? key);
  }

  private idOf(key: string): PersonId {
    const id = this.people.get(key);
    if (id === undefined) throw new Error(`${key} has not come`);
    return id;
  }

  private group(key: string): GroupId {
    const id = this.groups.get(key);
    if (id === undefined) throw new Error(`no group ${key}`);
    return id;
  }

  /** Link fields with the room's ids in the place of the case's keys. */
  private resolved(kind: string, fields: Fields): Fields {
    const links = new Set(
      kindById(this.method, kind)
        ?.fields.filter((field) => field.kind === 'link')
        .map((field) => field.id),
    );
    const value = (id: string, field: FieldValue): FieldValue =>
      links.has(id) && Array.isArray(field) ? field.map((key) => this.group(String(key))) : field;
    return Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, value(id, field)]));
  }

  private choice(choice: BallotChoice): BallotChoice {
    if (choice.way === 'dots')
      return { ...choice, dots: choice.dots.map((dot) => ({ ...dot, option: this.group(dot.option) })) };
    if ('sheets' in choice)
      return {
        ...choice,
        sheets: choice.sheets.map((sheet) => ({ ...sheet, option: this.group(sheet.option) })),
      };
    return choice;
  }

  /** Several at once, as many as the hands allow. */
  private async each<T>(items: readonly T[], act: (item: T, index: number) => Promise<void>): Promise<void> {
    let next = 0;
    const worker = async () => {
      for (let at = next++; at < items.length; at = next++) await act(items[at] as T, at);
    };
    await Promise.all(Array.from({ length: Math.min(this.hands.atOnce, items.length) }, worker));
  }

  private report(step: string, what: Progress['what'], done: number, of: number): void {
    this.options.onProgress?.({ step, what, done, of });
  }
}

function circleOf(view: View, step: string, name: string) {
  return view.circles.find((each) => each.step === step)?.circles.find((each) => each.name === name);
}
