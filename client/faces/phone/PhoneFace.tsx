/**
 * A participant's phone: one task fills the page and follows the room. It says why it waits, never asks for what it already
 * knows, and keeps what a person wrote through every change of the room.
 */
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';

import { useConnection } from '../../hooks/useConnection.ts';
import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import { useWayBack } from '../../hooks/useWayBack.ts';
import { useWords } from '../../hooks/useWords.ts';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import {
  phoneWords,
  PhoneContextProvider,
  type PhoneGiven,
  type PhoneWords,
} from '../../layouts/phone-context.tsx';
import { MyCards } from '../../layouts/writing/MyCards.tsx';
import { Button } from '../../parts/Button.tsx';
import { commonWords, type CommonWords } from '../../parts/common-words.ts';
import { CardOutlines } from '../../parts/Empty.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { Page } from '../../parts/page/Page.tsx';
import { useFaceStyle } from '../../styles/face.ts';
import { callName } from './call-name.ts';
import { EndedPage } from './EndedPage.tsx';
import { PhoneMenu } from './PhoneMenu.tsx';
import { Scene } from './Scene.tsx';

/** Only who comes while the waiting room is open needs it. */
const Waiting = lazy(async () => ({ default: (await import('./Waiting.tsx')).Waiting }));

const SLOW_AFTER_MS = 4000;

export function PhoneFace() {
  useFaceStyle('phone');
  return (
    <Suspense>
      <Door />
    </Suspense>
  );
}

function Door() {
  const words = useWords(phoneWords);
  const common = useWords(commonWords);
  const { language } = useLanguage();
  const room = useSection('room');
  const method = useSection('method');
  const presence = useSection('presence');
  const me = useSection('me');
  const connection = useConnection();
  const store = useWorkshop();
  const now = useCallback(() => store.now(), [store]);
  const [said, say] = useState('');
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [isAtCards, setAtCards] = useState(false);
  useWayBack(isAtCards, () => setAtCards(false));
  const given = useMemo<PhoneGiven | null>(() => {
    if (room === undefined || method === undefined || presence === undefined || me === undefined) return null;
    const you = words.you[me.gender ?? 'none'];
    const called = words.called(you, me.gender === null ? me.name : callName(me.name));
    const openMenu = () => setMenuOpen(true);
    return { words, common, language, room, method, presence, me, you, called, now, say, openMenu };
  }, [words, common, language, room, method, presence, me, now]);

  if (connection.state === 'ended')
    return <EndedPage words={words} name={common.name} why={connection.why} />;
  if (me?.status === 'removed') return <EndedPage words={words} name={common.name} why="removed" />;
  if (me?.guest !== undefined) return <Waiting me={me} guest={me.guest} />;
  // Merged with another: in a moment this phone is that person's.
  if (given === null || me?.status === 'merged') return <Arriving words={words} common={common} />;
  return (
    <PhoneContextProvider given={given}>
      {isAtCards ? (
        <MyCards
          seen={null}
          foot={
            <Button look="primary" wide onPress={() => setAtCards(false)}>
              {words.back}
            </Button>
          }
        />
      ) : (
        <Scene />
      )}
      {isMenuOpen && (
        <PhoneMenu
          onClose={() => setMenuOpen(false)}
          onCards={() => {
            setMenuOpen(false);
            setAtCards(true);
          }}
        />
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </PhoneContextProvider>
  );
}

/** Before the room has answered for the first time: the outlines of what comes, and words after four seconds. */
function Arriving({ words, common }: { readonly words: PhoneWords; readonly common: CommonWords }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const handle = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(handle);
  }, []);
  return (
    <Page head={<Mark name={common.name} />}>
      <h1 className="visually-hidden">{words.strip.connecting}</h1>
      <CardOutlines label={common.loading} note={isSlow ? common.slow : undefined} />
    </Page>
  );
}
