/**
 * Creating a workshop, its links and places, its rehearsal copy [T3]. Links are made when they are asked for and only their
 * hashes are kept, so an earlier link stays good and none can be read from the disk.
 */

import type { Request, Response, Router } from 'express';

import type { PersonId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { isLead, isStaff } from '@mufakat/shared/permissions/commands.ts';
import { parseCreateRequest, parseRehearsalRequest } from '@mufakat/shared/protocol/parse.ts';
import type { Created, JoinPlaces, Links, RehearsalState } from '@mufakat/shared/protocol/wire.ts';
import { createWorkshop } from '@mufakat/shared/workshop/create.ts';
import { firstWord } from '@mufakat/shared/workshop/join-code.ts';
import { makeJoinCode } from '@mufakat/shared/workshop/make-join-code.ts';
import { makePhrase } from '@mufakat/shared/workshop/phrase.ts';
import { fingerprintOf } from '@mufakat/shared/result/signing.ts';
import type { Hall, Settings } from '@mufakat/shared/workshop/state.ts';

import type { Room } from '../room/contract.ts';
import type { LogRow, TokenRow } from '../storage/store.ts';
import { FREE } from '../storage/disk.ts';
import { baseAddresses } from './addresses.ts';
import { methodToPlay } from './methods.ts';
import type { OperatorDoor } from './operator.ts';
import type { Parts } from './parts.ts';
import { Problem } from './problem.ts';
import { hashSecret, makeId, makeRecoveryCode } from './secrets.ts';
import { admit, grantSeat, valueOf } from './seats.ts';

type Door = 'desk' | 'cofacilitator' | 'notulis' | 'screen';

/** What each link of a workshop opens. The person is the staff id: one per role and workshop. */
const DOORS: Record<Door, { path: string } & Pick<TokenRow, 'face' | 'role' | 'person'>> = {
  desk: { path: '/d#', face: 'desk', role: 'facilitator', person: 'facilitator' as PersonId },
  cofacilitator: { path: '/c#', face: 'desk', role: 'cofacilitator', person: 'cofacilitator' as PersonId },
  notulis: { path: '/n#', face: 'desk', role: 'notulis', person: 'notulis' as PersonId },
  screen: { path: '/s#', face: 'screen', role: 'screen', person: 'screen' as PersonId },
};
const DOOR_NAMES = Object.keys(DOORS) as Door[];

type Paths = Pick<Links, Door>;

export function addWorkshopRoutes(router: Router, parts: Parts, mayCreate: OperatorDoor): void {
  /** Links already made by this process; after a restart new ones are made. */
  const made = new Map<WorkshopId, Paths>();

  router.post('/workshops', async (request, response) => {
    const asked = valueOf(parseCreateRequest(request.body));
    const { method: id, version, operator, waitingRoom = false } = asked;
    const settings = { ...asked.settings, rehearsalOf: null };
    mayCreate.check(request, operator);
    const method = await methodToPlay(parts.store, id, version);
    if (method === null) throw new Problem('field-invalid', { field: 'method' });
    if ((await parts.freeBytes()) < FREE.workshops) throw new Problem('disk-full');
    const created = await create(parts, request, response, { method, settings, waitingRoom });
    made.set(created.workshop, created.links);
    response.status(201).json(created);
  });

  router.get('/workshops/:workshop/links', async (request, response) => {
    const { room, seat } = await admit(parts, request, request.query);
    if (!isLead(seat.role)) throw new Problem('no-right');
    let paths = made.get(room.id);
    if (paths === undefined) {
      const links = makePaths(room.id);
      for (const token of links.tokens) await parts.store.addToken(token);
      paths = links.paths;
      made.set(room.id, paths);
    }
    response.json({ ...pick(paths), ...placesOf(parts, room.state.hall) } satisfies Links);
  });

  router.get('/workshops/:workshop/places', async (request, response) => {
    const { room } = await admit(parts, request, request.query);
    response.json(placesOf(parts, room.state.hall) satisfies JoinPlaces);
  });

  router.post('/workshops/:workshop/rehearsal', async (request, response) => {
    const { people } = valueOf(parseRehearsalRequest(request.body));
    const { room, seat } = await admit(parts, request, request.body);
    if (!isLead(seat.role)) throw new Problem('no-right');
    if (people > 0 && !parts.rehearsals.hasRoom()) throw new Problem('busy');
    const { settings, method } = room.state;
    // A copy of a copy is a copy of the real one.
    const rehearsalOf = settings.rehearsalOf ?? room.id;
    const created = await create(parts, request, response, {
      method,
      settings: { ...settings, rehearsalOf },
      // The simulated participants come in by themselves.
      waitingRoom: false,
    });
    made.set(created.workshop, created.links);
    if (people > 0) {
      const { code, phrase } = created.links;
      parts.rehearsals.start({ workshop: created.workshop, code, word: firstWord(phrase), people });
    }
    response.status(201).json(created);
  });

  router.get('/workshops/:workshop/rehearsal', async (request, response) => {
    const { room, seat } = await admit(parts, request, request.query);
    if (!isStaff(seat.role) || room.state.settings.rehearsalOf === null) throw new Problem('no-right');
    response.json(parts.rehearsals.state(room.id) satisfies RehearsalState);
  });

  router.delete('/workshops/:workshop', async (request, response) => {
    const { room, seat } = await admit(parts, request, request.query);
    if (!isLead(seat.role) || room.state.settings.rehearsalOf === null) throw new Problem('no-right');
    await parts.rehearsals.end(room.id);
    await remove(parts, room);
    made.delete(room.id);
    response.status(204).end();
  });
}

/** A new workshop with its first entry, its links, its recovery code, and a desk for the browser that asked. */
async function create(
  parts: Parts,
  request: Request,
  response: Response,
  made: { readonly method: Method; readonly settings: Settings; readonly waitingRoom: boolean },
): Promise<Created> {
  const id = makeId() as WorkshopId;
  const code = await freeCode(parts);
  const phrase = makePhrase(makeId());
  const recovery = makeRecoveryCode();
  const { paths, tokens } = makePaths(id);
  const { face, role, person } = DOORS.desk;
  tokens.push({
    hash: hashSecret('recovery', recovery),
    workshop: id,
    face,
    role,
    person,
    once: false,
    kind: 'recovery',
  });
  const now = parts.wallClock();
  const entries = createWorkshop({ ...made, id, code, phrase }).map(({ kind, facts, body }, index) => ({
    n: index + 1,
    t: now,
    kind,
    actor: 'room',
    facts: JSON.stringify(facts),
    body: body === null ? null : JSON.stringify(body),
  })) satisfies LogRow[];
  const row = { id, createdAt: now, code, rehearsalOf: made.settings.rehearsalOf };
  await parts.store.createWorkshop(row, tokens, entries);
  const { seat } = await grantSeat(parts, request, response, { workshop: id, role, person });
  return {
    workshop: id,
    seat,
    links: { ...paths, ...placesOf(parts, { code, phrase }) },
    recovery,
  };
}

/** Everyone is sent away, then nothing of it is left. */
async function remove(parts: Parts, room: Room): Promise<void> {
  const seats = await parts.store.seatsOfWorkshop(room.id);
  parts.cutSeats(
    seats.map((row) => row.seat),
    'gone',
  );
  await parts.closeRoom(room.id);
  await parts.store.deleteWorkshop(room.id);
}

async function freeCode(parts: Parts): Promise<string> {
  const code = makeJoinCode(makeId());
  return (await parts.store.findByCode(code)) === null ? code : freeCode(parts);
}

function makePaths(workshop: WorkshopId): { paths: Paths; tokens: TokenRow[] } {
  const paths = { desk: '', cofacilitator: '', notulis: '', screen: '' };
  const tokens = DOOR_NAMES.map((name): TokenRow => {
    const { path, face, role, person } = DOORS[name];
    const token = makeId();
    paths[name] = `${path}${token}`;
    return { hash: hashSecret('token', token), workshop, face, role, person, once: false, kind: 'link' };
  });
  return { paths, tokens };
}

function pick({ desk, cofacilitator, notulis, screen }: Paths): Paths {
  return { desk, cofacilitator, notulis, screen };
}

function placesOf(parts: Parts, { code, phrase }: Pick<Hall, 'code' | 'phrase'>): JoinPlaces {
  const addresses = baseAddresses(parts.where);
  return {
    code,
    phrase,
    join: `/g/${code}#${firstWord(phrase)}`,
    addresses,
    // What people come in by, not how this desk came.
    tls: addresses[0]?.startsWith('https:') === true,
    key: fingerprintOf(parts.key.key),
  };
}
