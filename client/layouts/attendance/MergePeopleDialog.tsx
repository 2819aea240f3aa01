/**
 * Two entries of one person become one: devices and cards pass to the one that is kept. It cannot be undone, so the desk says
 * which one stays.
 */
import { useId, useState } from 'react';

import type { PersonId } from '@mufakat/shared/cards/card.ts';
import type { PersonRow } from '@mufakat/shared/workshop/view.ts';

import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';

export function MergePeopleDialog({
  pair,
  onClose,
}: {
  readonly pair: readonly [PersonRow, PersonRow];
  readonly onClose: () => void;
}) {
  const desk = useDeskWords();
  const words = desk.people;
  const id = useId();
  const { order, pending, refused } = useOrder();
  const [a, b] = pair;
  const merge = async (keep: PersonRow, drop: PersonRow) => {
    const reply = await order({ name: 'person.merge', keep: keep.id, drop: drop.id });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={words.mergeTitle(a.name)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{desk.reason.no}</Button>
          <Button disabled={pending} onPress={() => void merge(a, b)}>
            {words.mergeKeep(describe(a))}
          </Button>
          <Button disabled={pending} onPress={() => void merge(b, a)}>
            {words.mergeKeep(describe(b))}
          </Button>
        </>
      }
    >
      <p>{words.mergeBody}</p>
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
    </Dialog>
  );
}

/** The other entry is chosen from the list first. */
export function ChooseSameDialog({
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
  const likely = new Set<PersonId>(person.likely);
  const others = everyone
    .filter((each) => each.id !== person.id)
    .sort(
      (a, b) => Number(likely.has(b.id)) - Number(likely.has(a.id)) || a.name.localeCompare(b.name, 'id'),
    );
  const [other, setOther] = useState<string>('');
  const [pair, setPair] = useState<readonly [PersonRow, PersonRow] | null>(null);
  if (pair !== null) return <MergePeopleDialog pair={pair} onClose={onClose} />;
  return (
    <Dialog
      title={words.mergeTitle(person.name)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{desk.reason.no}</Button>
          <Button
            look="primary"
            disabled={other === ''}
            onPress={() => {
              const found = others.find((each) => each.id === other);
              if (found !== undefined) setPair([person, found]);
            }}
          >
            {words.mergeNext}
          </Button>
        </>
      }
    >
      <SelectField
        label={words.columnPerson}
        none={desk.common.choose}
        value={other}
        options={others.map((each) => ({ value: each.id, text: describe(each) }))}
        onChange={setOther}
      />
    </Dialog>
  );
}

function describe(person: PersonRow): string {
  return person.institution === '' ? person.name : `${person.name}, ${person.institution}`;
}
