/** The outcome of a way that ranks, on the phone: the accepted first, the line, and what each option got. */
import type { ReactNode } from 'react';

import type { OptionTally, ProgrammeClass } from '@mufakat/shared/polls/way.ts';

import { useSection } from '../hooks/useSection.ts';
import { kindOf } from '../layouts/kind-of.ts';
import { usePhone } from '../layouts/phone-context.tsx';
import { CardChip } from '../parts/Card.tsx';
import styles from './RankedOnPhone.module.css';
import type { ClosedProps } from './way-faces.ts';

/** An option of the poll as it stands: what the facilitator settled goes before what was counted. */
export interface RankedRow {
  readonly tally: OptionTally;
  readonly isAccepted: boolean;
  readonly class: ProgrammeClass | null;
  readonly reason: string | null;
}

/** The rows of a closed poll, in no order yet. */
export function useRankedRows({ result }: ClosedProps): readonly RankedRow[] {
  const settled = useSection('outcome')?.rows ?? [];
  return result.tally.options.map((tally) => {
    const verdict = settled.find((row) => row.group === tally.option);
    return {
      tally,
      isAccepted: verdict?.accepted ?? result.proposed.includes(tally.option),
      class: verdict?.class ?? tally.class,
      reason: verdict?.reason ?? null,
    };
  });
}

export interface RankedProps extends ClosedProps {
  /** In order. */
  readonly rows: readonly RankedRow[];
  /** Absent = how many were accepted. */
  readonly title?: string;
  /** Between the title and the rows. */
  readonly picture?: ReactNode;
  /** Above the first row of a part. */
  readonly headingOf?: (row: RankedRow, before: RankedRow | undefined) => ReactNode;
  readonly figuresOf: (row: RankedRow) => ReactNode;
}

export function RankedOnPhone({ poll, rows, title, picture, headingOf, figuresOf }: RankedProps) {
  const { words, common, language, method, room } = usePhone();
  const options = new Map(poll.options.map((option) => [option.id, option]));
  const kind = kindOf(method, poll.options.find((option) => option.kind !== null)?.kind ?? null);
  const clock =
    poll.closedAt === null
      ? '–'
      : common.numbers.clock(new Date(poll.closedAt).toISOString(), room.settings.timeZone);
  return (
    <>
      <div>
        <h2 className={styles.title}>
          {title ??
            words.outcome.acceptedTitle(rows.filter((row) => row.isAccepted).length, kind.name[language])}
        </h2>
        <p className={styles.lead}>{words.outcome.ofAll(poll.options.length, clock)}</p>
      </div>
      {picture}
      <ol className={styles.rank}>
        {rows.map((row, at) => {
          const before = rows[at - 1];
          const { tally } = row;
          const isLine = before !== undefined && !row.isAccepted && before.isAccepted;
          const heading = headingOf?.(row, before) ?? null;
          return (
            <li key={tally.option} data-line={isLine || undefined} data-out={!row.isAccepted || undefined}>
              {isLine && <p className={styles.line}>{common.outcome.line}</p>}
              {heading !== null && <p className={styles.line}>{heading}</p>}
              <CardChip look={kind}>
                <span className="visually-hidden">
                  {tally.rank === null ? common.outcome.noRank : common.outcome.rank(tally.rank)}
                </span>
                <span aria-hidden="true">{tally.rank ?? '–'}</span>
              </CardChip>
              <div className={styles.ranked}>
                <p className={styles.name}>{options.get(tally.option)?.text}</p>
                <p className={styles.figures}>
                  {figuresOf(row)}
                  {tally.tied && tally.votes > 0 && <b>{common.outcome.tied}</b>}
                </p>
                {row.reason !== null && row.reason !== '' && (
                  <p className={styles.reason}>{words.outcome.reason(row.reason)}</p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The accepted before the others, then in order of rank, at the end what has none. */
export function acceptedFirst(a: RankedRow, b: RankedRow): number {
  const place = ({ tally }: RankedRow) => tally.rank ?? Number.MAX_SAFE_INTEGER;
  return Number(b.isAccepted) - Number(a.isAccepted) || place(a) - place(b);
}
