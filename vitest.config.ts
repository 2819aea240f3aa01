/**
 * The kinds of tests. What speaks with servers (`servers`), what torments them (`torture`) and what only computes (`unit`) runs side
 * by side, begun in the order of these names, so that the long ones come first and many short ones last; then what says how long
 * things take or how much they keep (`measured`), one file after the other; then `e2e`, real browsers against the built client.
 * One file more than there are cores is under way, because who speaks with a server or a browser waits for it half of the time.
 */

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const AT_ONCE = availableParallelism() + 1;

/** Rows of torture that compare times or look at memory: nothing else may be at work beside them. */
const MEASURED = ['clocks', 'frames', 'joining', 'restart', 'slow-readers', 'soak'].map(
  (name) => `tests/torture/${name}.test.ts`,
);
const WITH_SERVERS = ['tests/wire/**/*.test.ts', 'tools/**/*.test.ts'];

export default defineConfig({
  test: {
    // Servers and tools that tests start keep their compiled code between starts, as `npm start` does.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/node', import.meta.url)) },
    environment: 'node',
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          maxWorkers: AT_ONCE,
          // They leave nothing behind them, so what they import is read once by a worker and not once by each file.
          isolate: false,
          include: [
            'shared/**/*.test.ts',
            'server/**/*.test.ts',
            'client/**/*.test.{ts,tsx}',
            'tests/**/*.test.ts',
          ],
          exclude: [
            '**/node_modules/**',
            'client/dist/**',
            'tests/bench/**',
            'tests/e2e/**',
            'tests/torture/**',
            'tests/wire/**',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'servers',
          sequence: { groupOrder: 0 },
          maxWorkers: AT_ONCE,
          include: WITH_SERVERS,
        },
      },
      {
        extends: true,
        test: {
          name: 'torture',
          sequence: { groupOrder: 0 },
          maxWorkers: AT_ONCE,
          include: ['tests/torture/**/*.test.ts'],
          exclude: MEASURED,
        },
      },
      {
        extends: true,
        test: {
          name: 'measured',
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          include: MEASURED,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          sequence: { groupOrder: 2 },
          maxWorkers: AT_ONCE,
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          // Unpacking the browser from its package takes some seconds on the first run.
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
