/** A question whose answer is recorded with a reason: reopen, skip, void, correct. Buttons are verbs. */
import { useId, useState } from 'react';

import type { Reply } from '@mufakat/shared/protocol/wire.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';

import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { FieldError } from '../parts/Notice.tsx';
import { useDeskWords } from './desk-words.ts';
import { useOrder } from './use-order.ts';

export interface ReasonDialogProps {
  readonly title: string;
  readonly body: string;
  readonly yes: string;
  readonly command: (reason: string) => Command;
  readonly onDone?: (reply: Reply) => void;
  readonly onClose: () => void;
}

export function ReasonDialog({ title, body, yes, command, onDone, onClose }: ReasonDialogProps) {
  const words = useDeskWords();
  const { order, pending, refused } = useOrder();
  const [reason, setReason] = useState('');
  const [empty, setEmpty] = useState(false);
  const id = useId();
  const error = empty ? words.reason.required : refused;
  const send = async () => {
    if (reason.trim() === '') {
      setEmpty(true);
      return;
    }
    const reply = await order(command(reason.trim()));
    if (!reply.ok) return;
    onDone?.(reply);
    onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.reason.no}</Button>
          <Button look="primary" disabled={pending} onPress={() => void send()}>
            {yes}
          </Button>
        </>
      }
    >
      <p>{body}</p>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {words.reason.label}
        </label>
        <textarea
          id={id}
          className="input"
          rows={2}
          value={reason}
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setEmpty(false);
          }}
        />
        {error !== null && <FieldError id={`${id}-error`}>{error}</FieldError>}
      </div>
    </Dialog>
  );
}

/** A question before what cannot be undone; no reason is recorded. */
export function AskDialog({
  title,
  body,
  yes,
  command,
  onDone,
  onClose,
}: Omit<ReasonDialogProps, 'command'> & { readonly command: () => Command }) {
  const words = useDeskWords();
  const { order, pending, refused } = useOrder();
  const id = useId();
  const send = async () => {
    const reply = await order(command());
    if (!reply.ok) return;
    onDone?.(reply);
    onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.reason.no}</Button>
          <Button look="primary" disabled={pending} onPress={() => void send()}>
            {yes}
          </Button>
        </>
      }
    >
      <p>{body}</p>
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
    </Dialog>
  );
}
