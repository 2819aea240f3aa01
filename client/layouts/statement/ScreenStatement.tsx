/**
 * One sentence for the whole hall, very large. While it is being made, the groups of phrases stand beside it; the longer the
 * sentence, the smaller its letters, never below what the last row can read.
 */
import { CornerDownRight } from 'lucide-react';

import { titleOfFields } from '@mufakat/shared/workshop/groups.ts';

import { Icon } from '../../parts/Icon.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import { keepTogether, stepLine, type ScreenStepProps } from '../screen-step.ts';
import { ScreenWall } from '../wall/ScreenWall.tsx';
import styles from './ScreenStatement.module.css';

export function ScreenStatement(props: ScreenStepProps) {
  const { step, row, board, language, polls } = props;
  const { words, common, method } = useScreen();
  const text = row.statement?.text ?? '';
  if (text === '') return <ScreenWall {...props} />;
  const settled =
    row.statement?.settledBy !== null || polls.some((poll) => poll.result?.tally.passed === true);
  const sources = board.groups
    .filter((group) => group.formed)
    .map((group) => titleOfFields(method, group.kind, group.wording))
    .filter(Boolean);
  return (
    <ScreenFrame
      line={stepLine(method, step, language, common, row)}
      title={settled ? words.statement.settled : words.statement.proposed}
      timer={!settled}
      foot={
        <>
          <b>{words.statement.from(board.cards.length)}</b>
          {sources.length > 0 && (
            <span className={styles.sources}>
              <Icon of={CornerDownRight} /> {sources.join(' · ')}
            </span>
          )}
        </>
      }
    >
      <div
        className={styles.statement}
        data-length={text.length > 320 ? 'long' : text.length > 190 ? 'middle' : 'short'}
      >
        <p>{keepTogether(text)}</p>
      </div>
    </ScreenFrame>
  );
}
