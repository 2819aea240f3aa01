/**
 * The replicas of one paper that several people write, held against each other in quiet moments [G7]. The room reads its own
 * bytes again as somebody who comes later would, and tells everyone what it has; where bytes read otherwise in another order the
 * paper is to be laid down afresh, at most once in 10 s. Who is to blame is named only where it is certain.
 */

import type { PersonId } from '@mufakat/shared/cards/card.ts';
import type { Replica } from '@mufakat/shared/cards/replica.ts';

import type { Clock, Timer } from './clock.ts';
import { disorderly, type Read, readBy, readOf, type Sent } from './orders.ts';

/** The paper as the room has it now. */
export interface Agreed {
  encode(stateVector: Uint8Array): Uint8Array;
  /** What it says, as `read` says it. */
  readonly reads: string;
  replica(): Replica;
}

export interface AgreementParts {
  readonly clock: Clock;
  readonly read: Read;
  readonly paper: () => Agreed;
  /** What the room has goes to everyone who has it open. */
  readonly tell: (replica: Replica) => void;
  /** Lays the words down afresh; `pausing` did it twice. False if it cannot be done just now. */
  readonly reseat: (pausing: PersonId | null) => boolean;
  readonly isPaused: (person: PersonId) => boolean;
}

/** Nobody typed for this long, or all did for that long: time to hold the replicas against each other. */
const QUIET_MS = 2000;
const UNQUIET_MS = 10_000;
const RESEAT_MS = 10_000;
/** Words are under way to the store; a commit takes less. */
const SOON_MS = 100;
/** The second time is no accident. */
const STRIKES = 2;

export class Agreement {
  readonly #parts: AgreementParts;
  /** All replicas agreed on this, as far as anybody said; and what came since. */
  #base: Uint8Array;
  #sent: Sent[] = [];
  #comparing: Timer | null = null;
  #unquietSince: number | null = null;
  #seatedAt = -Infinity;
  #seating: Timer | null = null;
  readonly #strikes = new Map<PersonId, number>();

  constructor(parts: AgreementParts) {
    this.#parts = parts;
    this.#base = parts.paper().encode(EVERYTHING);
  }

  /** It is to be laid down afresh as soon as that may be. */
  get busy(): boolean {
    return this.#seating !== null;
  }

  took(person: PersonId, update: Uint8Array): void {
    this.#sent.push({ person, update });
    this.#unquietSince ??= this.#parts.clock.monotonic();
  }

  compareSoon(): void {
    const now = this.#parts.clock.monotonic();
    const at = Math.min(now + QUIET_MS, (this.#unquietSince ?? now) + UNQUIET_MS);
    this.#comparing?.cancel();
    this.#comparing = this.#parts.clock.after(at - now, () => this.#compare());
  }

  /** A device has what the room has and reads it otherwise. True if its replica alone is wrong, and a fresh one is right. */
  differs(person: PersonId, { vector, text }: Replica): boolean {
    const { paper, read } = this.#parts;
    const own = paper().replica();
    // It has gone on since, or says the same.
    if (own.vector !== vector || own.text === text) return false;
    const { reads } = paper();
    if (this.#reread() === reads && readBy(read, this.#base, this.#sent, person) === reads) return true;
    this.seatAnew(this.#cause());
    return false;
  }

  /** The same words in a fresh document; whoever causes it twice only reads from then on. */
  seatAnew(cause: PersonId | null = null): void {
    const { clock, isPaused, reseat } = this.#parts;
    const wait = this.#seatedAt + RESEAT_MS - clock.monotonic();
    if (wait > 0) {
      this.#seatLater(cause, wait);
      return;
    }
    const strikes = cause === null ? 0 : (this.#strikes.get(cause) ?? 0) + 1;
    const isEnough = cause !== null && strikes >= STRIKES && !isPaused(cause);
    if (!reseat(isEnough ? cause : null)) {
      this.#seatLater(cause, SOON_MS);
      return;
    }
    this.#seatedAt = clock.monotonic();
    if (cause !== null) this.#strikes.set(cause, isEnough ? 0 : strikes);
  }

  /** A fresh document has taken the place of the one there was. */
  begin(): void {
    this.#base = this.#parts.paper().encode(EVERYTHING);
    this.#sent = [];
    this.#unquietSince = null;
  }

  /** Nobody has it open. */
  rest(): void {
    this.#comparing?.cancel();
    this.#comparing = null;
  }

  stop(): void {
    this.rest();
    this.#seating?.cancel();
  }

  #compare(): void {
    this.#comparing = null;
    this.#unquietSince = null;
    const paper = this.#parts.paper();
    if (this.#reread() !== paper.reads) {
      this.seatAnew(this.#cause());
      return;
    }
    this.#base = paper.encode(EVERYTHING);
    this.#sent = [];
    this.#parts.tell(paper.replica());
  }

  #seatLater(cause: PersonId | null, ms: number): void {
    this.#seating ??= this.#parts.clock.after(ms, () => {
      this.#seating = null;
      this.seatAnew(cause);
    });
  }

  /** What a device that comes now makes of the same bytes; with honest writers always what it says [W9]. */
  #reread(): string {
    return readOf(this.#parts.read, [this.#parts.paper().encode(EVERYTHING)]);
  }

  #cause(): PersonId | null {
    return disorderly(this.#parts.read, this.#base, this.#sent);
  }
}

const EVERYTHING = Uint8Array.of(0);
