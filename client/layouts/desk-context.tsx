/**
 * What every view of the desk may ask of the face it lies on: whether this seat may give a command, the one polite live
 * region, notices that leave again, and which step is looked at. Offers come from the predicate in `shared`, never from a
 * role checked here.
 */
import { createContext, useContext } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';
import type { CommandName } from '@mufakat/shared/permissions/command-names.ts';

export interface DeskNotice {
  readonly text: string;
  readonly tone?: 'quiet' | 'bad';
  /** Offers "Urungkan", until another order was taken: undo takes back the latest act, whatever a notice is about. */
  readonly undo?: boolean;
}

export interface Desk {
  readonly may: (name: CommandName) => boolean;
  /** Says one sentence to screen readers. */
  readonly say: (sentence: string) => void;
  /** Shows it for a while and says it. */
  readonly notify: (notice: DeskNotice) => void;
  /** An order of this desk was taken. */
  readonly acted: () => void;
  /** Looks at a step; `null` follows the room. Never moves the room. */
  readonly look: (step: StepId | null) => void;
}

const DeskContext = createContext<Desk | null>(null);

export const DeskProvider = DeskContext;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk is called outside the desk.');
  return desk;
}
