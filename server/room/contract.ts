/**
 * The seam between a room and the sockets. The room knows a paper connection as "something with send and close" and a viewer
 * as a port that takes views; it never imports socket.io, express or ws (`style.md` 3). Everything that leaves through these
 * waits for the commit that covers it [L4].
 */
import type { CircleId, OwnerId, PadId, StepId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { Replica } from '@mufakat/shared/cards/replica.ts';
import type { PadPresence } from '@mufakat/shared/protocol/awareness.ts';
import type { CloseCode } from '@mufakat/shared/protocol/close-codes.ts';
import type { Head, Reply, Seen, ViewMessage } from '@mufakat/shared/protocol/wire.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import type { GivenPicture } from '@mufakat/shared/workshop/pictures.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';
import type { SectionName, Viewer } from '@mufakat/shared/workshop/view.ts';

/** A view with the JSON of each section, which is the same bytes in every message it is part of. */
export interface MadeView extends ViewMessage {
  readonly sections: {
    readonly [S in keyof ViewMessage['sections']]?: ViewMessage['sections'][S] & { readonly json: Buffer };
  };
}

/**
 * A socket that takes views. Viewers who lack the same sections get the same message object, so an adapter may encode it once
 * by its identity. `hello` comes again when the room had to start afresh after the disk refused, with another epoch.
 */
export interface ViewPort {
  hello(message: {
    n: number;
    now: number;
    epoch: number;
    behind: boolean;
    role: Viewer['role'];
    head: Head;
  }): void;
  view(message: MadeView): void;
  ended(why: 'removed' | 'erased' | 'merged' | 'role-changed' | 'gone' | 'no-session'): void;
}

/** A paper socket. Frames are whole y-websocket messages; the same buffer goes to every reader. */
export interface PaperPort {
  send(frame: Uint8Array): void;
  close(code: CloseCode, reason: string): void;
}

export interface Attached {
  /** The socket is gone. */
  detach(): void;
}

/** Why a paper is not opened. */
export interface PaperRefusal {
  readonly close: CloseCode;
  readonly reason: string;
}

/** One open paper of one connection. Bytes given to `receive` have passed the bounded decoder [G1, G2]. */
export interface OpenPaper extends Attached {
  /** Answers a SyncStep1 with the difference (SyncStep2 frame), after commit [G10]. */
  sync(stateVector: Uint8Array): void;
  /**
   * Takes one checked update of a drawer; it is applied in the room's next turn [G3, G4] and the port gets `saved` after the
   * commit. To be called for every SyncStep2 and Update frame, empty ones too: `saved` counts them [C2]. Returns the code to
   * close with, or `null`. What shows only when it is applied closes the port from the room, and after a gap the room itself
   * asks the device for what is missing. `needs` is up to which clock it builds on what each client wrote. On a board it does nothing.
   */
  receive(update: Uint8Array, needs?: ReadonlyMap<number, number>): CloseCode | 'resync' | null;
  /** Encoded size and cards, for the quota of the next frame [G5]. */
  readonly bytes: number;
}

/** A drawer of one connection, a person's or a circle's. */
export interface OpenDrawer extends OpenPaper {
  /** Its replica is this, with a text that is not what the room said [G7]. */
  differs(replica: Replica): void;
}

/** A pad of one connection. */
export interface OpenPad extends OpenDrawer {
  /** What the device says of itself; the room tells the others, with a name [G9]. */
  present(presence: PadPresence): void;
}

export interface Room {
  readonly id: WorkshopId;
  /** The state in memory, ahead of the store by what is being committed. */
  readonly state: WorkshopState;
  /** Where the log stands on disk. */
  readonly head: Head;
  /** Whether the log is shorter than what a client has seen of it, or differs there [C4]. */
  isBehind(seen: Seen): Promise<boolean>;
  command(viewer: Viewer, op: string, command: Command): Promise<Reply>;
  /** Stores a picture; answers once it is on disk. */
  addPicture(viewer: Viewer, given: GivenPicture, bytes: Uint8Array): Promise<Reply>;
  /** The bytes, or `null` if there is no such picture or the viewer may not see it. */
  picture(viewer: Viewer, picture: string): Promise<Uint8Array | null>;
  /** Sends hello and the sections the viewer does not hold, then every change. `behind` as `isBehind` said. */
  attach(
    viewer: Viewer,
    port: ViewPort,
    held: {
      epoch: number | null;
      lastN: number;
      behind: boolean;
      sections: Partial<Record<SectionName, number>>;
    },
  ): Attached;
  openDrawer(viewer: Viewer, owner: OwnerId, epoch: number, port: PaperPort): OpenDrawer | PaperRefusal;
  openPad(viewer: Viewer, pad: PadId, generation: number, port: PaperPort): OpenPad | PaperRefusal;
  openBoard(
    viewer: Viewer,
    step: StepId,
    /** The board of this circle; `null` = of the step. */
    circle: CircleId | null,
    epoch: number,
    port: PaperPort,
  ): OpenPaper | PaperRefusal;
  /** The draft, or the frozen version n as stored; `null` if there is no such version. */
  result(version: number | null): Promise<{ result: Result; file: string | null } | null>;
  /** Stores what is queued and ends; with `gone` its viewers are told that there is no such workshop any more. */
  stop(why?: 'restarting' | 'gone'): Promise<void>;
}
