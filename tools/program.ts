/** Starts the product as `npm start` does, in a process of its own, for tools that play on it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { rehearsal as english } from '@mufakat/shared/languages/en/rehearsal.ts';
import { rehearsal as indonesian } from '@mufakat/shared/languages/id/rehearsal.ts';

export interface Program {
  /** To be opened on this machine. */
  readonly base: string;
  /** Resolves with the exit code when it has ended. */
  readonly ended: Promise<number | null>;
  /** Ends it in order. */
  stop(): Promise<void>;
}

const ROOT = join(import.meta.dirname, '..');
const USUAL_PORT = 3000;
/** The first start builds the pages. */
const START_WITHIN_MS = 180_000;
const STOP_WITHIN_MS = 15_000;
const ASK_EVERY_MS = 150;

/** Words of the terminal's language. */
export const TOOL_WORDS = process.env['MUFAKAT_LANGUAGE'] === 'en' ? english : indonesian;

/** On `PORT`, else the usual port, else a free one; data in `dataDir`. `null` if it did not come up. */
export async function startProgram(
  onWait: (seconds: number) => void,
  dataDir = process.env['DATA_DIR'],
): Promise<Program | null> {
  const port = process.env['PORT'] || String((await isFree(USUAL_PORT)) ? USUAL_PORT : await freePort());
  const child = spawn(process.execPath, [join(ROOT, 'tools/start.js')], {
    cwd: process.cwd(),
    // On this machine without TLS: a certificate speaks of another name.
    env: { ...process.env, TLS_CERT: '', TLS_KEY: '', PORT: port, ...(dataDir && { DATA_DIR: dataDir }) },
    stdio: ['ignore', 'ignore', 'inherit'],
    // Ctrl+C in the terminal is for the tool, which then ends the program.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', resolve);
  });
  const base = baseOf(port);
  const startedAt = Date.now();
  while (Date.now() - startedAt < START_WITHIN_MS) {
    if (child.exitCode !== null || child.signalCode !== null) return null;
    if (await isHealthy(base)) return { base, ended, stop: () => stop(child, ended) };
    onWait(Math.round((Date.now() - startedAt) / 1000));
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  await stop(child, ended);
  return null;
}

/** Whether a server of ours answers there. */
export async function isHealthy(base: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}/healthz`, { signal: AbortSignal.timeout(2000) });
    return response.ok && ((await response.json()) as { ok?: boolean }).ok === true;
  } catch {
    // Not listening yet, or another program.
    return false;
  }
}

function baseOf(port: string): string {
  const host = process.env['HOST'] || 'localhost';
  const everywhere = ['0.0.0.0', '::'].includes(host);
  return `http://${everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function stop(child: ChildProcess, ended: Promise<number | null>): Promise<void> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(late);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
