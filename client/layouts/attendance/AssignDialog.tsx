/** Who writes and votes for a person without a phone [W3, B1]. */
import { useState } from 'react';

import type { PersonId } from '@mufakat/shared/cards/card.ts';
import type { PersonRow } from '@mufakat/shared/workshop/view.ts';

import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';

export function AssignDialog({
  person,
  everyone,
  onClose,
}: {
  readonly person: PersonRow;
  readonly everyone: readonly PersonRow[];
  readonly onClose: () => void;
}) {
  const desk = useDeskWords();
  const words = desk.people;
  const helpers = everyone.filter((each) => each.role === 'helper' && each.status === 'here');
  const [helper, setHelper] = useState<string>(person.helper ?? '');
  const { order, pending, refused } = useOrder();
  const save = async () => {
    const reply = await order({
      name: 'person.assign',
      person: person.id,
      helper: helper === '' ? null : (helper as PersonId),
    });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={words.assignTitle(person.name)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{desk.reason.no}</Button>
          <Button look="primary" disabled={pending} onPress={() => void save()}>
            {desk.common.save}
          </Button>
        </>
      }
    >
      <SelectField
        label={words.assign}
        none={words.noHelper}
        hint={helpers.length === 0 ? words.noHelpers : undefined}
        value={helper}
        options={helpers.map((each) => ({ value: each.id, text: `${each.name}, ${each.institution}` }))}
        error={refused}
        onChange={setHelper}
      />
    </Dialog>
  );
}
