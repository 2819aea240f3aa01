/** What the routes are given by `start.ts`. */

import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { TableFile } from '@mufakat/shared/tables/table.ts';

import type { Export, ExportRequest } from '../export/request.ts';
import type { TableBytes } from '../import/read.ts';
import type { Rehearsals } from '../rehearsal/rehearsals.ts';
import type { Room } from '../room/contract.ts';
import type { InstallationKey } from '../storage/installation-key.ts';
import type { Store } from '../storage/store.ts';
import type { Whereabouts } from './addresses.ts';
import type { Doors } from './doors.ts';
import type { Clock } from './limits.ts';
import type { Trouble } from './problem.ts';

export interface Parts {
  readonly store: Store;
  readonly doors: Doors;
  readonly where: Whereabouts;
  /** Loads the room if needed; `null` if there is no such workshop. */
  readonly openRoom: (workshop: WorkshopId) => Promise<Room | null>;
  /** Stops the room and forgets it, before its workshop is deleted. */
  readonly closeRoom: (workshop: WorkshopId) => Promise<void>;
  /** Closes the sockets of seats that no longer exist. */
  readonly cutSeats: (seats: readonly SeatId[], why: 'no-session' | 'gone') => void;
  /** Seals results [S2]. */
  readonly key: InstallationKey;
  /** The page that checks a bundle, which lies in each. */
  readonly verifyPage: () => Promise<Uint8Array>;
  /** Asked of those who create a workshop from another device [T3]. */
  readonly operatorCode: string;
  /** The simulated participants of copies. */
  readonly rehearsals: Rehearsals;
  readonly renderExport: (request: ExportRequest) => Promise<Export>;
  readonly readTable: (file: TableBytes) => Promise<TableFile>;
  /** Free on the disk of the data [L8]. */
  readonly freeBytes: () => Promise<number>;
  /** Milliseconds that only grow, and the wall clock. */
  readonly clock: Clock;
  readonly wallClock: () => number;
  readonly onTrouble: Trouble;
}
