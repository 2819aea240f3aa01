/**
 * A method that comes from outside, as a value the engine may play, or every problem it has. First its size and depth, then its
 * shape, then what does not fit together; a later question is only asked once the earlier ones are answered.
 */
import * as v from 'valibot';

import { checkMethod } from './check-method.ts';
import { methodSchema } from './method-schema.ts';
import type { MethodProblem, Path, ProblemCode } from './problem.ts';
import type { Method } from './schema.ts';

/** How deep and how large a value may be: reports of a method nest nine deep. */
const DEPTH_MAX = 16;
const NODES_MAX = 60_000;
/** More would be read by nobody. */
const PROBLEMS_MAX = 50;
/** Names of every object, which a schema cannot tell from its own keys. */
const NEVER_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type ParsedMethod =
  | { readonly ok: true; readonly method: Method }
  | { readonly ok: false; readonly problems: readonly MethodProblem[] };

/** A method somebody saves, with the places of what is wrong. */
export function parseMethod(raw: unknown): ParsedMethod {
  const limits = boundProblems(raw);
  if (limits.length > 0) return { ok: false, problems: limits };
  const parsed = v.safeParse(methodSchema, raw);
  if (!parsed.success) {
    return { ok: false, problems: parsed.issues.slice(0, PROBLEMS_MAX).map(problemOfIssue) };
  }
  // Exact optional keys: what the schema gives is what `Method` says.
  const method: Method = parsed.output;
  const problems = checkMethod(method);
  return problems.length === 0
    ? { ok: true, method }
    : { ok: false, problems: problems.slice(0, PROBLEMS_MAX) };
}

/** What no walk through the value may meet: endless nesting, millions of entries, keys that are not data. Without recursion. */
function boundProblems(raw: unknown): MethodProblem[] {
  let nodes = 0;
  const waiting: { value: unknown; path: Path }[] = [{ value: raw, path: [] }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    nodes += 1;
    if (nodes > NODES_MAX) return [{ code: 'too-big', path: [] }];
    const { value, path } = at;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= DEPTH_MAX) return [{ code: 'too-deep', path: path.slice(0, 6) }];
    const isList = Array.isArray(value);
    for (const key of Object.keys(value)) {
      if (NEVER_KEYS.has(key)) return [{ code: 'unknown-key', path, detail: { name: key } }];
      const inner: unknown = (value as Record<string, unknown>)[key];
      waiting.push({ value: inner, path: [...path, isList ? Number(key) : key] });
      if (waiting.length > NODES_MAX) return [{ code: 'too-big', path: [] }];
    }
  }
  return [];
}

/** Messages of the schema's own rules, with their figures behind colons. */
const RULES: ReadonlySet<string> = new Set([
  'text-empty',
  'text-too-long',
  'too-many',
  'too-few',
  'number-out',
  'wrong-id',
] satisfies ProblemCode[]);

function problemOfIssue(issue: v.BaseIssue<unknown>): MethodProblem {
  const path: Path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const [code = '', first, second] = issue.message.split(':');
  if (RULES.has(code)) {
    const [one, two] = [Number(first), Number(second)];
    const bounds =
      second !== undefined ? { min: one, max: two } : code === 'too-few' ? { min: one } : { max: one };
    return {
      code: code as ProblemCode,
      path,
      ...(first === undefined ? {} : { detail: bounds }),
    };
  }
  if (issue.expected === 'never') {
    return {
      code: 'unknown-key',
      path: path.slice(0, -1),
      detail: { name: String(path.at(-1)).slice(0, 40) },
    };
  }
  return { code: issue.received === 'undefined' ? 'missing' : 'wrong-value', path };
}
