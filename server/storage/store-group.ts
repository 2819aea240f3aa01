/** What a group of batches means in rows: all of it is one transaction [L3], words that go for good too [L9]. */

import { type Database, sumOf, type Value } from './database.ts';
import { NEWEST_DRAWER, WRITES } from './statements.ts';
import type { Erasure, LogHead } from './store.ts';

/** Rows laid flat, because copying one array between threads is much cheaper than copying objects. */
export interface Group {
  /** workshop, n, t, kind, actor, facts, body */
  readonly log: Value[];
  /** workshop, owner, bytes */
  readonly drawers: Value[];
  /** workshop, owner, upTo, bytes */
  readonly folds: Value[];
  /** workshop, op, reply */
  readonly replies: Value[];
  /** workshop, picture, bytes */
  readonly pictures: Value[];
  /** Rare, so not laid flat. */
  readonly erase: (Erasure & { readonly workshop: string })[];
}

export interface StoredGroup {
  readonly drawerRows: readonly number[];
  /** The newest entries of the workshops that got any. */
  readonly heads: readonly (LogHead & { readonly workshop: string })[];
}

const WIDTH = { log: 7, drawers: 3, folds: 4, replies: 3, pictures: 3 } as const;

export function storeGroup(db: Database, group: Group): StoredGroup {
  return db.transaction(() => {
    const heads = appendAll(db, group.log);
    for (const [workshop, owner, upTo, bytes] of rowsOf(group.folds, WIDTH.folds)) {
      db.run(WRITES.unfold, [workshop, owner, upTo]);
      // Takes the place of the newest row it replaces, so that rows queued after it stay behind it [W8].
      db.run(WRITES.fold, [upTo, workshop, owner, bytes, sumOf(workshop, owner, bytes)]);
    }
    const drawerRows = rowsOf(group.drawers, WIDTH.drawers).map(([workshop, owner, bytes]) =>
      db.run(WRITES.drawer, [workshop, owner, bytes, sumOf(workshop, owner, bytes)]),
    );
    for (const row of rowsOf(group.replies, WIDTH.replies)) db.run(WRITES.reply, row);
    for (const row of rowsOf(group.pictures, WIDTH.pictures)) db.run(WRITES.picture, row);
    for (const each of group.erase) erase(db, each);
    return { drawerRows, heads: [...heads].map(([workshop, { n, hash }]) => ({ workshop, n, hash })) };
  });
}

/** Body and salt go, the row of the entry stays [L9]. */
function erase(db: Database, { workshop, bodies, drawers, pictures, people }: Group['erase'][number]): void {
  for (const n of bodies) db.run(WRITES.noBody, [workshop, n]);
  for (const { owner, bytes } of drawers) {
    const upTo = (db.rows(NEWEST_DRAWER, [workshop, owner])[0]?.row ?? 0) as number;
    db.run(WRITES.unfold, [workshop, owner, upTo]);
    if (bytes !== null) db.run(WRITES.drawer, [workshop, owner, bytes, sumOf(workshop, owner, bytes)]);
  }
  for (const picture of pictures) db.run(WRITES.noPicture, [workshop, picture]);
  for (const person of people) {
    db.run(WRITES.eraseSeats, [workshop, person]);
    db.run(WRITES.noSeats, [workshop, person]);
    db.run(WRITES.noTokens, [workshop, person]);
  }
  db.run(WRITES.noNames, [workshop]);
  db.run(WRITES.scrub, []);
}

/** The newest entry of each workshop. */
export function appendAll(db: Database, log: Value[]): Map<string, LogHead> {
  const heads = new Map<string, LogHead>();
  for (const row of rowsOf(log, WIDTH.log)) {
    // Values of a kind that no row has are refused by the statement, not here.
    const [workshop, n, t, kind, actor, facts, body] = row as [
      string,
      number,
      number,
      string,
      string,
      string,
      string | null,
    ];
    heads.set(workshop, db.append(workshop, { n, t, kind, actor, facts, body }));
  }
  return heads;
}

type Seven = [Value, Value, Value, Value, Value, Value, Value];

function rowsOf(flat: Value[], width: number): Seven[] {
  const rows: Seven[] = [];
  for (let at = 0; at < flat.length; at += width) rows.push(flat.slice(at, at + width) as Seven);
  return rows;
}
