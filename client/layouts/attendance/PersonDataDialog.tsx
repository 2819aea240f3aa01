/**
 * "Data orang ini": the file with all that is kept of one person, and its deletion [E4, L9]. What goes and what stays is said before;
 * it takes a reason and a tick, since there is no way back.
 */
import { Download, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';

import type { Accepted } from '@mufakat/shared/workshop/command.ts';
import type { PersonRow } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { FieldError, Notice } from '../../parts/Notice.tsx';
import { CheckField } from '../../parts/form/CheckField.tsx';
import { personalFileName, savePersonalFile } from '../../platform/personal-file.ts';
import { useDesk } from '../desk-context.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { Erased } from '../erasing/Erased.tsx';
import { useOrder } from '../use-order.ts';
import styles from './PersonDataDialog.module.css';

export interface PersonDataDialogProps {
  readonly person: PersonRow;
  readonly onClose: () => void;
}

/** Within so many days it is to be done (UU 27/2022). */
const DUE_MS = 3 * 24 * 60 * 60_000;

export function PersonDataDialog({ person, onClose }: PersonDataDialogProps) {
  const { personData: words, erasing, reason: reasonWords } = useDeskWords();
  const { numbers } = useCommonWords();
  const { may } = useDesk();
  const room = useSection('room');
  const { order, pending, refused } = useOrder();
  // Once it is deleted the row has no name any more.
  const [name] = useState(person.name);
  const [scope, setScope] = useState<'name' | 'words'>('name');
  const [reason, setReason] = useState('');
  const [sure, setSure] = useState(false);
  const [empty, setEmpty] = useState(false);
  const [done, setDone] = useState<NonNullable<Accepted['redacted']> | null>(null);
  const id = useId();
  const zone = room?.settings.timeZone ?? 'Asia/Jakarta';
  const moment = (t: number) => {
    const date = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(t);
    return `${numbers.date(date)} ${numbers.clock(new Date(t).toISOString(), zone)}`;
  };
  const erase = async () => {
    if (reason.trim() === '') {
      setEmpty(true);
      return;
    }
    const reply = await order({
      name: 'record.redact',
      of: { person: person.id, words: scope === 'words' },
      reason: reason.trim(),
    });
    if (reply.ok) setDone(reply.accepted.redacted ?? { bodies: 0, versions: [], left: 0 });
  };
  const error = empty ? erasing.reasonNeeded : refused;
  if (done !== null) {
    return (
      <Dialog
        title={words.title(name)}
        onClose={onClose}
        actions={<Button onPress={onClose}>{erasing.close}</Button>}
      >
        <Erased {...done} />
      </Dialog>
    );
  }
  const mayErase = may('record.redact') && person.erasure?.state !== 'done';
  return (
    <Dialog
      title={words.title(name)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{reasonWords.no}</Button>
          {mayErase && (
            <Button look="danger" icon={Trash2} disabled={pending || !sure} onPress={() => void erase()}>
              {pending ? erasing.erasing : words.erase}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.parts}>
        {person.erasure?.state === 'asked' && (
          <Notice tone="warn">
            {words.asked(moment(person.erasure.at), moment(person.erasure.at + DUE_MS))}
          </Notice>
        )}
        <PersonFile person={person} />
        {mayErase && (
          <>
            <fieldset className={styles.scope}>
              <legend className="field-label">{words.what}</legend>
              {(['name', 'words'] as const).map((each) => (
                <div key={each} className={styles.choice}>
                  <input
                    id={`${id}-${each}`}
                    type="radio"
                    name={id}
                    checked={scope === each}
                    aria-describedby={`${id}-${each}-hint`}
                    onChange={() => setScope(each)}
                  />
                  <span>
                    <label htmlFor={`${id}-${each}`}>{each === 'name' ? words.nameOnly : words.words}</label>
                    <span id={`${id}-${each}-hint`} className="field-hint">
                      {each === 'name' ? words.nameOnlyHint : words.wordsHint}
                    </span>
                  </span>
                </div>
              ))}
            </fieldset>
            <p>{words.stays}</p>
            {(room?.versions.length ?? 0) > 0 && <Notice tone="warn">{erasing.frozen}</Notice>}
            <div className="field">
              <label className="field-label" htmlFor={`${id}-reason`}>
                {erasing.reason}
              </label>
              <textarea
                id={`${id}-reason`}
                className="input"
                rows={2}
                value={reason}
                aria-invalid={error !== null || undefined}
                aria-describedby={`${id}-hint`}
                onChange={(event) => {
                  setReason(event.currentTarget.value);
                  setEmpty(false);
                }}
              />
              <p id={`${id}-hint`} className="field-hint">
                {words.reasonHint}
              </p>
              {error !== null && <FieldError id={`${id}-error`}>{error}</FieldError>}
            </div>
            <CheckField label={erasing.sure} checked={sure} onChange={setSure} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function PersonFile({ person }: { readonly person: PersonRow }) {
  const words = useDeskWords().personData;
  const { may } = useDesk();
  const { workshop, seat } = useWorkshop();
  const [file, setFile] = useState<'none' | 'making' | 'failed'>('none');
  if (!may('data.give')) return null;
  const get = async () => {
    setFile('making');
    const isMade = await savePersonalFile(
      { workshop, seat, person: person.id },
      personalFileName(person.name),
    );
    setFile(isMade ? 'none' : 'failed');
  };
  return (
    <div className={styles.file}>
      <Button icon={Download} disabled={file === 'making'} onPress={() => void get()}>
        {file === 'making' ? words.getting : words.get}
      </Button>
      <p className="field-hint">{words.getHint}</p>
      {file === 'failed' && <p role="alert">{words.failed}</p>}
    </div>
  );
}
