/**
 * The processes that are measured: started on a free port of this machine with a folder of their own, asked nothing, looked at
 * from outside through /proc, and ended again.
 */

import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(import.meta.dirname, '../..');

export interface MeasuredServer {
  readonly pid: number;
  readonly port: number;
  close(): Promise<void>;
}

/** Our server with the limits of `raised-server.ts`, on SQLite in a new folder. */
export async function startRaised(): Promise<MeasuredServer> {
  const { flags } = startCommand(ROOT);
  return start({ file: join(import.meta.dirname, 'raised-server.ts'), flags, port: 0 });
}

/** As `npm start` in this copy of the tree, without npm. */
export async function startAsOperator(root: string, dataDir: string): Promise<MeasuredServer> {
  const { flags, file } = startCommand(root);
  return start({ file, flags, port: await freePort(), dataDir });
}

/** @y/websocket-server as its package starts it. Without YPERSISTENCE it keeps nothing, which is its default. */
export async function startPeer(): Promise<MeasuredServer> {
  const home = dirname(fileURLToPath(import.meta.resolve('@y/websocket-server/package.json')));
  return start({ file: join(home, 'src/server.js'), flags: [], port: await freePort() });
}

/** CPU seconds of a process with all its threads. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold blanks; utime and stime are the 14th and 15th field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

export function residentMegabytes(pid: number): number {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1]) / 1024;
}

/** A child that is gone with this process, whose silence ends the run. */
export function helper(file: string): ChildProcess {
  const child = fork(join(import.meta.dirname, file), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.on('exit', (code) => {
    if (code === 0 || code === null) return;
    console.error(`${file} ended with ${code}`);
    process.exit(1);
  });
  return child;
}

export function temporary(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'mufakat-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

interface Command {
  readonly file: string;
  readonly flags: readonly string[];
  /** 0: the server says where it listens. */
  readonly port: number;
  readonly dataDir?: string;
}

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
const POLL_MS = 20;
const START_MS = 120_000;

/** The script `start` of package.json: what Node is given before and as the program. */
function startCommand(root: string): { flags: readonly string[]; file: string } {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const words = scripts.start.split(' ').map((word) => (word.startsWith('./') ? join(root, word) : word));
  return { flags: words.slice(1, -1), file: join(root, words.at(-1) ?? '') };
}

async function start({ file, flags, port, dataDir }: Command): Promise<MeasuredServer> {
  const folder = temporary();
  const child = fork(file, {
    execArgv: [...flags],
    // The folder keeps what a server writes beside itself.
    cwd: folder.path,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir ?? folder.path,
      PUBLIC_URL: undefined,
      YPERSISTENCE: undefined,
      GC: undefined,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const pid = child.pid ?? 0;
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
    folder.remove();
  };
  const found = port === 0 ? Number((await Promise.race([once(child, 'message'), fail(gone)]))[0]) : port;
  await Promise.race([answering(found), fail(gone)]);
  return { pid, port: found, close };
}

async function fail(gone: Promise<unknown[]>): Promise<never> {
  await gone;
  throw new Error('a server ended before it served');
}

async function answering(port: number): Promise<void> {
  for (const until = performance.now() + START_MS; performance.now() < until;) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      // Not yet.
      await new Promise((done) => setTimeout(done, POLL_MS));
    }
  }
  throw new Error('a server did not start');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
