/** Who may create workshops and keep methods: a browser on this very machine, or whoever knows the operator code [T3]. */
import type { Request } from 'express';

import { Window } from './limits.ts';
import type { Parts } from './parts.ts';
import { Problem } from './problem.ts';
import { isSameSecret, normaliseTyped } from './secrets.ts';

/** Wrong operator codes on the whole server per minute. */
const TRIES = 10;

export class OperatorDoor {
  readonly #parts: Pick<Parts, 'doors' | 'operatorCode'>;
  readonly #wrong: Window;

  constructor(parts: Pick<Parts, 'doors' | 'operatorCode' | 'clock'>) {
    this.#parts = parts;
    this.#wrong = new Window(TRIES, 60_000, parts.clock);
  }

  /** Throws unless the request may. */
  check(request: Request, typed: string | null): void {
    if (this.#parts.doors.isLocal(request)) return;
    const ms = this.#wrong.waitMs();
    if (ms > 0) throw new Problem('rate', { ms });
    if (typed !== null && isSameSecret(normaliseTyped(typed), this.#parts.operatorCode)) return;
    if (typed !== null && typed !== '') this.#wrong.add();
    throw new Problem('bad-operator-code');
  }
}
