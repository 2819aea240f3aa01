/** Codes in the error body of HTTP (`HttpError.error`) beyond the refusals of the room, and the HTTP status of each. */
import type { RefusalCode } from '../workshop/refusal.ts';

const HTTP_PROBLEMS = {
  'invalid-request': 400,
  'bad-link': 404,
  'bad-code': 404,
  'word-needed': 403,
  'wrong-word': 404,
  'bad-recovery-code': 404,
  'bad-operator-code': 403,
  'no-session': 401,
  'no-right': 403,
  'no-such-workshop': 404,
  'no-such-version': 404,
  'no-such-document': 404,
  'not-found': 404,
  'claim-refused': 403,
  'foreign-origin': 403,
  'method-wrong': 400,
  'method-kept': 409,
  'too-many-methods': 409,
  'too-big': 413,
  'unreadable-table': 400,
  damaged: 500,
  'disk-full': 507,
  'not-a-picture': 415,
  'picture-too-big': 413,
  'picture-too-large': 413,
} as const;

/** Refusals that HTTP passes on where the room gave them; all others are answered 409. */
const REFUSAL_STATUS: Partial<Record<RefusalCode, number>> = {
  'not-allowed': 403,
  unknown: 404,
  invalid: 400,
  'text-too-long': 400,
  'field-invalid': 400,
  rate: 429,
  'not-saved': 503,
  'read-only': 503,
  busy: 503,
};

export type HttpProblem = keyof typeof HTTP_PROBLEMS;

export function statusOf(code: HttpProblem | RefusalCode): number {
  if (isHttpProblem(code)) return HTTP_PROBLEMS[code];
  return REFUSAL_STATUS[code] ?? 409;
}

function isHttpProblem(code: string): code is HttpProblem {
  return Object.hasOwn(HTTP_PROBLEMS, code);
}
