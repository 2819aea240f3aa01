/**
 * A name or a sentence taken away wherever it is said [L9]: in cards, wordings, minutes, polls and what lies in drawers. What is
 * looked for can be changed before; it takes a reason and a tick, since there is no way back.
 */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';

import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import type { Accepted } from '@mufakat/shared/workshop/command.ts';

import { useCommand } from '../../hooks/useCommand.ts';
import { useSection } from '../../hooks/useSection.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { CheckField } from '../../parts/form/CheckField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords, useErrorWords } from '../desk-words.ts';
import { refusalText } from '../use-order.ts';
import { Erased } from './Erased.tsx';
import styles from './erasing.module.css';

export interface EraseWordsDialogProps {
  /** What it is opened from says this. */
  readonly text?: string;
  readonly onClose: () => void;
}

/** Shorter words are part of too many others. */
const SHORTEST = 4;

export function EraseWordsDialog({ text: given = '', onClose }: EraseWordsDialogProps) {
  const desk = useDeskWords();
  const words = desk.erasing;
  const errors = useErrorWords();
  const { acted } = useDesk();
  const { send, pending, refusal, clearRefusal } = useCommand();
  const isFrozen = (useSection('room')?.versions.length ?? 0) > 0;
  const [text, setText] = useState(given);
  const [reason, setReason] = useState('');
  const [sure, setSure] = useState(false);
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<NonNullable<Accepted['redacted']> | null>(null);
  const isShort = text.trim().length < SHORTEST;
  const erase = async () => {
    setAsked(true);
    if (isShort || reason.trim() === '') return;
    const reply = await send({ name: 'record.redact', of: { text: text.trim() }, reason: reason.trim() });
    if (!reply.ok) return;
    acted();
    setDone(reply.accepted.redacted ?? { bodies: 0, versions: [], left: 0 });
  };
  if (done !== null) {
    return (
      <Dialog
        title={words.textTitle}
        onClose={onClose}
        actions={<Button onPress={onClose}>{words.close}</Button>}
      >
        <Erased {...done} />
      </Dialog>
    );
  }
  const refused =
    refusal === null
      ? null
      : refusal.refused === 'unknown'
        ? words.textUnknown
        : refusalText(refusal, desk, errors);
  return (
    <Dialog
      title={words.textTitle}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{desk.reason.no}</Button>
          <Button look="danger" icon={Trash2} disabled={pending || !sure} onPress={() => void erase()}>
            {pending ? words.erasing : words.textYes}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <TextField
          label={words.text}
          hint={words.textHint}
          rows={3}
          max={LIMITS.paragraph}
          value={text}
          error={asked && isShort ? words.textShort : refused}
          onChange={(value) => {
            setText(value);
            clearRefusal();
          }}
        />
        <p>{words.textStays}</p>
        {isFrozen && <Notice tone="warn">{words.frozen}</Notice>}
        <TextField
          label={words.reason}
          hint={words.textReasonHint}
          rows={2}
          value={reason}
          error={asked && reason.trim() === '' ? words.reasonNeeded : null}
          onChange={setReason}
        />
        <CheckField label={words.sure} checked={sure} onChange={setSure} />
      </div>
    </Dialog>
  );
}
