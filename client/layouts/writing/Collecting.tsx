/** A step that collects: Tugas, Kartu saya, Papan. The tab stays when the room moves within the step. */
import { Layers, LayoutGrid, Pencil } from 'lucide-react';
import { useState, type ComponentType, type ReactNode } from 'react';

import type { CardId, StepId } from '@mufakat/shared/cards/card.ts';

import { useMyCards } from '../../hooks/useMyCards.ts';
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
  /** Above the board: a statement, a matrix. */
  readonly boardTop?: ReactNode;
}

export function Collecting({ seen, Task = WriteTask, boardTop }: CollectingProps) {
  const { words } = usePhone();
  const { cards } = useMyCards(seen.step.id as StepId);
  const [tab, setTab] = useState<'task' | 'mine' | 'board'>('task');
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
        { id: 'board', text: words.tabs.board, icon: LayoutGrid },
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
        <PhonePage title={words.tabs.board} nav={nav} foot={seen.row.state === 'discussion' ? <HandFoot /> : null}>
          {boardTop}
          <BoardLook seen={seen} />
        </PhonePage>
      );
  }
}
