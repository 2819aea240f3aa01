/**
 * Options in order of rank with the acceptance line between them. The line is dragged, or moved with the arrow keys; single
 * options are ticked. Ties are always named.
 */
import { Check, GripHorizontal, X } from 'lucide-react';
import { useRef, type ComponentType, type KeyboardEvent, type PointerEvent } from 'react';

import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import type { RowFigureProps } from '../../ways/way-faces.ts';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import type { AcceptRowsProps } from './accept-rows.ts';
import styles from './AcceptLine.module.css';
import { CeilingMark, reachIn, SumSoFar } from './Ceiling.tsx';
import { changeVerdict, lineOf, moveLine, needsReason, type Verdict } from './verdicts.ts';

export interface AcceptLineProps extends AcceptRowsProps {
  /** What the way counted for an option, beside its title. */
  readonly FigureOf?: ComponentType<RowFigureProps>;
}

export function AcceptLine({ poll, rows, writes, budget, onChange, FigureOf }: AcceptLineProps) {
  const reach = reachIn(budget, rows);
  const list = useRef<HTMLOListElement>(null);
  const line = lineOf(rows);
  const move = (to: number) => {
    const next = Math.max(0, Math.min(rows.length, to));
    if (next !== line) onChange(moveLine(rows, next));
  };
  /** The line goes below every row whose middle lies above the pointer. */
  const dragTo = (y: number) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    move(
      items.filter((item) => {
        const box = item.getBoundingClientRect();
        return box.top + box.height / 2 < y;
      }).length,
    );
  };
  const handle = writes ? <LineHandle line={line} of={rows.length} onMove={move} onDrag={dragTo} /> : null;
  return (
    <ol ref={list} className={styles.rows}>
      {line === 0 && <li className={styles.line}>{handle}</li>}
      {rows.flatMap((row, at) => {
        const item = (
          <AcceptRow
            key={row.group}
            row={row}
            poll={poll}
            writes={writes}
            FigureOf={FigureOf}
            sum={reach?.sums[at] ?? null}
            onAccept={(accepted) => onChange(changeVerdict(rows, row.group, { accepted }))}
          />
        );
        const marked =
          budget !== null && at === reach?.passesAt
            ? [
                <li key="ceiling">
                  <CeilingMark ceiling={budget.ceiling} />
                </li>,
                item,
              ]
            : [item];
        return at + 1 === line
          ? [
              ...marked,
              <li key="line" className={styles.line}>
                {handle}
              </li>,
            ]
          : marked;
      })}
    </ol>
  );
}

function AcceptRow({
  row,
  poll,
  writes,
  FigureOf,
  sum,
  onAccept,
}: {
  readonly row: Verdict;
  readonly poll: PollView | null;
  readonly writes: boolean;
  readonly FigureOf: ComponentType<RowFigureProps> | undefined;
  readonly sum: number | null;
  readonly onAccept: (accepted: boolean) => void;
}) {
  const words = useDeskWords();
  const common = useCommonWords();
  const option = poll?.result?.tally.options.find((each) => each.option === row.group);
  const most = Math.max(1, ...(poll?.result?.tally.options.map((each) => each.votes) ?? []));
  return (
    <li data-row="true" className={styles.row} data-accepted={row.accepted || undefined}>
      <b className={styles.rank}>
        {option !== undefined && (
          <>
            <span className="visually-hidden">
              {option.rank === null ? common.outcome.noRank : common.outcome.rank(option.rank)}
            </span>
            <span aria-hidden="true">{option.rank ?? '–'}</span>
          </>
        )}
      </b>
      <span className={styles.title}>
        {row.title} {option?.tied === true && <em className={styles.tied}>{common.outcome.tied}</em>}
        {option?.rank === null && <em className={styles.tied}>{common.outcome.tooLittle}</em>}
        {sum !== null && <SumSoFar sum={sum} />}
        {needsReason(row) && <small className={styles.differs}>{words.line.differs}</small>}
      </span>
      {option !== undefined && FigureOf !== undefined && <FigureOf option={option} most={most} />}
      {writes ? (
        <Button
          size="small"
          icon={row.accepted ? Check : X}
          pressed={row.accepted}
          label={`${row.accepted ? words.line.isAccepted : words.line.isNot}: ${row.title}`}
          onPress={() => onAccept(!row.accepted)}
        >
          {row.accepted ? words.line.isAccepted : words.line.isNot}
        </Button>
      ) : (
        <span className={styles.standing}>
          <Icon of={row.accepted ? Check : X} />
          {row.accepted ? words.line.isAccepted : words.line.isNot}
        </span>
      )}
    </li>
  );
}

function LineHandle({
  line,
  of,
  onMove,
  onDrag,
}: {
  readonly line: number;
  readonly of: number;
  readonly onMove: (to: number) => void;
  readonly onDrag: (y: number) => void;
}) {
  const words = useDeskWords().line;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowUp: line - 1,
      ArrowLeft: line - 1,
      ArrowDown: line + 1,
      ArrowRight: line + 1,
      Home: 0,
      End: of,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onMove(to);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
  };
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native range has no place between the rows of a list
      role="slider"
      tabIndex={0}
      className={styles.handle}
      aria-orientation="vertical"
      aria-label={words.title}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={line}
      aria-valuetext={words.handle(line, of)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(event.clientY);
      }}
    >
      <Icon of={GripHorizontal} />
      {words.title}
    </span>
  );
}
