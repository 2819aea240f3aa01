/** The action plan on the desk: bars over the periods, or the same as a table. A bar opens its wording. */
import { CalendarCheck, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';

import type { CardKind, GroupId, StepId } from '@mufakat/shared/cards/card.ts';
import { printField } from '@mufakat/shared/cards/fields/index.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import { Button } from '../../parts/Button.tsx';
import { CardOutlines, Empty } from '../../parts/Empty.tsx';
import { Roadmap } from '../../parts/Roadmap.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import type { WallSheet } from '../../parts/wall/wall-model.ts';
import { DecidingFrame } from '../deciding/DecidingFrame.tsx';
import type { LayoutProps } from '../layout-props.ts';
import { useDesk } from '../desk-context.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { useLinkTargets } from '../matrix/use-link-targets.ts';
import table from '../DeskTable.module.css';
import { NewGroupDialog } from '../NewGroupDialog.tsx';
import { linkName } from '../link-name.ts';
import { useTitleOfGroup } from '../use-titles.ts';
import { useWallOf } from '../wall/use-wall.ts';
import { WordingDialog } from '../wall/WordingDialog.tsx';
import styles from './DeskRoadmap.module.css';
import { factsOf, roadmapRows, type Activity } from './roadmap-rows.ts';

export function DeskRoadmap({ seen }: LayoutProps) {
  return (
    <DecidingFrame seen={seen}>
      <ActionPlan seen={seen} />
    </DecidingFrame>
  );
}

function ActionPlan({ seen }: LayoutProps) {
  const words = useDeskWords();
  const common = useCommonWords();
  const { may } = useDesk();
  const settings = useSection('room')?.settings;
  const presence = useSection('presence');
  const step = seen.step.id as StepId;
  const { model, loaded } = useWallOf(step, false);
  const kind = seen.kinds[0];
  const targets = useLinkTargets(kind);
  const { language } = useLanguage();
  const [look, setLook] = useState<'map' | 'table'>('map');
  const [opened, setOpened] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const sheets = useMemo(() => [...model.sheets, ...model.loose], [model]);
  const activities = useMemo<Activity[]>(
    () => sheets.map((sheet) => ({ id: sheet.id, title: sheet.title, facts: factsOf(kind, sheet.wording) })),
    [sheets, kind],
  );
  if (kind === undefined || settings === undefined) return null;
  if (!loaded) {
    return (
      <div className={table.empty}>
        <CardOutlines label={words.loading} />
      </div>
    );
  }
  const programmes = targets.map((target, at) => ({ ...target, number: at + 1 }));
  const rows = roadmapRows(activities, programmes, common, words.roadmap.noFunds);
  const untimed = activities.filter((activity) => activity.facts === null);
  const open = sheets.find((sheet) => sheet.id === opened);
  const add = may('group.create') ? (
    <Button size="small" icon={Plus} onPress={() => setAdding(true)}>
      {words.roadmap.add}
    </Button>
  ) : undefined;
  return (
    <div className={table.place}>
      {activities.length === 0 ? (
        <div className={table.empty}>
          <Empty icon={CalendarCheck} look={kind} framed title={words.roadmap.empty} action={add}>
            {words.wall.emptyWriting(seen.current ? (presence?.writers ?? 0) : 0)}
          </Empty>
        </div>
      ) : (
        <>
          <div className={styles.tools}>
            <Segments
              label={words.roadmap.scale}
              labelHidden
              options={[
                { value: 'map', text: words.roadmap.title },
                { value: 'table', text: words.roadmap.table },
              ]}
              value={look}
              onChange={setLook}
            />
            {add}
          </div>
          <section className={table.scroll} aria-label={words.roadmap.title}>
            {look === 'map' ? (
              <div className={styles.map}>
                <Roadmap
                  horizon={settings.horizon}
                  periods={settings.periods}
                  rows={rows}
                  heading={linkName(kind, language)}
                  quarters={common.quarters}
                  onChoose={setOpened}
                />
              </div>
            ) : (
              <ActivityTable sheets={sheets} kind={kind} onOpen={setOpened} />
            )}
            {look === 'map' && untimed.length > 0 && (
              <section className={styles.untimed}>
                <h2>{words.roadmap.noTime}</h2>
                <ul>
                  {untimed.map((activity) => (
                    <li key={activity.id}>
                      <Button size="small" onPress={() => setOpened(activity.id)}>
                        {activity.title}
                      </Button>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </section>
        </>
      )}
      {open !== undefined && <WordingDialog sheet={open} kind={kind} onClose={() => setOpened(null)} />}
      {adding && <NewGroupDialog step={step} kind={kind} onClose={() => setAdding(false)} />}
    </div>
  );
}

function ActivityTable({
  sheets,
  kind,
  onOpen,
}: {
  readonly sheets: readonly WallSheet[];
  readonly kind: CardKind;
  readonly onOpen: (id: GroupId) => void;
}) {
  const { language } = useLanguage();
  const words = useDeskWords();
  const titleOf = useTitleOfGroup();
  return (
    <table className={`${table.table} ${table.lines} ${styles.table}`}>
      <thead>
        <tr>
          {kind.fields.map((field) => (
            <th key={field.id} scope="col" data-figures={isFigure(field.kind) || undefined}>
              {field.name[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => (
          <tr key={sheet.id}>
            {kind.fields.map((field, at) => {
              const value = sheet.wording[field.id];
              const text = value === undefined ? '' : printField(value, field, language, titleOf);
              return (
                <td key={field.id} data-figures={isFigure(field.kind) || undefined}>
                  {at === 0 ? (
                    <button type="button" className={table.title} onClick={() => onOpen(sheet.id)}>
                      {text === '' ? words.wall.untitled : text}
                    </button>
                  ) : (
                    text
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isFigure(kind: string): boolean {
  return kind === 'number' || kind === 'money';
}
