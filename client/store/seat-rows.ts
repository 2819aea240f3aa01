/**
 * What one seat keeps on this device, by its keys. All of it goes with a person whose data were deleted [E4]. Of a seat that
 * this browser no longer has, because its cookie was cleared or the person was taken off the list, the words go on with
 * whoever joins here next [C1, C3]: what the server never had becomes theirs to send or to throw away.
 */
import type { PersonId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import type { DeviceStorage, StoredRow } from './parts.ts';

/** Kinds of rows, as keys begin. */
const WORDS = ['copy', 'circle', 'circles', 'photo', 'order', 'begun/order', 'pad', 'pad-of'];
/** What is said in somebody's name: nobody else says it. */
const IN_THEIR_NAME = ['outbox', 'ballot'];

export interface SeatOf {
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
}

/** Takes everything of a seat off this device. */
export async function forgetSeat(storage: DeviceStorage, { workshop, seat }: SeatOf): Promise<void> {
  const kinds = [...WORDS, ...IN_THEIR_NAME, 'seen'];
  const rows = await Promise.all(kinds.map((kind) => storage.read(`${kind}/${workshop}/${seat}`)));
  await storage.write({ remove: rows.flat().map(({ key }) => key) });
}

export interface Joined extends SeatOf {
  /** Who it speaks for, if that is known. */
  readonly person: PersonId | null;
}

/** Before the page of a new seat is opened. `ownSeats`: those this browser has; asked for only if there may be others. */
export async function adoptWords(
  storage: DeviceStorage,
  { workshop, seat, person }: Joined,
  ownSeats: () => Promise<readonly SeatId[] | null>,
): Promise<void> {
  const left = await strays(storage, `copy/${workshop}/`, [seat]);
  const own = left.length === 0 ? null : await ownSeats();
  if (own === null) return;
  const others = [...own, seat];
  const isTheirs = left.some(
    ({ seat: of, row }) => !others.includes(of) && person !== null && ownerOf(row.value) === person,
  );
  const kinds = isTheirs ? [...WORDS, ...IN_THEIR_NAME] : WORDS;
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const prefix = `${kind}/${workshop}/`;
      const rows = await strays(storage, prefix, others);
      return rows.map(({ row, rest }) => ({
        old: row.key,
        put: { key: prefix + seat + rest, value: row.value },
      }));
    }),
  );
  const rows = found.flat();
  if (rows.length > 0)
    await storage.write({ put: rows.map(({ put }) => put), remove: rows.map(({ old }) => old) });
}

interface Stray {
  readonly seat: SeatId;
  readonly row: StoredRow;
  /** Of the key, behind the seat. */
  readonly rest: string;
}

async function strays(storage: DeviceStorage, prefix: string, own: readonly SeatId[]): Promise<Stray[]> {
  const rows = await storage.read(prefix);
  return rows.flatMap((row) => {
    const [seat = ''] = row.key.slice(prefix.length).split('/', 1);
    const rest = row.key.slice(prefix.length + seat.length);
    return own.includes(seat as SeatId) ? [] : [{ seat: seat as SeatId, row, rest }];
  });
}

/** Whose drawer a copy is of, by the row that describes it. */
function ownerOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'owner' in value ? value.owner : null;
}
