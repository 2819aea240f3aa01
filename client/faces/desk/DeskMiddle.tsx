/** The middle: bar, what is going on in the room, and the board or page looked at. */
import { Eye, Snowflake, TriangleAlert, WifiOff } from 'lucide-react';
import { useEffect, useRef } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';

import { useBoard } from '../../hooks/useBoard.ts';
import { useConnection } from '../../hooks/useConnection.ts';
import { useLanguage } from '../../hooks/useLanguage.ts';
import { useStep, type StepSeen } from '../../hooks/useStep.ts';
import { DeskCircles } from '../../layouts/circles/DeskCircles.tsx';
import { useCirclesOf } from '../../layouts/circles/use-circles.ts';
import { DESK_LAYOUTS } from '../../layouts/desk.ts';
import { useDesk } from '../../layouts/desk-context.tsx';
import { useDeskWords } from '../../layouts/desk-words.ts';
import { stepNumber } from '../../layouts/step-number.ts';
import { Banner } from '../../parts/Banner.tsx';
import { Button } from '../../parts/Button.tsx';
import { ClosingBanner } from './bar/ClosingBanner.tsx';
import { DayBanner } from './bar/DayBanner.tsx';
import { DiskBanner } from './bar/DiskBanner.tsx';
import { DeskBar, type DeskBarProps } from './bar/DeskBar.tsx';
import { LostTailBanner } from './bar/LostTailBanner.tsx';
import { PhaseStrip } from './bar/PhaseStrip.tsx';
import styles from './DeskMiddle.module.css';
import { SidePage } from './pages/SidePage.tsx';

export interface DeskMiddleProps extends Omit<DeskBarProps, 'seen' | 'title' | 'heading'> {
  readonly shown: StepId;
}

export function DeskMiddle(props: DeskMiddleProps) {
  const { room, method, shown, looking, page } = props;
  const words = useDeskWords();
  const { language } = useLanguage();
  const seen = useStep(shown);
  const connection = useConnection();
  const heading = useHeadingFocus(`${page} ${shown}`);
  const { look, may } = useDesk();
  if (seen === undefined) return null;
  const title = page === 'board' ? seen.step.name[language] : words.pages[page];
  return (
    <main className={styles.middle}>
      <DeskBar {...props} seen={seen} title={title} heading={heading} />
      {page === 'board' && <PhaseStrip seen={seen} />}
      {(connection.state === 'offline' || connection.state === 'connecting') && (
        <Banner icon={WifiOff}>{words.offline}</Banner>
      )}
      {connection.state === 'online' && room.readOnly && (
        <Banner icon={TriangleAlert}>{words.readOnly}</Banner>
      )}
      <LostTailBanner room={room} />
      <DiskBanner isRefusing={room.readOnly} />
      {room.hall.frozen && room.phase !== 'frozen' && (
        <Banner icon={Snowflake} tone="quiet">
          {words.attention.hall.frozenHint}
        </Banner>
      )}
      <DayBanner room={room} />
      {looking && page === 'board' && (
        <Banner
          icon={Eye}
          tone="quiet"
          action={
            <Button size="small" onPress={() => look(null)}>
              {words.steps.back}
            </Button>
          }
        >
          {words.steps.looking(stepNumber(method, shown) ?? 0, stepNumber(method, room.current) ?? 0)}
        </Banner>
      )}
      {may('step.advance') && <ClosingBanner room={room} />}
      <div className={styles.content}>
        {page === 'board' ? <Board seen={seen} /> : <SidePage page={page} seen={seen} />}
      </div>
    </main>
  );
}

function Board({ seen }: { readonly seen: StepSeen }) {
  // Held open over the tabs of a step, so that none of them begins without it.
  useBoard((seen.step.source ?? seen.step.id) as StepId);
  const { Board: View } = DESK_LAYOUTS[seen.step.layout];
  const circles = useCirclesOf(seen.step.id);
  if (circles !== null) return <DeskCircles key={seen.step.id} seen={seen} of={circles} View={View} />;
  // Another step is another board: drags, drafts and scroll places must not carry over.
  return <View key={seen.step.id} seen={seen} />;
}

/** A change of step or page moves the focus to its heading, except at the first showing. */
function useHeadingFocus(of: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(of);
  useEffect(() => {
    if (before.current !== of) heading.current?.focus();
    before.current = of;
  }, [of]);
  return heading;
}
