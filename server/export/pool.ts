/**
 * Renders off the main thread: one worker, one request at a time, the others wait in order. A request that takes too long or
 * kills the worker fails alone; the next one gets a new worker. A worker that has nothing to do for a while is ended, since
 * the fonts and libraries it holds are memory a small machine needs elsewhere.
 */

import { Worker } from 'node:worker_threads';

import { type Export, type ExportRequest, UnknownDocument, UnknownTable } from './request.ts';
import type { Answer } from './worker.ts';

export interface PoolOptions {
  /** Longest time for one file; 380 pages with every text at its longest take 8 s on an idle core of a laptop. */
  limitMs: number;
  /** How long an idle worker is kept. */
  idleMs: number;
  /** Requests that may wait; more are refused with `ExportBusy`. */
  queue: number;
  /** Heap of the worker; more and it is ended, the request fails. */
  heapMb: number;
  /** The worker's module; a test brings its own. */
  worker: URL;
}

const DEFAULTS: PoolOptions = {
  limitMs: 90_000,
  idleMs: 60_000,
  queue: 20,
  heapMb: 384,
  worker: new URL('./worker.ts', import.meta.url),
};

/** Too many requests are waiting. */
export class ExportBusy extends Error {
  override name = 'ExportBusy';
}

/** The worker took too long, ran out of memory or died. */
export class ExportFailed extends Error {
  override name = 'ExportFailed';
}

interface Job {
  request: ExportRequest;
  resolve: (value: Export) => void;
  reject: (error: Error) => void;
}

/** Files from Results, rendered in a thread of their own. `close` ends the thread and refuses what waits. */
export class ExportPool {
  private readonly options: PoolOptions;
  private readonly waiting: Job[] = [];
  private worker: Worker | null = null;
  private running: Job | null = null;
  private timer: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(options: Partial<PoolOptions> = {}) {
    this.options = { ...DEFAULTS, ...options };
  }

  /** The file, or a rejection with `ExportBusy`, `ExportFailed`, `UnknownDocument` or `UnknownTable`. */
  render(request: ExportRequest): Promise<Export> {
    if (this.closed || this.waiting.length >= this.options.queue) {
      return Promise.reject(new ExportBusy('too many exports are waiting'));
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const job of this.waiting.splice(0)) job.reject(new ExportFailed('the server is closing'));
    await this.end('the server is closing');
  }

  private next(): void {
    if (this.running) return;
    const job = this.waiting.shift();
    if (!job) return this.rest();
    this.running = job;
    this.worker ??= this.start();
    this.worker.ref();
    this.setTimer(this.options.limitMs, () => void this.end('took too long'));
    this.worker.postMessage(job.request);
  }

  private start(): Worker {
    const worker = new Worker(this.options.worker, {
      resourceLimits: { maxOldGenerationSizeMb: this.options.heapMb, maxYoungGenerationSizeMb: 16 },
    });
    worker.on('message', (answer: Answer) => {
      if (worker === this.worker) this.settle(answer);
    });
    worker.on('error', (error) => {
      if (worker === this.worker) void this.end(error instanceof Error ? error.message : String(error));
    });
    worker.on('exit', () => {
      if (worker === this.worker) void this.end('the worker ended');
    });
    return worker;
  }

  private settle(answer: Answer): void {
    const job = this.running;
    this.running = null;
    this.clearTimer();
    if (answer.ok) {
      const { bytes, contentType, fileName } = answer;
      job?.resolve({ bytes, contentType, fileName });
    } else {
      job?.reject(errorOf(answer));
    }
    this.next();
  }

  /** Nothing to do: the process may exit, and after a while the worker goes. */
  private rest(): void {
    if (!this.worker) return;
    this.worker.unref();
    this.setTimer(this.options.idleMs, () => void this.end('idle'));
  }

  private async end(reason: string): Promise<void> {
    const worker = this.worker;
    const job = this.running;
    this.worker = null;
    this.running = null;
    this.clearTimer();
    job?.reject(new ExportFailed(reason));
    await worker?.terminate();
    if (!this.closed) this.next();
  }

  private setTimer(ms: number, ring: () => void): void {
    this.clearTimer();
    this.timer = setTimeout(ring, ms);
    if (!this.running) this.timer.unref();
  }

  private clearTimer(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }
}

/** An error does not cross threads as what it was. */
function errorOf({ name, message }: { name: string; message: string }): Error {
  switch (name) {
    case 'UnknownDocument':
      return new UnknownDocument(message);
    case 'UnknownTable':
      return new UnknownTable(message);
    default:
      return new ExportFailed(`${name}: ${message}`);
  }
}
