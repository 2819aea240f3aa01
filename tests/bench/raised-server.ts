/**
 * Our server for the comparison: everything as in production, but one person may write as many cards and frames as the bench
 * sends. The limits are settings of the parts it is built from; what a room does for a card stays the same.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PAPER_LIMITS } from '@mufakat/server/papers/connection.ts';
import { RULES } from '@mufakat/server/room/rules.ts';
import { LAN } from '@mufakat/server/config.ts';
import { startServer } from '@mufakat/server/start.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';

const MANY = 1_000_000;
const dataDir = process.env.DATA_DIR ?? '';
writeFileSync(join(dataDir, 'index.html'), '<!doctype html><title>Mufakat</title>');

const server = await startServer(
  { port: 0, host: '127.0.0.1', dataDir, copyDir: null, ...LAN, language: 'id', dev: false },
  {
    dist: dataDir,
    papers: { ...PAPER_LIMITS, rate: { perSecond: MANY, burst: MANY } },
    room: {
      rules: {
        ...RULES,
        publish: (state, owner, cards, context) => RULES.publish(withManyCards(state), owner, cards, context),
      },
    },
  },
);
process.send?.(server.port);
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
process.on('disconnect', () => process.exit(0));

const raised = new WeakMap<WorkshopState['steps'], WorkshopState['steps']>();

/** The steps of a state seldom change, so they are raised once and not for every card. */
function withManyCards(state: WorkshopState): WorkshopState {
  let steps = raised.get(state.steps);
  if (steps === undefined) {
    steps = new Map(
      [...state.steps].map(([id, run]) => [id, { ...run, options: { ...run.options, perPerson: MANY } }]),
    );
    raised.set(state.steps, steps);
  }
  return { ...state, steps };
}
