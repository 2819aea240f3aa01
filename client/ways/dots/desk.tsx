/** Dot vote on the desk. */
import { Minus, Plus } from 'lucide-react';

import { AcceptLine } from '../../layouts/deciding/AcceptLine.tsx';
import type { AcceptRowsProps } from '../../layouts/deciding/accept-rows.ts';
import { useCommonWords, useDeskWords } from '../../layouts/desk-words.ts';
import { Button } from '../../parts/Button.tsx';
import { Figure } from '../Figure.tsx';
import row from '../params.module.css';
import { RowBar } from '../RowBar.tsx';
import type { BallotFieldsProps, DeskWay, ParamsFieldsProps, RowFigureProps } from '../way-faces.ts';
import styles from './desk.module.css';

export const dotsOnDesk: DeskWay<'dots'> = {
  ParamsFields,
  BallotFields,
  Outcome: null,
  AcceptRows,
  acceptWords: ({ line }) => line,
  question: (_asked, { poll }) => poll.questions.dots,
  counted: ({ result }) => result.voted,
  another: ({ poll }) => poll.another,
};

function ParamsFields({ params, onParams }: ParamsFieldsProps<'dots'>) {
  const words = useDeskWords().poll;
  return (
    <div className={row.row}>
      <Figure label={words.dots} value={params.dots} onChange={(dots) => onParams({ dots })} />
      <Figure
        label={words.maxPerOption}
        value={params.maxPerOption}
        onChange={(maxPerOption) => onParams({ maxPerOption })}
      />
    </div>
  );
}

function BallotFields({ poll, params, choice, onChange }: BallotFieldsProps<'dots'>) {
  const words = useDeskWords().behalf;
  const common = useCommonWords();
  const placed = choice?.dots ?? [];
  const left = params.dots - placed.reduce((sum, each) => sum + each.dots, 0);
  const put = (option: string, count: number) => {
    const others = placed.filter((each) => each.option !== option);
    onChange({ way: 'dots', dots: count === 0 ? others : [...others, { option, dots: count }] });
  };
  return (
    <>
      <p aria-live="polite">
        <b>{words.dotsLeft(left)}</b>
      </p>
      <ul className={styles.choice}>
        {poll.options.map((option) => {
          const count = placed.find((each) => each.option === option.id)?.dots ?? 0;
          return (
            <li key={option.id}>
              <span>{option.text}</span>
              <span className={styles.placed}>
                <Button
                  size="small"
                  icon={Minus}
                  label={`${words.less}: ${option.text}`}
                  disabled={count === 0}
                  onPress={() => put(option.id, count - 1)}
                />
                <span aria-hidden="true">{count}</span>
                <span className="visually-hidden">{common.outcome.dots(count)}</span>
                <Button
                  size="small"
                  icon={Plus}
                  label={`${words.more}: ${option.text}`}
                  disabled={left === 0 || count >= params.maxPerOption}
                  onPress={() => put(option.id, count + 1)}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function AcceptRows(props: AcceptRowsProps) {
  return <AcceptLine {...props} FigureOf={DotsOfOption} />;
}

function DotsOfOption({ option, most }: RowFigureProps) {
  const { outcome } = useCommonWords();
  return (
    <RowBar
      of="dots"
      share={option.votes / most}
      text={String(option.votes)}
      said={`${outcome.dots(option.votes)}, ${outcome.people(option.supporters)}`}
    />
  );
}
