/** The sentence of the step: one pen, saved after each pause, with its earlier wordings [W6]. */
import { useCallback } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';
import { lengthOf } from '@mufakat/shared/cards/limits.ts';

import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Sheet } from '../deciding/Sheet.tsx';
import { useDesk } from '../desk-context.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { PenMark } from '../PenMark.tsx';
import { useOrder } from '../use-order.ts';
import { usePen } from '../use-pen.ts';
import styles from './StatementEditor.module.css';

const EARLIER_SHOWN = 5;

export function StatementEditor({ seen }: { readonly seen: StepSeen }) {
  const words = useDeskWords();
  const common = useCommonWords();
  const { may } = useDesk();
  const { order, refused } = useOrder();
  const zone = useSection('room')?.settings.timeZone ?? 'Asia/Jakarta';
  const step = seen.step.id as StepId;
  const { statement } = seen.row;
  const save = useCallback(
    (text: string, rev: number) => order({ name: 'statement.word', step, text, rev }),
    [order, step],
  );
  const pen = usePen({ value: statement?.text ?? '', rev: statement?.rev ?? 0, save });
  const writes = may('statement.word') && seen.row.state !== 'closed';
  const earlier = [...(statement?.history ?? [])].reverse().slice(1, 1 + EARLIER_SHOWN);
  return (
    <div className={styles.place}>
      <Sheet
        title={words.statement.title}
        aside={
          statement === null ? undefined : (
            <span className={styles.rev}>{words.statement.rev(statement.rev)}</span>
          )
        }
      >
        {statement?.settledBy != null && <Notice tone="good">{words.statement.settled}</Notice>}
        {writes ? (
          <>
            <div className={styles.pen}>
              <TextField
                label={words.statement.title}
                labelHidden
                placeholder={words.statement.placeholder}
                hint={words.statement.hint}
                rows={6}
                value={pen.shown}
                onChange={pen.write}
                onBlur={pen.leave}
              />
            </div>
            <div className={styles.foot}>
              <PenMark state={pen.state} refused={refused} onTheirs={pen.takeTheirs} onMine={pen.keepMine} />
              <span className={styles.rev}>{words.statement.length(lengthOf(pen.shown))}</span>
            </div>
          </>
        ) : (
          <p className={styles.text}>{statement?.text ?? words.statement.empty}</p>
        )}
        {earlier.length > 0 && (
          <details>
            <summary>{words.statement.history}</summary>
            <ol className={styles.earlier}>
              {earlier.map((entry) => (
                <li key={entry.at}>
                  <p>{entry.text}</p>
                  <small>{common.numbers.clock(new Date(entry.at).toISOString(), zone)}</small>
                  {writes && (
                    <Button size="small" onPress={() => pen.write(entry.text)}>
                      {words.statement.use}
                    </Button>
                  )}
                </li>
              ))}
            </ol>
          </details>
        )}
      </Sheet>
    </div>
  );
}
