/** A real server in a process of its own, with its own data folder: it can be killed in the middle of anything. */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Options } from '@mufakat/server/start.ts';

import type { Figures } from './process-figures.ts';
import type { ChildOptions, ChildOrder } from './server-child.ts';

export interface ServerProcess {
  /** `http://127.0.0.1:port`; stays the same over kills. */
  readonly base: string;
  readonly dataDir: string;
  /** How often it was killed while it ran. */
  readonly kills: number;
  readonly pid: number;
  /** What it wrote to its error output. */
  errors(): string;
  /** What it costs, since it was asked last. */
  figures(): Promise<Figures>;
  /** SIGKILL: nothing in it hears of it. */
  kill(): Promise<void>;
  /** On the same port and data, with a clock that is so much later; under these programs besides. */
  start(aheadMs?: number, under?: readonly string[]): Promise<void>;
  /** Sets its clock while it runs: so much later than the machine's. */
  setClock(aheadMs: number): void;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/** What to start the server under, before Node itself: a program with its arguments that becomes what it is given. */
export type Under = (dataDir: string) => Promise<readonly [string, ...string[]]>;

const CHILD = new URL('./server-child.ts', import.meta.url);
const START_WITHIN_MS = 30_000;

export async function openServerProcess(options: Options = {}, under?: Under): Promise<ServerProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mufakat-child-'));
  const dist = mkdtempSync(join(tmpdir(), 'mufakat-dist-'));
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Mufakat</title>');
  mkdirSync(join(dist, '.verify'));
  writeFileSync(join(dist, '.verify/verify.html'), '<!doctype html><title>Periksa</title>');
  const before = under === undefined ? [] : await under(dataDir);
  const server = new Child({ dataDir, dist, options }, before);
  await server.start();
  return server;
}

class Child implements ServerProcess {
  readonly dataDir: string;
  kills = 0;
  readonly #given: Omit<ChildOptions, 'port' | 'aheadMs'>;
  readonly #under: readonly string[];
  #child: ChildProcess | null = null;
  #port = 0;
  #errors = '';

  constructor(given: Omit<ChildOptions, 'port' | 'aheadMs'>, under: readonly string[]) {
    this.#given = given;
    this.#under = under;
    this.dataDir = given.dataDir;
  }

  get base(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  errors(): string {
    return this.#errors;
  }

  async start(aheadMs = 0, under: readonly string[] = []): Promise<void> {
    const given: ChildOptions = { ...this.#given, port: this.#port, aheadMs };
    const [execPath, ...execArgv] = [...this.#under, ...under, process.execPath];
    const child = fork(CHILD, [JSON.stringify(given)], {
      execPath,
      execArgv,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child = child;
    child.stderr?.on('data', (chunk: Buffer) => {
      this.#errors += String(chunk);
    });
    this.#port = await portOf(child).catch((error: unknown) => {
      child.kill('SIGKILL');
      throw new Error(`the server did not start: ${String(error)}\n${this.#errors}`);
    });
  }

  async kill(): Promise<void> {
    const child = this.#running();
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    this.kills += 1;
  }

  async figures(): Promise<Figures> {
    const child = this.#running();
    const told = once(child, 'message');
    tell(child, 'figures');
    const [figures] = (await told) as [Figures];
    return figures;
  }

  setClock(aheadMs: number): void {
    tell(this.#running(), { aheadMs });
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    tell(child, 'stop');
    await gone;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#given.dataDir, { recursive: true });
    rmSync(this.#given.dist, { recursive: true });
  }

  #running(): ChildProcess {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the server is not running\n${this.#errors}`);
    return child;
  }
}

function tell(child: ChildProcess, order: ChildOrder): void {
  child.send(order);
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too slow')), START_WITHIN_MS);
    child.once('message', (message) => {
      clearTimeout(timer);
      resolve((message as { port: number }).port);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`it ended with ${code}`));
    });
    child.once('error', reject);
  });
}
