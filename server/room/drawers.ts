/**
 * The drawers of a room and the connections that have them open [W3]. In the room's tick all that came in is applied, goes to
 * the store, and after the commit is acknowledged to its sender and relayed to the drawer's other devices [C2, G6, L4].
 */

import type { CardId, CardKind, DrawerCard, OwnerId, PersonId } from '@mufakat/shared/cards/card.ts';
import { readingOf } from '@mufakat/shared/cards/drawer.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';
import { CLOSE, type CloseCode } from '@mufakat/shared/protocol/close-codes.ts';

import { Agreement } from './agreement.ts';
import type { CommitLine } from './commit.ts';
import type { Clock } from './clock.ts';
import type { OpenDrawer, PaperPort, PaperRefusal } from './contract.ts';
import { type CardChange, Drawer } from './drawer.ts';
import { compareFrame } from './frames.ts';
import type { Applied } from './paper-doc.ts';
import { type Claim, claimRow } from './paper-rows.ts';
import { saysNothing } from './orders.ts';
import { PaperWriter, settleBatch } from './paper-writer.ts';
import type { RoomLimits } from './parts.ts';

export interface DrawerChanges {
  readonly owner: OwnerId;
  readonly changes: readonly CardChange[];
}

interface DrawersParts {
  readonly clock: Clock;
  readonly commit: CommitLine;
  readonly limits: RoomLimits;
  /** Cards whose words were taken away [L9]. */
  readonly erased: () => Iterable<CardId>;
  /** What the record says of a circle's drawer; `null` for a person's own, in which nobody else writes. */
  readonly shared: (owner: OwnerId) => SharedDrawer | null;
  readonly kindOf: (card: DrawerCard) => CardKind;
  /** Something waits for the tick. */
  readonly wake: () => void;
  /** One drawer could not be dealt with. */
  readonly failed: (error: unknown) => void;
}

/** A drawer that a circle writes. */
export interface SharedDrawer {
  readonly isPaused: (person: PersonId) => boolean;
  /** Writes down that it is laid down afresh, and who only reads from now on. The epoch it has from then on. */
  readonly reseated: (pausing: PersonId | null) => number;
}

/** Building a drawer again takes a moment that all wait for; whoever makes it so comes back after fifty times that. */
const BYTES_PER_WAITED_MS = 20;
/** A small drawer is built at once. */
const SHORTEST_WAIT_MS = 1000;

/**
 * What was typed since the last fold may stand above the quota for a while, so much of it [G5]: folded it is a small part of that, and
 * folding costs as much as the drawer is large.
 */
const UNFOLDED_SHARE = 1 / 32;

export class Drawers {
  readonly #parts: DrawersParts;
  /** When who spoilt a drawer may open one again, in the clock's time. */
  readonly #waits = new Map<PersonId, number>();
  readonly #drawers = new Map<OwnerId, Drawer<PaperWriter>>();
  readonly #papers = new Map<OwnerId, Set<PaperWriter>>();
  readonly #waiting = new Set<Drawer<PaperWriter>>();
  /** Of those that several people write. */
  readonly #agreements = new Map<OwnerId, Agreement>();
  /** Rows of a drawer that are under way to the store. */
  readonly #underWay = new Map<OwnerId, number>();

  constructor(
    parts: DrawersParts,
    rows: readonly { readonly owner: OwnerId; readonly row: number; readonly bytes: Uint8Array }[],
    claims: ReadonlyMap<OwnerId, readonly Claim[]>,
  ) {
    this.#parts = parts;
    for (const [owner, own] of Map.groupBy(rows, (row) => row.owner)) {
      this.#drawers.set(owner, new Drawer(owner, own, parts.erased, claims.get(owner)));
    }
  }

  all(): Iterable<Drawer<PaperWriter>> {
    return this.#drawers.values();
  }

  get opened(): number {
    let opened = 0;
    for (const papers of this.#papers.values()) opened += papers.size;
    return opened;
  }

  get waiting(): boolean {
    return this.#waiting.size > 0 || [...this.#agreements.values()].some(({ busy }) => busy);
  }

  open(owner: OwnerId, viewer: Viewer, port: PaperPort): OpenDrawer | PaperRefusal {
    if ((this.#waits.get(viewer.person) ?? -Infinity) > this.#parts.clock.monotonic())
      return { close: CLOSE.rate, reason: 'rate' };
    const drawer = this.#drawerOf(owner);
    const paper = new PaperWriter(drawer, viewer, port, this.#parts, {
      refuses: (update) => (this.#isOver(drawer, update) ? CLOSE.tooBig : null),
      owes: () => {
        this.#waiting.add(drawer);
        this.#parts.wake();
      },
      gone: () => {
        const papers = this.#papers.get(owner);
        papers?.delete(paper);
        if (papers?.size !== 0) return;
        this.#papers.delete(owner);
        this.#agreements.get(owner)?.rest();
        drawer.rest();
      },
    });
    const papers = this.#papers.get(owner);
    if (papers === undefined) this.#papers.set(owner, new Set([paper]));
    else papers.add(paper);
    const agreement = this.#agreementOn(owner);
    agreement?.compareSoon();
    return {
      sync: (vector) => paper.sync(vector),
      receive: (update, needs) => paper.receive(update, needs),
      detach: () => paper.detach(),
      get bytes() {
        return paper.bytes;
      },
      differs: (replica) => {
        if (
          this.#papers.get(owner)?.has(paper) === true &&
          agreement?.differs(viewer.person, replica) === true
        )
          paper.end(CLOSE.malformed, 'diverged');
      },
    };
  }

  /** Applies what waits in all drawers, and says what changed in them. */
  apply(): DrawerChanges[] {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    return waiting.flatMap((drawer) => {
      try {
        return this.#apply(drawer);
      } catch (error) {
        // One drawer that trips must not keep the others from being stored.
        this.#parts.failed(error);
        this.close(CLOSE.malformed, 'malformed', drawer.owner);
        return [];
      }
    });
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

  /** Nothing happens by itself any more. */
  stop(): void {
    for (const agreement of this.#agreements.values()) agreement.stop();
  }

  /** Closes what its viewer may no longer write. */
  cut(mayWrite: (owner: OwnerId, viewer: Viewer) => boolean): void {
    for (const [owner, papers] of this.#papers)
      for (const paper of papers) if (!mayWrite(owner, paper.viewer)) paper.end(CLOSE.noRight, 'not-allowed');
  }

  #apply(drawer: Drawer<PaperWriter>): DrawerChanges[] {
    const applied = drawer.apply();
    this.#settle(drawer, applied);
    const agreement = this.#agreements.get(drawer.owner);
    if (agreement !== undefined && applied.emitted.length > 0) {
      for (const { from, update } of applied.taken)
        if (!saysNothing(update)) agreement.took(from.viewer.person, update);
      agreement.compareSoon();
    }
    const folded = drawer.fold(false);
    if (folded !== null) this.#parts.commit.fold(drawer.owner, folded.upTo, folded.bytes);
    if (!this.#papers.has(drawer.owner)) drawer.rest();
    return applied.changes.length === 0 ? [] : [{ owner: drawer.owner, changes: applied.changes }];
  }

  #drawerOf(owner: OwnerId): Drawer<PaperWriter> {
    let drawer = this.#drawers.get(owner);
    if (drawer === undefined) {
      drawer = new Drawer(owner, [], this.#parts.erased);
      this.#drawers.set(owner, drawer);
    }
    return drawer;
  }

  #count(owner: OwnerId, rows: number): void {
    const under = (this.#underWay.get(owner) ?? 0) + rows;
    if (under === 0) this.#underWay.delete(owner);
    else this.#underWay.set(owner, under);
  }

  /** Made for whoever is first to open a drawer that several people write [G7]. */
  #agreementOn(owner: OwnerId): Agreement | null {
    const known = this.#agreements.get(owner);
    if (known !== undefined || this.#parts.shared(owner) === null) return known ?? null;
    const agreement = new Agreement({
      clock: this.#parts.clock,
      read: readingOf,
      paper: () => this.#drawerOf(owner),
      tell: (replica) => {
        const frame = compareFrame(replica);
        this.#parts.commit.after(() => {
          for (const paper of this.#papers.get(owner) ?? []) paper.relay([frame]);
        });
      },
      reseat: (pausing) => this.#reseat(owner, agreement, pausing),
      isPaused: (person) => this.#parts.shared(owner)?.isPaused(person) ?? false,
    });
    this.#agreements.set(owner, agreement);
    return agreement;
  }

  /** Lays what can be read of it down afresh, in the commit that says so: rows under way would else come to lie beside it. */
  #reseat(owner: OwnerId, agreement: Agreement, pausing: PersonId | null): boolean {
    const drawer = this.#drawerOf(owner);
    if (drawer.queued || this.#underWay.has(owner)) return false;
    const epoch = this.#parts.shared(owner)?.reseated(pausing) ?? 0;
    this.close(CLOSE.otherEpoch, String(epoch), owner);
    const { drawer: fresh, bytes } = drawer.afresh(this.#parts.kindOf);
    this.#parts.commit.fold(owner, drawer.storedUpTo, bytes);
    fresh.stored(drawer.storedUpTo);
    this.#drawers.set(owner, fresh);
    agreement.begin();
    return true;
  }

  #settle(drawer: Drawer<PaperWriter>, applied: Applied<PaperWriter>): void {
    const { commit } = this.#parts;
    const { owner } = drawer;
    for (const bytes of applied.emitted) {
      this.#count(owner, 1);
      commit.drawer({ owner, bytes }, (row) => {
        this.#count(owner, -1);
        drawer.stored(row);
      });
    }
    // In a drawer of one's own nobody else writes.
    for (const claim of applied.claims)
      if ((claim[1] as OwnerId) !== drawer.owner) commit.drawer(claimRow(drawer.owner, claim), () => {});
    const papers = this.#papers.get(drawer.owner);
    settleBatch(commit, applied, papers);
    const wait = drawer.bytes / BYTES_PER_WAITED_MS;
    if (wait < SHORTEST_WAIT_MS) return;
    for (const { viewer } of applied.spoilers) {
      this.#waits.set(viewer.person, this.#parts.clock.monotonic() + wait);
      for (const paper of papers ?? [])
        if (paper.viewer.person === viewer.person) paper.end(CLOSE.rate, 'rate');
    }
  }

  #isOver(drawer: Drawer<PaperWriter>, update: Uint8Array): boolean {
    const { drawerBytes, cardsPerDrawer } = this.#parts.limits;
    // Taking cards out stays possible: an update without structs begins with a zero.
    if (update[0] === 0) return false;
    if (drawer.cards.size > cardsPerDrawer) return true;
    const isRoom = drawer.folded + update.length <= drawerBytes;
    if (isRoom && drawer.bytes + update.length <= drawerBytes * (1 + UNFOLDED_SHARE)) return false;
    const folded = drawer.fold(true);
    if (folded !== null) this.#parts.commit.fold(drawer.owner, folded.upTo, folded.bytes);
    return drawer.bytes + update.length > drawerBytes;
  }
}
