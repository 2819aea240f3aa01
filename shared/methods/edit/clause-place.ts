/** Where a clause stands in the berita acara when it is added. */
import type { ClauseSpec } from '../result-spec.ts';
import type { Method } from '../schema.ts';
import { inserted } from './values.ts';

/** They close the list, in this order. */
const CLOSING: readonly ClauseSpec['of'][] = ['not-agreed', 'delegates', 'ratification'];

/** Before the closing clauses, or among them in its place. */
export function withClause(method: Method, clause: ClauseSpec): Method {
  const { clauses } = method.result;
  const behind = CLOSING.slice(CLOSING.indexOf(clause.of) + 1);
  const at = clauses.findIndex(({ of }) => behind.includes(of));
  return withClauses(method, inserted(clauses, at === -1 ? clauses.length : at, clause));
}

export function withClauses(method: Method, clauses: readonly ClauseSpec[]): Method {
  return { ...method, result: { ...method.result, clauses } };
}
