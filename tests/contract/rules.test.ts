/**
 * Every numbered rule of the board is named by the tests that hold it, so that who changes one finds what must stay true, and a
 * rule without a test shows. What the numbers say stands beside the code that keeps them, in brackets.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Writers, gates for bytes, the client, the log, ballots, methods, the seal, transport, exports: first and last of each. */
const RULES: readonly (readonly [letter: string, last: number])[] = [
  ['W', 9],
  ['G', 11],
  ['C', 6],
  ['L', 10],
  ['B', 4],
  ['M', 4],
  ['S', 5],
  ['T', 7],
  ['E', 4],
];

const FILES = globSync('{shared,server,client,tests,tools}/**/*.test.{ts,tsx}', {
  cwd: ROOT,
  exclude: (path) => path.includes('node_modules') || path.includes('dist'),
});

/** Numbers in brackets in the name of a test or a group of them; a comment about one is none. */
const NAMED = new Set(
  FILES.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(\*|\/)/.test(line))
      .flatMap(
        (line) => /['"`][^'"`]*\[([A-Za-z0-9-]+(?:, [A-Za-z0-9-]+)*)\]/.exec(line)?.[1]?.split(', ') ?? [],
      ),
  ),
);

it('each rule stands in the name of a test', () => {
  expect(FILES.length).toBeGreaterThan(150);
  const rules = RULES.flatMap(([letter, last]) =>
    Array.from({ length: last }, (_, at) => `${letter}${at + 1}`),
  );
  expect([...rules, 'M3b', 'M6', 'M7', 'P1', 'P2', 'P3'].filter((rule) => !NAMED.has(rule))).toEqual([]);
});
