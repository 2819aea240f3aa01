/**
 * The wording of one group (rumusan): all fields of its card kind, the cards it came from, and its latest wordings. The
 * authors' words never change here [W7].
 */
import { Trash2 } from 'lucide-react';
import { lazy, Suspense, useCallback, useState } from 'react';

import type { CardKind, Field, Fields, FieldValue, PersonId } from '@mufakat/shared/cards/card.ts';
import { printField } from '@mufakat/shared/cards/fields/index.ts';
import type { PadRow } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { PhotoImage } from '../../parts/photo/Photo.tsx';
import { Tabs } from '../../parts/Tabs.tsx';
import type { WallSheet } from '../../parts/wall/wall-model.ts';
import { FieldsGrid } from '../../parts/field/FieldsGrid.tsx';
import { WordingField } from '../../parts/field/WordingField.tsx';
import { useDesk } from '../desk-context.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { useDeskFieldPlace } from '../desk-field-place.ts';
import { DeskPick } from '../dictionary/DeskPick.tsx';
import { EraseWordsDialog } from '../erasing/EraseWordsDialog.tsx';
import { PenMark } from '../PenMark.tsx';
import { usePhotoOf } from '../photos.ts';
import { useOrder } from '../use-order.ts';
import { usePen } from '../use-pen.ts';
import { useTitleOfGroup } from '../use-titles.ts';
import styles from './WordingDialog.module.css';

export interface WordingDialogProps {
  readonly sheet: WallSheet;
  readonly kind: CardKind;
  readonly onClose: () => void;
}

type Tab = 'wording' | 'together' | 'cards' | 'history';

const Together = lazy(async () => ({ default: (await import('../pads/PadTab.tsx')).PadTab }));

export function WordingDialog({ sheet, kind, onClose }: WordingDialogProps) {
  const words = useDeskWords();
  const { may } = useDesk();
  const isInCircle = useWorkshop().circle !== undefined;
  const pads = useSection('wall')?.pads.filter(({ group }) => group === sheet.id) ?? [];
  const [tab, setTab] = useState<Tab>(isInCircle && pads.length > 0 ? 'together' : 'wording');
  const writes = may('group.word') && !sheet.hidden;
  return (
    <Dialog
      title={sheet.title === '' ? words.wall.untitled : sheet.title}
      size="large"
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {words.wording.done}
        </Button>
      }
    >
      <Tabs
        label={words.wording.title}
        current={tab}
        onChange={setTab}
        tabs={[
          { id: 'wording', text: words.wording.tabs.wording },
          ...(isInCircle ? [{ id: 'together' as const, text: words.wording.tabs.together }] : []),
          {
            id: 'cards',
            text: words.wording.tabs.cards,
            badge: sheet.cards.length,
            badgeLabel: words.wording.cardsOf(sheet.cards.length),
          },
          { id: 'history', text: words.wording.tabs.history },
        ]}
      />
      {tab === 'together' && (
        <Suspense>
          <Together sheet={sheet} kind={kind} rows={pads} />
        </Suspense>
      )}
      {tab === 'wording' && <LeftWords sheet={sheet} kind={kind} rows={pads} />}
      {tab === 'wording' &&
        (writes ? (
          <WordingForm sheet={sheet} kind={kind} />
        ) : (
          <FieldLines fields={sheet.wording} kind={kind} />
        ))}
      {tab === 'cards' && <SourceCards sheet={sheet} kind={kind} />}
      {tab === 'history' && <History sheet={sheet} kind={kind} />}
    </Dialog>
  );
}

/** What a circle worked out and never saved; the merge took it along. */
function LeftWords({
  sheet,
  kind,
  rows,
}: {
  readonly sheet: WallSheet;
  readonly kind: CardKind;
  readonly rows: readonly PadRow[];
}) {
  const words = useDeskWords().wording;
  const { language } = useDeskFieldPlace();
  const { may } = useDesk();
  const { order } = useOrder();
  return rows.map((row) => {
    const field = kind.fields.find(({ id }) => id === row.field);
    const { left } = row;
    if (left === null || field === undefined || sheet.wording[row.field] === left) return null;
    const fields = { ...sheet.wording, [row.field]: left };
    return (
      <Notice
        key={row.pad}
        title={words.left(field.name[language])}
        action={
          may('group.word') && (
            <Button
              size="small"
              onPress={() => void order({ name: 'group.word', group: sheet.id, fields, rev: sheet.rev })}
            >
              {words.useLeft}
            </Button>
          )
        }
      >
        <q>{left}</q>
      </Notice>
    );
  });
}

function WordingForm({ sheet, kind }: { readonly sheet: WallSheet; readonly kind: CardKind }) {
  const words = useDeskWords().wording;
  const place = useDeskFieldPlace();
  const { order, refused } = useOrder();
  const save = useCallback(
    (fields: Fields, rev: number) => order({ name: 'group.word', group: sheet.id, fields, rev }),
    [order, sheet.id],
  );
  const pen = usePen({ value: sheet.wording, rev: sheet.rev, save });
  const worded = useSection('wall')?.groups.find((group) => group.id === sheet.id)?.wording ?? null;
  const write = (field: Field, value: FieldValue | null) => {
    const others = Object.entries(pen.shown).filter(([id]) => id !== field.id);
    pen.write(Object.fromEntries(value === null ? others : [...others, [field.id, value]]));
  };
  return (
    // Leaving a field sends what waits; the button of the dialog needs no "save".
    <div className={styles.form} onBlur={pen.leave}>
      <p className="field-hint">{words.hint}</p>
      <DeskPick
        kind={kind}
        fields={pen.shown}
        onPick={(picked) => pen.write({ ...pen.shown, ...Object.fromEntries(picked) })}
      />
      <FieldsGrid>
        {kind.fields.map((field) => (
          <WordingField
            key={field.id}
            field={field}
            value={pen.shown[field.id]}
            place={place}
            onChange={(value) => write(field, value)}
          />
        ))}
      </FieldsGrid>
      <PenMark state={pen.state} refused={refused} onTheirs={pen.takeTheirs} onMine={pen.keepMine} />
      {worded !== null && sheet.cards.length > 0 && (
        <div>
          <Button
            size="small"
            onPress={() => {
              pen.takeTheirs();
              void order({ name: 'group.word', group: sheet.id, fields: null, rev: sheet.rev });
            }}
          >
            {words.back}
          </Button>
        </div>
      )}
    </div>
  );
}

function SourceCards({ sheet, kind }: { readonly sheet: WallSheet; readonly kind: CardKind }) {
  const words = useDeskWords().wording;
  const { may } = useDesk();
  const { language } = useDeskFieldPlace();
  const { order } = useOrder();
  if (sheet.cards.length === 0) return <p className="field-hint">{words.noCards}</p>;
  return (
    <ul className={styles.cards}>
      {sheet.cards.map((card) => (
        <li key={card.id}>
          <Card
            look={kind}
            kind={kind.name[language]}
            kindShown={false}
            title={card.title}
            hidden={card.hidden}
            {...(card.name === null ? {} : { meta: card.name })}
          >
            <FieldLines fields={card.fields} kind={kind} skipTitle />
            {may('group.word') && (
              <Button
                size="small"
                onPress={() =>
                  void order({ name: 'group.word', group: sheet.id, fields: card.fields, rev: sheet.rev })
                }
              >
                {words.useThis}
              </Button>
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}

function History({ sheet, kind }: { readonly sheet: WallSheet; readonly kind: CardKind }) {
  const words = useDeskWords().wording;
  const common = useCommonWords();
  const group = useSection('wall')?.groups.find((each) => each.id === sheet.id);
  const attending = useSection('people');
  const members = useSection('me')?.circle?.members.map(({ person, name }) => ({ id: person, name }));
  const people = attending ?? members ?? [];
  const { may } = useDesk();
  const { erasing } = useDeskWords();
  const [erased, setErased] = useState<string | null>(null);
  const firstText = (fields: Fields) => Object.values(fields).find((value) => typeof value === 'string');
  const zone = useSection('room')?.settings.timeZone ?? 'Asia/Jakarta';
  const latest = [...(group?.wordings ?? [])].reverse();
  if (latest.length === 0) return <p className="field-hint">{words.noHistory}</p>;
  const count = group?.revs ?? latest.length;
  const namesOf = (ids: readonly PersonId[]) =>
    ids.map((id) => people.find((person) => person.id === id)?.name ?? words.staff).join(', ');
  return (
    <>
      <ol className={styles.history}>
        {latest.map(({ at, fields, with: writers }, index) => (
          <li key={at}>
            <h3>
              {words.rev(count - index)} · {common.numbers.clock(new Date(at).toISOString(), zone)}
            </h3>
            {writers !== undefined && <p className="field-hint">{words.together(namesOf(writers))}</p>}
            {fields === null ? <p>{words.reset}</p> : <FieldLines fields={fields} kind={kind} />}
            {fields !== null && may('record.redact') && (
              <Button
                size="small"
                look="ghost"
                icon={Trash2}
                label={erasing.menuOf(words.rev(count - index))}
                onPress={() => setErased(firstText(fields) ?? '')}
              >
                {erasing.menu}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {erased !== null && <EraseWordsDialog text={erased} onClose={() => setErased(null)} />}
    </>
  );
}

/** Fields that hold something, one line each. */
function FieldLines({
  fields,
  kind,
  skipTitle = false,
}: {
  readonly fields: Fields;
  readonly kind: CardKind;
  readonly skipTitle?: boolean;
}) {
  const { language } = useDeskFieldPlace();
  const titleOf = useTitleOfGroup();
  const seenPhoto = usePhotoOf();
  const words = useCommonWords().photo;
  const textOf = (field: Field, value: FieldValue) => {
    const photo = field.kind === 'photo' ? seenPhoto({ fields: [field] }, fields) : null;
    if (photo === null) return printField(value, field, language, titleOf);
    return <PhotoImage photo={photo} alt={field.name[language]} look="preview" failed={words.failed} />;
  };
  const shown = skipTitle ? kind.fields.slice(1) : kind.fields;
  return (
    <dl className={styles.lines}>
      {shown.map((field) => {
        const value = fields[field.id];
        if (value === undefined) return null;
        return (
          <div key={field.id}>
            <dt>{field.name[language]}</dt>
            <dd>{textOf(field, value)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
