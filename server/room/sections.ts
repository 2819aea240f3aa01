/**
 * The sections of a view, for whom each is made and which parts of the state it reads, so that the room makes only what may
 * have changed. A part missing here shows as a view that lags behind; `tests/room/views.test.ts` compares with `viewFor`.
 */

import { played } from '@mufakat/shared/methods/played.ts';
import { isStaff } from '@mufakat/shared/permissions/commands.ts';
import type { Role } from '@mufakat/shared/permissions/command-names.ts';
import { roleMatrix } from '@mufakat/shared/workshop/role-matrix.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';
import {
  guestsSection,
  invitedSection,
  machineSection,
  peopleSection,
  proceedingsSection,
  traySection,
} from '@mufakat/shared/workshop/view-for/desk.ts';
import {
  acceptedSection,
  circlesSection,
  outcomeSection,
  presenceSection,
  roomSection,
} from '@mufakat/shared/workshop/view-for/hall.ts';
import type { Live } from '@mufakat/shared/workshop/view-for/live.ts';
import { wallSection } from '@mufakat/shared/workshop/view-for/wall.ts';
import type { SectionName } from '@mufakat/shared/workshop/view.ts';

/** Whose eyes: what is the same for all of an audience is made and encoded once. */
export const AUDIENCES = ['staff', 'hall', 'guest'] as const;
export type Audience = (typeof AUDIENCES)[number];

export function audienceOf(role: Role): Audience {
  if (role === 'guest') return 'guest';
  return isStaff(role) ? 'staff' : 'hall';
}

/** Sections that differ by person. */
export const PERSONAL = ['me', 'poll'] as const satisfies readonly SectionName[];

/** A guest gets no shared section and of these only this one [T3]. */
export const OF_GUESTS = ['me'] as const satisfies readonly SectionName[];

type Shared = Exclude<SectionName, (typeof PERSONAL)[number]>;

/**
 * When a section is made again: with every flush; or (`calm`) once a second while the hall is busy by itself, and at once on an
 * order; or (`presence`) once a second at most, whatever happened.
 */
type Pace = 'prompt' | 'calm' | 'presence';

export interface SharedSection {
  readonly name: Shared;
  readonly reads: readonly (keyof WorkshopState)[];
  readonly pace: Pace;
  /** It also reads who is connected. */
  readonly live: boolean;
  /** Made from the state alone and large: its version is the position in the log, not a hash of its text. */
  readonly large: boolean;
  /** Every audience sees the same, so it is made once for all. */
  readonly alike: boolean;
  make(state: WorkshopState, live: Live, audience: Audience): unknown;
}

const forStaff =
  (make: (state: WorkshopState, live: Live) => unknown): SharedSection['make'] =>
  (state, live, audience) =>
    audience === 'staff' ? make(state, live) : null;

const USUAL = { pace: 'prompt', live: false, large: false, alike: false } as const;
const ALIKE = { ...USUAL, alike: true } as const;

export const SHARED: readonly SharedSection[] = [
  {
    ...ALIKE,
    name: 'room',
    reads: [
      'settings',
      'phase',
      'sittings',
      'adjourned',
      'current',
      'steps',
      'timer',
      'hall',
      'map',
      'dictionary',
      'lostTail',
      'polls',
      'versions',
      'ratified',
      'method',
      'groups',
      'cards',
    ],
    make: roomSection,
  },
  {
    ...ALIKE,
    name: 'method',
    reads: ['method', 'settings'],
    make: ({ method, settings }) => played(method, settings.levels),
  },
  {
    ...USUAL,
    name: 'presence',
    reads: ['people', 'polls', 'settings', 'current', 'cards'],
    pace: 'presence',
    live: true,
    make: (state, live, audience) =>
      presenceSection(state, live, audience === 'staff' ? 'facilitator' : 'participant'),
  },
  { ...ALIKE, name: 'accepted', reads: ['groups', 'cards', 'steps', 'method'], make: acceptedSection },
  {
    ...ALIKE,
    name: 'roles',
    reads: ['groups', 'cards', 'steps', 'method', 'actors', 'answers', 'people'],
    make: roleMatrix,
  },
  {
    ...ALIKE,
    name: 'outcome',
    reads: ['groups', 'cards', 'steps', 'method', 'current'],
    make: outcomeSection,
  },
  {
    ...USUAL,
    name: 'circles',
    reads: ['circles', 'steps', 'people', 'published'],
    pace: 'calm',
    live: true,
    make: (state, live, audience) =>
      circlesSection(state, live, audience === 'staff' ? 'facilitator' : 'participant'),
  },
  {
    ...USUAL,
    name: 'people',
    reads: ['people', 'actors', 'claims', 'sittings', 'adjourned'],
    pace: 'calm',
    live: true,
    make: forStaff(peopleSection),
  },
  { ...USUAL, name: 'guests', reads: ['guests', 'invited'], make: forStaff(guestsSection) },
  { ...USUAL, name: 'invited', reads: ['invited'], make: forStaff(invitedSection) },
  {
    ...USUAL,
    name: 'wall',
    reads: ['groups', 'cards', 'apart', 'steps', 'method', 'pads', 'circles', 'people'],
    pace: 'calm',
    large: true,
    make: forStaff((state) => wallSection(state)),
  },
  {
    ...USUAL,
    name: 'tray',
    reads: ['tray', 'people', 'steps', 'cards', 'settings', 'erased'],
    make: forStaff(traySection),
  },
  {
    ...USUAL,
    name: 'proceedings',
    reads: [
      'proceedings',
      'notula',
      'clauses',
      'polls',
      'objectionAnswers',
      'people',
      'tray',
      'actors',
      'answers',
      'apart',
      'groups',
      'cards',
      'steps',
      'method',
      'settings',
      'current',
      'versions',
      'correction',
      'phase',
    ],
    pace: 'calm',
    make: forStaff(proceedingsSection),
  },
  { ...USUAL, name: 'machine', reads: [], make: forStaff((_state, live) => machineSection(live)) },
];

export function mayDiffer(section: SharedSection, before: WorkshopState, after: WorkshopState): boolean {
  return section.reads.some((part) => before[part] !== after[part]);
}
