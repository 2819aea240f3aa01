/** One server for one data folder: what a room holds in memory is the record, so there must be no second one of it [L10]. */

import { existsSync } from 'node:fs';

import { LAN } from '@mufakat/server/config.ts';
import { startServer } from '@mufakat/server/start.ts';
import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import { terminal } from '@mufakat/shared/languages/id/terminal.ts';
import { afterEach, expect, it } from 'vitest';

import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { openPhone } from '../support/test-phone.ts';
import { aCreateRequest } from './server.ts';

let first: ServerProcess | null = null;

afterEach(async () => {
  await first?.remove();
  first = null;
});

it('[L10] a second server gets neither the folder nor a record, until the first has ended or was killed', async () => {
  first = await openServerProcess();
  const { dataDir, base } = first;
  const open = () =>
    startServer(
      { port: 0, host: '127.0.0.1', dataDir, copyDir: null, ...LAN, language: 'id', dev: true },
      { logLevel: 'silent' },
    );
  expect(existsSync(databaseIn(dataDir))).toBe(true);
  await expect(open()).rejects.toThrow(terminal.folderTaken(dataDir));
  // The one that has it notices nothing.
  const phone = openPhone({ base });
  expect((await phone.api.create(aCreateRequest())).ok).toBe(true);
  phone.close();
  await first.kill();
  // The lock ends with the program, however that ends.
  await first.start();
  await expect(open()).rejects.toThrow(terminal.folderTaken(dataDir));
  await first.stop();
  const second = await open();
  await second.close();
});
