/**
 * Methods of facilitators: saved in versions that are never overwritten, listed, put away, read [T3]. A method is parsed again
 * whenever it is about to be played, because it may be older than this program.
 */
import express, { type Request, type Router } from 'express';

import { isLead } from '@mufakat/shared/permissions/commands.ts';
import { methodById } from '@mufakat/shared/methods/index.ts';
import { type Method, METHOD_BYTES_MAX } from '@mufakat/shared/methods/schema.ts';
import type { Label } from '@mufakat/shared/languages/language.ts';
import { parseArchiveRequest } from '@mufakat/shared/protocol/parse.ts';
import type { MethodPreview, SavedMethod, SavedMethods } from '@mufakat/shared/protocol/wire.ts';

import type { ListedMethod, Store } from '../storage/store.ts';
import type { OperatorDoor } from './operator.ts';
import type { Parts } from './parts.ts';
import { Problem } from './problem.ts';
import { admit, valueOf } from './seats.ts';

/** Versions of all methods together. */
const METHODS_MAX = 1000;
/** Where others than localhost send the operator code, also in requests without a body. */
const OPERATOR_HEADER = 'x-operator-code';

export function addMethodRoutes(router: Router, parts: Parts, mayCreate: OperatorDoor): void {
  const { store } = parts;
  const check = (request: Request) => mayCreate.check(request, request.get(OPERATOR_HEADER) ?? null);

  router.get('/methods', async (request, response) => {
    check(request);
    const methods = (await store.methods()).map(savedMethod);
    response.json({ methods } satisfies SavedMethods);
  });

  router.get('/methods/:id/:version', async (request, response) => {
    check(request);
    const row = await store.findMethod(String(request.params.id), Number(request.params.version) || 0);
    if (row === null) throw new Problem('not-found');
    response.type('json').send(row.method);
  });

  // Out of the list, or back into it; what runs it and what was saved of it stay.
  router.post('/methods/:id/archive', express.json(), async (request, response) => {
    check(request);
    const { archived } = valueOf(parseArchiveRequest(request.body));
    const id = String(request.params.id);
    if ((await store.findMethod(id)) === null) throw new Problem('not-found');
    await store.archiveMethod(id, archived);
    response.status(204).end();
  });

  // As it runs in a workshop, which a method saved or shipped since may no longer be.
  router.get('/workshops/:workshop/method', async (request, response) => {
    const { room, seat } = await admit(parts, request, request.query);
    if (!isLead(seat.role)) throw new Problem('no-right');
    response.json(room.state.method satisfies Method);
  });

  // What a method would print of a workshop with sample cards; nothing is kept.
  router.post('/methods/preview', express.json({ limit: METHOD_BYTES_MAX }), async (request, response) => {
    check(request);
    const { document, language } = request.query;
    const method = await methodIn(request.body);
    const { renderPreview } = await import('./method-preview.ts');
    const page = await renderPreview(parts.renderExport, {
      method,
      document: typeof document === 'string' ? document : null,
      language: language === 'en' ? 'en' : 'id',
      year: new Date(parts.wallClock()).getUTCFullYear(),
    });
    response.json({ page } satisfies MethodPreview);
  });

  // The answer to a repeated save is the answer to the first.
  router.post('/methods', express.json({ limit: METHOD_BYTES_MAX }), async (request, response) => {
    check(request);
    response.status(201).json(await save(store, await methodIn(request.body), parts.wallClock()));
  });
}

/** The method a workshop is to run: of the register, or saved here; `null` if there is none that can be played. */
export async function methodToPlay(
  store: Store,
  id: string,
  version: number | undefined,
): Promise<Method | null> {
  const registered = methodById(id);
  if (registered !== null) return registered;
  const row = await store.findMethod(id, version);
  return row === null ? null : methodIn(JSON.parse(row.method));
}

/** What reads methods is loaded with the first one: most servers only run methods of the register. */
async function methodIn(raw: unknown): Promise<Method> {
  const { parseMethod } = await import('@mufakat/shared/methods/parse-method.ts');
  const parsed = parseMethod(raw);
  if (!parsed.ok) throw new Problem('method-wrong', undefined, parsed.problems);
  return parsed.method;
}

/** A method that is worked on is one to choose again. */
async function save(store: Store, method: Method, savedAt: number): Promise<SavedMethod> {
  const { id, version, name, summary } = method;
  const text = JSON.stringify(method);
  const newest = await store.findMethod(id);
  const known = newest !== null && version <= newest.version;
  if (methodById(id) !== null) throw new Problem('method-kept');
  if (!known) {
    if ((await store.methods()).length >= METHODS_MAX) throw new Problem('too-many-methods');
    await store.addMethod({
      id,
      version,
      savedAt,
      name: JSON.stringify(name),
      summary: JSON.stringify(summary),
      method: text,
    });
  }
  const kept = await store.findMethod(id, version);
  if (kept === null || kept.method !== text)
    throw new Problem('method-kept', { version: newest?.version ?? version });
  await store.archiveMethod(id, false);
  return savedMethod({ ...kept, archived: false });
}

function savedMethod({ id, version, savedAt, name, summary, archived }: ListedMethod): SavedMethod {
  return {
    id,
    version,
    savedAt,
    archived,
    name: JSON.parse(name) as Label,
    summary: JSON.parse(summary) as Label,
  };
}
