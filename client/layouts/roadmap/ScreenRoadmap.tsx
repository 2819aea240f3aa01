/** The action plan over the periods: activities as bars, their sum, who pays. As many programmes a page as their words allow. */
import { CircleAlert } from 'lucide-react';

import type { Field } from '@mufakat/shared/cards/card.ts';
import type { PlayedMethod, Step } from '@mufakat/shared/methods/schema.ts';
import { kindById, kindsOf } from '@mufakat/shared/methods/walk.ts';
import { titleOfFields } from '@mufakat/shared/workshop/groups.ts';

import { Empty } from '../../parts/Empty.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Roadmap } from '../../parts/Roadmap.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import { stepLine, type ScreenStepProps } from '../screen-step.ts';
import { usePage } from '../use-pages.ts';
import { costBySource, factsOf, roadmapPages, roadmapRows, type Activity } from './roadmap-rows.ts';
import styles from './ScreenRoadmap.module.css';

/** Sources named in the foot; the desk has them all. */
const SOURCES = 3;
/** The picture at 1080 lines: 680 px of 29 px lines; a scale 1384 px wide of 14 px letters. */
const LINES = 23.6;
const LETTERS = 98;
const NAME_LETTERS = 21;

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
  const quarters = (horizon.to - horizon.from + 1) * 4;
  const pages = roadmapPages(rows, { lines: LINES, quarter: LETTERS / quarters, name: NAME_LETTERS });
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
          <Roadmap
            horizon={horizon}
            periods={periods}
            rows={pages[page] ?? []}
            heading={link?.name[language] ?? ''}
            quarters={common.quarters}
          />
        </div>
      )}
    </ScreenFrame>
  );
}

/** The field by which the cards of this step name groups of an earlier one. */
function linkOf(method: PlayedMethod, step: Step): Extract<Field, { kind: 'link' }> | undefined {
  return kindsOf(method, step)
    .flatMap((kind) => kind.fields)
    .find((field) => field.kind === 'link');
}
