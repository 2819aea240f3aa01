/** The workshop's settings and what the hall sees: door, join code, screen, spotlight, freeze. */
import { sameJson } from '../../cards/card-check.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import { isShown, survivor } from '../groups.ts';
import { makeJoinCode } from '../make-join-code.ts';
import { makePhrase } from '../phrase.ts';
import type { Hall, MapSheet, WorkshopState } from '../state.ts';
import { hasCollected } from '../steps.ts';

type HallCommand = Extract<
  Command,
  {
    name:
      | 'workshop.settings'
      | 'door.lock'
      | 'door.wait'
      | 'code.renew'
      | 'screen.show'
      | 'join.recall'
      | 'spotlight.set'
      | 'freeze.set'
      | 'map.set'
      | 'result.read';
  }
>;

export function decideHall(state: WorkshopState, command: HallCommand, ctx: Context): Outcome {
  switch (command.name) {
    case 'workshop.settings':
      return decideSettings(state, command.change);
    case 'door.lock':
      return hall({ doorLocked: command.locked });
    case 'door.wait':
      return hall({ waitingRoom: command.on });
    case 'code.renew':
      return hall({ code: makeJoinCode(ctx.ids()), phrase: makePhrase(ctx.ids()) });
    case 'screen.show':
      return hall({ screen: command.screen });
    case 'join.recall':
      return hall({ joinShown: command.shown });
    case 'spotlight.set': {
      if (command.group === null) return hall({ spotlight: null });
      const group = survivor(state, command.group);
      return group === null || !isShown(state, group) ? refuse('unknown') : hall({ spotlight: group.id });
    }
    case 'freeze.set':
      return hall({ frozen: command.frozen });
    case 'map.set':
      return decideMap(state, command.sheet);
    case 'result.read':
      return hall({ reading: command.section, screen: 'reading' });
  }
}

function hall(change: Partial<Hall>): Outcome {
  return taken([{ kind: 'workshop.hall', facts: { change }, body: null }]);
}

/** What every card is written under: hours, names of places, how long it is kept. */
const FIXED = ['levels', 'timeZone', 'retentionDays'] as const;

/** A constituency that people belong to or a poll counted, or a day that was held or attended, cannot go. */
function decideSettings(
  state: WorkshopState,
  change: Extract<Command, { name: 'workshop.settings' }>['change'],
): Outcome {
  if (change.constituencies !== undefined) {
    const ids = new Set(change.constituencies.map((constituency) => constituency.id));
    if (ids.size !== change.constituencies.length || ids.size === 0)
      return refuse('invalid', { field: 'constituencies' });
    const rolls = [...state.polls.values()].flatMap((poll) => [...poll.roll.values()]);
    for (const { constituency } of [...state.people.values(), ...state.guests.values(), ...rolls]) {
      if (!ids.has(constituency)) return refuse('invalid', { field: 'constituencies' });
    }
  }
  const fixed = FIXED.find((part) => part in change);
  if (fixed !== undefined && hasCollected(state.method.steps, state.steps.values()))
    return refuse('invalid', { field: fixed });
  if (change.days !== undefined) {
    const sorted = change.days.every((day, i) => i === 0 || day > (change.days?.[i - 1] ?? ''));
    const held = state.sittings.map(({ day }) => day);
    const used = new Set([...held, ...[...state.people.values()].flatMap((person) => person.days)]);
    // Attendance names days by their place: a date may be corrected there, but not change places with another.
    const { days } = state.settings;
    const after = change.days;
    const isElsewhere = (list: readonly string[], day: string | undefined, at: number) =>
      day !== undefined && list.includes(day) && list[at] !== day;
    const moved = [...used].some(
      (at) => isElsewhere(after, days[at], at) || isElsewhere(days, after[at], at),
    );
    if (!sorted || change.days.length <= Math.max(-1, ...used) || change.days.length === 0 || moved)
      return refuse('invalid', { field: 'days' });
  }
  return taken([{ kind: 'workshop.changed', facts: { change }, body: null }]);
}

/** Only a picture that was given as a map: a photo of a card is no sheet for the hall. */
function decideMap(state: WorkshopState, sheet: Extract<Command, { name: 'map.set' }>['sheet']): Outcome {
  if (sheet === null) return mapSet(state, null);
  const [title, source] = [sheet.title.trim(), sheet.source.trim()];
  if (title === '') return refuse('invalid', { field: 'title' });
  const given = [...state.pictures.values()].find(({ id, use }) => id === sheet.picture && use === 'map');
  if (given === undefined) return refuse('unknown');
  const { width, height } = given;
  return mapSet(state, { picture: given.id, width, height, title, source });
}

function mapSet(state: WorkshopState, after: MapSheet | null): Outcome {
  if (sameJson(state.map, after)) return taken([]);
  return taken([{ kind: 'map.set', facts: { before: state.map, after }, body: null }]);
}
