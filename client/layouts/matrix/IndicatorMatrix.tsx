/** What is measured: one row per indicator under its programme, with the figures of each year. A row opens its wording. */
import { Plus, Ruler } from 'lucide-react';
import { useState } from 'react';

import type { CardKind, GroupId, StepId } from '@mufakat/shared/cards/card.ts';
import { printField } from '@mufakat/shared/cards/fields/index.ts';
import { printNumber } from '@mufakat/shared/cards/fields/number.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { CardOutlines, Empty } from '../../parts/Empty.tsx';
import type { WallSheet } from '../../parts/wall/wall-model.ts';
import { yearlyOf } from '../../parts/field/yearly.ts';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { byLink } from '../list/by-link.ts';
import table from '../DeskTable.module.css';
import { NewGroupDialog } from '../NewGroupDialog.tsx';
import { linkName } from '../link-name.ts';
import { useTitleOfGroup } from '../use-titles.ts';
import { useWallOf } from '../wall/use-wall.ts';
import { WordingDialog } from '../wall/WordingDialog.tsx';
import { matrixColumns, type MatrixColumn } from './indicator-columns.ts';
import styles from './IndicatorMatrix.module.css';
import { useLinkTargets } from './use-link-targets.ts';

export function IndicatorMatrix({ seen }: { readonly seen: StepSeen }) {
  const words = useDeskWords();
  const { may } = useDesk();
  const { language } = useLanguage();
  const horizon = useSection('room')?.settings.horizon ?? { from: 0, to: -1 };
  const presence = useSection('presence');
  const step = seen.step.id as StepId;
  const { model, loaded } = useWallOf(step, false);
  const titleOf = useTitleOfGroup();
  const kind = seen.kinds[0];
  const targets = useLinkTargets(kind);
  const [opened, setOpened] = useState<GroupId | null>(null);
  const [adding, setAdding] = useState(false);
  if (kind === undefined) return null;
  if (!loaded) {
    return (
      <div className={table.place}>
        <CardOutlines label={words.loading} />
      </div>
    );
  }
  const sheets = [...model.sheets, ...model.loose];
  const kinds = new Map<string, CardKind>([[kind.id, kind]]);
  const linked = byLink(sheets, kinds, titleOf);
  // Every accepted programme has its row, also before anyone measured it: that is the gap the desk looks for.
  const rows = [
    ...targets.map((target) => ({
      ...target,
      sheets: linked.find((each) => each.id === target.id)?.sheets ?? [],
    })),
    ...linked.filter((each) => targets.every((target) => target.id !== each.id)),
  ];
  const columns = matrixColumns(kind, horizon);
  const open = sheets.find((sheet) => sheet.id === opened);
  const add = may('group.create') ? (
    <Button size="small" icon={Plus} onPress={() => setAdding(true)}>
      {words.matrix.add}
    </Button>
  ) : undefined;
  return (
    <div className={table.place}>
      {rows.length === 0 ? (
        <div className={table.empty}>
          <Empty icon={Ruler} look={kind} framed title={words.wall.empty} action={add}>
            {words.wall.emptyWriting(seen.current ? (presence?.writers ?? 0) : 0)}
          </Empty>
        </div>
      ) : (
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and before the first indicator nothing in it takes the focus */}
          <section className={table.scroll} aria-label={words.matrix.indicators} tabIndex={0}>
            <table className={`${table.table} ${table.lines} ${styles.table}`}>
              <thead>
                <tr>
                  <th scope="col" data-programme>
                    {linkName(kind, language)}
                  </th>
                  {columns.map((column, at) => (
                    <th
                      key={keyOf(column)}
                      scope="col"
                      data-figures={isFigure(column) || undefined}
                      data-words={isFigure(column) ? undefined : at === 0 ? 'title' : ''}
                    >
                      {column.of === 'year' ? column.year : column.field.name[language]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, at) => (
                  <ProgrammeRows
                    key={row.id ?? ''}
                    number={row.id === null ? null : at + 1}
                    title={row.title ?? words.list.withoutLink}
                    sheets={row.sheets}
                    columns={columns}
                    onOpen={setOpened}
                  />
                ))}
              </tbody>
            </table>
          </section>
          {add !== undefined && <div className={table.foot}>{add}</div>}
        </>
      )}
      {open !== undefined && <WordingDialog sheet={open} kind={kind} onClose={() => setOpened(null)} />}
      {adding && <NewGroupDialog step={step} kind={kind} onClose={() => setAdding(false)} />}
    </div>
  );
}

function ProgrammeRows({
  number,
  title,
  sheets,
  columns,
  onOpen,
}: {
  readonly number: number | null;
  readonly title: string;
  readonly sheets: readonly WallSheet[];
  readonly columns: readonly MatrixColumn[];
  readonly onOpen: (id: GroupId) => void;
}) {
  const words = useDeskWords().matrix;
  const head = (
    <th scope="rowgroup" rowSpan={Math.max(1, sheets.length)} data-programme>
      <span className={styles.headline}>
        {number !== null && <b className={table.number}>{number}</b>}
        <span>{title}</span>
      </span>
    </th>
  );
  if (sheets.length === 0) {
    return (
      <tr>
        {head}
        <td colSpan={columns.length} className={styles.gap}>
          {words.gap}
        </td>
      </tr>
    );
  }
  return sheets.map((sheet, at) => (
    <tr key={sheet.id}>
      {at === 0 && head}
      {columns.map((column, index) => (
        <td key={keyOf(column)} data-figures={isFigure(column) || undefined}>
          {index === 0 ? (
            <button type="button" className={table.title} onClick={() => onOpen(sheet.id)}>
              <Cell sheet={sheet} column={column} />
              <span className="visually-hidden">{words.edit(sheet.title)}</span>
            </button>
          ) : (
            <Cell sheet={sheet} column={column} />
          )}
        </td>
      ))}
    </tr>
  ));
}

function Cell({ sheet, column }: { readonly sheet: WallSheet; readonly column: MatrixColumn }) {
  const { language } = useLanguage();
  const value = sheet.wording[column.field.id];
  if (value === undefined) return null;
  if (column.of === 'field') return <>{printField(value, column.field, language)}</>;
  const figure = yearlyOf(value).find((each) => each.year === column.year)?.value;
  return figure === undefined ? null : <>{printNumber(figure, language)}</>;
}

function isFigure(column: MatrixColumn): boolean {
  return column.of === 'year' || column.figures;
}

function keyOf(column: MatrixColumn): string {
  return column.of === 'year' ? `${column.field.id}-${column.year}` : column.field.id;
}
