/**
 * The hall's screen: no controls. It shows one message at a time and always follows the room: lobby, the step, a group in the
 * spotlight, the draft being read, the frozen result, or nothing. A screen that lost the room keeps its last picture [C6].
 */
import { WifiOff } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';

import { useConnection } from '../../hooks/useConnection.ts';
import { useSection } from '../../hooks/useSection.ts';
import { defineWords, useWords } from '../../hooks/useWords.ts';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { ScreenContextProvider, type ScreenGiven, type ScreenWords } from '../../layouts/screen-context.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { commonWords } from '../../parts/common-words.ts';
import { useFaceStyle } from '../../styles/face.ts';
import { Scene } from './Scene.tsx';
import styles from './ScreenFace.module.css';
import { useAwake } from './use-awake.ts';
import { useJoining } from './use-joining.ts';

const screenWords = defineWords<ScreenWords>({
  id: async () => (await import('@mufakat/shared/languages/id/screen.ts')).screen,
  en: async () => (await import('@mufakat/shared/languages/en/screen.ts')).screen,
});

export function ScreenFace() {
  useFaceStyle('screen');
  useAwake();
  const room = useSection('room');
  const method = useSection('method');
  const presence = useSection('presence');
  const connection = useConnection();
  const language = room?.settings.language;
  const words = useWords(screenWords, language);
  const common = useWords(commonWords, language);
  const join = useJoining(room?.hall ?? { code: '', phrase: '' });
  const store = useWorkshop();
  const now = useCallback(() => store.now(), [store]);
  const [said, say] = useState('');
  const given = useMemo<ScreenGiven | null>(
    () =>
      room === undefined || method === undefined || presence === undefined
        ? null
        : { words, common, room, method, presence, join, now, say },
    [words, common, room, method, presence, join, now],
  );

  if (connection.state === 'ended') return <Quiet name={common.name} text={words.ended} />;
  if (given === null) return <Quiet name={common.name} text={words.connecting} />;
  const zone = given.room.settings.timeZone;
  return (
    <ScreenContextProvider given={given}>
      <div className={styles.screen} data-rehearsal={given.room.settings.rehearsalOf !== null || undefined}>
        {connection.state === 'offline' && (
          <aside className={styles.strip} aria-label={words.looking}>
            <Icon of={WifiOff} />
            <p>
              <b>{words.looking}.</b>{' '}
              {words.lastSeen(common.numbers.clock(new Date(connection.sinceAt).toISOString(), zone))}
            </p>
          </aside>
        )}
        <div className={styles.scene}>
          <Scene />
        </div>
        {given.room.settings.rehearsalOf !== null && (
          <aside className={styles.rehearsal} aria-label={words.rehearsal}>
            <p>{words.rehearsal}</p>
          </aside>
        )}
        <p className="visually-hidden" aria-live="polite">
          {said}
        </p>
      </div>
    </ScreenContextProvider>
  );
}

/** Before the room is known, and after the seat is over. */
function Quiet({ name, text }: { name: string; text: string }) {
  return (
    <main className={styles.quiet}>
      <Mark name={name} />
      <h1>{text}</h1>
    </main>
  );
}
