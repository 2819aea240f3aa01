/**
 * A poll that was closed: what was decided, and beside it how: way, rule, figures, time. What the facilitator moved is marked;
 * ties are always shown. Splits by unsur come only as the room gives them [B4].
 */
import type { OutcomeSection, PollView } from '@mufakat/shared/workshop/view.ts';

import { Empty } from '../../parts/Empty.tsx';
import { ruleOf } from '../../ways/rule.ts';
import { SCREEN_WAYS } from '../../ways/screen.ts';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import { stepLine, type ScreenStepProps } from '../screen-step.ts';
import { usePage } from '../use-pages.ts';
import styles from './ScreenOutcome.module.css';

export interface ScreenPollProps extends ScreenStepProps {
  readonly poll: PollView;
  readonly outcome: OutcomeSection;
}

export function ScreenOutcome(props: ScreenPollProps) {
  const { poll, step, language, outcome } = props;
  const { words, common, method, room } = useScreen();
  const { result } = poll;
  const way = SCREEN_WAYS[poll.params.way];
  const settled = outcome.rows.map((row) => ({ ...row, id: row.group }));
  const pages = result === null ? 1 : (way.pages?.({ ...props, result, settled }, common) ?? 1);
  const page = usePage(pages);
  const clock =
    poll.closedAt === null
      ? ''
      : common.numbers.clock(new Date(poll.closedAt).toISOString(), room.settings.timeZone);
  const line = `${stepLine(method, step, language, common)} · ${words.outcome.of(common.ways[poll.params.way])}`;
  if (result === null || poll.state === 'void') {
    return (
      <ScreenFrame line={line} title={poll.question} timer={false}>
        <div className={styles.middle}>
          <Empty title={words.outcome.void} />
        </div>
      </ScreenFrame>
    );
  }
  const shown = { ...props, result, settled };
  const foot = (
    <>
      <b className="num">{way.figures(result, words, common)}</b>
      <span>{way.rule?.(words) ?? ruleOf(poll.params, common)}</span>
      {pages > 1 && <span>{words.foot.page(page + 1, pages)}</span>}
      {poll.round > 1 && <span>{words.outcome.round(poll.round)}</span>}
      <span className="end">{words.outcome.way(common.ways[poll.params.way], clock)}</span>
    </>
  );
  return (
    <ScreenFrame line={line} title={way.headline(shown, words)} timer={false} foot={foot}>
      <way.Outcome {...shown} page={page} />
    </ScreenFrame>
  );
}
