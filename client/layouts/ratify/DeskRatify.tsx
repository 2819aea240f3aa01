/** Ratification on the desk: the paper as it will be printed, its clauses, the round on it, and the freeze. */
import { Gavel, ListOrdered, ScrollText } from 'lucide-react';
import { useState } from 'react';

import { useSection } from '../../hooks/useSection.ts';
import { Tabs } from '../../parts/Tabs.tsx';
import { DecidePanel } from '../deciding/DecidePanel.tsx';
import type { DeskLayoutProps } from '../desk.ts';
import { useDeskWords } from '../desk-words.ts';
import { ClausesPanel } from './ClausesPanel.tsx';
import styles from './DeskRatify.module.css';
import { FreezeBar } from './FreezeBar.tsx';
import { PaperPreview } from './PaperPreview.tsx';

type Tab = 'paper' | 'clauses' | 'round';

export function DeskRatify({ seen }: DeskLayoutProps) {
  const words = useDeskWords().ratify;
  const [chosen, setChosen] = useState<Tab | null>(null);
  const polls = useSection('poll')?.polls ?? [];
  const open = polls.some(
    (poll) => poll.step === seen.step.id && (poll.state === 'open' || poll.state === 'closing'),
  );
  const tab = chosen ?? (open ? 'round' : 'paper');
  return (
    <>
      <div className={styles.tools}>
        <Tabs
          label={words.paper}
          current={tab}
          onChange={setChosen}
          tabs={[
            { id: 'paper', text: words.tabs.paper, icon: ScrollText },
            { id: 'clauses', text: words.tabs.clauses, icon: ListOrdered },
            { id: 'round', text: words.tabs.round, icon: Gavel },
          ]}
        />
        <FreezeBar />
      </div>
      {tab === 'paper' && <PaperPreview />}
      {tab === 'clauses' && <ClausesPanel />}
      {tab === 'round' && <DecidePanel seen={seen} />}
    </>
  );
}
