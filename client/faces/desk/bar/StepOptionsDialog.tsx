/** Options of a step before it opens. What was promised to those who already write stays, so the room may refuse some. */
import { useId, useState } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';

import type { StepSeen } from '../../../hooks/useStep.ts';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { FieldError } from '../../../parts/Notice.tsx';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';

export function StepOptionsDialog({
  seen,
  onClose,
}: {
  readonly seen: StepSeen;
  readonly onClose: () => void;
}) {
  const words = useDeskWords();
  const { row, step } = seen;
  const { order, pending, refused } = useOrder();
  const [sealed, setSealed] = useState(row.sealed);
  const [nameless, setNameless] = useState(row.nameless);
  const [perPerson, setPerPerson] = useState(String(row.perPerson));
  const [minutes, setMinutes] = useState(String(row.minutes));
  const id = useId();
  const prepared = row.state === 'prepared';
  const save = async () => {
    const reply = await order({
      name: 'step.options',
      step: step.id as StepId,
      ...(sealed === row.sealed ? {} : { sealed }),
      ...(nameless === row.nameless ? {} : { nameless }),
      ...(Number(perPerson) === row.perPerson ? {} : { perPerson: Number(perPerson) }),
      ...(Number(minutes) === row.minutes ? {} : { minutes: Number(minutes) }),
    });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={words.options.title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.reason.no}</Button>
          <Button look="primary" disabled={pending} onPress={() => void save()}>
            {words.options.save}
          </Button>
        </>
      }
    >
      {step.collects !== null && (
        <>
          {!prepared && <p className="field-hint">{words.options.promised}</p>}
          <CheckField
            label={words.options.sealed}
            hint={words.options.sealedHint}
            checked={sealed}
            disabled={!prepared && !row.sealed}
            onChange={setSealed}
          />
          <CheckField
            label={words.options.nameless}
            checked={nameless}
            disabled={!prepared && row.nameless}
            onChange={setNameless}
          />
          <TextField
            label={words.options.perPerson}
            value={perPerson}
            inputMode="numeric"
            narrow
            onChange={setPerPerson}
          />
        </>
      )}
      <TextField
        label={words.options.minutes}
        value={minutes}
        inputMode="numeric"
        narrow
        onChange={setMinutes}
      />
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
    </Dialog>
  );
}
