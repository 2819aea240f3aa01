/** How the pen stands: typing, saved, or a newer wording by somebody else, with the two ways on. */
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useDeskWords } from './desk-words.ts';
import styles from './PenMark.module.css';
import type { PenState } from './use-pen.ts';

export interface PenMarkProps {
  readonly state: PenState;
  readonly refused: string | null;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

export function PenMark({ state, refused, onTheirs, onMine }: PenMarkProps) {
  const words = useDeskWords().wording;
  if (state === 'newer') {
    return (
      <Notice
        tone="warn"
        action={
          <span className={styles.actions}>
            <Button size="small" onPress={onTheirs}>
              {words.takeTheirs}
            </Button>
            <Button size="small" onPress={onMine}>
              {words.keepMine}
            </Button>
          </span>
        }
      >
        {words.newer}
      </Notice>
    );
  }
  if (state === 'refused' && refused !== null) return <Notice tone="bad">{refused}</Notice>;
  return (
    <p className={styles.mark}>
      {state === 'saving' || state === 'typing' ? words.saving : state === 'saved' ? words.saved : '\u00a0'}
    </p>
  );
}
