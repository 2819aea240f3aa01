/**
 * Programmes by actors: who answers for what, and what each actor said to it. Gaps and clashes stand under the programme. The
 * arrow keys walk from cell to cell.
 */
import { CircleAlert, TriangleAlert, UserRoundCheck } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';

import type { ActorId, GroupId, StepId } from '@mufakat/shared/cards/card.ts';
import type { RoleCell, RolesSection } from '@mufakat/shared/workshop/view.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Empty } from '../../parts/Empty.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useDesk } from '../desk-context.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import table from '../DeskTable.module.css';
import { NewGroupDialog } from '../NewGroupDialog.tsx';
import { linkName } from '../link-name.ts';
import { useTitleOfGroup } from '../use-titles.ts';
import { ActorHead } from './ActorHead.tsx';
import { AddActor } from './AddActor.tsx';
import { RoleCellButton } from './RoleCellButton.tsx';
import { RoleCellDialog } from './RoleCellDialog.tsx';
import { RoleLegend } from './RoleLegend.tsx';
import { roleCardFields } from './role-card.ts';
import styles from './RoleMatrix.module.css';

interface CellAt {
  readonly programme: GroupId;
  readonly actor: ActorId;
}

const EMPTY: RolesSection = { actors: [], programmes: [], cells: [], gaps: [], clashes: [] };

export function RoleMatrix({ seen }: { readonly seen: StepSeen }) {
  const words = useDeskWords();
  const { may } = useDesk();
  const roles = useSection('roles') ?? EMPTY;
  const [at, setAt] = useState<CellAt | null>(null);
  const kind = seen.kinds[0];
  const { language } = useLanguage();
  const titleOf = useTitleOfGroup();
  const cellOf = (place: CellAt) =>
    roles.cells.find((cell) => cell.programme === place.programme && cell.actor === place.actor);
  const open = at === null ? undefined : cellOf(at);
  const actor = roles.actors.find((each) => each.id === at?.actor);
  if (roles.programmes.length === 0) {
    return (
      <div className={table.empty}>
        <Empty icon={UserRoundCheck} look={kind} framed title={words.matrix.emptyRoles}>
          {words.list.emptyHint}
        </Empty>
      </div>
    );
  }
  return (
    <div className={`${table.place} ${styles.place}`}>
      <section className={`${table.scroll} ${styles.scroll}`} aria-label={words.matrix.roles}>
        <table className={`${table.table} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {may('actor.add') && <AddActor />}
                <span>{linkName(kind, language)}</span>
              </th>
              {roles.actors.map((each) => (
                <th key={each.id} scope="col">
                  <ActorHead actor={each} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {roles.programmes.map((programme, row) => (
              <tr key={programme}>
                <th scope="row">
                  <ProgrammeHead
                    number={row + 1}
                    title={titleOf(programme) ?? ''}
                    id={programme}
                    roles={roles}
                  />
                </th>
                {roles.actors.map((each, column) => {
                  const place = { programme, actor: each.id };
                  return (
                    <td key={each.id}>
                      <RoleCellButton
                        cell={cellOf(place)}
                        name={words.matrix.cell(titleOf(programme) ?? '', each.name)}
                        place={`${row}:${column}`}
                        disabled={cellOf(place) === undefined && !may('group.create')}
                        onKeyDown={walk}
                        onPress={() => setAt(place)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.matrix.sum}</th>
              {roles.actors.map((each) => (
                <td key={each.id}>{countOf(roles.cells, each.id)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <div className={`${table.foot} ${styles.foot}`}>
        <RoleLegend />
      </div>
      {at !== null && open !== undefined && actor !== undefined && (
        <RoleCellDialog
          cell={open}
          programme={titleOf(at.programme) ?? ''}
          actor={actor}
          step={seen.step.id as StepId}
          kind={kind}
          onClose={() => setAt(null)}
        />
      )}
      {at !== null && open === undefined && actor !== undefined && kind !== undefined && (
        <NewGroupDialog
          step={seen.step.id as StepId}
          kind={kind}
          fields={roleCardFields(kind, at.programme, actor.name)}
          onClose={() => setAt(null)}
        />
      )}
    </div>
  );
}

function ProgrammeHead({
  number,
  title,
  id,
  roles,
}: {
  readonly number: number;
  readonly title: string;
  readonly id: GroupId;
  readonly roles: RolesSection;
}) {
  const common = useCommonWords();
  const gap = roles.gaps.includes(id);
  const clash = roles.clashes.some((each) => each.programme === id);
  return (
    <span className={styles.programme}>
      <b className={table.number}>{number}</b>
      <span>
        {title}
        {gap && (
          <em className={styles.alert} data-tone="bad">
            <Icon of={CircleAlert} />
            {common.roleGap}
          </em>
        )}
        {clash && (
          <em className={styles.alert}>
            <Icon of={TriangleAlert} />
            {common.roleClash}
          </em>
        )}
      </span>
    </span>
  );
}

function countOf(cells: readonly RoleCell[], actor: ActorId): number {
  return cells.filter((cell) => cell.actor === actor).length;
}

/** Arrow keys go to the cell beside the one that has the focus. */
function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const way = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
  const from = event.currentTarget.dataset['place']?.split(':').map(Number);
  if (way === undefined || from === undefined) return;
  const to = `${(from[0] ?? 0) + (way[0] ?? 0)}:${(from[1] ?? 0) + (way[1] ?? 0)}`;
  const next = event.currentTarget.closest('table')?.querySelector<HTMLElement>(`[data-place="${to}"]`);
  if (next == null) return;
  event.preventDefault();
  next.focus();
}
