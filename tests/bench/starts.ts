/**
 * From the command to the first answer: once with the client still to be built, once with everything there. It happens in a
 * copy of the tree, so that nothing is built or removed under the feet of whoever works here.
 */

import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import type { Figure } from './figures.ts';
import { type MeasuredServer, ROOT, startAsOperator, temporary } from './processes.ts';

const FIRST_SECONDS = 20;
const LATER_SECONDS = 2;
const PARTS = ['client', 'server', 'shared', 'tools'];

export interface Started {
  readonly figures: readonly Figure[];
  /** The server of the later start, still running. */
  readonly server: MeasuredServer;
  close(): Promise<void>;
}

export async function measureStarts(): Promise<Started> {
  const tree = temporary();
  const data = temporary();
  for (const part of PARTS) {
    const isSource = (path: string) => !/\/(dist|node_modules)(\/|$)/.test(path.slice(ROOT.length));
    cpSync(join(ROOT, part), join(tree.path, part), { recursive: true, filter: isSource });
  }
  for (const name of readdirSync(ROOT)) {
    if (name.endsWith('.json')) cpSync(join(ROOT, name), join(tree.path, name));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(tree.path, 'node_modules'));

  const first = await timed(tree.path, data.path);
  await first.server.close();
  const later = await timed(tree.path, data.path);
  return {
    figures: [
      figure('first start, client still to be built', first.seconds, FIRST_SECONDS),
      figure('later starts', later.seconds, LATER_SECONDS),
    ],
    server: later.server,
    async close() {
      await later.server.close();
      tree.remove();
      data.remove();
    },
  };
}

async function timed(tree: string, data: string): Promise<{ seconds: number; server: MeasuredServer }> {
  const began = performance.now();
  const server = await startAsOperator(tree, data);
  return { seconds: (performance.now() - began) / 1000, server };
}

function figure(what: string, seconds: number, goal: number): Figure {
  return {
    what,
    value: `${seconds.toFixed(1)} s`,
    goal: `<= ${goal} s`,
    verdict: seconds <= goal ? 'met' : 'missed',
  };
}
