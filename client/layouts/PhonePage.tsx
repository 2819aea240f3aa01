/**
 * The frame of every view on the phone: where the room is, its time, what is wrong, the task, and the thumb zone. When the
 * room enters another step, the focus goes to the heading.
 */
import { Menu as MenuIcon } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useRef, type ReactNode } from 'react';

import type { MeSection } from '@mufakat/shared/workshop/view.ts';

import { Button } from '../parts/Button.tsx';
import { Page } from '../parts/page/Page.tsx';
import { Timer, TimerBar } from '../parts/Timer.tsx';
import { usePhone } from './phone-context.tsx';
import styles from './PhonePage.module.css';
import { PhoneStrips } from './PhoneStrips.tsx';
import { stepNumber } from './step-number.ts';

/** For the few who help others, and only on a later day. */
const AwaitedPeople = lazy(async () => ({
  default: (await import('./writing/AwaitedPeople.tsx')).AwaitedPeople,
}));

export interface PhonePageProps {
  /** Instead of the step's name. */
  readonly title?: string | undefined;
  /** Instead of "Langkah 3 dari 9"; `null` leaves it out. */
  readonly line?: string | null | undefined;
  readonly foot?: ReactNode;
  readonly nav?: ReactNode;
  readonly children: ReactNode;
}

export function PhonePage({ title, line, foot, nav, children }: PhonePageProps) {
  const { room, method, common, words, language, now, say, openMenu, note, me } = usePhone();
  const step = method.steps.find(({ id }) => id === room.current);
  const counted = method.steps[0]?.settles === 'attendance' ? method.steps.length - 1 : method.steps.length;
  const where = line === undefined ? common.step.of(stepNumber(method, room.current) ?? 0, counted) : line;
  const heading = useStepFocus(`${room.current} ${room.phase}`);
  const onMinute = useCallback((sentence: string) => say(sentence), [say]);
  return (
    <Page
      head={
        <>
          <div className={styles.where}>
            {where !== null && <p>{where}</p>}
            <h1 ref={heading} tabIndex={-1}>
              {title ?? step?.name[language] ?? ''}
            </h1>
          </div>
          <div className={styles.right}>
            <Timer timer={room.timer} now={now} words={common.timer} icon onMinute={onMinute} />
            <Button look="ghost" icon={MenuIcon} label={words.menu.open} onPress={openMenu} />
          </div>
          <div className={styles.bar}>
            <TimerBar timer={room.timer} now={now} />
          </div>
        </>
      }
      strip={<PhoneStrips />}
      foot={foot}
      nav={nav}
      rehearsal={room.settings.rehearsalOf === null ? null : common.rehearsal}
    >
      {note}
      <Awaited people={me.writesFor} />
      {children}
    </Page>
  );
}

/** Whom a helper waits for; nothing for all others. */
export function Awaited({ people }: { readonly people: MeSection['writesFor'] }) {
  const awaited = people.filter((each) => each.awaited);
  if (awaited.length === 0) return null;
  return (
    <Suspense>
      <AwaitedPeople awaited={awaited} />
    </Suspense>
  );
}

/** The step whose heading had the focus last; views of one step replace each other without taking it. */
let focused: string | null = null;

function useStepFocus(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The first step a person sees is read by the page itself.
    const own = heading.current;
    // A preview of a phone leaves the focus to the page it stands in.
    if (focused !== null && focused !== step && own?.ownerDocument === document) own.focus();
    focused = step;
  }, [step]);
  return heading;
}
