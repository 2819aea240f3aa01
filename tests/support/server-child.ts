/**
 * The real server as a child process for tests: told by its parent where to keep its data, says on which port it listens, and
 * ends when the parent is gone. `server.ts` beside it starts it and kills it.
 */

import { LAN } from '@mufakat/server/config.ts';
import { type Options, startServer } from '@mufakat/server/start.ts';

import { FiguresKeeper } from './process-figures.ts';

export interface ChildOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly dist: string;
  readonly options: Options;
  /** By how much its clock goes before that of the machine: how much later it is than it seems. */
  readonly aheadMs: number;
}

/** What the parent may say: to end in order, to tell what it costs, or that somebody sets the clock. */
export type ChildOrder = 'stop' | 'figures' | { readonly aheadMs: number };

// A write beyond what the operating system allows fails like one to a broken disk, and does not end the program.
process.on('SIGXFSZ', () => undefined);

const given = JSON.parse(process.argv[2] ?? '{}') as ChildOptions;
const { port, dataDir, dist, options } = given;
let { aheadMs } = given;
const machine = Date.now;
Date.now = () => machine() + aheadMs;
const server = await startServer(
  { port, host: '127.0.0.1', dataDir, copyDir: null, ...LAN, language: 'id', dev: false },
  { dist, ...options },
);
const figures = new FiguresKeeper();
process.on('disconnect', () => process.exit(1));
process.on('message', (order: ChildOrder) => {
  if (order === 'figures') {
    process.send?.(figures.take());
    return;
  }
  if (order !== 'stop') {
    ({ aheadMs } = order);
    return;
  }
  server.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
process.on('uncaughtException', (error) => console.error(error));
process.send?.({ port: server.port });
