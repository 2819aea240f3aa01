/**
 * Documents of the result. The desk's people get every format and draft; everyone admitted may read the page itself while it
 * is read out in the hall, and once it is frozen. What a document says is not decided here.
 */

import { join } from 'node:path';

import type { Request, Response, Router } from 'express';

import { ID_PATTERN } from '@mufakat/shared/cards/card.ts';
import { isStaff } from '@mufakat/shared/permissions/commands.ts';
import type { Paper } from '@mufakat/shared/result/document.ts';
import { makeBundle } from '@mufakat/shared/result/bundle.ts';
import { canonicalJson } from '@mufakat/shared/result/canonical.ts';
import { picturesIn } from '@mufakat/shared/result/pictured.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { sinceFreeze } from '@mufakat/shared/result/since-freeze.ts';

import type { Room } from '../room/contract.ts';
import type { SeatRow } from '../storage/store.ts';
import {
  type Export,
  type ExportRequest,
  fileNameOf,
  type Format,
  FORMATS,
  MINUTES,
} from '../export/request.ts';
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

  router.get('/workshops/:workshop/bundle/:version', async (request, response) => {
    const { room, seat } = await admit(parts, request, request.query);
    if (!isStaff(seat.role)) throw new Problem('no-right');
    const bundle = await bundleOf(parts, room, versionOf(request.params.version));
    response.attachment(bundle.fileName);
    send(response, { ...bundle, contentType: 'application/zip' });
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
  const since = found.file === null ? null : sinceFreeze(room.state, found.result.version);
  const made = await render(parts, {
    format,
    document,
    result: found.result,
    paper: paperOf(request.query.paper),
    verifyUrl: null,
    ...(since !== null && { since }),
    ...(PRINTED.has(format) && { pictures: await picturesOf(parts, room, found.result) }),
    ...(typeof table === 'string' && { table }),
  });
  // A frozen file is given out byte for byte as it was stored.
  return format === 'json' && found.file !== null ? { ...made, bytes: Buffer.from(found.file) } : made;
}

/** Everything that tells whether a sealed version was altered [S3]; made anew each time, with who confirmed it by then. */
async function bundleOf(
  { store, key, verifyPage }: Parts,
  room: Room,
  version: number | null,
): Promise<Pick<Export, 'bytes' | 'fileName'>> {
  const found = version === null ? null : await room.result(version);
  const frozen = room.state.versions.find((each) => each.version === version);
  const since = version === null ? null : sinceFreeze(room.state, version);
  if (found === null || found.file === null || since === null || frozen?.seal === undefined)
    throw new Problem('no-such-version');
  const { code, sha256, seal } = frozen;
  const log = await store.loadChained(room.id);
  const bytes = makeBundle(
    {
      result: canonicalJson(found.result),
      code,
      sha256,
      seal,
      keys: key.chain,
      log: log.slice(0, found.result.log.length),
      ratification: {
        format: 'mufakat-ratification/1',
        sha256,
        code,
        version: frozen.version,
        constituencies: since.ratified,
      },
      supersededBy: since.supersededBy,
      page: await verifyPage(),
    },
    key,
  );
  return { bytes, fileName: fileNameOf(found.result, 'hasil', 'bundel.zip') };
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
