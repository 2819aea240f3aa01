/**
 * The three kinds of tests, one kind after the other: `unit` runs many files side by side in Node; `torture` says how long things
 * take, so its files run alone; `e2e` drives real browsers against the built client, one file after the other, because
 * browsers and a server share the few cores of a small machine.
 */

import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Servers and tools that tests start keep their compiled code between starts, as `npm start` does.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/node', import.meta.url)) },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          maxWorkers: '100%',
          environment: 'node',
          include: [
            'shared/**/*.test.ts',
            'server/**/*.test.ts',
            'client/**/*.test.{ts,tsx}',
            'tools/**/*.test.ts',
            'tests/**/*.test.ts',
          ],
          exclude: [
            '**/node_modules/**',
            'client/dist/**',
            'tests/e2e/**',
            'tests/torture/**',
            'tests/bench/**',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'torture',
          sequence: { groupOrder: 1 },
          environment: 'node',
          include: ['tests/torture/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          sequence: { groupOrder: 2 },
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 180_000,
          // Unpacking the browser from its package takes some seconds on the first run.
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
