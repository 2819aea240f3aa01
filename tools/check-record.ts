/**
 * `npm run check-record`: do the records of a data folder still hold [L1, L5, L6]? Each is checked entry by entry, folded again,
 * and compared with the tables beside it. A server may be running. Exit 0 well, 1 damaged or different, 2 well but words were
 * taken away, 3 unreadable.
 */
import { existsSync } from 'node:fs';

import { loadWorkshop } from '@mufakat/server/room/load.ts';
import { RULES } from '@mufakat/server/room/rules.ts';
import { databaseIn, openSqliteStore } from '@mufakat/server/storage/sqlite.ts';
import { RecordDamaged, type Store, type WorkshopRow } from '@mufakat/server/storage/store.ts';
import { terminal as english } from '@mufakat/shared/languages/en/terminal.ts';
import { terminal as indonesian } from '@mufakat/shared/languages/id/terminal.ts';

const EXIT = { well: 0, damaged: 1, redacted: 2, unreadable: 3 } as const;

const words = (process.env['MUFAKAT_LANGUAGE'] === 'en' ? english : indonesian).record;
const database = databaseIn(process.env['DATA_DIR'] || './data');
process.exitCode = existsSync(database) ? await checkAll() : missing();

function missing(): number {
  console.error(words.noData(database));
  return EXIT.unreadable;
}

async function checkAll(): Promise<number> {
  let store: Store;
  try {
    store = await openSqliteStore(database);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return EXIT.unreadable;
  }
  try {
    let worst: number = EXIT.well;
    for (const row of await store.workshops()) {
      const { exit, sentence } = await check(store, row);
      console.log(`${row.id}  ${sentence}`);
      if (exit !== EXIT.well && worst !== EXIT.damaged) worst = exit;
    }
    return worst;
  } finally {
    await store.close();
  }
}

async function check(store: Store, row: WorkshopRow): Promise<{ exit: number; sentence: string }> {
  try {
    const loaded = await loadWorkshop(store, RULES, row.id);
    if (loaded === null) return { exit: EXIT.damaged, sentence: words.empty };
    const { state } = loaded;
    const seats = await store.seatsOfWorkshop(row.id);
    const differs =
      row.code !== state.hall.code ||
      seats.some(({ person, role }) => {
        const known = state.people.get(person);
        return known !== undefined && (known.status === 'removed' || known.role !== role);
      });
    if (differs) return { exit: EXIT.damaged, sentence: words.differs(state.n) };
    const { missing: gone } = await store.chain(row.id);
    return gone === 0
      ? { exit: EXIT.well, sentence: words.well(state.n) }
      : { exit: EXIT.redacted, sentence: words.redacted(state.n, gone) };
  } catch (error) {
    return {
      exit: EXIT.damaged,
      sentence: error instanceof RecordDamaged ? error.message : words.unfolded(String(error)),
    };
  }
}
