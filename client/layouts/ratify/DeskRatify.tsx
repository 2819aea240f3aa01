/** Ratification on the desk: the paper as it will be printed, its clauses, the round on it, and the freeze. */
import { Gavel, ListOrdered, ScrollText } from 'lucide-react';
import { useState } from 'react';

import { useSection } from '../../hooks/useSection.ts';
import { Notice } from '../../parts/Notice.tsx';
import { Tabs } from '../../parts/Tabs.tsx';
import { DecidePanel } from '../deciding/DecidePanel.tsx';
import type { LayoutProps } from '../layout-props.ts';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { inFours } from '../in-fours.ts';
import { isOpen } from '../is-open.ts';
import { ClausesPanel } from './ClausesPanel.tsx';
import styles from './DeskRatify.module.css';
import { FreezeBar } from './FreezeBar.tsx';
import { PaperPreview } from './PaperPreview.tsx';

type Tab = 'paper' | 'clauses' | 'round';

export function DeskRatify({ seen }: LayoutProps) {
  const words = useDeskWords().ratify;
  const [chosen, setChosen] = useState<Tab | null>(null);
  const polls = useSection('poll')?.polls ?? [];
  const open = polls.some((poll) => poll.step === seen.step.id && isOpen(poll));
  // A freeze makes the paper of the day, which everyone wants to see.
  const draft = useSection('room')?.draftVersion ?? 0;
  const [seenDraft, setSeenDraft] = useState(draft);
  if (seenDraft !== draft) {
    setSeenDraft(draft);
    setChosen(null);
  }
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
      <FrozenNotice />
      {tab === 'paper' && <PaperPreview />}
      {tab === 'clauses' && <ClausesPanel />}
      {tab === 'round' && <DecidePanel seen={seen} />}
    </>
  );
}

/** What the room has just ratified: its version and the code that stands on paper. */
function FrozenNotice() {
  const words = useDeskWords().ratify;
  const common = useCommonWords();
  const room = useSection('room');
  const version = room?.versions.at(-1);
  if (room?.phase !== 'frozen' || version === undefined) return null;
  const clock = common.numbers.clock(new Date(version.at).toISOString(), room.settings.timeZone);
  return (
    <div className={styles.frozen}>
      <Notice tone="good" title={`${words.frozen(version.version, clock)}.`}>
        {words.code} <b className="num">{inFours(version.code).join('-')}</b>
      </Notice>
    </div>
  );
}
