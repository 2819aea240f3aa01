/**
 * Bringing in what exists: a file is read as a table and answered, nothing of it is kept; what the desk makes of it comes
 * back as one command, since a command of a thousand cards is more than a live message may hold.
 */

import express, { type NextFunction, type Request, type Response, type Router } from 'express';

import { isStaff } from '@mufakat/shared/permissions/commands.ts';
import { parseCommandEnvelope } from '@mufakat/shared/protocol/parse.ts';
import { TABLE_LIMITS, type TableFile } from '@mufakat/shared/tables/table.ts';
import { parseCommand } from '@mufakat/shared/workshop/command-schema.ts';
import type { Accepted } from '@mufakat/shared/workshop/command.ts';
import { type Found, lookUp } from '@mufakat/shared/workshop/dictionary.ts';

import { ReadersBusy } from '../import/readers.ts';
import { Unreadable } from '../import/unreadable.ts';
import type { Parts } from './parts.ts';
import { acceptedOf, Problem } from './problem.ts';
import { admit } from './seats.ts';

/** A thousand cards of 8 kB; those of real plans take less than one. */
const COMMAND_LIMIT = '8mb';
const NAME_MAX = 200;

export function addImportRoutes(router: Router, parts: Parts): void {
  // Who may not is told so before the body is read.
  const staff = async (request: Request, _response: Response, next: NextFunction) => {
    const { seat } = await admit(parts, request, request.query);
    next(isStaff(seat.role) ? undefined : new Problem('no-right'));
  };
  const fileBody = express.raw({ limit: TABLE_LIMITS.bytes, type: () => true });
  router.post('/workshops/:workshop/tables', staff, fileBody, async (request, response) => {
    const bytes: unknown = request.body;
    if (!Buffer.isBuffer(bytes)) throw new Problem('unreadable-table', { fault: 'empty' });
    const { name } = request.query;
    const table = await read(parts, typeof name === 'string' ? name.slice(0, NAME_MAX) : '', bytes);
    response.json(table satisfies TableFile);
  });

  router.get('/workshops/:workshop/dictionary', async (request, response) => {
    const { room, seat } = await admit(parts, request, request.query);
    if (seat.role === 'guest') throw new Problem('no-right');
    const { q } = request.query;
    response.json(lookUp(room.state, typeof q === 'string' ? q.slice(0, NAME_MAX) : '') satisfies Found);
  });

  router.post(
    '/workshops/:workshop/commands',
    staff,
    express.json({ limit: COMMAND_LIMIT }),
    async (request, response) => {
      const envelope = parseCommandEnvelope(request.body);
      const command = envelope === null ? null : parseCommand(envelope.command);
      if (envelope === null || command === null) throw new Problem('invalid-request');
      const { room, seat } = await admit(parts, request, request.query);
      const viewer = { role: seat.role, person: seat.person, seat: seat.seat };
      const accepted = acceptedOf(await room.command(viewer, envelope.op, command));
      response.json(accepted satisfies Accepted);
    },
  );
}

async function read(parts: Parts, name: string, bytes: Buffer): Promise<TableFile> {
  try {
    return await parts.readTable({ name, bytes });
  } catch (error) {
    if (error instanceof Unreadable) throw new Problem('unreadable-table', { ...error.fault });
    if (error instanceof ReadersBusy) throw new Problem('busy');
    throw error;
  }
}
