/**
 * What a ballot pad is given: one pad per way of deciding, found through `client/ways`. A pad holds what a person is
 * choosing, tells a whole choice, and puts its content and its thumb zone into the frame it is given. It knows no poll of the
 * room and no store.
 */
import type { ReactNode } from 'react';

import type { phone } from '@mufakat/shared/languages/id/phone.ts';
import type { Language, Words } from '@mufakat/shared/languages/language.ts';
import type { BallotChoice, ChoiceOf, ParamsOf, PollOn, WayId } from '@mufakat/shared/polls/way.ts';

import type { CardLook } from '../Card.tsx';
import type { CommonWords } from '../common-words.ts';

export interface PadOption {
  readonly id: string;
  readonly text: string;
  readonly look: CardLook;
  readonly kind: string;
  /** One line about it: place, beneficiaries, how many cards. */
  readonly meta: string;
}

export interface PadProps<W extends WayId = WayId> {
  readonly params: ParamsOf<W>;
  readonly on: PollOn;
  readonly options: readonly PadOption[];
  /** The newest choice that was given; `null` before the first. */
  readonly choice: ChoiceOf<W> | null;
  /** How the given choice stands, as a sentence; `null` before the first. */
  readonly status: ReactNode;
  /** The room or the device is still busy with it. */
  readonly isWaiting: boolean;
  readonly words: Words<typeof phone>['vote'];
  readonly common: CommonWords;
  readonly language: Language;
  readonly you: string;
  readonly onCast: (choice: BallotChoice) => void;
  readonly frame: (content: ReactNode, foot: ReactNode) => ReactNode;
}
