/**
 * The frame of one picture in the hall: head with the step small, the message large, time and the way in; one body; a foot
 * with two or three facts. The way in leaves room for an outcome when space is short; the facilitator can always recall it.
 */
import { useMemo, type ReactNode } from 'react';

import type { Head } from '@mufakat/shared/protocol/wire.ts';

import { useClosing } from '../hooks/useRoomNow.ts';
import { useWorkshop } from '../hooks/workshop-context.tsx';
import { Qr } from '../parts/Qr.tsx';
import { Timer } from '../parts/Timer.tsx';
import { useCirclesOf } from './circles/use-circles.ts';
import { inFours } from './in-fours.ts';
import { useScreen } from './screen-context.tsx';
import { keepTogether } from './screen-step.ts';
import styles from './ScreenFrame.module.css';

export interface ScreenFrameProps {
  /** Small, above the message: where we are. */
  line: ReactNode;
  /** The message: task, question, outcome. */
  title: string;
  /** Second line of the message, e.g. the hint of a task. */
  lead?: ReactNode;
  /** The wall for cards, else the ground. */
  ground?: 'board' | 'ground' | 'surface';
  timer?: boolean;
  /** Instead of the way in, at the right of the head. */
  aside?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}

export function ScreenFrame(props: ScreenFrameProps) {
  const { line, title, lead, ground = 'ground', timer = true, aside, foot, children } = props;
  const { room, words, common, join, now, say } = useScreen();
  const head = useHeadAtClose();
  const circle = useCirclesOf(room.current)?.circles.find(({ id }) => id === room.hall.circle);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.message}>
          <p className={styles.line}>
            {line}
            {circle !== undefined && ` · ${circle.name}`}
            {!join.tls && ` · ${common.lanWithoutTls}`}
          </p>
          <h1 className={styles.title} data-long={title.length > 36 || undefined}>
            {keepTogether(title)}
          </h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {timer && (
          <div className={styles.time}>
            <Timer timer={room.timer} now={now} words={common.timer} onMinute={say} />
            <ClosingNote />
          </div>
        )}
        {aside ?? (room.hall.joinShown && !room.hall.doorLocked && <JoinBlock />)}
      </header>
      <main className={styles.body} data-ground={ground}>
        {children}
      </main>
      {(foot !== undefined || head !== null) && (
        <footer className={styles.foot}>
          {foot}
          {head !== null && (
            <p className={styles.record}>{words.foot.record(head.n, inFours(head.hash).join('-'))}</p>
          )}
        </footer>
      )}
    </div>
  );
}

/** "K7M4PT" is read in two groups of three. */
export function codeGroups(code: string): string[] {
  return code.match(/.{1,3}/g) ?? [];
}

/**
 * How far the record reached when the step had just been closed, for whoever writes it down [L7]; `null` while the step goes on.
 * A screen that is opened later shows the head of then.
 */
function useHeadAtClose(): Head | null {
  const { room } = useScreen();
  const store = useWorkshop();
  const isClosed = room.steps.find(({ id }) => id === room.current)?.state === 'closed';
  const step = isClosed ? room.current : null;
  return useMemo(() => (step === null ? null : store.head()), [step, store]);
}

/** The step is being closed: what is still being written has these seconds. A poll counts down in its own picture. */
function ClosingNote() {
  const { common } = useScreen();
  const closing = useClosing();
  if (closing?.of !== 'step') return null;
  return <p className={styles.closing}>{common.closingIn(Math.ceil(closing.leftMs / 1000))}</p>;
}

function JoinBlock() {
  const { join, common, words } = useScreen();
  return (
    <div className={styles.join}>
      <Qr text={join.url} label={common.join.qr} className={styles.qr} />
      <p className={styles.way}>
        <span>{common.join.code}</span>
        <b>
          <span aria-hidden="true">{codeGroups(join.code).join(' ')}</span>
          <span className="visually-hidden">{common.join.spelled(join.code)}</span>
        </b>
        <span>{join.address}</span>
        <span>
          <span className="visually-hidden">{words.lobby.phrase}</span> {join.phrase}
        </span>
      </p>
    </div>
  );
}
