/**
 * What every view on the hall's screen needs besides its step: the words, the room's clock and how to join. `ScreenFace`
 * gives it once; the screen views of the layouts read it and take the rest as props.
 */
import { createContext, use, type ReactNode } from 'react';

import type { screen } from '@mufakat/shared/languages/id/screen.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';
import type { PlayedMethod } from '@mufakat/shared/methods/schema.ts';
import type { PresenceSection, RoomSection } from '@mufakat/shared/workshop/view.ts';

import type { CommonWords } from '../parts/common-words.ts';

export type ScreenWords = Words<typeof screen>;

export interface Joining {
  /** As people type it: "10.0.0.5:3000". */
  readonly address: string;
  readonly code: string;
  /** The three words beside it. */
  readonly phrase: string;
  /** What the QR holds. */
  readonly url: string;
  readonly tls: boolean;
}

export interface ScreenGiven {
  readonly words: ScreenWords;
  readonly common: CommonWords;
  readonly room: RoomSection;
  readonly method: PlayedMethod;
  readonly presence: PresenceSection;
  readonly join: Joining;
  /** Room time in ms. */
  readonly now: () => number;
  /** Says a sentence through the face's one polite live region. */
  readonly say: (sentence: string) => void;
}

const ScreenContext = createContext<ScreenGiven | null>(null);

export function ScreenContextProvider({ given, children }: { given: ScreenGiven; children: ReactNode }) {
  return <ScreenContext value={given}>{children}</ScreenContext>;
}

export function useScreen(): ScreenGiven {
  const given = use(ScreenContext);
  if (given === null) throw new Error('useScreen is called outside a ScreenFace.');
  return given;
}
