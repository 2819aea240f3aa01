/**
 * The three parts of the desk: steps at the left, the board in the middle, what needs a person at the right. Narrow windows
 * and large text turn the rails into drawers. Looking at a step never moves the room; what is looked at stands in the
 * address, so that a reload and the way back keep it.
 */
import { useCallback, useMemo, useState } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';
import type { PlayedMethod } from '@mufakat/shared/methods/schema.ts';
import { isLead, mayCommand } from '@mufakat/shared/permissions/commands.ts';
import type { MeSection, RoomSection } from '@mufakat/shared/workshop/view.ts';

import { DeskProvider, type Desk } from '../../layouts/desk-context.tsx';
import { useCommonWords, useDeskWords } from '../../layouts/desk-words.ts';
import { AttentionRail } from './attention/AttentionRail.tsx';
import { useAttentionCount } from './attention/use-attention-count.ts';
import { DeskMiddle } from './DeskMiddle.tsx';
import styles from './DeskShell.module.css';
import { Drawer } from './Drawer.tsx';
import { StepsRail } from './rail/StepsRail.tsx';
import { EndRehearsal } from './rehearsal/EndRehearsal.tsx';
import { Toasts, useToasts } from './Toasts.tsx';
import { useAddress } from './use-address.ts';
import { MIDDLE, useRoomInRem, WIDE } from './use-room-in-rem.ts';
import { useUndoKeys } from './use-undo-keys.ts';

export interface DeskShellProps {
  readonly room: RoomSection;
  readonly method: PlayedMethod;
  readonly me: MeSection;
}

export function DeskShell({ room, method, me }: DeskShellProps) {
  const words = useDeskWords();
  const common = useCommonWords();
  const address = useAddress();
  const toasts = useToasts();
  const [drawer, setDrawer] = useState<'steps' | 'attention' | null>(null);
  const width = useRoomInRem();
  const wide = width >= WIDE;
  const middle = width >= MIDDLE;
  const attention = useAttentionCount();
  const stepState = room.steps.find((row) => row.id === room.current)?.state ?? 'prepared';

  const phase = room.until === null ? room.phase : 'adjourned';

  const { say, notify, acted } = toasts;
  const { goTo } = address;
  const { current } = room;
  const look = useCallback(
    (step: StepId | null) => {
      goTo({ step: step === current ? null : step, page: 'board' });
      setDrawer(null);
    },
    [goTo, current],
  );
  const desk = useMemo<Desk>(
    () => ({
      may: (name) => mayCommand(me.role, stepState, phase, name),
      say,
      notify,
      acted,
      look,
    }),
    [me.role, stepState, phase, say, notify, acted, look],
  );

  const lookedAt = room.steps.some((row) => row.id === address.step) ? address.step : null;
  const shown = lookedAt ?? room.current;
  const closeDrawer = () => setDrawer(null);
  const steps = (
    <StepsRail
      room={room}
      method={method}
      role={me.role}
      shown={shown}
      page={address.page}
      onPage={(page) => {
        address.goTo({ step: lookedAt, page });
        setDrawer(null);
      }}
    />
  );
  const rehearsal = room.settings.rehearsalOf !== null;
  return (
    <DeskProvider value={desk}>
      <UndoKeys />
      <div className={styles.desk} data-rehearsal={rehearsal || undefined}>
        {rehearsal && (
          <header className={styles.frame}>
            <b>{common.rehearsal}</b> <span>{words.rehearsal.banner}</span>
            {isLead(me.role) && <EndRehearsal />}
          </header>
        )}
        <div className={styles.columns} data-rails={wide ? 'both' : middle ? 'left' : undefined}>
          {middle ? (
            <nav className={styles.left} aria-label={words.steps.region}>
              {steps}
            </nav>
          ) : (
            <Drawer side="left" open={drawer === 'steps'} label={words.steps.drawer} onClose={closeDrawer}>
              {steps}
            </Drawer>
          )}
          <DeskMiddle
            room={room}
            method={method}
            shown={shown}
            looking={lookedAt !== null && lookedAt !== room.current}
            page={address.page}
            onSteps={middle ? null : () => setDrawer('steps')}
            onAttention={wide ? null : () => setDrawer('attention')}
            attention={attention}
          />
          {wide ? (
            <aside className={styles.right} aria-label={words.attention.region}>
              <AttentionRail shown={shown} beside={address.page === 'board'} />
            </aside>
          ) : (
            <Drawer
              side="right"
              open={drawer === 'attention'}
              label={words.attention.drawer}
              onClose={closeDrawer}
            >
              <AttentionRail shown={shown} beside={address.page === 'board'} />
            </Drawer>
          )}
        </div>
        <Toasts toasts={toasts} />
      </div>
    </DeskProvider>
  );
}

function UndoKeys() {
  useUndoKeys();
  return null;
}
