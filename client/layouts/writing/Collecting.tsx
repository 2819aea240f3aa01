/** A step that collects: Tugas, Kartu saya, Papan. The tab stays when the room moves within the step. */
import { FileText, Layers, LayoutGrid, Pencil } from 'lucide-react';
import { useState, type ComponentType, type ReactNode } from 'react';

import type { CardId, StepId } from '@mufakat/shared/cards/card.ts';

import { useMyCards } from '../../hooks/useMyCards.ts';
import { useWayBack } from '../../hooks/useWayBack.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Tabs } from '../../parts/Tabs.tsx';
import { usePhone } from '../phone-context.tsx';
import { PhonePage } from '../PhonePage.tsx';
import { HandFoot } from '../HandFoot.tsx';
import { BoardLook } from './BoardLook.tsx';
import { MyCards } from './MyCards.tsx';
import { WriteTask, type WriteTaskProps } from './WriteTask.tsx';

export interface CollectingProps {
  readonly seen: StepSeen;
  /** Instead of plain writing. */
  readonly Task?: ComponentType<WriteTaskProps>;
  /** Instead of the board: the draft that is read out. */
  readonly board?: ReactNode;
}

export function Collecting({ seen, Task = WriteTask, board }: CollectingProps) {
  const { words } = usePhone();
  const { cards } = useMyCards(seen.step.id as StepId);
  const [asked, setTab] = useState<'task' | 'mine' | 'board' | null>(null);
  // While something is read out, that comes first; a tab once chosen stays.
  const home = board === undefined ? 'task' : 'board';
  const tab = asked ?? home;
  useWayBack(tab !== home, () => setTab(null));
  const [chosenId, setChosen] = useState<CardId | null>(null);
  const chosen = cards.find(({ id }) => id === chosenId) ?? null;
  const nav = (
    <Tabs
      look="bottom"
      label={words.tabs.label}
      current={tab}
      onChange={setTab}
      tabs={[
        { id: 'task', text: words.tabs.task, icon: Pencil },
        {
          id: 'mine',
          text: words.tabs.mine,
          icon: Layers,
          badge: cards.length,
          badgeLabel: `${cards.length} ${words.tabs.cardsCount}`,
        },
        {
          id: 'board',
          text: board === undefined ? words.tabs.board : words.tabs.draft,
          icon: board === undefined ? LayoutGrid : FileText,
        },
      ]}
    />
  );
  switch (tab) {
    case 'task':
      return (
        <Task
          seen={seen}
          nav={nav}
          chosen={chosen}
          onChosenDone={() => setChosen(null)}
          onMine={() => setTab('mine')}
        />
      );
    case 'mine':
      return (
        <MyCards
          seen={seen}
          nav={nav}
          onWrite={(card) => {
            setChosen(card?.id ?? null);
            setTab('task');
          }}
        />
      );
    case 'board':
      return (
        <PhonePage
          title={board === undefined ? words.tabs.board : words.reading.title}
          nav={nav}
          foot={seen.row.state === 'discussion' ? <HandFoot /> : null}
        >
          {board ?? <BoardLook seen={seen} />}
        </PhonePage>
      );
  }
}
