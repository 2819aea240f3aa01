/**
 * Seats of a browser: what it holds, and how it gets one from a link, a personal link or the recovery code [T2, T3]. Staff
 * have one id per role and workshop, so that a desk opened on a second laptop continues the undo stack of the first.
 */

import type { Request, Response, Router } from 'express';

import type { PersonId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { Role } from '@mufakat/shared/permissions/command-names.ts';
import { isStaff } from '@mufakat/shared/permissions/commands.ts';
import {
  parsePersonalRequest,
  parseRecoverRequest,
  parseSeatRequest,
  parseTokenRequest,
  parseWorkshopId,
  type Parsed,
} from '@mufakat/shared/protocol/parse.ts';
import type { Face, PersonalLink, SeatGranted, SeatList } from '@mufakat/shared/protocol/wire.ts';
import type { Person } from '@mufakat/shared/workshop/state.ts';

import { drawQr } from '../export/qr.ts';
import type { Room } from '../room/contract.ts';
import type { SeatRow, TokenRow } from '../storage/store.ts';
import { Windows } from './limits.ts';
import type { Parts } from './parts.ts';
import { Problem } from './problem.ts';
import { hashSecret, makeId, normaliseTyped } from './secrets.ts';

/** Wrong recovery codes per address [T3]. */
const RECOVERY_TRIES = 5;
const MINUTE_MS = 60_000;
const FACES: Record<Role, Face> = {
  facilitator: 'desk',
  cofacilitator: 'desk',
  notulis: 'desk',
  participant: 'phone',
  helper: 'phone',
  guest: 'phone',
  screen: 'screen',
};

type Claimed = Pick<SeatRow, 'workshop' | 'role' | 'person'>;

/** The seats of this session with these rights: the one it has, or a new one. */
export async function grantSeat(
  parts: Parts,
  request: Request,
  response: Response,
  claimed: Claimed,
): Promise<SeatGranted> {
  const session = parts.doors.giveSession(request, response);
  const face = FACES[claimed.role];
  const held = await parts.store.seatsOf(session);
  const same = held.find(
    ({ workshop, role, person }) =>
      workshop === claimed.workshop && role === claimed.role && person === claimed.person,
  );
  if (same) return { seat: same.seat, workshop: same.workshop, face: same.face, role: same.role };
  const seat = makeId() as SeatId;
  await parts.store.addSeat({ ...claimed, seat, session, face });
  return { seat, workshop: claimed.workshop, face, role: claimed.role };
}

/** The person as they stand on the attendance now, through merges; `null` if removed. */
export function attending(room: Room, person: PersonId): Person | null {
  const found = room.state.people.get(person);
  if (found?.status === 'merged' && found.mergedInto !== null) return attending(room, found.mergedInto);
  return found?.status === 'here' || found?.status === 'left' ? found : null;
}

/** The workshop of the address and the seat that asks; both must fit each other and the session, and a guest is not in. */
export async function admit(
  parts: Parts,
  request: Request,
  given: unknown,
): Promise<{ room: Room; seat: SeatRow }> {
  const { seat: id } = valueOf(parseSeatRequest(given));
  const workshop = parseWorkshopId(request.params.workshop);
  const seat = await parts.doors.findSeat(request, id);
  if (seat === null || seat.workshop !== workshop) throw new Problem('no-session');
  if (seat.role === 'guest') throw new Problem('no-right');
  const room = await parts.openRoom(seat.workshop);
  if (room === null) throw new Problem('no-such-workshop');
  return { room, seat };
}

/** The parsed value, or the problem as an answer. */
export function valueOf<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  const { error, detail } = parsed.problem;
  throw new Problem(error, detail);
}

export function addSeatRoutes(router: Router, parts: Parts): void {
  const wrongRecoveries = new Windows(RECOVERY_TRIES, MINUTE_MS, parts.clock);

  router.get('/seats', async (request, response) => {
    const session = parts.doors.sessionOf(request);
    const held = session === null ? [] : await parts.store.seatsOf(session);
    const seats = await Promise.all(held.map((row) => describe(parts, row)));
    response.json({ seats: seats.filter((one) => one !== null) } satisfies SeatList);
  });

  router.post('/seats', async (request, response) => {
    const { token } = valueOf(parseTokenRequest(request.body));
    const row = await parts.store.useToken(hashSecret('token', token));
    if (row === null) throw new Problem('bad-link');
    response.json((await grantByToken(parts, request, response, row)) satisfies SeatGranted);
  });

  router.post('/recover', async (request, response) => {
    const tries = wrongRecoveries.of(parts.doors.addressOf(request));
    const ms = tries.waitMs();
    if (ms > 0) throw new Problem('rate', { ms });
    const { code, removeOthers } = valueOf(parseRecoverRequest(request.body));
    const row = await parts.store.useToken(hashSecret('recovery', normaliseTyped(code)));
    if (row === null) {
      tries.add();
      throw new Problem('bad-recovery-code');
    }
    if (removeOthers) await removeSeatsOf(parts, row);
    response.json((await grantSeat(parts, request, response, row)) satisfies SeatGranted);
  });

  router.post('/workshops/:workshop/personal', async (request, response) => {
    const { person: asked } = valueOf(parsePersonalRequest(request.body));
    const { room, seat } = await admit(parts, request, request.body);
    if (asked !== undefined && asked !== seat.person && !isStaff(seat.role)) throw new Problem('no-right');
    const person = attending(room, asked ?? seat.person);
    if (person === null) throw new Problem('unknown');
    const token = makeId();
    await parts.store.addToken({
      hash: hashSecret('token', token),
      workshop: seat.workshop,
      face: 'phone',
      role: person.role,
      person: person.id,
      once: true,
      kind: 'personal',
    });
    const path = `/p#${token}`;
    const { origin } = request.headers;
    const qr = origin === undefined ? null : drawQr(`${origin}${path}`);
    response.json({ path, qr } satisfies PersonalLink);
  });
}

async function grantByToken(
  parts: Parts,
  request: Request,
  response: Response,
  row: TokenRow,
): Promise<SeatGranted> {
  if (row.kind !== 'personal') return grantSeat(parts, request, response, row);
  const room = await parts.openRoom(row.workshop);
  const person = room && attending(room, row.person);
  if (!person) throw new Problem('bad-link');
  // The person may have become a helper, or been merged, since the link was made.
  return grantSeat(parts, request, response, {
    workshop: row.workshop,
    role: person.role,
    person: person.id,
  });
}

/** "Keluarkan perangkat lama": every seat of that desk ends, the asking browser gets a new one. */
async function removeSeatsOf(parts: Parts, { workshop, person }: Claimed): Promise<void> {
  const all = await parts.store.seatsOfWorkshop(workshop);
  const seats = all.filter((row) => row.person === person).map((row) => row.seat);
  await parts.store.changeSeats(workshop, person, null);
  parts.cutSeats(seats, 'no-session');
}

async function describe(parts: Parts, row: SeatRow): Promise<SeatList['seats'][number] | null> {
  const title = await titleOf(parts, row.workshop);
  if (title === null) return null;
  return { seat: row.seat, workshop: row.workshop, face: row.face, role: row.role, title };
}

async function titleOf(parts: Parts, workshop: WorkshopId): Promise<string | null> {
  return (await parts.openRoom(workshop))?.state.settings.title ?? null;
}
