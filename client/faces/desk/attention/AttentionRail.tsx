/** The right rail: time first, then what the step itself needs, then who waits for a person, then the room. */
import type { StepId } from '@mufakat/shared/cards/card.ts';

import { useStep } from '../../../hooks/useStep.ts';
import { AlikePanel } from '../../../layouts/alike/AlikePanel.tsx';
import { DESK_LAYOUTS } from '../../../layouts/desk.ts';
import { ClaimsPanel } from './ClaimsPanel.tsx';
import { DuplicatesPanel } from './DuplicatesPanel.tsx';
import { ErasurePanel } from './ErasurePanel.tsx';
import { GuestsPanel } from './GuestsPanel.tsx';
import { HallPanel } from './HallPanel.tsx';
import { HandsPanel } from './HandsPanel.tsx';
import { PresencePanel } from './PresencePanel.tsx';
import { RetentionPanel } from './RetentionPanel.tsx';
import { TimerPanel } from './TimerPanel.tsx';
import { TrayPanel } from './TrayPanel.tsx';

export interface AttentionRailProps {
  readonly shown: StepId;
  /** Its board stands beside; the room sends one board at a time. */
  readonly beside: boolean;
}

export function AttentionRail({ shown, beside }: AttentionRailProps) {
  const seen = useStep(shown);
  const Aside = seen === undefined ? null : DESK_LAYOUTS[seen.step.layout].Aside;
  return (
    <>
      <RetentionPanel />
      <ErasurePanel />
      <TimerPanel />
      <GuestsPanel />
      <ClaimsPanel />
      <HandsPanel />
      {seen !== undefined && Aside !== null && <Aside seen={seen} />}
      {seen !== undefined && beside && <AlikePanel key={seen.step.id} seen={seen} />}
      <TrayPanel />
      <DuplicatesPanel />
      <PresencePanel />
      <HallPanel />
    </>
  );
}
