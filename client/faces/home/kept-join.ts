/**
 * What was typed on the join page, kept for this tab: a reload loses nothing, and a try whose answer was lost is repeated with
 * the same `op`, which gives the same person.
 */
import { randomId } from '../../store/random-id.ts';

export interface KeptJoin {
  readonly op: string;
  readonly name: string;
  readonly constituency: string;
  readonly institution: string;
  readonly position: string;
  readonly gender: 'L' | 'P' | null;
}

const KEY = 'mufakat.join.';

/** For something new to be asked; the same `op` again is the same question. */
export function newOp(): string {
  return randomId((count) => crypto.getRandomValues(new Uint8Array(count)));
}

export function keptJoin(code: string): KeptJoin {
  const fresh: KeptJoin = {
    op: newOp(),
    name: '',
    constituency: '',
    institution: '',
    position: '',
    gender: null,
  };
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY + code) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...fresh, ...kept } : fresh;
  } catch {
    // Storage is blocked, or holds something else: begin anew.
    return fresh;
  }
}

export function keepJoin(code: string, join: KeptJoin | null): void {
  try {
    if (join === null) sessionStorage.removeItem(KEY + code);
    else sessionStorage.setItem(KEY + code, JSON.stringify(join));
  } catch {
    // Storage is blocked: what is typed lasts as long as the page.
  }
}
