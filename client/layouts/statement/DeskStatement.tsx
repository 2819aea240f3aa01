/** A step that settles one sentence: its clusters beside the pen, and the round on what was written. */
import { DecidePanel } from '../deciding/DecidePanel.tsx';
import type { LayoutProps } from '../layout-props.ts';
import { StepWall } from '../wall/StepWall.tsx';
import styles from './DeskStatement.module.css';
import { StatementEditor } from './StatementEditor.tsx';
import { useSection } from '../../hooks/useSection.ts';

export function DeskStatement({ seen }: LayoutProps) {
  const polls = (useSection('poll')?.polls ?? []).filter((poll) => poll.step === seen.step.id);
  const { state } = seen.row;
  const decides = state === 'deciding' || polls.length > 0;
  const writes = state !== 'prepared' && state !== 'open';
  return (
    <div className={styles.split} data-writing={writes || undefined}>
      {!(decides && state !== 'discussion') && (
        <div className={styles.wall}>
          <StepWall seen={seen} />
        </div>
      )}
      {writes && (
        <div className={styles.pen}>
          <StatementEditor seen={seen} />
          {decides && <DecidePanel seen={seen} />}
        </div>
      )}
    </div>
  );
}
