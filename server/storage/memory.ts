/**
 * The store in memory, for tests and for reading along. It keeps the order and the all-or-nothing of `Store`, and of course
 * nothing across a restart of the process.
 */

import type { OwnerId, PersonId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { type ChainedEntry, type ChainVerdict, checkChain } from '@mufakat/shared/result/chain.ts';
import type { Reply } from '@mufakat/shared/protocol/wire.ts';

import { chain, sha256 } from './chain.ts';
import type {
  Batch,
  Committed,
  Erasure,
  ListedMethod,
  LogHead,
  LogRow,
  MethodRow,
  SeatRow,
  Store,
  TokenRow,
  WorkshopRow,
} from './store.ts';

interface Kept {
  row: WorkshopRow;
  loads: number;
  log: Map<number, ChainedEntry>;
  drawers: { owner: OwnerId; row: number; bytes: Uint8Array }[];
  replies: Map<string, string>;
  pictures: Map<string, Uint8Array>;
}

/** A store that lives as long as this value; hand the same one to two rooms to play a restart. */
export function openMemoryStore(): Store {
  return new MemoryStore();
}

class MemoryStore implements Store {
  readonly #workshops = new Map<WorkshopId, Kept>();
  readonly #tokens = new Map<string, TokenRow>();
  readonly #seats = new Map<SeatId, SeatRow>();
  readonly #erasedSeats = new Map<SeatId, WorkshopId>();
  readonly #methods: MethodRow[] = [];
  readonly #archived = new Set<string>();
  #lastRow = 0;

  async commit(batch: Batch): Promise<Committed> {
    const kept = this.#kept(batch.workshop);
    const positions = new Set<number>();
    for (const { n } of batch.entries) {
      if (kept.log.has(n) || positions.has(n)) throw new Error('not-saved');
      positions.add(n);
    }
    const head = appendAll(kept.log, batch.entries);
    for (const { owner, upTo, bytes } of batch.folds) {
      kept.drawers = kept.drawers.filter((each) => each.owner !== owner || each.row > upTo);
      kept.drawers.push({ owner, row: upTo, bytes: bytes.slice() });
    }
    const drawerRows = batch.drawers.map(({ owner, bytes }) => {
      this.#lastRow += 1;
      kept.drawers.push({ owner, row: this.#lastRow, bytes: bytes.slice() });
      return this.#lastRow;
    });
    for (const { op, reply } of batch.replies) {
      if (!kept.replies.has(op)) kept.replies.set(op, JSON.stringify(reply));
    }
    for (const { picture, bytes } of batch.pictures) kept.pictures.set(picture, bytes.slice());
    if (batch.erase !== undefined) this.#erase(batch.workshop, kept, batch.erase);
    return { drawerRows, head };
  }

  async loadLog(workshop: WorkshopId): Promise<readonly LogRow[]> {
    return [...(this.#workshops.get(workshop)?.log.values() ?? [])].map(rowOf);
  }

  async loadChained(workshop: WorkshopId): Promise<readonly ChainedEntry[]> {
    return [...(this.#workshops.get(workshop)?.log.values() ?? [])];
  }

  async loadEntry(workshop: WorkshopId, n: number): Promise<LogRow | null> {
    const entry = this.#workshops.get(workshop)?.log.get(n);
    return entry === undefined ? null : rowOf(entry);
  }

  async loadHash(workshop: WorkshopId, n: number): Promise<string | null> {
    return this.#workshops.get(workshop)?.log.get(n)?.hash ?? null;
  }

  async loadDrawers(
    workshop: WorkshopId,
  ): Promise<readonly { owner: OwnerId; row: number; bytes: Uint8Array }[]> {
    return [...(this.#workshops.get(workshop)?.drawers ?? [])].toSorted((a, b) => a.row - b.row);
  }

  async loadPicture(workshop: WorkshopId, picture: string): Promise<Uint8Array | null> {
    return this.#workshops.get(workshop)?.pictures.get(picture) ?? null;
  }

  async loadReply(workshop: WorkshopId, op: string): Promise<Reply | null> {
    const reply = this.#workshops.get(workshop)?.replies.get(op);
    return reply === undefined ? null : (JSON.parse(reply) as Reply);
  }

  async loadReplies(workshop: WorkshopId, limit: number): Promise<readonly { op: string; reply: Reply }[]> {
    const all = [...(this.#workshops.get(workshop)?.replies ?? [])];
    return all.slice(-limit).map(([op, reply]) => ({ op, reply: JSON.parse(reply) as Reply }));
  }

  async raiseLoads(workshop: WorkshopId): Promise<number> {
    const kept = this.#kept(workshop);
    kept.loads += 1;
    return kept.loads;
  }

  async loads(workshop: WorkshopId): Promise<number> {
    return this.#workshops.get(workshop)?.loads ?? 0;
  }

  async createWorkshop(
    row: WorkshopRow,
    tokens: readonly TokenRow[],
    entries: readonly LogRow[],
  ): Promise<void> {
    const taken = [...this.#workshops.values()].some(
      (each) => each.row.id === row.id || each.row.code === row.code,
    );
    if (taken || tokens.some(({ hash }) => this.#tokens.has(hash))) throw new Error('not-saved');
    const log = new Map<number, ChainedEntry>();
    appendAll(log, entries);
    this.#workshops.set(row.id, { row, loads: 0, log, drawers: [], replies: new Map(), pictures: new Map() });
    for (const token of tokens) this.#tokens.set(token.hash, token);
  }

  async deleteWorkshop(workshop: WorkshopId): Promise<void> {
    this.#workshops.delete(workshop);
    for (const token of this.#tokens.values()) {
      if (token.workshop === workshop) this.#tokens.delete(token.hash);
    }
    for (const seat of this.#seats.values()) if (seat.workshop === workshop) this.#seats.delete(seat.seat);
    for (const [seat, of] of this.#erasedSeats) if (of === workshop) this.#erasedSeats.delete(seat);
  }

  async chain(workshop: WorkshopId): Promise<ChainVerdict> {
    return checkChain(sha256, this.#workshops.get(workshop)?.log.values() ?? []);
  }

  async workshops(): Promise<readonly WorkshopRow[]> {
    return [...this.#workshops.values()].map(({ row }) => row);
  }

  async findWorkshop(workshop: WorkshopId): Promise<WorkshopRow | null> {
    return this.#workshops.get(workshop)?.row ?? null;
  }

  async findByCode(code: string): Promise<WorkshopRow | null> {
    for (const { row } of this.#workshops.values()) if (row.code === code) return row;
    return null;
  }

  async setCode(workshop: WorkshopId, code: string): Promise<void> {
    const kept = this.#kept(workshop);
    const other = await this.findByCode(code);
    if (other !== null && other.id !== workshop) throw new Error('not-saved');
    kept.row = { ...kept.row, code };
  }

  async addMethod(row: MethodRow): Promise<void> {
    if ((await this.findMethod(row.id, row.version)) === null) this.#methods.push(row);
  }

  async findMethod(id: string, version?: number): Promise<MethodRow | null> {
    const versions = this.#methods.filter(
      (row) => row.id === id && (version === undefined || row.version === version),
    );
    return versions.toSorted((a, b) => b.version - a.version)[0] ?? null;
  }

  async methods(): Promise<readonly ListedMethod[]> {
    return this.#methods
      .map(({ method: _value, ...row }) => ({ ...row, archived: this.#archived.has(row.id) }))
      .toSorted((a, b) => b.savedAt - a.savedAt || b.version - a.version);
  }

  async archiveMethod(id: string, archived: boolean): Promise<void> {
    if (archived) this.#archived.add(id);
    else this.#archived.delete(id);
  }

  async addToken(token: TokenRow): Promise<void> {
    this.#kept(token.workshop);
    if (this.#tokens.has(token.hash)) throw new Error('not-saved');
    this.#tokens.set(token.hash, token);
  }

  async useToken(hash: string): Promise<TokenRow | null> {
    const token = this.#tokens.get(hash) ?? null;
    if (token?.once === true) this.#tokens.delete(hash);
    return token;
  }

  async addSeat(seat: SeatRow): Promise<void> {
    this.#kept(seat.workshop);
    if (this.#seats.has(seat.seat)) throw new Error('not-saved');
    this.#seats.set(seat.seat, seat);
  }

  async findSeat(seat: SeatId): Promise<SeatRow | null> {
    return this.#seats.get(seat) ?? null;
  }

  async isErasedSeat(seat: SeatId): Promise<boolean> {
    return this.#erasedSeats.has(seat);
  }

  async seatsOf(session: string): Promise<readonly SeatRow[]> {
    return [...this.#seats.values()].filter((seat) => seat.session === session);
  }

  async seatsOfWorkshop(workshop: WorkshopId): Promise<readonly SeatRow[]> {
    return [...this.#seats.values()].filter((seat) => seat.workshop === workshop);
  }

  async changeSeats(
    workshop: WorkshopId,
    from: PersonId,
    to: Pick<SeatRow, 'person' | 'role'> | null,
  ): Promise<void> {
    for (const seat of this.#seats.values()) {
      if (seat.workshop !== workshop || seat.person !== from) continue;
      if (to === null) this.#seats.delete(seat.seat);
      else this.#seats.set(seat.seat, { ...seat, person: to.person, role: to.role });
    }
    for (const token of this.#tokens.values()) {
      if (token.workshop !== workshop || token.person !== from) continue;
      if (to === null && token.kind !== 'recovery') this.#tokens.delete(token.hash);
      else if (to === null) continue;
      else this.#tokens.set(token.hash, { ...token, person: to.person, role: to.role });
    }
  }

  async isScrubDue(): Promise<boolean> {
    return false;
  }

  async scrub(): Promise<void> {
    // What was erased lies nowhere.
  }

  async scrubbed(): Promise<void> {
    // Nor was it ever due.
  }

  async probe(): Promise<void> {
    // Memory always takes a write.
  }

  async close(): Promise<void> {
    // Kept on purpose: a test opens the same store again.
  }

  #erase(workshop: WorkshopId, kept: Kept, { bodies, drawers, pictures, people }: Erasure): void {
    for (const n of bodies) {
      const entry = kept.log.get(n);
      if (entry !== undefined) kept.log.set(n, { ...entry, salt: null, body: null });
    }
    for (const { owner, bytes } of drawers) {
      const last = kept.drawers.findLast((each) => each.owner === owner)?.row ?? 0;
      kept.drawers = kept.drawers.filter((each) => each.owner !== owner);
      if (bytes !== null) kept.drawers.push({ owner, row: last, bytes });
    }
    for (const picture of pictures) kept.pictures.delete(picture);
    for (const [op, text] of kept.replies) {
      const reply = JSON.parse(text) as Reply;
      if (!reply.ok || reply.accepted.authors === undefined) continue;
      const { authors: _names, ...accepted } = reply.accepted;
      kept.replies.set(op, JSON.stringify({ ok: true, accepted }));
    }
    for (const person of people) {
      for (const seat of this.#seats.values())
        if (seat.workshop === workshop && seat.person === person) this.#erasedSeats.set(seat.seat, workshop);
      this.#endSeats(workshop, person);
    }
  }

  #endSeats(workshop: WorkshopId, person: PersonId): void {
    for (const seat of this.#seats.values())
      if (seat.workshop === workshop && seat.person === person) this.#seats.delete(seat.seat);
    for (const token of this.#tokens.values())
      if (token.workshop === workshop && token.person === person && token.kind !== 'recovery')
        this.#tokens.delete(token.hash);
  }

  #kept(workshop: WorkshopId): Kept {
    const kept = this.#workshops.get(workshop);
    if (kept === undefined) throw new Error('not-saved');
    return kept;
  }
}

function appendAll(log: Map<number, ChainedEntry>, rows: readonly LogRow[]): LogHead | null {
  let head: ChainedEntry | null = [...log.values()].at(-1) ?? null;
  for (const row of rows) {
    head = chain(head?.hash ?? null, row);
    log.set(row.n, head);
  }
  return rows.length === 0 ? null : head;
}

function rowOf({ n, t, kind, actor, facts, body }: ChainedEntry): LogRow {
  return { n, t, kind, actor, facts, body };
}
