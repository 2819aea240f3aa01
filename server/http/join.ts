/**
 * Joining with the code. The same `op` gives the same person however often the answer was lost; a known name is asked for
 * first and proves itself by the desk's nod (`trust.md` 2). Who may be told that a code is right:
 * `join-codes.ts`.
 */

import type { Request, Response, Router } from 'express';

import type { PersonId, SeatId } from '@mufakat/shared/cards/card.ts';
import { parseJoinQuery, parseJoinRequest } from '@mufakat/shared/protocol/parse.ts';
import type { JoinPage, JoinReply, JoinRequest } from '@mufakat/shared/protocol/wire.ts';
import { foldPerson } from '@mufakat/shared/workshop/names.ts';
import type { Person } from '@mufakat/shared/workshop/state.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';

import type { Room } from '../room/contract.ts';
import { roomFinder } from './join-codes.ts';
import type { Parts } from './parts.ts';
import { acceptedOf, Problem } from './problem.ts';
import { makeId } from './secrets.ts';
import { attending, grantSeat, valueOf } from './seats.ts';

export function addJoinRoutes(router: Router, parts: Parts): void {
  const findRoom = roomFinder(parts);
  const running = new Map<string, Promise<Joined>>();

  router.get('/join/:code', async (request, response) => {
    const { word } = valueOf(parseJoinQuery(request.query));
    const room = await findRoom(request.params.code, word);
    response.json((await describe(parts, request, room)) satisfies JoinPage);
  });

  router.post('/join', async (request, response) => {
    const asked = valueOf(parseJoinRequest(request.body));
    const room = await findRoom(asked.code, asked.word);
    // The page may ask again while the first answer is still on its way.
    const key = `${room.id}/${asked.op}`;
    const joining = running.get(key) ?? join(parts, room, asked).finally(() => running.delete(key));
    running.set(key, joining);
    response.json((await answer(parts, request, response, room, await joining)) satisfies JoinReply);
  });
}

type Joined = { person: PersonId } | Extract<JoinReply, { joined: false }>;

async function answer(
  parts: Parts,
  request: Request,
  response: Response,
  room: Room,
  joined: Joined,
): Promise<JoinReply> {
  if (!('person' in joined)) return joined;
  const own = rightsOf(room, joined.person);
  if (own === null) throw new Problem('not-allowed');
  const { seat, workshop } = await grantSeat(parts, request, response, { workshop: room.id, ...own });
  // The desk may have admitted a guest while the seat was being made.
  const now = rightsOf(room, own.person);
  if (now !== null && now.role !== own.role) await parts.store.changeSeats(room.id, own.person, now);
  return { joined: true, seat, workshop, person: own.person };
}

/** Whom a seat would speak for, and as what: someone on the attendance, or a guest at the waiting room [T3]. */
function rightsOf(room: Room, id: PersonId): { person: PersonId; role: Person['role'] | 'guest' } | null {
  const person = attending(room, id);
  if (person !== null) return { person: person.id, role: person.role };
  return room.state.guests.has(id) ? { person: id, role: 'guest' } : null;
}

async function join(parts: Parts, room: Room, asked: JoinRequest): Promise<Joined> {
  const ops = opsOf(asked.op);
  const earlier = await parts.store.loadReply(room.id, ops.join);
  if (asked.sameAs !== null && earlier === null) return claim(parts, room, ops.claim, asked.sameAs);
  if (earlier === null && !asked.another) {
    const known = findKnown(room, asked.person.name);
    if (known !== null) return { joined: false, known };
  }
  const accepted = acceptedOf(
    await room.command(guest(), ops.join, { name: 'person.join', fields: asked.person }),
  );
  if (accepted.person === undefined) throw new Error('a join without a person');
  return { person: accepted.person };
}

/** Asks the desk once, then says how it was answered. */
async function claim(parts: Parts, room: Room, op: string, sameAs: PersonId): Promise<Joined> {
  const person = attending(room, sameAs);
  if (person === null) throw new Problem('unknown');
  const { n } = acceptedOf(await room.command(guest(), op, { name: 'claim.ask', person: person.id }));
  const asked = room.state.claims.get(await claimIdAt(parts, room, n));
  if (asked === undefined) throw new Problem('unknown');
  if (asked.answer === 'no') throw new Problem('claim-refused');
  return asked.answer === 'yes' ? { person: asked.person } : { joined: false, waiting: true };
}

/** The claim's id stands in the entry that the command became. */
async function claimIdAt(parts: Parts, room: Room, n: number): Promise<string> {
  const entry = await parts.store.loadEntry(room.id, n);
  const facts: unknown = entry === null ? null : JSON.parse(entry.facts);
  return typeof facts === 'object' && facts !== null && 'claim' in facts ? String(facts.claim) : '';
}

/** Ops of joins and claims cannot meet those of commands, whose alphabet has no dot. */
function opsOf(op: string): { join: string; claim: string } {
  return { join: `join.${op}`, claim: `claim.${op}` };
}

/** Someone on their way in. */
function guest(): Viewer {
  return { seat: makeId() as SeatId, role: 'guest', person: 'guest' as PersonId };
}

function findKnown(room: Room, name: string): Extract<JoinReply, { known: unknown }>['known'] | null {
  const folded = foldPerson(name);
  for (const person of room.state.people.values()) {
    if (isHere(person) && foldPerson(person.name) === folded) {
      return { person: person.id, name: person.name, institution: person.institution };
    }
  }
  return null;
}

function isHere(person: Person): boolean {
  return person.status === 'here' || person.status === 'left';
}

async function describe(parts: Parts, request: Request, room: Room): Promise<JoinPage> {
  const session = parts.doors.sessionOf(request);
  const held = session === null ? [] : await parts.store.seatsOf(session);
  const phones = held.filter(({ workshop, face }) => workshop === room.id && face === 'phone');
  const { settings, hall } = room.state;
  return {
    workshop: room.id,
    title: settings.title,
    region: settings.region,
    place: settings.place,
    phrase: hall.phrase,
    days: settings.days,
    constituencies: settings.constituencies.map(({ id, name, icon }) => ({ id, name, icon })),
    retentionDays: settings.retentionDays,
    language: settings.language,
    doorLocked: hall.doorLocked,
    rehearsal: settings.rehearsalOf !== null,
    seat: phones.find(({ role }) => role !== 'guest')?.seat ?? phones[0]?.seat ?? null,
  };
}
