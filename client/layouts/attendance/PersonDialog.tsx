/** One person of the attendance: added by the desk, or corrected. Only what the annex prints is asked [E4]. */
import { useId, useState } from 'react';

import type { PersonId } from '@mufakat/shared/cards/card.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import type { PersonFields } from '@mufakat/shared/workshop/command.ts';
import type { PersonRow } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { CheckField } from '../../parts/form/CheckField.tsx';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';

export function PersonDialog({
  person,
  onClose,
}: {
  /** `null` adds somebody. */
  readonly person: PersonRow | null;
  readonly onClose: () => void;
}) {
  const desk = useDeskWords();
  const words = desk.people;
  const id = useId();
  const constituencies = useSection('room')?.settings.constituencies ?? [];
  const everyone = useSection('people') ?? [];
  const helpers = everyone.filter((each) => each.role === 'helper' && each.status === 'here');
  const { order, pending, refused } = useOrder();
  const [fields, setFields] = useState<PersonFields>({
    name: person?.name ?? '',
    constituency: person?.constituency ?? constituencies[0]?.id ?? '',
    institution: person?.institution ?? '',
    position: person?.position ?? '',
    gender: person?.gender ?? null,
  });
  const [withoutPhone, setWithoutPhone] = useState(true);
  const [onPaper, setOnPaper] = useState(false);
  const [helper, setHelper] = useState('');
  const set = (part: Partial<PersonFields>) => setFields({ ...fields, ...part });
  const save = async () => {
    const reply = await order(
      person === null
        ? {
            name: 'person.add',
            fields,
            withoutPhone,
            onPaper,
            helper: helper === '' ? null : (helper as PersonId),
          }
        : { name: 'person.edit', person: person.id, fields },
    );
    if (reply.ok) onClose();
  };
  const institutions = [...new Set(everyone.map((each) => each.institution).filter((each) => each !== ''))];
  return (
    <Dialog
      title={person === null ? words.addTitle : words.editTitle(person.name)}
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
      <TextField
        label={words.name}
        value={fields.name}
        max={LIMITS.personText}
        onChange={(name) => set({ name })}
      />
      <SelectField
        label={words.constituency}
        value={fields.constituency}
        options={constituencies.map((each) => ({ value: each.id, text: each.name }))}
        onChange={(constituency) => set({ constituency })}
      />
      <TextField
        label={words.institution}
        value={fields.institution}
        max={LIMITS.institution}
        options={institutions}
        onChange={(institution) => set({ institution })}
      />
      <TextField
        label={words.position}
        value={fields.position}
        max={LIMITS.personText}
        onChange={(position) => set({ position })}
      />
      <Segments
        label={words.gender}
        options={[
          { value: 'L', text: words.genders.L },
          { value: 'P', text: words.genders.P },
          { value: 'none', text: words.genders.none },
        ]}
        value={fields.gender ?? 'none'}
        onChange={(gender) => set({ gender: gender === 'none' ? null : gender })}
      />
      {person === null && (
        <>
          <CheckField
            label={words.withoutPhone}
            hint={words.withoutPhoneHint}
            checked={withoutPhone}
            onChange={setWithoutPhone}
          />
          {withoutPhone && helpers.length > 0 && (
            <SelectField
              label={words.assign}
              none={words.noHelper}
              value={helper}
              options={helpers.map((each) => ({ value: each.id, text: each.name }))}
              onChange={setHelper}
            />
          )}
          <CheckField label={words.onPaper} checked={onPaper} onChange={setOnPaper} />
        </>
      )}
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
    </Dialog>
  );
}
