/**
 * `npm run check-record`: do the records of a data folder still hold [L1, L5, L6]? Each is checked entry by entry, folded again,
 * and compared with the tables beside it, with the pictures it names, and with every frozen result that was given out. A server may be running. Exit 0 well, 1 damaged or different, 2 well but words were
 * taken away, 3 unreadable.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { entryOf, loadWorkshop } from '@mufakat/server/room/load.ts';
import { RULES } from '@mufakat/server/room/rules.ts';
import { databaseIn, openSqliteStore } from '@mufakat/server/storage/sqlite.ts';
import { RecordDamaged, type Store, type WorkshopRow } from '@mufakat/server/storage/store.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { canonicalJson } from '@mufakat/shared/result/canonical.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { withRemains } from '@mufakat/shared/workshop/remains.ts';
import { terminal as english } from '@mufakat/shared/languages/en/terminal.ts';
import { terminal as indonesian } from '@mufakat/shared/languages/id/terminal.ts';

const EXIT = { well: 0, damaged: 1, redacted: 2, unreadable: 3 } as const;

/** What the moment of freezing and the seal put to a result. */
const OF_THE_MOMENT = new Set(['frozenAt', 'code', 'sealed']);
const PROGRAM = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string }
).version;

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

/** The first frozen result that the record up to it no longer gives; one of another program is not compared, which may have drawn it up otherwise. */
async function otherResult(store: Store, row: WorkshopRow): Promise<string | null> {
  const log = (await store.loadLog(row.id)).map(entryOf);
  // What was taken away since is missing in the fold; a file that held it went too.
  const entries = withRemains(log);
  for (const entry of entries) {
    if (entry.kind !== 'result.frozen' || entry.body === null) continue;
    const { result } = JSON.parse(entry.body.json) as { result: Result };
    if (result.program.version !== PROGRAM) continue;
    const { version } = entry.facts;
    const state = RULES.evolve(
      null,
      entries.filter(({ n }) => n < entry.n),
    );
    const again = buildResult(state, {
      program: result.program.version,
      frozen: { version, at: entry.t, code: result.code },
    });
    // The hash is the store's, and stands only in what was sealed.
    const head = result.log?.head == null ? null : await store.loadHash(row.id, entry.n - 1);
    const parts = differing({ ...again, log: { ...again.log, head } }, result);
    if (parts.length > 0) return words.result(version, parts.join(', '));
  }
  return null;
}

/** The parts of a frozen result that are now others. A later program may know more parts. */
function differing(now: object, frozen: object): string[] {
  const again = new Map<string, unknown>(Object.entries(now));
  return Object.entries(frozen).flatMap(([part, value]) => {
    const fresh = again.get(part) ?? null;
    return OF_THE_MOMENT.has(part) || canonicalJson(fresh) === canonicalJson(value) ? [] : [part];
  });
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
    for (const { id } of state.pictures.values()) {
      const bytes = await store.loadPicture(row.id, id);
      if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== id)
        return { exit: EXIT.damaged, sentence: words.picture(id) };
    }
    const other = await otherResult(store, row);
    if (other !== null) return { exit: EXIT.damaged, sentence: other };
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
