/**
 * The drawers of a room and the connections that have them open [W3]. In the room's tick all that came in is applied, goes to
 * the store, and after the commit is acknowledged to its sender and relayed to the drawer's other devices [C2, G6, L4].
 */

import type { OwnerId, PersonId } from '@mufakat/shared/cards/card.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';
import { CLOSE, type CloseCode } from '@mufakat/shared/protocol/close-codes.ts';

import type { Clock, Timer } from './clock.ts';
import type { CommitLine } from './commit.ts';
import type { OpenPaper, PaperPort } from './contract.ts';
import { type Applied, type CardChange, Drawer, reachOf } from './drawer.ts';
import { savedFrame, syncStep1, syncStep2, updateFrame } from './frames.ts';
import type { RoomLimits } from './parts.ts';

export interface DrawerChanges {
  readonly owner: OwnerId;
  readonly changes: readonly CardChange[];
}

interface DrawersParts {
  readonly clock: Clock;
  readonly commit: CommitLine;
  readonly limits: RoomLimits;
  /** Something waits for the tick. */
  readonly wake: () => void;
}

export class Drawers {
  readonly #parts: DrawersParts;
  readonly #drawers = new Map<OwnerId, Drawer<DrawerPaper>>();
  readonly #papers = new Map<OwnerId, Set<DrawerPaper>>();
  readonly #waiting = new Set<Drawer<DrawerPaper>>();

  constructor(
    parts: DrawersParts,
    rows: readonly { readonly owner: OwnerId; readonly row: number; readonly bytes: Uint8Array }[],
  ) {
    this.#parts = parts;
    for (const [owner, own] of Map.groupBy(rows, (row) => row.owner)) {
      this.#drawers.set(owner, new Drawer(owner, own));
    }
  }

  all(): Iterable<Drawer<DrawerPaper>> {
    return this.#drawers.values();
  }

  get opened(): number {
    let opened = 0;
    for (const papers of this.#papers.values()) opened += papers.size;
    return opened;
  }

  get waiting(): boolean {
    return this.#waiting.size > 0;
  }

  open(owner: OwnerId, viewer: Viewer, port: PaperPort): OpenPaper {
    const drawer = this.#drawerOf(owner);
    const paper = new DrawerPaper(drawer, viewer, port, this.#parts, {
      owes: () => {
        this.#waiting.add(drawer);
        this.#parts.wake();
      },
      gone: () => {
        const papers = this.#papers.get(owner);
        papers?.delete(paper);
        if (papers?.size !== 0) return;
        this.#papers.delete(owner);
        drawer.rest();
      },
    });
    const papers = this.#papers.get(owner);
    if (papers === undefined) this.#papers.set(owner, new Set([paper]));
    else papers.add(paper);
    return paper;
  }

  /** Applies what waits in all drawers, and says what changed in them. */
  apply(): DrawerChanges[] {
    const changes: DrawerChanges[] = [];
    for (const drawer of this.#waiting) {
      const applied = drawer.apply();
      this.#settle(drawer, applied);
      if (applied.changes.length > 0) changes.push({ owner: drawer.owner, changes: applied.changes });
      const folded = drawer.fold(false);
      if (folded !== null) this.#parts.commit.fold(drawer.owner, folded.upTo, folded.bytes);
      if (!this.#papers.has(drawer.owner)) drawer.rest();
    }
    this.#waiting.clear();
    return changes;
  }

  /** Everything of `drop` also lies in `keep` from now on. */
  merge(keep: PersonId, drop: PersonId): DrawerChanges[] {
    for (const drawer of this.#drawers.values()) drawer.passOn(keep, drop);
    const from = this.#drawers.get(drop);
    if (from === undefined) return [];
    const applied = this.#drawerOf(keep).absorb(from);
    this.#settle(this.#drawerOf(keep), applied);
    return [{ owner: keep, changes: applied.changes }];
  }

  /** One row per drawer, for a room that goes to rest. */
  foldAll(): void {
    for (const drawer of this.#drawers.values()) {
      const folded = drawer.fold(true);
      if (folded !== null) this.#parts.commit.fold(drawer.owner, folded.upTo, folded.bytes);
    }
  }

  /** Closes the drawer of one person, or of all. */
  close(code: CloseCode, reason: string, owner: OwnerId | null = null): void {
    const papers =
      owner === null
        ? [...this.#papers.values()].flatMap((own) => [...own])
        : (this.#papers.get(owner) ?? []);
    for (const paper of papers) paper.end(code, reason);
  }

  /** Closes what its viewer may no longer write. */
  cut(mayWrite: (owner: OwnerId, viewer: Viewer) => boolean): void {
    for (const [owner, papers] of this.#papers)
      for (const paper of papers) if (!mayWrite(owner, paper.viewer)) paper.end(CLOSE.noRight, 'not-allowed');
  }

  #drawerOf(owner: OwnerId): Drawer<DrawerPaper> {
    let drawer = this.#drawers.get(owner);
    if (drawer === undefined) {
      drawer = new Drawer(owner);
      this.#drawers.set(owner, drawer);
    }
    return drawer;
  }

  #settle(drawer: Drawer<DrawerPaper>, { emitted, taken, gaps, malformed }: Applied<DrawerPaper>): void {
    const { commit } = this.#parts;
    for (const bytes of emitted) commit.drawer({ owner: drawer.owner, bytes }, (row) => drawer.stored(row));
    for (const { from, update } of gaps) from.miss(reachOf(update));
    for (const { from } of malformed) from.end(CLOSE.malformed, 'malformed');
    const senders = new Set(taken.map(({ from }) => from));
    const papers = this.#papers.get(drawer.owner);
    if (papers === undefined) return;
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
}

/** So many updates with gaps in a row are not a device that was away, but a broken one. */
const MISSES = 20;
const ASK_AGAIN_MS = 1000;

class DrawerPaper implements OpenPaper {
  readonly viewer: Viewer;
  readonly #drawer: Drawer<DrawerPaper>;
  readonly #port: PaperPort;
  readonly #parts: DrawersParts;
  readonly #hooks: { owes: () => void; gone: () => void };
  #received = 0;
  #acknowledged = 0;
  /** What a refused update reached; nothing is acknowledged until the drawer has it [G3, C2]. */
  #missing: Map<number, number> | null = null;
  #misses = 0;
  #asking: Timer | null = null;
  #synced = false;
  #closed = false;

  constructor(
    drawer: Drawer<DrawerPaper>,
    viewer: Viewer,
    port: PaperPort,
    parts: DrawersParts,
    hooks: { owes: () => void; gone: () => void },
  ) {
    this.viewer = viewer;
    this.#drawer = drawer;
    this.#port = port;
    this.#parts = parts;
    this.#hooks = hooks;
  }

  get bytes(): number {
    return this.#drawer.bytes;
  }

  sync(stateVector: Uint8Array): void {
    let frames: readonly Buffer[];
    try {
      // The question back brings what this server lacks, also after it lost its tail [W8].
      frames = [syncStep2(this.#drawer.encode(stateVector)), syncStep1(this.#drawer.stateVector())];
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

  receive(update: Uint8Array): CloseCode | null {
    if (this.#closed) return null;
    this.#received += 1;
    const { drawerBytes, cardsPerDrawer } = this.#parts.limits;
    // Taking cards out stays possible: an update without structs begins with a zero.
    const adds = update[0] !== 0;
    if (adds && this.#drawer.cards.size > cardsPerDrawer) return CLOSE.tooBig;
    if (adds && this.#drawer.bytes + update.length > drawerBytes) {
      const folded = this.#drawer.fold(true);
      if (folded !== null) this.#parts.commit.fold(this.#drawer.owner, folded.upTo, folded.bytes);
      if (this.#drawer.bytes + update.length > drawerBytes) return CLOSE.tooBig;
    }
    this.#drawer.take(update, this);
    this.#hooks.owes();
    return null;
  }

  /**
   * An update told of something before it that is missing; nothing of it is in the drawer. A device that was away types on
   * before its answer to the question of `sync` has come, so the room asks again only if that answer did not bring it.
   */
  miss(ends: ReadonlyMap<number, number>): void {
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
      const question = syncStep1(this.#drawer.stateVector());
      this.#parts.commit.after(() => this.#send(question));
    });
  }

  acknowledge(): void {
    if (this.#missing !== null) {
      if (!this.#drawer.holds(this.#missing)) return;
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
