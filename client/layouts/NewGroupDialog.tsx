/** A group made on the desk, without a card: a role the meeting named, an activity from a paper. */
import { useId, useState } from 'react';

import type { CardKind, Fields, StepId } from '@mufakat/shared/cards/card.ts';

import { useLanguage } from '../hooks/useLanguage.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { FieldError } from '../parts/Notice.tsx';
import { FieldsGrid } from '../parts/field/FieldsGrid.tsx';
import { WordingField } from '../parts/field/WordingField.tsx';
import { DeskPick } from './dictionary/DeskPick.tsx';
import { useDeskWords } from './desk-words.ts';
import { useDeskFieldPlace } from './desk-field-place.ts';
import { useOrder } from './use-order.ts';

export interface NewGroupDialogProps {
  readonly step: StepId;
  readonly kind: CardKind;
  /** What is known already, for example the cell of a matrix. */
  readonly fields?: Fields;
  readonly onClose: () => void;
}

export function NewGroupDialog({ step, kind, fields: given = {}, onClose }: NewGroupDialogProps) {
  const words = useDeskWords();
  const { language } = useLanguage();
  const place = useDeskFieldPlace();
  const { order, pending, refused } = useOrder();
  const [fields, setFields] = useState<Fields>(given);
  const id = useId();
  const save = async () => {
    const reply = await order({ name: 'group.create', step, kind: kind.id, fields });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={kind.name[language]}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.reason.no}</Button>
          <Button look="primary" disabled={pending} onPress={() => void save()}>
            {words.common.add}
          </Button>
        </>
      }
    >
      <DeskPick
        kind={kind}
        fields={fields}
        onPick={(picked) => setFields({ ...fields, ...Object.fromEntries(picked) })}
      />
      <FieldsGrid>
        {kind.fields.map((field) => (
          <WordingField
            key={field.id}
            field={field}
            value={fields[field.id]}
            place={place}
            onChange={(value) => {
              const others = Object.entries(fields).filter(([each]) => each !== field.id);
              setFields(Object.fromEntries(value === null ? others : [...others, [field.id, value]]));
            }}
          />
        ))}
      </FieldsGrid>
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
    </Dialog>
  );
}
