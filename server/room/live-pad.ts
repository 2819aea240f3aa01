/**
 * A pad while somebody has it open: who is there, who may write, and what the record is told. The plain string is what counts:
 * it is written down at least every 5 s while it changes [W6]. In quiet moments the replicas are held against each other; where
 * they differ, the same words are laid into a fresh document [G7].
 */

import type { PadId, PersonId } from '@mufakat/shared/cards/card.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import { padTextOf, seedPad } from '@mufakat/shared/cards/pad.ts';
import type { Replica } from '@mufakat/shared/cards/replica.ts';
import type { PadPeer, PadPresence } from '@mufakat/shared/protocol/awareness.ts';
import { CLOSE, type CloseCode } from '@mufakat/shared/protocol/close-codes.ts';
import type { WorkshopEvent } from '@mufakat/shared/workshop/entry.ts';
import type { Pad as PadState } from '@mufakat/shared/workshop/state.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';

import { Agreement } from './agreement.ts';
import { ROOM_CLIENT_ID } from './boards.ts';
import type { Clock, Timer } from './clock.ts';
import type { CommitLine } from './commit.ts';
import type { OpenPad, PaperPort } from './contract.ts';
import { awarenessFrame, compareFrame } from './frames.ts';
import { saysNothing } from './orders.ts';
import { Pad } from './pad.ts';
import type { StoredRow } from './paper-doc.ts';
import type { Claim } from './paper-rows.ts';
import { PaperWriter, settleBatch } from './paper-writer.ts';

export interface LivePadParts {
  readonly clock: Clock;
  readonly commit: CommitLine;
  /** What the record says of it. */
  readonly recorded: () => PadState;
  readonly record: (events: readonly WorkshopEvent[]) => void;
  readonly nameOf: (person: PersonId) => string;
  /** Where its bytes go, in the generation the record is at. */
  readonly store: (bytes: Uint8Array, numbered: (row: number) => void) => void;
  readonly claim: (claim: Claim) => void;
  readonly fold: (upTo: number, bytes: Uint8Array) => void;
  /** Something waits for the tick. */
  readonly wake: () => void;
}

/** Well below the 5 s that may be lost of what was typed since [W6]. */
const MIRROR_MS = 4000;
/** Long before the quota the history of a small text is left behind. */
const CROWDED_BYTES = LIMITS.padBytes * 0.75;

interface Entrant {
  readonly viewer: Viewer;
  readonly port: PaperPort;
  readonly writer: PaperWriter;
  /** Its place among those who are here: the room's own number, so that nobody learns under which client id somebody writes. */
  readonly number: number;
  clock: number;
  writes: boolean;
  presence: PadPresence;
}

interface Told {
  readonly client: number;
  readonly clock: number;
  readonly state: PadPeer;
}

export class LivePad {
  readonly id: PadId;
  readonly #parts: LivePadParts;
  #doc: Pad<PaperWriter>;
  readonly #entrants = new Map<PaperWriter, Entrant>();
  #entered = 0;
  #mirroring: Timer | null = null;
  #editors = new Set<PersonId>();
  readonly #agreement: Agreement;

  constructor(id: PadId, rows: readonly StoredRow[], claims: readonly Claim[], parts: LivePadParts) {
    this.id = id;
    this.#parts = parts;
    this.#doc = new Pad(rows, claims);
    this.#agreement = new Agreement({
      clock: parts.clock,
      read: (doc) => padTextOf(doc).toJSON(),
      paper: () => this.#doc,
      tell: (replica) => this.#relay(compareFrame(replica)),
      reseat: (pausing) => this.#reseat(pausing),
      isPaused: (person) => parts.recorded().paused.includes(person),
    });
  }

  get opened(): number {
    return this.#entrants.size;
  }

  /** Something is still to be written down or looked at. */
  get busy(): boolean {
    return this.#mirroring !== null || this.#agreement.busy || this.#doc.queued;
  }

  get text(): string {
    return this.#doc.text;
  }

  open(viewer: Viewer, port: PaperPort): OpenPad {
    const writer = new PaperWriter(this.#doc, viewer, port, this.#parts, {
      refuses: (update) => this.#refuses(writer, update),
      owes: this.#parts.wake,
      gone: () => this.#leave(writer),
    });
    this.#entered += 1;
    const entrant: Entrant = {
      viewer,
      port,
      writer,
      number: this.#entered,
      clock: 1,
      writes: this.#mayWrite(viewer.person),
      presence: { typing: false, cursor: null },
    };
    this.#entrants.set(writer, entrant);
    for (const other of this.#entrants.values()) {
      if (other === entrant) port.send(awarenessFrame(this.#everyone(entrant)));
      else other.port.send(awarenessFrame([this.#entryOf(entrant, other)]));
    }
    this.#agreement.compareSoon();
    return {
      sync: (vector) => writer.sync(vector),
      receive: (update, needs) => writer.receive(update, needs),
      detach: () => writer.detach(),
      get bytes() {
        return writer.bytes;
      },
      present: (presence) => this.#present(entrant, presence),
      differs: (replica) => this.#differs(entrant, replica),
    };
  }

  /** Applies what waits. */
  apply(): void {
    const applied = this.#doc.apply();
    if (applied.taken.length + applied.gaps.length + applied.malformed.length === 0) return;
    for (const bytes of applied.emitted) {
      const doc = this.#doc;
      this.#parts.store(bytes, (row) => doc.stored(row));
    }
    for (const claim of applied.claims) this.#parts.claim(claim);
    settleBatch(this.#parts.commit, applied, new Set(this.#entrants.keys()));
    if (applied.emitted.length === 0) return;
    for (const { from, update } of applied.taken) {
      if (saysNothing(update)) continue;
      this.#agreement.took(from.viewer.person, update);
      this.#editors.add(from.viewer.person);
    }
    this.#mirroring ??= this.#parts.clock.after(MIRROR_MS, () => this.mirror());
    this.#agreement.compareSoon();
    this.#fold(this.#doc.bytes > CROWDED_BYTES);
    if (this.#doc.bytes > CROWDED_BYTES && this.#doc.text.length * 3 < CROWDED_BYTES / 2)
      this.#agreement.seatAnew();
  }

  /** Writes down what it says by now. */
  mirror(): void {
    this.#mirroring?.cancel();
    this.#mirroring = null;
    const editors = [...this.#editors];
    this.#editors.clear();
    const { text } = this.#doc;
    if (text === this.#parts.recorded().text) return;
    this.#parts.record([{ kind: 'text.mirrored', facts: { pad: this.id, editors }, body: { text } }]);
  }

  /** Closes it for those who may not work in it any more, and for who was paused. */
  cut(mayWork: (viewer: Viewer) => boolean): void {
    const { paused } = this.#parts.recorded();
    for (const { writer, viewer, writes } of this.#entrants.values()) {
      if (!mayWork(viewer)) writer.end(CLOSE.noRight, 'not-allowed');
      else if (writes && paused.includes(viewer.person)) writer.end(CLOSE.noRight, 'no-right');
    }
  }

  /** Whoever was paused and may write again. */
  admit(): void {
    this.#makeRoom();
  }

  close(code: CloseCode, reason: string): void {
    for (const writer of this.#entrants.keys()) writer.end(code, reason);
  }

  fold(): void {
    this.#fold(true);
  }

  /** Nothing happens by itself any more. */
  stop(): void {
    this.#mirroring?.cancel();
    this.#agreement.stop();
  }

  #fold(now: boolean): void {
    const folded = this.#doc.fold(now);
    if (folded !== null) this.#parts.fold(folded.upTo, folded.bytes);
  }

  #leave(writer: PaperWriter): void {
    const entrant = this.#entrants.get(writer);
    if (entrant === undefined) return;
    this.#entrants.delete(writer);
    const gone = awarenessFrame([{ client: entrant.number, clock: entrant.clock + 1, state: null }]);
    for (const { port } of this.#entrants.values()) port.send(gone);
    this.#makeRoom();
    if (this.#entrants.size > 0) return;
    this.#agreement.rest();
    this.#doc.rest();
  }

  /** At most twelve people write [W6]; with another device one counts once. */
  #mayWrite(person: PersonId): boolean {
    if (this.#parts.recorded().paused.includes(person)) return false;
    const writing = new Set<PersonId>();
    for (const { viewer, writes } of this.#entrants.values()) if (writes) writing.add(viewer.person);
    return writing.has(person) || writing.size < LIMITS.padEditors;
  }

  /** Readers who came first write where a place has become free. */
  #makeRoom(): void {
    for (const entrant of this.#entrants.values()) {
      if (entrant.writes || !this.#mayWrite(entrant.viewer.person)) continue;
      entrant.writes = true;
      this.#show(entrant);
    }
  }

  #present(entrant: Entrant, presence: PadPresence): void {
    if (!this.#entrants.has(entrant.writer)) return;
    entrant.presence = presence;
    this.#show(entrant);
  }

  #show(entrant: Entrant): void {
    entrant.clock += 1;
    for (const other of this.#entrants.values())
      other.port.send(awarenessFrame([this.#entryOf(entrant, other)]));
  }

  #everyone(to: Entrant): Told[] {
    return [...this.#entrants.values()].map((entrant) => this.#entryOf(entrant, to));
  }

  #entryOf({ viewer, number, clock, writes, presence }: Entrant, to: Entrant): Told {
    const { typing, cursor } = presence;
    const state: PadPeer = {
      // The room adds the name [G9].
      name: this.#parts.nameOf(viewer.person),
      role: viewer.role,
      writes,
      typing: typing && writes,
      cursor,
      you: to.number === number,
    };
    return { client: number, clock, state };
  }

  #refuses(writer: PaperWriter, update: Uint8Array): CloseCode | null {
    if (saysNothing(update)) return null;
    if (this.#entrants.get(writer)?.writes !== true) return CLOSE.noRight;
    // Taking away stays possible: an update without structs begins with a zero.
    if (update[0] === 0) return null;
    if (this.#doc.bytes + update.length > LIMITS.padBytes) return CLOSE.tooBig;
    return this.#doc.text.length + this.#doc.growthBy(update) > LIMITS.padText ? CLOSE.tooBig : null;
  }

  /** A device has what the room has and reads it otherwise [G7]. */
  #differs(entrant: Entrant, replica: Replica): void {
    if (!this.#entrants.has(entrant.writer)) return;
    if (this.#agreement.differs(entrant.viewer.person, replica))
      entrant.writer.end(CLOSE.malformed, 'diverged');
  }

  #relay(frame: Buffer): void {
    this.#parts.commit.after(() => {
      for (const writer of this.#entrants.keys()) writer.relay([frame]);
    });
  }

  #reseat(pausing: PersonId | null): boolean {
    this.mirror();
    const { text } = this.#doc;
    const next = this.#parts.recorded().generation + 1;
    this.#parts.record([
      { kind: 'text.reseated', facts: { pad: this.id, generation: next }, body: null },
      ...(pausing === null
        ? []
        : [
            {
              kind: 'text.paused' as const,
              facts: { pad: this.id, person: pausing, paused: true },
              body: null,
            },
          ]),
    ]);
    this.close(CLOSE.otherEpoch, String(next));
    this.lay(text);
    return true;
  }

  /** A fresh document that says these words takes the place of the one there was. */
  lay(text: string): void {
    const bytes = text === '' ? null : seedPad(text, ROOM_CLIENT_ID);
    const doc = new Pad<PaperWriter>(bytes === null ? [] : [{ row: 0, bytes }]);
    if (bytes !== null) this.#parts.store(bytes, (row) => doc.stored(row));
    this.#doc = doc;
    this.#agreement.begin();
  }
}
