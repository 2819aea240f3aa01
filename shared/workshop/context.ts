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
  /**
   * Draws up version `version` as canonical JSON with its code, hashes and seals it; given by the room, since `result/` lies above
   * this folder. `null` while the log on disk is not yet as long as the state is: a seal names the head of the log [S1].
   */
  readonly freeze?: (state: WorkshopState, frozen: { version: number; at: number }) => Freeze | null;
}

export interface Freeze {
  readonly code: string;
  readonly sha256: string;
  readonly json: string;
  /** By which key, and its signature; absent in a rehearsal, which is never sealed. */
  readonly seal?: { readonly key: string; readonly signature: string };
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
