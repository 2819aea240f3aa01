/**
 * `npm run torture [name …]`: the tests under `tests/torture` in their long form, one file after the other, because they measure
 * time; then one table of the figures they reached. A test says its own as a line `row 4: …`. With names, only files whose path
 * holds one of them.
 */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

/** A row that needs browsers stands with the other tests that do. */
const IN_BROWSERS = ['tests/e2e/torn.test.ts', 'tests/e2e/verify-page.test.ts'];
const ROOT = join(import.meta.dirname, '..');
const ROW = /^row (\d+): (.+)$/;

const names = process.argv.slice(2);
const files = names.length === 0 ? ['tests/torture', ...IN_BROWSERS] : names;
const rows: { readonly row: number; readonly figures: string }[] = [];
const vitest = spawn(
  process.execPath,
  [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--no-file-parallelism', ...files],
  { cwd: ROOT, env: { ...process.env, TORTURE: 'long' }, stdio: ['ignore', 'pipe', 'inherit'] },
);
for await (const line of createInterface({ input: vitest.stdout })) {
  console.log(line);
  const [, row, figures] = ROW.exec(stripVTControlCharacters(line)) ?? [];
  if (row !== undefined && figures !== undefined) rows.push({ row: Number(row), figures });
}
const code = vitest.exitCode ?? (await new Promise<number | null>((done) => vitest.once('exit', done)));

console.log(`\n${code === 0 ? 'All green.' : 'RED: see above.'} ${new Date().toISOString()}\n`);
for (const { row, figures } of rows.toSorted((a, b) => a.row - b.row)) {
  console.log(`${String(row).padStart(3)}  ${figures}`);
}
process.exitCode = code === 0 ? 0 : 1;
