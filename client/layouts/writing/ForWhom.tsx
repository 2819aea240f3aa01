/** For whom a helper writes or votes: oneself, or a named person without a phone; new people are added here [W3, B1]. */
import { UserRoundPlus } from 'lucide-react';
import { useId, useState } from 'react';

import type { PersonId } from '@mufakat/shared/cards/card.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import { isHelper } from '@mufakat/shared/permissions/command-names.ts';

import { useCommand } from '../../hooks/useCommand.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { usePhone } from '../phone-context.tsx';
import { RefusalNotice } from '../RefusalNotice.tsx';
import styles from './writing.module.css';

export interface ForWhomProps {
  readonly label: string;
  readonly value: PersonId | null;
  readonly onChange: (person: PersonId | null) => void;
  /** Written behind a name, such as "sudah memilih". */
  readonly noteOf?: (person: PersonId | null) => string | null;
}

export function ForWhom({ label, value, onChange, noteOf }: ForWhomProps) {
  const { words, me } = usePhone();
  const [isAdding, setAdding] = useState(false);
  const withNote = (name: string, person: PersonId | null) => {
    const note = noteOf?.(person) ?? null;
    return note === null ? name : `${name} · ${note}`;
  };
  return (
    <div className={styles.person}>
      <SelectField
        label={label}
        value={value ?? ''}
        none={withNote(words.helper.self, null)}
        options={me.writesFor.map(({ person, name }) => ({ value: person, text: withNote(name, person) }))}
        onChange={(chosen) => onChange(me.writesFor.find(({ person }) => person === chosen)?.person ?? null)}
      />
      {isHelper(me.role) && (
        <Button icon={UserRoundPlus} onPress={() => setAdding(true)}>
          {words.helper.add}
        </Button>
      )}
      {isAdding && (
        <AddPerson
          onClose={() => setAdding(false)}
          onAdded={(person) => {
            setAdding(false);
            onChange(person);
          }}
        />
      )}
    </div>
  );
}

function AddPerson(props: { readonly onClose: () => void; readonly onAdded: (person: PersonId) => void }) {
  const { words, common, room } = usePhone();
  const { send, pending, refusal } = useCommand();
  const [name, setName] = useState('');
  const [constituency, setConstituency] = useState('');
  const [institution, setInstitution] = useState('');
  const [gender, setGender] = useState<'L' | 'P' | null>(null);
  const [isTried, setTried] = useState(false);
  const id = useId();
  const isMissing = name.trim() === '' || constituency === '';
  const add = async () => {
    setTried(true);
    if (isMissing) return;
    const reply = await send({
      name: 'person.add',
      fields: { name, constituency, institution, position: '', gender },
      withoutPhone: true,
      onPaper: false,
      helper: null,
    });
    if (reply.ok && reply.accepted.person !== undefined) props.onAdded(reply.accepted.person);
  };
  return (
    <Dialog
      title={words.helper.addTitle}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{words.cancel}</Button>
          <Button look="primary" disabled={pending} onPress={() => void add()}>
            {words.helper.save}
          </Button>
        </>
      }
    >
      <p>{words.helper.addText}</p>
      <TextField label={words.helper.name} value={name} onChange={setName} max={LIMITS.personText} />
      <SelectField
        label={words.helper.constituency}
        value={constituency}
        none={common.field.choose}
        options={room.settings.constituencies.map((each) => ({ value: each.id, text: each.name }))}
        onChange={setConstituency}
      />
      <TextField
        label={words.helper.institution}
        value={institution}
        onChange={setInstitution}
        max={LIMITS.institution}
      />
      <Segments
        label={words.helper.gender}
        options={[
          { value: 'L', text: words.helper.letters.L, label: words.helper.male },
          { value: 'P', text: words.helper.letters.P, label: words.helper.female },
        ]}
        value={gender}
        onChange={setGender}
      />
      {isTried && isMissing && <FieldError id={`${id}-need`}>{words.helper.need}</FieldError>}
      <RefusalNotice refusal={refusal} />
    </Dialog>
  );
}
