/**
 * The hands that play a case: a facilitator, a notulis and the people of the hall. `core-hands.ts` plays on the pure record,
 * `socket-hands.ts` over real sockets with the store that the phones run.
 */
import type { CardId, CircleId, Fields, PersonId, PollId } from '@mufakat/shared/cards/card.ts';
import type { BallotChoice } from '@mufakat/shared/polls/way.ts';
import type { Accepted, Command } from '@mufakat/shared/workshop/command.ts';
import type { Until } from '@mufakat/shared/workshop/state.ts';
import type { View } from '@mufakat/shared/workshop/view.ts';
import type { CasePerson } from '../cases/case.ts';

export interface Hands {
  /** Lets a person in as their device says; by then they stand on the list. */
  enter(person: CasePerson, helper: PersonId | null): Promise<PersonId>;
  /** A command of the desk that must be taken. */
  desk(command: Command): Promise<Omit<Accepted, 'n'>>;
  /** A command of the notulis that must be taken. */
  notulis(command: Command): Promise<Omit<Accepted, 'n'>>;
  /** A command of a person's own phone that must be taken. */
  person(key: string, command: Command): Promise<Omit<Accepted, 'n'>>;
  /** Writes and sends a card; resolves when it is on the board, or in the tray. */
  write(card: WrittenCard): Promise<CardId>;
  /** Gives a picture to the room: a map by the desk, a photo from a person's phone. */
  give(
    by: { readonly desk: true } | { readonly person: string },
    jpeg: Uint8Array<ArrayBuffer>,
  ): Promise<void>;
  cast(ballot: WrittenBallot): Promise<void>;
  /** Waits until the desk's view answers the question with something other than `undefined`. */
  look<T>(question: (view: View) => T | undefined): Promise<T>;
  /** Lets the night pass until the desk's room is to go on. */
  sleep(until: Until): Promise<void>;
  /** How many things may go on at once. */
  readonly atOnce: number;
}

export interface WrittenCard {
  readonly key: string;
  /** Whose phone writes it. */
  readonly writer: string;
  /** For whom, if not for the writer. */
  readonly for: PersonId | null;
  readonly step: string;
  readonly kind: string;
  readonly fields: Fields;
  readonly late: boolean;
  /** In whose drawer, if not in the writer's own. */
  readonly circle: CircleId | null;
}

export interface WrittenBallot {
  /** Whose phone casts it. */
  readonly caster: string;
  readonly for: PersonId | null;
  readonly poll: PollId;
  readonly choice: BallotChoice;
}
