/** Reads a workshop from the store, whole, before anybody is answered [L6]. */

import type { OwnerId, PersonId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { Role } from '@mufakat/shared/permissions/command-names.ts';
import type { Entry } from '@mufakat/shared/workshop/entry.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';

import { type LogHead, type LogRow, RecordDamaged, type Store } from '../storage/store.ts';
import type { Rules } from './rules.ts';

/** What a room is built from, in memory. */
export interface Loaded {
  readonly state: WorkshopState;
  readonly head: LogHead;
  readonly drawers: readonly { readonly owner: OwnerId; readonly row: number; readonly bytes: Uint8Array }[];
  /** Roles of people who are not in the attendance: desk, notulis. */
  readonly staff: Map<PersonId, Role>;
}

/** `null` if there is no such workshop. */
export async function loadWorkshop(
  store: Store,
  rules: Pick<Rules, 'evolve'>,
  id: WorkshopId,
): Promise<Loaded | null> {
  const log = await store.loadLog(id);
  if (log.length === 0) {
    if ((await store.findWorkshop(id)) !== null) throw new RecordDamaged(`the record of ${id} is gone`);
    return null;
  }
  const hash = await store.loadHash(id, log.length);
  if (hash === null) throw new RecordDamaged(`the record of ${id} has another end`);
  const drawers = await store.loadDrawers(id);
  const seats = await store.seatsOfWorkshop(id);
  return {
    state: rules.evolve(null, log.map(entryOf)),
    head: { n: log.length, hash },
    drawers,
    staff: new Map(seats.map(({ person, role }) => [person, role])),
  };
}

/** Seats and the code follow the record; what a crash kept from being said to the store is said now. */
export async function reconcile(store: Store, state: WorkshopState): Promise<void> {
  const seats = await store.seatsOfWorkshop(state.id);
  for (const { person: id, role } of seats) {
    const person = state.people.get(id);
    if (person === undefined) {
      if (role === 'guest' && !state.guests.has(id)) await store.changeSeats(state.id, id, null);
      continue;
    }
    if (person.status === 'removed') await store.changeSeats(state.id, id, null);
    const keep = person.mergedInto === null ? undefined : state.people.get(person.mergedInto);
    if (keep !== undefined) await store.changeSeats(state.id, id, { person: keep.id, role: keep.role });
    else if (person.role !== role) await store.changeSeats(state.id, id, { person: id, role: person.role });
  }
  const row = await store.findWorkshop(state.id);
  if (row !== null && row.code !== state.hall.code) await store.setCode(state.id, state.hall.code);
}

export function entryOf(row: LogRow): Entry {
  // The log was written by `rowOf`; kinds and shapes are those of its events.
  return {
    n: row.n,
    t: row.t,
    kind: row.kind,
    actor: row.actor,
    facts: JSON.parse(row.facts),
    body: row.body === null ? null : JSON.parse(row.body),
  } as Entry;
}

export function rowOf({ n, t, kind, actor, facts, body }: Entry): LogRow {
  return {
    n,
    t,
    kind,
    actor,
    facts: JSON.stringify(facts),
    body: body === null ? null : JSON.stringify(body),
  };
}
