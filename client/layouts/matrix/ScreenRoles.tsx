/**
 * The role matrix: programmes down, actors across, every cell a badge with its answer. What is missing stands in red with its
 * words: a programme nobody is responsible for is the one thing the hall must not overlook. Large matrices turn their pages.
 */
import { Check, CircleAlert, Clock, MessageSquare, TriangleAlert, X } from 'lucide-react';

import { kindsOf } from '@mufakat/shared/methods/walk.ts';
import { titleOfFields } from '@mufakat/shared/workshop/groups.ts';

import { Empty } from '../../parts/Empty.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { RoleBadge, type RoleCode } from '../../parts/RoleBadge.tsx';
import { linkName } from '../link-name.ts';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import { PLAIN, stepLine, type ScreenStepProps } from '../screen-step.ts';
import { evenPages, usePage } from '../use-pages.ts';
import styles from './ScreenRoles.module.css';

const ROWS = 6;
const ACTORS = 9;
const ANSWERS = [
  { answer: 'confirmed', icon: Check },
  { answer: 'noted', icon: MessageSquare },
  { answer: 'waiting', icon: Clock },
  { answer: 'declined', icon: X },
] as const;
const LEGEND: readonly RoleCode[] = ['PJ', 'P', 'D', 'F', 'W'];

export function ScreenRoles({ step, row, roles, accepted, language }: ScreenStepProps) {
  const { words, common, method } = useScreen();
  const titles = new Map(
    accepted.map((group) => [group.id, titleOfFields(method, group.kind, group.wording)]),
  );
  const actors = roles.actors.filter((actor) => roles.cells.some((cell) => cell.actor === actor.id));
  const actorPages = evenPages(actors, ACTORS);
  const rowPages = evenPages(roles.programmes, ROWS);
  const pages = rowPages.length * actorPages.length;
  const page = usePage(pages);
  const shownActors = actorPages[page % actorPages.length] ?? [];
  const shownRows = rowPages[Math.floor(page / actorPages.length)] ?? [];
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
      <span className={`end ${styles.answers}`}>
        {ANSWERS.map(({ answer, icon }) => (
          <span key={answer}>
            <Icon of={icon} /> {common.roleAnswers[answer]}
          </span>
        ))}
      </span>
    </>
  );
  return (
    <ScreenFrame line={line} title={step.task[language]} ground="surface" foot={foot}>
      <div className={styles.matrix}>
        <table className={styles.table} data-wide={shownActors.length > 7 || undefined}>
          <thead>
            <tr>
              {/* The foot is full of what the signs mean. */}
              <th scope="col">
                {linkName(kindsOf(method, step)[0], language)}
                {pages > 1 && ` · ${words.foot.page(page + 1, pages)}`}
              </th>
              {shownActors.map((actor) => (
                <th key={actor.id} scope="col" className={styles.actor}>
                  {actor.name.length > 18 ? (
                    <>
                      <abbr aria-hidden="true">{actor.code}</abbr>
                      <span className="visually-hidden">{actor.name}</span>
                    </>
                  ) : (
                    actor.name
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shownRows.map((programme) => {
              const number = roles.programmes.indexOf(programme) + 1;
              const name = titles.get(programme) ?? '';
              const gap = roles.gaps.includes(programme);
              const clash = roles.clashes.some((each) => each.programme === programme);
              return (
                <tr key={programme}>
                  <th scope="row">
                    <b className={styles.number}>{number}</b>
                    {name}
                    {gap && (
                      <em className={styles.gap}>
                        <Icon of={CircleAlert} /> {common.roleGap}
                      </em>
                    )}
                    {clash && (
                      <em className={styles.clash}>
                        <Icon of={TriangleAlert} /> {common.roleClash}
                      </em>
                    )}
                  </th>
                  {shownActors.map((actor) => {
                    const cell = roles.cells.find(
                      (each) => each.programme === programme && each.actor === actor.id,
                    );
                    if (cell === undefined) {
                      return (
                        <td key={actor.id}>
                          <span className="visually-hidden">{words.roles.noCell}</span>
                        </td>
                      );
                    }
                    const named = cell.roles.map((role) => common.roles[role]).join(', ');
                    return (
                      <td key={actor.id}>
                        <RoleBadge
                          roles={cell.roles}
                          answer={cell.answer}
                          onPaper={cell.onPaper}
                          label={words.roles.cell(name, actor.name, named, common.roleAnswers[cell.answer])}
                        />
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
        <ul className={styles.legend}>
          {LEGEND.map((role) => (
            <li key={role}>
              <RoleBadge roles={[role]} /> {common.roles[role]}
            </li>
          ))}
        </ul>
      </div>
    </ScreenFrame>
  );
}
