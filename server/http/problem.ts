/**
 * What a route answers when it cannot do what was asked, and the one place where errors become answers. An outsider sees a
 * code and never a stack; details go to the log without content [E3].
 */

import type { ErrorRequestHandler, Request, Response } from 'express';

import { errors as english } from '@mufakat/shared/languages/en/errors.ts';
import { errors as indonesian } from '@mufakat/shared/languages/id/errors.ts';
import { type HttpProblem, statusOf } from '@mufakat/shared/protocol/problems.ts';
import type { HttpError, Reply } from '@mufakat/shared/protocol/wire.ts';
import type { Accepted } from '@mufakat/shared/workshop/command.ts';
import type { RefusalCode } from '@mufakat/shared/workshop/refusal.ts';

import { RecordDamaged } from '../storage/store.ts';

/** Thrown by routes, answered by `answerErrors`. */
export class Problem extends Error {
  readonly code: HttpProblem | RefusalCode;
  readonly detail: HttpError['detail'];
  readonly problems: HttpError['problems'];

  constructor(
    code: HttpProblem | RefusalCode,
    detail?: HttpError['detail'],
    problems?: HttpError['problems'],
  ) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.problems = problems;
  }
}

/** What a command was accepted with; a refusal is passed on as a problem. */
export function acceptedOf(reply: Reply): Accepted {
  if (reply.ok) return reply.accepted;
  throw new Problem(reply.refusal.refused, reply.refusal.detail);
}

export interface Trouble {
  /** A bug or broken disk: path without ids or query, and the error. */
  (what: { route: string; error: unknown }): void;
}

/** The last handler. People who followed a link in the browser get the sentence itself. */
export function answerErrors(onTrouble: Trouble): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = problemOf(error);
    if (problem === null || problem.code === 'damaged')
      onTrouble({ route: `${request.method} ${routeOf(request)}`, error });
    answer(request, response, problem ?? new Problem('busy'));
  };
}

function answer(request: Request, response: Response, { code, detail, problems }: Problem): void {
  const status = statusOf(code);
  response.status(status);
  if (code === 'rate')
    response.setHeader('Retry-After', String(Math.ceil(Number(detail?.ms ?? 1000) / 1000)));
  if (request.accepts(['json', 'html']) === 'html') {
    response.type('text/plain').send(sentenceOf(code, request));
    return;
  }
  response.json({
    error: code,
    ...(detail === undefined ? {} : { detail }),
    ...(problems === undefined ? {} : { problems }),
  } satisfies HttpError);
}

function sentenceOf(code: Problem['code'], request: Request): string {
  const words = request.acceptsLanguages(['id', 'en']) === 'en' ? english : indonesian;
  return { ...words.refusal, ...words.http }[code];
}

/** Errors of express and its parsers carry `status`; what has none is a bug. */
function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof RecordDamaged) return new Problem('damaged');
  const status = error instanceof Error && 'status' in error ? error.status : null;
  if (status === 413) return new Problem('too-big');
  if (status === 404) return new Problem('not-found');
  return typeof status === 'number' && status >= 400 && status < 500 ? new Problem('invalid-request') : null;
}

/** The pattern, not the path: codes and ids stay out of the log. */
function routeOf(request: Request): string {
  const route: unknown = request.route;
  return typeof route === 'object' && route !== null && 'path' in route ? String(route.path) : '?';
}
