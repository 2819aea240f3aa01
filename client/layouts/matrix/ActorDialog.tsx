/** An actor: its name and short code on paper, who answers for it, and joining two entries of the same. */
import { useId, useState } from 'react';

import type { ActorId, PersonId } from '@mufakat/shared/cards/card.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import type { RolesSection } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';

const CODE_MAX = 5;

export function ActorDialog({
  actor,
  onClose,
}: {
  readonly actor: RolesSection['actors'][number];
  readonly onClose: () => void;
}) {
  const desk = useDeskWords();
  const words = desk.matrix;
  const id = useId();
  const { may } = useDesk();
  const { order, pending, refused } = useOrder();
  const actors = useSection('roles')?.actors ?? [];
  const people = (useSection('people') ?? []).filter((person) => person.actor === actor.id);
  const [name, setName] = useState(actor.name);
  const [code, setCode] = useState(actor.code);
  const [same, setSame] = useState('');
  const save = async () => {
    const changes = {
      ...(name.trim() === actor.name ? {} : { actorName: name.trim() }),
      ...(code === actor.code ? {} : { code }),
    };
    if (Object.keys(changes).length > 0) {
      const reply = await order({ name: 'actor.edit', actor: actor.id, ...changes });
      if (!reply.ok) return;
    }
    if (same !== '') {
      const reply = await order({ name: 'actor.merge', keep: same as ActorId, drop: actor.id });
      if (!reply.ok) return;
    }
    onClose();
  };
  return (
    <Dialog
      title={actor.name}
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
      <p className="field-hint">{words.actorPeople(actor.people)}</p>
      <TextField label={words.actorName} value={name} max={LIMITS.institution} onChange={setName} />
      <TextField
        label={words.actorCode}
        hint={words.actorCodeHint}
        value={code}
        max={CODE_MAX}
        narrow
        onChange={(text) => setCode(text.toUpperCase())}
      />
      {may('actor.delegate') && people.length > 0 && (
        <SelectField
          label={words.actorDelegate}
          none={words.actorNoDelegate}
          value={actor.delegate ?? ''}
          options={people.map((person) => ({ value: person.id, text: person.name }))}
          onChange={(person) =>
            void order({
              name: 'actor.delegate',
              actor: actor.id,
              person: person === '' ? null : (person as PersonId),
            })
          }
        />
      )}
      {may('actor.merge') && (
        <SelectField
          label={words.actorMerge}
          none={desk.common.none}
          value={same}
          options={actors
            .filter((each) => each.id !== actor.id)
            .map((each) => ({ value: each.id, text: each.name }))}
          onChange={setSame}
        />
      )}
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
    </Dialog>
  );
}
