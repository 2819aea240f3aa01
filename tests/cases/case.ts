/**
 * A case: a whole workshop as plain data, everything a scripted facilitator, notulis and participants need to play it. People,
 * actors, cards, groups and polls refer to each other by keys of the case; a link field holds keys of groups, and whoever
 * plays the case puts the ids of the room in their place.
 */
import type { Fields, PictureRef } from '@mufakat/shared/cards/card.ts';
import type { BallotChoice, Params, PollOn, ProgrammeClass, WayId } from '@mufakat/shared/polls/way.ts';
import type { NotulaEntry, Proceedings, Settings } from '@mufakat/shared/workshop/state.ts';

export interface Case {
  readonly id: string;
  readonly method: string;
  readonly settings: Settings;
  readonly people: readonly CasePerson[];
  readonly actors: readonly CaseActor[];
  /** The days after the first, in order, if it is held on several. */
  readonly laterDays?: readonly CaseDay[];
  /** Steps held in circles (kelompok sidang). */
  readonly circles?: readonly CaseCircles[];
  /** In the order they are sent; late ones are sent after their step stopped collecting. */
  readonly cards: readonly CaseCard[];
  /** What the facilitator joins or words. A card in none of them stands alone, in a group of the card's own key. */
  readonly groups: readonly CaseGroup[];
  readonly statements: readonly { readonly step: string; readonly text: string }[];
  /** In the order they are held. */
  readonly polls: readonly CasePoll[];
  /** The acceptance line of a step, drawn after its polls and over all its groups. */
  readonly lines: readonly CaseLine[];
  /** Roles without an answer here stay unconfirmed. */
  readonly roleAnswers: readonly CaseRoleAnswer[];
  /** What the desk does with late cards; those left out are told that they came late before the freeze. */
  readonly tray: readonly CaseTrayCard[];
  /** Sentences the chair answers to objections, by voter and poll. */
  readonly objectionAnswers: readonly {
    readonly poll: string;
    readonly voter: string;
    readonly text: string;
  }[];
  readonly proceedings: Omit<Proceedings, 'delegates'> & {
    readonly delegates: readonly { readonly person: string; readonly task: string }[];
  };
  /** The sheet the desk puts up before anyone writes. */
  readonly map?: { readonly sheet: PictureRef; readonly title: string; readonly source: string };
  /** With the hour at which it was spoken, "HH.MM", of the first day if no other is named; in any order. */
  readonly notula: readonly (Omit<NotulaEntry, 'id' | 'at' | 'step'> & {
    readonly step: string;
    readonly day?: number;
    readonly at: string;
  })[];
}

/**
 * Whoever has a phone comes in by themselves, the others are placed. What members write before the merge is written in the
 * circle's drawer, for somebody without a phone in the helper's own. Groups of one circle's cards alone are formed by who leads it.
 */
export interface CaseCircles {
  readonly step: string;
  readonly circles: readonly {
    readonly name: string;
    /** One of the members. */
    readonly leader: string;
    readonly members: readonly string[];
  }[];
}

export interface CaseDay {
  /** The step before which the day before is ended and this one begun. */
  readonly begins: string;
  /** Who was there on an earlier day and does not come. */
  readonly absent: readonly string[];
}

export interface CasePerson {
  readonly key: string;
  readonly name: string;
  readonly gender: 'L' | 'P';
  readonly constituency: string;
  readonly institution: string;
  readonly position: string;
  readonly actor: string | null;
  /** `phone` joins by code; `helped` has no phone and writes and votes through the helper; `paper` only signed the list. */
  readonly device: 'phone' | 'helped' | 'paper';
  readonly helper: string | null;
  /** The step during which the person arrives; the first step's id is the lobby. */
  readonly arrives: string;
}

export interface CaseActor {
  readonly key: string;
  readonly name: string;
  /** At most 5 letters. */
  readonly code: string;
  /** Who confirms its roles; `null` = nobody of it is here. */
  readonly delegate: string | null;
}

export interface CaseCard {
  readonly key: string;
  readonly author: string;
  readonly step: string;
  readonly kind: string;
  readonly fields: Fields;
  readonly late: boolean;
}

export interface CaseGroup {
  readonly key: string;
  readonly step: string;
  readonly kind: string;
  /** The first is the card the others are joined to. */
  readonly cards: readonly string[];
  /** The facilitator's rumusan, complete; `null` = the words of its only card. */
  readonly wording: Fields | null;
}

export interface CasePoll {
  readonly key: string;
  readonly step: string;
  readonly way: WayId;
  readonly on: PollOn;
  /** Group keys, or `statement` or `result`: the options as ballots name them. */
  readonly options: readonly string[];
  readonly params: Partial<Params> | null;
  /** A named team of raters; `null` = everyone on the roll. */
  readonly raters: readonly string[] | null;
  /** Ballots in the order they are cast, one per voter. */
  readonly ballots: readonly { readonly voter: string; readonly choice: BallotChoice }[];
  /** What consensus and majority must come to; `null` for a way that orders. */
  readonly passes: boolean | null;
  readonly replaces: string | null;
}

export interface CaseLine {
  readonly step: string;
  /** The poll the line is drawn on, or `null` for a step's groups as they stand. */
  readonly poll: string | null;
  readonly verdicts: readonly {
    readonly group: string;
    readonly accepted: boolean;
    /** A class moved by the plenary, with its reason. */
    readonly class: ProgrammeClass | null;
    /** Given where the line differs from what the poll proposes, and printed with what is not accepted. */
    readonly reason: string;
  }[];
}

export interface CaseRoleAnswer {
  readonly programme: string;
  readonly actor: string;
  /** Who answers: the delegate, or on paper entered by the desk. */
  readonly by: string;
  readonly answer: 'confirmed' | 'noted' | 'declined';
  readonly note: string | null;
  readonly onPaper: boolean;
}

export interface CaseTrayCard {
  readonly card: string;
  /** Put on the wall as a group of its own, or answered with a sentence. */
  readonly answer: 'accept' | { readonly text: string };
}

/** On which days a person is there, as indexes of the days; `steps` are the method's in their order. */
export function daysOf(
  value: Pick<Case, 'laterDays'>,
  person: CasePerson,
  steps: readonly { readonly id: string }[],
): number[] {
  const at = (step: string) => steps.findIndex(({ id }) => id === step);
  const begins = ['', ...(value.laterDays ?? []).map((day) => day.begins)];
  return begins.flatMap((_, day) => {
    const next = begins[day + 1];
    const isOver = next !== undefined && at(person.arrives) >= at(next);
    return isOver || value.laterDays?.[day - 1]?.absent.includes(person.key) === true ? [] : [day];
  });
}

/** Every group of a step (or of all steps): the formed ones first, then each card that stands alone. */
export function groupsOf(value: Pick<Case, 'cards' | 'groups' | 'tray'>, step?: string): CaseGroup[] {
  const formed = value.groups.filter((group) => step === undefined || group.step === step);
  const grouped = new Set(value.groups.flatMap((group) => group.cards));
  const accepted = new Set(value.tray.filter(({ answer }) => answer === 'accept').map(({ card }) => card));
  const alone = value.cards.filter(
    (card) =>
      (step === undefined || card.step === step) &&
      !grouped.has(card.key) &&
      (!card.late || accepted.has(card.key)),
  );
  return [
    ...formed,
    ...alone.map((card) => ({
      key: card.key,
      step: card.step,
      kind: card.kind,
      cards: [card.key],
      wording: null,
    })),
  ];
}

/** The wording in force of a group: the facilitator's, or the words of its only card. */
export function wordingOf(value: Case, group: CaseGroup): Fields {
  return group.wording ?? value.cards.find((card) => card.key === group.cards[0])?.fields ?? {};
}
