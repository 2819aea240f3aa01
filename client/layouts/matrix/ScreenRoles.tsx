/**
 * The role matrix as the documents print it: programmes down, actors across, every cell a badge with its answer. A programme
 * nobody is responsible for is the one thing the hall must not overlook. Large matrices turn their pages.
 */
import { CircleAlert, TriangleAlert } from 'lucide-react';

import { kindsOf } from '@mufakat/shared/methods/walk.ts';
import { drawRoles } from '@mufakat/shared/result/pictures/roles.ts';
import { titleOfFields } from '@mufakat/shared/workshop/groups.ts';
import type { AcceptedGroup } from '@mufakat/shared/workshop/view.ts';

import { HALL } from '../../parts/chart/looks.ts';
import { Drawing } from '../../parts/Drawing.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { linkName } from '../link-name.ts';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import { PLAIN, stepLine, type ScreenStepProps } from '../screen-step.ts';
import { usePage } from '../use-pages.ts';
import styles from './ScreenRoles.module.css';

export function ScreenRoles({ step, row, roles, accepted, language }: ScreenStepProps) {
  const { words, common, method } = useScreen();
  const titles = new Map(
    accepted.map((group) => [group.id, titleOfFields(method, group.kind, group.wording)]),
  );
  const actors = roles.actors.filter((actor) => roles.cells.some((cell) => cell.actor === actor.id));
  const titleOf = (programme: string) => titles.get(programme as AcceptedGroup['id']) ?? '';
  const pages = drawRoles(
    {
      heading: linkName(kindsOf(method, step)[0], language),
      rows: roles.programmes.map((programme, index) => ({
        id: programme,
        number: index + 1,
        title: titleOf(programme),
        missing: roles.gaps.includes(programme)
          ? common.roleGap
          : roles.clashes.some((each) => each.programme === programme)
            ? common.roleClash
            : '',
      })),
      actors,
      cells: roles.cells.map(({ programme, actor, ...cell }) => ({ ...cell, row: programme, actor })),
      roles: common.roles,
      answers: common.roleAnswers,
    },
    HALL,
  );
  const page = usePage(pages.length);
  const said = roles.programmes.map((programme, index) => {
    const cells = roles.cells.filter((cell) => cell.programme === programme);
    const each = cells.map((cell) =>
      words.roles.cell(
        actors.find(({ id }) => id === cell.actor)?.name ?? '',
        cell.roles.map((role) => common.roles[role]).join(', '),
        common.roleAnswers[cell.answer],
      ),
    );
    return `${index + 1}. ${titleOf(programme)}: ${each.join('; ')}`;
  });
  const answered = roles.cells.filter((cell) => cell.answer !== 'waiting').length;
  const line = stepLine(method, step, language, common, row);
  if (roles.programmes.length === 0 || actors.length === 0) {
    return (
      <ScreenFrame line={line} title={step.task[language]}>
        <div className={styles.empty}>
          <Empty look={{ ...PLAIN, shape: 'badge', icon: 'user-round-check' }} title={words.roles.empty}>
            {step.hint[language]}
          </Empty>
        </div>
      </ScreenFrame>
    );
  }
  const foot = (
    <>
      <b className="num">{words.roles.answered(answered, roles.cells.length)}</b>
      {roles.gaps.length > 0 && (
        <b className={styles.gap}>
          <Icon of={CircleAlert} /> {words.roles.gaps(roles.gaps.length)}
        </b>
      )}
      {roles.clashes.length > 0 && (
        <b className={styles.clash}>
          <Icon of={TriangleAlert} /> {words.roles.clashes(roles.clashes.length)}
        </b>
      )}
      {pages.length > 1 && <span className="end">{words.foot.page(page + 1, pages.length)}</span>}
    </>
  );
  return (
    <ScreenFrame line={line} title={step.task[language]} ground="surface" foot={foot}>
      <div className={styles.matrix}>
        <Drawing svg={pages[page]?.svg ?? ''} label={words.roles.picture(said)} />
      </div>
    </ScreenFrame>
  );
}
