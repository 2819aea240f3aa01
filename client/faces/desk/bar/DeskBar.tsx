/** Title, undo and redo, what else may be done with the step, and the one primary button: the next move of the room. */
import { BellDot, Layers, Menu, Redo2, Undo2 } from 'lucide-react';
import type { RefObject } from 'react';

import type { PlayedMethod } from '@mufakat/shared/methods/schema.ts';
import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import type { StepSeen } from '../../../hooks/useStep.ts';
import { useMe, useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import type { Page } from '../use-address.ts';
import styles from './DeskBar.module.css';
import { NextMoveButton } from './NextMoveButton.tsx';
import { StepMenu } from './StepMenu.tsx';

export interface DeskBarProps {
  readonly room: RoomSection;
  readonly method: PlayedMethod;
  /** Another step than the room's is looked at. */
  readonly looking: boolean;
  readonly page: Page;
  readonly onSteps: (() => void) | null;
  readonly onAttention: (() => void) | null;
  readonly attention: number;
  readonly seen: StepSeen;
  readonly title: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function DeskBar(props: DeskBarProps) {
  const { room, method, seen, title, heading, looking, page, onSteps, onAttention, attention } = props;
  const words = useDeskWords();
  const { may } = useDesk();
  return (
    <header className={styles.bar}>
      {onSteps !== null && (
        <Button size="small" look="ghost" icon={Menu} label={words.steps.drawer} onPress={onSteps} />
      )}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {page === 'board' && <CardCount seen={seen} />}
      <span className={styles.actions}>
        {may('undo') && <UndoButtons />}
        {page === 'board' && <StepMenu room={room} method={method} seen={seen} />}
        {page === 'board' && !looking && may('step.advance') && (
          <NextMoveButton room={room} method={method} seen={seen} />
        )}
        {onAttention !== null && (
          <Button size="small" icon={BellDot} label={words.attention.count(attention)} onPress={onAttention}>
            {attention}
          </Button>
        )}
      </span>
    </header>
  );
}

function CardCount({ seen }: { readonly seen: StepSeen }) {
  const common = useCommonWords();
  const count = useSection('presence')?.cards;
  if (!seen.current || seen.step.collects === null || count === undefined) return null;
  return (
    <span className={styles.count}>
      <Icon of={Layers} />
      {common.cards(count)}
    </span>
  );
}

function UndoButtons() {
  const words = useDeskWords();
  const { notify } = useDesk();
  const { orderAloud, pending } = useOrder();
  const stack = useMe()?.undo ?? null;
  const nameOf = (kind: string) => words.undo.kinds[kind] ?? words.undo.other;
  const turn = (act: 'undo' | 'redo') => {
    void orderAloud({ name: act }).then((reply) => {
      if (reply.ok) notify({ text: act === 'undo' ? words.undo.done : words.undo.redone });
    });
  };
  const undo = stack?.undo ?? null;
  const redo = stack?.redo ?? null;
  return (
    <>
      <Button
        look="ghost"
        icon={Undo2}
        label={undo === null ? words.undo.undo : words.undo.undoOf(nameOf(undo))}
        disabled={undo === null || pending}
        onPress={() => turn('undo')}
      />
      <Button
        look="ghost"
        icon={Redo2}
        label={redo === null ? words.undo.redo : words.undo.redoOf(nameOf(redo))}
        disabled={redo === null || pending}
        onPress={() => turn('redo')}
      />
    </>
  );
}
