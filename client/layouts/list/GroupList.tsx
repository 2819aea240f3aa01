/** The groups of a step as rows, under the programme each is linked to where its kind has such a link. */
import { Inbox, Plus } from 'lucide-react';
import { useState } from 'react';

import type { CardKind, GroupId, StepId } from '@mufakat/shared/cards/card.ts';
import { printField } from '@mufakat/shared/cards/fields/index.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { CardChip } from '../../parts/Card.tsx';
import { CardOutlines, Empty } from '../../parts/Empty.tsx';
import { MenuButton } from '../../parts/menu/MenuButton.tsx';
import type { WallSheet } from '../../parts/wall/wall-model.ts';
import { Sheet } from '../deciding/Sheet.tsx';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { NewGroupDialog } from '../NewGroupDialog.tsx';
import { useOrder } from '../use-order.ts';
import { useTitleOfGroup } from '../use-titles.ts';
import { useWallOf } from '../wall/use-wall.ts';
import { WordingDialog } from '../wall/WordingDialog.tsx';
import { byLink, linkFieldOf, type LinkedGroups } from './by-link.ts';
import styles from './GroupList.module.css';

export function GroupList({ seen }: { readonly seen: StepSeen }) {
  const words = useDeskWords();
  const { may } = useDesk();
  const method = useSection('method');
  const presence = useSection('presence');
  const step = (seen.step.source ?? seen.step.id) as StepId;
  const { model, loaded } = useWallOf(step, false);
  const titleOf = useTitleOfGroup();
  const [opened, setOpened] = useState<GroupId | null>(null);
  const [adding, setAdding] = useState<CardKind | null>(null);
  const sheets = [...model.sheets, ...model.loose];
  const kinds = new Map(method?.cardKinds.map((kind) => [kind.id, kind]));
  const open = sheets.find((sheet) => sheet.id === opened);
  const openKind = open === undefined ? undefined : kinds.get(open.kind);
  const adds = may('group.create') && seen.step.collects !== null;
  const groups = byLink(sheets, kinds, titleOf);
  if (!loaded) {
    return (
      <div className={styles.place}>
        <CardOutlines label={words.loading} />
      </div>
    );
  }
  const add = adds && (
    <span className={styles.adds}>
      {seen.kinds.map((kind) => (
        <AddButton key={kind.id} kind={kind} onAdd={() => setAdding(kind)} />
      ))}
    </span>
  );
  return (
    <div className={styles.place}>
      {sheets.length === 0 ? (
        <Empty icon={Inbox} look={seen.kinds[0]} framed title={words.list.empty} action={add}>
          {seen.step.collects === null
            ? words.list.emptyHint
            : words.wall.emptyWriting(seen.current ? (presence?.writers ?? 0) : 0)}
        </Empty>
      ) : (
        <>
          {add}
          {groups.map((group) => (
            <LinkedSheet
              key={group.id ?? ''}
              group={group}
              kinds={kinds}
              plain={seen.step.collects === null}
              onOpen={setOpened}
            />
          ))}
        </>
      )}
      {open !== undefined && openKind !== undefined && (
        <WordingDialog sheet={open} kind={openKind} onClose={() => setOpened(null)} />
      )}
      {adding !== null && <NewGroupDialog step={step} kind={adding} onClose={() => setAdding(null)} />}
    </div>
  );
}

function AddButton({ kind, onAdd }: { readonly kind: CardKind; readonly onAdd: () => void }) {
  const { language } = useLanguage();
  return (
    <Button size="small" icon={Plus} onPress={onAdd}>
      {kind.name[language]}
    </Button>
  );
}

function LinkedSheet({
  group,
  kinds,
  plain,
  onOpen,
}: {
  readonly group: LinkedGroups;
  readonly kinds: ReadonlyMap<string, CardKind>;
  /** One list without headings: nothing is linked. */
  readonly plain: boolean;
  readonly onOpen: (id: GroupId) => void;
}) {
  const words = useDeskWords();
  const { language } = useLanguage();
  const own = new Set(group.sheets.flatMap(({ kind }) => kinds.get(kind) ?? []));
  // Cards that can be linked to nothing are not missing a link.
  const links = [...own].some((kind) => linkFieldOf(kind) !== undefined);
  const names = [...own].map(({ name }) => name[language]).join(', ');
  const linked = links ? (group.title ?? words.list.withoutLink) : names;
  const title = plain ? words.list.programmes : linked;
  return (
    <Sheet
      title={title}
      aside={<span className={styles.count}>{words.wall.cards(group.sheets.length)}</span>}
    >
      <ul className={styles.rows}>
        {group.sheets.map((sheet) => (
          <GroupRow
            key={sheet.id}
            sheet={sheet}
            kind={kinds.get(sheet.kind)}
            onOpen={() => onOpen(sheet.id)}
          />
        ))}
      </ul>
    </Sheet>
  );
}

function GroupRow({
  sheet,
  kind,
  onOpen,
}: {
  readonly sheet: WallSheet;
  readonly kind: CardKind | undefined;
  readonly onOpen: () => void;
}) {
  const words = useDeskWords();
  const { may } = useDesk();
  const { language } = useLanguage();
  const { orderAloud } = useOrder();
  const spotlit = useSection('room')?.hall.spotlight === sheet.id;
  const titleOf = useTitleOfGroup();
  if (kind === undefined) return null;
  const lines = kind.fields.slice(1).flatMap((field) => {
    const value = sheet.wording[field.id];
    // The link is the heading it stands under.
    if (value === undefined || field.kind === 'link') return [];
    const text = printField(value, field, language, titleOf);
    return text === '' ? [] : [{ name: field.name[language], text }];
  });
  const entries = [];
  if (may('spotlight.set')) {
    entries.push({
      id: 'spotlight',
      text: spotlit ? words.wall.spotlightOff : words.wall.spotlight,
      onChoose: () => void orderAloud({ name: 'spotlight.set', group: spotlit ? null : sheet.id }),
    });
  }
  if (may('group.hide')) {
    entries.push({
      id: 'hide',
      text: words.wall.hide,
      onChoose: () => void orderAloud({ name: 'group.hide', group: sheet.id, hidden: true }),
    });
  }
  return (
    <li className={styles.row}>
      <CardChip look={kind} />
      <span className={styles.body}>
        <button type="button" className={styles.title} onClick={onOpen}>
          {sheet.title === '' ? words.wall.untitled : sheet.title}
        </button>
        <span className={styles.lines}>
          {lines.map((line) => (
            <span key={line.name}>
              <b>{line.name}</b> {line.text}
            </span>
          ))}
          {sheet.cards.length > 1 && <span>{words.wall.merged(sheet.cards.length)}</span>}
        </span>
      </span>
      {sheet.standing !== 'none' && (
        <span className={styles.standing}>{words.wall.standing[sheet.standing]}</span>
      )}
      <MenuButton size="small" label={words.wall.groupMenuOf(sheet.title)} entries={entries} />
    </li>
  );
}
