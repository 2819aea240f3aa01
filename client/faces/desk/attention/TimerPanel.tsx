/** The time of the step, which the whole room sees, and what may be done to it. At zero the desk rings [C5]. */
import { Pause, Play, Square } from 'lucide-react';

import { useStep } from '../../../hooks/useStep.ts';
import { useSection } from '../../../hooks/useSection.ts';
import { useWorkshop } from '../../../hooks/workshop-context.tsx';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { RailSection } from '../../../parts/RailSection.tsx';
import { Timer } from '../../../parts/Timer.tsx';
import { ringBell } from '../../../platform/bell.ts';
import styles from './TimerPanel.module.css';

const MINUTE_MS = 60_000;

type Act = 'start' | 'add' | 'pause' | 'resume' | 'stop';

export function TimerPanel() {
  const words = useDeskWords().attention.timer;
  const common = useCommonWords();
  const { may, say } = useDesk();
  const store = useWorkshop();
  const timer = useSection('room')?.timer ?? { state: 'off' as const };
  const minutes = useStep()?.row.minutes ?? 0;
  const { orderAloud, pending } = useOrder();
  const set = (act: Act, ms = 0) => void orderAloud({ name: 'timer.set', act, ms });
  const runs = timer.state === 'running';
  const total = timer.state === 'off' ? minutes : Math.round(timer.totalMs / MINUTE_MS);
  return (
    <RailSection title={words.title} aside={timer.state === 'off' ? undefined : words.of(total)}>
      <div className={styles.clock}>
        {timer.state === 'off' ? (
          <span className={styles.off}>{words.off}</span>
        ) : (
          <span className={styles.figures}>
            <Timer
              timer={timer}
              now={() => store.now()}
              words={common.timer}
              onMinute={say}
              onOver={ringBell}
            />
          </span>
        )}
        {may('timer.set') && (
          <span className={styles.acts}>
            {timer.state === 'off' ? (
              minutes > 0 && (
                <Button
                  size="small"
                  icon={Play}
                  disabled={pending}
                  onPress={() => set('start', minutes * MINUTE_MS)}
                >
                  {words.start(minutes)}
                </Button>
              )
            ) : (
              <>
                <Button size="small" label={words.add1Label} onPress={() => set('add', MINUTE_MS)}>
                  {words.add1}
                </Button>
                <Button size="small" label={words.add5Label} onPress={() => set('add', 5 * MINUTE_MS)}>
                  {words.add5}
                </Button>
                <Button
                  size="small"
                  icon={runs ? Pause : Play}
                  label={runs ? words.pause : words.resume}
                  disabled={pending}
                  onPress={() => set(runs ? 'pause' : 'resume')}
                />
                <Button
                  size="small"
                  look="ghost"
                  icon={Square}
                  label={words.stop}
                  disabled={pending}
                  onPress={() => set('stop')}
                />
              </>
            )}
          </span>
        )}
      </div>
    </RailSection>
  );
}
