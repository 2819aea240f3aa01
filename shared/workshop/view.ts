/**
 * What one viewer sees of the record: sections with versions (`design.md` 3.2). Only changed sections are sent, encoded once
 * per role where the role alone decides what is in them. Cards on the wall are not here, they are on the board paper; hidden,
 * sealed and late cards are only in the facilitator's sections. No tally before the close [B3].
 */
import type {
  ActorId,
  CardId,
  CircleId,
  Fields,
  GroupId,
  PadId,
  PersonId,
  PollId,
  SeatId,
  StepId,
  WorkshopId,
} from '../cards/card.ts';
import type { CircleEntry, PlayedMethod, StepState } from '../methods/schema.ts';
import type { Role } from '../permissions/command-names.ts';
import type { BallotChoice, Params, ProgrammeClass, Tally } from '../polls/way.ts';
import type { LateRound } from './late.ts';
import type {
  FrozenVersion,
  Group,
  Hall,
  MapSheet,
  NotulaEntry,
  Person,
  Proceedings,
  Settings,
  Statement,
  Timer,
  Until,
  WorkshopState,
} from './state.ts';

export interface Viewer {
  readonly seat: SeatId;
  readonly role: Role;
  /** The attending person, or the staff id of a desk, notulis or screen seat. */
  readonly person: PersonId;
}

export interface View {
  readonly room: RoomSection;
  readonly method: PlayedMethod;
  readonly presence: PresenceSection;
  readonly me: MeSection;
  readonly poll: PollSection;
  /** Accepted groups of all steps, for links, and every group named by a poll, matrix or statement. */
  readonly accepted: readonly AcceptedGroup[];
  readonly roles: RolesSection;
  readonly outcome: OutcomeSection;
  /** Steps that are or were held in circles. */
  readonly circles: readonly CirclesOfStep[];
  /** Facilitators and the notulis only, else `null`. */
  readonly people: readonly PersonRow[] | null;
  /** Who waits to be admitted, first come first [T3]. */
  readonly guests: readonly GuestRow[] | null;
  readonly invited: readonly InvitedRow[] | null;
  readonly wall: WallSection | null;
  readonly tray: readonly TrayRow[] | null;
  readonly proceedings: ProceedingsSection | null;
  readonly machine: MachineSection | null;
}
export type SectionName = keyof View;

/** For everyone: where the room is. */
export interface RoomSection {
  readonly workshop: WorkshopId;
  readonly settings: Settings;
  readonly phase: 'lobby' | 'running' | 'frozen';
  /** The day held now or last, as its place in `settings.days`; `null` in the lobby. */
  readonly day: number | null;
  /** Between two days: when the next begins. */
  readonly until: Until | null;
  readonly current: StepId;
  readonly steps: readonly StepRow[];
  readonly timer: Timer;
  readonly hall: Hall;
  /** What is being counted down to its close, in room time. */
  readonly closing: { readonly at: number; readonly of: 'step' | 'poll' } | null;
  /** The epoch in the address of the boards [W2]. */
  readonly boardEpoch: number;
  readonly spotlight: { readonly kind: string; readonly wording: Fields } | null;
  /** How large the dictionary of proposals is; `null` without one. */
  readonly dictionary: { readonly name: string; readonly entries: number } | null;
  /** The sheet that cards are placed on. */
  readonly map: MapSheet | null;
  readonly facilitatorHere: boolean;
  /** The store refuses writes: nothing is taken until a test write succeeds [L4]. */
  readonly readOnly: boolean;
  /** What a device has seen of the log is not in it any more [C4]. */
  readonly lostTail: WorkshopState['lostTail'];
  readonly versions: readonly FrozenVersion[];
  /** How many people of each constituency ratified the newest version; those of whom nobody did yet too [S4]. */
  readonly ratified: readonly { readonly constituency: string; readonly people: number }[];
  /** Drafts carry the number they would get. */
  readonly draftVersion: number;
}

export interface StepRow {
  readonly id: StepId;
  readonly state: StepState;
  readonly sealed: boolean;
  readonly nameless: boolean;
  readonly revealed: boolean;
  readonly perPerson: number;
  readonly minutes: number;
  readonly skipped: string | null;
  readonly reopened: number;
  readonly statement: Statement | null;
  readonly closedAt: number | null;
}

/** For staff: what they should know of the computer that the server runs on. */
export interface MachineSection {
  readonly disk: DiskTrouble;
}

/** Of the disk that the data lies on [L8]. */
export interface DiskTrouble {
  /** Less than 1 GB is free. */
  readonly low: boolean;
  /** Somebody may pull it out. */
  readonly removable: boolean;
}

/** Changes often, coalesced to one message per second at most. */
export interface PresenceSection {
  readonly constituencies: readonly {
    readonly id: string;
    readonly present: number;
    readonly connected: number;
  }[];
  readonly present: number;
  readonly connected: number;
  /** People with at least one card in the current step's drawer cards. */
  readonly writers: number;
  /** Published cards of the current step; sealed ones are counted too. */
  readonly cards: number;
  readonly done: number;
  readonly hands: readonly {
    readonly person: PersonId;
    readonly name: string;
    readonly constituency: string;
    readonly raisedAt: number;
  }[];
  /** "7 dari 12 sudah memilih" of the open poll. */
  readonly voted: { readonly poll: PollId; readonly voted: number; readonly of: number } | null;
}

export interface MeSection {
  readonly person: PersonId | null;
  readonly role: Role;
  readonly name: string;
  readonly constituency: string;
  readonly institution: string;
  readonly position: string;
  readonly gender: 'L' | 'P' | null;
  readonly actor: ActorId | null;
  readonly delegateOf: ActorId | null;
  readonly status: 'here' | 'left' | 'removed' | 'merged' | 'staff' | 'waiting' | 'declined';
  /** All that a guest is told of the workshop [T3]. */
  readonly guest?: GuestPart;
  /** Known from an earlier day, and has not yet said "Saya hadir" today. */
  readonly awaited: boolean;
  /** Wants their data taken away [E4]. */
  readonly erasure: Person['erasure'];
  readonly hand: boolean;
  readonly done: boolean;
  /** Said that the newest version is what was agreed [S4]. */
  readonly ratified: boolean;
  /** Generation in the drawer's address; a merge or moved drawer raises it. */
  readonly drawer: { readonly owner: PersonId; readonly epoch: number } | null;
  /** The own circle: of this step, else of the latest before it. */
  readonly circle: MyCircle | null;
  /** What became of own drawer cards the room knows. */
  readonly cards: readonly OwnCard[];
  /** Own ballots of open polls, with the stored rev [B2]. */
  readonly ballots: readonly {
    readonly poll: PollId;
    readonly rev: number;
    readonly choice: BallotChoice;
    readonly voter: PersonId;
  }[];
  /** Whom this seat may write and vote for [W3, B1]. */
  readonly writesFor: readonly {
    readonly person: PersonId;
    readonly name: string;
    readonly constituency: string;
    /** Known from an earlier day, and not yet marked as present on this one. */
    readonly awaited: boolean;
  }[];
  readonly undo: { readonly undo: string | null; readonly redo: string | null } | null;
}

export interface GuestPart {
  readonly title: string;
  readonly place: string;
  readonly constituencies: readonly { readonly id: string; readonly name: string; readonly icon: string }[];
  readonly retentionDays: number;
  /** Since when they wait, or were declined; room time. */
  readonly since: number;
  /** After a no: room time from which they may ask once more. */
  readonly askAgainAt: number | null;
}

/** Kelompok sidang of one step. */
export interface CirclesOfStep {
  readonly step: StepId;
  readonly entry: CircleEntry;
  /** The plenary goes on with what they brought. */
  readonly merged: boolean;
  readonly notice: { readonly text: string; readonly at: number } | null;
  readonly circles: readonly CircleRow[];
  /** People present who are in none. */
  readonly outside: number;
}

export interface CircleRow {
  readonly id: CircleId;
  readonly name: string;
  readonly theme: GroupId | null;
  /** The name of who leads it; empty if nobody does. */
  readonly leader: string;
  readonly members: number;
  /** Members with a device connected. */
  readonly connected: number;
  /** Published cards that came from it. */
  readonly cards: number;
  readonly done: boolean;
  readonly timer: Timer;
  /** For the desk: who is in it, who leads, and who only reads its drawer. */
  readonly people: readonly PersonId[] | null;
  readonly leads: PersonId | null;
  readonly paused: readonly PersonId[] | null;
}

/** A circle as its members see it. */
export interface MyCircle {
  readonly id: CircleId;
  readonly step: StepId;
  readonly name: string;
  /** Generation in the address of its drawer. */
  readonly epoch: number;
  readonly merged: boolean;
  /** This person arranges its board and leads its time. */
  readonly leads: boolean;
  /** This person only reads what the others write together. */
  readonly paused: boolean;
  readonly members: readonly { readonly person: PersonId; readonly name: string }[];
  /** What became of the cards of its drawer. */
  readonly cards: readonly OwnCard[];
  /** What its members word together. */
  readonly pads: readonly PadRow[];
  /** What arranging its board needs beyond the board; for who leads it. */
  readonly wall: WallSection | null;
}

/** A pad: where it is, and how it stands. Its words come over its paper. */
export interface PadRow {
  readonly pad: PadId;
  readonly circle: CircleId;
  readonly group: GroupId;
  readonly field: string;
  /** Part of its address. */
  readonly generation: number;
  /** What it says is the wording in force, as far as it was written down. */
  readonly settled: boolean;
  /** Who may only read it; names are for the desk. */
  readonly paused: readonly { readonly person: PersonId; readonly name: string }[];
  /** After the merge: what was worked out and never settled. */
  readonly left: string | null;
}

export type OwnCard =
  /** Its words were taken away: the device drops it too [L9]. */
  | { readonly card: CardId; readonly state: 'erased' }
  | {
      readonly card: CardId;
      readonly state: 'board';
      readonly group: string | null;
      readonly fields: Fields;
      readonly sealed: boolean;
    }
  | {
      readonly card: CardId;
      readonly state: 'tray';
      readonly answer: string | null;
      readonly status: 'waiting' | 'accepted' | 'answered' | 'withdrawn';
    }
  | {
      readonly card: CardId;
      readonly state: 'refused';
      readonly reason: string;
      readonly field: string | null;
    };

export interface PollSection {
  /** Open or closing polls, and the closed ones held in the current step. The desk has all. */
  readonly polls: readonly PollView[];
}

export interface PollView {
  readonly id: PollId;
  readonly step: StepId;
  readonly question: string;
  readonly params: Params;
  readonly on: 'groups' | 'statement' | 'result';
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly fields: Fields;
    readonly kind: string | null;
  }[];
  readonly names: 'kept' | 'printed';
  readonly state: 'open' | 'closing' | 'closed' | 'void';
  readonly openedAt: number;
  readonly closingAt: number | null;
  readonly closedAt: number | null;
  readonly round: number;
  /** On one late group alone, while the room stood in this step [W5]. */
  readonly late: { readonly during: StepId } | null;
  readonly onRoll: boolean;
  /** Whether this viewer is among the raters. */
  readonly rates: boolean;
  readonly result: PollResult | null;
}

export interface PollResult {
  readonly tally: Tally;
  readonly proposed: readonly string[];
  readonly eligible: number;
  /** Splits under B4; `others` stands for groups too small to show. */
  readonly byConstituency: readonly {
    readonly id: string | 'others';
    readonly voted: number;
    readonly votes: readonly { readonly key: string; readonly count: number }[];
  }[];
  readonly byGender: readonly {
    readonly id: string | 'others';
    readonly voted: number;
    readonly votes: readonly { readonly key: string; readonly count: number }[];
  }[];
  /** Notes and reasons, with the name only where its author ticked so [B4]. */
  readonly remarks: readonly {
    readonly id: string;
    readonly kind: 'note' | 'objection';
    readonly text: string;
    readonly by: string;
    readonly answer: string | null;
  }[];
}

export interface AcceptedGroup {
  readonly id: GroupId;
  readonly step: StepId;
  readonly kind: string;
  readonly wording: Fields;
  readonly accepted: boolean;
  readonly class: ProgrammeClass | null;
  readonly cards: number;
}

/** The role matrix, made from the groups of the role step, the actors and the answers. */
export interface RolesSection {
  readonly actors: readonly {
    readonly id: ActorId;
    readonly name: string;
    readonly code: string;
    readonly delegate: PersonId | null;
    readonly people: number;
  }[];
  readonly programmes: readonly GroupId[];
  readonly cells: readonly RoleCell[];
  readonly gaps: readonly GroupId[];
  readonly clashes: readonly { readonly programme: GroupId; readonly actors: readonly ActorId[] }[];
}

export interface RoleCell {
  readonly programme: GroupId;
  readonly actor: ActorId;
  readonly roles: readonly ('PJ' | 'P' | 'D' | 'F' | 'W')[];
  readonly contribution: string | null;
  readonly answer: 'waiting' | 'confirmed' | 'noted' | 'declined';
  readonly note: string | null;
  readonly onPaper: boolean;
  /** Groups (role cards) this cell is made of. */
  readonly groups: readonly GroupId[];
}

/** Decided things for screen and phones: the accepted list of the current step, the statement in force. */
export interface OutcomeSection {
  readonly step: StepId;
  readonly rows: readonly {
    readonly group: GroupId;
    readonly title: string;
    readonly accepted: boolean;
    readonly class: ProgrammeClass | null;
    readonly computedClass: ProgrammeClass | null;
    readonly reason: string | null;
  }[];
  readonly poll: PollId | null;
}

export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly constituency: string;
  readonly institution: string;
  readonly position: string;
  readonly gender: 'L' | 'P' | null;
  readonly role: 'participant' | 'helper';
  readonly status: 'here' | 'left' | 'removed' | 'merged';
  readonly withoutPhone: boolean;
  readonly helper: PersonId | null;
  readonly days: readonly number[];
  /** Known from an earlier day, and not yet present on the one that is held. */
  readonly awaited: boolean;
  readonly onPaper: boolean;
  readonly joinedAt: number;
  readonly connected: boolean;
  readonly actor: ActorId | null;
  readonly delegate: boolean;
  readonly erasure: Person['erasure'];
  /** Likely the same as (name and institution folded, titles removed). */
  readonly likely: readonly PersonId[];
  readonly claim: string | null;
}

/** Invited and not here yet. */
export interface InvitedRow {
  readonly id: string;
  readonly name: string;
  readonly constituency: string;
  readonly institution: string;
  readonly position: string;
  readonly gender: 'L' | 'P' | null;
}

export interface GuestRow {
  readonly id: PersonId;
  readonly name: string;
  readonly constituency: string;
  readonly institution: string;
  readonly position: string;
  /** Expected: on the invitation list, and nobody has come under it yet. */
  readonly invited: boolean;
  readonly since: number;
}

/** Desk only: what the board does not show. */
export interface WallSection {
  /** The step looked at is chosen by the client; this holds the groups of every step, structure and words. */
  readonly groups: readonly (Omit<Group, 'history'> & {
    readonly revs: number;
    /** The latest wordings, newest last and few. */
    readonly wordings: Group['history'];
    readonly withdrawn: number;
  })[];
  readonly hidden: readonly {
    readonly card: CardId;
    readonly step: StepId;
    readonly group: GroupId;
    readonly kind: string;
    readonly fields: Fields;
  }[];
  readonly sealedCounts: readonly { readonly step: StepId; readonly count: number }[];
  /** Pairs of groups told apart, as `pairKey` writes them. */
  readonly apart: readonly string[];
  /** Wordings worked out together. */
  readonly pads: readonly PadRow[];
}

export interface TrayRow {
  readonly card: CardId;
  readonly step: StepId;
  readonly kind: string;
  readonly fields: Fields;
  readonly constituency: string;
  readonly arrivedAt: number;
  readonly closedAt: number | null;
  readonly status: 'waiting' | 'accepted' | 'answered' | 'withdrawn';
  readonly answer: string | null;
  readonly revises: boolean;
  /** Its words were taken away [L9]: it is answered, and never hung up. */
  readonly erased: boolean;
}

export interface ProceedingsSection {
  readonly proceedings: Proceedings;
  readonly notula: readonly NotulaEntry[];
  readonly clauses: readonly { readonly clause: number; readonly text: string }[];
  readonly objections: readonly {
    readonly id: string;
    /** A better wording for the draft, no objection. */
    readonly proposes: boolean;
    readonly poll: PollId | null;
    readonly subject: string;
    readonly by: string;
    readonly text: string;
    readonly answer: string | null;
  }[];
  /** Late groups on the wall whose step decided without them: asked about, or still to be [W5]. */
  readonly late: readonly LateRound[];
  /** What is missing before freezing, as keys of `languages/desk` `ratify.missing`. */
  readonly missing: readonly {
    readonly what: string;
    readonly blocks: boolean;
    readonly detail: string;
    /** The step where it is put right. */
    readonly step: StepId | null;
  }[];
}
