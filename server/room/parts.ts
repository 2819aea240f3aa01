/** What a room is given from outside: the store, the clock, chance, the log of the program, and its limits. */

import { randomFillSync } from 'node:crypto';

import type { Result } from '@mufakat/shared/result/result.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import type { Freeze } from '@mufakat/shared/workshop/context.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';
import type { DiskTrouble } from '@mufakat/shared/workshop/view.ts';

import type { Store } from '../storage/store.ts';
import { type Clock, systemClock } from './clock.ts';
import { RULES, type Rules } from './rules.ts';

/** The log of the program: ids, codes and sizes only, never words, names or choices [E3]. pino fits. */
export interface RoomLog {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
  error(fields: object, text: string): void;
}

export interface RoomLimits {
  readonly people: number;
  readonly cardsPerBoard: number;
  readonly cards: number;
  readonly drawerBytes: number;
  readonly cardsPerDrawer: number;
}

/** A moment of the log at which all that goes into the record by itself is in it and on disk [S1]. */
export interface SealablePoint {
  readonly n: number;
  readonly head: string;
  readonly log: string;
}

/** The result lies above the workshop in `shared`, so its makers are handed in. */
export interface ResultMakers {
  /** `point` is where the log stands on disk; `null` while that is not known. */
  freeze(
    state: WorkshopState,
    frozen: { version: number; at: number; point: SealablePoint | null },
  ): Freeze | null;
  draft(state: WorkshopState): Result;
  /** The file of a frozen version, as its entry's body keeps it. */
  read(json: string): Result;
}

export interface RoomParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly rules: Rules;
  readonly log: RoomLog;
  readonly limits: RoomLimits;
  /** A fresh random id matching ID_PATTERN. */
  readonly ids: () => string;
  /** Loaded when the first result is drawn up: most of what it takes is the words of documents. */
  readonly results: (() => Promise<ResultMakers>) | null;
  /** What there is to say of the disk that the data lies on [L8]. */
  readonly disk: () => DiskTrouble;
  /** Something was closed or frozen: a good moment for a second copy [L8]. */
  readonly onClose: () => void;
  /** Words were taken from the record; resolves once they lie in no file of the server any more [L9]. */
  readonly onErased: () => Promise<void>;
}

/** [T5, G5] */
export const ROOM_LIMITS: RoomLimits = {
  people: LIMITS.people,
  cardsPerBoard: LIMITS.cardsPerBoard,
  cards: LIMITS.cardsPerWorkshop,
  drawerBytes: 1024 * 1024,
  cardsPerDrawer: LIMITS.cardsPerDrawer,
};

const FINE: DiskTrouble = { low: false, removable: false };

/** The parts of a running server; what is given stands in the place of the usual. */
export function roomParts(given: Pick<RoomParts, 'store' | 'log'> & Partial<RoomParts>): RoomParts {
  return {
    clock: systemClock,
    rules: RULES,
    limits: ROOM_LIMITS,
    ids: randomId,
    results: null,
    disk: () => FINE,
    onClose: () => {},
    onErased: async () => {},
    ...given,
  };
}

const POOL = Buffer.alloc(4096);
let used = POOL.length;

/** 128 random bits, 22 characters of the URL alphabet. */
function randomId(): string {
  if (used + 16 > POOL.length) {
    randomFillSync(POOL);
    used = 0;
  }
  used += 16;
  return POOL.toString('base64url', used - 16, used);
}
