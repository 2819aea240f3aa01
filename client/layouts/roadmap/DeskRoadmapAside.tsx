/** Who pays for the plan, its sum, and what nobody pays for yet. */
import { CircleAlert } from 'lucide-react';

import type { StepId } from '@mufakat/shared/cards/card.ts';

import { useSection } from '../../hooks/useSection.ts';
import { RailSection } from '../../parts/RailSection.tsx';
import { TodoList } from '../../parts/TodoList.tsx';
import type { LayoutProps } from '../layout-props.ts';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { useWallOf } from '../wall/use-wall.ts';
import styles from './DeskRoadmapAside.module.css';
import { costBySource, factsOf, type Activity } from './roadmap-rows.ts';

export function DeskRoadmapAside({ seen }: LayoutProps) {
  const words = useDeskWords();
  const common = useCommonWords();
  const horizon = useSection('room')?.settings.horizon;
  const { model } = useWallOf(seen.step.id as StepId, false);
  const activities: Activity[] = [...model.sheets, ...model.loose].map((sheet) => ({
    id: sheet.id,
    title: sheet.title,
    facts: factsOf(seen.kinds[0], sheet.wording),
  }));
  const sources = costBySource(activities);
  if (sources.length === 0) return null;
  const total = sources.reduce((sum, each) => sum + each.sum, 0);
  const most = Math.max(1, ...sources.map((each) => each.sum));
  const byYear = (horizon === undefined ? [] : yearsOf(horizon)).map((year) => ({
    year,
    sum: costOfYear(activities, year),
  }));
  const mostInYear = Math.max(1, ...byYear.map((each) => each.sum));
  const unpaid = activities.filter(
    ({ facts }) => facts !== null && facts.cost !== null && facts.funds.trim() === '',
  );
  return (
    <>
      <RailSection title={words.roadmap.funds} aside={common.numbers.rupiahShort(total)}>
        <ul className={styles.sources}>
          {sources.map(({ source, sum }) => (
            <li key={source} data-gap={source === '' || undefined}>
              <span>{source === '' ? words.roadmap.noFundsRow : source}</span>
              <i style={{ width: `${(100 * sum) / most}%` }} aria-hidden="true" />
              <b>{common.numbers.rupiahShort(sum)}</b>
            </li>
          ))}
        </ul>
      </RailSection>
      <RailSection title={words.roadmap.perYear}>
        <ul className={styles.sources}>
          {byYear.map(({ year, sum }) => (
            <li key={year}>
              <span>{year}</span>
              <i style={{ width: `${(100 * sum) / mostInYear}%` }} aria-hidden="true" />
              <b>{common.numbers.rupiahShort(sum)}</b>
            </li>
          ))}
        </ul>
      </RailSection>
      {unpaid.length > 0 && (
        <RailSection title={words.attention.todo} badge={unpaid.length}>
          <TodoList
            todos={unpaid.map((activity) => ({
              id: activity.id,
              icon: CircleAlert,
              tone: 'bad',
              title: words.roadmap.fundsMissing,
              text: `${activity.title}, ${common.numbers.rupiahShort(activity.facts?.cost ?? 0)}`,
            }))}
          />
        </RailSection>
      )}
    </>
  );
}

function yearsOf({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Whole rupiah of the activities that begin in a year: nobody has said how a sum is spread over the years of a bar. */
function costOfYear(activities: readonly Activity[], year: number): number {
  return activities.reduce(
    (sum, { facts }) => (facts?.from.year === year ? sum + (facts.cost ?? 0) : sum),
    0,
  );
}
