/**
 * What the faces and the rehearsal see of the store: one workshop, seen from one seat. Types only, no code, so that hooks and
 * tests can lean on them. Everything readable is a cached snapshot: the same object until it changes.
 */
import type { BoardCard } from '@mufakat/shared/cards/board.ts';
import type {
  CardId,
  CircleId,
  DrawerCard,
  Fields,
  FieldValue,
  GroupId,
  OwnerId,
  PersonId,
  PollId,
  SeatId,
  StepId,
  WorkshopId,
} from '@mufakat/shared/cards/card.ts';
import type { BallotChoice } from '@mufakat/shared/polls/way.ts';
import type { Head, Reply, ServerEvents } from '@mufakat/shared/protocol/wire.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import type { Refusal } from '@mufakat/shared/workshop/refusal.ts';
import type { SectionName, View } from '@mufakat/shared/workshop/view.ts';

import type { Parts } from './parts.ts';

/** Calls `listener` after a change; the answer takes it off again. */
export type Listen = (listener: () => void) => () => void;

export interface Workshop {
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  /** From inside which circle it is seen; absent = as it is. */
  readonly circle?: CircleId;

  /** The confirmed view; `undefined` until the section has come. */
  section<S extends SectionName>(name: S): View[S] | undefined;
  onSection(name: SectionName, listener: () => void): () => void;

  connection(): Connection;
  /** The newest head of the log that this seat has seen; `null` before the first [L7]. */
  head(): Head | null;
  readonly onConnection: Listen;
  /** Room time in ms [C5]. */
  now(): number;

  /** Answers once, also after cuts and restarts of the server; a refusal is a value. */
  send(command: Command): Promise<Reply>;
  /** A ballot with the next `rev` of this device [B2]; `voter` for a named person without a phone. */
  cast(poll: PollId, choice: BallotChoice, voter?: PersonId | null): Promise<Reply>;
  /** How many commands and ballots wait for their answer. */
  waiting(): number;
  readonly onWaiting: Listen;
  /** The newest own choice and how it stands. */
  ballot(poll: PollId, voter?: PersonId | null): MyBallot;
  readonly onBallots: Listen;
  /** Takes away the sentence "TIDAK terhitung" [B3]. */
  dismissBallot(poll: PollId, voter?: PersonId | null): void;

  readonly cards: Cards;
  /** Those of the drawer that the person's circle shares; empty while there is none. */
  readonly circleCards: Cards;
  /** Opens the board of a step, or of one of its circles; only one is open at a time, the last asked for. The answer closes it again. */
  openBoard(step: StepId, circle?: CircleId): () => void;
  board(step: StepId, circle?: CircleId): Board;
  readonly onBoard: Listen;

  /** A paper whose code comes with the view that opens it. It is told of the connection until it is closed. */
  openPaper<P extends GuestPaper>(
    open: (given: PaperGiven) => P,
  ): {
    readonly paper: P;
    readonly close: () => void;
  };

  /** The page came back to the front, or the network did: redial what was silent for 20 s [C6]. */
  wake(): void;
  /** Writes what is half typed into the drawer and onto the device; resolves when it is kept [C5]. */
  flush(): Promise<void>;
  close(): void;
}

/** What such a paper is made from, and what the store tells it. */
export interface PaperGiven {
  readonly parts: Parts;
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
}

export interface GuestPaper {
  online(jitterMs: number): void;
  offline(): void;
  wake(silentMs: number): void;
  flush(): Promise<void>;
  close(): void;
}

/** After the others the store dials again by itself. */
export type EndedWhy = Exclude<Parameters<ServerEvents['ended']>[0]['why'], 'merged' | 'role-changed'>;

export type Connection =
  /** Not yet online since the page was opened. */
  | { readonly state: 'connecting' }
  | { readonly state: 'online' }
  /** Was online; `sinceAt` is room time. */
  | { readonly state: 'offline'; readonly sinceAt: number }
  /** Over for this seat; one sentence is shown. */
  | { readonly state: 'ended'; readonly why: EndedWhy };

export interface MyBallot {
  readonly choice: BallotChoice | null;
  readonly rev: number;
  /** `waiting`: on this device, not answered. `stored`: the room has it. `refused`: with the reason, `closed` stays until dismissed. */
  readonly standing: 'none' | 'waiting' | 'stored' | 'refused';
  readonly refusal: Refusal | null;
}

/** The person's own cards. Everything written here is kept on the device and arrives by itself. */
export interface Cards {
  /** The device's copy has been read; until then the lists are empty and `create` is not possible. */
  loaded(): boolean;
  /** `null` while this seat has no drawer (desk, screen, guest). Set once the room has said who we are, also from memory. */
  owner(): OwnerId | null;
  /** All steps, in the order they were begun on this device. */
  all(): readonly MyCard[];
  of(step: StepId): readonly MyCard[];
  card(id: CardId): MyCard | undefined;
  mark(id: CardId): CardMark;
  /** Begun on this device; in an own drawer every card counts as that. */
  isBegunHere(id: CardId): boolean;
  /** Any card or mark changed. */
  readonly onChange: Listen;
  /** A trouble with the drawer as a whole that the person should know. */
  trouble(): DrawerTrouble | null;

  /** `null` if nothing can be written here: no drawer, not loaded, or a kind the method does not have. */
  create(card: NewCard): CardId | null;
  /**
   * What a person typed; `null` empties the field. Short fields go into the drawer after a pause of 300 ms or with `settle`,
   * long text at once. `cursor` is the caret after the change and keeps the texts of two devices apart.
   */
  write(id: CardId, field: string, value: FieldValue | null, cursor?: number): void;
  /** The person left the field: what waits is written now. Without an id, for all cards. */
  settle(id?: CardId): void;
  /** "Kirim" and taking it back. */
  setReady(id: CardId, ready: boolean): void;
  /**
   * A photo for a field, kept on this device and given to the server by itself; once it is stored there the field holds it.
   * A second one takes the place of the first. The jpeg is small enough for the server (`PICTURES.photo`).
   */
  attach(id: CardId, field: string, jpeg: Uint8Array<ArrayBuffer>): void;
  /** The photo that waits is not wanted any more. */
  detach(id: CardId, field: string): void;
  /** Photos of a card that are not stored by the server yet; the same object until one changes. */
  waitingPhotos(id: CardId): readonly WaitingPhoto[];
  /** Takes away a card that was never sent. False if the room already knows it. */
  discard(id: CardId): boolean;
}

export interface WaitingPhoto {
  readonly field: string;
  readonly jpeg: Uint8Array<ArrayBuffer>;
  /** `keeping`: being written onto the device; `kept`: safe there; `refused`: the server will not have it. */
  readonly state: 'keeping' | 'kept' | 'refused';
  /** A key of the error words. */
  readonly why: string | null;
}

export interface NewCard {
  readonly step: StepId;
  /** Id of one of the method's card kinds. */
  readonly kind: string;
  /** A person without a phone, by a helper or the notulis [W3]. */
  readonly for?: PersonId | null;
  readonly fields?: Fields;
  readonly ready?: boolean;
}

/** A card with what is being typed already in it. */
export interface MyCard extends DrawerCard {
  /** Words of this device that a fresh start found differing from the stored card: shown as "versi HP ini" [C3]. */
  readonly ofThisDevice: boolean;
}

export type CardMark =
  /** Not yet on this device. `failing`: "Belum tersimpan, jangan tutup halaman ini"; otherwise it is being written just now. */
  | { readonly state: 'device-unsaved'; readonly failing: boolean }
  /** "Di HP ini" */
  | { readonly state: 'device' }
  /** "Tersimpan" */
  | { readonly state: 'stored' }
  /** "Di papan"; `sealed` while only counted. */
  | {
      readonly state: 'board';
      readonly group: string | null;
      readonly sealed: boolean;
      /** The words as they hang on the wall. */
      readonly fields: Fields;
    }
  /** "Menunggu fasilitator" */
  | {
      readonly state: 'tray';
      readonly status: 'waiting' | 'accepted' | 'answered' | 'withdrawn';
      readonly answer: string | null;
    }
  /** Not published; `reason` is a refusal code, `field` the field id it is about. */
  | { readonly state: 'refused'; readonly reason: string; readonly field: string | null };

/** `too-big` and `malformed`: tried afresh once and closed [trust 11]; `storage`: the device keeps nothing. */
export type DrawerTrouble = 'storage' | 'too-big' | 'malformed' | 'no-right';

/** The board of one step as plain arrays. */
export interface Board {
  readonly step: StepId;
  /** False until the board has come whole once; then also true while offline, with what was last seen. */
  readonly loaded: boolean;
  /** Ascending by `order`, ties by id. Unchanged sheets keep their object. */
  readonly groups: readonly BoardSheet[];
  /** Every visible card, ascending by `key`. */
  readonly cards: readonly PlacedCard[];
}

export interface BoardSheet {
  readonly id: GroupId;
  readonly kind: string;
  readonly wording: Fields;
  readonly formed: boolean;
  readonly standing: 'none' | 'accepted' | 'not-accepted';
  readonly order: number;
  /** In the facilitator's order; cards that have not come yet are left out. */
  readonly cards: readonly PlacedCard[];
}

export interface PlacedCard extends BoardCard {
  readonly id: CardId;
}
