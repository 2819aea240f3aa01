/**
 * Joining with the code. The same `op` gives the same person however often the answer was lost; a known name is asked for
 * first and proves itself by the desk's nod (`trust.md` 2). Wrong codes are limited, right ones never by address [T3].
 */

import type { Request, Response, Router } from 'express';

import type { PersonId, SeatId } from '@mufakat/shared/cards/card.ts';
import { parseJoinRequest } from '@mufakat/shared/protocol/parse.ts';
import type { JoinPage, JoinReply, JoinRequest } from '@mufakat/shared/protocol/wire.ts';
import { isJoinCode, normaliseJoinCode } from '@mufakat/shared/workshop/join-code.ts';
import { foldPerson } from '@mufakat/shared/workshop/names.ts';
import type { Person } from '@mufakat/shared/workshop/state.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';

import type { Room } from '../room/contract.ts';
import type { WorkshopRow } from '../storage/store.ts';
import { Window } from './limits.ts';
import type { Parts } from './parts.ts';
import { acceptedOf, Problem } from './problem.ts';
import { makeId } from './secrets.ts';
import { attending, grantSeat, valueOf } from './seats.ts';

/** On the whole server [T3]. */
const WRONG_CODES_PER_MINUTE = 60;
const LOOKUPS_PER_SECOND = 200;

export function addJoinRoutes(router: Router, parts: Parts): void {
  const findWorkshop = codeFinder(parts);
  const running = new Map<string, Promise<Joined>>();

  router.get('/join/:code', async (request, response) => {
    const row = await findWorkshop(request.params.code);
    response.json((await describe(parts, request, row)) satisfies JoinPage);
  });

  router.post('/join', async (request, response) => {
    const asked = valueOf(parseJoinRequest(request.body));
    const { id } = await findWorkshop(asked.code);
    const room = await parts.openRoom(id);
    if (room === null) throw new Problem('bad-code');
    // The page may ask again while the first answer is still on its way.
    const key = `${id}/${asked.op}`;
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
  const person = attending(room, joined.person);
  if (person === null) throw new Problem('not-allowed');
  const { seat, workshop } = await grantSeat(parts, request, response, {
    workshop: room.id,
    role: person.role,
    person: person.id,
  });
  return { joined: true, seat, workshop, person: person.id };
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

async function describe(parts: Parts, request: Request, row: WorkshopRow): Promise<JoinPage> {
  const room = await parts.openRoom(row.id);
  if (room === null) throw new Problem('bad-code');
  const session = parts.doors.sessionOf(request);
  const held = session === null ? [] : await parts.store.seatsOf(session);
  const { settings, hall } = room.state;
  return {
    workshop: row.id,
    title: settings.title,
    region: settings.region,
    place: settings.place,
    days: settings.days,
    constituencies: settings.constituencies.map(({ id, name, icon }) => ({ id, name, icon })),
    retentionDays: settings.retentionDays,
    language: settings.language,
    doorLocked: hall.doorLocked,
    rehearsal: settings.rehearsalOf !== null,
    seat: held.find(({ workshop, face }) => workshop === row.id && face === 'phone')?.seat ?? null,
  };
}

/**
 * Finds a workshop by its code. Above the limit on wrong codes a wrong one is answered `rate`, which tells a guesser nothing;
 * a right one still passes, because the whole hall may be joining at this moment.
 */
function codeFinder(parts: Parts): (typed: string) => Promise<WorkshopRow> {
  const wrong = new Window(WRONG_CODES_PER_MINUTE, 60_000, parts.clock);
  const lookups = new Window(LOOKUPS_PER_SECOND, 1000, parts.clock);
  return async (typed) => {
    const code = normaliseJoinCode(typed);
    const ms = lookups.waitMs();
    if (ms > 0) throw new Problem('rate', { ms });
    lookups.add();
    const row = isJoinCode(code) ? await parts.store.findByCode(code) : null;
    if (row !== null) return row;
    const wait = wrong.waitMs();
    if (wait > 0) throw new Problem('rate', { ms: wait });
    wrong.add();
    throw new Problem('bad-code');
  };
}
