/** A group made on the desk, without a card: a role the meeting named, an activity from a paper. */
import { useId, useState } from 'react';

import type { CardKind, Fields, StepId } from '@mufakat/shared/cards/card.ts';

import { useLanguage } from '../hooks/useLanguage.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { FieldError } from '../parts/Notice.tsx';
import { FieldsGrid } from '../parts/wording/FieldsGrid.tsx';
import { WordingField } from '../parts/wording/WordingField.tsx';
import { useDeskWords } from './desk-words.ts';
import { useFieldContext } from './field-context.ts';
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
  const context = useFieldContext();
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
      <FieldsGrid>
        {kind.fields.map((field) => (
          <WordingField
            key={field.id}
            field={field}
            value={fields[field.id]}
            context={context}
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
