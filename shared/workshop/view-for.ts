/**
 * What a viewer sees: the record through the eyes of one seat. What may not be seen is not in it: no tally before the close
 * [B3], no sealed, hidden or late card outside the desk, no author anywhere but in the attendance. Each section is a function
 * of its own in `view-for/`, so that the room can make only what changed.
 */
import { played } from '../methods/played.ts';
import { isStaff } from '../permissions/commands.ts';
import { roleMatrix } from './role-matrix.ts';
import type { WorkshopState } from './state.ts';
import {
  guestsSection,
  invitedSection,
  machineSection,
  peopleSection,
  proceedingsSection,
  traySection,
} from './view-for/desk.ts';
import {
  acceptedSection,
  circlesSection,
  outcomeSection,
  presenceSection,
  roomSection,
} from './view-for/hall.ts';
import type { Live } from './view-for/live.ts';
import { meSection } from './view-for/me.ts';
import { pollSection } from './view-for/polls.ts';
import { wallSection } from './view-for/wall.ts';
import type { View, Viewer } from './view.ts';

/** A guest is shown nothing but what they said themselves and where they wait [T3]. */
export function guestView(state: WorkshopState, viewer: Viewer, live: Live): Pick<View, 'me'> {
  return { me: meSection(state, viewer, live) };
}

/** Every section for one viewer who is in; for guests there is `guestView`. */
export function viewFor(state: WorkshopState, viewer: Viewer, live: Live): View {
  return {
    room: roomSection(state, live),
    method: played(state.method, state.settings.levels),
    presence: presenceSection(state, live, viewer.role),
    me: meSection(state, viewer, live),
    poll: pollSection(state, viewer),
    accepted: acceptedSection(state),
    roles: roleMatrix(state),
    outcome: outcomeSection(state),
    circles: circlesSection(state, live, viewer.role),
    people: isStaff(viewer.role) ? peopleSection(state, live) : null,
    guests: isStaff(viewer.role) ? guestsSection(state) : null,
    invited: isStaff(viewer.role) ? invitedSection(state) : null,
    wall: isStaff(viewer.role) ? wallSection(state) : null,
    tray: isStaff(viewer.role) ? traySection(state) : null,
    proceedings: isStaff(viewer.role) ? proceedingsSection(state) : null,
    machine: isStaff(viewer.role) ? machineSection(live) : null,
  };
}
