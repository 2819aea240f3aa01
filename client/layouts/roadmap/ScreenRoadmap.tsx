/** The action plan over the periods: activities as bars, cost per year, their sum. Five programmes a page. */
import { titleOfFields } from '@mufakat/shared/workshop/groups.ts';

import { Empty } from '../../parts/Empty.tsx';
import { Roadmap } from '../../parts/Roadmap.tsx';
import { ScreenPage } from '../ScreenPage.tsx';
import { useScreen } from '../screen-context.tsx';
import { stepLine, type ScreenStepProps } from '../screen-step.ts';
import { evenPages, usePage } from '../use-pages.ts';
import { costByYear, factsOf, roadmapRows, type Activity } from './roadmap-rows.ts';
import styles from './ScreenRoadmap.module.css';

const ROWS = 5;

export function ScreenRoadmap({ step, row, board, accepted, language }: ScreenStepProps) {
  const { words, common, method, room } = useScreen();
  const { horizon, periods } = room.settings;
  const activities: Activity[] = board.groups.map((group) => ({
    id: group.id,
    title: titleOfFields(method, group.kind, group.wording),
    wording: group.wording,
  }));
  const linked = new Set<string>(activities.map(({ wording }) => factsOf(wording)?.programme ?? ''));
  const programmes = accepted
    .filter((group) => group.accepted)
    .map((group, index) => ({
      id: group.id,
      title: titleOfFields(method, group.kind, group.wording),
      number: index + 1,
    }))
    .filter(({ id }) => linked.has(id));
  const rows = roadmapRows(activities, programmes, common, words.roadmap.unfunded);
  const pages = evenPages(rows, ROWS);
  const page = usePage(pages.length);
  const sums = costByYear(activities, horizon);
  const total = activities.reduce((sum, { wording }) => sum + (factsOf(wording)?.cost ?? 0), 0);
  const line = stepLine(method, step, language, common);
  const title = row.state === 'discussion' ? words.discussion : step.task[language];
  return (
    <ScreenPage
      line={line}
      title={title}
      ground="surface"
      foot={
        <>
          <b className="num">{words.roadmap.activities(activities.length)}</b>
          {total > 0 && <b className="num">{words.roadmap.total(common.numbers.rupiahShort(total))}</b>}
          {pages.length > 1 && <span>{words.foot.page(page + 1, pages.length)}</span>}
        </>
      }
    >
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <Empty look={{ shape: 'cut', colour: 'aksi', icon: 'calendar-check' }} title={words.roadmap.empty}>
            {step.hint[language]}
          </Empty>
        </div>
      ) : (
        <div className={styles.roadmap}>
          <Roadmap
            horizon={horizon}
            periods={periods}
            rows={pages[page] ?? []}
            heading={words.roadmap.programme}
            quarters={common.quarters}
            totals={
              total > 0
                ? [...sums].map(([year, sum]) => ({ year, text: common.numbers.rupiahShort(sum) }))
                : undefined
            }
            totalsHeading={words.roadmap.costPerYear}
          />
        </div>
      )}
    </ScreenPage>
  );
}
