/** What goes with what is gone: entries that point at something a facilitator took away, by the problems the parser would name. */
import { checkMethod } from '../check-method.ts';
import type { Path, ProblemCode } from '../problem.ts';
import type { Method } from '../schema.ts';
import { replaced, without } from './values.ts';

/** Codes of what points at something that is no longer there. */
const GONE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'kind-gone',
  'link-gone',
  'link-not-accepted',
  'source-gone',
  'source-empty',
  'step-gone',
  'table-gone',
  'field-gone',
  'not-collected',
  'not-decided-so',
  'not-linked',
  'not-agreed',
  'not-accepted',
  'no-statement',
  'order-without',
  'no-measure',
  'needs-table',
  'band-gone',
]);
/** Lists whose entries may go by themselves. */
const LISTS: ReadonlySet<string> = new Set([
  'kinds',
  'fields',
  'tables',
  'columns',
  'reserve',
  'pictures',
  'clauses',
  'parts',
  'blocks',
  'titles',
]);

/** A removal seldom reaches further than this many rounds; it ends because every round takes something away. */
const ROUNDS_MAX = 500;

/** Without everything that points at what is gone, and without what is empty then. */
export function withoutGone(method: Method): Method {
  let value = method;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const next = onceWithoutGone(value);
    if (next === null) return value;
    value = next;
  }
  return value;
}

function onceWithoutGone(method: Method): Method | null {
  for (const { code, path } of checkMethod(method)) {
    const next = takenAway(method, code, path);
    if (next !== null) return next;
  }
  return null;
}

function takenAway(method: Method, code: ProblemCode, path: Path): Method | null {
  const { result } = method;
  const [first, second, third] = path;
  if (first === 'steps' && (code === 'source-gone' || code === 'source-empty')) {
    const at = Number(second);
    // A step that only scores what is gone has nothing left to do.
    return at > 0 && at < method.steps.length - 1 ? { ...method, steps: without(method.steps, at) } : null;
  }
  if (first === 'result' && third === 'actors' && code === 'no-roles')
    return { ...method, result: { ...result, signatures: { ...result.signatures, actors: false } } };
  if (first === 'result' && second === 'agreed' && path.length <= 2 && GONE.has(code))
    return { ...method, result: { ...result, agreed: null } };
  if (code === 'not-scored-later') return dropped(method, [...path, 'screenedName']) as Method;
  // A form of another system without one of its columns is not that form.
  if (second === 'exchange' && GONE.has(code)) return dropped(method, path.slice(0, 3)) as Method;
  if (path.at(-1) === 'bands' && GONE.has(code)) return dropped(method, path) as Method;
  if (path.at(-1) === 'order' && GONE.has(code)) return withOrder(method, Number(third));
  const emptied =
    (code === 'too-few' && (path.at(-1) === 'blocks' || path.at(-1) === 'sections')) ||
    (code === 'no-columns' && first === 'result') ||
    (code === 'no-rows' && first === 'result') ||
    (code === 'no-roles' && first === 'result');
  if (!GONE.has(code) && !emptied) return null;
  const entry = entryPath(path, emptied);
  return entry === null ? null : (dropped(method, entry) as Method);
}

/** Up to the innermost entry of a list that may go. */
function entryPath(path: Path, emptied: boolean): Path | null {
  for (let at = path.length - 1; at > 0; at -= 1) {
    const list = path[at - 1];
    const mayGo =
      typeof list === 'string' &&
      (LISTS.has(list) || (emptied && (list === 'sections' || list === 'reports')));
    if (typeof path[at] === 'number' && mayGo) return path.slice(0, at + 1);
  }
  return null;
}

function withOrder(method: Method, at: number): Method {
  const tables = method.result.tables.map((table, place) =>
    place === at && table.shape === 'list' ? { ...table, order: 'wall' as const } : table,
  );
  return { ...method, result: { ...method.result, tables } };
}

function dropped(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const at = Number(key);
    return rest.length === 0 ? without(list, at) : replaced(list, at, dropped(list[at], rest));
  }
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [key]: dropped(inner, rest) };
}
