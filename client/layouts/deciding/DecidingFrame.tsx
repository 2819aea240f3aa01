/**
 * A board with what decides on it behind a second tab. The frame opens the tab the moment asks for; a person's own choice
 * stays until the step moves on.
 */
import { Gavel, LayoutGrid } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Tabs } from '../../parts/Tabs.tsx';
import { useDeskWords } from '../desk-words.ts';
import { isOpen } from '../is-open.ts';
import styles from './DecidingFrame.module.css';
import { DecidePanel } from './DecidePanel.tsx';

type Tab = 'board' | 'decide';

export function DecidingFrame({ seen, children }: { readonly seen: StepSeen; readonly children: ReactNode }) {
  const words = useDeskWords();
  const polls = (useSection('poll')?.polls ?? []).filter(
    (poll) => poll.step === seen.step.id && (poll.late === null || isOpen(poll)),
  );
  const open = polls.some(isOpen);
  const { state } = seen.row;
  const offered =
    seen.step.decides.length > 0 && (state === 'discussion' || state === 'deciding' || polls.length > 0);
  const asked: Tab =
    open || state === 'deciding' || (state === 'closed' && polls.length > 0) ? 'decide' : 'board';
  const [chosen, setChosen] = useState<{ readonly tab: Tab; readonly when: string } | null>(null);
  const when = `${state} ${polls.length} ${open}`;
  const tab = chosen !== null && chosen.when === when ? chosen.tab : asked;
  if (!offered) return <>{children}</>;
  return (
    <>
      <div className={styles.tabs}>
        <Tabs
          label={words.deciding.tabs}
          current={tab}
          onChange={(next) => setChosen({ tab: next, when })}
          tabs={[
            { id: 'board', text: words.deciding.board, icon: LayoutGrid },
            { id: 'decide', text: words.deciding.decide, icon: Gavel },
          ]}
        />
      </div>
      {tab === 'board' ? children : <DecidePanel seen={seen} />}
    </>
  );
}
