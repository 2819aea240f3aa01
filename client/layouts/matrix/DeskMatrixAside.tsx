/** What the matrix still lacks: gaps, clashes, notes, and who has not answered; or programmes nobody measures. */
import { CircleAlert, MessageSquare, TriangleAlert, type LucideIcon } from 'lucide-react';

import type { StepId } from '@mufakat/shared/cards/card.ts';
import type { RolesSection } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { RailSection } from '../../parts/RailSection.tsx';
import { TodoList, type Todo } from '../../parts/TodoList.tsx';
import type { LayoutProps } from '../layout-props.ts';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { linkOf } from '../list/by-link.ts';
import { useTitleOfGroup } from '../use-titles.ts';
import { useWallOf } from '../wall/use-wall.ts';
import styles from './DeskMatrixAside.module.css';
import { useLinkTargets } from './use-link-targets.ts';

export function DeskMatrixAside({ seen }: LayoutProps) {
  return seen.step.settles === 'roles' ? <RolesAside /> : <IndicatorsAside seen={seen} />;
}

function RolesAside() {
  const words = useDeskWords();
  const common = useCommonWords();
  const roles = useSection('roles');
  const titleOf = useTitleOfGroup();
  if (roles === undefined || roles.cells.length === 0) return null;
  const actor = (id: string) => roles.actors.find((each) => each.id === id)?.name ?? '';
  const title = (id: string) => titleOf(id) ?? '';
  const todos: Todo[] = [
    ...roles.gaps.map((gap) => todo(`gap-${gap}`, CircleAlert, 'bad', common.roleGap, title(gap))),
    ...roles.clashes.map((clash) =>
      todo(
        `clash-${clash.programme}`,
        TriangleAlert,
        'warn',
        common.roleClash,
        `${title(clash.programme)}: ${common.numbers.list(clash.actors.map(actor))}`,
      ),
    ),
    ...roles.cells
      .filter((cell) => cell.answer === 'noted' || cell.answer === 'declined')
      .map((cell) =>
        todo(
          `note-${cell.programme}-${cell.actor}`,
          MessageSquare,
          cell.answer === 'declined' ? 'bad' : 'warn',
          common.roleAnswers[cell.answer],
          `${actor(cell.actor)}, ${title(cell.programme)}${cell.note === null ? '' : `: “${cell.note}”`}`,
        ),
      ),
  ];
  const waiting = waitingByActor(roles);
  return (
    <>
      <RailSection title={words.attention.todo} badge={todos.length}>
        {todos.length === 0 ? (
          <p className="field-hint">{words.attention.nothing}</p>
        ) : (
          <TodoList todos={todos} />
        )}
      </RailSection>
      {waiting.length > 0 && (
        <RailSection
          title={words.matrix.notAnswered}
          aside={words.matrix.notAnsweredOf(waiting.reduce((sum, each) => sum + each.count, 0))}
        >
          <ul className={styles.rows}>
            {waiting.map((each) => (
              <li key={each.actor}>
                <span>{actor(each.actor)}</span>
                <b>{each.count}</b>
              </li>
            ))}
          </ul>
        </RailSection>
      )}
    </>
  );
}

function IndicatorsAside({ seen }: { readonly seen: StepSeen }) {
  const words = useDeskWords();
  const kind = seen.kinds[0];
  const targets = useLinkTargets(kind);
  const { model } = useWallOf(seen.step.id as StepId, false);
  const measured = new Set([...model.sheets, ...model.loose].map((sheet) => linkOf(sheet, kind)));
  const gaps = targets.filter((target) => !measured.has(target.id));
  if (gaps.length === 0) return null;
  return (
    <RailSection title={words.matrix.gap} badge={gaps.length}>
      <TodoList todos={gaps.map((gap) => todo(gap.id, CircleAlert, 'bad', gap.title, ''))} />
    </RailSection>
  );
}

function todo(id: string, icon: LucideIcon, tone: Todo['tone'], title: string, text: string): Todo {
  return { id, icon, tone, title, text };
}

function waitingByActor(roles: RolesSection) {
  const counts = new Map<string, number>();
  for (const cell of roles.cells) {
    if (cell.answer === 'waiting') counts.set(cell.actor, (counts.get(cell.actor) ?? 0) + 1);
  }
  return [...counts].map(([actor, count]) => ({ actor, count })).sort((a, b) => b.count - a.count);
}
