/**
 * What the server keeps, and the promise it keeps it with: `commit` resolves after the transaction is on disk [L3]. One file
 * per implementation beside this one. Ids and tokens arrive made; tokens and session ids arrive as SHA-256 hex [T2, T3].
 */
import type { OwnerId, PersonId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { Role } from '@mufakat/shared/permissions/command-names.ts';
import type { ChainedEntry, ChainVerdict } from '@mufakat/shared/result/chain.ts';
import type { Face, Reply } from '@mufakat/shared/protocol/wire.ts';

/** One log entry; the store chains it to the one before [L1]. `facts` and `body` are JSON texts. */
export interface LogRow {
  readonly n: number;
  readonly t: number;
  readonly kind: string;
  readonly actor: string;
  readonly facts: string;
  readonly body: string | null;
}

export interface DrawerRow {
  readonly owner: OwnerId;
  readonly bytes: Uint8Array;
}

/** What one turn of one room wants stored together. */
export interface Batch {
  readonly workshop: WorkshopId;
  readonly entries: readonly LogRow[];
  readonly drawers: readonly DrawerRow[];
  /** Folded drawers: replace every row of the owner up to and including `upTo` by these bytes [W8]. */
  readonly folds: readonly { readonly owner: OwnerId; readonly upTo: number; readonly bytes: Uint8Array }[];
  readonly replies: readonly { readonly op: string; readonly reply: Reply }[];
  /** Bytes by their SHA-256; the same ones again change nothing. */
  readonly pictures: readonly PictureRow[];
  readonly erase?: Erasure;
}

/** What goes for good [L9]; the entry that says so is in the same batch. Until `scrub` its bytes still lie in the file. */
export interface Erasure {
  /** Entries that lose body and salt. */
  readonly bodies: readonly number[];
  /** What is left of drawers; `null` = nothing. */
  readonly drawers: readonly { readonly owner: OwnerId; readonly bytes: Uint8Array | null }[];
  readonly pictures: readonly string[];
  /** Whose seats and links end. */
  readonly people: readonly PersonId[];
}

export interface PictureRow {
  readonly picture: string;
  readonly bytes: Uint8Array;
}

export interface WorkshopRow {
  readonly id: WorkshopId;
  readonly createdAt: number;
  readonly code: string;
  readonly rehearsalOf: WorkshopId | null;
}

export interface SeatRow {
  readonly seat: SeatId;
  readonly session: string;
  readonly workshop: WorkshopId;
  readonly face: Face;
  readonly role: Role;
  readonly person: PersonId;
}

export interface TokenRow {
  readonly hash: string;
  readonly workshop: WorkshopId;
  readonly face: Face;
  readonly role: Role;
  readonly person: PersonId;
  /** A personal link serves once. */
  readonly once: boolean;
  readonly kind: 'link' | 'recovery' | 'personal';
}

/** One version of a method of a facilitator; `name` and `summary` are labels, `method` the whole value, all three JSON texts. */
export interface MethodRow {
  readonly id: string;
  readonly version: number;
  readonly savedAt: number;
  readonly name: string;
  readonly summary: string;
  readonly method: string;
}

/** A version in the list: without its value, and whether its method was put away from the list people choose from. */
export type ListedMethod = Omit<MethodRow, 'method'> & { readonly archived: boolean };

/** The newest entry of a log and its hash, as lower-case hex [L1]. */
export interface LogHead {
  readonly n: number;
  readonly hash: string;
}

export interface Committed {
  /** Row numbers of the drawers of the batch, in order. */
  readonly drawerRows: readonly number[];
  /** Where the log stands after it; `null` if the batch had no entries. */
  readonly head: LogHead | null;
}

/** A record that does not hold together any more: the file was changed by other hands, or its disk lost something [L6]. */
export class RecordDamaged extends Error {}

export interface Store {
  /** Refuses with an Error when the disk does; nothing of the batch is then stored. */
  commit(batch: Batch): Promise<Committed>;
  /** In order. Rejects with `RecordDamaged` where it does not hold together. */
  loadLog(workshop: WorkshopId): Promise<readonly LogRow[]>;
  /** The same with hashes and salts, for whoever hands the record on. */
  loadChained(workshop: WorkshopId): Promise<readonly ChainedEntry[]>;
  loadEntry(workshop: WorkshopId, n: number): Promise<LogRow | null>;
  /** Hash of an entry, as lower-case hex; `null` if there is none. */
  loadHash(workshop: WorkshopId, n: number): Promise<string | null>;
  loadDrawers(workshop: WorkshopId): Promise<readonly { owner: OwnerId; row: number; bytes: Uint8Array }[]>;
  loadPicture(workshop: WorkshopId, picture: string): Promise<Uint8Array | null>;
  loadReply(workshop: WorkshopId, op: string): Promise<Reply | null>;
  /** The newest replies of a workshop, oldest of them first. */
  loadReplies(workshop: WorkshopId, limit: number): Promise<readonly { op: string; reply: Reply }[]>;
  /** Counts the loads of a workshop; a number never comes back, so that boards of an earlier load are never mixed in [W2]. */
  raiseLoads(workshop: WorkshopId): Promise<number>;
  loads(workshop: WorkshopId): Promise<number>;

  createWorkshop(row: WorkshopRow, tokens: readonly TokenRow[], entries: readonly LogRow[]): Promise<void>;
  deleteWorkshop(workshop: WorkshopId): Promise<void>;
  workshops(): Promise<readonly WorkshopRow[]>;
  /** Checks how the entries of a record hang together [L1]. */
  chain(workshop: WorkshopId): Promise<ChainVerdict>;
  findWorkshop(workshop: WorkshopId): Promise<WorkshopRow | null>;
  findByCode(code: string): Promise<WorkshopRow | null>;
  setCode(workshop: WorkshopId, code: string): Promise<void>;

  /** Does nothing if the method has this version already: a version is never written again. */
  addMethod(row: MethodRow): Promise<void>;
  /** Without a version the newest. */
  findMethod(id: string, version?: number): Promise<MethodRow | null>;
  /** Every version of every method without its value, the newest saved first. */
  methods(): Promise<readonly ListedMethod[]>;
  /** Puts a method with all its versions away from the list, or back; nothing of it is lost. */
  archiveMethod(id: string, archived: boolean): Promise<void>;

  addToken(token: TokenRow): Promise<void>;
  /** Takes a `once` token away as it answers. */
  useToken(hash: string): Promise<TokenRow | null>;
  addSeat(seat: SeatRow): Promise<void>;
  findSeat(seat: SeatId): Promise<SeatRow | null>;
  /** It was that of a person whose data were deleted. Nothing but this is known of it any more. */
  isErasedSeat(seat: SeatId): Promise<boolean>;
  seatsOf(session: string): Promise<readonly SeatRow[]>;
  seatsOfWorkshop(workshop: WorkshopId): Promise<readonly SeatRow[]>;
  /** `null` takes the seats and links away; the recovery code of the desk stays. */
  changeSeats(
    workshop: WorkshopId,
    from: PersonId,
    to: { readonly person: PersonId; readonly role: Role } | null,
  ): Promise<void>;

  /** Something was erased and may still lie in the file, its log or a copy. */
  isScrubDue(): Promise<boolean>;
  /** Writes the file anew without what was erased, and empties its log [L9]. */
  scrub(): Promise<void>;
  /** Nothing of it lies anywhere any more. */
  scrubbed(): Promise<void>;
  /** A test write, for the way out of read-only [L4]. */
  probe(): Promise<void>;
  close(): Promise<void>;
}
