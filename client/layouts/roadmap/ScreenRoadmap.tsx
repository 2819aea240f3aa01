/** The action plan over the periods, as the documents print it: activities as bars, their sum, who pays. */
import { CircleAlert } from 'lucide-react';

import type { Field } from '@mufakat/shared/cards/card.ts';
import type { PlayedMethod, Step } from '@mufakat/shared/methods/schema.ts';
import { kindById, kindsOf } from '@mufakat/shared/methods/walk.ts';
import { drawRoadmap } from '@mufakat/shared/result/pictures/roadmap.ts';
import { titleOfFields } from '@mufakat/shared/workshop/groups.ts';

import { Empty } from '../../parts/Empty.tsx';
import { Icon } from '../../parts/Icon.tsx';
import type { RoadmapRow } from '../../parts/Roadmap.tsx';
import { HALL_CLOSE } from '../../parts/chart/looks.ts';
import { Drawing } from '../../parts/Drawing.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import { stepLine, type ScreenStepProps } from '../screen-step.ts';
import { usePage } from '../use-pages.ts';
import { costBySource, factsOf, roadmapRows, type Activity } from './roadmap-rows.ts';
import styles from './ScreenRoadmap.module.css';

/** Sources named in the foot; the desk has them all. */
const SOURCES = 3;
export function ScreenRoadmap({ step, row, board, accepted, language }: ScreenStepProps) {
  const { words, common, method, room } = useScreen();
  const { horizon, periods } = room.settings;
  const activities: Activity[] = board.groups.map((group) => ({
    id: group.id,
    title: titleOfFields(method, group.kind, group.wording),
    facts: factsOf(kindById(method, group.kind) ?? undefined, group.wording),
  }));
  const linked = new Set<string>(activities.map(({ facts }) => facts?.programme ?? ''));
  // Numbered as on the desk: among the programmes alone, whether or not they have an activity.
  const link = linkOf(method, step);
  const programmes = accepted
    .filter((group) => group.accepted && group.step === link?.step)
    .map((group, index) => ({
      id: group.id,
      title: titleOfFields(method, group.kind, group.wording),
      number: index + 1,
    }))
    .filter(({ id }) => linked.has(id));
  const rows = roadmapRows(activities, programmes, common, words.roadmap.unfunded);
  // Activities that belong to nothing by their kind are the rows themselves.
  const drawn: readonly RoadmapRow[] =
    link === undefined
      ? rows
          .flatMap(({ bars }) => bars)
          .map((bar, index) => ({
            id: bar.id,
            number: index + 1,
            title: bar.title,
            bars: [{ ...bar, title: '' }],
          }))
      : rows;
  const pages = drawRoadmap(
    {
      horizon,
      periods,
      heading: link?.name[language] ?? kindsOf(method, step)[0]?.fields[0]?.name[language] ?? '',
      rows: drawn.map(({ number, title, bars }) => ({
        number,
        title,
        bars: bars.map((bar) => ({
          title: bar.title,
          meta: bar.meta ?? '',
          missing: bar.gap ?? '',
          when: { from: bar.from, to: bar.to },
        })),
      })),
      quarters: common.quarters,
      unscheduled: '',
    },
    HALL_CLOSE,
  );
  const page = usePage(pages.length);
  const sources = costBySource(activities);
  const total = sources.reduce((sum, each) => sum + each.sum, 0);
  const unfunded = sources.find(({ source }) => source === '');
  const line = stepLine(method, step, language, common, row);
  return (
    <ScreenFrame
      line={line}
      title={step.task[language]}
      ground="surface"
      foot={
        <>
          {total === 0 && <b className="num">{words.roadmap.activities(activities.length)}</b>}
          {total > 0 && <b className="num">{words.roadmap.total(common.numbers.rupiahShort(total))}</b>}
          {sources
            .filter(({ source }) => source !== '')
            .slice(0, pages.length > 1 ? SOURCES - 1 : SOURCES)
            .map(({ source, sum }) => (
              <span key={source}>
                {source} {common.numbers.rupiahShort(sum)}
              </span>
            ))}
          {unfunded !== undefined && (
            <b className={styles.gap}>
              <Icon of={CircleAlert} /> {words.roadmap.unfunded} {common.numbers.rupiahShort(unfunded.sum)}
            </b>
          )}
          {pages.length > 1 && <span className="end">{words.foot.page(page + 1, pages.length)}</span>}
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
          <Drawing svg={pages[page]?.svg ?? ''} label={words.roadmap.picture(rows.map(saidOf))} />
        </div>
      )}
    </ScreenFrame>
  );
}

/** "3. Patroli gabungan: latih regu, patroli bulanan" */
function saidOf({ number, title, bars }: RoadmapRow): string {
  const said = bars.map((bar) => [bar.title, bar.meta, bar.gap].filter(Boolean).join(', ')).join('; ');
  return `${number === null ? '' : `${number}. `}${title}: ${said}`;
}

/** The field by which the cards of this step name groups of an earlier one. */
function linkOf(method: PlayedMethod, step: Step): Extract<Field, { kind: 'link' }> | undefined {
  return kindsOf(method, step)
    .flatMap((kind) => kind.fields)
    .find((field) => field.kind === 'link');
}
