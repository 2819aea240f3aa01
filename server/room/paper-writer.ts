/**
 * One connection to a paper that people write: what it sent is counted, acknowledged once it is on disk, asked for again after
 * a gap, and what the others wrote is relayed to it [C2, G3, G6]. What a paper holds and how much it may hold is not known here.
 */

import type { Viewer } from '@mufakat/shared/workshop/view.ts';
import { CLOSE, type CloseCode } from '@mufakat/shared/protocol/close-codes.ts';

import type { Clock, Timer } from './clock.ts';
import type { CommitLine } from './commit.ts';
import type { OpenPaper, PaperPort } from './contract.ts';
import { savedFrame, syncStep1, syncStep2, updateFrame } from './frames.ts';
import { type Applied, type PaperDoc, reachOf } from './paper-doc.ts';

export interface WriterParts {
  readonly clock: Clock;
  readonly commit: CommitLine;
}

export interface WriterHooks {
  /** The code to close with where an update may not come in, over a quota for example. */
  readonly refuses: (update: Uint8Array) => CloseCode | null;
  /** Something waits for the tick. */
  readonly owes: () => void;
  readonly gone: () => void;
}

/** So many updates with gaps in a row are not a device that was away, but a broken one. */
const MISSES = 20;
const ASK_AGAIN_MS = 1000;

export class PaperWriter implements OpenPaper {
  readonly viewer: Viewer;
  readonly #doc: PaperDoc<PaperWriter>;
  readonly #port: PaperPort;
  readonly #parts: WriterParts;
  readonly #hooks: WriterHooks;
  #received = 0;
  #acknowledged = 0;
  /** What a refused update reached; nothing is acknowledged until the paper has it [G3, C2]. */
  #missing: Map<number, number> | null = null;
  #misses = 0;
  #asking: Timer | null = null;
  #synced = false;
  #closed = false;

  constructor(
    doc: PaperDoc<PaperWriter>,
    viewer: Viewer,
    port: PaperPort,
    parts: WriterParts,
    hooks: WriterHooks,
  ) {
    this.viewer = viewer;
    this.#doc = doc;
    this.#port = port;
    this.#parts = parts;
    this.#hooks = hooks;
  }

  get bytes(): number {
    return this.#doc.bytes;
  }

  sync(stateVector: Uint8Array): void {
    let frames: readonly Buffer[];
    try {
      // The question back brings what this server lacks, also after it lost its tail [W8].
      frames = [syncStep2(this.#doc.encode(stateVector)), syncStep1(this.#doc.stateVector())];
    } catch {
      // Not a state vector.
      this.end(CLOSE.malformed, 'malformed');
      return;
    }
    this.#parts.commit.after(() => {
      if (this.#closed) return;
      this.#synced = true;
      for (const frame of frames) this.#port.send(frame);
    });
  }

  receive(update: Uint8Array, needs?: ReadonlyMap<number, number>): CloseCode | null {
    if (this.#closed) return null;
    this.#received += 1;
    const refused = this.#hooks.refuses(update);
    if (refused !== null) return refused;
    this.#doc.take(update, this, needs);
    this.#hooks.owes();
    return null;
  }

  /**
   * An update told of something before it that is missing; nothing of it is in the paper. A device that was away types on
   * before its answer to the question of `sync` has come, so the room asks again only if that answer did not bring it.
   */
  miss(ends: Iterable<readonly [number, number]>): void {
    this.#misses += 1;
    if (this.#misses > MISSES) {
      this.end(CLOSE.malformed, 'malformed');
      return;
    }
    const missing = this.#missing ?? new Map<number, number>();
    for (const [client, end] of ends) missing.set(client, Math.max(end, missing.get(client) ?? 0));
    this.#missing = missing;
    this.#asking ??= this.#parts.clock.after(ASK_AGAIN_MS, () => {
      this.#asking = null;
      if (this.#closed || this.#missing === null) return;
      const question = syncStep1(this.#doc.stateVector());
      this.#parts.commit.after(() => this.#send(question));
    });
  }

  acknowledge(): void {
    if (this.#missing !== null) {
      if (!this.#doc.holds(this.#missing)) return;
      this.#missing = null;
      this.#misses = 0;
    }
    if (this.#acknowledged === this.#received) return;
    this.#acknowledged = this.#received;
    const frame = savedFrame(this.#received);
    this.#parts.commit.after(() => this.#send(frame));
  }

  relay(frames: readonly Buffer[]): void {
    if (this.#synced) for (const frame of frames) this.#send(frame);
  }

  /** Not `close`: that name tells a refusal from an open paper. */
  end(code: CloseCode, reason: string): void {
    if (this.#closed) return;
    this.detach();
    this.#port.close(code, reason);
  }

  detach(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#asking?.cancel();
    this.#hooks.gone();
  }

  #send(frame: Buffer): void {
    if (!this.#closed) this.#port.send(frame);
  }
}

/** What a batch means for those who have the paper open, once `emitted` is queued for storage: answers, acks and frames [L4]. */
export function settleBatch(
  commit: CommitLine,
  { emitted, taken, gaps, malformed }: Applied<PaperWriter>,
  papers: ReadonlySet<PaperWriter> | undefined,
): void {
  for (const { from, update, needs } of gaps) from.miss([...reachOf(update), ...needs]);
  for (const { from } of malformed) from.end(CLOSE.malformed, 'malformed');
  if (papers === undefined) return;
  const senders = new Set(taken.map(({ from }) => from));
  // What only one device wrote, that device has.
  const [only] = senders.size === 1 ? senders : [];
  if (emitted.length > 0 && (papers.size > 1 || only === undefined)) {
    const frames = emitted.map(updateFrame);
    commit.after(() => {
      for (const paper of papers) if (paper !== only) paper.relay(frames);
    });
  }
  for (const paper of papers) paper.acknowledge();
}
