/** Writes one copy of the database and checks it; ends with 0 when it is on disk [L8]. */

import { closeSync, fsyncSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';

const { database, to } = workerData as { database: string; to: string };

const from = new DatabaseSync(database, { readOnly: true, timeout: 5000 });
from.prepare('vacuum into ?').run(to);
from.close();

const copy = new DatabaseSync(to, { readOnly: true });
const found = copy.prepare('pragma integrity_check').all();
copy.close();
if (found.length !== 1 || found[0]?.integrity_check !== 'ok') throw new Error('the copy is damaged');

const file = openSync(to, 'r+');
fsyncSync(file);
closeSync(file);
