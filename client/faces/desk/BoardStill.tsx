/** The board of the step a given workshop is in, as the desk has it, and nothing that can be done. For the preview of a method. */
import { mayCommand } from '@mufakat/shared/permissions/commands.ts';

import { useStep } from '../../hooks/useStep.ts';
import { DESK_LAYOUTS } from '../../layouts/desk.ts';
import { DeskProvider, type Desk } from '../../layouts/desk-context.tsx';
import { useCommonWords, useDeskWords, useErrorWords } from '../../layouts/desk-words.ts';
import styles from './DeskMiddle.module.css';

const nothing = () => {
  // A still board does nothing.
};
const STILL: Desk = {
  may: (name) => mayCommand('facilitator', 'open', 'running', name),
  say: nothing,
  notify: nothing,
  acted: nothing,
  look: nothing,
};

/** Loads what a board says, for who draws it where nothing may be waited for. */
export function useBoardWords(): void {
  useDeskWords();
  useCommonWords();
  useErrorWords();
}

export function BoardStill() {
  const seen = useStep();
  if (seen === undefined) return null;
  const { Board } = DESK_LAYOUTS[seen.step.layout];
  return (
    <DeskProvider value={STILL}>
      <div className={styles.still}>
        <Board seen={seen} />
      </div>
    </DeskProvider>
  );
}
