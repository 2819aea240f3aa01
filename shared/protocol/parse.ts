/**
 * Schemas for what arrives over HTTP and in socket.io's handshake. Each gives a value the rest of the program may trust, or
 * the reason in the words of HttpError; unknown keys are dropped. Commands have a schema of their own (`command-schema.ts`).
 */
import * as v from 'valibot';

import { ID_PATTERN, type PersonId, type SeatId, type WorkshopId } from '../cards/card.ts';
import { line, neededLine, personSchema, settingsSchema } from '../workshop/settings-schema.ts';
import type { SectionName } from '../workshop/view.ts';
import {
  PROTOCOL,
  type CreateRequest,
  type Hello,
  type HttpError,
  type JoinRequest,
  type ArchiveRequest,
  type RehearsalRequest,
} from './wire.ts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: HttpError };

/** A link token is 22 characters, a recovery code 12 with spaces typed between. */
const SECRET_MAX = 64;
const anyId = v.pipe(v.string(), v.regex(ID_PATTERN));
const personId = v.pipe(
  anyId,
  v.transform((id) => id as PersonId),
);
const seatId = v.pipe(
  anyId,
  v.transform((id) => id as SeatId),
);
const workshopId = v.pipe(
  anyId,
  v.transform((id) => id as WorkshopId),
);

const createRequest = v.object({
  settings: v.object({ ...settingsSchema.entries, language: v.picklist(['id', 'en']) }),
  method: anyId,
  version: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  waitingRoom: v.exactOptional(v.boolean()),
  operator: v.nullable(line(SECRET_MAX)),
});

/** As typed; longer than the longest word is none. */
const word = v.exactOptional(line(SECRET_MAX));
const joinRequest = v.object({
  op: anyId,
  code: line(SECRET_MAX),
  word,
  person: personSchema,
  sameAs: v.nullable(personId),
  another: v.boolean(),
});

const joinQuery = v.object({ word });
const tokenRequest = v.object({ token: neededLine(SECRET_MAX) });
const recoverRequest = v.object({ code: neededLine(SECRET_MAX), removeOthers: v.boolean() });
const seatRequest = v.object({ seat: seatId });
/** More would rehearse the laptop, not the workshop. */
const REHEARSAL_PEOPLE_MAX = 200;
const rehearsalRequest = v.object({
  seat: seatId,
  people: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(REHEARSAL_PEOPLE_MAX)), 40),
});
const archiveRequest = v.object({ archived: v.boolean() });
const personalRequest = v.object({ seat: seatId, person: v.optional(personId) });

const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
/** Of a section as the room gave it: hashes are positive, positions of the log negative. */
const version = v.pipe(v.number(), v.safeInteger());
/** Of a view, every one by its name. */
export const SECTIONS = Object.keys({
  room: 0,
  method: 0,
  presence: 0,
  me: 0,
  poll: 0,
  accepted: 0,
  roles: 0,
  outcome: 0,
  circles: 0,
  people: 0,
  guests: 0,
  invited: 0,
  wall: 0,
  tray: 0,
  proceedings: 0,
  machine: 0,
} satisfies Record<SectionName, 0>) as SectionName[];

const SHORT_HEAD = /^[0-9A-Z]{20}$/;

const hello = v.object({
  protocol: v.literal(PROTOCOL),
  seat: seatId,
  held: v.record(v.picklist(SECTIONS), version),
  lastN: position,
  lastHash: v.optional(v.nullable(v.pipe(v.string(), v.regex(SHORT_HEAD))), null),
  epoch: v.nullable(position),
});

const commandEnvelope = v.object({ op: anyId, command: v.unknown() });

/** POST /api/workshops. */
export function parseCreateRequest(raw: unknown): Parsed<CreateRequest> {
  return parse(createRequest, raw);
}

/** The query of GET /api/join/:code. */
export function parseJoinQuery(raw: unknown): Parsed<{ word?: string }> {
  return parse(joinQuery, raw);
}

/** POST /api/join. */
export function parseJoinRequest(raw: unknown): Parsed<JoinRequest> {
  return parse(joinRequest, raw);
}

/** POST /api/seats. */
export function parseTokenRequest(raw: unknown): Parsed<{ token: string }> {
  return parse(tokenRequest, raw);
}

/** POST /api/recover. */
export function parseRecoverRequest(raw: unknown): Parsed<{ code: string; removeOthers: boolean }> {
  return parse(recoverRequest, raw);
}

/** The query or body of what only needs a seat. */
export function parseSeatRequest(raw: unknown): Parsed<{ seat: SeatId }> {
  return parse(seatRequest, raw);
}

/** POST /api/workshops/:workshop/personal. */
export function parsePersonalRequest(raw: unknown): Parsed<{ seat: SeatId; person?: PersonId | undefined }> {
  return parse(personalRequest, raw);
}

/** POST /api/workshops/:workshop/rehearsal. */
export function parseRehearsalRequest(raw: unknown): Parsed<Required<RehearsalRequest>> {
  return parse(rehearsalRequest, raw);
}

export function parseArchiveRequest(raw: unknown): Parsed<ArchiveRequest> {
  return parse(archiveRequest, raw);
}

export function parseWorkshopId(raw: unknown): WorkshopId | null {
  const result = v.safeParse(workshopId, raw);
  return result.success ? result.output : null;
}

/** socket.io `auth`. `too-old` is an honest client from before or after this program. */
export function parseHello(raw: unknown): Hello | 'too-old' | null {
  const result = v.safeParse(hello, raw);
  if (result.success) return result.output;
  const spoken = v.safeParse(v.object({ protocol: v.number() }), raw);
  return spoken.success && spoken.output.protocol !== PROTOCOL ? 'too-old' : null;
}

/** The envelope of a `command` event; what is inside is for `parseCommand`. */
export function parseCommandEnvelope(raw: unknown): { op: string; command: unknown } | null {
  const result = v.safeParse(commandEnvelope, raw);
  return result.success ? result.output : null;
}

function parse<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): Parsed<T> {
  const result = v.safeParse(schema, raw, { abortEarly: true });
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, problem: problemOf(result.issues[0]) };
}

/** Which field, and why; never the value, which may be a name. */
function problemOf(issue: v.BaseIssue<unknown>): HttpError {
  const field = v.getDotPath(issue) ?? '';
  const tooLong = /^too-long:(\d+)$/.exec(issue.message);
  if (tooLong) return { error: 'text-too-long', detail: { field, max: Number(tooLong[1]) } };
  return { error: 'field-invalid', detail: { field } };
}
