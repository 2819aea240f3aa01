/**
 * A workshop somebody has not held: a few people, a few cards made from what a method says of its fields, every step up to a given
 * one agreed on. It is the very record a real one has, so what is drawn from it is what the method will look like.
 */
import type {
  CardId,
  CardKind,
  DrawerCard,
  Field,
  Fields,
  FieldValue,
  StepId,
  WorkshopId,
} from '../cards/card.ts';
import type { Language } from '../languages/language.ts';
import type { Method, Step, StepState } from '../methods/schema.ts';
import { acceptingStep, collectsIn, kindsOf } from '../methods/walk.ts';
import type { Command } from './command.ts';
import { isRefusal } from './context.ts';
import { createWorkshop } from './create.ts';
import { decide } from './decide.ts';
import type { Entry, WorkshopEvent } from './entry.ts';
import { evolve } from './evolve.ts';
import { liveGroups, wordingOf } from './groups.ts';
import { publish } from './publish.ts';
import type { Settings, WorkshopState } from './state.ts';
import type { Live } from './view-for/live.ts';
import type { Viewer } from './view.ts';

export interface SampleWish {
  readonly method: Method;
  readonly language: Language;
  /** The first year planned for. */
  readonly year: number;
  /** What the workshop and its people are called. */
  readonly words: { readonly title: string; readonly place: string; readonly people: readonly string[] };
  /** Stops in this state of this step; without it every step is closed. */
  readonly until?: { readonly step: string; readonly state: StepState };
}

export interface Sample {
  readonly state: WorkshopState;
  readonly person: Viewer;
}

/** Beside the record: nobody is connected, and nothing is wrong. */
export const LIVE: Live = {
  connected: new Set(),
  facilitatorHere: true,
  disk: { low: false, removable: false },
  readOnly: false,
  boardEpoch: 1,
  drawerEpoch: () => 1,
  writers: 0,
  refused: () => [],
};

const DESK = { role: 'facilitator', person: 'facilitator', seat: 'seat-desk' } as Viewer;
const START = Date.UTC(2026, 0, 12, 2);
/** Cards of each kind: enough for a wall, few enough for a glance. */
const CARDS = 3;

export function sampleWorkshop(wish: SampleWish): Sample {
  return new SamplePlay(wish).play();
}

class SamplePlay {
  readonly #wish: SampleWish;
  #state: WorkshopState;
  #n = 0;
  #made = 0;

  constructor(wish: SampleWish) {
    this.#wish = wish;
    const settings = settingsOf(wish);
    const id = 'contoh' as WorkshopId;
    const [created] = this.#entries(
      createWorkshop({ id, settings, method: wish.method, code: 'CONTOH', phrase: 'contoh' }),
    );
    if (created === undefined) throw new Error('a workshop begins with an entry');
    this.#state = evolve(null, [created]);
  }

  play(): Sample {
    const { method, until, words } = this.#wish;
    const people = words.people.map((name, at) => this.#join(name, at));
    const [person] = people;
    if (person === undefined) throw new Error('a sample needs a person');
    for (const [at, step] of method.steps.entries()) {
      if (at > 0) this.#go(step.id, 'prepared');
      for (const [place, state] of step.states.entries()) {
        if (place > 0) {
          if (state === 'closed') this.#settle(step);
          this.#go(step.id, state);
        }
        const isHere = until?.step === step.id;
        // The hall is still writing: one phone has its card to write before it.
        if (collectsIn(step, state) && !collectsIn(step, step.states[place - 1] ?? 'prepared'))
          this.#write(step, people);
        if (isHere && until.state === state) return { state: this.#state, person };
      }
    }
    return { state: this.#state, person };
  }

  readonly #ids = (): string => `contoh-${String((this.#made += 1)).padStart(4, '0')}`;

  #entries(events: readonly WorkshopEvent[]): Entry[] {
    return events.map((event) => ({ ...event, n: (this.#n += 1), t: START, actor: 'room' }) as Entry);
  }

  #take(events: readonly WorkshopEvent[]): void {
    if (events.length > 0) this.#state = evolve(this.#state, this.#entries(events));
  }

  /** What the room would refuse is left out: a draft of a method may not be sound yet. */
  #do(command: Command, viewer: Viewer = DESK): string | undefined {
    const outcome = decide(this.#state, command, {
      viewer,
      now: START,
      ids: this.#ids,
      connected: 0,
      freeze: () => ({ code: 'CONTOH', sha256: '', json: '{}' }),
    });
    if (isRefusal(outcome)) return undefined;
    this.#take(outcome.events);
    return outcome.accepted.person;
  }

  #join(name: string, at: number): Viewer {
    const { constituencies } = this.#state.settings;
    const unsur = constituencies[at % constituencies.length];
    const fields = {
      name,
      constituency: unsur?.id ?? '',
      institution: unsur?.name ?? '',
      position: '',
      gender: null,
    };
    const guest = { role: 'guest', person: 'guest', seat: 'seat-guest' } as Viewer;
    const person = this.#do({ name: 'person.join', fields }, guest) ?? 'guest';
    return { role: 'participant', person, seat: `seat-${person}` } as Viewer;
  }

  #go(step: string, state: StepState): void {
    const { current } = this.#state;
    const here = this.#state.steps.get(current);
    if (here === undefined) return;
    const from = { step: current, state: here.state };
    this.#do({ name: 'step.advance', from, to: { step: step as StepId, state }, skip: null });
  }

  #write(step: Step, people: readonly Viewer[]): void {
    for (const kind of kindsOf(this.#wish.method, step)) {
      for (let at = 0; at < CARDS; at += 1) {
        const owner = people[at % people.length];
        if (owner === undefined) return;
        const card: DrawerCard = {
          id: this.#ids() as CardId,
          step: step.id as StepId,
          kind: kind.id,
          ready: true,
          for: null,
          fields: this.#fields(kind, at),
        };
        this.#take(publish(this.#state, owner.person, [card], { ids: this.#ids, role: owner.role }).events);
      }
    }
  }

  /** What was put on the wall is agreed on, and a statement gets its words from the cards. */
  #settle(step: Step): void {
    if (step.settles === 'statement') {
      const texts = liveGroups(this.#state, step.id as StepId).flatMap((group) => {
        const [first] = Object.values(wordingOf(this.#state, group));
        return typeof first === 'string' ? [first] : [];
      });
      this.#do({ name: 'statement.word', step: step.id as StepId, text: texts.join(', '), rev: 0 });
    }
    if (step.settles !== 'accepted') return;
    const source = (step.source ?? step.id) as StepId;
    if (acceptingStep(this.#wish.method, source)?.id !== step.id) return;
    const verdicts = liveGroups(this.#state, source).map(({ id }) => ({
      group: id,
      accepted: true,
      class: null,
      reason: '–',
    }));
    if (verdicts.length > 0)
      this.#do({ name: 'groups.accept', step: step.id as StepId, poll: null, verdicts });
  }

  #fields(kind: CardKind, at: number): Fields {
    const entries = kind.fields.flatMap((field) => {
      const value = this.#value(field, at);
      return value === null ? [] : [[field.id, value] as const];
    });
    return Object.fromEntries(entries);
  }

  #value(field: Field, at: number): FieldValue | null {
    const { from, to } = this.#state.settings.horizon;
    switch (field.kind) {
      case 'text':
      case 'longText':
      case 'place':
      case 'institution':
        return this.#text(field, at).slice(0, field.max);
      case 'number':
        return Math.min(field.max ?? 40 + 20 * at, Math.max(field.min ?? 0, 40 + 20 * at));
      case 'money':
        return 25_000_000 * (at + 2);
      case 'year':
        return from;
      case 'period': {
        const year = Math.min(to, from + at);
        return { from: { year, quarter: 1 }, to: { year: Math.min(to, year + 1), quarter: 4 } };
      }
      case 'yearly':
        return Array.from({ length: Math.min(10, to - from + 1) }, (_, place) => ({
          year: from + place,
          value: 50 + 10 * place + 5 * at,
        }));
      case 'choice':
        return field.options[at % field.options.length]?.id ?? null;
      case 'choices':
        return field.options.slice(0, Math.min(2, field.max)).map(({ id }) => id);
      case 'link': {
        const groups = liveGroups(this.#state, field.step as StepId).filter(
          ({ standing }) => standing.state === 'accepted',
        );
        const group = groups[at % Math.max(1, groups.length)];
        return group === undefined ? null : [group.id];
      }
      case 'photo':
      case 'spot':
        return null;
    }
  }

  /** The example its hint gives, else its name and a number. */
  #text(field: Field, at: number): string {
    const { language } = this.#wish;
    const [, example] = /^(?:misalnya|contoh(?:nya)?|for example|such as)[:,]?\s+(.+)$/iu.exec(
      field.hint?.[language] ?? '',
    ) ?? [null, ''];
    const name = field.name[language];
    const text = example === undefined || example === '' ? `${name} ${at + 1}` : capital(example);
    return at === 0 || text === `${name} ${at + 1}` ? text : `${name} ${at + 1}`;
  }
}

function settingsOf({ method, language, year, words }: SampleWish): Settings {
  const to = year + method.horizonYears - 1;
  const parts = Math.max(1, Math.min(method.periods, method.horizonYears));
  return {
    title: words.title,
    region: words.place,
    levels: [],
    area: '',
    place: words.place,
    city: '',
    days: [`${year}-01-12`],
    startsAt: '09.00',
    timeZone: 'Asia/Jakarta',
    kind: method.eventKinds[0]?.[language] ?? '',
    constituencies: method.constituencies.map(({ id, name, icon }) => ({
      id,
      name: name[language],
      icon,
      invited: 5,
    })),
    horizon: { from: year, to },
    periods: Array.from({ length: parts }, (_, at) => ({
      name: `${at + 1}`,
      from: year + Math.floor((at * method.horizonYears) / parts),
      to: year + Math.floor(((at + 1) * method.horizonYears) / parts) - 1,
    })),
    targetPlan: '',
    language,
    retentionDays: 90,
    rehearsalOf: null,
  };
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
