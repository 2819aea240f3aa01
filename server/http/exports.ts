/**
 * Documents of the result. The desk's people get every format and draft; everyone admitted may read the page itself while it
 * is read out in the hall, and once it is frozen. What a document says is not decided here.
 */

import { join } from 'node:path';

import type { Request, Response, Router } from 'express';

import { ID_PATTERN } from '@mufakat/shared/cards/card.ts';
import { isStaff } from '@mufakat/shared/permissions/commands.ts';
import type { Paper } from '@mufakat/shared/result/document.ts';
import { picturesIn } from '@mufakat/shared/result/photos.ts';
import type { Result } from '@mufakat/shared/result/result.ts';

import type { Room } from '../room/contract.ts';
import type { SeatRow } from '../storage/store.ts';
import { type Export, type ExportRequest, type Format, FORMATS, MINUTES } from '../export/request.ts';
import type { Parts } from './parts.ts';
import { Problem } from './problem.ts';
import { admit } from './seats.ts';

const STYLE_SHEET = join(import.meta.dirname, '../export/document.css');

/** The page links one style sheet and brings nothing else: no script, nothing from elsewhere, no form. */
const SHEET_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

export function addExportRoutes(router: Router, parts: Parts): void {
  router.get('/workshops/:workshop/export/:document/:format', async (request, response) => {
    const { room, seat } = await admit(parts, request, request.query);
    if (!isStaff(seat.role)) throw new Problem('no-right');
    const format = FORMATS.find((each) => each === request.params.format);
    if (format === undefined) throw new Problem('no-such-document');
    const made = await make(parts, request, room, format);
    response.attachment(made.fileName);
    send(response, made);
  });

  router.get('/workshops/:workshop/preview', async (request, response) => {
    const { room, seat } = await admit(parts, request, request.query);
    if (!mayRead(room, seat)) throw new Problem('no-right');
    const made = await make(parts, request, room, 'html');
    response.setHeader('Content-Security-Policy', SHEET_POLICY);
    response.setHeader('X-Frame-Options', 'SAMEORIGIN');
    send(response, made);
  });

  // The page above links its style sheet by this name.
  router.get('/workshops/:workshop/document.css', (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(STYLE_SHEET);
  });
}

/** Formats that hold the pictures themselves. */
const PRINTED: ReadonlySet<Format> = new Set<Format>(['docx', 'pdf', 'html', 'csv']);

function mayRead(room: Room, seat: SeatRow): boolean {
  return isStaff(seat.role) || room.state.phase === 'frozen' || room.state.hall.screen === 'reading';
}

async function make(parts: Parts, request: Request, room: Room, format: Format): Promise<Export> {
  const document = documentOf(request.params.document ?? request.query.document);
  const found = await room.result(versionOf(request.query.version));
  if (found === null) throw new Problem('no-such-version');
  const { table } = request.query;
  const made = await render(parts, {
    format,
    document,
    result: found.result,
    paper: paperOf(request.query.paper),
    verifyUrl: null,
    ...(PRINTED.has(format) && { pictures: await picturesOf(parts, room, found.result) }),
    ...(typeof table === 'string' && { table }),
  });
  // A frozen file is given out byte for byte as it was stored.
  return format === 'json' && found.file !== null ? { ...made, bytes: Buffer.from(found.file) } : made;
}

/** Bytes of what the result names; what is not there stays an empty frame. */
async function picturesOf(parts: Parts, room: Room, result: Result): Promise<Map<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  for (const picture of picturesIn(result)) {
    const bytes = await parts.store.loadPicture(room.id, picture);
    if (bytes !== null) all.set(picture, bytes);
  }
  return all;
}

async function render(parts: Parts, request: ExportRequest): Promise<Export> {
  try {
    return await parts.renderExport(request);
  } catch (error) {
    const { name } = error instanceof Error ? error : { name: '' };
    if (name === 'UnknownTable' || name === 'UnknownDocument') throw new Problem('no-such-document');
    if (name === 'ExportBusy') throw new Problem('busy');
    throw error;
  }
}

function send(response: Response, { bytes, contentType }: Export): void {
  response.setHeader('Content-Type', contentType);
  response.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Whether the method has a document of this name is known by who prints it. */
function documentOf(given: unknown): string {
  const name = given ?? MINUTES;
  if (typeof name !== 'string' || !ID_PATTERN.test(name)) throw new Problem('no-such-document');
  return name;
}

function paperOf(given: unknown): Paper {
  if (given === undefined || given === 'F4') return 'F4';
  if (given === 'A4') return 'A4';
  throw new Problem('field-invalid', { field: 'paper' });
}

/** A frozen version's number; nothing or `draft` means the draft. */
function versionOf(given: unknown): number | null {
  if (given === undefined || given === '' || given === 'draft') return null;
  if (typeof given === 'string' && /^[1-9]\d{0,5}$/.test(given)) return Number(given);
  throw new Problem('no-such-version');
}
