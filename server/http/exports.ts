/**
 * Documents of the result. The desk's people get every format and draft; everyone admitted may read the page itself while it
 * is read out in the hall, and once it is frozen. What a document says is not decided here.
 */

import type { Request, Response, Router } from 'express';

import { isStaff } from '@mufakat/shared/permissions/commands.ts';
import type { Paper } from '@mufakat/shared/result/document.ts';

import type { Room } from '../room/contract.ts';
import type { SeatRow } from '../storage/store.ts';
import { DOCUMENTS, type DocumentName, type Format, FORMATS } from '../export/request.ts';
import type { Parts } from './parts.ts';
import { Problem } from './problem.ts';
import { admit } from './seats.ts';

const TYPES: Record<Format, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** The page links one style sheet and brings nothing else: no script, nothing from elsewhere, no form. */
const SHEET_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

export function addExportRoutes(router: Router, parts: Parts): void {
  router.get('/workshops/:workshop/export/:document/:format', async (request, response) => {
    const { room, seat } = await admit(parts, request, request.query);
    if (!isStaff(seat.role)) throw new Problem('no-right');
    const format = FORMATS.find((each) => each === request.params.format);
    if (format === undefined) throw new Problem('no-such-document');
    const { bytes, name } = await make(parts, request, room, format);
    response.attachment(name);
    send(response, format, bytes);
  });

  router.get('/workshops/:workshop/preview', async (request, response) => {
    const { room, seat } = await admit(parts, request, request.query);
    if (!mayRead(room, seat)) throw new Problem('no-right');
    const { bytes } = await make(parts, request, room, 'html');
    response.setHeader('Content-Security-Policy', SHEET_POLICY);
    response.setHeader('X-Frame-Options', 'SAMEORIGIN');
    send(response, 'html', bytes);
  });
}

function mayRead(room: Room, seat: SeatRow): boolean {
  return isStaff(seat.role) || room.state.phase === 'frozen' || room.state.hall.screen === 'reading';
}

async function make(
  parts: Parts,
  request: Request,
  room: Room,
  format: Format,
): Promise<{ bytes: Uint8Array; name: string }> {
  const document = documentOf(request.params.document ?? request.query.document);
  const version = versionOf(request.query.version);
  const found = await room.result(version);
  if (found === null) throw new Problem('no-such-version');
  const name = `${document}-${slugOf(room.state.settings.title)}-${version === null ? 'rancangan' : `v${version}`}.${format}`;
  // A frozen file is given out byte for byte as it was stored.
  if (format === 'json' && found.file !== null) return { name, bytes: Buffer.from(found.file) };
  const paper = paperOf(request.query.paper);
  const { bytes } = await parts.renderExport({ format, document, result: found.result, paper });
  return { name, bytes };
}

function send(response: Response, format: Format, bytes: Uint8Array): void {
  response.setHeader('Content-Type', TYPES[format]);
  response.setHeader('Cache-Control', 'no-store');
  response.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function documentOf(given: unknown): DocumentName {
  const name = given ?? 'berita-acara';
  const document = DOCUMENTS.find((each) => each === name);
  if (document === undefined) throw new Problem('no-such-document');
  return document;
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

/** Letters and digits only, so that the name is safe in every file system. */
function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return slug.slice(0, 60) || 'hasil';
}
