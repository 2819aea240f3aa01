/**
 * A room in a test's hand: commands in, entries out, state folded, and nothing else. Keeps its own log, so a test can fold it
 * again and compare. No clock: time moves when the test says so.
 */
import type {
  CardId,
  DrawerCard,
  Fields,
  GroupId,
  PersonId,
  SeatId,
  StepId,
  WorkshopId,
} from '../cards/card.ts';
import type { PictureUse } from '../cards/picture.ts';
import type { Method } from '../methods/schema.ts';
import { spwt } from '../methods/spwt.ts';
import type { StepState } from '../methods/schema.ts';
import type { Role } from '../permissions/command-names.ts';
import { ring } from './alarms.ts';
import type { Accepted, Command } from './command.ts';
import { isRefusal } from './context.ts';
import { createWorkshop } from './create.ts';
import { decide } from './decide.ts';
import type { Entry, WorkshopEvent } from './entry.ts';
import { evolve } from './evolve.ts';
import { addPicture, type GivenPicture } from './pictures.ts';
import { publish } from './publish.ts';
import type { Refusal } from './refusal.ts';
import type { Settings, WorkshopState } from './state.ts';
import type { Viewer } from './view.ts';

export { LIVE } from './sample.ts';

export const DESK = viewer('facilitator', 'desk');

export function viewer(role: Role, person: string): Viewer {
  return { role, person: person as PersonId, seat: `seat-${person}` as SeatId };
}

export const SETTINGS: Settings = {
  title: 'Lokakarya percobaan',
  region: 'Lanskap Sembilang–Dangku',
  levels: ['Provinsi', 'Kabupaten'],
  area: '',
  place: 'Aula',
  city: 'Palembang',
  days: ['2026-03-11'],
  startsAt: '09.00',
  timeZone: 'Asia/Jakarta',
  kind: 'Lokakarya',
  constituencies: [
    { id: 'pemerintah', name: 'Pemerintah', icon: 'landmark', invited: 10 },
    { id: 'masyarakat', name: 'Masyarakat', icon: 'house', invited: 10 },
  ],
  horizon: { from: 2026, to: 2028 },
  periods: [{ name: 'Periode I', from: 2026, to: 2028 }],
  targetPlan: '',
  language: 'id',
  retentionDays: 90,
  rehearsalOf: null,
};

/** Opens a poll as the desk does that changes nothing of what the method says. */
export function aPoll(
  given: Pick<OpenPoll, 'way' | 'on'> &
    Partial<Pick<OpenPoll, 'groups' | 'raters'>> & { readonly step: string },
): OpenPoll {
  return {
    name: 'poll.open',
    groups: [],
    params: null,
    raters: null,
    question: null,
    names: 'kept',
    ...given,
    step: given.step as StepId,
  };
}

type OpenPoll = Extract<Command, { name: 'poll.open' }>;

export class Play {
  readonly log: Entry[] = [];
  state: WorkshopState;
  now = Date.UTC(2026, 2, 11, 2);
  private made = 0;

  constructor(settings: Settings = SETTINGS, method: Method = spwt) {
    const events = createWorkshop({
      id: 'workshop-1' as WorkshopId,
      settings,
      method,
      code: 'K7M4PT',
      phrase: 'sawah kopi layar',
    });
    this.state = evolve(null, this.enter(events, 'room'));
  }

  readonly ids = (): string => `id-${String(++this.made).padStart(20, '0')}`;

  /** Appends events to the log as the room does. */
  private enter(events: readonly WorkshopEvent[], actor: Entry['actor']): Entry[] {
    const entries = events.map(
      (event, i) => ({ ...event, n: this.log.length + 1 + i, t: this.now, actor }) as Entry,
    );
    this.log.push(...entries);
    return entries;
  }

  take(events: readonly WorkshopEvent[], actor: Entry['actor'] = 'room'): void {
    if (events.length > 0) this.state = evolve(this.state, this.enter(events, actor));
  }

  /** A command's answer: what was accepted, or the refusal. */
  try(who: Viewer, command: Command, connected = 0): Omit<Accepted, 'n'> | Refusal {
    const freeze = () => ({ code: 'K7QF2M9RXWDP4HTC6BNA', sha256: 'f'.repeat(64), json: '{}' });
    const outcome = decide(this.state, command, {
      viewer: who,
      now: this.now,
      ids: this.ids,
      connected,
      freeze,
    });
    if (isRefusal(outcome)) return outcome;
    this.take(outcome.events, who.person);
    return outcome.accepted;
  }

  /** A command that must be taken. */
  do(who: Viewer, command: Command, connected = 0): Omit<Accepted, 'n'> {
    const answer = this.try(who, command, connected);
    if ('refused' in answer) throw new Error(`${command.name} refused: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** A picture that must be taken, as the server found it. */
  picture(who: Viewer, use: PictureUse, given: Omit<GivenPicture, 'use'>): void {
    const outcome = addPicture(this.state, { ...given, use }, who);
    if (isRefusal(outcome)) throw new Error(`a ${use} was refused: ${outcome.refused}`);
    this.take(outcome.events, who.person);
  }

  join(name: string, constituency = 'pemerintah', institution = ''): Viewer {
    const fields = { name, constituency, institution, position: '', gender: null };
    const { person } = this.do(viewer('guest', 'guest'), { name: 'person.join', fields });
    return viewer('participant', person ?? '');
  }

  /** Moves the room to a state of a step, through every state between and skipping no step. */
  go(step: string, to: StepState): void {
    for (let moves = 0; moves < 100; moves++) {
      const here = this.state.steps.get(this.state.current);
      if (here === undefined || (here.id === step && here.state === to)) return;
      const steps = this.state.method.steps;
      const at = steps.findIndex((it) => it.id === here.id);
      const states = steps[at]?.states ?? [];
      const next =
        here.state === 'closed'
          ? { step: steps[at + 1]?.id as StepId, state: 'prepared' as const }
          : { step: here.id, state: states[states.indexOf(here.state) + 1] as StepState };
      this.do(DESK, {
        name: 'step.advance',
        from: { step: here.id, state: here.state },
        to: next,
        skip: null,
      });
    }
    throw new Error(`never came to ${step} ${to}`);
  }

  /** Publishes a card of someone's drawer as it is now. */
  card(
    owner: Viewer,
    id: string,
    step: string,
    kind: string,
    fields: Fields,
    more: Partial<DrawerCard> = {},
  ): void {
    const card: DrawerCard = {
      id: id as CardId,
      step: step as StepId,
      kind,
      ready: true,
      for: null,
      fields,
      ...more,
    };
    this.take(publish(this.state, owner.person, [card], { ids: this.ids, role: owner.role }).events);
  }

  pass(ms: number): void {
    this.now += ms;
    for (let events = ring(this.state, this); events.length > 0; events = ring(this.state, this))
      this.take(events);
  }

  /** A programme of the desk's own, accepted: what roles, indicators and actions link to. */
  programme(): GroupId {
    this.go('saringan', 'deciding');
    const { group } = this.do(DESK, {
      name: 'group.create',
      step: 'program' as StepId,
      kind: 'program',
      fields: { nama: 'Sekat kanal' },
    });
    const verdicts = [{ group: group as GroupId, accepted: true, class: null, reason: 'Disepakati' }];
    this.do(DESK, { name: 'groups.accept', step: 'saringan' as StepId, poll: null, verdicts });
    return group as GroupId;
  }

  groupOf(card: string): string {
    return this.state.cards.get(card as CardId)?.group ?? '';
  }
}
