/**
 * The built client as files. Text files lie there compressed already, so the server never compresses while people wait;
 * hashed names are kept by browsers for a year, the page itself is asked for every time.
 */

import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

import express, { type RequestHandler, type Router } from 'express';

import { Problem } from './problem.ts';

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
const YEAR_S = 31_536_000;

export function hasPages(dist: string): boolean {
  return existsSync(join(dist, 'index.html'));
}

/** Every GET that is not a file of the client is its page; the client reads the address itself. */
export function servePages(dist: string): Router {
  const files = new Set(
    readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => `/${name.replaceAll('\\', '/')}`),
  );
  const router = express.Router();
  router.get('/{*path}', sendFile(dist, files));
  return router;
}

function sendFile(dist: string, files: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    const isHashed = request.path.startsWith('/assets/');
    const isFile =
      !request.path.startsWith('/.') && posix.extname(request.path) !== '' && files.has(request.path);
    // A missing script answered with the page would be a riddle in the console.
    if (isHashed && !isFile) throw new Problem('not-found');
    const path = isFile ? request.path : '/index.html';
    const [encoding, extension] = ENCODINGS.find(
      ([name, suffix]) => files.has(`${path}${suffix}`) && request.acceptsEncodings(name) === name,
    ) ?? [null, ''];
    response.vary('Accept-Encoding');
    if (encoding !== null) response.setHeader('Content-Encoding', encoding);
    response.type(posix.extname(path));
    const cacheControl = isHashed ? `public, max-age=${YEAR_S}, immutable` : 'no-cache';
    response.setHeader('Cache-Control', cacheControl);
    response.sendFile(
      `${path}${extension}`,
      { root: dist, cacheControl: false, dotfiles: 'deny' },
      (error) => {
        if (error && !response.headersSent) next(error);
      },
    );
  };
}
