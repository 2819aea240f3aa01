/**
 * Activities as bars over the periods: years, and quarters while there are few years. Bars of one row that share a time lie
 * in lanes below each other. Words never leave a bar; a bar without funds is dashed and says so.
 */

import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import type { Quarter } from '@mufakat/shared/cards/card.ts';

import { Icon } from './Icon.tsx';
import styles from './Roadmap.module.css';

export interface RoadmapBar {
  readonly id: string;
  readonly title: string;
  readonly meta?: string | undefined;
  readonly from: Quarter;
  readonly to: Quarter;
  /** What is missing, e.g. "dana belum ada". */
  readonly gap?: string | undefined;
}

export interface RoadmapRow {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly bars: readonly RoadmapBar[];
}

export interface RoadmapProps {
  horizon: { readonly from: number; readonly to: number };
  periods: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  rows: readonly RoadmapRow[];
  /** Heads the titles at the left. */
  heading: string;
  /** Roman or plain figures of the quarters, `common.quarters`. */
  quarters: readonly string[];
  /** Makes the bars buttons. */
  onChoose?: ((id: string) => void) | undefined;
}

/** With more years than this a quarter would be narrower than a word. */
const YEARS_WITH_QUARTERS = 4;

export function Roadmap(props: RoadmapProps) {
  const { horizon, periods, rows, heading, quarters, onChoose } = props;
  const years = Array.from({ length: horizon.to - horizon.from + 1 }, (_, at) => horizon.from + at);
  const cells = years.length <= YEARS_WITH_QUARTERS ? 4 : 1;
  const count = years.length * cells;
  const columns = { gridTemplateColumns: `repeat(${count}, minmax(0, 1fr))` };
  const columnOf = (year: number) => (year - horizon.from) * cells + 1;
  return (
    <div className={styles.map}>
      <div className={styles.head}>
        <span className={styles.heading}>{heading}</span>
        <div className={styles.scale} style={columns} aria-hidden="true">
          {periods.map((period) => (
            <span
              key={period.name}
              className={styles.period}
              style={{ gridRow: 1, gridColumn: `${columnOf(period.from)} / ${columnOf(period.to) + cells}` }}
            >
              {period.name}
            </span>
          ))}
          {years.map((year) => (
            <b
              key={year}
              className={styles.year}
              style={{ gridRow: 2, gridColumn: `${columnOf(year)} / span ${cells}` }}
            >
              {year}
            </b>
          ))}
          {cells === 4 &&
            years.flatMap((year) =>
              quarters.map((quarter, at) => (
                <span
                  key={`${year}-${quarter}`}
                  className={styles.quarter}
                  style={{ gridRow: 3, gridColumn: columnOf(year) + at }}
                >
                  {quarter}
                </span>
              )),
            )}
        </div>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <p className={styles.title}>
              {row.number !== null && <b className={styles.number}>{row.number}</b>}
              <span>{row.title}</span>
            </p>
            <ul className={styles.bars} style={{ ...columns, backgroundSize: `${100 / count}% 100%` }}>
              {lanes(row.bars, horizon, cells).map(({ bar, from, to, lane }) => (
                <li
                  key={bar.id}
                  className={styles.bar}
                  data-gap={bar.gap !== undefined || undefined}
                  style={{ gridColumn: `${from} / ${to}`, gridRow: lane }}
                >
                  <Bar bar={bar} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Bar({
  bar,
  onChoose,
}: {
  bar: RoadmapBar;
  onChoose?: ((id: string) => void) | undefined;
}): ReactNode {
  const inside = (
    <>
      <b>{bar.title}</b>
      {bar.meta !== undefined && <small>{bar.meta}</small>}
      {bar.gap !== undefined && (
        <small className={styles.gap}>
          <Icon of={CircleAlert} /> {bar.gap}
        </small>
      )}
    </>
  );
  if (onChoose === undefined) return inside;
  return (
    <button type="button" className={styles.button} onClick={() => onChoose(bar.id)}>
      {inside}
    </button>
  );
}

/** Places bars on the scale, cut to the horizon, each in the first lane that is free at its time. */
function lanes(bars: readonly RoadmapBar[], horizon: RoadmapProps['horizon'], cells: number) {
  const columnOf = ({ year, quarter }: Quarter, end: boolean) => {
    const within = cells === 1 ? 0 : (quarter ?? (end ? 4 : 1)) - 1;
    const column = (year - horizon.from) * cells + within + (end ? 2 : 1);
    return Math.min(Math.max(column, end ? 2 : 1), (horizon.to - horizon.from + 1) * cells + (end ? 1 : 0));
  };
  const ends: number[] = [];
  return [...bars]
    .sort((a, b) => columnOf(a.from, false) - columnOf(b.from, false))
    .map((bar) => {
      const from = columnOf(bar.from, false);
      const to = Math.max(from + 1, columnOf(bar.to, true));
      const free = ends.findIndex((end) => end <= from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = to;
      return { bar, from, to, lane: lane + 1 };
    });
}
