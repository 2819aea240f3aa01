/**
 * What every view on a participant's phone needs besides its step: words, the room, who sits here, and the one polite live
 * region. `PhoneFace` gives it once; the phone views of the layouts read it.
 */
import { createContext, use, type ReactNode } from 'react';

import type { phone } from '@mufakat/shared/languages/id/phone.ts';
import type { Language, Words } from '@mufakat/shared/languages/language.ts';
import type { PlayedMethod } from '@mufakat/shared/methods/schema.ts';
import type { MeSection, PresenceSection, RoomSection } from '@mufakat/shared/workshop/view.ts';

import { defineWords } from '../hooks/useWords.ts';
import type { CommonWords } from '../parts/common-words.ts';

export type PhoneWords = Words<typeof phone>;

export const phoneWords = defineWords<PhoneWords>({
  id: async () => (await import('@mufakat/shared/languages/id/phone.ts')).phone,
  en: async () => (await import('@mufakat/shared/languages/en/phone.ts')).phone,
});

export interface PhoneGiven {
  readonly words: PhoneWords;
  readonly common: CommonWords;
  readonly language: Language;
  readonly room: RoomSection;
  readonly method: PlayedMethod;
  readonly presence: PresenceSection;
  readonly me: MeSection;
  /** "Ibu", "Bapak" or "Anda". */
  readonly you: string;
  /** "Ibu Siti". */
  readonly called: string;
  /** Room time in ms. */
  readonly now: () => number;
  /** Says a sentence through the face's one polite live region. */
  readonly say: (sentence: string) => void;
  readonly openMenu: () => void;
  /** Above the task: whose circle this is. */
  readonly note?: ReactNode;
}

const PhoneContext = createContext<PhoneGiven | null>(null);

export function PhoneContextProvider({
  given,
  children,
}: {
  readonly given: PhoneGiven;
  readonly children: ReactNode;
}) {
  return <PhoneContext value={given}>{children}</PhoneContext>;
}

export function usePhone(): PhoneGiven {
  const given = use(PhoneContext);
  if (given === null) throw new Error('usePhone is called outside a PhoneFace.');
  return given;
}
