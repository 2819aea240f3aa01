/**
 * Pictures of a workshop: taken from whoever may write cards or set the map, given to whoever may see what they stand on. What is
 * stored is the picture alone (`cleanJpeg`); its name is the SHA-256 of what is stored.
 */

import { createHash } from 'node:crypto';

import express, { type Response, type Router } from 'express';

import { cleanJpeg } from '@mufakat/shared/cards/jpeg.ts';
import { PICTURE_ID, PICTURES, type PictureUse } from '@mufakat/shared/cards/picture.ts';
import { mayGivePicture } from '@mufakat/shared/permissions/pictures.ts';
import type { PictureTaken } from '@mufakat/shared/protocol/wire.ts';

import { FREE } from '../storage/disk.ts';
import { Windows } from './limits.ts';
import type { Parts } from './parts.ts';
import { acceptedOf, Problem } from './problem.ts';
import { admit } from './seats.ts';

/** Of one seat: more than a person takes, less than a program would send. */
const GIVEN_PER_MINUTE = 20;
const MINUTE_MS = 60_000;
/** What a person may see now may be hidden later; a device keeps it no longer than a working day. */
const KEPT_SECONDS = 8 * 3600;

export function addPictureRoutes(router: Router, parts: Parts): void {
  const given = new Windows(GIVEN_PER_MINUTE, MINUTE_MS, parts.clock);
  // Read only after the seat is known, so that a stranger sends nothing large.
  const readBody = express.raw({ type: 'image/jpeg', limit: PICTURES.map.bytes });

  router.post('/workshops/:workshop/pictures', async (request, response) => {
    const { room, seat } = await admit(parts, request, request.query);
    const use = useOf(request.query.use);
    if (!mayGivePicture(seat.role, use)) throw new Problem('not-allowed');
    const often = given.of(seat.seat);
    const ms = often.waitMs();
    if (ms > 0) throw new Problem('rate', { ms });
    often.add();
    await new Promise<void>((done, failed) => {
      readBody(request, response, (error?: unknown) =>
        error === undefined ? done() : failed(problemOf(error)),
      );
    });
    if ((await parts.freeBytes()) < FREE.uploads) throw new Problem('disk-full');
    const body: unknown = request.body;
    if (!Buffer.isBuffer(body)) throw new Problem('not-a-picture');
    const clean = cleanJpeg(body, use);
    if ('problem' in clean) throw new Problem(clean.problem, boundsOf(use));
    const { width, height, bytes } = clean;
    const picture = createHash('sha256').update(bytes).digest('hex');
    acceptedOf(await room.addPicture(seat, { picture, use, width, height, bytes: bytes.length }, bytes));
    response.json({ picture, width, height } satisfies PictureTaken);
  });

  router.get('/workshops/:workshop/pictures/:picture', async (request, response) => {
    const { room, seat } = await admit(parts, request, request.query);
    const { picture } = request.params;
    const bytes = PICTURE_ID.test(picture) ? await room.picture(seat, picture) : null;
    // Whether there is such a picture is told only to who may see it.
    if (bytes === null) throw new Problem('not-found');
    send(response, bytes);
  });
}

function send(response: Response, bytes: Uint8Array): void {
  response.setHeader('Content-Type', 'image/jpeg');
  response.setHeader('Cache-Control', `private, max-age=${KEPT_SECONDS}`);
  // Opened by itself it is a picture and nothing else.
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function useOf(given: unknown): PictureUse {
  if (given === 'photo' || given === 'map') return given;
  throw new Problem('field-invalid', { field: 'use' });
}

function boundsOf(use: PictureUse): { kB: number; pixels: number } {
  return { kB: PICTURES[use].bytes / 1000, pixels: PICTURES[use].side };
}

function problemOf(error: unknown): unknown {
  const status = error instanceof Error && 'status' in error ? error.status : null;
  return status === 413 ? new Problem('picture-too-big', boundsOf('map')) : error;
}
