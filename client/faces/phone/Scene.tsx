/**
 * What fills the phone now. Asked in this order: a vote that did not count, the result, the time between two days and "Saya hadir", a
 * frozen room, an open vote, what came of one on a late card, words that missed their step, and the step itself.
 */
import { lazy, Suspense } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';
import { collectsIn } from '@mufakat/shared/methods/walk.ts';

import { useSection } from '../../hooks/useSection.ts';
import { useStep } from '../../hooks/useStep.ts';
import { useCirclesOf } from '../../layouts/circles/use-circles.ts';
import { isOpen } from '../../layouts/is-open.ts';
import { PHONE_LAYOUTS } from '../../layouts/phone.ts';
import { usePhone } from '../../layouts/phone-context.tsx';
import { NotCounted, useUncounted } from '../../layouts/voting/NotCounted.tsx';
import { PollTask } from '../../layouts/voting/PollTask.tsx';
import { useMarkNews } from '../../layouts/writing/use-mark-news.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';
import { DayPage } from './DayPage.tsx';
import { FrozenRoom } from './FrozenRoom.tsx';
import { LateDraft, useLateDraft } from './LateDraft.tsx';
import { LateOutcome, useLateOutcome } from './LateOutcome.tsx';
import { Lobby } from './Lobby.tsx';
import { ResultPage } from './ResultPage.tsx';
import { StepLook } from './StepLook.tsx';

const Circle = lazy(async () => ({
  default: (await import('../../layouts/circles/PhoneCircle.tsx')).PhoneCircle,
}));
const NO_POLLS: readonly PollView[] = [];

export function Scene() {
  const { room, method, me } = usePhone();
  const seen = useStep();
  const polls = useSection('poll')?.polls ?? NO_POLLS;
  const uncounted = useUncounted(polls);
  const late = useLateDraft();
  const told = useLateOutcome(polls);
  const circles = useCirclesOf(room.current);
  useMarkNews();
  if (seen === undefined) return null;
  const open = polls.find(isOpen);
  if (uncounted !== null) return <NotCounted poll={uncounted} />;
  if (room.phase === 'frozen') return <ResultPage />;
  if (room.until !== null || me.awaited) return <DayPage />;
  if (room.hall.frozen) return <FrozenRoom />;
  if (open !== undefined) return <PollTask key={open.id} poll={open} />;
  if (told !== null) return <LateOutcome poll={told.poll} onRead={told.putAside} />;
  if (late !== null) return <LateDraft late={late} />;
  if (room.phase === 'lobby') return <Lobby />;
  const { Collect } = PHONE_LAYOUTS[seen.step.layout];
  const isCollecting = collectsIn(seen.step, seen.row.state) && seen.kinds.length > 0;
  const isBefore = seen.row.state === 'prepared';
  if (circles !== null && (isCollecting || isBefore) && me.status === 'here') {
    return (
      <Suspense>
        <Circle key={seen.step.id} seen={seen} of={circles} />
      </Suspense>
    );
  }
  // Keyed by the step: the next one begins at its task.
  if (isCollecting) return <Collect key={seen.step.id} seen={seen} />;
  return (
    <StepLook
      key={seen.step.id}
      seen={seen}
      polls={polls.filter((poll) => poll.step === (seen.step.id as StepId) && poll.late === null)}
      method={method}
    />
  );
}
