/**
 * `npm run restore [copy]`: puts the newest copy of the data back that holds, or the one named, while no server runs [L8]. What
 * stood there is kept beside it. Exit 0 done, 1 nothing was done.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { damageIn } from '@mufakat/server/storage/chain.ts';
import { copiesIn } from '@mufakat/server/storage/copies.ts';
import { isInUse, restore } from '@mufakat/server/storage/restore.ts';
import { databaseIn, openSqliteStore } from '@mufakat/server/storage/sqlite.ts';
import { terminal as english } from '@mufakat/shared/languages/en/terminal.ts';
import { terminal as indonesian } from '@mufakat/shared/languages/id/terminal.ts';

const words = (process.env['MUFAKAT_LANGUAGE'] === 'en' ? english : indonesian).restore;
const dataDir = process.env['DATA_DIR'] || './data';
const database = databaseIn(dataDir);
const [named] = process.argv.slice(2);

process.exitCode = await run();

async function run(): Promise<number> {
  if (isInUse(database)) return refuse(words.inUse);
  if (named !== undefined && !existsSync(named)) return refuse(words.noSuchCopy(named));
  const candidates =
    named === undefined
      ? (await copiesIn(process.env['COPY_DIR'] || join(dataDir, 'salinan'))).map(({ path }) => path)
      : [named];
  if (candidates.length === 0) return refuse(words.noCopies);
  for (const copy of candidates) {
    const damage = await damageOf(copy);
    if (damage !== null) {
      console.error(words.damaged(copy, damage));
      continue;
    }
    const aside = await restore(copy, database, Date.now());
    console.log(words.done(copy));
    if (aside !== null) console.log(words.aside(aside));
    return 0;
  }
  return refuse(words.noneHolds);
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

/** The first thing wrong with a copy; `null` is well. */
async function damageOf(copy: string): Promise<string | null> {
  try {
    const store = await openSqliteStore(copy);
    try {
      for (const { id } of await store.workshops()) {
        const damage = damageIn(id, await store.chain(id));
        if (damage !== null) return damage;
        await store.loadDrawers(id);
      }
      return null;
    } finally {
      await store.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
