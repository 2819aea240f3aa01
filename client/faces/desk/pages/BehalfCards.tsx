/** The cards of one person without a phone in this step: written, sent and taken back on their behalf. */
import { Plus } from 'lucide-react';
import { useState } from 'react';

import type { CardId, CardKind, PersonId, StepId } from '@mufakat/shared/cards/card.ts';
import { collectsIn } from '@mufakat/shared/methods/walk.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useCardMark, useField, useMyCards } from '../../../hooks/useMyCards.ts';
import type { StepSeen } from '../../../hooks/useStep.ts';
import { useWorkshop } from '../../../hooks/workshop-context.tsx';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { DeskPick } from '../../../layouts/dictionary/DeskPick.tsx';
import { Sheet } from '../../../layouts/deciding/Sheet.tsx';
import { useDeskFieldPlace } from '../../../layouts/desk-field-place.ts';
import { Button } from '../../../parts/Button.tsx';
import { Card } from '../../../parts/Card.tsx';
import { CardMark } from '../../../parts/CardMark.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { titleOf } from '../../../parts/wall/title-of.ts';
import { FieldsGrid } from '../../../parts/field/FieldsGrid.tsx';
import { WordingField } from '../../../parts/field/WordingField.tsx';
import type { MyCard } from '../../../store/workshop.ts';
import styles from './page.module.css';

export function BehalfCards({ seen, person }: { readonly seen: StepSeen; readonly person: PersonId }) {
  const words = useDeskWords().behalf;
  const { language } = useLanguage();
  const step = seen.step.id as StepId;
  const mine = useMyCards(step);
  const [open, setOpen] = useState<CardId | null>(null);
  const cards = mine.cards.filter((card) => card.for === person);
  const opened = cards.find((card) => card.id === open);
  const kindOf = (id: string) => seen.kinds.find((kind) => kind.id === id);
  const write = (kind: CardKind) => {
    setOpen(mine.create({ step, kind: kind.id, for: person }));
  };
  return (
    <Sheet title={words.cards}>
      {!collectsIn(seen.step, seen.row.state) && <Notice tone="warn">{words.notCollecting}</Notice>}
      {cards.length === 0 && <p className="field-hint">{words.noCards}</p>}
      <ul className={styles.cards}>
        {cards.map((card) => (
          <li key={card.id}>
            <BehalfCard card={card} kind={kindOf(card.kind)} onOpen={() => setOpen(card.id)} />
          </li>
        ))}
      </ul>
      <span className={styles.acts}>
        {seen.kinds.map((kind) => (
          <Button key={kind.id} icon={Plus} disabled={!mine.loaded} onPress={() => write(kind)}>
            {seen.kinds.length === 1 ? words.write : kind.name[language]}
          </Button>
        ))}
      </span>
      {opened !== undefined && (
        <CardDialog card={opened} kind={kindOf(opened.kind)} onClose={() => setOpen(null)} />
      )}
    </Sheet>
  );
}

function BehalfCard({
  card,
  kind,
  onOpen,
}: {
  readonly card: MyCard;
  readonly kind: CardKind | undefined;
  readonly onOpen: () => void;
}) {
  const words = useDeskWords();
  const common = useCommonWords();
  const { language } = useLanguage();
  const mark = useCardMark(card.id);
  if (kind === undefined) return null;
  const title = titleOf(kind, card.fields);
  return (
    <Card
      look={kind}
      kind={kind.name[language]}
      title={title === '' ? words.wall.untitled : title}
      edge={card.ready ? 'solid' : 'here'}
    >
      <CardMark state={mark.state} text={card.ready ? common.marks[mark.state] : words.behalf.draft} />
      <Button size="small" label={`${words.common.edit}: ${title}`} onPress={onOpen}>
        {words.common.edit}
      </Button>
    </Card>
  );
}

function CardDialog({
  card,
  kind,
  onClose,
}: {
  readonly card: MyCard;
  readonly kind: CardKind | undefined;
  readonly onClose: () => void;
}) {
  const words = useDeskWords();
  const { language } = useLanguage();
  const mine = useMyCards();
  const store = useWorkshop().cards;
  if (kind === undefined) return null;
  const send = (ready: boolean) => {
    mine.settle(card.id);
    mine.setReady(card.id, ready);
    onClose();
  };
  return (
    <Dialog
      title={kind.name[language]}
      size="large"
      onClose={() => {
        mine.settle(card.id);
        onClose();
      }}
      actions={
        card.ready ? (
          <>
            <Button onPress={() => send(false)}>{words.behalf.withdraw}</Button>
            <Button look="primary" onPress={() => send(true)}>
              {words.wording.done}
            </Button>
          </>
        ) : (
          <>
            <Button
              onPress={() => {
                mine.discard(card.id);
                onClose();
              }}
            >
              {words.common.remove}
            </Button>
            <Button look="primary" onPress={() => send(true)}>
              {words.behalf.send}
            </Button>
          </>
        )
      }
    >
      <DeskPick
        kind={kind}
        fields={card.fields}
        onPick={(picked) => picked.forEach((value, field) => store.write(card.id, field, value))}
      />
      <FieldsGrid>
        {kind.fields.map((field) => (
          <BoundField key={field.id} card={card.id} field={field} />
        ))}
      </FieldsGrid>
    </Dialog>
  );
}

function BoundField({ card, field }: { readonly card: CardId; readonly field: CardKind['fields'][number] }) {
  const place = useDeskFieldPlace();
  const { value, change } = useField(card, field.id);
  return <WordingField field={field} value={value} place={place} onChange={(next) => change(next)} />;
}
