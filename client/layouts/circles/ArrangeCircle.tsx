/** Whoever leads a circle arranges its wall with the desk's own. Only they load it. */
import { ArrowLeft } from 'lucide-react';
import { Suspense, useMemo } from 'react';

import { mayInOwnCircle } from '@mufakat/shared/permissions/commands.ts';

import type { Timer as RoomTimer } from '@mufakat/shared/workshop/state.ts';

import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { Timer } from '../../parts/Timer.tsx';
import { DeskProvider, type Desk } from '../desk-context.tsx';
import { usePhone } from '../phone-context.tsx';
import { StepWall } from '../wall/StepWall.tsx';
import { useCircleWords } from './circle-words.ts';
import styles from './circles.module.css';

export interface ArrangeCircleProps {
  readonly seen: StepSeen;
  readonly name: string;
  /** Of the circle, else of the room. */
  readonly timer: RoomTimer;
  readonly onBack: () => void;
}

export function ArrangeCircle({ seen, name, timer, onBack }: ArrangeCircleProps) {
  const words = useCircleWords();
  const { say, room, now, common } = usePhone();
  const desk = useMemo<Desk>(
    () => ({
      may: (command) => room.phase === 'running' && mayInOwnCircle('participant', 'running', command),
      say,
      notify: ({ text }) => say(text),
      acted: () => undefined,
      look: () => undefined,
    }),
    [say, room.phase],
  );
  return (
    <DeskProvider value={desk}>
      <div className={styles.arrange}>
        <header className={styles.arrangeHead}>
          <Button look="ghost" icon={ArrowLeft} onPress={onBack}>
            {words.phone.back}
          </Button>
          <h1 className={styles.question}>{name}</h1>
          <Timer timer={timer} now={now} words={common.timer} icon onMinute={say} />
        </header>
        <main className={styles.wall}>
          <Suspense>
            <StepWall seen={seen} />
          </Suspense>
        </main>
      </div>
    </DeskProvider>
  );
}
