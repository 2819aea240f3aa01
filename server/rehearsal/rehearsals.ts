/**
 * Gladi bersih from the desk: the simulated participants of a copy run as a child process that comes in through the same door
 * as everyone else and knows nothing but the copy's code and its first word. Ends with the copy, with the server, and by its own time limit.
 */

import { type ChildProcess, fork } from 'node:child_process';

import type { WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { RehearsalCounts, RehearsalState } from '@mufakat/shared/protocol/wire.ts';

export interface Rehearsals {
  /** Whether one more may begin. */
  hasRoom(): boolean;
  start(given: {
    readonly workshop: WorkshopId;
    readonly code: string;
    /** The first of the three words. */
    readonly word: string;
    readonly people: number;
  }): void;
  state(workshop: WorkshopId): RehearsalState;
  /** Resolves when its participants are gone. */
  end(workshop: WorkshopId): Promise<void>;
  close(): Promise<void>;
}

export interface RehearsalsParts {
  /** The program of the participants. */
  readonly script: string;
  /** Further arguments for it. */
  readonly args: readonly string[];
  /** Where this server is reached from this machine. */
  readonly base: () => string;
  /** Ids and codes only [E3]. */
  readonly log: { warn(fields: object, text: string): void };
}

/** Each takes about as much memory as the server itself. */
const AT_ONCE = 2;
/** Longer than a working day of practice would be a forgotten one. */
const MINUTES = 180;
/** Time to close their sockets. */
const END_WITHIN_MS = 3000;
const NOBODY: RehearsalCounts = {
  people: 0,
  of: 0,
  joined: 0,
  cards: 0,
  ballots: 0,
  confirmations: 0,
  cuts: 0,
};

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  counts: RehearsalCounts;
}

export function openRehearsals(parts: RehearsalsParts): Rehearsals {
  const running = new Map<WorkshopId, Running>();
  /** What those who have left had done. */
  const past = new Map<WorkshopId, RehearsalCounts>();

  async function end(workshop: WorkshopId): Promise<void> {
    const one = running.get(workshop);
    if (one === undefined) return;
    // Without its channel it ends by itself.
    if (one.child.connected) one.child.disconnect();
    const late = setTimeout(() => one.child.kill('SIGKILL'), END_WITHIN_MS);
    await one.ended;
    clearTimeout(late);
  }

  return {
    hasRoom: () => running.size < AT_ONCE,
    start({ workshop, code, word, people }) {
      const args = [
        '--url',
        parts.base(),
        '--code',
        code,
        '--word',
        word,
        '--people',
        `${people}`,
        '--minutes',
        `${MINUTES}`,
      ];
      const child = fork(parts.script, [...args, ...parts.args], {
        execArgv: [],
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      const one: Running = {
        child,
        counts: { ...NOBODY, of: people },
        ended: new Promise((resolve) => {
          child.once('error', (error) => {
            parts.log.warn({ workshop, error: error.message }, 'a rehearsal could not be started');
            resolve();
          });
          child.once('exit', (code) => {
            if (code !== 0) parts.log.warn({ workshop, code }, 'a rehearsal ended early');
            resolve();
          });
        }),
      };
      running.set(workshop, one);
      child.on('message', (message) => {
        one.counts = message as RehearsalCounts;
      });
      void one.ended.then(() => {
        running.delete(workshop);
        past.set(workshop, { ...one.counts, people: 0 });
      });
    },
    state(workshop) {
      const one = running.get(workshop);
      return { ...(one?.counts ?? past.get(workshop) ?? NOBODY), running: one !== undefined };
    },
    async end(workshop) {
      await end(workshop);
      past.delete(workshop);
    },
    async close() {
      await Promise.all([...running.keys()].map(end));
    },
  };
}
