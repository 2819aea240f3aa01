/**
 * Which picture the hall sees now. What the facilitator calls (blank, join, reading) goes before what the room does; the
 * spotlight goes before the step. A round on a late card is shown with the step that decides on it [W5].
 */
import { stepById } from '@mufakat/shared/methods/walk.ts';
import type { StepId } from '@mufakat/shared/cards/card.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { useBoard } from '../../hooks/useBoard.ts';
import { useRoomNow } from '../../hooks/useRoomNow.ts';
import { useSection } from '../../hooks/useSection.ts';
import { ScreenOutcome } from '../../layouts/deciding/ScreenOutcome.tsx';
import { ScreenVoting } from '../../layouts/deciding/ScreenVoting.tsx';
import { ScreenCircles } from '../../layouts/circles/ScreenCircles.tsx';
import { useCirclesOf } from '../../layouts/circles/use-circles.ts';
import { isOpen } from '../../layouts/is-open.ts';
import { ScreenMap } from '../../layouts/map/ScreenMap.tsx';
import { SCREEN_LAYOUTS } from '../../layouts/screen.ts';
import { useScreen } from '../../layouts/screen-context.tsx';
import type { ScreenStepProps } from '../../layouts/screen-step.ts';
import { ScreenPrepared } from '../../layouts/ScreenPrepared.tsx';
import { ScreenSealed } from '../../layouts/ScreenSealed.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { SCREEN_WAYS } from '../../ways/screen.ts';
import { DayEnded } from './DayEnded.tsx';
import { Frozen } from './Frozen.tsx';
import { Lobby } from './Lobby.tsx';
import { Reading } from './Reading.tsx';
import styles from './Scene.module.css';
import { Spotlight } from './Spotlight.tsx';

export function Scene() {
  const { words, room, method } = useScreen();
  const step = stepById(method, room.current);
  const row = room.steps.find((each) => each.id === room.current);
  // The board of the cards the step works on: its own, or another step's (the filter on programmes).
  const circles = useCirclesOf(room.current);
  const board = useBoard((step?.source ?? room.current) as StepId, room.hall.circle ?? undefined);
  const accepted = useSection('accepted') ?? [];
  const roles = useSection('roles') ?? NO_ROLES;
  const polls = useSection('poll')?.polls ?? [];
  const outcome = useSection('outcome');
  const now = useRoomNow(LATE_MS);
  const { language } = room.settings;
  const { screen } = room.hall;

  if (screen === 'blank') {
    return (
      <main className={styles.blank}>
        <h1 className="visually-hidden">{words.blank}</h1>
        <Mark />
      </main>
    );
  }
  if (screen === 'join' || room.phase === 'lobby' || step === null || row === undefined) return <Lobby />;
  if (room.until !== null) return <DayEnded />;
  if (screen === 'reading') return <Reading step={step} language={language} />;
  if (screen === 'map') return <ScreenMap step={step} board={board} language={language} />;
  if (room.phase === 'frozen') return <Frozen />;
  if (room.spotlight !== null) {
    return (
      <Spotlight lit={room.spotlight} step={step} board={board} accepted={accepted} language={language} />
    );
  }
  const given: ScreenStepProps = {
    step,
    row,
    board,
    accepted,
    roles,
    polls: polls.filter((poll) => poll.step === room.current && poll.late === null),
    language,
  };
  const late = polls.findLast(
    (poll) => poll.late !== null && (isOpen(poll) || (poll.closedAt ?? 0) > now - LATE_MS),
  );
  const itsStep = late === undefined ? null : stepById(method, late.step);
  const itsRow = room.steps.find((each) => each.id === late?.step);
  if (late !== undefined && itsStep !== null && itsRow !== undefined) {
    const its = { ...given, step: itsStep, row: itsRow, poll: late };
    if (isOpen(late)) return <ScreenVoting key={late.id} {...its} />;
    if (outcome !== undefined && late.state === 'closed')
      return <ScreenOutcome key={late.id} {...its} outcome={outcome} />;
  }
  const View = SCREEN_LAYOUTS[step.layout];
  if (View === null) return <Lobby />;
  const open = given.polls.find(isOpen);
  if (open !== undefined) return <ScreenVoting key={open.id} {...given} poll={open} />;
  const closed = given.polls.filter((poll) => poll.state === 'closed').at(-1);
  if (closed !== undefined && outcome !== undefined && showsOutcome(given, closed)) {
    return <ScreenOutcome key={closed.id} {...given} poll={closed} outcome={outcome} />;
  }
  if (circles !== null && row.state !== 'prepared' && room.hall.circle === null)
    return <ScreenCircles {...given} of={circles} />;
  if (row.state === 'prepared') return <ScreenPrepared {...given} />;
  if (row.state === 'open' && row.sealed && !row.revealed) return <ScreenSealed {...given} />;
  return <View {...given} />;
}

/** What came of a late card stands this long, and up to once more; then the step goes on. */
const LATE_MS = 60_000;

const NO_ROLES = { actors: [], programmes: [], cells: [], gaps: [], clashes: [] } as const;

/**
 * While the room decides, the outcome stands. In a closed step it stays where the figures are the outcome (dots, scores);
 * otherwise the decided thing itself is shown: the sentence, the matrix, the roadmap.
 */
function showsOutcome({ row }: ScreenStepProps, poll: PollView): boolean {
  if (row.state === 'deciding') return true;
  return row.state === 'closed' && SCREEN_WAYS[poll.params.way].staysWhenClosed;
}
