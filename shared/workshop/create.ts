/** The first entry of a workshop, and the state it begins with. */
import type { StepId, WorkshopId } from '../cards/card.ts';
import type { Method } from '../methods/schema.ts';
import type { WorkshopEvent } from './entry.ts';
import { makePhrase } from './phrase.ts';
import type { Proceedings, Settings, StepRun, WorkshopState } from './state.ts';

export function createWorkshop(made: {
  id: WorkshopId;
  settings: Settings;
  method: Method;
  code: string;
  phrase: string;
  waitingRoom?: boolean;
}): WorkshopEvent[] {
  return [{ kind: 'workshop.created', facts: made, body: null }];
}

/** The state right after `workshop.created`, in the lobby. */
export function lobbyState(made: {
  id: WorkshopId;
  settings: Settings;
  method: Method;
  code: string;
  phrase?: string;
  waitingRoom?: boolean;
}): WorkshopState {
  const steps = new Map<StepId, StepRun>();
  for (const step of made.method.steps) {
    steps.set(step.id as StepId, {
      id: step.id as StepId,
      state: 'prepared',
      options: {
        sealed: step.collects?.sealed ?? false,
        nameless: step.collects?.nameless ?? true,
        perPerson: step.collects?.perPerson ?? 0,
        minutes: step.minutes,
      },
      revealed: false,
      openedAt: null,
      closedAt: null,
      closing: null,
      skipped: null,
      reopened: [],
      statement: null,
      circles: null,
    });
  }
  const first = made.method.steps[0];
  if (first === undefined) throw new Error('a method without steps');
  return {
    id: made.id,
    n: 0,
    t: 0,
    settings: made.settings,
    method: made.method,
    phase: 'lobby',
    sittings: [],
    adjourned: null,
    people: new Map(),
    guests: new Map(),
    invited: new Map(),
    dictionary: null,
    claims: new Map(),
    actors: new Map(),
    steps,
    circles: new Map(),
    pads: new Map(),
    current: first.id as StepId,
    timer: { state: 'off' },
    hall: {
      screen: 'auto',
      joinShown: true,
      spotlight: null,
      circle: null,
      frozen: false,
      doorLocked: false,
      waitingRoom: made.waitingRoom ?? false,
      code: made.code,
      phrase: made.phrase ?? makePhrase(made.id),
      reading: 0,
    },
    cards: new Map(),
    published: new Map(),
    groups: new Map(),
    apart: new Map(),
    tray: new Map(),
    polls: new Map(),
    pictures: new Map(),
    map: null,
    answers: new Map(),
    objectionAnswers: new Map(),
    proceedings: EMPTY_PROCEEDINGS,
    notula: new Map(),
    clauses: new Map(),
    versions: [],
    redactions: [],
    erased: new Map(),
    redrawn: new Map(),
    ratified: [],
    lostTail: null,
    correction: null,
    undo: new Map(),
  };
}

const NOBODY = { name: '', position: '', institution: '' };

const EMPTY_PROCEEDINGS: Proceedings = {
  number: '',
  basis: '',
  letterhead: { government: '', agency: '', address: '' },
  chair: NOBODY,
  notary: NOBODY,
  facilitators: [],
  speakers: [],
  speeches: [],
  papers: [],
  agenda: [],
  ratification: [],
  delegates: [],
  signers: [],
  acknowledged: NOBODY,
  rules: [],
  endedAt: '',
};
