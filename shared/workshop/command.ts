/**
 * Commands are orders to the room. Each carries `op`, made by the client before the first try; the same `op` again gets the
 * same reply and does nothing [trust 2]. `base` is the log position the sender saw: what was moved since is refused `changed`.
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
  Source,
  StepId,
} from '../cards/card.ts';
import type { DictionaryEntry } from '../cards/dictionary.ts';
import type { CircleEntry, StepState } from '../methods/schema.ts';
import type { Role } from '../permissions/command-names.ts';
import type { BallotChoice, Params, ProgrammeClass, WayId } from '../polls/way.ts';
import type { LateWay } from './late.ts';
import type { Hall, MapSheet, NotulaEntry, Proceedings, Settings, Until } from './state.ts';

export interface PersonFields {
  readonly name: string;
  readonly constituency: string;
  readonly institution: string;
  readonly position: string;
  readonly gender: 'L' | 'P' | null;
}

export type Command =
  // the workshop and its doors
  | {
      readonly name: 'workshop.settings';
      readonly change: Partial<Omit<Settings, 'rehearsalOf' | 'language'>>;
    }
  | { readonly name: 'door.lock'; readonly locked: boolean }
  | { readonly name: 'door.wait'; readonly on: boolean }
  /** The room makes the new code (`ctx.ids`). */
  | { readonly name: 'code.renew' }
  | { readonly name: 'screen.show'; readonly screen: Hall['screen'] }
  | { readonly name: 'join.recall'; readonly shown: boolean }
  | { readonly name: 'spotlight.set'; readonly group: GroupId | null }
  | { readonly name: 'freeze.set'; readonly frozen: boolean }
  /** "Tutup hari ini": the workshop stands still until then. */
  | { readonly name: 'workshop.adjourn'; readonly until: Until }
  /** "Lanjutkan": today becomes the day that is held, or goes on. */
  | { readonly name: 'workshop.resume' }
  /** A picture given as a map before; `null` takes the sheet away. Places on it stay where they are. */
  | { readonly name: 'map.set'; readonly sheet: Omit<MapSheet, 'width' | 'height'> | null }
  // people
  /** By a guest; the reply names the person, who waits first while the waiting room is on. */
  | { readonly name: 'person.join'; readonly fields: PersonFields }
  /** By the desk, the notulis or a helper: someone without a phone, or from the paper list. */
  | {
      readonly name: 'person.add';
      readonly fields: PersonFields;
      readonly withoutPhone: boolean;
      readonly onPaper: boolean;
      readonly helper: PersonId | null;
    }
  | { readonly name: 'person.edit'; readonly person: PersonId; readonly fields: Partial<PersonFields> }
  | {
      readonly name: 'person.attend';
      readonly person: PersonId;
      readonly day: number;
      readonly present: boolean;
      readonly onPaper: boolean;
    }
  | { readonly name: 'person.leave' | 'person.return' | 'person.remove'; readonly person: PersonId }
  | { readonly name: 'person.merge'; readonly keep: PersonId; readonly drop: PersonId }
  | {
      readonly name: 'person.role';
      readonly person: PersonId;
      readonly role: Extract<Role, 'participant' | 'helper'>;
    }
  | { readonly name: 'person.assign'; readonly person: PersonId; readonly helper: PersonId | null }
  /** By a guest: other data, or once more after a no [T3]. */
  | { readonly name: 'guest.ask'; readonly fields: PersonFields }
  | { readonly name: 'guest.leave' }
  | { readonly name: 'guest.admit' | 'guest.decline'; readonly people: readonly PersonId[] }
  /** Kamus usulan in place of the one before; without entries there is none. `number` is the row a refusal names. */
  | {
      readonly name: 'dictionary.set';
      readonly source: string;
      readonly entries: readonly (DictionaryEntry & { readonly number: number })[];
      readonly dry: boolean;
    }
  /** The invitation list: all of it or nothing; `number` is the row a refusal names, `dry` only asks. */
  | {
      readonly name: 'people.invite';
      readonly people: readonly { readonly number: number; readonly fields: PersonFields }[];
      readonly dry: boolean;
    }
  | { readonly name: 'people.uninvite'; readonly invited: readonly string[] }
  | { readonly name: 'claim.ask'; readonly person: PersonId }
  | { readonly name: 'claim.answer'; readonly claim: string; readonly yes: boolean }
  | { readonly name: 'hand.raise' }
  /** Own hand, or by the desk another's. */
  | { readonly name: 'hand.lower'; readonly person: PersonId }
  | { readonly name: 'done.set'; readonly done: boolean }
  // actors
  | { readonly name: 'actor.add'; readonly actorName: string; readonly code: string | null }
  | {
      readonly name: 'actor.edit';
      readonly actor: ActorId;
      readonly actorName?: string;
      readonly code?: string;
    }
  | { readonly name: 'actor.merge'; readonly keep: ActorId; readonly drop: ActorId }
  | { readonly name: 'actor.speak'; readonly person: PersonId; readonly actor: ActorId | null }
  | { readonly name: 'actor.delegate'; readonly actor: ActorId; readonly person: PersonId | null }
  // steps and time
  /**
   * One move of the room. A wrong `from` is refused `stale-step`. Going forward within the step, to the next state; or from
   * `closed` to another step's first state after `prepared`; or skipping a step with a reason. Leaving `open` or `deciding`
   * starts the closing countdown when people are connected.
   */
  | {
      readonly name: 'step.advance';
      readonly from: StepPoint;
      readonly to: StepPoint;
      readonly skip: string | null;
    }
  | { readonly name: 'step.close-now' | 'step.cancel-closing'; readonly step: StepId }
  | { readonly name: 'step.reopen'; readonly step: StepId; readonly reason: string }
  | {
      readonly name: 'step.options';
      readonly step: StepId;
      readonly sealed?: boolean;
      readonly nameless?: boolean;
      readonly perPerson?: number;
      readonly minutes?: number;
    }
  | {
      readonly name: 'timer.set';
      readonly act: 'start' | 'add' | 'pause' | 'resume' | 'stop';
      readonly ms: number;
    }
  // cards and groups
  /** To a group at a place among its cards, or to a new group of its own (`null`). */
  | {
      readonly name: 'card.move';
      readonly card: CardId;
      readonly to: GroupId | null;
      readonly index: number;
      readonly base: number;
    }
  | { readonly name: 'card.hide'; readonly card: CardId; readonly hidden: boolean }
  | { readonly name: 'cards.reveal'; readonly step: StepId }
  /** What exists already, as cards: all of them or none. `dry` only asks whether they would be taken. */
  | {
      readonly name: 'cards.import';
      readonly step: StepId;
      readonly kind: string;
      readonly source: string;
      readonly of: Source['of'];
      readonly cards: readonly { readonly number: number; readonly fields: Fields }[];
      readonly dry: boolean;
    }
  | { readonly name: 'late.accept'; readonly card: CardId }
  | { readonly name: 'late.answer'; readonly card: CardId; readonly text: string }
  /** "Tampilkan penulis": answered with the authors, logged [E4]. */
  | { readonly name: 'authors.show'; readonly step: StepId }
  | {
      readonly name: 'group.create';
      readonly step: StepId;
      readonly kind: string;
      readonly fields: Fields;
      /** On the board of this circle. */
      readonly circle?: CircleId;
    }
  | {
      readonly name: 'group.join';
      readonly keep: GroupId;
      readonly drop: readonly GroupId[];
      readonly base: number;
    }
  | {
      readonly name: 'group.split';
      readonly group: GroupId;
      readonly cards: readonly CardId[];
      readonly base: number;
    }
  /** Before another group of the wall, or last (`null`). */
  | {
      readonly name: 'group.place';
      readonly group: GroupId;
      readonly before: GroupId | null;
      readonly base: number;
    }
  /** `rev` is the wording the pen was taken on; `null` fields give the group back to its cards' words. */
  | {
      readonly name: 'group.word';
      readonly group: GroupId;
      readonly fields: Fields | null;
      readonly rev: number;
    }
  | { readonly name: 'group.hide'; readonly group: GroupId; readonly hidden: boolean }
  /** "Bukan kembar": two groups that look alike are not pointed out any more. */
  | { readonly name: 'group.tell-apart'; readonly a: GroupId; readonly b: GroupId }
  | { readonly name: 'statement.word'; readonly step: StepId; readonly text: string; readonly rev: number }
  // circles
  /** All circles of a step in order: known ones by id, new ones with `null`. An empty list is the plenary. */
  | {
      readonly name: 'circles.set';
      readonly step: StepId;
      readonly entry: CircleEntry;
      readonly circles: readonly {
        readonly circle: CircleId | null;
        readonly circleName: string;
        readonly theme: GroupId | null;
      }[];
    }
  /** By a participant, where people choose themselves. */
  | { readonly name: 'circle.join'; readonly circle: CircleId }
  | {
      readonly name: 'circle.place';
      readonly step: StepId;
      readonly person: PersonId;
      readonly circle: CircleId | null;
    }
  /** Whoever is in no circle yet; with `again` everybody but those who lead one. */
  | { readonly name: 'circle.draw'; readonly step: StepId; readonly again: boolean }
  | { readonly name: 'circle.lead'; readonly circle: CircleId; readonly person: PersonId | null }
  | {
      readonly name: 'circle.timer';
      readonly circle: CircleId;
      readonly act: 'start' | 'add' | 'pause' | 'resume' | 'stop';
      readonly ms: number;
    }
  | { readonly name: 'circle.done'; readonly circle: CircleId; readonly done: boolean }
  /** Whoever was paused may write in its drawer again. */
  | { readonly name: 'circle.admit'; readonly circle: CircleId; readonly person: PersonId }
  /** Its board on the screen. */
  | { readonly name: 'circle.show'; readonly circle: CircleId | null }
  /** One sentence to all circles; an empty one takes the last away. */
  | { readonly name: 'circles.tell'; readonly step: StepId; readonly text: string | null }
  | { readonly name: 'circles.merge'; readonly step: StepId }
  /** One field of a group's wording is worked out together in its circle; the pad there is, or a new one. */
  | { readonly name: 'pad.open'; readonly group: GroupId; readonly field: string }
  /** "Simpan rumusan": what the pad says becomes the group's wording. */
  | { readonly name: 'pad.settle'; readonly pad: PadId }
  /** Whoever was paused may write again [G7]. */
  | { readonly name: 'pad.admit'; readonly pad: PadId; readonly person: PersonId }
  // deciding
  | {
      readonly name: 'poll.open';
      readonly step: StepId;
      readonly way: WayId;
      readonly on: 'groups' | 'statement' | 'result';
      /** Group ids; empty = every live group of the step (or of its source). */
      readonly groups: readonly GroupId[];
      /** Overrides of the method's parameters, checked by the way. */
      readonly params: Partial<Params> | null;
      readonly raters: readonly PersonId[] | null;
      readonly question: string | null;
      readonly names: 'kept' | 'printed';
    }
  /** "Minta kesepakatan" [W5]: the whole room is asked about one late group alone, whichever step it stands in. */
  | {
      readonly name: 'poll.open-late';
      readonly group: GroupId;
      readonly way: LateWay;
      readonly question: string | null;
      readonly names: 'kept' | 'printed';
    }
  | { readonly name: 'poll.close' | 'poll.close-now' | 'poll.cancel-closing'; readonly poll: PollId }
  | { readonly name: 'poll.void'; readonly poll: PollId; readonly reason: string }
  | {
      readonly name: 'ballot.cast';
      readonly poll: PollId;
      readonly rev: number;
      readonly choice: BallotChoice;
      readonly for: PersonId | null;
    }
  /**
   * The acceptance line: every group of the poll (or step) is accepted or not; what differs from the poll's proposal needs a
   * reason. `class` moves a group's class (scoring).
   */
  | {
      readonly name: 'groups.accept';
      readonly step: StepId;
      readonly poll: PollId | null;
      readonly verdicts: readonly {
        readonly group: GroupId;
        readonly accepted: boolean;
        readonly class: ProgrammeClass | null;
        readonly reason: string | null;
      }[];
    }
  | {
      readonly name: 'role.answer';
      readonly programme: GroupId;
      readonly actor: ActorId;
      readonly answer: 'confirmed' | 'noted' | 'declined';
      readonly note: string | null;
      readonly onPaper: boolean;
    }
  | { readonly name: 'objection.answer'; readonly objection: string; readonly text: string }
  // the event's own data and the result
  | { readonly name: 'proceedings.set'; readonly change: Partial<Proceedings> }
  | { readonly name: 'notula.add'; readonly entry: Omit<NotulaEntry, 'id' | 'at'> & { readonly at?: Until } }
  | { readonly name: 'notula.edit'; readonly entry: Omit<NotulaEntry, 'at'> & { readonly at?: Until } }
  | { readonly name: 'notula.remove'; readonly id: string }
  /** `null` gives the clause back to its template. */
  | { readonly name: 'clause.word'; readonly clause: number; readonly text: string | null }
  | { readonly name: 'result.read'; readonly section: number }
  | { readonly name: 'result.freeze' }
  | { readonly name: 'result.correct'; readonly reason: string }
  /** By a participant, for the own constituency: the code they compared with the screen and the paper [S4]. */
  | { readonly name: 'result.ratify'; readonly code: string }
  // taking words away
  | {
      readonly name: 'record.redact';
      readonly of:
        | { readonly card: CardId }
        /** `words`: their cards and notes too, not only who they are. */
        | { readonly person: PersonId; readonly words: boolean }
        /** Wherever it is said. */
        | { readonly text: string };
      readonly reason: string;
    }
  | { readonly name: 'data.give'; readonly person: PersonId }
  | { readonly name: 'erasure.ask'; readonly person: PersonId; readonly wanted: boolean }
  // time back
  | { readonly name: 'undo' | 'redo' };

export interface StepPoint {
  readonly step: StepId;
  readonly state: StepState;
}

/** What a command answers when it is taken: the log position and what the sender asked to know. */
export interface Accepted {
  readonly n: number;
  readonly person?: PersonId;
  readonly poll?: PollId;
  readonly group?: GroupId;
  readonly pad?: PadId;
  /** What `record.redact` did: entries that lost words, frozen versions that went, and entries that say it in their facts. */
  readonly redacted?: {
    readonly bodies: number;
    readonly versions: readonly number[];
    readonly left: number;
  };
  readonly authors?: readonly {
    readonly card: CardId;
    readonly name: string;
    readonly constituency: string;
  }[];
}
