/**
 * The express application: headers, the routes under /api, health, and everything else the client's page. Which rules hold is
 * numbered in `docs/PROTOCOL.md`.
 */

import express, { type Express, type RequestHandler } from 'express';

import { addExportRoutes } from './exports.ts';
import { sendHeaders } from './headers.ts';
import { addImportRoutes } from './imports.ts';
import { addJoinRoutes } from './join.ts';
import { addMethodRoutes } from './methods.ts';
import { OperatorDoor } from './operator.ts';
import type { Parts } from './parts.ts';
import { addPeopleRoutes } from './people.ts';
import { addPictureRoutes } from './pictures.ts';
import { answerErrors, Problem } from './problem.ts';
import { addSeatRoutes } from './seats.ts';
import { addWorkshopRoutes } from './workshops.ts';

/** The largest body is the form of a new workshop. */
const BODY_LIMIT = '64kb';

/** `pages` serves what is not /api: the built client, or Vite in development. */
export function buildApp(parts: Parts, given: { pages: RequestHandler; dev: boolean }): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(sendHeaders(parts.doors, given.dev));
  app.get('/healthz', (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.json({ ok: true });
  });
  app.use('/api', buildApi(parts));
  app.use(given.pages);
  app.use(answerErrors(parts.onTrouble));
  return app;
}

function buildApi(parts: Parts): RequestHandler {
  const api = express.Router();
  api.use((request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    // Asking changes nothing; whoever changes something must come from a page of this server [T2].
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    next(changes && !parts.doors.isOwnOrigin(request) ? new Problem('foreign-origin') : undefined);
  });
  const mayCreate = new OperatorDoor(parts);
  // These take more than others, so they read their bodies themselves.
  addImportRoutes(api, parts);
  addMethodRoutes(api, parts, mayCreate);
  api.use(express.json({ limit: BODY_LIMIT }));
  addWorkshopRoutes(api, parts, mayCreate);
  addJoinRoutes(api, parts);
  addSeatRoutes(api, parts);
  addExportRoutes(api, parts);
  addPictureRoutes(api, parts);
  addPeopleRoutes(api, parts);
  api.use(() => {
    throw new Problem('not-found');
  });
  return api;
}
