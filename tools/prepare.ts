/**
 * What the first start makes: the client, and the server's code compiled into the cache, so that the process that serves
 * need not read TypeScript and holds some 30 MB less.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { terminal as english } from '@mufakat/shared/languages/en/terminal.ts';
import { terminal as indonesian } from '@mufakat/shared/languages/id/terminal.ts';

const words = process.env['MUFAKAT_LANGUAGE'] === 'en' ? english : indonesian;
const root = join(import.meta.dirname, '..');

if (await buildClient()) {
  if (getCompileCacheDir() !== undefined) await compileServer();
} else {
  console.error(words.buildFailed);
  process.exitCode = 1;
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

/** A server that starts on an empty folder and ends, and the program around it: all that a start takes is compiled then. */
async function compileServer(): Promise<void> {
  let dataDir: string | undefined;
  try {
    dataDir = mkdtempSync(join(tmpdir(), 'mufakat-'));
    const { LAN } = await import('@mufakat/server/config.ts');
    const { startServer } = await import('@mufakat/server/start.ts');
    await import('@mufakat/server/program.ts');
    const where = { port: 0, host: '127.0.0.1', dataDir, copyDir: null, ...LAN };
    const server = await startServer({ ...where, language: 'id', dev: false });
    await server.close();
  } catch {
    // The start that counts compiles what is missing, and tells what is wrong.
  } finally {
    if (dataDir !== undefined) rmSync(dataDir, { recursive: true, force: true });
  }
}
