/**
 * The draft being read out, one clause at a time: what was read above, what comes below. The words come from the page the
 * room prints; they are asked for again whenever the reading moves on, because the draft may just have been changed.
 */
import { Check } from 'lucide-react';

import { Empty } from '../../parts/Empty.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import type { DraftPart } from './draft-parts.ts';
import styles from './ScreenReading.module.css';

export interface ScreenReadingProps {
  line: string;
  parts: readonly DraftPart[];
  /** Which part is read, from 0. */
  reading: number;
}

export function ScreenReading({ line, parts, reading }: ScreenReadingProps) {
  const { words } = useScreen();
  const at = Math.min(Math.max(0, reading), Math.max(0, parts.length - 1));
  const part = parts[at];
  if (part === undefined) {
    return (
      <ScreenFrame line={line} title={words.reading.title} timer={false}>
        <div className={styles.empty}>
          <Empty title={words.reading.empty} />
        </div>
      </ScreenFrame>
    );
  }
  const letters = part.text.join(' ').length;
  return (
    <ScreenFrame
      line={line}
      title={words.reading.title}
      timer={false}
      aside={
        <div className={styles.progress}>
          <p>
            {words.reading.clause} <b className="num">{at + 1}</b> {words.reading.of(parts.length)}
          </p>
          <ol aria-hidden="true">
            {parts.map((each, index) => (
              <li key={each.label} data-state={index < at ? 'read' : index === at ? 'now' : 'next'} />
            ))}
          </ol>
        </div>
      }
    >
      <div className={styles.reading}>
        <Beside part={parts[at - 1]} read={words.reading.done} />
        <section
          className={styles.now}
          data-length={letters > 420 ? 'long' : letters > 230 ? 'middle' : 'short'}
        >
          <h2>{part.label}</h2>
          {part.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
        <Beside part={parts[at + 1]} />
      </div>
    </ScreenFrame>
  );
}

/** The clause before or after, as one line. */
function Beside({ part, read }: { part: DraftPart | undefined; read?: string | undefined }) {
  if (part === undefined) return <p className={styles.beside} />;
  const text = part.text.join(' ');
  const first = text.length <= 70 ? text : `${text.slice(0, text.lastIndexOf(' ', 70))} …`;
  return (
    <p className={styles.beside}>
      <span>
        {part.label} · {first}
      </span>
      {read !== undefined && <Icon of={Check} label={read} className={styles.tick} />}
    </p>
  );
}
