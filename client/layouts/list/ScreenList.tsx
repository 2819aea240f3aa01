/**
 * A list in the hall. A step that works on another step's cards (the filter on programmes) shows those, as the wall they hang
 * on; else its own. In the hall a list is a wall: people look for their card, not for a row. Cards that each answer several
 * rows of an earlier step are a matrix too, in turn with the wall, once they are talked about.
 */
import { kindById, kindsOf } from '@mufakat/shared/methods/walk.ts';
import { drawMarks, type MarksPicture } from '@mufakat/shared/result/pictures/marks.ts';
import { titleOfFields } from '@mufakat/shared/workshop/groups.ts';

import { HALL } from '../../parts/chart/looks.ts';
import { Drawing } from '../../parts/Drawing.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import { stepLine, type ScreenStepProps } from '../screen-step.ts';
import { usePage } from '../use-pages.ts';
import { ScreenWall } from '../wall/ScreenWall.tsx';
import styles from './ScreenList.module.css';

export function ScreenList(props: ScreenStepProps) {
  const { step, row, language } = props;
  const { words, common, method } = useScreen();
  const marks = useMarksOf(props);
  const given = row.state === 'open' ? null : marks;
  const drawings = given === null ? [] : drawMarks(given, HALL);
  // The wall has the even pages, whatever it turns in itself.
  const page = usePage(drawings.length * 2);
  if (given === null || page % 2 === 0) return <ScreenWall {...props} />;
  const said = given.rows.map(({ id, number, title }) => {
    const by = given.columns.filter((column) =>
      given.marks.some((mark) => mark.row === id && mark.column === column.id),
    );
    return `${number}. ${title}: ${by.map((column) => column.title).join(', ')}`;
  });
  return (
    <ScreenFrame
      line={stepLine(method, step, language, common, row)}
      title={step.task[language]}
      ground="surface"
    >
      <div className={styles.matrix}>
        <Drawing svg={drawings[(page - 1) / 2]?.svg ?? ''} label={words.wall.picture(said)} />
      </div>
    </ScreenFrame>
  );
}

/** Which rows the groups of the step answer; `null` where its cards answer none, or there are none yet. */
function useMarksOf({ step, board, accepted, language }: ScreenStepProps): MarksPicture | null {
  const { words, method } = useScreen();
  const marked = method.marked.find(({ kind }) => kindsOf(method, step).some(({ id }) => id === kind));
  const link = kindById(method, marked?.kind ?? '')?.fields.find(({ id }) => id === marked?.link);
  if (marked === undefined || link?.kind !== 'link') return null;
  const groups = board.groups.filter(({ kind }) => kind === marked.kind);
  const marks = groups.flatMap((group) => {
    const value = group.wording[link.id];
    return (Array.isArray(value) ? value : []).flatMap((row) =>
      typeof row === 'string' ? { row, column: group.id as string } : [],
    );
  });
  if (marks.length === 0) return null;
  return {
    heading: link.name[language],
    rows: accepted
      .filter((group) => group.accepted && group.step === link.step)
      .map((group, index) => ({
        id: group.id,
        number: index + 1,
        title: titleOfFields(method, group.kind, group.wording),
      })),
    columns: groups.map((group) => ({
      id: group.id,
      title: titleOfFields(method, group.kind, group.wording),
    })),
    marks,
    sum: words.wall.sum,
  };
}
