/**
 * The sections of a view, for whom each is made and which parts of the state it reads, so that the room makes only what may
 * have changed. A part missing here shows as a view that lags behind; `tests/room/views.test.ts` compares with `viewFor`.
 */

import { isStaff } from '@mufakat/shared/permissions/commands.ts';
import type { Role } from '@mufakat/shared/permissions/command-names.ts';
import { roleMatrix } from '@mufakat/shared/workshop/role-matrix.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';
import {
  acceptedSection,
  type Live,
  outcomeSection,
  peopleSection,
  presenceSection,
  proceedingsSection,
  roomSection,
  traySection,
  wallSection,
} from '@mufakat/shared/workshop/view-for.ts';
import type { SectionName } from '@mufakat/shared/workshop/view.ts';

/** Whose eyes: what is the same for all of an audience is made and encoded once. */
export type Audience = 'staff' | 'hall';

export function audienceOf(role: Role): Audience {
  return isStaff(role) ? 'staff' : 'hall';
}

/** Sections that differ by person. */
export const PERSONAL = ['me', 'poll'] as const satisfies readonly SectionName[];

type Shared = Exclude<SectionName, (typeof PERSONAL)[number]>;

interface SharedSection {
  readonly name: Shared;
  readonly reads: readonly (keyof WorkshopState)[] | 'everything';
  /** It also reads who is connected, and follows presence at its pace. */
  readonly presence: boolean;
  make(state: WorkshopState, live: Live, audience: Audience): unknown;
}

const forStaff =
  (make: (state: WorkshopState, live: Live) => unknown): SharedSection['make'] =>
  (state, live, audience) =>
    audience === 'staff' ? make(state, live) : null;

export const SHARED: readonly SharedSection[] = [
  {
    name: 'room',
    reads: [
      'settings',
      'phase',
      'current',
      'steps',
      'timer',
      'hall',
      'polls',
      'versions',
      'method',
      'groups',
      'cards',
    ],
    presence: false,
    make: roomSection,
  },
  { name: 'method', reads: ['method'], presence: false, make: ({ method }) => method },
  {
    name: 'presence',
    reads: ['people', 'polls', 'settings', 'current', 'cards'],
    presence: true,
    make: (state, live, audience) =>
      presenceSection(state, live, audience === 'staff' ? 'facilitator' : 'participant'),
  },
  { name: 'accepted', reads: ['groups', 'cards', 'steps', 'method'], presence: false, make: acceptedSection },
  { name: 'roles', reads: 'everything', presence: false, make: roleMatrix },
  {
    name: 'outcome',
    reads: ['groups', 'cards', 'steps', 'method', 'current'],
    presence: false,
    make: outcomeSection,
  },
  { name: 'people', reads: ['people', 'actors', 'claims'], presence: true, make: forStaff(peopleSection) },
  {
    name: 'wall',
    reads: ['groups', 'cards', 'steps', 'method'],
    presence: false,
    make: forStaff(wallSection),
  },
  {
    name: 'tray',
    reads: ['tray', 'people', 'steps', 'cards', 'settings'],
    presence: false,
    make: forStaff(traySection),
  },
  { name: 'proceedings', reads: 'everything', presence: false, make: forStaff(proceedingsSection) },
];

export function mayDiffer(section: SharedSection, before: WorkshopState, after: WorkshopState): boolean {
  return section.reads === 'everything' || section.reads.some((part) => before[part] !== after[part]);
}
