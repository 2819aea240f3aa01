/** What `decide` is given from outside: who asks, the time, fresh ids, who is connected. Nothing else reaches it. */
import type { Accepted } from './command.ts';
import type { WorkshopEvent } from './entry.ts';
import type { Refusal } from './refusal.ts';
import type { WorkshopState } from './state.ts';
import type { Viewer } from './view.ts';

export interface Context {
  readonly viewer: Viewer;
  /** Room time in ms [C5]. */
  readonly now: number;
  /** A fresh random id matching ID_PATTERN. */
  readonly ids: () => string;
  /** People connected; with nobody there a closing needs no countdown [C5]. */
  readonly connected: number;
  /** Draws up version `version` as canonical JSON with a fresh code, and hashes it; given by the room, since `result/` lies above this folder. */
  readonly freeze?: (
    state: WorkshopState,
    frozen: { version: number; at: number },
  ) => { code: string; sha256: string; json: string };
}

export interface Decided {
  readonly events: readonly WorkshopEvent[];
  readonly accepted: Omit<Accepted, 'n'>;
}

export type Outcome = Decided | Refusal;

export function taken(events: readonly WorkshopEvent[], accepted: Omit<Accepted, 'n'> = {}): Decided {
  return { events, accepted };
}

export function refuse(refused: Refusal['refused'], detail?: Refusal['detail']): Refusal {
  return detail === undefined ? { refused } : { refused, detail };
}

export function isRefusal(outcome: Outcome): outcome is Refusal {
  return 'refused' in outcome;
}
