/**
 * The state of a workshop: the fold of its log [L5]. Immutable to readers; `evolve` returns a new value and shares what did
 * not change, so that a part is unchanged exactly if it is the same object. Maps, never objects, for what input keys [E2].
 * Instants (`…At`) are room time in ms [C5].
 */
import type {
  ActorId,
  CardId,
  CircleId,
  Fields,
  GroupId,
  OwnerId,
  PadId,
  PersonId,
  PictureRef,
  PollId,
  Source,
  StepId,
  WorkshopId,
} from '../cards/card.ts';
import type { PictureUse } from '../cards/picture.ts';
import type { DictionaryEntry } from '../cards/dictionary.ts';
import type { CircleEntry, Method, StepState } from '../methods/schema.ts';
import type { Role } from '../permissions/command-names.ts';
import type { BallotChoice, Params, ProgrammeClass, Tally } from '../polls/way.ts';

export interface WorkshopState {
  readonly id: WorkshopId;
  /** Position of the last entry folded in, 0 before the first. */
  readonly n: number;
  /** Room time of that entry; room time never runs below it [C5]. */
  readonly t: number;
  readonly settings: Settings;
  readonly method: Method;
  readonly phase: 'lobby' | 'running' | 'frozen';
  /** The days as they were held, oldest first; empty until a day is ended for the first time. */
  readonly sittings: readonly Sitting[];
  /** Between two days: since when, and until when. */
  readonly adjourned: { readonly at: number; readonly until: Until } | null;
  readonly people: ReadonlyMap<PersonId, Person>;
  /** The waiting room: by the id they have once they are admitted [T3]. */
  readonly guests: ReadonlyMap<PersonId, Guest>;
  /** The invitation list, those who have come too. */
  readonly invited: ReadonlyMap<string, Invitee>;
  /** Kamus usulan; `null` = none. */
  readonly dictionary: { readonly name: string; readonly entries: readonly DictionaryEntry[] } | null;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly steps: ReadonlyMap<StepId, StepRun>;
  /** Kelompok sidang of all steps, in the order they were named. */
  readonly circles: ReadonlyMap<CircleId, Circle>;
  /** Wordings that circles work out together. */
  readonly pads: ReadonlyMap<PadId, Pad>;
  readonly current: StepId;
  readonly timer: Timer;
  readonly hall: Hall;
  readonly cards: ReadonlyMap<CardId, Card>;
  /** How many cards are published, by `step`, by `step|author` and by circle; counted on, since a full wall is not counted at every card. */
  readonly published: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<GroupId, Group>;
  /** Pairs of groups that look alike and were told apart, by `pairKey`. */
  readonly apart: ReadonlyMap<string, true>;
  /** Kartu susulan [W5]. */
  readonly tray: ReadonlyMap<CardId, LateCard>;
  readonly polls: ReadonlyMap<PollId, Poll>;
  /** What pictures there are, by `picture|person`: the same one may be given by two. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The sheet that cards are placed on. */
  readonly map: MapSheet | null;
  readonly answers: ReadonlyMap<string, RoleAnswer>;
  readonly objectionAnswers: ReadonlyMap<string, string>;
  readonly proceedings: Proceedings;
  readonly notula: ReadonlyMap<string, NotulaEntry>;
  readonly clauses: ReadonlyMap<number, string>;
  readonly versions: readonly FrozenVersion[];
  /** What was taken away, oldest first [L9]. */
  readonly redactions: readonly Redaction[];
  /** Cards whose words were taken away: they say nothing any more. */
  readonly erased: ReadonlyMap<CardId, true>;
  /** How often something was taken from a drawer; phones drop replicas of an earlier one. */
  readonly redrawn: ReadonlyMap<OwnerId, number>;
  /** Of all versions, oldest first. */
  readonly ratified: readonly Ratified[];
  /** A device has seen more of the log than the server has, or another log: since when, the position then and there [C4]. */
  readonly lostTail: { readonly at: number; readonly n: number; readonly lastN: number } | null;
  readonly correction: { readonly reason: string; readonly at: number } | null;
  /** Undoable entries by facilitator, newest last; read from the log, so they survive a reload. */
  readonly undo: ReadonlyMap<PersonId, UndoStack>;
}

export interface Redaction {
  /** Position of its entry. */
  readonly n: number;
  readonly at: number;
  readonly by: PersonId | 'room';
  readonly of: 'card' | 'person' | 'text';
  readonly reason: string;
  /** Entries that lost their words. */
  readonly bodies: number;
  /** Frozen versions that had to go with them. */
  readonly versions: readonly number[];
}

export interface Settings {
  readonly title: string;
  /** The region and the names of its levels, wide to narrow. */
  readonly region: string;
  readonly levels: readonly string[];
  readonly area: string;
  readonly place: string;
  readonly city: string;
  /** `YYYY-MM-DD`, ascending, at least one. */
  readonly days: readonly string[];
  /** Planned start, "HH.MM" local. */
  readonly startsAt: string;
  readonly timeZone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  readonly kind: string;
  readonly constituencies: readonly {
    readonly id: string;
    readonly name: string;
    readonly icon: string;
    readonly invited: number;
  }[];
  readonly horizon: { readonly from: number; readonly to: number };
  readonly periods: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  readonly targetPlan: string;
  /** Pagu indikatif in whole rupiah; absent or `null` = none. */
  readonly ceiling?: number | null;
  readonly language: 'id' | 'en';
  /** Days that everything but the frozen result is kept [E4]. */
  readonly retentionDays: number;
  /** The workshop this is a rehearsal copy of (Gladi bersih). */
  readonly rehearsalOf: WorkshopId | null;
}

/** A day from its beginning to "Tutup hari ini". */
export interface Sitting {
  /** Index of `settings.days`. */
  readonly day: number;
  readonly from: number;
  /** `null` while it is held, and where nobody ended it. */
  readonly to: number | null;
}

/** A moment in the workshop's time zone, as people say it: a date and "HH.MM". */
export interface Until {
  readonly date: string;
  readonly time: string;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly constituency: string;
  readonly institution: string;
  readonly position: string;
  readonly gender: 'L' | 'P' | null;
  readonly role: Extract<Role, 'participant' | 'helper'>;
  readonly status: 'here' | 'left' | 'removed' | 'merged';
  readonly mergedInto: PersonId | null;
  /** Entered by the desk or a helper; writes and votes through a helper [W3]. */
  readonly withoutPhone: boolean;
  readonly helper: PersonId | null;
  /** Indexes of `settings.days` on which the person attended. */
  readonly days: readonly number[];
  /** Marked present from the paper list. */
  readonly onPaper: boolean;
  readonly joinedAt: number;
  readonly leftAt: number | null;
  readonly actor: ActorId | null;
  readonly hand: { readonly raisedAt: number } | null;
  /** "Saya selesai" for the current step. */
  readonly done: boolean;
  /** Wants their data taken away, or they were [E4]. */
  readonly erasure: { readonly state: 'asked' | 'done'; readonly at: number } | null;
}

/** Has the join code and said who they are, but is not admitted [trust 2]. */
/** Somebody the workshop is expecting, by name. */
export interface Invitee {
  readonly id: string;
  readonly name: string;
  readonly constituency: string;
  readonly institution: string;
  readonly position: string;
  readonly gender: 'L' | 'P' | null;
  /** Who came under this name; `null` while nobody has. */
  readonly person: PersonId | null;
}

export interface Guest {
  readonly id: PersonId;
  readonly name: string;
  readonly constituency: string;
  readonly institution: string;
  readonly position: string;
  readonly gender: 'L' | 'P' | null;
  readonly state: 'waiting' | 'declined';
  /** When they asked, or were declined. */
  readonly since: number;
}

/** A new device of a known name waiting for the desk's nod [trust 2]. */
export interface Claim {
  readonly id: string;
  readonly person: PersonId;
  readonly askedAt: number;
  readonly answer: 'waiting' | 'yes' | 'no';
}

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  /** At most 5 letters, unique among actors. */
  readonly code: string;
  /** Other names that mean this actor (institutions at join, actor cards, merged actors), folded. */
  readonly aliases: readonly string[];
  readonly delegate: PersonId | null;
  readonly mergedInto: ActorId | null;
}

export interface StepRun {
  readonly id: StepId;
  readonly state: StepState;
  readonly options: {
    readonly sealed: boolean;
    readonly nameless: boolean;
    readonly perPerson: number;
    readonly minutes: number;
  };
  readonly revealed: boolean;
  readonly openedAt: number | null;
  readonly closedAt: number | null;
  /** A countdown of 10 s to `to` is running [C5]. */
  readonly closing: { readonly at: number; readonly to: StepState; readonly next: StepId | null } | null;
  readonly skipped: string | null;
  readonly reopened: readonly { readonly at: number; readonly reason: string }[];
  readonly statement: Statement | null;
  /** Held in circles; `null` = all together. */
  readonly circles: StepCircles | null;
}

export interface StepCircles {
  readonly entry: CircleEntry;
  /** Their groups stand on the board of the step since; the plenary goes on with them. */
  readonly merged: boolean;
  /** What the facilitator said to all circles last. */
  readonly notice: { readonly text: string; readonly at: number } | null;
}

/** A circle (kelompok sidang): some people, a drawer they write in together, and a board of their own until the merge. */
export interface Circle {
  readonly id: CircleId;
  readonly step: StepId;
  readonly name: string;
  /** The accepted group it is about. */
  readonly theme: GroupId | null;
  /** In the order they came; a person is in at most one circle of a step. */
  readonly members: readonly PersonId[];
  /** The member who arranges its board and leads its time. */
  readonly leader: PersonId | null;
  readonly timer: Timer;
  /** "Selesai", as its leader says. */
  readonly done: boolean;
  /** Members whose bytes made replicas of its drawer differ twice: they only read what it writes [G7]. */
  readonly paused: readonly PersonId[];
}

/** One field of a group's wording, typed by several people of its circle at once [W6]. */
export interface Pad {
  readonly id: PadId;
  readonly circle: CircleId;
  readonly group: GroupId;
  readonly field: string;
  /** Part of its address: another one is another document [G7]. */
  readonly generation: number;
  /** As it was last written down. */
  readonly text: string;
  /** As it was when it was settled last, or begun. */
  readonly settled: string;
  /** What that gave the wording. */
  readonly words: string;
  /** Who worked on it since then, in the order they came. */
  readonly editors: readonly PersonId[];
  /** Who may only read it [G7]. */
  readonly paused: readonly PersonId[];
}

export interface Statement {
  readonly text: string;
  readonly rev: number;
  readonly history: readonly { readonly at: number; readonly by: PersonId; readonly text: string }[];
  readonly settledBy: PollId | null;
}

export type Timer =
  | { readonly state: 'off' }
  | { readonly state: 'running'; readonly endsAt: number; readonly totalMs: number }
  | { readonly state: 'paused'; readonly leftMs: number; readonly totalMs: number };

/** What the hall sees beyond the step. */
export interface Hall {
  readonly screen: 'auto' | 'join' | 'blank' | 'reading' | 'map';
  readonly joinShown: boolean;
  readonly spotlight: GroupId | null;
  /** The circle whose board the screen shows. */
  readonly circle: CircleId | null;
  readonly frozen: boolean;
  readonly doorLocked: boolean;
  /** Who comes by the code waits until the desk admits them. */
  readonly waitingRoom: boolean;
  /** The typed join code in force. */
  readonly code: string;
  /** Three words that stand beside it; they change with it [T3, T4]. */
  readonly phrase: string;
  /** Section of the draft being read out. */
  readonly reading: number;
}

export interface Card {
  readonly id: CardId;
  readonly step: StepId;
  readonly kind: string;
  /** Who wrote it; of an imported card its import, which is no person. */
  readonly author: OwnerId;
  /** The circle it comes from; it stays with the card after the merge. */
  readonly circle: CircleId | null;
  /** The helper or notulis who wrote it for the author. */
  readonly by: PersonId | null;
  readonly source?: Source;
  readonly fields: Fields;
  readonly group: GroupId;
  /** Random order key. */
  readonly key: string;
  readonly status: 'published' | 'withdrawn';
  readonly hidden: boolean;
  readonly late: boolean;
  readonly publishedAt: number;
  /** `n` of the last entry that moved it, and who did; a command made on an older one is refused `changed`. */
  readonly movedAt: number;
  readonly movedBy: PersonId | null;
}

export interface Group {
  readonly id: GroupId;
  readonly step: StepId;
  readonly kind: string;
  /** In the facilitator's order; withdrawn and hidden cards stay in it. */
  readonly cards: readonly CardId[];
  readonly order: number;
  /** The survivor this group was joined into. */
  readonly into: GroupId | null;
  /** The circle on whose board it stands; absent = on the board of the step. */
  readonly circle?: CircleId;
  /** The facilitator's rumusan; `null` while the first card's words stand. */
  readonly wording: Fields | null;
  /** Counts wordings; a command names the rev it was made on. */
  readonly rev: number;
  readonly history: readonly WordingOfGroup[];
  readonly hidden: boolean;
  readonly standing: Standing;
  /** `n` of the last entry that arranged it; a command made on an older one is refused `changed`. */
  readonly movedAt: number;
  readonly movedBy: PersonId | null;
}

export interface WordingOfGroup {
  readonly at: number;
  readonly by: PersonId;
  readonly fields: Fields | null;
  /** Who worked it out together, where they did. */
  readonly with?: readonly PersonId[];
}

export interface Standing {
  readonly state: 'none' | 'accepted' | 'not-accepted';
  readonly poll: PollId | null;
  /** Class after the facilitator's override, and what the scores gave. */
  readonly class: ProgrammeClass | null;
  readonly computedClass: ProgrammeClass | null;
  /** The facilitator moved it away from what the poll proposed, or there was no poll. */
  readonly moved: boolean;
  readonly reason: string | null;
  readonly at: number | null;
}

export interface LateCard {
  readonly id: CardId;
  readonly step: StepId;
  readonly kind: string;
  readonly author: OwnerId;
  readonly circle: CircleId | null;
  readonly by: PersonId | null;
  readonly fields: Fields;
  readonly arrivedAt: number;
  readonly status: 'waiting' | 'accepted' | 'answered' | 'withdrawn';
  /** Set when it is a later change of a card already published. */
  readonly revises: boolean;
  readonly answer: string | null;
}

export interface Picture {
  readonly id: string;
  readonly use: PictureUse;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly by: PersonId;
}

/** A picture of the area and where it comes from, as it is printed below it. */
export interface MapSheet extends PictureRef {
  readonly title: string;
  readonly source: string;
}

export interface PollOption {
  /** A group id, or `statement`, or `result`. */
  readonly id: string;
  /** The text the poll was held on, copied [B1]. */
  readonly text: string;
  readonly fields: Fields;
}

export interface Poll {
  readonly id: PollId;
  readonly step: StepId;
  readonly question: string;
  readonly params: Params;
  readonly on: 'groups' | 'statement' | 'result';
  readonly options: readonly PollOption[];
  readonly names: 'kept' | 'printed';
  /** Who may vote, with the constituency and gender at that moment [B1]. */
  readonly roll: ReadonlyMap<PersonId, { readonly constituency: string; readonly gender: 'L' | 'P' | null }>;
  /** Scoring by a named team; `null` = the roll. */
  readonly raters: readonly PersonId[] | null;
  readonly state: 'open' | 'closing' | 'closed' | 'void';
  readonly openedAt: number;
  readonly closingAt: number | null;
  readonly closedAt: number | null;
  readonly voidReason: string | null;
  /** The earlier round on the same subject. */
  readonly replaces: PollId | null;
  readonly round: number;
  /** A round on one late group alone, held while the room stood in `during`; `step` is the one that decides on it [W5]. */
  readonly late: { readonly during: StepId } | null;
  readonly ballots: ReadonlyMap<PersonId, Ballot>;
  /** Counted from the ballots at the close [B3]. */
  readonly tally: Tally | null;
  /** The facilitator's line after closing, with reasons for what was moved. */
  readonly line: { readonly accepted: readonly GroupId[]; readonly at: number } | null;
}

export interface Ballot {
  readonly rev: number;
  readonly choice: BallotChoice;
  readonly by: PersonId | null;
  readonly at: number;
}

/** An actor's answer to its roles in one programme; key `programme|actor`. */
export interface RoleAnswer {
  readonly programme: GroupId;
  readonly actor: ActorId;
  readonly answer: 'confirmed' | 'noted' | 'declined';
  readonly note: string | null;
  /** The roles that were answered, sorted and joined; other roles since then make the answer stale. */
  readonly roles: string;
  readonly by: PersonId;
  readonly onPaper: boolean;
  readonly at: number;
}

/** Data acara (domain 7.1): all optional until the freeze lists what is missing. */
export interface Proceedings {
  readonly number: string;
  readonly basis: string;
  readonly letterhead: { readonly government: string; readonly agency: string; readonly address: string };
  readonly chair: Officer;
  readonly notary: Officer;
  readonly facilitators: readonly Officer[];
  readonly speakers: readonly Officer[];
  readonly speeches: readonly string[];
  readonly papers: readonly string[];
  readonly agenda: readonly {
    readonly day: number;
    readonly plannedFrom: string;
    readonly plannedTo: string;
    readonly actualFrom: string;
    readonly actualTo: string;
    readonly title: string;
    readonly by: string;
  }[];
  readonly ratification: readonly {
    readonly instrument: string;
    readonly official: string;
    readonly preparer: string;
    readonly due: string;
    readonly status: string;
  }[];
  readonly delegates: readonly { readonly person: PersonId; readonly task: string }[];
  /** By constituency, or by a block of the method's signatures; who has no name here signs on an empty line. */
  readonly signers: readonly { readonly id: string; readonly name: string }[];
  readonly acknowledged: Officer;
  readonly rules: readonly { readonly name: string; readonly text: string }[];
  readonly endedAt: string;
}

export interface Officer {
  readonly name: string;
  readonly position: string;
  readonly institution: string;
}

export interface NotulaEntry {
  readonly id: string;
  /** When it was said: as the notulis gave it, else when it was entered. */
  readonly at: number;
  readonly step: StepId | null;
  readonly topic: string;
  readonly summary: string;
  readonly speaker: string;
  readonly followUp: string;
}

export interface FrozenVersion {
  readonly version: number;
  readonly sha256: string;
  readonly code: string;
  /** Absent where it was not sealed: in a rehearsal, or before there were seals. */
  readonly seal?: { readonly key: string; readonly signature: string };
  readonly at: number;
  /** Position of its `result.frozen` entry; the JSON is that entry's body. */
  readonly n: number;
  readonly correctionReason: string | null;
  /** Its file held words that were taken away, and is gone with them [L9]. */
  readonly erased?: true;
  /** Constituencies whose people came, in the order of the workshop: those that may ratify it [S4]. */
  readonly came: readonly string[];
}

/** Somebody said at the own device that a version is what was agreed [S4]. */
export interface Ratified {
  readonly version: number;
  readonly person: PersonId;
  readonly constituency: string;
  readonly at: number;
}

export interface UndoStack {
  readonly done: readonly Undoable[];
  readonly undone: readonly Undoable[];
}

/** One undoable entry: what it changed, as before and after. */
export interface Undoable {
  readonly n: number;
  readonly kind: string;
  readonly changes: readonly Change[];
}

/**
 * One arranged thing before and after. Undo applies `before` if the thing still equals `after`; wordings are held as revs of
 * the group's history, so that no words stand in facts [L1].
 */
export type Change =
  | { readonly of: 'group'; readonly id: GroupId; readonly before: GroupShape; readonly after: GroupShape }
  | {
      readonly of: 'card';
      readonly id: CardId;
      readonly before: { readonly hidden: boolean };
      readonly after: { readonly hidden: boolean };
    }
  | { readonly of: 'wording'; readonly id: GroupId; readonly before: number; readonly after: number }
  | { readonly of: 'statement'; readonly step: StepId; readonly before: number; readonly after: number }
  /** All cards of one import: whether they hang on the wall. */
  | { readonly of: 'import'; readonly id: PersonId; readonly before: boolean; readonly after: boolean }
  /** A pair of groups (`pairKey`) found to be two, or not. */
  | { readonly of: 'apart'; readonly id: string; readonly before: boolean; readonly after: boolean }
  | { readonly of: 'timer'; readonly before: Timer; readonly after: Timer }
  | { readonly of: 'map'; readonly before: MapSheet | null; readonly after: MapSheet | null }
  | { readonly of: 'step'; readonly before: StepMove; readonly after: StepMove };

/** The arrangement of one group: everything but words. A group that is not there yet is one without cards; none is ever deleted. */
export interface GroupShape {
  readonly step: StepId;
  readonly kind: string;
  readonly cards: readonly CardId[];
  readonly order: number;
  readonly into: GroupId | null;
  readonly hidden: boolean;
  readonly circle?: CircleId;
}

/** Where the room stands: the current step and the states of the steps touched. */
export interface StepMove {
  readonly current: StepId;
  readonly states: readonly { readonly step: StepId; readonly state: StepState }[];
}
