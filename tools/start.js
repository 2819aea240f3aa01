/**
 * `npm start`: prepares what is missing in a child process, then starts the server in this one. A server that runs for days keeps
 * neither the memory of the bundler nor of what reads TypeScript, which is why this is plain JavaScript.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Written by the last step of the build (client/vite.config.ts): an interrupted build does not have it. */
const stamp = join(root, 'client/dist/.vite/complete');

if (!isClientStale() || (await prepare())) {
  const { run } = await import('../server/program.ts');
  await run();
} else process.exitCode = 1;

function isClientStale() {
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs;
  if (builtAt === undefined) return true;
  const sources = ['client', 'shared', 'package-lock.json'].map((name) => join(root, name));
  return sources.some((path) => newestChange(path) > builtAt);
}

/**
 * The latest change below a path, in ms. Folders count as well, because a deleted file leaves no other trace.
 * @param {string} path
 * @returns {number}
 */
function newestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path)
    .filter((name) => name !== 'dist' && name !== 'node_modules' && !name.startsWith('.'))
    .map((name) => newestChange(join(path, name)));
  return Math.max(stats.mtimeMs, ...inside);
}

/** Whether the client is there now. With the flags of this process, because code compiled under others is not taken. */
async function prepare() {
  const script = join(import.meta.dirname, 'prepare.ts');
  const child = spawn(process.execPath, [...process.execArgv, script], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code === 0;
}
