/**
 * What happened, as entries of the log [L1, L2]. `facts` hold ids, numbers and choices of structure, never words people wrote
 * or names; those are in `body`, which may later be erased: `evolve` takes a missing body as "dihapus". The workshop's own
 * settings and method are facts, they are no personal data.
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
import type {
  Change,
  Hall,
  MapSheet,
  NotulaEntry,
  Proceedings,
  Settings,
  StepMove,
  StepRun,
  Timer,
  Until,
} from './state.ts';

type None = Readonly<Record<never, never>>;

/** kind -> [facts, body]. */
export interface Kinds {
  /** Without `phrase` (older logs) it is made from the id, which nobody knows before they are in. */
  'workshop.created': [
    {
      id: WorkshopId;
      settings: Settings;
      method: Method;
      code: string;
      phrase?: string;
      waitingRoom?: boolean;
    },
    null,
  ];
  'workshop.changed': [{ change: Partial<Settings> }, null];
  'workshop.hall': [{ change: Partial<Hall> }, null];
  'workshop.recovered': [{ lastN: number }, null];
  /** `day` is the place in the settings' days, `date` its date in the workshop's zone; everybody here goes home. */
  'workshop.adjourned': [
    {
      day: number;
      date: string;
      until: Until;
      timer: Timer;
      /** Nobody ended the day: it was found to be over on the next. */
      forgotten?: true;
    },
    null,
  ];
  /** `again`: the same day goes on, and those the adjourning sent home are here as before. */
  'workshop.resumed': [{ day: number; date: string; again: boolean }, null];

  'person.joined': [
    {
      person: PersonId;
      constituency: string;
      gender: 'L' | 'P' | null;
      withoutPhone: boolean;
      onPaper: boolean;
      helper: PersonId | null;
      day: number;
      actor: ActorId | null;
      /** The entry of the invitation list that came with them. */
      invited?: string;
    },
    { name: string; institution: string; position: string },
  ];
  /** Words stand in the order of the people. */
  'people.invited': [
    { people: readonly { id: string; constituency: string; gender: 'L' | 'P' | null }[] },
    { people: readonly { name: string; institution: string; position: string }[] },
  ];
  /** Without entries there is none any more. */
  'dictionary.set': [{ entries: number }, { name: string; entries: readonly DictionaryEntry[] } | null];
  'people.uninvited': [{ invited: readonly string[] }, null];
  'person.edited': [
    { person: PersonId; constituency?: string; gender?: 'L' | 'P' | null },
    { name?: string; institution?: string; position?: string },
  ];
  'person.attended': [{ person: PersonId; day: number; present: boolean; onPaper: boolean }, null];
  'person.left': [{ person: PersonId }, null];
  'person.returned': [{ person: PersonId; day: number }, null];
  'person.removed': [{ person: PersonId }, null];
  'person.merged': [{ keep: PersonId; drop: PersonId }, null];
  'person.given-role': [{ person: PersonId; role: Extract<Role, 'participant' | 'helper'> }, null];
  'person.assigned': [{ person: PersonId; helper: PersonId | null }, null];
  /** Asks to come in, with other data than before, or once more [T3]. */
  'guest.asked': [
    { person: PersonId; constituency: string; gender: 'L' | 'P' | null },
    { name: string; institution: string; position: string },
  ];
  'guest.left': [{ person: PersonId }, null];
  /** Followed by `person.joined` of the same id. */
  'guest.admitted': [{ person: PersonId }, null];
  'guest.declined': [{ person: PersonId }, null];
  'claim.asked': [{ claim: string; person: PersonId }, null];
  'claim.answered': [{ claim: string; yes: boolean }, null];
  'hand.raised': [{ person: PersonId }, null];
  'hand.lowered': [{ person: PersonId }, null];
  'done.set': [{ person: PersonId; done: boolean }, null];

  'actor.added': [{ actor: ActorId; code: string }, { name: string }];
  'actor.edited': [{ actor: ActorId; code?: string }, { name?: string }];
  'actor.merged': [{ keep: ActorId; drop: ActorId }, null];
  'actor.spoken-for': [{ person: PersonId; actor: ActorId | null }, null];
  'actor.delegated': [{ actor: ActorId; person: PersonId | null }, null];

  /** `timer` is set with the move but is not undone with it. */
  'step.moved': [
    { change: { before: StepMove; after: StepMove }; timer: Timer | null; skipped: readonly StepId[] },
    { reason: string } | null,
  ];
  'step.closing': [{ step: StepId; at: number; to: StepState; next: StepId | null }, null];
  'step.closing-cancelled': [{ step: StepId }, null];
  'step.reopened': [{ step: StepId; move: StepMove }, { reason: string }];
  'step.options-set': [{ step: StepId; options: Partial<StepRun['options']> }, null];
  'timer.set': [{ before: Timer; after: Timer }, null];

  'card.published': [
    {
      card: CardId;
      step: StepId;
      kind: string;
      author: OwnerId;
      by: PersonId | null;
      /** The circle it comes from. */
      circle?: CircleId;
      group: GroupId;
      key: string;
      order: number;
    },
    { fields: Fields },
  ];
  'card.revised': [{ card: CardId }, { fields: Fields }];
  'card.withdrawn': [{ card: CardId }, null];
  'cards.revealed': [{ step: StepId }, null];
  'late.arrived': [
    {
      card: CardId;
      step: StepId;
      kind: string;
      author: OwnerId;
      by: PersonId | null;
      circle?: CircleId;
      revises: boolean;
    },
    { fields: Fields },
  ];
  'late.withdrawn': [{ card: CardId }, null];
  'late.accepted': [{ card: CardId; group: GroupId; key: string; order: number }, null];
  'late.answered': [{ card: CardId }, { text: string }];
  'authors.shown': [{ step: StepId }, null];
  /** All cards of one import at once; its fields stand in the order of its cards. */
  'cards.imported': [
    {
      import: string;
      step: StepId;
      kind: string;
      of: Source['of'];
      order: number;
      cards: readonly { card: CardId; group: GroupId; key: string; number: number }[];
    },
    { source: string; fields: readonly Fields[] },
  ];

  'group.arranged': [{ changes: readonly Change[] }, null];
  /** Two groups somebody looked at and found to be two. */
  'group.told-apart': [{ changes: readonly Change[] }, null];
  'group.created': [
    { group: GroupId; step: StepId; kind: string; order: number; circle?: CircleId },
    { fields: Fields },
  ];
  'group.worded': [{ group: GroupId; rev: number }, { fields: Fields | null }];
  'text.worded': [{ step: StepId; rev: number }, { text: string }];
  /** A pad: several people of a circle word one field of a group together, beginning with these words [W6]. */
  'text.begun': [{ pad: PadId; circle: CircleId; group: GroupId; field: string }, { text: string }];
  /** What it says by now, and who worked on it since the last time. */
  'text.mirrored': [{ pad: PadId; editors: readonly PersonId[] }, { text: string }];
  /** What it says is the group's wording, worked out by these people. */
  'text.settled': [
    { pad: PadId; group: GroupId; rev: number; editors: readonly PersonId[] },
    { text: string; fields: Fields },
  ];
  /** Replicas differed, or its bytes were gone: a fresh document that says the same [G7]. */
  'text.reseated': [{ pad: PadId; generation: number }, null];
  /** Somebody whose bytes made replicas differ again only reads it; or may write again [G7]. */
  'text.paused': [{ pad: PadId; person: PersonId; paused: boolean }, null];

  /** The bytes lie beside the log, stored in the same commit. */
  'picture.added': [{ picture: string; use: PictureUse; width: number; height: number; bytes: number }, null];
  'map.set': [{ before: MapSheet | null; after: MapSheet | null }, null];
  /** The circles of a step from now on, in order; those not named are gone, an empty list is the plenary. */
  'circles.set': [
    {
      step: StepId;
      entry: CircleEntry;
      circles: readonly { circle: CircleId; theme: GroupId | null }[];
    },
    { names: readonly string[] },
  ];
  'circle.entered': [{ step: StepId; moves: readonly { person: PersonId; circle: CircleId | null }[] }, null];
  'circle.led': [{ circle: CircleId; person: PersonId | null }, null];
  'circle.timed': [{ circle: CircleId; timer: Timer }, null];
  'circle.finished': [{ circle: CircleId; done: boolean }, null];
  /** Replicas of its drawer came apart: the room lays the same cards into a fresh one [G7]. */
  'circle.reseated': [{ circle: CircleId }, null];
  /** Whoever wrote such bytes twice writes in it no more, until the desk lets them. */
  'circle.paused': [{ circle: CircleId; person: PersonId; paused: boolean }, null];
  'circles.told': [{ step: StepId }, { text: string } | null];
  /** Their groups move to the board of the step, in this order. */
  'circles.merged': [{ step: StepId; order: readonly GroupId[] }, null];

  'poll.opened': [
    {
      poll: PollId;
      step: StepId;
      params: Params;
      on: 'groups' | 'statement' | 'result';
      options: readonly string[];
      names: 'kept' | 'printed';
      raters: readonly PersonId[] | null;
      replaces: PollId | null;
      round: number;
      roll: readonly { person: PersonId; constituency: string; gender: 'L' | 'P' | null }[];
      /** A round on a late group alone, and the step the room stood in [W5]. */
      late?: { during: StepId };
    },
    { question: string; texts: readonly { text: string; fields: Fields }[] },
  ];
  'poll.closing': [{ poll: PollId; at: number }, null];
  'poll.closing-cancelled': [{ poll: PollId }, null];
  'poll.closed': [{ poll: PollId; tally: Tally }, null];
  'poll.voided': [{ poll: PollId }, { reason: string }];
  'poll.roll-added': [
    { poll: PollId; person: PersonId; constituency: string; gender: 'L' | 'P' | null },
    null,
  ];
  /** A note or reason stands in the body; in the facts its choice has `text: null`. */
  'ballot.recorded': [
    { poll: PollId; person: PersonId; rev: number; choice: BallotChoice; by: PersonId | null },
    { text: string } | null,
  ];
  'decision.accepted': [
    {
      step: StepId;
      poll: PollId | null;
      verdicts: readonly {
        group: GroupId;
        accepted: boolean;
        class: ProgrammeClass | null;
        computedClass: ProgrammeClass | null;
        moved: boolean;
      }[];
    },
    { reasons: readonly { group: GroupId; reason: string }[] },
  ];
  'decision.objection-answered': [{ objection: string }, { text: string }];
  'matrix.answered': [
    {
      programme: GroupId;
      actor: ActorId;
      answer: 'confirmed' | 'noted' | 'declined';
      roles: string;
      onPaper: boolean;
    },
    { note: string } | null,
  ];

  'notula.proceedings-set': [{ parts: readonly string[] }, { change: Partial<Proceedings> }];
  'notula.added': [{ id: string; step: StepId | null; at?: number }, Omit<NotulaEntry, 'id' | 'at' | 'step'>];
  'notula.edited': [
    { id: string; step: StepId | null; at?: number },
    Omit<NotulaEntry, 'id' | 'at' | 'step'>,
  ];
  'notula.removed': [{ id: string }, null];
  'result.clause-worded': [{ clause: number }, { text: string } | null];
  /** Without `seal` in a rehearsal, and in logs from before there were seals. */
  'result.frozen': [
    { version: number; sha256: string; code: string; seal?: { key: string; signature: string } },
    { json: string },
  ];
  'result.correcting': [None, { reason: string }];
  'result.ratified': [{ version: number; person: PersonId; constituency: string }, null];

  /**
   * Words taken away for good [L9]. `bodies` are the entries that lost theirs, `cards` say nothing any more from their drawers,
   * `owners` have another drawer since, `versions` have no file any more. `person` and `also` are the rows of one person.
   */
  'record.redacted': [
    {
      of: 'card' | 'person' | 'text';
      card?: CardId;
      person?: PersonId;
      also?: readonly PersonId[];
      bodies: readonly number[];
      cards: readonly CardId[];
      owners: readonly OwnerId[];
      pictures: readonly string[];
      versions: readonly number[];
    },
    { reason: string; remains: readonly { n: number; body: unknown }[] },
  ];
  /** All that is held of a person was given out, to whom the entry is by [E4]. */
  'person.data-given': [{ person: PersonId }, null];
  /** Somebody wants their data taken away, or no more [E4]. */
  'person.erasure-asked': [{ person: PersonId; wanted: boolean }, null];

  /** `of` is the `n` of the entry taken back; `changes` are already turned round. */
  'workshop.undone': [{ of: number; kind: string; changes: readonly Change[] }, null];
  'workshop.redone': [{ of: number; kind: string; changes: readonly Change[] }, null];
}

export type EventKind = keyof Kinds;

/** A fact without its place in the log, as `decide` gives it. */
export type WorkshopEvent = {
  [K in EventKind]: { readonly kind: K; readonly facts: Kinds[K][0]; readonly body: Kinds[K][1] | null };
}[EventKind];

/** An event with its place: position, room time, and who caused it (`room` for alarms and publishing). */
export type Entry = WorkshopEvent & {
  readonly n: number;
  readonly t: number;
  readonly actor: PersonId | 'room';
};

export type Redacted = Extract<Entry, { kind: 'record.redacted' }>;

/** What stands in the place of erased words. */
export const ERASED = 'dihapus';
