/**
 * `npm start`: builds the client when it is missing or older than its sources, then starts the server in this process.
 * The build runs in a child process, so that the bundler's memory is not kept by a server that runs for days.
 */

import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { terminal as english } from '@mufakat/shared/languages/en/terminal.ts';
import { terminal as indonesian } from '@mufakat/shared/languages/id/terminal.ts';

const words = process.env['MUFAKAT_LANGUAGE'] === 'en' ? english : indonesian;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Written by the last step of the build (client/vite.config.ts): an interrupted build does not have it. */
const stamp = join(root, 'client/dist/.vite/complete');

if (!isClientStale() || (await buildClient())) await import('../server/main.ts');
else {
  console.error(words.buildFailed);
  process.exitCode = 1;
}

function isClientStale(): boolean {
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs;
  if (builtAt === undefined) return true;
  const sources = ['client', 'shared', 'package-lock.json'].map((name) => join(root, name));
  return sources.some((path) => newestChange(path) > builtAt);
}

/** The latest change below a path, in ms. Folders count as well, because a deleted file leaves no other trace. */
function newestChange(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path)
    .filter((name) => name !== 'dist' && name !== 'node_modules' && !name.startsWith('.'))
    .map((name) => newestChange(join(path, name)));
  return Math.max(stats.mtimeMs, ...inside);
}

/** Whether it is there now. */
async function buildClient(): Promise<boolean> {
  const startedAt = Date.now();
  const line = () => words.building(Math.round((Date.now() - startedAt) / 1000));
  const show = () => process.stdout.isTTY && process.stdout.write(`\r${line()}`);
  if (!process.stdout.isTTY) console.log(line());
  const ticking = setInterval(show, 500);
  try {
    return await runVite();
  } finally {
    clearInterval(ticking);
    console.log(process.stdout.isTTY ? `\r${line()}` : line());
  }
}

async function runVite(): Promise<boolean> {
  const vite = join(dirname(fileURLToPath(import.meta.resolve('vite/package.json'))), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'client'),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  return code === 0;
}
